<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>If this is not your work, somebody else may have the key: replace it on the server&apos;s website.</source>
        <translation>Si cela ne vient pas de vous, quelqu’un d’autre a peut-être la clé&#xa0;: remplacez-la sur le site web du serveur.</translation>
    </message>
    <message>
        <source>{host} sends the call on to another address. It was not followed.</source>
        <translation>{host} redirige l’appel vers une autre adresse. La redirection n’a pas été suivie.</translation>
    </message>
    <message>
        <source>{host} sends the call round in a circle.</source>
        <translation>{host} redirige l’appel en boucle.</translation>
    </message>
    <message>
        <source>{host} sends the call on too many times.</source>
        <translation>{host} redirige l’appel un trop grand nombre de fois.</translation>
    </message>
    <message>
        <source>{host} does not accept this key.</source>
        <translation>{host} n’accepte pas cette clé.</translation>
    </message>
    <message>
        <source>{host} refuses this key or this computer&apos;s address.</source>
        <translation>{host} refuse cette clé ou l’adresse de cet ordinateur.</translation>
    </message>
    <message>
        <source>{host} has had too many requests for now.</source>
        <translation>{host} a reçu trop de requêtes pour le moment.</translation>
    </message>
    <message>
        <source>{host} has trouble of its own (status {status}).</source>
        <translation>{host} rencontre un problème interne (code {status}).</translation>
    </message>
    <message>
        <source>{host} answered with status {status}, not with figures.</source>
        <translation>{host} a répondu par le code {status}, et non par des chiffres.</translation>
    </message>
    <message>
        <source>The answer of {host} is too large, or packed in an unknown way.</source>
        <translation>La réponse du serveur {host} est trop volumineuse, ou compressée d’une façon inconnue.</translation>
    </message>
    <message>
        <source>{host} answered with a web page, not with figures.</source>
        <translation>{host} a répondu par une page web, et non par des chiffres.</translation>
    </message>
    <message>
        <source>Open a web browser: the network may want you to sign in first. Otherwise check the key&apos;s base URL.</source>
        <translation>Ouvrez un navigateur web&#xa0;: le réseau vous demande peut-être de vous identifier d’abord. Sinon, vérifiez l’URL de base de la clé.</translation>
    </message>
    <message>
        <source>Delete it with the keyring&apos;s own program (service comet-tray).</source>
        <translation>Supprimez-le avec le programme du trousseau de clés (service comet-tray).</translation>
    </message>
    <message>
        <source>“{label}” is off the list, but its history is still there: {why} And its secret is still in the keyring: {reason}</source>
        <translation>«&#xa0;{label}&#xa0;» n’est plus dans la liste, mais son historique est encore là&#xa0;: {why} Et son secret est encore dans le trousseau de clés&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>“{label}” is off the list, but its history is still there: {why}</source>
        <translation>«&#xa0;{label}&#xa0;» n’est plus dans la liste, mais son historique est encore là&#xa0;: {why}</translation>
    </message>
    <message>
        <source>“{label}” is off the list, but its secret is still in the keyring: {why}</source>
        <translation>«&#xa0;{label}&#xa0;» n’est plus dans la liste, mais son secret est encore dans le trousseau de clés&#xa0;: {why}</translation>
    </message>
    <message>
        <source>The server asked for a pause until {moment}.</source>
        <translation>Le serveur a demandé une pause jusqu’à {moment}.</translation>
    </message>
    <message>
        <source>Wait until then, or add the key unchecked.</source>
        <translation>Patientez jusque-là, ou ajoutez la clé sans la vérifier.</translation>
    </message>
    <message>
        <source>The proxy gives no way to {host}.</source>
        <translation>Le proxy ne donne pas accès à {host}.</translation>
    </message>
    <message>
        <source>Check the proxy in the settings, or the variables HTTPS_PROXY and NO_PROXY.</source>
        <translation>Vérifiez le proxy dans les paramètres, ou les variables HTTPS_PROXY et NO_PROXY.</translation>
    </message>
    <message>
        <source>No address is known for the name {host}.</source>
        <translation>Aucune adresse n’est connue pour le nom {host}.</translation>
    </message>
    <message>
        <source>There is no connection to {host}, or it broke off.</source>
        <translation>La connexion à {host} est impossible ou a été interrompue.</translation>
    </message>
    <message>
        <source>{host} did not send a whole answer.</source>
        <translation>{host} n’a pas envoyé de réponse complète.</translation>
    </message>
    <message>
        <source>{host} and this computer agree on no way to encrypt the connection.</source>
        <translation>{host} et cet ordinateur ne s’accordent sur aucun moyen de chiffrer la connexion.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not yet valid.</source>
        <translation>Le certificat du serveur {host} n’est pas encore valide.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired.</source>
        <translation>Le certificat du serveur {host} a expiré.</translation>
    </message>
    <message>
        <source>The certificate of {host} was made out to another name.</source>
        <translation>Le certificat du serveur {host} a été établi pour un autre nom.</translation>
    </message>
    <message>
        <source>The certificate of {host} was made out to another address.</source>
        <translation>Le certificat du serveur {host} a été établi pour une autre adresse.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not signed by anyone whom this computer trusts.</source>
        <translation>Le certificat du serveur {host} n’est signé par aucune autorité à laquelle cet ordinateur fait confiance.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Add the key by hand: comet-tray keys add LABEL</source>
        <translation>Ajoutez la clé à la main&#xa0;: comet-tray keys add LABEL</translation>
    </message>
    <message>
        <source>The settings of cometapi are damaged.</source>
        <translation>Les paramètres de cometapi sont endommagés.</translation>
    </message>
    <message>
        <source>cometapi has no API key in its settings.</source>
        <translation>cometapi n’a pas de clé API dans ses paramètres.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>janv.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>févr.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>avr.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>juil.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>déc.</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <translation>{time} le {day}&#xa0;{month}&#xa0;{year}</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>Cet ordinateur est hors ligne.</translation>
    </message>
    <message>
        <source>The request budget is used up until {moment}.</source>
        <translation>Le budget de requêtes est épuisé jusqu’à {moment}.</translation>
    </message>
    <message>
        <source>Wait until then; the readings go on by themselves.</source>
        <translation>Patientez jusque-là&#xa0;; les relevés reprendront d’eux-mêmes.</translation>
    </message>
    <message>
        <source>The certificate file {path} is missing or damaged.</source>
        <translation>Le fichier de certificat {path} est absent ou endommagé.</translation>
    </message>
    <message>
        <source>Correct ca_file in the settings, or leave it empty.</source>
        <translation>Corrigez ca_file dans les paramètres, ou laissez-le vide.</translation>
    </message>
    <message>
        <source>Set COMETAPI_KEY, which stores nothing.</source>
        <translation>Définissez COMETAPI_KEY, qui n’enregistre rien.</translation>
    </message>
    <message>
        <source>The keyring did not answer within {count} seconds.</source>
        <translation>Le trousseau de clés n’a pas répondu en {count} secondes.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Le trousseau de clés est verrouillé.</translation>
    </message>
    <message>
        <source>The keyring&apos;s prompt was closed, or could not be shown.</source>
        <translation>La demande du trousseau de clés a été fermée, ou n’a pas pu s’afficher.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>Le trousseau de clés n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>No keyring answers in this session.</source>
        <translation>Aucun trousseau de clés ne répond dans cette session.</translation>
    </message>
    <message>
        <source>The keyring does not hold this key.</source>
        <translation>Le trousseau de clés ne contient pas cette clé.</translation>
    </message>
    <message>
        <source>The keyring refused ({name}).</source>
        <translation>Le trousseau de clés a refusé ({name}).</translation>
    </message>
    <message>
        <source>Look into the keyring with its own program, and try again.</source>
        <translation>Examinez le trousseau de clés avec son propre programme, puis réessayez.</translation>
    </message>
    <message>
        <source>The label is the key itself.</source>
        <translation>Le libellé est la clé elle-même.</translation>
    </message>
    <message>
        <source>Give a short name, such as work.</source>
        <translation>Donnez un nom court, tel que travail.</translation>
    </message>
    <message>
        <source>This key comes from COMETAPI_KEY and cannot be changed here.</source>
        <translation>Cette clé vient de COMETAPI_KEY et ne peut pas être modifiée ici.</translation>
    </message>
    <message>
        <source>Change or unset that variable.</source>
        <translation>Modifiez ou supprimez cette variable.</translation>
    </message>
    <message>
        <source>{option} cannot be {value}.</source>
        <translation>{option} ne peut pas valoir {value}.</translation>
    </message>
    <message>
        <source>Give a number in its range: a percentage from 0 to 100, or days from 0 to 3650; or the word default.</source>
        <translation>Indiquez un nombre dans les limites permises&#xa0;: un pourcentage de 0 à 100, ou des jours de 0 à 3650&#xa0;; ou bien le mot default.</translation>
    </message>
    <message>
        <source>One of the changes names no value.</source>
        <translation>L’une des modifications n’indique aucune valeur.</translation>
    </message>
    <message>
        <source>Write NAME=VALUE.</source>
        <translation>Écrivez NOM=VALEUR.</translation>
    </message>
    <message>
        <source>The base URL is empty.</source>
        <translation>L’URL de base est vide.</translation>
    </message>
    <message>
        <source>The base URL has white space, control characters or a backslash inside.</source>
        <translation>L’URL de base contient des espaces, des caractères de contrôle ou une barre oblique inverse.</translation>
    </message>
    <message>
        <source>The base URL must begin with https://.</source>
        <translation>L’URL de base doit commencer par https://.</translation>
    </message>
    <message>
        <source>The base URL must begin with https://; http is for this machine only.</source>
        <translation>L’URL de base doit commencer par https://&#xa0;; http est réservé à cette machine.</translation>
    </message>
    <message>
        <source>The base URL must not have a query (?).</source>
        <translation>L’URL de base ne doit pas comporter de paramètres de requête (?).</translation>
    </message>
    <message>
        <source>The base URL must not have a fragment (#).</source>
        <translation>L’URL de base ne doit pas comporter de fragment (#).</translation>
    </message>
    <message>
        <source>The base URL must not hold a user name or a password.</source>
        <translation>L’URL de base ne doit contenir ni nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>The base URL must not have a path after the host.</source>
        <translation>L’URL de base ne doit pas comporter de chemin après l’hôte.</translation>
    </message>
    <message>
        <source>The base URL&apos;s port must be a number from 1 to 65535.</source>
        <translation>Le port de l’URL de base doit être un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>The base URL&apos;s host is not a valid name.</source>
        <translation>L’hôte de l’URL de base n’est pas un nom valide.</translation>
    </message>
    <message>
        <source>The base URL&apos;s host is not a valid IPv4 address.</source>
        <translation>L’hôte de l’URL de base n’est pas une adresse IPv4 valide.</translation>
    </message>
    <message>
        <source>The base URL&apos;s host is not a valid IPv6 address.</source>
        <translation>L’hôte de l’URL de base n’est pas une adresse IPv6 valide.</translation>
    </message>
    <message>
        <source>The base URL&apos;s host is not a valid international name.</source>
        <translation>L’hôte de l’URL de base n’est pas un nom international valide.</translation>
    </message>
    <message>
        <source>The history is damaged: its tables have no readable names.</source>
        <translation>L’historique est endommagé&#xa0;: les noms de ses tables sont illisibles.</translation>
    </message>
    <message>
        <source>The history is damaged: {why}.</source>
        <translation>L’historique est endommagé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The history cannot be used: {why}.</source>
        <translation>L’historique est inutilisable&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}.</source>
        <translation>{path} est inutilisable&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be made: {why}.</source>
        <translation>Impossible de créer {path}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Comet Tray.</source>
        <translation>{path} a été écrit par une version plus récente de Comet Tray.</translation>
    </message>
    <message>
        <source>The history is damaged: it has tables, and no version.</source>
        <translation>L’historique est endommagé&#xa0;: il a des tables, mais pas de version.</translation>
    </message>
    <message>
        <source>Copy the key again from your provider&apos;s page, without line breaks.</source>
        <translation>Copiez à nouveau la clé depuis la page de votre fournisseur, sans saut de ligne.</translation>
    </message>
    <message>
        <source>Give an address such as https://api.cometapi.com.</source>
        <translation>Indiquez une adresse telle que https://api.cometapi.com.</translation>
    </message>
    <message>
        <source>See the labels with: comet-tray keys list</source>
        <translation>Pour voir les libellés&#xa0;: comet-tray keys list</translation>
    </message>
    <message>
        <source>Free some space, or make the directory writable.</source>
        <translation>Libérez de l’espace, ou rendez le dossier accessible en écriture.</translation>
    </message>
    <message>
        <source>Update Comet Tray.</source>
        <translation>Mettez à jour Comet Tray.</translation>
    </message>
    <message>
        <source>Within a day it is set aside, and a new one begun.</source>
        <translation>D’ici un jour, il sera mis de côté et un nouveau sera commencé.</translation>
    </message>
    <message>
        <source>Start it with: comet-tray</source>
        <translation>Pour le lancer&#xa0;: comet-tray</translation>
    </message>
    <message>
        <source>Unlock the keyring; the readings go on by themselves.</source>
        <translation>Déverrouillez le trousseau de clés&#xa0;; les relevés reprendront d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Refresh, or give the command again, and you are asked again.</source>
        <translation>Actualisez, ou relancez la commande, et la question vous sera reposée.</translation>
    </message>
    <message>
        <source>Look for a waiting prompt of the keyring, or log in again.</source>
        <translation>Cherchez si une demande du trousseau de clés est en attente, ou rouvrez votre session.</translation>
    </message>
    <message>
        <source>Install a keyring (Debian: apt install gnome-keyring) and log in again, or set COMETAPI_KEY, which stores nothing.</source>
        <translation>Installez un trousseau de clés (Debian&#xa0;: apt install gnome-keyring) et rouvrez votre session, ou définissez COMETAPI_KEY, qui n’enregistre rien.</translation>
    </message>
    <message>
        <source>Remove the key and add it again.</source>
        <translation>Supprimez la clé, puis ajoutez-la à nouveau.</translation>
    </message>
    <message>
        <source>Check the key on your provider&apos;s page. If it was changed, remove it here, and add the new one.</source>
        <translation>Vérifiez la clé sur la page de votre fournisseur. Si elle a changé, supprimez-la ici et ajoutez la nouvelle.</translation>
    </message>
    <message>
        <source>Check the account, and the key&apos;s list of allowed addresses.</source>
        <translation>Vérifiez le compte, ainsi que la liste des adresses autorisées pour la clé.</translation>
    </message>
    <message>
        <source>Comet Tray asks again by itself, after a pause.</source>
        <translation>Comet Tray réessaiera de lui-même, après une pause.</translation>
    </message>
    <message>
        <source>Check the network connection and the proxy.</source>
        <translation>Vérifiez la connexion réseau et le proxy.</translation>
    </message>
    <message>
        <source>Comet Tray asks again by itself.</source>
        <translation>Comet Tray réessaiera de lui-même.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. Behind a company proxy, name its certificate file in the settings (ca_file).</source>
        <translation>Vérifiez la date de cet ordinateur. Derrière un proxy d’entreprise, indiquez son fichier de certificat dans les paramètres (ca_file).</translation>
    </message>
    <message>
        <source>Comet Tray asks again by itself; the last good reading stays.</source>
        <translation>Comet Tray réessaiera de lui-même&#xa0;; le dernier relevé valable est conservé.</translation>
    </message>
    <message>
        <source>Check the key&apos;s base URL, and whether a sign-in page stands before the network.</source>
        <translation>Vérifiez l’URL de base de la clé, et si le réseau exige de passer par une page d’identification.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>Impossible de lire {path}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>Impossible d’écrire {path}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Nothing was taken in: correct the line, or take it out.</source>
        <translation>Rien n’a été repris&#xa0;: corrigez la ligne ou retirez-la.</translation>
    </message>
    <message>
        <source>There are more than {count} lines.</source>
        <translation>Il y a plus de {count} lignes.</translation>
    </message>
    <message>
        <source>Split the file, key by key.</source>
        <translation>Divisez le fichier, clé par clé.</translation>
    </message>
    <message>
        <source>it is no CSV: {why}</source>
        <translation>ce n’est pas du CSV&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Line {line}: {wrong}.</source>
        <translation>Ligne {line}&#xa0;: {wrong}.</translation>
    </message>
    <message>
        <source>there is no column {names}</source>
        <translation>il n’y a pas de colonne {names}</translation>
    </message>
    <message>
        <source>The first line names the columns: label, from, until, used, available.</source>
        <translation>La première ligne nomme les colonnes&#xa0;: label, from, until, used, available.</translation>
    </message>
    <message>
        <source>{some} and no column {other}</source>
        <translation>{some} ni de colonne {other}</translation>
    </message>
    <message>
        <source>there are no amounts; perhaps they were hidden when the file was written</source>
        <translation>il n’y a pas de montants&#xa0;; peut-être étaient-ils masqués quand le fichier a été écrit</translation>
    </message>
    <message>
        <source>Write it anew, after: comet-tray settings set hide_amounts=off</source>
        <translation>Écrivez-le à nouveau, après&#xa0;: comet-tray settings set hide_amounts=off</translation>
    </message>
    <message>
        <source>until lies before from</source>
        <translation>until est antérieur à from</translation>
    </message>
    <message>
        <source>{name} is no time, such as 2026-11-24T15:00:00Z</source>
        <translation>{name} n’est pas une date avec heure, telle que 2026-11-24T15:00:00Z</translation>
    </message>
    <message>
        <source>{name} lies before 1970</source>
        <translation>{name} est antérieur à 1970</translation>
    </message>
    <message>
        <source>{name} lies in the future</source>
        <translation>{name} est dans le futur</translation>
    </message>
    <message>
        <source>{name} is no whole number of units in its range</source>
        <translation>{name} n’est pas un nombre entier d’unités dans les limites permises</translation>
    </message>
    <message>
        <source>The key in COMETAPI_KEY is left out: {why} Correct COMETAPI_BASE_URL.</source>
        <translation>La clé de COMETAPI_KEY est ignorée&#xa0;: {why} Corrigez COMETAPI_BASE_URL.</translation>
    </message>
    <message>
        <source>The list of keys was damaged. It is kept as {path}. The keys themselves are still in the keyring.</source>
        <translation>La liste des clés était endommagée. Elle est conservée sous le nom {path}. Les clés elles-mêmes sont toujours dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>An entry of {path} is left out, for it is not valid: {why}</source>
        <translation>Une entrée de {path} est ignorée, car elle n’est pas valide&#xa0;: {why}</translation>
    </message>
    <message>
        <source>There is no key with this label.</source>
        <translation>Aucune clé ne porte ce libellé.</translation>
    </message>
    <message>
        <source>There is no key with the label “{label}”.</source>
        <translation>Aucune clé ne porte le libellé «&#xa0;{label}&#xa0;».</translation>
    </message>
    <message>
        <source>The label is empty.</source>
        <translation>Le libellé est vide.</translation>
    </message>
    <message>
        <source>Give the key a short name, such as work.</source>
        <translation>Donnez à la clé un nom court, tel que travail.</translation>
    </message>
    <message>
        <source>The label has {count} characters.</source>
        <translation>Le libellé compte {count} caractères.</translation>
    </message>
    <message>
        <source>Use at most {count}.</source>
        <translation>Utilisez-en au plus {count}.</translation>
    </message>
    <message>
        <source>The label holds characters that cannot be shown.</source>
        <translation>Le libellé contient des caractères qui ne peuvent pas être affichés.</translation>
    </message>
    <message>
        <source>Type it anew, on one line.</source>
        <translation>Saisissez-le à nouveau, sur une seule ligne.</translation>
    </message>
    <message>
        <source>The label looks like an API key.</source>
        <translation>Le libellé ressemble à une clé API.</translation>
    </message>
    <message>
        <source>A label cannot begin with a hyphen.</source>
        <translation>Un libellé ne peut pas commencer par un trait d’union.</translation>
    </message>
    <message>
        <source>Put a letter first.</source>
        <translation>Mettez d’abord une lettre.</translation>
    </message>
    <message>
        <source>The label “{label}” belongs to the key in COMETAPI_KEY.</source>
        <translation>Le libellé «&#xa0;{label}&#xa0;» est celui de la clé de COMETAPI_KEY.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The label “{label}” is taken.</source>
        <translation>Le libellé «&#xa0;{label}&#xa0;» est déjà pris.</translation>
    </message>
    <message>
        <source>Choose another, or rename that key.</source>
        <translation>Choisissez-en un autre, ou renommez l’autre clé.</translation>
    </message>
    <message>
        <source>The id {id} stands twice.</source>
        <translation>L’identifiant {id} figure deux fois.</translation>
    </message>
    <message>
        <source>The API key is empty.</source>
        <translation>La clé API est vide.</translation>
    </message>
    <message>
        <source>The API key has white space or a line break inside.</source>
        <translation>La clé API contient un espace ou un saut de ligne.</translation>
    </message>
    <message>
        <source>The API key has characters other than plain letters, digits and signs.</source>
        <translation>La clé API contient autre chose que des lettres, des chiffres et des signes simples.</translation>
    </message>
    <message>
        <source>The API key has invisible control characters inside.</source>
        <translation>La clé API contient des caractères de contrôle invisibles.</translation>
    </message>
    <message>
        <source>The critical share is above the low one.</source>
        <translation>Le seuil critique de la part restante dépasse le seuil bas.</translation>
    </message>
    <message>
        <source>The critical days are more than the low ones.</source>
        <translation>Le seuil critique de la prévision, en jours, dépasse le seuil bas.</translation>
    </message>
    <message>
        <source>The second warning of an expiry would come before the first.</source>
        <translation>Le second avertissement d’expiration viendrait avant le premier.</translation>
    </message>
    <message>
        <source>The settings were damaged. They are kept as {path}.</source>
        <translation>Les paramètres étaient endommagés. Ils sont conservés sous le nom {path}.</translation>
    </message>
    <message>
        <source>There is no setting {name}.</source>
        <translation>Il n’y a pas de paramètre {name}.</translation>
    </message>
    <message>
        <source>The settings are: {names}.</source>
        <translation>Les paramètres sont&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>A proxy&apos;s password cannot be kept here.</source>
        <translation>Le mot de passe d’un proxy ne peut pas être conservé ici.</translation>
    </message>
    <message>
        <source>Set HTTPS_PROXY in the environment.</source>
        <translation>Définissez HTTPS_PROXY dans l’environnement.</translation>
    </message>
    <message>
        <source>Choose one for the graver that is at most the other.</source>
        <translation>Choisissez pour le plus grave une valeur qui ne dépasse pas l’autre.</translation>
    </message>
    <message>
        <source>{sentence} Its default applies.</source>
        <translation>{sentence} Sa valeur par défaut s’applique.</translation>
    </message>
    <message>
        <source>The setting {name} is {allowed}, not {value}.</source>
        <translation>Le paramètre {name} doit être {allowed}, et non {value}.</translation>
    </message>
    <message>
        <source>Give {allowed}.</source>
        <translation>Indiquez {allowed}.</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on ou off</translation>
    </message>
    <message>
        <source>{some} or {other}</source>
        <translation>{some} ou {other}</translation>
    </message>
    <message>
        <source>a time of day such as 22:00, or nothing</source>
        <translation>une heure telle que 22:00, ou rien</translation>
    </message>
    <message>
        <source>a text of at most {count} characters</source>
        <translation>un texte de {count} caractères au plus</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>un nombre entier de {least} à {most}</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <translation>un nombre de {least} à {most}</translation>
    </message>
    <message>
        <source>The history was damaged. It is kept as {path}.</source>
        <translation>L’historique était endommagé. Il est conservé sous le nom {path}.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not a usage reading.</source>
        <translation>La réponse du serveur n’est pas un relevé de consommation.</translation>
    </message>
    <message>
        <source>The server answered, and said that the call failed.</source>
        <translation>Le serveur a répondu en signalant que l’appel avait échoué.</translation>
    </message>
    <message>
        <source>The server&apos;s answer lacks figures, or they are malformed.</source>
        <translation>Il manque des chiffres dans la réponse du serveur, ou ils sont mal formés.</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>The demo does not hold this key.</source>
        <translation>La démonstration ne contient pas cette clé.</translation>
    </message>
    <message>
        <source>The demo takes only its own sample keys, such as sk-demo-…</source>
        <translation>La démonstration n’accepte que ses propres clés d’exemple, telles que sk-demo-…</translation>
    </message>
    <message>
        <source>Start Comet Tray without --demo to add a key of your own.</source>
        <translation>Lancez Comet Tray sans --demo pour ajouter votre propre clé.</translation>
    </message>
    <message>
        <source>The demo cannot write {path}: {why}.</source>
        <translation>La démonstration ne peut pas écrire {path}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons at the moment. On GNOME, the extension AppIndicator adds them. The icon appears as soon as there is a tray.</source>
        <translation>Ce bureau n’affiche pas d’icônes système pour le moment. Sous GNOME, l’extension AppIndicator les ajoute. L’icône apparaîtra dès qu’il y aura une zone de notification.</translation>
    </message>
    <message>
        <source>The start at login cannot be changed: {reason}.</source>
        <translation>Le lancement à l’ouverture de session ne peut pas être modifié&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Change it in the settings of Windows, under Apps, Startup.</source>
        <translation>Modifiez-le dans les paramètres de Windows, sous Applications, Démarrage.</translation>
    </message>
    <message>
        <source>Windows starts no command at login that is as long as this one.</source>
        <translation>À l’ouverture de session, Windows ne lance aucune commande aussi longue que celle-ci.</translation>
    </message>
    <message>
        <source>Choose a data folder with a shorter path.</source>
        <translation>Choisissez un dossier de données au chemin plus court.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{spike}, on {date}</source>
        <comment>unusual spending, and when it was seen</comment>
        <translation>{spike}, le {date}</translation>
    </message>
    <message>
        <source>{label} is low</source>
        <comment>a key&apos;s quota</comment>
        <translation>{label}&#xa0;: quota bas</translation>
    </message>
    <message>
        <source>{label} is nearly used up</source>
        <translation>{label}&#xa0;: quota presque épuisé</translation>
    </message>
    <message>
        <source>{label} is used up</source>
        <translation>{label}&#xa0;: quota épuisé</translation>
    </message>
    <message>
        <source>{label} expires soon</source>
        <translation>{label}&#xa0;: expiration proche</translation>
    </message>
    <message>
        <source>{label} is about to expire</source>
        <translation>{label}&#xa0;: expiration imminente</translation>
    </message>
    <message>
        <source>{label} has expired</source>
        <translation>{label}&#xa0;: clé expirée</translation>
    </message>
    <message>
        <source>{label} is not accepted</source>
        <translation>{label}&#xa0;: clé refusée</translation>
    </message>
    <message>
        <source>{label} spends unusually fast</source>
        <translation>{label}&#xa0;: dépense inhabituelle</translation>
    </message>
    <message>
        <source>{label} is well again</source>
        <translation>{label}&#xa0;: retour à la normale</translation>
    </message>
    <message>
        <source>{label} was topped up</source>
        <translation>{label}&#xa0;: quota rechargé</translation>
    </message>
    <message>
        <source>{number} keys need you</source>
        <translation>{number} clés demandent votre attention</translation>
    </message>
    <message>
        <source>{number} keys changed</source>
        <translation>{number} clés ont changé</translation>
    </message>
    <message>
        <source>Nothing is left.</source>
        <translation>Il ne reste rien.</translation>
    </message>
    <message>
        <source>Top it up, or use another key.</source>
        <translation>Rechargez la clé ou utilisez-en une autre.</translation>
    </message>
    <message>
        <source>Expired on {date}.</source>
        <translation>Expirée le {date}.</translation>
    </message>
    <message>
        <source>Use another key.</source>
        <translation>Utilisez une autre clé.</translation>
    </message>
    <message>
        <source>{expiry}, on {date}.</source>
        <comment>such as: Expires in 2 days, on …</comment>
        <translation>{expiry}, le {date}.</translation>
    </message>
    <message>
        <source>The server refuses the key.</source>
        <translation>Le serveur refuse la clé.</translation>
    </message>
    <message>
        <source>{share} left</source>
        <comment>such as 12 % left</comment>
        <translation>il reste {share}</translation>
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
        <translation>{number}&#xa0;Bn</translation>
    </message>
    <message>
        <source>{number} billion</source>
        <comment>a thousand million</comment>
        <translation>{number}&#xa0;Md</translation>
    </message>
    <message>
        <source>{number} million</source>
        <translation>{number}&#xa0;M</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>{time}: {amount} left. {happened}</source>
        <comment>a reading</comment>
        <translation>{time}, restant&#xa0;: {amount}. {happened}</translation>
    </message>
    <message>
        <source>{time}: {amount} used. {happened}</source>
        <comment>a reading</comment>
        <translation>{time}, utilisé&#xa0;: {amount}. {happened}</translation>
    </message>
    <message>
        <source>{time}: hidden (forecast)</source>
        <comment>in place of an amount</comment>
        <translation>{time}&#xa0;: masqué (prévision)</translation>
    </message>
    <message>
        <source>{time}: about {middle} left (forecast)</source>
        <translation>{time}, restant&#xa0;: environ {middle} (prévision)</translation>
    </message>
    <message>
        <source>{time}: between {least} and {most} left, about {middle} (forecast)</source>
        <translation>{time}, restant&#xa0;: entre {least} et {most}, environ {middle} (prévision)</translation>
    </message>
    <message>
        <source>{time}: about {middle} used (forecast)</source>
        <translation>{time}, utilisé&#xa0;: environ {middle} (prévision)</translation>
    </message>
    <message>
        <source>{time}: between {least} and {most} used, about {middle} (forecast)</source>
        <translation>{time}, utilisé&#xa0;: entre {least} et {most}, environ {middle} (prévision)</translation>
    </message>
    <message>
        <source>Expires {date}</source>
        <translation>Expire le {date}</translation>
    </message>
    <message>
        <source>Expired {date}</source>
        <translation>Expirée le {date}</translation>
    </message>
    <message>
        <source>24 hours</source>
        <comment>the range of a chart</comment>
        <translation>24 heures</translation>
    </message>
    <message>
        <source>7 days</source>
        <comment>the range of a chart</comment>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <comment>the range of a chart</comment>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>1 year</source>
        <comment>the range of a chart</comment>
        <translation>1 an</translation>
    </message>
    <message>
        <source>Some used.</source>
        <comment>of the quota</comment>
        <translation>Dépense.</translation>
    </message>
    <message>
        <source>{amount} used.</source>
        <translation>Dépense&#xa0;: {amount}.</translation>
    </message>
    <message>
        <source>Nothing was read for {span} before.</source>
        <translation>Auparavant, aucun relevé pendant {span}.</translation>
    </message>
    <message>
        <source>Top-up.</source>
        <translation>Recharge.</translation>
    </message>
    <message>
        <source>+{amount} top-up.</source>
        <translation>Recharge&#xa0;: +{amount}.</translation>
    </message>
    <message>
        <source>Some given back.</source>
        <translation>Remboursement.</translation>
    </message>
    <message>
        <source>{amount} given back.</source>
        <translation>Remboursement&#xa0;: {amount}.</translation>
    </message>
    <message>
        <source>Some taken away.</source>
        <translation>Retrait.</translation>
    </message>
    <message>
        <source>{amount} taken away.</source>
        <translation>Retrait&#xa0;: {amount}.</translation>
    </message>
    <message>
        <source>The counter began anew.</source>
        <translation>Le compteur est reparti de zéro.</translation>
    </message>
    <message>
        <source>Today {today} · This week {week}</source>
        <comment>what was spent</comment>
        <translation>Aujourd’hui&#xa0;: {today} · Cette semaine&#xa0;: {week}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>aucune donnée</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>environ {amount}</translation>
    </message>
    <message>
        <source>No history yet: the chart grows with each reading.</source>
        <translation>Pas encore d’historique&#xa0;: le graphique s’étoffe à chaque relevé.</translation>
    </message>
    <message>
        <source>Shaded: the forecast, right 4 times out of 5. Dashed: its middle.</source>
        <translation>Zone ombrée&#xa0;: la prévision, juste 4 fois sur 5. Tirets&#xa0;: son milieu.</translation>
    </message>
    <message>
        <source>⊕ Top-up.</source>
        <comment>what the sign on the chart means</comment>
        <translation>⊕ Recharge.</translation>
    </message>
    <message>
        <source>Left over {period}:</source>
        <translation>Restant sur {period}&#xa0;:</translation>
    </message>
    <message>
        <source>Used over {period}:</source>
        <translation>Utilisé sur {period}&#xa0;:</translation>
    </message>
    <message>
        <source>Forecast: {span}.</source>
        <translation>Prévision&#xa0;: {span}.</translation>
    </message>
    <message>
        <source>amounts are hidden.</source>
        <translation>montants masqués.</translation>
    </message>
    <message>
        <source>first {first}, last {last}, lowest {lowest}.</source>
        <translation>début {first}, fin {last}, minimum {lowest}.</translation>
    </message>
    <message>
        <source>first {first}, last {last}.</source>
        <translation>début {first}, fin {last}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln top-up(s).</source>
        <translation>
            <numerusform>%Ln recharge.</numerusform>
            <numerusform>%Ln recharges.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s).</source>
        <comment>without readings</comment>
        <translation>
            <numerusform>%Ln interruption.</numerusform>
            <numerusform>%Ln interruptions.</numerusform>
        </translation>
    </message>
    <message>
        <source>No reading yet.</source>
        <translation>Encore aucun relevé.</translation>
    </message>
    <message>
        <source>No reading in the last {period}.</source>
        <translation>Aucun relevé depuis {period}.</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>a level</comment>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>a level</comment>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>a level</comment>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Used up</source>
        <comment>a level</comment>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <comment>a level</comment>
        <translation>Illimité</translation>
    </message>
    <message>
        <source>Query only</source>
        <comment>a level</comment>
        <translation>Consultation seule</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>a level</comment>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <comment>a level</comment>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>No reading</source>
        <comment>a level</comment>
        <translation>Aucun relevé</translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation>encore aucun relevé</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>n’expire jamais</translation>
    </message>
    <message>
        <source>{headline}, as of {ago}</source>
        <comment>{ago} is “2 hours ago”</comment>
        <translation>{headline}, relevé {ago}</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>in place of an amount</comment>
        <translation>masqué</translation>
    </message>
    <message>
        <source>too little use to tell</source>
        <comment>how long the quota lasts</comment>
        <translation>usage trop faible pour prévoir</translation>
    </message>
    <message numerus="yes">
        <source>gathering: {days} of %Ln day(s)</source>
        <comment>readings, to tell how long it lasts</comment>
        <translation>
            <numerusform>collecte ({days} sur %Ln jour)</numerusform>
            <numerusform>collecte ({days} sur %Ln jours)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln minute(s), {times} times your usual</source>
        <translation>
            <numerusform>En %Ln minute, {times} fois votre dépense habituelle</numerusform>
            <numerusform>En %Ln minutes, {times} fois votre dépense habituelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{amount} in %Ln minute(s): {times} times your usual</source>
        <translation>
            <numerusform>{amount} en %Ln minute&#xa0;: {times} fois votre dépense habituelle</numerusform>
            <numerusform>{amount} en %Ln minutes&#xa0;: {times} fois votre dépense habituelle</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>il ne reste rien</translation>
    </message>
    <message>
        <source>query only, no quota</source>
        <translation>consultation seule, sans quota</translation>
    </message>
    <message>
        <source>no quota</source>
        <translation>sans quota</translation>
    </message>
    <message>
        <source>key not accepted</source>
        <translation>clé refusée</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>illimité</translation>
    </message>
    <message>
        <source>unlimited, {amount} used</source>
        <translation>illimité (utilisé&#xa0;: {amount})</translation>
    </message>
    <message>
        <source>{headline} ({level})</source>
        <translation>{headline} ({level})</translation>
    </message>
    <message>
        <source>No restriction: every model is allowed.</source>
        <translation>Aucune restriction&#xa0;: tous les modèles sont autorisés.</translation>
    </message>
    <message numerus="yes">
        <source>No restriction is in force. %Ln model(s) listed, and not applied.</source>
        <translation>
            <numerusform>Aucune restriction n’est en vigueur. %Ln modèle listé, sans effet.</numerusform>
            <numerusform>Aucune restriction n’est en vigueur. %Ln modèles listés, sans effet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restricted to none: no model is allowed.</source>
        <translation>Restriction totale&#xa0;: aucun modèle n’est autorisé.</translation>
    </message>
    <message numerus="yes">
        <source>Restricted to %Ln model(s).</source>
        <translation>
            <numerusform>Restriction à %Ln modèle.</numerusform>
            <numerusform>Restriction à %Ln modèles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restricted: {allowed} of %Ln model(s) allowed.</source>
        <translation>
            <numerusform>Restriction&#xa0;: {allowed} sur %Ln modèle autorisé.</numerusform>
            <numerusform>Restriction&#xa0;: {allowed} sur %Ln modèles autorisés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{problem} Since {time}.</source>
        <comment>{problem} is a sentence</comment>
        <translation>{problem} Depuis&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Pas encore de clé</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <comment>keys</comment>
        <translation>… et {number} de plus</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <comment>a key&apos;s label, and how it stands</comment>
        <translation>{label}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{line} ({problem})</source>
        <translation>{line} ({problem})</translation>
    </message>
    <message>
        <source>A damaged file was set aside as {path}; what it held is not in use.</source>
        <translation>Un fichier endommagé a été mis de côté sous le nom {path}&#xa0;; son contenu n’est pas utilisé.</translation>
    </message>
    <message>
        <source>silent until it changes</source>
        <comment>a key, of which no popup comes</comment>
        <translation>en sourdine jusqu’au changement</translation>
    </message>
    <message>
        <source>silent until tomorrow, {time}</source>
        <comment>a key, of which no popup comes</comment>
        <translation>en sourdine jusqu’à demain, {time}</translation>
    </message>
    <message>
        <source>silent until {time}</source>
        <comment>a key, of which no popup comes</comment>
        <translation>en sourdine jusqu’à {time}</translation>
    </message>
    <message numerus="yes">
        <source>{number} unit(s)</source>
        <comment>quota units</comment>
        <translation>
            <numerusform>{number}&#xa0;unité</numerusform>
            <numerusform>{number}&#xa0;unités</numerusform>
        </translation>
    </message>
    <message>
        <source>under {amount}</source>
        <translation>moins de {amount}</translation>
    </message>
    <message>
        <source>just below {amount}</source>
        <translation>juste sous {amount}</translation>
    </message>
    <message>
        <source>${amount}</source>
        <comment>US dollars</comment>
        <translation>{amount}&#xa0;$</translation>
    </message>
    <message>
        <source>under {share}</source>
        <translation>moins de {share}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>expired {ago}</source>
        <comment>a key; {ago} is “2 hours ago”</comment>
        <translation>expirée {ago}</translation>
    </message>
    <message>
        <source>expires in under a minute</source>
        <translation>expire dans moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>il y a %Ln minute</numerusform>
            <numerusform>il y a %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>il y a %Ln heure</numerusform>
            <numerusform>il y a %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>il y a %Ln mois</numerusform>
            <numerusform>il y a %Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>il y a %Ln an</numerusform>
            <numerusform>il y a %Ln ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %Ln minute(s)</source>
        <translation>
            <numerusform>expire dans %Ln minute</numerusform>
            <numerusform>expire dans %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %Ln hour(s)</source>
        <translation>
            <numerusform>expire dans %Ln heure</numerusform>
            <numerusform>expire dans %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %Ln day(s)</source>
        <translation>
            <numerusform>expire dans %Ln jour</numerusform>
            <numerusform>expire dans %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %Ln month(s)</source>
        <translation>
            <numerusform>expire dans %Ln mois</numerusform>
            <numerusform>expire dans %Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %Ln year(s)</source>
        <translation>
            <numerusform>expire dans %Ln an</numerusform>
            <numerusform>expire dans %Ln ans</numerusform>
        </translation>
    </message>
    <message>
        <source>more than {span}</source>
        <comment>it lasts</comment>
        <translation>plus de {span}</translation>
    </message>
    <message>
        <source>about {span}</source>
        <comment>it lasts</comment>
        <translation>environ {span}</translation>
    </message>
    <message>
        <source>up to {span}</source>
        <comment>it lasts</comment>
        <translation>jusqu’à {span}</translation>
    </message>
    <message numerus="yes">
        <source>{low}–%Ln day(s)</source>
        <comment>from so many days to so many</comment>
        <translation>
            <numerusform>{low} à %Ln jour</numerusform>
            <numerusform>{low} à %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{low}–%Ln hour(s)</source>
        <comment>from so many hours to so many</comment>
        <translation>
            <numerusform>{low} à %Ln heure</numerusform>
            <numerusform>{low} à %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{low}–%Ln minute(s)</source>
        <comment>from so many minutes to so many</comment>
        <translation>
            <numerusform>{low} à %Ln minute</numerusform>
            <numerusform>{low} à %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>{first}–{last} {month}</source>
        <comment>days of a month, such as 26–30 Nov</comment>
        <translation>{first}–{last}&#xa0;{month}</translation>
    </message>
    <message>
        <source>{start} – {end}</source>
        <comment>days, such as 26 Nov – 3 Dec</comment>
        <translation>{start}&#xa0;– {end}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a day, such as 26 Nov</comment>
        <translation>{day}&#xa0;{month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a day, such as 26 Nov 2026</comment>
        <translation>{day}&#xa0;{month}&#xa0;{year}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>a moment, such as 1 Dec 2026, 09:05</comment>
        <translation>{day} à {time}</translation>
    </message>
    <message>
        <source>{phrase}.</source>
        <comment>a phrase that stands as a sentence</comment>
        <translation>{phrase}.</translation>
    </message>
    <message>
        <source>How much quota your API keys have left</source>
        <translation>Le quota restant de vos clés API</translation>
    </message>
    <message>
        <source>The keys cannot be read</source>
        <translation>Impossible de lire les clés</translation>
    </message>
    <message>
        <source>The next refresh is allowed at {time}.</source>
        <translation>Prochaine actualisation possible&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>Waiting for the keyring: it may be asking for its password.</source>
        <translation>En attente du trousseau de clés&#xa0;: il demande peut-être son mot de passe.</translation>
    </message>
    <message>
        <source>The command took too long and was ended. Try again.</source>
        <translation>La commande a pris trop de temps et a été arrêtée. Réessayez.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Chart of the history</source>
        <translation>Graphique de l’historique</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>what is left of the quota</comment>
        <translation>Restant</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Table of the history</source>
        <translation>Tableau de l’historique</translation>
    </message>
    <message>
        <source>{caption}: {text}</source>
        <translation>{caption}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>A comet on its orbit</source>
        <translation>Une comète sur son orbite</translation>
    </message>
    <message>
        <source>Add your first key</source>
        <translation>Ajoutez votre première clé</translation>
    </message>
    <message>
        <source>See how much quota it has left, here and in the tray.</source>
        <translation>Voyez son quota restant, ici et dans la zone de notification.</translation>
    </message>
    <message>
        <source>Add an API key, and this window shows how much quota it has left.</source>
        <translation>Ajoutez une clé API, et cette fenêtre affichera son quota restant.</translation>
    </message>
    <message>
        <source>It is stored in the keyring of your system, and nowhere else.</source>
        <translation>Elle est enregistrée dans le trousseau de clés de votre système, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>&amp;Import from the CometAPI command-line client…</source>
        <translation>&amp;Importer du client en ligne de commande CometAPI…</translation>
    </message>
    <message>
        <source>{caption}: {text} ({other})</source>
        <translation>{caption}&#xa0;: {text} ({other})</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Runway</source>
        <translation>Autonomie</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>Dernier relevé</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>encore aucun</translation>
    </message>
    <message>
        <source>The server said: {said}</source>
        <translation>Réponse du serveur&#xa0;: {said}</translation>
    </message>
    <message>
        <source>Request id: {request}</source>
        <translation>Identifiant de la requête&#xa0;: {request}</translation>
    </message>
    <message>
        <source>Key: {label}</source>
        <translation>Clé&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Name: {name}</source>
        <translation>Nom&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation>Serveur&#xa0;: {address}</translation>
    </message>
    <message>
        <source>Level: {level}</source>
        <translation>Niveau&#xa0;: {level}</translation>
    </message>
    <message>
        <source>Left: {share}</source>
        <translation>Restant&#xa0;: {share}</translation>
    </message>
    <message>
        <source>This reading is old.</source>
        <translation>Ce relevé est ancien.</translation>
    </message>
    <message>
        <source>Models: {models}</source>
        <translation>Modèles&#xa0;: {models}</translation>
    </message>
    <message>
        <source>Problem: {problem}</source>
        <translation>Problème&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Remedy: {remedy}</source>
        <translation>Solution&#xa0;: {remedy}</translation>
    </message>
    <message>
        <source>no forecast</source>
        <translation>pas de prévision</translation>
    </message>
    <message>
        <source>Share left</source>
        <translation>Part restante</translation>
    </message>
    <message>
        <source>left</source>
        <comment>under the share</comment>
        <translation>restant</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Range</source>
        <comment>of time</comment>
        <translation>Période</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Show the history as a table</source>
        <translation>Afficher l’historique sous forme de tableau</translation>
    </message>
    <message>
        <source>{label}, {level}: {headline}</source>
        <translation>{label}, {level}&#xa0;: {headline}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>The chosen key</source>
        <translation>La clé choisie</translation>
    </message>
    <message>
        <source>This key comes from COMETAPI_KEY.</source>
        <translation>Cette clé vient de COMETAPI_KEY.</translation>
    </message>
    <message>
        <source>Mark of the level {level}</source>
        <translation>Symbole du niveau {level}</translation>
    </message>
    <message>
        <source>Name on the server: {name}</source>
        <translation>Nom sur le serveur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Popups: {silence}</source>
        <translation>Notifications&#xa0;: {silence}</translation>
    </message>
    <message>
        <source>This reading is old: the figures may have changed since.</source>
        <translation>Ce relevé est ancien&#xa0;: les chiffres ont peut-être changé depuis.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Unusual spending</source>
        <translation>Dépense inhabituelle</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Rechercher un modèle</translation>
    </message>
    <message>
        <source>The limits of this key are not known.</source>
        <translation>Les limites de cette clé ne sont pas connues.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <comment>models</comment>
        <translation>
            <numerusform>%Ln affiché</numerusform>
            <numerusform>%Ln affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>No model found</source>
        <translation>Aucun modèle trouvé</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Allowed, not applied</source>
        <translation>Autorisé, non appliqué</translation>
    </message>
    <message>
        <source>Not allowed, not applied</source>
        <translation>Non autorisé, non appliqué</translation>
    </message>
    <message>
        <source>Model limits</source>
        <translation>Limites par modèle</translation>
    </message>
    <message>
        <source>Remove a key</source>
        <translation>Supprimer une clé</translation>
    </message>
    <message>
        <source>Remove “{label}”?</source>
        <translation>Supprimer «&#xa0;{label}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Its key is deleted from the keyring, and its history with it.</source>
        <translation>Sa clé est supprimée du trousseau de clés, et son historique avec elle.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Import a key</source>
        <translation>Importer une clé</translation>
    </message>
    <message>
        <source>Import the key of the CometAPI command-line client?</source>
        <translation>Importer la clé du client en ligne de commande CometAPI&#xa0;?</translation>
    </message>
    <message>
        <source>It is checked with one call and stored in the keyring. The client keeps its own copy.</source>
        <translation>Elle est vérifiée par un appel et enregistrée dans le trousseau de clés. Le client garde sa propre copie.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>S&amp;upprimer…</translation>
    </message>
    <message>
        <source>S&amp;ilence</source>
        <comment>verb</comment>
        <translation>&amp;Sourdine</translation>
    </message>
    <message>
        <source>&amp;Add key…</source>
        <translation>A&amp;jouter…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Refresh all keys</source>
        <translation>Actualiser toutes les clés</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No popups for &amp;1 hour</source>
        <translation>Aucune notification pendant &amp;1 heure</translation>
    </message>
    <message>
        <source>No popups until &amp;tomorrow</source>
        <translation>Aucune notification jusqu’à &amp;demain</translation>
    </message>
    <message>
        <source>No popups until it &amp;changes</source>
        <translation>Aucune notification jusqu’au &amp;changement</translation>
    </message>
    <message>
        <source>&amp;Popups again</source>
        <translation>&amp;Rétablir les notifications</translation>
    </message>
    <message>
        <source>Reading the keys…</source>
        <translation>Relevé des clés…</translation>
    </message>
    <message>
        <source>The details are on the clipboard, without the key itself.</source>
        <translation>Les détails sont dans le presse-papiers, sans la clé elle-même.</translation>
    </message>
    <message>
        <source>Edit key</source>
        <translation>Modifier la clé</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>En&amp;registrer</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Libellé</translation>
    </message>
    <message>
        <source>This key&apos;s own warnings</source>
        <translation>Avertissements propres à cette clé</translation>
    </message>
    <message>
        <source>What is not ticked follows the settings. Where there is a forecast, it decides; elsewhere the share does.</source>
        <translation>Ce qui n’est pas coché suit les paramètres. S’il y a une prévision, c’est elle qui décide&#xa0;; sinon, c’est la part restante.</translation>
    </message>
    <message>
        <source>&amp;Popups of this key</source>
        <translation>N&amp;otifications de cette clé</translation>
    </message>
    <message>
        <source>The settings show no popups at all, whatever is chosen here.</source>
        <translation>Les paramètres excluent toute notification, quel que soit le choix fait ici.</translation>
    </message>
    <message>
        <source>Low &amp;by forecast within</source>
        <translation>Seuil &amp;bas de la prévision</translation>
    </message>
    <message>
        <source>Critical by &amp;forecast within</source>
        <translation>Seuil critique de la &amp;prévision</translation>
    </message>
    <message>
        <source>Lo&amp;w at or below</source>
        <translation>Seuil b&amp;as de la part restante</translation>
    </message>
    <message>
        <source>C&amp;ritical at or below</source>
        <translation>Seuil cri&amp;tique de la part restante</translation>
    </message>
    <message>
        <source>&amp;Expiring within</source>
        <translation>&amp;Expiration proche à moins de</translation>
    </message>
    <message>
        <source>Exp&amp;iring soon within</source>
        <translation>Expiration &amp;imminente à moins de</translation>
    </message>
    <message>
        <source>L&amp;ow</source>
        <comment>a kind of popup</comment>
        <translation>Quota ba&amp;s</translation>
    </message>
    <message>
        <source>&amp;Nearly used up</source>
        <translation>Pres&amp;que épuisé</translation>
    </message>
    <message>
        <source>Use&amp;d up</source>
        <translation>Ép&amp;uisé</translation>
    </message>
    <message>
        <source>E&amp;xpiry</source>
        <translation>E&amp;xpiration</translation>
    </message>
    <message>
        <source>Key not &amp;accepted</source>
        <translation>Clé re&amp;fusée</translation>
    </message>
    <message>
        <source>&amp;Unusual spending</source>
        <translation>&amp;Dépense inhabituelle</translation>
    </message>
    <message>
        <source>Well a&amp;gain or topped up</source>
        <translation>Retour à la normale ou rechar&amp;ge</translation>
    </message>
    <message>
        <source>As in the settings (on)</source>
        <translation>Comme dans les paramètres (oui)</translation>
    </message>
    <message>
        <source>As in the settings (off)</source>
        <translation>Comme dans les paramètres (non)</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln requête</numerusform>
            <numerusform>%Ln requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Comet Tray could not do that, and does not know why. Try again.</source>
        <translation>Comet Tray n’a pas pu le faire, et ne sait pas pourquoi. Réessayez.</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Ajouter une clé</translation>
    </message>
    <message>
        <source>The name under which you will see it.</source>
        <translation>Le nom sous lequel vous la verrez.</translation>
    </message>
    <message>
        <source>The server that the key belongs to, if it is not the usual one.</source>
        <translation>Le serveur auquel appartient la clé, si ce n’est pas le serveur habituel.</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>A&amp;vancé</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>Add &amp;without checking</source>
        <translation>Ajouter &amp;sans vérifier</translation>
    </message>
    <message>
        <source>Copy the key on your provider&apos;s page and paste it here. It is kept in this computer&apos;s keyring, and nowhere else.</source>
        <translation>Copiez la clé sur la page de votre fournisseur et collez-la ici. Elle est conservée dans le trousseau de clés de cet ordinateur, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clé API</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>URL de &amp;base</translation>
    </message>
    <message>
        <source>Checking the key with {host}… You may close this window; the key is added if it is accepted.</source>
        <translation>Vérification de la clé auprès de {host}… Vous pouvez fermer cette fenêtre&#xa0;; la clé sera ajoutée si elle est acceptée.</translation>
    </message>
    <message>
        <source>Storing the key…</source>
        <translation>Enregistrement de la clé…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>work</source>
        <comment>suggested as a key&apos;s label</comment>
        <translation>travail</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s), begins like an API key.</source>
        <translation>
            <numerusform>%Ln caractère, commence comme une clé API.</numerusform>
            <numerusform>%Ln caractères, commence comme une clé API.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s), does not begin with “sk-” as most API keys do.</source>
        <translation>
            <numerusform>%Ln caractère, ne commence pas par «&#xa0;sk-&#xa0;» comme la plupart des clés API.</numerusform>
            <numerusform>%Ln caractères, ne commence pas par «&#xa0;sk-&#xa0;» comme la plupart des clés API.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Add key…</source>
        <translation>Ajouter une clé…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Silent for 1 hour</source>
        <translation>Sourdine 1 heure</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Jusqu’à demain</translation>
    </message>
    <message>
        <source>Until it changes</source>
        <translation>Jusqu’au changement</translation>
    </message>
    <message>
        <source>The last round broke off. The next one comes by itself; the log may say why.</source>
        <translation>La dernière série de relevés s’est interrompue. La suivante viendra d’elle-même&#xa0;; le journal dit peut-être pourquoi.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Coller</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>Time between &amp;readings</source>
        <translation>Intervalle entre les &amp;relevés</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>&amp;Budget</translation>
    </message>
    <message>
        <source>To each server, in any 20 minutes. It allows 20, and your browser needs some.</source>
        <translation>À chaque serveur, sur toute période de 20 minutes. Il en autorise 20, et votre navigateur a besoin de quelques-unes.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Show &amp;amounts in</source>
        <translation>Afficher les &amp;montants en</translation>
    </message>
    <message>
        <source>Dollars</source>
        <translation>Dollars</translation>
    </message>
    <message>
        <source>Quota units</source>
        <translation>Unités de quota</translation>
    </message>
    <message>
        <source>&amp;Hide amounts</source>
        <translation>Mas&amp;quer les montants</translation>
    </message>
    <message>
        <source>For sharing your screen.</source>
        <translation>Pour partager votre écran.</translation>
    </message>
    <message>
        <source>&amp;Tray icon for</source>
        <translation>&amp;Icône système pour</translation>
    </message>
    <message>
        <source>The desktop&apos;s panel</source>
        <translation>La barre du bureau</translation>
    </message>
    <message>
        <source>A dark panel</source>
        <translation>Une barre sombre</translation>
    </message>
    <message>
        <source>A light panel</source>
        <translation>Une barre claire</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>By forecast, where one says how long a key lasts:</source>
        <translation>Selon la prévision, quand il y en a une pour la clé&#xa0;:</translation>
    </message>
    <message>
        <source>Lo&amp;w within</source>
        <translation>B&amp;as à moins de</translation>
    </message>
    <message>
        <source>Cr&amp;itical within</source>
        <translation>&amp;Critique à moins de</translation>
    </message>
    <message>
        <source>Without a forecast, by the share that is left:</source>
        <translation>Sans prévision, selon la part restante&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Low at or below</source>
        <translation>Seui&amp;l bas</translation>
    </message>
    <message>
        <source>&amp;Critical at or below</source>
        <translation>Seuil cri&amp;tique</translation>
    </message>
    <message>
        <source>By date, where a key expires:</source>
        <translation>Selon la date, quand une clé expire&#xa0;:</translation>
    </message>
    <message>
        <source>Expiring &amp;soon within</source>
        <translation>Ex&amp;piration imminente à moins de</translation>
    </message>
    <message>
        <source>Popups</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Show &amp;popups</source>
        <translation>Afficher les &amp;notifications</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Heures calmes</translation>
    </message>
    <message>
        <source>from {start} until {end}</source>
        <translation>de {start} à {end}</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>Début des heures calmes</translation>
    </message>
    <message>
        <source>Quiet hours until</source>
        <translation>Fin des heures calmes</translation>
    </message>
    <message>
        <source>Popups wait until they are over.</source>
        <translation>Les notifications attendent la fin de ces heures.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Choisir un fichier de certificat</translation>
    </message>
    <message>
        <source>&amp;Units per dollar</source>
        <translation>&amp;Unités par dollar</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>As the environment says</source>
        <translation>Selon l’environnement</translation>
    </message>
    <message>
        <source>Certi&amp;ficate file</source>
        <translation>Fichier &amp;de certificat</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>Celui du système</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>a kind of popup</comment>
        <translation>Quota bas</translation>
    </message>
    <message>
        <source>Nearly used up</source>
        <translation>Presque épuisé</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>Key not accepted</source>
        <translation>Clé refusée</translation>
    </message>
    <message>
        <source>Well again or topped up</source>
        <translation>Retour à la normale ou recharge</translation>
    </message>
    <message>
        <source>Start at lo&amp;gin</source>
        <translation>Lancer à l’ouverture de &amp;session</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
</TS>
