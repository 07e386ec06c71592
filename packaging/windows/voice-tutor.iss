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
ChangesAssociations=yes
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
en.DeleteData=Delete your talks, recordings, cards, reviews, reports, documents, models and settings as well?%n%nThey lie in%n%1%n%nOnce deleted, they can't be brought back.
de.DeleteData=Auch Ihre Gespräche, Aufnahmen, Karten, Wiederholungen, Berichte, Dokumente, Modelle und Einstellungen löschen?%n%nSie liegen in%n%1%n%nGelöscht lassen sie sich nicht zurückholen.
es.DeleteData=¿Borrar también sus conversaciones, grabaciones, tarjetas, repasos, informes, documentos, modelos y ajustes?%n%nEstán en%n%1%n%nUna vez borrados no se pueden recuperar.
fr.DeleteData=Supprimer aussi vos conversations, enregistrements, cartes, révisions, rapports, documents, modèles et réglages ?%n%nIls se trouvent dans%n%1%n%nUne fois supprimés, ils sont perdus.
en.Moved=What you moved elsewhere stays there. Delete it yourself if you do not want it any more:%n%n%1
de.Moved=Was Sie anderswohin verschoben haben, bleibt dort. Löschen Sie es selbst, wenn Sie es nicht mehr wollen:%n%n%1
es.Moved=Lo que trasladó a otro lugar se queda allí. Bórrelo usted mismo si ya no lo quiere:%n%n%1
fr.Moved=Ce que vous avez déplacé ailleurs y reste. Supprimez-le vous-même si vous n'en voulez plus :%n%n%1
en.NotDeleted=%1 could not be deleted whole. Close what uses it, and delete the folder yourself.
de.NotDeleted=%1 ließ sich nicht ganz löschen. Schließen Sie, was den Ordner benutzt, und löschen Sie ihn selbst.
es.NotDeleted=%1 no se pudo borrar por completo. Cierre lo que lo usa y borre la carpeta usted mismo.
fr.NotDeleted=%1 n'a pas pu être supprimé entièrement. Fermez ce qui l'utilise et supprimez le dossier vous-même.
en.Document=Document for Voice Tutor
de.Document=Dokument für Voice Tutor
es.Document=Documento para Voice Tutor
fr.Document=Document pour Voice Tutor

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[InstallDelete]
; What an older version brought must not be found by a newer one.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\voice-tutor\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

; "Open with" knows the program for these files; what opens them now goes on doing so.
[Registry]
Root: HKA; Subkey: "Software\Classes\VoiceTutor.Document"; ValueType: string; ValueData: "{cm:Document}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\VoiceTutor.Document\DefaultIcon"; ValueType: string; ValueData: "{app}\voice-tutor.exe,0"
Root: HKA; Subkey: "Software\Classes\VoiceTutor.Document\shell\open\command"; ValueType: string; ValueData: """{app}\voice-tutor.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.pdf\OpenWithProgids"; ValueType: string; ValueName: "VoiceTutor.Document"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.docx\OpenWithProgids"; ValueType: string; ValueName: "VoiceTutor.Document"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.epub\OpenWithProgids"; ValueType: string; ValueName: "VoiceTutor.Document"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.html\OpenWithProgids"; ValueType: string; ValueName: "VoiceTutor.Document"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.htm\OpenWithProgids"; ValueType: string; ValueName: "VoiceTutor.Document"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.xhtml\OpenWithProgids"; ValueType: string; ValueName: "VoiceTutor.Document"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.md\OpenWithProgids"; ValueType: string; ValueName: "VoiceTutor.Document"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.markdown\OpenWithProgids"; ValueType: string; ValueName: "VoiceTutor.Document"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.txt\OpenWithProgids"; ValueType: string; ValueName: "VoiceTutor.Document"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.srt\OpenWithProgids"; ValueType: string; ValueName: "VoiceTutor.Document"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.vtt\OpenWithProgids"; ValueType: string; ValueName: "VoiceTutor.Document"; Flags: uninsdeletevalue

[Icons]
Name: "{group}\Voice Tutor"; Filename: "{app}\voice-tutor.exe"; AppUserModelID: "VoiceTutor.VoiceTutor"
Name: "{autodesktop}\Voice Tutor"; Filename: "{app}\voice-tutor.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\voice-tutor.exe"; Description: "{cm:LaunchProgram,Voice Tutor}"; Flags: nowait postinstall skipifsilent

[Code]
procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Data, Question: String;
  Places: AnsiString;
begin
  if (Step <> usPostUninstall) or UninstallSilent() then
    exit;
  { Settings, talks, models, log and cache lie in this one folder, but for what folders.json names. }
  Data := ExpandConstant('{localappdata}\voice-tutor');
  if not DirExists(Data) then
    exit;
  Question := FmtMessage(CustomMessage('DeleteData'), [Data]);
  if MsgBox(Question, mbConfirmation, MB_YESNO or MB_DEFBUTTON2) <> IDYES then
    exit;
  if not LoadStringFromFile(Data + '\folders.json', Places) then
    Places := '';
  if not DelTree(Data, True, True, True) then
    MsgBox(FmtMessage(CustomMessage('NotDeleted'), [Data]), mbError, MB_OK)
  else if Pos('voice-tutor-', String(Places)) > 0 then
    MsgBox(FmtMessage(CustomMessage('Moved'), [String(Places)]), mbInformation, MB_OK);
end;
