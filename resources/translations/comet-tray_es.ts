<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>If this is not your work, somebody else may have the key: replace it on the server&apos;s website.</source>
        <translation>Si no es cosa tuya, puede que otra persona tenga la clave: sustitúyela en el sitio web del servidor.</translation>
    </message>
    <message>
        <source>{host} sends the call on to another address. It was not followed.</source>
        <translation>{host} redirige la llamada a otra dirección. No se siguió la redirección.</translation>
    </message>
    <message>
        <source>{host} sends the call round in a circle.</source>
        <translation>{host} redirige la llamada en círculo.</translation>
    </message>
    <message>
        <source>{host} sends the call on too many times.</source>
        <translation>{host} redirige la llamada demasiadas veces.</translation>
    </message>
    <message>
        <source>{host} does not accept this key.</source>
        <translation>{host} no acepta esta clave.</translation>
    </message>
    <message>
        <source>{host} refuses this key or this computer&apos;s address.</source>
        <translation>{host} rechaza esta clave o la dirección de este equipo.</translation>
    </message>
    <message>
        <source>{host} has had too many requests for now.</source>
        <translation>{host} ha recibido demasiadas solicitudes por ahora.</translation>
    </message>
    <message>
        <source>{host} has trouble of its own (status {status}).</source>
        <translation>{host} tiene un problema propio (código {status}).</translation>
    </message>
    <message>
        <source>{host} answered with status {status}, not with figures.</source>
        <translation>{host} respondió con el código {status} y no con cifras.</translation>
    </message>
    <message>
        <source>The answer of {host} is too large, or packed in an unknown way.</source>
        <translation>La respuesta de {host} es demasiado grande o está comprimida de un modo desconocido.</translation>
    </message>
    <message>
        <source>{host} answered with a web page, not with figures.</source>
        <translation>{host} respondió con una página web y no con cifras.</translation>
    </message>
    <message>
        <source>Open a web browser: the network may want you to sign in first. Otherwise check the key&apos;s base URL.</source>
        <translation>Abre un navegador web: puede que la red pida antes iniciar sesión. Si no es así, comprueba la URL base de la clave.</translation>
    </message>
    <message>
        <source>Delete it with the keyring&apos;s own program (service comet-tray).</source>
        <translation>Elimínalo con el programa del propio llavero (servicio comet-tray).</translation>
    </message>
    <message>
        <source>“{label}” is off the list, but its history is still there: {why} And its secret is still in the keyring: {reason}</source>
        <translation>«{label}» ya no está en la lista, pero su historial sigue ahí: {why} Y su secreto sigue en el llavero: {reason}</translation>
    </message>
    <message>
        <source>“{label}” is off the list, but its history is still there: {why}</source>
        <translation>«{label}» ya no está en la lista, pero su historial sigue ahí: {why}</translation>
    </message>
    <message>
        <source>“{label}” is off the list, but its secret is still in the keyring: {why}</source>
        <translation>«{label}» ya no está en la lista, pero su secreto sigue en el llavero: {why}</translation>
    </message>
    <message>
        <source>The server asked for a pause until {moment}.</source>
        <translation>El servidor pidió una pausa hasta las {moment}.</translation>
    </message>
    <message>
        <source>Wait until then, or add the key unchecked.</source>
        <translation>Espera hasta entonces o añade la clave sin comprobarla.</translation>
    </message>
    <message>
        <source>The proxy gives no way to {host}.</source>
        <translation>El proxy no da acceso a {host}.</translation>
    </message>
    <message>
        <source>Check the proxy in the settings, or the variables HTTPS_PROXY and NO_PROXY.</source>
        <translation>Comprueba el proxy en los ajustes o las variables HTTPS_PROXY y NO_PROXY.</translation>
    </message>
    <message>
        <source>No address is known for the name {host}.</source>
        <translation>No se conoce ninguna dirección para el nombre {host}.</translation>
    </message>
    <message>
        <source>There is no connection to {host}, or it broke off.</source>
        <translation>No hay conexión con {host} o se ha interrumpido.</translation>
    </message>
    <message>
        <source>{host} did not send a whole answer.</source>
        <translation>{host} no envió una respuesta completa.</translation>
    </message>
    <message>
        <source>{host} and this computer agree on no way to encrypt the connection.</source>
        <translation>{host} y este equipo no coinciden en ningún modo de cifrar la conexión.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not yet valid.</source>
        <translation>El certificado de {host} todavía no es válido.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired.</source>
        <translation>El certificado de {host} ha caducado.</translation>
    </message>
    <message>
        <source>The certificate of {host} was made out to another name.</source>
        <translation>El certificado de {host} se emitió para otro nombre.</translation>
    </message>
    <message>
        <source>The certificate of {host} was made out to another address.</source>
        <translation>El certificado de {host} se emitió para otra dirección.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not signed by anyone whom this computer trusts.</source>
        <translation>El certificado de {host} no está firmado por nadie en quien confíe este equipo.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Add the key by hand: comet-tray keys add LABEL</source>
        <translation>Añade la clave a mano: comet-tray keys add LABEL</translation>
    </message>
    <message>
        <source>The settings of cometapi are damaged.</source>
        <translation>Los ajustes de cometapi están dañados.</translation>
    </message>
    <message>
        <source>cometapi has no API key in its settings.</source>
        <translation>cometapi no tiene ninguna clave de API en sus ajustes.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>ene</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>abr</translation>
    </message>
    <message>
        <source>May</source>
        <translation>may</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>ago</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dic</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <translation>{time} del {day} {month} {year}</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>Este equipo no tiene conexión.</translation>
    </message>
    <message>
        <source>The request budget is used up until {moment}.</source>
        <translation>El presupuesto de solicitudes está agotado hasta las {moment}.</translation>
    </message>
    <message>
        <source>Wait until then; the readings go on by themselves.</source>
        <translation>Espera hasta entonces; las lecturas se reanudarán solas.</translation>
    </message>
    <message>
        <source>The certificate file {path} is missing or damaged.</source>
        <translation>El archivo de certificado {path} falta o está dañado.</translation>
    </message>
    <message>
        <source>Correct ca_file in the settings, or leave it empty.</source>
        <translation>Corrige ca_file en los ajustes o déjalo vacío.</translation>
    </message>
    <message>
        <source>Set COMETAPI_KEY, which stores nothing.</source>
        <translation>Define COMETAPI_KEY, que no guarda nada.</translation>
    </message>
    <message>
        <source>The keyring did not answer within {count} seconds.</source>
        <translation>El llavero no respondió en {count} segundos.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>The keyring&apos;s prompt was closed, or could not be shown.</source>
        <translation>El diálogo del llavero se cerró o no se pudo mostrar.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>El llavero no respondió a tiempo.</translation>
    </message>
    <message>
        <source>No keyring answers in this session.</source>
        <translation>Ningún llavero responde en esta sesión.</translation>
    </message>
    <message>
        <source>The keyring does not hold this key.</source>
        <translation>El llavero no contiene esta clave.</translation>
    </message>
    <message>
        <source>The keyring refused ({name}).</source>
        <translation>El llavero rechazó la operación ({name}).</translation>
    </message>
    <message>
        <source>Look into the keyring with its own program, and try again.</source>
        <translation>Revisa el llavero con su propio programa e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The label is the key itself.</source>
        <translation>La etiqueta es la propia clave.</translation>
    </message>
    <message>
        <source>Give a short name, such as work.</source>
        <translation>Elige un nombre corto, por ejemplo «trabajo».</translation>
    </message>
    <message>
        <source>This key comes from COMETAPI_KEY and cannot be changed here.</source>
        <translation>Esta clave procede de COMETAPI_KEY y no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>Change or unset that variable.</source>
        <translation>Cambia o elimina esa variable.</translation>
    </message>
    <message>
        <source>{option} cannot be {value}.</source>
        <translation>{option} no puede ser {value}.</translation>
    </message>
    <message>
        <source>Give a number in its range: a percentage from 0 to 100, or days from 0 to 3650; or the word default.</source>
        <translation>Indica un número de su intervalo (un porcentaje de 0 a 100 o días de 0 a 3650) o la palabra default.</translation>
    </message>
    <message>
        <source>One of the changes names no value.</source>
        <translation>Uno de los cambios no indica ningún valor.</translation>
    </message>
    <message>
        <source>Write NAME=VALUE.</source>
        <translation>Escribe NOMBRE=VALOR.</translation>
    </message>
    <message>
        <source>The base URL is empty.</source>
        <translation>La URL base está vacía.</translation>
    </message>
    <message>
        <source>The base URL has white space, control characters or a backslash inside.</source>
        <translation>La URL base contiene espacios, caracteres de control o una barra invertida.</translation>
    </message>
    <message>
        <source>The base URL must begin with https://.</source>
        <translation>La URL base debe empezar por https://.</translation>
    </message>
    <message>
        <source>The base URL must begin with https://; http is for this machine only.</source>
        <translation>La URL base debe empezar por https://; http es solo para este equipo.</translation>
    </message>
    <message>
        <source>The base URL must not have a query (?).</source>
        <translation>La URL base no debe llevar una consulta (?).</translation>
    </message>
    <message>
        <source>The base URL must not have a fragment (#).</source>
        <translation>La URL base no debe llevar un fragmento (#).</translation>
    </message>
    <message>
        <source>The base URL must not hold a user name or a password.</source>
        <translation>La URL base no debe contener un nombre de usuario ni una contraseña.</translation>
    </message>
    <message>
        <source>The base URL must not have a path after the host.</source>
        <translation>La URL base no debe llevar una ruta después del servidor.</translation>
    </message>
    <message>
        <source>The base URL&apos;s port must be a number from 1 to 65535.</source>
        <translation>El puerto de la URL base debe ser un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>The base URL&apos;s host is not a valid name.</source>
        <translation>El servidor de la URL base no es un nombre válido.</translation>
    </message>
    <message>
        <source>The base URL&apos;s host is not a valid IPv4 address.</source>
        <translation>El servidor de la URL base no es una dirección IPv4 válida.</translation>
    </message>
    <message>
        <source>The base URL&apos;s host is not a valid IPv6 address.</source>
        <translation>El servidor de la URL base no es una dirección IPv6 válida.</translation>
    </message>
    <message>
        <source>The base URL&apos;s host is not a valid international name.</source>
        <translation>El servidor de la URL base no es un nombre internacional válido.</translation>
    </message>
    <message>
        <source>The history is damaged: its tables have no readable names.</source>
        <translation>El historial está dañado: los nombres de sus tablas son ilegibles.</translation>
    </message>
    <message>
        <source>The history is damaged: {why}.</source>
        <translation>El historial está dañado: {why}.</translation>
    </message>
    <message>
        <source>The history cannot be used: {why}.</source>
        <translation>El historial no se puede usar: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}.</source>
        <translation>No se puede usar {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be made: {why}.</source>
        <translation>No se puede crear {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Comet Tray.</source>
        <translation>{path} se escribió con una versión más reciente de Comet Tray.</translation>
    </message>
    <message>
        <source>The history is damaged: it has tables, and no version.</source>
        <translation>El historial está dañado: tiene tablas, pero no versión.</translation>
    </message>
    <message>
        <source>Copy the key again from your provider&apos;s page, without line breaks.</source>
        <translation>Vuelve a copiar la clave de la página de tu proveedor, sin saltos de línea.</translation>
    </message>
    <message>
        <source>Give an address such as https://api.cometapi.com.</source>
        <translation>Indica una dirección como https://api.cometapi.com.</translation>
    </message>
    <message>
        <source>See the labels with: comet-tray keys list</source>
        <translation>Consulta las etiquetas con: comet-tray keys list</translation>
    </message>
    <message>
        <source>Free some space, or make the directory writable.</source>
        <translation>Libera espacio o permite la escritura en la carpeta.</translation>
    </message>
    <message>
        <source>Update Comet Tray.</source>
        <translation>Actualiza Comet Tray.</translation>
    </message>
    <message>
        <source>Within a day it is set aside, and a new one begun.</source>
        <translation>En el plazo de un día se apartará y se empezará uno nuevo.</translation>
    </message>
    <message>
        <source>Start it with: comet-tray</source>
        <translation>Inícialo con: comet-tray</translation>
    </message>
    <message>
        <source>Unlock the keyring; the readings go on by themselves.</source>
        <translation>Desbloquea el llavero; las lecturas se reanudarán solas.</translation>
    </message>
    <message>
        <source>Refresh, or give the command again, and you are asked again.</source>
        <translation>Actualiza o repite el comando y se te volverá a preguntar.</translation>
    </message>
    <message>
        <source>Look for a waiting prompt of the keyring, or log in again.</source>
        <translation>Busca un diálogo del llavero que esté a la espera o vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>Install a keyring (Debian: apt install gnome-keyring) and log in again, or set COMETAPI_KEY, which stores nothing.</source>
        <translation>Instala un llavero (Debian: apt install gnome-keyring) y vuelve a iniciar sesión, o define COMETAPI_KEY, que no guarda nada.</translation>
    </message>
    <message>
        <source>Remove the key and add it again.</source>
        <translation>Quita la clave y vuelve a añadirla.</translation>
    </message>
    <message>
        <source>Check the key on your provider&apos;s page. If it was changed, remove it here, and add the new one.</source>
        <translation>Comprueba la clave en la página de tu proveedor. Si ha cambiado, quítala aquí y añade la nueva.</translation>
    </message>
    <message>
        <source>Check the account, and the key&apos;s list of allowed addresses.</source>
        <translation>Comprueba la cuenta y la lista de direcciones permitidas de la clave.</translation>
    </message>
    <message>
        <source>Comet Tray asks again by itself, after a pause.</source>
        <translation>Comet Tray volverá a consultar por sí solo, tras una pausa.</translation>
    </message>
    <message>
        <source>Check the network connection and the proxy.</source>
        <translation>Comprueba la conexión de red y el proxy.</translation>
    </message>
    <message>
        <source>Comet Tray asks again by itself.</source>
        <translation>Comet Tray volverá a consultar por sí solo.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. Behind a company proxy, name its certificate file in the settings (ca_file).</source>
        <translation>Comprueba la fecha de este equipo. Si usas un proxy de empresa, indica su archivo de certificado en los ajustes (ca_file).</translation>
    </message>
    <message>
        <source>Comet Tray asks again by itself; the last good reading stays.</source>
        <translation>Comet Tray volverá a consultar por sí solo; se conserva la última lectura válida.</translation>
    </message>
    <message>
        <source>Check the key&apos;s base URL, and whether a sign-in page stands before the network.</source>
        <translation>Comprueba la URL base de la clave y si la red pide antes iniciar sesión en una página web.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>No se puede leer {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>No se puede escribir {path}: {why}.</translation>
    </message>
    <message>
        <source>Nothing was taken in: correct the line, or take it out.</source>
        <translation>No se importó nada: corrige la línea o elimínala.</translation>
    </message>
    <message>
        <source>There are more than {count} lines.</source>
        <translation>Hay más de {count} líneas.</translation>
    </message>
    <message>
        <source>Split the file, key by key.</source>
        <translation>Divide el archivo, clave por clave.</translation>
    </message>
    <message>
        <source>it is no CSV: {why}</source>
        <translation>no es un CSV: {why}</translation>
    </message>
    <message>
        <source>Line {line}: {wrong}.</source>
        <translation>Línea {line}: {wrong}.</translation>
    </message>
    <message>
        <source>there is no column {names}</source>
        <translation>no hay columna {names}</translation>
    </message>
    <message>
        <source>The first line names the columns: label, from, until, used, available.</source>
        <translation>La primera línea nombra las columnas: label, from, until, used, available.</translation>
    </message>
    <message>
        <source>{some} and no column {other}</source>
        <translation>{some} ni columna {other}</translation>
    </message>
    <message>
        <source>there are no amounts; perhaps they were hidden when the file was written</source>
        <translation>no hay cantidades; quizá estaban ocultas cuando se escribió el archivo</translation>
    </message>
    <message>
        <source>Write it anew, after: comet-tray settings set hide_amounts=off</source>
        <translation>Vuelve a escribirlo después de: comet-tray settings set hide_amounts=off</translation>
    </message>
    <message>
        <source>until lies before from</source>
        <translation>until es anterior a from</translation>
    </message>
    <message>
        <source>{name} is no time, such as 2026-11-24T15:00:00Z</source>
        <translation>{name} no es una fecha y hora como 2026-11-24T15:00:00Z</translation>
    </message>
    <message>
        <source>{name} lies before 1970</source>
        <translation>{name} es anterior a 1970</translation>
    </message>
    <message>
        <source>{name} lies in the future</source>
        <translation>{name} está en el futuro</translation>
    </message>
    <message>
        <source>{name} is no whole number of units in its range</source>
        <translation>{name} no es un número entero de unidades dentro de su intervalo</translation>
    </message>
    <message>
        <source>The key in COMETAPI_KEY is left out: {why} Correct COMETAPI_BASE_URL.</source>
        <translation>Se omite la clave de COMETAPI_KEY: {why} Corrige COMETAPI_BASE_URL.</translation>
    </message>
    <message>
        <source>The list of keys was damaged. It is kept as {path}. The keys themselves are still in the keyring.</source>
        <translation>La lista de claves estaba dañada. Se conserva como {path}. Las claves en sí siguen en el llavero.</translation>
    </message>
    <message>
        <source>An entry of {path} is left out, for it is not valid: {why}</source>
        <translation>Se omite una entrada de {path} porque no es válida: {why}</translation>
    </message>
    <message>
        <source>There is no key with this label.</source>
        <translation>No hay ninguna clave con esta etiqueta.</translation>
    </message>
    <message>
        <source>There is no key with the label “{label}”.</source>
        <translation>No hay ninguna clave con la etiqueta «{label}».</translation>
    </message>
    <message>
        <source>The label is empty.</source>
        <translation>La etiqueta está vacía.</translation>
    </message>
    <message>
        <source>Give the key a short name, such as work.</source>
        <translation>Ponle a la clave un nombre corto, por ejemplo «trabajo».</translation>
    </message>
    <message>
        <source>The label has {count} characters.</source>
        <translation>La etiqueta tiene {count} caracteres.</translation>
    </message>
    <message>
        <source>Use at most {count}.</source>
        <translation>Usa {count} como máximo.</translation>
    </message>
    <message>
        <source>The label holds characters that cannot be shown.</source>
        <translation>La etiqueta contiene caracteres que no se pueden mostrar.</translation>
    </message>
    <message>
        <source>Type it anew, on one line.</source>
        <translation>Escríbela de nuevo, en una sola línea.</translation>
    </message>
    <message>
        <source>The label looks like an API key.</source>
        <translation>La etiqueta parece una clave de API.</translation>
    </message>
    <message>
        <source>A label cannot begin with a hyphen.</source>
        <translation>Una etiqueta no puede empezar por un guion.</translation>
    </message>
    <message>
        <source>Put a letter first.</source>
        <translation>Pon antes una letra.</translation>
    </message>
    <message>
        <source>The label “{label}” belongs to the key in COMETAPI_KEY.</source>
        <translation>La etiqueta «{label}» pertenece a la clave de COMETAPI_KEY.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Elige otra.</translation>
    </message>
    <message>
        <source>The label “{label}” is taken.</source>
        <translation>La etiqueta «{label}» ya está en uso.</translation>
    </message>
    <message>
        <source>Choose another, or rename that key.</source>
        <translation>Elige otra o renombra esa clave.</translation>
    </message>
    <message>
        <source>The id {id} stands twice.</source>
        <translation>El id. {id} aparece dos veces.</translation>
    </message>
    <message>
        <source>The API key is empty.</source>
        <translation>La clave de API está vacía.</translation>
    </message>
    <message>
        <source>The API key has white space or a line break inside.</source>
        <translation>La clave de API contiene espacios o un salto de línea.</translation>
    </message>
    <message>
        <source>The API key has characters other than plain letters, digits and signs.</source>
        <translation>La clave de API contiene caracteres que no son letras simples, cifras ni signos.</translation>
    </message>
    <message>
        <source>The API key has invisible control characters inside.</source>
        <translation>La clave de API contiene caracteres de control invisibles.</translation>
    </message>
    <message>
        <source>The critical share is above the low one.</source>
        <translation>El porcentaje de «Crítica» es mayor que el de «Escasa».</translation>
    </message>
    <message>
        <source>The critical days are more than the low ones.</source>
        <translation>Los días de «Crítica» son más que los de «Escasa».</translation>
    </message>
    <message>
        <source>The second warning of an expiry would come before the first.</source>
        <translation>El segundo aviso de caducidad llegaría antes que el primero.</translation>
    </message>
    <message>
        <source>The settings were damaged. They are kept as {path}.</source>
        <translation>Los ajustes estaban dañados. Se conservan como {path}.</translation>
    </message>
    <message>
        <source>There is no setting {name}.</source>
        <translation>No existe el ajuste {name}.</translation>
    </message>
    <message>
        <source>The settings are: {names}.</source>
        <translation>Los ajustes son: {names}.</translation>
    </message>
    <message>
        <source>A proxy&apos;s password cannot be kept here.</source>
        <translation>La contraseña de un proxy no se puede guardar aquí.</translation>
    </message>
    <message>
        <source>Set HTTPS_PROXY in the environment.</source>
        <translation>Define HTTPS_PROXY en el entorno.</translation>
    </message>
    <message>
        <source>Choose one for the graver that is at most the other.</source>
        <translation>Para el aviso más grave, elige un valor que no supere al otro.</translation>
    </message>
    <message>
        <source>{sentence} Its default applies.</source>
        <translation>{sentence} Se aplica su valor predeterminado.</translation>
    </message>
    <message>
        <source>The setting {name} is {allowed}, not {value}.</source>
        <translation>El ajuste {name} admite {allowed}, no {value}.</translation>
    </message>
    <message>
        <source>Give {allowed}.</source>
        <translation>Indica {allowed}.</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on u off</translation>
    </message>
    <message>
        <source>{some} or {other}</source>
        <translation>{some} o {other}</translation>
    </message>
    <message>
        <source>a time of day such as 22:00, or nothing</source>
        <translation>una hora como 22:00, o nada</translation>
    </message>
    <message>
        <source>a text of at most {count} characters</source>
        <translation>un texto de {count} caracteres como máximo</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>un número entero de {least} a {most}</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <translation>un número de {least} a {most}</translation>
    </message>
    <message>
        <source>The history was damaged. It is kept as {path}.</source>
        <translation>El historial estaba dañado. Se conserva como {path}.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not a usage reading.</source>
        <translation>La respuesta del servidor no es una lectura de uso.</translation>
    </message>
    <message>
        <source>The server answered, and said that the call failed.</source>
        <translation>El servidor respondió que la llamada había fallado.</translation>
    </message>
    <message>
        <source>The server&apos;s answer lacks figures, or they are malformed.</source>
        <translation>En la respuesta del servidor faltan cifras o están mal formadas.</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>The demo does not hold this key.</source>
        <translation>La demostración no contiene esta clave.</translation>
    </message>
    <message>
        <source>The demo takes only its own sample keys, such as sk-demo-…</source>
        <translation>La demostración solo admite sus propias claves de ejemplo, como sk-demo-…</translation>
    </message>
    <message>
        <source>Start Comet Tray without --demo to add a key of your own.</source>
        <translation>Inicia Comet Tray sin --demo para añadir una clave tuya.</translation>
    </message>
    <message>
        <source>The demo cannot write {path}: {why}.</source>
        <translation>La demostración no puede escribir {path}: {why}.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons at the moment. On GNOME, the extension AppIndicator adds them. The icon appears as soon as there is a tray.</source>
        <translation>Este escritorio no muestra iconos de bandeja en este momento. En GNOME los añade la extensión AppIndicator. El icono aparecerá en cuanto haya una bandeja.</translation>
    </message>
    <message>
        <source>The start at login cannot be changed: {reason}.</source>
        <translation>No se puede cambiar la apertura al iniciar sesión: {reason}.</translation>
    </message>
    <message>
        <source>Change it in the settings of Windows, under Apps, Startup.</source>
        <translation>Cámbiala en la configuración de Windows, en Aplicaciones, Inicio.</translation>
    </message>
    <message>
        <source>Windows starts no command at login that is as long as this one.</source>
        <translation>Windows no inicia al entrar en la sesión un comando tan largo como este.</translation>
    </message>
    <message>
        <source>Choose a data folder with a shorter path.</source>
        <translation>Elige una carpeta de datos con una ruta más corta.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{spike}, on {date}</source>
        <comment>unusual spending, and when it was seen</comment>
        <translation>{spike}, el {date}</translation>
    </message>
    <message>
        <source>{label} is low</source>
        <comment>a key&apos;s quota</comment>
        <translation>{label} tiene poca cuota</translation>
    </message>
    <message>
        <source>{label} is nearly used up</source>
        <translation>{label} está a punto de agotarse</translation>
    </message>
    <message>
        <source>{label} is used up</source>
        <translation>{label} se ha agotado</translation>
    </message>
    <message>
        <source>{label} expires soon</source>
        <translation>{label} caduca pronto</translation>
    </message>
    <message>
        <source>{label} is about to expire</source>
        <translation>{label} está a punto de caducar</translation>
    </message>
    <message>
        <source>{label} has expired</source>
        <translation>{label} ha caducado</translation>
    </message>
    <message>
        <source>{label} is not accepted</source>
        <translation>El servidor no acepta {label}</translation>
    </message>
    <message>
        <source>{label} spends unusually fast</source>
        <translation>{label} gasta más rápido de lo habitual</translation>
    </message>
    <message>
        <source>{label} is well again</source>
        <translation>{label} vuelve a estar bien</translation>
    </message>
    <message>
        <source>{label} was topped up</source>
        <translation>{label} se ha recargado</translation>
    </message>
    <message>
        <source>{number} keys need you</source>
        <translation>{number} claves necesitan tu atención</translation>
    </message>
    <message>
        <source>{number} keys changed</source>
        <translation>{number} claves han cambiado</translation>
    </message>
    <message>
        <source>Nothing is left.</source>
        <translation>No queda nada.</translation>
    </message>
    <message>
        <source>Top it up, or use another key.</source>
        <translation>Recárgala o usa otra clave.</translation>
    </message>
    <message>
        <source>Expired on {date}.</source>
        <translation>Caducó el {date}.</translation>
    </message>
    <message>
        <source>Use another key.</source>
        <translation>Usa otra clave.</translation>
    </message>
    <message>
        <source>{expiry}, on {date}.</source>
        <comment>such as: Expires in 2 days, on …</comment>
        <translation>{expiry}, el {date}.</translation>
    </message>
    <message>
        <source>The server refuses the key.</source>
        <translation>El servidor rechaza la clave.</translation>
    </message>
    <message>
        <source>{share} left</source>
        <comment>such as 12 % left</comment>
        <translation>{share} restante</translation>
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
        <translation>{number}&#xa0;B</translation>
    </message>
    <message>
        <source>{number} billion</source>
        <comment>a thousand million</comment>
        <translation>{number}&#xa0;mil&#xa0;M</translation>
    </message>
    <message>
        <source>{number} million</source>
        <translation>{number}&#xa0;M</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>{time}: {amount} left. {happened}</source>
        <comment>a reading</comment>
        <translation>{time} · Restante: {amount}. {happened}</translation>
    </message>
    <message>
        <source>{time}: {amount} used. {happened}</source>
        <comment>a reading</comment>
        <translation>{time} · Usado: {amount}. {happened}</translation>
    </message>
    <message>
        <source>{time}: hidden (forecast)</source>
        <comment>in place of an amount</comment>
        <translation>{time} · Oculto (previsión)</translation>
    </message>
    <message>
        <source>{time}: about {middle} left (forecast)</source>
        <translation>{time} · Restante: aprox.&#xa0;{middle} (previsión)</translation>
    </message>
    <message>
        <source>{time}: between {least} and {most} left, about {middle} (forecast)</source>
        <translation>{time} · Restante: entre {least} y {most}, aprox.&#xa0;{middle} (previsión)</translation>
    </message>
    <message>
        <source>{time}: about {middle} used (forecast)</source>
        <translation>{time} · Usado: aprox.&#xa0;{middle} (previsión)</translation>
    </message>
    <message>
        <source>{time}: between {least} and {most} used, about {middle} (forecast)</source>
        <translation>{time} · Usado: entre {least} y {most}, aprox.&#xa0;{middle} (previsión)</translation>
    </message>
    <message>
        <source>Expires {date}</source>
        <translation>Caduca el {date}</translation>
    </message>
    <message>
        <source>Expired {date}</source>
        <translation>Caducó el {date}</translation>
    </message>
    <message>
        <source>24 hours</source>
        <comment>the range of a chart</comment>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>7 days</source>
        <comment>the range of a chart</comment>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <comment>the range of a chart</comment>
        <translation>30 días</translation>
    </message>
    <message>
        <source>1 year</source>
        <comment>the range of a chart</comment>
        <translation>1 año</translation>
    </message>
    <message>
        <source>Some used.</source>
        <comment>of the quota</comment>
        <translation>Uso de cuota.</translation>
    </message>
    <message>
        <source>{amount} used.</source>
        <translation>Uso: {amount}.</translation>
    </message>
    <message>
        <source>Nothing was read for {span} before.</source>
        <translation>Antes, {span} sin lecturas.</translation>
    </message>
    <message>
        <source>Top-up.</source>
        <translation>Recarga.</translation>
    </message>
    <message>
        <source>+{amount} top-up.</source>
        <translation>Recarga: +{amount}.</translation>
    </message>
    <message>
        <source>Some given back.</source>
        <translation>Devolución.</translation>
    </message>
    <message>
        <source>{amount} given back.</source>
        <translation>Devolución: {amount}.</translation>
    </message>
    <message>
        <source>Some taken away.</source>
        <translation>Retirada.</translation>
    </message>
    <message>
        <source>{amount} taken away.</source>
        <translation>Retirada: {amount}.</translation>
    </message>
    <message>
        <source>The counter began anew.</source>
        <translation>El contador empezó de nuevo.</translation>
    </message>
    <message>
        <source>Today {today} · This week {week}</source>
        <comment>what was spent</comment>
        <translation>Hoy: {today} · Esta semana: {week}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>aprox.&#xa0;{amount}</translation>
    </message>
    <message>
        <source>No history yet: the chart grows with each reading.</source>
        <translation>Aún no hay historial: el gráfico crece con cada lectura.</translation>
    </message>
    <message>
        <source>Shaded: the forecast, right 4 times out of 5. Dashed: its middle.</source>
        <translation>Sombreado: la previsión, acierta 4 de cada 5 veces. A trazos: su centro.</translation>
    </message>
    <message>
        <source>⊕ Top-up.</source>
        <comment>what the sign on the chart means</comment>
        <translation>⊕ Recarga.</translation>
    </message>
    <message>
        <source>Left over {period}:</source>
        <translation>Restante ({period}):</translation>
    </message>
    <message>
        <source>Used over {period}:</source>
        <translation>Usado ({period}):</translation>
    </message>
    <message>
        <source>Forecast: {span}.</source>
        <translation>Previsión: {span}.</translation>
    </message>
    <message>
        <source>amounts are hidden.</source>
        <translation>las cantidades están ocultas.</translation>
    </message>
    <message>
        <source>first {first}, last {last}, lowest {lowest}.</source>
        <translation>al principio {first}, al final {last}, mínimo {lowest}.</translation>
    </message>
    <message>
        <source>first {first}, last {last}.</source>
        <translation>al principio {first}, al final {last}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln top-up(s).</source>
        <translation>
            <numerusform>%Ln recarga.</numerusform>
            <numerusform>%Ln recargas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s).</source>
        <comment>without readings</comment>
        <translation>
            <numerusform>%Ln periodo sin lecturas.</numerusform>
            <numerusform>%Ln periodos sin lecturas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No reading yet.</source>
        <translation>Todavía no hay ninguna lectura.</translation>
    </message>
    <message>
        <source>No reading in the last {period}.</source>
        <translation>No hay lecturas en este periodo ({period}).</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>a level</comment>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>a level</comment>
        <translation>Escasa</translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>a level</comment>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>Used up</source>
        <comment>a level</comment>
        <translation>Agotada</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <comment>a level</comment>
        <translation>Ilimitada</translation>
    </message>
    <message>
        <source>Query only</source>
        <comment>a level</comment>
        <translation>Solo consulta</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>a level</comment>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <comment>a level</comment>
        <translation>No aceptada</translation>
    </message>
    <message>
        <source>No reading</source>
        <comment>a level</comment>
        <translation>Sin lectura</translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation>todavía sin lectura</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>no caduca</translation>
    </message>
    <message>
        <source>{headline}, as of {ago}</source>
        <comment>{ago} is “2 hours ago”</comment>
        <translation>{headline}, dato de {ago}</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>in place of an amount</comment>
        <translation>oculto</translation>
    </message>
    <message>
        <source>too little use to tell</source>
        <comment>how long the quota lasts</comment>
        <translation>muy poco uso para estimarla</translation>
    </message>
    <message numerus="yes">
        <source>gathering: {days} of %Ln day(s)</source>
        <comment>readings, to tell how long it lasts</comment>
        <translation>
            <numerusform>recopilando: {days} de %Ln día</numerusform>
            <numerusform>recopilando: {days} de %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln minute(s), {times} times your usual</source>
        <translation>
            <numerusform>En %Ln minuto, {times} veces lo habitual</numerusform>
            <numerusform>En %Ln minutos, {times} veces lo habitual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{amount} in %Ln minute(s): {times} times your usual</source>
        <translation>
            <numerusform>{amount} en %Ln minuto: {times} veces lo habitual</numerusform>
            <numerusform>{amount} en %Ln minutos: {times} veces lo habitual</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>no queda nada</translation>
    </message>
    <message>
        <source>query only, no quota</source>
        <translation>solo consulta, sin cuota</translation>
    </message>
    <message>
        <source>no quota</source>
        <translation>sin cuota</translation>
    </message>
    <message>
        <source>key not accepted</source>
        <translation>clave no aceptada</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>ilimitada</translation>
    </message>
    <message>
        <source>unlimited, {amount} used</source>
        <translation>ilimitada, uso de {amount}</translation>
    </message>
    <message>
        <source>{headline} ({level})</source>
        <translation>{headline} ({level})</translation>
    </message>
    <message>
        <source>No restriction: every model is allowed.</source>
        <translation>Sin restricciones: se permiten todos los modelos.</translation>
    </message>
    <message numerus="yes">
        <source>No restriction is in force. %Ln model(s) listed, and not applied.</source>
        <translation>
            <numerusform>No hay ninguna restricción en vigor. Hay una lista de %Ln modelo que no se aplica.</numerusform>
            <numerusform>No hay ninguna restricción en vigor. Hay una lista de %Ln modelos que no se aplica.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restricted to none: no model is allowed.</source>
        <translation>Restringida por completo: no se permite ningún modelo.</translation>
    </message>
    <message numerus="yes">
        <source>Restricted to %Ln model(s).</source>
        <translation>
            <numerusform>Restringida a %Ln modelo.</numerusform>
            <numerusform>Restringida a %Ln modelos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restricted: {allowed} of %Ln model(s) allowed.</source>
        <translation>
            <numerusform>Restringida: {allowed} de %Ln modelo permitido.</numerusform>
            <numerusform>Restringida: {allowed} de %Ln modelos permitidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{problem} Since {time}.</source>
        <comment>{problem} is a sentence</comment>
        <translation>{problem} Desde: {time}.</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Todavía no hay claves</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <comment>keys</comment>
        <translation>… y {number} más</translation>
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
        <translation>Un archivo dañado se apartó como {path}; su contenido no se usa.</translation>
    </message>
    <message>
        <source>silent until it changes</source>
        <comment>a key, of which no popup comes</comment>
        <translation>en silencio hasta que cambie</translation>
    </message>
    <message>
        <source>silent until tomorrow, {time}</source>
        <comment>a key, of which no popup comes</comment>
        <translation>en silencio hasta mañana a las {time}</translation>
    </message>
    <message>
        <source>silent until {time}</source>
        <comment>a key, of which no popup comes</comment>
        <translation>en silencio hasta las {time}</translation>
    </message>
    <message numerus="yes">
        <source>{number} unit(s)</source>
        <comment>quota units</comment>
        <translation>
            <numerusform>{number} unidad</numerusform>
            <numerusform>{number} unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>under {amount}</source>
        <translation>menos de {amount}</translation>
    </message>
    <message>
        <source>just below {amount}</source>
        <translation>justo por debajo de {amount}</translation>
    </message>
    <message>
        <source>${amount}</source>
        <comment>US dollars</comment>
        <translation>{amount}&#xa0;US$</translation>
    </message>
    <message>
        <source>under {share}</source>
        <translation>menos del {share}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>expired {ago}</source>
        <comment>a key; {ago} is “2 hours ago”</comment>
        <translation>caducada {ago}</translation>
    </message>
    <message>
        <source>expires in under a minute</source>
        <translation>caduca en menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln mes</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln año</numerusform>
            <numerusform>%Ln años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>hace %Ln minuto</numerusform>
            <numerusform>hace %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>hace %Ln hora</numerusform>
            <numerusform>hace %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>hace %Ln mes</numerusform>
            <numerusform>hace %Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>hace %Ln año</numerusform>
            <numerusform>hace %Ln años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %Ln minute(s)</source>
        <translation>
            <numerusform>caduca en %Ln minuto</numerusform>
            <numerusform>caduca en %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %Ln hour(s)</source>
        <translation>
            <numerusform>caduca en %Ln hora</numerusform>
            <numerusform>caduca en %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %Ln day(s)</source>
        <translation>
            <numerusform>caduca en %Ln día</numerusform>
            <numerusform>caduca en %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %Ln month(s)</source>
        <translation>
            <numerusform>caduca en %Ln mes</numerusform>
            <numerusform>caduca en %Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %Ln year(s)</source>
        <translation>
            <numerusform>caduca en %Ln año</numerusform>
            <numerusform>caduca en %Ln años</numerusform>
        </translation>
    </message>
    <message>
        <source>more than {span}</source>
        <comment>it lasts</comment>
        <translation>más de {span}</translation>
    </message>
    <message>
        <source>about {span}</source>
        <comment>it lasts</comment>
        <translation>aprox.&#xa0;{span}</translation>
    </message>
    <message>
        <source>up to {span}</source>
        <comment>it lasts</comment>
        <translation>hasta {span}</translation>
    </message>
    <message numerus="yes">
        <source>{low}–%Ln day(s)</source>
        <comment>from so many days to so many</comment>
        <translation>
            <numerusform>{low}–%Ln día</numerusform>
            <numerusform>{low}–%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{low}–%Ln hour(s)</source>
        <comment>from so many hours to so many</comment>
        <translation>
            <numerusform>{low}–%Ln hora</numerusform>
            <numerusform>{low}–%Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{low}–%Ln minute(s)</source>
        <comment>from so many minutes to so many</comment>
        <translation>
            <numerusform>{low}–%Ln minuto</numerusform>
            <numerusform>{low}–%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>{first}–{last} {month}</source>
        <comment>days of a month, such as 26–30 Nov</comment>
        <translation>{first}–{last} {month}</translation>
    </message>
    <message>
        <source>{start} – {end}</source>
        <comment>days, such as 26 Nov – 3 Dec</comment>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a day, such as 26 Nov</comment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a day, such as 26 Nov 2026</comment>
        <translation>{day} {month} {year}</translation>
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
        <translation>Cuánta cuota les queda a tus claves de API</translation>
    </message>
    <message>
        <source>The keys cannot be read</source>
        <translation>No se pueden leer las claves</translation>
    </message>
    <message>
        <source>The next refresh is allowed at {time}.</source>
        <translation>Próxima actualización permitida: {time}.</translation>
    </message>
    <message>
        <source>Waiting for the keyring: it may be asking for its password.</source>
        <translation>Esperando al llavero: puede que esté pidiendo su contraseña.</translation>
    </message>
    <message>
        <source>The command took too long and was ended. Try again.</source>
        <translation>El comando tardó demasiado y se detuvo. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Chart of the history</source>
        <translation>Gráfico del historial</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>what is left of the quota</comment>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Table of the history</source>
        <translation>Tabla del historial</translation>
    </message>
    <message>
        <source>{caption}: {text}</source>
        <translation>{caption}: {text}</translation>
    </message>
    <message>
        <source>A comet on its orbit</source>
        <translation>Un cometa en su órbita</translation>
    </message>
    <message>
        <source>Add your first key</source>
        <translation>Añade tu primera clave</translation>
    </message>
    <message>
        <source>See how much quota it has left, here and in the tray.</source>
        <translation>Verás cuánta cuota le queda, aquí y en la bandeja.</translation>
    </message>
    <message>
        <source>Add an API key, and this window shows how much quota it has left.</source>
        <translation>Añade una clave de API y esta ventana mostrará cuánta cuota le queda.</translation>
    </message>
    <message>
        <source>It is stored in the keyring of your system, and nowhere else.</source>
        <translation>Se guarda en el llavero del sistema y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>&amp;Import from the CometAPI command-line client…</source>
        <translation>&amp;Importar del cliente de consola de CometAPI…</translation>
    </message>
    <message>
        <source>{caption}: {text} ({other})</source>
        <translation>{caption}: {text} ({other})</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Runway</source>
        <translation>Autonomía</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>Última lectura</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguna</translation>
    </message>
    <message>
        <source>The server said: {said}</source>
        <translation>El servidor dijo: {said}</translation>
    </message>
    <message>
        <source>Request id: {request}</source>
        <translation>Id. de solicitud: {request}</translation>
    </message>
    <message>
        <source>Key: {label}</source>
        <translation>Clave: {label}</translation>
    </message>
    <message>
        <source>Name: {name}</source>
        <translation>Nombre: {name}</translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation>Servidor: {address}</translation>
    </message>
    <message>
        <source>Level: {level}</source>
        <translation>Estado: {level}</translation>
    </message>
    <message>
        <source>Left: {share}</source>
        <translation>Restante: {share}</translation>
    </message>
    <message>
        <source>This reading is old.</source>
        <translation>Esta lectura es antigua.</translation>
    </message>
    <message>
        <source>Models: {models}</source>
        <translation>Modelos: {models}</translation>
    </message>
    <message>
        <source>Problem: {problem}</source>
        <translation>Problema: {problem}</translation>
    </message>
    <message>
        <source>Remedy: {remedy}</source>
        <translation>Solución: {remedy}</translation>
    </message>
    <message>
        <source>no forecast</source>
        <translation>sin previsión</translation>
    </message>
    <message>
        <source>Share left</source>
        <translation>Parte restante</translation>
    </message>
    <message>
        <source>left</source>
        <comment>under the share</comment>
        <translation>restante</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Range</source>
        <comment>of time</comment>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Show the history as a table</source>
        <translation>Mostrar el historial como tabla</translation>
    </message>
    <message>
        <source>{label}, {level}: {headline}</source>
        <translation>{label}, {level}: {headline}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>The chosen key</source>
        <translation>La clave elegida</translation>
    </message>
    <message>
        <source>This key comes from COMETAPI_KEY.</source>
        <translation>Esta clave procede de COMETAPI_KEY.</translation>
    </message>
    <message>
        <source>Mark of the level {level}</source>
        <translation>Símbolo del estado «{level}»</translation>
    </message>
    <message>
        <source>Name on the server: {name}</source>
        <translation>Nombre en el servidor: {name}</translation>
    </message>
    <message>
        <source>Popups: {silence}</source>
        <translation>Notificaciones: {silence}</translation>
    </message>
    <message>
        <source>This reading is old: the figures may have changed since.</source>
        <translation>Esta lectura es antigua: puede que las cifras hayan cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Unusual spending</source>
        <translation>Gasto inusual</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Buscar modelos</translation>
    </message>
    <message>
        <source>The limits of this key are not known.</source>
        <translation>No se conocen los límites de esta clave.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <comment>models</comment>
        <translation>
            <numerusform>%Ln mostrado</numerusform>
            <numerusform>%Ln mostrados</numerusform>
        </translation>
    </message>
    <message>
        <source>No model found</source>
        <translation>Ningún modelo encontrado</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Allowed, not applied</source>
        <translation>Permitido, sin aplicar</translation>
    </message>
    <message>
        <source>Not allowed, not applied</source>
        <translation>No permitido, sin aplicar</translation>
    </message>
    <message>
        <source>Model limits</source>
        <translation>Límites de los modelos</translation>
    </message>
    <message>
        <source>Remove a key</source>
        <translation>Quitar una clave</translation>
    </message>
    <message>
        <source>Remove “{label}”?</source>
        <translation>¿Quitar «{label}»?</translation>
    </message>
    <message>
        <source>Its key is deleted from the keyring, and its history with it.</source>
        <translation>Su clave se eliminará del llavero, y con ella su historial.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Import a key</source>
        <translation>Importar una clave</translation>
    </message>
    <message>
        <source>Import the key of the CometAPI command-line client?</source>
        <translation>¿Importar la clave del cliente de consola de CometAPI?</translation>
    </message>
    <message>
        <source>It is checked with one call and stored in the keyring. The client keeps its own copy.</source>
        <translation>Se comprueba con una llamada y se guarda en el llavero. El cliente conserva su propia copia.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar detalles</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nombrar…</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>S&amp;ilence</source>
        <comment>verb</comment>
        <translation>&amp;Silenciar</translation>
    </message>
    <message>
        <source>&amp;Add key…</source>
        <translation>Aña&amp;dir clave…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Refresh all keys</source>
        <translation>Actualizar todas las claves</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No popups for &amp;1 hour</source>
        <translation>Sin notificaciones durante &amp;1 hora</translation>
    </message>
    <message>
        <source>No popups until &amp;tomorrow</source>
        <translation>Sin notificaciones hasta &amp;mañana</translation>
    </message>
    <message>
        <source>No popups until it &amp;changes</source>
        <translation>Sin notificaciones hasta que &amp;cambie</translation>
    </message>
    <message>
        <source>&amp;Popups again</source>
        <translation>&amp;Volver a notificar</translation>
    </message>
    <message>
        <source>Reading the keys…</source>
        <translation>Leyendo las claves…</translation>
    </message>
    <message>
        <source>The details are on the clipboard, without the key itself.</source>
        <translation>Los detalles están en el portapapeles, sin la clave en sí.</translation>
    </message>
    <message>
        <source>Edit key</source>
        <translation>Editar clave</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>This key&apos;s own warnings</source>
        <translation>Avisos propios de esta clave</translation>
    </message>
    <message>
        <source>What is not ticked follows the settings. Where there is a forecast, it decides; elsewhere the share does.</source>
        <translation>Lo que no esté marcado sigue los ajustes. Si hay previsión, decide la previsión; si no, la parte restante.</translation>
    </message>
    <message>
        <source>&amp;Popups of this key</source>
        <translation>&amp;Notificaciones de esta clave</translation>
    </message>
    <message>
        <source>The settings show no popups at all, whatever is chosen here.</source>
        <translation>Según los ajustes, no se muestra ninguna notificación, se elija lo que se elija aquí.</translation>
    </message>
    <message>
        <source>Low &amp;by forecast within</source>
        <translation>Escasa según &amp;previsión hasta</translation>
    </message>
    <message>
        <source>Critical by &amp;forecast within</source>
        <translation>Crítica según pre&amp;visión hasta</translation>
    </message>
    <message>
        <source>Lo&amp;w at or below</source>
        <translation>Escasa si &amp;queda hasta</translation>
    </message>
    <message>
        <source>C&amp;ritical at or below</source>
        <translation>Crítica si queda &amp;hasta</translation>
    </message>
    <message>
        <source>&amp;Expiring within</source>
        <translation>Caduca pronto &amp;a falta de</translation>
    </message>
    <message>
        <source>Exp&amp;iring soon within</source>
        <translation>A pun&amp;to de caducar a falta de</translation>
    </message>
    <message>
        <source>L&amp;ow</source>
        <comment>a kind of popup</comment>
        <translation>P&amp;oca cuota</translation>
    </message>
    <message>
        <source>&amp;Nearly used up</source>
        <translation>Cas&amp;i agotada</translation>
    </message>
    <message>
        <source>Use&amp;d up</source>
        <translation>Agota&amp;da</translation>
    </message>
    <message>
        <source>E&amp;xpiry</source>
        <translation>Cad&amp;ucidad</translation>
    </message>
    <message>
        <source>Key not &amp;accepted</source>
        <translation>C&amp;lave no aceptada</translation>
    </message>
    <message>
        <source>&amp;Unusual spending</source>
        <translation>Ga&amp;sto inusual</translation>
    </message>
    <message>
        <source>Well a&amp;gain or topped up</source>
        <translation>&amp;Recuperada o recargada</translation>
    </message>
    <message>
        <source>As in the settings (on)</source>
        <translation>Como en los ajustes (sí)</translation>
    </message>
    <message>
        <source>As in the settings (off)</source>
        <translation>Como en los ajustes (no)</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln solicitud</numerusform>
            <numerusform>%Ln solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>Comet Tray could not do that, and does not know why. Try again.</source>
        <translation>Comet Tray no pudo hacerlo y no sabe por qué. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Añadir clave</translation>
    </message>
    <message>
        <source>The name under which you will see it.</source>
        <translation>El nombre con el que la verás.</translation>
    </message>
    <message>
        <source>The server that the key belongs to, if it is not the usual one.</source>
        <translation>El servidor al que pertenece la clave, si no es el habitual.</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>A&amp;vanzado</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Add &amp;without checking</source>
        <translation>Añadir &amp;sin comprobar</translation>
    </message>
    <message>
        <source>Copy the key on your provider&apos;s page and paste it here. It is kept in this computer&apos;s keyring, and nowhere else.</source>
        <translation>Copia la clave en la página de tu proveedor y pégala aquí. Se guarda en el llavero de este equipo y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>C&amp;lave de API</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>URL &amp;base</translation>
    </message>
    <message>
        <source>Checking the key with {host}… You may close this window; the key is added if it is accepted.</source>
        <translation>Comprobando la clave en {host}… Puedes cerrar esta ventana; la clave se añadirá si se acepta.</translation>
    </message>
    <message>
        <source>Storing the key…</source>
        <translation>Guardando la clave…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>work</source>
        <comment>suggested as a key&apos;s label</comment>
        <translation>trabajo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s), begins like an API key.</source>
        <translation>
            <numerusform>%Ln carácter, empieza como una clave de API.</numerusform>
            <numerusform>%Ln caracteres, empieza como una clave de API.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s), does not begin with “sk-” as most API keys do.</source>
        <translation>
            <numerusform>%Ln carácter, no empieza por «sk-» como la mayoría de las claves de API.</numerusform>
            <numerusform>%Ln caracteres, no empieza por «sk-» como la mayoría de las claves de API.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Actualizar ahora</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Add key…</source>
        <translation>Añadir clave…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Silent for 1 hour</source>
        <translation>Silenciar 1 hora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>Until it changes</source>
        <translation>Hasta que cambie</translation>
    </message>
    <message>
        <source>The last round broke off. The next one comes by itself; the log may say why.</source>
        <translation>La última ronda se interrumpió. La siguiente llegará sola; puede que el registro diga por qué.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Time between &amp;readings</source>
        <translation>Tiempo entre &amp;lecturas</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>&amp;Presupuesto</translation>
    </message>
    <message>
        <source>To each server, in any 20 minutes. It allows 20, and your browser needs some.</source>
        <translation>A cada servidor, en cualquier lapso de 20 minutos. El servidor admite 20, y tu navegador necesita algunas.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Show &amp;amounts in</source>
        <translation>Mostrar ca&amp;ntidades en</translation>
    </message>
    <message>
        <source>Dollars</source>
        <translation>Dólares</translation>
    </message>
    <message>
        <source>Quota units</source>
        <translation>Unidades de cuota</translation>
    </message>
    <message>
        <source>&amp;Hide amounts</source>
        <translation>&amp;Ocultar cantidades</translation>
    </message>
    <message>
        <source>For sharing your screen.</source>
        <translation>Para compartir la pantalla.</translation>
    </message>
    <message>
        <source>&amp;Tray icon for</source>
        <translation>Icono de &amp;bandeja para</translation>
    </message>
    <message>
        <source>The desktop&apos;s panel</source>
        <translation>El panel del escritorio</translation>
    </message>
    <message>
        <source>A dark panel</source>
        <translation>Un panel oscuro</translation>
    </message>
    <message>
        <source>A light panel</source>
        <translation>Un panel claro</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>By forecast, where one says how long a key lasts:</source>
        <translation>Según la previsión, si indica cuánto durará la clave:</translation>
    </message>
    <message>
        <source>Lo&amp;w within</source>
        <translation>Escasa si &amp;dura hasta</translation>
    </message>
    <message>
        <source>Cr&amp;itical within</source>
        <translation>Crítica s&amp;i dura hasta</translation>
    </message>
    <message>
        <source>Without a forecast, by the share that is left:</source>
        <translation>Sin previsión, según la parte restante:</translation>
    </message>
    <message>
        <source>&amp;Low at or below</source>
        <translation>&amp;Escasa si queda hasta</translation>
    </message>
    <message>
        <source>&amp;Critical at or below</source>
        <translation>&amp;Crítica si queda hasta</translation>
    </message>
    <message>
        <source>By date, where a key expires:</source>
        <translation>Según la fecha, si la clave caduca:</translation>
    </message>
    <message>
        <source>Expiring &amp;soon within</source>
        <translation>A pun&amp;to de caducar a falta de</translation>
    </message>
    <message>
        <source>Popups</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Show &amp;popups</source>
        <translation>&amp;Mostrar notificaciones</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Horas de silencio</translation>
    </message>
    <message>
        <source>from {start} until {end}</source>
        <translation>de {start} a {end}</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>Inicio de las horas de silencio</translation>
    </message>
    <message>
        <source>Quiet hours until</source>
        <translation>Fin de las horas de silencio</translation>
    </message>
    <message>
        <source>Popups wait until they are over.</source>
        <translation>Las notificaciones esperan a que terminen esas horas.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Elegir un archivo de certificado</translation>
    </message>
    <message>
        <source>&amp;Units per dollar</source>
        <translation>&amp;Unidades por dólar</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>As the environment says</source>
        <translation>El que indique el entorno</translation>
    </message>
    <message>
        <source>Certi&amp;ficate file</source>
        <translation>Archivo de certi&amp;ficado</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>El propio del sistema</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>a kind of popup</comment>
        <translation>Poca cuota</translation>
    </message>
    <message>
        <source>Nearly used up</source>
        <translation>Casi agotada</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Agotada</translation>
    </message>
    <message>
        <source>Key not accepted</source>
        <translation>Clave no aceptada</translation>
    </message>
    <message>
        <source>Well again or topped up</source>
        <translation>Recuperada o recargada</translation>
    </message>
    <message>
        <source>Start at lo&amp;gin</source>
        <translation>Abrir al iniciar &amp;sesión</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
</TS>
