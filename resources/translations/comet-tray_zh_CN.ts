<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>If this is not your work, somebody else may have the key: replace it on the server&apos;s website.</source>
        <translation>如果这不是您的操作，可能有人拿到了密钥：请在服务器的网站上更换密钥。</translation>
    </message>
    <message>
        <source>{host} sends the call on to another address. It was not followed.</source>
        <translation>{host} 将请求重定向到其他地址，程序未跟随。</translation>
    </message>
    <message>
        <source>{host} sends the call round in a circle.</source>
        <translation>{host} 的重定向陷入循环。</translation>
    </message>
    <message>
        <source>{host} sends the call on too many times.</source>
        <translation>{host} 的重定向次数过多。</translation>
    </message>
    <message>
        <source>{host} does not accept this key.</source>
        <translation>{host} 不接受此密钥。</translation>
    </message>
    <message>
        <source>{host} refuses this key or this computer&apos;s address.</source>
        <translation>{host} 拒绝了此密钥或本机的地址。</translation>
    </message>
    <message>
        <source>{host} has had too many requests for now.</source>
        <translation>{host} 目前收到的请求过多。</translation>
    </message>
    <message>
        <source>{host} has trouble of its own (status {status}).</source>
        <translation>{host} 自身出现故障（状态码 {status}）。</translation>
    </message>
    <message>
        <source>{host} answered with status {status}, not with figures.</source>
        <translation>{host} 返回了状态码 {status}，而不是数据。</translation>
    </message>
    <message>
        <source>The answer of {host} is too large, or packed in an unknown way.</source>
        <translation>{host} 的响应过大，或压缩方式未知。</translation>
    </message>
    <message>
        <source>{host} answered with a web page, not with figures.</source>
        <translation>{host} 返回的是网页，而不是数据。</translation>
    </message>
    <message>
        <source>Open a web browser: the network may want you to sign in first. Otherwise check the key&apos;s base URL.</source>
        <translation>请打开网页浏览器：网络可能要求先登录。否则，请检查密钥的基础 URL。</translation>
    </message>
    <message>
        <source>Delete it with the keyring&apos;s own program (service comet-tray).</source>
        <translation>请使用密钥环自带的程序删除它（服务名为 comet-tray）。</translation>
    </message>
    <message>
        <source>“{label}” is off the list, but its history is still there: {why} And its secret is still in the keyring: {reason}</source>
        <translation>“{label}”已从列表中移除，但其历史记录仍在：{why}密钥本身也仍在密钥环中：{reason}</translation>
    </message>
    <message>
        <source>“{label}” is off the list, but its history is still there: {why}</source>
        <translation>“{label}”已从列表中移除，但其历史记录仍在：{why}</translation>
    </message>
    <message>
        <source>“{label}” is off the list, but its secret is still in the keyring: {why}</source>
        <translation>“{label}”已从列表中移除，但密钥本身仍在密钥环中：{why}</translation>
    </message>
    <message>
        <source>The server asked for a pause until {moment}.</source>
        <translation>服务器要求暂停到 {moment}。</translation>
    </message>
    <message>
        <source>Wait until then, or add the key unchecked.</source>
        <translation>请等到那时，或不经检查直接添加密钥。</translation>
    </message>
    <message>
        <source>The proxy gives no way to {host}.</source>
        <translation>无法通过代理连接到 {host}。</translation>
    </message>
    <message>
        <source>Check the proxy in the settings, or the variables HTTPS_PROXY and NO_PROXY.</source>
        <translation>请检查设置中的代理，或环境变量 HTTPS_PROXY 和 NO_PROXY。</translation>
    </message>
    <message>
        <source>No address is known for the name {host}.</source>
        <translation>找不到主机 {host} 的地址。</translation>
    </message>
    <message>
        <source>There is no connection to {host}, or it broke off.</source>
        <translation>无法连接到 {host}，或连接已中断。</translation>
    </message>
    <message>
        <source>{host} did not send a whole answer.</source>
        <translation>{host} 的响应不完整。</translation>
    </message>
    <message>
        <source>{host} and this computer agree on no way to encrypt the connection.</source>
        <translation>{host} 与本机没有双方都支持的连接加密方式。</translation>
    </message>
    <message>
        <source>The certificate of {host} is not yet valid.</source>
        <translation>{host} 的证书尚未生效。</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired.</source>
        <translation>{host} 的证书已过期。</translation>
    </message>
    <message>
        <source>The certificate of {host} was made out to another name.</source>
        <translation>{host} 的证书是签发给其他域名的。</translation>
    </message>
    <message>
        <source>The certificate of {host} was made out to another address.</source>
        <translation>{host} 的证书是签发给其他地址的。</translation>
    </message>
    <message>
        <source>The certificate of {host} is not signed by anyone whom this computer trusts.</source>
        <translation>{host} 的证书不是由本机信任的机构签发的。</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} 未及时响应。</translation>
    </message>
    <message>
        <source>Add the key by hand: comet-tray keys add LABEL</source>
        <translation>请手动添加密钥：comet-tray keys add LABEL</translation>
    </message>
    <message>
        <source>The settings of cometapi are damaged.</source>
        <translation>cometapi 的设置已损坏。</translation>
    </message>
    <message>
        <source>cometapi has no API key in its settings.</source>
        <translation>cometapi 的设置中没有 API 密钥。</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <translation>{year}年{month}{day}日 {time}</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>本机处于离线状态。</translation>
    </message>
    <message>
        <source>The request budget is used up until {moment}.</source>
        <translation>请求预算已用完，到 {moment} 恢复。</translation>
    </message>
    <message>
        <source>Wait until then; the readings go on by themselves.</source>
        <translation>请等到那时；之后会自动继续读取。</translation>
    </message>
    <message>
        <source>The certificate file {path} is missing or damaged.</source>
        <translation>证书文件 {path} 不存在或已损坏。</translation>
    </message>
    <message>
        <source>Correct ca_file in the settings, or leave it empty.</source>
        <translation>请更正设置中的 ca_file，或将其留空。</translation>
    </message>
    <message>
        <source>Set COMETAPI_KEY, which stores nothing.</source>
        <translation>请设置 COMETAPI_KEY，这样不会存储任何内容。</translation>
    </message>
    <message>
        <source>The keyring did not answer within {count} seconds.</source>
        <translation>密钥环在 {count} 秒内没有响应。</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>密钥环已锁定。</translation>
    </message>
    <message>
        <source>The keyring&apos;s prompt was closed, or could not be shown.</source>
        <translation>密钥环的提示框已被关闭，或无法显示。</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>密钥环未及时响应。</translation>
    </message>
    <message>
        <source>No keyring answers in this session.</source>
        <translation>当前会话中没有密钥环响应。</translation>
    </message>
    <message>
        <source>The keyring does not hold this key.</source>
        <translation>密钥环中没有此密钥。</translation>
    </message>
    <message>
        <source>The keyring refused ({name}).</source>
        <translation>密钥环拒绝了请求（{name}）。</translation>
    </message>
    <message>
        <source>Look into the keyring with its own program, and try again.</source>
        <translation>请使用密钥环自带的程序查看，然后重试。</translation>
    </message>
    <message>
        <source>The label is the key itself.</source>
        <translation>标签就是密钥本身。</translation>
    </message>
    <message>
        <source>Give a short name, such as work.</source>
        <translation>请取一个简短的名称，例如“工作”。</translation>
    </message>
    <message>
        <source>This key comes from COMETAPI_KEY and cannot be changed here.</source>
        <translation>此密钥来自 COMETAPI_KEY，不能在此更改。</translation>
    </message>
    <message>
        <source>Change or unset that variable.</source>
        <translation>请更改该变量，或取消其设置。</translation>
    </message>
    <message>
        <source>{option} cannot be {value}.</source>
        <translation>{option} 不能是 {value}。</translation>
    </message>
    <message>
        <source>Give a number in its range: a percentage from 0 to 100, or days from 0 to 3650; or the word default.</source>
        <translation>请给出范围内的数字：0 到 100 的百分比，或 0 到 3650 的天数；也可以写 default。</translation>
    </message>
    <message>
        <source>One of the changes names no value.</source>
        <translation>有一项更改没有给出值。</translation>
    </message>
    <message>
        <source>Write NAME=VALUE.</source>
        <translation>请写成 NAME=VALUE 的形式。</translation>
    </message>
    <message>
        <source>The base URL is empty.</source>
        <translation>基础 URL 为空。</translation>
    </message>
    <message>
        <source>The base URL has white space, control characters or a backslash inside.</source>
        <translation>基础 URL 中含有空白、控制字符或反斜杠。</translation>
    </message>
    <message>
        <source>The base URL must begin with https://.</source>
        <translation>基础 URL 必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>The base URL must begin with https://; http is for this machine only.</source>
        <translation>基础 URL 必须以 https:// 开头；http 仅限本机使用。</translation>
    </message>
    <message>
        <source>The base URL must not have a query (?).</source>
        <translation>基础 URL 不能带有查询（?）。</translation>
    </message>
    <message>
        <source>The base URL must not have a fragment (#).</source>
        <translation>基础 URL 不能带有片段（#）。</translation>
    </message>
    <message>
        <source>The base URL must not hold a user name or a password.</source>
        <translation>基础 URL 不能包含用户名或密码。</translation>
    </message>
    <message>
        <source>The base URL must not have a path after the host.</source>
        <translation>基础 URL 的主机之后不能带有路径。</translation>
    </message>
    <message>
        <source>The base URL&apos;s port must be a number from 1 to 65535.</source>
        <translation>基础 URL 的端口必须是 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>The base URL&apos;s host is not a valid name.</source>
        <translation>基础 URL 的主机不是有效的名称。</translation>
    </message>
    <message>
        <source>The base URL&apos;s host is not a valid IPv4 address.</source>
        <translation>基础 URL 的主机不是有效的 IPv4 地址。</translation>
    </message>
    <message>
        <source>The base URL&apos;s host is not a valid IPv6 address.</source>
        <translation>基础 URL 的主机不是有效的 IPv6 地址。</translation>
    </message>
    <message>
        <source>The base URL&apos;s host is not a valid international name.</source>
        <translation>基础 URL 的主机不是有效的国际化域名。</translation>
    </message>
    <message>
        <source>The history is damaged: its tables have no readable names.</source>
        <translation>历史记录已损坏：其中的表没有可读的名称。</translation>
    </message>
    <message>
        <source>The history is damaged: {why}.</source>
        <translation>历史记录已损坏：{why}。</translation>
    </message>
    <message>
        <source>The history cannot be used: {why}.</source>
        <translation>无法使用历史记录：{why}。</translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}.</source>
        <translation>无法使用 {path}：{why}。</translation>
    </message>
    <message>
        <source>{path} cannot be made: {why}.</source>
        <translation>无法创建 {path}：{why}。</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Comet Tray.</source>
        <translation>{path} 是由更高版本的 Comet Tray 写入的。</translation>
    </message>
    <message>
        <source>The history is damaged: it has tables, and no version.</source>
        <translation>历史记录已损坏：有表，但没有版本号。</translation>
    </message>
    <message>
        <source>Copy the key again from your provider&apos;s page, without line breaks.</source>
        <translation>请从服务商的页面重新复制密钥，不要带换行。</translation>
    </message>
    <message>
        <source>Give an address such as https://api.cometapi.com.</source>
        <translation>请填写一个地址，例如 https://api.cometapi.com。</translation>
    </message>
    <message>
        <source>See the labels with: comet-tray keys list</source>
        <translation>查看各个标签：comet-tray keys list</translation>
    </message>
    <message>
        <source>Free some space, or make the directory writable.</source>
        <translation>请释放一些空间，或将该目录设为可写。</translation>
    </message>
    <message>
        <source>Update Comet Tray.</source>
        <translation>请更新 Comet Tray。</translation>
    </message>
    <message>
        <source>Within a day it is set aside, and a new one begun.</source>
        <translation>一天之内会将其另存，并重新开始记录。</translation>
    </message>
    <message>
        <source>Start it with: comet-tray</source>
        <translation>启动命令：comet-tray</translation>
    </message>
    <message>
        <source>Unlock the keyring; the readings go on by themselves.</source>
        <translation>请解锁密钥环；之后会自动继续读取。</translation>
    </message>
    <message>
        <source>Refresh, or give the command again, and you are asked again.</source>
        <translation>请刷新，或重新运行命令，届时会再次询问。</translation>
    </message>
    <message>
        <source>Look for a waiting prompt of the keyring, or log in again.</source>
        <translation>请查看是否有等待处理的密钥环提示框，或重新登录。</translation>
    </message>
    <message>
        <source>Install a keyring (Debian: apt install gnome-keyring) and log in again, or set COMETAPI_KEY, which stores nothing.</source>
        <translation>请安装密钥环（Debian：apt install gnome-keyring）并重新登录，或设置 COMETAPI_KEY，这样不会存储任何内容。</translation>
    </message>
    <message>
        <source>Remove the key and add it again.</source>
        <translation>请移除此密钥，然后重新添加。</translation>
    </message>
    <message>
        <source>Check the key on your provider&apos;s page. If it was changed, remove it here, and add the new one.</source>
        <translation>请在服务商的页面上检查密钥。如果已更换，请在此移除旧密钥，再添加新密钥。</translation>
    </message>
    <message>
        <source>Check the account, and the key&apos;s list of allowed addresses.</source>
        <translation>请检查账户，以及密钥的允许地址列表。</translation>
    </message>
    <message>
        <source>Comet Tray asks again by itself, after a pause.</source>
        <translation>Comet Tray 会在暂停之后自动重新查询。</translation>
    </message>
    <message>
        <source>Check the network connection and the proxy.</source>
        <translation>请检查网络连接和代理。</translation>
    </message>
    <message>
        <source>Comet Tray asks again by itself.</source>
        <translation>Comet Tray 会自动重新查询。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. Behind a company proxy, name its certificate file in the settings (ca_file).</source>
        <translation>请检查本机的日期。如果使用公司代理，请在设置中指定其证书文件（ca_file）。</translation>
    </message>
    <message>
        <source>Comet Tray asks again by itself; the last good reading stays.</source>
        <translation>Comet Tray 会自动重新查询；最近一次有效的读数会保留。</translation>
    </message>
    <message>
        <source>Check the key&apos;s base URL, and whether a sign-in page stands before the network.</source>
        <translation>请检查密钥的基础 URL，以及网络是否需要先在登录页面登录。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>无法读取 {path}：{why}。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>无法写入 {path}：{why}。</translation>
    </message>
    <message>
        <source>Nothing was taken in: correct the line, or take it out.</source>
        <translation>没有导入任何内容：请更正该行，或将其删除。</translation>
    </message>
    <message>
        <source>There are more than {count} lines.</source>
        <translation>文件超过 {count} 行。</translation>
    </message>
    <message>
        <source>Split the file, key by key.</source>
        <translation>请按密钥拆分文件。</translation>
    </message>
    <message>
        <source>it is no CSV: {why}</source>
        <translation>不是 CSV 格式：{why}</translation>
    </message>
    <message>
        <source>Line {line}: {wrong}.</source>
        <translation>第 {line} 行：{wrong}。</translation>
    </message>
    <message>
        <source>there is no column {names}</source>
        <translation>缺少列 {names}</translation>
    </message>
    <message>
        <source>The first line names the columns: label, from, until, used, available.</source>
        <translation>第一行应为列名：label、from、until、used、available。</translation>
    </message>
    <message>
        <source>{some} and no column {other}</source>
        <translation>{some}、{other}</translation>
    </message>
    <message>
        <source>there are no amounts; perhaps they were hidden when the file was written</source>
        <translation>没有数额；写入文件时可能隐藏了数额</translation>
    </message>
    <message>
        <source>Write it anew, after: comet-tray settings set hide_amounts=off</source>
        <translation>请先运行以下命令，再重新写入文件：comet-tray settings set hide_amounts=off</translation>
    </message>
    <message>
        <source>until lies before from</source>
        <translation>until 早于 from</translation>
    </message>
    <message>
        <source>{name} is no time, such as 2026-11-24T15:00:00Z</source>
        <translation>{name} 不是 2026-11-24T15:00:00Z 这样的时间</translation>
    </message>
    <message>
        <source>{name} lies before 1970</source>
        <translation>{name} 早于 1970 年</translation>
    </message>
    <message>
        <source>{name} lies in the future</source>
        <translation>{name} 是将来的时间</translation>
    </message>
    <message>
        <source>{name} is no whole number of units in its range</source>
        <translation>{name} 不是范围内的整数（单位数）</translation>
    </message>
    <message>
        <source>The key in COMETAPI_KEY is left out: {why} Correct COMETAPI_BASE_URL.</source>
        <translation>COMETAPI_KEY 中的密钥未被采用：{why}请更正 COMETAPI_BASE_URL。</translation>
    </message>
    <message>
        <source>The list of keys was damaged. It is kept as {path}. The keys themselves are still in the keyring.</source>
        <translation>密钥列表已损坏，并已另存为 {path}。密钥本身仍在密钥环中。</translation>
    </message>
    <message>
        <source>An entry of {path} is left out, for it is not valid: {why}</source>
        <translation>{path} 中有一个条目无效，未被采用：{why}</translation>
    </message>
    <message>
        <source>There is no key with this label.</source>
        <translation>没有使用此标签的密钥。</translation>
    </message>
    <message>
        <source>There is no key with the label “{label}”.</source>
        <translation>没有标签为“{label}”的密钥。</translation>
    </message>
    <message>
        <source>The label is empty.</source>
        <translation>标签为空。</translation>
    </message>
    <message>
        <source>Give the key a short name, such as work.</source>
        <translation>请给密钥取一个简短的名称，例如“工作”。</translation>
    </message>
    <message>
        <source>The label has {count} characters.</source>
        <translation>标签有 {count} 个字符。</translation>
    </message>
    <message>
        <source>Use at most {count}.</source>
        <translation>最多可用 {count} 个。</translation>
    </message>
    <message>
        <source>The label holds characters that cannot be shown.</source>
        <translation>标签中含有无法显示的字符。</translation>
    </message>
    <message>
        <source>Type it anew, on one line.</source>
        <translation>请重新输入，只用一行。</translation>
    </message>
    <message>
        <source>The label looks like an API key.</source>
        <translation>标签看起来像 API 密钥。</translation>
    </message>
    <message>
        <source>A label cannot begin with a hyphen.</source>
        <translation>标签不能以连字符开头。</translation>
    </message>
    <message>
        <source>Put a letter first.</source>
        <translation>请以字母开头。</translation>
    </message>
    <message>
        <source>The label “{label}” belongs to the key in COMETAPI_KEY.</source>
        <translation>标签“{label}”属于 COMETAPI_KEY 中的密钥。</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>The label “{label}” is taken.</source>
        <translation>标签“{label}”已被占用。</translation>
    </message>
    <message>
        <source>Choose another, or rename that key.</source>
        <translation>请另选一个，或重命名那个密钥。</translation>
    </message>
    <message>
        <source>The id {id} stands twice.</source>
        <translation>ID {id} 出现了两次。</translation>
    </message>
    <message>
        <source>The API key is empty.</source>
        <translation>API 密钥为空。</translation>
    </message>
    <message>
        <source>The API key has white space or a line break inside.</source>
        <translation>API 密钥中含有空白或换行。</translation>
    </message>
    <message>
        <source>The API key has characters other than plain letters, digits and signs.</source>
        <translation>API 密钥中含有普通字母、数字和符号以外的字符。</translation>
    </message>
    <message>
        <source>The API key has invisible control characters inside.</source>
        <translation>API 密钥中含有不可见的控制字符。</translation>
    </message>
    <message>
        <source>The critical share is above the low one.</source>
        <translation>“告急”的比例高于“偏低”的比例。</translation>
    </message>
    <message>
        <source>The critical days are more than the low ones.</source>
        <translation>“告急”的天数多于“偏低”的天数。</translation>
    </message>
    <message>
        <source>The second warning of an expiry would come before the first.</source>
        <translation>到期的第二次警告会早于第一次。</translation>
    </message>
    <message>
        <source>The settings were damaged. They are kept as {path}.</source>
        <translation>设置文件已损坏，并已另存为 {path}。</translation>
    </message>
    <message>
        <source>There is no setting {name}.</source>
        <translation>没有名为 {name} 的设置。</translation>
    </message>
    <message>
        <source>The settings are: {names}.</source>
        <translation>可用的设置有：{names}。</translation>
    </message>
    <message>
        <source>A proxy&apos;s password cannot be kept here.</source>
        <translation>代理的密码不能保存在此处。</translation>
    </message>
    <message>
        <source>Set HTTPS_PROXY in the environment.</source>
        <translation>请在环境变量中设置 HTTPS_PROXY。</translation>
    </message>
    <message>
        <source>Choose one for the graver that is at most the other.</source>
        <translation>较严重一级的值不能大于另一级，请重新选择。</translation>
    </message>
    <message>
        <source>{sentence} Its default applies.</source>
        <translation>{sentence}现使用其默认值。</translation>
    </message>
    <message>
        <source>The setting {name} is {allowed}, not {value}.</source>
        <translation>设置 {name} 应为 {allowed}，而不是 {value}。</translation>
    </message>
    <message>
        <source>Give {allowed}.</source>
        <translation>请填写 {allowed}。</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on 或 off</translation>
    </message>
    <message>
        <source>{some} or {other}</source>
        <translation>{some} 或 {other}</translation>
    </message>
    <message>
        <source>a time of day such as 22:00, or nothing</source>
        <translation>22:00 这样的时间或留空</translation>
    </message>
    <message>
        <source>a text of at most {count} characters</source>
        <translation>{count} 个字符以内的文本</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>{least} 到 {most} 之间的整数</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <translation>{least} 到 {most} 之间的数字</translation>
    </message>
    <message>
        <source>The history was damaged. It is kept as {path}.</source>
        <translation>历史记录已损坏，并已另存为 {path}。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not a usage reading.</source>
        <translation>服务器的响应不是用量读数。</translation>
    </message>
    <message>
        <source>The server answered, and said that the call failed.</source>
        <translation>服务器已响应，但表示请求失败。</translation>
    </message>
    <message>
        <source>The server&apos;s answer lacks figures, or they are malformed.</source>
        <translation>服务器的响应缺少数据，或数据格式不正确。</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>The demo does not hold this key.</source>
        <translation>演示中没有此密钥。</translation>
    </message>
    <message>
        <source>The demo takes only its own sample keys, such as sk-demo-…</source>
        <translation>演示只接受自带的示例密钥，例如 sk-demo-…</translation>
    </message>
    <message>
        <source>Start Comet Tray without --demo to add a key of your own.</source>
        <translation>要添加自己的密钥，请不带 --demo 启动 Comet Tray。</translation>
    </message>
    <message>
        <source>The demo cannot write {path}: {why}.</source>
        <translation>演示无法写入 {path}：{why}。</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons at the moment. On GNOME, the extension AppIndicator adds them. The icon appears as soon as there is a tray.</source>
        <translation>此桌面目前不显示托盘图标。在 GNOME 上，可通过 AppIndicator 扩展添加。一旦有了托盘，图标就会出现。</translation>
    </message>
    <message>
        <source>The start at login cannot be changed: {reason}.</source>
        <translation>无法更改登录时启动的设置：{reason}。</translation>
    </message>
    <message>
        <source>Change it in the settings of Windows, under Apps, Startup.</source>
        <translation>请在 Windows 设置的“应用 &gt; 启动”中更改。</translation>
    </message>
    <message>
        <source>Windows starts no command at login that is as long as this one.</source>
        <translation>这条命令太长，Windows 无法在登录时启动它。</translation>
    </message>
    <message>
        <source>Choose a data folder with a shorter path.</source>
        <translation>请选择路径较短的数据文件夹。</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{spike}, on {date}</source>
        <comment>unusual spending, and when it was seen</comment>
        <translation>{spike}（{date}）</translation>
    </message>
    <message>
        <source>{label} is low</source>
        <comment>a key&apos;s quota</comment>
        <translation>{label} 额度偏低</translation>
    </message>
    <message>
        <source>{label} is nearly used up</source>
        <translation>{label} 即将用完</translation>
    </message>
    <message>
        <source>{label} is used up</source>
        <translation>{label} 已用完</translation>
    </message>
    <message>
        <source>{label} expires soon</source>
        <translation>{label} 临近到期</translation>
    </message>
    <message>
        <source>{label} is about to expire</source>
        <translation>{label} 即将到期</translation>
    </message>
    <message>
        <source>{label} has expired</source>
        <translation>{label} 已过期</translation>
    </message>
    <message>
        <source>{label} is not accepted</source>
        <translation>{label} 未被接受</translation>
    </message>
    <message>
        <source>{label} spends unusually fast</source>
        <translation>{label} 消耗异常快</translation>
    </message>
    <message>
        <source>{label} is well again</source>
        <translation>{label} 已恢复正常</translation>
    </message>
    <message>
        <source>{label} was topped up</source>
        <translation>{label} 已充值</translation>
    </message>
    <message>
        <source>{number} keys need you</source>
        <translation>{number} 个密钥需要处理</translation>
    </message>
    <message>
        <source>{number} keys changed</source>
        <translation>{number} 个密钥有变化</translation>
    </message>
    <message>
        <source>Nothing is left.</source>
        <translation>额度已用完。</translation>
    </message>
    <message>
        <source>Top it up, or use another key.</source>
        <translation>请充值，或改用其他密钥。</translation>
    </message>
    <message>
        <source>Expired on {date}.</source>
        <translation>已于 {date} 过期。</translation>
    </message>
    <message>
        <source>Use another key.</source>
        <translation>请改用其他密钥。</translation>
    </message>
    <message>
        <source>{expiry}, on {date}.</source>
        <comment>such as: Expires in 2 days, on …</comment>
        <translation>{expiry}（{date}）。</translation>
    </message>
    <message>
        <source>The server refuses the key.</source>
        <translation>服务器拒绝了此密钥。</translation>
    </message>
    <message>
        <source>{share} left</source>
        <comment>such as 12 % left</comment>
        <translation>剩余 {share}</translation>
    </message>
    <message>
        <source>{left} ({amount})</source>
        <comment>such as 12 % left ($36.00)</comment>
        <translation>{left}（{amount}）</translation>
    </message>
    <message>
        <source>{left}, {ends}</source>
        <comment>such as 12 % left, 2–6 days</comment>
        <translation>{left}，{ends}</translation>
    </message>
    <message>
        <source>{number} trillion</source>
        <comment>a million million</comment>
        <translation>{number} 万亿</translation>
    </message>
    <message>
        <source>{number} billion</source>
        <comment>a thousand million</comment>
        <translation>{number} 十亿</translation>
    </message>
    <message>
        <source>{number} million</source>
        <translation>{number} 百万</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>{time}: {amount} left. {happened}</source>
        <comment>a reading</comment>
        <translation>{time}：剩余 {amount}。{happened}</translation>
    </message>
    <message>
        <source>{time}: {amount} used. {happened}</source>
        <comment>a reading</comment>
        <translation>{time}：已用 {amount}。{happened}</translation>
    </message>
    <message>
        <source>{time}: hidden (forecast)</source>
        <comment>in place of an amount</comment>
        <translation>{time}：已隐藏（预测）</translation>
    </message>
    <message>
        <source>{time}: about {middle} left (forecast)</source>
        <translation>{time}：剩余约 {middle}（预测）</translation>
    </message>
    <message>
        <source>{time}: between {least} and {most} left, about {middle} (forecast)</source>
        <translation>{time}：剩余 {least} 到 {most}，约 {middle}（预测）</translation>
    </message>
    <message>
        <source>{time}: about {middle} used (forecast)</source>
        <translation>{time}：已用约 {middle}（预测）</translation>
    </message>
    <message>
        <source>{time}: between {least} and {most} used, about {middle} (forecast)</source>
        <translation>{time}：已用 {least} 到 {most}，约 {middle}（预测）</translation>
    </message>
    <message>
        <source>Expires {date}</source>
        <translation>{date}到期</translation>
    </message>
    <message>
        <source>Expired {date}</source>
        <translation>{date}已过期</translation>
    </message>
    <message>
        <source>24 hours</source>
        <comment>the range of a chart</comment>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>7 days</source>
        <comment>the range of a chart</comment>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <comment>the range of a chart</comment>
        <translation>30 天</translation>
    </message>
    <message>
        <source>1 year</source>
        <comment>the range of a chart</comment>
        <translation>1 年</translation>
    </message>
    <message>
        <source>Some used.</source>
        <comment>of the quota</comment>
        <translation>消耗了一些额度。</translation>
    </message>
    <message>
        <source>{amount} used.</source>
        <translation>消耗 {amount}。</translation>
    </message>
    <message>
        <source>Nothing was read for {span} before.</source>
        <translation>此前 {span}没有读数。</translation>
    </message>
    <message>
        <source>Top-up.</source>
        <translation>充值。</translation>
    </message>
    <message>
        <source>+{amount} top-up.</source>
        <translation>充值 +{amount}。</translation>
    </message>
    <message>
        <source>Some given back.</source>
        <translation>返还了一些额度。</translation>
    </message>
    <message>
        <source>{amount} given back.</source>
        <translation>返还 {amount}。</translation>
    </message>
    <message>
        <source>Some taken away.</source>
        <translation>扣除了一些额度。</translation>
    </message>
    <message>
        <source>{amount} taken away.</source>
        <translation>扣除 {amount}。</translation>
    </message>
    <message>
        <source>The counter began anew.</source>
        <translation>计数器已重新开始。</translation>
    </message>
    <message>
        <source>Today {today} · This week {week}</source>
        <comment>what was spent</comment>
        <translation>今天 {today} · 本周 {week}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>约 {amount}</translation>
    </message>
    <message>
        <source>No history yet: the chart grows with each reading.</source>
        <translation>尚无历史：图表会随每次读数增长。</translation>
    </message>
    <message>
        <source>Shaded: the forecast, right 4 times out of 5. Dashed: its middle.</source>
        <translation>阴影：预测范围，5 次中有 4 次准确。虚线：预测中值。</translation>
    </message>
    <message>
        <source>⊕ Top-up.</source>
        <comment>what the sign on the chart means</comment>
        <translation>⊕ 充值。</translation>
    </message>
    <message>
        <source>Left over {period}:</source>
        <translation>{period}内的剩余额度：</translation>
    </message>
    <message>
        <source>Used over {period}:</source>
        <translation>{period}内的已用额度：</translation>
    </message>
    <message>
        <source>Forecast: {span}.</source>
        <translation>预测：{span}。</translation>
    </message>
    <message>
        <source>amounts are hidden.</source>
        <translation>数额已隐藏。</translation>
    </message>
    <message>
        <source>first {first}, last {last}, lowest {lowest}.</source>
        <translation>最初 {first}，最后 {last}，最低 {lowest}。</translation>
    </message>
    <message>
        <source>first {first}, last {last}.</source>
        <translation>最初 {first}，最后 {last}。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln top-up(s).</source>
        <translation>
            <numerusform>%Ln 次充值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s).</source>
        <comment>without readings</comment>
        <translation>
            <numerusform>%Ln 处间断。</numerusform>
        </translation>
    </message>
    <message>
        <source>No reading yet.</source>
        <translation>尚无读数。</translation>
    </message>
    <message>
        <source>No reading in the last {period}.</source>
        <translation>最近 {period}没有读数。</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>a level</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>a level</comment>
        <translation>偏低</translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>a level</comment>
        <translation>告急</translation>
    </message>
    <message>
        <source>Used up</source>
        <comment>a level</comment>
        <translation>已用完</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <comment>a level</comment>
        <translation>不限额</translation>
    </message>
    <message>
        <source>Query only</source>
        <comment>a level</comment>
        <translation>仅供查询</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>a level</comment>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <comment>a level</comment>
        <translation>未被接受</translation>
    </message>
    <message>
        <source>No reading</source>
        <comment>a level</comment>
        <translation>无读数</translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation>尚无读数</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>永不过期</translation>
    </message>
    <message>
        <source>{headline}, as of {ago}</source>
        <comment>{ago} is “2 hours ago”</comment>
        <translation>{headline}，截至 {ago}</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>in place of an amount</comment>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>too little use to tell</source>
        <comment>how long the quota lasts</comment>
        <translation>用量太少，无法预测</translation>
    </message>
    <message numerus="yes">
        <source>gathering: {days} of %Ln day(s)</source>
        <comment>readings, to tell how long it lasts</comment>
        <translation>
            <numerusform>收集数据中：{days}/%Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln minute(s), {times} times your usual</source>
        <translation>
            <numerusform>%Ln 分钟内的消耗是平时的 {times} 倍</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{amount} in %Ln minute(s): {times} times your usual</source>
        <translation>
            <numerusform>%Ln 分钟内消耗 {amount}，是平时的 {times} 倍</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>额度已用完</translation>
    </message>
    <message>
        <source>query only, no quota</source>
        <translation>仅供查询，无额度</translation>
    </message>
    <message>
        <source>no quota</source>
        <translation>无额度</translation>
    </message>
    <message>
        <source>key not accepted</source>
        <translation>密钥未被接受</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>不限额</translation>
    </message>
    <message>
        <source>unlimited, {amount} used</source>
        <translation>不限额，已用 {amount}</translation>
    </message>
    <message>
        <source>{headline} ({level})</source>
        <translation>{headline}（{level}）</translation>
    </message>
    <message>
        <source>No restriction: every model is allowed.</source>
        <translation>没有限制：允许使用所有模型。</translation>
    </message>
    <message numerus="yes">
        <source>No restriction is in force. %Ln model(s) listed, and not applied.</source>
        <translation>
            <numerusform>当前没有限制。列出了 %Ln 个模型，但未生效。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restricted to none: no model is allowed.</source>
        <translation>全部受限：不允许使用任何模型。</translation>
    </message>
    <message numerus="yes">
        <source>Restricted to %Ln model(s).</source>
        <translation>
            <numerusform>仅限 %Ln 个模型。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restricted: {allowed} of %Ln model(s) allowed.</source>
        <translation>
            <numerusform>有限制：%Ln 个模型中允许 {allowed} 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>{problem} Since {time}.</source>
        <comment>{problem} is a sentence</comment>
        <translation>{problem}始于 {time}。</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>尚无密钥</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <comment>keys</comment>
        <translation>… 另有 {number} 个</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <comment>a key&apos;s label, and how it stands</comment>
        <translation>{label}：{text}</translation>
    </message>
    <message>
        <source>{line} ({problem})</source>
        <translation>{line}（{problem}）</translation>
    </message>
    <message>
        <source>A damaged file was set aside as {path}; what it held is not in use.</source>
        <translation>一个损坏的文件已另存为 {path}；其中的内容未被采用。</translation>
    </message>
    <message>
        <source>silent until it changes</source>
        <comment>a key, of which no popup comes</comment>
        <translation>静默到状态变化</translation>
    </message>
    <message>
        <source>silent until tomorrow, {time}</source>
        <comment>a key, of which no popup comes</comment>
        <translation>静默到明天 {time}</translation>
    </message>
    <message>
        <source>silent until {time}</source>
        <comment>a key, of which no popup comes</comment>
        <translation>静默到 {time}</translation>
    </message>
    <message numerus="yes">
        <source>{number} unit(s)</source>
        <comment>quota units</comment>
        <translation>
            <numerusform>{number} 单位</numerusform>
        </translation>
    </message>
    <message>
        <source>under {amount}</source>
        <translation>不足 {amount}</translation>
    </message>
    <message>
        <source>just below {amount}</source>
        <translation>略低于 {amount}</translation>
    </message>
    <message>
        <source>${amount}</source>
        <comment>US dollars</comment>
        <translation>${amount}</translation>
    </message>
    <message>
        <source>under {share}</source>
        <translation>不足 {share}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>expired {ago}</source>
        <comment>a key; {ago} is “2 hours ago”</comment>
        <translation>{ago}已过期</translation>
    </message>
    <message>
        <source>expires in under a minute</source>
        <translation>1 分钟内到期</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>%Ln 个月前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>%Ln 年前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分钟后到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 小时后到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天后到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %Ln month(s)</source>
        <translation>
            <numerusform>%Ln 个月后到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %Ln year(s)</source>
        <translation>
            <numerusform>%Ln 年后到期</numerusform>
        </translation>
    </message>
    <message>
        <source>more than {span}</source>
        <comment>it lasts</comment>
        <translation>超过 {span}</translation>
    </message>
    <message>
        <source>about {span}</source>
        <comment>it lasts</comment>
        <translation>约 {span}</translation>
    </message>
    <message>
        <source>up to {span}</source>
        <comment>it lasts</comment>
        <translation>最多 {span}</translation>
    </message>
    <message numerus="yes">
        <source>{low}–%Ln day(s)</source>
        <comment>from so many days to so many</comment>
        <translation>
            <numerusform>{low}–%Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{low}–%Ln hour(s)</source>
        <comment>from so many hours to so many</comment>
        <translation>
            <numerusform>{low}–%Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{low}–%Ln minute(s)</source>
        <comment>from so many minutes to so many</comment>
        <translation>
            <numerusform>{low}–%Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>{first}–{last} {month}</source>
        <comment>days of a month, such as 26–30 Nov</comment>
        <translation>{month}{first}日至{last}日</translation>
    </message>
    <message>
        <source>{start} – {end}</source>
        <comment>days, such as 26 Nov – 3 Dec</comment>
        <translation>{start}至{end}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a day, such as 26 Nov</comment>
        <translation>{month}{day}日</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a day, such as 26 Nov 2026</comment>
        <translation>{year}年{month}{day}日</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>a moment, such as 1 Dec 2026, 09:05</comment>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{phrase}.</source>
        <comment>a phrase that stands as a sentence</comment>
        <translation>{phrase}。</translation>
    </message>
    <message>
        <source>How much quota your API keys have left</source>
        <translation>显示 API 密钥的剩余额度</translation>
    </message>
    <message>
        <source>The keys cannot be read</source>
        <translation>无法读取密钥</translation>
    </message>
    <message>
        <source>The next refresh is allowed at {time}.</source>
        <translation>下次可在 {time} 刷新。</translation>
    </message>
    <message>
        <source>Waiting for the keyring: it may be asking for its password.</source>
        <translation>正在等待密钥环：它可能正在请求输入密码。</translation>
    </message>
    <message>
        <source>The command took too long and was ended. Try again.</source>
        <translation>命令用时过长，已被终止。请重试。</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Chart of the history</source>
        <translation>历史图表</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>what is left of the quota</comment>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Table of the history</source>
        <translation>历史表格</translation>
    </message>
    <message>
        <source>{caption}: {text}</source>
        <translation>{caption}：{text}</translation>
    </message>
    <message>
        <source>A comet on its orbit</source>
        <translation>轨道上的彗星</translation>
    </message>
    <message>
        <source>Add your first key</source>
        <translation>添加第一个密钥</translation>
    </message>
    <message>
        <source>See how much quota it has left, here and in the tray.</source>
        <translation>在此处和托盘中查看剩余额度。</translation>
    </message>
    <message>
        <source>Add an API key, and this window shows how much quota it has left.</source>
        <translation>添加 API 密钥后，此窗口会显示其剩余额度。</translation>
    </message>
    <message>
        <source>It is stored in the keyring of your system, and nowhere else.</source>
        <translation>密钥只存储在系统的密钥环中。</translation>
    </message>
    <message>
        <source>&amp;Import from the CometAPI command-line client…</source>
        <translation>从 CometAPI 命令行客户端导入(&amp;I)…</translation>
    </message>
    <message>
        <source>{caption}: {text} ({other})</source>
        <translation>{caption}：{text}（{other}）</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用额度</translation>
    </message>
    <message>
        <source>Runway</source>
        <translation>可用时长</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>总额度</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>上次读数</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>The server said: {said}</source>
        <translation>服务器消息：{said}</translation>
    </message>
    <message>
        <source>Request id: {request}</source>
        <translation>请求 ID：{request}</translation>
    </message>
    <message>
        <source>Key: {label}</source>
        <translation>密钥：{label}</translation>
    </message>
    <message>
        <source>Name: {name}</source>
        <translation>名称：{name}</translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation>服务器：{address}</translation>
    </message>
    <message>
        <source>Level: {level}</source>
        <translation>状态：{level}</translation>
    </message>
    <message>
        <source>Left: {share}</source>
        <translation>剩余：{share}</translation>
    </message>
    <message>
        <source>This reading is old.</source>
        <translation>此读数已过时。</translation>
    </message>
    <message>
        <source>Models: {models}</source>
        <translation>模型：{models}</translation>
    </message>
    <message>
        <source>Problem: {problem}</source>
        <translation>问题：{problem}</translation>
    </message>
    <message>
        <source>Remedy: {remedy}</source>
        <translation>解决办法：{remedy}</translation>
    </message>
    <message>
        <source>no forecast</source>
        <translation>无预测</translation>
    </message>
    <message>
        <source>Share left</source>
        <translation>剩余比例</translation>
    </message>
    <message>
        <source>left</source>
        <comment>under the share</comment>
        <translation>剩余</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Range</source>
        <comment>of time</comment>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Show the history as a table</source>
        <translation>以表格显示历史</translation>
    </message>
    <message>
        <source>{label}, {level}: {headline}</source>
        <translation>{label}，{level}：{headline}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>The chosen key</source>
        <translation>所选密钥</translation>
    </message>
    <message>
        <source>This key comes from COMETAPI_KEY.</source>
        <translation>此密钥来自 COMETAPI_KEY。</translation>
    </message>
    <message>
        <source>Mark of the level {level}</source>
        <translation>状态标志：{level}</translation>
    </message>
    <message>
        <source>Name on the server: {name}</source>
        <translation>在服务器上的名称：{name}</translation>
    </message>
    <message>
        <source>Popups: {silence}</source>
        <translation>通知：{silence}</translation>
    </message>
    <message>
        <source>This reading is old: the figures may have changed since.</source>
        <translation>此读数已过时：数据此后可能已有变化。</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Unusual spending</source>
        <translation>异常消耗</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>The limits of this key are not known.</source>
        <translation>此密钥的限制未知。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <comment>models</comment>
        <translation>
            <numerusform>显示 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>No model found</source>
        <translation>未找到模型</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Allowed, not applied</source>
        <translation>允许，未生效</translation>
    </message>
    <message>
        <source>Not allowed, not applied</source>
        <translation>不允许，未生效</translation>
    </message>
    <message>
        <source>Model limits</source>
        <translation>模型限制</translation>
    </message>
    <message>
        <source>Remove a key</source>
        <translation>移除密钥</translation>
    </message>
    <message>
        <source>Remove “{label}”?</source>
        <translation>要移除“{label}”吗？</translation>
    </message>
    <message>
        <source>Its key is deleted from the keyring, and its history with it.</source>
        <translation>其密钥会从密钥环中删除，历史记录也会一并删除。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Import a key</source>
        <translation>导入密钥</translation>
    </message>
    <message>
        <source>Import the key of the CometAPI command-line client?</source>
        <translation>要导入 CometAPI 命令行客户端的密钥吗？</translation>
    </message>
    <message>
        <source>It is checked with one call and stored in the keyring. The client keeps its own copy.</source>
        <translation>密钥会通过一次请求进行检查，并存储到密钥环中。客户端会保留自己的副本。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>复制详情(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重命名(&amp;N)…</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>移除(&amp;V)…</translation>
    </message>
    <message>
        <source>S&amp;ilence</source>
        <comment>verb</comment>
        <translation>静默(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Add key…</source>
        <translation>添加密钥(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Refresh all keys</source>
        <translation>刷新所有密钥</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No popups for &amp;1 hour</source>
        <translation>&amp;1 小时内不通知</translation>
    </message>
    <message>
        <source>No popups until &amp;tomorrow</source>
        <translation>明天之前不通知(&amp;T)</translation>
    </message>
    <message>
        <source>No popups until it &amp;changes</source>
        <translation>状态变化前不通知(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Popups again</source>
        <translation>恢复通知(&amp;P)</translation>
    </message>
    <message>
        <source>Reading the keys…</source>
        <translation>正在读取各密钥的用量…</translation>
    </message>
    <message>
        <source>The details are on the clipboard, without the key itself.</source>
        <translation>详情已复制到剪贴板，不含密钥本身。</translation>
    </message>
    <message>
        <source>Edit key</source>
        <translation>编辑密钥</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>标签(&amp;L)</translation>
    </message>
    <message>
        <source>This key&apos;s own warnings</source>
        <translation>此密钥单独的警告</translation>
    </message>
    <message>
        <source>What is not ticked follows the settings. Where there is a forecast, it decides; elsewhere the share does.</source>
        <translation>未勾选的项沿用设置。有预测时以预测为准，否则以剩余比例为准。</translation>
    </message>
    <message>
        <source>&amp;Popups of this key</source>
        <translation>此密钥的通知(&amp;P)</translation>
    </message>
    <message>
        <source>The settings show no popups at all, whatever is chosen here.</source>
        <translation>设置中已关闭所有通知，此处的选择不起作用。</translation>
    </message>
    <message>
        <source>Low &amp;by forecast within</source>
        <translation>偏低：预测不超过(&amp;B)</translation>
    </message>
    <message>
        <source>Critical by &amp;forecast within</source>
        <translation>告急：预测不超过(&amp;F)</translation>
    </message>
    <message>
        <source>Lo&amp;w at or below</source>
        <translation>偏低：剩余不超过(&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;ritical at or below</source>
        <translation>告急：剩余不超过(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Expiring within</source>
        <translation>临近到期：不超过(&amp;E)</translation>
    </message>
    <message>
        <source>Exp&amp;iring soon within</source>
        <translation>即将到期：不超过(&amp;I)</translation>
    </message>
    <message>
        <source>L&amp;ow</source>
        <comment>a kind of popup</comment>
        <translation>额度偏低(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Nearly used up</source>
        <translation>即将用完(&amp;N)</translation>
    </message>
    <message>
        <source>Use&amp;d up</source>
        <translation>已用完(&amp;D)</translation>
    </message>
    <message>
        <source>E&amp;xpiry</source>
        <translation>有效期(&amp;X)</translation>
    </message>
    <message>
        <source>Key not &amp;accepted</source>
        <translation>密钥未被接受(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Unusual spending</source>
        <translation>异常消耗(&amp;U)</translation>
    </message>
    <message>
        <source>Well a&amp;gain or topped up</source>
        <translation>恢复正常或已充值(&amp;G)</translation>
    </message>
    <message>
        <source>As in the settings (on)</source>
        <translation>沿用设置（开）</translation>
    </message>
    <message>
        <source>As in the settings (off)</source>
        <translation>沿用设置（关）</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln 次请求</numerusform>
        </translation>
    </message>
    <message>
        <source>Comet Tray could not do that, and does not know why. Try again.</source>
        <translation>Comet Tray 未能完成此操作，原因不明。请重试。</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>添加密钥</translation>
    </message>
    <message>
        <source>The name under which you will see it.</source>
        <translation>密钥将以此名称显示。</translation>
    </message>
    <message>
        <source>The server that the key belongs to, if it is not the usual one.</source>
        <translation>密钥所属的服务器，如果不是默认的那台。</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>高级(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Add &amp;without checking</source>
        <translation>不检查直接添加(&amp;W)</translation>
    </message>
    <message>
        <source>Copy the key on your provider&apos;s page and paste it here. It is kept in this computer&apos;s keyring, and nowhere else.</source>
        <translation>请在服务商的页面上复制密钥，然后粘贴到此处。密钥只保存在本机的密钥环中。</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API 密钥(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>基础 URL(&amp;B)</translation>
    </message>
    <message>
        <source>Checking the key with {host}… You may close this window; the key is added if it is accepted.</source>
        <translation>正在通过 {host} 检查密钥… 您可以关闭此窗口；密钥如被接受，就会添加。</translation>
    </message>
    <message>
        <source>Storing the key…</source>
        <translation>正在存储密钥…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>work</source>
        <comment>suggested as a key&apos;s label</comment>
        <translation>工作</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s), begins like an API key.</source>
        <translation>
            <numerusform>%Ln 个字符，开头与 API 密钥相符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s), does not begin with “sk-” as most API keys do.</source>
        <translation>
            <numerusform>%Ln 个字符，开头不是大多数 API 密钥所用的“sk-”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>立即刷新</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>Add key…</source>
        <translation>添加密钥…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Silent for 1 hour</source>
        <translation>静默 1 小时</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>静默到明天</translation>
    </message>
    <message>
        <source>Until it changes</source>
        <translation>静默到状态变化</translation>
    </message>
    <message>
        <source>The last round broke off. The next one comes by itself; the log may say why.</source>
        <translation>上一轮读取中断。下一轮会自动进行；日志中可能记有原因。</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清除(&amp;C)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>Time between &amp;readings</source>
        <translation>读数间隔(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>请求预算(&amp;B)</translation>
    </message>
    <message>
        <source>To each server, in any 20 minutes. It allows 20, and your browser needs some.</source>
        <translation>每 20 分钟内对每台服务器的请求数。服务器允许 20 次，您的浏览器也要用一些。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Show &amp;amounts in</source>
        <translation>数额显示为(&amp;A)</translation>
    </message>
    <message>
        <source>Dollars</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>Quota units</source>
        <translation>额度单位</translation>
    </message>
    <message>
        <source>&amp;Hide amounts</source>
        <translation>隐藏数额(&amp;H)</translation>
    </message>
    <message>
        <source>For sharing your screen.</source>
        <translation>适合在共享屏幕时使用。</translation>
    </message>
    <message>
        <source>&amp;Tray icon for</source>
        <translation>托盘图标适配(&amp;T)</translation>
    </message>
    <message>
        <source>The desktop&apos;s panel</source>
        <translation>桌面的面板</translation>
    </message>
    <message>
        <source>A dark panel</source>
        <translation>深色面板</translation>
    </message>
    <message>
        <source>A light panel</source>
        <translation>浅色面板</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>By forecast, where one says how long a key lasts:</source>
        <translation>能预测可用时长时，按预测：</translation>
    </message>
    <message>
        <source>Lo&amp;w within</source>
        <translation>偏低：可用不超过(&amp;W)</translation>
    </message>
    <message>
        <source>Cr&amp;itical within</source>
        <translation>告急：可用不超过(&amp;I)</translation>
    </message>
    <message>
        <source>Without a forecast, by the share that is left:</source>
        <translation>没有预测时，按剩余比例：</translation>
    </message>
    <message>
        <source>&amp;Low at or below</source>
        <translation>偏低：剩余不超过(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Critical at or below</source>
        <translation>告急：剩余不超过(&amp;C)</translation>
    </message>
    <message>
        <source>By date, where a key expires:</source>
        <translation>密钥有到期日时，按日期：</translation>
    </message>
    <message>
        <source>Expiring &amp;soon within</source>
        <translation>即将到期：不超过(&amp;S)</translation>
    </message>
    <message>
        <source>Popups</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Show &amp;popups</source>
        <translation>显示通知(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>免打扰时段(&amp;Q)</translation>
    </message>
    <message>
        <source>from {start} until {end}</source>
        <translation>从 {start} 到 {end}</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>免打扰时段开始于</translation>
    </message>
    <message>
        <source>Quiet hours until</source>
        <translation>免打扰时段结束于</translation>
    </message>
    <message>
        <source>Popups wait until they are over.</source>
        <translation>通知会等到时段结束后再显示。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>选择证书文件</translation>
    </message>
    <message>
        <source>&amp;Units per dollar</source>
        <translation>每美元折合(&amp;U)</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>代理(&amp;X)</translation>
    </message>
    <message>
        <source>As the environment says</source>
        <translation>按环境变量设置</translation>
    </message>
    <message>
        <source>Certi&amp;ficate file</source>
        <translation>证书文件(&amp;F)</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>系统自带证书</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>a kind of popup</comment>
        <translation>额度偏低</translation>
    </message>
    <message>
        <source>Nearly used up</source>
        <translation>即将用完</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>已用完</translation>
    </message>
    <message>
        <source>Key not accepted</source>
        <translation>密钥未被接受</translation>
    </message>
    <message>
        <source>Well again or topped up</source>
        <translation>恢复正常或已充值</translation>
    </message>
    <message>
        <source>Start at lo&amp;gin</source>
        <translation>登录时启动(&amp;G)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
</TS>
