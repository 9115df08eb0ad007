<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>If this is not your work, somebody else may have the key: replace it on the server&apos;s website.</source>
        <translation>Wenn Sie das nicht waren, hat vielleicht jemand anders den Schlüssel: Ersetzen Sie ihn auf der Website des Servers.</translation>
    </message>
    <message>
        <source>{host} sends the call on to another address. It was not followed.</source>
        <translation>{host} leitet die Anfrage an eine andere Adresse weiter. Comet Tray ist der Weiterleitung nicht gefolgt.</translation>
    </message>
    <message>
        <source>{host} sends the call round in a circle.</source>
        <translation>{host} leitet die Anfrage im Kreis weiter.</translation>
    </message>
    <message>
        <source>{host} sends the call on too many times.</source>
        <translation>{host} leitet die Anfrage zu oft weiter.</translation>
    </message>
    <message>
        <source>{host} does not accept this key.</source>
        <translation>{host} akzeptiert diesen Schlüssel nicht.</translation>
    </message>
    <message>
        <source>{host} refuses this key or this computer&apos;s address.</source>
        <translation>{host} lehnt diesen Schlüssel oder die Adresse dieses Computers ab.</translation>
    </message>
    <message>
        <source>{host} has had too many requests for now.</source>
        <translation>{host} hat vorerst zu viele Anfragen erhalten.</translation>
    </message>
    <message>
        <source>{host} has trouble of its own (status {status}).</source>
        <translation>Bei {host} liegt eine Störung vor (Status {status}).</translation>
    </message>
    <message>
        <source>{host} answered with status {status}, not with figures.</source>
        <translation>{host} hat mit Status {status} statt mit Zahlen geantwortet.</translation>
    </message>
    <message>
        <source>The answer of {host} is too large, or packed in an unknown way.</source>
        <translation>Die Antwort von {host} ist zu groß oder auf unbekannte Weise gepackt.</translation>
    </message>
    <message>
        <source>{host} answered with a web page, not with figures.</source>
        <translation>{host} hat mit einer Webseite statt mit Zahlen geantwortet.</translation>
    </message>
    <message>
        <source>Open a web browser: the network may want you to sign in first. Otherwise check the key&apos;s base URL.</source>
        <translation>Öffnen Sie einen Browser: Vielleicht verlangt das Netzwerk zuerst eine Anmeldung. Prüfen Sie andernfalls die Basis-URL des Schlüssels.</translation>
    </message>
    <message>
        <source>Delete it with the keyring&apos;s own program (service comet-tray).</source>
        <translation>Löschen Sie ihn mit dem Programm des Schlüsselbunds (Dienst comet-tray).</translation>
    </message>
    <message>
        <source>“{label}” is off the list, but its history is still there: {why} And its secret is still in the keyring: {reason}</source>
        <translation>„{label}“ steht nicht mehr in der Liste, aber der Verlauf ist noch da: {why} Und der Schlüssel selbst liegt noch im Schlüsselbund: {reason}</translation>
    </message>
    <message>
        <source>“{label}” is off the list, but its history is still there: {why}</source>
        <translation>„{label}“ steht nicht mehr in der Liste, aber der Verlauf ist noch da: {why}</translation>
    </message>
    <message>
        <source>“{label}” is off the list, but its secret is still in the keyring: {why}</source>
        <translation>„{label}“ steht nicht mehr in der Liste, aber der Schlüssel selbst liegt noch im Schlüsselbund: {why}</translation>
    </message>
    <message>
        <source>The server asked for a pause until {moment}.</source>
        <translation>Der Server hat um eine Pause bis {moment}&#xa0;Uhr gebeten.</translation>
    </message>
    <message>
        <source>Wait until then, or add the key unchecked.</source>
        <translation>Warten Sie bis dahin oder fügen Sie den Schlüssel ungeprüft hinzu.</translation>
    </message>
    <message>
        <source>The proxy gives no way to {host}.</source>
        <translation>Der Proxy lässt keine Verbindung zu {host} zu.</translation>
    </message>
    <message>
        <source>Check the proxy in the settings, or the variables HTTPS_PROXY and NO_PROXY.</source>
        <translation>Prüfen Sie den Proxy in den Einstellungen oder die Variablen HTTPS_PROXY und NO_PROXY.</translation>
    </message>
    <message>
        <source>No address is known for the name {host}.</source>
        <translation>Zum Namen {host} ist keine Adresse bekannt.</translation>
    </message>
    <message>
        <source>There is no connection to {host}, or it broke off.</source>
        <translation>Es besteht keine Verbindung zu {host}, oder sie ist abgebrochen.</translation>
    </message>
    <message>
        <source>{host} did not send a whole answer.</source>
        <translation>{host} hat keine vollständige Antwort gesendet.</translation>
    </message>
    <message>
        <source>{host} and this computer agree on no way to encrypt the connection.</source>
        <translation>{host} und dieser Computer können sich auf keine Verschlüsselung der Verbindung einigen.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not yet valid.</source>
        <translation>Das Zertifikat von {host} ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired.</source>
        <translation>Das Zertifikat von {host} ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of {host} was made out to another name.</source>
        <translation>Das Zertifikat von {host} ist auf einen anderen Namen ausgestellt.</translation>
    </message>
    <message>
        <source>The certificate of {host} was made out to another address.</source>
        <translation>Das Zertifikat von {host} ist auf eine andere Adresse ausgestellt.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not signed by anyone whom this computer trusts.</source>
        <translation>Das Zertifikat von {host} ist von keiner Stelle signiert, der dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Add the key by hand: comet-tray keys add LABEL</source>
        <translation>Fügen Sie den Schlüssel von Hand hinzu: comet-tray keys add LABEL</translation>
    </message>
    <message>
        <source>The settings of cometapi are damaged.</source>
        <translation>Die Einstellungen von cometapi sind beschädigt.</translation>
    </message>
    <message>
        <source>cometapi has no API key in its settings.</source>
        <translation>In den Einstellungen von cometapi steht kein API-Schlüssel.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez.</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <translation>{day}.&#xa0;{month}&#xa0;{year}, {time}</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>Dieser Computer ist offline.</translation>
    </message>
    <message>
        <source>The request budget is used up until {moment}.</source>
        <translation>Das Anfragebudget ist bis {moment}&#xa0;Uhr aufgebraucht.</translation>
    </message>
    <message>
        <source>Wait until then; the readings go on by themselves.</source>
        <translation>Warten Sie bis dahin; danach kommen von selbst wieder Messwerte.</translation>
    </message>
    <message>
        <source>The certificate file {path} is missing or damaged.</source>
        <translation>Die Zertifikatsdatei {path} fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>Correct ca_file in the settings, or leave it empty.</source>
        <translation>Berichtigen Sie ca_file in den Einstellungen oder lassen Sie es leer.</translation>
    </message>
    <message>
        <source>Set COMETAPI_KEY, which stores nothing.</source>
        <translation>Setzen Sie COMETAPI_KEY; dabei wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>The keyring did not answer within {count} seconds.</source>
        <translation>Der Schlüsselbund hat nicht innerhalb von {count} Sekunden geantwortet.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>The keyring&apos;s prompt was closed, or could not be shown.</source>
        <translation>Die Passwortabfrage des Schlüsselbunds wurde geschlossen oder konnte nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>No keyring answers in this session.</source>
        <translation>In dieser Sitzung antwortet kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keyring does not hold this key.</source>
        <translation>Der Schlüsselbund enthält diesen Schlüssel nicht.</translation>
    </message>
    <message>
        <source>The keyring refused ({name}).</source>
        <translation>Der Schlüsselbund hat die Anfrage abgelehnt ({name}).</translation>
    </message>
    <message>
        <source>Look into the keyring with its own program, and try again.</source>
        <translation>Sehen Sie mit dem Programm des Schlüsselbunds nach und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The label is the key itself.</source>
        <translation>Die Bezeichnung ist der Schlüssel selbst.</translation>
    </message>
    <message>
        <source>Give a short name, such as work.</source>
        <translation>Geben Sie einen kurzen Namen an, etwa Arbeit.</translation>
    </message>
    <message>
        <source>This key comes from COMETAPI_KEY and cannot be changed here.</source>
        <translation>Dieser Schlüssel stammt aus COMETAPI_KEY und kann hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>Change or unset that variable.</source>
        <translation>Ändern oder löschen Sie diese Variable.</translation>
    </message>
    <message>
        <source>{option} cannot be {value}.</source>
        <translation>{option} kann nicht {value} sein.</translation>
    </message>
    <message>
        <source>Give a number in its range: a percentage from 0 to 100, or days from 0 to 3650; or the word default.</source>
        <translation>Geben Sie eine Zahl im zulässigen Bereich an: einen Prozentwert von 0 bis 100 oder Tage von 0 bis 3650; oder das Wort default.</translation>
    </message>
    <message>
        <source>One of the changes names no value.</source>
        <translation>Bei einer der Änderungen fehlt der Wert.</translation>
    </message>
    <message>
        <source>Write NAME=VALUE.</source>
        <translation>Schreiben Sie NAME=WERT.</translation>
    </message>
    <message>
        <source>The base URL is empty.</source>
        <translation>Die Basis-URL ist leer.</translation>
    </message>
    <message>
        <source>The base URL has white space, control characters or a backslash inside.</source>
        <translation>Die Basis-URL enthält Leerraum, Steuerzeichen oder einen umgekehrten Schrägstrich.</translation>
    </message>
    <message>
        <source>The base URL must begin with https://.</source>
        <translation>Die Basis-URL muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The base URL must begin with https://; http is for this machine only.</source>
        <translation>Die Basis-URL muss mit https:// beginnen; http ist nur für diesen Computer zulässig.</translation>
    </message>
    <message>
        <source>The base URL must not have a query (?).</source>
        <translation>Die Basis-URL darf keine Abfrage (?) enthalten.</translation>
    </message>
    <message>
        <source>The base URL must not have a fragment (#).</source>
        <translation>Die Basis-URL darf kein Fragment (#) enthalten.</translation>
    </message>
    <message>
        <source>The base URL must not hold a user name or a password.</source>
        <translation>Die Basis-URL darf keinen Benutzernamen und kein Passwort enthalten.</translation>
    </message>
    <message>
        <source>The base URL must not have a path after the host.</source>
        <translation>Die Basis-URL darf nach dem Host keinen Pfad enthalten.</translation>
    </message>
    <message>
        <source>The base URL&apos;s port must be a number from 1 to 65535.</source>
        <translation>Der Port der Basis-URL muss eine Zahl von 1 bis 65535 sein.</translation>
    </message>
    <message>
        <source>The base URL&apos;s host is not a valid name.</source>
        <translation>Der Host der Basis-URL ist kein gültiger Name.</translation>
    </message>
    <message>
        <source>The base URL&apos;s host is not a valid IPv4 address.</source>
        <translation>Der Host der Basis-URL ist keine gültige IPv4-Adresse.</translation>
    </message>
    <message>
        <source>The base URL&apos;s host is not a valid IPv6 address.</source>
        <translation>Der Host der Basis-URL ist keine gültige IPv6-Adresse.</translation>
    </message>
    <message>
        <source>The base URL&apos;s host is not a valid international name.</source>
        <translation>Der Host der Basis-URL ist kein gültiger internationaler Name.</translation>
    </message>
    <message>
        <source>The history is damaged: its tables have no readable names.</source>
        <translation>Der Verlauf ist beschädigt: Die Namen seiner Tabellen sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The history is damaged: {why}.</source>
        <translation>Der Verlauf ist beschädigt: {why}.</translation>
    </message>
    <message>
        <source>The history cannot be used: {why}.</source>
        <translation>Der Verlauf kann nicht verwendet werden: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}.</source>
        <translation>{path} kann nicht verwendet werden: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be made: {why}.</source>
        <translation>{path} kann nicht angelegt werden: {why}.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Comet Tray.</source>
        <translation>{path} wurde von einer neueren Version von Comet Tray geschrieben.</translation>
    </message>
    <message>
        <source>The history is damaged: it has tables, and no version.</source>
        <translation>Der Verlauf ist beschädigt: Er hat Tabellen, aber keine Version.</translation>
    </message>
    <message>
        <source>Copy the key again from your provider&apos;s page, without line breaks.</source>
        <translation>Kopieren Sie den Schlüssel noch einmal von der Seite Ihres Anbieters, ohne Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>Give an address such as https://api.cometapi.com.</source>
        <translation>Geben Sie eine Adresse wie https://api.cometapi.com an.</translation>
    </message>
    <message>
        <source>See the labels with: comet-tray keys list</source>
        <translation>Die Bezeichnungen zeigt: comet-tray keys list</translation>
    </message>
    <message>
        <source>Free some space, or make the directory writable.</source>
        <translation>Schaffen Sie Speicherplatz oder machen Sie den Ordner beschreibbar.</translation>
    </message>
    <message>
        <source>Update Comet Tray.</source>
        <translation>Aktualisieren Sie Comet Tray.</translation>
    </message>
    <message>
        <source>Within a day it is set aside, and a new one begun.</source>
        <translation>Innerhalb eines Tages wird er beiseitegelegt und ein neuer begonnen.</translation>
    </message>
    <message>
        <source>Start it with: comet-tray</source>
        <translation>Starten Sie es mit: comet-tray</translation>
    </message>
    <message>
        <source>Unlock the keyring; the readings go on by themselves.</source>
        <translation>Entsperren Sie den Schlüsselbund; danach kommen von selbst wieder Messwerte.</translation>
    </message>
    <message>
        <source>Refresh, or give the command again, and you are asked again.</source>
        <translation>Aktualisieren Sie oder geben Sie den Befehl noch einmal ein; dann werden Sie wieder gefragt.</translation>
    </message>
    <message>
        <source>Look for a waiting prompt of the keyring, or log in again.</source>
        <translation>Suchen Sie nach einer offenen Passwortabfrage des Schlüsselbunds oder melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Install a keyring (Debian: apt install gnome-keyring) and log in again, or set COMETAPI_KEY, which stores nothing.</source>
        <translation>Installieren Sie einen Schlüsselbund (Debian: apt install gnome-keyring) und melden Sie sich neu an, oder setzen Sie COMETAPI_KEY; dabei wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Remove the key and add it again.</source>
        <translation>Entfernen Sie den Schlüssel und fügen Sie ihn wieder hinzu.</translation>
    </message>
    <message>
        <source>Check the key on your provider&apos;s page. If it was changed, remove it here, and add the new one.</source>
        <translation>Prüfen Sie den Schlüssel auf der Seite Ihres Anbieters. Wenn er geändert wurde, entfernen Sie ihn hier und fügen Sie den neuen hinzu.</translation>
    </message>
    <message>
        <source>Check the account, and the key&apos;s list of allowed addresses.</source>
        <translation>Prüfen Sie das Konto und die Liste der für den Schlüssel zugelassenen Adressen.</translation>
    </message>
    <message>
        <source>Comet Tray asks again by itself, after a pause.</source>
        <translation>Comet Tray fragt nach einer Pause von selbst wieder an.</translation>
    </message>
    <message>
        <source>Check the network connection and the proxy.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und den Proxy.</translation>
    </message>
    <message>
        <source>Comet Tray asks again by itself.</source>
        <translation>Comet Tray fragt von selbst wieder an.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. Behind a company proxy, name its certificate file in the settings (ca_file).</source>
        <translation>Prüfen Sie das Datum dieses Computers. Hinter einem Firmenproxy geben Sie dessen Zertifikatsdatei in den Einstellungen an (ca_file).</translation>
    </message>
    <message>
        <source>Comet Tray asks again by itself; the last good reading stays.</source>
        <translation>Comet Tray fragt von selbst wieder an; der letzte gute Messwert bleibt.</translation>
    </message>
    <message>
        <source>Check the key&apos;s base URL, and whether a sign-in page stands before the network.</source>
        <translation>Prüfen Sie die Basis-URL des Schlüssels und ob das Netzwerk zuerst eine Anmeldeseite zeigt.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} kann nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>Nothing was taken in: correct the line, or take it out.</source>
        <translation>Nichts wurde übernommen: Berichtigen oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>There are more than {count} lines.</source>
        <translation>Es sind mehr als {count} Zeilen.</translation>
    </message>
    <message>
        <source>Split the file, key by key.</source>
        <translation>Teilen Sie die Datei nach Schlüsseln auf.</translation>
    </message>
    <message>
        <source>it is no CSV: {why}</source>
        <translation>Das ist kein CSV: {why}</translation>
    </message>
    <message>
        <source>Line {line}: {wrong}.</source>
        <translation>Zeile {line}: {wrong}.</translation>
    </message>
    <message>
        <source>there is no column {names}</source>
        <translation>Es fehlt die Spalte {names}</translation>
    </message>
    <message>
        <source>The first line names the columns: label, from, until, used, available.</source>
        <translation>Die erste Zeile nennt die Spalten: label, from, until, used, available.</translation>
    </message>
    <message>
        <source>{some} and no column {other}</source>
        <translation>{some} und die Spalte {other}</translation>
    </message>
    <message>
        <source>there are no amounts; perhaps they were hidden when the file was written</source>
        <translation>Die Beträge fehlen; vielleicht waren sie ausgeblendet, als die Datei geschrieben wurde</translation>
    </message>
    <message>
        <source>Write it anew, after: comet-tray settings set hide_amounts=off</source>
        <translation>Schreiben Sie sie neu, nach dem Befehl: comet-tray settings set hide_amounts=off</translation>
    </message>
    <message>
        <source>until lies before from</source>
        <translation>until liegt vor from</translation>
    </message>
    <message>
        <source>{name} is no time, such as 2026-11-24T15:00:00Z</source>
        <translation>{name} ist keine Zeitangabe wie 2026-11-24T15:00:00Z</translation>
    </message>
    <message>
        <source>{name} lies before 1970</source>
        <translation>{name} liegt vor 1970</translation>
    </message>
    <message>
        <source>{name} lies in the future</source>
        <translation>{name} liegt in der Zukunft</translation>
    </message>
    <message>
        <source>{name} is no whole number of units in its range</source>
        <translation>{name} ist keine ganze Zahl von Einheiten im zulässigen Bereich</translation>
    </message>
    <message>
        <source>The key in COMETAPI_KEY is left out: {why} Correct COMETAPI_BASE_URL.</source>
        <translation>Der Schlüssel in COMETAPI_KEY wird ausgelassen: {why} Berichtigen Sie COMETAPI_BASE_URL.</translation>
    </message>
    <message>
        <source>The list of keys was damaged. It is kept as {path}. The keys themselves are still in the keyring.</source>
        <translation>Die Liste der Schlüssel war beschädigt. Sie wird als {path} aufbewahrt. Die Schlüssel selbst liegen noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>An entry of {path} is left out, for it is not valid: {why}</source>
        <translation>Ein Eintrag in {path} wird ausgelassen, denn er ist ungültig: {why}</translation>
    </message>
    <message>
        <source>There is no key with this label.</source>
        <translation>Es gibt keinen Schlüssel mit dieser Bezeichnung.</translation>
    </message>
    <message>
        <source>There is no key with the label “{label}”.</source>
        <translation>Es gibt keinen Schlüssel mit der Bezeichnung „{label}“.</translation>
    </message>
    <message>
        <source>The label is empty.</source>
        <translation>Die Bezeichnung ist leer.</translation>
    </message>
    <message>
        <source>Give the key a short name, such as work.</source>
        <translation>Geben Sie dem Schlüssel einen kurzen Namen, etwa Arbeit.</translation>
    </message>
    <message>
        <source>The label has {count} characters.</source>
        <translation>Die Bezeichnung hat {count} Zeichen.</translation>
    </message>
    <message>
        <source>Use at most {count}.</source>
        <translation>Verwenden Sie höchstens {count}.</translation>
    </message>
    <message>
        <source>The label holds characters that cannot be shown.</source>
        <translation>Die Bezeichnung enthält Zeichen, die nicht angezeigt werden können.</translation>
    </message>
    <message>
        <source>Type it anew, on one line.</source>
        <translation>Geben Sie sie neu ein, in einer Zeile.</translation>
    </message>
    <message>
        <source>The label looks like an API key.</source>
        <translation>Die Bezeichnung sieht wie ein API-Schlüssel aus.</translation>
    </message>
    <message>
        <source>A label cannot begin with a hyphen.</source>
        <translation>Eine Bezeichnung kann nicht mit einem Bindestrich beginnen.</translation>
    </message>
    <message>
        <source>Put a letter first.</source>
        <translation>Stellen Sie einen Buchstaben voran.</translation>
    </message>
    <message>
        <source>The label “{label}” belongs to the key in COMETAPI_KEY.</source>
        <translation>Die Bezeichnung „{label}“ gehört zum Schlüssel in COMETAPI_KEY.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The label “{label}” is taken.</source>
        <translation>Die Bezeichnung „{label}“ ist vergeben.</translation>
    </message>
    <message>
        <source>Choose another, or rename that key.</source>
        <translation>Wählen Sie eine andere oder benennen Sie den anderen Schlüssel um.</translation>
    </message>
    <message>
        <source>The id {id} stands twice.</source>
        <translation>Die ID {id} kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The API key is empty.</source>
        <translation>Der API-Schlüssel ist leer.</translation>
    </message>
    <message>
        <source>The API key has white space or a line break inside.</source>
        <translation>Der API-Schlüssel enthält Leerraum oder einen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>The API key has characters other than plain letters, digits and signs.</source>
        <translation>Der API-Schlüssel enthält andere Zeichen als einfache Buchstaben, Ziffern und Symbole.</translation>
    </message>
    <message>
        <source>The API key has invisible control characters inside.</source>
        <translation>Der API-Schlüssel enthält unsichtbare Steuerzeichen.</translation>
    </message>
    <message>
        <source>The critical share is above the low one.</source>
        <translation>Der Anteil für „Kritisch“ liegt über dem für „Knapp“.</translation>
    </message>
    <message>
        <source>The critical days are more than the low ones.</source>
        <translation>Für „Kritisch“ sind mehr Tage angegeben als für „Knapp“.</translation>
    </message>
    <message>
        <source>The second warning of an expiry would come before the first.</source>
        <translation>Die zweite Ablaufwarnung käme vor der ersten.</translation>
    </message>
    <message>
        <source>The settings were damaged. They are kept as {path}.</source>
        <translation>Die Einstellungen waren beschädigt. Sie werden als {path} aufbewahrt.</translation>
    </message>
    <message>
        <source>There is no setting {name}.</source>
        <translation>Es gibt keine Einstellung {name}.</translation>
    </message>
    <message>
        <source>The settings are: {names}.</source>
        <translation>Die Einstellungen heißen: {names}.</translation>
    </message>
    <message>
        <source>A proxy&apos;s password cannot be kept here.</source>
        <translation>Das Passwort eines Proxys kann hier nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Set HTTPS_PROXY in the environment.</source>
        <translation>Setzen Sie HTTPS_PROXY in der Umgebung.</translation>
    </message>
    <message>
        <source>Choose one for the graver that is at most the other.</source>
        <translation>Wählen Sie für die ernstere Warnung höchstens den Wert der anderen.</translation>
    </message>
    <message>
        <source>{sentence} Its default applies.</source>
        <translation>{sentence} Es gilt ihr Standardwert.</translation>
    </message>
    <message>
        <source>The setting {name} is {allowed}, not {value}.</source>
        <translation>Für die Einstellung {name} ist {allowed} zulässig, nicht {value}.</translation>
    </message>
    <message>
        <source>Give {allowed}.</source>
        <translation>Geben Sie {allowed} an.</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on oder off</translation>
    </message>
    <message>
        <source>{some} or {other}</source>
        <translation>{some} oder {other}</translation>
    </message>
    <message>
        <source>a time of day such as 22:00, or nothing</source>
        <translation>eine Uhrzeit wie 22:00 oder nichts</translation>
    </message>
    <message>
        <source>a text of at most {count} characters</source>
        <translation>eine Zeichenfolge von höchstens {count} Zeichen</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>eine ganze Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <translation>eine Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <source>The history was damaged. It is kept as {path}.</source>
        <translation>Der Verlauf war beschädigt. Er wird als {path} aufbewahrt.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not a usage reading.</source>
        <translation>Die Antwort des Servers enthält keine Verbrauchswerte.</translation>
    </message>
    <message>
        <source>The server answered, and said that the call failed.</source>
        <translation>Der Server hat geantwortet und gemeldet, dass die Anfrage fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>The server&apos;s answer lacks figures, or they are malformed.</source>
        <translation>In der Antwort des Servers fehlen Zahlen, oder sie sind fehlerhaft.</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>The demo does not hold this key.</source>
        <translation>Die Demo enthält diesen Schlüssel nicht.</translation>
    </message>
    <message>
        <source>The demo takes only its own sample keys, such as sk-demo-…</source>
        <translation>Die Demo nimmt nur ihre eigenen Beispielschlüssel an, etwa sk-demo-…</translation>
    </message>
    <message>
        <source>Start Comet Tray without --demo to add a key of your own.</source>
        <translation>Starten Sie Comet Tray ohne --demo, um einen eigenen Schlüssel hinzuzufügen.</translation>
    </message>
    <message>
        <source>The demo cannot write {path}: {why}.</source>
        <translation>Die Demo kann {path} nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons at the moment. On GNOME, the extension AppIndicator adds them. The icon appears as soon as there is a tray.</source>
        <translation>Diese Arbeitsumgebung zeigt derzeit keine Symbole im Infobereich. Unter GNOME sorgt die Erweiterung AppIndicator dafür. Das Symbol erscheint, sobald es einen Infobereich gibt.</translation>
    </message>
    <message>
        <source>The start at login cannot be changed: {reason}.</source>
        <translation>Der Start bei der Anmeldung kann nicht geändert werden: {reason}.</translation>
    </message>
    <message>
        <source>Change it in the settings of Windows, under Apps, Startup.</source>
        <translation>Ändern Sie ihn in den Windows-Einstellungen unter „Apps“, „Autostart“.</translation>
    </message>
    <message>
        <source>Windows starts no command at login that is as long as this one.</source>
        <translation>Windows startet bei der Anmeldung keinen Befehl, der so lang ist wie dieser.</translation>
    </message>
    <message>
        <source>Choose a data folder with a shorter path.</source>
        <translation>Wählen Sie einen Datenordner mit kürzerem Pfad.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{spike}, on {date}</source>
        <comment>unusual spending, and when it was seen</comment>
        <translation>{spike}, am {date}&#xa0;Uhr</translation>
    </message>
    <message>
        <source>{label} is low</source>
        <comment>a key&apos;s quota</comment>
        <translation>„{label}“ wird knapp</translation>
    </message>
    <message>
        <source>{label} is nearly used up</source>
        <translation>„{label}“ ist fast aufgebraucht</translation>
    </message>
    <message>
        <source>{label} is used up</source>
        <translation>„{label}“ ist aufgebraucht</translation>
    </message>
    <message>
        <source>{label} expires soon</source>
        <translation>„{label}“ läuft bald ab</translation>
    </message>
    <message>
        <source>{label} is about to expire</source>
        <translation>„{label}“ steht kurz vor dem Ablauf</translation>
    </message>
    <message>
        <source>{label} has expired</source>
        <translation>„{label}“ ist abgelaufen</translation>
    </message>
    <message>
        <source>{label} is not accepted</source>
        <translation>„{label}“ wird nicht akzeptiert</translation>
    </message>
    <message>
        <source>{label} spends unusually fast</source>
        <translation>„{label}“ verbraucht ungewöhnlich viel</translation>
    </message>
    <message>
        <source>{label} is well again</source>
        <translation>„{label}“ ist wieder in Ordnung</translation>
    </message>
    <message>
        <source>{label} was topped up</source>
        <translation>„{label}“ wurde aufgeladen</translation>
    </message>
    <message>
        <source>{number} keys need you</source>
        <translation>{number} Schlüssel erfordern Ihre Aufmerksamkeit</translation>
    </message>
    <message>
        <source>{number} keys changed</source>
        <translation>{number} Schlüssel haben sich geändert</translation>
    </message>
    <message>
        <source>Nothing is left.</source>
        <translation>Es ist nichts mehr übrig.</translation>
    </message>
    <message>
        <source>Top it up, or use another key.</source>
        <translation>Laden Sie den Schlüssel auf oder verwenden Sie einen anderen.</translation>
    </message>
    <message>
        <source>Expired on {date}.</source>
        <translation>Am {date}&#xa0;Uhr abgelaufen.</translation>
    </message>
    <message>
        <source>Use another key.</source>
        <translation>Verwenden Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>{expiry}, on {date}.</source>
        <comment>such as: Expires in 2 days, on …</comment>
        <translation>{expiry}, am {date}&#xa0;Uhr.</translation>
    </message>
    <message>
        <source>The server refuses the key.</source>
        <translation>Der Server lehnt den Schlüssel ab.</translation>
    </message>
    <message>
        <source>{share} left</source>
        <comment>such as 12 % left</comment>
        <translation>{share} übrig</translation>
    </message>
    <message>
        <source>{left} ({amount})</source>
        <comment>such as 12 % left ($36.00)</comment>
        <translation>{left} ({amount})</translation>
    </message>
    <message>
        <source>{left}, {ends}</source>
        <comment>such as 12 % left, 2–6 days</comment>
        <translation>{left}, {ends}</translation>
    </message>
    <message>
        <source>{number} trillion</source>
        <comment>a million million</comment>
        <translation>{number}&#xa0;Bio.</translation>
    </message>
    <message>
        <source>{number} billion</source>
        <comment>a thousand million</comment>
        <translation>{number}&#xa0;Mrd.</translation>
    </message>
    <message>
        <source>{number} million</source>
        <translation>{number}&#xa0;Mio.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>{time}: {amount} left. {happened}</source>
        <comment>a reading</comment>
        <translation>{time}: {amount} übrig. {happened}</translation>
    </message>
    <message>
        <source>{time}: {amount} used. {happened}</source>
        <comment>a reading</comment>
        <translation>{time}: {amount} verbraucht. {happened}</translation>
    </message>
    <message>
        <source>{time}: hidden (forecast)</source>
        <comment>in place of an amount</comment>
        <translation>{time}: ausgeblendet (Prognose)</translation>
    </message>
    <message>
        <source>{time}: about {middle} left (forecast)</source>
        <translation>{time}: etwa {middle} übrig (Prognose)</translation>
    </message>
    <message>
        <source>{time}: between {least} and {most} left, about {middle} (forecast)</source>
        <translation>{time}: zwischen {least} und {most} übrig, etwa {middle} (Prognose)</translation>
    </message>
    <message>
        <source>{time}: about {middle} used (forecast)</source>
        <translation>{time}: etwa {middle} verbraucht (Prognose)</translation>
    </message>
    <message>
        <source>{time}: between {least} and {most} used, about {middle} (forecast)</source>
        <translation>{time}: zwischen {least} und {most} verbraucht, etwa {middle} (Prognose)</translation>
    </message>
    <message>
        <source>Expires {date}</source>
        <translation>Ablauf {date}</translation>
    </message>
    <message>
        <source>Expired {date}</source>
        <translation>Abgelaufen {date}</translation>
    </message>
    <message>
        <source>24 hours</source>
        <comment>the range of a chart</comment>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>7 days</source>
        <comment>the range of a chart</comment>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <comment>the range of a chart</comment>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>1 year</source>
        <comment>the range of a chart</comment>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>Some used.</source>
        <comment>of the quota</comment>
        <translation>Etwas verbraucht.</translation>
    </message>
    <message>
        <source>{amount} used.</source>
        <translation>{amount} verbraucht.</translation>
    </message>
    <message>
        <source>Nothing was read for {span} before.</source>
        <translation>Davor {span} lang kein Messwert.</translation>
    </message>
    <message>
        <source>Top-up.</source>
        <translation>Aufladung.</translation>
    </message>
    <message>
        <source>+{amount} top-up.</source>
        <translation>Aufladung um {amount}.</translation>
    </message>
    <message>
        <source>Some given back.</source>
        <translation>Etwas erstattet.</translation>
    </message>
    <message>
        <source>{amount} given back.</source>
        <translation>{amount} erstattet.</translation>
    </message>
    <message>
        <source>Some taken away.</source>
        <translation>Etwas abgezogen.</translation>
    </message>
    <message>
        <source>{amount} taken away.</source>
        <translation>{amount} abgezogen.</translation>
    </message>
    <message>
        <source>The counter began anew.</source>
        <translation>Der Zähler begann von vorn.</translation>
    </message>
    <message>
        <source>Today {today} · This week {week}</source>
        <comment>what was spent</comment>
        <translation>Heute {today} · Diese Woche {week}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>etwa {amount}</translation>
    </message>
    <message>
        <source>No history yet: the chart grows with each reading.</source>
        <translation>Noch kein Verlauf: Das Diagramm wächst mit jedem Messwert.</translation>
    </message>
    <message>
        <source>Shaded: the forecast, right 4 times out of 5. Dashed: its middle.</source>
        <translation>Schattiert: die Prognose, in 4 von 5 Fällen richtig. Gestrichelt: ihre Mitte.</translation>
    </message>
    <message>
        <source>⊕ Top-up.</source>
        <comment>what the sign on the chart means</comment>
        <translation>⊕ Aufladung.</translation>
    </message>
    <message>
        <source>Left over {period}:</source>
        <translation>Übrig, Zeitraum {period}:</translation>
    </message>
    <message>
        <source>Used over {period}:</source>
        <translation>Verbraucht, Zeitraum {period}:</translation>
    </message>
    <message>
        <source>Forecast: {span}.</source>
        <translation>Prognose: {span}.</translation>
    </message>
    <message>
        <source>amounts are hidden.</source>
        <translation>Beträge sind ausgeblendet.</translation>
    </message>
    <message>
        <source>first {first}, last {last}, lowest {lowest}.</source>
        <translation>zuerst {first}, zuletzt {last}, Tiefststand {lowest}.</translation>
    </message>
    <message>
        <source>first {first}, last {last}.</source>
        <translation>zuerst {first}, zuletzt {last}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln top-up(s).</source>
        <translation>
            <numerusform>%Ln Aufladung.</numerusform>
            <numerusform>%Ln Aufladungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s).</source>
        <comment>without readings</comment>
        <translation>
            <numerusform>%Ln Lücke.</numerusform>
            <numerusform>%Ln Lücken.</numerusform>
        </translation>
    </message>
    <message>
        <source>No reading yet.</source>
        <translation>Noch kein Messwert.</translation>
    </message>
    <message>
        <source>No reading in the last {period}.</source>
        <translation>Kein Messwert im gewählten Zeitraum ({period}).</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>a level</comment>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>a level</comment>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>a level</comment>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Used up</source>
        <comment>a level</comment>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <comment>a level</comment>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Query only</source>
        <comment>a level</comment>
        <translation>Nur Abfragen</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>a level</comment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <comment>a level</comment>
        <translation>Nicht akzeptiert</translation>
    </message>
    <message>
        <source>No reading</source>
        <comment>a level</comment>
        <translation>Kein Messwert</translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation>noch kein Messwert</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>läuft nie ab</translation>
    </message>
    <message>
        <source>{headline}, as of {ago}</source>
        <comment>{ago} is “2 hours ago”</comment>
        <translation>{headline}, Stand {ago}</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>in place of an amount</comment>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>too little use to tell</source>
        <comment>how long the quota lasts</comment>
        <translation>unklar, zu wenig Nutzung</translation>
    </message>
    <message numerus="yes">
        <source>gathering: {days} of %Ln day(s)</source>
        <comment>readings, to tell how long it lasts</comment>
        <translation>
            <numerusform>wird ermittelt: {days} von %Ln Tag</numerusform>
            <numerusform>wird ermittelt: {days} von %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln minute(s), {times} times your usual</source>
        <translation>
            <numerusform>In %Ln Minute das {times}-Fache Ihres üblichen Verbrauchs</numerusform>
            <numerusform>In %Ln Minuten das {times}-Fache Ihres üblichen Verbrauchs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{amount} in %Ln minute(s): {times} times your usual</source>
        <translation>
            <numerusform>{amount} in %Ln Minute: das {times}-Fache Ihres üblichen Verbrauchs</numerusform>
            <numerusform>{amount} in %Ln Minuten: das {times}-Fache Ihres üblichen Verbrauchs</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>nichts mehr übrig</translation>
    </message>
    <message>
        <source>query only, no quota</source>
        <translation>nur Abfragen, kein Kontingent</translation>
    </message>
    <message>
        <source>no quota</source>
        <translation>kein Kontingent</translation>
    </message>
    <message>
        <source>key not accepted</source>
        <translation>Schlüssel nicht akzeptiert</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>unlimited, {amount} used</source>
        <translation>unbegrenzt, {amount} verbraucht</translation>
    </message>
    <message>
        <source>{headline} ({level})</source>
        <translation>{headline} ({level})</translation>
    </message>
    <message>
        <source>No restriction: every model is allowed.</source>
        <translation>Keine Beschränkung: Alle Modelle sind erlaubt.</translation>
    </message>
    <message numerus="yes">
        <source>No restriction is in force. %Ln model(s) listed, and not applied.</source>
        <translation>
            <numerusform>Es gilt keine Beschränkung. %Ln Modell ist aufgeführt, aber ohne Wirkung.</numerusform>
            <numerusform>Es gilt keine Beschränkung. %Ln Modelle sind aufgeführt, aber ohne Wirkung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restricted to none: no model is allowed.</source>
        <translation>Vollständig beschränkt: Kein Modell ist erlaubt.</translation>
    </message>
    <message numerus="yes">
        <source>Restricted to %Ln model(s).</source>
        <translation>
            <numerusform>Beschränkt auf %Ln Modell.</numerusform>
            <numerusform>Beschränkt auf %Ln Modelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restricted: {allowed} of %Ln model(s) allowed.</source>
        <translation>
            <numerusform>Beschränkt: {allowed} von %Ln Modell erlaubt.</numerusform>
            <numerusform>Beschränkt: {allowed} von %Ln Modellen erlaubt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{problem} Since {time}.</source>
        <comment>{problem} is a sentence</comment>
        <translation>{problem} Seit {time}&#xa0;Uhr.</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Noch keine Schlüssel</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <comment>keys</comment>
        <translation>… und {number} weitere</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <comment>a key&apos;s label, and how it stands</comment>
        <translation>{label}: {text}</translation>
    </message>
    <message>
        <source>{line} ({problem})</source>
        <translation>{line} ({problem})</translation>
    </message>
    <message>
        <source>A damaged file was set aside as {path}; what it held is not in use.</source>
        <translation>Eine beschädigte Datei wurde als {path} beiseitegelegt; ihr Inhalt wird nicht verwendet.</translation>
    </message>
    <message>
        <source>silent until it changes</source>
        <comment>a key, of which no popup comes</comment>
        <translation>stumm bis zur nächsten Änderung</translation>
    </message>
    <message>
        <source>silent until tomorrow, {time}</source>
        <comment>a key, of which no popup comes</comment>
        <translation>stumm bis morgen, {time}</translation>
    </message>
    <message>
        <source>silent until {time}</source>
        <comment>a key, of which no popup comes</comment>
        <translation>stumm bis {time}</translation>
    </message>
    <message numerus="yes">
        <source>{number} unit(s)</source>
        <comment>quota units</comment>
        <translation>
            <numerusform>{number} Einheit</numerusform>
            <numerusform>{number} Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>under {amount}</source>
        <translation>unter {amount}</translation>
    </message>
    <message>
        <source>just below {amount}</source>
        <translation>knapp unter {amount}</translation>
    </message>
    <message>
        <source>${amount}</source>
        <comment>US dollars</comment>
        <translation>{amount}&#xa0;$</translation>
    </message>
    <message>
        <source>under {share}</source>
        <translation>unter {share}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>expired {ago}</source>
        <comment>a key; {ago} is “2 hours ago”</comment>
        <translation>{ago} abgelaufen</translation>
    </message>
    <message>
        <source>expires in under a minute</source>
        <translation>läuft in weniger als einer Minute ab</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>vor %Ln Minute</numerusform>
            <numerusform>vor %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>vor %Ln Stunde</numerusform>
            <numerusform>vor %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>vor %Ln Monat</numerusform>
            <numerusform>vor %Ln Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>vor %Ln Jahr</numerusform>
            <numerusform>vor %Ln Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %Ln minute(s)</source>
        <translation>
            <numerusform>läuft in %Ln Minute ab</numerusform>
            <numerusform>läuft in %Ln Minuten ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %Ln hour(s)</source>
        <translation>
            <numerusform>läuft in %Ln Stunde ab</numerusform>
            <numerusform>läuft in %Ln Stunden ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %Ln day(s)</source>
        <translation>
            <numerusform>läuft in %Ln Tag ab</numerusform>
            <numerusform>läuft in %Ln Tagen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %Ln month(s)</source>
        <translation>
            <numerusform>läuft in %Ln Monat ab</numerusform>
            <numerusform>läuft in %Ln Monaten ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %Ln year(s)</source>
        <translation>
            <numerusform>läuft in %Ln Jahr ab</numerusform>
            <numerusform>läuft in %Ln Jahren ab</numerusform>
        </translation>
    </message>
    <message>
        <source>more than {span}</source>
        <comment>it lasts</comment>
        <translation>mehr als {span}</translation>
    </message>
    <message>
        <source>about {span}</source>
        <comment>it lasts</comment>
        <translation>etwa {span}</translation>
    </message>
    <message>
        <source>up to {span}</source>
        <comment>it lasts</comment>
        <translation>höchstens {span}</translation>
    </message>
    <message numerus="yes">
        <source>{low}–%Ln day(s)</source>
        <comment>from so many days to so many</comment>
        <translation>
            <numerusform>{low}–%Ln Tag</numerusform>
            <numerusform>{low}–%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{low}–%Ln hour(s)</source>
        <comment>from so many hours to so many</comment>
        <translation>
            <numerusform>{low}–%Ln Stunde</numerusform>
            <numerusform>{low}–%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{low}–%Ln minute(s)</source>
        <comment>from so many minutes to so many</comment>
        <translation>
            <numerusform>{low}–%Ln Minute</numerusform>
            <numerusform>{low}–%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>{first}–{last} {month}</source>
        <comment>days of a month, such as 26–30 Nov</comment>
        <translation>{first}.–{last}.&#xa0;{month}</translation>
    </message>
    <message>
        <source>{start} – {end}</source>
        <comment>days, such as 26 Nov – 3 Dec</comment>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a day, such as 26 Nov</comment>
        <translation>{day}.&#xa0;{month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a day, such as 26 Nov 2026</comment>
        <translation>{day}.&#xa0;{month}&#xa0;{year}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>a moment, such as 1 Dec 2026, 09:05</comment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{phrase}.</source>
        <comment>a phrase that stands as a sentence</comment>
        <translation>{phrase}.</translation>
    </message>
    <message>
        <source>How much quota your API keys have left</source>
        <translation>Zeigt, wie viel Kontingent Ihre API-Schlüssel noch haben</translation>
    </message>
    <message>
        <source>The keys cannot be read</source>
        <translation>Die Schlüssel können nicht gelesen werden</translation>
    </message>
    <message>
        <source>The next refresh is allowed at {time}.</source>
        <translation>Die nächste Aktualisierung ist ab {time}&#xa0;Uhr möglich.</translation>
    </message>
    <message>
        <source>Waiting for the keyring: it may be asking for its password.</source>
        <translation>Warten auf den Schlüsselbund: Vielleicht fragt er nach seinem Passwort.</translation>
    </message>
    <message>
        <source>The command took too long and was ended. Try again.</source>
        <translation>Der Befehl hat zu lange gedauert und wurde beendet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Chart of the history</source>
        <translation>Diagramm des Verlaufs</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>what is left of the quota</comment>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Table of the history</source>
        <translation>Tabelle des Verlaufs</translation>
    </message>
    <message>
        <source>{caption}: {text}</source>
        <translation>{caption}: {text}</translation>
    </message>
    <message>
        <source>A comet on its orbit</source>
        <translation>Ein Komet auf seiner Bahn</translation>
    </message>
    <message>
        <source>Add your first key</source>
        <translation>Fügen Sie Ihren ersten Schlüssel hinzu</translation>
    </message>
    <message>
        <source>See how much quota it has left, here and in the tray.</source>
        <translation>Sehen Sie hier und im Infobereich, wie viel Kontingent er noch hat.</translation>
    </message>
    <message>
        <source>Add an API key, and this window shows how much quota it has left.</source>
        <translation>Fügen Sie einen API-Schlüssel hinzu, und dieses Fenster zeigt, wie viel Kontingent er noch hat.</translation>
    </message>
    <message>
        <source>It is stored in the keyring of your system, and nowhere else.</source>
        <translation>Er wird im Schlüsselbund Ihres Systems gespeichert und nirgendwo sonst.</translation>
    </message>
    <message>
        <source>&amp;Import from the CometAPI command-line client…</source>
        <translation>Aus dem CometAPI-Befehlszeilenprogramm &amp;importieren&#xa0;…</translation>
    </message>
    <message>
        <source>{caption}: {text} ({other})</source>
        <translation>{caption}: {text} ({other})</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Runway</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Zugeteilt</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>Letzter Messwert</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message>
        <source>The server said: {said}</source>
        <translation>Der Server meldet: {said}</translation>
    </message>
    <message>
        <source>Request id: {request}</source>
        <translation>Anfrage-ID: {request}</translation>
    </message>
    <message>
        <source>Key: {label}</source>
        <translation>Schlüssel: {label}</translation>
    </message>
    <message>
        <source>Name: {name}</source>
        <translation>Name: {name}</translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation>Server: {address}</translation>
    </message>
    <message>
        <source>Level: {level}</source>
        <translation>Zustand: {level}</translation>
    </message>
    <message>
        <source>Left: {share}</source>
        <translation>Übrig: {share}</translation>
    </message>
    <message>
        <source>This reading is old.</source>
        <translation>Dieser Messwert ist veraltet.</translation>
    </message>
    <message>
        <source>Models: {models}</source>
        <translation>Modelle: {models}</translation>
    </message>
    <message>
        <source>Problem: {problem}</source>
        <translation>Problem: {problem}</translation>
    </message>
    <message>
        <source>Remedy: {remedy}</source>
        <translation>Abhilfe: {remedy}</translation>
    </message>
    <message>
        <source>no forecast</source>
        <translation>keine Prognose</translation>
    </message>
    <message>
        <source>Share left</source>
        <translation>Verbleibender Anteil</translation>
    </message>
    <message>
        <source>left</source>
        <comment>under the share</comment>
        <translation>übrig</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Range</source>
        <comment>of time</comment>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show the history as a table</source>
        <translation>Verlauf als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>{label}, {level}: {headline}</source>
        <translation>{label}, {level}: {headline}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The chosen key</source>
        <translation>Der ausgewählte Schlüssel</translation>
    </message>
    <message>
        <source>This key comes from COMETAPI_KEY.</source>
        <translation>Dieser Schlüssel stammt aus COMETAPI_KEY.</translation>
    </message>
    <message>
        <source>Mark of the level {level}</source>
        <translation>Zeichen für den Zustand {level}</translation>
    </message>
    <message>
        <source>Name on the server: {name}</source>
        <translation>Name auf dem Server: {name}</translation>
    </message>
    <message>
        <source>Popups: {silence}</source>
        <translation>Benachrichtigungen: {silence}</translation>
    </message>
    <message>
        <source>This reading is old: the figures may have changed since.</source>
        <translation>Dieser Messwert ist veraltet: Die Zahlen können sich seitdem geändert haben.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Unusual spending</source>
        <translation>Ungewöhnlicher Verbrauch</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Beschränkung</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Modelle suchen</translation>
    </message>
    <message>
        <source>The limits of this key are not known.</source>
        <translation>Die Beschränkungen dieses Schlüssels sind nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <comment>models</comment>
        <translation>
            <numerusform>%Ln angezeigt</numerusform>
            <numerusform>%Ln angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>No model found</source>
        <translation>Kein Modell gefunden</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Allowed, not applied</source>
        <translation>Erlaubt, ohne Wirkung</translation>
    </message>
    <message>
        <source>Not allowed, not applied</source>
        <translation>Nicht erlaubt, ohne Wirkung</translation>
    </message>
    <message>
        <source>Model limits</source>
        <translation>Modellbeschränkungen</translation>
    </message>
    <message>
        <source>Remove a key</source>
        <translation>Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Remove “{label}”?</source>
        <translation>„{label}“ entfernen?</translation>
    </message>
    <message>
        <source>Its key is deleted from the keyring, and its history with it.</source>
        <translation>Der Schlüssel wird aus dem Schlüsselbund gelöscht und mit ihm sein Verlauf.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Import a key</source>
        <translation>Schlüssel importieren</translation>
    </message>
    <message>
        <source>Import the key of the CometAPI command-line client?</source>
        <translation>Den Schlüssel des CometAPI-Befehlszeilenprogramms importieren?</translation>
    </message>
    <message>
        <source>It is checked with one call and stored in the keyring. The client keeps its own copy.</source>
        <translation>Er wird mit einer Anfrage geprüft und im Schlüsselbund gespeichert. Das Programm behält seine eigene Kopie.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Details &amp;kopieren</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>Ent&amp;fernen&#xa0;…</translation>
    </message>
    <message>
        <source>S&amp;ilence</source>
        <comment>verb</comment>
        <translation>&amp;Stumm</translation>
    </message>
    <message>
        <source>&amp;Add key…</source>
        <translation>&amp;Hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Refresh all keys</source>
        <translation>Alle Schlüssel aktualisieren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No popups for &amp;1 hour</source>
        <translation>&amp;1 Stunde keine Benachrichtigungen</translation>
    </message>
    <message>
        <source>No popups until &amp;tomorrow</source>
        <translation>Bis &amp;morgen keine Benachrichtigungen</translation>
    </message>
    <message>
        <source>No popups until it &amp;changes</source>
        <translation>Bis zur &amp;nächsten Änderung keine Benachrichtigungen</translation>
    </message>
    <message>
        <source>&amp;Popups again</source>
        <translation>&amp;Wieder benachrichtigen</translation>
    </message>
    <message>
        <source>Reading the keys…</source>
        <translation>Schlüssel werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>The details are on the clipboard, without the key itself.</source>
        <translation>Die Details sind in der Zwischenablage, ohne den Schlüssel selbst.</translation>
    </message>
    <message>
        <source>Edit key</source>
        <translation>Schlüssel bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Bezeichnung</translation>
    </message>
    <message>
        <source>This key&apos;s own warnings</source>
        <translation>Eigene Warnungen dieses Schlüssels</translation>
    </message>
    <message>
        <source>What is not ticked follows the settings. Where there is a forecast, it decides; elsewhere the share does.</source>
        <translation>Was nicht angekreuzt ist, folgt den Einstellungen. Wo es eine Prognose gibt, entscheidet sie, sonst der Anteil.</translation>
    </message>
    <message>
        <source>&amp;Popups of this key</source>
        <translation>Benachrichtigungen &amp;für diesen Schlüssel</translation>
    </message>
    <message>
        <source>The settings show no popups at all, whatever is chosen here.</source>
        <translation>Laut Einstellungen erscheinen gar keine Benachrichtigungen, was auch immer hier gewählt ist.</translation>
    </message>
    <message>
        <source>Low &amp;by forecast within</source>
        <translation>&amp;Knapp laut Prognose ab</translation>
    </message>
    <message>
        <source>Critical by &amp;forecast within</source>
        <translation>K&amp;ritisch laut Prognose ab</translation>
    </message>
    <message>
        <source>Lo&amp;w at or below</source>
        <translation>K&amp;napp ab</translation>
    </message>
    <message>
        <source>C&amp;ritical at or below</source>
        <translation>Kri&amp;tisch ab</translation>
    </message>
    <message>
        <source>&amp;Expiring within</source>
        <translation>&amp;Erste Ablaufwarnung ab</translation>
    </message>
    <message>
        <source>Exp&amp;iring soon within</source>
        <translation>&amp;Zweite Ablaufwarnung ab</translation>
    </message>
    <message>
        <source>L&amp;ow</source>
        <comment>a kind of popup</comment>
        <translation>Kna&amp;pp</translation>
    </message>
    <message>
        <source>&amp;Nearly used up</source>
        <translation>Fast a&amp;ufgebraucht</translation>
    </message>
    <message>
        <source>Use&amp;d up</source>
        <translation>Auf&amp;gebraucht</translation>
    </message>
    <message>
        <source>E&amp;xpiry</source>
        <translation>Ab&amp;lauf</translation>
    </message>
    <message>
        <source>Key not &amp;accepted</source>
        <translation>S&amp;chlüssel nicht akzeptiert</translation>
    </message>
    <message>
        <source>&amp;Unusual spending</source>
        <translation>Ungewöhnlicher &amp;Verbrauch</translation>
    </message>
    <message>
        <source>Well a&amp;gain or topped up</source>
        <translation>&amp;Wieder in Ordnung oder aufgeladen</translation>
    </message>
    <message>
        <source>As in the settings (on)</source>
        <translation>Wie in den Einstellungen (ein)</translation>
    </message>
    <message>
        <source>As in the settings (off)</source>
        <translation>Wie in den Einstellungen (aus)</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Comet Tray could not do that, and does not know why. Try again.</source>
        <translation>Comet Tray konnte das nicht ausführen und kennt den Grund nicht. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>The name under which you will see it.</source>
        <translation>Der Name, unter dem Sie ihn sehen werden.</translation>
    </message>
    <message>
        <source>The server that the key belongs to, if it is not the usual one.</source>
        <translation>Der Server, zu dem der Schlüssel gehört, falls es nicht der übliche ist.</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>Er&amp;weitert</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Add &amp;without checking</source>
        <translation>&amp;Ohne Prüfung hinzufügen</translation>
    </message>
    <message>
        <source>Copy the key on your provider&apos;s page and paste it here. It is kept in this computer&apos;s keyring, and nowhere else.</source>
        <translation>Kopieren Sie den Schlüssel auf der Seite Ihres Anbieters und fügen Sie ihn hier ein. Er wird im Schlüsselbund dieses Computers aufbewahrt und nirgendwo sonst.</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>A&amp;PI-Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>Basis-&amp;URL</translation>
    </message>
    <message>
        <source>Checking the key with {host}… You may close this window; the key is added if it is accepted.</source>
        <translation>Der Schlüssel wird bei {host} geprüft&#xa0;… Sie können dieses Fenster schließen; der Schlüssel wird hinzugefügt, wenn er akzeptiert wird.</translation>
    </message>
    <message>
        <source>Storing the key…</source>
        <translation>Schlüssel wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>work</source>
        <comment>suggested as a key&apos;s label</comment>
        <translation>Arbeit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s), begins like an API key.</source>
        <translation>
            <numerusform>%Ln Zeichen, beginnt wie ein API-Schlüssel.</numerusform>
            <numerusform>%Ln Zeichen, beginnt wie ein API-Schlüssel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s), does not begin with “sk-” as most API keys do.</source>
        <translation>
            <numerusform>%Ln Zeichen, beginnt nicht mit „sk-“ wie die meisten API-Schlüssel.</numerusform>
            <numerusform>%Ln Zeichen, beginnt nicht mit „sk-“ wie die meisten API-Schlüssel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Jetzt aktualisieren</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details&#xa0;…</translation>
    </message>
    <message>
        <source>Add key…</source>
        <translation>Schlüssel hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Silent for 1 hour</source>
        <translation>1 Stunde stumm</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Until it changes</source>
        <translation>Bis zur Änderung</translation>
    </message>
    <message>
        <source>The last round broke off. The next one comes by itself; the log may say why.</source>
        <translation>Die letzte Abfragerunde ist abgebrochen. Die nächste folgt von selbst; den Grund nennt vielleicht das Protokoll.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Time between &amp;readings</source>
        <translation>Zeit zwischen &amp;Messwerten</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>&amp;Budget</translation>
    </message>
    <message>
        <source>To each server, in any 20 minutes. It allows 20, and your browser needs some.</source>
        <translation>An jeden Server, in jeweils 20 Minuten. Er erlaubt 20, und auch Ihr Browser braucht einige davon.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Show &amp;amounts in</source>
        <translation>Beträge a&amp;nzeigen in</translation>
    </message>
    <message>
        <source>Dollars</source>
        <translation>Dollar</translation>
    </message>
    <message>
        <source>Quota units</source>
        <translation>Kontingenteinheiten</translation>
    </message>
    <message>
        <source>&amp;Hide amounts</source>
        <translation>Beträge a&amp;usblenden</translation>
    </message>
    <message>
        <source>For sharing your screen.</source>
        <translation>Wenn Sie Ihren Bildschirm teilen.</translation>
    </message>
    <message>
        <source>&amp;Tray icon for</source>
        <translation>&amp;Infobereichssymbol für</translation>
    </message>
    <message>
        <source>The desktop&apos;s panel</source>
        <translation>Die Leiste der Arbeitsumgebung</translation>
    </message>
    <message>
        <source>A dark panel</source>
        <translation>Eine dunkle Leiste</translation>
    </message>
    <message>
        <source>A light panel</source>
        <translation>Eine helle Leiste</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>By forecast, where one says how long a key lasts:</source>
        <translation>Nach der Prognose, wenn sie sagt, wie lange ein Schlüssel reicht:</translation>
    </message>
    <message>
        <source>Lo&amp;w within</source>
        <translation>&amp;Knapp ab</translation>
    </message>
    <message>
        <source>Cr&amp;itical within</source>
        <translation>K&amp;ritisch ab</translation>
    </message>
    <message>
        <source>Without a forecast, by the share that is left:</source>
        <translation>Ohne Prognose nach dem verbleibenden Anteil:</translation>
    </message>
    <message>
        <source>&amp;Low at or below</source>
        <translation>Kna&amp;pp ab</translation>
    </message>
    <message>
        <source>&amp;Critical at or below</source>
        <translation>Kri&amp;tisch ab</translation>
    </message>
    <message>
        <source>By date, where a key expires:</source>
        <translation>Nach dem Datum, wenn ein Schlüssel abläuft:</translation>
    </message>
    <message>
        <source>Expiring &amp;soon within</source>
        <translation>&amp;Zweite Ablaufwarnung ab</translation>
    </message>
    <message>
        <source>Popups</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Show &amp;popups</source>
        <translation>Benachrichti&amp;gungen anzeigen</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>Ru&amp;hezeit</translation>
    </message>
    <message>
        <source>from {start} until {end}</source>
        <translation>von {start} bis {end} Uhr</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>Ruhezeit von</translation>
    </message>
    <message>
        <source>Quiet hours until</source>
        <translation>Ruhezeit bis</translation>
    </message>
    <message>
        <source>Popups wait until they are over.</source>
        <translation>Benachrichtigungen warten, bis sie vorbei ist.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Zertifikatsdatei auswählen</translation>
    </message>
    <message>
        <source>&amp;Units per dollar</source>
        <translation>Einheiten pro &amp;Dollar</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>As the environment says</source>
        <translation>Wie in der Umgebung festgelegt</translation>
    </message>
    <message>
        <source>Certi&amp;ficate file</source>
        <translation>Zerti&amp;fikatsdatei</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>a kind of popup</comment>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>Nearly used up</source>
        <translation>Fast aufgebraucht</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <source>Key not accepted</source>
        <translation>Schlüssel nicht akzeptiert</translation>
    </message>
    <message>
        <source>Well again or topped up</source>
        <translation>Wieder in Ordnung oder aufgeladen</translation>
    </message>
    <message>
        <source>Start at lo&amp;gin</source>
        <translation>Bei der Anme&amp;ldung starten</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
</TS>
