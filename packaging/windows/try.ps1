# try.ps1 SETUP.exe: install, use, update and remove Comet Tray on a Windows that nobody needs.
# It changes what the user has: run it on a machine to throw away, such as the release's.
param([Parameter(Mandatory)][string]$Setup)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
# What a program writes to standard error is not yet a failure of this script.
$PSNativeCommandUseErrorActionPreference = $false

$Setup = (Resolve-Path $Setup).Path
$place = Join-Path $env:LOCALAPPDATA 'Programs\Comet Tray'
$program = Join-Path $place 'comet-tray.exe'
$console = Join-Path $place 'comet-tray.com'
$shortcut = Join-Path ([Environment]::GetFolderPath('Programs')) 'Comet Tray.lnk'
$windows = 'HKCU:\Software\Microsoft\Windows\CurrentVersion'
$entry = "$windows\Uninstall\comet-tray"
$appPath = "$windows\App Paths\comet-tray.exe"
$run = "$windows\Run"
$approved = "$windows\Explorer\StartupApproved\Run"

function Say([string]$what) { Write-Host "try: $what" }

function Must([bool]$so, [string]$what) {
    if (-not $so) { throw "This is not so: $what" }
    Say $what
}

# Looks again for at most 30 seconds.
function Wait-Until([scriptblock]$so, [string]$what) {
    $deadline = (Get-Date).AddSeconds(30)
    while (-not (& $so) -and (Get-Date) -lt $deadline) { Start-Sleep -Milliseconds 250 }
    Must ([bool](& $so)) $what
}

function Get-Value([string]$key, [string]$name) {
    if (-not (Test-Path $key)) { return $null }
    $item = Get-Item $key
    if ($item.GetValueNames() -notcontains $name) { return $null }
    return , $item.GetValue($name)
}

# The process ids of the trays and rounds of this installation.
function Get-Ids {
    Get-Process -Name 'comet-tray' -ErrorAction SilentlyContinue |
        Where-Object Path -EQ $program | ForEach-Object Id
}

# Not by -Wait: that would wait for the tray, too, which the installer starts again.
function Start-AndWait([string]$what, [string[]]$options) {
    $started = Start-Process $what -ArgumentList $options -PassThru
    $null = $started.Handle  # or there would be no exit code
    Must ($started.WaitForExit(120000)) "$what ends"
    return $started.ExitCode
}

function Install([string[]]$options) {
    $all = @('/S') + $options
    Must ((Start-AndWait $Setup $all) -eq 0) "the installer ends well with $all"
}

# A program with a console, its output as one text, and its exit code.
function Ask([string[]]$words) {
    $said = (& $console @words 2>&1 | ForEach-Object { "$_" }) -join "`n"
    return @{ Said = $said; Code = $LASTEXITCODE }
}

Install @()
foreach ($file in $program, $console, (Join-Path $place 'NOTICES.txt'), (Join-Path $place 'Uninstall.exe'), $shortcut) {
    Must (Test-Path $file) "$file is there"
}
Must ((Get-Value $appPath '') -eq $program) 'the Run dialog finds the program'
$version = Get-Value $entry 'DisplayVersion'
Must ($version -match '^\d+\.\d+\.\d+') "the list of programs has version $version"
Must ((Get-Value $entry 'EstimatedSize') -gt 10000) 'the list of programs has its size'
Must ((Get-Value $entry 'QuietUninstallString') -eq "`"$place\Uninstall.exe`" /S") 'it can be removed silently'
Must ($null -eq (Get-Value $run 'comet-tray')) 'it does not start at login unless it is asked to'

$check = Ask @('--self-check')
Say "the self-check says:`n$($check.Said)"
Must ($check.Code -eq 0) 'the self-check ends well'
Must ($check.Said -match "comet-tray $([regex]::Escape($version))") 'the program has the version of the list'
$status = Ask @('status')
Must ($status.Code -eq 3 -and $status.Said -match 'There is no key yet') 'status prints in a terminal'
Must ((Ask @('quit')).Code -eq 1) 'no tray runs yet'

Start-Process $program
Wait-Until { (Ask @('refresh')).Code -eq 0 } 'the tray runs and answers'
Must ((Ask @('quit')).Code -eq 0) 'the tray is asked to quit'
Wait-Until { @(Get-Ids).Count -eq 0 } 'the tray has ended'

Start-Process $program
Wait-Until { (Ask @('refresh')).Code -eq 0 } 'the tray runs again'
$before = @(Get-Ids)
$old = Join-Path $place '_internal\of-the-last-version.txt'
Set-Content $old 'old'
Install @('/LOGIN')
Must (-not (Test-Path $old)) 'an update leaves no file of the last version'
Must ((Get-Value $run 'comet-tray') -eq "`"$program`"") 'it starts at login when it is asked to'
Wait-Until { (Ask @('refresh')).Code -eq 0 } 'what ran before the update runs after it'
Must (@(Get-Ids | Where-Object { $before -contains $_ }).Count -eq 0) 'and it is the new one'

# As the Task Manager writes it when a user says no.
if (-not (Test-Path $approved)) { New-Item $approved -Force | Out-Null }
New-ItemProperty $approved -Name 'comet-tray' -PropertyType Binary -Value ([byte[]](3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)) -Force | Out-Null
Install @('/LOGIN')
Must ((Get-Value $approved 'comet-tray')[0] -eq 3) 'an update keeps the no of the Task Manager'
Wait-Until { (Ask @('refresh')).Code -eq 0 } 'the tray runs once more'

$kept = Join-Path $env:LOCALAPPDATA 'comet-tray'
Must (Test-Path $kept) "the user's data is in $kept"
$null = Start-AndWait (Join-Path $place 'Uninstall.exe') @('/S')
Wait-Until { -not (Test-Path $place) } 'no file of the program is left'
Wait-Until { -not (Test-Path $entry) } 'the list of programs has forgotten it'
Must (@(Get-Ids).Count -eq 0) 'the tray was asked to quit'
Must (-not (Test-Path $shortcut)) 'the start menu has forgotten it'
Must (-not (Test-Path $appPath)) 'the Run dialog has forgotten it'
Must ($null -eq (Get-Value $run 'comet-tray')) 'it does not start at login any more'
Must ($null -eq (Get-Value $approved 'comet-tray')) 'no word on it is left in the Task Manager'
Must (Test-Path $kept) "the user's data is kept"
