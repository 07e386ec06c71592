; The Windows installer, made by Inno Setup 6:  iscc /DVersion=0.1.0 packaging\windows\voice-tutor.iss
; It takes in dist\voice-tutor as `make bundle` leaves it, and needs no administrator.
#ifndef Version
  #error Say which version it is: /DVersion=0.1.0
#endif

[Setup]
AppId={{6C1C9B0E-6E0B-4E0A-9A53-3E1F7B2D5C41}
AppName=Voice Tutor
AppVersion={#Version}
AppVerName=Voice Tutor {#Version}
AppPublisher=The Voice Tutor developers
VersionInfoVersion={#Version}
DefaultDirName={autopf}\Voice Tutor
DefaultGroupName=Voice Tutor
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\voice-tutor.ico
UninstallDisplayIcon={app}\voice-tutor.exe
OutputDir=..\..\dist
OutputBaseFilename=voice-tutor-{#Version}-setup
Compression=lzma2/fast
SolidCompression=no
WizardStyle=modern
; A program that runs is asked to close before its files are replaced.
CloseApplications=yes
RestartApplications=no
#ifdef SignTool
SignTool={#SignTool}
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[CustomMessages]
en.DeleteData=Delete your talks, cards, settings and models as well?%n%nThey lie in%n%1%n%nOnce deleted, they can't be brought back.
de.DeleteData=Auch Ihre Gespräche, Karten, Einstellungen und Modelle löschen?%n%nSie liegen in%n%1%n%nGelöscht lassen sie sich nicht zurückholen.
es.DeleteData=¿Borrar también sus conversaciones, tarjetas, ajustes y modelos?%n%nEstán en%n%1%n%nUna vez borrados no se pueden recuperar.
fr.DeleteData=Supprimer aussi vos conversations, cartes, réglages et modèles ?%n%nIls se trouvent dans%n%1%n%nUne fois supprimés, ils sont perdus.

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[InstallDelete]
; What an older version brought must not be found by a newer one.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\voice-tutor\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{group}\Voice Tutor"; Filename: "{app}\voice-tutor.exe"; AppUserModelID: "VoiceTutor.VoiceTutor"
Name: "{autodesktop}\Voice Tutor"; Filename: "{app}\voice-tutor.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\voice-tutor.exe"; Description: "{cm:LaunchProgram,Voice Tutor}"; Flags: nowait postinstall skipifsilent

[Code]
procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Data: String;
begin
  if (Step <> usPostUninstall) or UninstallSilent() then
    exit;
  { Settings, talks, models, log and cache lie in this one folder. }
  Data := ExpandConstant('{localappdata}\voice-tutor');
  if DirExists(Data) then
    if MsgBox(FmtMessage(CustomMessage('DeleteData'), [Data]), mbConfirmation, MB_YESNO or MB_DEFBUTTON2) = IDYES then
      DelTree(Data, True, True, True);
end;
