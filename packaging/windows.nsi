; The installer for Windows: for one user, without an administrator. VERSION, FROM and OUT
; come from scripts/package.sh.
Unicode true
!include MUI2.nsh
!define ID "io.github.yulan.dashboard"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"

Name "Yulan"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Yulan"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestSupportedOS all
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Yulan"
VIAddVersionKey "CompanyName" "Yulan developers"
VIAddVersionKey "FileDescription" "Yulan, installer"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "The Yulan authors"

!insertmacro MUI_PAGE_LICENSE "${FROM}/LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\Yulan.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "SimpChinese"

Section
  SetOutPath "$INSTDIR"
  File "${FROM}/Yulan.exe"
  File "${FROM}/yulan-cli.exe"
  File "${FROM}/LICENSE"
  File "${FROM}/LICENCES.txt"
  File "${FROM}/README.md"
  File "${FROM}/README.zh.md"
  CreateShortcut "$SMPROGRAMS\Yulan.lnk" "$INSTDIR\Yulan.exe"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKCU "${KEY}" "DisplayName" "Yulan"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\Yulan.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "Yulan developers"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" "${SIZE}"
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
SectionEnd

; Only what was installed is removed: the folder may hold what the user put there.
Section "Uninstall"
  Delete "$INSTDIR\Yulan.exe"
  Delete "$INSTDIR\yulan-cli.exe"
  Delete "$INSTDIR\LICENSE"
  Delete "$INSTDIR\LICENCES.txt"
  Delete "$INSTDIR\README.md"
  Delete "$INSTDIR\README.zh.md"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Yulan.lnk"
  DeleteRegKey HKCU "${KEY}"
SectionEnd
