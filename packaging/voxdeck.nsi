; Read by makensis (see build.ps1): an installer for one user, who need not be an administrator.
; It checks its own sum, takes an older version's place, and leaves settings, groups and runs alone.
Unicode true
SetCompressor /SOLID lzma
CRCCheck force
RequestExecutionLevel user
Name "Voxdeck ${VERSION}"
OutFile "..\dist\voxdeck-${VERSION}-setup.exe"
InstallDir "$LOCALAPPDATA\Programs\Voxdeck"
InstallDirRegKey HKCU "Software\Voxdeck" "InstallDir"
Icon "..\build\voxdeck.ico"
UninstallIcon "..\build\voxdeck.ico"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Voxdeck"

Page directory
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

Section "Voxdeck"
    ; What an older version left goes first; only this program's own folder is touched.
    IfFileExists "$INSTDIR\voxdeck.exe" 0 +2
        RMDir /r "$INSTDIR\_internal"
    SetOutPath "$INSTDIR"
    File /r "..\build\voxdeck\*"
    File "..\build\voxdeck.ico"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\Voxdeck.lnk" "$INSTDIR\voxdeckw.exe" "" "$INSTDIR\voxdeck.ico"
    WriteRegStr HKCU "Software\Voxdeck" "InstallDir" "$INSTDIR"
    WriteRegStr HKCU "Software\Classes\.deck" "" "Voxdeck.deck"
    WriteRegStr HKCU "Software\Classes\Voxdeck.deck" "" "Voxdeck deck"
    WriteRegStr HKCU "Software\Classes\Voxdeck.deck\DefaultIcon" "" "$INSTDIR\voxdeck.ico"
    WriteRegStr HKCU "Software\Classes\Voxdeck.deck\shell\open\command" "" '"$INSTDIR\voxdeckw.exe" "%1"'
    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Voxdeck"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\voxdeck.ico"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
SectionEnd

Section "Uninstall"
    Delete "$SMPROGRAMS\Voxdeck.lnk"
    RMDir /r "$INSTDIR\_internal"
    Delete "$INSTDIR\voxdeck.exe"
    Delete "$INSTDIR\voxdeckw.exe"
    Delete "$INSTDIR\voxdeck.ico"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    DeleteRegKey HKCU "${UNINSTALL}"
    DeleteRegKey HKCU "Software\Voxdeck"
    DeleteRegKey HKCU "Software\Classes\Voxdeck.deck"
    ReadRegStr $0 HKCU "Software\Classes\.deck" ""
    StrCmp $0 "Voxdeck.deck" 0 +2
        DeleteRegKey HKCU "Software\Classes\.deck"
SectionEnd
