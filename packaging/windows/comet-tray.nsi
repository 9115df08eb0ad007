; The installer for Windows 10 and later, 64 bits. For one user, and so without an administrator.
; Packed by packaging/windows/pack.py, which gives VERSION, VERSION4 (four numbers), HOMEPAGE,
; PAYLOAD (the frozen folder), SIZE (in KB), ICON and OUT.
;
; /S        asks nothing. What ran before an update runs again after it.
; /LOGIN    starts Comet Tray at login.
; /D=FOLDER installs there; the last word of the line, without quotes.
;
; Exit codes: 0 done, 1 the user stopped it, 2 it failed, 3 Windows is too old, 4 the tray goes on.

Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
SetCompressorDictSize 64
; The time at which the builder wrote a file tells nothing, and would differ from build to build.
SetDateSave off
ManifestSupportedOS all
ManifestDPIAware true
RequestExecutionLevel user

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WinVer.nsh

!define NAME "Comet Tray"
!define PROGRAM "comet-tray.exe"
!define CONSOLE "comet-tray.com"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"
!define APPROVED "Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
!define RUN_VALUE "comet-tray"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\comet-tray"
!define APP_PATH "Software\Microsoft\Windows\CurrentVersion\App Paths\${PROGRAM}"
; How often to look whether the program has ended, a quarter of a second apart.
!define LOOKS 40

Name "${NAME}"
BrandingText "${NAME} ${VERSION}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNINSTALL}" InstallLocation
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${VERSION4}"
VIFileVersion "${VERSION4}"
VIAddVersionKey /LANG=1033 ProductName "${NAME}"
VIAddVersionKey /LANG=1033 ProductVersion "${VERSION}"
VIAddVersionKey /LANG=1033 FileVersion "${VERSION}"
VIAddVersionKey /LANG=1033 FileDescription "${NAME}"
VIAddVersionKey /LANG=1033 CompanyName "The Comet Tray authors"
VIAddVersionKey /LANG=1033 LegalCopyright "The Comet Tray authors. MIT licence."

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_SMALLDESC
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_FINISHPAGE_RUN_TEXT "$(FINISH_RUN)"
!define MUI_FINISHPAGE_NOAUTOCLOSE
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

; The first is for all that have none of these.
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE German
!insertmacro MUI_LANGUAGE Spanish
!insertmacro MUI_LANGUAGE French
!insertmacro MUI_LANGUAGE Japanese
!insertmacro MUI_LANGUAGE SimpChinese
!include texts.nsh

Var ran         ; whether the tray ran before: 1 or empty
Var login_was   ; the value of the Run key before, empty without one

; Ask the tray to quit, and wait until no file of the program is in use. A round that is under way
; ends within seconds; a tray with a data folder of its own is not asked, and must be quit by hand.
!macro END_PROGRAM UN
  Function ${UN}end_program
    StrCpy $ran ""
    ${Do}
      ${If} ${FileExists} "$INSTDIR\${CONSOLE}"
        nsExec::Exec /TIMEOUT=15000 '"$INSTDIR\${CONSOLE}" quit'
        Pop $0
        ${If} $0 == 0
          StrCpy $ran 1
        ${EndIf}
      ${EndIf}
      StrCpy $1 0
      ${Do}
        Call ${UN}is_free
        ${If} $0 == 1
          Return
        ${EndIf}
        Sleep 250
        IntOp $1 $1 + 1
      ${LoopUntil} $1 >= ${LOOKS}
    ${LoopWhile} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(STILL_RUNNING)" /SD IDCANCEL IDRETRY`
    SetErrorLevel 4
    Quit
  FunctionEnd

  ; $0: 1 where neither program is running. Windows lets nobody write into one that is.
  Function ${UN}is_free
    StrCpy $0 0
    ClearErrors
    ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
      FileOpen $2 "$INSTDIR\${PROGRAM}" a
      ${If} ${Errors}
        Return
      ${EndIf}
      FileClose $2
    ${EndIf}
    ${If} ${FileExists} "$INSTDIR\${CONSOLE}"
      FileOpen $2 "$INSTDIR\${CONSOLE}" a
      ${If} ${Errors}
        Return
      ${EndIf}
      FileClose $2
    ${EndIf}
    StrCpy $0 1
  FunctionEnd
!macroend
!insertmacro END_PROGRAM ""
!insertmacro END_PROGRAM "un."

Section "${NAME}" section_program
  SectionIn RO
  Call end_program
  ; What the last version had and this one has not must not stay beside it.
  RMDir /r "$INSTDIR\_internal"
  ClearErrors
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}/*"
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}"
  ; "comet-tray" in the Run dialog and for `start`. The variable PATH stays as it is: NSIS would
  ; cut a long one.
  WriteRegStr HKCU "${APP_PATH}" "" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${UNINSTALL}" DisplayName "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" DisplayVersion "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" DisplayIcon '"$INSTDIR\${PROGRAM}",0'
  WriteRegStr HKCU "${UNINSTALL}" Publisher "The Comet Tray authors"
  WriteRegStr HKCU "${UNINSTALL}" URLInfoAbout "${HOMEPAGE}"
  WriteRegStr HKCU "${UNINSTALL}" InstallLocation "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" UninstallString '"$INSTDIR\Uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" QuietUninstallString '"$INSTDIR\Uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" EstimatedSize ${SIZE}
  WriteRegDWORD HKCU "${UNINSTALL}" NoModify 1
  WriteRegDWORD HKCU "${UNINSTALL}" NoRepair 1
  ${If} ${Errors}
    SetErrorLevel 2
    Abort
  ${EndIf}
SectionEnd

; The same value as comet_tray/desktop/autostart_windows.py writes.
Section /o "$(LOGIN)" section_login
  WriteRegStr HKCU "${RUN}" "${RUN_VALUE}" '"$INSTDIR\${PROGRAM}"'
  ; A no that was said in the Task Manager to an entry that is there stands. One that outlived its
  ; entry does not.
  ${If} $login_was == ""
    DeleteRegValue HKCU "${APPROVED}" "${RUN_VALUE}"
  ${EndIf}
SectionEnd

Section -last
  ${IfNot} ${Silent}
  ${AndIfNot} ${SectionIsSelected} ${section_login}
  ${AndIf} $login_was != ""
    DeleteRegValue HKCU "${RUN}" "${RUN_VALUE}"
    DeleteRegValue HKCU "${APPROVED}" "${RUN_VALUE}"
  ${EndIf}
  ; Otherwise the last page offers it.
  ${If} ${Silent}
  ${AndIf} $ran == 1
    Exec '"$INSTDIR\${PROGRAM}"'
  ${EndIf}
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${section_program} "$(PROGRAM_HINT)"
  !insertmacro MUI_DESCRIPTION_TEXT ${section_login} "$(LOGIN_HINT)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END

Function .onInit
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(TOO_OLD)" /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
  ReadRegStr $login_was HKCU "${RUN}" "${RUN_VALUE}"
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/LOGIN" $1
  ${IfNot} ${Errors}
    !insertmacro SelectSection ${section_login}
  ${ElseIfNot} ${Silent}
  ${AndIf} $login_was != ""
    ; An update shows what is; a silent one leaves it alone.
    !insertmacro SelectSection ${section_login}
  ${EndIf}
FunctionEnd

; Settings, history and keys are the user's, and stay.
Section Uninstall
  Call un.end_program
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${PROGRAM}"
  Delete "$INSTDIR\${CONSOLE}"
  Delete "$INSTDIR\NOTICES.txt"
  Delete "$INSTDIR\Uninstall.exe"
  ; Not with /r: in a folder that was chosen by /D other things may lie.
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Call un.forget_login
  DeleteRegKey HKCU "${APP_PATH}"
  DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd

; Each data folder has an entry of its own, `comet-tray-` and eight digits. Those of another
; installation, as by pipx, start another program, and stay.
Function un.forget_login
  StrCpy $0 0
  StrLen $3 '"$INSTDIR\${PROGRAM}"'
  StrLen $6 "${RUN_VALUE}"
  ${Do}
    EnumRegValue $1 HKCU "${RUN}" $0
    ${If} $1 == ""
      Return
    ${EndIf}
    IntOp $0 $0 + 1
    ReadRegStr $2 HKCU "${RUN}" $1
    StrCpy $4 $2 $3
    StrCpy $5 $1 $6
    ${If} $4 == '"$INSTDIR\${PROGRAM}"'
    ${AndIf} $5 == "${RUN_VALUE}"
      DeleteRegValue HKCU "${RUN}" $1
      DeleteRegValue HKCU "${APPROVED}" $1
      ; The next one has taken its place.
      IntOp $0 $0 - 1
    ${EndIf}
  ${Loop}
FunctionEnd
