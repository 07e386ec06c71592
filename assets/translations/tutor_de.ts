<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>tutor</name>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>Let Whisper work on an NVIDIA GPU instead of the processor.</source>
            <translation>Lässt Whisper auf einer NVIDIA-Grafikkarte statt auf dem Prozessor laufen.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>NVIDIA libraries for Whisper</source>
            <translation>NVIDIA-Bibliotheken für Whisper</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>NVIDIA's own licence</source>
            <translation>NVIDIAs eigene Lizenz</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>There are: {keys}.</source>
            <translation>Es gibt: {keys}.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>There is an NVIDIA GPU for it.</source>
            <translation>Es gibt eine NVIDIA-Grafikkarte dafür.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>There is no NVIDIA GPU here that it would be for.</source>
            <translation>Hier gibt es keine NVIDIA-Grafikkarte, die es nutzen könnte.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>There is no add-on {key!r} for this system.</source>
            <translation>Für dieses System gibt es keine Erweiterung {key!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>What the XTTS voice runs on: PyTorch, here for processors only, which is slow.</source>
            <translation>Worauf die XTTS-Stimme läuft: PyTorch, hier nur für Prozessoren, und das ist langsam.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>What the XTTS voice runs on: PyTorch, with its libraries for NVIDIA GPUs.</source>
            <translation>Worauf die XTTS-Stimme läuft: PyTorch, mit seinen Bibliotheken für NVIDIA-Grafikkarten.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>XTTS engine</source>
            <translation>XTTS-Engine</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>free software</source>
            <translation>freie Software</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>free software, and NVIDIA's own licences</source>
            <translation>freie Software und NVIDIAs eigene Lizenzen</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/fetching.py"></location>
            <location filename="../../tutor/models/download.py"></location>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Check the internet connection, and try again: it goes on where it stopped.</source>
            <translation>Prüfe die Internetverbindung und versuch es noch einmal: Es geht weiter, wo es aufgehört hat.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/fetching.py"></location>
            <location filename="../../tutor/models/download.py"></location>
            <source>It was not kept. Try again; a network with a log-in page can cause this. If it happens again, look for a newer version of the program.</source>
            <translation>Es wurde nicht behalten. Versuch es noch einmal; ein Netz mit Anmeldeseite kann daran schuld sein. Wenn es wieder geschieht, such nach einer neueren Version des Programms.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/fetching.py"></location>
            <source>Make room, and try again: it goes on where it stopped.</source>
            <translation>Mach Platz und versuch es noch einmal: Es geht weiter, wo es aufgehört hat.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/fetching.py"></location>
            <location filename="../../tutor/models/download.py"></location>
            <source>The disk is full.</source>
            <translation>Der Datenträger ist voll.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/fetching.py"></location>
            <source>What came for {name} is not the package that the program knows.</source>
            <translation>Was für {name} ankam, ist nicht das Paket, das das Programm kennt.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/fetching.py"></location>
            <source>pip, which fetches packages, is not installed.</source>
            <translation>pip, das Pakete holt, ist nicht installiert.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/fetching.py"></location>
            <source>{name} could not be fetched.</source>
            <translation>{name} konnte nicht geholt werden.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/fetching.py"></location>
            <source>{name} could not be found: there is no internet connection, or no such package for this computer.</source>
            <translation>{name} war nicht zu finden: Es gibt keine Internetverbindung oder kein solches Paket für diesen Computer.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/locks.py"></location>
            <source>The program's file {name} is missing.</source>
            <translation>Die Datei {name} des Programms fehlt.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/locks.py"></location>
            <source>The program's list of packages can't be used: {line}</source>
            <translation>Die Paketliste des Programms ist unbrauchbar: {line}</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/making.py"></location>
            <source>Try again: it begins afresh. If it happens again, the disk may be failing.</source>
            <translation>Versuch es noch einmal: Es beginnt von vorn. Wenn es wieder geschieht, ist vielleicht der Datenträger defekt.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/making.py"></location>
            <source>{name} did not come out right on the disk.</source>
            <translation>{name} kam nicht richtig auf dem Datenträger an.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/shelf.py"></location>
            <source>Make room, or move the program's data to a bigger disk in the settings.</source>
            <translation>Mach Platz oder verschieb die Daten des Programms in den Einstellungen auf einen größeren Datenträger.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/shelf.py"></location>
            <source>The installation of {title} stopped unexpectedly.</source>
            <translation>{title}: Die Installation ist unerwartet abgebrochen.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/shelf.py"></location>
            <location filename="../../tutor/models/shelf.py"></location>
            <source>There is nothing to remove.</source>
            <translation>Es gibt nichts zu entfernen.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/shelf.py"></location>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Try again: it goes on where it stopped.</source>
            <translation>Versuch es noch einmal: Es geht weiter, wo es aufgehört hat.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/shelf.py"></location>
            <location filename="../../tutor/models/finding.py"></location>
            <location filename="../../tutor/models/shelf.py"></location>
            <source>{title} is not on this computer.</source>
            <translation>{title} ist nicht auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/shelf.py"></location>
            <location filename="../../tutor/models/getting.py"></location>
            <source>{title} needs {needed:.1f} GB of disk space, and {free:.1f} GB are free.</source>
            <translation>{title} braucht {needed:.1f} GB Speicherplatz, und {free:.1f} GB sind frei.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/wheels.py"></location>
            <source>It was not kept. Try again; if it happens again, look for a newer version of the program.</source>
            <translation>Es wurde nicht behalten. Versuch es noch einmal; wenn es wieder geschieht, such nach einer neueren Version des Programms.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/wheels.py"></location>
            <source>The package {name} is damaged ({what}).</source>
            <translation>Das Paket {name} ist beschädigt ({what}).</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/cutting.py"></location>
            <source>Close what else keeps the computer busy.</source>
            <translation>Schließ, was den Computer sonst beschäftigt.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/cutting.py"></location>
            <source>The microphone “{name}” promised {rate} Hz and gives {given}.</source>
            <translation>Das Mikrofon „{name}“ hat {rate} Hz versprochen und liefert {given}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/audio/cutting.py"></location>
            <source>The microphone's sound broke off {n} times, for {lost:.1f} s in all.</source>
            <translation>
                <numerusform>Der Ton des Mikrofons riss einmal ab, {lost:.1f} s lang.</numerusform>
                <numerusform>Der Ton des Mikrofons riss {n}-mal ab, zusammen {lost:.1f} s lang.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/audio/cutting.py"></location>
            <source>This is made up for; another microphone may sound better.</source>
            <translation>Das wird ausgeglichen; ein anderes Mikrofon klingt vielleicht besser.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>Allow it in the system's privacy settings, or choose another one.</source>
            <translation>Erlaube es in den Datenschutzeinstellungen des Systems oder wähle ein anderes.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>Connect a loudspeaker or choose another one; meanwhile you can read.</source>
            <translation>Schließ einen Lautsprecher an oder wähle einen anderen; inzwischen kannst du lesen.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>Connect a microphone or choose another one; meanwhile you can type.</source>
            <translation>Schließ ein Mikrofon an oder wähle ein anderes; inzwischen kannst du tippen.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>Install it: on Debian and Ubuntu `apt install libportaudio2`, or run `make setup` again.</source>
            <translation>Installiere sie: unter Debian und Ubuntu mit `apt install libportaudio2`, oder führe noch einmal `make setup` aus.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>No loudspeaker was found.</source>
            <translation>Es wurde kein Lautsprecher gefunden.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>No microphone was found.</source>
            <translation>Es wurde kein Mikrofon gefunden.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>See whether another program holds it or the system blocks it, or choose another one.</source>
            <translation>Sieh nach, ob ein anderes Programm es festhält oder das System es sperrt, oder wähle ein anderes.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>The loudspeaker “{name}” can't be used ({error}).</source>
            <translation>Der Lautsprecher „{name}“ lässt sich nicht verwenden ({error}).</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>The loudspeaker “{name}” is not connected.</source>
            <translation>Der Lautsprecher „{name}“ ist nicht angeschlossen.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>The microphone “{name}” can't be used ({error}).</source>
            <translation>Das Mikrofon „{name}“ lässt sich nicht verwenden ({error}).</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>The microphone “{name}” is not connected.</source>
            <translation>Das Mikrofon „{name}“ ist nicht angeschlossen.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>The system keeps this program from the microphone “{name}” ({error}).</source>
            <translation>Das System lässt dieses Programm nicht an das Mikrofon „{name}“ ({error}).</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>The system's sound library (PortAudio) is missing.</source>
            <translation>Die Tonbibliothek des Systems (PortAudio) fehlt.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/echo.py"></location>
            <source>The echo canceller is not installed.</source>
            <translation>Die Echounterdrückung ist nicht installiert.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/files.py"></location>
            <location filename="../../tutor/audio/recording.py"></location>
            <location filename="../../tutor/session/exporting.py"></location>
            <source>Choose a folder that exists and is writable.</source>
            <translation>Wähle einen Ordner, der vorhanden und beschreibbar ist.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/listing.py"></location>
            <location filename="../../tutor/audio/stream.py"></location>
            <source>Restart the sound server.</source>
            <translation>Starte den Tonserver neu.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/listing.py"></location>
            <source>The system does not say which sound devices there are.</source>
            <translation>Das System sagt nicht, welche Tongeräte es gibt.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/microphone.py"></location>
            <location filename="../../tutor/audio/speaker.py"></location>
            <source>Check its plug or choose another one.</source>
            <translation>Prüfe den Stecker oder wähle ein anderes Gerät.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/microphone.py"></location>
            <source>It is opened again; if that does not help, choose another one.</source>
            <translation>Es wird noch einmal geöffnet; wenn das nicht hilft, wähle ein anderes.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/microphone.py"></location>
            <source>Something went wrong at the microphone “{name}” ({fault}).</source>
            <translation>Am Mikrofon „{name}“ ist etwas schiefgegangen ({fault}).</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/microphone.py"></location>
            <source>The microphone “{name}” gives no more sound.</source>
            <translation>Das Mikrofon „{name}“ liefert keinen Ton mehr.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/microphone.py"></location>
            <source>The microphone “{name}” is opened anew.</source>
            <translation>Das Mikrofon „{name}“ wird neu geöffnet.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/microphone.py"></location>
            <source>The microphone “{name}” was closed by the system.</source>
            <translation>Das Mikrofon „{name}“ wurde vom System geschlossen.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/microphone.py"></location>
            <source>The microphone “{name}” was unplugged, or the system uses another one.</source>
            <translation>Das Mikrofon „{name}“ wurde abgezogen, oder das System verwendet ein anderes.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/playing.py"></location>
            <source>Choose a loudspeaker.</source>
            <translation>Wähle einen Lautsprecher.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/playing.py"></location>
            <source>The loudspeaker is not open.</source>
            <translation>Der Lautsprecher ist nicht offen.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>Check its permissions.</source>
            <translation>Prüfe die Berechtigungen.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>Check the name and the folder.</source>
            <translation>Prüfe den Namen und den Ordner.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>Cut it into one file a turn.</source>
            <translation>Schneide sie in eine Datei je Beitrag.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>Make room on the disk.</source>
            <translation>Mach Platz auf dem Datenträger.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>Record or copy it again.</source>
            <translation>Nimm sie neu auf oder kopiere sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>There is no file {path}.</source>
            <translation>Es gibt keine Datei {path}.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>Use a WAV, FLAC, OGG or MP3 recording of speech.</source>
            <translation>Nimm eine Aufnahme von Sprache als WAV, FLAC, OGG oder MP3.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} breaks off before its end.</source>
            <translation>{path} bricht vor dem Ende ab.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} can't be read: {error}.</source>
            <translation>{path} lässt sich nicht lesen: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <location filename="../../tutor/records/exporting.py"></location>
            <location filename="../../tutor/session/exporting.py"></location>
            <location filename="../../tutor/ui/report_export.py"></location>
            <source>{path} can't be written: {error}.</source>
            <translation>{path} lässt sich nicht schreiben: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} holds values that are no sound (NaN).</source>
            <translation>{path} enthält Werte, die kein Ton sind (NaN).</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} holds {duration:.2f} s of sound, too short for a word.</source>
            <translation>{path} enthält {duration:.2f} s Ton, zu kurz für ein Wort.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} is a device, no file.</source>
            <translation>{path} ist ein Gerät, keine Datei.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} is a folder.</source>
            <translation>{path} ist ein Ordner.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} is damaged: {error}.</source>
            <translation>{path} ist beschädigt: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} is empty.</source>
            <translation>{path} ist leer.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} is no sound file that this program can read.</source>
            <translation>{path} ist keine Tondatei, die dieses Programm lesen kann.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} is {duration:.1f} minutes long; a turn may last {longest:.0f} at most.</source>
            <translation>{path} ist {duration:.1f} Minuten lang; ein Beitrag darf höchstens {longest:.0f} dauern.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/soundness.py"></location>
            <source>It may be muted, or this program may not be allowed to use it.</source>
            <translation>Vielleicht ist es stumm, oder dieses Programm darf es nicht verwenden.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/soundness.py"></location>
            <source>Move a little away from it, or turn its level down in the system's sound settings.</source>
            <translation>Geh etwas davon weg oder stell seinen Pegel in den Klangeinstellungen des Systems niedriger.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/soundness.py"></location>
            <source>The microphone “{name}” gives no sound at all.</source>
            <translation>Das Mikrofon „{name}“ gibt überhaupt keinen Ton.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/soundness.py"></location>
            <source>Your voice is too loud for the microphone.</source>
            <translation>Deine Stimme ist zu laut für das Mikrofon.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/speaker.py"></location>
            <source>It is opened again as soon as that is possible.</source>
            <translation>Er wird wieder geöffnet, sobald das möglich ist.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/speaker.py"></location>
            <source>Something went wrong at the loudspeaker “{name}” ({fault}).</source>
            <translation>Am Lautsprecher „{name}“ ist etwas schiefgegangen ({fault}).</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/speaker.py"></location>
            <source>The loudspeaker is “{title}” from here on, at {rate} Hz.</source>
            <translation>Ab jetzt ist der Lautsprecher „{title}“, mit {rate} Hz.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/speaker.py"></location>
            <source>The loudspeaker “{name}” is opened anew.</source>
            <translation>Der Lautsprecher „{name}“ wird neu geöffnet.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/speaker.py"></location>
            <source>The loudspeaker “{name}” takes no more sound.</source>
            <translation>Der Lautsprecher „{name}“ nimmt keinen Ton mehr an.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/speaker.py"></location>
            <source>The loudspeaker “{name}” was closed by the system.</source>
            <translation>Der Lautsprecher „{name}“ wurde vom System geschlossen.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/speaker.py"></location>
            <source>The loudspeaker “{name}” was unplugged, or the system uses another one.</source>
            <translation>Der Lautsprecher „{name}“ wurde abgezogen, oder das System verwendet einen anderen.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/stream.py"></location>
            <source>Restart the sound server or choose another device.</source>
            <translation>Starte den Tonserver neu oder wähle ein anderes Gerät.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/stream.py"></location>
            <source>The loudspeaker does not answer.</source>
            <translation>Der Lautsprecher antwortet nicht.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/stream.py"></location>
            <source>The microphone does not answer.</source>
            <translation>Das Mikrofon antwortet nicht.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/stream.py"></location>
            <source>The sound system does not answer.</source>
            <translation>Das Tonsystem antwortet nicht.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/aside.py"></location>
            <source>A turn is under way.</source>
            <translation>Gerade läuft ein Beitrag.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/aside.py"></location>
            <source>Listen again when it is over.</source>
            <translation>Hör es noch einmal an, wenn er zu Ende ist.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/capture.py"></location>
            <location filename="../../tutor/ui/model_stock.py"></location>
            <source>Something went wrong ({error}).</source>
            <translation>Etwas ist schiefgegangen ({error}).</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/capture.py"></location>
            <source>Start listening again.</source>
            <translation>Lass noch einmal zuhören.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/conductor.py"></location>
            <source>Please say it again.</source>
            <translation>Bitte sag es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/engines.py"></location>
            <source>Wait until it is loaded, or choose another one in the settings.</source>
            <translation>Warte, bis es geladen ist, oder wähle in den Einstellungen etwas anderes.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/engines.py"></location>
            <source>{what} is not ready.</source>
            <translation>{what} ist nicht bereit.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/prompting.py"></location>
            <source>The talk is longer than the model can see.</source>
            <translation>Das Gespräch ist länger, als das Modell sehen kann.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/prompting.py"></location>
            <source>its later part</source>
            <translation>seinen späteren Teil</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/prompting.py"></location>
            <source>remembering the whole talk</source>
            <translation>sich an das ganze Gespräch zu erinnern</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/recognition.py"></location>
            <location filename="../../tutor/models/budget.py"></location>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Choose a smaller model.</source>
            <translation>Wähle ein kleineres Modell.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/recognition.py"></location>
            <location filename="../../tutor/session/evidence.py"></location>
            <source>The speech recognition</source>
            <translation>Die Spracherkennung</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/recognition.py"></location>
            <source>The speech recognition took too long.</source>
            <translation>Die Spracherkennung hat zu lange gebraucht.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/reply.py"></location>
            <location filename="../../tutor/session/evidence.py"></location>
            <source>The tutor's mind</source>
            <translation>Der Kopf des Tutors</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/reply.py"></location>
            <location filename="../../tutor/session/evidence.py"></location>
            <source>The tutor's voice</source>
            <translation>Die Stimme des Tutors</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/reply_text.py"></location>
            <source>Say it again.</source>
            <translation>Sag es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/reply_text.py"></location>
            <source>The model gave no answer.</source>
            <translation>Das Modell gab keine Antwort.</translation>
        </message>
        <message>
            <location filename="../../tutor/desktop.py"></location>
            <source>Look through your settings.</source>
            <translation>Sieh deine Einstellungen durch.</translation>
        </message>
        <message>
            <location filename="../../tutor/engine_memory.py"></location>
            <source>choose a Piper voice</source>
            <translation>wähle eine Piper-Stimme</translation>
        </message>
        <message>
            <location filename="../../tutor/engine_memory.py"></location>
            <source>choose a smaller Whisper model</source>
            <translation>wähle ein kleineres Whisper-Modell</translation>
        </message>
        <message>
            <location filename="../../tutor/engine_memory.py"></location>
            <source>choose a smaller model for thinking</source>
            <translation>wähle ein kleineres Modell zum Denken</translation>
        </message>
        <message>
            <location filename="../../tutor/engine_memory.py"></location>
            <source>let Whisper run on the processor</source>
            <translation>lass Whisper auf dem Prozessor laufen</translation>
        </message>
        <message>
            <location filename="../../tutor/engine_memory.py"></location>
            <source>the program</source>
            <translation>das Programm</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <location filename="../../tutor/teaching/meanings.py"></location>
            <source>Choose it in the settings.</source>
            <translation>Wähle es in den Einstellungen.</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <source>Choose one of {known}.</source>
            <translation>Wähle aus {known}.</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <source>Not chosen: {server}.</source>
            <translation>Nicht gewählt: {server}.</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <source>Ollama with {model}</source>
            <translation>Ollama mit {model}</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <source>The server has not been asked yet.</source>
            <translation>Der Server wurde noch nicht gefragt.</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <source>There is no engine called {name!r}.</source>
            <translation>{name!r} gibt es hier nicht.</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <location filename="../../tutor/thinking/openai_api.py"></location>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <location filename="../../tutor/ui/model_stock.py"></location>
            <source>Try again.</source>
            <translation>Versuch es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <source>the built-in llama.cpp</source>
            <translation>das eingebaute llama.cpp</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <location filename="../../tutor/thinking/openai_api.py"></location>
            <source>the chat server</source>
            <translation>der Chat-Server</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>the recognising server</source>
            <translation>der Erkennungsserver</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>the speaking server</source>
            <translation>der Sprachserver</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <source>{name} is not installed.</source>
            <translation>{name} ist nicht installiert.</translation>
        </message>
        <message>
            <location filename="../../tutor/installation.py"></location>
            <source>Install the XTTS engine in the window under Models, or choose Piper.</source>
            <translation>Installiere die XTTS-Engine im Fenster unter Modelle oder wähle Piper.</translation>
        </message>
        <message>
            <location filename="../../tutor/installation.py"></location>
            <source>Install the program again: a part of it is missing.</source>
            <translation>Installiere das Programm neu: Ein Teil davon fehlt.</translation>
        </message>
        <message>
            <location filename="../../tutor/installation.py"></location>
            <source>Run `make setup` again.</source>
            <translation>Führe noch einmal `make setup` aus.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/anki.py"></location>
            <location filename="../../tutor/moving.py"></location>
            <location filename="../../tutor/ui/vocabulary_files.py"></location>
            <source>Choose another folder.</source>
            <translation>Wähle einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/anki.py"></location>
            <location filename="../../tutor/ui/vocabulary_files.py"></location>
            <source>{file} can't be written: {reason}.</source>
            <translation>{file} lässt sich nicht schreiben: {reason}.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>A person is interested in something; the thing is interesting: I am interested in art, art is interesting.</source>
            <translation>Eine Person ist „interested“ an etwas; die Sache ist „interesting“: I am interested in art, art is interesting.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>A question with most verbs needs do, does or did before its subject: What do you do? Where does she live?</source>
            <translation>Eine Frage braucht bei den meisten Verben do, does oder did vor dem Subjekt: What do you do? Where does she live?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>A sentence in the present has one verb: I want, he knows. Am, is and are belong to forms in -ing: I am eating.</source>
            <translation>Ein Satz in der Gegenwart hat ein Verb: I want, he knows. Am, is und are gehören zu Formen auf -ing: I am eating.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>A time that is over, such as yesterday or last week, goes with the past: yesterday I went. Many common verbs have a past form of their own that has to be learnt.</source>
            <translation>Eine Zeit, die vorbei ist, etwa yesterday oder last week, verlangt die Vergangenheit: yesterday I went. Viele häufige Verben haben eine eigene Vergangenheitsform, die man lernen muss.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>A verb is negated with do not or does not: I don't understand, she doesn't like it. “Not” alone goes only with be, have got and can.</source>
            <translation>Ein Verb wird mit do not oder does not verneint: I don't understand, she doesn't like it. „Not“ allein steht nur bei be, have got und can.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>After can, must, should, will, could and would the verb never changes: she can speak, he must go.</source>
            <translation>Nach can, must, should, will, could und would ändert sich das Verb nie: she can speak, he must go.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>After explain the person needs “to”: explain it to me, explain to me how it works.</source>
            <translation>Nach explain braucht die Person „to“: explain it to me, explain to me how it works.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>After let, make and help somebody the bare verb follows: let me think.</source>
            <translation>Nach let, make und help folgt auf die Person das bloße Verb: let me think.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>After some verbs, and after words like in, at, before and without, the verb ends in -ing: I enjoy swimming, before going to bed.</source>
            <translation>Nach manchen Verben und nach Wörtern wie in, at, before und without endet das Verb auf -ing: I enjoy swimming, before going to bed.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Always, usually, often and never stand before the verb, but behind be: I always go, I am always late.</source>
            <translation>Always, usually, often und never stehen vor dem Verb, aber hinter be: I always go, I am always late.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Ask takes the person at once: ask him.</source>
            <translation>Auf ask folgt gleich die Person: ask him.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Before a noun it is other, for one and for many: other people. Alone it is others.</source>
            <translation>Vor einem Nomen heißt es other, für eines und für viele: other people. Allein heißt es others.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Before words like expensive or hot it is too: too expensive. “Too much” goes with things: too much rain.</source>
            <translation>Vor Wörtern wie expensive oder hot steht too: too expensive. „Too much“ steht bei Dingen: too much rain.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Being born happened once, so it is told in the past: I was born in May.</source>
            <translation>Geboren wird man einmal, darum steht es in der Vergangenheit: I was born in May.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Can, could, must and should are followed by the bare verb, without “to”: I must go, I can swim. Others do need it: I have to go, I want to swim.</source>
            <translation>Auf can, could, must und should folgt das bloße Verb, ohne „to“: I must go, I can swim. Andere brauchen es: I have to go, I want to swim.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Counted back from now one says ago, behind the time: two years ago.</source>
            <translation>Vom Jetzt zurückgezählt sagt man ago, hinter der Zeit: two years ago.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Days take on, months and years in, hours at: on Monday, in May, at five.</source>
            <translation>Bei Tagen steht on, bei Monaten und Jahren in, bei Uhrzeiten at: on Monday, in May, at five.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>English tells age with be: I am twenty, or: I am twenty years old. One asks: How old are you?</source>
            <translation>Im Englischen nennt man das Alter mit be: I am twenty, oder: I am twenty years old. Man fragt: How old are you?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Everybody, nobody and somebody mean many, but take the form for one: everybody is, nobody has.</source>
            <translation>Everybody, nobody und somebody meinen viele, haben aber die Form für eines: everybody is, nobody has.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>For a name one asks with what: What do you call this? What is it called?</source>
            <translation>Nach einem Namen fragt man mit what: What do you call this? What is it called?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Home needs no “to”: go home, come home, get home.</source>
            <translation>Home braucht kein „to“: go home, come home, get home.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Hungry, thirsty, sleepy and afraid describe how one is: I am hungry.</source>
            <translation>Hungry, thirsty, sleepy und afraid beschreiben, wie man ist: I am hungry.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>In English a sentence names its subject once. Say either the person or he, she: My brother works, or: He works.</source>
            <translation>Im Englischen nennt ein Satz sein Subjekt einmal. Sag entweder die Person oder he, she: My brother works, oder: He works.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>In a question is, are and can change places with the subject: Where is he? How are you?</source>
            <translation>In einer Frage tauschen is, are und can den Platz mit dem Subjekt: Where is he? How are you?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>In standard English one negation is enough: I don't know anything, or: I know nothing. Two cancel each other.</source>
            <translation>Im Standardenglischen reicht eine Verneinung: I don't know anything, oder: I know nothing. Zwei heben einander auf.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>In the present the verb ends in -s after he, she, it and after one person or thing: she works, my friend works. It is the only form that changes: I work, you work, they work.</source>
            <translation>In der Gegenwart endet das Verb auf -s nach he, she, it und nach einer Person oder Sache: she works, my friend works. Nur diese Form ändert sich: I work, you work, they work.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>It is always “depend on”: it depends on the weather.</source>
            <translation>Es heißt immer „depend on“: it depends on the weather.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>It is “a lot of”, or “lots of”: a lot of friends.</source>
            <translation>Es heißt „a lot of“ oder „lots of“: a lot of friends.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Likeness is told with “the same as”: the same as me.</source>
            <translation>Gleichheit drückt man mit „the same as“ aus: the same as me.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Marry takes its object at once: marry him. The state is told with to: I am married to him.</source>
            <translation>Auf marry folgt gleich das Objekt: marry him. Der Zustand wird mit to gesagt: I am married to him.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Moments take at: at the same time, at five, at night.</source>
            <translation>Bei Zeitpunkten steht at: at the same time, at five, at night.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Most verbs make their past with -ed, but many of the commonest ones do not: go, went; buy, bought. They are best learnt in pairs.</source>
            <translation>Die meisten Verben bilden die Vergangenheit mit -ed, viele der häufigsten aber nicht: go, went; buy, bought. Am besten lernt man sie paarweise.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Never, always, already and just stand between have and the verb: I have never been there.</source>
            <translation>Never, always, already und just stehen zwischen have und dem Verb: I have never been there.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>One arrives at a place and in a city or country: at the hotel, in Rome. Home has no such word: arrive home.</source>
            <translation>Man kommt at einem Ort und in einer Stadt oder einem Land an: at the hotel, in Rome. Bei home steht kein solches Wort: arrive home.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>One is afraid of something: afraid of dogs.</source>
            <translation>Man ist afraid of etwas: afraid of dogs.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>One is responsible for something or somebody.</source>
            <translation>Man ist responsible for etwas oder jemanden.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>One misses what leaves without one: miss the bus. One loses what one had: lose a key.</source>
            <translation>Man „misst“, was ohne einen abfährt: miss the bus. Man „loses“, was man hatte: lose a key.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>One says “in my opinion”, or simply: I think.</source>
            <translation>Man sagt „in my opinion“ oder einfach: I think.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>One thing that can be counted needs a, an or the: I am a teacher, I have a car. Some phrases have none: go to work, play football, speak English.</source>
            <translation>Eine Sache, die man zählen kann, braucht a, an oder the: I am a teacher, I have a car. Manche Wendungen haben keines: go to work, play football, speak English.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>One waits for somebody or something: wait for me.</source>
            <translation>Man wartet „for“ jemanden oder etwas: wait for me.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>People and children are plurals: people are, children have. One of them is a person, a child.</source>
            <translation>People und children sind Plurale: people are, children have. Einer davon ist a person, a child.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Short words are compared with -er and -est: big, bigger, the biggest. Long ones take more and most. Never both, and the other one follows after than.</source>
            <translation>Kurze Wörter werden mit -er und -est gesteigert: big, bigger, the biggest. Lange mit more und most. Nie beides, und das andere folgt nach than.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Skills go with at: good at English, bad at cooking.</source>
            <translation>Bei Fähigkeiten steht at: good at English, bad at cooking.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Some words are never counted in English: information, advice, homework, money. They have no plural and no a or many: some information, a lot of money, a piece of advice.</source>
            <translation>Manche Wörter werden im Englischen nie gezählt: information, advice, homework, money. Sie haben keinen Plural und weder a noch many: some information, a lot of money, a piece of advice.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Something that is only imagined: the part with if takes the past, the other part would: If I had time, I would travel.</source>
            <translation>Etwas nur Gedachtes: Der Teil mit if steht in der Vergangenheit, der andere mit would: If I had time, I would travel.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>The object stands right behind its verb: I like chocolate very much.</source>
            <translation>Das Objekt steht gleich hinter seinem Verb: I like chocolate very much.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>The verb fits its subject: I am, you are, he is, we are; I have, she has; I was, they were. Look who does it, then choose the form.</source>
            <translation>Das Verb passt zu seinem Subjekt: I am, you are, he is, we are; I have, she has; I was, they were. Sieh, wer es tut, und wähle dann die Form.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Things are different from each other.</source>
            <translation>Dinge sind different from einander.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>This is for one, these for more than one: this day, these days.</source>
            <translation>This steht für eines, these für mehrere: this day, these days.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Want, need and would like take “to” before another verb: I want to learn. Before a thing there is none: I want a coffee.</source>
            <translation>Want, need und would like haben vor einem anderen Verb „to“: I want to learn. Vor einer Sache nicht: I want a coffee.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>What began in the past and still goes on is told with have: I have lived here since 2015. “I live here” alone tells nothing about when it began.</source>
            <translation>Was in der Vergangenheit begann und noch andauert, wird mit have gesagt: I have lived here since 2015. „I live here“ allein sagt nicht, seit wann.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>What counts is the sound that follows: an apple, an hour, but a dog, a university.</source>
            <translation>Es zählt der Laut, der folgt: an apple, an hour, aber a dog, a university.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>When somebody else shall do it, English says: I want him to come. There is no “that” after want.</source>
            <translation>Wenn jemand anders es tun soll, sagt man: I want him to come. Nach want steht kein „that“.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Who gives a thing for a while lends it: lend me a pen. Who takes it borrows it: can I borrow a pen?</source>
            <translation>Wer etwas für eine Weile gibt, „lends“: lend me a pen. Wer es nimmt, „borrows“: can I borrow a pen?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Who knows it teaches, who does not yet know it learns: she teaches me English.</source>
            <translation>Wer es weiß, „teaches“, wer es noch nicht weiß, „learns“: she teaches me English.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Why one does something is told with “to” and the verb: I came to learn. “For” takes a noun: for you.</source>
            <translation>Warum man etwas tut, sagt man mit „to“ und dem Verb: I came to learn. „For“ steht vor einem Nomen: for you.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>With a camera one takes photos: I took many photos.</source>
            <translation>Mit einer Kamera „takes“ man photos: I took many photos.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>With a thing or a person listen takes “to”: listen to music. Hear does not: hear music.</source>
            <translation>Bei einer Sache oder Person hat listen „to“: listen to music. Hear nicht: hear music.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>With have or has comes the third form of the verb: go, went, gone: I have gone. The second form stands alone: I went.</source>
            <translation>Bei have oder has steht die dritte Form des Verbs: go, went, gone: I have gone. Die zweite Form steht allein: I went.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>With more than one the noun is in the plural, mostly with -s: three brothers. Some have a form of their own: children, people, women.</source>
            <translation>Bei mehreren steht das Nomen im Plural, meist mit -s: three brothers. Manche haben eine eigene Form: children, people, women.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>You said “{said}”. The usual way to say it is “{better}”. {why}</source>
            <translation>Du hast „{said}“ gesagt. Üblich ist „{better}“. {why}</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Agree” is a verb like think or know: I agree, I do not agree, do you agree? It takes no am or are.</source>
            <translation>„Agree“ ist ein Verb wie think oder know: I agree, I do not agree, do you agree? Es steht ohne am oder are.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Depend” is a verb like cost or help: it depends. It takes no is.</source>
            <translation>„Depend“ ist ein Verb wie cost oder help: it depends. Es steht ohne is.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Did” shows already that it is past, so the verb itself stays in its basic form: I did not go, did you see? Only without did does the verb change: I went.</source>
            <translation>„Did“ zeigt schon die Vergangenheit, darum bleibt das Verb selbst in der Grundform: I did not go, did you see? Nur ohne did ändert sich das Verb: I went.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Discuss” takes its object at once: discuss the plan. One talks about it.</source>
            <translation>Auf „discuss“ folgt gleich das Objekt: discuss the plan. Man „talks about“ etwas.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Does” has the -s already, so the verb does not take another: she does not like it, does he work?</source>
            <translation>„Does“ hat das -s schon, darum bekommt das Verb keines mehr: she does not like it, does he work?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Do” goes with work and duties: do homework, do sport. “Make” goes with what is there afterwards: make a cake, make a mistake.</source>
            <translation>„Do“ steht bei Arbeit und Pflichten: do homework, do sport. „Make“ bei dem, was danach da ist: make a cake, make a mistake.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Every” counts one after the other, so the noun stays in the singular: every day.</source>
            <translation>„Every“ zählt eines nach dem anderen, darum bleibt das Nomen im Singular: every day.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Most people” means nearly all of them. “Almost” means nearly and goes with all or every: almost all.</source>
            <translation>„Most people“ heißt fast alle. „Almost“ heißt fast und steht bei all oder every: almost all.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Much” goes with what can't be counted: much time. “Many” goes with what can: many people.</source>
            <translation>„Much“ steht bei dem, was man nicht zählen kann: much time. „Many“ bei dem, was man zählen kann: many people.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Since” goes with the moment when it began: since Monday, since 2015. “For” goes with how long it lasts: for three years.</source>
            <translation>„Since“ nennt den Moment, in dem es begann: since Monday, since 2015. „For“ nennt, wie lange es dauert: for three years.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Tell” takes a person: tell me, he told me. “Say” takes the words: he said that, say it.</source>
            <translation>„Tell“ braucht eine Person: tell me, he told me. „Say“ braucht die Worte: he said that, say it.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“There is” goes with one thing, “there are” with more: there are two shops.</source>
            <translation>„There is“ steht bei einem, „there are“ bei mehreren: there are two shops.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Travel” is mostly a verb: I travel a lot. The noun is a trip or a journey: take a trip.</source>
            <translation>„Travel“ ist meist ein Verb: I travel a lot. Das Nomen ist trip oder journey: take a trip.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Very” goes before words like big. A verb takes really, or very much at the end: I really like it.</source>
            <translation>„Very“ steht vor Wörtern wie big. Bei einem Verb steht really, oder very much am Ende: I really like it.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>"Almost" means nearly; here it is: most.</source>
            <translation>„Almost“ heißt fast; hier heißt es: most.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>"My" takes no "the".</source>
            <translation>Bei „my“ steht kein „the“.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>"People" and "children" are many: are, were, have.</source>
            <translation>„People“ und „children“ sind viele: are, were, have.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>"People" is a plural already.</source>
            <translation>„People“ ist schon ein Plural.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>"Too" alone stands before such a word.</source>
            <translation>Vor so einem Wort steht „too“ allein.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>A job needs a or an.</source>
            <translation>Ein Beruf braucht a oder an.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>A lot of …</source>
            <translation>A lot of …</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>A place like this takes "the".</source>
            <translation>Bei so einem Ort steht „the“.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>After "every" comes the form for one.</source>
            <translation>Nach „every“ steht die Form für eines.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>After "{number}" there are more than one: {plural}.</source>
            <translation>Nach „{number}“ sind es mehrere: {plural}.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>Before a noun "other" has no -s.</source>
            <translation>Vor einem Nomen hat „other“ kein -s.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>Before the sound of a consonant: a.</source>
            <translation>Vor dem Laut eines Konsonanten: a.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>Before the sound of a vowel: an.</source>
            <translation>Vor dem Laut eines Vokals: an.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>Compared with "than".</source>
            <translation>Verglichen wird mit „than“.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>It is compared already: no more.</source>
            <translation>Es ist schon gesteigert: kein more.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>It is the highest already: no most.</source>
            <translation>Es ist schon das Höchste: kein most.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>It is: on the internet.</source>
            <translation>Es heißt: on the internet.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>Most people, without the and of.</source>
            <translation>Most people, ohne the und of.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>Much for what can't be counted, many for what can.</source>
            <translation>Much bei dem, was man nicht zählen kann, many bei dem, was man zählen kann.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>No "the" before games.</source>
            <translation>Kein „the“ vor Spielen.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>No "the" before languages.</source>
            <translation>Kein „the“ vor Sprachen.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>No "the" here: go to work, go to bed.</source>
            <translation>Hier kein „the“: go to work, go to bed.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>One of many: the noun is in the plural.</source>
            <translation>Eines von vielen: Das Nomen steht im Plural.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>One thing that can be counted needs a or an.</source>
            <translation>Eine Sache, die man zählen kann, braucht a oder an.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>Short words are compared with -er.</source>
            <translation>Kurze Wörter werden mit -er gesteigert.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>Such a word is followed by the form for one: is, was, has.</source>
            <translation>Auf so ein Wort folgt die Form für eines: is, was, has.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>The plural of child is children.</source>
            <translation>Der Plural von child ist children.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>The plural of woman is women.</source>
            <translation>Der Plural von woman ist women.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>The same as …</source>
            <translation>The same as …</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>With more than one: there are.</source>
            <translation>Bei mehreren: there are.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>With more than one: these.</source>
            <translation>Bei mehreren: these.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>"Discuss" takes no about.</source>
            <translation>„Discuss“ steht ohne about.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>"Home" takes no to.</source>
            <translation>„Home“ steht ohne to.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>A person is interested; a book is interesting.</source>
            <translation>Eine Person ist interested; ein Buch ist interesting.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>Afraid of …</source>
            <translation>Afraid of …</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>Age is told with be: I am twenty years old.</source>
            <translation>Das Alter nennt man mit be: I am twenty years old.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>At the same time …</source>
            <translation>At the same time …</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>Before a verb: really.</source>
            <translation>Vor einem Verb: really.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>Depend on …</source>
            <translation>Depend on …</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>Different from …</source>
            <translation>Different from …</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>First what one likes, then how much.</source>
            <translation>Zuerst, was man mag, dann wie sehr.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>Hungry, thirsty and afraid go with be.</source>
            <translation>Hungry, thirsty und afraid stehen mit be.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>In my opinion …</source>
            <translation>In my opinion …</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>Interested in …</source>
            <translation>Interested in …</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>On Monday, in May, at five.</source>
            <translation>On Monday, in May, at five.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One arrives at a place, or in a city.</source>
            <translation>Man arrives at einem Ort oder in einer Stadt.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One asks somebody.</source>
            <translation>Man asks somebody, ohne to.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One asks: how old are you?</source>
            <translation>Man fragt: how old are you?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One asks: what do you call it?</source>
            <translation>Man fragt: what do you call it?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One asks: what is it called?</source>
            <translation>Man fragt: what is it called?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One does homework.</source>
            <translation>Es heißt: do homework.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One does sport, and does the shopping.</source>
            <translation>Es heißt: do sport und do the shopping.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One explains something to somebody.</source>
            <translation>Es heißt: explain something to somebody.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One is good at something.</source>
            <translation>Es heißt: good at something.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One listens to something.</source>
            <translation>Es heißt: listen to something.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One makes mistakes.</source>
            <translation>Es heißt: make mistakes.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One marries somebody.</source>
            <translation>Es heißt: marry somebody.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One misses a bus; one loses a key.</source>
            <translation>Einen Bus „misses“ man, einen Schlüssel „loses“ man.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One negation is enough.</source>
            <translation>Eine Verneinung reicht.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One takes a trip; "travel" is the verb.</source>
            <translation>Es heißt: take a trip; „travel“ ist das Verb.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One takes photos.</source>
            <translation>Es heißt: take photos.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One tells somebody, and says something.</source>
            <translation>Es heißt: tell somebody, aber say something.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One waits for somebody.</source>
            <translation>Es heißt: wait for somebody.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>Responsible for …</source>
            <translation>Responsible for …</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>Such a word stands before the verb.</source>
            <translation>So ein Wort steht vor dem Verb.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>The teacher teaches, the student learns.</source>
            <translation>The teacher teaches, the student learns.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>Who gives, lends; who takes, borrows.</source>
            <translation>Wer gibt, lends; wer nimmt, borrows.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>"Agree" is a verb by itself: no am, is or are.</source>
            <translation>„Agree“ ist selbst ein Verb: kein am, is oder are.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>"Can" says it already: no "able to".</source>
            <translation>„Can“ sagt es schon: kein „able to“.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>"Depend" is a verb by itself: no is.</source>
            <translation>„Depend“ ist selbst ein Verb: kein is.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>"Never" stands between have and the verb.</source>
            <translation>„Never“ steht zwischen have und dem Verb.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>"Since" goes with a moment, "for" with a length of time.</source>
            <translation>„Since“ bei einem Moment, „for“ bei einer Dauer.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>"Want" takes a person and "to": want him to come.</source>
            <translation>Auf „want“ folgen eine Person und „to“: want him to come.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>"Want", "need" and "would like" take "to" before a verb.</source>
            <translation>„Want“, „need“ und „would like“ haben „to“ vor einem Verb.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>"Would like" takes "to" before a verb.</source>
            <translation>„Would like“ hat „to“ vor einem Verb.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>A purpose is told with "to" alone.</source>
            <translation>Einen Zweck sagt man mit „to“ allein.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>A purpose is told with "to", not "for".</source>
            <translation>Einen Zweck sagt man mit „to“, nicht mit „for“.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>A question needs do or does.</source>
            <translation>Eine Frage braucht do oder does.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>A time that has passed since: ago.</source>
            <translation>Eine Zeit, die seitdem vergangen ist: ago.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>A verb is negated with don't or doesn't.</source>
            <translation>Ein Verb wird mit don't oder doesn't verneint.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After "have" comes the third form of the verb.</source>
            <translation>Nach „have“ steht die dritte Form des Verbs.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After "look forward to" the verb ends in -ing.</source>
            <translation>Nach „look forward to“ endet das Verb auf -ing.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After "{helper}" the verb stays in its basic form.</source>
            <translation>Nach „{helper}“ bleibt das Verb in der Grundform.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After "{who}" the verb ends in -s.</source>
            <translation>Nach „{who}“ endet das Verb auf -s.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After I, you, we and they: don't.</source>
            <translation>Nach I, you, we und they: don't.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After I, you, we and they: have.</source>
            <translation>Nach I, you, we und they: have.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After I: am.</source>
            <translation>Nach I: am.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After he, she and it: doesn't.</source>
            <translation>Nach he, she und it: doesn't.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After he, she and it: has.</source>
            <translation>Nach he, she und it: has.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After he, she and it: is.</source>
            <translation>Nach he, she und it: is.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After one person the verb ends in -s.</source>
            <translation>Nach einer Person endet das Verb auf -s.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After such a little word the verb ends in -ing.</source>
            <translation>Nach so einem kleinen Wort endet das Verb auf -ing.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After this verb the next one ends in -ing.</source>
            <translation>Nach diesem Verb endet das nächste auf -ing.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After we and they: are.</source>
            <translation>Nach we und they: are.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After you, we and they: were.</source>
            <translation>Nach you, we und they: were.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>In a question the verb comes first.</source>
            <translation>In einer Frage steht das Verb zuerst.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>It began then and goes on: have and the third form.</source>
            <translation>Es begann damals und dauert an: have und die dritte Form.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>It happened once: was born.</source>
            <translation>Es geschah einmal: was born.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>No "to" after can, must and should.</source>
            <translation>Kein „to“ nach can, must und should.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>No "to" after let.</source>
            <translation>Kein „to“ nach let.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>No "would" after if.</source>
            <translation>Kein „would“ nach if.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>One verb is enough: no am, is or are before it.</source>
            <translation>Ein Verb reicht: kein am, is oder are davor.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>The form is: was born.</source>
            <translation>Die Form heißt: was born.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>The past of this verb is irregular.</source>
            <translation>Die Vergangenheit dieses Verbs ist unregelmäßig.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>The person is named already: no second he or she.</source>
            <translation>Die Person ist schon genannt: kein zweites he oder she.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>{past} is the past of "{verb}".</source>
            <translation>{past} ist die Vergangenheit von „{verb}“.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/explaining.py"></location>
            <location filename="../../tutor/teaching/meanings.py"></location>
            <source>Ask again, or choose a larger model.</source>
            <translation>Frag noch einmal oder wähle ein größeres Modell.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/explaining.py"></location>
            <location filename="../../tutor/teaching/meanings.py"></location>
            <source>The model gave no explanation.</source>
            <translation>Das Modell gab keine Erklärung.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement.py"></location>
            <source>The language model puts you at {level}. {why}</source>
            <translation>Das Sprachmodell sieht dich bei {level}. {why}</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement.py"></location>
            <source>There were hardly any words to judge by.</source>
            <translation>Es gab kaum Worte, nach denen sich urteilen ließe.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement.py"></location>
            <source>You spoke about {pace:.0f} words a minute.</source>
            <translation>Du hast etwa {pace:.0f} Wörter in der Minute gesprochen.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement.py"></location>
            <source>You used no forms yet that come after A1, such as a past or “because”.</source>
            <translation>Du hast noch keine Formen verwendet, die nach A1 kommen, etwa eine Vergangenheit oder „because“.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement.py"></location>
            <source>You used {forms}.</source>
            <translation>Du hast verwendet: {forms}.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement.py"></location>
            <source>Your answers have about {words:.0f} words, and your sentences {sentence:.0f}.</source>
            <translation>Deine Antworten haben etwa {words:.0f} Wörter und deine Sätze {sentence:.0f}.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement.py"></location>
            <source>Your words are those of A1 and A2, of which most of what anybody says is made.</source>
            <translation>Deine Wörter sind die von A1 und A2, aus denen das meiste besteht, was man so sagt.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement.py"></location>
            <source>{share:.0%} of your words are of level B1 or above. That is usual at {level}: most of what anybody says is made of the words of A1 and A2.</source>
            <translation>{share:.0%} deiner Wörter sind von Niveau B1 oder höher. Das ist auf {level} üblich: Das meiste, was man so sagt, besteht aus den Wörtern von A1 und A2.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement_answers.py"></location>
            <source>Choose your level by hand.</source>
            <translation>Wähle dein Niveau von Hand.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement_answers.py"></location>
            <source>The questions of the level test can't be read: {error}.</source>
            <translation>Die Fragen zum Niveau lassen sich nicht lesen: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/plan.py"></location>
            <location filename="../../tutor/settings_conversation.py"></location>
            <location filename="../../tutor/ui/learner_level.py"></location>
            <source>Your level</source>
            <translation>Dein Niveau</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>Corrections in 100 words</source>
            <translation>Korrekturen auf 100 Wörter</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>How fast you speak, pauses inside your sentences included.</source>
            <translation>Wie schnell du sprichst, die Pausen in deinen Sätzen mitgezählt.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>How many of all the words are yours.</source>
            <translation>Wie viele aller Worte von dir sind.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>How much you say before the tutor speaks again.</source>
            <translation>Wie viel du sagst, bevor der Tutor wieder spricht.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>Level kept</source>
            <translation>Niveau eingehalten</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>Minutes you spoke</source>
            <translation>Minuten, die du gesprochen hast</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>The median of the pauses inside your answers. Pausing to think is part of speaking.</source>
            <translation>Der Median der Pausen in deinen Antworten. Pausen zum Nachdenken gehören zum Sprechen.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>The share of the tutor's answers that kept to your level.</source>
            <translation>Der Anteil der Antworten des Tutors, die dein Niveau eingehalten haben.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>The time in which your voice was heard, over the week.</source>
            <translation>Die Zeit, in der deine Stimme zu hören war, in der ganzen Woche.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>What was noticed in your own words. A larger chat model notices more.</source>
            <translation>Was an deinen eigenen Worten aufgefallen ist. Einem größeren Chat-Modell fällt mehr auf.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>Words a minute</source>
            <translation>Wörter pro Minute</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>Words an answer</source>
            <translation>Wörter pro Antwort</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>Your share of the talk</source>
            <translation>Dein Anteil am Gespräch</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>Your usual pause</source>
            <translation>Deine übliche Pause</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/repeating.py"></location>
            <location filename="../../tutor/lessons/study.py"></location>
            <source>Mend the file, or put the program's own in its place.</source>
            <translation>Bring die Datei in Ordnung oder setz die des Programms an ihre Stelle.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/repeating.py"></location>
            <location filename="../../tutor/lessons/study.py"></location>
            <source>{file} can't be used: {reason}.</source>
            <translation>{file} lässt sich nicht verwenden: {reason}.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Begin a talk</source>
            <translation>Ein Gespräch beginnen</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>In {n} of your {whole} answers nothing had to be corrected.</source>
            <translation>In {n} deiner {whole} Antworten musste nichts korrigiert werden.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Look through your cards: {n} are due.</source>
            <translation>
                <numerusform>Sieh deine Karten durch: {n} ist dran.</numerusform>
                <numerusform>Sieh deine Karten durch: {n} sind dran.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Play the scene</source>
            <translation>Die Szene spielen</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Play the scene “{title}”. {goal}</source>
            <translation>Spiel die Szene „{title}“. {goal}</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Play “{title}” once more. This is still to do: {step}.</source>
            <translation>Spiel „{title}“ noch einmal. Noch offen: {step}.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Practise it now</source>
            <translation>Jetzt üben</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Practise “{better}” instead of “{said}”. It came up {n} times.</source>
            <translation>Übe „{better}“ statt „{said}“. Es kam {n}-mal vor.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/review_page.py"></location>
            <location filename="../../tutor/ui/review_view.py"></location>
            <location filename="../../tutor/ui/view_switch.py"></location>
            <source>Review</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Talk about something that you like, and say most of it yourself.</source>
            <translation>Sprich über etwas, das du magst, und sag das meiste selbst.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>You asked {n} questions yourself. That keeps a talk going.</source>
            <translation>Du hast selbst {n} Fragen gestellt. Das hält ein Gespräch am Laufen.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>You reached the goal of the scene: all {n} steps.</source>
            <translation>Du hast das Ziel der Szene erreicht: alle {n} Schritte.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>You said “{words}” right. It was corrected before.</source>
            <translation>Du hast „{words}“ richtig gesagt. Früher wurde es korrigiert.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>You spoke {n} words a minute. In the talks before it was {before}.</source>
            <translation>Du hast {n} Wörter pro Minute gesprochen. In den Gesprächen davor waren es {before}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>You used {n} words that you had not used before, such as {words}.</source>
            <translation>
                <numerusform>Du hast ein Wort verwendet, das du noch nie verwendet hattest: {words}.</numerusform>
                <numerusform>Du hast {n} Wörter verwendet, die du noch nie verwendet hattest, etwa {words}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Your longest answer had {n} words. In the talks before it was {before}.</source>
            <translation>Deine längste Antwort hatte {n} Wörter. In den Gesprächen davor waren es {before}.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Your pauses were shorter: mostly {now} s, and {before} s in the talks before.</source>
            <translation>Deine Pausen waren kürzer: meist {now} s, in den Gesprächen davor {before} s.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>{share:.0%} of the words were yours. At your level {wanted:.0%} or more is good.</source>
            <translation>{share:.0%} der Worte waren deine. Auf deinem Niveau sind {wanted:.0%} oder mehr gut.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/scenarios.py"></location>
            <source>Mend the file or take it out of the folder; the other scenarios can be used.</source>
            <translation>Bring die Datei in Ordnung oder nimm sie aus dem Ordner; die anderen Szenen lassen sich verwenden.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/scenarios.py"></location>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>{file} can't be read: {reason}.</source>
            <translation>{file} lässt sich nicht lesen: {reason}.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/scenarios.py"></location>
            <source>{where} can't be used: {what}.</source>
            <translation>{where} lässt sich nicht verwenden: {what}.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>Choose a CSV, TSV or text file.</source>
            <translation>Wähle eine CSV-, TSV- oder Textdatei.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>Choose a file of at most 20 MB.</source>
            <translation>Wähle eine Datei von höchstens 20 MB.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>Choose another encoding for it.</source>
            <translation>Wähle einen anderen Zeichensatz dafür.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>Split it into several files.</source>
            <translation>Teile sie in mehrere Dateien.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>The letters of this file can't be read.</source>
            <translation>Die Buchstaben dieser Datei lassen sich nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>The line is too long.</source>
            <translation>Die Zeile ist zu lang.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>The word is longer than {most} letters.</source>
            <translation>Das Wort hat mehr als {most} Buchstaben.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>There are no letters in it.</source>
            <translation>Darin sind keine Buchstaben.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>There is no word at its beginning.</source>
            <translation>An ihrem Anfang steht kein Wort.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <location filename="../../tutor/library/decoding.py"></location>
            <source>This file is no text.</source>
            <translation>Diese Datei ist kein Text.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>This file is too large for a word list.</source>
            <translation>Diese Datei ist zu groß für eine Wörterliste.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>This list has more than 50,000 lines.</source>
            <translation>Diese Liste hat mehr als 50.000 Zeilen.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/decoding.py"></location>
            <source>Add PDF, DOCX, EPUB, HTML, Markdown, subtitles or text.</source>
            <translation>Füge PDF, DOCX, EPUB, HTML, Markdown, Untertitel oder Text hinzu.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/embedding.py"></location>
            <source>Choose another embedding model in the settings.</source>
            <translation>Wähle in den Einstellungen ein anderes Embedding-Modell.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/embedding.py"></location>
            <source>Ollama can't find passages by meaning with {model}.</source>
            <translation>Ollama kann mit {model} keine Stellen nach ihrer Bedeutung finden.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/embedding.py"></location>
            <source>The vectors that came from Ollama make no sense.</source>
            <translation>Die Vektoren, die von Ollama kamen, ergeben keinen Sinn.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/epub.py"></location>
            <source>Choose one without copy protection.</source>
            <translation>Wähle eines ohne Kopierschutz.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/epub.py"></location>
            <source>This book is locked by its seller.</source>
            <translation>Dieses Buch ist vom Verkäufer gesperrt.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/given_files.py"></location>
            <source>Choose the document in the window, with Add files in the library.</source>
            <translation>Wähle den Text im Fenster, mit „Dateien hinzufügen“ in der Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/given_files.py"></location>
            <source>{start}… is no name of a file.</source>
            <translation>{start}… ist kein Dateiname.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/kinds.py"></location>
            <source>Add PDF, DOCX, EPUB, HTML or text.</source>
            <translation>Füge PDF, DOCX, EPUB, HTML oder Text hinzu.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/kinds.py"></location>
            <source>Files of this old kind can't be read.</source>
            <translation>Dateien dieser alten Art lassen sich nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/kinds.py"></location>
            <source>Save it as DOCX, PDF or text, and add that.</source>
            <translation>Speichere es als DOCX, PDF oder Text und füge das hinzu.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/kinds.py"></location>
            <source>This file is too large for a text: more than {mb} MB.</source>
            <translation>Diese Datei ist für einen Text zu groß: mehr als {mb} MB.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/kinds.py"></location>
            <source>This is an archive, or a kind of document that can't be read.</source>
            <translation>Das ist ein Archiv oder eine Art von Datei, die sich nicht lesen lässt.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>Add it in parts.</source>
            <translation>Füge es in Teilen hinzu.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>Choose a document.</source>
            <translation>Wähle einen Text.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>Choose one whose words can be selected and copied.</source>
            <translation>Wähle einen, dessen Worte sich markieren und kopieren lassen.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>Don't open it elsewhere either.</source>
            <translation>Öffne sie auch anderswo nicht.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>Open it elsewhere and save it again.</source>
            <translation>Öffne es anderswo und speichere es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>Save it without the password and add that.</source>
            <translation>Speichere es ohne das Passwort und füge das hinzu.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>See that it is there and that you may read it.</source>
            <translation>Sieh nach, ob sie da ist und du sie lesen darfst.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>There is no text in this document.</source>
            <translation>In dieser Datei steht kein Text.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>This document has more than {most:,} characters.</source>
            <translation>Dieser Text hat mehr als {most:,} Zeichen.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>This document is protected by a password.</source>
            <translation>Dieser Text ist mit einem Passwort geschützt.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>This document takes more memory than one may take.</source>
            <translation>Dieser Text braucht mehr Speicher, als einer brauchen darf.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>This document takes too long to read.</source>
            <translation>Diesen Text zu lesen dauert zu lange.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>This file can't be read: {error}.</source>
            <translation>Diese Datei lässt sich nicht lesen: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>This file has {size:,.0f} MB; a document may have {most:,.0f}.</source>
            <translation>Diese Datei hat {size:,.0f} MB; ein Text darf {most:,.0f} haben.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>This file is damaged, or not what its name says.</source>
            <translation>Diese Datei ist beschädigt oder nicht, was ihr Name sagt.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>This file unpacks to far more than a document holds.</source>
            <translation>Diese Datei wird beim Entpacken weit größer, als ein Text sein kann.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>{name} is not a file.</source>
            <translation>{name} ist keine Datei.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/pdf.py"></location>
            <source>This document says that it has {count:,} pages.</source>
            <translation>Dieser Text gibt an, {count:,} Seiten zu haben.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/word_vectors.py"></location>
            <source>Choose an Ollama model in the settings.</source>
            <translation>Wähle in den Einstellungen ein Ollama-Modell.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/word_vectors.py"></location>
            <location filename="../../tutor/models/catalogue.py"></location>
            <location filename="../../tutor/models/getting.py"></location>
            <source>Install the program again.</source>
            <translation>Installiere das Programm neu.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/word_vectors.py"></location>
            <source>The built-in word vectors know only English.</source>
            <translation>Die eingebauten Wortvektoren kennen nur Englisch.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/word_vectors.py"></location>
            <source>The word vectors can't be read.</source>
            <translation>Die Wortvektoren lassen sich nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/debounce.py"></location>
            <source>A draft begins after {milliseconds} ms of silence.</source>
            <translation>Ein Entwurf beginnt nach {milliseconds} ms Stille.</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/debounce.py"></location>
            <source>That is {milliseconds} ms less than before.</source>
            <translation>Das sind {milliseconds} ms weniger als vorher.</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/debounce.py"></location>
            <source>That is {milliseconds} ms more than before.</source>
            <translation>Das sind {milliseconds} ms mehr als vorher.</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/debounce.py"></location>
            <source>{withdrawn} of the last {drafts} drafts were thrown away.</source>
            <translation>{withdrawn} der letzten {drafts} Entwürfe wurden verworfen.</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>Waits {seconds:.1f} s: {reason}.</source>
            <translation>Wartet {seconds:.1f} s: {reason}.</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>you may be finished</source>
            <translation>du bist vielleicht fertig</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>you sound as if you want to go on</source>
            <translation>du klingst, als wolltest du weitersprechen</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>you sound finished</source>
            <translation>du klingst fertig</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>your voice was not judged yet</source>
            <translation>deine Stimme ist noch nicht beurteilt</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>{reason}; longer, because you often pause</source>
            <translation>{reason}; länger, weil du oft Pausen machst</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>{reason}; longer, because you were cut off before</source>
            <translation>{reason}; länger, weil du vorher unterbrochen wurdest</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>{reason}; the answer is not ready yet</source>
            <translation>{reason}; die Antwort ist noch nicht fertig</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>{voice}, the sentence {looks}</source>
            <translation>{voice}, der Satz {looks}</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/grammar.py"></location>
            <source>could be whole</source>
            <translation>könnte vollständig sein</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/grammar.py"></location>
            <source>ends in "{words}"</source>
            <translation>endet auf „{words}“</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/grammar.py"></location>
            <source>is a short answer</source>
            <translation>ist eine kurze Antwort</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/grammar.py"></location>
            <source>is a whole question</source>
            <translation>ist eine ganze Frage</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/grammar.py"></location>
            <source>is whole</source>
            <translation>ist vollständig</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/grammar.py"></location>
            <source>stops at a comma</source>
            <translation>hält an einem Komma</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/grammar.py"></location>
            <source>tells nothing</source>
            <translation>sagt nichts</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/grammar.py"></location>
            <source>trails off</source>
            <translation>verläuft sich</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/silero.py"></location>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>The voice detector is not installed.</source>
            <translation>Die Stimmerkennung ist nicht installiert.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/budget.py"></location>
            <source>Other programs use so much of the GPU's memory that {missing:.1f} GB are missing. Close some.</source>
            <translation>Andere Programme belegen so viel vom Speicher der Grafikkarte, dass {missing:.1f} GB fehlen. Schließ einige.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/budget.py"></location>
            <source>Other programs use so much of this computer's memory that {missing:.1f} GB are missing. Close some.</source>
            <translation>Andere Programme belegen so viel vom Speicher dieses Computers, dass {missing:.1f} GB fehlen. Schließ einige.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/budget.py"></location>
            <source>That just fits.</source>
            <translation>Das passt gerade so.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/budget.py"></location>
            <source>The GPU has {missing:.1f} GB too little.</source>
            <translation>Die Grafikkarte hat {missing:.1f} GB zu wenig.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/budget.py"></location>
            <source>This computer has {missing:.1f} GB too little.</source>
            <translation>Dieser Computer hat {missing:.1f} GB zu wenig.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/budget.py"></location>
            <source>To free {size:.1f} GB, {way_out}.</source>
            <translation>Um {size:.1f} GB frei zu machen, {way_out}.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/budget.py"></location>
            <source>{name} {size:.1f} GB</source>
            <translation>{name} {size:.1f} GB</translation>
        </message>
        <message>
            <location filename="../../tutor/models/budget.py"></location>
            <source>{parts} = {needed:.1f} of {room:.1f} GB</source>
            <translation>{parts} = {needed:.1f} von {room:.1f} GB</translation>
        </message>
        <message>
            <location filename="../../tutor/models/budget.py"></location>
            <source>{several} + {next}</source>
            <translation>{several} + {next}</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A clear man's voice from the north of England.</source>
            <translation>Eine klare Männerstimme aus dem Norden Englands.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A clear man's voice.</source>
            <translation>Eine klare Männerstimme.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A clear woman's voice.</source>
            <translation>Eine klare Frauenstimme.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A good teacher: explains grammar well. Wants a GPU.</source>
            <translation>Ein guter Lehrer: erklärt Grammatik gut. Will eine Grafikkarte.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A lively woman's voice with a Scottish accent.</source>
            <translation>Eine lebhafte Frauenstimme mit schottischem Akzent.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A natural man's voice; more work for the processor.</source>
            <translation>Eine natürliche Männerstimme; mehr Arbeit für den Prozessor.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A natural woman's voice; more work for the processor.</source>
            <translation>Eine natürliche Frauenstimme; mehr Arbeit für den Prozessor.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A pleasant partner in English and the bigger European languages.</source>
            <translation>Ein angenehmer Partner in Englisch und den größeren europäischen Sprachen.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A simple partner for small computers.</source>
            <translation>Ein einfacher Partner für kleine Computer.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A simple partner that follows instructions and corrects plain mistakes.</source>
            <translation>Ein einfacher Partner, der Anweisungen folgt und deutliche Fehler verbessert.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Apache-2.0</source>
            <translation>Apache-2.0</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>BSD-2-Clause</source>
            <translation>BSD-2-Clause</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>CC BY 4.0</source>
            <translation>CC BY 4.0</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>CC BY-SA 4.0</source>
            <translation>CC BY-SA 4.0</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>CC0 1.0</source>
            <translation>CC0 1.0</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Clear and calm; a little mechanical.</source>
            <translation>Klar und ruhig; ein wenig mechanisch.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Coqui Public Model Licence (non-commercial)</source>
            <translation>Coqui Public Model Licence (nicht kommerziell)</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Gemma Terms of Use</source>
            <translation>Nutzungsbedingungen von Gemma</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Llama 3.2 Community Licence</source>
            <translation>Llama 3.2 Community Licence</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>MIT</source>
            <translation>MIT</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Natural in very many languages.</source>
            <translation>Natürlich in sehr vielen Sprachen.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Natural in very many languages. Wants a quick processor.</source>
            <translation>Natürlich in sehr vielen Sprachen. Will einen schnellen Prozessor.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Nearly as good as the largest and several times as fast. The best choice with a GPU.</source>
            <translation>Fast so gut wie das größte und mehrmals so schnell. Die beste Wahl mit einer Grafikkarte.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Nearly as good as the largest, English only, made for a GPU.</source>
            <translation>Fast so gut wie das größte, nur Englisch, für eine Grafikkarte gemacht.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Noticeably better than the starter, and still quick on any computer.</source>
            <translation>Merklich besser als das Startmodell und immer noch auf jedem Computer schnell.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Public domain</source>
            <translation>Gemeinfrei</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Quick on any computer, in about a hundred languages. Good enough for clear, simple sentences.</source>
            <translation>Auf jedem Computer schnell, in etwa hundert Sprachen. Gut genug für klare, einfache Sätze.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>The Unlicense</source>
            <translation>The Unlicense</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>The best teacher of this list. Wants a GPU with 12 GB.</source>
            <translation>Der beste Lehrer dieser Liste. Will eine Grafikkarte mit 12 GB.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>The most exact explanations of this size, in very many languages. Wants a quick processor.</source>
            <translation>Die genauesten Erklärungen dieser Größe, in sehr vielen Sprachen. Will einen schnellen Prozessor.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>The most exact, and the slowest. Wants a GPU with 6 GB.</source>
            <translation>Das genaueste und das langsamste. Will eine Grafikkarte mit 6 GB.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>The most natural: imitates a recorded voice. Wants an NVIDIA GPU, and the XTTS engine among the add-ons.</source>
            <translation>Die natürlichste: ahmt eine aufgenommene Stimme nach. Will eine NVIDIA-Grafikkarte und die XTTS-Engine aus den Erweiterungen.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>The smallest that knows other languages than English. Mishears a good part of what learners say.</source>
            <translation>Das kleinste, das andere Sprachen als Englisch kann. Verhört sich oft, wenn Lernende sprechen.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>The smallest. Understands clear English and mishears a good part of what learners say.</source>
            <translation>Das kleinste. Versteht klares Englisch und verhört sich oft, wenn Lernende sprechen.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Tiny: it keeps a simple talk going, and often talks past you.</source>
            <translation>Winzig: hält ein einfaches Gespräch am Laufen und redet oft an dir vorbei.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Understands most learners well, in about a hundred languages.</source>
            <translation>Versteht die meisten Lernenden gut, in etwa hundert Sprachen.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Understands most learners well. The best English for a computer without a GPU.</source>
            <translation>Versteht die meisten Lernenden gut. Das beste Englisch für einen Computer ohne Grafikkarte.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Understands strong accents better than small. Slow without a GPU.</source>
            <translation>Versteht starke Akzente besser als small. Ohne Grafikkarte langsam.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.py"></location>
            <source>Run `tutor models list` to see which there are.</source>
            <translation>Führe `tutor models list` aus, um zu sehen, welche es gibt.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.py"></location>
            <source>The catalogue has no model {key!r}.</source>
            <translation>In der Liste gibt es kein Modell {key!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.py"></location>
            <source>The list of models can't be read ({error}).</source>
            <translation>Die Liste der Modelle lässt sich nicht lesen ({error}).</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.py"></location>
            <source>The list of models can't be right: {reason}.</source>
            <translation>Die Liste der Modelle kann nicht stimmen: {reason}.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>Check that the folder belongs to you, and try again.</source>
            <translation>Prüfe, ob der Ordner dir gehört, und versuch es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>Choose another model, or look for a newer version of the program.</source>
            <translation>Wähle ein anderes Modell oder such nach einer neueren Version des Programms.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>Make room, and try again: the download goes on where it stopped.</source>
            <translation>Mach Platz und versuch es noch einmal: Der Download geht weiter, wo er aufgehört hat.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>The models' folder can't be written or read ({error}).</source>
            <translation>Der Ordner der Modelle lässt sich nicht schreiben oder lesen ({error}).</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>The server</source>
            <translation>Der Server</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>What {file} sent is not the {path} that the program knows.</source>
            <translation>Was {file} gesendet hat, ist nicht die Datei {path}, die das Programm kennt.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>{server} could not be reached, or hung up.</source>
            <translation>{server} war nicht zu erreichen oder hat aufgelegt.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>{server} did not answer in time.</source>
            <translation>{server} hat nicht rechtzeitig geantwortet.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>{server} does not have {path} any more (status {status}).</source>
            <translation>{server} hat {path} nicht mehr (Status {status}).</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>{server} gave an answer that makes no sense.</source>
            <translation>{server} gab eine Antwort, die keinen Sinn ergibt.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>{server} hung up too early.</source>
            <translation>{server} hat zu früh aufgelegt.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>{server} is busy or out of order (status {status}).</source>
            <translation>{server} ist beschäftigt oder gestört (Status {status}).</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>{server} sent us on to an address that is not protected.</source>
            <translation>{server} hat an eine ungeschützte Adresse weitergeleitet.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/finding.py"></location>
            <source>Fetch it again: in the window under Models, or with `tutor models get {key}`.</source>
            <translation>Hol es noch einmal: im Fenster unter Modelle oder mit `tutor models get {key}`.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/finding.py"></location>
            <source>Fetch it in the window under Models, or with `tutor models get {key}`.</source>
            <translation>Hol es im Fenster unter Modelle oder mit `tutor models get {key}`.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/finding.py"></location>
            <source>{title} is damaged: {damaged} is not what it should be.</source>
            <translation>{title} ist beschädigt: {damaged} ist nicht, was es sein soll.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/getting.py"></location>
            <source>Look for a newer version of the program.</source>
            <translation>Such nach einer neueren Version des Programms.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/getting.py"></location>
            <source>Make room, or choose a smaller model.</source>
            <translation>Mach Platz oder wähle ein kleineres Modell.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/getting.py"></location>
            <source>{path} did not come out right.</source>
            <translation>{path} kam nicht richtig heraus.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/getting.py"></location>
            <source>{path} is not where the list of models says.</source>
            <translation>{path} ist nicht da, wo die Liste der Modelle sagt.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/getting.py"></location>
            <source>{title} is damaged or missing. It comes with the program.</source>
            <translation>{title} ist beschädigt oder fehlt. Es gehört zum Programm.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/lock.py"></location>
            <source>Wait until that has ended.</source>
            <translation>Warte, bis das zu Ende ist.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/lock.py"></location>
            <source>{title} is being fetched already.</source>
            <translation>{title} wird schon geholt.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Choose another model.</source>
            <translation>Wähle ein anderes Modell.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Correct the address in the settings, or allow "Servers elsewhere" there.</source>
            <translation>Berichtige die Adresse in den Einstellungen oder erlaube dort „Server anderswo“.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>It is gone already.</source>
            <translation>Es ist schon weg.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Make room there, and try again.</source>
            <translation>Mach dort Platz und versuch es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Ollama broke off while it was busy with {name}.</source>
            <translation>Ollama brach ab, während es mit {name} beschäftigt war.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Ollama could not fetch {name} ({reason}).</source>
            <translation>Ollama konnte {name} nicht holen ({reason}).</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Ollama did not remove {name} ({reason}).</source>
            <translation>Ollama hat {name} nicht entfernt ({reason}).</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Ollama does not answer at {host}.</source>
            <translation>Ollama antwortet unter {host} nicht.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Ollama has no model {name!r}.</source>
            <translation>Ollama hat kein Modell {name!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Ollama is not asked: its address is none, or on another computer.</source>
            <translation>Ollama wird nicht gefragt: Seine Adresse ist keine oder liegt auf einem anderen Computer.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Ollama stopped fetching {name}.</source>
            <translation>Ollama hat aufgehört, {name} zu holen.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Ollama's library has no model {name!r}.</source>
            <translation>In Ollamas Bibliothek gibt es kein Modell {name!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Start Ollama, and try again.</source>
            <translation>Starte Ollama und versuch es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>The disk on which Ollama keeps its models is full.</source>
            <translation>Der Datenträger, auf dem Ollama seine Modelle aufbewahrt, ist voll.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>This Ollama is too old for {name}.</source>
            <translation>Dieses Ollama ist zu alt für {name}.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Try again, or run `ollama rm` in a terminal.</source>
            <translation>Versuch es noch einmal oder führe im Terminal `ollama rm` aus.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Update Ollama, and try again.</source>
            <translation>Aktualisiere Ollama und versuch es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>About {wait:.0f} seconds of waiting on this processor.</source>
            <translation>Etwa {wait:.0f} Sekunden Wartezeit auf diesem Prozessor.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>About {wait:.0f} seconds of waiting without a GPU with {needed:.1f} GB of free memory.</source>
            <translation>Etwa {wait:.0f} Sekunden Wartezeit ohne eine Grafikkarte mit {needed:.1f} GB freiem Speicher.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>Better hearing and a better talk, on the processor of this computer.</source>
            <translation>Besseres Hören und ein besseres Gespräch, auf dem Prozessor dieses Computers.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>For this GPU</source>
            <translation>Für diese Grafikkarte</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>For this processor</source>
            <translation>Für diesen Prozessor</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>Install Ollama, and the tutor's mind can run there too.</source>
            <translation>Installiere Ollama, dann kann auch der Kopf des Tutors dort laufen.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>Needs {needed:.1f} GB of memory, and leaves too little for the rest.</source>
            <translation>Braucht {needed:.1f} GB Speicher und lässt zu wenig für den Rest.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>Needs {needed:.1f} GB of memory; there are {there:.1f} GB.</source>
            <translation>Braucht {needed:.1f} GB Speicher; da sind {there:.1f} GB.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>Runs on the GPU.</source>
            <translation>Läuft auf der Grafikkarte.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>Runs well on the processor.</source>
            <translation>Läuft gut auf dem Prozessor.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>Small models that came with the program. They work at once, without a download.</source>
            <translation>Kleine Modelle, die zum Programm gehören. Sie funktionieren sofort, ohne Download.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>Starter</source>
            <translation>Startpaket</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>The best hearing, at once, on the GPU.</source>
            <translation>Das beste Hören, sofort, auf der Grafikkarte.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>There is no Piper voice for the language “{code}” here; XTTS may speak it.</source>
            <translation>Für die Sprache „{code}“ gibt es hier keine Piper-Stimme; vielleicht spricht XTTS sie.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>They know English only.</source>
            <translation>Sie können nur Englisch.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/shelf.py"></location>
            <source>It is left alone. Remove it where it came from.</source>
            <translation>Es bleibt unberührt. Entferne es dort, wo es herkam.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/shelf.py"></location>
            <source>{title} comes with the program, which did not fetch it.</source>
            <translation>{title} gehört zum Programm, das es nicht geholt hat.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/shelf.py"></location>
            <source>{title} lies in {folder}, and the program did not fetch it.</source>
            <translation>{title} liegt in {folder}, und das Programm hat es nicht geholt.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/starter.py"></location>
            <source>The starter pack's file {package}/{pattern} is not there.</source>
            <translation>Die Datei {package}/{pattern} des Startpakets ist nicht da.</translation>
        </message>
        <message>
            <location filename="../../tutor/moving.py"></location>
            <source>Everything is where it was. Choose the folder again.</source>
            <translation>Alles ist, wo es war. Wähle den Ordner noch einmal.</translation>
        </message>
        <message>
            <location filename="../../tutor/moving.py"></location>
            <source>Make it writable, then try again.</source>
            <translation>Mach ihn beschreibbar und versuch es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../tutor/moving.py"></location>
            <source>Make room there, or choose another folder.</source>
            <translation>Mach dort Platz oder wähle einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../tutor/moving.py"></location>
            <source>{folder} can't be written.</source>
            <translation>{folder} lässt sich nicht schreiben.</translation>
        </message>
        <message>
            <location filename="../../tutor/moving.py"></location>
            <source>{folder} has too little room.</source>
            <translation>{folder} hat zu wenig Platz.</translation>
        </message>
        <message>
            <location filename="../../tutor/moving.py"></location>
            <source>{folder} is there already.</source>
            <translation>{folder} gibt es schon.</translation>
        </message>
        <message>
            <location filename="../../tutor/moving.py"></location>
            <source>{folder} lies inside the folder that is to be moved.</source>
            <translation>{folder} liegt in dem Ordner, der umziehen soll.</translation>
        </message>
        <message>
            <location filename="../../tutor/moving.py"></location>
            <source>{old} could not be moved to {new}: {reason}.</source>
            <translation>{old} ließ sich nicht nach {new} verschieben: {reason}.</translation>
        </message>
        <message>
            <location filename="../../tutor/option.py"></location>
            <source>{name} can't be {value!r}; it is one of {known}.</source>
            <translation>{name} kann nicht {value!r} sein; möglich sind {known}.</translation>
        </message>
        <message>
            <location filename="../../tutor/option.py"></location>
            <source>{name} is too long: {value} characters.</source>
            <translation>{name} ist zu lang: {value} Zeichen.</translation>
        </message>
        <message>
            <location filename="../../tutor/option.py"></location>
            <source>{name} must be an address such as http://127.0.0.1:11434, not {value!r}.</source>
            <translation>{name} muss eine Adresse wie http://127.0.0.1:11434 sein, nicht {value!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/option.py"></location>
            <source>{name} must be of type {kind}, not {value!r}.</source>
            <translation>{name} muss von der Art {kind} sein, nicht {value!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/option.py"></location>
            <source>{name} must lie between {low} and {high}, not {value}.</source>
            <translation>{name} muss zwischen {low} und {high} liegen, nicht bei {value}.</translation>
        </message>
        <message>
            <location filename="../../tutor/option.py"></location>
            <source>{name} must name keys such as Ctrl+L, not {value!r}.</source>
            <translation>{name} muss Tasten wie Ctrl+L nennen, nicht {value!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/option.py"></location>
            <source>{title}: {explanation}</source>
            <translation>{title}: {explanation}</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <source>A copy of your records took too long.</source>
            <translation>Eine Kopie deiner Aufzeichnungen hat zu lange gedauert.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <location filename="../../tutor/records/learners.py"></location>
            <location filename="../../tutor/speaking/piper.py"></location>
            <source>Choose another one.</source>
            <translation>Wähle eine andere.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <source>Install that version.</source>
            <translation>Installiere diese Version.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <source>Restore an earlier copy: your talks, then Copies.</source>
            <translation>Stell eine frühere Kopie wieder her: deine Gespräche, dann Kopien.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <location filename="../../tutor/records/file.py"></location>
            <location filename="../../tutor/session/measurements.py"></location>
            <location filename="../../tutor/teaching/card_sounds.py"></location>
            <source>Start the program again.</source>
            <translation>Starte das Programm noch einmal.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <source>That copy is damaged itself.</source>
            <translation>Diese Kopie ist selbst beschädigt.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <source>That copy was written by a newer version of the program.</source>
            <translation>Diese Kopie wurde von einer neueren Version des Programms geschrieben.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <source>The next one is made later.</source>
            <translation>Die nächste entsteht später.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <location filename="../../tutor/records/file.py"></location>
            <source>Your records are closed.</source>
            <translation>Deine Aufzeichnungen sind geschlossen.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <source>Your records can't be copied: {error}.</source>
            <translation>Deine Aufzeichnungen lassen sich nicht kopieren: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <source>Your records seem to be damaged: a copy of them did not pass its check.</source>
            <translation>Deine Aufzeichnungen scheinen beschädigt zu sein: Eine Kopie davon hat ihre Prüfung nicht bestanden.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/card_rows.py"></location>
            <source>A card can't be read.</source>
            <translation>Eine Karte lässt sich nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/card_rows.py"></location>
            <source>Choose a word.</source>
            <translation>Wähle ein Wort.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/card_rows.py"></location>
            <source>It was deleted meanwhile.</source>
            <translation>Sie wurde inzwischen gelöscht.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/card_rows.py"></location>
            <source>Restore your records from a backup.</source>
            <translation>Stell deine Aufzeichnungen aus einer Kopie wieder her.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/card_rows.py"></location>
            <source>There is nothing to keep.</source>
            <translation>Es gibt nichts zu behalten.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/card_rows.py"></location>
            <source>This card is no longer there.</source>
            <translation>Diese Karte gibt es nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/cards.py"></location>
            <source>A card needs something on its front.</source>
            <translation>Eine Karte braucht etwas auf ihrer Vorderseite.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/cards.py"></location>
            <source>Change that one instead.</source>
            <translation>Ändere lieber die andere.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/cards.py"></location>
            <source>Its last review stays as it is.</source>
            <translation>Ihre letzte Wiederholung bleibt, wie sie ist.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/cards.py"></location>
            <source>The next one is asked.</source>
            <translation>Die nächste wird gefragt.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/cards.py"></location>
            <source>This card was reviewed or deleted meanwhile.</source>
            <translation>Diese Karte wurde inzwischen wiederholt oder gelöscht.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/cards.py"></location>
            <source>Write a word or a question there.</source>
            <translation>Schreib dort ein Wort oder eine Frage hin.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/cards.py"></location>
            <source>You have another card with the same front.</source>
            <translation>Du hast eine andere Karte mit derselben Vorderseite.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/database.py"></location>
            <source>Install that version again.</source>
            <translation>Installiere diese Version wieder.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/database.py"></location>
            <source>{path} was written by a newer version of the program.</source>
            <translation>{path} wurde von einer neueren Version des Programms geschrieben.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/document_rows.py"></location>
            <source>A document needs a title.</source>
            <translation>Ein Text braucht einen Titel.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/document_rows.py"></location>
            <source>Say which by its number, as in `tutor library list`.</source>
            <translation>Sag mit seiner Nummer, welcher: `tutor library list` zeigt sie.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/document_rows.py"></location>
            <source>Several documents are called “{name}”.</source>
            <translation>Mehrere Texte heißen „{name}“.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/document_rows.py"></location>
            <source>There is no document called “{name}” in the library.</source>
            <translation>In der Bibliothek gibt es keinen Text namens „{name}“.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/document_rows.py"></location>
            <source>This document is not in the library.</source>
            <translation>Dieser Text ist nicht in der Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/document_rows.py"></location>
            <source>This passage is not in the library any more.</source>
            <translation>Diese Stelle ist nicht mehr in der Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/document_rows.py"></location>
            <source>Write one.</source>
            <translation>Schreib einen.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/document_rows.py"></location>
            <source>`tutor library list` shows what there is.</source>
            <translation>`tutor library list` zeigt, was da ist.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/exporting.py"></location>
            <location filename="../../tutor/ui/report_export.py"></location>
            <source>Choose another folder, or make room.</source>
            <translation>Wähle einen anderen Ordner oder mach Platz.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/facts.py"></location>
            <location filename="../../tutor/records/reports.py"></location>
            <location filename="../../tutor/records/talks.py"></location>
            <source>Look at the list again.</source>
            <translation>Sieh noch einmal in die Liste.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/facts.py"></location>
            <source>This fact is not there any more.</source>
            <translation>Diese Notiz gibt es nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/file.py"></location>
            <source>Restore one of their copies, or begin with empty ones.</source>
            <translation>Stell eine ihrer Kopien wieder her oder beginne mit leeren.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/file.py"></location>
            <source>Your records are damaged.</source>
            <translation>Deine Aufzeichnungen sind beschädigt.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/file.py"></location>
            <source>Your records can't be read: {error}.</source>
            <translation>Deine Aufzeichnungen lassen sich nicht lesen: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/file.py"></location>
            <source>Your records can't be replaced: {error}.</source>
            <translation>Deine Aufzeichnungen lassen sich nicht ersetzen: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/file.py"></location>
            <source>Your records can't be written: {error}.</source>
            <translation>Deine Aufzeichnungen lassen sich nicht schreiben: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/file.py"></location>
            <location filename="../../tutor/session/measurements.py"></location>
            <source>{path} can't be opened: {error}.</source>
            <translation>{path} lässt sich nicht öffnen: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/learners.py"></location>
            <source>This learner is not there any more.</source>
            <translation>Diese Person gibt es nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/lock.py"></location>
            <source>Go on in its other window, or close that one and start again.</source>
            <translation>Mach in seinem anderen Fenster weiter, oder schließ das und starte noch einmal.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/lock.py"></location>
            <source>Your records are in use: the program is running already.</source>
            <translation>Deine Aufzeichnungen sind in Gebrauch: Das Programm läuft schon.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/reports.py"></location>
            <source>That talk can't be read.</source>
            <translation>Dieses Gespräch lässt sich nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/reports.py"></location>
            <location filename="../../tutor/records/talks.py"></location>
            <source>That talk is not there any more.</source>
            <translation>Dieses Gespräch gibt es nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/reports.py"></location>
            <source>There is no report on it.</source>
            <translation>Es gibt keinen Bericht dazu.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/sounds.py"></location>
            <source>A sound can't be kept: {error}.</source>
            <translation>Ein Ton lässt sich nicht aufheben: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/sounds.py"></location>
            <source>That sound can't be played: its file is gone or broken.</source>
            <translation>Dieser Ton lässt sich nicht abspielen: Seine Datei ist weg oder kaputt.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/sounds.py"></location>
            <source>The words are kept.</source>
            <translation>Die Worte bleiben erhalten.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/talks.py"></location>
            <source>That talk can't be read: {error}.</source>
            <translation>Dieses Gespräch lässt sich nicht lesen: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/talks.py"></location>
            <source>The talk stays in the file; a new one begins.</source>
            <translation>Das Gespräch bleibt in der Datei; ein neues beginnt.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/address.py"></location>
            <source>A server's address must hold no user name, password or question mark.</source>
            <translation>Die Adresse eines Servers darf keinen Benutzernamen, kein Passwort und kein Fragezeichen enthalten.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/address.py"></location>
            <source>Allow "Servers elsewhere" in the settings, or enter an address on this computer.</source>
            <translation>Erlaube in den Einstellungen „Server anderswo“ oder gib eine Adresse auf diesem Computer ein.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/address.py"></location>
            <source>Enter the bare address; a key has its own place, "Server keys".</source>
            <translation>Gib die bloße Adresse ein; ein Schlüssel hat seinen eigenen Platz, „Serverschlüssel“.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/address.py"></location>
            <source>The key for {origin} would travel unencrypted, for everybody in the network to read.</source>
            <translation>Der Schlüssel für {origin} würde unverschlüsselt reisen, für jeden im Netz lesbar.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/address.py"></location>
            <source>Use an https address, or allow keys without encryption in the settings.</source>
            <translation>Nimm eine https-Adresse oder erlaube in den Einstellungen Schlüssel ohne Verschlüsselung.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/address.py"></location>
            <source>Write it like http://127.0.0.1:11434 in the settings.</source>
            <translation>Schreib sie in den Einstellungen wie http://127.0.0.1:11434.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/address.py"></location>
            <source>{origin} is not on this computer: what you say would leave it.</source>
            <translation>{origin} ist nicht auf diesem Computer: Was du sagst, würde ihn verlassen.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/address.py"></location>
            <source>{typed!r} is no address of a server.</source>
            <translation>{typed!r} ist keine Adresse eines Servers.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/connection.py"></location>
            <source>Check the address, or have the server's certificate installed.</source>
            <translation>Prüfe die Adresse oder lass das Zertifikat des Servers installieren.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/connection.py"></location>
            <source>Start the server, or check its address in the settings.</source>
            <translation>Starte den Server oder prüfe seine Adresse in den Einstellungen.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/connection.py"></location>
            <source>The server had closed the connection that was open.</source>
            <translation>Der Server hatte die offene Verbindung geschlossen.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/connection.py"></location>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Try again. If it happens again, restart the server.</source>
            <translation>Versuch es noch einmal. Wenn es wieder geschieht, starte den Server neu.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/connection.py"></location>
            <source>{name} at {origin} has no certificate that this computer trusts.</source>
            <translation>{name} hat unter {origin} kein Zertifikat, dem dieser Computer vertraut.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/connection.py"></location>
            <source>{name} does not answer at {origin}.</source>
            <translation>{name} antwortet unter {origin} nicht.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/connection.py"></location>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>{name} said nothing for {seconds:.0f} seconds.</source>
            <translation>{name} hat {seconds:.0f} Sekunden lang nichts gesagt.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/keys.py"></location>
            <source>The key is kept in the system's keyring.</source>
            <translation>Der Schlüssel liegt im Schlüsselbund des Systems.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/keys.py"></location>
            <source>There is no key.</source>
            <translation>Es gibt keinen Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/keys.py"></location>
            <source>There is no keyring on this system: the key is kept until the program ends.</source>
            <translation>Auf diesem System gibt es keinen Schlüsselbund: Der Schlüssel bleibt, bis das Programm endet.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Check its address in the settings (it mostly ends with /v1) and its model.</source>
            <translation>Prüfe seine Adresse in den Einstellungen (sie endet meist auf /v1) und sein Modell.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Check its address in the settings: it mostly ends with /v1.</source>
            <translation>Prüfe seine Adresse in den Einstellungen: Sie endet meist auf /v1.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Check its model in the settings, or try another server.</source>
            <translation>Prüfe sein Modell in den Einstellungen oder probier einen anderen Server.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Enter it in the settings.</source>
            <translation>Gib sie in den Einstellungen ein.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Enter its key under "Server keys" in the settings.</source>
            <translation>Gib seinen Schlüssel in den Einstellungen unter „Serverschlüssel“ ein.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Enter the model in the settings.</source>
            <translation>Gib das Modell in den Einstellungen ein.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Load it there, or choose another one in the settings.</source>
            <translation>Lade es dort oder wähle in den Einstellungen ein anderes.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>No address of {server} is set.</source>
            <translation>Es ist keine Adresse eingestellt: {server}.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>The chat server</source>
            <translation>Der Chat-Server</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>The model</source>
            <translation>Das Modell</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>The recognising server</source>
            <translation>Der Erkennungsserver</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>The server does not say which models it has.</source>
            <translation>Der Server sagt nicht, welche Modelle er hat.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>The speaking server</source>
            <translation>Der Sprachserver</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Wait a moment, and try again.</source>
            <translation>Warte einen Moment und versuch es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Wait {seconds} seconds, and try again.</source>
            <translation>Warte {seconds} Sekunden und versuch es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{model} does not fit into the server's memory.</source>
            <translation>{model} passt nicht in den Speicher des Servers.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{name} at {origin} does not know what was asked of it.</source>
            <translation>{name} kennt unter {origin} nicht, wonach gefragt wurde.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{name} at {origin} gave an answer that makes no sense.</source>
            <translation>{name} gab unter {origin} eine Antwort, die keinen Sinn ergibt.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{name} does not accept the key.</source>
            <translation>{name} nimmt den Schlüssel nicht an.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{name} failed (status {status}).</source>
            <translation>{name} ist gescheitert (Status {status}).</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{name} has no model {model!r}.</source>
            <translation>{name} hat kein Modell {model!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{name} is busy, or still loads its model.</source>
            <translation>{name} ist beschäftigt oder lädt noch sein Modell.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{name} refused what was asked of it (status {status}).</source>
            <translation>{name} wollte nicht tun, wonach gefragt wurde (Status {status}).</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{name} takes no more requests just now.</source>
            <translation>{name} nimmt gerade keine Anfragen mehr an.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>A network with a log-in page can cause this: log in there first. Otherwise try again later.</source>
            <translation>Ein Netz mit Anmeldeseite kann daran schuld sein: Melde dich dort zuerst an. Sonst versuch es später noch einmal.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>Check the internet connection, and try again.</source>
            <translation>Prüfe die Internetverbindung und versuch es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>Try again later, or look where you got the program from.</source>
            <translation>Versuch es später noch einmal oder sieh dort nach, woher du das Programm hast.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>What {server} answers does not tell of a version.</source>
            <translation>In der Antwort von {server} steht keine Version.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>{server} could not be reached.</source>
            <translation>{server} war nicht zu erreichen.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>{server} does not know of any versions (status {status}).</source>
            <translation>{server} kennt keine Versionen (Status {status}).</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>{server} has no certificate that this computer trusts.</source>
            <translation>{server} hat kein Zertifikat, dem dieser Computer vertraut.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>{server} is at an address that is not protected: it was not asked.</source>
            <translation>{server} hat eine ungeschützte Adresse und wurde nicht gefragt.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>{server} sends us on and on.</source>
            <translation>{server} leitet immer wieder weiter.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/hearing.py"></location>
            <source>Choose a smaller speech recognition, or let it run on the graphics card.</source>
            <translation>Wähle eine kleinere Spracherkennung oder lass sie auf der Grafikkarte laufen.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/hearing.py"></location>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>Choose another model</source>
            <translation>Ein anderes Modell wählen</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/hearing.py"></location>
            <source>It should take less than {target}.</source>
            <translation>Es sollte weniger als {target} dauern.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/hearing.py"></location>
            <source>Transcription took {took}.</source>
            <translation>Das Aufschreiben dauerte {took}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>An engine</source>
            <translation>Ein Teil</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>Choose a smaller model, or let one of the two run on the graphics card or on another computer.</source>
            <translation>Wähle ein kleineres Modell oder lass eines der beiden auf der Grafikkarte oder einem anderen Computer laufen.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>Choose what this computer can run, or mend the cause and load it again.</source>
            <translation>Wähle, was dieser Computer schafft, oder behebe die Ursache und lade noch einmal.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>If it happens again, the model may be too big for the memory: choose a smaller one.</source>
            <translation>Wenn es wieder geschieht, ist das Modell vielleicht zu groß für den Speicher: Wähle ein kleineres.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>Instead of {wanted}: {used}.</source>
            <translation>Statt {wanted}: {used}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>Let it work once before you speak, and keep it loaded.</source>
            <translation>Lass es einmal arbeiten, bevor du sprichst, und halte es geladen.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>The first call was cold.</source>
            <translation>Der erste Aufruf war kalt.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>The process of {label} ended in this turn, and a fresh one did the work again.</source>
            <translation>Der Prozess von {label} endete in diesem Beitrag, und ein neuer tat die Arbeit noch einmal.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>The processor was {share:.0%} busy.</source>
            <translation>Der Prozessor war zu {share:.0%} beschäftigt.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>Two engines fight for the cores.</source>
            <translation>Zwei Modelle streiten um die Kerne.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>Warm it up</source>
            <translation>Aufwärmen</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>While the model wrote, the voice made {slowed:.0f} characters a second; alone it makes {alone:.0f}.</source>
            <translation>Während das Modell schrieb, schaffte die Stimme {slowed:.0f} Zeichen je Sekunde; allein schafft sie {alone:.0f}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>the CPU</source>
            <translation>den Prozessor</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>{engine} fell back to {used}.</source>
            <translation>{engine} fiel zurück auf {used}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>{engine} had to be started again.</source>
            <translation>{engine} musste neu gestartet werden.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>{engine} took {took}; usually it takes {usual}.</source>
            <translation>{engine} brauchte {took}; sonst {usual}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>A loudspeaker or headphones with a cable answer sooner than Bluetooth.</source>
            <translation>Ein Lautsprecher oder Kopfhörer mit Kabel antwortet schneller als Bluetooth.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Choose a quicker voice</source>
            <translation>Eine schnellere Stimme wählen</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Choose a quicker voice, or a quicker model if the text came late.</source>
            <translation>Wähle eine schnellere Stimme, oder ein schnelleres Modell, wenn der Text spät kam.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Choose a quicker voice, or let this one run on the graphics card.</source>
            <translation>Wähle eine schnellere Stimme oder lass diese auf der Grafikkarte laufen.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Choose another loudspeaker</source>
            <translation>Einen anderen Lautsprecher wählen</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Choose another loudspeaker, or unplug this one and plug it in again.</source>
            <translation>Wähle einen anderen Lautsprecher, oder zieh diesen ab und steck ihn wieder an.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>However early it begins, it falls behind in a long answer.</source>
            <translation>So früh sie auch beginnt, bei einer langen Antwort bleibt sie zurück.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Its text came only then.</source>
            <translation>Ihr Text kam erst dann.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Its text was there; the voice was not ready.</source>
            <translation>Ihr Text war da; die Stimme war nicht bereit.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Playback never reported its end.</source>
            <translation>Die Wiedergabe meldete nie ihr Ende.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>So long lies between its taking the sound and your hearing it.</source>
            <translation>So lange liegt zwischen seinem Entgegennehmen und deinem Hören.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Speech fell behind the ear.</source>
            <translation>Das Sprechen blieb hinter dem Ohr zurück.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>The loudspeaker sounds {latency} late.</source>
            <translation>Der Lautsprecher klingt {latency} verspätet.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>The loudspeaker took the sound, and nothing more came of it.</source>
            <translation>Der Lautsprecher nahm den Ton an, und mehr wurde nicht daraus.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>The sound ran dry inside a phrase {n} times.</source>
            <translation>
                <numerusform>Der Ton riss {n}-mal in einer Phrase ab.</numerusform>
                <numerusform>Der Ton riss {n}-mal in einer Phrase ab.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>The tutor waited {duration} for the loudspeaker before it went on.</source>
            <translation>Der Tutor wartete {duration} auf den Lautsprecher, bevor er weitersprach.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>The voice is slower than speech: {factor:.1f} s of work a second of sound.</source>
            <translation>Die Stimme ist langsamer als Sprechen: {factor:.1f} s Arbeit je Sekunde Ton.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>{duration} of silence before phrase {number}.</source>
            <translation>{duration} Stille vor Phrase {number}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>A phrase can be spoken only where the text pauses, or when it is broken by force.</source>
            <translation>Eine Phrase kann nur gesprochen werden, wo der Text eine Pause macht, oder wenn sie gewaltsam getrennt wird.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>Another program may use the same model, or it was unloaded meanwhile. Keep it loaded for longer.</source>
            <translation>Vielleicht verwendet ein anderes Programm dasselbe Modell, oder es wurde inzwischen entladen. Halte es länger geladen.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>Choose a quicker model, or shorter answers: long sentences come from long answers.</source>
            <translation>Wähle ein schnelleres Modell oder kürzere Antworten: Lange Sätze kommen von langen Antworten.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>It took {waited} of {total}; evenly it would have been {evenly}.</source>
            <translation>Es dauerte {waited} von {total}; gleichmäßig wären es {evenly} gewesen.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>Keep the model loaded</source>
            <translation>Das Modell geladen halten</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>Run-on sentence: {lasted:.1f} s without a boundary, broken at {after:.10g} s.</source>
            <translation>Bandwurmsatz: {lasted:.1f} s ohne Grenze, nach {after:.10g} s getrennt.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>Run-on sentence: {lasted:.1f} s without a boundary, not broken.</source>
            <translation>Bandwurmsatz: {lasted:.1f} s ohne Grenze, nicht getrennt.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>Shorten the answers</source>
            <translation>Die Antworten kürzen</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>The model reads or thinks for long before it writes, or something between it and the program collects its text. Choose a quicker model, or the built-in one.</source>
            <translation>Das Modell liest oder denkt lange, bevor es schreibt, oder etwas zwischen ihm und dem Programm sammelt seinen Text. Wähle ein schnelleres Modell oder das eingebaute.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>The model streams late: first phrase after {share:.0%} of its total.</source>
            <translation>Das Modell schreibt spät: erste Phrase nach {share:.0%} seiner Zeit.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>The prompt's prefix was not reused.</source>
            <translation>Der Anfang der Anfrage wurde nicht wiederverwendet.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>{evaluated} of {whole} tokens were read again before the first word.</source>
            <translation>{evaluated} von {whole} Tokens wurden vor dem ersten Wort noch einmal gelesen.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>A smaller model for this step, the graphics card or another computer would have its part ready in your pause.</source>
            <translation>Ein kleineres Modell für diesen Schritt, die Grafikkarte oder ein anderer Computer hätte seinen Teil in deiner Pause fertig.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>Change the patience</source>
            <translation>Die Geduld ändern</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>Drafts are mostly thrown away: {dropped} of the last {drafts}.</source>
            <translation>Die meisten Entwürfe werden verworfen: {dropped} der letzten {drafts}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>In {turns} turns {wasted} of work was for nothing. You pause often and go on.</source>
            <translation>In {turns} Beiträgen war {wasted} Arbeit umsonst. Du machst oft Pausen und sprichst weiter.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>It is what keeps the tutor from cutting you off.</source>
            <translation>Sie bewahrt dich davor, dass der Tutor dir ins Wort fällt.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>Let the tutor think ahead</source>
            <translation>Den Tutor vorausdenken lassen</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>Lower the patience if the tutor should answer sooner, or press “I'm done”.</source>
            <translation>Verringere die Geduld, wenn der Tutor früher antworten soll, oder drück „Ich bin fertig“.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>Most of that was this: {part}, {took}.</source>
            <translation>Das meiste davon war: {part}, {took}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>No answer was begun in your pause: let the tutor think ahead.</source>
            <translation>In deiner Pause wurde keine Antwort begonnen: Lass den Tutor vorausdenken.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>Raise the patience, or let the tutor not think ahead if the computer is slow.</source>
            <translation>Erhöhe die Geduld, oder lass den Tutor nicht vorausdenken, wenn der Computer langsam ist.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>The answer had been ready for {duration}.</source>
            <translation>Die Antwort war schon seit {duration} fertig.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>The gate waited for the answer: it was ready {late} after your turn was certain.</source>
            <translation>Die Schranke wartete auf die Antwort: Sie war {late} nach dem sicheren Ende deines Beitrags fertig.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>Waiting for the end of your turn took {waited} of {end}.</source>
            <translation>Das Warten auf das Ende deines Beitrags dauerte {waited} von {end}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/evidence.py"></location>
            <source>The sense for your pauses</source>
            <translation>Das Gespür für deine Pausen</translation>
        </message>
        <message>
            <location filename="../../tutor/session/evidence.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>{milliseconds} ms</source>
            <translation>{milliseconds} ms</translation>
        </message>
        <message>
            <location filename="../../tutor/session/evidence.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>{seconds:.1f} s</source>
            <translation>{seconds:.1f} s</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measurements.py"></location>
            <source>Make room on the disk and see that the folder can be written; the talk goes on meanwhile.</source>
            <translation>Mach Platz auf dem Datenträger und sieh nach, ob der Ordner beschreibbar ist; das Gespräch geht inzwischen weiter.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measurements.py"></location>
            <source>The measurements are closed.</source>
            <translation>Die Messungen sind geschlossen.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measurements.py"></location>
            <source>The measurements can't be read: {error}.</source>
            <translation>Die Messungen lassen sich nicht lesen: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measurements.py"></location>
            <source>The measurements can't be removed: {error}.</source>
            <translation>Die Messungen lassen sich nicht entfernen: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measurements.py"></location>
            <source>The measurements can't be saved: {error}.</source>
            <translation>Die Messungen lassen sich nicht speichern: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measurements.py"></location>
            <source>The record of measurements was damaged; it is kept as {aside}.</source>
            <translation>Die Aufzeichnung der Messungen war beschädigt; sie wird als {aside} aufgehoben.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measurements.py"></location>
            <source>They stay in the file; new ones are added.</source>
            <translation>Sie bleiben in der Datei; neue kommen dazu.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Characters that the voice makes in a second.</source>
            <translation>Zeichen, die die Stimme in einer Sekunde erzeugt.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>End to end</source>
            <translation>Ende zu Ende</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/session/parts.py"></location>
            <source>First phrase</source>
            <translation>Erste Phrase</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From a phrase being cut to its request to the voice.</source>
            <translation>Vom Abschneiden einer Phrase bis zu ihrem Auftrag an die Stimme.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From the first piece of text to the first phrase that can be spoken.</source>
            <translation>Vom ersten Stück Text bis zur ersten sprechbaren Phrase.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From the known words to the request to the model.</source>
            <translation>Von den bekannten Worten bis zur Anfrage an das Modell.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From the loudspeaker's taking the first sound to your hearing it.</source>
            <translation>Vom Eintreffen des ersten Tons im Lautsprecher, bis du ihn hörst.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From the model's first piece of text to the first sound, as heard.</source>
            <translation>Vom ersten Stück Text des Modells bis zum ersten hörbaren Ton.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From the request to the end of the model's text.</source>
            <translation>Von der Anfrage bis zum Ende des Textes.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From your last word to the first sound of the answer, as heard.</source>
            <translation>Von deinem letzten Wort bis zum ersten hörbaren Ton der Antwort.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From your last word to the first words that the model thought of: later than voice to voice where the tutor began with a ready-made one.</source>
            <translation>Von deinem letzten Wort bis zu den ersten Worten, die das Modell erdacht hat: später als Stimme zu Stimme, wo der Tutor mit einem vorbereiteten Wort begann.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From your last word to the last sound of the answer, as heard.</source>
            <translation>Von deinem letzten Wort bis zum letzten hörbaren Ton der Antwort.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From your last word until it was certain that you had finished.</source>
            <translation>Von deinem letzten Wort, bis sicher war, dass du fertig bist.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From your last word until the whole answer was ready to be heard.</source>
            <translation>Von deinem letzten Wort, bis die ganze Antwort zum Hören bereit war.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Held by the gate</source>
            <translation>Von der Schranke gehalten</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Model total</source>
            <translation>Modell gesamt</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Output latency</source>
            <translation>Verzögerung der Ausgabe</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Phrase</source>
            <translation>Phrase</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Phrase to voice</source>
            <translation>Phrase zur Stimme</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Retrieval</source>
            <translation>Nachschlagen</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Searching your documents.</source>
            <translation>Suchen in deinen Texten.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Share of the answers begun in the pauses of a turn that were thrown away.</source>
            <translation>Anteil der in Pausen eines Beitrags begonnenen Antworten, die verworfen wurden.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Speech rate</source>
            <translation>Sprechtempo</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Speech to model</source>
            <translation>Sprache zum Modell</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Speech total</source>
            <translation>Sprechen gesamt</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Synthesis of all phrases of an answer, added up.</source>
            <translation>Erzeugung aller Phrasen einer Antwort, zusammengezählt.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Synthesis of one phrase.</source>
            <translation>Erzeugung einer Phrase.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>TTFA</source>
            <translation>TTFA</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>TTFS</source>
            <translation>TTFS</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>TTFT</source>
            <translation>TTFT</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>TTFT to speech</source>
            <translation>TTFT bis Sprechen</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>The answer was ready, and it was not certain yet that you had finished.</source>
            <translation>Die Antwort war fertig, und es war noch nicht sicher, dass du fertig bist.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Time to first audio: from the first request to the voice to its first sound.</source>
            <translation>Zeit bis zum ersten Ton (time to first audio): vom ersten Auftrag an die Stimme bis zu ihrem ersten Ton.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Time to first speech: from the request to the model to the first sound, as heard.</source>
            <translation>Zeit bis zum ersten Sprechen (time to first speech): von der Anfrage an das Modell bis zum ersten hörbaren Ton.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Time to first token: from the request to the model's first piece of text.</source>
            <translation>Zeit bis zum ersten Token (time to first token): von der Anfrage bis zum ersten Stück Text des Modells.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Total</source>
            <translation>Gesamt</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Transcription</source>
            <translation>Aufschreiben</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Voice to answer</source>
            <translation>Stimme zu Antwort</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Voice to voice</source>
            <translation>Stimme zu Stimme</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Waiting for the end</source>
            <translation>Warten auf das Ende</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Withdrawn drafts</source>
            <translation>Zurückgezogene Entwürfe</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Writing down what you said.</source>
            <translation>Schreibt auf, was du gesagt hast.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>First audio</source>
            <translation>Erster Ton</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <source>First token</source>
            <translation>Erstes Token</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>Heard</source>
            <translation>Gehört</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Other</source>
            <translation>Anderes</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Rest of the synthesis</source>
            <translation>Rest der Erzeugung</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Rest of the text</source>
            <translation>Rest des Textes</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Silence cut off</source>
            <translation>Abgeschnittene Stille</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <source>To the loudspeaker</source>
            <translation>Zum Lautsprecher</translation>
        </message>
        <message>
            <location filename="../../tutor/session/recording.py"></location>
            <source>Choose a file that this program has written.</source>
            <translation>Wähle eine Datei, die dieses Programm geschrieben hat.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/recording.py"></location>
            <source>Line {number} of the recording can't be read: {error}.</source>
            <translation>Zeile {number} der Aufnahme lässt sich nicht lesen: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/targets.py"></location>
            <source>Set the targets in the latency panel.</source>
            <translation>Stell die Ziele in der Zeitmessung ein.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/targets.py"></location>
            <source>The target for {title} must lie between {lowest} and {highest:.0f}.</source>
            <translation>Das Ziel für {title} muss zwischen {lowest} und {highest:.0f} liegen.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/targets.py"></location>
            <source>The targets can't be read.</source>
            <translation>Die Ziele lassen sich nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/targets.py"></location>
            <source>There is no target called {key!r}.</source>
            <translation>Es gibt kein Ziel namens {key!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/targets.py"></location>
            <source>{value!r} is no target for {title}.</source>
            <translation>{value!r} ist kein Ziel für {title}.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings.py"></location>
            <source>Check the spelling.</source>
            <translation>Prüfe die Schreibweise.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings.py"></location>
            <source>Has no effect: it needs “{title}” to be {wanted}, and that is {held}.</source>
            <translation>Ohne Wirkung: Dafür müsste „{title}“ auf {wanted} stehen; es steht auf {held}.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings.py"></location>
            <source>There is no setting called {name!r}.</source>
            <translation>Es gibt keine Einstellung namens {name!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings.py"></location>
            <source>empty</source>
            <translation>leer</translation>
        </message>
        <message>
            <location filename="../../tutor/settings.py"></location>
            <location filename="../../tutor/ui/kept_sessions.py"></location>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <location filename="../../tutor/settings.py"></location>
            <location filename="../../tutor/ui/kept_sessions.py"></location>
            <source>on</source>
            <translation>ein</translation>
        </message>
        <message>
            <location filename="../../tutor/settings.py"></location>
            <source>{section}: {title}</source>
            <translation>{section}: {title}</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>A few words, such as: cooking, football, old films. The tutor likes to come back to them.</source>
            <translation>Ein paar Worte, zum Beispiel: Kochen, Fußball, alte Filme. Der Tutor kommt gern darauf zurück.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>A small model on this computer takes a moment to think: the tutor says a word such as "I see" at once, and goes on from it.</source>
            <translation>Ein kleines Modell auf diesem Computer braucht einen Moment zum Denken: Der Tutor sagt sofort ein Wort wie „I see“ und spricht von da weiter.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>A1: beginner</source>
            <translation>A1: Anfang</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>A2: elementary</source>
            <translation>A2: Grundlagen</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>About twice a second, as far as the speech recognition is quick enough.</source>
            <translation>Etwa zweimal in der Sekunde, soweit die Spracherkennung schnell genug ist.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>After a talk the tutor keeps a few facts, such as where you live. You can read, change and delete them behind your name at the top of the window.</source>
            <translation>Nach einem Gespräch merkt sich der Tutor ein paar Dinge, zum Beispiel wo du wohnst. Du kannst sie hinter deinem Namen oben im Fenster lesen, ändern und löschen.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>After nine seconds of silence the window shows what you might say. Nothing of it is spoken.</source>
            <translation>Nach neun Sekunden Stille zeigt das Fenster, was du sagen könntest. Nichts davon wird gesprochen.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>After this long the tutor answers what it has heard so far.</source>
            <translation>Nach dieser Zeit antwortet der Tutor auf das, was er bis dahin gehört hat.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>B1: intermediate</source>
            <translation>B1: Mittelstufe</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>B2: upper intermediate</source>
            <translation>B2: obere Mittelstufe</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Balanced</source>
            <translation>Ausgewogen</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Begin to answer at every pause, and throw it away when you go on: answers come sooner.</source>
            <translation>Bei jeder Pause eine Antwort beginnen und sie verwerfen, wenn du weitersprichst: Antworten kommen früher.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Begin with a short word</source>
            <translation>Mit einem kurzen Wort beginnen</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>C1: advanced</source>
            <translation>C1: fortgeschritten</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>C2: like a native speaker</source>
            <translation>C2: wie eine Muttersprache</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <location filename="../../tutor/ui/conversation_view.py"></location>
            <source>Conversation</source>
            <translation>Gespräch</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Correcting</source>
            <translation>Korrigieren</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Everyday life</source>
            <translation>Alltag</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Gently</source>
            <translation>Sanft</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Hands-free</source>
            <translation>Freihändig</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Hands-free notices when you have finished. Push-to-talk listens while you hold the key.</source>
            <translation>Freihändig merkt, wenn du fertig bist. Beim Sprechen mit Taste hört der Tutor zu, solange du sie hältst.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Help when you are silent</source>
            <translation>Hilfe, wenn du schweigst</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>How long the tutor waits when you pause: 0.5 is half as long as usual for your level, 2.0 twice.</source>
            <translation>Wie lange der Tutor wartet, wenn du eine Pause machst: 0,5 ist halb so lang wie für dein Niveau üblich, 2,0 doppelt.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>How long you may pause before your turn counts as finished, where the model is missing that hears from your voice whether you are done.</source>
            <translation>Wie lang deine Pause sein darf, bevor dein Beitrag als beendet gilt, wo das Modell fehlt, das an deiner Stimme hört, ob du fertig bist.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>How many of the words that you keep are asked for the first time each day. Each of them comes back several times in the days after.</source>
            <translation>Wie viele der Wörter, die du dir merkst, jeden Tag zum ersten Mal gefragt werden. Jedes kommt in den Tagen danach mehrmals wieder.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>How much of what is not right the tutor points out while you talk; the rest is in the report.</source>
            <translation>Wie viel von dem, was nicht stimmt, der Tutor im Gespräch anspricht; der Rest steht im Bericht.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>How sure it must be that you speak</source>
            <translation>Wie sicher es sein muss, dass du sprichst</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Interrupts it (headphones)</source>
            <translation>Unterbricht ihn (Kopfhörer)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Interrupts it (loudspeakers)</source>
            <translation>Unterbricht ihn (Lautsprecher)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Is not heard</source>
            <translation>Wird nicht gehört</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Just talking</source>
            <translation>Einfach reden</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>Language to practise</source>
            <translation>Sprache zum Üben</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>Learner</source>
            <translation>Lernende Person</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Living in another country</source>
            <translation>Leben in einem anderen Land</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Longest turn (seconds)</source>
            <translation>Längster Beitrag (Sekunden)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Look into my documents in every talk</source>
            <translation>In jedem Gespräch in meinen Texten nachsehen</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>New words a day</source>
            <translation>Neue Wörter am Tag</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Patience</source>
            <translation>Geduld</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Push-to-talk</source>
            <translation>Sprechen mit Taste</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Remember facts about you</source>
            <translation>Sich Dinge über dich merken</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Show every answer in your own language, too. Needs a larger model than the built-in one.</source>
            <translation>Jede Antwort auch in deiner eigenen Sprache zeigen. Braucht ein größeres Modell als das eingebaute.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Show words while you speak</source>
            <translation>Worte zeigen, während du sprichst</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>So much silence begins a first answer that nobody hears yet; a little more, when many of them are thrown away.</source>
            <translation>So viel Stille beginnt eine erste Antwort, die noch niemand hört; etwas mehr, wenn viele davon verworfen werden.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Speaking over the tutor</source>
            <translation>Dem Tutor ins Wort fallen</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Strictly</source>
            <translation>Streng</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Studies and exams</source>
            <translation>Studium und Prüfungen</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <location filename="../../tutor/ui/view_switch.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Taking turns</source>
            <translation>Abwechseln</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>The language you speak with the tutor. The starter pack knows English.</source>
            <translation>Die Sprache, die du mit dem Tutor sprichst. Das Startpaket kann Englisch.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>The tutor explains in it where that helps.</source>
            <translation>Der Tutor erklärt in ihr, wo das hilft.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>The tutor gives beginners more time to find their words.</source>
            <translation>Der Tutor gibt Anfängern mehr Zeit, ihre Worte zu finden.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>The voice detector gives every moment a value from 0 to 1; from this one on it is your voice. Higher where it is noisy, lower for a soft voice.</source>
            <translation>Die Stimmerkennung gibt jedem Moment einen Wert von 0 bis 1; ab diesem ist es deine Stimme. Höher, wo es laut ist, niedriger für eine leise Stimme.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Think ahead</source>
            <translation>Vorausdenken</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Think ahead after (seconds)</source>
            <translation>Vorausdenken nach (Sekunden)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Translate the answers</source>
            <translation>Die Antworten übersetzen</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Travelling</source>
            <translation>Reisen</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Wait before answering (seconds)</source>
            <translation>Warten vor der Antwort (Sekunden)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>What interests you</source>
            <translation>Was dich interessiert</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>What you learn for</source>
            <translation>Wofür du lernst</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>What you would like to talk about most.</source>
            <translation>Worüber du am liebsten sprechen möchtest.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>What your library says about what you say is told to the tutor. A talk about a document looks into that one alone.</source>
            <translation>Was deine Bibliothek zu dem sagt, was du erzählst, erfährt der Tutor. Ein Gespräch über einen Text sieht nur in diesem nach.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Who learns now; 0: nobody is known yet.</source>
            <translation>Wer jetzt lernt; 0: Noch ist niemand bekannt.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>With loudspeakers the tutor's own voice is taken out of the microphone's sound.</source>
            <translation>Bei Lautsprechern wird die Stimme des Tutors aus dem Ton des Mikrofons herausgerechnet.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Work</source>
            <translation>Beruf</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>Your own language</source>
            <translation>Deine eigene Sprache</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <source>Bring this program up to date first.</source>
            <translation>Bring zuerst dieses Programm auf den neuesten Stand.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <source>Choose a file that was saved with “Export …”.</source>
            <translation>Wähle eine Datei, die mit „Exportieren …“ gespeichert wurde.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <location filename="../../tutor/settings_file.py"></location>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Choose another file.</source>
            <translation>Wähle eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <source>It belongs to the computer that it comes from.</source>
            <translation>Sie gehört zu dem Computer, von dem sie kommt.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <source>It must be chosen anew on every computer.</source>
            <translation>Sie muss auf jedem Computer neu gewählt werden.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <source>The file comes from a newer version of the program.</source>
            <translation>Die Datei stammt aus einer neueren Version des Programms.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <source>The file could not be read: {error}.</source>
            <translation>Die Datei konnte nicht gelesen werden: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <source>This is no file of the voice tutor's settings.</source>
            <translation>Das ist keine Datei mit Einstellungen des Sprachtutors.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <source>This program has no such setting.</source>
            <translation>Dieses Programm hat keine solche Einstellung.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>A setting was left at its default.</source>
            <translation>Eine Einstellung blieb auf ihrem Standard.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>Make {parent} writable.</source>
            <translation>Mach {parent} beschreibbar.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>Nothing is saved this time.</source>
            <translation>Diesmal wird nichts gespeichert.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>The old settings can't be kept: {error}.</source>
            <translation>Die alten Einstellungen lassen sich nicht aufheben: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>The settings come from a newer version of the program; defaults are used and nothing is saved.</source>
            <translation>Die Einstellungen stammen aus einer neueren Version des Programms; es gelten die Standardwerte, und nichts wird gespeichert.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>The settings could not be read ({error}); defaults are used.</source>
            <translation>Die Einstellungen konnten nicht gelesen werden ({error}); es gelten die Standardwerte.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>The settings file is damaged and can't be set aside ({why}); defaults are used.</source>
            <translation>Die Datei mit den Einstellungen ist beschädigt und lässt sich nicht beiseitelegen ({why}); es gelten die Standardwerte.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>The settings file is damaged; it is kept as {aside}. Defaults are used.</source>
            <translation>Die Datei mit den Einstellungen ist beschädigt; sie wird als {aside} aufgehoben. Es gelten die Standardwerte.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>The settings file is old and can't be set aside ({why}); defaults are used.</source>
            <translation>Die Datei mit den Einstellungen ist alt und lässt sich nicht beiseitelegen ({why}); es gelten die Standardwerte.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>The settings file is old; it is kept as {aside}. Defaults are used.</source>
            <translation>Die Datei mit den Einstellungen ist alt; sie wird als {aside} aufgehoben. Es gelten die Standardwerte.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>This is no file of settings.</source>
            <translation>Das ist keine Datei mit Einstellungen.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>{name} could not be saved: {error}.</source>
            <translation>{name} konnte nicht gespeichert werden: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>"starter" is tiny.en from the starter pack. Also a size ("small", "large-v3-turbo") that is already on this computer, or a folder with a CTranslate2 model.</source>
            <translation>„starter“ ist tiny.en aus dem Startpaket. Sonst eine Größe („small“, „large-v3-turbo“), die schon auf diesem Computer ist, oder ein Ordner mit einem CTranslate2-Modell.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <location filename="../../tutor/settings_speaking.py"></location>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>A server (OpenAI-compatible)</source>
            <translation>Ein Server (OpenAI-kompatibel)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>A server such as Speaches or whisper.cpp: http://127.0.0.1:8000/v1. What you say is sent there as sound.</source>
            <translation>Ein Server wie Speaches oder whisper.cpp: http://127.0.0.1:8000/v1. Was du sagst, wird als Ton dorthin gesendet.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Address of the recognising server</source>
            <translation>Adresse des Erkennungsservers</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Arithmetic</source>
            <translation>Rechenart</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Automatic takes an NVIDIA GPU that works, else the processor. A GPU needs NVIDIA's CUDA 12 and cuDNN 9 libraries.</source>
            <translation>Automatisch nimmt eine NVIDIA-Grafikkarte, die funktioniert, sonst den Prozessor. Die Grafikkarte braucht NVIDIAs Bibliotheken CUDA 12 und cuDNN 9.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Beam size</source>
            <translation>Strahlbreite (Beam size)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Empty: the first one that the server offers for it.</source>
            <translation>Leer: das erste, das der Server dafür anbietet.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Empty: whatever the system uses.</source>
            <translation>Leer: was das System verwendet.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Encode only as much sound as was spoken instead of 30 seconds: twice as fast on a processor.</source>
            <translation>Nur so viel Ton kodieren, wie gesprochen wurde, statt 30 Sekunden: auf einem Prozessor doppelt so schnell.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Hearing</source>
            <translation>Hören</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <location filename="../../tutor/ui/device_choice.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <location filename="../../tutor/vitals.py"></location>
            <source>Loudspeaker</source>
            <translation>Lautsprecher</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <location filename="../../tutor/ui/device_choice.py"></location>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <location filename="../../tutor/vitals.py"></location>
            <source>Microphone</source>
            <translation>Mikrofon</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Model of the recognising server</source>
            <translation>Modell des Erkennungsservers</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>More beams hear a little better and take longer.</source>
            <translation>Mehr Strahlen hören etwas besser und brauchen länger.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>NVIDIA GPU</source>
            <translation>NVIDIA-Grafikkarte</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <location filename="../../tutor/settings_speaking.py"></location>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>Processor</source>
            <translation>Prozessor</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Runs on</source>
            <translation>Läuft auf</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Short window</source>
            <translation>Kurzes Fenster</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Sound</source>
            <translation>Ton</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Speech recognition</source>
            <translation>Spracherkennung</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Which engine writes down what you say.</source>
            <translation>Womit aufgeschrieben wird, was du sagst.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Whisper model</source>
            <translation>Whisper-Modell</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>faster-whisper</source>
            <translation>faster-whisper</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>float16</source>
            <translation>float16</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>float32</source>
            <translation>float32</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>int8</source>
            <translation>int8</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>int8 is fastest on processors; float16 on GPUs, where int8_float16 takes half the memory.</source>
            <translation>int8 ist auf Prozessoren am schnellsten; float16 auf Grafikkarten, wo int8_float16 die Hälfte des Speichers braucht.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>int8_float16</source>
            <translation>int8_float16</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_migration.py"></location>
            <source>Choose them again; the old file is kept.</source>
            <translation>Wähle sie neu; die alte Datei wird aufgehoben.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_migration.py"></location>
            <source>The settings could not be brought from version {step} to {next} ({error!r}).</source>
            <translation>Die Einstellungen ließen sich nicht von Version {step} auf {next} bringen ({error!r}).</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_servers.py"></location>
            <source>Allow servers that are not on this computer, and Ollama's models in the cloud. What you say to them leaves this computer.</source>
            <translation>Server erlauben, die nicht auf diesem Computer sind, und Ollamas Modelle in der Cloud. Was du ihnen sagst, verlässt diesen Computer.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_servers.py"></location>
            <source>Keys without encryption</source>
            <translation>Schlüssel ohne Verschlüsselung</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_servers.py"></location>
            <source>Send a server's key over http to another computer too. Everybody in the network can read it there.</source>
            <translation>Den Schlüssel eines Servers auch über http an einen anderen Computer senden. Jeder im Netz kann ihn dort lesen.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_servers.py"></location>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Servers</source>
            <translation>Server</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_servers.py"></location>
            <source>Servers elsewhere</source>
            <translation>Server anderswo</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>All of it, as text, to the clipboard.</source>
            <translation>Alles, als Text, in die Zwischenablage.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Copy the talk</source>
            <translation>Das Gespräch kopieren</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/help_window.py"></location>
            <source>Guide</source>
            <translation>Anleitung</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Keeps what was said and begins with an empty page.</source>
            <translation>Hebt auf, was gesagt wurde, und beginnt mit einer leeren Seite.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/settings_window.py"></location>
            <location filename="../../tutor/ui/top_bar.py"></location>
            <source>Latency panel</source>
            <translation>Zeitmessung</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/view_switch.py"></location>
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/top_bar.py"></location>
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/device_choice.py"></location>
            <location filename="../../tutor/ui/top_bar.py"></location>
            <source>Microphone and loudspeaker</source>
            <translation>Mikrofon und Lautsprecher</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/settings_storage.py"></location>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/top_bar.py"></location>
            <source>New talk</source>
            <translation>Neues Gespräch</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Opens the guide, at the page about what you look at.</source>
            <translation>Öffnet die Anleitung, auf der Seite zu dem, was du gerade ansiehst.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Opens the lists of devices.</source>
            <translation>Öffnet die Listen der Geräte.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Opens the menu of the window.</source>
            <translation>Öffnet das Menü des Fensters.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Opens the models on this computer.</source>
            <translation>Öffnet die Modelle auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Opens this window.</source>
            <translation>Öffnet dieses Fenster.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/reports_view.py"></location>
            <location filename="../../tutor/ui/view_switch.py"></location>
            <source>Reports</source>
            <translation>Berichte</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Send what you typed</source>
            <translation>Senden, was du getippt hast</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <location filename="../../tutor/ui/faults.py"></location>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <location filename="../../tutor/ui/top_bar.py"></location>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Shows or hides where the time went.</source>
            <translation>Zeigt oder verbirgt, wo die Zeit geblieben ist.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Shows the talk.</source>
            <translation>Zeigt das Gespräch.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Shows the words that are due.</source>
            <translation>Zeigt die Wörter, die dran sind.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Shows your own texts.</source>
            <translation>Zeigt deine eigenen Texte.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Shows your talks and what came of them.</source>
            <translation>Zeigt deine Gespräche und was daraus wurde.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>Silence the tutor</source>
            <translation>Den Tutor unterbrechen</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Starts listening and ends your turn; in push-to-talk, hold it to talk.</source>
            <translation>Beginnt zuzuhören und beendet deinen Beitrag; beim Sprechen mit Taste: zum Sprechen halten.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Stops what is being said or thought.</source>
            <translation>Hält an, was gerade gesagt oder gedacht wird.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <location filename="../../tutor/ui/view_switch.py"></location>
            <source>Talk</source>
            <translation>Gespräch</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Talk, and “I'm done”</source>
            <translation>Sprechen, und „Ich bin fertig“</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Works wherever you are in the window.</source>
            <translation>Wirkt überall im Fenster.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>"starter" is en_US-joe-medium from the starter pack. Also the path of a Piper voice (.onnx).</source>
            <translation>„starter“ ist en_US-joe-medium aus dem Startpaket. Sonst der Pfad einer Piper-Stimme (.onnx).</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>1.0 is the pace of your level: with lower levels the tutor speaks a little slower and pauses between phrases. Below that it pauses longer; the voice itself never falls under 0.85 of its own speed.</source>
            <translation>1,0 ist das Tempo deines Niveaus: Auf niedrigeren Niveaus spricht der Tutor etwas langsamer und macht Pausen zwischen den Phrasen. Darunter macht er längere Pausen; die Stimme selbst wird nie langsamer als das 0,85-Fache ihres eigenen Tempos.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>A WAV file with 6 to 30 seconds of one clear voice. Use only a voice you may use.</source>
            <translation>Eine WAV-Datei mit 6 bis 30 Sekunden einer klaren Stimme. Nimm nur eine Stimme, die du verwenden darfst.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>A server such as Speaches or Kokoro: http://127.0.0.1:8000/v1. The tutor's answers are sent there.</source>
            <translation>Ein Server wie Speaches oder Kokoro: http://127.0.0.1:8000/v1. Die Antworten des Tutors werden dorthin gesendet.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Address of the speaking server</source>
            <translation>Adresse des Sprachservers</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>I accept the Coqui Public Model Licence</source>
            <translation>Ich stimme der Coqui Public Model Licence zu</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Keep spoken phrases (MB)</source>
            <translation>Gesprochene Phrasen aufheben (MB)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Model of the speaking server</source>
            <translation>Modell des Sprachservers</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>No phrase is begun while more sound than this waits to be heard.</source>
            <translation>Keine Phrase wird begonnen, solange mehr Ton als dies darauf wartet, gehört zu werden.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>On a processor XTTS is slower than speech.</source>
            <translation>Auf einem Prozessor ist XTTS langsamer als Sprechen.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>One of the names that its model knows, such as alloy or af_heart.</source>
            <translation>Einer der Namen, die sein Modell kennt, etwa alloy oder af_heart.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Pace</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Phrases made at a time</source>
            <translation>Phrasen gleichzeitig</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Piper</source>
            <translation>Piper</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Piper runs everywhere. XTTS sounds more natural and wants an NVIDIA GPU; install it under Models.</source>
            <translation>Piper läuft überall. XTTS klingt natürlicher und will eine NVIDIA-Grafikkarte; installiere es unter Modelle.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Piper voice</source>
            <translation>Piper-Stimme</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Sound made ahead (seconds)</source>
            <translation>Ton im Voraus (Sekunden)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Speaking</source>
            <translation>Sprechen</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>The XTTS weights may be used for non-commercial purposes only.</source>
            <translation>Die XTTS-Gewichte dürfen nur für nicht kommerzielle Zwecke verwendet werden.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>The folder with config.json, model.pth and vocab.json of XTTS v2.</source>
            <translation>Der Ordner mit config.json, model.pth und vocab.json von XTTS v2.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Tutor's voice</source>
            <translation>Stimme des Tutors</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Voice of the speaking server</source>
            <translation>Stimme des Sprachservers</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>What the tutor said before is kept as sound on this computer and sounds at once the next time; in quiet moments it makes what tutors often say. 0 keeps nothing and removes what was kept.</source>
            <translation>Was der Tutor schon gesagt hat, wird als Ton auf diesem Computer aufgehoben und erklingt beim nächsten Mal sofort; in ruhigen Momenten entsteht, was Tutoren oft sagen. 0 hebt nichts auf und entfernt, was aufgehoben war.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>With one, the voice rests between two phrases; with more, a stop wastes more work.</source>
            <translation>Mit einer ruht die Stimme zwischen zwei Phrasen; mit mehr verschwendet ein Stopp mehr Arbeit.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>XTTS</source>
            <translation>XTTS</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>XTTS model folder</source>
            <translation>Ordner des XTTS-Modells</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>XTTS runs on</source>
            <translation>XTTS läuft auf</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>XTTS voice to imitate</source>
            <translation>Stimme, die XTTS nachahmt</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>A folder, perhaps on a stick, in which models lie that were fetched elsewhere. They are used from there.</source>
            <translation>Ein Ordner, vielleicht auf einem Stick, mit Modellen, die anderswo geholt wurden. Sie werden von dort verwendet.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>Folder with models</source>
            <translation>Ordner mit Modellen</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>For 30 days</source>
            <translation>30 Tage lang</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>For a year</source>
            <translation>Ein Jahr lang</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>Keep the sound of your talks</source>
            <translation>Den Ton deiner Gespräche aufheben</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>No, the words are enough</source>
            <translation>Nein, die Worte reichen</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>Records</source>
            <translation>Aufzeichnungen</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>Until I delete it</source>
            <translation>Bis ich ihn lösche</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>What you said and what the tutor said, as small files on this computer: about 10 MB an hour. The words of a talk are always kept, until you delete it.</source>
            <translation>Was du gesagt hast und was der Tutor gesagt hat, als kleine Dateien auf diesem Computer: etwa 10 MB je Stunde. Die Worte eines Gesprächs werden immer aufgehoben, bis du es löschst.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>"starter" is SmolLM2-135M from the starter pack. Also the path of a GGUF file.</source>
            <translation>„starter“ ist SmolLM2-135M aus dem Startpaket. Sonst der Pfad einer GGUF-Datei.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>A server such as LM Studio, llama-server or vLLM: http://127.0.0.1:1234/v1.</source>
            <translation>Ein Server wie LM Studio, llama-server oder vLLM: http://127.0.0.1:1234/v1.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>A tutor that speaks less leaves more room to you.</source>
            <translation>Ein Tutor, der weniger spricht, lässt dir mehr Raum.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Address of the chat server</source>
            <translation>Adresse des Chat-Servers</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>After this long the answer counts as broken off.</source>
            <translation>Nach dieser Zeit gilt die Antwort als abgebrochen.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Automatic takes Ollama when it runs and has a model, otherwise the built-in llama.cpp.</source>
            <translation>Automatisch nimmt Ollama, wenn es läuft und ein Modell hat, sonst das eingebaute llama.cpp.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Big models may need a minute when they load.</source>
            <translation>Große Modelle brauchen beim Laden vielleicht eine Minute.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Built-in llama.cpp</source>
            <translation>Eingebautes llama.cpp</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Context of the chat server (tokens)</source>
            <translation>Kontext des Chat-Servers (Tokens)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Empty: the first model that the server lists.</source>
            <translation>Leer: das erste Modell, das der Server nennt.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Empty: the first one that the server offers.</source>
            <translation>Leer: das erste, das der Server anbietet.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Finds passages of your documents by what they mean, too: a model such as nomic-embed-text that Ollama has. Empty: the built-in word vectors, for English. none: by their words alone.</source>
            <translation>Findet Stellen in deinen Texten auch nach ihrer Bedeutung: ein Modell wie nomic-embed-text, das Ollama hat. Leer: die eingebauten Wortvektoren, für Englisch. none: nur nach ihren Wörtern.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>How long after the last answer: "30m", "2h", or "-1" for always.</source>
            <translation>Wie lange nach der letzten Antwort: „30m“, „2h“ oder „-1“ für immer.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>How much of the talk its model can see. 0: what the server says, or 4096 when it says nothing.</source>
            <translation>Wie viel vom Gespräch sein Modell sehen kann. 0: was der Server sagt, oder 4096, wenn er nichts sagt.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>How much of the talk the built-in model can see. 0: what suits the model.</source>
            <translation>Wie viel vom Gespräch das eingebaute Modell sehen kann. 0: was zum Modell passt.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>How much of the talk the model can see; more takes more memory. 0: what suits the model.</source>
            <translation>Wie viel vom Gespräch das Modell sehen kann; mehr braucht mehr Speicher. 0: was zum Modell passt.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Keep the Ollama model loaded</source>
            <translation>Das Ollama-Modell geladen lassen</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Longest answer (sentences)</source>
            <translation>Längste Antwort (Sätze)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Longest answer (tokens)</source>
            <translation>Längste Antwort (Tokens)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Longest pause inside an answer (seconds)</source>
            <translation>Längste Pause in einer Antwort (Sekunden)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Longest wait for an answer to begin (seconds)</source>
            <translation>Längstes Warten auf den Anfang einer Antwort (Sekunden)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Model of the chat server</source>
            <translation>Modell des Chat-Servers</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Ollama</source>
            <translation>Ollama</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Ollama address</source>
            <translation>Ollama-Adresse</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Ollama context (tokens)</source>
            <translation>Ollama-Kontext (Tokens)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Ollama model</source>
            <translation>Ollama-Modell</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Ollama model for meanings</source>
            <translation>Ollama-Modell für Bedeutungen</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>The model is stopped here; a token is about three quarters of a word.</source>
            <translation>Das Modell wird hier angehalten; ein Token ist etwa drei Viertel eines Wortes.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Thinking</source>
            <translation>Denken</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Tutor's mind</source>
            <translation>Kopf des Tutors</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Where the Ollama server listens.</source>
            <translation>Wo der Ollama-Server lauscht.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>llama.cpp context (tokens)</source>
            <translation>llama.cpp-Kontext (Tokens)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>llama.cpp model</source>
            <translation>llama.cpp-Modell</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>1.0 is 15 points for the conversation.</source>
            <translation>1,0 sind 15 Punkt für das Gespräch.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>A file, or the address of an OTLP/HTTP server such as http://127.0.0.1:4318. Times and names of engines, never words. Empty: nowhere.</source>
            <translation>Eine Datei oder die Adresse eines OTLP/HTTP-Servers wie http://127.0.0.1:4318. Zeiten und Namen von Modellen, nie Worte. Leer: nirgendwohin.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Follow the system, or always light or dark.</source>
            <translation>Wie das System, oder immer hell oder dunkel.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Language of the window</source>
            <translation>Sprache des Fensters</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <location filename="../../tutor/window_answers.py"></location>
            <source>Like the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Send timings to (OpenTelemetry)</source>
            <translation>Zeiten senden an (OpenTelemetry)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>Set up</source>
            <translation>Einrichten</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Show where the time went.</source>
            <translation>Zeigen, wo die Zeit geblieben ist.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Targets</source>
            <translation>Ziele</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Text size</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>The program's own words; it changes at the next start. What you practise is set under Conversation.</source>
            <translation>Die Worte des Programms selbst; sie ändern sich beim nächsten Start. Was du übst, steht unter Gespräch.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>What the latency panel aims at, where it is not the usual.</source>
            <translation>Wonach die Zeitmessung strebt, wo es nicht das Übliche ist.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Whether the first steps were shown at the first start.</source>
            <translation>Ob die ersten Schritte beim ersten Start gezeigt wurden.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Window</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <location filename="../../tutor/sound_check.py"></location>
            <location filename="../../tutor/teaching/card_sounds.py"></location>
            <source>See the notice in the main window.</source>
            <translation>Siehe den Hinweis im Hauptfenster.</translation>
        </message>
        <message>
            <location filename="../../tutor/sound_check.py"></location>
            <location filename="../../tutor/teaching/spoken_answer.py"></location>
            <source>The speech recognition is not there.</source>
            <translation>Die Spracherkennung ist nicht da.</translation>
        </message>
        <message>
            <location filename="../../tutor/sound_check.py"></location>
            <source>Try it again.</source>
            <translation>Versuch es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/cache.py"></location>
            <source>{folder} can't be written: {error}.</source>
            <translation>In {folder} kann nicht geschrieben werden: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>Check its model in the settings.</source>
            <translation>Prüfe sein Modell in den Einstellungen.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>Choose one of its voices in the settings.</source>
            <translation>Wähle eine seiner Stimmen in den Einstellungen.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>The server does not send raw sound.</source>
            <translation>Der Server sendet keinen rohen Ton.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>The speaking server has not been asked yet.</source>
            <translation>Der Sprachserver wurde noch nicht gefragt.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>The speaking server went on after the end of the text.</source>
            <translation>Der Sprachserver machte nach dem Ende des Textes weiter.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>The text stays readable.</source>
            <translation>Der Text bleibt lesbar.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>WAV files</source>
            <translation>WAV-Dateien</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <location filename="../../tutor/thinking/openai_api.py"></location>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>a fresh one</source>
            <translation>eine neue</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>raw sound</source>
            <translation>roher Ton</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>the open connection to the speaking server</source>
            <translation>die offene Verbindung zum Sprachserver</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>{name} has no voice called {voice!r}.</source>
            <translation>{name} hat keine Stimme namens {voice!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>{name} made no sound for {seconds:.0f} seconds.</source>
            <translation>{name}: seit {seconds:.0f} Sekunden kein Ton.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>{name} sent no sound that could be played.</source>
            <translation>{name} hat keinen Ton gesendet, der sich abspielen ließe.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/piper.py"></location>
            <source>Choose a voice in the settings, or "starter".</source>
            <translation>Wähle in den Einstellungen eine Stimme oder „starter“.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/piper.py"></location>
            <source>There is no Piper voice file {file}.</source>
            <translation>Es gibt keine Piper-Stimmdatei {file}.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/piper.py"></location>
            <source>{name} is no usable Piper voice.</source>
            <translation>{name} ist keine brauchbare Piper-Stimme.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/worker_voice.py"></location>
            <source>{name} went on speaking after the end of the text.</source>
            <translation>{name} sprach nach dem Ende des Textes weiter.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <location filename="../../tutor/speaking/xtts_speaker.py"></location>
            <source>Choose a WAV file with 6 to 30 seconds of one clear voice.</source>
            <translation>Wähle eine WAV-Datei mit 6 bis 30 Sekunden einer klaren Stimme.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>Choose another voice.</source>
            <translation>Wähle eine andere Stimme.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>Choose the folder with config.json, model.pth and vocab.json of XTTS v2.</source>
            <translation>Wähle den Ordner mit config.json, model.pth und vocab.json von XTTS v2.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>Fetch its files again; they may be damaged.</source>
            <translation>Hol seine Dateien noch einmal; vielleicht sind sie beschädigt.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>Install the NVIDIA driver, let XTTS run on the processor (slowly), or choose Piper.</source>
            <translation>Installiere den NVIDIA-Treiber, lass XTTS (langsam) auf dem Prozessor laufen oder wähle Piper.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>No XTTS model is chosen.</source>
            <translation>Es ist kein XTTS-Modell gewählt.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>Read and accept the Coqui Public Model Licence in the settings, or choose Piper.</source>
            <translation>Lies die Coqui Public Model Licence in den Einstellungen und stimm ihr zu, oder wähle Piper.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>The XTTS model folder has no {name}.</source>
            <translation>Im Ordner des XTTS-Modells fehlt {name}.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>The XTTS model in {folder} could not be loaded.</source>
            <translation>Das XTTS-Modell in {folder} ließ sich nicht laden.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>There is no recording of a voice for XTTS to imitate.</source>
            <translation>Es gibt keine Aufnahme einer Stimme, die XTTS nachahmen könnte.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>XTTS could not start on the NVIDIA GPU.</source>
            <translation>XTTS konnte auf der NVIDIA-Grafikkarte nicht starten.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>XTTS does not speak the language {language!r}.</source>
            <translation>XTTS spricht die Sprache {language!r} nicht.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>XTTS is not installed.</source>
            <translation>XTTS ist nicht installiert.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts_speaker.py"></location>
            <source>{name} is no recording that can be read.</source>
            <translation>{name} ist keine lesbare Aufnahme.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts_speaker.py"></location>
            <source>{name} is too short, silent or damaged.</source>
            <translation>{name} ist zu kurz, stumm oder beschädigt.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/card_sounds.py"></location>
            <source>The tutor's voice is not there.</source>
            <translation>Die Stimme des Tutors ist nicht da.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/card_sounds.py"></location>
            <source>Your records are not open: nothing can be kept.</source>
            <translation>Deine Aufzeichnungen sind nicht offen: Es lässt sich nichts aufheben.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/meanings.py"></location>
            <source>Choose a larger one.</source>
            <translation>Wähle ein größeres.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/meanings.py"></location>
            <source>The chat model in use is too small to explain words.</source>
            <translation>Das verwendete Chat-Modell ist zu klein, um Wörter zu erklären.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/meanings.py"></location>
            <source>Your own language is not known.</source>
            <translation>Deine eigene Sprache ist nicht bekannt.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/replay.py"></location>
            <source>Choose in the settings that recordings are kept.</source>
            <translation>Wähle in den Einstellungen, dass Aufnahmen aufgehoben werden.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/replay.py"></location>
            <source>Choose other words.</source>
            <translation>Wähle andere Worte.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/replay.py"></location>
            <source>Listen again when the tutor has finished.</source>
            <translation>Hör es noch einmal an, wenn der Tutor fertig ist.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/replay.py"></location>
            <source>The talk is under way.</source>
            <translation>Das Gespräch läuft.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/replay.py"></location>
            <source>The voice made no sound of it.</source>
            <translation>Die Stimme machte keinen Ton daraus.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/replay.py"></location>
            <source>There is no recording of what you said.</source>
            <translation>Von dem, was du gesagt hast, gibt es keine Aufnahme.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/replay.py"></location>
            <source>There is nothing to say in “{text}”.</source>
            <translation>In „{text}“ gibt es nichts zu sagen.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/replay.py"></location>
            <source>Try another voice.</source>
            <translation>Probier eine andere Stimme.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/spoken_answer.py"></location>
            <source>Type your answer instead.</source>
            <translation>Tippe deine Antwort stattdessen.</translation>
        </message>
        <message>
            <location filename="../../tutor/text.py"></location>
            <source>{first} {second}</source>
            <translation>{first} {second}</translation>
        </message>
        <message>
            <location filename="../../tutor/text.py"></location>
            <source>{several} and {last}</source>
            <translation>{several} und {last}</translation>
        </message>
        <message>
            <location filename="../../tutor/text.py"></location>
            <source>{several} or {last}</source>
            <translation>{several} oder {last}</translation>
        </message>
        <message>
            <location filename="../../tutor/text.py"></location>
            <source>{several}, {next}</source>
            <translation>{several}, {next}</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <source>Ask again, or choose a smaller model.</source>
            <translation>Frag noch einmal oder wähle ein kleineres Modell.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <source>Ask again, or choose another model in the settings.</source>
            <translation>Frag noch einmal oder wähle in den Einstellungen ein anderes Modell.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <location filename="../../tutor/thinking/continuing.py"></location>
            <source>Ask again.</source>
            <translation>Frag noch einmal.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>Ask the tutor to go on, or allow longer answers in the settings.</source>
            <translation>Bitte den Tutor weiterzusprechen, oder erlaube in den Einstellungen längere Antworten.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>The answer broke off.</source>
            <translation>Die Antwort brach ab.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <source>The answer broke off. {message}</source>
            <translation>Die Antwort brach ab. {message}</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>The answer was cut off at its longest length.</source>
            <translation>Die Antwort wurde an ihrer größten Länge abgeschnitten.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>Try again, or choose a smaller model in the settings.</source>
            <translation>Versuch es noch einmal oder wähle in den Einstellungen ein kleineres Modell.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <source>{label} gave an empty answer.</source>
            <translation>{label} gab eine leere Antwort.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <source>{label} said nothing for {seconds:.0f} seconds.</source>
            <translation>{label} hat {seconds:.0f} Sekunden lang nichts gesagt.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/continuing.py"></location>
            <source>The answer broke off: the model had to be restarted.</source>
            <translation>Die Antwort brach ab: Das Modell musste neu gestartet werden.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/fitting.py"></location>
            <source>Say it in smaller parts, or raise the model's context in the settings.</source>
            <translation>Sag es in kleineren Teilen oder erhöhe in den Einstellungen den Kontext des Modells.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/fitting.py"></location>
            <source>The talk is longer than {model} can see: {context} tokens.</source>
            <translation>Das Gespräch ist länger, als {model} sehen kann: {context} Tokens.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/fitting.py"></location>
            <source>What was said last is longer than {model} can see.</source>
            <translation>Was zuletzt gesagt wurde, ist länger, als {model} sehen kann.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/fitting.py"></location>
            <source>the newer part of the talk</source>
            <translation>der neuere Teil des Gesprächs</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/fitting.py"></location>
            <source>the whole talk</source>
            <translation>das ganze Gespräch</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>Ask the tutor to go on.</source>
            <translation>Bitte den Tutor weiterzusprechen.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>Choose a GGUF file in the settings, or "starter".</source>
            <translation>Wähle in den Einstellungen eine GGUF-Datei oder „starter“.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>Choose a GGUF file in the settings.</source>
            <translation>Wähle in den Einstellungen eine GGUF-Datei.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>Start a new conversation, or raise the llama.cpp context in the settings.</source>
            <translation>Beginne ein neues Gespräch oder erhöhe in den Einstellungen den llama.cpp-Kontext.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>The file may be damaged, or too big for this computer's memory. Choose another model.</source>
            <translation>Die Datei ist vielleicht beschädigt oder zu groß für den Speicher dieses Computers. Wähle ein anderes Modell.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>The talk is longer than the model can see: {tokens} tokens of {context}.</source>
            <translation>Das Gespräch ist länger, als das Modell sehen kann: {tokens} von {context} Tokens.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>There is no model file {path}.</source>
            <translation>Es gibt keine Modelldatei {path}.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>Try again, or choose another model in the settings.</source>
            <translation>Versuch es noch einmal oder wähle in den Einstellungen ein anderes Modell.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>llama.cpp could not load {name}.</source>
            <translation>llama.cpp konnte {name} nicht laden.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>llama.cpp refused to answer ({reason}).</source>
            <translation>llama.cpp wollte nicht antworten ({reason}).</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>{name} is no GGUF model.</source>
            <translation>{name} ist kein GGUF-Modell.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>Check the Ollama address in the settings, and update Ollama.</source>
            <translation>Prüfe die Ollama-Adresse in den Einstellungen und aktualisiere Ollama.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>Older versions have known security holes. Update Ollama.</source>
            <translation>Ältere Versionen haben bekannte Sicherheitslücken. Aktualisiere Ollama.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>Ollama does not answer at {origin}.</source>
            <translation>Ollama antwortet unter {origin} nicht.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>Ollama has not been started.</source>
            <translation>Ollama wurde nicht gestartet.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>Ollama {oldest} or newer</source>
            <translation>Ollama {oldest} oder neuer</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>Ollama {version}</source>
            <translation>Ollama {version}</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>Start Ollama, or choose the built-in llama.cpp.</source>
            <translation>Starte Ollama oder wähle das eingebaute llama.cpp.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>The server at Ollama's address gave an answer that makes no sense.</source>
            <translation>Der Server unter Ollamas Adresse gab eine Antwort, die keinen Sinn ergibt.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Choose a model that runs on this computer.</source>
            <translation>Wähle ein Modell, das auf diesem Computer läuft.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Choose a smaller model in the settings.</source>
            <translation>Wähle in den Einstellungen ein kleineres Modell.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Choose another Ollama model in the settings.</source>
            <translation>Wähle in den Einstellungen ein anderes Ollama-Modell.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Choose another Ollama model, or allow "Servers elsewhere" in the settings.</source>
            <translation>Wähle ein anderes Ollama-Modell oder erlaube in den Einstellungen „Server anderswo“.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Fetch it in the list of models, or run `ollama pull {model}` in a terminal.</source>
            <translation>Hol es in der Liste der Modelle oder führe im Terminal `ollama pull {model}` aus.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Fetch one in the list of models, or run `ollama pull {suggested}` in a terminal.</source>
            <translation>Hol eines in der Liste der Modelle oder führe im Terminal `ollama pull {suggested}` aus.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Ollama cannot keep a model loaded for {alive!r}.</source>
            <translation>Ollama kann kein Modell für {alive!r} geladen halten.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Ollama could not answer with {model} (status {status}).</source>
            <translation>Ollama konnte mit {model} nicht antworten (Status {status}).</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Ollama has no model {model!r}.</source>
            <translation>Ollama hat kein Modell {model!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Ollama has no model.</source>
            <translation>Ollama hat kein Modell.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Ollama has too much to do just now.</source>
            <translation>Ollama hat gerade zu viel zu tun.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Ollama wants you to sign in for {model}.</source>
            <translation>Für {model} will Ollama, dass du dich anmeldest.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Try again. If it happens again, restart Ollama or choose another model.</source>
            <translation>Versuch es noch einmal. Wenn es wieder geschieht, starte Ollama neu oder wähle ein anderes Modell.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Update Ollama, or choose another model.</source>
            <translation>Aktualisiere Ollama oder wähle ein anderes Modell.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Write a time like "30m" or "2h" in the settings, or "-1" for always.</source>
            <translation>Schreib in den Einstellungen eine Zeit wie „30m“ oder „2h“, oder „-1“ für immer.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>{model} cannot chat.</source>
            <translation>{model} kann keine Gespräche führen.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>{model} does not fit into this computer's memory.</source>
            <translation>{model} passt nicht in den Speicher dieses Computers.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>{model} does not run on this computer but at {host}: what you say would leave it.</source>
            <translation>{model} läuft nicht auf diesem Computer, sondern bei {host}: Was du sagst, würde ihn verlassen.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>{model} needs a newer Ollama.</source>
            <translation>{model} braucht ein neueres Ollama.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/openai_api.py"></location>
            <source>The chat server has not been asked yet.</source>
            <translation>Der Chat-Server wurde noch nicht gefragt.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/openai_api.py"></location>
            <source>the open connection to the chat server</source>
            <translation>die offene Verbindung zum Chat-Server</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/structured.py"></location>
            <source>an answer in parts</source>
            <translation>eine Antwort in Teilen</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/structured.py"></location>
            <source>plain text</source>
            <translation>reiner Text</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/faster_whisper.py"></location>
            <source>Start it.</source>
            <translation>Starte es.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/faster_whisper.py"></location>
            <source>Whisper has not been started.</source>
            <translation>Whisper wurde nicht gestartet.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/faster_whisper.py"></location>
            <source>the GPU</source>
            <translation>der Grafikkarte</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/faster_whisper.py"></location>
            <source>{name} on {device}</source>
            <translation>{name} auf {device}</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>A library of {name} is missing or does not fit ({told}).</source>
            <translation>Eine Bibliothek von {name} fehlt oder passt nicht ({told}).</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>It crashed the last time it was loaded on the GPU.</source>
            <translation>Es stürzte beim letzten Laden auf der Grafikkarte ab.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>The GPU can't run the model.</source>
            <translation>Die Grafikkarte kann das Modell nicht ausführen.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>The GPU did not answer.</source>
            <translation>Die Grafikkarte hat nicht geantwortet.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>The GPU has too little free memory.</source>
            <translation>Die Grafikkarte hat zu wenig freien Speicher.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>The NVIDIA driver is missing or too old.</source>
            <translation>Der NVIDIA-Treiber fehlt oder ist zu alt.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>There is no NVIDIA GPU, or its driver is not installed.</source>
            <translation>Es gibt keine NVIDIA-Grafikkarte, oder ihr Treiber ist nicht installiert.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>the GPU ({compute_type})</source>
            <translation>der Grafikkarte ({compute_type})</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>the processor ({compute_type})</source>
            <translation>dem Prozessor ({compute_type})</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>Say it again, or choose a smaller model on the server.</source>
            <translation>Sag es noch einmal oder wähle auf dem Server ein kleineres Modell.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>The recognising server has not been asked yet.</source>
            <translation>Der Erkennungsserver wurde noch nicht gefragt.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>The server refuses to give them (status {status}).</source>
            <translation>Der Server will sie nicht geben (Status {status}).</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>bare text</source>
            <translation>bloßer Text</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>the open connection to the recognising server</source>
            <translation>die offene Verbindung zum Erkennungsserver</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>words with times and probabilities</source>
            <translation>Wörter mit Zeiten und Wahrscheinlichkeiten</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_engine.py"></location>
            <source>Choose a multilingual Whisper model in the settings.</source>
            <translation>Wähle in den Einstellungen ein mehrsprachiges Whisper-Modell.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_engine.py"></location>
            <source>Choose int8, or another model in the settings.</source>
            <translation>Wähle int8 oder in den Einstellungen ein anderes Modell.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_engine.py"></location>
            <source>Install CUDA 12 and cuDNN 9, or let Whisper run on the processor with int8.</source>
            <translation>Installiere CUDA 12 und cuDNN 9 oder lass Whisper mit int8 auf dem Prozessor laufen.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_engine.py"></location>
            <source>The Whisper model {name} could not be loaded as {compute_type}.</source>
            <translation>Das Whisper-Modell {name} ließ sich nicht als {compute_type} laden.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_engine.py"></location>
            <source>This Whisper model does not know the language {language!r}.</source>
            <translation>Dieses Whisper-Modell kennt die Sprache {language!r} nicht.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_engine.py"></location>
            <source>Whisper can't work on the NVIDIA GPU: {error}</source>
            <translation>Whisper kann auf der NVIDIA-Grafikkarte nicht arbeiten: {error}</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_models.py"></location>
            <source>Choose a folder with a CTranslate2 model.</source>
            <translation>Wähle einen Ordner mit einem CTranslate2-Modell.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_models.py"></location>
            <source>Give the folder of a CTranslate2 model, or choose "starter".</source>
            <translation>Gib den Ordner eines CTranslate2-Modells an oder wähle „starter“.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_models.py"></location>
            <source>The Whisper model {size!r} is not on this computer.</source>
            <translation>Das Whisper-Modell {size!r} ist nicht auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_models.py"></location>
            <source>The folder {folder} is no complete Whisper model: {name} is missing.</source>
            <translation>Der Ordner {folder} ist kein vollständiges Whisper-Modell: {name} fehlt.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Everything. Your voice is heard, understood and answered by programs on this computer. There is no account, and nothing is counted or reported: not by this program, and not by the libraries that it is made of, where they would do so by themselves.</source>
            <translation>Alles. Deine Stimme wird von Programmen auf diesem Computer gehört, verstanden und beantwortet. Es gibt kein Konto, und nichts wird gezählt oder gemeldet: weder von diesem Programm noch von den Bibliotheken, aus denen es besteht, wo sie es von sich aus täten.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Move into this folder</source>
            <translation>In diesen Ordner verschieben</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Move the folder: {what}</source>
            <translation>Den Ordner verschieben: {what}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Moved when the program is started again: {moves}</source>
            <translation>Zieht um, wenn das Programm wieder startet: {moves}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Move…</source>
            <translation>Verschieben …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Only when you want it: a model is fetched when you choose it, from the address that is shown with it. If you name a server on another computer to hear, think or speak, your words go there, and only after you have allowed it. Keys for servers lie in the system's keyring. Spans go to an OpenTelemetry server only if you name one. Whether there is a new version is asked only when you press “Check for updates”, and nothing is sent with the question.</source>
            <translation>Nur wenn du es willst: Ein Modell wird geholt, wenn du es wählst, von der Adresse, die daneben steht. Nennst du zum Hören, Denken oder Sprechen einen Server auf einem anderen Computer, gehen deine Worte dorthin, und erst, nachdem du es erlaubt hast. Schlüssel für Server liegen im Schlüsselbund des Systems. Zeiten gehen nur dann an einen OpenTelemetry-Server, wenn du einen nennst. Ob es eine neue Version gibt, wird nur gefragt, wenn du auf „Nach Updates suchen“ drückst, und mit der Frage wird nichts gesendet.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Open the folder: {what}</source>
            <translation>Den Ordner öffnen: {what}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Privacy and your files</source>
            <translation>Datenschutz und deine Dateien</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Spoken phrases, can be made again</source>
            <translation>Gesprochene Phrasen, lassen sich neu erzeugen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Talks, cards, documents</source>
            <translation>Gespräche, Karten, Texte</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>The program is portable: all of it lies beside the program.</source>
            <translation>Das Programm ist tragbar: Alles davon liegt neben dem Programm.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>What is deleted</source>
            <translation>Was gelöscht wird</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>What is kept</source>
            <translation>Was aufgehoben wird</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>What stays on this computer</source>
            <translation>Was auf diesem Computer bleibt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>What you delete is gone for good: from the database, its backups and the folder of recordings. To delete everything, close the program and delete the folders below.</source>
            <translation>Was du löschst, ist endgültig weg: aus der Datenbank, ihren Kopien und dem Ordner der Aufnahmen. Um alles zu löschen, schließ das Programm und lösche die Ordner unten.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>When something leaves this computer</source>
            <translation>Wann etwas diesen Computer verlässt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Where it lies</source>
            <translation>Wo es liegt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Your talks as text, with corrections, reports, cards and what the tutor has noted about you; your documents; how long each part of an answer took, without a word of it. Recordings of what was said are kept as long as the settings say under “Keep recordings”. The log has faults, and never words.</source>
            <translation>Deine Gespräche als Text, mit Korrekturen, Berichten, Karten und dem, was der Tutor über dich notiert hat; deine Texte; wie lange jeder Teil einer Antwort gedauert hat, ohne ein Wort davon. Aufnahmen werden so lange aufgehoben, wie die Einstellungen unter „Den Ton deiner Gespräche aufheben“ sagen. Das Protokoll enthält Fehler und nie Worte.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>{message} {remedy}</source>
            <translation>{message} {remedy}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>{what}: {folder}</source>
            <translation>{what}: {folder}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/account_view.py"></location>
            <source>Together</source>
            <translation>Zusammen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/adding.py"></location>
            <source>Fetch XTTS v2 among the voices next, or choose XTTS in the settings under Speaking.</source>
            <translation>Hol als Nächstes XTTS v2 unter den Stimmen oder wähle XTTS in den Einstellungen unter Sprechen.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/adding.py"></location>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Show the models</source>
            <translation>Die Modelle zeigen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/adding.py"></location>
            <location filename="../../tutor/ui/addon_section.py"></location>
            <source>{title} could not be installed.</source>
            <translation>{title}: Die Installation ist fehlgeschlagen.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/adding.py"></location>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>{title} is ready.</source>
            <translation>{title} ist bereit.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/addon_section.py"></location>
            <source>Add-ons</source>
            <translation>Erweiterungen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/addon_section.py"></location>
            <source>Install</source>
            <translation>Installieren</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/addon_section.py"></location>
            <source>Installed</source>
            <translation>Installiert</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/addon_section.py"></location>
            <source>What some engines run on; too big to come with the program.</source>
            <translation>Was manche Modelle zum Laufen brauchen; zu groß, um zum Programm zu gehören.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/addon_section.py"></location>
            <source>from the Python package index</source>
            <translation>aus dem Python-Paketindex</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/addon_section.py"></location>
            <source>{download} to download, {room} on the disk</source>
            <translation>{download} Download, {room} auf dem Datenträger</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/addon_section.py"></location>
            <source>{title} is installed.</source>
            <translation>{title}: fertig installiert.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>First</source>
            <translation>Erste</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>How many values each has</source>
            <translation>Wie viele Werte jede hat</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>Measure</source>
            <translation>Messgröße</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>Median of the first</source>
            <translation>Median der ersten</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>Median of the second</source>
            <translation>Median der zweiten</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>Ratio</source>
            <translation>Verhältnis</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>Second</source>
            <translation>Zweite</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>Second is</source>
            <translation>Zweite ist</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>The second's median in the first's</source>
            <translation>Der Median der zweiten im Verhältnis zu dem der ersten</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>Values</source>
            <translation>Werte</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>What is measured</source>
            <translation>Was gemessen wird</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>Whether the difference is real, and worth a word</source>
            <translation>Ob der Unterschied echt und der Rede wert ist</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>too few</source>
            <translation>zu wenige</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>○ worse</source>
            <translation>○ schlechter</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>● better</source>
            <translation>● besser</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>◐ the same</source>
            <translation>◐ gleich</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/composer.py"></location>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/composer.py"></location>
            <source>Send (Enter)</source>
            <translation>Senden (Enter)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/composer.py"></location>
            <source>Send the typed text</source>
            <translation>Den getippten Text senden</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/composer.py"></location>
            <source>Type instead of speaking</source>
            <translation>Tippen statt sprechen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/composer.py"></location>
            <source>Type instead …</source>
            <translation>Lieber tippen …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/conversation_view.py"></location>
            <source>Alt+Up and Alt+Down choose the turn that the latency panel shows.</source>
            <translation>Alt+Hoch und Alt+Runter wählen den Beitrag, den die Zeitmessung zeigt.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/conversation_view.py"></location>
            <source>Tutor: {reply}</source>
            <translation>Tutor: {reply}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/conversation_view.py"></location>
            <source>You: {learner}</source>
            <translation>Du: {learner}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <source>+ Card</source>
            <translation>+ Karte</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>Asking…</source>
            <translation>Wird gefragt …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <source>Correction: you said “{said}”; better is “{better}”. {why}</source>
            <translation>Korrektur: Du hast „{said}“ gesagt; besser ist „{better}“. {why}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <source>Explain</source>
            <translation>Erklären</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <source>Keep this correction as a card</source>
            <translation>Diese Korrektur als Karte behalten</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <source>Put away</source>
            <translation>Weglegen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <source>Put this correction away</source>
            <translation>Diese Korrektur weglegen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <source>That was right</source>
            <translation>Das war richtig</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <source>You know this one. How would you say it?</source>
            <translation>Das kennst du. Wie würdest du es sagen?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <source>You said “{said}”. How would it be right?</source>
            <translation>Du hast „{said}“ gesagt. Wie wäre es richtig?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <source>{explanation} For example: {example}</source>
            <translation>{explanation} Zum Beispiel: {example}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/crash_notices.py"></location>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/crash_notices.py"></location>
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/crash_notices.py"></location>
            <source>The report was copied.</source>
            <translation>Der Bericht ist kopiert.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/crash_notices.py"></location>
            <source>The talk goes on.</source>
            <translation>Das Gespräch geht weiter.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/crash_notices.py"></location>
            <source>{stage} stopped working.</source>
            <translation>{stage}: funktioniert nicht mehr.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/crash_notices.py"></location>
            <source>{titles} stopped unexpectedly and were started again.</source>
            <translation>
                <numerusform>{titles}: unerwartet ausgefallen und neu gestartet.</numerusform>
                <numerusform>{titles}: unerwartet ausgefallen und neu gestartet.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/device_choice.py"></location>
            <source>Whatever the system uses</source>
            <translation>Was das System verwendet</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/device_choice.py"></location>
            <source>{title} (not connected)</source>
            <translation>{title} (nicht angeschlossen)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/device_notices.py"></location>
            <source>What to do</source>
            <translation>Was tun?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <location filename="../../tutor/ui/library_imports.py"></location>
            <location filename="../../tutor/ui/server_key_dialog.py"></location>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <location filename="../../tutor/ui/update_check.py"></location>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Check or remove</source>
            <translation>Prüfen oder entfernen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Check the files</source>
            <translation>Dateien prüfen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Checking the files</source>
            <translation>Dateien werden geprüft</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Comes with the program</source>
            <translation>Gehört zum Programm</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Get</source>
            <translation>Holen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>In use</source>
            <translation>In Gebrauch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <location filename="../../tutor/ui/history_view.py"></location>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <location filename="../../tutor/ui/library_view.py"></location>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Leave it</source>
            <translation>Lassen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Looking…</source>
            <translation>Wird nachgesehen …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>More: {title}</source>
            <translation>Mehr: {title}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>On this computer</source>
            <translation>Auf diesem Computer</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>On this computer, in Ollama</source>
            <translation>Auf diesem Computer, in Ollama</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>On this computer, in the model hub's folder</source>
            <translation>Auf diesem Computer, im Ordner des Modell-Hubs</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>On this computer, in your own folder</source>
            <translation>Auf diesem Computer, in deinem eigenen Ordner</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Progress: {title}</source>
            <translation>Fortschritt: {title}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Remove {title}?</source>
            <translation>{title} entfernen?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Remove…</source>
            <translation>Entfernen …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Removing</source>
            <translation>Wird entfernt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Retry</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>The starter takes its place.</source>
            <translation>Das Startmodell tritt an seine Stelle.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>This frees {size}.</source>
            <translation>Das macht {size} frei.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Use</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Use it anyway</source>
            <translation>Trotzdem verwenden</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Use {title}?</source>
            <translation>{title} verwenden?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>{bytes_here} of {size} are here already.</source>
            <translation>{bytes_here} von {size} sind schon da.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>Getting ready</source>
            <translation>Wird vorbereitet</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>Ready when you are</source>
            <translation>Bereit, wenn du es bist</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>Something is missing</source>
            <translation>Es fehlt etwas</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>Speak or type in the language you practise. Take all the time you need.</source>
            <translation>Sprich oder tippe in der Sprache, die du übst. Nimm dir alle Zeit, die du brauchst.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <location filename="../../tutor/ui/faults.py"></location>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>Try again to load: {stage}</source>
            <translation>Noch einmal laden: {stage}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>loading</source>
            <translation>lädt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>ready</source>
            <translation>bereit</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>restarted</source>
            <translation>neu gestartet</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>{names} are loading.</source>
            <translation>
                <numerusform>{names} lädt.</numerusform>
                <numerusform>{names} laden.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>{names} could not be loaded.</source>
            <translation>Nicht geladen: {names}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/entry_list.py"></location>
            <source>Return opens one, Delete asks whether to delete it.</source>
            <translation>Enter öffnet eines, Entf fragt, ob es gelöscht werden soll.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/faults.py"></location>
            <source>Until then: {used}.</source>
            <translation>Bis dahin: {used}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/faults.py"></location>
            <source>Use the built-in model</source>
            <translation>Das eingebaute Modell verwenden</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/faults.py"></location>
            <source>{stage}: {used} instead of {wanted}.</source>
            <translation>{stage}: {used} statt {wanted}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/figures.py"></location>
            <source>{change} each time, better</source>
            <translation>{change} je Mal, besser</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/figures.py"></location>
            <source>{change} each time, worse</source>
            <translation>{change} je Mal, schlechter</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/figures.py"></location>
            <source>{n} values</source>
            <translation>
                <numerusform>{n} Wert</numerusform>
                <numerusform>{n} Werte</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/figures.py"></location>
            <source>○ missed</source>
            <translation>○ verfehlt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/figures.py"></location>
            <source>● on target</source>
            <translation>● im Ziel</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/figures.py"></location>
            <source>◐ near</source>
            <translation>◐ knapp</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/file_opening.py"></location>
            <source>Open the others when these are done.</source>
            <translation>Öffne die anderen, wenn diese fertig sind.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/file_opening.py"></location>
            <source>Those were too many files at once: only the first {most} are read.</source>
            <translation>Das waren zu viele Dateien auf einmal: Nur die ersten {most} werden gelesen.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/findings_view.py"></location>
            <source>Cost: {cost}.</source>
            <translation>Kosten: {cost}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/findings_view.py"></location>
            <source>In {turns} of {of} turns, {cost} in all.</source>
            <translation>In {turns} von {of} Beiträgen, zusammen {cost}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/findings_view.py"></location>
            <source>In {turns} of {of} turns.</source>
            <translation>In {turns} von {of} Beiträgen.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/findings_view.py"></location>
            <source>Nothing stands out in this talk.</source>
            <translation>In diesem Gespräch fällt nichts auf.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/findings_view.py"></location>
            <source>Nothing stands out in this turn.</source>
            <translation>In diesem Beitrag fällt nichts auf.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/findings_view.py"></location>
            <source>What it added to the waiting</source>
            <translation>Was es zum Warten beigetragen hat</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_door.py"></location>
            <source>Check for updates…</source>
            <translation>Nach Updates suchen …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_door.py"></location>
            <source>Guide…</source>
            <translation>Anleitung…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_door.py"></location>
            <source>When something is wrong…</source>
            <translation>Wenn etwas nicht stimmt…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_window.py"></location>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_window.py"></location>
            <source>Down goes to the first page, Escape shows all again.</source>
            <translation>Runter führt zur ersten Seite, Esc zeigt wieder alle.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_window.py"></location>
            <source>Find in the guide</source>
            <translation>In der Anleitung suchen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_window.py"></location>
            <source>Find in the guide …</source>
            <translation>In der Anleitung suchen …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_window.py"></location>
            <source>Forward</source>
            <translation>Vorwärts</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_window.py"></location>
            <source>No page has these words.</source>
            <translation>Keine Seite enthält diese Wörter.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_window.py"></location>
            <source>Page of the guide</source>
            <translation>Seite der Anleitung</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_window.py"></location>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/hint_card.py"></location>
            <location filename="../../tutor/ui/review_card.py"></location>
            <source>Hear it</source>
            <translation>Anhören</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/hint_card.py"></location>
            <source>Hear “{text}”</source>
            <translation>„{text}“ anhören</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/hint_card.py"></location>
            <source>Hide</source>
            <translation>Verbergen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/hint_card.py"></location>
            <source>The program has no help for this language; say it in your own words.</source>
            <translation>Für diese Sprache hat das Programm keine Hilfe; sag es mit deinen eigenen Worten.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/hint_card.py"></location>
            <source>What you could say</source>
            <translation>Was du sagen könntest</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/hint_card.py"></location>
            <source>You could say</source>
            <translation>Du könntest sagen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <source>All talks</source>
            <translation>Alle Gespräche</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <location filename="../../tutor/ui/history_view.py"></location>
            <location filename="../../tutor/ui/library_view.py"></location>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Delete it</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Delete this talk for good, with its sound, and from every copy? Nothing brings it back.</source>
            <translation>Dieses Gespräch endgültig löschen, mit dem Ton und aus jeder Kopie? Nichts bringt es zurück.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Delete …</source>
            <translation>Löschen …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Export …</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <source>Go on with this talk</source>
            <translation>Dieses Gespräch fortsetzen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <source>Name of the talk</source>
            <translation>Name des Gesprächs</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <location filename="../../tutor/ui/report_view.py"></location>
            <location filename="../../tutor/ui/reports_view.py"></location>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <location filename="../../tutor/ui/replay_buttons.py"></location>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <location filename="../../tutor/ui/report_html.py"></location>
            <location filename="../../tutor/ui/turn_view.py"></location>
            <source>Tutor</source>
            <translation>Tutor</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <source>What was said</source>
            <translation>Was gesagt wurde</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <location filename="../../tutor/ui/replay_buttons.py"></location>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <location filename="../../tutor/ui/report_html.py"></location>
            <location filename="../../tutor/ui/turn_view.py"></location>
            <source>You</source>
            <translation>Du</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Copies …</source>
            <translation>Kopien …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Delete all</source>
            <translation>Alle löschen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Delete all talks for good, with their sound, and from every copy? Nothing brings them back.</source>
            <translation>Alle Gespräche endgültig löschen, mit dem Ton und aus jeder Kopie? Nichts bringt sie zurück.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Delete all …</source>
            <translation>Alle löschen …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Deleted.</source>
            <translation>Gelöscht.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Deleting …</source>
            <translation>Wird gelöscht …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Down goes to the list, Escape shows all talks again.</source>
            <translation>Runter führt in die Liste, Esc zeigt wieder alle Gespräche.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Export all …</source>
            <translation>Alle exportieren …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Export your talks</source>
            <translation>Deine Gespräche exportieren</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Find words in your talks</source>
            <translation>Wörter in deinen Gesprächen finden</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Find words in your talks …</source>
            <translation>Wörter in deinen Gesprächen finden …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Go back to an earlier copy of your records</source>
            <translation>Zu einer früheren Kopie deiner Aufzeichnungen zurückkehren</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Keep them</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>What you talk about is kept here, on this computer. After your first talk it can be read again.</source>
            <translation>Worüber du sprichst, wird hier aufbewahrt, auf diesem Computer. Nach deinem ersten Gespräch kannst du es nachlesen.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Writing …</source>
            <translation>Wird geschrieben …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <location filename="../../tutor/ui/report_view.py"></location>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Written to {path}.</source>
            <translation>Geschrieben in {path}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Your talks</source>
            <translation>Deine Gespräche</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <location filename="../../tutor/ui/progress_view.py"></location>
            <location filename="../../tutor/ui/report_view.py"></location>
            <source>Your talks are not kept at the moment.</source>
            <translation>Deine Gespräche werden im Moment nicht aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_words.py"></location>
            <source>A talk without words of yours</source>
            <translation>Ein Gespräch ohne Worte von dir</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_words.py"></location>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>Nothing was found.</source>
            <translation>Nichts gefunden.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_words.py"></location>
            <source>Tutor:</source>
            <translation>Tutor:</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_words.py"></location>
            <source>You:</source>
            <translation>Du:</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_words.py"></location>
            <source>d MMM yyyy</source>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_words.py"></location>
            <source>less than a minute</source>
            <translation>weniger als eine Minute</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_words.py"></location>
            <source>you said {share:.0%} of the words</source>
            <translation>{share:.0%} der Worte waren deine</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/history_words.py"></location>
            <source>{n} minutes</source>
            <translation>
                <numerusform>{n} Minute</numerusform>
                <numerusform>{n} Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/history_words.py"></location>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>{n} places</source>
            <translation>
                <numerusform>{n} Stelle</numerusform>
                <numerusform>{n} Stellen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/history_words.py"></location>
            <source>{n} talks</source>
            <translation>
                <numerusform>{n} Gespräch</numerusform>
                <numerusform>{n} Gespräche</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/kept_sessions.py"></location>
            <source>All turns with {setup}</source>
            <translation>Alle Beiträge mit {setup}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/kept_sessions.py"></location>
            <source>And {n} more.</source>
            <translation>Und {n} weitere.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/kept_sessions.py"></location>
            <source>Both had the same engines and settings.</source>
            <translation>Beide hatten dieselben Modelle und Einstellungen.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/kept_sessions.py"></location>
            <source>no engines</source>
            <translation>keine Modelle</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/kept_sessions.py"></location>
            <source>none</source>
            <translation>nichts</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/key_editor.py"></location>
            <location filename="../../tutor/ui/setting_editor.py"></location>
            <source>No keys</source>
            <translation>Keine Tasten</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/key_editor.py"></location>
            <source>Press the keys …</source>
            <translation>Drück die Tasten …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Arabic</source>
            <translation>Arabisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Basque</source>
            <translation>Baskisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Bulgarian</source>
            <translation>Bulgarisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Catalan</source>
            <translation>Katalanisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Chinese</source>
            <translation>Chinesisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Croatian</source>
            <translation>Kroatisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Czech</source>
            <translation>Tschechisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Danish</source>
            <translation>Dänisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Dutch</source>
            <translation>Niederländisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Estonian</source>
            <translation>Estnisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Finnish</source>
            <translation>Finnisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>For this language it needs other models: see Models.</source>
            <translation>Für diese Sprache braucht es andere Modelle: siehe Modelle.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>French</source>
            <translation>Französisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Georgian</source>
            <translation>Georgisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Greek</source>
            <translation>Griechisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Hebrew</source>
            <translation>Hebräisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Hindi</source>
            <translation>Hindi</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Hungarian</source>
            <translation>Ungarisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Icelandic</source>
            <translation>Isländisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Indonesian</source>
            <translation>Indonesisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Irish</source>
            <translation>Irisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Italian</source>
            <translation>Italienisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Japanese</source>
            <translation>Japanisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Kazakh</source>
            <translation>Kasachisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Korean</source>
            <translation>Koreanisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Latvian</source>
            <translation>Lettisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Lithuanian</source>
            <translation>Litauisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Luxembourgish</source>
            <translation>Luxemburgisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Malayalam</source>
            <translation>Malayalam</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Nepali</source>
            <translation>Nepalesisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Norwegian</source>
            <translation>Norwegisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Persian</source>
            <translation>Persisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Polish</source>
            <translation>Polnisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Portuguese</source>
            <translation>Portugiesisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Romanian</source>
            <translation>Rumänisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Russian</source>
            <translation>Russisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Serbian</source>
            <translation>Serbisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Slovak</source>
            <translation>Slowakisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Slovenian</source>
            <translation>Slowenisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Spanish</source>
            <translation>Spanisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Swahili</source>
            <translation>Suaheli</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Swedish</source>
            <translation>Schwedisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Telugu</source>
            <translation>Telugu</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Thai</source>
            <translation>Thailändisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>To answer in this language it needs another model: see Models.</source>
            <translation>Um in dieser Sprache zu antworten, braucht es ein anderes Modell: siehe Modelle.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>To answer in this language it needs other models: see Models.</source>
            <translation>Um in dieser Sprache zu antworten, braucht es andere Modelle: siehe Modelle.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>To be heard in this language it needs another model: see Models.</source>
            <translation>Um dich in dieser Sprache zu verstehen, braucht es ein anderes Modell: siehe Modelle.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>To hear and answer in this language it needs other models: see Models.</source>
            <translation>Um in dieser Sprache zu hören und zu antworten, braucht es andere Modelle: siehe Modelle.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>To hear and speak this language it needs other models: see Models.</source>
            <translation>Um diese Sprache zu hören und zu sprechen, braucht es andere Modelle: siehe Modelle.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>To speak this language it needs another voice: see Models.</source>
            <translation>Um diese Sprache zu sprechen, braucht es eine andere Stimme: siehe Modelle.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Turkish</source>
            <translation>Türkisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Ukrainian</source>
            <translation>Ukrainisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Urdu</source>
            <translation>Urdu</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Vietnamese</source>
            <translation>Vietnamesisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Welsh</source>
            <translation>Walisisch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>many languages</source>
            <translation>viele Sprachen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>{n} more</source>
            <translation>{n} weitere</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>After your first turn you can see here how long each step took.</source>
            <translation>Nach deinem ersten Beitrag siehst du hier, wie lange jeder Schritt gedauert hat.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Close the latency panel</source>
            <translation>Die Zeitmessung schließen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Earlier turn</source>
            <translation>Früherer Beitrag</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Latency</source>
            <translation>Zeitmessung</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Later turn</source>
            <translation>Späterer Beitrag</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Machine</source>
            <translation>Computer</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Sessions</source>
            <translation>Sitzungen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Show this turn in the talk</source>
            <translation>Diesen Beitrag im Gespräch zeigen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Turn</source>
            <translation>Beitrag</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Turn {number} of {all}</source>
            <translation>Beitrag {number} von {all}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>Find my level…</source>
            <translation>Mein Niveau finden …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <location filename="../../tutor/ui/server_key_dialog.py"></location>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>Remove for good</source>
            <translation>Endgültig entfernen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>Remove this learner for good…</source>
            <translation>Diese Person endgültig entfernen …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>Remove {name} with all talks, recordings, cards, texts and facts? This can't be taken back.</source>
            <translation>{name} mit allen Gesprächen, Aufnahmen, Karten, Texten und Notizen entfernen? Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>Six to eight questions, answered by voice or by typing; about five minutes.</source>
            <translation>Sechs bis acht Fragen, gesprochen oder getippt beantwortet; etwa fünf Minuten.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>There are no questions in {language} yet: choose your level yourself.</source>
            <translation>Für {language} gibt es noch keine Fragen: Wähle dein Niveau selbst.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>What I remember about you</source>
            <translation>Was ich von dir weiß</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_door.py"></location>
            <source>About you, and what I remember…</source>
            <translation>Über dich, und was ich mir merke …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_door.py"></location>
            <source>Another learner…</source>
            <translation>Jemand anders lernt …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_door.py"></location>
            <source>{name} is deleted, with all that was kept. Choose what to talk about next.</source>
            <translation>{name} ist gelöscht, mit allem, was aufgehoben war. Wähle, worüber du als Nächstes sprichst.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_door.py"></location>
            <source>{name} is deleted, with all that was kept. {other} learns now: choose what to talk about.</source>
            <translation>{name} ist gelöscht, mit allem, was aufgehoben war. Jetzt lernt {other}: Wähle, worüber du sprichst.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <source>Forget all of it</source>
            <translation>Alles vergessen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Forget it</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <source>Forget this</source>
            <translation>Das vergessen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <source>Forget: {fact}</source>
            <translation>Vergessen: {fact}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <source>Learnt on {day}</source>
            <translation>Erfahren am {day}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <source>Nothing yet. After a talk I note a few things that you told, such as where you live.</source>
            <translation>Noch nichts. Nach einem Gespräch notiere ich ein paar Dinge, die du erzählt hast, zum Beispiel wo du wohnst.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <source>Shall I forget all that I know of you? This can't be taken back.</source>
            <translation>Soll ich alles vergessen, was ich von dir weiß? Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <source>What I remember: {fact}</source>
            <translation>Was ich mir merke: {fact}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <source>all that I know of you</source>
            <translation>alles, was ich von dir weiß</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_level.py"></location>
            <source>A few minutes of talk are no exam: choose another level if this one feels wrong.</source>
            <translation>Ein paar Minuten Gespräch sind keine Prüfung: Wähle ein anderes Niveau, wenn sich dieses falsch anfühlt.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_level.py"></location>
            <source>I would say {level}</source>
            <translation>Ich würde sagen: {level}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_level.py"></location>
            <source>Leave it at {level}</source>
            <translation>Bei {level} bleiben</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_level.py"></location>
            <source>Use this level</source>
            <translation>Dieses Niveau nehmen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_level.py"></location>
            <source>Why I think so</source>
            <translation>Warum ich das denke</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/level_meter.py"></location>
            <source>Microphone level</source>
            <translation>Pegel des Mikrofons</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/level_words.py"></location>
            <source>All words belong to this level.</source>
            <translation>Alle Wörter gehören zu diesem Niveau.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/level_words.py"></location>
            <source>New at this level: {words}.</source>
            <translation>Neu auf diesem Niveau: {words}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/level_words.py"></location>
            <source>The longest sentence has {count} words; up to {most} are good.</source>
            <translation>Der längste Satz hat {count} Wörter; bis zu {most} sind gut.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/level_words.py"></location>
            <source>above {level}</source>
            <translation>über {level}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/level_words.py"></location>
            <source>{level} kept</source>
            <translation>{level} eingehalten</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_imports.py"></location>
            <source>Cancel {name}</source>
            <translation>{name} abbrechen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_imports.py"></location>
            <source>Dismiss</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_imports.py"></location>
            <source>Dismiss what is told of {name}</source>
            <translation>Meldung zu {name} schließen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_imports.py"></location>
            <source>Look at what is said above the talk.</source>
            <translation>Sieh nach, was über dem Gespräch steht.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_imports.py"></location>
            <source>Pasted text</source>
            <translation>Eingefügter Text</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_imports.py"></location>
            <source>Progress of {name}</source>
            <translation>Fortschritt: {name}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_imports.py"></location>
            <source>The library can't be opened.</source>
            <translation>Die Bibliothek lässt sich nicht öffnen.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_imports.py"></location>
            <source>Waiting …</source>
            <translation>Wartet …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Add files …</source>
            <translation>Dateien hinzufügen …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Add to your library</source>
            <translation>Zur Bibliothek hinzufügen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <location filename="../../tutor/ui/vocabulary_files.py"></location>
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Bring texts of your own: drop files here, paste text, or add files. A book, an article, notes or subtitles: the tutor talks with you about them, asks you questions, and helps you to learn them by heart. They stay on this computer.</source>
            <translation>Bring eigene Texte mit: Zieh Dateien hierher, füge Text aus der Zwischenablage ein oder wähle Dateien. Ein Buch, ein Artikel, Notizen oder Untertitel: Der Tutor spricht mit dir darüber, stellt dir Fragen dazu und hilft dir, sie auswendig zu lernen. Sie bleiben auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Delete this document from the library for good? The file that it came from stays.</source>
            <translation>Diesen Text endgültig aus der Bibliothek löschen? Die Datei, aus der er stammt, bleibt.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Documents</source>
            <translation>Texte</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Down goes to the list, Escape shows all documents again.</source>
            <translation>Runter führt in die Liste, Esc zeigt wieder alle Texte.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Find words in your documents</source>
            <translation>Wörter in deinen Texten finden</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Find words in your documents …</source>
            <translation>Wörter in deinen Texten finden …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Make a document of what you have copied</source>
            <translation>Aus dem Kopierten einen Text machen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Paste text</source>
            <translation>Text einfügen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>There is no text in the clipboard. Copy some first.</source>
            <translation>In der Zwischenablage ist kein Text. Kopiere zuerst welchen.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Your documents</source>
            <translation>Deine Texte</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Your library</source>
            <translation>Deine Bibliothek</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Your library is not there at the moment.</source>
            <translation>Deine Bibliothek ist im Moment nicht da.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>E-book</source>
            <translation>E-Book</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>Keeping {done} of {total} passages</source>
            <translation>{done} von {total} Stellen aufgenommen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>Reading {done} of {total}</source>
            <translation>{done} von {total} gelesen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>Reading …</source>
            <translation>Wird gelesen …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>Subtitles</source>
            <translation>Untertitel</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>Web page</source>
            <translation>Webseite</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>Word document</source>
            <translation>Word-Dokument</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>read to its end</source>
            <translation>bis zum Ende gelesen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>{n} documents</source>
            <translation>
                <numerusform>{n} Text</numerusform>
                <numerusform>{n} Texte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>{n} pages</source>
            <translation>
                <numerusform>{n} Seite</numerusform>
                <numerusform>{n} Seiten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>{share:.0%} read</source>
            <translation>zu {share:.0%} gelesen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <location filename="../../tutor/ui/passage_chips.py"></location>
            <source>{title} · page {page}</source>
            <translation>{title} · Seite {page}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>“{title}” had changed, and was read anew.</source>
            <translation>„{title}“ hatte sich geändert und wurde neu gelesen.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>“{title}” is in the library already.</source>
            <translation>„{title}“ ist schon in der Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>“{title}” is in the library.</source>
            <translation>„{title}“ ist in der Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/licence_dialog.py"></location>
            <source>Decline</source>
            <translation>Ablehnen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/licence_dialog.py"></location>
            <source>I accept</source>
            <translation>Ich stimme zu</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/licence_dialog.py"></location>
            <source>In short: you may use the model and the speech that it makes for non-commercial purposes, such as learning a language for yourself. You may not use either of them to earn money.</source>
            <translation>Kurz gesagt: Du darfst das Modell und die Sprache, die es erzeugt, für nicht kommerzielle Zwecke verwenden, etwa um selbst eine Sprache zu lernen. Mit keinem von beiden darfst du Geld verdienen.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/licence_dialog.py"></location>
            <source>Licence of the XTTS voice</source>
            <translation>Lizenz der XTTS-Stimme</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/licence_dialog.py"></location>
            <source>Non-commercial use only</source>
            <translation>Nur für nicht kommerziellen Gebrauch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/licence_dialog.py"></location>
            <source>The XTTS voice model comes under the Coqui Public Model License.</source>
            <translation>Das XTTS-Stimmmodell steht unter der Coqui Public Model License.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/licence_dialog.py"></location>
            <source>This summary does not replace the licence. Its full text:</source>
            <translation>Diese Zusammenfassung ersetzt die Lizenz nicht. Ihr ganzer Text:</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>Engines</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>GPU</source>
            <translation>Grafikkarte</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <location filename="../../tutor/ui/report_view.py"></location>
            <source>Looking …</source>
            <translation>Wird nachgesehen …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Memory</source>
            <translation>Speicher</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>No NVIDIA GPU was found: everything runs on the processor.</source>
            <translation>Keine NVIDIA-Grafikkarte gefunden: Alles läuft auf dem Prozessor.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>No gap in the sound of {n} spoken phrases.</source>
            <translation>
                <numerusform>Keine Lücke im Ton von {n} gesprochenen Phrase.</numerusform>
                <numerusform>Keine Lücke im Ton von {n} gesprochenen Phrasen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>Nothing was spoken yet.</source>
            <translation>Noch wurde nichts gesprochen.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>Ollama holds</source>
            <translation>Ollama hält</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>Queues</source>
            <translation>Warteschlangen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>The sound ran dry {gaps} times in {phrases} spoken phrases.</source>
            <translation>Der Ton riss {gaps}-mal ab, in {phrases} gesprochenen Phrasen.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>This program and its engines take {size:.2f} GB.</source>
            <translation>Dieses Programm und seine Modelle belegen {size:.2f} GB.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>in a process of its own</source>
            <translation>in einem eigenen Prozess</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>kept until Ollama ends</source>
            <translation>behalten, bis Ollama endet</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>kept until {time}</source>
            <translation>behalten bis {time}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>load not told</source>
            <translation>Last unbekannt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>loaded</source>
            <translation>geladen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>none dropped</source>
            <translation>nichts verworfen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>not loaded</source>
            <translation>nicht geladen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>on a server or in the program itself</source>
            <translation>auf einem Server oder im Programm selbst</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>on the processor</source>
            <translation>auf dem Prozessor</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>restarted {again} ×</source>
            <translation>{again}× neu gestartet</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{cores:.2f} cores busy</source>
            <translation>{cores:.2f} Kerne beschäftigt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{depth} of {limit}</source>
            <translation>{depth} von {limit}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{dropped} dropped</source>
            <translation>{dropped} verworfen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{memory:.2f} GB</source>
            <translation>{memory:.2f} GB</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{memory:.2f} GB + {video:.2f} GB on the GPU</source>
            <translation>{memory:.2f} GB + {video:.2f} GB auf der Grafikkarte</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{memory_used:.1f} of {memory:.1f} GB</source>
            <translation>{memory_used:.1f} von {memory:.1f} GB</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{memory_used:.1f} of {memory:.1f} GB of its memory</source>
            <translation>{memory_used:.1f} von {memory:.1f} GB ihres Speichers</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{n} cores; this program keeps {own:.2f} of them busy.</source>
            <translation>
                <numerusform>{n} Kern; dieses Programm beschäftigt {own:.2f} davon.</numerusform>
                <numerusform>{n} Kerne; dieses Programm beschäftigt {own:.2f} davon.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{share:.0%} on the GPU</source>
            <translation>{share:.0%} auf der Grafikkarte</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{size:.2f} GB</source>
            <translation>{size:.2f} GB</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{size} {unit}</source>
            <translation>{size} {unit}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/main_window.py"></location>
            <source>The talk that was open is deleted. Choose what to talk about next.</source>
            <translation>Das offene Gespräch ist gelöscht. Wähle, worüber du als Nächstes sprichst.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Choose a microphone</source>
            <translation>Mikrofon wählen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>In a terminal, “wpctl status” (PipeWire) or “pactl list short sources” (PulseAudio) tells whether the system knows the microphone at all.</source>
            <translation>Im Terminal sagt „wpctl status“ (PipeWire) oder „pactl list short sources“ (PulseAudio), ob das System das Mikrofon überhaupt kennt.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Look for a mute key or switch: on the headset, on the keyboard, on the microphone itself.</source>
            <translation>Such nach einer Stummtaste oder einem Schalter: am Headset, auf der Tastatur, am Mikrofon selbst.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>No sound comes from the microphone</source>
            <translation>Vom Mikrofon kommt kein Ton</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Open Settings, then Privacy &amp; security, then Microphone.</source>
            <translation>Öffne die Einstellungen, dann Datenschutz und Sicherheit, dann Mikrofon.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Open System Settings, then Privacy &amp; Security, then Microphone.</source>
            <translation>Öffne die Systemeinstellungen, dann Datenschutz &amp; Sicherheit, dann Mikrofon.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Open the privacy settings</source>
            <translation>Datenschutzeinstellungen öffnen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Open the system's sound settings, then Input: the right microphone is chosen and not muted.</source>
            <translation>Öffne die Klangeinstellungen des Systems, dann Eingabe: Das richtige Mikrofon ist gewählt und nicht stumm.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Open the system's sound settings, then Input: the right microphone is chosen, it is not muted, and its level moves when you speak.</source>
            <translation>Öffne die Klangeinstellungen des Systems, dann Eingabe: Das richtige Mikrofon ist gewählt, es ist nicht stumm, und sein Pegel bewegt sich, wenn du sprichst.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Some headsets are silent until you speak. Then just speak: this page closes as soon as anything is heard, and the talk goes on by itself.</source>
            <translation>Manche Headsets sind stumm, bis du sprichst. Dann sprich einfach: Diese Seite schließt sich, sobald etwas zu hören ist, und das Gespräch geht von selbst weiter.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Switch on this program; if you started it from a terminal, switch on the terminal.</source>
            <translation>Schalte dieses Programm ein; wenn du es im Terminal gestartet hast, das Terminal.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Switch on “Microphone access” and “Let desktop apps access your microphone”.</source>
            <translation>Schalte „Mikrofonzugriff“ und „Desktop-Apps den Zugriff auf das Mikrofon erlauben“ ein.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>This program runs in a Flatpak: in Flatseal, or in the system's settings under Apps, allow it “PulseAudio sound server”, then start it again.</source>
            <translation>Dieses Programm läuft in einem Flatpak: Erlaube ihm in Flatseal oder in den Systemeinstellungen unter Anwendungen den „PulseAudio-Soundserver“ und starte es neu.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>macOS asks you to quit and reopen the program: do so.</source>
            <translation>macOS bittet dich, das Programm zu beenden und wieder zu öffnen: Tu das.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>All languages</source>
            <translation>Alle Sprachen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Hears from your voice whether you have finished.</source>
            <translation>Hört an deiner Stimme, ob du fertig bist.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>How the tutor sounds.</source>
            <translation>Wie der Tutor klingt.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>Nothing is fetched before you press Get or Install. Everything says where it comes from.</source>
            <translation>Nichts wird geholt, bevor du auf „Holen“ oder „Installieren“ drückst. Überall steht, woher es kommt.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>Only what suits this computer</source>
            <translation>Nur was zu diesem Computer passt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>Show models for</source>
            <translation>Modelle zeigen für</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>The tutor's mind: what it says to you.</source>
            <translation>Der Kopf des Tutors: was er dir sagt.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>Writes down what you say.</source>
            <translation>Schreibt auf, was du sagst.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>{size} of the disk are free.</source>
            <translation>{size} auf dem Datenträger sind frei.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>{title} could not be downloaded.</source>
            <translation>{title} konnte nicht heruntergeladen werden.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>{title} is here.</source>
            <translation>{title} ist da.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_stock.py"></location>
            <source>Every file is as it should be.</source>
            <translation>Jede Datei ist, wie sie sein soll.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_stock.py"></location>
            <source>Files are damaged: {named}.</source>
            <translation>Dateien sind beschädigt: {named}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_stock.py"></location>
            <source>Get the model again.</source>
            <translation>Hol das Modell noch einmal.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_stock.py"></location>
            <source>It is not on this computer.</source>
            <translation>Es ist nicht auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_stock.py"></location>
            <source>Removed: {size} freed.</source>
            <translation>Entfernt: {size} frei geworden.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Downloading</source>
            <translation>Wird heruntergeladen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Graphics card</source>
            <translation>Grafikkarte</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>It has {cores}, {memory} and {disk}.</source>
            <translation>Er hat {cores}, {memory} und {disk}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Its graphics card is {gpu}.</source>
            <translation>Seine Grafikkarte ist {gpu}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Ollama does not run here.</source>
            <translation>Ollama läuft hier nicht.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Ollama runs and has no models.</source>
            <translation>Ollama läuft und hat keine Modelle.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Ollama runs and has {n} models.</source>
            <translation>
                <numerusform>Ollama läuft und hat {n} Modell.</numerusform>
                <numerusform>Ollama läuft und hat {n} Modelle.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Putting the files together</source>
            <translation>Dateien werden zusammengesetzt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>There is no NVIDIA graphics card for bigger models.</source>
            <translation>Für größere Modelle gibt es keine NVIDIA-Grafikkarte.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Waiting for the download before it</source>
            <translation>Wartet auf den Download davor</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>comes with the program</source>
            <translation>gehört zum Programm</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>from {hosts}</source>
            <translation>von {hosts}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{hours} h {minutes} min left</source>
            <translation>noch {hours} h {minutes} min</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{memory} of memory ({free} free)</source>
            <translation>{memory} Arbeitsspeicher ({free} frei)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{minutes} min left</source>
            <translation>noch {minutes} min</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{name} with {memory} ({free} free)</source>
            <translation>{name} mit {memory} ({free} frei)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{n} bytes</source>
            <translation>
                <numerusform>{n} Byte</numerusform>
                <numerusform>{n} Bytes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{n} processor cores</source>
            <translation>
                <numerusform>{n} Prozessorkern</numerusform>
                <numerusform>{n} Prozessorkerne</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{seconds} s left</source>
            <translation>noch {seconds} s</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{share:.0%} of {total}</source>
            <translation>{share:.0%} von {total}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{size} of free disk space</source>
            <translation>{size} freien Speicherplatz</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{size}/s</source>
            <translation>{size}/s</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{where}: {sum}; {free} are free.</source>
            <translation>{where}: {sum}; {free} sind frei.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>◔ Slow here.</source>
            <translation>◔ Hier langsam.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>✓ Suits this computer.</source>
            <translation>✓ Passt zu diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>✕ Too big.</source>
            <translation>✕ Zu groß.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/moving_window.py"></location>
            <source>Moving your files to {folder} …</source>
            <translation>Deine Dateien ziehen nach {folder} um …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/notices.py"></location>
            <source>Dismiss this notice</source>
            <translation>Diesen Hinweis schließen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/passage_chips.py"></location>
            <source>Open where this comes from</source>
            <translation>Öffnen, woher das stammt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/passage_chips.py"></location>
            <source>Open where this comes from: {passage}</source>
            <translation>Öffnen, woher das stammt: {passage}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_browser.py"></location>
            <source>Browse …</source>
            <translation>Durchsuchen …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_browser.py"></location>
            <source>Browse: {title}</source>
            <translation>Durchsuchen: {title}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_check.py"></location>
            <source>The folder lacks {names}.</source>
            <translation>Im Ordner fehlt: {names}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_check.py"></location>
            <source>The name of such a file ends with {endings}.</source>
            <translation>Der Name einer solchen Datei endet auf {endings}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_check.py"></location>
            <source>There is no such file.</source>
            <translation>Diese Datei gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_check.py"></location>
            <source>There is no such folder.</source>
            <translation>Diesen Ordner gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_check.py"></location>
            <source>This can't be looked at: {error}.</source>
            <translation>Das lässt sich nicht ansehen: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_check.py"></location>
            <source>This is a file; a folder is wanted.</source>
            <translation>Das ist eine Datei; gebraucht wird ein Ordner.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_check.py"></location>
            <source>This is a folder; a file is wanted.</source>
            <translation>Das ist ein Ordner; gebraucht wird eine Datei.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_row.py"></location>
            <source>Not spoken: {why}</source>
            <translation>Nicht gesprochen: {why}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Cached</source>
            <translation>Aus dem Vorrat</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Characters</source>
            <translation>Zeichen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Characters synthesised a second</source>
            <translation>Erzeugte Zeichen je Sekunde</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Chars</source>
            <translation>Zeichen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Chars/s</source>
            <translation>Zeichen/s</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Duration of the sound</source>
            <translation>Dauer des Tons</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>From being cut to the request to the voice</source>
            <translation>Vom Abschneiden bis zum Auftrag an die Stimme</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>From the request to the first sound</source>
            <translation>Vom Auftrag bis zum ersten Ton</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Gaps</source>
            <translation>Lücken</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>How much of it was heard</source>
            <translation>Wie viel davon gehört wurde</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Made in</source>
            <translation>Erzeugt in</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Phrase, in the order of speaking</source>
            <translation>Phrase, in der Reihenfolge des Sprechens</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Played at</source>
            <translation>Gespielt nach</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Queued</source>
            <translation>Wartezeit</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>RTF</source>
            <translation>RTF</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Real-time factor: seconds of synthesis a second of sound</source>
            <translation>Echtzeitfaktor: Sekunden Arbeit je Sekunde Ton</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Silences before it and inside it</source>
            <translation>Stille davor und darin</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Spoken before and kept: nothing was synthesised</source>
            <translation>Früher gesprochen und aufbewahrt: Nichts musste erzeugt werden</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Status</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Time of the synthesis</source>
            <translation>Dauer der Erzeugung</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>What became of it</source>
            <translation>Was daraus wurde</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>What is spoken</source>
            <translation>Was gesprochen wird</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>When its first sound was heard, after your last one</source>
            <translation>Wann der erste Ton zu hören war, nach deinem letzten</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>{n} inside</source>
            <translation>{n} darin</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_blocks.py"></location>
            <source>Left and right go from week to week.</source>
            <translation>Links und Rechts gehen von Woche zu Woche.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/progress_blocks.py"></location>
            <source>corrected {n} times</source>
            <translation>
                <numerusform>{n}-mal korrigiert</numerusform>
                <numerusform>{n}-mal korrigiert</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_blocks.py"></location>
            <source>in 100 words {first} at first, now {last}</source>
            <translation>auf 100 Wörter anfangs {first}, jetzt {last}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/progress_blocks.py"></location>
            <source>not in the last {n} talks</source>
            <translation>
                <numerusform>nicht im letzten Gespräch</numerusform>
                <numerusform>nicht in den letzten {n} Gesprächen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_blocks.py"></location>
            <source>{said} → {better}</source>
            <translation>{said} → {better}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_blocks.py"></location>
            <source>{value} in 100 words, week from {day}</source>
            <translation>{value} auf 100 Wörter, Woche ab {day}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_blocks.py"></location>
            <source>{value}, week from {day}</source>
            <translation>{value}, Woche ab {day}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_table.py"></location>
            <location filename="../../tutor/ui/reports_view.py"></location>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Talks</source>
            <translation>Gespräche</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_table.py"></location>
            <source>Week from</source>
            <translation>Woche ab</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_table.py"></location>
            <source>d MMM</source>
            <translation>d. MMM</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_view.py"></location>
            <source>Progress by week</source>
            <translation>Fortschritte nach Wochen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_view.py"></location>
            <source>Show as a table</source>
            <translation>Als Tabelle zeigen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/progress_view.py"></location>
            <source>So far there are {n}.</source>
            <translation>
                <numerusform>Bisher ist es {n}.</numerusform>
                <numerusform>Bisher sind es {n}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_view.py"></location>
            <source>What is corrected, and how often</source>
            <translation>Was korrigiert wird, und wie oft</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_view.py"></location>
            <source>Your progress</source>
            <translation>Deine Fortschritte</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_view.py"></location>
            <source>{n} talks are needed before anything can be said about your speech.</source>
            <translation>Es braucht {n} Gespräche, bevor sich etwas über dein Sprechen sagen lässt.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_view.py"></location>
            <source>{talks}, week by week. Weeks without a talk are left open.</source>
            <translation>{talks}, Woche für Woche. Wochen ohne Gespräch bleiben leer.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/question.py"></location>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/question.py"></location>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_text.py"></location>
            <source>Text of the document</source>
            <translation>Wortlaut des Textes</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>All documents</source>
            <translation>Alle Texte</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Keep the marked words</source>
            <translation>Markierte Wörter behalten</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Kept for review.</source>
            <translation>Zum Wiederholen gemerkt.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Learn by heart</source>
            <translation>Auswendig lernen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Page {page} of {pages}</source>
            <translation>Seite {page} von {pages}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Quiz me</source>
            <translation>Frag mich ab</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Read aloud</source>
            <translation>Laut lesen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Talk about it</source>
            <translation>Darüber sprechen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>The document's key sentences: heard, repeated, recalled</source>
            <translation>Die wichtigsten Sätze des Textes: gehört, nachgesprochen, aus dem Kopf gesagt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>The tutor asks about the document; your answers are kept for review</source>
            <translation>Der Tutor fragt nach dem Text; deine Antworten werden zum Wiederholen aufgehoben</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>The tutor reads sentence by sentence, and you say each after it</source>
            <translation>Der Tutor liest Satz für Satz vor, und du sprichst jeden nach</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>The words that you have marked in the text become a key point for review</source>
            <translation>Die Wörter, die du im Text markiert hast, werden ein Kernpunkt zum Wiederholen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Words of this document that are worth learning</source>
            <translation>Wörter dieses Textes, die zu lernen sich lohnt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>You have kept this before.</source>
            <translation>Das hattest du schon gemerkt.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_words.py"></location>
            <source>Looking for words …</source>
            <translation>Wörter werden gesucht …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_words.py"></location>
            <source>One click keeps a word for review.</source>
            <translation>Ein Klick merkt ein Wort zum Wiederholen.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_words.py"></location>
            <source>Return keeps a word for review.</source>
            <translation>Enter merkt ein Wort zum Wiederholen.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_words.py"></location>
            <source>There are no words above your level here.</source>
            <translation>Hier gibt es keine Wörter über deinem Niveau.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_words.py"></location>
            <source>Words of this document</source>
            <translation>Wörter dieses Textes</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_words.py"></location>
            <source>kept</source>
            <translation>gemerkt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_words.py"></location>
            <source>not kept</source>
            <translation>nicht gemerkt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/reader_words.py"></location>
            <source>{n} times</source>
            <translation>
                <numerusform>einmal</numerusform>
                <numerusform>{n}-mal</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_buttons.py"></location>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <source>Hear the tutor: {sentence}</source>
            <translation>Den Tutor hören: {sentence}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_buttons.py"></location>
            <source>Hear yourself: {sentence}</source>
            <translation>Dich selbst hören: {sentence}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>A little slower (0.8)</source>
            <translation>Etwas langsamer (0,8)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <location filename="../../tutor/ui/words.py"></location>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <location filename="../../tutor/ui/words.py"></location>
            <source>Copy selection</source>
            <translation>Auswahl kopieren</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>Explain the word</source>
            <translation>Das Wort erklären</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>Half as fast (0.5)</source>
            <translation>Halb so schnell (0,5)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>Hear the tutor say it</source>
            <translation>Hören, wie der Tutor es sagt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>Hear yourself</source>
            <translation>Dich selbst hören</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>Keep the word</source>
            <translation>Das Wort behalten</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>Play again</source>
            <translation>Noch einmal abspielen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>Slower (0.65)</source>
            <translation>Langsamer (0,65)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>The tutor, a little slower (0.8)</source>
            <translation>Der Tutor, etwas langsamer (0,8)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>Translate</source>
            <translation>Übersetzen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <source>Keep this correction as a card: {words}</source>
            <translation>Diese Korrektur als Karte behalten: {words}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <source>You said “{said}”; better is “{better}”.</source>
            <translation>Du hast „{said}“ gesagt; besser ist „{better}“.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <location filename="../../tutor/ui/report_html.py"></location>
            <source>You said: {sentence}</source>
            <translation>Du hast gesagt: {sentence}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <source>You: {sentence}</source>
            <translation>Du: {sentence}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_html.py"></location>
            <location filename="../../tutor/ui/report_page.py"></location>
            <source>Corrections</source>
            <translation>Korrekturen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_html.py"></location>
            <location filename="../../tutor/ui/report_page.py"></location>
            <source>New words</source>
            <translation>Neue Wörter</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_html.py"></location>
            <location filename="../../tutor/ui/report_page.py"></location>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_html.py"></location>
            <location filename="../../tutor/ui/report_page.py"></location>
            <source>The talk in figures</source>
            <translation>Das Gespräch in Zahlen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_html.py"></location>
            <source>The tutor's answer</source>
            <translation>Die Antwort des Tutors</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_html.py"></location>
            <location filename="../../tutor/ui/report_page.py"></location>
            <source>What went well</source>
            <translation>Was gut war</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_notice.py"></location>
            <source>Show it</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_notice.py"></location>
            <source>Your report on this talk is ready.</source>
            <translation>Dein Bericht zu diesem Gespräch ist fertig.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_page.py"></location>
            <location filename="../../tutor/ui/vocabulary_chips.py"></location>
            <source>Keep the word {word}</source>
            <translation>Das Wort {word} behalten</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_page.py"></location>
            <source>The tutor brought them:</source>
            <translation>Der Tutor hat sie eingebracht:</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_page.py"></location>
            <source>You said them for the first time:</source>
            <translation>Du hast sie zum ersten Mal gesagt:</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>It came up before.</source>
            <translation>Es kam schon früher vor.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>Nothing was noticed that should be corrected.</source>
            <translation>Es ist nichts aufgefallen, was zu korrigieren wäre.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>What is only repeated is not corrected.</source>
            <translation>Was nur nachgesprochen wird, wird nicht korrigiert.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>You spoke too little for a speed to be told.</source>
            <translation>Du hast zu wenig gesprochen, um ein Tempo zu nennen.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>You typed in this talk, so there is nothing to tell of speed and pauses.</source>
            <translation>In diesem Gespräch hast du getippt, also gibt es zu Tempo und Pausen nichts zu sagen.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>answers of the tutor's kept to {level}</source>
            <translation>Antworten des Tutors haben {level} eingehalten</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>inside your answers, mostly {usual}, the longest {longest}</source>
            <translation>in deinen Antworten, meist {usual}, die längste {longest}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>of the words were yours; {wanted} or more is good</source>
            <translation>der Worte waren deine; {wanted} oder mehr sind gut</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>talked, breaks left out</source>
            <translation>Gespräch, ohne Unterbrechungen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>words a minute</source>
            <translation>Wörter pro Minute</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>words in an answer of yours</source>
            <translation>Wörter in einer Antwort von dir</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>{kept} of {checked}</source>
            <translation>{kept} von {checked}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>{n} pauses</source>
            <translation>
                <numerusform>{n} Pause</numerusform>
                <numerusform>{n} Pausen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>{n} times in this talk, and before.</source>
            <translation>{n}-mal in diesem Gespräch, und schon früher.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>{n} times in this talk.</source>
            <translation>{n}-mal in diesem Gespräch.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>{value} s</source>
            <translation>{value} s</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_view.py"></location>
            <source>After a talk of yours its report stands here.</source>
            <translation>Nach einem Gespräch steht hier sein Bericht.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_view.py"></location>
            <source>Print …</source>
            <translation>Drucken …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_view.py"></location>
            <source>Read the talk</source>
            <translation>Gespräch lesen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_view.py"></location>
            <source>Save as …</source>
            <translation>Speichern unter …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_view.py"></location>
            <source>Save the report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_view.py"></location>
            <source>Web page ({pattern})</source>
            <translation>Webseite ({pattern})</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_view.py"></location>
            <source>Web page with its sound in a folder ({pattern})</source>
            <translation>Webseite mit ihrem Ton in einem Ordner ({pattern})</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reports_view.py"></location>
            <source>Progress</source>
            <translation>Fortschritte</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Begin empty</source>
            <translation>Leer beginnen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Begin with empty records</source>
            <translation>Mit leeren Aufzeichnungen beginnen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Begin with empty records? The damaged file is kept beside them.</source>
            <translation>Mit leeren Aufzeichnungen beginnen? Die beschädigte Datei bleibt daneben liegen.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Copies</source>
            <translation>Kopien</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Copies of your records</source>
            <translation>Kopien deiner Aufzeichnungen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Decide later</source>
            <translation>Später entscheiden</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Go back</source>
            <translation>Zurückkehren</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Go back to this copy</source>
            <translation>Zu dieser Kopie zurückkehren</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Go back to your records as they were on {moment}? What is there now is kept beside them, and stands in this list afterwards.</source>
            <translation>Zu deinen Aufzeichnungen zurückkehren, wie sie am {moment} waren? Was jetzt da ist, wird daneben aufbewahrt und steht danach in dieser Liste.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Set aside on {moment}</source>
            <translation>Beiseitegelegt am {moment}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>The file with your talks can't be read. Choose a copy to go back to. Until you have chosen, what you say is not written down.</source>
            <translation>Die Datei mit deinen Gesprächen lässt sich nicht lesen. Wähle eine Kopie, zu der du zurückkehren willst. Bis dahin wird nicht aufgeschrieben, was du sagst.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>There is no copy yet.</source>
            <translation>Es gibt noch keine Kopie.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>While you talk a copy is made every half hour, and one at the end. Those of the last day are kept, then one a day, one a week and one a month.</source>
            <translation>Während du sprichst, entsteht jede halbe Stunde eine Kopie, und eine am Ende. Die des letzten Tages bleiben alle, danach eine je Tag, je Woche und je Monat.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Your records</source>
            <translation>Deine Aufzeichnungen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Your records are damaged</source>
            <translation>Deine Aufzeichnungen sind beschädigt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>the last from {day}</source>
            <translation>die letzte vom {day}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Answer by speaking (S)</source>
            <translation>Sprechend antworten (S)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Listening. Take your time.</source>
            <translation>Ich höre zu. Nimm dir Zeit.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Nothing was heard. Speak again, or type the answer.</source>
            <translation>Es war nichts zu hören. Sprich noch einmal oder tippe die Antwort.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Opening the microphone …</source>
            <translation>Mikrofon wird geöffnet …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Show the answer (space)</source>
            <translation>Antwort zeigen (Leertaste)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Speak</source>
            <translation>Sprechen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Type the answer</source>
            <translation>Die Antwort tippen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>or type the answer …</source>
            <translation>oder tippe die Antwort …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>{grade}: again in {interval}</source>
            <translation>{grade}: wieder in {interval}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_card.py"></location>
            <source>Hear how it is said (R)</source>
            <translation>Hören, wie man es sagt (R)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_card.py"></location>
            <source>Hear what you said then</source>
            <translation>Hören, was du damals gesagt hast</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_card.py"></location>
            <source>Missing: {words}.</source>
            <translation>Es fehlt: {words}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_card.py"></location>
            <source>Too much: {words}.</source>
            <translation>Zu viel: {words}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_card.py"></location>
            <source>You said: {words}</source>
            <translation>Du hast gesagt: {words}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_card.py"></location>
            <source>Your recording</source>
            <translation>Deine Aufnahme</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_card.py"></location>
            <source>{word}, not {instead}.</source>
            <translation>{word}, nicht {instead}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_keeping.py"></location>
            <source>It was right: it does not count as a mistake, and is not corrected again.</source>
            <translation>Es war richtig: Es zählt nicht als Fehler und wird nicht wieder korrigiert.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_keeping.py"></location>
            <source>It was right: it does not count as a mistake, and its card is gone.</source>
            <translation>Es war richtig: Es zählt nicht als Fehler, und seine Karte ist weg.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_keeping.py"></location>
            <location filename="../../tutor/ui/review_page.py"></location>
            <location filename="../../tutor/ui/undo_line.py"></location>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_keeping.py"></location>
            <source>“{word}” is among your cards already.</source>
            <translation>„{word}“ ist schon unter deinen Karten.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_keeping.py"></location>
            <source>“{word}” is kept for review.</source>
            <translation>„{word}“ ist zum Wiederholen gemerkt.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_page.py"></location>
            <source>Change or delete this card (E)</source>
            <translation>Diese Karte ändern oder löschen (E)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_page.py"></location>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_page.py"></location>
            <source>Take back the last grade (Ctrl+Z)</source>
            <translation>Die letzte Bewertung zurücknehmen (Strg+Z)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/review_page.py"></location>
            <source>{n} to review</source>
            <translation>
                <numerusform>{n} zu wiederholen</numerusform>
                <numerusform>{n} zu wiederholen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>A short pause</source>
            <translation>Eine kurze Pause</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>Ask it now</source>
            <translation>Jetzt fragen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>Import a word list …</source>
            <translation>Wörterliste importieren …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>Keep a word with one click in the talk, or a sentence that was corrected. You are asked for it just before you would forget it.</source>
            <translation>Merke dir ein Wort mit einem Klick im Gespräch, oder einen Satz, der verbessert wurde. Du wirst danach gefragt, kurz bevor du es vergessen würdest.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>Learn more new words today</source>
            <translation>Heute mehr neue Wörter lernen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>Looking what is due …</source>
            <translation>Es wird nachgesehen, was dran ist …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>That is all for now</source>
            <translation>Das ist für jetzt alles</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>The next card comes back {when}.</source>
            <translation>Die nächste Karte kommt {when}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>The next cards are due {when}.</source>
            <translation>Die nächsten Karten sind {when} dran.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>Undo the last grade</source>
            <translation>Letzte Bewertung rückgängig machen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>Words that you keep come back here</source>
            <translation>Wörter, die du behältst, kommen hier wieder</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>You answered {n} times.</source>
            <translation>
                <numerusform>Du hast {n}-mal geantwortet.</numerusform>
                <numerusform>Du hast {n}-mal geantwortet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>{n} times you knew it.</source>
            <translation>
                <numerusform>{n}-mal hast du es gewusst.</numerusform>
                <numerusform>{n}-mal hast du es gewusst.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_view.py"></location>
            <source>All cards</source>
            <translation>Alle Karten</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Again</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Correction</source>
            <translation>Korrektur</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Do you know this? Say it in a sentence.</source>
            <translation>Kennst du das? Sag es in einem Satz.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Easy</source>
            <translation>Leicht</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Good</source>
            <translation>Gut</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Hard</source>
            <translation>Schwer</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>I did not know it</source>
            <translation>Ich wusste es nicht</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>I knew it</source>
            <translation>Ich wusste es</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>I knew some of it, or it took long</source>
            <translation>Ich wusste einen Teil, oder es hat gedauert</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>It was no effort</source>
            <translation>Es ging ganz leicht</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Key point</source>
            <translation>Kernpunkt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Nearly the same.</source>
            <translation>Fast dasselbe.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Part of it is there.</source>
            <translation>Ein Teil davon ist da.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>That is it.</source>
            <translation>Das ist es.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>The answer is another one.</source>
            <translation>Die Antwort ist eine andere.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>What is the answer?</source>
            <translation>Was ist die Antwort?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>What is the word for this?</source>
            <translation>Wie heißt das Wort dafür?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Which word is missing?</source>
            <translation>Welches Wort fehlt?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Word</source>
            <translation>Wort</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>You said this. Say it better.</source>
            <translation>Das hast du gesagt. Sag es besser.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>in {interval}</source>
            <translation>in {interval}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>tomorrow</source>
            <translation>morgen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>{n} days</source>
            <translation>
                <numerusform>{n} Tag</numerusform>
                <numerusform>{n} Tagen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>{n} h</source>
            <translation>{n} h</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>{n} min</source>
            <translation>{n} min</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>{n} months</source>
            <translation>{n} Monat ||| {n} Monaten</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>{n} years</source>
            <translation>{n} Jahr ||| {n} Jahren</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/search_box.py"></location>
            <source>Clear the search</source>
            <translation>Die Suche leeren</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/search_box.py"></location>
            <source>Down goes to the first one that is found, Escape shows all again.</source>
            <translation>Runter führt zur ersten gefundenen, Esc zeigt wieder alle.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_key_dialog.py"></location>
            <source>Key for this server</source>
            <translation>Schlüssel für diesen Server</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_key_dialog.py"></location>
            <source>Key for {origin}</source>
            <translation>Schlüssel für {origin}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_key_dialog.py"></location>
            <source>Server key</source>
            <translation>Serverschlüssel</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_key_dialog.py"></location>
            <source>This address is not encrypted: everybody in the network could read the key. It is sent only when you allow "Keys without encryption".</source>
            <translation>Diese Adresse ist nicht verschlüsselt: Jeder im Netz könnte den Schlüssel lesen. Er wird nur gesendet, wenn du „Schlüssel ohne Verschlüsselung“ erlaubst.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_keys.py"></location>
            <source>Asking the keyring …</source>
            <translation>Der Schlüsselbund wird gefragt …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_keys.py"></location>
            <source>Change the key …</source>
            <translation>Schlüssel ändern …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_keys.py"></location>
            <source>Enter a key …</source>
            <translation>Schlüssel eingeben …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_keys.py"></location>
            <source>Forget</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_keys.py"></location>
            <source>Forget the key for {origin}</source>
            <translation>Den Schlüssel für {origin} vergessen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_keys.py"></location>
            <source>No server is set. Choose one under Hearing, Thinking or Speaking, and enter its address there.</source>
            <translation>Es ist kein Server eingestellt. Wähle einen unter Hören, Denken oder Sprechen und gib dort seine Adresse ein.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_keys.py"></location>
            <source>Server keys</source>
            <translation>Serverschlüssel</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_keys.py"></location>
            <source>Some servers want a key. It is kept in the system's keyring, never in a file.</source>
            <translation>Manche Server wollen einen Schlüssel. Er liegt im Schlüsselbund des Systems, nie in einer Datei.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Beside it</source>
            <translation>Daneben</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Comparison</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Each turn you talk is measured and kept. After your first talk you can look at it here.</source>
            <translation>Jeder deiner Beiträge wird gemessen und aufbewahrt. Nach deinem ersten Gespräch kannst du ihn hier ansehen.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Export CSV …</source>
            <translation>CSV exportieren …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Export JSON …</source>
            <translation>JSON exportieren …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Export the measurements</source>
            <translation>Messungen exportieren</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Measurements are not kept at the moment.</source>
            <translation>Messungen werden im Moment nicht aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Medians of {turns}.</source>
            <translation>Mediane aus {turns}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Nothing beside it</source>
            <translation>Nichts daneben</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Press again to forget it</source>
            <translation>Noch einmal drücken, um zu vergessen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Remove this session's measurements from this computer</source>
            <translation>Die Messungen dieser Sitzung von diesem Computer entfernen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Session beside it</source>
            <translation>Sitzung daneben</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_editor.py"></location>
            <source>Among its values: {values}</source>
            <translation>Unter ihren Werten: {values}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_editor.py"></location>
            <source>Back to the default</source>
            <translation>Zurück zum Standard</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_editor.py"></location>
            <source>Changed. The default is {default}.</source>
            <translation>Geändert. Standard ist {default}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_editor.py"></location>
            <source>It is not used.</source>
            <translation>Es wird nicht verwendet.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_editor.py"></location>
            <source>No keys: {title}</source>
            <translation>Keine Tasten: {title}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_editor.py"></location>
            <source>Not told</source>
            <translation>Nicht angegeben</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_editor.py"></location>
            <source>Reset to default: {title}</source>
            <translation>Auf Standard zurücksetzen: {title}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_groups.py"></location>
            <source>No setting has “{words}” in its name, its explanation or its values.</source>
            <translation>Keine Einstellung hat „{words}“ in Name, Erklärung oder Werten.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Get it ({size})</source>
            <translation>Holen ({size})</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Models…</source>
            <translation>Modelle …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Privacy and your files…</source>
            <translation>Datenschutz und deine Dateien …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Set up…</source>
            <translation>Einrichten …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Use it</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Use it now?</source>
            <translation>Jetzt verwenden?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Also what has no effect beside your other settings</source>
            <translation>Auch was neben deinen anderen Einstellungen nicht wirkt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Close the settings</source>
            <translation>Die Einstellungen schließen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Every setting has its default already.</source>
            <translation>Alle Einstellungen stehen schon auf Standard.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Export settings to a file</source>
            <translation>Einstellungen in eine Datei exportieren</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Find a setting</source>
            <translation>Eine Einstellung finden</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Find a setting …</source>
            <translation>Eine Einstellung finden …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Import settings from a file</source>
            <translation>Einstellungen aus einer Datei importieren</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Import …</source>
            <translation>Importieren …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Reset all settings to their defaults</source>
            <translation>Alle Einstellungen auf Standard zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Reset all …</source>
            <translation>Alles zurücksetzen …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Sections</source>
            <translation>Abschnitte</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Taken back.</source>
            <translation>Zurückgenommen.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>{name}: back to the default.</source>
            <translation>{name}: zurück auf Standard.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>{n} settings are imported.</source>
            <translation>
                <numerusform>{n} Einstellung ist importiert.</numerusform>
                <numerusform>{n} Einstellungen sind importiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>{n} settings are reset.</source>
            <translation>
                <numerusform>{n} Einstellung ist zurückgesetzt.</numerusform>
                <numerusform>{n} Einstellungen sind zurückgesetzt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Choose a file …</source>
            <translation>Datei wählen …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Choose another file …</source>
            <translation>Andere Datei wählen …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Devices, folders and addresses, too</source>
            <translation>Auch Geräte, Ordner und Adressen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Export settings</source>
            <translation>Einstellungen exportieren</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Import settings</source>
            <translation>Einstellungen importieren</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Keys of servers and accepted licences are never written.</source>
            <translation>Serverschlüssel und angenommene Lizenzen werden nie geschrieben.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Microphone, loudspeaker and accepted licences stay. You can undo it afterwards.</source>
            <translation>Mikrofon, Lautsprecher und angenommene Lizenzen bleiben. Du kannst es danach rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Nothing changes before you have seen what would.</source>
            <translation>Nichts ändert sich, bevor du gesehen hast, was sich ändern würde.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Nothing changes.</source>
            <translation>Nichts ändert sich.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Reset all</source>
            <translation>Alles zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Reset all settings?</source>
            <translation>Alle Einstellungen zurücksetzen?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Settings (*.json)</source>
            <translation>Einstellungen (*.json)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Take over</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>The settings are in {path}.</source>
            <translation>Die Einstellungen stehen in {path}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>These go back to their defaults:</source>
            <translation>Diese gehen auf den Standard zurück:</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>What changes</source>
            <translation>Was sich ändert</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>What is ignored</source>
            <translation>Was übergangen wird</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>What the file would change</source>
            <translation>Was die Datei ändern würde</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Your settings are written to a file, for another computer or to keep them.</source>
            <translation>Deine Einstellungen werden in eine Datei geschrieben, für einen anderen Computer oder zum Aufheben.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>Finish</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>Leave this page as it is and go on</source>
            <translation>Diese Seite lassen, wie sie ist, und weitergehen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>Start talking</source>
            <translation>Gespräch beginnen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>Step {number} of {all}: {title}</source>
            <translation>Schritt {number} von {all}: {title}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>{number} of {all}</source>
            <translation>{number} von {all}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>{title}. Step {number} of {all}.</source>
            <translation>{title}. Schritt {number} von {all}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>Looking at this computer…</source>
            <translation>Dieser Computer wird angesehen …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>Nothing has to be fetched.</source>
            <translation>Es muss nichts geholt werden.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>Nothing is fetched before you press the button. It comes from {hosts}.</source>
            <translation>Nichts wird geholt, bevor du auf die Taste drückst. Es kommt von {hosts}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>Start downloads: {size}</source>
            <translation>Downloads starten: {size}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>This computer</source>
            <translation>Dieser Computer</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>This computer could not be looked at. The starter works in any case; see Models later.</source>
            <translation>Dieser Computer ließ sich nicht ansehen. Das Startpaket funktioniert in jedem Fall; sieh später unter Modelle nach.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>Use the starter for now</source>
            <translation>Erst einmal das Startpaket nehmen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>Use this set</source>
            <translation>Diese Auswahl verwenden</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>What it has decides how well the tutor hears, thinks and speaks.</source>
            <translation>Was er hat, entscheidet, wie gut der Tutor hört, denkt und spricht.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>You can go on, and talk with the starter meanwhile. A notice tells you when a model is ready.</source>
            <translation>Du kannst weitermachen und solange mit dem Startpaket sprechen. Ein Hinweis sagt dir, wenn ein Modell bereit ist.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>is here already</source>
            <translation>ist schon da</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>{size:,} bytes</source>
            <translation>{size:,} Bytes</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>{title} (recommended)</source>
            <translation>{title} (empfohlen)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>Hold {button} while you speak, and let go when you have finished.</source>
            <translation>Halte {button} gedrückt, während du sprichst, und lass los, wenn du fertig bist.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>How to talk</source>
            <translation>So sprecht ihr miteinander</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>Press the round button once and speak; the tutor notices when you have finished.</source>
            <translation>Drück einmal die runde Taste und sprich; der Tutor merkt, wenn du fertig bist.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>Take your time: a pause is fine, and {keys} says “I'm done”.</source>
            <translation>Nimm dir Zeit: Eine Pause ist in Ordnung, und {keys} sagt „Ich bin fertig“.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>Take your time: a pause is fine.</source>
            <translation>Nimm dir Zeit: Eine Pause ist in Ordnung.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>Take your time: as long as you hold it, the tutor waits.</source>
            <translation>Nimm dir Zeit: Solange du sie hältst, wartet der Tutor.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>That is all. You can come back here from the menu at any time.</source>
            <translation>Das ist alles. Du kannst jederzeit über das Menü hierher zurück.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>The round button tells you when you can begin.</source>
            <translation>Die runde Taste sagt dir, wann du anfangen kannst.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>To silence the tutor, {ways}.</source>
            <translation>Um den Tutor zu unterbrechen: {ways}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>just speak</source>
            <translation>sprich einfach</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>press the round button</source>
            <translation>drück die runde Taste</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>press {keys}</source>
            <translation>drück {keys}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>the round button</source>
            <translation>die runde Taste</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>Can we hear each other?</source>
            <translation>Hören wir einander?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>I understood no words. Try again, a little louder.</source>
            <translation>Ich habe keine Worte verstanden. Versuch es noch einmal, etwas lauter.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>I understood: “{words}”</source>
            <translation>Ich habe verstanden: „{words}“</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>Measure again</source>
            <translation>Noch einmal messen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>Play a test sound</source>
            <translation>Einen Testton abspielen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>Record three seconds</source>
            <translation>Drei Sekunden aufnehmen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>Recording: speak now, for three seconds.</source>
            <translation>Aufnahme: Sprich jetzt, drei Sekunden lang.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>Say something, in any language.</source>
            <translation>Sag etwas, in irgendeiner Sprache.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>Say something: the bar should pass the mark. Nothing of it is kept.</source>
            <translation>Sag etwas: Der Balken sollte über die Marke kommen. Nichts davon wird aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>The talk has the microphone. Press Measure again to go on here; it stops listening then.</source>
            <translation>Das Gespräch hat das Mikrofon. Drück „Noch einmal messen“, um hier weiterzumachen; es hört dann auf zuzuhören.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>The words follow when the speech recognition has loaded.</source>
            <translation>Die Worte folgen, wenn die Spracherkennung geladen ist.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>This is what I heard.</source>
            <translation>Das habe ich gehört.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>Two notes are playing.</source>
            <translation>Es werden zwei Töne gespielt.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>◔ I hear very little. Speak up, come closer, or turn the microphone up in the system's settings.</source>
            <translation>◔ Ich höre sehr wenig. Sprich lauter, komm näher oder stell das Mikrofon in den Systemeinstellungen lauter.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>◔ That is too loud and gets distorted. Move back, or turn the microphone down.</source>
            <translation>◔ Das ist zu laut und verzerrt. Geh etwas zurück oder stell das Mikrofon leiser.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>✓ I can hear you well.</source>
            <translation>✓ Ich höre dich gut.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>✕ Only silence comes from this microphone. The system blocks it, or it is muted: look for a switch on it, and for microphone access in the system's privacy settings.</source>
            <translation>✕ Von diesem Mikrofon kommt nur Stille. Das System sperrt es, oder es ist stumm: Such nach einem Schalter daran und nach dem Mikrofonzugriff in den Datenschutzeinstellungen des Systems.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>How well do you speak it?</source>
            <translation>Wie gut sprichst du sie?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I can say nearly everything that I want to</source>
            <translation>Ich kann fast alles sagen, was ich will</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I get by in most situations, with mistakes</source>
            <translation>Ich komme in den meisten Situationen zurecht, mit Fehlern</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I know some words and set phrases</source>
            <translation>Ich kenne einige Wörter und feste Wendungen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I learn for</source>
            <translation>Ich lerne für</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I manage simple, everyday exchanges</source>
            <translation>Ich schaffe einfache, alltägliche Gespräche</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I speak like somebody who grew up with it</source>
            <translation>Ich spreche wie jemand, der damit aufgewachsen ist</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I talk quite freely about many things</source>
            <translation>Ich spreche recht frei über vieles</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I would like to practise</source>
            <translation>Ich möchte üben</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I'd rather not say</source>
            <translation>Möchte ich nicht sagen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>If you like</source>
            <translation>Wenn du magst</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>My name is</source>
            <translation>Ich heiße</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>My own language is</source>
            <translation>Meine eigene Sprache ist</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>The next page offers models for {language}.</source>
            <translation>Die nächste Seite bietet Modelle für {language} an.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>The starter that comes with the program knows English only.</source>
            <translation>Das Startpaket, das zum Programm gehört, kann nur Englisch.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>Welcome</source>
            <translation>Willkommen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>You talk, the tutor listens and answers. Everything happens on this computer; nothing that you say leaves it.</source>
            <translation>Du sprichst, der Tutor hört zu und antwortet. Alles geschieht auf diesem Computer; nichts, was du sagst, verlässt ihn.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>Your name</source>
            <translation>Dein Name</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/shortcuts.py"></location>
            <source>{keys} already means “{title}”. Choose other keys, or change that first.</source>
            <translation>{keys} bedeutet schon „{title}“. Wähle andere Tasten oder ändere zuerst das.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/shortcuts.py"></location>
            <source>{keys} moves back everywhere. Choose other keys.</source>
            <translation>{keys} führt überall zurück. Wähle andere Tasten.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/shortcuts.py"></location>
            <source>{keys} moves on everywhere. Choose other keys.</source>
            <translation>{keys} führt überall weiter. Wähle andere Tasten.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/shortcuts.py"></location>
            <source>{keys} presses buttons everywhere. Choose other keys.</source>
            <translation>{keys} drückt überall Tasten. Wähle andere Tasten.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/shortcuts.py"></location>
            <source>“{keys}” are no keys that can be used.</source>
            <translation>„{keys}“ sind keine Tasten, die sich verwenden lassen.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sound_buttons.py"></location>
            <source>Play: {who}</source>
            <translation>Abspielen: {who}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sound_buttons.py"></location>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>All measures</source>
            <translation>Alle Messgrößen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>Change the target</source>
            <translation>Das Ziel ändern</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>Drafts and the pause that begins them</source>
            <translation>Entwürfe und die Pause, mit der sie beginnen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Findings</source>
            <translation>Befunde</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>From {low} to {high}</source>
            <translation>Von {low} bis {high}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>From {low} to {high}, and {n} beyond</source>
            <translation>Von {low} bis {high}, und {n} darüber</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>Histogram of {title}</source>
            <translation>Histogramm: {title}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>Median {value}.</source>
            <translation>Median {value}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>Target of {title}</source>
            <translation>Ziel: {title}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>The figure is the median, the line in the drawing too; the dashed line is the target.</source>
            <translation>Die Zahl ist der Median, wie auch die Linie in der Zeichnung; die gestrichelte Linie ist das Ziel.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>a second</source>
            <translation>je Sekunde</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>at least {value}</source>
            <translation>mindestens {value}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>at most {value}</source>
            <translation>höchstens {value}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>s</source>
            <translation>s</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>{rate:.0%} of all drafts were thrown away.</source>
            <translation>{rate:.0%} aller Entwürfe wurden verworfen.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_progress.py"></location>
            <source>At your level {least} or more is good.</source>
            <translation>Auf deinem Niveau sind {least} oder mehr gut.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_progress.py"></location>
            <source>End the talk</source>
            <translation>Gespräch beenden</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_progress.py"></location>
            <source>The talk is over.</source>
            <translation>Das Gespräch ist zu Ende.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_progress.py"></location>
            <source>What could I say?</source>
            <translation>Was könnte ich sagen?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_progress.py"></location>
            <source>You have reached the goal. Go on if you like, or end the talk.</source>
            <translation>Du hast das Ziel erreicht. Mach weiter, wenn du magst, oder beende das Gespräch.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_progress.py"></location>
            <source>{share} of the words are yours.</source>
            <translation>{share} der Worte sind deine.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_progress.py"></location>
            <source>{step}: done</source>
            <translation>{step}: erledigt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_progress.py"></location>
            <source>{step}: still to do</source>
            <translation>{step}: noch offen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>About whatever you like. The tutor begins.</source>
            <translation>Worüber du magst. Der Tutor beginnt.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>About “{title}”</source>
            <translation>Über „{title}“</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Back to the talk</source>
            <translation>Zurück zum Gespräch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Begin</source>
            <translation>Beginnen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Bring a document …</source>
            <translation>Einen Text mitbringen …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Find a talk</source>
            <translation>Ein Gespräch finden</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Find a talk …</source>
            <translation>Ein Gespräch finden …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Free talk</source>
            <translation>Freies Gespräch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Nothing is called that. Escape shows all talks again.</source>
            <translation>Nichts heißt so. Esc zeigt wieder alle Gespräche.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Only the words count: how well you pronounce them is not judged.</source>
            <translation>Nur die Worte zählen: Wie gut du sie aussprichst, wird nicht beurteilt.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Repeat after me</source>
            <translation>Sprich mir nach</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Talk about a text of your own</source>
            <translation>Über einen eigenen Text sprechen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Talks for level {level}</source>
            <translation>Gespräche für Niveau {level}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>The tutor answers from this document, and shows where it stands.</source>
            <translation>Der Tutor antwortet aus diesem Text und zeigt, wo es steht.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>The tutor says ten sentences of level {level}, and you say them again.</source>
            <translation>Der Tutor sagt zehn Sätze auf Niveau {level}, und du sprichst sie nach.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>There is no goal; the talk ends when you want it to.</source>
            <translation>Es gibt kein Ziel; das Gespräch endet, wann du willst.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>What shall we talk about?</source>
            <translation>Worüber wollen wir sprechen?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>{part} The place: {place}. The tutor is {tutor}.</source>
            <translation>{part} Der Ort: {place}. Der Tutor ist {tutor}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/top_bar.py"></location>
            <source>Learner: {name}, level {level}</source>
            <translation>Lernende Person: {name}, Niveau {level}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/translation.py"></location>
            <source>From its next start on, the window speaks this language.</source>
            <translation>Ab dem nächsten Start spricht das Fenster diese Sprache.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>An answer begun in a pause of yours, before it was certain that you had finished.</source>
            <translation>Eine Antwort, die in einer deiner Pausen begonnen wurde, bevor sicher war, dass du fertig bist.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Dotted line: certain after {duration} that you had finished.</source>
            <translation>Gepunktete Linie: Nach {duration} war sicher, dass du fertig bist.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Drafts</source>
            <translation>Entwürfe</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Hatched: thrown away, because you went on.</source>
            <translation>Schraffiert: verworfen, weil du weitergesprochen hast.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Hollow: done in your pause, before your turn was certain.</source>
            <translation>Hohl: in deiner Pause getan, bevor dein Beitrag sicher zu Ende war.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>More drafts are further left: show the whole answer to see them.</source>
            <translation>Weiter links sind mehr Entwürfe: Zeig die ganze Antwort, um sie zu sehen.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <location filename="../../tutor/ui/turn_view.py"></location>
            <source>No answer came.</source>
            <translation>Es kam keine Antwort.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>No words were understood.</source>
            <translation>Es wurden keine Worte verstanden.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Phrases</source>
            <translation>Phrasen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Phrases of the turn</source>
            <translation>Phrasen des Beitrags</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Point at a bar, or use the arrow keys, to read its figures.</source>
            <translation>Zeig auf einen Balken oder nimm die Pfeiltasten, um seine Zahlen zu lesen.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Show the whole answer</source>
            <translation>Die ganze Antwort zeigen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>The answer was withdrawn, because you went on.</source>
            <translation>Die Antwort wurde zurückgezogen, weil du weitergesprochen hast.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>The turn was ended sooner.</source>
            <translation>Der Beitrag wurde früher beendet.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Under way.</source>
            <translation>Läuft noch.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>What the first sound waited for</source>
            <translation>Worauf der erste Ton gewartet hat</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>With a line: kept from an earlier pause.</source>
            <translation>Mit einer Linie: aus einer früheren Pause behalten.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>You silenced the answer.</source>
            <translation>Du hast die Antwort unterbrochen.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>from sending to the tutor's first sound</source>
            <translation>vom Senden bis zum ersten Ton des Tutors</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>from the request to the voice to its first sound; the tutor began, nobody was waiting</source>
            <translation>vom Auftrag an die Stimme bis zu ihrem ersten Ton; der Tutor hat begonnen, niemand hat gewartet</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>from your last sound to the tutor's first</source>
            <translation>von deinem letzten Ton bis zum ersten des Tutors</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>no sound was heard</source>
            <translation>es war kein Ton zu hören</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>no sound yet</source>
            <translation>noch kein Ton</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_view.py"></location>
            <source>I could not make out any words. Please say it again.</source>
            <translation>Ich konnte keine Worte verstehen. Bitte sag es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_view.py"></location>
            <source>Shown in the latency panel</source>
            <translation>In der Zeitmessung gezeigt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_view.py"></location>
            <source>Silenced.</source>
            <translation>Unterbrochen.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_view.py"></location>
            <source>The answer broke off here.</source>
            <translation>Die Antwort brach hier ab.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_view.py"></location>
            <source>Translation</source>
            <translation>Übersetzung</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>Asking for the newest version</source>
            <translation>Es wird nach der neuesten Version gefragt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>Asking {server} for the newest one …</source>
            <translation>{server} wird nach der neuesten gefragt …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>Nobody is asked unless you open this, and nothing is sent about you or this computer.</source>
            <translation>Gefragt wird nur, wenn du das hier öffnest, und nichts über dich oder diesen Computer wird gesendet.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>Open its page</source>
            <translation>Ihre Seite öffnen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>There is a newer version: {version}</source>
            <translation>Es gibt eine neuere Version: {version}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>There is no newer one.</source>
            <translation>Es gibt keine neuere.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>This build of the program does not know where new versions are announced. Look where you got it from.</source>
            <translation>Diese Ausgabe des Programms weiß nicht, wo neue Versionen angekündigt werden. Sieh dort nach, woher du sie hast.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>Updates</source>
            <translation>Updates</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>What is new</source>
            <translation>Was neu ist</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>You have version {version}</source>
            <translation>Du hast Version {version}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>You have version {version}.</source>
            <translation>Du hast Version {version}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/view_switch.py"></location>
            <source>Taking turns: {mode}</source>
            <translation>Abwechseln: {mode}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/view_switch.py"></location>
            <source>Views and taking turns</source>
            <translation>Ansichten und Abwechseln</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>A paused card stays in the list and is not asked.</source>
            <translation>Eine angehaltene Karte bleibt in der Liste und wird nicht gefragt.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Ask again</source>
            <translation>Wieder fragen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Better</source>
            <translation>Besser</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Change a card</source>
            <translation>Eine Karte ändern</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Meaning</source>
            <translation>Bedeutung</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Pause this card</source>
            <translation>Diese Karte anhalten</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Sentence</source>
            <translation>Satz</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>What you said</source>
            <translation>Was du gesagt hast</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_files.py"></location>
            <source>Export as CSV</source>
            <translation>Als CSV exportieren</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_files.py"></location>
            <source>Export for Anki</source>
            <translation>Für Anki exportieren</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_files.py"></location>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Import a word list</source>
            <translation>Wörterliste importieren</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_files.py"></location>
            <source>Word lists</source>
            <translation>Wörterlisten</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Import {n} words</source>
            <translation>
                <numerusform>{n} Wort importieren</numerusform>
                <numerusform>{n} Wörter importieren</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Importing …</source>
            <translation>Wird importiert …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Letters</source>
            <translation>Zeichensatz</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Letters look wrong? Read them as</source>
            <translation>Sehen die Buchstaben falsch aus? Lies sie als</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Line {n}: {why} {text}</source>
            <translation>Zeile {n}: {why} {text}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Lines that can't be used</source>
            <translation>Zeilen, die sich nicht verwenden lassen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Reading {file} …</source>
            <translation>{file} wird gelesen …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>There are no words in this file.</source>
            <translation>In dieser Datei sind keine Wörter.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Words that would be added</source>
            <translation>Wörter, die dazukämen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>You have {n} of them already.</source>
            <translation>
                <numerusform>{n} davon hast du schon.</numerusform>
                <numerusform>{n} davon hast du schon.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>{n} lines can't be used</source>
            <translation>
                <numerusform>{n} Zeile lässt sich nicht verwenden</numerusform>
                <numerusform>{n} Zeilen lassen sich nicht verwenden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>{n} lines repeat a word.</source>
            <translation>
                <numerusform>{n} Zeile wiederholt ein Wort.</numerusform>
                <numerusform>{n} Zeilen wiederholen ein Wort.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>{n} new words.</source>
            <translation>
                <numerusform>{n} neues Wort.</numerusform>
                <numerusform>{n} neue Wörter.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>… and {n} more</source>
            <translation>… und {n} weitere</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Add the words of a list</source>
            <translation>Die Wörter einer Liste hinzufügen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>As CSV, for a spreadsheet …</source>
            <translation>Als CSV, für eine Tabelle …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Bring back what was deleted</source>
            <translation>Gelöschtes zurückholen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>By the alphabet</source>
            <translation>Nach dem Alphabet</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Cards</source>
            <translation>Karten</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Change the chosen card (Enter)</source>
            <translation>Die gewählte Karte ändern (Enter)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Change …</source>
            <translation>Ändern …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Delete the chosen cards for good (Del)</source>
            <translation>Die gewählten Karten endgültig löschen (Entf)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Down goes to the first one, Escape shows all again.</source>
            <translation>Runter führt zur ersten, Esc zeigt wieder alle.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Find a card</source>
            <translation>Eine Karte finden</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Find a card …</source>
            <translation>Eine Karte finden …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>For Anki, with sound …</source>
            <translation>Für Anki, mit Ton …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Leave the chosen cards out of reviews, or ask them again</source>
            <translation>Die gewählten Karten beim Wiederholen auslassen, oder wieder fragen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Newest first</source>
            <translation>Neueste zuerst</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Next review first</source>
            <translation>Nächste Wiederholung zuerst</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>No card has these words.</source>
            <translation>Keine Karte hat diese Worte.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Nothing is kept yet. Keep words in the talk, or import a list.</source>
            <translation>Noch ist nichts gemerkt. Merke dir Wörter im Gespräch oder importiere eine Liste.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Order of the cards</source>
            <translation>Reihenfolge der Karten</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Voice tutor: {language}</source>
            <translation>Sprachtutor: {language}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Write all cards to a file</source>
            <translation>Alle Karten in eine Datei schreiben</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Writing {file} …</source>
            <translation>{file} wird geschrieben …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Your records can't be opened: nothing is kept at the moment.</source>
            <translation>Deine Aufzeichnungen lassen sich nicht öffnen: Im Moment wird nichts aufbewahrt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>{n} cards</source>
            <translation>
                <numerusform>{n} Karte</numerusform>
                <numerusform>{n} Karten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>{n} cards deleted</source>
            <translation>
                <numerusform>{n} Karte gelöscht</numerusform>
                <numerusform>{n} Karten gelöscht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>{n} cards written to {file}.</source>
            <translation>
                <numerusform>{n} Karte in {file} geschrieben.</numerusform>
                <numerusform>{n} Karten in {file} geschrieben.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_table.py"></location>
            <source>Card</source>
            <translation>Karte</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_table.py"></location>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_table.py"></location>
            <source>Meaning or answer</source>
            <translation>Bedeutung oder Antwort</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_table.py"></location>
            <source>Next review</source>
            <translation>Nächste Wiederholung</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_table.py"></location>
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_table.py"></location>
            <source>paused</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>Close the microphone</source>
            <translation>Das Mikrofon schließen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>End your turn now</source>
            <translation>Deinen Beitrag jetzt beenden</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>Hold to talk</source>
            <translation>Zum Sprechen halten</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>I'm done</source>
            <translation>Ich bin fertig</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>I'm done: end my turn now</source>
            <translation>Ich bin fertig: meinen Beitrag jetzt beenden</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>Not ready yet</source>
            <translation>Noch nicht bereit</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>Start listening</source>
            <translation>Zuhören beginnen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>Stop listening</source>
            <translation>Zuhören beenden</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall.py"></location>
            <source>No turn yet</source>
            <translation>Noch kein Beitrag</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall.py"></location>
            <source>Waterfall of turn {number}</source>
            <translation>Zeitverlauf von Beitrag {number}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_axis.py"></location>
            <source>{seconds:.10g} s</source>
            <translation>{seconds:.10g} s</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>All of it was done before your turn was certain.</source>
            <translation>Alles davon war getan, bevor dein Beitrag sicher zu Ende war.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>Begun in an earlier pause, and kept.</source>
            <translation>In einer früheren Pause begonnen und behalten.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>Draft {number}</source>
            <translation>Entwurf {number}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>It waited for: {steps}.</source>
            <translation>Er wartete auf: {steps}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>It was certain after {duration} that you had finished.</source>
            <translation>Nach {duration} war sicher, dass du fertig bist.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>Looking up</source>
            <translation>Nachschlagen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>No sound was heard.</source>
            <translation>Es war kein Ton zu hören.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>Silence cut</source>
            <translation>Stille gekürzt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>The first sound waited for this.</source>
            <translation>Darauf hat der erste Ton gewartet.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>The first sound was heard after {duration}.</source>
            <translation>Der erste Ton war nach {duration} zu hören.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>The first sound was heard after {duration}; it still sounds.</source>
            <translation>Der erste Ton war nach {duration} zu hören; er klingt noch.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>The turn was over before it was.</source>
            <translation>Der Beitrag war vorher zu Ende.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>Thrown away, because you went on.</source>
            <translation>Verworfen, weil du weitergesprochen hast.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>Waited for</source>
            <translation>Gewartet auf</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Waiting</source>
            <translation>Warten</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>an answer begun in a pause of yours</source>
            <translation>eine Antwort, die in einer deiner Pausen begonnen wurde</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>from that request to the voice's first sound</source>
            <translation>von diesem Auftrag bis zum ersten Ton der Stimme</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>from the first sound to the loudspeaker</source>
            <translation>vom ersten Ton bis zum Lautsprecher</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>from the first text to the first phrase that can be spoken</source>
            <translation>vom ersten Text bis zur ersten sprechbaren Phrase</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>from the known words to the request</source>
            <translation>von den bekannten Worten bis zur Anfrage</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>from the loudspeaker's taking it to your hearing it</source>
            <translation>vom Eintreffen im Lautsprecher, bis du es hörst</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>from the phrase to its request to the voice</source>
            <translation>von der Phrase bis zum Auftrag an die Stimme</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>from the request to the first piece of text</source>
            <translation>von der Anfrage bis zum ersten Stück Text</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>from {start} to {end}</source>
            <translation>von {start} bis {end}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>nobody has told what this was</source>
            <translation>was das war, hat niemand gesagt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>phrase {number}</source>
            <translation>Phrase {number}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>searching your documents</source>
            <translation>Suchen in deinen Texten</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>silence of the voice that you were spared</source>
            <translation>Stille der Stimme, die dir erspart blieb</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>the answer was ready, and your turn was not certain yet</source>
            <translation>die Antwort war fertig, und dein Beitrag noch nicht sicher zu Ende</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>the model writes on while the first phrase is spoken</source>
            <translation>das Modell schreibt weiter, während die erste Phrase gesprochen wird</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>the rest of the phrase is made</source>
            <translation>der Rest der Phrase wird erzeugt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>until it was certain that you had finished</source>
            <translation>bis sicher war, dass du fertig bist</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>what left the loudspeaker</source>
            <translation>was aus dem Lautsprecher kam</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>writing down what you said</source>
            <translation>Aufschreiben, was du gesagt hast</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>{duration} of it was done before your turn was certain.</source>
            <translation>{duration} davon waren getan, bevor dein Beitrag sicher zu Ende war.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>+ Keep</source>
            <translation>+ Behalten</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>About the word</source>
            <translation>Über das Wort</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>About: {words}</source>
            <translation>Über: {words}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>Choose a larger model</source>
            <translation>Ein größeres Modell wählen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>Put the word among your cards</source>
            <translation>Das Wort unter deine Karten legen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>Slower</source>
            <translation>Langsamer</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>Whole phrase</source>
            <translation>Ganze Phrase</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Choose a loudspeaker</source>
            <translation>Lautsprecher wählen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Finding an answer.</source>
            <translation>Sucht eine Antwort.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Generating</source>
            <translation>Entsteht</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Go on. A pause is fine.</source>
            <translation>Sprich weiter. Eine Pause ist in Ordnung.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Hearing you</source>
            <translation>Hört dich</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Hold the button and talk.</source>
            <translation>Halte die Taste und sprich.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Hold the button or {keys} and talk.</source>
            <translation>Halte die Taste oder {keys} und sprich.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Let go when you have finished.</source>
            <translation>Lass los, wenn du fertig bist.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Listening</source>
            <translation>Hört zu</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Played</source>
            <translation>Gespielt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Playing</source>
            <translation>Spielt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Press the button and start talking.</source>
            <translation>Drück die Taste und sprich los.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Press the button or {keys} to silence.</source>
            <translation>Drück die Taste oder {keys} zum Unterbrechen.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Press the button to silence.</source>
            <translation>Drück die Taste zum Unterbrechen.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Speaking</source>
            <comment>the tutor is doing it</comment>
            <translation>Spricht</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Stopped</source>
            <translation>Gestoppt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Take your time.</source>
            <translation>Nimm dir Zeit.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Thinking</source>
            <comment>the tutor is doing it</comment>
            <translation>Denkt nach</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Waiting for you — take your time.</source>
            <translation>Wartet auf dich – nimm dir Zeit.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>d MMM yyyy HH:mm</source>
            <translation>d. MMM yyyy HH:mm</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/wording.py"></location>
            <source>{n} drafts, kept {kept}, dropped {dropped}</source>
            <translation>
                <numerusform>{n} Entwurf, {kept} behalten, {dropped} verworfen</numerusform>
                <numerusform>{n} Entwürfe, {kept} behalten, {dropped} verworfen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/wording.py"></location>
            <source>{n} turns</source>
            <translation>
                <numerusform>{n} Beitrag</numerusform>
                <numerusform>{n} Beiträge</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>{seconds:.2f} s</source>
            <translation>{seconds:.2f} s</translation>
        </message>
        <message>
            <location filename="../../tutor/vitals.py"></location>
            <source>For the window</source>
            <translation>Für das Fenster</translation>
        </message>
        <message>
            <location filename="../../tutor/vitals.py"></location>
            <source>For your records</source>
            <translation>Für deine Aufzeichnungen</translation>
        </message>
        <message>
            <location filename="../../tutor/vitals.py"></location>
            <source>Late events</source>
            <translation>Verspätete Ereignisse</translation>
        </message>
        <message>
            <location filename="../../tutor/vitals.py"></location>
            <source>Measurements to keep</source>
            <translation>Aufzuhebende Messungen</translation>
        </message>
        <message>
            <location filename="../../tutor/vitals.py"></location>
            <source>Turns to send</source>
            <translation>Zu sendende Beiträge</translation>
        </message>
        <message>
            <location filename="../../tutor/voice_thread.py"></location>
            <source>Close the program and start it again.</source>
            <translation>Schließ das Programm und starte es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../tutor/voice_thread.py"></location>
            <source>The tutor has stopped by a fault of its own.</source>
            <translation>Der Tutor hat durch einen eigenen Fehler angehalten.</translation>
        </message>
        <message>
            <location filename="../../tutor/voice_thread.py"></location>
            <source>The tutor is still starting.</source>
            <translation>Der Tutor startet noch.</translation>
        </message>
        <message>
            <location filename="../../tutor/voice_thread.py"></location>
            <source>Try it again in a moment.</source>
            <translation>Versuch es gleich noch einmal.</translation>
        </message>
        <message>
            <location filename="../../tutor/wiring/engine_loading.py"></location>
            <source>hearing from your voice whether you have finished</source>
            <translation>an deiner Stimme zu hören, ob du fertig bist</translation>
        </message>
        <message>
            <location filename="../../tutor/wiring/engine_loading.py"></location>
            <source>the engine that was chosen</source>
            <translation>was gewählt war</translation>
        </message>
        <message>
            <location filename="../../tutor/wiring/engine_loading.py"></location>
            <source>the length of your pauses alone</source>
            <translation>nur die Länge deiner Pausen</translation>
        </message>
        <message>
            <location filename="../../tutor/wiring/kept_phrases.py"></location>
            <source>keeping spoken phrases</source>
            <translation>gesprochene Phrasen aufzuheben</translation>
        </message>
        <message>
            <location filename="../../tutor/wiring/kept_phrases.py"></location>
            <source>making every phrase anew</source>
            <translation>jede Phrase neu zu erzeugen</translation>
        </message>
        <message>
            <location filename="../../tutor/wiring/opening_records.py"></location>
            <source>A new record was begun.</source>
            <translation>Es wurde eine neue Aufzeichnung begonnen.</translation>
        </message>
        <message>
            <location filename="../../tutor/wiring/talk_devices.py"></location>
            <source>speaking over the tutor</source>
            <translation>dem Tutor ins Wort zu fallen</translation>
        </message>
        <message>
            <location filename="../../tutor/wiring/talk_devices.py"></location>
            <source>waiting until the tutor has finished</source>
            <translation>zu warten, bis der Tutor fertig ist</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/deaths.py"></location>
            <source>Choose a smaller or another model in the settings, or load it again.</source>
            <translation>Wähle in den Einstellungen ein kleineres oder anderes Modell, oder lade es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/deaths.py"></location>
            <source>Load it again from the window, or choose another model in the settings.</source>
            <translation>Lade es im Fenster noch einmal oder wähle in den Einstellungen ein anderes Modell.</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/deaths.py"></location>
            <source>Try again. If it happens again, choose a smaller or another model in the settings.</source>
            <translation>Versuch es noch einmal. Wenn es wieder geschieht, wähle in den Einstellungen ein kleineres oder anderes Modell.</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/deaths.py"></location>
            <source>{engine} crashed while it loaded its model.</source>
            <translation>{engine} ist beim Laden des Modells abgestürzt.</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/deaths.py"></location>
            <source>{engine} stopped working.</source>
            <translation>{engine} funktioniert nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/deaths.py"></location>
            <source>{engine} was not loaded: it crashed the last time it loaded this model.</source>
            <translation>{engine} wurde nicht geladen: Beim letzten Laden dieses Modells kam es zum Absturz.</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/worker.py"></location>
            <source>Start it again.</source>
            <translation>Starte es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/worker.py"></location>
            <source>{name} could not do its work ({kind}).</source>
            <translation>{name} konnte seine Arbeit nicht tun ({kind}).</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/worker.py"></location>
            <source>{name} gave no answer for {seconds:.0f} seconds and was restarted.</source>
            <translation>{name} gab {seconds:.0f} Sekunden lang keine Antwort und wurde neu gestartet.</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/worker.py"></location>
            <source>{name} has been closed.</source>
            <translation>{name} wurde geschlossen.</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/worker.py"></location>
            <source>{name} was not ready after {seconds:.0f} seconds.</source>
            <translation>{name} war nach {seconds:.0f} Sekunden nicht bereit.</translation>
        </message>
    </context>
</TS>
