<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>If this is not your work, somebody else may have the key: replace it on the server&apos;s website.</source>
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
        <source>{time}: between {least} and {most} left, about {middle} (forecast)</source>
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
</context>
</TS>
