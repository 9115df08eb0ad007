<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>If this is not your work, somebody else may have the key: replace it on the server&apos;s website.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sends the call on to another address. It was not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sends the call round in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sends the call on too many times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not accept this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} refuses this key or this computer&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has had too many requests for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has trouble of its own (status {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered with status {status}, not with figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {host} is too large, or packed in an unknown way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered with a web page, not with figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a web browser: the network may want you to sign in first. Otherwise check the key&apos;s base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it with the keyring&apos;s own program (service comet-tray).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” is off the list, but its history is still there: {why} And its secret is still in the keyring: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” is off the list, but its history is still there: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” is off the list, but its secret is still in the keyring: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asked for a pause until {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until then, or add the key unchecked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy gives no way to {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy in the settings, or the variables HTTPS_PROXY and NO_PROXY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address is known for the name {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to {host}, or it broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not send a whole answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} and this computer agree on no way to encrypt the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} is not yet valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} was made out to another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} was made out to another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} is not signed by anyone whom this computer trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the key by hand: comet-tray keys add LABEL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of cometapi are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cometapi has no API key in its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request budget is used up until {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until then; the readings go on by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate file {path} is missing or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct ca_file in the settings, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set COMETAPI_KEY, which stores nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not answer within {count} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring&apos;s prompt was closed, or could not be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring answers in this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring does not hold this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring refused ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the keyring with its own program, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label is the key itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a short name, such as work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key comes from COMETAPI_KEY and cannot be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change or unset that variable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} cannot be {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number in its range: a percentage from 0 to 100, or days from 0 to 3650; or the word default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the changes names no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write NAME=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base URL is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base URL has white space, control characters or a backslash inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base URL must begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base URL must begin with https://; http is for this machine only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base URL must not have a query (?).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base URL must not have a fragment (#).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base URL must not hold a user name or a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base URL must not have a path after the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base URL&apos;s port must be a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base URL&apos;s host is not a valid name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base URL&apos;s host is not a valid IPv4 address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base URL&apos;s host is not a valid IPv6 address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base URL&apos;s host is not a valid international name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is damaged: its tables have no readable names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is damaged: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot be used: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be made: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Comet Tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is damaged: it has tables, and no version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the key again from your provider&apos;s page, without line breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an address such as https://api.cometapi.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the labels with: comet-tray keys list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or make the directory writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Comet Tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within a day it is set aside, and a new one begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it with: comet-tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keyring; the readings go on by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh, or give the command again, and you are asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a waiting prompt of the keyring, or log in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a keyring (Debian: apt install gnome-keyring) and log in again, or set COMETAPI_KEY, which stores nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the key and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the key on your provider&apos;s page. If it was changed, remove it here, and add the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the account, and the key&apos;s list of allowed addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comet Tray asks again by itself, after a pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection and the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comet Tray asks again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. Behind a company proxy, name its certificate file in the settings (ca_file).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comet Tray asks again by itself; the last good reading stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the key&apos;s base URL, and whether a sign-in page stands before the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in: correct the line, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than {count} lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the file, key by key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no CSV: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {wrong}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no column {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line names the columns: label, from, until, used, available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} and no column {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no amounts; perhaps they were hidden when the file was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it anew, after: comet-tray settings set hide_amounts=off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until lies before from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no time, such as 2026-11-24T15:00:00Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} lies before 1970</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} lies in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no whole number of units in its range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in COMETAPI_KEY is left out: {why} Correct COMETAPI_BASE_URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of keys was damaged. It is kept as {path}. The keys themselves are still in the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of {path} is left out, for it is not valid: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key with this label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key with the label “{label}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the key a short name, such as work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label has {count} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at most {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label holds characters that cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it anew, on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label looks like an API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label cannot begin with a hyphen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a letter first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label “{label}” belongs to the key in COMETAPI_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label “{label}” is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another, or rename that key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id {id} stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key has white space or a line break inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key has characters other than plain letters, digits and signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key has invisible control characters inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The critical share is above the low one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The critical days are more than the low ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second warning of an expiry would come before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were damaged. They are kept as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy&apos;s password cannot be kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set HTTPS_PROXY in the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one for the graver that is at most the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} Its default applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {name} is {allowed}, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} or {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time of day such as 22:00, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text of at most {count} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was damaged. It is kept as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer is not a usage reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered, and said that the call failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer lacks figures, or they are malformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo does not hold this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo takes only its own sample keys, such as sk-demo-…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Comet Tray without --demo to add a key of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo cannot write {path}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop shows no tray icons at the moment. On GNOME, the extension AppIndicator adds them. The icon appears as soon as there is a tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start at login cannot be changed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it in the settings of Windows, under Apps, Startup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows starts no command at login that is as long as this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a data folder with a shorter path.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{spike}, on {date}</source>
        <comment>unusual spending, and when it was seen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is low</source>
        <comment>a key&apos;s quota</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is nearly used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} expires soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is about to expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} spends unusually fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is well again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} was topped up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} keys need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} keys changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left. Top it up, or use another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{expiry}, on {date}.</source>
        <comment>such as: Expires in 2 days, on …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired on {date}. Use another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} left</source>
        <comment>such as 12 % left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} ({amount})</source>
        <comment>such as 12 % left ($36.00)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left}, {ends}</source>
        <comment>such as 12 % left, 2–6 days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} trillion</source>
        <comment>a million million</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} billion</source>
        <comment>a thousand million</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}: {amount} left. {happened}</source>
        <comment>a reading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}: {amount} used. {happened}</source>
        <comment>a reading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}: hidden (forecast)</source>
        <comment>in place of an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}: about {middle} left (forecast)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}: between {least} and {most} left, about {middle} (forecast)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}: about {middle} used (forecast)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}: between {least} and {most} used, about {middle} (forecast)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours</source>
        <comment>the range of a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <comment>the range of a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <comment>the range of a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <comment>the range of a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some used.</source>
        <comment>of the quota</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read for {span} before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+{amount} top-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counter began anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today {today} · This week {week}</source>
        <comment>what was spent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No history yet: the chart grows with each reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shaded: the forecast, right 4 times out of 5. Dashed: its middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⊕ Top-up.</source>
        <comment>what the sign on the chart means</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left over {period}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used over {period}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast: {span}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amounts are hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first {first}, last {last}, lowest {lowest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first {first}, last {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln top-up(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s).</source>
        <comment>without readings</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No reading yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reading in the last {period}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <comment>a level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <comment>a level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>a level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used up</source>
        <comment>a level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlimited</source>
        <comment>a level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query only</source>
        <comment>a level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>a level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted</source>
        <comment>a level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reading</source>
        <comment>a level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{headline}, as of {ago}</source>
        <comment>{ago} is “2 hours ago”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>in place of an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too little use to tell</source>
        <comment>how long the quota lasts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>gathering: {days} of %Ln day(s)</source>
        <comment>readings, to tell how long it lasts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln minute(s), {times} times your usual</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{amount} in %Ln minute(s): {times} times your usual</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>query only, no quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlimited, {amount} used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{headline} ({level})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No restriction: every model is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No restriction is in force. %Ln model(s) listed, and not applied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Restricted to none: no model is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Restricted to %Ln model(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restricted: {allowed} of %Ln model(s) allowed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{problem} Since {time}.</source>
        <comment>{problem} is a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <comment>a key&apos;s label, and how it stands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line} ({problem})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A damaged file was set aside as {path}; what it held is not in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent until it changes</source>
        <comment>a key, of which no popup comes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent until tomorrow, {time}</source>
        <comment>a key, of which no popup comes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent until {time}</source>
        <comment>a key, of which no popup comes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{number} unit(s)</source>
        <comment>quota units</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>under {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just below {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>${amount}</source>
        <comment>US dollars</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired {ago}</source>
        <comment>a key; {ago} is “2 hours ago”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires in under a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %Ln minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %Ln hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %Ln month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %Ln year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>more than {span}</source>
        <comment>it lasts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {span}</source>
        <comment>it lasts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {span}</source>
        <comment>it lasts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{low}–%Ln day(s)</source>
        <comment>from so many days to so many</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{low}–%Ln hour(s)</source>
        <comment>from so many hours to so many</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{low}–%Ln minute(s)</source>
        <comment>from so many minutes to so many</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{first}–{last} {month}</source>
        <comment>days of a month, such as 26–30 Nov</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} – {end}</source>
        <comment>days, such as 26 Nov – 3 Dec</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a day, such as 26 Nov</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a day, such as 26 Nov 2026</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>a moment, such as 1 Dec 2026, 09:05</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{phrase}.</source>
        <comment>a phrase that stands as a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much quota your API keys have left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next refresh is allowed at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keyring: it may be asking for its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command took too long and was ended. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <comment>what is left of the quota</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{caption}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comet on its orbit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your first key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how much quota it has left, here and in the tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an API key, and this window shows how much quota it has left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is stored in the keyring of your system, and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import from the CometAPI command-line client…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{caption}: {text} ({other})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id: {request}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level: {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reading is old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models: {models}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remedy: {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <comment>under the share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <comment>of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the history as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, {level}: {headline}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key comes from COMETAPI_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark of the level {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name on the server: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Popups: {silence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reading is old: the figures may have changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusual spending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits of this key are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <comment>models</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No model found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed, not applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed, not applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{label}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is deleted from the keyring, and its history with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the key of the CometAPI command-line client?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is checked with one call and stored in the keyring. The client keeps its own copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ilence</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No popups for &amp;1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No popups until &amp;tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No popups until it &amp;changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Popups again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details are on the clipboard, without the key itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key&apos;s own warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not ticked follows the settings. Where there is a forecast, it decides; elsewhere the share does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Popups of this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings show no popups at all, whatever is chosen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low &amp;by forecast within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical by &amp;forecast within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo&amp;w at or below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ritical at or below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Expiring within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exp&amp;iring soon within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ow</source>
        <comment>a kind of popup</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nearly used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use&amp;d up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xpiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key not &amp;accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unusual spending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well a&amp;gain or topped up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the settings (on)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the settings (off)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Comet Tray could not do that, and does not know why. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name under which you will see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that the key belongs to, if it is not the usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;without checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the key on your provider&apos;s page and paste it here. It is kept in this computer&apos;s keyring, and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the key with {host}… You may close this window; the key is added if it is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work</source>
        <comment>suggested as a key&apos;s label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s), begins like an API key.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s), does not begin with “sk-” as most API keys do.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent for 1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last round broke off. The next one comes by itself; the log may say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between &amp;readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To each server, in any 20 minutes. It allows 20, and your browser needs some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;amounts in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For sharing your screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tray icon for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop&apos;s panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dark panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A light panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By forecast, where one says how long a key lasts:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo&amp;w within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cr&amp;itical within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a forecast, by the share that is left:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Low at or below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Critical at or below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By date, where a key expires:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiring &amp;soon within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Popups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;popups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {start} until {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Popups wait until they are over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Units per dollar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the environment says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certi&amp;ficate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <comment>a kind of popup</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well again or topped up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start at lo&amp;gin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
