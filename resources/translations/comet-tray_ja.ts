<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>If this is not your work, somebody else may have the key: replace it on the server&apos;s website.</source>
        <translation>心当たりがない場合、ほかの人がキーを入手した可能性があります。サーバーのWebサイトでキーを取り替えてください。</translation>
    </message>
    <message>
        <source>{host} sends the call on to another address. It was not followed.</source>
        <translation>{host}がリクエストを別のアドレスへ転送しようとしたため、中止しました。</translation>
    </message>
    <message>
        <source>{host} sends the call round in a circle.</source>
        <translation>{host}でリクエストの転送が循環しています。</translation>
    </message>
    <message>
        <source>{host} sends the call on too many times.</source>
        <translation>{host}でのリクエストの転送回数が多すぎます。</translation>
    </message>
    <message>
        <source>{host} does not accept this key.</source>
        <translation>{host}がこのキーを拒否しました。</translation>
    </message>
    <message>
        <source>{host} refuses this key or this computer&apos;s address.</source>
        <translation>{host}が、このキーまたはこのコンピューターのアドレスからのアクセスを許可していません。</translation>
    </message>
    <message>
        <source>{host} has had too many requests for now.</source>
        <translation>{host}へのリクエストが一時的に多すぎます。</translation>
    </message>
    <message>
        <source>{host} has trouble of its own (status {status}).</source>
        <translation>{host}側で問題が発生しています (ステータス{status})。</translation>
    </message>
    <message>
        <source>{host} answered with status {status}, not with figures.</source>
        <translation>{host}の応答はステータス{status}で、数値が含まれていません。</translation>
    </message>
    <message>
        <source>The answer of {host} is too large, or packed in an unknown way.</source>
        <translation>{host}の応答が大きすぎるか、不明な形式で圧縮されています。</translation>
    </message>
    <message>
        <source>{host} answered with a web page, not with figures.</source>
        <translation>{host}の応答は、数値ではなくWebページでした。</translation>
    </message>
    <message>
        <source>Open a web browser: the network may want you to sign in first. Otherwise check the key&apos;s base URL.</source>
        <translation>Webブラウザーを開いてください。ネットワークへのサインインが必要な可能性があります。そうでない場合は、キーのベースURLを確認してください。</translation>
    </message>
    <message>
        <source>Delete it with the keyring&apos;s own program (service comet-tray).</source>
        <translation>キーリングの管理プログラムで削除してください (サービス名: comet-tray)。</translation>
    </message>
    <message>
        <source>“{label}” is off the list, but its history is still there: {why} And its secret is still in the keyring: {reason}</source>
        <translation>「{label}」は一覧から削除されましたが、履歴が残っています: {why}また、キー本体もキーリングに残っています: {reason}</translation>
    </message>
    <message>
        <source>“{label}” is off the list, but its history is still there: {why}</source>
        <translation>「{label}」は一覧から削除されましたが、履歴が残っています: {why}</translation>
    </message>
    <message>
        <source>“{label}” is off the list, but its secret is still in the keyring: {why}</source>
        <translation>「{label}」は一覧から削除されましたが、キー本体がキーリングに残っています: {why}</translation>
    </message>
    <message>
        <source>The server asked for a pause until {moment}.</source>
        <translation>サーバーが{moment}まで待つよう求めています。</translation>
    </message>
    <message>
        <source>Wait until then, or add the key unchecked.</source>
        <translation>それまで待つか、確認せずにキーを追加してください。</translation>
    </message>
    <message>
        <source>The proxy gives no way to {host}.</source>
        <translation>プロキシ経由で{host}に接続できません。</translation>
    </message>
    <message>
        <source>Check the proxy in the settings, or the variables HTTPS_PROXY and NO_PROXY.</source>
        <translation>設定のプロキシ、または環境変数HTTPS_PROXYとNO_PROXYを確認してください。</translation>
    </message>
    <message>
        <source>No address is known for the name {host}.</source>
        <translation>{host}のアドレスが見つかりません。</translation>
    </message>
    <message>
        <source>There is no connection to {host}, or it broke off.</source>
        <translation>{host}に接続できないか、接続が途中で切れました。</translation>
    </message>
    <message>
        <source>{host} did not send a whole answer.</source>
        <translation>{host}の応答が不完全です。</translation>
    </message>
    <message>
        <source>{host} and this computer agree on no way to encrypt the connection.</source>
        <translation>{host}とこのコンピューターの間で、接続の暗号化方式が合いません。</translation>
    </message>
    <message>
        <source>The certificate of {host} is not yet valid.</source>
        <translation>{host}の証明書は、まだ有効期間に入っていません。</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired.</source>
        <translation>{host}の証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>The certificate of {host} was made out to another name.</source>
        <translation>{host}の証明書は、別の名前に対して発行されたものです。</translation>
    </message>
    <message>
        <source>The certificate of {host} was made out to another address.</source>
        <translation>{host}の証明書は、別のアドレスに対して発行されたものです。</translation>
    </message>
    <message>
        <source>The certificate of {host} is not signed by anyone whom this computer trusts.</source>
        <translation>{host}の証明書には、このコンピューターが信頼する発行元の署名がありません。</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host}から時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Add the key by hand: comet-tray keys add LABEL</source>
        <translation>キーを手動で追加してください: comet-tray keys add LABEL</translation>
    </message>
    <message>
        <source>The settings of cometapi are damaged.</source>
        <translation>cometapiの設定が破損しています。</translation>
    </message>
    <message>
        <source>cometapi has no API key in its settings.</source>
        <translation>cometapiの設定にAPIキーがありません。</translation>
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
        <translation>このコンピューターはオフラインです。</translation>
    </message>
    <message>
        <source>The request budget is used up until {moment}.</source>
        <translation>リクエスト数の上限に達したため、{moment}まで取得できません。</translation>
    </message>
    <message>
        <source>Wait until then; the readings go on by themselves.</source>
        <translation>それまでお待ちください。取得は自動的に再開されます。</translation>
    </message>
    <message>
        <source>The certificate file {path} is missing or damaged.</source>
        <translation>証明書ファイル「{path}」がないか、破損しています。</translation>
    </message>
    <message>
        <source>Correct ca_file in the settings, or leave it empty.</source>
        <translation>設定のca_fileを修正するか、空にしてください。</translation>
    </message>
    <message>
        <source>Set COMETAPI_KEY, which stores nothing.</source>
        <translation>環境変数COMETAPI_KEYを設定してください (この方法では何も保存されません)。</translation>
    </message>
    <message>
        <source>The keyring did not answer within {count} seconds.</source>
        <translation>キーリングが{count}秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>キーリングがロックされています。</translation>
    </message>
    <message>
        <source>The keyring&apos;s prompt was closed, or could not be shown.</source>
        <translation>キーリングの入力画面が閉じられたか、表示できませんでした。</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>キーリングから時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>No keyring answers in this session.</source>
        <translation>このセッションで応答するキーリングがありません。</translation>
    </message>
    <message>
        <source>The keyring does not hold this key.</source>
        <translation>このキーはキーリングに保存されていません。</translation>
    </message>
    <message>
        <source>The keyring refused ({name}).</source>
        <translation>キーリングが操作を拒否しました ({name})。</translation>
    </message>
    <message>
        <source>Look into the keyring with its own program, and try again.</source>
        <translation>キーリングの管理プログラムで状態を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The label is the key itself.</source>
        <translation>ラベルがキーそのものになっています。</translation>
    </message>
    <message>
        <source>Give a short name, such as work.</source>
        <translation>「仕事用」のような短い名前を指定してください。</translation>
    </message>
    <message>
        <source>This key comes from COMETAPI_KEY and cannot be changed here.</source>
        <translation>このキーはCOMETAPI_KEYで指定されているため、ここでは変更できません。</translation>
    </message>
    <message>
        <source>Change or unset that variable.</source>
        <translation>その環境変数を変更するか、解除してください。</translation>
    </message>
    <message>
        <source>{option} cannot be {value}.</source>
        <translation>{option}に「{value}」は指定できません。</translation>
    </message>
    <message>
        <source>Give a number in its range: a percentage from 0 to 100, or days from 0 to 3650; or the word default.</source>
        <translation>範囲内の数値 (割合は0～100、日数は0～3650)、または「default」を指定してください。</translation>
    </message>
    <message>
        <source>One of the changes names no value.</source>
        <translation>値が指定されていない変更があります。</translation>
    </message>
    <message>
        <source>Write NAME=VALUE.</source>
        <translation>「名前=値」の形式で指定してください。</translation>
    </message>
    <message>
        <source>The base URL is empty.</source>
        <translation>ベースURLが空です。</translation>
    </message>
    <message>
        <source>The base URL has white space, control characters or a backslash inside.</source>
        <translation>ベースURLに空白文字、制御文字、またはバックスラッシュが含まれています。</translation>
    </message>
    <message>
        <source>The base URL must begin with https://.</source>
        <translation>ベースURLは「https://」で始まる必要があります。</translation>
    </message>
    <message>
        <source>The base URL must begin with https://; http is for this machine only.</source>
        <translation>ベースURLは「https://」で始まる必要があります。httpを使えるのは、このコンピューターに対してだけです。</translation>
    </message>
    <message>
        <source>The base URL must not have a query (?).</source>
        <translation>ベースURLにクエリ (?) を含めることはできません。</translation>
    </message>
    <message>
        <source>The base URL must not have a fragment (#).</source>
        <translation>ベースURLにフラグメント (#) を含めることはできません。</translation>
    </message>
    <message>
        <source>The base URL must not hold a user name or a password.</source>
        <translation>ベースURLにユーザー名やパスワードを含めることはできません。</translation>
    </message>
    <message>
        <source>The base URL must not have a path after the host.</source>
        <translation>ベースURLのホストの後にパスを付けることはできません。</translation>
    </message>
    <message>
        <source>The base URL&apos;s port must be a number from 1 to 65535.</source>
        <translation>ベースURLのポートは1～65535の数値にしてください。</translation>
    </message>
    <message>
        <source>The base URL&apos;s host is not a valid name.</source>
        <translation>ベースURLのホストが有効な名前ではありません。</translation>
    </message>
    <message>
        <source>The base URL&apos;s host is not a valid IPv4 address.</source>
        <translation>ベースURLのホストが有効なIPv4アドレスではありません。</translation>
    </message>
    <message>
        <source>The base URL&apos;s host is not a valid IPv6 address.</source>
        <translation>ベースURLのホストが有効なIPv6アドレスではありません。</translation>
    </message>
    <message>
        <source>The base URL&apos;s host is not a valid international name.</source>
        <translation>ベースURLのホストが有効な国際化ドメイン名ではありません。</translation>
    </message>
    <message>
        <source>The history is damaged: its tables have no readable names.</source>
        <translation>履歴が破損しています: テーブル名を読み取れません。</translation>
    </message>
    <message>
        <source>The history is damaged: {why}.</source>
        <translation>履歴が破損しています: {why}。</translation>
    </message>
    <message>
        <source>The history cannot be used: {why}.</source>
        <translation>履歴を使用できません: {why}。</translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}.</source>
        <translation>「{path}」を使用できません: {why}。</translation>
    </message>
    <message>
        <source>{path} cannot be made: {why}.</source>
        <translation>「{path}」を作成できません: {why}。</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Comet Tray.</source>
        <translation>「{path}」は、より新しいバージョンのComet Trayで書き込まれたものです。</translation>
    </message>
    <message>
        <source>The history is damaged: it has tables, and no version.</source>
        <translation>履歴が破損しています: テーブルはありますが、バージョンがありません。</translation>
    </message>
    <message>
        <source>Copy the key again from your provider&apos;s page, without line breaks.</source>
        <translation>プロバイダーのページからキーを、改行を含めずにコピーし直してください。</translation>
    </message>
    <message>
        <source>Give an address such as https://api.cometapi.com.</source>
        <translation>「https://api.cometapi.com」のようなアドレスを指定してください。</translation>
    </message>
    <message>
        <source>See the labels with: comet-tray keys list</source>
        <translation>ラベルは次のコマンドで確認できます: comet-tray keys list</translation>
    </message>
    <message>
        <source>Free some space, or make the directory writable.</source>
        <translation>空き容量を増やすか、ディレクトリを書き込み可能にしてください。</translation>
    </message>
    <message>
        <source>Update Comet Tray.</source>
        <translation>Comet Trayを更新してください。</translation>
    </message>
    <message>
        <source>Within a day it is set aside, and a new one begun.</source>
        <translation>1日以内に退避され、新しい履歴の記録が始まります。</translation>
    </message>
    <message>
        <source>Start it with: comet-tray</source>
        <translation>次のコマンドで起動してください: comet-tray</translation>
    </message>
    <message>
        <source>Unlock the keyring; the readings go on by themselves.</source>
        <translation>キーリングのロックを解除してください。取得は自動的に再開されます。</translation>
    </message>
    <message>
        <source>Refresh, or give the command again, and you are asked again.</source>
        <translation>更新するか、コマンドをもう一度実行すると、入力画面が再び表示されます。</translation>
    </message>
    <message>
        <source>Look for a waiting prompt of the keyring, or log in again.</source>
        <translation>キーリングの入力画面が開いたままになっていないか確認するか、ログインし直してください。</translation>
    </message>
    <message>
        <source>Install a keyring (Debian: apt install gnome-keyring) and log in again, or set COMETAPI_KEY, which stores nothing.</source>
        <translation>キーリングをインストールして (Debianの場合: apt install gnome-keyring) ログインし直すか、環境変数COMETAPI_KEYを設定してください (後者の方法では何も保存されません)。</translation>
    </message>
    <message>
        <source>Remove the key and add it again.</source>
        <translation>キーを削除して、もう一度追加してください。</translation>
    </message>
    <message>
        <source>Check the key on your provider&apos;s page. If it was changed, remove it here, and add the new one.</source>
        <translation>プロバイダーのページでキーを確認してください。変更されている場合は、ここでキーを削除し、新しいキーを追加してください。</translation>
    </message>
    <message>
        <source>Check the account, and the key&apos;s list of allowed addresses.</source>
        <translation>アカウントと、キーの許可アドレスの一覧を確認してください。</translation>
    </message>
    <message>
        <source>Comet Tray asks again by itself, after a pause.</source>
        <translation>しばらくすると、Comet Trayが自動的に再試行します。</translation>
    </message>
    <message>
        <source>Check the network connection and the proxy.</source>
        <translation>ネットワーク接続とプロキシを確認してください。</translation>
    </message>
    <message>
        <source>Comet Tray asks again by itself.</source>
        <translation>Comet Trayが自動的に再試行します。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. Behind a company proxy, name its certificate file in the settings (ca_file).</source>
        <translation>このコンピューターの日付を確認してください。会社のプロキシを使っている場合は、その証明書ファイルを設定 (ca_file) で指定してください。</translation>
    </message>
    <message>
        <source>Comet Tray asks again by itself; the last good reading stays.</source>
        <translation>Comet Trayが自動的に再試行します。最後に正常に取得した値は残ります。</translation>
    </message>
    <message>
        <source>Check the key&apos;s base URL, and whether a sign-in page stands before the network.</source>
        <translation>キーのベースURLと、ネットワークへのサインインが必要でないかを確認してください。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>「{path}」を読み取れません: {why}。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>「{path}」に書き込めません: {why}。</translation>
    </message>
    <message>
        <source>Nothing was taken in: correct the line, or take it out.</source>
        <translation>何も取り込まれていません。この行を修正するか、削除してください。</translation>
    </message>
    <message>
        <source>There are more than {count} lines.</source>
        <translation>行数が{count}行を超えています。</translation>
    </message>
    <message>
        <source>Split the file, key by key.</source>
        <translation>ファイルをキーごとに分割してください。</translation>
    </message>
    <message>
        <source>it is no CSV: {why}</source>
        <translation>CSVではありません: {why}</translation>
    </message>
    <message>
        <source>Line {line}: {wrong}.</source>
        <translation>{line}行目: {wrong}。</translation>
    </message>
    <message>
        <source>there is no column {names}</source>
        <translation>次の列がありません: {names}</translation>
    </message>
    <message>
        <source>The first line names the columns: label, from, until, used, available.</source>
        <translation>1行目には列名を書きます: label, from, until, used, available。</translation>
    </message>
    <message>
        <source>{some} and no column {other}</source>
        <translation>{some}, {other}</translation>
    </message>
    <message>
        <source>there are no amounts; perhaps they were hidden when the file was written</source>
        <translation>金額がありません (ファイルの書き出し時に非表示だった可能性があります)</translation>
    </message>
    <message>
        <source>Write it anew, after: comet-tray settings set hide_amounts=off</source>
        <translation>次のコマンドを実行してから、書き出し直してください: comet-tray settings set hide_amounts=off</translation>
    </message>
    <message>
        <source>until lies before from</source>
        <translation>untilがfromより前の時刻です</translation>
    </message>
    <message>
        <source>{name} is no time, such as 2026-11-24T15:00:00Z</source>
        <translation>{name}が時刻ではありません (例: 2026-11-24T15:00:00Z)</translation>
    </message>
    <message>
        <source>{name} lies before 1970</source>
        <translation>{name}が1970年より前の時刻です</translation>
    </message>
    <message>
        <source>{name} lies in the future</source>
        <translation>{name}が未来の時刻です</translation>
    </message>
    <message>
        <source>{name} is no whole number of units in its range</source>
        <translation>{name}が、範囲内の整数のユニット数ではありません</translation>
    </message>
    <message>
        <source>The key in COMETAPI_KEY is left out: {why} Correct COMETAPI_BASE_URL.</source>
        <translation>COMETAPI_KEYのキーは除外されました: {why}COMETAPI_BASE_URLを修正してください。</translation>
    </message>
    <message>
        <source>The list of keys was damaged. It is kept as {path}. The keys themselves are still in the keyring.</source>
        <translation>キーの一覧が破損していたため、「{path}」として退避しました。キー本体はキーリングに残っています。</translation>
    </message>
    <message>
        <source>An entry of {path} is left out, for it is not valid: {why}</source>
        <translation>「{path}」に無効な項目があるため、除外されました: {why}</translation>
    </message>
    <message>
        <source>There is no key with this label.</source>
        <translation>このラベルのキーはありません。</translation>
    </message>
    <message>
        <source>There is no key with the label “{label}”.</source>
        <translation>ラベルが「{label}」のキーはありません。</translation>
    </message>
    <message>
        <source>The label is empty.</source>
        <translation>ラベルが空です。</translation>
    </message>
    <message>
        <source>Give the key a short name, such as work.</source>
        <translation>キーに「仕事用」のような短い名前を付けてください。</translation>
    </message>
    <message>
        <source>The label has {count} characters.</source>
        <translation>ラベルが{count}文字あります。</translation>
    </message>
    <message>
        <source>Use at most {count}.</source>
        <translation>{count}文字以内にしてください。</translation>
    </message>
    <message>
        <source>The label holds characters that cannot be shown.</source>
        <translation>ラベルに表示できない文字が含まれています。</translation>
    </message>
    <message>
        <source>Type it anew, on one line.</source>
        <translation>1行で入力し直してください。</translation>
    </message>
    <message>
        <source>The label looks like an API key.</source>
        <translation>ラベルがAPIキーのように見えます。</translation>
    </message>
    <message>
        <source>A label cannot begin with a hyphen.</source>
        <translation>ラベルの先頭にハイフンは使えません。</translation>
    </message>
    <message>
        <source>Put a letter first.</source>
        <translation>先頭を文字にしてください。</translation>
    </message>
    <message>
        <source>The label “{label}” belongs to the key in COMETAPI_KEY.</source>
        <translation>ラベル「{label}」はCOMETAPI_KEYのキーに使われています。</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>別のラベルを選んでください。</translation>
    </message>
    <message>
        <source>The label “{label}” is taken.</source>
        <translation>ラベル「{label}」はすでに使われています。</translation>
    </message>
    <message>
        <source>Choose another, or rename that key.</source>
        <translation>別のラベルを選ぶか、そのキーの名前を変更してください。</translation>
    </message>
    <message>
        <source>The id {id} stands twice.</source>
        <translation>ID「{id}」が重複しています。</translation>
    </message>
    <message>
        <source>The API key is empty.</source>
        <translation>APIキーが空です。</translation>
    </message>
    <message>
        <source>The API key has white space or a line break inside.</source>
        <translation>APIキーに空白文字または改行が含まれています。</translation>
    </message>
    <message>
        <source>The API key has characters other than plain letters, digits and signs.</source>
        <translation>APIキーに半角の英数字と記号以外の文字が含まれています。</translation>
    </message>
    <message>
        <source>The API key has invisible control characters inside.</source>
        <translation>APIキーに目に見えない制御文字が含まれています。</translation>
    </message>
    <message>
        <source>The critical share is above the low one.</source>
        <translation>「危険」の割合が「注意」の割合を上回っています。</translation>
    </message>
    <message>
        <source>The critical days are more than the low ones.</source>
        <translation>「危険」の日数が「注意」の日数を上回っています。</translation>
    </message>
    <message>
        <source>The second warning of an expiry would come before the first.</source>
        <translation>期限直前の警告が、期限の警告より先になってしまいます。</translation>
    </message>
    <message>
        <source>The settings were damaged. They are kept as {path}.</source>
        <translation>設定が破損していたため、「{path}」として退避しました。</translation>
    </message>
    <message>
        <source>There is no setting {name}.</source>
        <translation>{name}という設定はありません。</translation>
    </message>
    <message>
        <source>The settings are: {names}.</source>
        <translation>使える設定は次のとおりです: {names}。</translation>
    </message>
    <message>
        <source>A proxy&apos;s password cannot be kept here.</source>
        <translation>プロキシのパスワードをここに保存することはできません。</translation>
    </message>
    <message>
        <source>Set HTTPS_PROXY in the environment.</source>
        <translation>環境変数HTTPS_PROXYを設定してください。</translation>
    </message>
    <message>
        <source>Choose one for the graver that is at most the other.</source>
        <translation>重大なほうの値を、もう一方の値以下にしてください。</translation>
    </message>
    <message>
        <source>{sentence} Its default applies.</source>
        <translation>{sentence}既定値が使われます。</translation>
    </message>
    <message>
        <source>The setting {name} is {allowed}, not {value}.</source>
        <translation>設定「{name}」に{value}は指定できません。指定できるのは{allowed}です。</translation>
    </message>
    <message>
        <source>Give {allowed}.</source>
        <translation>{allowed}を指定してください。</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>onまたはoff</translation>
    </message>
    <message>
        <source>{some} or {other}</source>
        <translation>{some}または{other}</translation>
    </message>
    <message>
        <source>a time of day such as 22:00, or nothing</source>
        <translation>22:00のような時刻または空の値</translation>
    </message>
    <message>
        <source>a text of at most {count} characters</source>
        <translation>{count}文字以内のテキスト</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>{least}～{most}の整数</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <translation>{least}～{most}の数値</translation>
    </message>
    <message>
        <source>The history was damaged. It is kept as {path}.</source>
        <translation>履歴が破損していたため、「{path}」として退避しました。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not a usage reading.</source>
        <translation>サーバーの応答は、使用状況のデータではありませんでした。</translation>
    </message>
    <message>
        <source>The server answered, and said that the call failed.</source>
        <translation>サーバーから、呼び出しに失敗したという応答がありました。</translation>
    </message>
    <message>
        <source>The server&apos;s answer lacks figures, or they are malformed.</source>
        <translation>サーバーの応答に数値がないか、形式が正しくありません。</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>The demo does not hold this key.</source>
        <translation>デモにこのキーはありません。</translation>
    </message>
    <message>
        <source>The demo takes only its own sample keys, such as sk-demo-…</source>
        <translation>デモで使えるのは専用のサンプルキーだけです。例: sk-demo-…</translation>
    </message>
    <message>
        <source>Start Comet Tray without --demo to add a key of your own.</source>
        <translation>自分のキーを追加するには、--demoを付けずにComet Trayを起動してください。</translation>
    </message>
    <message>
        <source>The demo cannot write {path}: {why}.</source>
        <translation>デモが「{path}」に書き込めません: {why}。</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons at the moment. On GNOME, the extension AppIndicator adds them. The icon appears as soon as there is a tray.</source>
        <translation>このデスクトップには現在トレイアイコンが表示されません。GNOMEでは、拡張機能AppIndicatorを追加すると表示されるようになります。トレイが使えるようになると、すぐにアイコンが表示されます。</translation>
    </message>
    <message>
        <source>The start at login cannot be changed: {reason}.</source>
        <translation>ログイン時の起動を変更できません: {reason}。</translation>
    </message>
    <message>
        <source>Change it in the settings of Windows, under Apps, Startup.</source>
        <translation>Windowsの設定の「アプリ」&gt;「スタートアップ」で変更してください。</translation>
    </message>
    <message>
        <source>Windows starts no command at login that is as long as this one.</source>
        <translation>コマンドが長すぎるため、Windowsのログイン時に起動できません。</translation>
    </message>
    <message>
        <source>Choose a data folder with a shorter path.</source>
        <translation>パスがもっと短いデータフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{spike}, on {date}</source>
        <comment>unusual spending, and when it was seen</comment>
        <translation>{spike} ({date})</translation>
    </message>
    <message>
        <source>{label} is low</source>
        <comment>a key&apos;s quota</comment>
        <translation>「{label}」の残りが少なくなっています</translation>
    </message>
    <message>
        <source>{label} is nearly used up</source>
        <translation>「{label}」の残りがわずかです</translation>
    </message>
    <message>
        <source>{label} is used up</source>
        <translation>「{label}」を使い切りました</translation>
    </message>
    <message>
        <source>{label} expires soon</source>
        <translation>「{label}」の期限が近づいています</translation>
    </message>
    <message>
        <source>{label} is about to expire</source>
        <translation>「{label}」はまもなく期限切れになります</translation>
    </message>
    <message>
        <source>{label} has expired</source>
        <translation>「{label}」の期限が切れました</translation>
    </message>
    <message>
        <source>{label} is not accepted</source>
        <translation>「{label}」が拒否されました</translation>
    </message>
    <message>
        <source>{label} spends unusually fast</source>
        <translation>「{label}」の消費が異常に速くなっています</translation>
    </message>
    <message>
        <source>{label} is well again</source>
        <translation>「{label}」が正常に戻りました</translation>
    </message>
    <message>
        <source>{label} was topped up</source>
        <translation>「{label}」にチャージされました</translation>
    </message>
    <message>
        <source>{number} keys need you</source>
        <translation>{number}個のキーに対応が必要です</translation>
    </message>
    <message>
        <source>{number} keys changed</source>
        <translation>{number}個のキーに変化がありました</translation>
    </message>
    <message>
        <source>Nothing is left.</source>
        <translation>残りがありません。</translation>
    </message>
    <message>
        <source>Top it up, or use another key.</source>
        <translation>チャージするか、別のキーを使ってください。</translation>
    </message>
    <message>
        <source>Expired on {date}.</source>
        <translation>{date}に期限が切れました。</translation>
    </message>
    <message>
        <source>Use another key.</source>
        <translation>別のキーを使ってください。</translation>
    </message>
    <message>
        <source>{expiry}, on {date}.</source>
        <comment>such as: Expires in 2 days, on …</comment>
        <translation>{expiry} ({date})。</translation>
    </message>
    <message>
        <source>The server refuses the key.</source>
        <translation>サーバーがキーを拒否しています。</translation>
    </message>
    <message>
        <source>{share} left</source>
        <comment>such as 12 % left</comment>
        <translation>残り{share}</translation>
    </message>
    <message>
        <source>{left} ({amount})</source>
        <comment>such as 12 % left ($36.00)</comment>
        <translation>{left} ({amount})</translation>
    </message>
    <message>
        <source>{left}, {ends}</source>
        <comment>such as 12 % left, 2–6 days</comment>
        <translation>{left}、{ends}</translation>
    </message>
    <message>
        <source>{number} trillion</source>
        <comment>a million million</comment>
        <translation>{number}兆</translation>
    </message>
    <message>
        <source>{number} billion</source>
        <comment>a thousand million</comment>
        <translation>{number}十億</translation>
    </message>
    <message>
        <source>{number} million</source>
        <translation>{number}百万</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>{time}: {amount} left. {happened}</source>
        <comment>a reading</comment>
        <translation>{time}: 残り{amount}。{happened}</translation>
    </message>
    <message>
        <source>{time}: {amount} used. {happened}</source>
        <comment>a reading</comment>
        <translation>{time}: 使用済み{amount}。{happened}</translation>
    </message>
    <message>
        <source>{time}: hidden (forecast)</source>
        <comment>in place of an amount</comment>
        <translation>{time}: 非表示 (予測)</translation>
    </message>
    <message>
        <source>{time}: about {middle} left (forecast)</source>
        <translation>{time}: 残り約{middle} (予測)</translation>
    </message>
    <message>
        <source>{time}: between {least} and {most} left, about {middle} (forecast)</source>
        <translation>{time}: 残り{least}～{most}、約{middle} (予測)</translation>
    </message>
    <message>
        <source>{time}: about {middle} used (forecast)</source>
        <translation>{time}: 使用済み約{middle} (予測)</translation>
    </message>
    <message>
        <source>{time}: between {least} and {most} used, about {middle} (forecast)</source>
        <translation>{time}: 使用済み{least}～{most}、約{middle} (予測)</translation>
    </message>
    <message>
        <source>Expires {date}</source>
        <translation>期限: {date}</translation>
    </message>
    <message>
        <source>Expired {date}</source>
        <translation>期限切れ: {date}</translation>
    </message>
    <message>
        <source>24 hours</source>
        <comment>the range of a chart</comment>
        <translation>24時間</translation>
    </message>
    <message>
        <source>7 days</source>
        <comment>the range of a chart</comment>
        <translation>7日間</translation>
    </message>
    <message>
        <source>30 days</source>
        <comment>the range of a chart</comment>
        <translation>30日間</translation>
    </message>
    <message>
        <source>1 year</source>
        <comment>the range of a chart</comment>
        <translation>1年間</translation>
    </message>
    <message>
        <source>Some used.</source>
        <comment>of the quota</comment>
        <translation>使用あり。</translation>
    </message>
    <message>
        <source>{amount} used.</source>
        <translation>{amount}を使用。</translation>
    </message>
    <message>
        <source>Nothing was read for {span} before.</source>
        <translation>直前の{span}は取得なし。</translation>
    </message>
    <message>
        <source>Top-up.</source>
        <translation>チャージ。</translation>
    </message>
    <message>
        <source>+{amount} top-up.</source>
        <translation>+{amount}のチャージ。</translation>
    </message>
    <message>
        <source>Some given back.</source>
        <translation>返還あり。</translation>
    </message>
    <message>
        <source>{amount} given back.</source>
        <translation>{amount}の返還。</translation>
    </message>
    <message>
        <source>Some taken away.</source>
        <translation>差し引きあり。</translation>
    </message>
    <message>
        <source>{amount} taken away.</source>
        <translation>{amount}の差し引き。</translation>
    </message>
    <message>
        <source>The counter began anew.</source>
        <translation>カウンターのリセット。</translation>
    </message>
    <message>
        <source>Today {today} · This week {week}</source>
        <comment>what was spent</comment>
        <translation>今日 {today} · 今週 {week}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>約{amount}</translation>
    </message>
    <message>
        <source>No history yet: the chart grows with each reading.</source>
        <translation>まだ履歴がありません。取得のたびにグラフが伸びていきます。</translation>
    </message>
    <message>
        <source>Shaded: the forecast, right 4 times out of 5. Dashed: its middle.</source>
        <translation>網かけ: 予測 (5回に4回はこの範囲)。破線: その中央。</translation>
    </message>
    <message>
        <source>⊕ Top-up.</source>
        <comment>what the sign on the chart means</comment>
        <translation>⊕ チャージ。</translation>
    </message>
    <message>
        <source>Left over {period}:</source>
        <translation>過去{period}の残りの推移:</translation>
    </message>
    <message>
        <source>Used over {period}:</source>
        <translation>過去{period}の使用済みの推移:</translation>
    </message>
    <message>
        <source>Forecast: {span}.</source>
        <translation>予測: {span}。</translation>
    </message>
    <message>
        <source>amounts are hidden.</source>
        <translation>金額は非表示。</translation>
    </message>
    <message>
        <source>first {first}, last {last}, lowest {lowest}.</source>
        <translation>最初{first}、最後{last}、最低{lowest}。</translation>
    </message>
    <message>
        <source>first {first}, last {last}.</source>
        <translation>最初{first}、最後{last}。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln top-up(s).</source>
        <translation>
            <numerusform>チャージ%Ln回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s).</source>
        <comment>without readings</comment>
        <translation>
            <numerusform>取得の空白%Ln回。</numerusform>
        </translation>
    </message>
    <message>
        <source>No reading yet.</source>
        <translation>まだ取得していません。</translation>
    </message>
    <message>
        <source>No reading in the last {period}.</source>
        <translation>過去{period}に取得した値はありません。</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>a level</comment>
        <translation>良好</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>a level</comment>
        <translation>注意</translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>a level</comment>
        <translation>危険</translation>
    </message>
    <message>
        <source>Used up</source>
        <comment>a level</comment>
        <translation>使い切り</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <comment>a level</comment>
        <translation>無制限</translation>
    </message>
    <message>
        <source>Query only</source>
        <comment>a level</comment>
        <translation>照会のみ</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>a level</comment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <comment>a level</comment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>No reading</source>
        <comment>a level</comment>
        <translation>未取得</translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation>値は未取得</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>{headline}, as of {ago}</source>
        <comment>{ago} is “2 hours ago”</comment>
        <translation>{headline}、{ago}の時点</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>in place of an amount</comment>
        <translation>非表示</translation>
    </message>
    <message>
        <source>too little use to tell</source>
        <comment>how long the quota lasts</comment>
        <translation>使用が少なく予測不可</translation>
    </message>
    <message numerus="yes">
        <source>gathering: {days} of %Ln day(s)</source>
        <comment>readings, to tell how long it lasts</comment>
        <translation>
            <numerusform>データ収集中: {days}/%Ln日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln minute(s), {times} times your usual</source>
        <translation>
            <numerusform>%Ln分間で普段の{times}倍</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{amount} in %Ln minute(s): {times} times your usual</source>
        <translation>
            <numerusform>%Ln分間で{amount}、普段の{times}倍</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>残りなし</translation>
    </message>
    <message>
        <source>query only, no quota</source>
        <translation>照会のみ、クォータなし</translation>
    </message>
    <message>
        <source>no quota</source>
        <translation>クォータなし</translation>
    </message>
    <message>
        <source>key not accepted</source>
        <translation>キーが拒否されました</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>unlimited, {amount} used</source>
        <translation>無制限、使用済み{amount}</translation>
    </message>
    <message>
        <source>{headline} ({level})</source>
        <translation>{headline} ({level})</translation>
    </message>
    <message>
        <source>No restriction: every model is allowed.</source>
        <translation>制限なし: すべてのモデルが許可されています。</translation>
    </message>
    <message numerus="yes">
        <source>No restriction is in force. %Ln model(s) listed, and not applied.</source>
        <translation>
            <numerusform>有効な制限はありません。リストの%Ln個のモデルは適用されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restricted to none: no model is allowed.</source>
        <translation>制限あり: 許可されているモデルはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Restricted to %Ln model(s).</source>
        <translation>
            <numerusform>制限あり: %Ln個のモデルだけが許可されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restricted: {allowed} of %Ln model(s) allowed.</source>
        <translation>
            <numerusform>制限あり: %Ln個中{allowed}個のモデルが許可されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>{problem} Since {time}.</source>
        <comment>{problem} is a sentence</comment>
        <translation>{problem}{time}から続いています。</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>キーがまだありません</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <comment>keys</comment>
        <translation>…ほか{number}個</translation>
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
        <translation>破損したファイルを「{path}」として退避しました。その内容は使用されていません。</translation>
    </message>
    <message>
        <source>silent until it changes</source>
        <comment>a key, of which no popup comes</comment>
        <translation>状態が変わるまで停止</translation>
    </message>
    <message>
        <source>silent until tomorrow, {time}</source>
        <comment>a key, of which no popup comes</comment>
        <translation>明日{time}まで停止</translation>
    </message>
    <message>
        <source>silent until {time}</source>
        <comment>a key, of which no popup comes</comment>
        <translation>{time}まで停止</translation>
    </message>
    <message numerus="yes">
        <source>{number} unit(s)</source>
        <comment>quota units</comment>
        <translation>
            <numerusform>{number}ユニット</numerusform>
        </translation>
    </message>
    <message>
        <source>under {amount}</source>
        <translation>{amount}未満</translation>
    </message>
    <message>
        <source>just below {amount}</source>
        <translation>{amount}をわずかに下回る</translation>
    </message>
    <message>
        <source>${amount}</source>
        <comment>US dollars</comment>
        <translation>${amount}</translation>
    </message>
    <message>
        <source>under {share}</source>
        <translation>{share}未満</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>expired {ago}</source>
        <comment>a key; {ago} is “2 hours ago”</comment>
        <translation>期限切れ ({ago})</translation>
    </message>
    <message>
        <source>expires in under a minute</source>
        <translation>1分以内に期限切れ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Lnか月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>%Lnか月前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>%Ln年前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln分後に期限切れ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %Ln hour(s)</source>
        <translation>
            <numerusform>%Ln時間後に期限切れ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %Ln day(s)</source>
        <translation>
            <numerusform>%Ln日後に期限切れ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %Ln month(s)</source>
        <translation>
            <numerusform>%Lnか月後に期限切れ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %Ln year(s)</source>
        <translation>
            <numerusform>%Ln年後に期限切れ</numerusform>
        </translation>
    </message>
    <message>
        <source>more than {span}</source>
        <comment>it lasts</comment>
        <translation>{span}以上</translation>
    </message>
    <message>
        <source>about {span}</source>
        <comment>it lasts</comment>
        <translation>約{span}</translation>
    </message>
    <message>
        <source>up to {span}</source>
        <comment>it lasts</comment>
        <translation>最長{span}</translation>
    </message>
    <message numerus="yes">
        <source>{low}–%Ln day(s)</source>
        <comment>from so many days to so many</comment>
        <translation>
            <numerusform>{low}～%Ln日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{low}–%Ln hour(s)</source>
        <comment>from so many hours to so many</comment>
        <translation>
            <numerusform>{low}～%Ln時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{low}–%Ln minute(s)</source>
        <comment>from so many minutes to so many</comment>
        <translation>
            <numerusform>{low}～%Ln分</numerusform>
        </translation>
    </message>
    <message>
        <source>{first}–{last} {month}</source>
        <comment>days of a month, such as 26–30 Nov</comment>
        <translation>{month}{first}～{last}日</translation>
    </message>
    <message>
        <source>{start} – {end}</source>
        <comment>days, such as 26 Nov – 3 Dec</comment>
        <translation>{start}～{end}</translation>
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
        <translation>APIキーのクォータの残りを表示します</translation>
    </message>
    <message>
        <source>The keys cannot be read</source>
        <translation>キーを読み取れません</translation>
    </message>
    <message>
        <source>The next refresh is allowed at {time}.</source>
        <translation>次に更新できるのは{time}です。</translation>
    </message>
    <message>
        <source>Waiting for the keyring: it may be asking for its password.</source>
        <translation>キーリングを待っています。パスワードの入力を求めている可能性があります。</translation>
    </message>
    <message>
        <source>The command took too long and was ended. Try again.</source>
        <translation>コマンドに時間がかかりすぎたため、終了しました。もう一度試してください。</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Chart of the history</source>
        <translation>履歴のグラフ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>what is left of the quota</comment>
        <translation>残り</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用済み</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Table of the history</source>
        <translation>履歴の表</translation>
    </message>
    <message>
        <source>{caption}: {text}</source>
        <translation>{caption}: {text}</translation>
    </message>
    <message>
        <source>A comet on its orbit</source>
        <translation>軌道を回る彗星</translation>
    </message>
    <message>
        <source>Add your first key</source>
        <translation>最初のキーを追加</translation>
    </message>
    <message>
        <source>See how much quota it has left, here and in the tray.</source>
        <translation>クォータの残りを、ここやトレイで確認できます。</translation>
    </message>
    <message>
        <source>Add an API key, and this window shows how much quota it has left.</source>
        <translation>APIキーを追加すると、クォータの残りがこのウィンドウに表示されます。</translation>
    </message>
    <message>
        <source>It is stored in the keyring of your system, and nowhere else.</source>
        <translation>キーはシステムのキーリングにのみ保存されます。</translation>
    </message>
    <message>
        <source>&amp;Import from the CometAPI command-line client…</source>
        <translation>CometAPIのコマンドラインクライアントからインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>{caption}: {text} ({other})</source>
        <translation>{caption}: {text} ({other})</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>利用可能</translation>
    </message>
    <message>
        <source>Runway</source>
        <translation>残り期間</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>付与済み</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>最終取得</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>The server said: {said}</source>
        <translation>サーバーからのメッセージ: {said}</translation>
    </message>
    <message>
        <source>Request id: {request}</source>
        <translation>リクエストID: {request}</translation>
    </message>
    <message>
        <source>Key: {label}</source>
        <translation>キー: {label}</translation>
    </message>
    <message>
        <source>Name: {name}</source>
        <translation>名前: {name}</translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation>サーバー: {address}</translation>
    </message>
    <message>
        <source>Level: {level}</source>
        <translation>レベル: {level}</translation>
    </message>
    <message>
        <source>Left: {share}</source>
        <translation>残り: {share}</translation>
    </message>
    <message>
        <source>This reading is old.</source>
        <translation>この値は古くなっています。</translation>
    </message>
    <message>
        <source>Models: {models}</source>
        <translation>モデル: {models}</translation>
    </message>
    <message>
        <source>Problem: {problem}</source>
        <translation>問題: {problem}</translation>
    </message>
    <message>
        <source>Remedy: {remedy}</source>
        <translation>対処方法: {remedy}</translation>
    </message>
    <message>
        <source>no forecast</source>
        <translation>予測なし</translation>
    </message>
    <message>
        <source>Share left</source>
        <translation>残りの割合</translation>
    </message>
    <message>
        <source>left</source>
        <comment>under the share</comment>
        <translation>残り</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Range</source>
        <comment>of time</comment>
        <translation>期間</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Show the history as a table</source>
        <translation>履歴を表で表示</translation>
    </message>
    <message>
        <source>{label}, {level}: {headline}</source>
        <translation>{label}、{level}: {headline}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>The chosen key</source>
        <translation>選択したキー</translation>
    </message>
    <message>
        <source>This key comes from COMETAPI_KEY.</source>
        <translation>このキーはCOMETAPI_KEYで指定されています。</translation>
    </message>
    <message>
        <source>Mark of the level {level}</source>
        <translation>レベル「{level}」のマーク</translation>
    </message>
    <message>
        <source>Name on the server: {name}</source>
        <translation>サーバー上の名前: {name}</translation>
    </message>
    <message>
        <source>Popups: {silence}</source>
        <translation>通知: {silence}</translation>
    </message>
    <message>
        <source>This reading is old: the figures may have changed since.</source>
        <translation>この値は古くなっています。その後、数値が変わっている可能性があります。</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Unusual spending</source>
        <translation>異常な消費</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>モデルを検索</translation>
    </message>
    <message>
        <source>The limits of this key are not known.</source>
        <translation>このキーの制限は不明です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <comment>models</comment>
        <translation>
            <numerusform>%Ln件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>No model found</source>
        <translation>該当するモデルなし</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不許可</translation>
    </message>
    <message>
        <source>Allowed, not applied</source>
        <translation>許可 (適用なし)</translation>
    </message>
    <message>
        <source>Not allowed, not applied</source>
        <translation>不許可 (適用なし)</translation>
    </message>
    <message>
        <source>Model limits</source>
        <translation>モデルの制限</translation>
    </message>
    <message>
        <source>Remove a key</source>
        <translation>キーの削除</translation>
    </message>
    <message>
        <source>Remove “{label}”?</source>
        <translation>「{label}」を削除しますか?</translation>
    </message>
    <message>
        <source>Its key is deleted from the keyring, and its history with it.</source>
        <translation>キーがキーリングから削除され、履歴も削除されます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Import a key</source>
        <translation>キーのインポート</translation>
    </message>
    <message>
        <source>Import the key of the CometAPI command-line client?</source>
        <translation>CometAPIのコマンドラインクライアントのキーをインポートしますか?</translation>
    </message>
    <message>
        <source>It is checked with one call and stored in the keyring. The client keeps its own copy.</source>
        <translation>キーは1回の呼び出しで確認され、キーリングに保存されます。クライアント側のキーはそのまま残ります。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>詳細をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>名前を変更(&amp;N)…</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>削除(&amp;V)…</translation>
    </message>
    <message>
        <source>S&amp;ilence</source>
        <comment>verb</comment>
        <translation>通知を停止(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Add key…</source>
        <translation>キーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Refresh all keys</source>
        <translation>すべてのキーを更新</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No popups for &amp;1 hour</source>
        <translation>1時間通知しない(&amp;1)</translation>
    </message>
    <message>
        <source>No popups until &amp;tomorrow</source>
        <translation>明日まで通知しない(&amp;T)</translation>
    </message>
    <message>
        <source>No popups until it &amp;changes</source>
        <translation>状態が変わるまで通知しない(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Popups again</source>
        <translation>通知を再開(&amp;P)</translation>
    </message>
    <message>
        <source>Reading the keys…</source>
        <translation>キーの情報を取得しています…</translation>
    </message>
    <message>
        <source>The details are on the clipboard, without the key itself.</source>
        <translation>詳細をクリップボードにコピーしました。キー本体は含まれていません。</translation>
    </message>
    <message>
        <source>Edit key</source>
        <translation>キーの編集</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>ラベル(&amp;L)</translation>
    </message>
    <message>
        <source>This key&apos;s own warnings</source>
        <translation>このキー独自の警告</translation>
    </message>
    <message>
        <source>What is not ticked follows the settings. Where there is a forecast, it decides; elsewhere the share does.</source>
        <translation>チェックのない項目は設定に従います。予測がある場合は予測で、ない場合は残りの割合で判断します。</translation>
    </message>
    <message>
        <source>&amp;Popups of this key</source>
        <translation>このキーの通知(&amp;P)</translation>
    </message>
    <message>
        <source>The settings show no popups at all, whatever is chosen here.</source>
        <translation>設定で通知がオフのため、ここでの選択にかかわらず通知は表示されません。</translation>
    </message>
    <message>
        <source>Low &amp;by forecast within</source>
        <translation>「注意」の残り期間 (予測)(&amp;B)</translation>
    </message>
    <message>
        <source>Critical by &amp;forecast within</source>
        <translation>「危険」の残り期間 (予測)(&amp;F)</translation>
    </message>
    <message>
        <source>Lo&amp;w at or below</source>
        <translation>「注意」の残り割合(&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;ritical at or below</source>
        <translation>「危険」の残り割合(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Expiring within</source>
        <translation>期限の警告 (残り日数)(&amp;E)</translation>
    </message>
    <message>
        <source>Exp&amp;iring soon within</source>
        <translation>期限直前の警告 (残り日数)(&amp;I)</translation>
    </message>
    <message>
        <source>L&amp;ow</source>
        <comment>a kind of popup</comment>
        <translation>残りが少ない(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Nearly used up</source>
        <translation>残りわずか(&amp;N)</translation>
    </message>
    <message>
        <source>Use&amp;d up</source>
        <translation>使い切り(&amp;D)</translation>
    </message>
    <message>
        <source>E&amp;xpiry</source>
        <translation>有効期限(&amp;X)</translation>
    </message>
    <message>
        <source>Key not &amp;accepted</source>
        <translation>キーの拒否(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Unusual spending</source>
        <translation>異常な消費(&amp;U)</translation>
    </message>
    <message>
        <source>Well a&amp;gain or topped up</source>
        <translation>回復またはチャージ(&amp;G)</translation>
    </message>
    <message>
        <source>As in the settings (on)</source>
        <translation>設定に従う (オン)</translation>
    </message>
    <message>
        <source>As in the settings (off)</source>
        <translation>設定に従う (オフ)</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln回</numerusform>
        </translation>
    </message>
    <message>
        <source>Comet Tray could not do that, and does not know why. Try again.</source>
        <translation>原因不明の問題により、操作を実行できませんでした。もう一度試してください。</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>キーの追加</translation>
    </message>
    <message>
        <source>The name under which you will see it.</source>
        <translation>キーの表示名です。</translation>
    </message>
    <message>
        <source>The server that the key belongs to, if it is not the usual one.</source>
        <translation>通常と異なるサーバーのキーの場合、そのサーバーを指定します。</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>詳細設定(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add &amp;without checking</source>
        <translation>確認せずに追加(&amp;W)</translation>
    </message>
    <message>
        <source>Copy the key on your provider&apos;s page and paste it here. It is kept in this computer&apos;s keyring, and nowhere else.</source>
        <translation>プロバイダーのページでキーをコピーし、ここに貼り付けてください。キーはこのコンピューターのキーリングにのみ保存されます。</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>APIキー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>ベースURL(&amp;B)</translation>
    </message>
    <message>
        <source>Checking the key with {host}… You may close this window; the key is added if it is accepted.</source>
        <translation>{host}でキーを確認しています… このウィンドウを閉じても、問題がなければキーは追加されます。</translation>
    </message>
    <message>
        <source>Storing the key…</source>
        <translation>キーを保存しています…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>work</source>
        <comment>suggested as a key&apos;s label</comment>
        <translation>仕事用</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s), begins like an API key.</source>
        <translation>
            <numerusform>%Ln文字、APIキーの形式で始まっています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s), does not begin with “sk-” as most API keys do.</source>
        <translation>
            <numerusform>%Ln文字、多くのAPIキーと異なり「sk-」で始まっていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>今すぐ更新</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>Add key…</source>
        <translation>キーを追加…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Silent for 1 hour</source>
        <translation>1時間通知しない</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>明日まで</translation>
    </message>
    <message>
        <source>Until it changes</source>
        <translation>状態が変わるまで</translation>
    </message>
    <message>
        <source>The last round broke off. The next one comes by itself; the log may say why.</source>
        <translation>前回の取得が途中で中断しました。次回は自動的に実行されます。原因はログに記録されている可能性があります。</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>クリア(&amp;C)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>値の取得</translation>
    </message>
    <message>
        <source>Time between &amp;readings</source>
        <translation>取得の間隔(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>リクエスト数の上限(&amp;B)</translation>
    </message>
    <message>
        <source>To each server, in any 20 minutes. It allows 20, and your browser needs some.</source>
        <translation>各サーバーへの20分あたりの回数です。サーバー側の上限は20回で、ブラウザーも一部を使います。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Show &amp;amounts in</source>
        <translation>金額の表示単位(&amp;A)</translation>
    </message>
    <message>
        <source>Dollars</source>
        <translation>ドル</translation>
    </message>
    <message>
        <source>Quota units</source>
        <translation>クォータのユニット</translation>
    </message>
    <message>
        <source>&amp;Hide amounts</source>
        <translation>金額を隠す(&amp;H)</translation>
    </message>
    <message>
        <source>For sharing your screen.</source>
        <translation>画面を共有するときに便利です。</translation>
    </message>
    <message>
        <source>&amp;Tray icon for</source>
        <translation>トレイアイコン(&amp;T)</translation>
    </message>
    <message>
        <source>The desktop&apos;s panel</source>
        <translation>デスクトップのパネル用</translation>
    </message>
    <message>
        <source>A dark panel</source>
        <translation>暗いパネル用</translation>
    </message>
    <message>
        <source>A light panel</source>
        <translation>明るいパネル用</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>By forecast, where one says how long a key lasts:</source>
        <translation>残り期間の予測がある場合は、予測で判断:</translation>
    </message>
    <message>
        <source>Lo&amp;w within</source>
        <translation>「注意」の残り期間(&amp;W)</translation>
    </message>
    <message>
        <source>Cr&amp;itical within</source>
        <translation>「危険」の残り期間(&amp;I)</translation>
    </message>
    <message>
        <source>Without a forecast, by the share that is left:</source>
        <translation>予測がない場合は、残りの割合で判断:</translation>
    </message>
    <message>
        <source>&amp;Low at or below</source>
        <translation>「注意」の残り割合(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Critical at or below</source>
        <translation>「危険」の残り割合(&amp;C)</translation>
    </message>
    <message>
        <source>By date, where a key expires:</source>
        <translation>有効期限がある場合は、期日で判断:</translation>
    </message>
    <message>
        <source>Expiring &amp;soon within</source>
        <translation>期限直前の警告 (残り日数)(&amp;S)</translation>
    </message>
    <message>
        <source>Popups</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Show &amp;popups</source>
        <translation>通知を表示(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>通知しない時間帯(&amp;Q)</translation>
    </message>
    <message>
        <source>from {start} until {end}</source>
        <translation>{start}から{end}まで</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>通知しない時間帯の開始</translation>
    </message>
    <message>
        <source>Quiet hours until</source>
        <translation>通知しない時間帯の終了</translation>
    </message>
    <message>
        <source>Popups wait until they are over.</source>
        <translation>この時間帯が終わるまで、通知は保留されます。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>証明書ファイルの選択</translation>
    </message>
    <message>
        <source>&amp;Units per dollar</source>
        <translation>1ドルあたりのユニット(&amp;U)</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>プロキシ(&amp;X)</translation>
    </message>
    <message>
        <source>As the environment says</source>
        <translation>環境変数に従う</translation>
    </message>
    <message>
        <source>Certi&amp;ficate file</source>
        <translation>証明書ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>システムの証明書</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>閉じる(&amp;O)</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>a kind of popup</comment>
        <translation>残りが少ない</translation>
    </message>
    <message>
        <source>Nearly used up</source>
        <translation>残りわずか</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>使い切り</translation>
    </message>
    <message>
        <source>Key not accepted</source>
        <translation>キーの拒否</translation>
    </message>
    <message>
        <source>Well again or topped up</source>
        <translation>回復またはチャージ</translation>
    </message>
    <message>
        <source>Start at lo&amp;gin</source>
        <translation>ログイン時に起動(&amp;G)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消去</translation>
    </message>
</context>
</TS>
