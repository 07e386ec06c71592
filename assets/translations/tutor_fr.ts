<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>tutor</name>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>Let Whisper work on an NVIDIA GPU instead of the processor.</source>
            <translation>Permet à Whisper de tourner sur un GPU NVIDIA au lieu du processeur.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>NVIDIA libraries for Whisper</source>
            <translation>Bibliothèques NVIDIA pour Whisper</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>NVIDIA's own licence</source>
            <translation>licence propre à NVIDIA</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>There are: {keys}.</source>
            <translation>Il y a : {keys}.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>There is an NVIDIA GPU for it.</source>
            <translation>Il y a un GPU NVIDIA pour cela.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>There is no NVIDIA GPU here that it would be for.</source>
            <translation>Il n'y a ici aucun GPU NVIDIA qui puisse s'en servir.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>There is no add-on {key!r} for this system.</source>
            <translation>Il n'y a pas de module complémentaire {key!r} pour ce système.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>What the XTTS voice runs on: PyTorch, here for processors only, which is slow.</source>
            <translation>Ce qu'il faut à la voix XTTS pour tourner : PyTorch, ici pour processeurs seulement, ce qui est lent.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>What the XTTS voice runs on: PyTorch, with its libraries for NVIDIA GPUs.</source>
            <translation>Ce qu'il faut à la voix XTTS pour tourner : PyTorch, avec ses bibliothèques pour GPU NVIDIA.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>XTTS engine</source>
            <translation>Moteur XTTS</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>free software</source>
            <translation>logiciel libre</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>free software, and NVIDIA's own licences</source>
            <translation>logiciel libre, et licences propres à NVIDIA</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/fetching.py"></location>
            <location filename="../../tutor/models/download.py"></location>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Check the internet connection, and try again: it goes on where it stopped.</source>
            <translation>Vérifiez la connexion Internet, puis réessayez : le téléchargement reprend où il s'est arrêté.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/fetching.py"></location>
            <location filename="../../tutor/models/download.py"></location>
            <source>It was not kept. Try again; a network with a log-in page can cause this. If it happens again, look for a newer version of the program.</source>
            <translation>Il n'a pas été gardé. Réessayez ; un réseau avec page de connexion peut en être la cause. Si cela se reproduit, cherchez une version plus récente du programme.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/fetching.py"></location>
            <source>Make room, and try again: it goes on where it stopped.</source>
            <translation>Libérez de la place, puis réessayez : le téléchargement reprend où il s'est arrêté.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/fetching.py"></location>
            <location filename="../../tutor/models/download.py"></location>
            <source>The disk is full.</source>
            <translation>Le disque est plein.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/fetching.py"></location>
            <source>What came for {name} is not the package that the program knows.</source>
            <translation>Ce qui est arrivé pour {name} n'est pas le paquet que le programme connaît.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/fetching.py"></location>
            <source>pip, which fetches packages, is not installed.</source>
            <translation>pip, qui télécharge les paquets, n'est pas installé.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/fetching.py"></location>
            <source>{name} could not be fetched.</source>
            <translation>Impossible de télécharger {name}.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/fetching.py"></location>
            <source>{name} could not be found: there is no internet connection, or no such package for this computer.</source>
            <translation>{name} est introuvable : pas de connexion Internet, ou pas de tel paquet pour cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/locks.py"></location>
            <source>The program's file {name} is missing.</source>
            <translation>Le fichier {name} du programme est absent.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/locks.py"></location>
            <source>The program's list of packages can't be used: {line}</source>
            <translation>La liste des paquets du programme est inutilisable : {line}</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/making.py"></location>
            <source>Try again: it begins afresh. If it happens again, the disk may be failing.</source>
            <translation>Réessayez : tout reprend du début. Si cela se reproduit, le disque est peut-être défaillant.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/making.py"></location>
            <source>{name} did not come out right on the disk.</source>
            <translation>{name} n'a pas été écrit correctement sur le disque.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/shelf.py"></location>
            <source>Make room, or move the program's data to a bigger disk in the settings.</source>
            <translation>Libérez de la place, ou déplacez les données du programme vers un plus grand disque dans les paramètres.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/shelf.py"></location>
            <source>The installation of {title} stopped unexpectedly.</source>
            <translation>{title} : l'installation s'est arrêtée de façon inattendue.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/shelf.py"></location>
            <location filename="../../tutor/models/shelf.py"></location>
            <source>There is nothing to remove.</source>
            <translation>Il n'y a rien à supprimer.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/shelf.py"></location>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Try again: it goes on where it stopped.</source>
            <translation>Réessayez : le téléchargement reprend où il s'est arrêté.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/shelf.py"></location>
            <location filename="../../tutor/models/finding.py"></location>
            <location filename="../../tutor/models/shelf.py"></location>
            <source>{title} is not on this computer.</source>
            <translation>{title} n'est pas sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/shelf.py"></location>
            <location filename="../../tutor/models/getting.py"></location>
            <source>{title} needs {needed:.1f} GB of disk space, and {free:.1f} GB are free.</source>
            <translation>{title} demande {needed:.1f} GB d'espace disque, et {free:.1f} GB sont libres.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/wheels.py"></location>
            <source>It was not kept. Try again; if it happens again, look for a newer version of the program.</source>
            <translation>Il n'a pas été gardé. Réessayez ; si cela se reproduit, cherchez une version plus récente du programme.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/wheels.py"></location>
            <source>The package {name} is damaged ({what}).</source>
            <translation>Le paquet {name} est endommagé ({what}).</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/cutting.py"></location>
            <source>Close what else keeps the computer busy.</source>
            <translation>Fermez les autres programmes qui occupent l'ordinateur.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/cutting.py"></location>
            <source>The microphone “{name}” promised {rate} Hz and gives {given}.</source>
            <translation>Le microphone « {name} » annonçait {rate} Hz et en fournit {given}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/audio/cutting.py"></location>
            <source>The microphone's sound broke off {n} times, for {lost:.1f} s in all.</source>
            <translation>
                <numerusform>Le son du microphone s'est interrompu {n} fois, {lost:.1f} s en tout.</numerusform>
                <numerusform>Le son du microphone s'est interrompu {n} fois, {lost:.1f} s en tout.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/audio/cutting.py"></location>
            <source>This is made up for; another microphone may sound better.</source>
            <translation>C'est compensé ; un autre microphone donnera peut-être un meilleur son.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>Allow it in the system's privacy settings, or choose another one.</source>
            <translation>Autorisez-le dans les paramètres de confidentialité du système, ou choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>Connect a loudspeaker or choose another one; meanwhile you can read.</source>
            <translation>Branchez un haut-parleur ou choisissez-en un autre ; en attendant, vous pouvez lire.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>Connect a microphone or choose another one; meanwhile you can type.</source>
            <translation>Branchez un microphone ou choisissez-en un autre ; en attendant, vous pouvez écrire.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>Install it: on Debian and Ubuntu `apt install libportaudio2`, or run `make setup` again.</source>
            <translation>Installez-la : sous Debian et Ubuntu avec `apt install libportaudio2`, ou relancez `make setup`.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>No loudspeaker was found.</source>
            <translation>Aucun haut-parleur trouvé.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>No microphone was found.</source>
            <translation>Aucun microphone trouvé.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>See whether another program holds it or the system blocks it, or choose another one.</source>
            <translation>Vérifiez si un autre programme l'occupe ou si le système le bloque, ou choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>The loudspeaker “{name}” can't be used ({error}).</source>
            <translation>Impossible d'utiliser le haut-parleur « {name} » ({error}).</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>The loudspeaker “{name}” is not connected.</source>
            <translation>Le haut-parleur « {name} » n'est pas branché.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>The microphone “{name}” can't be used ({error}).</source>
            <translation>Impossible d'utiliser le microphone « {name} » ({error}).</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>The microphone “{name}” is not connected.</source>
            <translation>Le microphone « {name} » n'est pas branché.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>The system keeps this program from the microphone “{name}” ({error}).</source>
            <translation>Le système refuse à ce programme l'accès au microphone « {name} » ({error}).</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>The system's sound library (PortAudio) is missing.</source>
            <translation>La bibliothèque audio du système (PortAudio) est absente.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/echo.py"></location>
            <source>The echo canceller is not installed.</source>
            <translation>L'annulation d'écho n'est pas installée.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/files.py"></location>
            <location filename="../../tutor/audio/recording.py"></location>
            <location filename="../../tutor/session/exporting.py"></location>
            <source>Choose a folder that exists and is writable.</source>
            <translation>Choisissez un dossier existant où l'on peut écrire.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/listing.py"></location>
            <location filename="../../tutor/audio/stream.py"></location>
            <source>Restart the sound server.</source>
            <translation>Redémarrez le serveur de son.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/listing.py"></location>
            <source>The system does not say which sound devices there are.</source>
            <translation>Le système n'indique pas quels appareils audio sont présents.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/microphone.py"></location>
            <location filename="../../tutor/audio/speaker.py"></location>
            <source>Check its plug or choose another one.</source>
            <translation>Vérifiez sa prise ou choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/microphone.py"></location>
            <source>It is opened again; if that does not help, choose another one.</source>
            <translation>Il va être rouvert ; si cela ne suffit pas, choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/microphone.py"></location>
            <source>Something went wrong at the microphone “{name}” ({fault}).</source>
            <translation>Un problème est survenu avec le microphone « {name} » ({fault}).</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/microphone.py"></location>
            <source>The microphone “{name}” gives no more sound.</source>
            <translation>Le microphone « {name} » ne donne plus de son.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/microphone.py"></location>
            <source>The microphone “{name}” is opened anew.</source>
            <translation>Le microphone « {name} » est rouvert.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/microphone.py"></location>
            <source>The microphone “{name}” was closed by the system.</source>
            <translation>Le microphone « {name} » a été fermé par le système.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/microphone.py"></location>
            <source>The microphone “{name}” was unplugged, or the system uses another one.</source>
            <translation>Le microphone « {name} » a été débranché, ou le système en utilise un autre.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/playing.py"></location>
            <source>Choose a loudspeaker.</source>
            <translation>Choisissez un haut-parleur.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/playing.py"></location>
            <source>The loudspeaker is not open.</source>
            <translation>Le haut-parleur n'est pas ouvert.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>Check its permissions.</source>
            <translation>Vérifiez ses droits d'accès.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>Check the name and the folder.</source>
            <translation>Vérifiez le nom et le dossier.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>Cut it into one file a turn.</source>
            <translation>Découpez-le en un fichier par tour.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>Make room on the disk.</source>
            <translation>Libérez de la place sur le disque.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>Record or copy it again.</source>
            <translation>Enregistrez-le ou copiez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>There is no file {path}.</source>
            <translation>Le fichier {path} n'existe pas.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>Use a WAV, FLAC, OGG or MP3 recording of speech.</source>
            <translation>Utilisez un enregistrement de parole au format WAV, FLAC, OGG ou MP3.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} breaks off before its end.</source>
            <translation>{path} s'interrompt avant la fin.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} can't be read: {error}.</source>
            <translation>Impossible de lire {path} : {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <location filename="../../tutor/records/exporting.py"></location>
            <location filename="../../tutor/session/exporting.py"></location>
            <location filename="../../tutor/ui/report_export.py"></location>
            <source>{path} can't be written: {error}.</source>
            <translation>Impossible d'écrire {path} : {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} holds values that are no sound (NaN).</source>
            <translation>{path} contient des valeurs qui ne sont pas du son (NaN).</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} holds {duration:.2f} s of sound, too short for a word.</source>
            <translation>{path} contient {duration:.2f} s de son : c'est trop court pour un mot.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} is a device, no file.</source>
            <translation>{path} est un périphérique, pas un fichier.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} is a folder.</source>
            <translation>{path} est un dossier.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} is damaged: {error}.</source>
            <translation>{path} est endommagé : {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} is empty.</source>
            <translation>{path} est vide.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} is no sound file that this program can read.</source>
            <translation>{path} n'est pas un fichier audio que ce programme sait lire.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} is {duration:.1f} minutes long; a turn may last {longest:.0f} at most.</source>
            <translation>{path} dure {duration:.1f} minutes ; un tour peut durer {longest:.0f} au plus.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/soundness.py"></location>
            <source>It may be muted, or this program may not be allowed to use it.</source>
            <translation>Il est peut-être coupé, ou ce programme n'a pas le droit de l'utiliser.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/soundness.py"></location>
            <source>Move a little away from it, or turn its level down in the system's sound settings.</source>
            <translation>Éloignez-vous-en un peu, ou baissez son niveau dans les paramètres de son du système.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/soundness.py"></location>
            <source>The microphone “{name}” gives no sound at all.</source>
            <translation>Le microphone « {name} » ne donne aucun son.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/soundness.py"></location>
            <source>Your voice is too loud for the microphone.</source>
            <translation>Votre voix est trop forte pour le microphone.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/speaker.py"></location>
            <source>It is opened again as soon as that is possible.</source>
            <translation>Il sera rouvert dès que possible.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/speaker.py"></location>
            <source>Something went wrong at the loudspeaker “{name}” ({fault}).</source>
            <translation>Un problème est survenu avec le haut-parleur « {name} » ({fault}).</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/speaker.py"></location>
            <source>The loudspeaker is “{title}” from here on, at {rate} Hz.</source>
            <translation>Le haut-parleur est désormais « {title} », à {rate} Hz.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/speaker.py"></location>
            <source>The loudspeaker “{name}” is opened anew.</source>
            <translation>Le haut-parleur « {name} » est rouvert.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/speaker.py"></location>
            <source>The loudspeaker “{name}” takes no more sound.</source>
            <translation>Le haut-parleur « {name} » n'accepte plus de son.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/speaker.py"></location>
            <source>The loudspeaker “{name}” was closed by the system.</source>
            <translation>Le haut-parleur « {name} » a été fermé par le système.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/speaker.py"></location>
            <source>The loudspeaker “{name}” was unplugged, or the system uses another one.</source>
            <translation>Le haut-parleur « {name} » a été débranché, ou le système en utilise un autre.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/stream.py"></location>
            <source>Restart the sound server or choose another device.</source>
            <translation>Redémarrez le serveur de son ou choisissez un autre appareil.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/stream.py"></location>
            <source>The loudspeaker does not answer.</source>
            <translation>Le haut-parleur ne répond pas.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/stream.py"></location>
            <source>The microphone does not answer.</source>
            <translation>Le microphone ne répond pas.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/stream.py"></location>
            <source>The sound system does not answer.</source>
            <translation>Le système audio ne répond pas.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/aside.py"></location>
            <source>A turn is under way.</source>
            <translation>Un tour est en cours.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/aside.py"></location>
            <source>Listen again when it is over.</source>
            <translation>Réécoutez quand il sera terminé.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/capture.py"></location>
            <location filename="../../tutor/ui/model_stock.py"></location>
            <source>Something went wrong ({error}).</source>
            <translation>Un problème est survenu ({error}).</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/capture.py"></location>
            <source>Start listening again.</source>
            <translation>Relancez l'écoute.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/conductor.py"></location>
            <source>Please say it again.</source>
            <translation>Veuillez le redire.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/engines.py"></location>
            <source>Wait until it is loaded, or choose another one in the settings.</source>
            <translation>Attendez la fin du chargement, ou faites un autre choix dans les paramètres.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/engines.py"></location>
            <source>{what} is not ready.</source>
            <translation>{what} : pas encore disponible.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/prompting.py"></location>
            <source>The talk is longer than the model can see.</source>
            <translation>La conversation est plus longue que ce que le modèle peut voir.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/prompting.py"></location>
            <source>its later part</source>
            <translation>sa partie la plus récente</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/prompting.py"></location>
            <source>remembering the whole talk</source>
            <translation>toute la conversation en mémoire</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/recognition.py"></location>
            <location filename="../../tutor/models/budget.py"></location>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Choose a smaller model.</source>
            <translation>Choisissez un modèle plus petit.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/recognition.py"></location>
            <location filename="../../tutor/session/evidence.py"></location>
            <source>The speech recognition</source>
            <translation>La reconnaissance vocale</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/recognition.py"></location>
            <source>The speech recognition took too long.</source>
            <translation>La reconnaissance vocale a pris trop de temps.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/reply.py"></location>
            <location filename="../../tutor/session/evidence.py"></location>
            <source>The tutor's mind</source>
            <translation>Le cerveau du tuteur</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/reply.py"></location>
            <location filename="../../tutor/session/evidence.py"></location>
            <source>The tutor's voice</source>
            <translation>La voix du tuteur</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/reply_text.py"></location>
            <source>Say it again.</source>
            <translation>Redites-le.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/reply_text.py"></location>
            <source>The model gave no answer.</source>
            <translation>Le modèle n'a donné aucune réponse.</translation>
        </message>
        <message>
            <location filename="../../tutor/desktop.py"></location>
            <source>Look through your settings.</source>
            <translation>Parcourez vos paramètres.</translation>
        </message>
        <message>
            <location filename="../../tutor/engine_memory.py"></location>
            <source>choose a Piper voice</source>
            <translation>choisissez une voix Piper</translation>
        </message>
        <message>
            <location filename="../../tutor/engine_memory.py"></location>
            <source>choose a smaller Whisper model</source>
            <translation>choisissez un modèle Whisper plus petit</translation>
        </message>
        <message>
            <location filename="../../tutor/engine_memory.py"></location>
            <source>choose a smaller model for thinking</source>
            <translation>choisissez un modèle de réflexion plus petit</translation>
        </message>
        <message>
            <location filename="../../tutor/engine_memory.py"></location>
            <source>let Whisper run on the processor</source>
            <translation>faites tourner Whisper sur le processeur</translation>
        </message>
        <message>
            <location filename="../../tutor/engine_memory.py"></location>
            <source>the program</source>
            <translation>le programme</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <location filename="../../tutor/teaching/meanings.py"></location>
            <source>Choose it in the settings.</source>
            <translation>Choisissez-le dans les paramètres.</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <source>Choose one of {known}.</source>
            <translation>Choix possibles : {known}.</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <source>Not chosen: {server}.</source>
            <translation>Pas choisi : {server}.</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <source>Ollama with {model}</source>
            <translation>Ollama avec {model}</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <source>The server has not been asked yet.</source>
            <translation>Le serveur n'a pas encore été interrogé.</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <source>There is no engine called {name!r}.</source>
            <translation>Aucun moteur ne s'appelle {name!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <location filename="../../tutor/thinking/openai_api.py"></location>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <location filename="../../tutor/ui/model_stock.py"></location>
            <source>Try again.</source>
            <translation>Réessayez.</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <source>the built-in llama.cpp</source>
            <translation>llama.cpp intégré</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <location filename="../../tutor/thinking/openai_api.py"></location>
            <source>the chat server</source>
            <translation>le serveur de chat</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>the recognising server</source>
            <translation>le serveur de reconnaissance</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>the speaking server</source>
            <translation>le serveur de synthèse</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <source>{name} is not installed.</source>
            <translation>{name} : pas installé.</translation>
        </message>
        <message>
            <location filename="../../tutor/installation.py"></location>
            <source>Install the XTTS engine in the window under Models, or choose Piper.</source>
            <translation>Installez le moteur XTTS dans la fenêtre, sous Modèles, ou choisissez Piper.</translation>
        </message>
        <message>
            <location filename="../../tutor/installation.py"></location>
            <source>Install the program again: a part of it is missing.</source>
            <translation>Réinstallez le programme : il en manque une partie.</translation>
        </message>
        <message>
            <location filename="../../tutor/installation.py"></location>
            <source>Run `make setup` again.</source>
            <translation>Relancez `make setup`.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/anki.py"></location>
            <location filename="../../tutor/moving.py"></location>
            <location filename="../../tutor/ui/vocabulary_files.py"></location>
            <source>Choose another folder.</source>
            <translation>Choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/anki.py"></location>
            <location filename="../../tutor/ui/vocabulary_files.py"></location>
            <source>{file} can't be written: {reason}.</source>
            <translation>Impossible d'écrire {file} : {reason}.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>A person is interested in something; the thing is interesting: I am interested in art, art is interesting.</source>
            <translation>Une personne est « interested » par quelque chose ; la chose est « interesting » : I am interested in art, art is interesting.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>A question with most verbs needs do, does or did before its subject: What do you do? Where does she live?</source>
            <translation>Avec la plupart des verbes, une question demande do, does ou did devant le sujet : What do you do? Where does she live?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>A sentence in the present has one verb: I want, he knows. Am, is and are belong to forms in -ing: I am eating.</source>
            <translation>Une phrase au présent a un seul verbe : I want, he knows. Am, is et are vont avec les formes en -ing : I am eating.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>A time that is over, such as yesterday or last week, goes with the past: yesterday I went. Many common verbs have a past form of their own that has to be learnt.</source>
            <translation>Un moment révolu, comme yesterday ou last week, demande le passé : yesterday I went. Beaucoup de verbes courants ont un passé irrégulier, à apprendre.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>A verb is negated with do not or does not: I don't understand, she doesn't like it. “Not” alone goes only with be, have got and can.</source>
            <translation>La négation d'un verbe se fait avec do not ou does not : I don't understand, she doesn't like it. « Not » seul ne va qu'avec be, have got et can.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>After can, must, should, will, could and would the verb never changes: she can speak, he must go.</source>
            <translation>Après can, must, should, will, could et would, le verbe ne change jamais : she can speak, he must go.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>After explain the person needs “to”: explain it to me, explain to me how it works.</source>
            <translation>Après explain, la personne demande « to » : explain it to me, explain to me how it works.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>After let, make and help somebody the bare verb follows: let me think.</source>
            <translation>Après let, make et help suivis d'une personne, le verbe reste à la base verbale : let me think.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>After some verbs, and after words like in, at, before and without, the verb ends in -ing: I enjoy swimming, before going to bed.</source>
            <translation>Après certains verbes, et après des mots comme in, at, before et without, le verbe se termine par -ing : I enjoy swimming, before going to bed.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Always, usually, often and never stand before the verb, but behind be: I always go, I am always late.</source>
            <translation>Always, usually, often et never se placent devant le verbe, mais après be : I always go, I am always late.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Ask takes the person at once: ask him.</source>
            <translation>Ask est suivi directement de la personne : ask him.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Before a noun it is other, for one and for many: other people. Alone it is others.</source>
            <translation>Devant un nom, on dit other, au singulier comme au pluriel : other people. Seul, on dit others.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Before words like expensive or hot it is too: too expensive. “Too much” goes with things: too much rain.</source>
            <translation>Devant des mots comme expensive ou hot, on dit too : too expensive. « Too much » va avec des choses : too much rain.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Being born happened once, so it is told in the past: I was born in May.</source>
            <translation>Naître n'arrive qu'une fois, donc on le dit au passé : I was born in May.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Can, could, must and should are followed by the bare verb, without “to”: I must go, I can swim. Others do need it: I have to go, I want to swim.</source>
            <translation>Can, could, must et should sont suivis de la base verbale, sans « to » : I must go, I can swim. D'autres en ont besoin : I have to go, I want to swim.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Counted back from now one says ago, behind the time: two years ago.</source>
            <translation>Pour compter à rebours à partir de maintenant, on dit ago, après la durée : two years ago.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Days take on, months and years in, hours at: on Monday, in May, at five.</source>
            <translation>On pour les jours, in pour les mois et les années, at pour les heures : on Monday, in May, at five.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>English tells age with be: I am twenty, or: I am twenty years old. One asks: How old are you?</source>
            <translation>En anglais, l'âge se dit avec be : I am twenty, ou : I am twenty years old. On demande : How old are you?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Everybody, nobody and somebody mean many, but take the form for one: everybody is, nobody has.</source>
            <translation>Everybody, nobody et somebody désignent plusieurs personnes, mais prennent le singulier : everybody is, nobody has.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>For a name one asks with what: What do you call this? What is it called?</source>
            <translation>Pour un nom, on demande avec what : What do you call this? What is it called?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Home needs no “to”: go home, come home, get home.</source>
            <translation>Home ne prend pas « to » : go home, come home, get home.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Hungry, thirsty, sleepy and afraid describe how one is: I am hungry.</source>
            <translation>Hungry, thirsty, sleepy et afraid décrivent un état, avec be : I am hungry.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>In English a sentence names its subject once. Say either the person or he, she: My brother works, or: He works.</source>
            <translation>En anglais, une phrase nomme son sujet une seule fois. Dites soit la personne, soit he ou she : My brother works, ou : He works.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>In a question is, are and can change places with the subject: Where is he? How are you?</source>
            <translation>Dans une question, is, are et can changent de place avec le sujet : Where is he? How are you?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>In standard English one negation is enough: I don't know anything, or: I know nothing. Two cancel each other.</source>
            <translation>En anglais standard, une seule négation suffit : I don't know anything, ou : I know nothing. Deux s'annulent.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>In the present the verb ends in -s after he, she, it and after one person or thing: she works, my friend works. It is the only form that changes: I work, you work, they work.</source>
            <translation>Au présent, le verbe prend -s après he, she, it et après une seule personne ou chose : she works, my friend works. C'est la seule forme qui change : I work, you work, they work.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>It is always “depend on”: it depends on the weather.</source>
            <translation>On dit toujours « depend on » : it depends on the weather.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>It is “a lot of”, or “lots of”: a lot of friends.</source>
            <translation>On dit « a lot of » ou « lots of » : a lot of friends.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Likeness is told with “the same as”: the same as me.</source>
            <translation>La ressemblance se dit avec « the same as » : the same as me.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Marry takes its object at once: marry him. The state is told with to: I am married to him.</source>
            <translation>Marry est suivi directement du complément : marry him. L'état se dit avec to : I am married to him.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Moments take at: at the same time, at five, at night.</source>
            <translation>Les moments prennent at : at the same time, at five, at night.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Most verbs make their past with -ed, but many of the commonest ones do not: go, went; buy, bought. They are best learnt in pairs.</source>
            <translation>La plupart des verbes forment leur passé en -ed, mais beaucoup des plus courants non : go, went ; buy, bought. Le mieux est de les apprendre par paires.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Never, always, already and just stand between have and the verb: I have never been there.</source>
            <translation>Never, always, already et just se placent entre have et le verbe : I have never been there.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>One arrives at a place and in a city or country: at the hotel, in Rome. Home has no such word: arrive home.</source>
            <translation>On arrive « at » un lieu et « in » une ville ou un pays : at the hotel, in Rome. Home se passe de ces mots : arrive home.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>One is afraid of something: afraid of dogs.</source>
            <translation>On est afraid « of » quelque chose : afraid of dogs.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>One is responsible for something or somebody.</source>
            <translation>On est responsible « for » quelque chose ou quelqu'un.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>One misses what leaves without one: miss the bus. One loses what one had: lose a key.</source>
            <translation>On « misses » ce qui part sans nous : miss the bus. On « loses » ce qu'on avait : lose a key.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>One says “in my opinion”, or simply: I think.</source>
            <translation>On dit « in my opinion », ou simplement : I think.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>One thing that can be counted needs a, an or the: I am a teacher, I have a car. Some phrases have none: go to work, play football, speak English.</source>
            <translation>Une seule chose que l'on peut compter demande a, an ou the : I am a teacher, I have a car. Certaines expressions n'en ont pas : go to work, play football, speak English.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>One waits for somebody or something: wait for me.</source>
            <translation>On wait « for » quelqu'un ou quelque chose : wait for me.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>People and children are plurals: people are, children have. One of them is a person, a child.</source>
            <translation>People et children sont des pluriels : people are, children have. Au singulier : a person, a child.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Short words are compared with -er and -est: big, bigger, the biggest. Long ones take more and most. Never both, and the other one follows after than.</source>
            <translation>Les mots courts se comparent avec -er et -est : big, bigger, the biggest. Les longs prennent more et most. Jamais les deux à la fois, et l'autre terme suit than.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Skills go with at: good at English, bad at cooking.</source>
            <translation>Les aptitudes vont avec at : good at English, bad at cooking.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Some words are never counted in English: information, advice, homework, money. They have no plural and no a or many: some information, a lot of money, a piece of advice.</source>
            <translation>Certains mots ne se comptent jamais en anglais : information, advice, homework, money. Ils n'ont ni pluriel, ni a, ni many : some information, a lot of money, a piece of advice.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Something that is only imagined: the part with if takes the past, the other part would: If I had time, I would travel.</source>
            <translation>Pour une chose seulement imaginée, la partie avec if prend le passé, l'autre would : If I had time, I would travel.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>The object stands right behind its verb: I like chocolate very much.</source>
            <translation>Le complément suit directement son verbe : I like chocolate very much.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>The verb fits its subject: I am, you are, he is, we are; I have, she has; I was, they were. Look who does it, then choose the form.</source>
            <translation>Le verbe s'accorde avec son sujet : I am, you are, he is, we are ; I have, she has ; I was, they were. Voyez qui fait l'action, puis choisissez la forme.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Things are different from each other.</source>
            <translation>Les choses sont different « from » autre chose.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>This is for one, these for more than one: this day, these days.</source>
            <translation>This pour un seul, these pour plusieurs : this day, these days.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Want, need and would like take “to” before another verb: I want to learn. Before a thing there is none: I want a coffee.</source>
            <translation>Want, need et would like prennent « to » devant un autre verbe : I want to learn. Devant une chose, non : I want a coffee.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>What began in the past and still goes on is told with have: I have lived here since 2015. “I live here” alone tells nothing about when it began.</source>
            <translation>Ce qui a commencé dans le passé et dure encore se dit avec have : I have lived here since 2015. « I live here » seul ne dit pas depuis quand.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>What counts is the sound that follows: an apple, an hour, but a dog, a university.</source>
            <translation>C'est le son qui suit qui compte : an apple, an hour, mais a dog, a university.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>When somebody else shall do it, English says: I want him to come. There is no “that” after want.</source>
            <translation>Quand quelqu'un d'autre doit le faire, on dit : I want him to come. Il n'y a pas de « that » après want.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Who gives a thing for a while lends it: lend me a pen. Who takes it borrows it: can I borrow a pen?</source>
            <translation>Celui qui donne une chose pour un temps « lends » : lend me a pen. Celui qui la prend « borrows » : can I borrow a pen?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Who knows it teaches, who does not yet know it learns: she teaches me English.</source>
            <translation>Celui qui sait « teaches », celui qui ne sait pas encore « learns » : she teaches me English.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Why one does something is told with “to” and the verb: I came to learn. “For” takes a noun: for you.</source>
            <translation>Le but d'une action se dit avec « to » et le verbe : I came to learn. « For » va avec un nom : for you.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>With a camera one takes photos: I took many photos.</source>
            <translation>Avec un appareil photo, on « takes » des photos : I took many photos.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>With a thing or a person listen takes “to”: listen to music. Hear does not: hear music.</source>
            <translation>Devant une chose ou une personne, listen prend « to » : listen to music. Hear, non : hear music.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>With have or has comes the third form of the verb: go, went, gone: I have gone. The second form stands alone: I went.</source>
            <translation>Avec have ou has, on emploie la troisième forme du verbe : go, went, gone : I have gone. La deuxième forme s'emploie seule : I went.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>With more than one the noun is in the plural, mostly with -s: three brothers. Some have a form of their own: children, people, women.</source>
            <translation>Quand il y en a plusieurs, le nom est au pluriel, le plus souvent avec -s : three brothers. Certains ont une forme à part : children, people, women.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>You said “{said}”. The usual way to say it is “{better}”. {why}</source>
            <translation>Vous avez dit « {said} ». On dit d'habitude « {better} ». {why}</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Agree” is a verb like think or know: I agree, I do not agree, do you agree? It takes no am or are.</source>
            <translation>« Agree » est un verbe comme think ou know : I agree, I do not agree, do you agree? Il ne prend ni am ni are.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Depend” is a verb like cost or help: it depends. It takes no is.</source>
            <translation>« Depend » est un verbe comme cost ou help : it depends. Il ne prend pas is.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Did” shows already that it is past, so the verb itself stays in its basic form: I did not go, did you see? Only without did does the verb change: I went.</source>
            <translation>« Did » marque déjà le passé, donc le verbe reste à la base verbale : I did not go, did you see? Le verbe ne change que sans did : I went.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Discuss” takes its object at once: discuss the plan. One talks about it.</source>
            <translation>« Discuss » est suivi directement de son complément : discuss the plan. Mais on « talks about » quelque chose.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Does” has the -s already, so the verb does not take another: she does not like it, does he work?</source>
            <translation>« Does » a déjà le -s, donc le verbe n'en prend pas : she does not like it, does he work?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Do” goes with work and duties: do homework, do sport. “Make” goes with what is there afterwards: make a cake, make a mistake.</source>
            <translation>« Do » va avec le travail et les tâches : do homework, do sport. « Make » va avec ce qui existe ensuite : make a cake, make a mistake.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Every” counts one after the other, so the noun stays in the singular: every day.</source>
            <translation>« Every » compte un par un, donc le nom reste au singulier : every day.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Most people” means nearly all of them. “Almost” means nearly and goes with all or every: almost all.</source>
            <translation>« Most people » veut dire presque tous. « Almost » veut dire presque et va avec all ou every : almost all.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Much” goes with what can't be counted: much time. “Many” goes with what can: many people.</source>
            <translation>« Much » va avec ce qui ne se compte pas : much time. « Many » va avec ce qui se compte : many people.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Since” goes with the moment when it began: since Monday, since 2015. “For” goes with how long it lasts: for three years.</source>
            <translation>« Since » va avec le moment où cela a commencé : since Monday, since 2015. « For » va avec la durée : for three years.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Tell” takes a person: tell me, he told me. “Say” takes the words: he said that, say it.</source>
            <translation>« Tell » demande une personne : tell me, he told me. « Say » demande les paroles : he said that, say it.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“There is” goes with one thing, “there are” with more: there are two shops.</source>
            <translation>« There is » va avec une seule chose, « there are » avec plusieurs : there are two shops.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Travel” is mostly a verb: I travel a lot. The noun is a trip or a journey: take a trip.</source>
            <translation>« Travel » est surtout un verbe : I travel a lot. Le nom est trip ou journey : take a trip.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Very” goes before words like big. A verb takes really, or very much at the end: I really like it.</source>
            <translation>« Very » se place devant des mots comme big. Avec un verbe, on dit really, ou very much à la fin : I really like it.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>"Almost" means nearly; here it is: most.</source>
            <translation>« Almost » veut dire presque ; ici, c'est : most.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>"My" takes no "the".</source>
            <translation>« My » ne prend pas « the ».</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>"People" and "children" are many: are, were, have.</source>
            <translation>« People » et « children » sont des pluriels : are, were, have.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>"People" is a plural already.</source>
            <translation>« People » est déjà un pluriel.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>"Too" alone stands before such a word.</source>
            <translation>Devant un tel mot, « too » s'emploie seul.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>A job needs a or an.</source>
            <translation>Un métier demande a ou an.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>A lot of …</source>
            <translation>A lot of …</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>A place like this takes "the".</source>
            <translation>Un tel lieu prend « the ».</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>After "every" comes the form for one.</source>
            <translation>Après « every », on met le singulier.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>After "{number}" there are more than one: {plural}.</source>
            <translation>Après « {number} », il y en a plusieurs : {plural}.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>Before a noun "other" has no -s.</source>
            <translation>Devant un nom, « other » n'a pas de -s.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>Before the sound of a consonant: a.</source>
            <translation>Devant un son de consonne : a.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>Before the sound of a vowel: an.</source>
            <translation>Devant un son de voyelle : an.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>Compared with "than".</source>
            <translation>On compare avec « than ».</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>It is compared already: no more.</source>
            <translation>C'est déjà un comparatif : pas de more.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>It is the highest already: no most.</source>
            <translation>C'est déjà un superlatif : pas de most.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>It is: on the internet.</source>
            <translation>On dit : on the internet.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>Most people, without the and of.</source>
            <translation>Most people, sans the ni of.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>Much for what can't be counted, many for what can.</source>
            <translation>Much pour ce qui ne se compte pas, many pour ce qui se compte.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>No "the" before games.</source>
            <translation>Pas de « the » devant les jeux.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>No "the" before languages.</source>
            <translation>Pas de « the » devant les langues.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>No "the" here: go to work, go to bed.</source>
            <translation>Pas de « the » ici : go to work, go to bed.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>One of many: the noun is in the plural.</source>
            <translation>Un parmi plusieurs : le nom est au pluriel.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>One thing that can be counted needs a or an.</source>
            <translation>Une seule chose que l'on peut compter demande a ou an.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>Short words are compared with -er.</source>
            <translation>Les mots courts se comparent avec -er.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>Such a word is followed by the form for one: is, was, has.</source>
            <translation>Un tel mot est suivi du singulier : is, was, has.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>The plural of child is children.</source>
            <translation>Le pluriel de child est children.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>The plural of woman is women.</source>
            <translation>Le pluriel de woman est women.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>The same as …</source>
            <translation>The same as …</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>With more than one: there are.</source>
            <translation>Quand il y en a plusieurs : there are.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>With more than one: these.</source>
            <translation>Quand il y en a plusieurs : these.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>"Discuss" takes no about.</source>
            <translation>« Discuss » ne prend pas about.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>"Home" takes no to.</source>
            <translation>« Home » ne prend pas to.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>A person is interested; a book is interesting.</source>
            <translation>Une personne est interested ; un livre est interesting.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>Afraid of …</source>
            <translation>Afraid of …</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>Age is told with be: I am twenty years old.</source>
            <translation>L'âge se dit avec be : I am twenty years old.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>At the same time …</source>
            <translation>At the same time …</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>Before a verb: really.</source>
            <translation>Devant un verbe : really.</translation>
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
            <translation>D'abord ce qu'on aime, puis à quel point.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>Hungry, thirsty and afraid go with be.</source>
            <translation>Hungry, thirsty et afraid vont avec be.</translation>
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
            <translation>On dit : arrive at pour un lieu, arrive in pour une ville.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One asks somebody.</source>
            <translation>On dit : ask somebody, sans to.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One asks: how old are you?</source>
            <translation>On demande : how old are you?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One asks: what do you call it?</source>
            <translation>On demande : what do you call it?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One asks: what is it called?</source>
            <translation>On demande : what is it called?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One does homework.</source>
            <translation>On dit : do homework.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One does sport, and does the shopping.</source>
            <translation>On dit : do sport, do the shopping.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One explains something to somebody.</source>
            <translation>On dit : explain something to somebody.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One is good at something.</source>
            <translation>On dit : good at something.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One listens to something.</source>
            <translation>On dit : listen to something.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One makes mistakes.</source>
            <translation>On dit : make mistakes.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One marries somebody.</source>
            <translation>On dit : marry somebody.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One misses a bus; one loses a key.</source>
            <translation>On dit : miss a bus, mais lose a key.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One negation is enough.</source>
            <translation>Une seule négation suffit.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One takes a trip; "travel" is the verb.</source>
            <translation>On dit : take a trip ; « travel » est le verbe.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One takes photos.</source>
            <translation>On dit : take photos.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One tells somebody, and says something.</source>
            <translation>On dit : tell somebody, mais say something.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One waits for somebody.</source>
            <translation>On dit : wait for somebody.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>Responsible for …</source>
            <translation>Responsible for …</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>Such a word stands before the verb.</source>
            <translation>Un tel mot se place devant le verbe.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>The teacher teaches, the student learns.</source>
            <translation>The teacher teaches, the student learns.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>Who gives, lends; who takes, borrows.</source>
            <translation>Celui qui donne : lend ; celui qui prend : borrow.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>"Agree" is a verb by itself: no am, is or are.</source>
            <translation>« Agree » est un verbe à lui seul : pas de am, is ni are.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>"Can" says it already: no "able to".</source>
            <translation>« Can » le dit déjà : pas de « able to ».</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>"Depend" is a verb by itself: no is.</source>
            <translation>« Depend » est un verbe à lui seul : pas de is.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>"Never" stands between have and the verb.</source>
            <translation>« Never » se place entre have et le verbe.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>"Since" goes with a moment, "for" with a length of time.</source>
            <translation>« Since » pour un moment, « for » pour une durée.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>"Want" takes a person and "to": want him to come.</source>
            <translation>« Want » est suivi d'une personne et de « to » : want him to come.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>"Want", "need" and "would like" take "to" before a verb.</source>
            <translation>« Want », « need » et « would like » prennent « to » devant un verbe.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>"Would like" takes "to" before a verb.</source>
            <translation>« Would like » prend « to » devant un verbe.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>A purpose is told with "to" alone.</source>
            <translation>Le but se dit avec « to » seul.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>A purpose is told with "to", not "for".</source>
            <translation>Le but se dit avec « to », pas avec « for ».</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>A question needs do or does.</source>
            <translation>Une question demande do ou does.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>A time that has passed since: ago.</source>
            <translation>Un temps écoulé depuis : ago.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>A verb is negated with don't or doesn't.</source>
            <translation>La négation d'un verbe se fait avec don't ou doesn't.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After "have" comes the third form of the verb.</source>
            <translation>Après « have », on met la troisième forme du verbe.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After "look forward to" the verb ends in -ing.</source>
            <translation>Après « look forward to », le verbe se termine par -ing.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After "{helper}" the verb stays in its basic form.</source>
            <translation>Après « {helper} », le verbe reste à la base verbale.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After "{who}" the verb ends in -s.</source>
            <translation>Après « {who} », le verbe se termine par -s.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After I, you, we and they: don't.</source>
            <translation>Après I, you, we et they : don't.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After I, you, we and they: have.</source>
            <translation>Après I, you, we et they : have.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After I: am.</source>
            <translation>Après I : am.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After he, she and it: doesn't.</source>
            <translation>Après he, she et it : doesn't.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After he, she and it: has.</source>
            <translation>Après he, she et it : has.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After he, she and it: is.</source>
            <translation>Après he, she et it : is.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After one person the verb ends in -s.</source>
            <translation>Après une seule personne, le verbe se termine par -s.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After such a little word the verb ends in -ing.</source>
            <translation>Après un tel petit mot, le verbe se termine par -ing.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After this verb the next one ends in -ing.</source>
            <translation>Après ce verbe, le suivant se termine par -ing.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After we and they: are.</source>
            <translation>Après we et they : are.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After you, we and they: were.</source>
            <translation>Après you, we et they : were.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>In a question the verb comes first.</source>
            <translation>Dans une question, le verbe vient d'abord.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>It began then and goes on: have and the third form.</source>
            <translation>Cela a commencé alors et dure encore : have et la troisième forme.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>It happened once: was born.</source>
            <translation>C'est arrivé une seule fois : was born.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>No "to" after can, must and should.</source>
            <translation>Pas de « to » après can, must et should.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>No "to" after let.</source>
            <translation>Pas de « to » après let.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>No "would" after if.</source>
            <translation>Pas de « would » après if.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>One verb is enough: no am, is or are before it.</source>
            <translation>Un seul verbe suffit : pas de am, is ni are devant.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>The form is: was born.</source>
            <translation>La forme est : was born.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>The past of this verb is irregular.</source>
            <translation>Le passé de ce verbe est irrégulier.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>The person is named already: no second he or she.</source>
            <translation>La personne est déjà nommée : pas de second he ou she.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>{past} is the past of "{verb}".</source>
            <translation>{past} est le passé de « {verb} ».</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/explaining.py"></location>
            <location filename="../../tutor/teaching/meanings.py"></location>
            <source>Ask again, or choose a larger model.</source>
            <translation>Redemandez, ou choisissez un modèle plus grand.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/explaining.py"></location>
            <location filename="../../tutor/teaching/meanings.py"></location>
            <source>The model gave no explanation.</source>
            <translation>Le modèle n'a donné aucune explication.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement.py"></location>
            <source>The language model puts you at {level}. {why}</source>
            <translation>Le modèle de langue vous situe à {level}. {why}</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement.py"></location>
            <source>There were hardly any words to judge by.</source>
            <translation>Il y avait trop peu de mots pour en juger.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement.py"></location>
            <source>You spoke about {pace:.0f} words a minute.</source>
            <translation>Vous avez parlé à environ {pace:.0f} mots par minute.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement.py"></location>
            <source>You used no forms yet that come after A1, such as a past or “because”.</source>
            <translation>Vous n'avez pas encore employé de formes qui viennent après A1, comme un passé ou « because ».</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement.py"></location>
            <source>You used {forms}.</source>
            <translation>Vous avez employé : {forms}.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement.py"></location>
            <source>Your answers have about {words:.0f} words, and your sentences {sentence:.0f}.</source>
            <translation>Vos réponses comptent environ {words:.0f} mots, et vos phrases {sentence:.0f}.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement.py"></location>
            <source>Your words are those of A1 and A2, of which most of what anybody says is made.</source>
            <translation>Vos mots sont ceux des niveaux A1 et A2, dont est fait l'essentiel de ce que l'on dit.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement.py"></location>
            <source>{share:.0%} of your words are of level B1 or above. That is usual at {level}: most of what anybody says is made of the words of A1 and A2.</source>
            <translation>{share:.0%} de vos mots sont de niveau B1 ou plus. C'est habituel au niveau {level} : l'essentiel de ce que l'on dit est fait de mots des niveaux A1 et A2.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement_answers.py"></location>
            <source>Choose your level by hand.</source>
            <translation>Choisissez votre niveau vous-même.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement_answers.py"></location>
            <source>The questions of the level test can't be read: {error}.</source>
            <translation>Impossible de lire les questions du test de niveau : {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/plan.py"></location>
            <location filename="../../tutor/settings_conversation.py"></location>
            <location filename="../../tutor/ui/learner_level.py"></location>
            <source>Your level</source>
            <translation>Votre niveau</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>Corrections in 100 words</source>
            <translation>Corrections pour 100 mots</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>How fast you speak, pauses inside your sentences included.</source>
            <translation>La vitesse à laquelle vous parlez, pauses au milieu de vos phrases comprises.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>How many of all the words are yours.</source>
            <translation>La part de tous les mots qui sont de vous.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>How much you say before the tutor speaks again.</source>
            <translation>Tout ce que vous dites avant que le tuteur reprenne la parole.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>Level kept</source>
            <translation>Niveau respecté</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>Minutes you spoke</source>
            <translation>Minutes où vous avez parlé</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>The median of the pauses inside your answers. Pausing to think is part of speaking.</source>
            <translation>La médiane des pauses dans vos réponses. Faire une pause pour réfléchir fait partie de la parole.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>The share of the tutor's answers that kept to your level.</source>
            <translation>La part des réponses du tuteur qui ont respecté votre niveau.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>The time in which your voice was heard, over the week.</source>
            <translation>Le temps où votre voix a été entendue, sur la semaine.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>What was noticed in your own words. A larger chat model notices more.</source>
            <translation>Ce qui a été relevé dans vos propres mots. Un modèle de chat plus grand en relève davantage.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>Words a minute</source>
            <translation>Mots par minute</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>Words an answer</source>
            <translation>Mots par réponse</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>Your share of the talk</source>
            <translation>Votre part de la conversation</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>Your usual pause</source>
            <translation>Votre pause habituelle</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/repeating.py"></location>
            <location filename="../../tutor/lessons/study.py"></location>
            <source>Mend the file, or put the program's own in its place.</source>
            <translation>Corrigez le fichier, ou remettez à sa place celui du programme.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/repeating.py"></location>
            <location filename="../../tutor/lessons/study.py"></location>
            <source>{file} can't be used: {reason}.</source>
            <translation>Impossible d'utiliser {file} : {reason}.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Begin a talk</source>
            <translation>Commencer une conversation</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>In {n} of your {whole} answers nothing had to be corrected.</source>
            <translation>Dans {n} de vos {whole} réponses, il n'y avait rien à corriger.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Look through your cards: {n} are due.</source>
            <translation>
                <numerusform>Parcourez vos cartes : {n} est à réviser.</numerusform>
                <numerusform>Parcourez vos cartes : {n} sont à réviser.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Play the scene</source>
            <translation>Jouer la scène</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Play the scene “{title}”. {goal}</source>
            <translation>Jouez la scène « {title} ». {goal}</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Play “{title}” once more. This is still to do: {step}.</source>
            <translation>Rejouez « {title} ». Il reste à faire : {step}.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Practise it now</source>
            <translation>S'exercer maintenant</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Practise “{better}” instead of “{said}”. It came up {n} times.</source>
            <translation>Exercez-vous à dire « {better} » au lieu de « {said} ». C'est arrivé {n} fois.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/review_page.py"></location>
            <location filename="../../tutor/ui/review_view.py"></location>
            <location filename="../../tutor/ui/view_switch.py"></location>
            <source>Review</source>
            <translation>Révision</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Talk about something that you like, and say most of it yourself.</source>
            <translation>Parlez de quelque chose que vous aimez, et dites-en vous-même la plus grande partie.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>You asked {n} questions yourself. That keeps a talk going.</source>
            <translation>Vous avez posé {n} questions vous-même. C'est ce qui fait vivre une conversation.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>You reached the goal of the scene: all {n} steps.</source>
            <translation>Vous avez atteint l'objectif de la scène : les {n} étapes y sont.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>You said “{words}” right. It was corrected before.</source>
            <translation>Vous avez bien dit « {words} ». C'était corrigé auparavant.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>You spoke {n} words a minute. In the talks before it was {before}.</source>
            <translation>Vous avez dit {n} mots par minute. Dans les conversations précédentes, c'était {before}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>You used {n} words that you had not used before, such as {words}.</source>
            <translation>
                <numerusform>Vous avez employé un mot pour la première fois : {words}.</numerusform>
                <numerusform>Vous avez employé {n} mots pour la première fois, comme {words}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Your longest answer had {n} words. In the talks before it was {before}.</source>
            <translation>Votre plus longue réponse comptait {n} mots. Dans les conversations précédentes, c'était {before}.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Your pauses were shorter: mostly {now} s, and {before} s in the talks before.</source>
            <translation>Vos pauses étaient plus courtes : le plus souvent {now} s, contre {before} s dans les conversations précédentes.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>{share:.0%} of the words were yours. At your level {wanted:.0%} or more is good.</source>
            <translation>{share:.0%} des mots étaient de vous. À votre niveau, {wanted:.0%} ou plus, c'est bien.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/scenarios.py"></location>
            <source>Mend the file or take it out of the folder; the other scenarios can be used.</source>
            <translation>Corrigez le fichier ou retirez-le du dossier ; les autres scénarios restent utilisables.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/scenarios.py"></location>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>{file} can't be read: {reason}.</source>
            <translation>Impossible de lire {file} : {reason}.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/scenarios.py"></location>
            <source>{where} can't be used: {what}.</source>
            <translation>Impossible d'utiliser {where} : {what}.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>Choose a CSV, TSV or text file.</source>
            <translation>Choisissez un fichier CSV, TSV ou texte.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>Choose a file of at most 20 MB.</source>
            <translation>Choisissez un fichier de 20 MB au plus.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>Choose another encoding for it.</source>
            <translation>Choisissez un autre encodage pour ce fichier.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>Split it into several files.</source>
            <translation>Divisez-la en plusieurs fichiers.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>The letters of this file can't be read.</source>
            <translation>Les caractères de ce fichier sont illisibles.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>The line is too long.</source>
            <translation>La ligne est trop longue.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>The word is longer than {most} letters.</source>
            <translation>Le mot dépasse {most} lettres.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>There are no letters in it.</source>
            <translation>Il n'y a aucune lettre dedans.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>There is no word at its beginning.</source>
            <translation>Il n'y a pas de mot au début.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <location filename="../../tutor/library/decoding.py"></location>
            <source>This file is no text.</source>
            <translation>Ce fichier n'est pas du texte.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>This file is too large for a word list.</source>
            <translation>Ce fichier est trop grand pour une liste de mots.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>This list has more than 50,000 lines.</source>
            <translation>Cette liste dépasse 50 000 lignes.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/decoding.py"></location>
            <source>Add PDF, DOCX, EPUB, HTML, Markdown, subtitles or text.</source>
            <translation>Ajoutez un fichier PDF, DOCX, EPUB, HTML, Markdown, de sous-titres ou de texte.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/embedding.py"></location>
            <source>Choose another embedding model in the settings.</source>
            <translation>Choisissez un autre modèle d'embedding dans les paramètres.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/embedding.py"></location>
            <source>Ollama can't find passages by meaning with {model}.</source>
            <translation>Ollama ne peut pas trouver de passages par le sens avec {model}.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/embedding.py"></location>
            <source>The vectors that came from Ollama make no sense.</source>
            <translation>Les vecteurs reçus d'Ollama n'ont pas de sens.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/epub.py"></location>
            <source>Choose one without copy protection.</source>
            <translation>Choisissez-en un sans protection contre la copie.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/epub.py"></location>
            <source>This book is locked by its seller.</source>
            <translation>Ce livre est verrouillé par son vendeur.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/given_files.py"></location>
            <source>Choose the document in the window, with Add files in the library.</source>
            <translation>Choisissez le document dans la fenêtre, avec « Ajouter des fichiers » dans la bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/given_files.py"></location>
            <source>{start}… is no name of a file.</source>
            <translation>{start}… n'est pas un nom de fichier.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/kinds.py"></location>
            <source>Add PDF, DOCX, EPUB, HTML or text.</source>
            <translation>Ajoutez un PDF, DOCX, EPUB, HTML ou du texte.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/kinds.py"></location>
            <source>Files of this old kind can't be read.</source>
            <translation>Les fichiers de cet ancien type ne peuvent pas être lus.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/kinds.py"></location>
            <source>Save it as DOCX, PDF or text, and add that.</source>
            <translation>Enregistrez-le en DOCX, PDF ou texte, et ajoutez celui-là.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/kinds.py"></location>
            <source>This file is too large for a text: more than {mb} MB.</source>
            <translation>Ce fichier est trop grand pour un texte : plus de {mb} MB.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/kinds.py"></location>
            <source>This is an archive, or a kind of document that can't be read.</source>
            <translation>C'est une archive, ou un type de document illisible.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>Add it in parts.</source>
            <translation>Ajoutez-le en plusieurs parties.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>Choose a document.</source>
            <translation>Choisissez un document.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>Choose one whose words can be selected and copied.</source>
            <translation>Choisissez-en un dont le texte peut être sélectionné et copié.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>Don't open it elsewhere either.</source>
            <translation>Ne l'ouvrez pas ailleurs non plus.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>Open it elsewhere and save it again.</source>
            <translation>Ouvrez-le ailleurs et enregistrez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>Save it without the password and add that.</source>
            <translation>Enregistrez-le sans mot de passe et ajoutez celui-là.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>See that it is there and that you may read it.</source>
            <translation>Vérifiez qu'il est là et que vous avez le droit de le lire.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>There is no text in this document.</source>
            <translation>Il n'y a pas de texte dans ce document.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>This document has more than {most:,} characters.</source>
            <translation>Ce document dépasse {most:,} caractères.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>This document is protected by a password.</source>
            <translation>Ce document est protégé par un mot de passe.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>This document takes more memory than one may take.</source>
            <translation>Ce document prend plus de mémoire qu'un document ne le peut.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>This document takes too long to read.</source>
            <translation>Ce document est trop long à lire.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>This file can't be read: {error}.</source>
            <translation>Impossible de lire ce fichier : {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>This file has {size:,.0f} MB; a document may have {most:,.0f}.</source>
            <translation>Ce fichier fait {size:,.0f} MB ; un document peut en faire {most:,.0f}.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>This file is damaged, or not what its name says.</source>
            <translation>Ce fichier est endommagé, ou n'est pas ce qu'indique son nom.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>This file unpacks to far more than a document holds.</source>
            <translation>Une fois décompressé, ce fichier est bien plus grand qu'un document ne peut l'être.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>{name} is not a file.</source>
            <translation>{name} n'est pas un fichier.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/pdf.py"></location>
            <source>This document says that it has {count:,} pages.</source>
            <translation>Ce document annonce {count:,} pages.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/word_vectors.py"></location>
            <source>Choose an Ollama model in the settings.</source>
            <translation>Choisissez un modèle Ollama dans les réglages.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/word_vectors.py"></location>
            <location filename="../../tutor/models/catalogue.py"></location>
            <location filename="../../tutor/models/getting.py"></location>
            <source>Install the program again.</source>
            <translation>Réinstallez le programme.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/word_vectors.py"></location>
            <source>The built-in word vectors know only English.</source>
            <translation>Les vecteurs de mots intégrés ne connaissent que l'anglais.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/word_vectors.py"></location>
            <source>The word vectors can't be read.</source>
            <translation>Impossible de lire les vecteurs de mots.</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/debounce.py"></location>
            <source>A draft begins after {milliseconds} ms of silence.</source>
            <translation>Une ébauche commence après {milliseconds} ms de silence.</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/debounce.py"></location>
            <source>That is {milliseconds} ms less than before.</source>
            <translation>C'est {milliseconds} ms de moins qu'avant.</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/debounce.py"></location>
            <source>That is {milliseconds} ms more than before.</source>
            <translation>C'est {milliseconds} ms de plus qu'avant.</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/debounce.py"></location>
            <source>{withdrawn} of the last {drafts} drafts were thrown away.</source>
            <translation>{withdrawn} des {drafts} dernières ébauches ont été abandonnées.</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>Waits {seconds:.1f} s: {reason}.</source>
            <translation>Attend {seconds:.1f} s : {reason}.</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>you may be finished</source>
            <translation>vous avez peut-être fini</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>you sound as if you want to go on</source>
            <translation>on dirait que vous voulez continuer</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>you sound finished</source>
            <translation>on dirait que vous avez fini</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>your voice was not judged yet</source>
            <translation>votre voix n'a pas encore été évaluée</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>{reason}; longer, because you often pause</source>
            <translation>{reason} ; plus longtemps, car vous faites souvent des pauses</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>{reason}; longer, because you were cut off before</source>
            <translation>{reason} ; plus longtemps, car vous avez été interrompu auparavant</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>{reason}; the answer is not ready yet</source>
            <translation>{reason} ; la réponse n'est pas encore prête</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>{voice}, the sentence {looks}</source>
            <translation>{voice}, la phrase {looks}</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/grammar.py"></location>
            <source>could be whole</source>
            <translation>pourrait être complète</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/grammar.py"></location>
            <source>ends in "{words}"</source>
            <translation>se termine par « {words} »</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/grammar.py"></location>
            <source>is a short answer</source>
            <translation>est une réponse courte</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/grammar.py"></location>
            <source>is a whole question</source>
            <translation>est une question complète</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/grammar.py"></location>
            <source>is whole</source>
            <translation>est complète</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/grammar.py"></location>
            <source>stops at a comma</source>
            <translation>s'arrête sur une virgule</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/grammar.py"></location>
            <source>tells nothing</source>
            <translation>ne dit rien</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/grammar.py"></location>
            <source>trails off</source>
            <translation>reste en suspens</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/silero.py"></location>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>The voice detector is not installed.</source>
            <translation>Le détecteur de voix n'est pas installé.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/budget.py"></location>
            <source>Other programs use so much of the GPU's memory that {missing:.1f} GB are missing. Close some.</source>
            <translation>D'autres programmes occupent tant de mémoire du GPU qu'il manque {missing:.1f} GB. Fermez-en quelques-uns.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/budget.py"></location>
            <source>Other programs use so much of this computer's memory that {missing:.1f} GB are missing. Close some.</source>
            <translation>D'autres programmes occupent tant de mémoire de cet ordinateur qu'il manque {missing:.1f} GB. Fermez-en quelques-uns.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/budget.py"></location>
            <source>That just fits.</source>
            <translation>Ça tient tout juste.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/budget.py"></location>
            <source>The GPU has {missing:.1f} GB too little.</source>
            <translation>Il manque {missing:.1f} GB au GPU.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/budget.py"></location>
            <source>This computer has {missing:.1f} GB too little.</source>
            <translation>Il manque {missing:.1f} GB à cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/budget.py"></location>
            <source>To free {size:.1f} GB, {way_out}.</source>
            <translation>Pour libérer {size:.1f} GB, {way_out}.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/budget.py"></location>
            <source>{name} {size:.1f} GB</source>
            <translation>{name} {size:.1f} GB</translation>
        </message>
        <message>
            <location filename="../../tutor/models/budget.py"></location>
            <source>{parts} = {needed:.1f} of {room:.1f} GB</source>
            <translation>{parts} = {needed:.1f} sur {room:.1f} GB</translation>
        </message>
        <message>
            <location filename="../../tutor/models/budget.py"></location>
            <source>{several} + {next}</source>
            <translation>{several} + {next}</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A clear man's voice from the north of England.</source>
            <translation>Une voix d'homme claire, du nord de l'Angleterre.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A clear man's voice.</source>
            <translation>Une voix d'homme claire.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A clear woman's voice.</source>
            <translation>Une voix de femme claire.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A good teacher: explains grammar well. Wants a GPU.</source>
            <translation>Un bon professeur : explique bien la grammaire. Demande un GPU.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A lively woman's voice with a Scottish accent.</source>
            <translation>Une voix de femme pleine d'entrain, à l'accent écossais.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A natural man's voice; more work for the processor.</source>
            <translation>Une voix d'homme naturelle ; plus de travail pour le processeur.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A natural woman's voice; more work for the processor.</source>
            <translation>Une voix de femme naturelle ; plus de travail pour le processeur.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A pleasant partner in English and the bigger European languages.</source>
            <translation>Un partenaire agréable en anglais et dans les grandes langues européennes.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A simple partner for small computers.</source>
            <translation>Un partenaire simple pour les petits ordinateurs.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A simple partner that follows instructions and corrects plain mistakes.</source>
            <translation>Un partenaire simple qui suit les consignes et corrige les fautes évidentes.</translation>
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
            <translation>Claire et calme ; un peu mécanique.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Coqui Public Model Licence (non-commercial)</source>
            <translation>Coqui Public Model Licence (non commerciale)</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Gemma Terms of Use</source>
            <translation>Conditions d'utilisation de Gemma</translation>
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
            <translation>Naturel dans de très nombreuses langues.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Natural in very many languages. Wants a quick processor.</source>
            <translation>Naturel dans de très nombreuses langues. Demande un processeur rapide.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Nearly as good as the largest and several times as fast. The best choice with a GPU.</source>
            <translation>Presque aussi bon que le plus grand et plusieurs fois plus rapide. Le meilleur choix avec un GPU.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Nearly as good as the largest, English only, made for a GPU.</source>
            <translation>Presque aussi bon que le plus grand, anglais seulement, fait pour un GPU.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Noticeably better than the starter, and still quick on any computer.</source>
            <translation>Nettement meilleur que le modèle de départ, et toujours rapide sur n'importe quel ordinateur.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Public domain</source>
            <translation>Domaine public</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Quick on any computer, in about a hundred languages. Good enough for clear, simple sentences.</source>
            <translation>Rapide sur n'importe quel ordinateur, dans une centaine de langues. Suffisant pour des phrases simples et claires.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>The Unlicense</source>
            <translation>The Unlicense</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>The best teacher of this list. Wants a GPU with 12 GB.</source>
            <translation>Le meilleur professeur de cette liste. Demande un GPU de 12 GB.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>The most exact explanations of this size, in very many languages. Wants a quick processor.</source>
            <translation>Les explications les plus exactes de cette taille, dans de très nombreuses langues. Demande un processeur rapide.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>The most exact, and the slowest. Wants a GPU with 6 GB.</source>
            <translation>Le plus exact, et le plus lent. Demande un GPU de 6 GB.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>The most natural: imitates a recorded voice. Wants an NVIDIA GPU, and the XTTS engine among the add-ons.</source>
            <translation>La plus naturelle : imite une voix enregistrée. Demande un GPU NVIDIA, et le moteur XTTS parmi les modules complémentaires.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>The smallest that knows other languages than English. Mishears a good part of what learners say.</source>
            <translation>Le plus petit qui connaisse d'autres langues que l'anglais. Comprend de travers une bonne partie de ce que disent les apprenants.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>The smallest. Understands clear English and mishears a good part of what learners say.</source>
            <translation>Le plus petit. Comprend l'anglais clair, et de travers une bonne partie de ce que disent les apprenants.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Tiny: it keeps a simple talk going, and often talks past you.</source>
            <translation>Minuscule : il entretient une conversation simple, et répond souvent à côté.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Understands most learners well, in about a hundred languages.</source>
            <translation>Comprend bien la plupart des apprenants, dans une centaine de langues.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Understands most learners well. The best English for a computer without a GPU.</source>
            <translation>Comprend bien la plupart des apprenants. Le meilleur en anglais pour un ordinateur sans GPU.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Understands strong accents better than small. Slow without a GPU.</source>
            <translation>Comprend mieux que small les accents prononcés. Lent sans GPU.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.py"></location>
            <source>Run `tutor models list` to see which there are.</source>
            <translation>Lancez `tutor models list` pour voir lesquels existent.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.py"></location>
            <source>The catalogue has no model {key!r}.</source>
            <translation>Le catalogue n'a pas de modèle {key!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.py"></location>
            <source>The list of models can't be read ({error}).</source>
            <translation>Impossible de lire la liste des modèles ({error}).</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.py"></location>
            <source>The list of models can't be right: {reason}.</source>
            <translation>La liste des modèles n'est pas valable : {reason}.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>Check that the folder belongs to you, and try again.</source>
            <translation>Vérifiez que le dossier vous appartient, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>Choose another model, or look for a newer version of the program.</source>
            <translation>Choisissez un autre modèle, ou cherchez une version plus récente du programme.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>Make room, and try again: the download goes on where it stopped.</source>
            <translation>Libérez de la place, puis réessayez : le téléchargement reprend où il s'est arrêté.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>The models' folder can't be written or read ({error}).</source>
            <translation>Impossible d'écrire ou de lire le dossier des modèles ({error}).</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>The server</source>
            <translation>Le serveur</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>What {file} sent is not the {path} that the program knows.</source>
            <translation>Ce que {file} a envoyé n'est pas le fichier {path} que connaît le programme.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>{server} could not be reached, or hung up.</source>
            <translation>{server} : injoignable, ou connexion coupée.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>{server} did not answer in time.</source>
            <translation>{server} : pas de réponse à temps.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>{server} does not have {path} any more (status {status}).</source>
            <translation>{server} n'a plus {path} (statut {status}).</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>{server} gave an answer that makes no sense.</source>
            <translation>{server} a donné une réponse qui n'a pas de sens.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>{server} hung up too early.</source>
            <translation>{server} a coupé trop tôt.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>{server} is busy or out of order (status {status}).</source>
            <translation>{server} : occupé ou en panne (statut {status}).</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>{server} sent us on to an address that is not protected.</source>
            <translation>{server} nous a renvoyés vers une adresse non protégée.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/finding.py"></location>
            <source>Fetch it again: in the window under Models, or with `tutor models get {key}`.</source>
            <translation>Téléchargez-le de nouveau : dans la fenêtre, sous Modèles, ou avec `tutor models get {key}`.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/finding.py"></location>
            <source>Fetch it in the window under Models, or with `tutor models get {key}`.</source>
            <translation>Téléchargez-le dans la fenêtre, sous Modèles, ou avec `tutor models get {key}`.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/finding.py"></location>
            <source>{title} is damaged: {damaged} is not what it should be.</source>
            <translation>{title} : fichier endommagé, {damaged} n'est pas ce qu'il devrait être.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/getting.py"></location>
            <source>Look for a newer version of the program.</source>
            <translation>Cherchez une version plus récente du programme.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/getting.py"></location>
            <source>Make room, or choose a smaller model.</source>
            <translation>Libérez de la place, ou choisissez un modèle plus petit.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/getting.py"></location>
            <source>{path} did not come out right.</source>
            <translation>{path} n'a pas été produit correctement.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/getting.py"></location>
            <source>{path} is not where the list of models says.</source>
            <translation>{path} n'est pas là où le dit la liste des modèles.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/getting.py"></location>
            <source>{title} is damaged or missing. It comes with the program.</source>
            <translation>{title} : fichier endommagé ou manquant. Il est fourni avec le programme.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/lock.py"></location>
            <source>Wait until that has ended.</source>
            <translation>Attendez que ce soit terminé.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/lock.py"></location>
            <source>{title} is being fetched already.</source>
            <translation>{title} : téléchargement déjà en cours.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Choose another model.</source>
            <translation>Choisissez un autre modèle.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Correct the address in the settings, or allow "Servers elsewhere" there.</source>
            <translation>Corrigez l'adresse dans les paramètres, ou autorisez-y « Serveurs externes ».</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>It is gone already.</source>
            <translation>C'est déjà supprimé.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Make room there, and try again.</source>
            <translation>Libérez-y de la place, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Ollama broke off while it was busy with {name}.</source>
            <translation>Ollama s'est interrompu pendant qu'il s'occupait de {name}.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Ollama could not fetch {name} ({reason}).</source>
            <translation>Ollama n'a pas pu télécharger {name} ({reason}).</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Ollama did not remove {name} ({reason}).</source>
            <translation>Ollama n'a pas supprimé {name} ({reason}).</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Ollama does not answer at {host}.</source>
            <translation>Ollama ne répond pas à l'adresse {host}.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Ollama has no model {name!r}.</source>
            <translation>Ollama n'a pas de modèle {name!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Ollama is not asked: its address is none, or on another computer.</source>
            <translation>Ollama n'est pas interrogé : son adresse n'est pas valable, ou se trouve sur un autre ordinateur.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Ollama stopped fetching {name}.</source>
            <translation>Ollama a cessé de télécharger {name}.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Ollama's library has no model {name!r}.</source>
            <translation>La bibliothèque d'Ollama n'a pas de modèle {name!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Start Ollama, and try again.</source>
            <translation>Démarrez Ollama, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>The disk on which Ollama keeps its models is full.</source>
            <translation>Le disque où Ollama garde ses modèles est plein.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>This Ollama is too old for {name}.</source>
            <translation>Cet Ollama est trop ancien pour {name}.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Try again, or run `ollama rm` in a terminal.</source>
            <translation>Réessayez, ou lancez `ollama rm` dans un terminal.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Update Ollama, and try again.</source>
            <translation>Mettez Ollama à jour, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>About {wait:.0f} seconds of waiting on this processor.</source>
            <translation>Environ {wait:.0f} secondes d'attente sur ce processeur.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>About {wait:.0f} seconds of waiting without a GPU with {needed:.1f} GB of free memory.</source>
            <translation>Environ {wait:.0f} secondes d'attente sans GPU disposant de {needed:.1f} GB de mémoire libre.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>Better hearing and a better talk, on the processor of this computer.</source>
            <translation>Une meilleure écoute et une meilleure conversation, sur le processeur de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>For this GPU</source>
            <translation>Pour ce GPU</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>For this processor</source>
            <translation>Pour ce processeur</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>Install Ollama, and the tutor's mind can run there too.</source>
            <translation>Installez Ollama, et le cerveau du tuteur pourra aussi y tourner.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>Needs {needed:.1f} GB of memory, and leaves too little for the rest.</source>
            <translation>Demande {needed:.1f} GB de mémoire, et en laisse trop peu pour le reste.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>Needs {needed:.1f} GB of memory; there are {there:.1f} GB.</source>
            <translation>Demande {needed:.1f} GB de mémoire ; il y en a {there:.1f} GB.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>Runs on the GPU.</source>
            <translation>Tourne sur le GPU.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>Runs well on the processor.</source>
            <translation>Tourne bien sur le processeur.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>Small models that came with the program. They work at once, without a download.</source>
            <translation>De petits modèles fournis avec le programme. Ils marchent tout de suite, sans téléchargement.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>Starter</source>
            <translation>Pack de départ</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>The best hearing, at once, on the GPU.</source>
            <translation>La meilleure écoute, sans attente, sur le GPU.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>There is no Piper voice for the language “{code}” here; XTTS may speak it.</source>
            <translation>Il n'y a pas ici de voix Piper pour la langue « {code} » ; XTTS la parle peut-être.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>They know English only.</source>
            <translation>Ils ne connaissent que l'anglais.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/shelf.py"></location>
            <source>It is left alone. Remove it where it came from.</source>
            <translation>Le programme n'y touche pas. Supprimez-le là d'où il vient.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/shelf.py"></location>
            <source>{title} comes with the program, which did not fetch it.</source>
            <translation>{title} est fourni avec le programme, qui ne l'a pas téléchargé.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/shelf.py"></location>
            <source>{title} lies in {folder}, and the program did not fetch it.</source>
            <translation>{title} se trouve dans {folder}, et le programme ne l'a pas téléchargé.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/starter.py"></location>
            <source>The starter pack's file {package}/{pattern} is not there.</source>
            <translation>Le fichier {package}/{pattern} du pack de départ est absent.</translation>
        </message>
        <message>
            <location filename="../../tutor/moving.py"></location>
            <source>Everything is where it was. Choose the folder again.</source>
            <translation>Tout est resté où c'était. Choisissez de nouveau le dossier.</translation>
        </message>
        <message>
            <location filename="../../tutor/moving.py"></location>
            <source>Make it writable, then try again.</source>
            <translation>Rendez-le accessible en écriture, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../tutor/moving.py"></location>
            <source>Make room there, or choose another folder.</source>
            <translation>Libérez-y de la place, ou choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../tutor/moving.py"></location>
            <source>{folder} can't be written.</source>
            <translation>Impossible d'écrire dans {folder}.</translation>
        </message>
        <message>
            <location filename="../../tutor/moving.py"></location>
            <source>{folder} has too little room.</source>
            <translation>{folder} a trop peu de place.</translation>
        </message>
        <message>
            <location filename="../../tutor/moving.py"></location>
            <source>{folder} is there already.</source>
            <translation>{folder} existe déjà.</translation>
        </message>
        <message>
            <location filename="../../tutor/moving.py"></location>
            <source>{folder} lies inside the folder that is to be moved.</source>
            <translation>{folder} se trouve dans le dossier à déplacer.</translation>
        </message>
        <message>
            <location filename="../../tutor/moving.py"></location>
            <source>{old} could not be moved to {new}: {reason}.</source>
            <translation>Impossible de déplacer {old} vers {new} : {reason}.</translation>
        </message>
        <message>
            <location filename="../../tutor/option.py"></location>
            <source>{name} can't be {value!r}; it is one of {known}.</source>
            <translation>{name} ne peut pas valoir {value!r} ; valeurs possibles : {known}.</translation>
        </message>
        <message>
            <location filename="../../tutor/option.py"></location>
            <source>{name} is too long: {value} characters.</source>
            <translation>{name} est trop long : {value} caractères.</translation>
        </message>
        <message>
            <location filename="../../tutor/option.py"></location>
            <source>{name} must be an address such as http://127.0.0.1:11434, not {value!r}.</source>
            <translation>{name} doit être une adresse comme http://127.0.0.1:11434, pas {value!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/option.py"></location>
            <source>{name} must be of type {kind}, not {value!r}.</source>
            <translation>{name} doit être de type {kind}, pas {value!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/option.py"></location>
            <source>{name} must lie between {low} and {high}, not {value}.</source>
            <translation>{name} doit être compris entre {low} et {high}, pas {value}.</translation>
        </message>
        <message>
            <location filename="../../tutor/option.py"></location>
            <source>{name} must name keys such as Ctrl+L, not {value!r}.</source>
            <translation>{name} doit désigner des touches comme Ctrl+L, pas {value!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/option.py"></location>
            <source>{title}: {explanation}</source>
            <translation>{title} : {explanation}</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <source>A copy of your records took too long.</source>
            <translation>La copie de vos données a pris trop de temps.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <location filename="../../tutor/records/learners.py"></location>
            <location filename="../../tutor/speaking/piper.py"></location>
            <source>Choose another one.</source>
            <translation>Choisissez-en une autre.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <source>Install that version.</source>
            <translation>Installez cette version.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <source>Restore an earlier copy: your talks, then Copies.</source>
            <translation>Restaurez une copie antérieure : vos conversations, puis Copies.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <location filename="../../tutor/records/file.py"></location>
            <location filename="../../tutor/session/measurements.py"></location>
            <location filename="../../tutor/teaching/card_sounds.py"></location>
            <source>Start the program again.</source>
            <translation>Relancez le programme.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <source>That copy is damaged itself.</source>
            <translation>Cette copie est elle-même endommagée.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <source>That copy was written by a newer version of the program.</source>
            <translation>Cette copie a été écrite par une version plus récente du programme.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <source>The next one is made later.</source>
            <translation>La prochaine sera faite plus tard.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <location filename="../../tutor/records/file.py"></location>
            <source>Your records are closed.</source>
            <translation>Vos données sont fermées.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <source>Your records can't be copied: {error}.</source>
            <translation>Impossible de copier vos données : {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <source>Your records seem to be damaged: a copy of them did not pass its check.</source>
            <translation>Vos données semblent endommagées : une copie n'a pas passé la vérification.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/card_rows.py"></location>
            <source>A card can't be read.</source>
            <translation>Une carte est illisible.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/card_rows.py"></location>
            <source>Choose a word.</source>
            <translation>Choisissez un mot.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/card_rows.py"></location>
            <source>It was deleted meanwhile.</source>
            <translation>Elle a été supprimée entre-temps.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/card_rows.py"></location>
            <source>Restore your records from a backup.</source>
            <translation>Restaurez vos données à partir d'une copie.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/card_rows.py"></location>
            <source>There is nothing to keep.</source>
            <translation>Il n'y a rien à garder.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/card_rows.py"></location>
            <source>This card is no longer there.</source>
            <translation>Cette carte n'existe plus.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/cards.py"></location>
            <source>A card needs something on its front.</source>
            <translation>Une carte doit avoir quelque chose au recto.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/cards.py"></location>
            <source>Change that one instead.</source>
            <translation>Modifiez plutôt celle-là.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/cards.py"></location>
            <source>Its last review stays as it is.</source>
            <translation>Sa dernière révision reste telle quelle.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/cards.py"></location>
            <source>The next one is asked.</source>
            <translation>La suivante va être demandée.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/cards.py"></location>
            <source>This card was reviewed or deleted meanwhile.</source>
            <translation>Cette carte a été révisée ou supprimée entre-temps.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/cards.py"></location>
            <source>Write a word or a question there.</source>
            <translation>Écrivez-y un mot ou une question.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/cards.py"></location>
            <source>You have another card with the same front.</source>
            <translation>Vous avez une autre carte avec le même recto.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/database.py"></location>
            <source>Install that version again.</source>
            <translation>Réinstallez cette version.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/database.py"></location>
            <source>{path} was written by a newer version of the program.</source>
            <translation>{path} a été écrit par une version plus récente du programme.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/document_rows.py"></location>
            <source>A document needs a title.</source>
            <translation>Un document doit avoir un titre.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/document_rows.py"></location>
            <source>Say which by its number, as in `tutor library list`.</source>
            <translation>Indiquez lequel par son numéro, comme dans `tutor library list`.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/document_rows.py"></location>
            <source>Several documents are called “{name}”.</source>
            <translation>Plusieurs documents s'appellent « {name} ».</translation>
        </message>
        <message>
            <location filename="../../tutor/records/document_rows.py"></location>
            <source>There is no document called “{name}” in the library.</source>
            <translation>Aucun document ne s'appelle « {name} » dans la bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/document_rows.py"></location>
            <source>This document is not in the library.</source>
            <translation>Ce document n'est pas dans la bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/document_rows.py"></location>
            <source>This passage is not in the library any more.</source>
            <translation>Ce passage n'est plus dans la bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/document_rows.py"></location>
            <source>Write one.</source>
            <translation>Écrivez-en un.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/document_rows.py"></location>
            <source>`tutor library list` shows what there is.</source>
            <translation>`tutor library list` montre ce qu'il y a.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/exporting.py"></location>
            <location filename="../../tutor/ui/report_export.py"></location>
            <source>Choose another folder, or make room.</source>
            <translation>Choisissez un autre dossier, ou libérez de la place.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/facts.py"></location>
            <location filename="../../tutor/records/reports.py"></location>
            <location filename="../../tutor/records/talks.py"></location>
            <source>Look at the list again.</source>
            <translation>Regardez de nouveau la liste.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/facts.py"></location>
            <source>This fact is not there any more.</source>
            <translation>Cette information n'existe plus.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/file.py"></location>
            <source>Restore one of their copies, or begin with empty ones.</source>
            <translation>Restaurez une de leurs copies, ou repartez de zéro.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/file.py"></location>
            <source>Your records are damaged.</source>
            <translation>Vos données sont endommagées.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/file.py"></location>
            <source>Your records can't be read: {error}.</source>
            <translation>Impossible de lire vos données : {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/file.py"></location>
            <source>Your records can't be replaced: {error}.</source>
            <translation>Impossible de remplacer vos données : {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/file.py"></location>
            <source>Your records can't be written: {error}.</source>
            <translation>Impossible d'écrire vos données : {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/file.py"></location>
            <location filename="../../tutor/session/measurements.py"></location>
            <source>{path} can't be opened: {error}.</source>
            <translation>Impossible d'ouvrir {path} : {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/learners.py"></location>
            <source>This learner is not there any more.</source>
            <translation>Cet apprenant n'existe plus.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/lock.py"></location>
            <source>Go on in its other window, or close that one and start again.</source>
            <translation>Continuez dans son autre fenêtre, ou fermez-la et relancez.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/lock.py"></location>
            <source>Your records are in use: the program is running already.</source>
            <translation>Vos données sont en cours d'utilisation : le programme tourne déjà.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/reports.py"></location>
            <source>That talk can't be read.</source>
            <translation>Impossible de lire cette conversation.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/reports.py"></location>
            <location filename="../../tutor/records/talks.py"></location>
            <source>That talk is not there any more.</source>
            <translation>Cette conversation n'existe plus.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/reports.py"></location>
            <source>There is no report on it.</source>
            <translation>Elle n'a pas de bilan.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/sounds.py"></location>
            <source>A sound can't be kept: {error}.</source>
            <translation>Impossible de conserver un son : {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/sounds.py"></location>
            <source>That sound can't be played: its file is gone or broken.</source>
            <translation>Impossible de lire ce son : son fichier est absent ou endommagé.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/sounds.py"></location>
            <source>The words are kept.</source>
            <translation>Les mots sont conservés.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/talks.py"></location>
            <source>That talk can't be read: {error}.</source>
            <translation>Impossible de lire cette conversation : {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/talks.py"></location>
            <source>The talk stays in the file; a new one begins.</source>
            <translation>La conversation reste dans le fichier ; une nouvelle commence.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/address.py"></location>
            <source>A server's address must hold no user name, password or question mark.</source>
            <translation>L'adresse d'un serveur ne doit contenir ni nom d'utilisateur, ni mot de passe, ni point d'interrogation.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/address.py"></location>
            <source>Allow "Servers elsewhere" in the settings, or enter an address on this computer.</source>
            <translation>Autorisez « Serveurs externes » dans les paramètres, ou saisissez une adresse sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/address.py"></location>
            <source>Enter the bare address; a key has its own place, "Server keys".</source>
            <translation>Saisissez l'adresse seule ; une clé a sa propre place, « Clés de serveur ».</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/address.py"></location>
            <source>The key for {origin} would travel unencrypted, for everybody in the network to read.</source>
            <translation>La clé de {origin} circulerait sans chiffrement, lisible par tous sur le réseau.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/address.py"></location>
            <source>Use an https address, or allow keys without encryption in the settings.</source>
            <translation>Utilisez une adresse https, ou autorisez les clés sans chiffrement dans les paramètres.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/address.py"></location>
            <source>Write it like http://127.0.0.1:11434 in the settings.</source>
            <translation>Écrivez-la comme http://127.0.0.1:11434 dans les paramètres.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/address.py"></location>
            <source>{origin} is not on this computer: what you say would leave it.</source>
            <translation>{origin} n'est pas sur cet ordinateur : ce que vous dites en sortirait.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/address.py"></location>
            <source>{typed!r} is no address of a server.</source>
            <translation>{typed!r} n'est pas une adresse de serveur.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/connection.py"></location>
            <source>Check the address, or have the server's certificate installed.</source>
            <translation>Vérifiez l'adresse, ou faites installer le certificat du serveur.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/connection.py"></location>
            <source>Start the server, or check its address in the settings.</source>
            <translation>Démarrez le serveur, ou vérifiez son adresse dans les paramètres.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/connection.py"></location>
            <source>The server had closed the connection that was open.</source>
            <translation>Le serveur avait fermé la connexion ouverte.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/connection.py"></location>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Try again. If it happens again, restart the server.</source>
            <translation>Réessayez. Si cela se reproduit, redémarrez le serveur.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/connection.py"></location>
            <source>{name} at {origin} has no certificate that this computer trusts.</source>
            <translation>{name} n'a pas, à l'adresse {origin}, de certificat reconnu par cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/connection.py"></location>
            <source>{name} does not answer at {origin}.</source>
            <translation>{name} ne répond pas à l'adresse {origin}.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/connection.py"></location>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>{name} said nothing for {seconds:.0f} seconds.</source>
            <translation>{name} n'a rien dit pendant {seconds:.0f} secondes.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/keys.py"></location>
            <source>The key is kept in the system's keyring.</source>
            <translation>La clé est gardée dans le trousseau du système.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/keys.py"></location>
            <source>There is no key.</source>
            <translation>Il n'y a pas de clé.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/keys.py"></location>
            <source>There is no keyring on this system: the key is kept until the program ends.</source>
            <translation>Il n'y a pas de trousseau sur ce système : la clé est gardée jusqu'à la fermeture du programme.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Check its address in the settings (it mostly ends with /v1) and its model.</source>
            <translation>Vérifiez son adresse dans les paramètres (elle se termine le plus souvent par /v1) et son modèle.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Check its address in the settings: it mostly ends with /v1.</source>
            <translation>Vérifiez son adresse dans les paramètres : elle se termine le plus souvent par /v1.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Check its model in the settings, or try another server.</source>
            <translation>Vérifiez son modèle dans les paramètres, ou essayez un autre serveur.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Enter it in the settings.</source>
            <translation>Saisissez-la dans les paramètres.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Enter its key under "Server keys" in the settings.</source>
            <translation>Saisissez sa clé sous « Clés de serveur » dans les paramètres.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Enter the model in the settings.</source>
            <translation>Saisissez le modèle dans les paramètres.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Load it there, or choose another one in the settings.</source>
            <translation>Chargez-le là-bas, ou choisissez-en un autre dans les paramètres.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>No address of {server} is set.</source>
            <translation>Aucune adresse n'est définie : {server}.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>The chat server</source>
            <translation>Le serveur de chat</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>The model</source>
            <translation>Le modèle</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>The recognising server</source>
            <translation>Le serveur de reconnaissance</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>The server does not say which models it has.</source>
            <translation>Le serveur n'indique pas quels modèles il a.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>The speaking server</source>
            <translation>Le serveur de synthèse</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Wait a moment, and try again.</source>
            <translation>Attendez un instant, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Wait {seconds} seconds, and try again.</source>
            <translation>Attendez {seconds} secondes, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{model} does not fit into the server's memory.</source>
            <translation>{model} ne tient pas dans la mémoire du serveur.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{name} at {origin} does not know what was asked of it.</source>
            <translation>{name} à l'adresse {origin} ne connaît pas ce qui lui a été demandé.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{name} at {origin} gave an answer that makes no sense.</source>
            <translation>{name} à l'adresse {origin} a donné une réponse qui n'a pas de sens.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{name} does not accept the key.</source>
            <translation>{name} n'accepte pas la clé.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{name} failed (status {status}).</source>
            <translation>{name} a échoué (statut {status}).</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{name} has no model {model!r}.</source>
            <translation>{name} n'a pas de modèle {model!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{name} is busy, or still loads its model.</source>
            <translation>{name} est occupé, ou charge encore son modèle.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{name} refused what was asked of it (status {status}).</source>
            <translation>{name} a refusé ce qui lui a été demandé (statut {status}).</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{name} takes no more requests just now.</source>
            <translation>{name} n'accepte plus de requêtes pour le moment.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>A network with a log-in page can cause this: log in there first. Otherwise try again later.</source>
            <translation>Un réseau avec page de connexion peut en être la cause : connectez-vous-y d'abord. Sinon, réessayez plus tard.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>Check the internet connection, and try again.</source>
            <translation>Vérifiez la connexion Internet, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>Try again later, or look where you got the program from.</source>
            <translation>Réessayez plus tard, ou regardez là où vous avez obtenu le programme.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>What {server} answers does not tell of a version.</source>
            <translation>La réponse de {server} n'indique aucune version.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>{server} could not be reached.</source>
            <translation>{server} : injoignable.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>{server} does not know of any versions (status {status}).</source>
            <translation>{server} ne connaît aucune version (statut {status}).</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>{server} has no certificate that this computer trusts.</source>
            <translation>{server} n'a pas de certificat auquel cet ordinateur fasse confiance.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>{server} is at an address that is not protected: it was not asked.</source>
            <translation>{server} est à une adresse non protégée et n'a pas été interrogé.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>{server} sends us on and on.</source>
            <translation>{server} nous renvoie sans cesse ailleurs.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/hearing.py"></location>
            <source>Choose a smaller speech recognition, or let it run on the graphics card.</source>
            <translation>Choisissez une reconnaissance vocale plus petite, ou faites-la tourner sur la carte graphique.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/hearing.py"></location>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>Choose another model</source>
            <translation>Choisir un autre modèle</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/hearing.py"></location>
            <source>It should take less than {target}.</source>
            <translation>Cela devrait prendre moins de {target}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/hearing.py"></location>
            <source>Transcription took {took}.</source>
            <translation>La transcription a pris {took}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>An engine</source>
            <translation>Un moteur</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>Choose a smaller model, or let one of the two run on the graphics card or on another computer.</source>
            <translation>Choisissez un modèle plus petit, ou faites tourner l'un des deux sur la carte graphique ou sur un autre ordinateur.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>Choose what this computer can run, or mend the cause and load it again.</source>
            <translation>Choisissez ce que cet ordinateur peut faire tourner, ou corrigez la cause et rechargez.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>If it happens again, the model may be too big for the memory: choose a smaller one.</source>
            <translation>Si cela se reproduit, le modèle est peut-être trop gros pour la mémoire : choisissez-en un plus petit.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>Instead of {wanted}: {used}.</source>
            <translation>Utilisé : {used}, et non {wanted}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>Let it work once before you speak, and keep it loaded.</source>
            <translation>Faites-le travailler une fois avant de parler, et gardez-le chargé.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>The first call was cold.</source>
            <translation>Le premier appel s'est fait à froid.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>The process of {label} ended in this turn, and a fresh one did the work again.</source>
            <translation>Le processus de {label} s'est arrêté pendant ce tour, et un nouveau a refait le travail.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>The processor was {share:.0%} busy.</source>
            <translation>Le processeur était occupé à {share:.0%}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>Two engines fight for the cores.</source>
            <translation>Deux moteurs se disputent les cœurs.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>Warm it up</source>
            <translation>Le préchauffer</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>While the model wrote, the voice made {slowed:.0f} characters a second; alone it makes {alone:.0f}.</source>
            <translation>Pendant que le modèle écrivait, la voix produisait {slowed:.0f} caractères par seconde ; seule, elle en produit {alone:.0f}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>the CPU</source>
            <translation>le processeur</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>{engine} fell back to {used}.</source>
            <translation>{engine} : repli sur {used}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>{engine} had to be started again.</source>
            <translation>{engine} : redémarrage nécessaire.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>{engine} took {took}; usually it takes {usual}.</source>
            <translation>{engine} a pris {took} ; d'habitude, c'est {usual}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>A loudspeaker or headphones with a cable answer sooner than Bluetooth.</source>
            <translation>Un haut-parleur ou un casque filaire répond plus vite qu'en Bluetooth.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Choose a quicker voice</source>
            <translation>Choisir une voix plus rapide</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Choose a quicker voice, or a quicker model if the text came late.</source>
            <translation>Choisissez une voix plus rapide, ou un modèle plus rapide si le texte est venu tard.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Choose a quicker voice, or let this one run on the graphics card.</source>
            <translation>Choisissez une voix plus rapide, ou faites tourner celle-ci sur la carte graphique.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Choose another loudspeaker</source>
            <translation>Choisir un autre haut-parleur</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Choose another loudspeaker, or unplug this one and plug it in again.</source>
            <translation>Choisissez un autre haut-parleur, ou débranchez puis rebranchez celui-ci.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>However early it begins, it falls behind in a long answer.</source>
            <translation>Même en commençant tôt, elle prend du retard dans une longue réponse.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Its text came only then.</source>
            <translation>Son texte n'est venu qu'à ce moment-là.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Its text was there; the voice was not ready.</source>
            <translation>Son texte était là ; la voix n'était pas prête.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Playback never reported its end.</source>
            <translation>La lecture n'a jamais signalé sa fin.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>So long lies between its taking the sound and your hearing it.</source>
            <translation>C'est le temps entre le moment où il reçoit le son et celui où vous l'entendez.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Speech fell behind the ear.</source>
            <translation>La parole a pris du retard sur l'oreille.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>The loudspeaker sounds {latency} late.</source>
            <translation>Le haut-parleur sonne avec {latency} de retard.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>The loudspeaker took the sound, and nothing more came of it.</source>
            <translation>Le haut-parleur a reçu le son, et il n'en est rien sorti.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>The sound ran dry inside a phrase {n} times.</source>
            <translation>
                <numerusform>Le son a manqué {n} fois au milieu d'un segment.</numerusform>
                <numerusform>Le son a manqué {n} fois au milieu d'un segment.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>The tutor waited {duration} for the loudspeaker before it went on.</source>
            <translation>Le tuteur a attendu le haut-parleur {duration} avant de continuer.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>The voice is slower than speech: {factor:.1f} s of work a second of sound.</source>
            <translation>La voix est plus lente que la parole : {factor:.1f} s de travail par seconde de son.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>{duration} of silence before phrase {number}.</source>
            <translation>{duration} de silence avant le segment {number}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>A phrase can be spoken only where the text pauses, or when it is broken by force.</source>
            <translation>Un segment ne peut être prononcé que là où le texte fait une pause, ou quand il est coupé de force.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>Another program may use the same model, or it was unloaded meanwhile. Keep it loaded for longer.</source>
            <translation>Un autre programme utilise peut-être le même modèle, ou il a été déchargé entre-temps. Gardez-le chargé plus longtemps.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>Choose a quicker model, or shorter answers: long sentences come from long answers.</source>
            <translation>Choisissez un modèle plus rapide, ou des réponses plus courtes : les longues phrases viennent des longues réponses.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>It took {waited} of {total}; evenly it would have been {evenly}.</source>
            <translation>Cela a pris {waited} sur {total} ; à rythme égal, cela aurait été {evenly}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>Keep the model loaded</source>
            <translation>Garder le modèle chargé</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>Run-on sentence: {lasted:.1f} s without a boundary, broken at {after:.10g} s.</source>
            <translation>Phrase interminable : {lasted:.1f} s sans limite, coupée à {after:.10g} s.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>Run-on sentence: {lasted:.1f} s without a boundary, not broken.</source>
            <translation>Phrase interminable : {lasted:.1f} s sans limite, non coupée.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>Shorten the answers</source>
            <translation>Raccourcir les réponses</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>The model reads or thinks for long before it writes, or something between it and the program collects its text. Choose a quicker model, or the built-in one.</source>
            <translation>Le modèle lit ou réfléchit longtemps avant d'écrire, ou quelque chose retient son texte avant le programme. Choisissez un modèle plus rapide, ou celui qui est intégré.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>The model streams late: first phrase after {share:.0%} of its total.</source>
            <translation>Le modèle écrit tard : premier segment après {share:.0%} de son temps total.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>The prompt's prefix was not reused.</source>
            <translation>Le début du prompt n'a pas été réutilisé.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>{evaluated} of {whole} tokens were read again before the first word.</source>
            <translation>{evaluated} des {whole} tokens ont été relus avant le premier mot.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>A smaller model for this step, the graphics card or another computer would have its part ready in your pause.</source>
            <translation>Avec un modèle plus petit pour cette étape, la carte graphique ou un autre ordinateur, sa part serait prête pendant votre pause.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>Change the patience</source>
            <translation>Changer la patience</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>Drafts are mostly thrown away: {dropped} of the last {drafts}.</source>
            <translation>La plupart des ébauches sont abandonnées : {dropped} des {drafts} dernières.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>In {turns} turns {wasted} of work was for nothing. You pause often and go on.</source>
            <translation>Sur {turns} tours, {wasted} de travail a été fait pour rien. Vous faites souvent une pause avant de continuer.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>It is what keeps the tutor from cutting you off.</source>
            <translation>C'est ce qui évite que le tuteur vous coupe la parole.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>Let the tutor think ahead</source>
            <translation>Laisser le tuteur anticiper</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>Lower the patience if the tutor should answer sooner, or press “I'm done”.</source>
            <translation>Réduisez la patience si le tuteur doit répondre plus tôt, ou appuyez sur « J'ai fini ».</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>Most of that was this: {part}, {took}.</source>
            <translation>L'essentiel en était : {part}, {took}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>No answer was begun in your pause: let the tutor think ahead.</source>
            <translation>Aucune réponse n'a été commencée pendant votre pause : laissez le tuteur anticiper.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>Raise the patience, or let the tutor not think ahead if the computer is slow.</source>
            <translation>Augmentez la patience, ou désactivez l'anticipation si l'ordinateur est lent.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>The answer had been ready for {duration}.</source>
            <translation>La réponse était prête depuis {duration}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>The gate waited for the answer: it was ready {late} after your turn was certain.</source>
            <translation>La barrière a attendu la réponse : elle était prête {late} après la fin certaine de votre tour.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>Waiting for the end of your turn took {waited} of {end}.</source>
            <translation>Attendre la fin de votre tour a pris {waited} sur {end}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/evidence.py"></location>
            <source>The sense for your pauses</source>
            <translation>La détection de vos pauses</translation>
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
            <translation>Libérez de la place sur le disque et vérifiez qu'on peut écrire dans le dossier ; la conversation continue pendant ce temps.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measurements.py"></location>
            <source>The measurements are closed.</source>
            <translation>Les mesures sont fermées.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measurements.py"></location>
            <source>The measurements can't be read: {error}.</source>
            <translation>Impossible de lire les mesures : {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measurements.py"></location>
            <source>The measurements can't be removed: {error}.</source>
            <translation>Impossible de supprimer les mesures : {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measurements.py"></location>
            <source>The measurements can't be saved: {error}.</source>
            <translation>Impossible d'enregistrer les mesures : {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measurements.py"></location>
            <source>The record of measurements was damaged; it is kept as {aside}.</source>
            <translation>Le fichier des mesures était endommagé ; il est conservé sous {aside}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measurements.py"></location>
            <source>They stay in the file; new ones are added.</source>
            <translation>Elles restent dans le fichier ; les nouvelles s'y ajoutent.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Characters that the voice makes in a second.</source>
            <translation>Caractères que la voix produit en une seconde.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>End to end</source>
            <translation>De bout en bout</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/session/parts.py"></location>
            <source>First phrase</source>
            <translation>Premier segment</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From a phrase being cut to its request to the voice.</source>
            <translation>Du découpage d'un segment à son envoi à la voix.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From the first piece of text to the first phrase that can be spoken.</source>
            <translation>Du premier morceau de texte au premier segment prononçable.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From the known words to the request to the model.</source>
            <translation>Des mots reconnus à la requête au modèle.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From the loudspeaker's taking the first sound to your hearing it.</source>
            <translation>De l'arrivée du premier son au haut-parleur jusqu'à votre oreille.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From the model's first piece of text to the first sound, as heard.</source>
            <translation>Du premier morceau de texte du modèle au premier son entendu.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From the request to the end of the model's text.</source>
            <translation>De la requête à la fin du texte du modèle.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From your last word to the first sound of the answer, as heard.</source>
            <translation>De votre dernier mot au premier son entendu de la réponse.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From your last word to the first words that the model thought of: later than voice to voice where the tutor began with a ready-made one.</source>
            <translation>De votre dernier mot aux premiers mots trouvés par le modèle : plus tard que « Voix à voix » quand le tuteur a commencé par un mot tout prêt.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From your last word to the last sound of the answer, as heard.</source>
            <translation>De votre dernier mot au dernier son entendu de la réponse.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From your last word until it was certain that you had finished.</source>
            <translation>De votre dernier mot jusqu'à la certitude que vous aviez fini.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From your last word until the whole answer was ready to be heard.</source>
            <translation>De votre dernier mot jusqu'à ce que toute la réponse soit prête à être entendue.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Held by the gate</source>
            <translation>Retenu par la barrière</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Model total</source>
            <translation>Modèle, total</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Output latency</source>
            <translation>Latence de sortie</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Phrase</source>
            <translation>Segment</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Phrase to voice</source>
            <translation>Segment à voix</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Retrieval</source>
            <translation>Recherche</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Searching your documents.</source>
            <translation>Recherche dans vos documents.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Share of the answers begun in the pauses of a turn that were thrown away.</source>
            <translation>Part des réponses commencées dans les pauses d'un tour qui ont été abandonnées.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Speech rate</source>
            <translation>Débit de parole</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Speech to model</source>
            <translation>Parole à modèle</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Speech total</source>
            <translation>Parole, total</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Synthesis of all phrases of an answer, added up.</source>
            <translation>Synthèse de tous les segments d'une réponse, additionnés.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Synthesis of one phrase.</source>
            <translation>Synthèse d'un segment.</translation>
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
            <translation>TTFT à parole</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>The answer was ready, and it was not certain yet that you had finished.</source>
            <translation>La réponse était prête, et il n'était pas encore certain que vous aviez fini.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Time to first audio: from the first request to the voice to its first sound.</source>
            <translation>Délai du premier son (time to first audio) : de la première requête à la voix à son premier son.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Time to first speech: from the request to the model to the first sound, as heard.</source>
            <translation>Délai de la première parole (time to first speech) : de la requête au modèle au premier son entendu.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Time to first token: from the request to the model's first piece of text.</source>
            <translation>Délai du premier token (time to first token) : de la requête au premier morceau de texte du modèle.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Transcription</source>
            <translation>Transcription</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Voice to answer</source>
            <translation>Voix à réponse</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Voice to voice</source>
            <translation>Voix à voix</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Waiting for the end</source>
            <translation>Attente de la fin</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Withdrawn drafts</source>
            <translation>Ébauches retirées</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Writing down what you said.</source>
            <translation>Transcription de ce que vous avez dit.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Draft</source>
            <translation>Ébauche</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>First audio</source>
            <translation>Premier son</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <source>First token</source>
            <translation>Premier token</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>Heard</source>
            <translation>Entendu</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Other</source>
            <translation>Autre</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Rest of the synthesis</source>
            <translation>Reste de la synthèse</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Rest of the text</source>
            <translation>Reste du texte</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Silence cut off</source>
            <translation>Silence coupé</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <source>To the loudspeaker</source>
            <translation>Vers le haut-parleur</translation>
        </message>
        <message>
            <location filename="../../tutor/session/recording.py"></location>
            <source>Choose a file that this program has written.</source>
            <translation>Choisissez un fichier écrit par ce programme.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/recording.py"></location>
            <source>Line {number} of the recording can't be read: {error}.</source>
            <translation>Impossible de lire la ligne {number} de l'enregistrement : {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/targets.py"></location>
            <source>Set the targets in the latency panel.</source>
            <translation>Définissez les objectifs dans le panneau de latence.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/targets.py"></location>
            <source>The target for {title} must lie between {lowest} and {highest:.0f}.</source>
            <translation>L'objectif pour {title} doit être compris entre {lowest} et {highest:.0f}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/targets.py"></location>
            <source>The targets can't be read.</source>
            <translation>Impossible de lire les objectifs.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/targets.py"></location>
            <source>There is no target called {key!r}.</source>
            <translation>Aucun objectif ne s'appelle {key!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/targets.py"></location>
            <source>{value!r} is no target for {title}.</source>
            <translation>{value!r} n'est pas un objectif pour {title}.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings.py"></location>
            <source>Check the spelling.</source>
            <translation>Vérifiez l'orthographe.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings.py"></location>
            <source>Has no effect: it needs “{title}” to be {wanted}, and that is {held}.</source>
            <translation>Sans effet : il faudrait « {title} » sur {wanted} ; c'est actuellement {held}.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings.py"></location>
            <source>There is no setting called {name!r}.</source>
            <translation>Aucun paramètre ne s'appelle {name!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings.py"></location>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <location filename="../../tutor/settings.py"></location>
            <location filename="../../tutor/ui/kept_sessions.py"></location>
            <source>off</source>
            <translation>désactivé</translation>
        </message>
        <message>
            <location filename="../../tutor/settings.py"></location>
            <location filename="../../tutor/ui/kept_sessions.py"></location>
            <source>on</source>
            <translation>activé</translation>
        </message>
        <message>
            <location filename="../../tutor/settings.py"></location>
            <source>{section}: {title}</source>
            <translation>{section} : {title}</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>A few words, such as: cooking, football, old films. The tutor likes to come back to them.</source>
            <translation>Quelques mots, par exemple : cuisine, football, vieux films. Le tuteur aime y revenir.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>A small model on this computer takes a moment to think: the tutor says a word such as "I see" at once, and goes on from it.</source>
            <translation>Un petit modèle sur cet ordinateur met un moment à réfléchir : le tuteur dit aussitôt un mot comme « I see », puis enchaîne.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>A1: beginner</source>
            <translation>A1 : débutant</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>A2: elementary</source>
            <translation>A2 : élémentaire</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>About twice a second, as far as the speech recognition is quick enough.</source>
            <translation>Environ deux fois par seconde, si la reconnaissance vocale est assez rapide.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>After a talk the tutor keeps a few facts, such as where you live. You can read, change and delete them behind your name at the top of the window.</source>
            <translation>Après une conversation, le tuteur retient quelques informations, par exemple où vous habitez. Vous pouvez les lire, les modifier et les supprimer en cliquant sur votre nom en haut de la fenêtre.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>After nine seconds of silence the window shows what you might say. Nothing of it is spoken.</source>
            <translation>Après neuf secondes de silence, la fenêtre montre ce que vous pourriez dire. Rien n'en est prononcé.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>After this long the tutor answers what it has heard so far.</source>
            <translation>Passé ce délai, le tuteur répond à ce qu'il a entendu jusque-là.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>B1: intermediate</source>
            <translation>B1 : intermédiaire</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>B2: upper intermediate</source>
            <translation>B2 : intermédiaire avancé</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Balanced</source>
            <translation>Équilibrée</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Begin to answer at every pause, and throw it away when you go on: answers come sooner.</source>
            <translation>Commencer à répondre à chaque pause, et abandonner la réponse si vous continuez : les réponses viennent plus tôt.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Begin with a short word</source>
            <translation>Commencer par un mot court</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>C1: advanced</source>
            <translation>C1 : avancé</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>C2: like a native speaker</source>
            <translation>C2 : comme un locuteur natif</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <location filename="../../tutor/ui/conversation_view.py"></location>
            <source>Conversation</source>
            <translation>Conversation</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Correcting</source>
            <translation>Correction</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Everyday life</source>
            <translation>Vie quotidienne</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Gently</source>
            <translation>Douce</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Hands-free</source>
            <translation>Mains libres</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Hands-free notices when you have finished. Push-to-talk listens while you hold the key.</source>
            <translation>En mains libres, le tuteur remarque que vous avez fini. Avec « Appuyer pour parler », il écoute tant que vous maintenez la touche.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Help when you are silent</source>
            <translation>Aide quand vous restez silencieux</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>How long the tutor waits when you pause: 0.5 is half as long as usual for your level, 2.0 twice.</source>
            <translation>Combien de temps le tuteur attend quand vous faites une pause : 0,5 est deux fois plus court que d'habitude à votre niveau, 2,0 deux fois plus long.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>How long you may pause before your turn counts as finished, where the model is missing that hears from your voice whether you are done.</source>
            <translation>Durée de votre pause avant que votre tour soit considéré comme terminé, quand manque le modèle qui entend à votre voix si vous avez fini.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>How many of the words that you keep are asked for the first time each day. Each of them comes back several times in the days after.</source>
            <translation>Combien des mots que vous gardez sont demandés pour la première fois chaque jour. Chacun revient plusieurs fois les jours suivants.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>How much of what is not right the tutor points out while you talk; the rest is in the report.</source>
            <translation>Ce que le tuteur signale de vos erreurs pendant que vous parlez ; le reste se trouve dans le bilan.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>How sure it must be that you speak</source>
            <translation>Certitude que vous parlez</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Interrupts it (headphones)</source>
            <translation>L'interrompt (casque)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Interrupts it (loudspeakers)</source>
            <translation>L'interrompt (haut-parleurs)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Is not heard</source>
            <translation>N'est pas entendu</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Just talking</source>
            <translation>Simplement discuter</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>Language to practise</source>
            <translation>Langue à pratiquer</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>Learner</source>
            <translation>Apprenant</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Living in another country</source>
            <translation>Vivre dans un autre pays</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Longest turn (seconds)</source>
            <translation>Tour le plus long (secondes)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Look into my documents in every talk</source>
            <translation>Consulter mes documents dans chaque conversation</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>New words a day</source>
            <translation>Nouveaux mots par jour</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Patience</source>
            <translation>Patience</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Push-to-talk</source>
            <translation>Appuyer pour parler</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Remember facts about you</source>
            <translation>Retenir des informations sur vous</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Show every answer in your own language, too. Needs a larger model than the built-in one.</source>
            <translation>Afficher chaque réponse aussi dans votre langue. Demande un modèle plus grand que celui qui est intégré.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Show words while you speak</source>
            <translation>Afficher les mots pendant que vous parlez</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>So much silence begins a first answer that nobody hears yet; a little more, when many of them are thrown away.</source>
            <translation>Après ce silence commence une première réponse que personne n'entend encore ; un peu plus, quand beaucoup sont abandonnées.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Speaking over the tutor</source>
            <translation>Couper la parole au tuteur</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Strictly</source>
            <translation>Stricte</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Studies and exams</source>
            <translation>Études et examens</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <location filename="../../tutor/ui/view_switch.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Taking turns</source>
            <translation>Tours de parole</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>The language you speak with the tutor. The starter pack knows English.</source>
            <translation>La langue que vous parlez avec le tuteur. Le pack de départ connaît l'anglais.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>The tutor explains in it where that helps.</source>
            <translation>Le tuteur y donne ses explications quand cela aide.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>The tutor gives beginners more time to find their words.</source>
            <translation>Le tuteur laisse aux débutants plus de temps pour trouver leurs mots.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>The voice detector gives every moment a value from 0 to 1; from this one on it is your voice. Higher where it is noisy, lower for a soft voice.</source>
            <translation>Le détecteur de voix donne à chaque instant une valeur de 0 à 1 ; à partir de celle-ci, c'est votre voix. Plus haut dans le bruit, plus bas pour une voix douce.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Think ahead</source>
            <translation>Anticiper</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Think ahead after (seconds)</source>
            <translation>Anticiper après (secondes)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Translate the answers</source>
            <translation>Traduire les réponses</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Travelling</source>
            <translation>Voyages</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Wait before answering (seconds)</source>
            <translation>Attente avant de répondre (secondes)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>What interests you</source>
            <translation>Ce qui vous intéresse</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>What you learn for</source>
            <translation>Pourquoi vous apprenez</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>What you would like to talk about most.</source>
            <translation>Ce dont vous aimeriez le plus parler.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>What your library says about what you say is told to the tutor. A talk about a document looks into that one alone.</source>
            <translation>Ce que votre bibliothèque dit sur ce dont vous parlez est transmis au tuteur. Une conversation sur un document ne consulte que celui-là.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Who learns now; 0: nobody is known yet.</source>
            <translation>Qui apprend en ce moment ; 0 : personne n'est encore connu.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>With loudspeakers the tutor's own voice is taken out of the microphone's sound.</source>
            <translation>Avec des haut-parleurs, la voix du tuteur est retirée du son du microphone.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Work</source>
            <translation>Travail</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>Your own language</source>
            <translation>Votre langue</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <source>Bring this program up to date first.</source>
            <translation>Mettez d'abord ce programme à jour.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <source>Choose a file that was saved with “Export …”.</source>
            <translation>Choisissez un fichier enregistré avec « Exporter… ».</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <location filename="../../tutor/settings_file.py"></location>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Choose another file.</source>
            <translation>Choisissez un autre fichier.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <source>It belongs to the computer that it comes from.</source>
            <translation>Cela dépend de l'ordinateur d'origine.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <source>It must be chosen anew on every computer.</source>
            <translation>Cela doit être choisi à nouveau sur chaque ordinateur.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <source>The file comes from a newer version of the program.</source>
            <translation>Le fichier vient d'une version plus récente du programme.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <source>The file could not be read: {error}.</source>
            <translation>Impossible de lire le fichier : {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <source>This is no file of the voice tutor's settings.</source>
            <translation>Ce n'est pas un fichier de paramètres du tuteur vocal.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <source>This program has no such setting.</source>
            <translation>Ce programme n'a pas ce paramètre.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>A setting was left at its default.</source>
            <translation>Un paramètre est resté à sa valeur par défaut.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>Make {parent} writable.</source>
            <translation>Rendez {parent} accessible en écriture.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>Nothing is saved this time.</source>
            <translation>Rien n'est enregistré cette fois-ci.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>The old settings can't be kept: {error}.</source>
            <translation>Impossible de conserver les anciens paramètres : {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>The settings come from a newer version of the program; defaults are used and nothing is saved.</source>
            <translation>Les paramètres viennent d'une version plus récente du programme ; les valeurs par défaut sont utilisées et rien n'est enregistré.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>The settings could not be read ({error}); defaults are used.</source>
            <translation>Impossible de lire les paramètres ({error}) ; les valeurs par défaut sont utilisées.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>The settings file is damaged and can't be set aside ({why}); defaults are used.</source>
            <translation>Le fichier des paramètres est endommagé et ne peut pas être mis de côté ({why}) ; les valeurs par défaut sont utilisées.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>The settings file is damaged; it is kept as {aside}. Defaults are used.</source>
            <translation>Le fichier des paramètres est endommagé ; il est conservé sous {aside}. Les valeurs par défaut sont utilisées.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>The settings file is old and can't be set aside ({why}); defaults are used.</source>
            <translation>Le fichier des paramètres est ancien et ne peut pas être mis de côté ({why}) ; les valeurs par défaut sont utilisées.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>The settings file is old; it is kept as {aside}. Defaults are used.</source>
            <translation>Le fichier des paramètres est ancien ; il est conservé sous {aside}. Les valeurs par défaut sont utilisées.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>This is no file of settings.</source>
            <translation>Ce n'est pas un fichier de paramètres.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>{name} could not be saved: {error}.</source>
            <translation>Impossible d'enregistrer {name} : {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>"starter" is tiny.en from the starter pack. Also a size ("small", "large-v3-turbo") that is already on this computer, or a folder with a CTranslate2 model.</source>
            <translation>« starter » est tiny.en du pack de départ. Sinon, une taille (« small », « large-v3-turbo ») déjà présente sur cet ordinateur, ou un dossier avec un modèle CTranslate2.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <location filename="../../tutor/settings_speaking.py"></location>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>A server (OpenAI-compatible)</source>
            <translation>Un serveur (compatible OpenAI)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>A server such as Speaches or whisper.cpp: http://127.0.0.1:8000/v1. What you say is sent there as sound.</source>
            <translation>Un serveur comme Speaches ou whisper.cpp : http://127.0.0.1:8000/v1. Ce que vous dites y est envoyé sous forme de son.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Address of the recognising server</source>
            <translation>Adresse du serveur de reconnaissance</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Arithmetic</source>
            <translation>Type de calcul</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Automatic</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Automatic takes an NVIDIA GPU that works, else the processor. A GPU needs NVIDIA's CUDA 12 and cuDNN 9 libraries.</source>
            <translation>Automatique prend un GPU NVIDIA qui fonctionne, sinon le processeur. Un GPU demande les bibliothèques CUDA 12 et cuDNN 9 de NVIDIA.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Beam size</source>
            <translation>Largeur du faisceau (beam size)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Empty: the first one that the server offers for it.</source>
            <translation>Vide : le premier que le serveur propose pour elle.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Empty: whatever the system uses.</source>
            <translation>Vide : celui qu'utilise le système.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Encode only as much sound as was spoken instead of 30 seconds: twice as fast on a processor.</source>
            <translation>N'encoder que le son prononcé au lieu de 30 secondes : deux fois plus rapide sur un processeur.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Hearing</source>
            <translation>Écoute</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <location filename="../../tutor/ui/device_choice.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <location filename="../../tutor/vitals.py"></location>
            <source>Loudspeaker</source>
            <translation>Haut-parleur</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <location filename="../../tutor/ui/device_choice.py"></location>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <location filename="../../tutor/vitals.py"></location>
            <source>Microphone</source>
            <translation>Microphone</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Model of the recognising server</source>
            <translation>Modèle du serveur de reconnaissance</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>More beams hear a little better and take longer.</source>
            <translation>Un faisceau plus large entend un peu mieux et prend plus de temps.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>NVIDIA GPU</source>
            <translation>GPU NVIDIA</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <location filename="../../tutor/settings_speaking.py"></location>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>Processor</source>
            <translation>Processeur</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Runs on</source>
            <translation>Tourne sur</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Short window</source>
            <translation>Fenêtre courte</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Sound</source>
            <translation>Son</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Speech recognition</source>
            <translation>Reconnaissance vocale</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Which engine writes down what you say.</source>
            <translation>Le moteur qui transcrit ce que vous dites.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Whisper model</source>
            <translation>Modèle Whisper</translation>
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
            <translation>int8 est le plus rapide sur les processeurs ; float16 sur les GPU, où int8_float16 prend deux fois moins de mémoire.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>int8_float16</source>
            <translation>int8_float16</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_migration.py"></location>
            <source>Choose them again; the old file is kept.</source>
            <translation>Choisissez-les de nouveau ; l'ancien fichier est conservé.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_migration.py"></location>
            <source>The settings could not be brought from version {step} to {next} ({error!r}).</source>
            <translation>Impossible de faire passer les paramètres de la version {step} à {next} ({error!r}).</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_servers.py"></location>
            <source>Allow servers that are not on this computer, and Ollama's models in the cloud. What you say to them leaves this computer.</source>
            <translation>Autoriser les serveurs qui ne sont pas sur cet ordinateur, et les modèles d'Ollama dans le cloud. Ce que vous leur dites quitte cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_servers.py"></location>
            <source>Keys without encryption</source>
            <translation>Clés sans chiffrement</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_servers.py"></location>
            <source>Send a server's key over http to another computer too. Everybody in the network can read it there.</source>
            <translation>Envoyer la clé d'un serveur en http à un autre ordinateur aussi. Tout le monde sur le réseau peut l'y lire.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_servers.py"></location>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Servers</source>
            <translation>Serveurs</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_servers.py"></location>
            <source>Servers elsewhere</source>
            <translation>Serveurs externes</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>All of it, as text, to the clipboard.</source>
            <translation>Toute la conversation, en texte, dans le presse-papiers.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Copy the talk</source>
            <translation>Copier la conversation</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/help_window.py"></location>
            <source>Guide</source>
            <translation>Guide</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Keeps what was said and begins with an empty page.</source>
            <translation>Conserve ce qui a été dit et commence une page vide.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Keys</source>
            <translation>Raccourcis</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/settings_window.py"></location>
            <location filename="../../tutor/ui/top_bar.py"></location>
            <source>Latency panel</source>
            <translation>Panneau de latence</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/view_switch.py"></location>
            <source>Library</source>
            <translation>Bibliothèque</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/top_bar.py"></location>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/device_choice.py"></location>
            <location filename="../../tutor/ui/top_bar.py"></location>
            <source>Microphone and loudspeaker</source>
            <translation>Microphone et haut-parleur</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/settings_storage.py"></location>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/top_bar.py"></location>
            <source>New talk</source>
            <translation>Nouvelle conversation</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Opens the guide, at the page about what you look at.</source>
            <translation>Ouvre le guide, à la page sur ce que vous regardez.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Opens the lists of devices.</source>
            <translation>Ouvre les listes d'appareils.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Opens the menu of the window.</source>
            <translation>Ouvre le menu de la fenêtre.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Opens the models on this computer.</source>
            <translation>Ouvre les modèles de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Opens this window.</source>
            <translation>Ouvre cette fenêtre.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/reports_view.py"></location>
            <location filename="../../tutor/ui/view_switch.py"></location>
            <source>Reports</source>
            <translation>Bilans</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Send what you typed</source>
            <translation>Envoyer ce que vous avez écrit</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <location filename="../../tutor/ui/faults.py"></location>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <location filename="../../tutor/ui/top_bar.py"></location>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Shows or hides where the time went.</source>
            <translation>Affiche ou masque où est passé le temps.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Shows the talk.</source>
            <translation>Affiche la conversation.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Shows the words that are due.</source>
            <translation>Affiche les mots à réviser.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Shows your own texts.</source>
            <translation>Affiche vos propres textes.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Shows your talks and what came of them.</source>
            <translation>Affiche vos conversations et ce qu'elles ont donné.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>Silence the tutor</source>
            <translation>Interrompre le tuteur</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Starts listening and ends your turn; in push-to-talk, hold it to talk.</source>
            <translation>Démarre l'écoute et termine votre tour ; avec « Appuyer pour parler », maintenez-la pour parler.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Stops what is being said or thought.</source>
            <translation>Arrête ce qui est en train d'être dit ou réfléchi.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <location filename="../../tutor/ui/view_switch.py"></location>
            <source>Talk</source>
            <translation>Conversation</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Talk, and “I'm done”</source>
            <translation>Parler, et « J'ai fini »</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Works wherever you are in the window.</source>
            <translation>Fonctionne partout dans la fenêtre.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>"starter" is en_US-joe-medium from the starter pack. Also the path of a Piper voice (.onnx).</source>
            <translation>« starter » est en_US-joe-medium du pack de départ. Sinon, le chemin d'une voix Piper (.onnx).</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>1.0 is the pace of your level: with lower levels the tutor speaks a little slower and pauses between phrases. Below that it pauses longer; the voice itself never falls under 0.85 of its own speed.</source>
            <translation>1,0 est le rythme de votre niveau : aux niveaux plus bas, le tuteur parle un peu plus lentement et fait une pause entre les segments. En dessous, il fait des pauses plus longues ; la voix elle-même ne descend jamais sous 0,85 de sa propre vitesse.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>A WAV file with 6 to 30 seconds of one clear voice. Use only a voice you may use.</source>
            <translation>Un fichier WAV de 6 à 30 secondes d'une seule voix claire. N'utilisez qu'une voix que vous avez le droit d'utiliser.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>A server such as Speaches or Kokoro: http://127.0.0.1:8000/v1. The tutor's answers are sent there.</source>
            <translation>Un serveur comme Speaches ou Kokoro : http://127.0.0.1:8000/v1. Les réponses du tuteur y sont envoyées.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Address of the speaking server</source>
            <translation>Adresse du serveur de synthèse</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>I accept the Coqui Public Model Licence</source>
            <translation>J'accepte la Coqui Public Model Licence</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Keep spoken phrases (MB)</source>
            <translation>Conserver les segments prononcés (MB)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Model of the speaking server</source>
            <translation>Modèle du serveur de synthèse</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>No phrase is begun while more sound than this waits to be heard.</source>
            <translation>Aucun segment n'est commencé tant que plus de son que cela attend d'être entendu.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>On a processor XTTS is slower than speech.</source>
            <translation>Sur un processeur, XTTS est plus lent que la parole.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>One of the names that its model knows, such as alloy or af_heart.</source>
            <translation>L'un des noms que connaît son modèle, comme alloy ou af_heart.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Pace</source>
            <translation>Rythme</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Phrases made at a time</source>
            <translation>Segments produits à la fois</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Piper</source>
            <translation>Piper</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Piper runs everywhere. XTTS sounds more natural and wants an NVIDIA GPU; install it under Models.</source>
            <translation>Piper tourne partout. XTTS sonne plus naturel et demande un GPU NVIDIA ; installez-le sous Modèles.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Piper voice</source>
            <translation>Voix Piper</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Sound made ahead (seconds)</source>
            <translation>Son produit d'avance (secondes)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Speaking</source>
            <translation>Parole</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>The XTTS weights may be used for non-commercial purposes only.</source>
            <translation>Les poids de XTTS ne peuvent être utilisés qu'à des fins non commerciales.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>The folder with config.json, model.pth and vocab.json of XTTS v2.</source>
            <translation>Le dossier contenant config.json, model.pth et vocab.json de XTTS v2.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Tutor's voice</source>
            <translation>Voix du tuteur</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Voice of the speaking server</source>
            <translation>Voix du serveur de synthèse</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>What the tutor said before is kept as sound on this computer and sounds at once the next time; in quiet moments it makes what tutors often say. 0 keeps nothing and removes what was kept.</source>
            <translation>Ce que le tuteur a déjà dit est conservé comme son sur cet ordinateur et joué aussitôt la fois suivante ; dans les moments calmes, il prépare ce que les tuteurs disent souvent. 0 ne conserve rien et supprime ce qui l'était.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>With one, the voice rests between two phrases; with more, a stop wastes more work.</source>
            <translation>Avec un seul, la voix se repose entre deux segments ; avec plusieurs, un arrêt gaspille plus de travail.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>XTTS</source>
            <translation>XTTS</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>XTTS model folder</source>
            <translation>Dossier du modèle XTTS</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>XTTS runs on</source>
            <translation>XTTS tourne sur</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>XTTS voice to imitate</source>
            <translation>Voix imitée par XTTS</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>A folder, perhaps on a stick, in which models lie that were fetched elsewhere. They are used from there.</source>
            <translation>Un dossier, par exemple sur une clé USB, avec des modèles téléchargés ailleurs. Ils sont utilisés depuis cet endroit.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>Folder with models</source>
            <translation>Dossier avec des modèles</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>For 30 days</source>
            <translation>Pendant 30 jours</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>For a year</source>
            <translation>Pendant un an</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>Keep the sound of your talks</source>
            <translation>Conserver le son de vos conversations</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>No, the words are enough</source>
            <translation>Non, les mots suffisent</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>Records</source>
            <translation>Données</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>Until I delete it</source>
            <translation>Jusqu'à ce que je la supprime</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>What you said and what the tutor said, as small files on this computer: about 10 MB an hour. The words of a talk are always kept, until you delete it.</source>
            <translation>Ce que vous avez dit et ce que le tuteur a dit, en petits fichiers sur cet ordinateur : environ 10 MB par heure. Les mots d'une conversation sont toujours conservés, jusqu'à ce que vous la supprimiez.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>"starter" is SmolLM2-135M from the starter pack. Also the path of a GGUF file.</source>
            <translation>« starter » est SmolLM2-135M du pack de départ. Sinon, le chemin d'un fichier GGUF.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>A server such as LM Studio, llama-server or vLLM: http://127.0.0.1:1234/v1.</source>
            <translation>Un serveur comme LM Studio, llama-server ou vLLM : http://127.0.0.1:1234/v1.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>A tutor that speaks less leaves more room to you.</source>
            <translation>Un tuteur qui parle moins vous laisse plus de place.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Address of the chat server</source>
            <translation>Adresse du serveur de chat</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>After this long the answer counts as broken off.</source>
            <translation>Passé ce délai, la réponse est considérée comme interrompue.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Automatic takes Ollama when it runs and has a model, otherwise the built-in llama.cpp.</source>
            <translation>Automatique prend Ollama s'il tourne et a un modèle, sinon llama.cpp intégré.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Big models may need a minute when they load.</source>
            <translation>Les gros modèles peuvent mettre une minute à se charger.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Built-in llama.cpp</source>
            <translation>llama.cpp intégré</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Context of the chat server (tokens)</source>
            <translation>Contexte du serveur de chat (tokens)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Empty: the first model that the server lists.</source>
            <translation>Vide : le premier modèle que cite le serveur.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Empty: the first one that the server offers.</source>
            <translation>Vide : le premier que propose le serveur.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Finds passages of your documents by what they mean, too: a model such as nomic-embed-text that Ollama has. Empty: the built-in word vectors, for English. none: by their words alone.</source>
            <translation>Trouve des passages de vos documents aussi par leur sens : un modèle comme nomic-embed-text présent dans Ollama. Vide : les vecteurs de mots intégrés, pour l'anglais. none : par leurs mots seulement.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>How long after the last answer: "30m", "2h", or "-1" for always.</source>
            <translation>Combien de temps après la dernière réponse : « 30m », « 2h », ou « -1 » pour toujours.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>How much of the talk its model can see. 0: what the server says, or 4096 when it says nothing.</source>
            <translation>Quelle part de la conversation son modèle peut voir. 0 : ce que dit le serveur, ou 4096 s'il ne dit rien.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>How much of the talk the built-in model can see. 0: what suits the model.</source>
            <translation>Quelle part de la conversation le modèle intégré peut voir. 0 : ce qui convient au modèle.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>How much of the talk the model can see; more takes more memory. 0: what suits the model.</source>
            <translation>Quelle part de la conversation le modèle peut voir ; plus grande, elle prend plus de mémoire. 0 : ce qui convient au modèle.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Keep the Ollama model loaded</source>
            <translation>Garder le modèle Ollama chargé</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Longest answer (sentences)</source>
            <translation>Réponse la plus longue (phrases)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Longest answer (tokens)</source>
            <translation>Réponse la plus longue (tokens)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Longest pause inside an answer (seconds)</source>
            <translation>Pause la plus longue dans une réponse (secondes)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Longest wait for an answer to begin (seconds)</source>
            <translation>Attente maximale du début d'une réponse (secondes)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Model of the chat server</source>
            <translation>Modèle du serveur de chat</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Ollama</source>
            <translation>Ollama</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Ollama address</source>
            <translation>Adresse d'Ollama</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Ollama context (tokens)</source>
            <translation>Contexte d'Ollama (tokens)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Ollama model</source>
            <translation>Modèle Ollama</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Ollama model for meanings</source>
            <translation>Modèle Ollama pour le sens</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>The model is stopped here; a token is about three quarters of a word.</source>
            <translation>Le modèle est arrêté là ; un token fait environ trois quarts de mot.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Thinking</source>
            <translation>Réflexion</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Tutor's mind</source>
            <translation>Cerveau du tuteur</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Where the Ollama server listens.</source>
            <translation>L'adresse où écoute le serveur Ollama.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>llama.cpp context (tokens)</source>
            <translation>Contexte de llama.cpp (tokens)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>llama.cpp model</source>
            <translation>Modèle llama.cpp</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>1.0 is 15 points for the conversation.</source>
            <translation>1,0 correspond à 15 points pour la conversation.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>A file, or the address of an OTLP/HTTP server such as http://127.0.0.1:4318. Times and names of engines, never words. Empty: nowhere.</source>
            <translation>Un fichier, ou l'adresse d'un serveur OTLP/HTTP comme http://127.0.0.1:4318. Des durées et des noms de moteurs, jamais de mots. Vide : nulle part.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Follow the system, or always light or dark.</source>
            <translation>Suivre le système, ou toujours clair ou sombre.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Language of the window</source>
            <translation>Langue de la fenêtre</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <location filename="../../tutor/window_answers.py"></location>
            <source>Like the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Send timings to (OpenTelemetry)</source>
            <translation>Envoyer les durées à (OpenTelemetry)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>Set up</source>
            <translation>Configuration</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Show where the time went.</source>
            <translation>Montrer où est passé le temps.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Targets</source>
            <translation>Objectifs</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>The program's own words; it changes at the next start. What you practise is set under Conversation.</source>
            <translation>Les textes du programme lui-même ; le changement se fait au prochain démarrage. Ce que vous pratiquez se règle sous Conversation.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>What the latency panel aims at, where it is not the usual.</source>
            <translation>Ce que vise le panneau de latence, quand ce n'est pas l'habituel.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Whether the first steps were shown at the first start.</source>
            <translation>Indique si les premiers pas ont été montrés au premier démarrage.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Window</source>
            <translation>Fenêtre</translation>
        </message>
        <message>
            <location filename="../../tutor/sound_check.py"></location>
            <location filename="../../tutor/teaching/card_sounds.py"></location>
            <source>See the notice in the main window.</source>
            <translation>Voyez l'avis dans la fenêtre principale.</translation>
        </message>
        <message>
            <location filename="../../tutor/sound_check.py"></location>
            <location filename="../../tutor/teaching/spoken_answer.py"></location>
            <source>The speech recognition is not there.</source>
            <translation>La reconnaissance vocale n'est pas disponible.</translation>
        </message>
        <message>
            <location filename="../../tutor/sound_check.py"></location>
            <source>Try it again.</source>
            <translation>Essayez de nouveau.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/cache.py"></location>
            <source>{folder} can't be written: {error}.</source>
            <translation>Impossible d'écrire dans {folder} : {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>Check its model in the settings.</source>
            <translation>Vérifiez son modèle dans les paramètres.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>Choose one of its voices in the settings.</source>
            <translation>Choisissez l'une de ses voix dans les paramètres.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>The server does not send raw sound.</source>
            <translation>Le serveur n'envoie pas de son brut.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>The speaking server has not been asked yet.</source>
            <translation>Le serveur de synthèse n'a pas encore été interrogé.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>The speaking server went on after the end of the text.</source>
            <translation>Le serveur de synthèse a continué après la fin du texte.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>The text stays readable.</source>
            <translation>Le texte reste lisible.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>WAV files</source>
            <translation>des fichiers WAV</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <location filename="../../tutor/thinking/openai_api.py"></location>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>a fresh one</source>
            <translation>une nouvelle connexion</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>raw sound</source>
            <translation>du son brut</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>the open connection to the speaking server</source>
            <translation>la connexion ouverte au serveur de synthèse</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>{name} has no voice called {voice!r}.</source>
            <translation>{name} n'a pas de voix appelée {voice!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>{name} made no sound for {seconds:.0f} seconds.</source>
            <translation>{name} n'a produit aucun son pendant {seconds:.0f} secondes.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>{name} sent no sound that could be played.</source>
            <translation>{name} n'a envoyé aucun son utilisable.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/piper.py"></location>
            <source>Choose a voice in the settings, or "starter".</source>
            <translation>Choisissez une voix dans les paramètres, ou « starter ».</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/piper.py"></location>
            <source>There is no Piper voice file {file}.</source>
            <translation>Il n'y a pas de fichier de voix Piper {file}.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/piper.py"></location>
            <source>{name} is no usable Piper voice.</source>
            <translation>{name} n'est pas une voix Piper utilisable.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/worker_voice.py"></location>
            <source>{name} went on speaking after the end of the text.</source>
            <translation>{name} a continué à parler après la fin du texte.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <location filename="../../tutor/speaking/xtts_speaker.py"></location>
            <source>Choose a WAV file with 6 to 30 seconds of one clear voice.</source>
            <translation>Choisissez un fichier WAV de 6 à 30 secondes d'une seule voix claire.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>Choose another voice.</source>
            <translation>Choisissez une autre voix.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>Choose the folder with config.json, model.pth and vocab.json of XTTS v2.</source>
            <translation>Choisissez le dossier contenant config.json, model.pth et vocab.json de XTTS v2.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>Fetch its files again; they may be damaged.</source>
            <translation>Téléchargez de nouveau ses fichiers ; ils sont peut-être endommagés.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>Install the NVIDIA driver, let XTTS run on the processor (slowly), or choose Piper.</source>
            <translation>Installez le pilote NVIDIA, faites tourner XTTS sur le processeur (lentement), ou choisissez Piper.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>No XTTS model is chosen.</source>
            <translation>Aucun modèle XTTS n'est choisi.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>Read and accept the Coqui Public Model Licence in the settings, or choose Piper.</source>
            <translation>Lisez et acceptez la Coqui Public Model Licence dans les paramètres, ou choisissez Piper.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>The XTTS model folder has no {name}.</source>
            <translation>Il manque {name} dans le dossier du modèle XTTS.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>The XTTS model in {folder} could not be loaded.</source>
            <translation>Impossible de charger le modèle XTTS de {folder}.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>There is no recording of a voice for XTTS to imitate.</source>
            <translation>Il n'y a pas d'enregistrement d'une voix que XTTS puisse imiter.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>XTTS could not start on the NVIDIA GPU.</source>
            <translation>XTTS n'a pas pu démarrer sur le GPU NVIDIA.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>XTTS does not speak the language {language!r}.</source>
            <translation>XTTS ne parle pas la langue {language!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>XTTS is not installed.</source>
            <translation>XTTS n'est pas installé.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts_speaker.py"></location>
            <source>{name} is no recording that can be read.</source>
            <translation>{name} n'est pas un enregistrement lisible.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts_speaker.py"></location>
            <source>{name} is too short, silent or damaged.</source>
            <translation>{name} est trop court, silencieux ou endommagé.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/card_sounds.py"></location>
            <source>The tutor's voice is not there.</source>
            <translation>La voix du tuteur n'est pas disponible.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/card_sounds.py"></location>
            <source>Your records are not open: nothing can be kept.</source>
            <translation>Vos données ne sont pas ouvertes : rien ne peut être gardé.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/meanings.py"></location>
            <source>Choose a larger one.</source>
            <translation>Choisissez-en un plus grand.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/meanings.py"></location>
            <source>The chat model in use is too small to explain words.</source>
            <translation>Le modèle de chat utilisé est trop petit pour expliquer des mots.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/meanings.py"></location>
            <source>Your own language is not known.</source>
            <translation>Votre langue n'est pas connue.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/replay.py"></location>
            <source>Choose in the settings that recordings are kept.</source>
            <translation>Choisissez dans les paramètres de conserver les enregistrements.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/replay.py"></location>
            <source>Choose other words.</source>
            <translation>Choisissez d'autres mots.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/replay.py"></location>
            <source>Listen again when the tutor has finished.</source>
            <translation>Réécoutez quand le tuteur aura fini.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/replay.py"></location>
            <source>The talk is under way.</source>
            <translation>La conversation est en cours.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/replay.py"></location>
            <source>The voice made no sound of it.</source>
            <translation>La voix n'en a produit aucun son.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/replay.py"></location>
            <source>There is no recording of what you said.</source>
            <translation>Il n'y a pas d'enregistrement de ce que vous avez dit.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/replay.py"></location>
            <source>There is nothing to say in “{text}”.</source>
            <translation>Il n'y a rien à prononcer dans « {text} ».</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/replay.py"></location>
            <source>Try another voice.</source>
            <translation>Essayez une autre voix.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/spoken_answer.py"></location>
            <source>Type your answer instead.</source>
            <translation>Écrivez plutôt votre réponse.</translation>
        </message>
        <message>
            <location filename="../../tutor/text.py"></location>
            <source>{first} {second}</source>
            <translation>{first} {second}</translation>
        </message>
        <message>
            <location filename="../../tutor/text.py"></location>
            <source>{several} and {last}</source>
            <translation>{several} et {last}</translation>
        </message>
        <message>
            <location filename="../../tutor/text.py"></location>
            <source>{several} or {last}</source>
            <translation>{several} ou {last}</translation>
        </message>
        <message>
            <location filename="../../tutor/text.py"></location>
            <source>{several}, {next}</source>
            <translation>{several}, {next}</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <source>Ask again, or choose a smaller model.</source>
            <translation>Redemandez, ou choisissez un modèle plus petit.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <source>Ask again, or choose another model in the settings.</source>
            <translation>Redemandez, ou choisissez un autre modèle dans les paramètres.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <location filename="../../tutor/thinking/continuing.py"></location>
            <source>Ask again.</source>
            <translation>Redemandez.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>Ask the tutor to go on, or allow longer answers in the settings.</source>
            <translation>Demandez au tuteur de continuer, ou autorisez des réponses plus longues dans les paramètres.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>The answer broke off.</source>
            <translation>La réponse s'est interrompue.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <source>The answer broke off. {message}</source>
            <translation>La réponse s'est interrompue. {message}</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>The answer was cut off at its longest length.</source>
            <translation>La réponse a été coupée à sa longueur maximale.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>Try again, or choose a smaller model in the settings.</source>
            <translation>Réessayez, ou choisissez un modèle plus petit dans les paramètres.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <source>{label} gave an empty answer.</source>
            <translation>{label} a donné une réponse vide.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <source>{label} said nothing for {seconds:.0f} seconds.</source>
            <translation>{label} n'a rien dit pendant {seconds:.0f} secondes.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/continuing.py"></location>
            <source>The answer broke off: the model had to be restarted.</source>
            <translation>La réponse s'est interrompue : le modèle a dû être redémarré.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/fitting.py"></location>
            <source>Say it in smaller parts, or raise the model's context in the settings.</source>
            <translation>Dites-le en plusieurs parties, ou augmentez le contexte du modèle dans les paramètres.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/fitting.py"></location>
            <source>The talk is longer than {model} can see: {context} tokens.</source>
            <translation>La conversation est plus longue que ce que {model} peut voir : {context} tokens.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/fitting.py"></location>
            <source>What was said last is longer than {model} can see.</source>
            <translation>Ce qui a été dit en dernier est plus long que ce que {model} peut voir.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/fitting.py"></location>
            <source>the newer part of the talk</source>
            <translation>la partie récente de la conversation</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/fitting.py"></location>
            <source>the whole talk</source>
            <translation>toute la conversation</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>Ask the tutor to go on.</source>
            <translation>Demandez au tuteur de continuer.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>Choose a GGUF file in the settings, or "starter".</source>
            <translation>Choisissez un fichier GGUF dans les paramètres, ou « starter ».</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>Choose a GGUF file in the settings.</source>
            <translation>Choisissez un fichier GGUF dans les paramètres.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>Start a new conversation, or raise the llama.cpp context in the settings.</source>
            <translation>Commencez une nouvelle conversation, ou augmentez le contexte de llama.cpp dans les paramètres.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>The file may be damaged, or too big for this computer's memory. Choose another model.</source>
            <translation>Le fichier est peut-être endommagé, ou trop gros pour la mémoire de cet ordinateur. Choisissez un autre modèle.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>The talk is longer than the model can see: {tokens} tokens of {context}.</source>
            <translation>La conversation est plus longue que ce que le modèle peut voir : {tokens} tokens sur {context}.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>There is no model file {path}.</source>
            <translation>Il n'y a pas de fichier de modèle {path}.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>Try again, or choose another model in the settings.</source>
            <translation>Réessayez, ou choisissez un autre modèle dans les paramètres.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>llama.cpp could not load {name}.</source>
            <translation>llama.cpp n'a pas pu charger {name}.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>llama.cpp refused to answer ({reason}).</source>
            <translation>llama.cpp a refusé de répondre ({reason}).</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>{name} is no GGUF model.</source>
            <translation>{name} n'est pas un modèle GGUF.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>Check the Ollama address in the settings, and update Ollama.</source>
            <translation>Vérifiez l'adresse d'Ollama dans les paramètres, et mettez Ollama à jour.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>Older versions have known security holes. Update Ollama.</source>
            <translation>Les versions plus anciennes ont des failles de sécurité connues. Mettez Ollama à jour.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>Ollama does not answer at {origin}.</source>
            <translation>Ollama ne répond pas à l'adresse {origin}.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>Ollama has not been started.</source>
            <translation>Ollama n'a pas été démarré.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>Ollama {oldest} or newer</source>
            <translation>Ollama {oldest} ou plus récent</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>Ollama {version}</source>
            <translation>Ollama {version}</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>Start Ollama, or choose the built-in llama.cpp.</source>
            <translation>Démarrez Ollama, ou choisissez llama.cpp intégré.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>The server at Ollama's address gave an answer that makes no sense.</source>
            <translation>Le serveur à l'adresse d'Ollama a donné une réponse qui n'a pas de sens.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Choose a model that runs on this computer.</source>
            <translation>Choisissez un modèle qui tourne sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Choose a smaller model in the settings.</source>
            <translation>Choisissez un modèle plus petit dans les paramètres.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Choose another Ollama model in the settings.</source>
            <translation>Choisissez un autre modèle Ollama dans les paramètres.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Choose another Ollama model, or allow "Servers elsewhere" in the settings.</source>
            <translation>Choisissez un autre modèle Ollama, ou autorisez « Serveurs externes » dans les paramètres.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Fetch it in the list of models, or run `ollama pull {model}` in a terminal.</source>
            <translation>Téléchargez-le dans la liste des modèles, ou lancez `ollama pull {model}` dans un terminal.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Fetch one in the list of models, or run `ollama pull {suggested}` in a terminal.</source>
            <translation>Téléchargez-en un dans la liste des modèles, ou lancez `ollama pull {suggested}` dans un terminal.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Ollama cannot keep a model loaded for {alive!r}.</source>
            <translation>Ollama ne peut pas garder un modèle chargé pendant {alive!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Ollama could not answer with {model} (status {status}).</source>
            <translation>Ollama n'a pas pu répondre avec {model} (statut {status}).</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Ollama has no model {model!r}.</source>
            <translation>Ollama n'a pas de modèle {model!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Ollama has no model.</source>
            <translation>Ollama n'a pas de modèle.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Ollama has too much to do just now.</source>
            <translation>Ollama a trop à faire en ce moment.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Ollama wants you to sign in for {model}.</source>
            <translation>Ollama demande que vous vous connectiez pour {model}.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Try again. If it happens again, restart Ollama or choose another model.</source>
            <translation>Réessayez. Si cela se reproduit, redémarrez Ollama ou choisissez un autre modèle.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Update Ollama, or choose another model.</source>
            <translation>Mettez Ollama à jour, ou choisissez un autre modèle.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Write a time like "30m" or "2h" in the settings, or "-1" for always.</source>
            <translation>Écrivez dans les paramètres une durée comme « 30m » ou « 2h », ou « -1 » pour toujours.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>{model} cannot chat.</source>
            <translation>{model} ne sait pas converser.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>{model} does not fit into this computer's memory.</source>
            <translation>{model} ne tient pas dans la mémoire de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>{model} does not run on this computer but at {host}: what you say would leave it.</source>
            <translation>{model} ne tourne pas sur cet ordinateur mais chez {host} : ce que vous dites en sortirait.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>{model} needs a newer Ollama.</source>
            <translation>{model} demande un Ollama plus récent.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/openai_api.py"></location>
            <source>The chat server has not been asked yet.</source>
            <translation>Le serveur de chat n'a pas encore été interrogé.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/openai_api.py"></location>
            <source>the open connection to the chat server</source>
            <translation>la connexion ouverte au serveur de chat</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/structured.py"></location>
            <source>an answer in parts</source>
            <translation>une réponse par morceaux</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/structured.py"></location>
            <source>plain text</source>
            <translation>du texte simple</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/faster_whisper.py"></location>
            <source>Start it.</source>
            <translation>Démarrez-le.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/faster_whisper.py"></location>
            <source>Whisper has not been started.</source>
            <translation>Whisper n'a pas été démarré.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/faster_whisper.py"></location>
            <source>the GPU</source>
            <translation>le GPU</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/faster_whisper.py"></location>
            <source>{name} on {device}</source>
            <translation>{name} sur {device}</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>A library of {name} is missing or does not fit ({told}).</source>
            <translation>Une bibliothèque de {name} manque ou ne convient pas ({told}).</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>It crashed the last time it was loaded on the GPU.</source>
            <translation>Il a planté au dernier chargement sur le GPU.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>The GPU can't run the model.</source>
            <translation>Le GPU ne peut pas faire tourner le modèle.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>The GPU did not answer.</source>
            <translation>Le GPU n'a pas répondu.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>The GPU has too little free memory.</source>
            <translation>Le GPU a trop peu de mémoire libre.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>The NVIDIA driver is missing or too old.</source>
            <translation>Le pilote NVIDIA manque ou est trop ancien.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>There is no NVIDIA GPU, or its driver is not installed.</source>
            <translation>Il n'y a pas de GPU NVIDIA, ou son pilote n'est pas installé.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>the GPU ({compute_type})</source>
            <translation>le GPU ({compute_type})</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>the processor ({compute_type})</source>
            <translation>le processeur ({compute_type})</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>Say it again, or choose a smaller model on the server.</source>
            <translation>Redites-le, ou choisissez un modèle plus petit sur le serveur.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>The recognising server has not been asked yet.</source>
            <translation>Le serveur de reconnaissance n'a pas encore été interrogé.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>The server refuses to give them (status {status}).</source>
            <translation>Le serveur refuse de les donner (statut {status}).</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>bare text</source>
            <translation>du texte seul</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>the open connection to the recognising server</source>
            <translation>la connexion ouverte au serveur de reconnaissance</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>words with times and probabilities</source>
            <translation>des mots avec durées et probabilités</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_engine.py"></location>
            <source>Choose a multilingual Whisper model in the settings.</source>
            <translation>Choisissez un modèle Whisper multilingue dans les paramètres.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_engine.py"></location>
            <source>Choose int8, or another model in the settings.</source>
            <translation>Choisissez int8, ou un autre modèle, dans les paramètres.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_engine.py"></location>
            <source>Install CUDA 12 and cuDNN 9, or let Whisper run on the processor with int8.</source>
            <translation>Installez CUDA 12 et cuDNN 9, ou faites tourner Whisper sur le processeur avec int8.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_engine.py"></location>
            <source>The Whisper model {name} could not be loaded as {compute_type}.</source>
            <translation>Impossible de charger le modèle Whisper {name} en {compute_type}.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_engine.py"></location>
            <source>This Whisper model does not know the language {language!r}.</source>
            <translation>Ce modèle Whisper ne connaît pas la langue {language!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_engine.py"></location>
            <source>Whisper can't work on the NVIDIA GPU: {error}</source>
            <translation>Whisper ne peut pas fonctionner sur le GPU NVIDIA : {error}</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_models.py"></location>
            <source>Choose a folder with a CTranslate2 model.</source>
            <translation>Choisissez un dossier contenant un modèle CTranslate2.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_models.py"></location>
            <source>Give the folder of a CTranslate2 model, or choose "starter".</source>
            <translation>Indiquez le dossier d'un modèle CTranslate2, ou choisissez « starter ».</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_models.py"></location>
            <source>The Whisper model {size!r} is not on this computer.</source>
            <translation>Le modèle Whisper {size!r} n'est pas sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_models.py"></location>
            <source>The folder {folder} is no complete Whisper model: {name} is missing.</source>
            <translation>Le dossier {folder} n'est pas un modèle Whisper complet : il manque {name}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Everything. Your voice is heard, understood and answered by programs on this computer. There is no account, and nothing is counted or reported: not by this program, and not by the libraries that it is made of, where they would do so by themselves.</source>
            <translation>Tout. Votre voix est entendue, comprise et reçoit sa réponse grâce à des programmes sur cet ordinateur. Il n'y a pas de compte, et rien n'est compté ni signalé : ni par ce programme, ni par les bibliothèques dont il est fait, quand elles le feraient d'elles-mêmes.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Log</source>
            <translation>Journal</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Move into this folder</source>
            <translation>Déplacer dans ce dossier</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Move the folder: {what}</source>
            <translation>Déplacer le dossier : {what}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Moved when the program is started again: {moves}</source>
            <translation>Sera déplacé au prochain démarrage du programme : {moves}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Move…</source>
            <translation>Déplacer…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Only when you want it: a model is fetched when you choose it, from the address that is shown with it. If you name a server on another computer to hear, think or speak, your words go there, and only after you have allowed it. Keys for servers lie in the system's keyring. Spans go to an OpenTelemetry server only if you name one. Whether there is a new version is asked only when you press “Check for updates”, and nothing is sent with the question.</source>
            <translation>Seulement quand vous le voulez : un modèle est téléchargé quand vous le choisissez, depuis l'adresse affichée à côté. Si vous indiquez un serveur sur un autre ordinateur pour écouter, réfléchir ou parler, vos paroles y vont, et seulement après que vous l'avez autorisé. Les clés de serveur sont dans le trousseau du système. Les durées ne vont à un serveur OpenTelemetry que si vous en indiquez un. Le programme ne demande s'il existe une nouvelle version que lorsque vous cliquez sur « Rechercher des mises à jour », et rien n'est envoyé avec la question.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Open the folder: {what}</source>
            <translation>Ouvrir le dossier : {what}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Privacy and your files</source>
            <translation>Confidentialité et vos fichiers</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Spoken phrases, can be made again</source>
            <translation>Segments prononcés, peuvent être refaits</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Talks, cards, documents</source>
            <translation>Conversations, cartes, documents</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>The program is portable: all of it lies beside the program.</source>
            <translation>Le programme est portable : tout se trouve à côté du programme.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>What is deleted</source>
            <translation>Ce qui est supprimé</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>What is kept</source>
            <translation>Ce qui est conservé</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>What stays on this computer</source>
            <translation>Ce qui reste sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>What you delete is gone for good: from the database, its backups and the folder of recordings. To delete everything, close the program and delete the folders below.</source>
            <translation>Ce que vous supprimez disparaît pour de bon : de la base de données, de ses copies et du dossier des enregistrements. Pour tout supprimer, fermez le programme et supprimez les dossiers ci-dessous.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>When something leaves this computer</source>
            <translation>Quand quelque chose quitte cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Where it lies</source>
            <translation>Où cela se trouve</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Your talks as text, with corrections, reports, cards and what the tutor has noted about you; your documents; how long each part of an answer took, without a word of it. Recordings of what was said are kept as long as the settings say under “Keep recordings”. The log has faults, and never words.</source>
            <translation>Vos conversations en texte, avec les corrections, les bilans, les cartes et ce que le tuteur a noté sur vous ; vos documents ; la durée de chaque partie d'une réponse, sans un seul de ses mots. Les enregistrements sont conservés aussi longtemps que le disent les paramètres sous « Conserver le son de vos conversations ». Le journal contient des erreurs, jamais de mots.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>{message} {remedy}</source>
            <translation>{message} {remedy}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>{what}: {folder}</source>
            <translation>{what} : {folder}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/account_view.py"></location>
            <source>Together</source>
            <translation>Ensemble</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/adding.py"></location>
            <source>Fetch XTTS v2 among the voices next, or choose XTTS in the settings under Speaking.</source>
            <translation>Téléchargez ensuite XTTS v2 parmi les voix, ou choisissez XTTS dans les paramètres, sous Parole.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/adding.py"></location>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Show the models</source>
            <translation>Afficher les modèles</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/adding.py"></location>
            <location filename="../../tutor/ui/addon_section.py"></location>
            <source>{title} could not be installed.</source>
            <translation>{title} : l'installation a échoué.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/adding.py"></location>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>{title} is ready.</source>
            <translation>{title} : prêt à l'emploi.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/addon_section.py"></location>
            <source>Add-ons</source>
            <translation>Modules complémentaires</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/addon_section.py"></location>
            <source>Install</source>
            <translation>Installer</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/addon_section.py"></location>
            <source>Installed</source>
            <translation>Installé</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/addon_section.py"></location>
            <source>What some engines run on; too big to come with the program.</source>
            <translation>Ce qu'il faut à certains moteurs pour tourner ; trop gros pour être fourni avec le programme.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/addon_section.py"></location>
            <source>from the Python package index</source>
            <translation>depuis l'index des paquets Python</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/addon_section.py"></location>
            <source>{download} to download, {room} on the disk</source>
            <translation>{download} à télécharger, {room} sur le disque</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/addon_section.py"></location>
            <source>{title} is installed.</source>
            <translation>{title} : installation terminée.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>First</source>
            <translation>Première</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>How many values each has</source>
            <translation>Combien de valeurs chacune compte</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>Measure</source>
            <translation>Mesure</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>Median of the first</source>
            <translation>Médiane de la première</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>Median of the second</source>
            <translation>Médiane de la seconde</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>Ratio</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>Second</source>
            <translation>Seconde</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>Second is</source>
            <translation>La seconde est</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>The second's median in the first's</source>
            <translation>La médiane de la seconde par rapport à celle de la première</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>Values</source>
            <translation>Valeurs</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>What is measured</source>
            <translation>Ce qui est mesuré</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>Whether the difference is real, and worth a word</source>
            <translation>Si la différence est réelle et vaut la peine d'en parler</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>too few</source>
            <translation>trop peu</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>○ worse</source>
            <translation>○ moins bien</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>● better</source>
            <translation>● mieux</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>◐ the same</source>
            <translation>◐ pareil</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/composer.py"></location>
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/composer.py"></location>
            <source>Send (Enter)</source>
            <translation>Envoyer (Entrée)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/composer.py"></location>
            <source>Send the typed text</source>
            <translation>Envoyer le texte saisi</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/composer.py"></location>
            <source>Type instead of speaking</source>
            <translation>Écrire au lieu de parler</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/composer.py"></location>
            <source>Type instead …</source>
            <translation>Écrire plutôt…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/conversation_view.py"></location>
            <source>Alt+Up and Alt+Down choose the turn that the latency panel shows.</source>
            <translation>Alt+Haut et Alt+Bas choisissent le tour affiché dans le panneau de latence.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/conversation_view.py"></location>
            <source>Tutor: {reply}</source>
            <translation>Tuteur : {reply}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/conversation_view.py"></location>
            <source>You: {learner}</source>
            <translation>Vous : {learner}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <source>+ Card</source>
            <translation>+ Carte</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>Asking…</source>
            <translation>Demande en cours…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <source>Correction: you said “{said}”; better is “{better}”. {why}</source>
            <translation>Correction : vous avez dit « {said} » ; mieux : « {better} ». {why}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <source>Explain</source>
            <translation>Expliquer</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <source>Keep this correction as a card</source>
            <translation>Garder cette correction comme carte</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <source>Put away</source>
            <translation>Mettre de côté</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <source>Put this correction away</source>
            <translation>Mettre cette correction de côté</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <source>That was right</source>
            <translation>C'était correct</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <source>You know this one. How would you say it?</source>
            <translation>Vous connaissez celle-ci. Comment la diriez-vous ?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <source>You said “{said}”. How would it be right?</source>
            <translation>Vous avez dit « {said} ». Comment serait-ce correct ?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <source>{explanation} For example: {example}</source>
            <translation>{explanation} Par exemple : {example}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/crash_notices.py"></location>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/crash_notices.py"></location>
            <source>Copy report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/crash_notices.py"></location>
            <source>The report was copied.</source>
            <translation>Le rapport a été copié.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/crash_notices.py"></location>
            <source>The talk goes on.</source>
            <translation>La conversation continue.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/crash_notices.py"></location>
            <source>{stage} stopped working.</source>
            <translation>{stage} : arrêt inattendu.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/crash_notices.py"></location>
            <source>{titles} stopped unexpectedly and were started again.</source>
            <translation>
                <numerusform>{titles} : arrêt inattendu, puis redémarrage.</numerusform>
                <numerusform>{titles} : arrêt inattendu, puis redémarrage.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/device_choice.py"></location>
            <source>Whatever the system uses</source>
            <translation>Ce qu'utilise le système</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/device_choice.py"></location>
            <source>{title} (not connected)</source>
            <translation>{title} (non branché)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/device_notices.py"></location>
            <source>What to do</source>
            <translation>Que faire</translation>
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
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Check or remove</source>
            <translation>Vérifier ou supprimer</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Check the files</source>
            <translation>Vérifier les fichiers</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Checking the files</source>
            <translation>Vérification des fichiers</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Comes with the program</source>
            <translation>Fourni avec le programme</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Get</source>
            <translation>Télécharger</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>In use</source>
            <translation>Utilisé</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <location filename="../../tutor/ui/history_view.py"></location>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <location filename="../../tutor/ui/library_view.py"></location>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Keep it</source>
            <translation>Garder</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Leave it</source>
            <translation>Laisser</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Looking…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>More: {title}</source>
            <translation>Plus : {title}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>On this computer</source>
            <translation>Sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>On this computer, in Ollama</source>
            <translation>Sur cet ordinateur, dans Ollama</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>On this computer, in the model hub's folder</source>
            <translation>Sur cet ordinateur, dans le dossier du hub de modèles</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>On this computer, in your own folder</source>
            <translation>Sur cet ordinateur, dans votre propre dossier</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Progress: {title}</source>
            <translation>Progression : {title}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Remove {title}?</source>
            <translation>Supprimer {title} ?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Remove…</source>
            <translation>Supprimer…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Removing</source>
            <translation>Suppression</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Retry</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>The starter takes its place.</source>
            <translation>Le modèle de départ prend sa place.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>This frees {size}.</source>
            <translation>Cela libère {size}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Use</source>
            <translation>Utiliser</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Use it anyway</source>
            <translation>Utiliser quand même</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Use {title}?</source>
            <translation>Utiliser {title} ?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>{bytes_here} of {size} are here already.</source>
            <translation>{bytes_here} sur {size} sont déjà là.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>Getting ready</source>
            <translation>Préparation</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>Ready when you are</source>
            <translation>Prêt quand vous l'êtes</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>Something is missing</source>
            <translation>Il manque quelque chose</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>Speak or type in the language you practise. Take all the time you need.</source>
            <translation>Parlez ou écrivez dans la langue que vous pratiquez. Prenez tout votre temps.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <location filename="../../tutor/ui/faults.py"></location>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>Try again to load: {stage}</source>
            <translation>Recharger : {stage}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>failed</source>
            <translation>échec</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>loading</source>
            <translation>chargement</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>ready</source>
            <translation>prêt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>restarted</source>
            <translation>redémarré</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>{names} are loading.</source>
            <translation>
                <numerusform>Chargement en cours : {names}.</numerusform>
                <numerusform>Chargement en cours : {names}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>{names} could not be loaded.</source>
            <translation>Échec du chargement : {names}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/entry_list.py"></location>
            <source>Return opens one, Delete asks whether to delete it.</source>
            <translation>Entrée en ouvre une, Suppr demande s'il faut la supprimer.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/faults.py"></location>
            <source>Until then: {used}.</source>
            <translation>D'ici là : {used}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/faults.py"></location>
            <source>Use the built-in model</source>
            <translation>Utiliser le modèle intégré</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/faults.py"></location>
            <source>{stage}: {used} instead of {wanted}.</source>
            <translation>{stage} : {used}, et non {wanted}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/figures.py"></location>
            <source>{change} each time, better</source>
            <translation>{change} à chaque fois, mieux</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/figures.py"></location>
            <source>{change} each time, worse</source>
            <translation>{change} à chaque fois, moins bien</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/figures.py"></location>
            <source>{n} values</source>
            <translation>
                <numerusform>{n} valeur</numerusform>
                <numerusform>{n} valeurs</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/figures.py"></location>
            <source>○ missed</source>
            <translation>○ manqué</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/figures.py"></location>
            <source>● on target</source>
            <translation>● atteint</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/figures.py"></location>
            <source>◐ near</source>
            <translation>◐ proche</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/file_opening.py"></location>
            <source>Open the others when these are done.</source>
            <translation>Ouvrez les autres quand ceux-ci seront terminés.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/file_opening.py"></location>
            <source>Those were too many files at once: only the first {most} are read.</source>
            <translation>Cela faisait trop de fichiers à la fois : seuls les {most} premiers sont lus.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/findings_view.py"></location>
            <source>Cost: {cost}.</source>
            <translation>Coût : {cost}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/findings_view.py"></location>
            <source>In {turns} of {of} turns, {cost} in all.</source>
            <translation>Dans {turns} tours sur {of}, {cost} en tout.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/findings_view.py"></location>
            <source>In {turns} of {of} turns.</source>
            <translation>Dans {turns} tours sur {of}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/findings_view.py"></location>
            <source>Nothing stands out in this talk.</source>
            <translation>Rien de particulier dans cette conversation.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/findings_view.py"></location>
            <source>Nothing stands out in this turn.</source>
            <translation>Rien de particulier dans ce tour.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/findings_view.py"></location>
            <source>What it added to the waiting</source>
            <translation>Ce que cela a ajouté à l'attente</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_door.py"></location>
            <source>Check for updates…</source>
            <translation>Rechercher des mises à jour…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_door.py"></location>
            <source>Guide…</source>
            <translation>Guide…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_door.py"></location>
            <source>When something is wrong…</source>
            <translation>En cas de problème…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_window.py"></location>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_window.py"></location>
            <source>Down goes to the first page, Escape shows all again.</source>
            <translation>La flèche bas mène à la première page, Échap les réaffiche toutes.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_window.py"></location>
            <source>Find in the guide</source>
            <translation>Chercher dans le guide</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_window.py"></location>
            <source>Find in the guide …</source>
            <translation>Chercher dans le guide…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_window.py"></location>
            <source>Forward</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_window.py"></location>
            <source>No page has these words.</source>
            <translation>Aucune page ne contient ces mots.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_window.py"></location>
            <source>Page of the guide</source>
            <translation>Page du guide</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_window.py"></location>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/hint_card.py"></location>
            <location filename="../../tutor/ui/review_card.py"></location>
            <source>Hear it</source>
            <translation>Écouter</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/hint_card.py"></location>
            <source>Hear “{text}”</source>
            <translation>Écouter « {text} »</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/hint_card.py"></location>
            <source>Hide</source>
            <translation>Masquer</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/hint_card.py"></location>
            <source>The program has no help for this language; say it in your own words.</source>
            <translation>Le programme n'a pas d'aide pour cette langue ; dites-le avec vos propres mots.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/hint_card.py"></location>
            <source>What you could say</source>
            <translation>Ce que vous pourriez dire</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/hint_card.py"></location>
            <source>You could say</source>
            <translation>Vous pourriez dire</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <source>All talks</source>
            <translation>Toutes les conversations</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <location filename="../../tutor/ui/history_view.py"></location>
            <location filename="../../tutor/ui/library_view.py"></location>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Delete it</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Delete this talk for good, with its sound, and from every copy? Nothing brings it back.</source>
            <translation>Supprimer définitivement cette conversation, avec son son, et de toutes les copies ? Rien ne pourra la ramener.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Delete …</source>
            <translation>Supprimer…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Export …</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <source>Go on with this talk</source>
            <translation>Continuer cette conversation</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <source>Name of the talk</source>
            <translation>Nom de la conversation</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <location filename="../../tutor/ui/report_view.py"></location>
            <location filename="../../tutor/ui/reports_view.py"></location>
            <source>Report</source>
            <translation>Bilan</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <location filename="../../tutor/ui/replay_buttons.py"></location>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <location filename="../../tutor/ui/report_html.py"></location>
            <location filename="../../tutor/ui/turn_view.py"></location>
            <source>Tutor</source>
            <translation>Tuteur</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <source>What was said</source>
            <translation>Ce qui a été dit</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <location filename="../../tutor/ui/replay_buttons.py"></location>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <location filename="../../tutor/ui/report_html.py"></location>
            <location filename="../../tutor/ui/turn_view.py"></location>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Copies …</source>
            <translation>Copies…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Delete all</source>
            <translation>Tout supprimer</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Delete all talks for good, with their sound, and from every copy? Nothing brings them back.</source>
            <translation>Supprimer définitivement toutes les conversations, avec leur son, et de toutes les copies ? Rien ne pourra les ramener.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Delete all …</source>
            <translation>Tout supprimer…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Deleted.</source>
            <translation>Supprimé.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Deleting …</source>
            <translation>Suppression…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Down goes to the list, Escape shows all talks again.</source>
            <translation>La flèche bas mène à la liste, Échap réaffiche toutes les conversations.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Export all …</source>
            <translation>Tout exporter…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Export your talks</source>
            <translation>Exporter vos conversations</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Find words in your talks</source>
            <translation>Chercher des mots dans vos conversations</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Find words in your talks …</source>
            <translation>Chercher des mots dans vos conversations…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Go back to an earlier copy of your records</source>
            <translation>Revenir à une copie antérieure de vos données</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Keep them</source>
            <translation>Les garder</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>What you talk about is kept here, on this computer. After your first talk it can be read again.</source>
            <translation>Ce dont vous parlez est conservé ici, sur cet ordinateur. Après votre première conversation, vous pourrez le relire.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Writing …</source>
            <translation>Écriture…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <location filename="../../tutor/ui/report_view.py"></location>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Written to {path}.</source>
            <translation>Écrit dans {path}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Your talks</source>
            <translation>Vos conversations</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <location filename="../../tutor/ui/progress_view.py"></location>
            <location filename="../../tutor/ui/report_view.py"></location>
            <source>Your talks are not kept at the moment.</source>
            <translation>Vos conversations ne sont pas conservées pour le moment.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_words.py"></location>
            <source>A talk without words of yours</source>
            <translation>Une conversation sans mots de vous</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_words.py"></location>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>Nothing was found.</source>
            <translation>Aucun résultat.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_words.py"></location>
            <source>Tutor:</source>
            <translation>Tuteur :</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_words.py"></location>
            <source>You:</source>
            <translation>Vous :</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_words.py"></location>
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_words.py"></location>
            <source>less than a minute</source>
            <translation>moins d'une minute</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_words.py"></location>
            <source>you said {share:.0%} of the words</source>
            <translation>vous avez dit {share:.0%} des mots</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/history_words.py"></location>
            <source>{n} minutes</source>
            <translation>
                <numerusform>{n} minute</numerusform>
                <numerusform>{n} minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/history_words.py"></location>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>{n} places</source>
            <translation>
                <numerusform>{n} passage</numerusform>
                <numerusform>{n} passages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/history_words.py"></location>
            <source>{n} talks</source>
            <translation>
                <numerusform>{n} conversation</numerusform>
                <numerusform>{n} conversations</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/kept_sessions.py"></location>
            <source>All turns with {setup}</source>
            <translation>Tous les tours avec {setup}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/kept_sessions.py"></location>
            <source>And {n} more.</source>
            <translation>Et {n} de plus.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/kept_sessions.py"></location>
            <source>Both had the same engines and settings.</source>
            <translation>Les deux avaient les mêmes moteurs et les mêmes paramètres.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/kept_sessions.py"></location>
            <source>no engines</source>
            <translation>aucun moteur</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/kept_sessions.py"></location>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/key_editor.py"></location>
            <location filename="../../tutor/ui/setting_editor.py"></location>
            <source>No keys</source>
            <translation>Aucune touche</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/key_editor.py"></location>
            <source>Press the keys …</source>
            <translation>Appuyez sur les touches…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Arabic</source>
            <translation>Arabe</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Basque</source>
            <translation>Basque</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Bulgarian</source>
            <translation>Bulgare</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Catalan</source>
            <translation>Catalan</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Chinese</source>
            <translation>Chinois</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Croatian</source>
            <translation>Croate</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Czech</source>
            <translation>Tchèque</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Danish</source>
            <translation>Danois</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Dutch</source>
            <translation>Néerlandais</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>English</source>
            <translation>Anglais</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Estonian</source>
            <translation>Estonien</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Finnish</source>
            <translation>Finnois</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>For this language it needs other models: see Models.</source>
            <translation>Pour cette langue, il faut d'autres modèles : voir Modèles.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>French</source>
            <translation>Français</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Georgian</source>
            <translation>Géorgien</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>German</source>
            <translation>Allemand</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Greek</source>
            <translation>Grec</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Hebrew</source>
            <translation>Hébreu</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Hindi</source>
            <translation>Hindi</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Hungarian</source>
            <translation>Hongrois</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Icelandic</source>
            <translation>Islandais</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Indonesian</source>
            <translation>Indonésien</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Irish</source>
            <translation>Irlandais</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Italian</source>
            <translation>Italien</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Japanese</source>
            <translation>Japonais</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Kazakh</source>
            <translation>Kazakh</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Korean</source>
            <translation>Coréen</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Latvian</source>
            <translation>Letton</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Lithuanian</source>
            <translation>Lituanien</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Luxembourgish</source>
            <translation>Luxembourgeois</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Malayalam</source>
            <translation>Malayalam</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Nepali</source>
            <translation>Népalais</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Norwegian</source>
            <translation>Norvégien</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Persian</source>
            <translation>Persan</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Polish</source>
            <translation>Polonais</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Portuguese</source>
            <translation>Portugais</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Romanian</source>
            <translation>Roumain</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Russian</source>
            <translation>Russe</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Serbian</source>
            <translation>Serbe</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Slovak</source>
            <translation>Slovaque</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Slovenian</source>
            <translation>Slovène</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Spanish</source>
            <translation>Espagnol</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Swahili</source>
            <translation>Swahili</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Swedish</source>
            <translation>Suédois</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Telugu</source>
            <translation>Télougou</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Thai</source>
            <translation>Thaï</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>To answer in this language it needs another model: see Models.</source>
            <translation>Pour répondre dans cette langue, il faut un autre modèle : voir Modèles.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>To answer in this language it needs other models: see Models.</source>
            <translation>Pour répondre dans cette langue, il faut d'autres modèles : voir Modèles.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>To be heard in this language it needs another model: see Models.</source>
            <translation>Pour vous comprendre dans cette langue, il faut un autre modèle : voir Modèles.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>To hear and answer in this language it needs other models: see Models.</source>
            <translation>Pour comprendre cette langue et y répondre, il faut d'autres modèles : voir Modèles.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>To hear and speak this language it needs other models: see Models.</source>
            <translation>Pour comprendre et parler cette langue, il faut d'autres modèles : voir Modèles.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>To speak this language it needs another voice: see Models.</source>
            <translation>Pour parler cette langue, il faut une autre voix : voir Modèles.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Turkish</source>
            <translation>Turc</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Ukrainian</source>
            <translation>Ukrainien</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Urdu</source>
            <translation>Ourdou</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Vietnamese</source>
            <translation>Vietnamien</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Welsh</source>
            <translation>Gallois</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>many languages</source>
            <translation>de nombreuses langues</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>{n} more</source>
            <translation>{n} de plus</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>After your first turn you can see here how long each step took.</source>
            <translation>Après votre premier tour, vous verrez ici combien de temps a pris chaque étape.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Close the latency panel</source>
            <translation>Fermer le panneau de latence</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Earlier turn</source>
            <translation>Tour précédent</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Latency</source>
            <translation>Latence</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Later turn</source>
            <translation>Tour suivant</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Machine</source>
            <translation>Ordinateur</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Sessions</source>
            <translation>Sessions</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Show this turn in the talk</source>
            <translation>Montrer ce tour dans la conversation</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Turn</source>
            <translation>Tour</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Turn {number} of {all}</source>
            <translation>Tour {number} sur {all}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>Find my level…</source>
            <translation>Trouver mon niveau…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <location filename="../../tutor/ui/server_key_dialog.py"></location>
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>Remove for good</source>
            <translation>Supprimer définitivement</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>Remove this learner for good…</source>
            <translation>Supprimer définitivement cet apprenant…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>Remove {name} with all talks, recordings, cards, texts and facts? This can't be taken back.</source>
            <translation>Supprimer {name} avec tout : conversations, enregistrements, cartes, textes et informations ? C'est irréversible.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>Six to eight questions, answered by voice or by typing; about five minutes.</source>
            <translation>Six à huit questions, à l'oral ou à l'écrit ; environ cinq minutes.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>There are no questions in {language} yet: choose your level yourself.</source>
            <translation>Il n'y a pas encore de questions pour cette langue ({language}) : choisissez votre niveau vous-même.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>What I remember about you</source>
            <translation>Ce que je retiens de vous</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_door.py"></location>
            <source>About you, and what I remember…</source>
            <translation>Vous, et ce que je retiens…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_door.py"></location>
            <source>Another learner…</source>
            <translation>Un autre apprenant…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_door.py"></location>
            <source>{name} is deleted, with all that was kept. Choose what to talk about next.</source>
            <translation>{name} : profil supprimé, avec tout ce qui était conservé. Choisissez de quoi parler ensuite.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_door.py"></location>
            <source>{name} is deleted, with all that was kept. {other} learns now: choose what to talk about.</source>
            <translation>{name} : profil supprimé, avec tout ce qui était conservé. C'est maintenant {other} qui apprend : choisissez de quoi parler.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <source>Forget all of it</source>
            <translation>Tout oublier</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Forget it</source>
            <translation>Oublier</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <source>Forget this</source>
            <translation>Oublier ceci</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <source>Forget: {fact}</source>
            <translation>Oublier : {fact}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <source>Learnt on {day}</source>
            <translation>Appris le {day}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <source>Nothing yet. After a talk I note a few things that you told, such as where you live.</source>
            <translation>Rien pour l'instant. Après une conversation, je note quelques informations que vous avez données, par exemple où vous habitez.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <source>Shall I forget all that I know of you? This can't be taken back.</source>
            <translation>Dois-je oublier tout ce que je sais de vous ? C'est irréversible.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <source>What I remember: {fact}</source>
            <translation>Ce que je retiens : {fact}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <source>all that I know of you</source>
            <translation>tout ce que je sais de vous</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_level.py"></location>
            <source>A few minutes of talk are no exam: choose another level if this one feels wrong.</source>
            <translation>Quelques minutes de conversation ne sont pas un examen : choisissez un autre niveau si celui-ci ne vous semble pas juste.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_level.py"></location>
            <source>I would say {level}</source>
            <translation>Je dirais {level}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_level.py"></location>
            <source>Leave it at {level}</source>
            <translation>Rester à {level}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_level.py"></location>
            <source>Use this level</source>
            <translation>Utiliser ce niveau</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_level.py"></location>
            <source>Why I think so</source>
            <translation>Pourquoi je le pense</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/level_meter.py"></location>
            <source>Microphone level</source>
            <translation>Niveau du microphone</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/level_words.py"></location>
            <source>All words belong to this level.</source>
            <translation>Tous les mots sont de ce niveau.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/level_words.py"></location>
            <source>New at this level: {words}.</source>
            <translation>Nouveaux à ce niveau : {words}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/level_words.py"></location>
            <source>The longest sentence has {count} words; up to {most} are good.</source>
            <translation>La phrase la plus longue a {count} mots ; jusqu'à {most}, c'est bien.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/level_words.py"></location>
            <source>above {level}</source>
            <translation>au-dessus de {level}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/level_words.py"></location>
            <source>{level} kept</source>
            <translation>{level} respecté</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_imports.py"></location>
            <source>Cancel {name}</source>
            <translation>Annuler : {name}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_imports.py"></location>
            <source>Dismiss</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_imports.py"></location>
            <source>Dismiss what is told of {name}</source>
            <translation>Fermer le message sur {name}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_imports.py"></location>
            <source>Look at what is said above the talk.</source>
            <translation>Regardez ce qui est indiqué au-dessus de la conversation.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_imports.py"></location>
            <source>Pasted text</source>
            <translation>Texte collé</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_imports.py"></location>
            <source>Progress of {name}</source>
            <translation>Progression : {name}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_imports.py"></location>
            <source>The library can't be opened.</source>
            <translation>Impossible d'ouvrir la bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_imports.py"></location>
            <source>Waiting …</source>
            <translation>En attente…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Add files …</source>
            <translation>Ajouter des fichiers…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Add to your library</source>
            <translation>Ajouter à votre bibliothèque</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <location filename="../../tutor/ui/vocabulary_files.py"></location>
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Bring texts of your own: drop files here, paste text, or add files. A book, an article, notes or subtitles: the tutor talks with you about them, asks you questions, and helps you to learn them by heart. They stay on this computer.</source>
            <translation>Apportez vos propres textes : déposez des fichiers ici, collez du texte ou ajoutez des fichiers. Un livre, un article, des notes ou des sous-titres : le tuteur en parle avec vous, vous pose des questions dessus et vous aide à les apprendre par cœur. Ils restent sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Delete this document from the library for good? The file that it came from stays.</source>
            <translation>Supprimer définitivement ce document de la bibliothèque ? Le fichier d'où il vient reste en place.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Down goes to the list, Escape shows all documents again.</source>
            <translation>La flèche bas mène à la liste, Échap réaffiche tous les documents.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Find words in your documents</source>
            <translation>Chercher des mots dans vos documents</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Find words in your documents …</source>
            <translation>Chercher des mots dans vos documents…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Make a document of what you have copied</source>
            <translation>Faire un document de ce que vous avez copié</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Paste text</source>
            <translation>Coller du texte</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>There is no text in the clipboard. Copy some first.</source>
            <translation>Il n'y a pas de texte dans le presse-papiers. Copiez-en d'abord.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Your documents</source>
            <translation>Vos documents</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Your library</source>
            <translation>Votre bibliothèque</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Your library is not there at the moment.</source>
            <translation>Votre bibliothèque n'est pas disponible pour le moment.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>E-book</source>
            <translation>Livre numérique</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>Keeping {done} of {total} passages</source>
            <translation>Passages enregistrés : {done} sur {total}</translation>
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
            <translation>Lecture : {done} sur {total}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>Reading …</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>Subtitles</source>
            <translation>Sous-titres</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>Web page</source>
            <translation>Page web</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>Word document</source>
            <translation>Document Word</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>read to its end</source>
            <translation>lu jusqu'au bout</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>{n} documents</source>
            <translation>
                <numerusform>{n} document</numerusform>
                <numerusform>{n} documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>{n} pages</source>
            <translation>
                <numerusform>{n} page</numerusform>
                <numerusform>{n} pages</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>{share:.0%} read</source>
            <translation>lu à {share:.0%}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <location filename="../../tutor/ui/passage_chips.py"></location>
            <source>{title} · page {page}</source>
            <translation>{title} · page {page}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>“{title}” had changed, and was read anew.</source>
            <translation>« {title} » avait changé et a été relu.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>“{title}” is in the library already.</source>
            <translation>« {title} » est déjà dans la bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>“{title}” is in the library.</source>
            <translation>« {title} » est dans la bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/licence_dialog.py"></location>
            <source>Decline</source>
            <translation>Refuser</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/licence_dialog.py"></location>
            <source>I accept</source>
            <translation>J'accepte</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/licence_dialog.py"></location>
            <source>In short: you may use the model and the speech that it makes for non-commercial purposes, such as learning a language for yourself. You may not use either of them to earn money.</source>
            <translation>En bref : vous pouvez utiliser le modèle et la parole qu'il produit à des fins non commerciales, par exemple pour apprendre une langue vous-même. Vous ne pouvez utiliser ni l'un ni l'autre pour gagner de l'argent.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/licence_dialog.py"></location>
            <source>Licence of the XTTS voice</source>
            <translation>Licence de la voix XTTS</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/licence_dialog.py"></location>
            <source>Non-commercial use only</source>
            <translation>Usage non commercial uniquement</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/licence_dialog.py"></location>
            <source>The XTTS voice model comes under the Coqui Public Model License.</source>
            <translation>Le modèle de voix XTTS est soumis à la Coqui Public Model License.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/licence_dialog.py"></location>
            <source>This summary does not replace the licence. Its full text:</source>
            <translation>Ce résumé ne remplace pas la licence. Son texte complet :</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>Engines</source>
            <translation>Moteurs</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>GPU</source>
            <translation>GPU</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <location filename="../../tutor/ui/report_view.py"></location>
            <source>Looking …</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Memory</source>
            <translation>Mémoire</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>No NVIDIA GPU was found: everything runs on the processor.</source>
            <translation>Aucun GPU NVIDIA trouvé : tout tourne sur le processeur.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>No gap in the sound of {n} spoken phrases.</source>
            <translation>
                <numerusform>Aucun trou dans le son sur {n} segment prononcé.</numerusform>
                <numerusform>Aucun trou dans le son sur {n} segments prononcés.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>Nothing was spoken yet.</source>
            <translation>Rien n'a encore été prononcé.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>Ollama holds</source>
            <translation>Ollama garde</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>Queues</source>
            <translation>Files d'attente</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>The sound ran dry {gaps} times in {phrases} spoken phrases.</source>
            <translation>Le son a manqué {gaps} fois sur {phrases} segments prononcés.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>This program and its engines take {size:.2f} GB.</source>
            <translation>Ce programme et ses moteurs occupent {size:.2f} GB.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>in a process of its own</source>
            <translation>dans un processus à part</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>kept until Ollama ends</source>
            <translation>gardé jusqu'à l'arrêt d'Ollama</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>kept until {time}</source>
            <translation>gardé jusqu'à {time}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>load not told</source>
            <translation>charge inconnue</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>loaded</source>
            <translation>chargé</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>none dropped</source>
            <translation>rien d'abandonné</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>not loaded</source>
            <translation>non chargé</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>on a server or in the program itself</source>
            <translation>sur un serveur ou dans le programme lui-même</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>on the processor</source>
            <translation>sur le processeur</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>restarted {again} ×</source>
            <translation>redémarré {again} ×</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{cores:.2f} cores busy</source>
            <translation>{cores:.2f} cœurs occupés</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{depth} of {limit}</source>
            <translation>{depth} sur {limit}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{dropped} dropped</source>
            <translation>{dropped} abandonnés</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{memory:.2f} GB</source>
            <translation>{memory:.2f} GB</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{memory:.2f} GB + {video:.2f} GB on the GPU</source>
            <translation>{memory:.2f} GB + {video:.2f} GB sur le GPU</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{memory_used:.1f} of {memory:.1f} GB</source>
            <translation>{memory_used:.1f} sur {memory:.1f} GB</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{memory_used:.1f} of {memory:.1f} GB of its memory</source>
            <translation>{memory_used:.1f} sur {memory:.1f} GB de sa mémoire</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{n} cores; this program keeps {own:.2f} of them busy.</source>
            <translation>
                <numerusform>{n} cœur ; ce programme en occupe {own:.2f}.</numerusform>
                <numerusform>{n} cœurs ; ce programme en occupe {own:.2f}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{share:.0%} on the GPU</source>
            <translation>{share:.0%} sur le GPU</translation>
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
            <translation>La conversation ouverte est supprimée. Choisissez de quoi parler ensuite.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Choose a microphone</source>
            <translation>Choisir un microphone</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>In a terminal, “wpctl status” (PipeWire) or “pactl list short sources” (PulseAudio) tells whether the system knows the microphone at all.</source>
            <translation>Dans un terminal, « wpctl status » (PipeWire) ou « pactl list short sources » (PulseAudio) indique si le système connaît bien le microphone.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Look for a mute key or switch: on the headset, on the keyboard, on the microphone itself.</source>
            <translation>Cherchez une touche ou un bouton de coupure : sur le casque, sur le clavier, sur le microphone lui-même.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>No sound comes from the microphone</source>
            <translation>Aucun son ne vient du microphone</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Open Settings, then Privacy &amp; security, then Microphone.</source>
            <translation>Ouvrez Paramètres, puis Confidentialité et sécurité, puis Microphone.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Open System Settings, then Privacy &amp; Security, then Microphone.</source>
            <translation>Ouvrez Réglages Système, puis Confidentialité et sécurité, puis Microphone.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Open the privacy settings</source>
            <translation>Ouvrir les paramètres de confidentialité</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Open the system's sound settings, then Input: the right microphone is chosen and not muted.</source>
            <translation>Ouvrez les paramètres de son du système, puis Entrée : le bon microphone est choisi et n'est pas coupé.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Open the system's sound settings, then Input: the right microphone is chosen, it is not muted, and its level moves when you speak.</source>
            <translation>Ouvrez les paramètres de son du système, puis Entrée : le bon microphone est choisi, il n'est pas coupé, et son niveau bouge quand vous parlez.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Some headsets are silent until you speak. Then just speak: this page closes as soon as anything is heard, and the talk goes on by itself.</source>
            <translation>Certains casques restent muets jusqu'à ce que vous parliez. Parlez simplement : cette page se ferme dès que quelque chose est entendu, et la conversation reprend d'elle-même.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Switch on this program; if you started it from a terminal, switch on the terminal.</source>
            <translation>Activez ce programme ; si vous l'avez lancé depuis un terminal, activez le terminal.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Switch on “Microphone access” and “Let desktop apps access your microphone”.</source>
            <translation>Activez « Accès au microphone » et « Autoriser les applications de bureau à accéder à votre microphone ».</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>This program runs in a Flatpak: in Flatseal, or in the system's settings under Apps, allow it “PulseAudio sound server”, then start it again.</source>
            <translation>Ce programme tourne dans un Flatpak : dans Flatseal, ou dans les paramètres du système sous Applications, autorisez-lui le « serveur de son PulseAudio », puis relancez-le.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>macOS asks you to quit and reopen the program: do so.</source>
            <translation>macOS vous demande de quitter et de rouvrir le programme : faites-le.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>All languages</source>
            <translation>Toutes les langues</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Hears from your voice whether you have finished.</source>
            <translation>Entend à votre voix si vous avez fini.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>How the tutor sounds.</source>
            <translation>Comment sonne le tuteur.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>Nothing is fetched before you press Get or Install. Everything says where it comes from.</source>
            <translation>Rien n'est téléchargé avant que vous cliquiez sur Télécharger ou Installer. Chaque élément indique d'où il vient.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>Only what suits this computer</source>
            <translation>Seulement ce qui convient à cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>Show models for</source>
            <translation>Afficher les modèles pour</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>The tutor's mind: what it says to you.</source>
            <translation>Le cerveau du tuteur : ce qu'il vous dit.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>Writes down what you say.</source>
            <translation>Transcrit ce que vous dites.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>{size} of the disk are free.</source>
            <translation>{size} sont libres sur le disque.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>{title} could not be downloaded.</source>
            <translation>Échec du téléchargement : {title}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>{title} is here.</source>
            <translation>{title} est là.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_stock.py"></location>
            <source>Every file is as it should be.</source>
            <translation>Tous les fichiers sont en ordre.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_stock.py"></location>
            <source>Files are damaged: {named}.</source>
            <translation>Fichiers endommagés : {named}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_stock.py"></location>
            <source>Get the model again.</source>
            <translation>Téléchargez de nouveau le modèle.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_stock.py"></location>
            <source>It is not on this computer.</source>
            <translation>Il n'est pas sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_stock.py"></location>
            <source>Removed: {size} freed.</source>
            <translation>Supprimé : {size} libérés.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Downloading</source>
            <translation>Téléchargement</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Graphics card</source>
            <translation>Carte graphique</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>It has {cores}, {memory} and {disk}.</source>
            <translation>Il a {cores}, {memory} et {disk}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Its graphics card is {gpu}.</source>
            <translation>Sa carte graphique est {gpu}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Ollama does not run here.</source>
            <translation>Ollama ne tourne pas ici.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Ollama runs and has no models.</source>
            <translation>Ollama tourne et n'a pas de modèle.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Ollama runs and has {n} models.</source>
            <translation>
                <numerusform>Ollama tourne et a {n} modèle.</numerusform>
                <numerusform>Ollama tourne et a {n} modèles.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Putting the files together</source>
            <translation>Assemblage des fichiers</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>There is no NVIDIA graphics card for bigger models.</source>
            <translation>Il n'y a pas de carte graphique NVIDIA pour de plus gros modèles.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Waiting for the download before it</source>
            <translation>Attend la fin du téléchargement précédent</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>comes with the program</source>
            <translation>fourni avec le programme</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>from {hosts}</source>
            <translation>depuis {hosts}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{hours} h {minutes} min left</source>
            <translation>encore {hours} h {minutes} min</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{memory} of memory ({free} free)</source>
            <translation>{memory} de mémoire ({free} libres)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{minutes} min left</source>
            <translation>encore {minutes} min</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{name} with {memory} ({free} free)</source>
            <translation>{name} avec {memory} ({free} libres)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{n} bytes</source>
            <translation>
                <numerusform>{n} octet</numerusform>
                <numerusform>{n} octets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{n} processor cores</source>
            <translation>
                <numerusform>{n} cœur de processeur</numerusform>
                <numerusform>{n} cœurs de processeur</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{seconds} s left</source>
            <translation>encore {seconds} s</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{share:.0%} of {total}</source>
            <translation>{share:.0%} sur {total}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{size} of free disk space</source>
            <translation>{size} d'espace disque libre</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{size}/s</source>
            <translation>{size}/s</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{where}: {sum}; {free} are free.</source>
            <translation>{where} : {sum} ; {free} sont libres.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>◔ Slow here.</source>
            <translation>◔ Lent ici.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>✓ Suits this computer.</source>
            <translation>✓ Convient à cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>✕ Too big.</source>
            <translation>✕ Trop gros.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/moving_window.py"></location>
            <source>Moving your files to {folder} …</source>
            <translation>Déplacement de vos fichiers vers {folder}…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/notices.py"></location>
            <source>Dismiss this notice</source>
            <translation>Fermer cet avis</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/passage_chips.py"></location>
            <source>Open where this comes from</source>
            <translation>Ouvrir l'endroit d'où cela vient</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/passage_chips.py"></location>
            <source>Open where this comes from: {passage}</source>
            <translation>Ouvrir l'endroit d'où cela vient : {passage}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_browser.py"></location>
            <source>Browse …</source>
            <translation>Parcourir…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_browser.py"></location>
            <source>Browse: {title}</source>
            <translation>Parcourir : {title}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_check.py"></location>
            <source>The folder lacks {names}.</source>
            <translation>Il manque dans le dossier : {names}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_check.py"></location>
            <source>The name of such a file ends with {endings}.</source>
            <translation>Le nom d'un tel fichier se termine par {endings}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_check.py"></location>
            <source>There is no such file.</source>
            <translation>Ce fichier n'existe pas.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_check.py"></location>
            <source>There is no such folder.</source>
            <translation>Ce dossier n'existe pas.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_check.py"></location>
            <source>This can't be looked at: {error}.</source>
            <translation>Impossible d'y accéder : {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_check.py"></location>
            <source>This is a file; a folder is wanted.</source>
            <translation>C'est un fichier ; il faut un dossier.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_check.py"></location>
            <source>This is a folder; a file is wanted.</source>
            <translation>C'est un dossier ; il faut un fichier.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_row.py"></location>
            <source>Not spoken: {why}</source>
            <translation>Non prononcé : {why}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Cached</source>
            <translation>En cache</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Characters</source>
            <translation>Caractères</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Characters synthesised a second</source>
            <translation>Caractères synthétisés par seconde</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Chars</source>
            <translation>Car.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Chars/s</source>
            <translation>Car./s</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Duration of the sound</source>
            <translation>Durée du son</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>From being cut to the request to the voice</source>
            <translation>Du découpage à la requête à la voix</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>From the request to the first sound</source>
            <translation>De la requête au premier son</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Gaps</source>
            <translation>Trous</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>How much of it was heard</source>
            <translation>Ce qui en a été entendu</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Made in</source>
            <translation>Fait en</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Phrase, in the order of speaking</source>
            <translation>Segment, dans l'ordre de la parole</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Played at</source>
            <translation>Joué à</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Queued</source>
            <translation>Attente</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>RTF</source>
            <translation>RTF</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Real-time factor: seconds of synthesis a second of sound</source>
            <translation>Facteur temps réel : secondes de synthèse par seconde de son</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Silences before it and inside it</source>
            <translation>Silences avant et à l'intérieur</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Spoken before and kept: nothing was synthesised</source>
            <translation>Déjà prononcé et conservé : rien n'a été synthétisé</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Time of the synthesis</source>
            <translation>Durée de la synthèse</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>What became of it</source>
            <translation>Ce qu'il est devenu</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>What is spoken</source>
            <translation>Ce qui est prononcé</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>When its first sound was heard, after your last one</source>
            <translation>Quand son premier son a été entendu, après votre dernier</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>{n} inside</source>
            <translation>{n} à l'intérieur</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_blocks.py"></location>
            <source>Left and right go from week to week.</source>
            <translation>Gauche et droite vont de semaine en semaine.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/progress_blocks.py"></location>
            <source>corrected {n} times</source>
            <translation>
                <numerusform>corrigé {n} fois</numerusform>
                <numerusform>corrigé {n} fois</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_blocks.py"></location>
            <source>in 100 words {first} at first, now {last}</source>
            <translation>pour 100 mots : {first} au début, {last} maintenant</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/progress_blocks.py"></location>
            <source>not in the last {n} talks</source>
            <translation>
                <numerusform>pas dans la dernière conversation</numerusform>
                <numerusform>pas dans les {n} dernières conversations</numerusform>
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
            <translation>{value} pour 100 mots, semaine du {day}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_blocks.py"></location>
            <source>{value}, week from {day}</source>
            <translation>{value}, semaine du {day}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_table.py"></location>
            <location filename="../../tutor/ui/reports_view.py"></location>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Talks</source>
            <translation>Conversations</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_table.py"></location>
            <source>Week from</source>
            <translation>Semaine du</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_table.py"></location>
            <source>d MMM</source>
            <translation>d MMM</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_view.py"></location>
            <source>Progress by week</source>
            <translation>Progrès par semaine</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_view.py"></location>
            <source>Show as a table</source>
            <translation>Afficher en tableau</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/progress_view.py"></location>
            <source>So far there are {n}.</source>
            <translation>
                <numerusform>Jusqu'ici, il y en a {n}.</numerusform>
                <numerusform>Jusqu'ici, il y en a {n}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_view.py"></location>
            <source>What is corrected, and how often</source>
            <translation>Ce qui est corrigé, et à quelle fréquence</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_view.py"></location>
            <source>Your progress</source>
            <translation>Vos progrès</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_view.py"></location>
            <source>{n} talks are needed before anything can be said about your speech.</source>
            <translation>Il faut {n} conversations avant de pouvoir dire quoi que ce soit sur votre façon de parler.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_view.py"></location>
            <source>{talks}, week by week. Weeks without a talk are left open.</source>
            <translation>{talks}, semaine par semaine. Les semaines sans conversation restent vides.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/question.py"></location>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/question.py"></location>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_text.py"></location>
            <source>Text of the document</source>
            <translation>Texte du document</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>All documents</source>
            <translation>Tous les documents</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Keep the marked words</source>
            <translation>Garder les mots sélectionnés</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Kept for review.</source>
            <translation>Gardé pour la révision.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Learn by heart</source>
            <translation>Apprendre par cœur</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Page {page} of {pages}</source>
            <translation>Page {page} sur {pages}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Quiz me</source>
            <translation>M'interroger</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Read aloud</source>
            <translation>Lire à voix haute</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Talk about it</source>
            <translation>En parler</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>The document's key sentences: heard, repeated, recalled</source>
            <translation>Les phrases clés du document : écoutées, répétées, redites de mémoire</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>The tutor asks about the document; your answers are kept for review</source>
            <translation>Le tuteur vous interroge sur le document ; vos réponses sont gardées pour la révision</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>The tutor reads sentence by sentence, and you say each after it</source>
            <translation>Le tuteur lit phrase par phrase, et vous répétez chacune après lui</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>The words that you have marked in the text become a key point for review</source>
            <translation>Les mots que vous avez sélectionnés dans le texte deviennent un point clé à réviser</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Words</source>
            <translation>Mots</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Words of this document that are worth learning</source>
            <translation>Les mots de ce document qui valent la peine d'être appris</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>You have kept this before.</source>
            <translation>Vous l'aviez déjà gardé.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_words.py"></location>
            <source>Looking for words …</source>
            <translation>Recherche de mots…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_words.py"></location>
            <source>One click keeps a word for review.</source>
            <translation>Un clic garde un mot pour la révision.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_words.py"></location>
            <source>Return keeps a word for review.</source>
            <translation>Entrée garde un mot pour la révision.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_words.py"></location>
            <source>There are no words above your level here.</source>
            <translation>Il n'y a pas ici de mots au-dessus de votre niveau.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_words.py"></location>
            <source>Words of this document</source>
            <translation>Mots de ce document</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_words.py"></location>
            <source>kept</source>
            <translation>gardé</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_words.py"></location>
            <source>not kept</source>
            <translation>pas gardé</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/reader_words.py"></location>
            <source>{n} times</source>
            <translation>
                <numerusform>une fois</numerusform>
                <numerusform>{n} fois</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_buttons.py"></location>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <source>Hear the tutor: {sentence}</source>
            <translation>Écouter le tuteur : {sentence}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_buttons.py"></location>
            <source>Hear yourself: {sentence}</source>
            <translation>Vous réécouter : {sentence}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>A little slower (0.8)</source>
            <translation>Un peu plus lent (0,8)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <location filename="../../tutor/ui/words.py"></location>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <location filename="../../tutor/ui/words.py"></location>
            <source>Copy selection</source>
            <translation>Copier la sélection</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>Explain the word</source>
            <translation>Expliquer le mot</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>Half as fast (0.5)</source>
            <translation>Deux fois plus lent (0,5)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>Hear the tutor say it</source>
            <translation>Écouter le tuteur le dire</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>Hear yourself</source>
            <translation>Vous réécouter</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>Keep the word</source>
            <translation>Garder le mot</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>Play again</source>
            <translation>Rejouer</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>Slower (0.65)</source>
            <translation>Plus lent (0,65)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>The tutor, a little slower (0.8)</source>
            <translation>Le tuteur, un peu plus lent (0,8)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>Translate</source>
            <translation>Traduire</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <source>Keep this correction as a card: {words}</source>
            <translation>Garder cette correction comme carte : {words}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <source>You said “{said}”; better is “{better}”.</source>
            <translation>Vous avez dit « {said} » ; mieux : « {better} ».</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <location filename="../../tutor/ui/report_html.py"></location>
            <source>You said: {sentence}</source>
            <translation>Vous avez dit : {sentence}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <source>You: {sentence}</source>
            <translation>Vous : {sentence}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_html.py"></location>
            <location filename="../../tutor/ui/report_page.py"></location>
            <source>Corrections</source>
            <translation>Corrections</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_html.py"></location>
            <location filename="../../tutor/ui/report_page.py"></location>
            <source>New words</source>
            <translation>Mots nouveaux</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_html.py"></location>
            <location filename="../../tutor/ui/report_page.py"></location>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_html.py"></location>
            <location filename="../../tutor/ui/report_page.py"></location>
            <source>The talk in figures</source>
            <translation>La conversation en chiffres</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_html.py"></location>
            <source>The tutor's answer</source>
            <translation>La réponse du tuteur</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_html.py"></location>
            <location filename="../../tutor/ui/report_page.py"></location>
            <source>What went well</source>
            <translation>Ce qui a bien marché</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_notice.py"></location>
            <source>Show it</source>
            <translation>L'afficher</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_notice.py"></location>
            <source>Your report on this talk is ready.</source>
            <translation>Votre bilan de cette conversation est prêt.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_page.py"></location>
            <location filename="../../tutor/ui/vocabulary_chips.py"></location>
            <source>Keep the word {word}</source>
            <translation>Garder le mot {word}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_page.py"></location>
            <source>The tutor brought them:</source>
            <translation>Le tuteur les a employés :</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_page.py"></location>
            <source>You said them for the first time:</source>
            <translation>Vous les avez dits pour la première fois :</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>It came up before.</source>
            <translation>C'est déjà arrivé auparavant.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>Nothing was noticed that should be corrected.</source>
            <translation>Rien n'a été relevé qui serait à corriger.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>What is only repeated is not corrected.</source>
            <translation>Ce qui est seulement répété n'est pas corrigé.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>You spoke too little for a speed to be told.</source>
            <translation>Vous avez trop peu parlé pour qu'on puisse donner une vitesse.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>You typed in this talk, so there is nothing to tell of speed and pauses.</source>
            <translation>Vous avez écrit dans cette conversation : il n'y a donc rien à dire de la vitesse ni des pauses.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>answers of the tutor's kept to {level}</source>
            <translation>des réponses du tuteur ont respecté {level}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>inside your answers, mostly {usual}, the longest {longest}</source>
            <translation>dans vos réponses, le plus souvent {usual}, la plus longue {longest}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>of the words were yours; {wanted} or more is good</source>
            <translation>des mots étaient de vous ; {wanted} ou plus, c'est bien</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>talked, breaks left out</source>
            <translation>de conversation, interruptions non comprises</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>words a minute</source>
            <translation>mots par minute</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>words in an answer of yours</source>
            <translation>mots par réponse</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>{kept} of {checked}</source>
            <translation>{kept} sur {checked}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>{n} pauses</source>
            <translation>
                <numerusform>{n} pause</numerusform>
                <numerusform>{n} pauses</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>{n} times in this talk, and before.</source>
            <translation>{n} fois dans cette conversation, et auparavant.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>{n} times in this talk.</source>
            <translation>{n} fois dans cette conversation.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>{value} s</source>
            <translation>{value} s</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_view.py"></location>
            <source>After a talk of yours its report stands here.</source>
            <translation>Après une conversation, son bilan apparaît ici.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_view.py"></location>
            <source>Print …</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_view.py"></location>
            <source>Read the talk</source>
            <translation>Lire la conversation</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_view.py"></location>
            <source>Save as …</source>
            <translation>Enregistrer sous…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_view.py"></location>
            <source>Save the report</source>
            <translation>Enregistrer le bilan</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_view.py"></location>
            <source>Web page ({pattern})</source>
            <translation>Page web ({pattern})</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_view.py"></location>
            <source>Web page with its sound in a folder ({pattern})</source>
            <translation>Page web, avec le son dans un dossier ({pattern})</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reports_view.py"></location>
            <source>Progress</source>
            <translation>Progrès</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Begin empty</source>
            <translation>Repartir de zéro</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Begin with empty records</source>
            <translation>Repartir avec des données vides</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Begin with empty records? The damaged file is kept beside them.</source>
            <translation>Repartir avec des données vides ? Le fichier endommagé est conservé à côté.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Copies</source>
            <translation>Copies</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Copies of your records</source>
            <translation>Copies de vos données</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Decide later</source>
            <translation>Décider plus tard</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Go back</source>
            <translation>Revenir</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Go back to this copy</source>
            <translation>Revenir à cette copie</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Go back to your records as they were on {moment}? What is there now is kept beside them, and stands in this list afterwards.</source>
            <translation>Revenir à vos données telles qu'elles étaient le {moment} ? Ce qui est là maintenant est conservé à côté, et figure ensuite dans cette liste.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Set aside on {moment}</source>
            <translation>Mis de côté le {moment}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>The file with your talks can't be read. Choose a copy to go back to. Until you have chosen, what you say is not written down.</source>
            <translation>Le fichier de vos conversations est illisible. Choisissez une copie à laquelle revenir. D'ici là, ce que vous dites n'est pas enregistré.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>There is no copy yet.</source>
            <translation>Il n'y a pas encore de copie.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>While you talk a copy is made every half hour, and one at the end. Those of the last day are kept, then one a day, one a week and one a month.</source>
            <translation>Pendant que vous parlez, une copie est faite toutes les demi-heures, et une à la fin. Celles du dernier jour sont conservées, puis une par jour, une par semaine et une par mois.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Your records</source>
            <translation>Vos données</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Your records are damaged</source>
            <translation>Vos données sont endommagées</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>the last from {day}</source>
            <translation>la dernière du {day}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Answer by speaking (S)</source>
            <translation>Répondre à voix haute (S)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Listening. Take your time.</source>
            <translation>J'écoute. Prenez votre temps.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Nothing was heard. Speak again, or type the answer.</source>
            <translation>Rien n'a été entendu. Reparlez, ou écrivez la réponse.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Opening the microphone …</source>
            <translation>Ouverture du microphone…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Show the answer (space)</source>
            <translation>Afficher la réponse (espace)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Speak</source>
            <translation>Parler</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Type the answer</source>
            <translation>Écrire la réponse</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>or type the answer …</source>
            <translation>ou écrivez la réponse…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>{grade}: again in {interval}</source>
            <translation>{grade} : à nouveau dans {interval}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_card.py"></location>
            <source>Hear how it is said (R)</source>
            <translation>Écouter comment ça se dit (R)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_card.py"></location>
            <source>Hear what you said then</source>
            <translation>Écouter ce que vous aviez dit</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_card.py"></location>
            <source>Missing: {words}.</source>
            <translation>Il manque : {words}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_card.py"></location>
            <source>Too much: {words}.</source>
            <translation>En trop : {words}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_card.py"></location>
            <source>You said: {words}</source>
            <translation>Vous avez dit : {words}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_card.py"></location>
            <source>Your recording</source>
            <translation>Votre enregistrement</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_card.py"></location>
            <source>{word}, not {instead}.</source>
            <translation>{word}, pas {instead}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_keeping.py"></location>
            <source>It was right: it does not count as a mistake, and is not corrected again.</source>
            <translation>C'était correct : cela ne compte pas comme une faute et ne sera plus corrigé.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_keeping.py"></location>
            <source>It was right: it does not count as a mistake, and its card is gone.</source>
            <translation>C'était correct : cela ne compte pas comme une faute, et sa carte a disparu.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_keeping.py"></location>
            <location filename="../../tutor/ui/review_page.py"></location>
            <location filename="../../tutor/ui/undo_line.py"></location>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_keeping.py"></location>
            <source>“{word}” is among your cards already.</source>
            <translation>« {word} » est déjà parmi vos cartes.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_keeping.py"></location>
            <source>“{word}” is kept for review.</source>
            <translation>« {word} » est gardé pour la révision.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_page.py"></location>
            <source>Change or delete this card (E)</source>
            <translation>Modifier ou supprimer cette carte (E)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_page.py"></location>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_page.py"></location>
            <source>Take back the last grade (Ctrl+Z)</source>
            <translation>Annuler la dernière note (Ctrl+Z)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/review_page.py"></location>
            <source>{n} to review</source>
            <translation>
                <numerusform>{n} à réviser</numerusform>
                <numerusform>{n} à réviser</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>A short pause</source>
            <translation>Une courte pause</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>Ask it now</source>
            <translation>La demander maintenant</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>Import a word list …</source>
            <translation>Importer une liste de mots…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>Keep a word with one click in the talk, or a sentence that was corrected. You are asked for it just before you would forget it.</source>
            <translation>Gardez d'un clic un mot de la conversation, ou une phrase qui a été corrigée. On vous la demande juste avant que vous ne l'oubliiez.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>Learn more new words today</source>
            <translation>Apprendre plus de nouveaux mots aujourd'hui</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>Looking what is due …</source>
            <translation>Recherche de ce qui est à réviser…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>That is all for now</source>
            <translation>C'est tout pour le moment</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>The next card comes back {when}.</source>
            <translation>La prochaine carte revient {when}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>The next cards are due {when}.</source>
            <translation>Les prochaines cartes sont à réviser {when}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>Undo the last grade</source>
            <translation>Annuler la dernière note</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>Words that you keep come back here</source>
            <translation>Les mots que vous gardez reviennent ici</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>You answered {n} times.</source>
            <translation>
                <numerusform>Vous avez répondu {n} fois.</numerusform>
                <numerusform>Vous avez répondu {n} fois.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>{n} times you knew it.</source>
            <translation>
                <numerusform>Vous avez su {n} fois.</numerusform>
                <numerusform>Vous avez su {n} fois.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_view.py"></location>
            <source>All cards</source>
            <translation>Toutes les cartes</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Again</source>
            <translation>À revoir</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Correction</source>
            <translation>Correction</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Do you know this? Say it in a sentence.</source>
            <translation>Connaissez-vous ceci ? Dites-le dans une phrase.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Easy</source>
            <translation>Facile</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Good</source>
            <translation>Bien</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Hard</source>
            <translation>Difficile</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>I did not know it</source>
            <translation>Je ne savais pas</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>I knew it</source>
            <translation>Je savais</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>I knew some of it, or it took long</source>
            <translation>J'en savais une partie, ou cela a pris du temps</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>It was no effort</source>
            <translation>C'était sans effort</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Key point</source>
            <translation>Point clé</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Nearly the same.</source>
            <translation>Presque pareil.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Part of it is there.</source>
            <translation>Une partie y est.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>That is it.</source>
            <translation>C'est ça.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>The answer is another one.</source>
            <translation>La réponse est une autre.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>What is the answer?</source>
            <translation>Quelle est la réponse ?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>What is the word for this?</source>
            <translation>Quel est le mot pour ceci ?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Which word is missing?</source>
            <translation>Quel mot manque ?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Word</source>
            <translation>Mot</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>You said this. Say it better.</source>
            <translation>Vous avez dit ceci. Dites-le mieux.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>in {interval}</source>
            <translation>dans {interval}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>now</source>
            <translation>maintenant</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>today</source>
            <translation>aujourd'hui</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>tomorrow</source>
            <translation>demain</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>{n} days</source>
            <translation>
                <numerusform>{n} jour</numerusform>
                <numerusform>{n} jours</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>{n} h</source>
            <translation>{n} h ||| {n} h</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>{n} min</source>
            <translation>{n} min ||| {n} min</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>{n} months</source>
            <translation>{n} mois ||| {n} mois</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>{n} years</source>
            <translation>{n} an ||| {n} ans</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/search_box.py"></location>
            <source>Clear the search</source>
            <translation>Effacer la recherche</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/search_box.py"></location>
            <source>Down goes to the first one that is found, Escape shows all again.</source>
            <translation>La flèche bas mène au premier trouvé, Échap les réaffiche tous.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_key_dialog.py"></location>
            <source>Key for this server</source>
            <translation>Clé de ce serveur</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_key_dialog.py"></location>
            <source>Key for {origin}</source>
            <translation>Clé de {origin}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_key_dialog.py"></location>
            <source>Server key</source>
            <translation>Clé de serveur</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_key_dialog.py"></location>
            <source>This address is not encrypted: everybody in the network could read the key. It is sent only when you allow "Keys without encryption".</source>
            <translation>Cette adresse n'est pas chiffrée : tout le monde sur le réseau pourrait lire la clé. Elle n'est envoyée que si vous autorisez « Clés sans chiffrement ».</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_keys.py"></location>
            <source>Asking the keyring …</source>
            <translation>Consultation du trousseau…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_keys.py"></location>
            <source>Change the key …</source>
            <translation>Modifier la clé…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_keys.py"></location>
            <source>Enter a key …</source>
            <translation>Saisir une clé…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_keys.py"></location>
            <source>Forget</source>
            <translation>Oublier</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_keys.py"></location>
            <source>Forget the key for {origin}</source>
            <translation>Oublier la clé de {origin}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_keys.py"></location>
            <source>No server is set. Choose one under Hearing, Thinking or Speaking, and enter its address there.</source>
            <translation>Aucun serveur n'est défini. Choisissez-en un sous Écoute, Réflexion ou Parole, et saisissez-y son adresse.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_keys.py"></location>
            <source>Server keys</source>
            <translation>Clés de serveur</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_keys.py"></location>
            <source>Some servers want a key. It is kept in the system's keyring, never in a file.</source>
            <translation>Certains serveurs demandent une clé. Elle est gardée dans le trousseau du système, jamais dans un fichier.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Beside it</source>
            <translation>À côté</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Comparison</source>
            <translation>Comparaison</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Each turn you talk is measured and kept. After your first talk you can look at it here.</source>
            <translation>Chaque tour de conversation est mesuré et conservé. Après votre première conversation, vous pourrez le consulter ici.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Export CSV …</source>
            <translation>Exporter en CSV…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Export JSON …</source>
            <translation>Exporter en JSON…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Export the measurements</source>
            <translation>Exporter les mesures</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Measurements are not kept at the moment.</source>
            <translation>Les mesures ne sont pas conservées pour le moment.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Medians of {turns}.</source>
            <translation>Médianes de {turns}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Nothing beside it</source>
            <translation>Rien à côté</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Press again to forget it</source>
            <translation>Appuyez encore pour oublier</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Remove this session's measurements from this computer</source>
            <translation>Supprimer de cet ordinateur les mesures de cette session</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Session</source>
            <translation>Session</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Session beside it</source>
            <translation>Session à côté</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_editor.py"></location>
            <source>Among its values: {values}</source>
            <translation>Parmi ses valeurs : {values}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_editor.py"></location>
            <source>Back to the default</source>
            <translation>Revenir à la valeur par défaut</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_editor.py"></location>
            <source>Changed. The default is {default}.</source>
            <translation>Modifié. Valeur par défaut : {default}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_editor.py"></location>
            <source>It is not used.</source>
            <translation>Non utilisé.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_editor.py"></location>
            <source>No keys: {title}</source>
            <translation>Aucune touche : {title}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_editor.py"></location>
            <source>Not told</source>
            <translation>Non précisé</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_editor.py"></location>
            <source>Reset to default: {title}</source>
            <translation>Rétablir la valeur par défaut : {title}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_groups.py"></location>
            <source>No setting has “{words}” in its name, its explanation or its values.</source>
            <translation>Aucun paramètre n'a « {words} » dans son nom, son explication ou ses valeurs.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Get it ({size})</source>
            <translation>Télécharger ({size})</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Models…</source>
            <translation>Modèles…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Privacy and your files…</source>
            <translation>Confidentialité et vos fichiers…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Set up…</source>
            <translation>Configurer…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Use it</source>
            <translation>L'utiliser</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Use it now?</source>
            <translation>L'utiliser maintenant ?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Also what has no effect beside your other settings</source>
            <translation>Aussi ce qui est sans effet avec vos autres paramètres</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Close the settings</source>
            <translation>Fermer les paramètres</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Every setting has its default already.</source>
            <translation>Tous les paramètres ont déjà leur valeur par défaut.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Export settings to a file</source>
            <translation>Exporter les paramètres dans un fichier</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Find a setting</source>
            <translation>Chercher un paramètre</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Find a setting …</source>
            <translation>Chercher un paramètre…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Import settings from a file</source>
            <translation>Importer les paramètres d'un fichier</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Import …</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Reset all settings to their defaults</source>
            <translation>Rétablir tous les paramètres par défaut</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Reset all …</source>
            <translation>Tout rétablir…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Sections</source>
            <translation>Sections</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Show all</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Taken back.</source>
            <translation>Annulé.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>{name}: back to the default.</source>
            <translation>{name} : valeur par défaut rétablie.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>{n} settings are imported.</source>
            <translation>
                <numerusform>{n} paramètre importé.</numerusform>
                <numerusform>{n} paramètres importés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>{n} settings are reset.</source>
            <translation>
                <numerusform>{n} paramètre rétabli.</numerusform>
                <numerusform>{n} paramètres rétablis.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Choose a file …</source>
            <translation>Choisir un fichier…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Choose another file …</source>
            <translation>Choisir un autre fichier…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Devices, folders and addresses, too</source>
            <translation>Aussi les appareils, les dossiers et les adresses</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Export settings</source>
            <translation>Exporter les paramètres</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Import settings</source>
            <translation>Importer les paramètres</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Keys of servers and accepted licences are never written.</source>
            <translation>Les clés de serveur et les licences acceptées ne sont jamais écrites.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Microphone, loudspeaker and accepted licences stay. You can undo it afterwards.</source>
            <translation>Le microphone, le haut-parleur et les licences acceptées restent. Vous pourrez annuler ensuite.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Nothing changes before you have seen what would.</source>
            <translation>Rien ne change avant que vous ayez vu ce qui changerait.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Nothing changes.</source>
            <translation>Rien ne change.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Reset all</source>
            <translation>Tout rétablir</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Reset all settings?</source>
            <translation>Rétablir tous les paramètres ?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Settings (*.json)</source>
            <translation>Paramètres (*.json)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Take over</source>
            <translation>Appliquer</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>The settings are in {path}.</source>
            <translation>Les paramètres sont dans {path}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>These go back to their defaults:</source>
            <translation>Ceux-ci reviennent à leur valeur par défaut :</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>What changes</source>
            <translation>Ce qui change</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>What is ignored</source>
            <translation>Ce qui est ignoré</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>What the file would change</source>
            <translation>Ce que le fichier changerait</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Your settings are written to a file, for another computer or to keep them.</source>
            <translation>Vos paramètres sont écrits dans un fichier, pour un autre ordinateur ou pour les garder.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>Finish</source>
            <translation>Terminer</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>Leave this page as it is and go on</source>
            <translation>Laisser cette page telle quelle et continuer</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>Skip</source>
            <translation>Passer</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>Start talking</source>
            <translation>Commencer à parler</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>Step {number} of {all}: {title}</source>
            <translation>Étape {number} sur {all} : {title}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>{number} of {all}</source>
            <translation>{number} sur {all}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>{title}. Step {number} of {all}.</source>
            <translation>{title}. Étape {number} sur {all}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>Looking at this computer…</source>
            <translation>Examen de cet ordinateur…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>Nothing has to be fetched.</source>
            <translation>Il n'y a rien à télécharger.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>Nothing is fetched before you press the button. It comes from {hosts}.</source>
            <translation>Rien n'est téléchargé avant que vous appuyiez sur le bouton. Cela vient de {hosts}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>Start downloads: {size}</source>
            <translation>Lancer les téléchargements : {size}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>This computer</source>
            <translation>Cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>This computer could not be looked at. The starter works in any case; see Models later.</source>
            <translation>Impossible d'examiner cet ordinateur. Le pack de départ fonctionne dans tous les cas ; voyez Modèles plus tard.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>Use the starter for now</source>
            <translation>Utiliser le pack de départ pour l'instant</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>Use this set</source>
            <translation>Utiliser cette sélection</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>What it has decides how well the tutor hears, thinks and speaks.</source>
            <translation>Ce qu'il contient détermine la qualité de l'écoute, de la réflexion et de la parole du tuteur.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>You can go on, and talk with the starter meanwhile. A notice tells you when a model is ready.</source>
            <translation>Vous pouvez continuer, et parler en attendant avec le pack de départ. Un avis vous dira quand un modèle est prêt.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>is here already</source>
            <translation>est déjà là</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>{size:,} bytes</source>
            <translation>{size:,} octets</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>{title} (recommended)</source>
            <translation>{title} (recommandé)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>Hold {button} while you speak, and let go when you have finished.</source>
            <translation>Maintenez {button} pendant que vous parlez, et relâchez quand vous avez fini.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>How to talk</source>
            <translation>Comment parler</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>Press the round button once and speak; the tutor notices when you have finished.</source>
            <translation>Appuyez une fois sur le bouton rond et parlez ; le tuteur remarque quand vous avez fini.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>Take your time: a pause is fine, and {keys} says “I'm done”.</source>
            <translation>Prenez votre temps : une pause ne gêne pas, et {keys} dit « J'ai fini ».</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>Take your time: a pause is fine.</source>
            <translation>Prenez votre temps : une pause ne gêne pas.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>Take your time: as long as you hold it, the tutor waits.</source>
            <translation>Prenez votre temps : tant que vous maintenez, le tuteur attend.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>That is all. You can come back here from the menu at any time.</source>
            <translation>C'est tout. Vous pouvez revenir ici à tout moment depuis le menu.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>The round button tells you when you can begin.</source>
            <translation>Le bouton rond vous dit quand vous pouvez commencer.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>To silence the tutor, {ways}.</source>
            <translation>Pour interrompre le tuteur, {ways}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>just speak</source>
            <translation>parlez simplement</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>press the round button</source>
            <translation>appuyez sur le bouton rond</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>press {keys}</source>
            <translation>appuyez sur {keys}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>the round button</source>
            <translation>le bouton rond</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>Can we hear each other?</source>
            <translation>Est-ce que nous nous entendons ?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>I understood no words. Try again, a little louder.</source>
            <translation>Je n'ai compris aucun mot. Réessayez, un peu plus fort.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>I understood: “{words}”</source>
            <translation>J'ai compris : « {words} »</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>Measure again</source>
            <translation>Mesurer de nouveau</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>Play a test sound</source>
            <translation>Jouer un son de test</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>Record three seconds</source>
            <translation>Enregistrer trois secondes</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>Recording: speak now, for three seconds.</source>
            <translation>Enregistrement : parlez maintenant, pendant trois secondes.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>Say something, in any language.</source>
            <translation>Dites quelque chose, dans n'importe quelle langue.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>Say something: the bar should pass the mark. Nothing of it is kept.</source>
            <translation>Dites quelque chose : la barre doit dépasser le repère. Rien n'en est conservé.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>The talk has the microphone. Press Measure again to go on here; it stops listening then.</source>
            <translation>La conversation utilise le microphone. Appuyez sur Mesurer de nouveau pour continuer ici ; elle cessera alors d'écouter.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>The words follow when the speech recognition has loaded.</source>
            <translation>Les mots suivront quand la reconnaissance vocale sera chargée.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>This is what I heard.</source>
            <translation>Voici ce que j'ai entendu.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>Two notes are playing.</source>
            <translation>Deux notes sont jouées.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>◔ I hear very little. Speak up, come closer, or turn the microphone up in the system's settings.</source>
            <translation>◔ J'entends très peu. Parlez plus fort, rapprochez-vous, ou augmentez le microphone dans les paramètres du système.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>◔ That is too loud and gets distorted. Move back, or turn the microphone down.</source>
            <translation>◔ C'est trop fort et le son sature. Reculez, ou baissez le microphone.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>✓ I can hear you well.</source>
            <translation>✓ Je vous entends bien.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>✕ Only silence comes from this microphone. The system blocks it, or it is muted: look for a switch on it, and for microphone access in the system's privacy settings.</source>
            <translation>✕ Seul du silence vient de ce microphone. Le système le bloque, ou il est coupé : cherchez un bouton dessus, et l'accès au microphone dans les paramètres de confidentialité du système.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>How well do you speak it?</source>
            <translation>À quel point la parlez-vous ?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I can say nearly everything that I want to</source>
            <translation>Je peux dire presque tout ce que je veux</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I get by in most situations, with mistakes</source>
            <translation>Je me débrouille dans la plupart des situations, avec des fautes</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I know some words and set phrases</source>
            <translation>Je connais quelques mots et des expressions toutes faites</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I learn for</source>
            <translation>J'apprends pour</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I manage simple, everyday exchanges</source>
            <translation>Je m'en sors dans des échanges simples du quotidien</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I speak like somebody who grew up with it</source>
            <translation>Je parle comme quelqu'un qui a grandi avec</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I talk quite freely about many things</source>
            <translation>Je parle assez librement de beaucoup de choses</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I would like to practise</source>
            <translation>Je voudrais pratiquer</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I'd rather not say</source>
            <translation>Je préfère ne pas répondre</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>If you like</source>
            <translation>Si vous voulez</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>My name is</source>
            <translation>Je m'appelle</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>My own language is</source>
            <translation>Ma langue est</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>The next page offers models for {language}.</source>
            <translation>La page suivante propose des modèles pour cette langue : {language}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>The starter that comes with the program knows English only.</source>
            <translation>Le pack de départ fourni avec le programme ne connaît que l'anglais.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>Welcome</source>
            <translation>Bienvenue</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>You talk, the tutor listens and answers. Everything happens on this computer; nothing that you say leaves it.</source>
            <translation>Vous parlez, le tuteur écoute et répond. Tout se passe sur cet ordinateur ; rien de ce que vous dites n'en sort.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/shortcuts.py"></location>
            <source>{keys} already means “{title}”. Choose other keys, or change that first.</source>
            <translation>{keys} sert déjà à « {title} ». Choisissez d'autres touches, ou changez d'abord celles-là.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/shortcuts.py"></location>
            <source>{keys} moves back everywhere. Choose other keys.</source>
            <translation>{keys} fait revenir en arrière partout. Choisissez d'autres touches.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/shortcuts.py"></location>
            <source>{keys} moves on everywhere. Choose other keys.</source>
            <translation>{keys} fait avancer partout. Choisissez d'autres touches.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/shortcuts.py"></location>
            <source>{keys} presses buttons everywhere. Choose other keys.</source>
            <translation>{keys} actionne les boutons partout. Choisissez d'autres touches.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/shortcuts.py"></location>
            <source>“{keys}” are no keys that can be used.</source>
            <translation>« {keys} » : touches inutilisables.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sound_buttons.py"></location>
            <source>Play: {who}</source>
            <translation>Écouter : {who}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sound_buttons.py"></location>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>All measures</source>
            <translation>Toutes les mesures</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>Change the target</source>
            <translation>Changer l'objectif</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>Drafts and the pause that begins them</source>
            <translation>Les ébauches et la pause qui les déclenche</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Findings</source>
            <translation>Constats</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>From {low} to {high}</source>
            <translation>De {low} à {high}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>From {low} to {high}, and {n} beyond</source>
            <translation>De {low} à {high}, et {n} au-delà</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>Histogram of {title}</source>
            <translation>Histogramme : {title}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>Median {value}.</source>
            <translation>Médiane {value}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>Target of {title}</source>
            <translation>Objectif : {title}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>The figure is the median, the line in the drawing too; the dashed line is the target.</source>
            <translation>Le chiffre est la médiane, comme la ligne du graphique ; la ligne en tirets est l'objectif.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>a second</source>
            <translation>par seconde</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>at least {value}</source>
            <translation>au moins {value}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>at most {value}</source>
            <translation>au plus {value}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>s</source>
            <translation>s</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>{rate:.0%} of all drafts were thrown away.</source>
            <translation>{rate:.0%} de toutes les ébauches ont été abandonnées.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_progress.py"></location>
            <source>At your level {least} or more is good.</source>
            <translation>À votre niveau, {least} ou plus, c'est bien.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_progress.py"></location>
            <source>End the talk</source>
            <translation>Terminer la conversation</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_progress.py"></location>
            <source>The talk is over.</source>
            <translation>La conversation est terminée.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_progress.py"></location>
            <source>What could I say?</source>
            <translation>Que pourrais-je dire ?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_progress.py"></location>
            <source>You have reached the goal. Go on if you like, or end the talk.</source>
            <translation>Vous avez atteint l'objectif. Continuez si vous voulez, ou terminez la conversation.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_progress.py"></location>
            <source>{share} of the words are yours.</source>
            <translation>{share} des mots sont de vous.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_progress.py"></location>
            <source>{step}: done</source>
            <translation>{step} : fait</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_progress.py"></location>
            <source>{step}: still to do</source>
            <translation>{step} : à faire</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>About whatever you like. The tutor begins.</source>
            <translation>De ce que vous voulez. Le tuteur commence.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>About “{title}”</source>
            <translation>Sur « {title} »</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Back to the talk</source>
            <translation>Retour à la conversation</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Begin</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Bring a document …</source>
            <translation>Apporter un document…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Find a talk</source>
            <translation>Chercher une conversation</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Find a talk …</source>
            <translation>Chercher une conversation…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Free talk</source>
            <translation>Conversation libre</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Nothing is called that. Escape shows all talks again.</source>
            <translation>Rien ne porte ce nom. Échap réaffiche toutes les conversations.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Only the words count: how well you pronounce them is not judged.</source>
            <translation>Seuls les mots comptent : votre prononciation n'est pas évaluée.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Repeat after me</source>
            <translation>Répétez après moi</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Talk about a text of your own</source>
            <translation>Parler d'un texte à vous</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Talks for level {level}</source>
            <translation>Conversations de niveau {level}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>The tutor answers from this document, and shows where it stands.</source>
            <translation>Le tuteur répond à partir de ce document et montre où c'est écrit.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>The tutor says ten sentences of level {level}, and you say them again.</source>
            <translation>Le tuteur dit dix phrases de niveau {level}, et vous les répétez.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>There is no goal; the talk ends when you want it to.</source>
            <translation>Il n'y a pas d'objectif ; la conversation se termine quand vous voulez.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>What shall we talk about?</source>
            <translation>De quoi allons-nous parler ?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>{part} The place: {place}. The tutor is {tutor}.</source>
            <translation>{part} Le lieu : {place}. Le tuteur : {tutor}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/top_bar.py"></location>
            <source>Learner: {name}, level {level}</source>
            <translation>Apprenant : {name}, niveau {level}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/translation.py"></location>
            <source>From its next start on, the window speaks this language.</source>
            <translation>La fenêtre parlera cette langue dès son prochain démarrage.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>An answer begun in a pause of yours, before it was certain that you had finished.</source>
            <translation>Une réponse commencée pendant l'une de vos pauses, avant qu'il soit certain que vous aviez fini.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Dotted line: certain after {duration} that you had finished.</source>
            <translation>Ligne pointillée : certain après {duration} que vous aviez fini.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Drafts</source>
            <translation>Ébauches</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Hatched: thrown away, because you went on.</source>
            <translation>Hachuré : abandonné, parce que vous avez continué.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Hollow: done in your pause, before your turn was certain.</source>
            <translation>Creux : fait pendant votre pause, avant que votre tour soit certainement fini.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>More drafts are further left: show the whole answer to see them.</source>
            <translation>D'autres ébauches se trouvent plus à gauche : affichez toute la réponse pour les voir.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <location filename="../../tutor/ui/turn_view.py"></location>
            <source>No answer came.</source>
            <translation>Aucune réponse n'est venue.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>No words were understood.</source>
            <translation>Aucun mot n'a été compris.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Phrases</source>
            <translation>Segments</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Phrases of the turn</source>
            <translation>Segments du tour</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Point at a bar, or use the arrow keys, to read its figures.</source>
            <translation>Survolez une barre, ou utilisez les flèches, pour lire ses chiffres.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Show the whole answer</source>
            <translation>Afficher toute la réponse</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>The answer was withdrawn, because you went on.</source>
            <translation>La réponse a été retirée, parce que vous avez continué.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>The turn was ended sooner.</source>
            <translation>Le tour a été terminé plus tôt.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Under way.</source>
            <translation>En cours.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>What the first sound waited for</source>
            <translation>Ce que le premier son a attendu</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>With a line: kept from an earlier pause.</source>
            <translation>Avec une ligne : gardé d'une pause précédente.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>You silenced the answer.</source>
            <translation>Vous avez interrompu la réponse.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>from sending to the tutor's first sound</source>
            <translation>de l'envoi au premier son du tuteur</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>from the request to the voice to its first sound; the tutor began, nobody was waiting</source>
            <translation>de la requête à la voix à son premier son ; le tuteur a commencé, personne n'attendait</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>from your last sound to the tutor's first</source>
            <translation>de votre dernier son au premier du tuteur</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>no sound was heard</source>
            <translation>aucun son n'a été entendu</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>no sound yet</source>
            <translation>pas encore de son</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_view.py"></location>
            <source>I could not make out any words. Please say it again.</source>
            <translation>Je n'ai pu distinguer aucun mot. Veuillez le redire.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_view.py"></location>
            <source>Shown in the latency panel</source>
            <translation>Affiché dans le panneau de latence</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_view.py"></location>
            <source>Silenced.</source>
            <translation>Interrompu.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_view.py"></location>
            <source>The answer broke off here.</source>
            <translation>La réponse s'est interrompue ici.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_view.py"></location>
            <source>Translation</source>
            <translation>Traduction</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>Asking for the newest version</source>
            <translation>Recherche de la dernière version</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>Asking {server} for the newest one …</source>
            <translation>Interrogation de {server} sur la dernière version…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>Nobody is asked unless you open this, and nothing is sent about you or this computer.</source>
            <translation>Rien n'est demandé tant que vous n'ouvrez pas ceci, et rien n'est envoyé sur vous ni sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>Open its page</source>
            <translation>Ouvrir sa page</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>There is a newer version: {version}</source>
            <translation>Il existe une version plus récente : {version}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>There is no newer one.</source>
            <translation>Il n'y en a pas de plus récente.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>This build of the program does not know where new versions are announced. Look where you got it from.</source>
            <translation>Cette édition du programme ne sait pas où sont annoncées les nouvelles versions. Regardez là où vous l'avez obtenue.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>Updates</source>
            <translation>Mises à jour</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>What is new</source>
            <translation>Nouveautés</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>You have version {version}</source>
            <translation>Vous avez la version {version}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>You have version {version}.</source>
            <translation>Vous avez la version {version}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/view_switch.py"></location>
            <source>Taking turns: {mode}</source>
            <translation>Tours de parole : {mode}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/view_switch.py"></location>
            <source>Views and taking turns</source>
            <translation>Vues et tours de parole</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>A paused card stays in the list and is not asked.</source>
            <translation>Une carte en pause reste dans la liste et n'est pas demandée.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Ask again</source>
            <translation>Redemander</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Better</source>
            <translation>Mieux</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Change a card</source>
            <translation>Modifier une carte</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Meaning</source>
            <translation>Sens</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Pause this card</source>
            <translation>Mettre cette carte en pause</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Sentence</source>
            <translation>Phrase</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>What you said</source>
            <translation>Ce que vous avez dit</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_files.py"></location>
            <source>Export as CSV</source>
            <translation>Exporter en CSV</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_files.py"></location>
            <source>Export for Anki</source>
            <translation>Exporter pour Anki</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_files.py"></location>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Import a word list</source>
            <translation>Importer une liste de mots</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_files.py"></location>
            <source>Word lists</source>
            <translation>Listes de mots</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Import {n} words</source>
            <translation>
                <numerusform>Importer {n} mot</numerusform>
                <numerusform>Importer {n} mots</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Importing …</source>
            <translation>Importation…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Letters</source>
            <translation>Lettres</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Letters look wrong? Read them as</source>
            <translation>Les lettres semblent fausses ? Les lire comme</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Line {n}: {why} {text}</source>
            <translation>Ligne {n} : {why} {text}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Lines that can't be used</source>
            <translation>Lignes inutilisables</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Reading {file} …</source>
            <translation>Lecture de {file}…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>There are no words in this file.</source>
            <translation>Il n'y a aucun mot dans ce fichier.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Words that would be added</source>
            <translation>Mots qui seraient ajoutés</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>You have {n} of them already.</source>
            <translation>
                <numerusform>Vous en avez déjà {n}.</numerusform>
                <numerusform>Vous en avez déjà {n}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>{n} lines can't be used</source>
            <translation>
                <numerusform>{n} ligne inutilisable</numerusform>
                <numerusform>{n} lignes inutilisables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>{n} lines repeat a word.</source>
            <translation>
                <numerusform>{n} ligne répète un mot.</numerusform>
                <numerusform>{n} lignes répètent un mot.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>{n} new words.</source>
            <translation>
                <numerusform>{n} nouveau mot.</numerusform>
                <numerusform>{n} nouveaux mots.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>… and {n} more</source>
            <translation>… et {n} de plus</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Add the words of a list</source>
            <translation>Ajouter les mots d'une liste</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>As CSV, for a spreadsheet …</source>
            <translation>En CSV, pour un tableur…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Bring back what was deleted</source>
            <translation>Récupérer ce qui a été supprimé</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>By the alphabet</source>
            <translation>Par ordre alphabétique</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Cards</source>
            <translation>Cartes</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Change the chosen card (Enter)</source>
            <translation>Modifier la carte choisie (Entrée)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Change …</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Delete the chosen cards for good (Del)</source>
            <translation>Supprimer définitivement les cartes choisies (Suppr)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Down goes to the first one, Escape shows all again.</source>
            <translation>La flèche bas mène à la première, Échap les réaffiche toutes.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Find a card</source>
            <translation>Chercher une carte</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Find a card …</source>
            <translation>Chercher une carte…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>For Anki, with sound …</source>
            <translation>Pour Anki, avec le son…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Leave the chosen cards out of reviews, or ask them again</source>
            <translation>Exclure des révisions les cartes choisies, ou les redemander</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Newest first</source>
            <translation>Les plus récentes d'abord</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Next review first</source>
            <translation>Prochaines révisions d'abord</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>No card has these words.</source>
            <translation>Aucune carte ne contient ces mots.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Nothing is kept yet. Keep words in the talk, or import a list.</source>
            <translation>Rien n'est encore gardé. Gardez des mots de la conversation, ou importez une liste.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Order of the cards</source>
            <translation>Ordre des cartes</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Pause</source>
            <translation>Mettre en pause</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Voice tutor: {language}</source>
            <translation>Tuteur vocal : {language}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Write all cards to a file</source>
            <translation>Écrire toutes les cartes dans un fichier</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Writing {file} …</source>
            <translation>Écriture de {file}…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Your records can't be opened: nothing is kept at the moment.</source>
            <translation>Impossible d'ouvrir vos données : rien n'est conservé pour le moment.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>{n} cards</source>
            <translation>
                <numerusform>{n} carte</numerusform>
                <numerusform>{n} cartes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>{n} cards deleted</source>
            <translation>
                <numerusform>{n} carte supprimée</numerusform>
                <numerusform>{n} cartes supprimées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>{n} cards written to {file}.</source>
            <translation>
                <numerusform>{n} carte écrite dans {file}.</numerusform>
                <numerusform>{n} cartes écrites dans {file}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_table.py"></location>
            <source>Card</source>
            <translation>Carte</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_table.py"></location>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_table.py"></location>
            <source>Meaning or answer</source>
            <translation>Sens ou réponse</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_table.py"></location>
            <source>Next review</source>
            <translation>Prochaine révision</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_table.py"></location>
            <source>new</source>
            <translation>nouvelle</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_table.py"></location>
            <source>paused</source>
            <translation>en pause</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>Close the microphone</source>
            <translation>Fermer le microphone</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>End your turn now</source>
            <translation>Terminer votre tour maintenant</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>Hold to talk</source>
            <translation>Maintenir pour parler</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>I'm done</source>
            <translation>J'ai fini</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>I'm done: end my turn now</source>
            <translation>J'ai fini : terminer mon tour maintenant</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>Not ready yet</source>
            <translation>Pas encore prêt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>Start listening</source>
            <translation>Commencer l'écoute</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>Stop listening</source>
            <translation>Arrêter l'écoute</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall.py"></location>
            <source>No turn yet</source>
            <translation>Pas encore de tour</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall.py"></location>
            <source>Waterfall of turn {number}</source>
            <translation>Chronologie du tour {number}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_axis.py"></location>
            <source>{seconds:.10g} s</source>
            <translation>{seconds:.10g} s</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>All of it was done before your turn was certain.</source>
            <translation>Tout était fait avant que votre tour soit certainement fini.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>Begun in an earlier pause, and kept.</source>
            <translation>Commencé pendant une pause précédente, et gardé.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>Draft {number}</source>
            <translation>Ébauche {number}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>It waited for: {steps}.</source>
            <translation>Attendait : {steps}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>It was certain after {duration} that you had finished.</source>
            <translation>Il était certain après {duration} que vous aviez fini.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>Looking up</source>
            <translation>Recherche</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>No sound was heard.</source>
            <translation>Aucun son n'a été entendu.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>Silence cut</source>
            <translation>Silence coupé</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>The first sound waited for this.</source>
            <translation>Le premier son a attendu ceci.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>The first sound was heard after {duration}.</source>
            <translation>Le premier son a été entendu après {duration}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>The first sound was heard after {duration}; it still sounds.</source>
            <translation>Le premier son a été entendu après {duration} ; il dure encore.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>The turn was over before it was.</source>
            <translation>Le tour était fini avant.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>Thrown away, because you went on.</source>
            <translation>Abandonné, parce que vous avez continué.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>Waited for</source>
            <translation>Attendu</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Waiting</source>
            <translation>Attente</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>an answer begun in a pause of yours</source>
            <translation>une réponse commencée pendant l'une de vos pauses</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>from that request to the voice's first sound</source>
            <translation>de cette requête au premier son de la voix</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>from the first sound to the loudspeaker</source>
            <translation>du premier son au haut-parleur</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>from the first text to the first phrase that can be spoken</source>
            <translation>du premier texte au premier segment prononçable</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>from the known words to the request</source>
            <translation>des mots reconnus à la requête</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>from the loudspeaker's taking it to your hearing it</source>
            <translation>de l'arrivée au haut-parleur jusqu'à votre oreille</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>from the phrase to its request to the voice</source>
            <translation>du segment à sa requête à la voix</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>from the request to the first piece of text</source>
            <translation>de la requête au premier morceau de texte</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>from {start} to {end}</source>
            <translation>de {start} à {end}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>nobody has told what this was</source>
            <translation>personne n'a dit ce que c'était</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>phrase {number}</source>
            <translation>segment {number}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>searching your documents</source>
            <translation>recherche dans vos documents</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>silence of the voice that you were spared</source>
            <translation>silence de la voix qui vous a été épargné</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>the answer was ready, and your turn was not certain yet</source>
            <translation>la réponse était prête, et votre tour pas encore certainement fini</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>the model writes on while the first phrase is spoken</source>
            <translation>le modèle continue d'écrire pendant que le premier segment est prononcé</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>the rest of the phrase is made</source>
            <translation>le reste du segment est produit</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>until it was certain that you had finished</source>
            <translation>jusqu'à la certitude que vous aviez fini</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>what left the loudspeaker</source>
            <translation>ce qui est sorti du haut-parleur</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>writing down what you said</source>
            <translation>transcription de ce que vous avez dit</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>{duration} of it was done before your turn was certain.</source>
            <translation>{duration} en étaient faits avant que votre tour soit certainement fini.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>+ Keep</source>
            <translation>+ Garder</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>About the word</source>
            <translation>À propos du mot</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>About: {words}</source>
            <translation>À propos de : {words}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>Choose a larger model</source>
            <translation>Choisir un modèle plus grand</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>Put the word among your cards</source>
            <translation>Mettre le mot parmi vos cartes</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>Slower</source>
            <translation>Plus lent</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>Whole phrase</source>
            <translation>Segment entier</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Choose a loudspeaker</source>
            <translation>Choisir un haut-parleur</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Failed</source>
            <translation>Échec</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Finding an answer.</source>
            <translation>Cherche une réponse.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Generating</source>
            <translation>En production</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Go on. A pause is fine.</source>
            <translation>Continuez. Une pause ne gêne pas.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Hearing you</source>
            <translation>Vous entend</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Hold the button and talk.</source>
            <translation>Maintenez le bouton et parlez.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Hold the button or {keys} and talk.</source>
            <translation>Maintenez le bouton ou {keys} et parlez.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Let go when you have finished.</source>
            <translation>Relâchez quand vous avez fini.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Listening</source>
            <translation>À l'écoute</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Played</source>
            <translation>Joué</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Playing</source>
            <translation>En lecture</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Press the button and start talking.</source>
            <translation>Appuyez sur le bouton et parlez.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Press the button or {keys} to silence.</source>
            <translation>Appuyez sur le bouton ou {keys} pour interrompre.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Press the button to silence.</source>
            <translation>Appuyez sur le bouton pour interrompre.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Speaking</source>
            <comment>the tutor is doing it</comment>
            <translation>Parole (le tuteur parle)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Stopped</source>
            <translation>Arrêté</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Take your time.</source>
            <translation>Prenez votre temps.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Thinking</source>
            <comment>the tutor is doing it</comment>
            <translation>Réflexion (le tuteur réfléchit)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Waiting for you — take your time.</source>
            <translation>Vous attend — prenez votre temps.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>d MMM yyyy HH:mm</source>
            <translation>d MMM yyyy HH:mm</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/wording.py"></location>
            <source>{n} drafts, kept {kept}, dropped {dropped}</source>
            <translation>
                <numerusform>{n} ébauche, gardées {kept}, abandonnées {dropped}</numerusform>
                <numerusform>{n} ébauches, gardées {kept}, abandonnées {dropped}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/wording.py"></location>
            <source>{n} turns</source>
            <translation>
                <numerusform>{n} tour</numerusform>
                <numerusform>{n} tours</numerusform>
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
            <translation>Pour la fenêtre</translation>
        </message>
        <message>
            <location filename="../../tutor/vitals.py"></location>
            <source>For your records</source>
            <translation>Pour vos données</translation>
        </message>
        <message>
            <location filename="../../tutor/vitals.py"></location>
            <source>Late events</source>
            <translation>Événements en retard</translation>
        </message>
        <message>
            <location filename="../../tutor/vitals.py"></location>
            <source>Measurements to keep</source>
            <translation>Mesures à conserver</translation>
        </message>
        <message>
            <location filename="../../tutor/vitals.py"></location>
            <source>Turns to send</source>
            <translation>Tours à envoyer</translation>
        </message>
        <message>
            <location filename="../../tutor/voice_thread.py"></location>
            <source>Close the program and start it again.</source>
            <translation>Fermez le programme et relancez-le.</translation>
        </message>
        <message>
            <location filename="../../tutor/voice_thread.py"></location>
            <source>The tutor has stopped by a fault of its own.</source>
            <translation>Le tuteur s'est arrêté à cause d'une erreur interne.</translation>
        </message>
        <message>
            <location filename="../../tutor/voice_thread.py"></location>
            <source>The tutor is still starting.</source>
            <translation>Le tuteur démarre encore.</translation>
        </message>
        <message>
            <location filename="../../tutor/voice_thread.py"></location>
            <source>Try it again in a moment.</source>
            <translation>Réessayez dans un instant.</translation>
        </message>
        <message>
            <location filename="../../tutor/wiring/engine_loading.py"></location>
            <source>hearing from your voice whether you have finished</source>
            <translation>l'analyse de votre voix pour savoir si vous avez fini</translation>
        </message>
        <message>
            <location filename="../../tutor/wiring/engine_loading.py"></location>
            <source>the engine that was chosen</source>
            <translation>le moteur choisi</translation>
        </message>
        <message>
            <location filename="../../tutor/wiring/engine_loading.py"></location>
            <source>the length of your pauses alone</source>
            <translation>la seule durée de vos pauses</translation>
        </message>
        <message>
            <location filename="../../tutor/wiring/kept_phrases.py"></location>
            <source>keeping spoken phrases</source>
            <translation>la conservation des segments prononcés</translation>
        </message>
        <message>
            <location filename="../../tutor/wiring/kept_phrases.py"></location>
            <source>making every phrase anew</source>
            <translation>chaque segment refait à neuf</translation>
        </message>
        <message>
            <location filename="../../tutor/wiring/opening_records.py"></location>
            <source>A new record was begun.</source>
            <translation>Un nouveau fichier de données a été commencé.</translation>
        </message>
        <message>
            <location filename="../../tutor/wiring/talk_devices.py"></location>
            <source>speaking over the tutor</source>
            <translation>couper la parole au tuteur</translation>
        </message>
        <message>
            <location filename="../../tutor/wiring/talk_devices.py"></location>
            <source>waiting until the tutor has finished</source>
            <translation>attendre que le tuteur ait fini</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/deaths.py"></location>
            <source>Choose a smaller or another model in the settings, or load it again.</source>
            <translation>Choisissez un modèle plus petit ou un autre dans les paramètres, ou rechargez-le.</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/deaths.py"></location>
            <source>Load it again from the window, or choose another model in the settings.</source>
            <translation>Rechargez-le depuis la fenêtre, ou choisissez un autre modèle dans les paramètres.</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/deaths.py"></location>
            <source>Try again. If it happens again, choose a smaller or another model in the settings.</source>
            <translation>Réessayez. Si cela se reproduit, choisissez un modèle plus petit ou un autre dans les paramètres.</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/deaths.py"></location>
            <source>{engine} crashed while it loaded its model.</source>
            <translation>{engine} a planté en chargeant son modèle.</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/deaths.py"></location>
            <source>{engine} stopped working.</source>
            <translation>{engine} ne fonctionne plus.</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/deaths.py"></location>
            <source>{engine} was not loaded: it crashed the last time it loaded this model.</source>
            <translation>{engine} : pas de chargement, car le dernier chargement de ce modèle a provoqué un plantage.</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/worker.py"></location>
            <source>Start it again.</source>
            <translation>Relancez-le.</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/worker.py"></location>
            <source>{name} could not do its work ({kind}).</source>
            <translation>{name} n'a pas pu faire son travail ({kind}).</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/worker.py"></location>
            <source>{name} gave no answer for {seconds:.0f} seconds and was restarted.</source>
            <translation>{name} : redémarrage après {seconds:.0f} secondes sans réponse.</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/worker.py"></location>
            <source>{name} has been closed.</source>
            <translation>{name} : fermé.</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/worker.py"></location>
            <source>{name} was not ready after {seconds:.0f} seconds.</source>
            <translation>{name} n'était pas disponible après {seconds:.0f} secondes.</translation>
        </message>
    </context>
</TS>
