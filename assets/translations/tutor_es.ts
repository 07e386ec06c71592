<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>tutor</name>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>Let Whisper work on an NVIDIA GPU instead of the processor.</source>
            <translation>Permite que Whisper funcione en una tarjeta gráfica NVIDIA en lugar del procesador.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>NVIDIA libraries for Whisper</source>
            <translation>Bibliotecas de NVIDIA para Whisper</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>NVIDIA's own licence</source>
            <translation>licencia propia de NVIDIA</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>There are: {keys}.</source>
            <translation>Hay: {keys}.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>There is an NVIDIA GPU for it.</source>
            <translation>Hay una tarjeta gráfica NVIDIA para ello.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>There is no NVIDIA GPU here that it would be for.</source>
            <translation>Aquí no hay ninguna tarjeta gráfica NVIDIA que pueda usarlo.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>There is no add-on {key!r} for this system.</source>
            <translation>No hay ningún complemento {key!r} para este sistema.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>What the XTTS voice runs on: PyTorch, here for processors only, which is slow.</source>
            <translation>Lo que necesita la voz XTTS para funcionar: PyTorch, aquí solo para procesadores, que es lento.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>What the XTTS voice runs on: PyTorch, with its libraries for NVIDIA GPUs.</source>
            <translation>Lo que necesita la voz XTTS para funcionar: PyTorch, con sus bibliotecas para tarjetas gráficas NVIDIA.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>XTTS engine</source>
            <translation>Motor XTTS</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>free software</source>
            <translation>software libre</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>free software, and NVIDIA's own licences</source>
            <translation>software libre y licencias propias de NVIDIA</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/fetching.py"></location>
            <location filename="../../tutor/models/download.py"></location>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Check the internet connection, and try again: it goes on where it stopped.</source>
            <translation>Comprueba la conexión a internet e inténtalo de nuevo: sigue donde se quedó.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/fetching.py"></location>
            <location filename="../../tutor/models/download.py"></location>
            <source>It was not kept. Try again; a network with a log-in page can cause this. If it happens again, look for a newer version of the program.</source>
            <translation>No se ha guardado. Inténtalo de nuevo; puede deberse a una red con página de acceso. Si vuelve a ocurrir, busca una versión más nueva del programa.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/fetching.py"></location>
            <source>Make room, and try again: it goes on where it stopped.</source>
            <translation>Haz sitio e inténtalo de nuevo: sigue donde se quedó.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/fetching.py"></location>
            <location filename="../../tutor/models/download.py"></location>
            <source>The disk is full.</source>
            <translation>El disco está lleno.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/fetching.py"></location>
            <source>What came for {name} is not the package that the program knows.</source>
            <translation>Lo que ha llegado para {name} no es el paquete que el programa conoce.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/fetching.py"></location>
            <source>pip, which fetches packages, is not installed.</source>
            <translation>pip, que obtiene los paquetes, no está instalado.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/fetching.py"></location>
            <source>{name} could not be fetched.</source>
            <translation>No se ha podido obtener {name}.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/fetching.py"></location>
            <source>{name} could not be found: there is no internet connection, or no such package for this computer.</source>
            <translation>No se ha encontrado {name}: no hay conexión a internet, o no existe ese paquete para este ordenador.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/locks.py"></location>
            <source>The program's file {name} is missing.</source>
            <translation>Falta el archivo {name} del programa.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/locks.py"></location>
            <source>The program's list of packages can't be used: {line}</source>
            <translation>La lista de paquetes del programa no se puede usar: {line}</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/making.py"></location>
            <source>Try again: it begins afresh. If it happens again, the disk may be failing.</source>
            <translation>Inténtalo de nuevo: empieza desde cero. Si vuelve a ocurrir, puede que el disco esté fallando.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/making.py"></location>
            <source>{name} did not come out right on the disk.</source>
            <translation>{name} no ha quedado bien en el disco.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/shelf.py"></location>
            <source>Make room, or move the program's data to a bigger disk in the settings.</source>
            <translation>Haz sitio, o mueve los datos del programa a un disco más grande en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/shelf.py"></location>
            <source>The installation of {title} stopped unexpectedly.</source>
            <translation>{title}: la instalación se detuvo de forma inesperada.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/shelf.py"></location>
            <location filename="../../tutor/models/shelf.py"></location>
            <source>There is nothing to remove.</source>
            <translation>No hay nada que quitar.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/shelf.py"></location>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Try again: it goes on where it stopped.</source>
            <translation>Inténtalo de nuevo: sigue donde se quedó.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/shelf.py"></location>
            <location filename="../../tutor/models/finding.py"></location>
            <location filename="../../tutor/models/shelf.py"></location>
            <source>{title} is not on this computer.</source>
            <translation>{title} no está en este ordenador.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/shelf.py"></location>
            <location filename="../../tutor/models/getting.py"></location>
            <source>{title} needs {needed:.1f} GB of disk space, and {free:.1f} GB are free.</source>
            <translation>{title} necesita {needed:.1f} GB de espacio en disco, y hay {free:.1f} GB libres.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/wheels.py"></location>
            <source>It was not kept. Try again; if it happens again, look for a newer version of the program.</source>
            <translation>No se ha guardado. Inténtalo de nuevo; si vuelve a ocurrir, busca una versión más nueva del programa.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/wheels.py"></location>
            <source>The package {name} is damaged ({what}).</source>
            <translation>El paquete {name} está dañado ({what}).</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/cutting.py"></location>
            <source>Close what else keeps the computer busy.</source>
            <translation>Cierra lo demás que tenga ocupado el ordenador.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/cutting.py"></location>
            <source>The microphone “{name}” promised {rate} Hz and gives {given}.</source>
            <translation>El micrófono «{name}» prometía {rate} Hz y da {given}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/audio/cutting.py"></location>
            <source>The microphone's sound broke off {n} times, for {lost:.1f} s in all.</source>
            <translation>
                <numerusform>El sonido del micrófono se cortó una vez, durante {lost:.1f} s.</numerusform>
                <numerusform>El sonido del micrófono se cortó {n} veces, {lost:.1f} s en total.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/audio/cutting.py"></location>
            <source>This is made up for; another microphone may sound better.</source>
            <translation>Se compensa; puede que otro micrófono suene mejor.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>Allow it in the system's privacy settings, or choose another one.</source>
            <translation>Permítelo en los ajustes de privacidad del sistema o elige otro.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>Connect a loudspeaker or choose another one; meanwhile you can read.</source>
            <translation>Conecta un altavoz o elige otro; mientras tanto puedes leer.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>Connect a microphone or choose another one; meanwhile you can type.</source>
            <translation>Conecta un micrófono o elige otro; mientras tanto puedes escribir.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>Install it: on Debian and Ubuntu `apt install libportaudio2`, or run `make setup` again.</source>
            <translation>Instálala: en Debian y Ubuntu con `apt install libportaudio2`, o ejecuta otra vez `make setup`.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>No loudspeaker was found.</source>
            <translation>No se ha encontrado ningún altavoz.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>No microphone was found.</source>
            <translation>No se ha encontrado ningún micrófono.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>See whether another program holds it or the system blocks it, or choose another one.</source>
            <translation>Mira si lo ocupa otro programa o lo bloquea el sistema, o elige otro.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>The loudspeaker “{name}” can't be used ({error}).</source>
            <translation>El altavoz «{name}» no se puede usar ({error}).</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>The loudspeaker “{name}” is not connected.</source>
            <translation>El altavoz «{name}» no está conectado.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>The microphone “{name}” can't be used ({error}).</source>
            <translation>El micrófono «{name}» no se puede usar ({error}).</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>The microphone “{name}” is not connected.</source>
            <translation>El micrófono «{name}» no está conectado.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>The system keeps this program from the microphone “{name}” ({error}).</source>
            <translation>El sistema no deja a este programa usar el micrófono «{name}» ({error}).</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>The system's sound library (PortAudio) is missing.</source>
            <translation>Falta la biblioteca de sonido del sistema (PortAudio).</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/echo.py"></location>
            <source>The echo canceller is not installed.</source>
            <translation>El cancelador de eco no está instalado.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/files.py"></location>
            <location filename="../../tutor/audio/recording.py"></location>
            <location filename="../../tutor/session/exporting.py"></location>
            <source>Choose a folder that exists and is writable.</source>
            <translation>Elige una carpeta que exista y en la que se pueda escribir.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/listing.py"></location>
            <location filename="../../tutor/audio/stream.py"></location>
            <source>Restart the sound server.</source>
            <translation>Reinicia el servidor de sonido.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/listing.py"></location>
            <source>The system does not say which sound devices there are.</source>
            <translation>El sistema no dice qué dispositivos de sonido hay.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/microphone.py"></location>
            <location filename="../../tutor/audio/speaker.py"></location>
            <source>Check its plug or choose another one.</source>
            <translation>Comprueba el cable o elige otro.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/microphone.py"></location>
            <source>It is opened again; if that does not help, choose another one.</source>
            <translation>Se vuelve a abrir; si no ayuda, elige otro.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/microphone.py"></location>
            <source>Something went wrong at the microphone “{name}” ({fault}).</source>
            <translation>Algo ha fallado en el micrófono «{name}» ({fault}).</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/microphone.py"></location>
            <source>The microphone “{name}” gives no more sound.</source>
            <translation>El micrófono «{name}» ha dejado de dar sonido.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/microphone.py"></location>
            <source>The microphone “{name}” is opened anew.</source>
            <translation>El micrófono «{name}» se vuelve a abrir.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/microphone.py"></location>
            <source>The microphone “{name}” was closed by the system.</source>
            <translation>El sistema ha cerrado el micrófono «{name}».</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/microphone.py"></location>
            <source>The microphone “{name}” was unplugged, or the system uses another one.</source>
            <translation>Se ha desconectado el micrófono «{name}», o el sistema usa otro.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/playing.py"></location>
            <source>Choose a loudspeaker.</source>
            <translation>Elige un altavoz.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/playing.py"></location>
            <source>The loudspeaker is not open.</source>
            <translation>El altavoz no está abierto.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>Check its permissions.</source>
            <translation>Comprueba sus permisos.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>Check the name and the folder.</source>
            <translation>Comprueba el nombre y la carpeta.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>Cut it into one file a turn.</source>
            <translation>Córtalo: un archivo por turno.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>Make room on the disk.</source>
            <translation>Haz sitio en el disco.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>Record or copy it again.</source>
            <translation>Grábalo o cópialo otra vez.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>There is no file {path}.</source>
            <translation>El archivo {path} no existe.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>Use a WAV, FLAC, OGG or MP3 recording of speech.</source>
            <translation>Usa una grabación de voz en WAV, FLAC, OGG o MP3.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} breaks off before its end.</source>
            <translation>{path} se corta antes del final.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} can't be read: {error}.</source>
            <translation>No se puede leer {path}: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <location filename="../../tutor/records/exporting.py"></location>
            <location filename="../../tutor/session/exporting.py"></location>
            <location filename="../../tutor/ui/report_export.py"></location>
            <source>{path} can't be written: {error}.</source>
            <translation>No se puede escribir {path}: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} holds values that are no sound (NaN).</source>
            <translation>{path} contiene valores que no son sonido (NaN).</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} holds {duration:.2f} s of sound, too short for a word.</source>
            <translation>{path} contiene {duration:.2f} s de sonido, muy poco para una palabra.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} is a device, no file.</source>
            <translation>{path} es un dispositivo, no un archivo.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} is a folder.</source>
            <translation>{path} es una carpeta.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} is damaged: {error}.</source>
            <translation>{path} está dañado: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} is empty.</source>
            <translation>{path} está vacío.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} is no sound file that this program can read.</source>
            <translation>{path} no es un archivo de sonido que este programa pueda leer.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} is {duration:.1f} minutes long; a turn may last {longest:.0f} at most.</source>
            <translation>{path} dura {duration:.1f} minutos; un turno puede durar {longest:.0f} como mucho.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/soundness.py"></location>
            <source>It may be muted, or this program may not be allowed to use it.</source>
            <translation>Quizá esté silenciado, o este programa no tenga permiso para usarlo.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/soundness.py"></location>
            <source>Move a little away from it, or turn its level down in the system's sound settings.</source>
            <translation>Aléjate un poco de él o baja su nivel en los ajustes de sonido del sistema.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/soundness.py"></location>
            <source>The microphone “{name}” gives no sound at all.</source>
            <translation>El micrófono «{name}» no da ningún sonido.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/soundness.py"></location>
            <source>Your voice is too loud for the microphone.</source>
            <translation>Tu voz está demasiado alta para el micrófono.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/speaker.py"></location>
            <source>It is opened again as soon as that is possible.</source>
            <translation>Se vuelve a abrir en cuanto sea posible.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/speaker.py"></location>
            <source>Something went wrong at the loudspeaker “{name}” ({fault}).</source>
            <translation>Algo ha fallado en el altavoz «{name}» ({fault}).</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/speaker.py"></location>
            <source>The loudspeaker is “{title}” from here on, at {rate} Hz.</source>
            <translation>A partir de ahora el altavoz es «{title}», a {rate} Hz.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/speaker.py"></location>
            <source>The loudspeaker “{name}” is opened anew.</source>
            <translation>El altavoz «{name}» se vuelve a abrir.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/speaker.py"></location>
            <source>The loudspeaker “{name}” takes no more sound.</source>
            <translation>El altavoz «{name}» ya no admite sonido.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/speaker.py"></location>
            <source>The loudspeaker “{name}” was closed by the system.</source>
            <translation>El sistema ha cerrado el altavoz «{name}».</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/speaker.py"></location>
            <source>The loudspeaker “{name}” was unplugged, or the system uses another one.</source>
            <translation>Se ha desconectado el altavoz «{name}», o el sistema usa otro.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/stream.py"></location>
            <source>Restart the sound server or choose another device.</source>
            <translation>Reinicia el servidor de sonido o elige otro dispositivo.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/stream.py"></location>
            <source>The loudspeaker does not answer.</source>
            <translation>El altavoz no responde.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/stream.py"></location>
            <source>The microphone does not answer.</source>
            <translation>El micrófono no responde.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/stream.py"></location>
            <source>The sound system does not answer.</source>
            <translation>El sistema de sonido no responde.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/aside.py"></location>
            <source>A turn is under way.</source>
            <translation>Hay un turno en curso.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/aside.py"></location>
            <source>Listen again when it is over.</source>
            <translation>Escúchalo otra vez cuando haya terminado.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/capture.py"></location>
            <location filename="../../tutor/ui/model_stock.py"></location>
            <source>Something went wrong ({error}).</source>
            <translation>Algo ha fallado ({error}).</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/capture.py"></location>
            <source>Start listening again.</source>
            <translation>Vuelve a empezar a escuchar.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/conductor.py"></location>
            <source>Please say it again.</source>
            <translation>Dilo otra vez, por favor.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/engines.py"></location>
            <source>Wait until it is loaded, or choose another one in the settings.</source>
            <translation>Espera a que se cargue o elige otra opción en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/engines.py"></location>
            <source>{what} is not ready.</source>
            <translation>{what} todavía no está disponible.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/prompting.py"></location>
            <source>The talk is longer than the model can see.</source>
            <translation>La conversación es más larga de lo que el modelo puede ver.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/prompting.py"></location>
            <source>its later part</source>
            <translation>su parte final</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/prompting.py"></location>
            <source>remembering the whole talk</source>
            <translation>recordar la conversación entera</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/recognition.py"></location>
            <location filename="../../tutor/models/budget.py"></location>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Choose a smaller model.</source>
            <translation>Elige un modelo más pequeño.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/recognition.py"></location>
            <location filename="../../tutor/session/evidence.py"></location>
            <source>The speech recognition</source>
            <translation>El reconocimiento de voz</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/recognition.py"></location>
            <source>The speech recognition took too long.</source>
            <translation>El reconocimiento de voz ha tardado demasiado.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/reply.py"></location>
            <location filename="../../tutor/session/evidence.py"></location>
            <source>The tutor's mind</source>
            <translation>La mente del tutor</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/reply.py"></location>
            <location filename="../../tutor/session/evidence.py"></location>
            <source>The tutor's voice</source>
            <translation>La voz del tutor</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/reply_text.py"></location>
            <source>Say it again.</source>
            <translation>Dilo otra vez.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/reply_text.py"></location>
            <source>The model gave no answer.</source>
            <translation>El modelo no ha dado ninguna respuesta.</translation>
        </message>
        <message>
            <location filename="../../tutor/desktop.py"></location>
            <source>Look through your settings.</source>
            <translation>Revisa tus ajustes.</translation>
        </message>
        <message>
            <location filename="../../tutor/engine_memory.py"></location>
            <source>choose a Piper voice</source>
            <translation>elige una voz de Piper</translation>
        </message>
        <message>
            <location filename="../../tutor/engine_memory.py"></location>
            <source>choose a smaller Whisper model</source>
            <translation>elige un modelo de Whisper más pequeño</translation>
        </message>
        <message>
            <location filename="../../tutor/engine_memory.py"></location>
            <source>choose a smaller model for thinking</source>
            <translation>elige un modelo más pequeño para pensar</translation>
        </message>
        <message>
            <location filename="../../tutor/engine_memory.py"></location>
            <source>let Whisper run on the processor</source>
            <translation>haz que Whisper funcione en el procesador</translation>
        </message>
        <message>
            <location filename="../../tutor/engine_memory.py"></location>
            <source>the program</source>
            <translation>el programa</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <location filename="../../tutor/teaching/meanings.py"></location>
            <source>Choose it in the settings.</source>
            <translation>Elígelo en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <source>Choose one of {known}.</source>
            <translation>Elige uno de estos: {known}.</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <source>Not chosen: {server}.</source>
            <translation>Sin elegir: {server}.</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <source>Ollama with {model}</source>
            <translation>Ollama con {model}</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <source>The server has not been asked yet.</source>
            <translation>Todavía no se ha preguntado al servidor.</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <source>There is no engine called {name!r}.</source>
            <translation>No hay ningún motor llamado {name!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <location filename="../../tutor/thinking/openai_api.py"></location>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <location filename="../../tutor/ui/model_stock.py"></location>
            <source>Try again.</source>
            <translation>Inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <source>the built-in llama.cpp</source>
            <translation>el llama.cpp incorporado</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <location filename="../../tutor/thinking/openai_api.py"></location>
            <source>the chat server</source>
            <translation>el servidor de chat</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>the recognising server</source>
            <translation>el servidor de reconocimiento</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>the speaking server</source>
            <translation>el servidor de voz</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <source>{name} is not installed.</source>
            <translation>{name} no está instalado.</translation>
        </message>
        <message>
            <location filename="../../tutor/installation.py"></location>
            <source>Install the XTTS engine in the window under Models, or choose Piper.</source>
            <translation>Instala el motor XTTS en la ventana, en Modelos, o elige Piper.</translation>
        </message>
        <message>
            <location filename="../../tutor/installation.py"></location>
            <source>Install the program again: a part of it is missing.</source>
            <translation>Instala otra vez el programa: falta una parte.</translation>
        </message>
        <message>
            <location filename="../../tutor/installation.py"></location>
            <source>Run `make setup` again.</source>
            <translation>Ejecuta otra vez `make setup`.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/anki.py"></location>
            <location filename="../../tutor/moving.py"></location>
            <location filename="../../tutor/ui/vocabulary_files.py"></location>
            <source>Choose another folder.</source>
            <translation>Elige otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/anki.py"></location>
            <location filename="../../tutor/ui/vocabulary_files.py"></location>
            <source>{file} can't be written: {reason}.</source>
            <translation>No se puede escribir {file}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>A person is interested in something; the thing is interesting: I am interested in art, art is interesting.</source>
            <translation>Una persona está «interested» en algo; la cosa es «interesting»: I am interested in art, art is interesting.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>A question with most verbs needs do, does or did before its subject: What do you do? Where does she live?</source>
            <translation>Con la mayoría de los verbos, una pregunta necesita do, does o did delante del sujeto: What do you do? Where does she live?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>A sentence in the present has one verb: I want, he knows. Am, is and are belong to forms in -ing: I am eating.</source>
            <translation>Una oración en presente tiene un solo verbo: I want, he knows. Am, is y are acompañan a las formas en -ing: I am eating.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>A time that is over, such as yesterday or last week, goes with the past: yesterday I went. Many common verbs have a past form of their own that has to be learnt.</source>
            <translation>Un tiempo ya terminado, como yesterday o last week, pide el pasado: yesterday I went. Muchos verbos frecuentes tienen una forma de pasado propia que hay que aprender.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>A verb is negated with do not or does not: I don't understand, she doesn't like it. “Not” alone goes only with be, have got and can.</source>
            <translation>Un verbo se niega con do not o does not: I don't understand, she doesn't like it. «Not» solo va con be, have got y can.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>After can, must, should, will, could and would the verb never changes: she can speak, he must go.</source>
            <translation>Después de can, must, should, will, could y would el verbo nunca cambia: she can speak, he must go.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>After explain the person needs “to”: explain it to me, explain to me how it works.</source>
            <translation>Después de explain, la persona necesita «to»: explain it to me, explain to me how it works.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>After let, make and help somebody the bare verb follows: let me think.</source>
            <translation>Después de let, make y help con una persona va el verbo solo, sin «to»: let me think.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>After some verbs, and after words like in, at, before and without, the verb ends in -ing: I enjoy swimming, before going to bed.</source>
            <translation>Después de algunos verbos, y de palabras como in, at, before y without, el verbo termina en -ing: I enjoy swimming, before going to bed.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Always, usually, often and never stand before the verb, but behind be: I always go, I am always late.</source>
            <translation>Always, usually, often y never van delante del verbo, pero detrás de be: I always go, I am always late.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Ask takes the person at once: ask him.</source>
            <translation>Ask lleva la persona directamente: ask him.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Before a noun it is other, for one and for many: other people. Alone it is others.</source>
            <translation>Delante de un sustantivo es other, para uno y para varios: other people. Solo, es others.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Before words like expensive or hot it is too: too expensive. “Too much” goes with things: too much rain.</source>
            <translation>Delante de palabras como expensive o hot es too: too expensive. «Too much» va con cosas: too much rain.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Being born happened once, so it is told in the past: I was born in May.</source>
            <translation>Nacer ocurrió una vez, así que se cuenta en pasado: I was born in May.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Can, could, must and should are followed by the bare verb, without “to”: I must go, I can swim. Others do need it: I have to go, I want to swim.</source>
            <translation>A can, could, must y should les sigue el verbo solo, sin «to»: I must go, I can swim. Otros sí lo necesitan: I have to go, I want to swim.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Counted back from now one says ago, behind the time: two years ago.</source>
            <translation>Contando hacia atrás desde ahora se dice ago, detrás del tiempo: two years ago.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Days take on, months and years in, hours at: on Monday, in May, at five.</source>
            <translation>Los días llevan on; los meses y los años, in; las horas, at: on Monday, in May, at five.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>English tells age with be: I am twenty, or: I am twenty years old. One asks: How old are you?</source>
            <translation>En inglés la edad se dice con be: I am twenty, o: I am twenty years old. Se pregunta: How old are you?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Everybody, nobody and somebody mean many, but take the form for one: everybody is, nobody has.</source>
            <translation>Everybody, nobody y somebody se refieren a muchos, pero llevan la forma de uno solo: everybody is, nobody has.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>For a name one asks with what: What do you call this? What is it called?</source>
            <translation>Por un nombre se pregunta con what: What do you call this? What is it called?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Home needs no “to”: go home, come home, get home.</source>
            <translation>Home no necesita «to»: go home, come home, get home.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Hungry, thirsty, sleepy and afraid describe how one is: I am hungry.</source>
            <translation>Hungry, thirsty, sleepy y afraid describen cómo está alguien: I am hungry.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>In English a sentence names its subject once. Say either the person or he, she: My brother works, or: He works.</source>
            <translation>En inglés una oración nombra su sujeto una sola vez. Di la persona, o bien he o she: My brother works, o: He works.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>In a question is, are and can change places with the subject: Where is he? How are you?</source>
            <translation>En una pregunta, is, are y can cambian de sitio con el sujeto: Where is he? How are you?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>In standard English one negation is enough: I don't know anything, or: I know nothing. Two cancel each other.</source>
            <translation>En inglés estándar basta una negación: I don't know anything, o: I know nothing. Dos se anulan.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>In the present the verb ends in -s after he, she, it and after one person or thing: she works, my friend works. It is the only form that changes: I work, you work, they work.</source>
            <translation>En presente el verbo termina en -s después de he, she, it y de una persona o cosa: she works, my friend works. Es la única forma que cambia: I work, you work, they work.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>It is always “depend on”: it depends on the weather.</source>
            <translation>Siempre es «depend on»: it depends on the weather.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>It is “a lot of”, or “lots of”: a lot of friends.</source>
            <translation>Es «a lot of», o «lots of»: a lot of friends.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Likeness is told with “the same as”: the same as me.</source>
            <translation>La igualdad se dice con «the same as»: the same as me.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Marry takes its object at once: marry him. The state is told with to: I am married to him.</source>
            <translation>Marry lleva el complemento directamente: marry him. El estado se dice con to: I am married to him.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Moments take at: at the same time, at five, at night.</source>
            <translation>Los momentos llevan at: at the same time, at five, at night.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Most verbs make their past with -ed, but many of the commonest ones do not: go, went; buy, bought. They are best learnt in pairs.</source>
            <translation>La mayoría de los verbos forman el pasado con -ed, pero muchos de los más frecuentes no: go, went; buy, bought. Se aprenden mejor por parejas.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Never, always, already and just stand between have and the verb: I have never been there.</source>
            <translation>Never, always, already y just van entre have y el verbo: I have never been there.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>One arrives at a place and in a city or country: at the hotel, in Rome. Home has no such word: arrive home.</source>
            <translation>Se llega «at» un lugar e «in» una ciudad o un país: arrive at the hotel, arrive in Rome. Home no lleva nada: arrive home.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>One is afraid of something: afraid of dogs.</source>
            <translation>Se tiene miedo «of» algo: afraid of dogs.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>One is responsible for something or somebody.</source>
            <translation>Se es responsable «for» algo o alguien: responsible for.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>One misses what leaves without one: miss the bus. One loses what one had: lose a key.</source>
            <translation>«Miss» es perder lo que se va sin ti: miss the bus. «Lose» es perder lo que tenías: lose a key.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>One says “in my opinion”, or simply: I think.</source>
            <translation>Se dice «in my opinion», o simplemente: I think.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>One thing that can be counted needs a, an or the: I am a teacher, I have a car. Some phrases have none: go to work, play football, speak English.</source>
            <translation>Una sola cosa que se puede contar necesita a, an o the: I am a teacher, I have a car. Algunas expresiones no llevan nada: go to work, play football, speak English.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>One waits for somebody or something: wait for me.</source>
            <translation>Se espera «for» algo o alguien: wait for me.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>People and children are plurals: people are, children have. One of them is a person, a child.</source>
            <translation>People y children son plurales: people are, children have. Uno solo es a person, a child.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Short words are compared with -er and -est: big, bigger, the biggest. Long ones take more and most. Never both, and the other one follows after than.</source>
            <translation>Las palabras cortas se comparan con -er y -est: big, bigger, the biggest. Las largas llevan more y most. Nunca las dos cosas, y lo otro va detrás de than.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Skills go with at: good at English, bad at cooking.</source>
            <translation>Las habilidades van con at: good at English, bad at cooking.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Some words are never counted in English: information, advice, homework, money. They have no plural and no a or many: some information, a lot of money, a piece of advice.</source>
            <translation>Algunas palabras nunca se cuentan en inglés: information, advice, homework, money. No tienen plural ni llevan a o many: some information, a lot of money, a piece of advice.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Something that is only imagined: the part with if takes the past, the other part would: If I had time, I would travel.</source>
            <translation>Algo que solo se imagina: la parte con if lleva el pasado; la otra, would: If I had time, I would travel.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>The object stands right behind its verb: I like chocolate very much.</source>
            <translation>El complemento va justo detrás de su verbo: I like chocolate very much.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>The verb fits its subject: I am, you are, he is, we are; I have, she has; I was, they were. Look who does it, then choose the form.</source>
            <translation>El verbo concuerda con su sujeto: I am, you are, he is, we are; I have, she has; I was, they were. Mira quién lo hace y luego elige la forma.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Things are different from each other.</source>
            <translation>Las cosas son diferentes «from» otras: different from each other.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>This is for one, these for more than one: this day, these days.</source>
            <translation>This es para uno, these para varios: this day, these days.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Want, need and would like take “to” before another verb: I want to learn. Before a thing there is none: I want a coffee.</source>
            <translation>Want, need y would like llevan «to» delante de otro verbo: I want to learn. Delante de una cosa no: I want a coffee.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>What began in the past and still goes on is told with have: I have lived here since 2015. “I live here” alone tells nothing about when it began.</source>
            <translation>Lo que empezó en el pasado y todavía dura se cuenta con have: I have lived here since 2015. «I live here» por sí solo no dice cuándo empezó.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>What counts is the sound that follows: an apple, an hour, but a dog, a university.</source>
            <translation>Lo que cuenta es el sonido que sigue: an apple, an hour, pero a dog, a university.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>When somebody else shall do it, English says: I want him to come. There is no “that” after want.</source>
            <translation>Cuando otra persona tiene que hacerlo, en inglés se dice: I want him to come. Después de want no va «that».</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Who gives a thing for a while lends it: lend me a pen. Who takes it borrows it: can I borrow a pen?</source>
            <translation>Quien presta una cosa, «lends»: lend me a pen. Quien la toma prestada, «borrows»: can I borrow a pen?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Who knows it teaches, who does not yet know it learns: she teaches me English.</source>
            <translation>Quien lo sabe, «teaches»; quien aún no lo sabe, «learns»: she teaches me English.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Why one does something is told with “to” and the verb: I came to learn. “For” takes a noun: for you.</source>
            <translation>Para qué se hace algo se dice con «to» y el verbo: I came to learn. «For» va con un sustantivo: for you.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>With a camera one takes photos: I took many photos.</source>
            <translation>Con una cámara se dice «take photos»: I took many photos.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>With a thing or a person listen takes “to”: listen to music. Hear does not: hear music.</source>
            <translation>Con una cosa o una persona, listen lleva «to»: listen to music. Hear no: hear music.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>With have or has comes the third form of the verb: go, went, gone: I have gone. The second form stands alone: I went.</source>
            <translation>Con have o has va la tercera forma del verbo: go, went, gone: I have gone. La segunda va sola: I went.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>With more than one the noun is in the plural, mostly with -s: three brothers. Some have a form of their own: children, people, women.</source>
            <translation>Cuando hay más de uno, el sustantivo va en plural, casi siempre con -s: three brothers. Algunos tienen una forma propia: children, people, women.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>You said “{said}”. The usual way to say it is “{better}”. {why}</source>
            <translation>Has dicho «{said}». Lo habitual es decir «{better}». {why}</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Agree” is a verb like think or know: I agree, I do not agree, do you agree? It takes no am or are.</source>
            <translation>«Agree» es un verbo como think o know: I agree, I do not agree, do you agree? No lleva am ni are.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Depend” is a verb like cost or help: it depends. It takes no is.</source>
            <translation>«Depend» es un verbo como cost o help: it depends. No lleva is.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Did” shows already that it is past, so the verb itself stays in its basic form: I did not go, did you see? Only without did does the verb change: I went.</source>
            <translation>«Did» ya indica que es pasado, así que el verbo queda en su forma básica: I did not go, did you see? Solo sin did cambia el verbo: I went.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Discuss” takes its object at once: discuss the plan. One talks about it.</source>
            <translation>«Discuss» lleva el complemento directamente: discuss the plan. Con talk sí se dice about: talk about it.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Does” has the -s already, so the verb does not take another: she does not like it, does he work?</source>
            <translation>«Does» ya lleva la -s, así que el verbo no lleva otra: she does not like it, does he work?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Do” goes with work and duties: do homework, do sport. “Make” goes with what is there afterwards: make a cake, make a mistake.</source>
            <translation>«Do» va con el trabajo y las obligaciones: do homework, do sport. «Make» va con lo que queda después: make a cake, make a mistake.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Every” counts one after the other, so the noun stays in the singular: every day.</source>
            <translation>«Every» cuenta uno tras otro, así que el sustantivo va en singular: every day.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Most people” means nearly all of them. “Almost” means nearly and goes with all or every: almost all.</source>
            <translation>«Most people» significa casi todos. «Almost» significa casi y va con all o every: almost all.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Much” goes with what can't be counted: much time. “Many” goes with what can: many people.</source>
            <translation>«Much» va con lo que no se puede contar: much time. «Many» va con lo que sí: many people.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Since” goes with the moment when it began: since Monday, since 2015. “For” goes with how long it lasts: for three years.</source>
            <translation>«Since» va con el momento en que empezó: since Monday, since 2015. «For» va con lo que dura: for three years.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Tell” takes a person: tell me, he told me. “Say” takes the words: he said that, say it.</source>
            <translation>«Tell» lleva una persona: tell me, he told me. «Say» lleva las palabras: he said that, say it.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“There is” goes with one thing, “there are” with more: there are two shops.</source>
            <translation>«There is» va con una cosa; «there are», con más: there are two shops.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Travel” is mostly a verb: I travel a lot. The noun is a trip or a journey: take a trip.</source>
            <translation>«Travel» es casi siempre un verbo: I travel a lot. El sustantivo es trip o journey: take a trip.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Very” goes before words like big. A verb takes really, or very much at the end: I really like it.</source>
            <translation>«Very» va delante de palabras como big. Un verbo lleva really, o very much al final: I really like it.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>"Almost" means nearly; here it is: most.</source>
            <translation>«Almost» significa casi; aquí es: most.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>"My" takes no "the".</source>
            <translation>«My» no lleva «the».</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>"People" and "children" are many: are, were, have.</source>
            <translation>«People» y «children» son varios: are, were, have.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>"People" is a plural already.</source>
            <translation>«People» ya es plural.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>"Too" alone stands before such a word.</source>
            <translation>Delante de una palabra así va «too» solo.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>A job needs a or an.</source>
            <translation>Una profesión lleva a o an.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>A lot of …</source>
            <translation>A lot of …</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>A place like this takes "the".</source>
            <translation>Un lugar así lleva «the».</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>After "every" comes the form for one.</source>
            <translation>Después de «every» va el singular.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>After "{number}" there are more than one: {plural}.</source>
            <translation>Después de «{number}» hay más de uno: {plural}.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>Before a noun "other" has no -s.</source>
            <translation>Delante de un sustantivo, «other» no lleva -s.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>Before the sound of a consonant: a.</source>
            <translation>Delante de sonido de consonante: a.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>Before the sound of a vowel: an.</source>
            <translation>Delante de sonido de vocal: an.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>Compared with "than".</source>
            <translation>Se compara con «than».</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>It is compared already: no more.</source>
            <translation>Ya es comparativo: sin more.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>It is the highest already: no most.</source>
            <translation>Ya es superlativo: sin most.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>It is: on the internet.</source>
            <translation>Se dice: on the internet.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>Most people, without the and of.</source>
            <translation>Most people, sin the ni of.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>Much for what can't be counted, many for what can.</source>
            <translation>Much para lo que no se cuenta, many para lo que sí.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>No "the" before games.</source>
            <translation>Sin «the» delante de los juegos.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>No "the" before languages.</source>
            <translation>Sin «the» delante de los idiomas.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>No "the" here: go to work, go to bed.</source>
            <translation>Aquí sin «the»: go to work, go to bed.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>One of many: the noun is in the plural.</source>
            <translation>Uno de varios: el sustantivo va en plural.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>One thing that can be counted needs a or an.</source>
            <translation>Una sola cosa que se puede contar necesita a o an.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>Short words are compared with -er.</source>
            <translation>Las palabras cortas se comparan con -er.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>Such a word is followed by the form for one: is, was, has.</source>
            <translation>A una palabra así le sigue el singular: is, was, has.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>The plural of child is children.</source>
            <translation>El plural de child es children.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>The plural of woman is women.</source>
            <translation>El plural de woman es women.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>The same as …</source>
            <translation>The same as …</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>With more than one: there are.</source>
            <translation>Con más de uno: there are.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>With more than one: these.</source>
            <translation>Con más de uno: these.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>"Discuss" takes no about.</source>
            <translation>«Discuss» no lleva about.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>"Home" takes no to.</source>
            <translation>«Home» no lleva to.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>A person is interested; a book is interesting.</source>
            <translation>Una persona está interested; un libro es interesting.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>Afraid of …</source>
            <translation>Afraid of …</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>Age is told with be: I am twenty years old.</source>
            <translation>La edad se dice con be: I am twenty years old.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>At the same time …</source>
            <translation>At the same time …</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>Before a verb: really.</source>
            <translation>Delante de un verbo: really.</translation>
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
            <translation>Primero lo que gusta, luego cuánto.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>Hungry, thirsty and afraid go with be.</source>
            <translation>Hungry, thirsty y afraid van con be.</translation>
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
            <translation>Arrive at con un lugar; arrive in con una ciudad.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One asks somebody.</source>
            <translation>Se dice: ask somebody.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One asks: how old are you?</source>
            <translation>Se pregunta: how old are you?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One asks: what do you call it?</source>
            <translation>Se pregunta: what do you call it?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One asks: what is it called?</source>
            <translation>Se pregunta: what is it called?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One does homework.</source>
            <translation>Se dice: do homework.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One does sport, and does the shopping.</source>
            <translation>Se dice: do sport, do the shopping.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One explains something to somebody.</source>
            <translation>Se dice: explain something to somebody.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One is good at something.</source>
            <translation>Se dice: good at something.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One listens to something.</source>
            <translation>Se dice: listen to something.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One makes mistakes.</source>
            <translation>Se dice: make mistakes.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One marries somebody.</source>
            <translation>Se dice: marry somebody.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One misses a bus; one loses a key.</source>
            <translation>Un autobús: miss; una llave: lose.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One negation is enough.</source>
            <translation>Basta una negación.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One takes a trip; "travel" is the verb.</source>
            <translation>Se dice: take a trip; «travel» es el verbo.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One takes photos.</source>
            <translation>Se dice: take photos.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One tells somebody, and says something.</source>
            <translation>Se dice: tell somebody, say something.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One waits for somebody.</source>
            <translation>Se dice: wait for somebody.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>Responsible for …</source>
            <translation>Responsible for …</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>Such a word stands before the verb.</source>
            <translation>Una palabra así va delante del verbo.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>The teacher teaches, the student learns.</source>
            <translation>El profesor «teaches», el alumno «learns».</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>Who gives, lends; who takes, borrows.</source>
            <translation>Quien da, lends; quien toma, borrows.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>"Agree" is a verb by itself: no am, is or are.</source>
            <translation>«Agree» ya es un verbo: sin am, is ni are.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>"Can" says it already: no "able to".</source>
            <translation>«Can» ya lo dice: sin «able to».</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>"Depend" is a verb by itself: no is.</source>
            <translation>«Depend» ya es un verbo: sin is.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>"Never" stands between have and the verb.</source>
            <translation>«Never» va entre have y el verbo.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>"Since" goes with a moment, "for" with a length of time.</source>
            <translation>«Since» va con un momento, «for» con una duración.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>"Want" takes a person and "to": want him to come.</source>
            <translation>«Want» lleva una persona y «to»: want him to come.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>"Want", "need" and "would like" take "to" before a verb.</source>
            <translation>«Want», «need» y «would like» llevan «to» delante de un verbo.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>"Would like" takes "to" before a verb.</source>
            <translation>«Would like» lleva «to» delante de un verbo.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>A purpose is told with "to" alone.</source>
            <translation>La finalidad se dice solo con «to».</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>A purpose is told with "to", not "for".</source>
            <translation>La finalidad se dice con «to», no con «for».</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>A question needs do or does.</source>
            <translation>Una pregunta necesita do o does.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>A time that has passed since: ago.</source>
            <translation>Tiempo que ha pasado desde entonces: ago.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>A verb is negated with don't or doesn't.</source>
            <translation>Un verbo se niega con don't o doesn't.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After "have" comes the third form of the verb.</source>
            <translation>Después de «have» va la tercera forma del verbo.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After "look forward to" the verb ends in -ing.</source>
            <translation>Después de «look forward to» el verbo termina en -ing.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After "{helper}" the verb stays in its basic form.</source>
            <translation>Después de «{helper}» el verbo queda en su forma básica.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After "{who}" the verb ends in -s.</source>
            <translation>Después de «{who}» el verbo termina en -s.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After I, you, we and they: don't.</source>
            <translation>Después de I, you, we y they: don't.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After I, you, we and they: have.</source>
            <translation>Después de I, you, we y they: have.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After I: am.</source>
            <translation>Después de I: am.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After he, she and it: doesn't.</source>
            <translation>Después de he, she e it: doesn't.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After he, she and it: has.</source>
            <translation>Después de he, she e it: has.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After he, she and it: is.</source>
            <translation>Después de he, she e it: is.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After one person the verb ends in -s.</source>
            <translation>Después de una sola persona el verbo termina en -s.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After such a little word the verb ends in -ing.</source>
            <translation>Después de una palabra pequeña así el verbo termina en -ing.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After this verb the next one ends in -ing.</source>
            <translation>Después de este verbo, el siguiente termina en -ing.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After we and they: are.</source>
            <translation>Después de we y they: are.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After you, we and they: were.</source>
            <translation>Después de you, we y they: were.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>In a question the verb comes first.</source>
            <translation>En una pregunta el verbo va primero.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>It began then and goes on: have and the third form.</source>
            <translation>Empezó entonces y sigue: have y la tercera forma.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>It happened once: was born.</source>
            <translation>Ocurrió una vez: was born.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>No "to" after can, must and should.</source>
            <translation>Sin «to» después de can, must y should.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>No "to" after let.</source>
            <translation>Sin «to» después de let.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>No "would" after if.</source>
            <translation>Sin «would» después de if.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>One verb is enough: no am, is or are before it.</source>
            <translation>Basta un verbo: sin am, is ni are delante.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>The form is: was born.</source>
            <translation>La forma es: was born.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>The past of this verb is irregular.</source>
            <translation>El pasado de este verbo es irregular.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>The person is named already: no second he or she.</source>
            <translation>La persona ya está nombrada: sin un segundo he o she.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>{past} is the past of "{verb}".</source>
            <translation>{past} es el pasado de «{verb}».</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/explaining.py"></location>
            <location filename="../../tutor/teaching/meanings.py"></location>
            <source>Ask again, or choose a larger model.</source>
            <translation>Pregunta otra vez o elige un modelo más grande.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/explaining.py"></location>
            <location filename="../../tutor/teaching/meanings.py"></location>
            <source>The model gave no explanation.</source>
            <translation>El modelo no ha dado ninguna explicación.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement.py"></location>
            <source>The language model puts you at {level}. {why}</source>
            <translation>El modelo de lenguaje te sitúa en {level}. {why}</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement.py"></location>
            <source>There were hardly any words to judge by.</source>
            <translation>Apenas había palabras para juzgar.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement.py"></location>
            <source>You spoke about {pace:.0f} words a minute.</source>
            <translation>Has hablado a unas {pace:.0f} palabras por minuto.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement.py"></location>
            <source>You used no forms yet that come after A1, such as a past or “because”.</source>
            <translation>Todavía no has usado formas posteriores a A1, como un pasado o «because».</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement.py"></location>
            <source>You used {forms}.</source>
            <translation>Has usado {forms}.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement.py"></location>
            <source>Your answers have about {words:.0f} words, and your sentences {sentence:.0f}.</source>
            <translation>Tus respuestas tienen unas {words:.0f} palabras, y tus frases {sentence:.0f}.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement.py"></location>
            <source>Your words are those of A1 and A2, of which most of what anybody says is made.</source>
            <translation>Tus palabras son las de A1 y A2, de las que está hecha la mayor parte de lo que se dice.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement.py"></location>
            <source>{share:.0%} of your words are of level B1 or above. That is usual at {level}: most of what anybody says is made of the words of A1 and A2.</source>
            <translation>El {share:.0%} de tus palabras son de nivel B1 o superior. Es lo normal en {level}: la mayor parte de lo que se dice está hecha de palabras de A1 y A2.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement_answers.py"></location>
            <source>Choose your level by hand.</source>
            <translation>Elige tú tu nivel.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement_answers.py"></location>
            <source>The questions of the level test can't be read: {error}.</source>
            <translation>No se pueden leer las preguntas de la prueba de nivel: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/plan.py"></location>
            <location filename="../../tutor/settings_conversation.py"></location>
            <location filename="../../tutor/ui/learner_level.py"></location>
            <source>Your level</source>
            <translation>Tu nivel</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>Corrections in 100 words</source>
            <translation>Correcciones por cada 100 palabras</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>How fast you speak, pauses inside your sentences included.</source>
            <translation>Lo rápido que hablas, contando las pausas dentro de tus frases.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>How many of all the words are yours.</source>
            <translation>Cuántas de todas las palabras son tuyas.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>How much you say before the tutor speaks again.</source>
            <translation>Cuánto dices antes de que el tutor vuelva a hablar.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>Level kept</source>
            <translation>Nivel respetado</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>Minutes you spoke</source>
            <translation>Minutos que has hablado</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>The median of the pauses inside your answers. Pausing to think is part of speaking.</source>
            <translation>La mediana de las pausas dentro de tus respuestas. Parar a pensar forma parte de hablar.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>The share of the tutor's answers that kept to your level.</source>
            <translation>La parte de las respuestas del tutor que se mantuvo en tu nivel.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>The time in which your voice was heard, over the week.</source>
            <translation>El tiempo en que se oyó tu voz, a lo largo de la semana.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>What was noticed in your own words. A larger chat model notices more.</source>
            <translation>Lo que se notó en tus propias palabras. Un modelo de chat más grande nota más.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>Words a minute</source>
            <translation>Palabras por minuto</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>Words an answer</source>
            <translation>Palabras por respuesta</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>Your share of the talk</source>
            <translation>Tu parte de la conversación</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>Your usual pause</source>
            <translation>Tu pausa habitual</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/repeating.py"></location>
            <location filename="../../tutor/lessons/study.py"></location>
            <source>Mend the file, or put the program's own in its place.</source>
            <translation>Arregla el archivo o pon en su lugar el del programa.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/repeating.py"></location>
            <location filename="../../tutor/lessons/study.py"></location>
            <source>{file} can't be used: {reason}.</source>
            <translation>{file} no se puede usar: {reason}.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Begin a talk</source>
            <translation>Empezar una conversación</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>In {n} of your {whole} answers nothing had to be corrected.</source>
            <translation>En {n} de tus {whole} respuestas no hubo nada que corregir.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Look through your cards: {n} are due.</source>
            <translation>
                <numerusform>Repasa tus tarjetas: toca {n}.</numerusform>
                <numerusform>Repasa tus tarjetas: tocan {n}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Play the scene</source>
            <translation>Representar la escena</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Play the scene “{title}”. {goal}</source>
            <translation>Representa la escena «{title}». {goal}</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Play “{title}” once more. This is still to do: {step}.</source>
            <translation>Representa «{title}» otra vez. Queda por hacer: {step}.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Practise it now</source>
            <translation>Practicarlo ahora</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Practise “{better}” instead of “{said}”. It came up {n} times.</source>
            <translation>Practica «{better}» en lugar de «{said}». Ha salido {n} veces.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/review_page.py"></location>
            <location filename="../../tutor/ui/review_view.py"></location>
            <location filename="../../tutor/ui/view_switch.py"></location>
            <source>Review</source>
            <translation>Repaso</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Talk about something that you like, and say most of it yourself.</source>
            <translation>Habla de algo que te guste y di tú la mayor parte.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>You asked {n} questions yourself. That keeps a talk going.</source>
            <translation>Has hecho tú {n} preguntas. Eso mantiene viva una conversación.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>You reached the goal of the scene: all {n} steps.</source>
            <translation>Has alcanzado la meta de la escena: los {n} pasos.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>You said “{words}” right. It was corrected before.</source>
            <translation>Has dicho bien «{words}». Antes se te corrigió.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>You spoke {n} words a minute. In the talks before it was {before}.</source>
            <translation>Has dicho {n} palabras por minuto. En las conversaciones anteriores fueron {before}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>You used {n} words that you had not used before, such as {words}.</source>
            <translation>
                <numerusform>Has usado una palabra que no habías usado antes: {words}.</numerusform>
                <numerusform>Has usado {n} palabras que no habías usado antes, como {words}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Your longest answer had {n} words. In the talks before it was {before}.</source>
            <translation>Tu respuesta más larga ha tenido {n} palabras. En las conversaciones anteriores fueron {before}.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Your pauses were shorter: mostly {now} s, and {before} s in the talks before.</source>
            <translation>Tus pausas han sido más cortas: casi siempre {now} s, y {before} s en las conversaciones anteriores.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>{share:.0%} of the words were yours. At your level {wanted:.0%} or more is good.</source>
            <translation>El {share:.0%} de las palabras fueron tuyas. En tu nivel está bien un {wanted:.0%} o más.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/scenarios.py"></location>
            <source>Mend the file or take it out of the folder; the other scenarios can be used.</source>
            <translation>Arregla el archivo o sácalo de la carpeta; las demás situaciones se pueden usar.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/scenarios.py"></location>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>{file} can't be read: {reason}.</source>
            <translation>No se puede leer {file}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/scenarios.py"></location>
            <source>{where} can't be used: {what}.</source>
            <translation>{where} no se puede usar: {what}.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>Choose a CSV, TSV or text file.</source>
            <translation>Elige un archivo CSV, TSV o de texto.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>Choose a file of at most 20 MB.</source>
            <translation>Elige un archivo de 20 MB como mucho.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>Choose another encoding for it.</source>
            <translation>Elige para él otra codificación.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>Split it into several files.</source>
            <translation>Divídelo en varios archivos.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>The letters of this file can't be read.</source>
            <translation>No se pueden leer las letras de este archivo.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>The line is too long.</source>
            <translation>La línea es demasiado larga.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>The word is longer than {most} letters.</source>
            <translation>La palabra tiene más de {most} letras.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>There are no letters in it.</source>
            <translation>No contiene letras.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>There is no word at its beginning.</source>
            <translation>No empieza con ninguna palabra.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <location filename="../../tutor/library/decoding.py"></location>
            <source>This file is no text.</source>
            <translation>Este archivo no es de texto.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>This file is too large for a word list.</source>
            <translation>Este archivo es demasiado grande para una lista de palabras.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>This list has more than 50,000 lines.</source>
            <translation>Esta lista tiene más de 50 000 líneas.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/decoding.py"></location>
            <source>Add PDF, DOCX, EPUB, HTML, Markdown, subtitles or text.</source>
            <translation>Añade un archivo PDF, DOCX, EPUB, HTML, Markdown, de subtítulos o de texto.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/embedding.py"></location>
            <source>Choose another embedding model in the settings.</source>
            <translation>Elige otro modelo de embeddings en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/embedding.py"></location>
            <source>Ollama can't find passages by meaning with {model}.</source>
            <translation>Ollama no puede encontrar fragmentos por su significado con {model}.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/embedding.py"></location>
            <source>The vectors that came from Ollama make no sense.</source>
            <translation>Los vectores que ha dado Ollama no tienen sentido.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/epub.py"></location>
            <source>Choose one without copy protection.</source>
            <translation>Elige uno sin protección anticopia.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/epub.py"></location>
            <source>This book is locked by its seller.</source>
            <translation>Este libro está bloqueado por quien lo vende.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/given_files.py"></location>
            <source>Choose the document in the window, with Add files in the library.</source>
            <translation>Elige el documento en la ventana, con «Añadir archivos» en la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/given_files.py"></location>
            <source>{start}… is no name of a file.</source>
            <translation>{start}… no es un nombre de archivo.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/kinds.py"></location>
            <source>Add PDF, DOCX, EPUB, HTML or text.</source>
            <translation>Añade PDF, DOCX, EPUB, HTML o texto.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/kinds.py"></location>
            <source>Files of this old kind can't be read.</source>
            <translation>Los archivos de este formato antiguo no se pueden leer.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/kinds.py"></location>
            <source>Save it as DOCX, PDF or text, and add that.</source>
            <translation>Guárdalo como DOCX, PDF o texto, y añade ese.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/kinds.py"></location>
            <source>This file is too large for a text: more than {mb} MB.</source>
            <translation>Este archivo es demasiado grande para un texto: más de {mb} MB.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/kinds.py"></location>
            <source>This is an archive, or a kind of document that can't be read.</source>
            <translation>Es un archivo comprimido, o un tipo de documento que no se puede leer.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>Add it in parts.</source>
            <translation>Añádelo por partes.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>Choose a document.</source>
            <translation>Elige un documento.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>Choose one whose words can be selected and copied.</source>
            <translation>Elige uno cuyas palabras se puedan seleccionar y copiar.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>Don't open it elsewhere either.</source>
            <translation>No lo abras tampoco en otro sitio.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>Open it elsewhere and save it again.</source>
            <translation>Ábrelo con otro programa y vuelve a guardarlo.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>Save it without the password and add that.</source>
            <translation>Guárdalo sin la contraseña y añade ese.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>See that it is there and that you may read it.</source>
            <translation>Comprueba que está ahí y que puedes leerlo.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>There is no text in this document.</source>
            <translation>En este documento no hay texto.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>This document has more than {most:,} characters.</source>
            <translation>Este documento tiene más de {most:,} caracteres.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>This document is protected by a password.</source>
            <translation>Este documento está protegido con una contraseña.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>This document takes more memory than one may take.</source>
            <translation>Este documento ocupa más memoria de la que puede ocupar uno.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>This document takes too long to read.</source>
            <translation>Este documento tarda demasiado en leerse.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>This file can't be read: {error}.</source>
            <translation>No se puede leer este archivo: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>This file has {size:,.0f} MB; a document may have {most:,.0f}.</source>
            <translation>Este archivo tiene {size:,.0f} MB; un documento puede tener {most:,.0f}.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>This file is damaged, or not what its name says.</source>
            <translation>Este archivo está dañado o no es lo que dice su nombre.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>This file unpacks to far more than a document holds.</source>
            <translation>Este archivo se descomprime en mucho más de lo que cabe en un documento.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>{name} is not a file.</source>
            <translation>{name} no es un archivo.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/pdf.py"></location>
            <source>This document says that it has {count:,} pages.</source>
            <translation>Este documento dice tener {count:,} páginas.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/word_vectors.py"></location>
            <source>Choose an Ollama model in the settings.</source>
            <translation>Elige un modelo de Ollama en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/word_vectors.py"></location>
            <location filename="../../tutor/models/catalogue.py"></location>
            <location filename="../../tutor/models/getting.py"></location>
            <source>Install the program again.</source>
            <translation>Instala otra vez el programa.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/word_vectors.py"></location>
            <source>The built-in word vectors know only English.</source>
            <translation>Los vectores de palabras incluidos solo conocen el inglés.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/word_vectors.py"></location>
            <source>The word vectors can't be read.</source>
            <translation>No se pueden leer los vectores de palabras.</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/debounce.py"></location>
            <source>A draft begins after {milliseconds} ms of silence.</source>
            <translation>Un borrador empieza tras {milliseconds} ms de silencio.</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/debounce.py"></location>
            <source>That is {milliseconds} ms less than before.</source>
            <translation>Son {milliseconds} ms menos que antes.</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/debounce.py"></location>
            <source>That is {milliseconds} ms more than before.</source>
            <translation>Son {milliseconds} ms más que antes.</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/debounce.py"></location>
            <source>{withdrawn} of the last {drafts} drafts were thrown away.</source>
            <translation>Se descartaron {withdrawn} de los últimos {drafts} borradores.</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>Waits {seconds:.1f} s: {reason}.</source>
            <translation>Espera {seconds:.1f} s: {reason}.</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>you may be finished</source>
            <translation>quizá has terminado</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>you sound as if you want to go on</source>
            <translation>suenas como si quisieras seguir</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>you sound finished</source>
            <translation>suenas como si hubieras terminado</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>your voice was not judged yet</source>
            <translation>tu voz todavía no se ha valorado</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>{reason}; longer, because you often pause</source>
            <translation>{reason}; más, porque sueles hacer pausas</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>{reason}; longer, because you were cut off before</source>
            <translation>{reason}; más, porque antes se te interrumpió</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>{reason}; the answer is not ready yet</source>
            <translation>{reason}; la respuesta todavía no está lista</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>{voice}, the sentence {looks}</source>
            <translation>{voice}, la frase {looks}</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/grammar.py"></location>
            <source>could be whole</source>
            <translation>podría estar completa</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/grammar.py"></location>
            <source>ends in "{words}"</source>
            <translation>termina en «{words}»</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/grammar.py"></location>
            <source>is a short answer</source>
            <translation>es una respuesta corta</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/grammar.py"></location>
            <source>is a whole question</source>
            <translation>es una pregunta completa</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/grammar.py"></location>
            <source>is whole</source>
            <translation>está completa</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/grammar.py"></location>
            <source>stops at a comma</source>
            <translation>se detiene en una coma</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/grammar.py"></location>
            <source>tells nothing</source>
            <translation>no dice nada</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/grammar.py"></location>
            <source>trails off</source>
            <translation>se queda en el aire</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/silero.py"></location>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>The voice detector is not installed.</source>
            <translation>El detector de voz no está instalado.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/budget.py"></location>
            <source>Other programs use so much of the GPU's memory that {missing:.1f} GB are missing. Close some.</source>
            <translation>Otros programas ocupan tanta memoria de la tarjeta gráfica que faltan {missing:.1f} GB. Cierra algunos.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/budget.py"></location>
            <source>Other programs use so much of this computer's memory that {missing:.1f} GB are missing. Close some.</source>
            <translation>Otros programas ocupan tanta memoria de este ordenador que faltan {missing:.1f} GB. Cierra algunos.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/budget.py"></location>
            <source>That just fits.</source>
            <translation>Cabe justo.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/budget.py"></location>
            <source>The GPU has {missing:.1f} GB too little.</source>
            <translation>A la tarjeta gráfica le faltan {missing:.1f} GB.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/budget.py"></location>
            <source>This computer has {missing:.1f} GB too little.</source>
            <translation>A este ordenador le faltan {missing:.1f} GB.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/budget.py"></location>
            <source>To free {size:.1f} GB, {way_out}.</source>
            <translation>Para liberar {size:.1f} GB, {way_out}.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/budget.py"></location>
            <source>{name} {size:.1f} GB</source>
            <translation>{name} {size:.1f} GB</translation>
        </message>
        <message>
            <location filename="../../tutor/models/budget.py"></location>
            <source>{parts} = {needed:.1f} of {room:.1f} GB</source>
            <translation>{parts} = {needed:.1f} de {room:.1f} GB</translation>
        </message>
        <message>
            <location filename="../../tutor/models/budget.py"></location>
            <source>{several} + {next}</source>
            <translation>{several} + {next}</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A clear man's voice from the north of England.</source>
            <translation>Una voz clara de hombre del norte de Inglaterra.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A clear man's voice.</source>
            <translation>Una voz clara de hombre.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A clear woman's voice.</source>
            <translation>Una voz clara de mujer.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A good teacher: explains grammar well. Wants a GPU.</source>
            <translation>Un buen profesor: explica bien la gramática. Pide una tarjeta gráfica.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A lively woman's voice with a Scottish accent.</source>
            <translation>Una voz animada de mujer con acento escocés.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A natural man's voice; more work for the processor.</source>
            <translation>Una voz natural de hombre; más trabajo para el procesador.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A natural woman's voice; more work for the processor.</source>
            <translation>Una voz natural de mujer; más trabajo para el procesador.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A pleasant partner in English and the bigger European languages.</source>
            <translation>Un compañero agradable en inglés y en los grandes idiomas europeos.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A simple partner for small computers.</source>
            <translation>Un compañero sencillo para ordenadores pequeños.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A simple partner that follows instructions and corrects plain mistakes.</source>
            <translation>Un compañero sencillo que sigue instrucciones y corrige errores claros.</translation>
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
            <translation>Clara y tranquila; un poco mecánica.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Coqui Public Model Licence (non-commercial)</source>
            <translation>Coqui Public Model Licence (no comercial)</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Gemma Terms of Use</source>
            <translation>Condiciones de uso de Gemma</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Llama 3.2 Community Licence</source>
            <translation>Licencia comunitaria de Llama 3.2</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>MIT</source>
            <translation>MIT</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Natural in very many languages.</source>
            <translation>Natural en muchísimos idiomas.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Natural in very many languages. Wants a quick processor.</source>
            <translation>Natural en muchísimos idiomas. Pide un procesador rápido.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Nearly as good as the largest and several times as fast. The best choice with a GPU.</source>
            <translation>Casi tan bueno como el más grande y varias veces más rápido. La mejor opción con una tarjeta gráfica.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Nearly as good as the largest, English only, made for a GPU.</source>
            <translation>Casi tan bueno como el más grande, solo inglés, hecho para una tarjeta gráfica.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Noticeably better than the starter, and still quick on any computer.</source>
            <translation>Claramente mejor que el inicial, y aun así rápido en cualquier ordenador.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Public domain</source>
            <translation>Dominio público</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Quick on any computer, in about a hundred languages. Good enough for clear, simple sentences.</source>
            <translation>Rápido en cualquier ordenador, en unos cien idiomas. Suficiente para frases claras y sencillas.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>The Unlicense</source>
            <translation>The Unlicense</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>The best teacher of this list. Wants a GPU with 12 GB.</source>
            <translation>El mejor profesor de esta lista. Pide una tarjeta gráfica con 12 GB.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>The most exact explanations of this size, in very many languages. Wants a quick processor.</source>
            <translation>Las explicaciones más precisas de este tamaño, en muchísimos idiomas. Pide un procesador rápido.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>The most exact, and the slowest. Wants a GPU with 6 GB.</source>
            <translation>El más preciso, y el más lento. Pide una tarjeta gráfica con 6 GB.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>The most natural: imitates a recorded voice. Wants an NVIDIA GPU, and the XTTS engine among the add-ons.</source>
            <translation>La más natural: imita una voz grabada. Pide una tarjeta gráfica NVIDIA y el motor XTTS de los complementos.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>The smallest that knows other languages than English. Mishears a good part of what learners say.</source>
            <translation>El más pequeño que sabe otros idiomas además del inglés. Oye mal buena parte de lo que dicen los aprendices.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>The smallest. Understands clear English and mishears a good part of what learners say.</source>
            <translation>El más pequeño. Entiende un inglés claro y oye mal buena parte de lo que dicen los aprendices.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Tiny: it keeps a simple talk going, and often talks past you.</source>
            <translation>Diminuto: mantiene una conversación sencilla, y a menudo no responde a lo que dices.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Understands most learners well, in about a hundred languages.</source>
            <translation>Entiende bien a la mayoría de los aprendices, en unos cien idiomas.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Understands most learners well. The best English for a computer without a GPU.</source>
            <translation>Entiende bien a la mayoría de los aprendices. El mejor inglés para un ordenador sin tarjeta gráfica.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Understands strong accents better than small. Slow without a GPU.</source>
            <translation>Entiende los acentos fuertes mejor que small. Lento sin tarjeta gráfica.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.py"></location>
            <source>Run `tutor models list` to see which there are.</source>
            <translation>Ejecuta `tutor models list` para ver cuáles hay.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.py"></location>
            <source>The catalogue has no model {key!r}.</source>
            <translation>El catálogo no tiene ningún modelo {key!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.py"></location>
            <source>The list of models can't be read ({error}).</source>
            <translation>No se puede leer la lista de modelos ({error}).</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.py"></location>
            <source>The list of models can't be right: {reason}.</source>
            <translation>La lista de modelos no puede ser correcta: {reason}.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>Check that the folder belongs to you, and try again.</source>
            <translation>Comprueba que la carpeta es tuya e inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>Choose another model, or look for a newer version of the program.</source>
            <translation>Elige otro modelo o busca una versión más nueva del programa.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>Make room, and try again: the download goes on where it stopped.</source>
            <translation>Haz sitio e inténtalo de nuevo: la descarga sigue donde se quedó.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>The models' folder can't be written or read ({error}).</source>
            <translation>No se puede leer o escribir en la carpeta de los modelos ({error}).</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>The server</source>
            <translation>El servidor</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>What {file} sent is not the {path} that the program knows.</source>
            <translation>Lo que ha enviado {file} no es el {path} que conoce el programa.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>{server} could not be reached, or hung up.</source>
            <translation>No se ha podido conectar con {server}, o se ha cortado la conexión.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>{server} did not answer in time.</source>
            <translation>{server} no ha respondido a tiempo.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>{server} does not have {path} any more (status {status}).</source>
            <translation>{server} ya no tiene {path} (estado {status}).</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>{server} gave an answer that makes no sense.</source>
            <translation>{server} ha dado una respuesta sin sentido.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>{server} hung up too early.</source>
            <translation>{server} ha cortado la conexión antes de tiempo.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>{server} is busy or out of order (status {status}).</source>
            <translation>{server} no está disponible o tiene demasiado trabajo (estado {status}).</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>{server} sent us on to an address that is not protected.</source>
            <translation>{server} nos ha remitido a una dirección sin protección.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/finding.py"></location>
            <source>Fetch it again: in the window under Models, or with `tutor models get {key}`.</source>
            <translation>Vuelve a obtenerlo: en la ventana, en Modelos, o con `tutor models get {key}`.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/finding.py"></location>
            <source>Fetch it in the window under Models, or with `tutor models get {key}`.</source>
            <translation>Obtenlo en la ventana, en Modelos, o con `tutor models get {key}`.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/finding.py"></location>
            <source>{title} is damaged: {damaged} is not what it should be.</source>
            <translation>{title}: dañado. {damaged} no es lo que debería ser.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/getting.py"></location>
            <source>Look for a newer version of the program.</source>
            <translation>Busca una versión más nueva del programa.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/getting.py"></location>
            <source>Make room, or choose a smaller model.</source>
            <translation>Haz sitio o elige un modelo más pequeño.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/getting.py"></location>
            <source>{path} did not come out right.</source>
            <translation>{path} no ha salido bien.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/getting.py"></location>
            <source>{path} is not where the list of models says.</source>
            <translation>{path} no está donde dice la lista de modelos.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/getting.py"></location>
            <source>{title} is damaged or missing. It comes with the program.</source>
            <translation>{title} falta o está dañado. Viene con el programa.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/lock.py"></location>
            <source>Wait until that has ended.</source>
            <translation>Espera a que eso haya terminado.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/lock.py"></location>
            <source>{title} is being fetched already.</source>
            <translation>{title} ya se está descargando.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Choose another model.</source>
            <translation>Elige otro modelo.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Correct the address in the settings, or allow "Servers elsewhere" there.</source>
            <translation>Corrige la dirección en los ajustes o permite allí «Servidores en otro sitio».</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>It is gone already.</source>
            <translation>Ya no está.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Make room there, and try again.</source>
            <translation>Haz sitio allí e inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Ollama broke off while it was busy with {name}.</source>
            <translation>Ollama ha dejado a medias lo que hacía con {name}.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Ollama could not fetch {name} ({reason}).</source>
            <translation>Ollama no ha podido obtener {name} ({reason}).</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Ollama did not remove {name} ({reason}).</source>
            <translation>Ollama no ha quitado {name} ({reason}).</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Ollama does not answer at {host}.</source>
            <translation>Ollama no responde en {host}.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Ollama has no model {name!r}.</source>
            <translation>Ollama no tiene ningún modelo {name!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Ollama is not asked: its address is none, or on another computer.</source>
            <translation>No se pregunta a Ollama: su dirección no es válida o está en otro ordenador.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Ollama stopped fetching {name}.</source>
            <translation>Ollama ha dejado de descargar {name}.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Ollama's library has no model {name!r}.</source>
            <translation>La biblioteca de Ollama no tiene ningún modelo {name!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Start Ollama, and try again.</source>
            <translation>Inicia Ollama e inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>The disk on which Ollama keeps its models is full.</source>
            <translation>El disco en el que Ollama guarda sus modelos está lleno.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>This Ollama is too old for {name}.</source>
            <translation>Este Ollama es demasiado antiguo para {name}.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Try again, or run `ollama rm` in a terminal.</source>
            <translation>Inténtalo de nuevo o ejecuta `ollama rm` en un terminal.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Update Ollama, and try again.</source>
            <translation>Actualiza Ollama e inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>About {wait:.0f} seconds of waiting on this processor.</source>
            <translation>Unos {wait:.0f} segundos de espera en este procesador.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>About {wait:.0f} seconds of waiting without a GPU with {needed:.1f} GB of free memory.</source>
            <translation>Unos {wait:.0f} segundos de espera sin una tarjeta gráfica con {needed:.1f} GB de memoria libre.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>Better hearing and a better talk, on the processor of this computer.</source>
            <translation>Oye mejor y conversa mejor, en el procesador de este ordenador.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>For this GPU</source>
            <translation>Para esta tarjeta gráfica</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>For this processor</source>
            <translation>Para este procesador</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>Install Ollama, and the tutor's mind can run there too.</source>
            <translation>Instala Ollama, y la mente del tutor podrá funcionar también ahí.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>Needs {needed:.1f} GB of memory, and leaves too little for the rest.</source>
            <translation>Necesita {needed:.1f} GB de memoria y deja muy poca para lo demás.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>Needs {needed:.1f} GB of memory; there are {there:.1f} GB.</source>
            <translation>Necesita {needed:.1f} GB de memoria; hay {there:.1f} GB.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>Runs on the GPU.</source>
            <translation>Funciona en la tarjeta gráfica.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>Runs well on the processor.</source>
            <translation>Funciona bien en el procesador.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>Small models that came with the program. They work at once, without a download.</source>
            <translation>Modelos pequeños que vinieron con el programa. Funcionan al momento, sin descarga.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>Starter</source>
            <translation>Inicial</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>The best hearing, at once, on the GPU.</source>
            <translation>El mejor oído, al momento, en la tarjeta gráfica.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>There is no Piper voice for the language “{code}” here; XTTS may speak it.</source>
            <translation>Aquí no hay ninguna voz de Piper para el idioma «{code}»; quizá XTTS lo hable.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>They know English only.</source>
            <translation>Solo saben inglés.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/shelf.py"></location>
            <source>It is left alone. Remove it where it came from.</source>
            <translation>No se toca. Quítalo donde lo obtuviste.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/shelf.py"></location>
            <source>{title} comes with the program, which did not fetch it.</source>
            <translation>{title} viene con el programa, que no lo ha descargado.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/shelf.py"></location>
            <source>{title} lies in {folder}, and the program did not fetch it.</source>
            <translation>{title} está en {folder}, y el programa no lo ha descargado.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/starter.py"></location>
            <source>The starter pack's file {package}/{pattern} is not there.</source>
            <translation>Falta el archivo {package}/{pattern} del paquete inicial.</translation>
        </message>
        <message>
            <location filename="../../tutor/moving.py"></location>
            <source>Everything is where it was. Choose the folder again.</source>
            <translation>Todo está donde estaba. Elige otra vez la carpeta.</translation>
        </message>
        <message>
            <location filename="../../tutor/moving.py"></location>
            <source>Make it writable, then try again.</source>
            <translation>Permite escribir en ella e inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../tutor/moving.py"></location>
            <source>Make room there, or choose another folder.</source>
            <translation>Haz sitio ahí o elige otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../tutor/moving.py"></location>
            <source>{folder} can't be written.</source>
            <translation>No se puede escribir en {folder}.</translation>
        </message>
        <message>
            <location filename="../../tutor/moving.py"></location>
            <source>{folder} has too little room.</source>
            <translation>{folder} tiene muy poco espacio.</translation>
        </message>
        <message>
            <location filename="../../tutor/moving.py"></location>
            <source>{folder} is there already.</source>
            <translation>{folder} ya existe.</translation>
        </message>
        <message>
            <location filename="../../tutor/moving.py"></location>
            <source>{folder} lies inside the folder that is to be moved.</source>
            <translation>{folder} está dentro de la carpeta que se quiere mover.</translation>
        </message>
        <message>
            <location filename="../../tutor/moving.py"></location>
            <source>{old} could not be moved to {new}: {reason}.</source>
            <translation>No se ha podido mover {old} a {new}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../tutor/option.py"></location>
            <source>{name} can't be {value!r}; it is one of {known}.</source>
            <translation>{name} no puede ser {value!r}; es uno de {known}.</translation>
        </message>
        <message>
            <location filename="../../tutor/option.py"></location>
            <source>{name} is too long: {value} characters.</source>
            <translation>{name} es demasiado largo: {value} caracteres.</translation>
        </message>
        <message>
            <location filename="../../tutor/option.py"></location>
            <source>{name} must be an address such as http://127.0.0.1:11434, not {value!r}.</source>
            <translation>{name} debe ser una dirección como http://127.0.0.1:11434, no {value!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/option.py"></location>
            <source>{name} must be of type {kind}, not {value!r}.</source>
            <translation>{name} debe ser de tipo {kind}, no {value!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/option.py"></location>
            <source>{name} must lie between {low} and {high}, not {value}.</source>
            <translation>{name} debe estar entre {low} y {high}, no {value}.</translation>
        </message>
        <message>
            <location filename="../../tutor/option.py"></location>
            <source>{name} must name keys such as Ctrl+L, not {value!r}.</source>
            <translation>{name} debe nombrar teclas como Ctrl+L, no {value!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/option.py"></location>
            <source>{title}: {explanation}</source>
            <translation>{title}: {explanation}</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <source>A copy of your records took too long.</source>
            <translation>Una copia de tus registros ha tardado demasiado.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <location filename="../../tutor/records/learners.py"></location>
            <location filename="../../tutor/speaking/piper.py"></location>
            <source>Choose another one.</source>
            <translation>Elige otra.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <source>Install that version.</source>
            <translation>Instala esa versión.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <source>Restore an earlier copy: your talks, then Copies.</source>
            <translation>Restaura una copia anterior: tus conversaciones, y luego Copias.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <location filename="../../tutor/records/file.py"></location>
            <location filename="../../tutor/session/measurements.py"></location>
            <location filename="../../tutor/teaching/card_sounds.py"></location>
            <source>Start the program again.</source>
            <translation>Inicia de nuevo el programa.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <source>That copy is damaged itself.</source>
            <translation>Esa copia también está dañada.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <source>That copy was written by a newer version of the program.</source>
            <translation>Esa copia la escribió una versión más nueva del programa.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <source>The next one is made later.</source>
            <translation>La siguiente se hará más tarde.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <location filename="../../tutor/records/file.py"></location>
            <source>Your records are closed.</source>
            <translation>Tus registros están cerrados.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <source>Your records can't be copied: {error}.</source>
            <translation>No se pueden copiar tus registros: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <source>Your records seem to be damaged: a copy of them did not pass its check.</source>
            <translation>Tus registros parecen dañados: una copia de ellos no ha pasado la comprobación.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/card_rows.py"></location>
            <source>A card can't be read.</source>
            <translation>No se puede leer una tarjeta.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/card_rows.py"></location>
            <source>Choose a word.</source>
            <translation>Elige una palabra.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/card_rows.py"></location>
            <source>It was deleted meanwhile.</source>
            <translation>Se ha eliminado entretanto.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/card_rows.py"></location>
            <source>Restore your records from a backup.</source>
            <translation>Restaura tus registros desde una copia de seguridad.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/card_rows.py"></location>
            <source>There is nothing to keep.</source>
            <translation>No hay nada que guardar.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/card_rows.py"></location>
            <source>This card is no longer there.</source>
            <translation>Esta tarjeta ya no está.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/cards.py"></location>
            <source>A card needs something on its front.</source>
            <translation>Una tarjeta necesita algo en el anverso.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/cards.py"></location>
            <source>Change that one instead.</source>
            <translation>Cambia esa.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/cards.py"></location>
            <source>Its last review stays as it is.</source>
            <translation>Su último repaso se queda como está.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/cards.py"></location>
            <source>The next one is asked.</source>
            <translation>Se pregunta la siguiente.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/cards.py"></location>
            <source>This card was reviewed or deleted meanwhile.</source>
            <translation>Esta tarjeta se ha repasado o eliminado entretanto.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/cards.py"></location>
            <source>Write a word or a question there.</source>
            <translation>Escribe ahí una palabra o una pregunta.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/cards.py"></location>
            <source>You have another card with the same front.</source>
            <translation>Tienes otra tarjeta con el mismo anverso.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/database.py"></location>
            <source>Install that version again.</source>
            <translation>Instala otra vez esa versión.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/database.py"></location>
            <source>{path} was written by a newer version of the program.</source>
            <translation>{path} lo escribió una versión más nueva del programa.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/document_rows.py"></location>
            <source>A document needs a title.</source>
            <translation>Un documento necesita un título.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/document_rows.py"></location>
            <source>Say which by its number, as in `tutor library list`.</source>
            <translation>Di cuál por su número, como en `tutor library list`.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/document_rows.py"></location>
            <source>Several documents are called “{name}”.</source>
            <translation>Hay varios documentos llamados «{name}».</translation>
        </message>
        <message>
            <location filename="../../tutor/records/document_rows.py"></location>
            <source>There is no document called “{name}” in the library.</source>
            <translation>En la biblioteca no hay ningún documento llamado «{name}».</translation>
        </message>
        <message>
            <location filename="../../tutor/records/document_rows.py"></location>
            <source>This document is not in the library.</source>
            <translation>Este documento no está en la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/document_rows.py"></location>
            <source>This passage is not in the library any more.</source>
            <translation>Este fragmento ya no está en la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/document_rows.py"></location>
            <source>Write one.</source>
            <translation>Escribe uno.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/document_rows.py"></location>
            <source>`tutor library list` shows what there is.</source>
            <translation>`tutor library list` muestra lo que hay.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/exporting.py"></location>
            <location filename="../../tutor/ui/report_export.py"></location>
            <source>Choose another folder, or make room.</source>
            <translation>Elige otra carpeta o haz sitio.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/facts.py"></location>
            <location filename="../../tutor/records/reports.py"></location>
            <location filename="../../tutor/records/talks.py"></location>
            <source>Look at the list again.</source>
            <translation>Vuelve a mirar la lista.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/facts.py"></location>
            <source>This fact is not there any more.</source>
            <translation>Este dato ya no está.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/file.py"></location>
            <source>Restore one of their copies, or begin with empty ones.</source>
            <translation>Restaura una de sus copias o empieza con registros vacíos.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/file.py"></location>
            <source>Your records are damaged.</source>
            <translation>Tus registros están dañados.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/file.py"></location>
            <source>Your records can't be read: {error}.</source>
            <translation>No se pueden leer tus registros: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/file.py"></location>
            <source>Your records can't be replaced: {error}.</source>
            <translation>No se pueden sustituir tus registros: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/file.py"></location>
            <source>Your records can't be written: {error}.</source>
            <translation>No se pueden escribir tus registros: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/file.py"></location>
            <location filename="../../tutor/session/measurements.py"></location>
            <source>{path} can't be opened: {error}.</source>
            <translation>No se puede abrir {path}: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/learners.py"></location>
            <source>This learner is not there any more.</source>
            <translation>Esta persona ya no está.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/lock.py"></location>
            <source>Go on in its other window, or close that one and start again.</source>
            <translation>Sigue en la otra ventana, o ciérrala y empieza de nuevo.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/lock.py"></location>
            <source>Your records are in use: the program is running already.</source>
            <translation>Tus registros están en uso: el programa ya está abierto.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/reports.py"></location>
            <source>That talk can't be read.</source>
            <translation>Esa conversación no se puede leer.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/reports.py"></location>
            <location filename="../../tutor/records/talks.py"></location>
            <source>That talk is not there any more.</source>
            <translation>Esa conversación ya no está.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/reports.py"></location>
            <source>There is no report on it.</source>
            <translation>No hay informe sobre ella.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/sounds.py"></location>
            <source>A sound can't be kept: {error}.</source>
            <translation>No se puede guardar un sonido: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/sounds.py"></location>
            <source>That sound can't be played: its file is gone or broken.</source>
            <translation>Ese sonido no se puede reproducir: su archivo falta o está dañado.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/sounds.py"></location>
            <source>The words are kept.</source>
            <translation>Las palabras se conservan.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/talks.py"></location>
            <source>That talk can't be read: {error}.</source>
            <translation>No se puede leer esa conversación: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/talks.py"></location>
            <source>The talk stays in the file; a new one begins.</source>
            <translation>La conversación se queda en el archivo; empieza una nueva.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/address.py"></location>
            <source>A server's address must hold no user name, password or question mark.</source>
            <translation>La dirección de un servidor no debe llevar nombre de usuario, contraseña ni signo de interrogación.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/address.py"></location>
            <source>Allow "Servers elsewhere" in the settings, or enter an address on this computer.</source>
            <translation>Permite «Servidores en otro sitio» en los ajustes o indica una dirección de este ordenador.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/address.py"></location>
            <source>Enter the bare address; a key has its own place, "Server keys".</source>
            <translation>Indica solo la dirección; las claves tienen su propio lugar, «Claves de servidores».</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/address.py"></location>
            <source>The key for {origin} would travel unencrypted, for everybody in the network to read.</source>
            <translation>La clave para {origin} viajaría sin cifrar, y cualquiera en la red podría leerla.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/address.py"></location>
            <source>Use an https address, or allow keys without encryption in the settings.</source>
            <translation>Usa una dirección https o permite claves sin cifrar en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/address.py"></location>
            <source>Write it like http://127.0.0.1:11434 in the settings.</source>
            <translation>Escríbela en los ajustes así: http://127.0.0.1:11434.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/address.py"></location>
            <source>{origin} is not on this computer: what you say would leave it.</source>
            <translation>{origin} no está en este ordenador: lo que dices saldría de él.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/address.py"></location>
            <source>{typed!r} is no address of a server.</source>
            <translation>{typed!r} no es la dirección de un servidor.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/connection.py"></location>
            <source>Check the address, or have the server's certificate installed.</source>
            <translation>Comprueba la dirección o haz que se instale el certificado del servidor.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/connection.py"></location>
            <source>Start the server, or check its address in the settings.</source>
            <translation>Inicia el servidor o comprueba su dirección en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/connection.py"></location>
            <source>The server had closed the connection that was open.</source>
            <translation>El servidor había cerrado la conexión abierta.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/connection.py"></location>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Try again. If it happens again, restart the server.</source>
            <translation>Inténtalo de nuevo. Si vuelve a ocurrir, reinicia el servidor.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/connection.py"></location>
            <source>{name} at {origin} has no certificate that this computer trusts.</source>
            <translation>{name} en {origin} no tiene un certificado en el que confíe este ordenador.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/connection.py"></location>
            <source>{name} does not answer at {origin}.</source>
            <translation>{name} no responde en {origin}.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/connection.py"></location>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>{name} said nothing for {seconds:.0f} seconds.</source>
            <translation>{name} no ha dicho nada durante {seconds:.0f} segundos.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/keys.py"></location>
            <source>The key is kept in the system's keyring.</source>
            <translation>La clave se guarda en el llavero del sistema.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/keys.py"></location>
            <source>There is no key.</source>
            <translation>No hay ninguna clave.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/keys.py"></location>
            <source>There is no keyring on this system: the key is kept until the program ends.</source>
            <translation>Este sistema no tiene llavero: la clave se guarda hasta que termine el programa.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Check its address in the settings (it mostly ends with /v1) and its model.</source>
            <translation>Comprueba en los ajustes su dirección (casi siempre termina en /v1) y su modelo.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Check its address in the settings: it mostly ends with /v1.</source>
            <translation>Comprueba su dirección en los ajustes: casi siempre termina en /v1.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Check its model in the settings, or try another server.</source>
            <translation>Comprueba su modelo en los ajustes o prueba otro servidor.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Enter it in the settings.</source>
            <translation>Indícalo en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Enter its key under "Server keys" in the settings.</source>
            <translation>Indica su clave en los ajustes, en «Claves de servidores».</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Enter the model in the settings.</source>
            <translation>Indica el modelo en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Load it there, or choose another one in the settings.</source>
            <translation>Cárgalo allí o elige otro en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>No address of {server} is set.</source>
            <translation>Falta una dirección para {server}.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>The chat server</source>
            <translation>El servidor de chat</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>The model</source>
            <translation>El modelo</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>The recognising server</source>
            <translation>El servidor de reconocimiento</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>The server does not say which models it has.</source>
            <translation>El servidor no dice qué modelos tiene.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>The speaking server</source>
            <translation>El servidor de voz</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Wait a moment, and try again.</source>
            <translation>Espera un momento e inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Wait {seconds} seconds, and try again.</source>
            <translation>Espera {seconds} segundos e inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{model} does not fit into the server's memory.</source>
            <translation>{model} no cabe en la memoria del servidor.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{name} at {origin} does not know what was asked of it.</source>
            <translation>{name} en {origin} no conoce lo que se le ha pedido.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{name} at {origin} gave an answer that makes no sense.</source>
            <translation>{name} en {origin} ha dado una respuesta sin sentido.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{name} does not accept the key.</source>
            <translation>{name} no acepta la clave.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{name} failed (status {status}).</source>
            <translation>{name} ha fallado (estado {status}).</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{name} has no model {model!r}.</source>
            <translation>{name} no tiene ningún modelo {model!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{name} is busy, or still loads its model.</source>
            <translation>{name} está ocupado o todavía carga su modelo.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{name} refused what was asked of it (status {status}).</source>
            <translation>{name} ha rechazado lo que se le ha pedido (estado {status}).</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{name} takes no more requests just now.</source>
            <translation>{name} no admite más peticiones por ahora.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>A network with a log-in page can cause this: log in there first. Otherwise try again later.</source>
            <translation>Puede deberse a una red con página de acceso: identifícate primero en ella. Si no, inténtalo más tarde.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>Check the internet connection, and try again.</source>
            <translation>Comprueba la conexión a internet e inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>Try again later, or look where you got the program from.</source>
            <translation>Inténtalo más tarde, o mira en el sitio donde obtuviste el programa.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>What {server} answers does not tell of a version.</source>
            <translation>La respuesta de {server} no indica ninguna versión.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>{server} could not be reached.</source>
            <translation>No se ha podido conectar con {server}.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>{server} does not know of any versions (status {status}).</source>
            <translation>{server} no conoce ninguna versión (estado {status}).</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>{server} has no certificate that this computer trusts.</source>
            <translation>{server} no tiene un certificado en el que este ordenador confíe.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>{server} is at an address that is not protected: it was not asked.</source>
            <translation>{server} está en una dirección sin protección: no se le ha preguntado.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>{server} sends us on and on.</source>
            <translation>{server} nos remite una y otra vez a otra dirección.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/hearing.py"></location>
            <source>Choose a smaller speech recognition, or let it run on the graphics card.</source>
            <translation>Elige un reconocimiento de voz más pequeño o haz que funcione en la tarjeta gráfica.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/hearing.py"></location>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>Choose another model</source>
            <translation>Elegir otro modelo</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/hearing.py"></location>
            <source>It should take less than {target}.</source>
            <translation>Debería tardar menos de {target}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/hearing.py"></location>
            <source>Transcription took {took}.</source>
            <translation>La transcripción ha tardado {took}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>An engine</source>
            <translation>Un motor</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>Choose a smaller model, or let one of the two run on the graphics card or on another computer.</source>
            <translation>Elige un modelo más pequeño, o haz que uno de los dos funcione en la tarjeta gráfica o en otro ordenador.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>Choose what this computer can run, or mend the cause and load it again.</source>
            <translation>Elige lo que este ordenador pueda ejecutar, o arregla la causa y vuelve a cargarlo.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>If it happens again, the model may be too big for the memory: choose a smaller one.</source>
            <translation>Si vuelve a ocurrir, puede que el modelo sea demasiado grande para la memoria: elige uno más pequeño.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>Instead of {wanted}: {used}.</source>
            <translation>En lugar de {wanted}: {used}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>Let it work once before you speak, and keep it loaded.</source>
            <translation>Hazlo trabajar una vez antes de hablar, y mantenlo cargado.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>The first call was cold.</source>
            <translation>La primera llamada fue en frío.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>The process of {label} ended in this turn, and a fresh one did the work again.</source>
            <translation>El proceso de {label} terminó en este turno, y uno nuevo repitió el trabajo.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>The processor was {share:.0%} busy.</source>
            <translation>El procesador estaba ocupado al {share:.0%}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>Two engines fight for the cores.</source>
            <translation>Dos motores se disputan los núcleos.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>Warm it up</source>
            <translation>Calentarlo</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>While the model wrote, the voice made {slowed:.0f} characters a second; alone it makes {alone:.0f}.</source>
            <translation>Mientras el modelo escribía, la voz hacía {slowed:.0f} caracteres por segundo; sola hace {alone:.0f}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>the CPU</source>
            <translation>el procesador</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>{engine} fell back to {used}.</source>
            <translation>{engine} ahora usa {used}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>{engine} had to be started again.</source>
            <translation>{engine} tuvo que reiniciarse.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>{engine} took {took}; usually it takes {usual}.</source>
            <translation>{engine} tardó {took}; lo normal es {usual}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>A loudspeaker or headphones with a cable answer sooner than Bluetooth.</source>
            <translation>Un altavoz o unos auriculares con cable responden antes que el Bluetooth.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Choose a quicker voice</source>
            <translation>Elegir una voz más rápida</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Choose a quicker voice, or a quicker model if the text came late.</source>
            <translation>Elige una voz más rápida, o un modelo más rápido si el texto llegó tarde.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Choose a quicker voice, or let this one run on the graphics card.</source>
            <translation>Elige una voz más rápida o haz que esta funcione en la tarjeta gráfica.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Choose another loudspeaker</source>
            <translation>Elegir otro altavoz</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Choose another loudspeaker, or unplug this one and plug it in again.</source>
            <translation>Elige otro altavoz, o desenchufa este y vuelve a enchufarlo.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>However early it begins, it falls behind in a long answer.</source>
            <translation>Por pronto que empiece, se queda atrás en una respuesta larga.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Its text came only then.</source>
            <translation>Su texto no llegó hasta entonces.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Its text was there; the voice was not ready.</source>
            <translation>Su texto estaba; la voz no estaba lista.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Playback never reported its end.</source>
            <translation>La reproducción nunca avisó de su final.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>So long lies between its taking the sound and your hearing it.</source>
            <translation>Eso pasa desde que toma el sonido hasta que lo oyes.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Speech fell behind the ear.</source>
            <translation>La voz no llegó a tiempo al oído.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>The loudspeaker sounds {latency} late.</source>
            <translation>El altavoz suena con {latency} de retraso.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>The loudspeaker took the sound, and nothing more came of it.</source>
            <translation>El altavoz tomó el sonido, y no salió nada más.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>The sound ran dry inside a phrase {n} times.</source>
            <translation>
                <numerusform>El sonido se cortó {n} vez dentro de una frase.</numerusform>
                <numerusform>El sonido se cortó {n} veces dentro de una frase.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>The tutor waited {duration} for the loudspeaker before it went on.</source>
            <translation>El tutor esperó {duration} al altavoz antes de seguir.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>The voice is slower than speech: {factor:.1f} s of work a second of sound.</source>
            <translation>La voz es más lenta que el habla: {factor:.1f} s de trabajo por segundo de sonido.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>{duration} of silence before phrase {number}.</source>
            <translation>{duration} de silencio antes de la frase {number}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>A phrase can be spoken only where the text pauses, or when it is broken by force.</source>
            <translation>Una frase solo se puede decir donde el texto hace una pausa, o cuando se corta a la fuerza.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>Another program may use the same model, or it was unloaded meanwhile. Keep it loaded for longer.</source>
            <translation>Quizá otro programa use el mismo modelo, o se haya retirado de la memoria entretanto. Mantenlo cargado más tiempo.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>Choose a quicker model, or shorter answers: long sentences come from long answers.</source>
            <translation>Elige un modelo más rápido o respuestas más cortas: las frases largas vienen de respuestas largas.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>It took {waited} of {total}; evenly it would have been {evenly}.</source>
            <translation>Tardó {waited} de {total}; repartido por igual habrían sido {evenly}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>Keep the model loaded</source>
            <translation>Mantener el modelo cargado</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>Run-on sentence: {lasted:.1f} s without a boundary, broken at {after:.10g} s.</source>
            <translation>Frase interminable: {lasted:.1f} s sin ningún límite, cortada a los {after:.10g} s.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>Run-on sentence: {lasted:.1f} s without a boundary, not broken.</source>
            <translation>Frase interminable: {lasted:.1f} s sin ningún límite, sin cortar.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>Shorten the answers</source>
            <translation>Acortar las respuestas</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>The model reads or thinks for long before it writes, or something between it and the program collects its text. Choose a quicker model, or the built-in one.</source>
            <translation>El modelo lee o piensa mucho antes de escribir, o algo entre él y el programa acumula su texto. Elige un modelo más rápido o el incorporado.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>The model streams late: first phrase after {share:.0%} of its total.</source>
            <translation>El modelo escribe tarde: primera frase al {share:.0%} de su tiempo total.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>The prompt's prefix was not reused.</source>
            <translation>No se reutilizó el principio de la petición.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>{evaluated} of {whole} tokens were read again before the first word.</source>
            <translation>Antes de la primera palabra se volvieron a leer {evaluated} de {whole} tokens.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>A smaller model for this step, the graphics card or another computer would have its part ready in your pause.</source>
            <translation>Con un modelo más pequeño para este paso, la tarjeta gráfica u otro ordenador, su parte estaría lista en tu pausa.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>Change the patience</source>
            <translation>Cambiar la paciencia</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>Drafts are mostly thrown away: {dropped} of the last {drafts}.</source>
            <translation>La mayoría de los borradores se descartan: {dropped} de los últimos {drafts}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>In {turns} turns {wasted} of work was for nothing. You pause often and go on.</source>
            <translation>En {turns} turnos se hizo en vano {wasted} de trabajo. Haces pausas a menudo y sigues.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>It is what keeps the tutor from cutting you off.</source>
            <translation>Es lo que impide que el tutor te interrumpa.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>Let the tutor think ahead</source>
            <translation>Dejar que el tutor piense por adelantado</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>Lower the patience if the tutor should answer sooner, or press “I'm done”.</source>
            <translation>Baja la paciencia si el tutor debe responder antes, o pulsa «He terminado».</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>Most of that was this: {part}, {took}.</source>
            <translation>La mayor parte fue esto: {part}, {took}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>No answer was begun in your pause: let the tutor think ahead.</source>
            <translation>En tu pausa no se empezó ninguna respuesta: deja que el tutor piense por adelantado.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>Raise the patience, or let the tutor not think ahead if the computer is slow.</source>
            <translation>Sube la paciencia, o no dejes que el tutor piense por adelantado si el ordenador es lento.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>The answer had been ready for {duration}.</source>
            <translation>La respuesta llevaba lista {duration}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>The gate waited for the answer: it was ready {late} after your turn was certain.</source>
            <translation>La barrera esperó a la respuesta: estuvo lista {late} después de que tu turno fuera seguro.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>Waiting for the end of your turn took {waited} of {end}.</source>
            <translation>Esperar el final de tu turno llevó {waited} de {end}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/evidence.py"></location>
            <source>The sense for your pauses</source>
            <translation>El sentido para tus pausas</translation>
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
            <translation>Haz sitio en el disco y mira que se pueda escribir en la carpeta; la conversación sigue mientras tanto.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measurements.py"></location>
            <source>The measurements are closed.</source>
            <translation>Las mediciones están cerradas.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measurements.py"></location>
            <source>The measurements can't be read: {error}.</source>
            <translation>No se pueden leer las mediciones: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measurements.py"></location>
            <source>The measurements can't be removed: {error}.</source>
            <translation>No se pueden eliminar las mediciones: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measurements.py"></location>
            <source>The measurements can't be saved: {error}.</source>
            <translation>No se pueden guardar las mediciones: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measurements.py"></location>
            <source>The record of measurements was damaged; it is kept as {aside}.</source>
            <translation>El registro de mediciones estaba dañado; se conserva como {aside}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measurements.py"></location>
            <source>They stay in the file; new ones are added.</source>
            <translation>Se quedan en el archivo; se añaden otras nuevas.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Characters that the voice makes in a second.</source>
            <translation>Caracteres que la voz produce en un segundo.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>End to end</source>
            <translation>De principio a fin</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/session/parts.py"></location>
            <source>First phrase</source>
            <translation>Primera frase</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From a phrase being cut to its request to the voice.</source>
            <translation>Desde el corte de una frase hasta su encargo a la voz.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From the first piece of text to the first phrase that can be spoken.</source>
            <translation>Desde el primer trozo de texto hasta la primera frase que se puede decir.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From the known words to the request to the model.</source>
            <translation>Desde las palabras conocidas hasta la petición al modelo.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From the loudspeaker's taking the first sound to your hearing it.</source>
            <translation>Desde que el altavoz toma el primer sonido hasta que lo oyes.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From the model's first piece of text to the first sound, as heard.</source>
            <translation>Desde el primer trozo de texto del modelo hasta el primer sonido oído.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From the request to the end of the model's text.</source>
            <translation>Desde la petición hasta el final del texto del modelo.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From your last word to the first sound of the answer, as heard.</source>
            <translation>Desde tu última palabra hasta el primer sonido oído de la respuesta.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From your last word to the first words that the model thought of: later than voice to voice where the tutor began with a ready-made one.</source>
            <translation>Desde tu última palabra hasta las primeras que pensó el modelo: más tarde que de voz a voz, cuando el tutor empezó con una ya preparada.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From your last word to the last sound of the answer, as heard.</source>
            <translation>Desde tu última palabra hasta el último sonido oído de la respuesta.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From your last word until it was certain that you had finished.</source>
            <translation>Desde tu última palabra hasta que fue seguro que habías terminado.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From your last word until the whole answer was ready to be heard.</source>
            <translation>Desde tu última palabra hasta que la respuesta entera estuvo lista para oírse.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Held by the gate</source>
            <translation>Retenida en la barrera</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Model total</source>
            <translation>Total del modelo</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Output latency</source>
            <translation>Latencia de salida</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Phrase</source>
            <translation>Frase</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Phrase to voice</source>
            <translation>De la frase a la voz</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Retrieval</source>
            <translation>Consulta</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Searching your documents.</source>
            <translation>Búsqueda en tus documentos.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Share of the answers begun in the pauses of a turn that were thrown away.</source>
            <translation>Parte de las respuestas empezadas en las pausas de un turno que se descartaron.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Speech rate</source>
            <translation>Velocidad de la voz</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Speech to model</source>
            <translation>Del habla al modelo</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Speech total</source>
            <translation>Síntesis en total</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Synthesis of all phrases of an answer, added up.</source>
            <translation>Síntesis de todas las frases de una respuesta, sumadas.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Synthesis of one phrase.</source>
            <translation>Síntesis de una frase.</translation>
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
            <translation>De TTFT a la voz</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>The answer was ready, and it was not certain yet that you had finished.</source>
            <translation>La respuesta estaba lista, y todavía no era seguro que habías terminado.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Time to first audio: from the first request to the voice to its first sound.</source>
            <translation>Tiempo hasta el primer audio (time to first audio): desde el primer encargo a la voz hasta su primer sonido.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Time to first speech: from the request to the model to the first sound, as heard.</source>
            <translation>Tiempo hasta la primera voz (time to first speech): desde la petición al modelo hasta el primer sonido oído.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Time to first token: from the request to the model's first piece of text.</source>
            <translation>Tiempo hasta el primer token (time to first token): desde la petición hasta el primer trozo de texto del modelo.</translation>
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
            <translation>Transcripción</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Voice to answer</source>
            <translation>De voz a respuesta</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Voice to voice</source>
            <translation>De voz a voz</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Waiting for the end</source>
            <translation>Espera del final</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Withdrawn drafts</source>
            <translation>Borradores retirados</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Writing down what you said.</source>
            <translation>Escribir lo que dijiste.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>First audio</source>
            <translation>Primer sonido</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <source>First token</source>
            <translation>Primer token</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>Heard</source>
            <translation>Oído</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Other</source>
            <translation>Otros</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Rest of the synthesis</source>
            <translation>Resto de la síntesis</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Rest of the text</source>
            <translation>Resto del texto</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Silence cut off</source>
            <translation>Silencio cortado</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <source>To the loudspeaker</source>
            <translation>Hacia el altavoz</translation>
        </message>
        <message>
            <location filename="../../tutor/session/recording.py"></location>
            <source>Choose a file that this program has written.</source>
            <translation>Elige un archivo que haya escrito este programa.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/recording.py"></location>
            <source>Line {number} of the recording can't be read: {error}.</source>
            <translation>No se puede leer la línea {number} de la grabación: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/targets.py"></location>
            <source>Set the targets in the latency panel.</source>
            <translation>Fija los objetivos en el panel de tiempos.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/targets.py"></location>
            <source>The target for {title} must lie between {lowest} and {highest:.0f}.</source>
            <translation>El objetivo de {title} debe estar entre {lowest} y {highest:.0f}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/targets.py"></location>
            <source>The targets can't be read.</source>
            <translation>No se pueden leer los objetivos.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/targets.py"></location>
            <source>There is no target called {key!r}.</source>
            <translation>No hay ningún objetivo llamado {key!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/targets.py"></location>
            <source>{value!r} is no target for {title}.</source>
            <translation>{value!r} no es un objetivo para {title}.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings.py"></location>
            <source>Check the spelling.</source>
            <translation>Comprueba cómo está escrito.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings.py"></location>
            <source>Has no effect: it needs “{title}” to be {wanted}, and that is {held}.</source>
            <translation>No tiene efecto: «{title}» tendría que ser {wanted}, y es {held}.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings.py"></location>
            <source>There is no setting called {name!r}.</source>
            <translation>No hay ningún ajuste llamado {name!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings.py"></location>
            <source>empty</source>
            <translation>vacío</translation>
        </message>
        <message>
            <location filename="../../tutor/settings.py"></location>
            <location filename="../../tutor/ui/kept_sessions.py"></location>
            <source>off</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="../../tutor/settings.py"></location>
            <location filename="../../tutor/ui/kept_sessions.py"></location>
            <source>on</source>
            <translation>sí</translation>
        </message>
        <message>
            <location filename="../../tutor/settings.py"></location>
            <source>{section}: {title}</source>
            <translation>{section}: {title}</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>A few words, such as: cooking, football, old films. The tutor likes to come back to them.</source>
            <translation>Unas palabras, por ejemplo: cocina, fútbol, películas antiguas. Al tutor le gusta volver a ellas.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>A small model on this computer takes a moment to think: the tutor says a word such as "I see" at once, and goes on from it.</source>
            <translation>Un modelo pequeño en este ordenador tarda un momento en pensar: el tutor dice enseguida una palabra como «I see» y sigue desde ahí.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>A1: beginner</source>
            <translation>A1: principiante</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>A2: elementary</source>
            <translation>A2: básico</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>About twice a second, as far as the speech recognition is quick enough.</source>
            <translation>Unas dos veces por segundo, hasta donde el reconocimiento de voz es lo bastante rápido.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>After a talk the tutor keeps a few facts, such as where you live. You can read, change and delete them behind your name at the top of the window.</source>
            <translation>Después de una conversación el tutor guarda algunos datos, por ejemplo dónde vives. Puedes leerlos, cambiarlos y eliminarlos detrás de tu nombre, arriba en la ventana.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>After nine seconds of silence the window shows what you might say. Nothing of it is spoken.</source>
            <translation>Tras nueve segundos de silencio la ventana muestra lo que podrías decir. No se dice en voz alta.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>After this long the tutor answers what it has heard so far.</source>
            <translation>Pasado este tiempo el tutor responde a lo que ha oído hasta entonces.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>B1: intermediate</source>
            <translation>B1: intermedio</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>B2: upper intermediate</source>
            <translation>B2: intermedio alto</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Balanced</source>
            <translation>Equilibrado</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Begin to answer at every pause, and throw it away when you go on: answers come sooner.</source>
            <translation>Empezar a responder en cada pausa, y descartarlo si sigues: las respuestas llegan antes.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Begin with a short word</source>
            <translation>Empezar con una palabra corta</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>C1: advanced</source>
            <translation>C1: avanzado</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>C2: like a native speaker</source>
            <translation>C2: como la lengua materna</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <location filename="../../tutor/ui/conversation_view.py"></location>
            <source>Conversation</source>
            <translation>Conversación</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Correcting</source>
            <translation>Correcciones</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Everyday life</source>
            <translation>Vida diaria</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Gently</source>
            <translation>Con suavidad</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Hands-free</source>
            <translation>Manos libres</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Hands-free notices when you have finished. Push-to-talk listens while you hold the key.</source>
            <translation>Manos libres nota cuándo has terminado. Con pulsar para hablar, escucha mientras mantienes la tecla.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Help when you are silent</source>
            <translation>Ayuda cuando callas</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>How long the tutor waits when you pause: 0.5 is half as long as usual for your level, 2.0 twice.</source>
            <translation>Cuánto espera el tutor cuando haces una pausa: 0,5 es la mitad de lo normal en tu nivel, 2,0 el doble.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>How long you may pause before your turn counts as finished, where the model is missing that hears from your voice whether you are done.</source>
            <translation>Cuánto puedes callar antes de que tu turno se dé por terminado, donde falta el modelo que oye en tu voz si has acabado.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>How many of the words that you keep are asked for the first time each day. Each of them comes back several times in the days after.</source>
            <translation>Cuántas de las palabras que guardas se preguntan por primera vez cada día. Cada una vuelve varias veces en los días siguientes.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>How much of what is not right the tutor points out while you talk; the rest is in the report.</source>
            <translation>Cuánto de lo que no está bien señala el tutor mientras habláis; el resto está en el informe.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>How sure it must be that you speak</source>
            <translation>Con qué seguridad debe ser tu voz</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Interrupts it (headphones)</source>
            <translation>Lo interrumpe (auriculares)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Interrupts it (loudspeakers)</source>
            <translation>Lo interrumpe (altavoces)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Is not heard</source>
            <translation>No se oye</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Just talking</source>
            <translation>Solo charlar</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>Language to practise</source>
            <translation>Idioma que practicas</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>Learner</source>
            <translation>Quién aprende</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Living in another country</source>
            <translation>Vivir en otro país</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Longest turn (seconds)</source>
            <translation>Turno más largo (segundos)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Look into my documents in every talk</source>
            <translation>Consultar mis documentos en cada conversación</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>New words a day</source>
            <translation>Palabras nuevas al día</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Patience</source>
            <translation>Paciencia</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Push-to-talk</source>
            <translation>Pulsar para hablar</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Remember facts about you</source>
            <translation>Recordar datos sobre ti</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Show every answer in your own language, too. Needs a larger model than the built-in one.</source>
            <translation>Mostrar cada respuesta también en tu propio idioma. Necesita un modelo más grande que el incorporado.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Show words while you speak</source>
            <translation>Mostrar palabras mientras hablas</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>So much silence begins a first answer that nobody hears yet; a little more, when many of them are thrown away.</source>
            <translation>Este silencio empieza una primera respuesta que nadie oye todavía; un poco más cuando se descartan muchas.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Speaking over the tutor</source>
            <translation>Hablar encima del tutor</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Strictly</source>
            <translation>Con rigor</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Studies and exams</source>
            <translation>Estudios y exámenes</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <location filename="../../tutor/ui/view_switch.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Taking turns</source>
            <translation>Turnos</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>The language you speak with the tutor. The starter pack knows English.</source>
            <translation>El idioma que hablas con el tutor. El paquete inicial sabe inglés.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>The tutor explains in it where that helps.</source>
            <translation>El tutor explica en él cuando eso ayuda.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>The tutor gives beginners more time to find their words.</source>
            <translation>El tutor da a los principiantes más tiempo para encontrar sus palabras.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>The voice detector gives every moment a value from 0 to 1; from this one on it is your voice. Higher where it is noisy, lower for a soft voice.</source>
            <translation>El detector de voz da a cada momento un valor de 0 a 1; a partir de este es tu voz. Más alto donde hay ruido, más bajo para una voz suave.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Think ahead</source>
            <translation>Pensar por adelantado</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Think ahead after (seconds)</source>
            <translation>Pensar por adelantado tras (segundos)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Translate the answers</source>
            <translation>Traducir las respuestas</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Travelling</source>
            <translation>Viajar</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Wait before answering (seconds)</source>
            <translation>Espera antes de responder (segundos)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>What interests you</source>
            <translation>Lo que te interesa</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>What you learn for</source>
            <translation>Para qué aprendes</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>What you would like to talk about most.</source>
            <translation>De qué te gustaría hablar más.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>What your library says about what you say is told to the tutor. A talk about a document looks into that one alone.</source>
            <translation>Lo que tu biblioteca dice sobre lo que cuentas se le pasa al tutor. Una conversación sobre un documento consulta solo ese.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Who learns now; 0: nobody is known yet.</source>
            <translation>Quién aprende ahora; 0: todavía nadie.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>With loudspeakers the tutor's own voice is taken out of the microphone's sound.</source>
            <translation>Con altavoces, la voz del tutor se quita del sonido del micrófono.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Work</source>
            <translation>Trabajo</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>Your own language</source>
            <translation>Tu propio idioma</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <source>Bring this program up to date first.</source>
            <translation>Actualiza primero este programa.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <source>Choose a file that was saved with “Export …”.</source>
            <translation>Elige un archivo guardado con «Exportar …».</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <location filename="../../tutor/settings_file.py"></location>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Choose another file.</source>
            <translation>Elige otro archivo.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <source>It belongs to the computer that it comes from.</source>
            <translation>Pertenece al ordenador del que viene.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <source>It must be chosen anew on every computer.</source>
            <translation>Hay que elegirlo de nuevo en cada ordenador.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <source>The file comes from a newer version of the program.</source>
            <translation>El archivo es de una versión más nueva del programa.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <source>The file could not be read: {error}.</source>
            <translation>No se ha podido leer el archivo: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <source>This is no file of the voice tutor's settings.</source>
            <translation>Este no es un archivo de ajustes del tutor de voz.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <source>This program has no such setting.</source>
            <translation>Este programa no tiene ese ajuste.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>A setting was left at its default.</source>
            <translation>Un ajuste se ha quedado en su valor normal.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>Make {parent} writable.</source>
            <translation>Permite escribir en {parent}.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>Nothing is saved this time.</source>
            <translation>Esta vez no se guarda nada.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>The old settings can't be kept: {error}.</source>
            <translation>Los ajustes antiguos no se pueden conservar: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>The settings come from a newer version of the program; defaults are used and nothing is saved.</source>
            <translation>Los ajustes son de una versión más nueva del programa; se usan los valores normales y no se guarda nada.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>The settings could not be read ({error}); defaults are used.</source>
            <translation>No se han podido leer los ajustes ({error}); se usan los valores normales.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>The settings file is damaged and can't be set aside ({why}); defaults are used.</source>
            <translation>El archivo de ajustes está dañado y no se puede apartar ({why}); se usan los valores normales.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>The settings file is damaged; it is kept as {aside}. Defaults are used.</source>
            <translation>El archivo de ajustes está dañado; se conserva como {aside}. Se usan los valores normales.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>The settings file is old and can't be set aside ({why}); defaults are used.</source>
            <translation>El archivo de ajustes es antiguo y no se puede apartar ({why}); se usan los valores normales.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>The settings file is old; it is kept as {aside}. Defaults are used.</source>
            <translation>El archivo de ajustes es antiguo; se conserva como {aside}. Se usan los valores normales.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>This is no file of settings.</source>
            <translation>Este no es un archivo de ajustes.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>{name} could not be saved: {error}.</source>
            <translation>No se ha podido guardar {name}: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>"starter" is tiny.en from the starter pack. Also a size ("small", "large-v3-turbo") that is already on this computer, or a folder with a CTranslate2 model.</source>
            <translation>«starter» es tiny.en del paquete inicial. También un tamaño («small», «large-v3-turbo») que ya esté en este ordenador, o una carpeta con un modelo CTranslate2.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <location filename="../../tutor/settings_speaking.py"></location>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>A server (OpenAI-compatible)</source>
            <translation>Un servidor (compatible con OpenAI)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>A server such as Speaches or whisper.cpp: http://127.0.0.1:8000/v1. What you say is sent there as sound.</source>
            <translation>Un servidor como Speaches o whisper.cpp: http://127.0.0.1:8000/v1. Lo que dices se envía allí como sonido.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Address of the recognising server</source>
            <translation>Dirección del servidor de reconocimiento</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Arithmetic</source>
            <translation>Aritmética</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Automatic takes an NVIDIA GPU that works, else the processor. A GPU needs NVIDIA's CUDA 12 and cuDNN 9 libraries.</source>
            <translation>Automático toma una tarjeta gráfica NVIDIA que funcione; si no, el procesador. La tarjeta necesita las bibliotecas CUDA 12 y cuDNN 9 de NVIDIA.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Beam size</source>
            <translation>Tamaño del haz (beam size)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Empty: the first one that the server offers for it.</source>
            <translation>Vacío: el primero que el servidor ofrezca para ello.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Empty: whatever the system uses.</source>
            <translation>Vacío: lo que use el sistema.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Encode only as much sound as was spoken instead of 30 seconds: twice as fast on a processor.</source>
            <translation>Codificar solo el sonido hablado en lugar de 30 segundos: el doble de rápido en un procesador.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Hearing</source>
            <translation>Oír</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <location filename="../../tutor/ui/device_choice.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <location filename="../../tutor/vitals.py"></location>
            <source>Loudspeaker</source>
            <translation>Altavoz</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <location filename="../../tutor/ui/device_choice.py"></location>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <location filename="../../tutor/vitals.py"></location>
            <source>Microphone</source>
            <translation>Micrófono</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Model of the recognising server</source>
            <translation>Modelo del servidor de reconocimiento</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>More beams hear a little better and take longer.</source>
            <translation>Más haces oyen un poco mejor y tardan más.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>NVIDIA GPU</source>
            <translation>Tarjeta gráfica NVIDIA</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <location filename="../../tutor/settings_speaking.py"></location>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>Processor</source>
            <translation>Procesador</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Runs on</source>
            <translation>Funciona en</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Short window</source>
            <translation>Ventana corta</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Sound</source>
            <translation>Sonido</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Speech recognition</source>
            <translation>Reconocimiento de voz</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Which engine writes down what you say.</source>
            <translation>Qué motor escribe lo que dices.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Whisper model</source>
            <translation>Modelo de Whisper</translation>
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
            <translation>int8 es lo más rápido en procesadores; float16 en tarjetas gráficas, donde int8_float16 ocupa la mitad de memoria.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>int8_float16</source>
            <translation>int8_float16</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_migration.py"></location>
            <source>Choose them again; the old file is kept.</source>
            <translation>Elígelos de nuevo; el archivo antiguo se conserva.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_migration.py"></location>
            <source>The settings could not be brought from version {step} to {next} ({error!r}).</source>
            <translation>Los ajustes no se han podido llevar de la versión {step} a la {next} ({error!r}).</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_servers.py"></location>
            <source>Allow servers that are not on this computer, and Ollama's models in the cloud. What you say to them leaves this computer.</source>
            <translation>Permitir servidores que no están en este ordenador, y los modelos de Ollama en la nube. Lo que les dices sale de este ordenador.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_servers.py"></location>
            <source>Keys without encryption</source>
            <translation>Claves sin cifrar</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_servers.py"></location>
            <source>Send a server's key over http to another computer too. Everybody in the network can read it there.</source>
            <translation>Enviar la clave de un servidor también por http a otro ordenador. Cualquiera en la red puede leerla allí.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_servers.py"></location>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Servers</source>
            <translation>Servidores</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_servers.py"></location>
            <source>Servers elsewhere</source>
            <translation>Servidores en otro sitio</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>All of it, as text, to the clipboard.</source>
            <translation>Entera, como texto, al portapapeles.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Copy the talk</source>
            <translation>Copiar la conversación</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/help_window.py"></location>
            <source>Guide</source>
            <translation>Guía</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Keeps what was said and begins with an empty page.</source>
            <translation>Guarda lo dicho y empieza con una página en blanco.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/settings_window.py"></location>
            <location filename="../../tutor/ui/top_bar.py"></location>
            <source>Latency panel</source>
            <translation>Panel de tiempos</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/view_switch.py"></location>
            <source>Library</source>
            <translation>Biblioteca</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/top_bar.py"></location>
            <source>Menu</source>
            <translation>Menú</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/device_choice.py"></location>
            <location filename="../../tutor/ui/top_bar.py"></location>
            <source>Microphone and loudspeaker</source>
            <translation>Micrófono y altavoz</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/settings_storage.py"></location>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/top_bar.py"></location>
            <source>New talk</source>
            <translation>Conversación nueva</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Opens the guide, at the page about what you look at.</source>
            <translation>Abre la guía, en la página sobre lo que estás viendo.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Opens the lists of devices.</source>
            <translation>Abre las listas de dispositivos.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Opens the menu of the window.</source>
            <translation>Abre el menú de la ventana.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Opens the models on this computer.</source>
            <translation>Abre los modelos de este ordenador.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Opens this window.</source>
            <translation>Abre esta ventana.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/reports_view.py"></location>
            <location filename="../../tutor/ui/view_switch.py"></location>
            <source>Reports</source>
            <translation>Informes</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Send what you typed</source>
            <translation>Enviar lo que has escrito</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <location filename="../../tutor/ui/faults.py"></location>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <location filename="../../tutor/ui/top_bar.py"></location>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Shows or hides where the time went.</source>
            <translation>Muestra u oculta adónde fue el tiempo.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Shows the talk.</source>
            <translation>Muestra la conversación.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Shows the words that are due.</source>
            <translation>Muestra las palabras que tocan.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Shows your own texts.</source>
            <translation>Muestra tus propios textos.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Shows your talks and what came of them.</source>
            <translation>Muestra tus conversaciones y lo que salió de ellas.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>Silence the tutor</source>
            <translation>Callar al tutor</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Starts listening and ends your turn; in push-to-talk, hold it to talk.</source>
            <translation>Empieza a escuchar y termina tu turno; con pulsar para hablar, mantenla pulsada.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Stops what is being said or thought.</source>
            <translation>Detiene lo que se está diciendo o pensando.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <location filename="../../tutor/ui/view_switch.py"></location>
            <source>Talk</source>
            <translation>Conversación</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Talk, and “I'm done”</source>
            <translation>Hablar, y «He terminado»</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Works wherever you are in the window.</source>
            <translation>Funciona en cualquier lugar de la ventana.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>"starter" is en_US-joe-medium from the starter pack. Also the path of a Piper voice (.onnx).</source>
            <translation>«starter» es en_US-joe-medium del paquete inicial. También la ruta de una voz de Piper (.onnx).</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>1.0 is the pace of your level: with lower levels the tutor speaks a little slower and pauses between phrases. Below that it pauses longer; the voice itself never falls under 0.85 of its own speed.</source>
            <translation>1,0 es el ritmo de tu nivel: en los niveles bajos el tutor habla un poco más despacio y hace pausas entre las frases. Por debajo hace pausas más largas; la voz nunca baja de 0,85 de su propia velocidad.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>A WAV file with 6 to 30 seconds of one clear voice. Use only a voice you may use.</source>
            <translation>Un archivo WAV con 6 a 30 segundos de una voz clara. Usa solo una voz que puedas usar.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>A server such as Speaches or Kokoro: http://127.0.0.1:8000/v1. The tutor's answers are sent there.</source>
            <translation>Un servidor como Speaches o Kokoro: http://127.0.0.1:8000/v1. Las respuestas del tutor se envían allí.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Address of the speaking server</source>
            <translation>Dirección del servidor de voz</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>I accept the Coqui Public Model Licence</source>
            <translation>Acepto la Coqui Public Model Licence</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Keep spoken phrases (MB)</source>
            <translation>Guardar frases dichas (MB)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Model of the speaking server</source>
            <translation>Modelo del servidor de voz</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>No phrase is begun while more sound than this waits to be heard.</source>
            <translation>No se empieza ninguna frase mientras espere a ser oído más sonido que este.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>On a processor XTTS is slower than speech.</source>
            <translation>En un procesador XTTS es más lento que el habla.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>One of the names that its model knows, such as alloy or af_heart.</source>
            <translation>Uno de los nombres que conoce su modelo, como alloy o af_heart.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Pace</source>
            <translation>Ritmo</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Phrases made at a time</source>
            <translation>Frases a la vez</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Piper</source>
            <translation>Piper</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Piper runs everywhere. XTTS sounds more natural and wants an NVIDIA GPU; install it under Models.</source>
            <translation>Piper funciona en todas partes. XTTS suena más natural y quiere una tarjeta gráfica NVIDIA; instálalo en Modelos.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Piper voice</source>
            <translation>Voz de Piper</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Sound made ahead (seconds)</source>
            <translation>Sonido preparado de antemano (segundos)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Speaking</source>
            <translation>Hablar</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>The XTTS weights may be used for non-commercial purposes only.</source>
            <translation>Los pesos de XTTS solo pueden usarse para fines no comerciales.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>The folder with config.json, model.pth and vocab.json of XTTS v2.</source>
            <translation>La carpeta con config.json, model.pth y vocab.json de XTTS v2.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Tutor's voice</source>
            <translation>Voz del tutor</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Voice of the speaking server</source>
            <translation>Voz del servidor de voz</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>What the tutor said before is kept as sound on this computer and sounds at once the next time; in quiet moments it makes what tutors often say. 0 keeps nothing and removes what was kept.</source>
            <translation>Lo que el tutor ya ha dicho se guarda como sonido en este ordenador y suena enseguida la próxima vez; en momentos tranquilos prepara lo que los tutores dicen a menudo. 0 no guarda nada y quita lo guardado.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>With one, the voice rests between two phrases; with more, a stop wastes more work.</source>
            <translation>Con una, la voz descansa entre dos frases; con más, detenerla desperdicia más trabajo.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>XTTS</source>
            <translation>XTTS</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>XTTS model folder</source>
            <translation>Carpeta del modelo de XTTS</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>XTTS runs on</source>
            <translation>XTTS funciona en</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>XTTS voice to imitate</source>
            <translation>Voz que imita XTTS</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>A folder, perhaps on a stick, in which models lie that were fetched elsewhere. They are used from there.</source>
            <translation>Una carpeta, quizá en una memoria USB, con modelos obtenidos en otro sitio. Se usan desde allí.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>Folder with models</source>
            <translation>Carpeta con modelos</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>For 30 days</source>
            <translation>Durante 30 días</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>For a year</source>
            <translation>Durante un año</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>Keep the sound of your talks</source>
            <translation>Guardar el sonido de tus conversaciones</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>No, the words are enough</source>
            <translation>No, bastan las palabras</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>Records</source>
            <translation>Registros</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>Until I delete it</source>
            <translation>Hasta que la elimine</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>What you said and what the tutor said, as small files on this computer: about 10 MB an hour. The words of a talk are always kept, until you delete it.</source>
            <translation>Lo que dijiste y lo que dijo el tutor, como archivos pequeños en este ordenador: unos 10 MB por hora. Las palabras de una conversación se guardan siempre, hasta que la elimines.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>"starter" is SmolLM2-135M from the starter pack. Also the path of a GGUF file.</source>
            <translation>«starter» es SmolLM2-135M del paquete inicial. También la ruta de un archivo GGUF.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>A server such as LM Studio, llama-server or vLLM: http://127.0.0.1:1234/v1.</source>
            <translation>Un servidor como LM Studio, llama-server o vLLM: http://127.0.0.1:1234/v1.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>A tutor that speaks less leaves more room to you.</source>
            <translation>Un tutor que habla menos te deja más espacio.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Address of the chat server</source>
            <translation>Dirección del servidor de chat</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>After this long the answer counts as broken off.</source>
            <translation>Pasado este tiempo la respuesta se da por interrumpida.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Automatic takes Ollama when it runs and has a model, otherwise the built-in llama.cpp.</source>
            <translation>Automático toma Ollama cuando funciona y tiene un modelo; si no, el llama.cpp incorporado.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Big models may need a minute when they load.</source>
            <translation>Los modelos grandes pueden tardar un minuto en cargarse.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Built-in llama.cpp</source>
            <translation>llama.cpp incorporado</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Context of the chat server (tokens)</source>
            <translation>Contexto del servidor de chat (tokens)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Empty: the first model that the server lists.</source>
            <translation>Vacío: el primer modelo que nombre el servidor.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Empty: the first one that the server offers.</source>
            <translation>Vacío: el primero que ofrezca el servidor.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Finds passages of your documents by what they mean, too: a model such as nomic-embed-text that Ollama has. Empty: the built-in word vectors, for English. none: by their words alone.</source>
            <translation>Encuentra pasajes de tus documentos también por su significado: un modelo como nomic-embed-text que tenga Ollama. Vacío: los vectores de palabras incluidos, para el inglés. none: solo por sus palabras.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>How long after the last answer: "30m", "2h", or "-1" for always.</source>
            <translation>Cuánto tiempo después de la última respuesta: «30m», «2h», o «-1» para siempre.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>How much of the talk its model can see. 0: what the server says, or 4096 when it says nothing.</source>
            <translation>Cuánto de la conversación ve su modelo. 0: lo que diga el servidor, o 4096 si no dice nada.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>How much of the talk the built-in model can see. 0: what suits the model.</source>
            <translation>Cuánto de la conversación ve el modelo incorporado. 0: lo adecuado para el modelo.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>How much of the talk the model can see; more takes more memory. 0: what suits the model.</source>
            <translation>Cuánto de la conversación ve el modelo; más ocupa más memoria. 0: lo adecuado para el modelo.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Keep the Ollama model loaded</source>
            <translation>Mantener cargado el modelo de Ollama</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Longest answer (sentences)</source>
            <translation>Respuesta más larga (frases)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Longest answer (tokens)</source>
            <translation>Respuesta más larga (tokens)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Longest pause inside an answer (seconds)</source>
            <translation>Pausa más larga dentro de una respuesta (segundos)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Longest wait for an answer to begin (seconds)</source>
            <translation>Espera más larga al comienzo de una respuesta (segundos)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Model of the chat server</source>
            <translation>Modelo del servidor de chat</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Ollama</source>
            <translation>Ollama</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Ollama address</source>
            <translation>Dirección de Ollama</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Ollama context (tokens)</source>
            <translation>Contexto de Ollama (tokens)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Ollama model</source>
            <translation>Modelo de Ollama</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Ollama model for meanings</source>
            <translation>Modelo de Ollama para significados</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>The model is stopped here; a token is about three quarters of a word.</source>
            <translation>El modelo se detiene aquí; un token son unos tres cuartos de palabra.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Thinking</source>
            <translation>Pensar</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Tutor's mind</source>
            <translation>Mente del tutor</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Where the Ollama server listens.</source>
            <translation>Dónde escucha el servidor de Ollama.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>llama.cpp context (tokens)</source>
            <translation>Contexto de llama.cpp (tokens)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>llama.cpp model</source>
            <translation>Modelo de llama.cpp</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>1.0 is 15 points for the conversation.</source>
            <translation>1,0 son 15 puntos para la conversación.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>A file, or the address of an OTLP/HTTP server such as http://127.0.0.1:4318. Times and names of engines, never words. Empty: nowhere.</source>
            <translation>Un archivo, o la dirección de un servidor OTLP/HTTP como http://127.0.0.1:4318. Tiempos y nombres de motores, nunca palabras. Vacío: a ningún sitio.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Follow the system, or always light or dark.</source>
            <translation>Como el sistema, o siempre claro u oscuro.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Language of the window</source>
            <translation>Idioma de la ventana</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <location filename="../../tutor/window_answers.py"></location>
            <source>Like the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Send timings to (OpenTelemetry)</source>
            <translation>Enviar tiempos a (OpenTelemetry)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>Set up</source>
            <translation>Preparación</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Show where the time went.</source>
            <translation>Mostrar adónde fue el tiempo.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Targets</source>
            <translation>Objetivos</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>The program's own words; it changes at the next start. What you practise is set under Conversation.</source>
            <translation>Las palabras del propio programa; cambian en el próximo inicio. Lo que practicas se elige en Conversación.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>What the latency panel aims at, where it is not the usual.</source>
            <translation>A qué aspira el panel de tiempos, donde no es lo habitual.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Whether the first steps were shown at the first start.</source>
            <translation>Si se mostraron los primeros pasos en el primer inicio.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Window</source>
            <translation>Ventana</translation>
        </message>
        <message>
            <location filename="../../tutor/sound_check.py"></location>
            <location filename="../../tutor/teaching/card_sounds.py"></location>
            <source>See the notice in the main window.</source>
            <translation>Mira el aviso en la ventana principal.</translation>
        </message>
        <message>
            <location filename="../../tutor/sound_check.py"></location>
            <location filename="../../tutor/teaching/spoken_answer.py"></location>
            <source>The speech recognition is not there.</source>
            <translation>El reconocimiento de voz no está.</translation>
        </message>
        <message>
            <location filename="../../tutor/sound_check.py"></location>
            <source>Try it again.</source>
            <translation>Inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/cache.py"></location>
            <source>{folder} can't be written: {error}.</source>
            <translation>No se puede escribir en {folder}: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>Check its model in the settings.</source>
            <translation>Comprueba su modelo en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>Choose one of its voices in the settings.</source>
            <translation>Elige una de sus voces en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>The server does not send raw sound.</source>
            <translation>El servidor no envía sonido sin procesar.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>The speaking server has not been asked yet.</source>
            <translation>Todavía no se ha preguntado al servidor de voz.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>The speaking server went on after the end of the text.</source>
            <translation>El servidor de voz siguió después del final del texto.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>The text stays readable.</source>
            <translation>El texto se puede seguir leyendo.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>WAV files</source>
            <translation>archivos WAV</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <location filename="../../tutor/thinking/openai_api.py"></location>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>a fresh one</source>
            <translation>una nueva</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>raw sound</source>
            <translation>sonido sin procesar</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>the open connection to the speaking server</source>
            <translation>la conexión abierta con el servidor de voz</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>{name} has no voice called {voice!r}.</source>
            <translation>{name} no tiene ninguna voz llamada {voice!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>{name} made no sound for {seconds:.0f} seconds.</source>
            <translation>{name} no ha producido ningún sonido durante {seconds:.0f} segundos.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>{name} sent no sound that could be played.</source>
            <translation>{name} no ha enviado ningún sonido que se pueda reproducir.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/piper.py"></location>
            <source>Choose a voice in the settings, or "starter".</source>
            <translation>Elige una voz en los ajustes, o «starter».</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/piper.py"></location>
            <source>There is no Piper voice file {file}.</source>
            <translation>No existe el archivo de voz de Piper {file}.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/piper.py"></location>
            <source>{name} is no usable Piper voice.</source>
            <translation>{name} no es una voz de Piper utilizable.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/worker_voice.py"></location>
            <source>{name} went on speaking after the end of the text.</source>
            <translation>{name} siguió hablando después del final del texto.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <location filename="../../tutor/speaking/xtts_speaker.py"></location>
            <source>Choose a WAV file with 6 to 30 seconds of one clear voice.</source>
            <translation>Elige un archivo WAV con 6 a 30 segundos de una voz clara.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>Choose another voice.</source>
            <translation>Elige otra voz.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>Choose the folder with config.json, model.pth and vocab.json of XTTS v2.</source>
            <translation>Elige la carpeta con config.json, model.pth y vocab.json de XTTS v2.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>Fetch its files again; they may be damaged.</source>
            <translation>Vuelve a obtener sus archivos; pueden estar dañados.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>Install the NVIDIA driver, let XTTS run on the processor (slowly), or choose Piper.</source>
            <translation>Instala el controlador de NVIDIA, haz que XTTS funcione en el procesador (lento) o elige Piper.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>No XTTS model is chosen.</source>
            <translation>No hay ningún modelo de XTTS elegido.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>Read and accept the Coqui Public Model Licence in the settings, or choose Piper.</source>
            <translation>Lee y acepta la Coqui Public Model Licence en los ajustes, o elige Piper.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>The XTTS model folder has no {name}.</source>
            <translation>A la carpeta del modelo de XTTS le falta {name}.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>The XTTS model in {folder} could not be loaded.</source>
            <translation>No se ha podido cargar el modelo de XTTS de {folder}.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>There is no recording of a voice for XTTS to imitate.</source>
            <translation>No hay ninguna grabación de una voz para que XTTS la imite.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>XTTS could not start on the NVIDIA GPU.</source>
            <translation>XTTS no ha podido arrancar en la tarjeta gráfica NVIDIA.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>XTTS does not speak the language {language!r}.</source>
            <translation>XTTS no habla el idioma {language!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>XTTS is not installed.</source>
            <translation>XTTS no está instalado.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts_speaker.py"></location>
            <source>{name} is no recording that can be read.</source>
            <translation>{name} no es una grabación que se pueda leer.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts_speaker.py"></location>
            <source>{name} is too short, silent or damaged.</source>
            <translation>{name} es demasiado corta, está en silencio o está dañada.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/card_sounds.py"></location>
            <source>The tutor's voice is not there.</source>
            <translation>Falta la voz del tutor.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/card_sounds.py"></location>
            <source>Your records are not open: nothing can be kept.</source>
            <translation>Tus registros no están abiertos: no se puede guardar nada.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/meanings.py"></location>
            <source>Choose a larger one.</source>
            <translation>Elige uno más grande.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/meanings.py"></location>
            <source>The chat model in use is too small to explain words.</source>
            <translation>El modelo de chat en uso es demasiado pequeño para explicar palabras.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/meanings.py"></location>
            <source>Your own language is not known.</source>
            <translation>No se conoce tu propio idioma.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/replay.py"></location>
            <source>Choose in the settings that recordings are kept.</source>
            <translation>Elige en los ajustes que se guarden las grabaciones.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/replay.py"></location>
            <source>Choose other words.</source>
            <translation>Elige otras palabras.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/replay.py"></location>
            <source>Listen again when the tutor has finished.</source>
            <translation>Escúchalo otra vez cuando el tutor haya terminado.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/replay.py"></location>
            <source>The talk is under way.</source>
            <translation>La conversación está en curso.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/replay.py"></location>
            <source>The voice made no sound of it.</source>
            <translation>La voz no produjo ningún sonido.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/replay.py"></location>
            <source>There is no recording of what you said.</source>
            <translation>No hay ninguna grabación de lo que dijiste.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/replay.py"></location>
            <source>There is nothing to say in “{text}”.</source>
            <translation>En «{text}» no hay nada que decir.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/replay.py"></location>
            <source>Try another voice.</source>
            <translation>Prueba otra voz.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/spoken_answer.py"></location>
            <source>Type your answer instead.</source>
            <translation>Escribe la respuesta.</translation>
        </message>
        <message>
            <location filename="../../tutor/text.py"></location>
            <source>{first} {second}</source>
            <translation>{first} {second}</translation>
        </message>
        <message>
            <location filename="../../tutor/text.py"></location>
            <source>{several} and {last}</source>
            <translation>{several} y {last}</translation>
        </message>
        <message>
            <location filename="../../tutor/text.py"></location>
            <source>{several} or {last}</source>
            <translation>{several} o {last}</translation>
        </message>
        <message>
            <location filename="../../tutor/text.py"></location>
            <source>{several}, {next}</source>
            <translation>{several}, {next}</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <source>Ask again, or choose a smaller model.</source>
            <translation>Pregunta otra vez o elige un modelo más pequeño.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <source>Ask again, or choose another model in the settings.</source>
            <translation>Pregunta otra vez o elige otro modelo en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <location filename="../../tutor/thinking/continuing.py"></location>
            <source>Ask again.</source>
            <translation>Pregunta otra vez.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>Ask the tutor to go on, or allow longer answers in the settings.</source>
            <translation>Pide al tutor que siga, o permite respuestas más largas en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>The answer broke off.</source>
            <translation>La respuesta se interrumpió.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <source>The answer broke off. {message}</source>
            <translation>La respuesta se interrumpió. {message}</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>The answer was cut off at its longest length.</source>
            <translation>La respuesta se cortó al llegar a su longitud máxima.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>Try again, or choose a smaller model in the settings.</source>
            <translation>Inténtalo de nuevo o elige un modelo más pequeño en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <source>{label} gave an empty answer.</source>
            <translation>{label} ha dado una respuesta vacía.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <source>{label} said nothing for {seconds:.0f} seconds.</source>
            <translation>{label} no ha dicho nada durante {seconds:.0f} segundos.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/continuing.py"></location>
            <source>The answer broke off: the model had to be restarted.</source>
            <translation>La respuesta se interrumpió: hubo que reiniciar el modelo.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/fitting.py"></location>
            <source>Say it in smaller parts, or raise the model's context in the settings.</source>
            <translation>Dilo en partes más pequeñas, o sube el contexto del modelo en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/fitting.py"></location>
            <source>The talk is longer than {model} can see: {context} tokens.</source>
            <translation>La conversación es más larga de lo que {model} puede ver: {context} tokens.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/fitting.py"></location>
            <source>What was said last is longer than {model} can see.</source>
            <translation>Lo último que se dijo es más largo de lo que {model} puede ver.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/fitting.py"></location>
            <source>the newer part of the talk</source>
            <translation>la parte más reciente de la conversación</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/fitting.py"></location>
            <source>the whole talk</source>
            <translation>la conversación entera</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>Ask the tutor to go on.</source>
            <translation>Pide al tutor que siga.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>Choose a GGUF file in the settings, or "starter".</source>
            <translation>Elige un archivo GGUF en los ajustes, o «starter».</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>Choose a GGUF file in the settings.</source>
            <translation>Elige un archivo GGUF en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>Start a new conversation, or raise the llama.cpp context in the settings.</source>
            <translation>Empieza una conversación nueva, o sube el contexto de llama.cpp en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>The file may be damaged, or too big for this computer's memory. Choose another model.</source>
            <translation>El archivo puede estar dañado o ser demasiado grande para la memoria de este ordenador. Elige otro modelo.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>The talk is longer than the model can see: {tokens} tokens of {context}.</source>
            <translation>La conversación es más larga de lo que el modelo puede ver: {tokens} tokens de {context}.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>There is no model file {path}.</source>
            <translation>No existe el archivo de modelo {path}.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>Try again, or choose another model in the settings.</source>
            <translation>Inténtalo de nuevo o elige otro modelo en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>llama.cpp could not load {name}.</source>
            <translation>llama.cpp no ha podido cargar {name}.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>llama.cpp refused to answer ({reason}).</source>
            <translation>llama.cpp se ha negado a responder ({reason}).</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>{name} is no GGUF model.</source>
            <translation>{name} no es un modelo GGUF.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>Check the Ollama address in the settings, and update Ollama.</source>
            <translation>Comprueba la dirección de Ollama en los ajustes y actualiza Ollama.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>Older versions have known security holes. Update Ollama.</source>
            <translation>Las versiones anteriores tienen fallos de seguridad conocidos. Actualiza Ollama.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>Ollama does not answer at {origin}.</source>
            <translation>Ollama no responde en {origin}.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>Ollama has not been started.</source>
            <translation>Ollama no se ha iniciado.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>Ollama {oldest} or newer</source>
            <translation>Ollama {oldest} o posterior</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>Ollama {version}</source>
            <translation>Ollama {version}</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>Start Ollama, or choose the built-in llama.cpp.</source>
            <translation>Inicia Ollama o elige el llama.cpp incorporado.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>The server at Ollama's address gave an answer that makes no sense.</source>
            <translation>El servidor en la dirección de Ollama ha dado una respuesta sin sentido.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Choose a model that runs on this computer.</source>
            <translation>Elige un modelo que funcione en este ordenador.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Choose a smaller model in the settings.</source>
            <translation>Elige un modelo más pequeño en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Choose another Ollama model in the settings.</source>
            <translation>Elige otro modelo de Ollama en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Choose another Ollama model, or allow "Servers elsewhere" in the settings.</source>
            <translation>Elige otro modelo de Ollama o permite «Servidores en otro sitio» en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Fetch it in the list of models, or run `ollama pull {model}` in a terminal.</source>
            <translation>Obtenlo en la lista de modelos o ejecuta `ollama pull {model}` en un terminal.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Fetch one in the list of models, or run `ollama pull {suggested}` in a terminal.</source>
            <translation>Obtén uno en la lista de modelos o ejecuta `ollama pull {suggested}` en un terminal.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Ollama cannot keep a model loaded for {alive!r}.</source>
            <translation>Ollama no puede mantener un modelo cargado durante {alive!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Ollama could not answer with {model} (status {status}).</source>
            <translation>Ollama no ha podido responder con {model} (estado {status}).</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Ollama has no model {model!r}.</source>
            <translation>Ollama no tiene ningún modelo {model!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Ollama has no model.</source>
            <translation>Ollama no tiene ningún modelo.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Ollama has too much to do just now.</source>
            <translation>Ollama tiene ahora demasiado trabajo.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Ollama wants you to sign in for {model}.</source>
            <translation>Ollama pide que inicies sesión para usar {model}.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Try again. If it happens again, restart Ollama or choose another model.</source>
            <translation>Inténtalo de nuevo. Si vuelve a ocurrir, reinicia Ollama o elige otro modelo.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Update Ollama, or choose another model.</source>
            <translation>Actualiza Ollama o elige otro modelo.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Write a time like "30m" or "2h" in the settings, or "-1" for always.</source>
            <translation>Escribe en los ajustes un tiempo como «30m» o «2h», o «-1» para siempre.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>{model} cannot chat.</source>
            <translation>{model} no puede conversar.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>{model} does not fit into this computer's memory.</source>
            <translation>{model} no cabe en la memoria de este ordenador.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>{model} does not run on this computer but at {host}: what you say would leave it.</source>
            <translation>{model} no funciona en este ordenador sino en {host}: lo que dices saldría de él.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>{model} needs a newer Ollama.</source>
            <translation>{model} necesita un Ollama más nuevo.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/openai_api.py"></location>
            <source>The chat server has not been asked yet.</source>
            <translation>Todavía no se ha preguntado al servidor de chat.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/openai_api.py"></location>
            <source>the open connection to the chat server</source>
            <translation>la conexión abierta con el servidor de chat</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/structured.py"></location>
            <source>an answer in parts</source>
            <translation>una respuesta en partes</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/structured.py"></location>
            <source>plain text</source>
            <translation>texto sin formato</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/faster_whisper.py"></location>
            <source>Start it.</source>
            <translation>Inícialo.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/faster_whisper.py"></location>
            <source>Whisper has not been started.</source>
            <translation>Whisper no se ha iniciado.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/faster_whisper.py"></location>
            <source>the GPU</source>
            <translation>la tarjeta gráfica</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/faster_whisper.py"></location>
            <source>{name} on {device}</source>
            <translation>{name} en {device}</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>A library of {name} is missing or does not fit ({told}).</source>
            <translation>Falta una biblioteca de {name} o no es compatible ({told}).</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>It crashed the last time it was loaded on the GPU.</source>
            <translation>Falló la última vez que se cargó en la tarjeta gráfica.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>The GPU can't run the model.</source>
            <translation>La tarjeta gráfica no puede ejecutar el modelo.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>The GPU did not answer.</source>
            <translation>La tarjeta gráfica no ha respondido.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>The GPU has too little free memory.</source>
            <translation>La tarjeta gráfica tiene muy poca memoria libre.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>The NVIDIA driver is missing or too old.</source>
            <translation>Falta el controlador de NVIDIA o es demasiado antiguo.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>There is no NVIDIA GPU, or its driver is not installed.</source>
            <translation>No hay tarjeta gráfica NVIDIA, o su controlador no está instalado.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>the GPU ({compute_type})</source>
            <translation>la tarjeta gráfica ({compute_type})</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>the processor ({compute_type})</source>
            <translation>el procesador ({compute_type})</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>Say it again, or choose a smaller model on the server.</source>
            <translation>Dilo otra vez, o elige un modelo más pequeño en el servidor.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>The recognising server has not been asked yet.</source>
            <translation>Todavía no se ha preguntado al servidor de reconocimiento.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>The server refuses to give them (status {status}).</source>
            <translation>El servidor se niega a darlos (estado {status}).</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>bare text</source>
            <translation>solo el texto</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>the open connection to the recognising server</source>
            <translation>la conexión abierta con el servidor de reconocimiento</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>words with times and probabilities</source>
            <translation>palabras con tiempos y probabilidades</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_engine.py"></location>
            <source>Choose a multilingual Whisper model in the settings.</source>
            <translation>Elige un modelo de Whisper multilingüe en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_engine.py"></location>
            <source>Choose int8, or another model in the settings.</source>
            <translation>Elige int8 u otro modelo en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_engine.py"></location>
            <source>Install CUDA 12 and cuDNN 9, or let Whisper run on the processor with int8.</source>
            <translation>Instala CUDA 12 y cuDNN 9, o haz que Whisper funcione en el procesador con int8.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_engine.py"></location>
            <source>The Whisper model {name} could not be loaded as {compute_type}.</source>
            <translation>El modelo de Whisper {name} no se ha podido cargar como {compute_type}.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_engine.py"></location>
            <source>This Whisper model does not know the language {language!r}.</source>
            <translation>Este modelo de Whisper no conoce el idioma {language!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_engine.py"></location>
            <source>Whisper can't work on the NVIDIA GPU: {error}</source>
            <translation>Whisper no puede funcionar en la tarjeta gráfica NVIDIA: {error}</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_models.py"></location>
            <source>Choose a folder with a CTranslate2 model.</source>
            <translation>Elige una carpeta con un modelo CTranslate2.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_models.py"></location>
            <source>Give the folder of a CTranslate2 model, or choose "starter".</source>
            <translation>Indica la carpeta de un modelo CTranslate2, o elige «starter».</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_models.py"></location>
            <source>The Whisper model {size!r} is not on this computer.</source>
            <translation>El modelo de Whisper {size!r} no está en este ordenador.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_models.py"></location>
            <source>The folder {folder} is no complete Whisper model: {name} is missing.</source>
            <translation>La carpeta {folder} no es un modelo de Whisper completo: falta {name}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Everything. Your voice is heard, understood and answered by programs on this computer. There is no account, and nothing is counted or reported: not by this program, and not by the libraries that it is made of, where they would do so by themselves.</source>
            <translation>Todo. Tu voz la oyen, la entienden y la responden programas en este ordenador. No hay cuenta, y nada se cuenta ni se comunica: ni por este programa ni por las bibliotecas de las que está hecho, donde ellas lo harían por su cuenta.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Log</source>
            <translation>Registro de errores</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Move into this folder</source>
            <translation>Mover a esta carpeta</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Move the folder: {what}</source>
            <translation>Mover la carpeta: {what}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Moved when the program is started again: {moves}</source>
            <translation>Se mueve cuando el programa vuelva a iniciarse: {moves}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Move…</source>
            <translation>Mover…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Only when you want it: a model is fetched when you choose it, from the address that is shown with it. If you name a server on another computer to hear, think or speak, your words go there, and only after you have allowed it. Keys for servers lie in the system's keyring. Spans go to an OpenTelemetry server only if you name one. Whether there is a new version is asked only when you press “Check for updates”, and nothing is sent with the question.</source>
            <translation>Solo cuando tú quieras: un modelo se obtiene cuando lo eliges, de la dirección que se muestra al lado. Si indicas un servidor en otro ordenador para oír, pensar o hablar, tus palabras van allí, y solo después de que lo hayas permitido. Las claves de servidores están en el llavero del sistema. Los tiempos van a un servidor OpenTelemetry solo si indicas uno. Solo se pregunta si hay una versión nueva cuando pulsas «Buscar actualizaciones», y con la pregunta no se envía nada.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Open the folder: {what}</source>
            <translation>Abrir la carpeta: {what}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Privacy and your files</source>
            <translation>Privacidad y tus archivos</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Spoken phrases, can be made again</source>
            <translation>Frases dichas, se pueden volver a hacer</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Talks, cards, documents</source>
            <translation>Conversaciones, tarjetas, documentos</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>The program is portable: all of it lies beside the program.</source>
            <translation>El programa es portátil: todo está junto al programa.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>What is deleted</source>
            <translation>Lo que se elimina</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>What is kept</source>
            <translation>Lo que se conserva</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>What stays on this computer</source>
            <translation>Lo que se queda en este ordenador</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>What you delete is gone for good: from the database, its backups and the folder of recordings. To delete everything, close the program and delete the folders below.</source>
            <translation>Lo que eliminas desaparece para siempre: de la base de datos, de sus copias y de la carpeta de grabaciones. Para eliminarlo todo, cierra el programa y elimina las carpetas de abajo.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>When something leaves this computer</source>
            <translation>Cuándo sale algo de este ordenador</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Where it lies</source>
            <translation>Dónde está</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Your talks as text, with corrections, reports, cards and what the tutor has noted about you; your documents; how long each part of an answer took, without a word of it. Recordings of what was said are kept as long as the settings say under “Keep recordings”. The log has faults, and never words.</source>
            <translation>Tus conversaciones como texto, con correcciones, informes, tarjetas y lo que el tutor ha anotado sobre ti; tus documentos; cuánto tardó cada parte de una respuesta, sin una palabra de ella. Las grabaciones de lo dicho se conservan el tiempo que digan los ajustes en «Guardar el sonido de tus conversaciones». El registro contiene errores, nunca palabras.</translation>
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
            <translation>En total</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/adding.py"></location>
            <source>Fetch XTTS v2 among the voices next, or choose XTTS in the settings under Speaking.</source>
            <translation>Ahora obtén XTTS v2 entre las voces, o elige XTTS en los ajustes, en Hablar.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/adding.py"></location>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Show the models</source>
            <translation>Mostrar los modelos</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/adding.py"></location>
            <location filename="../../tutor/ui/addon_section.py"></location>
            <source>{title} could not be installed.</source>
            <translation>{title}: no se ha podido instalar.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/adding.py"></location>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>{title} is ready.</source>
            <translation>{title} está listo.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/addon_section.py"></location>
            <source>Add-ons</source>
            <translation>Complementos</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/addon_section.py"></location>
            <source>Install</source>
            <translation>Instalar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/addon_section.py"></location>
            <source>Installed</source>
            <translation>Instalado</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/addon_section.py"></location>
            <source>What some engines run on; too big to come with the program.</source>
            <translation>Lo que algunos motores necesitan para funcionar; demasiado grande para venir con el programa.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/addon_section.py"></location>
            <source>from the Python package index</source>
            <translation>del índice de paquetes de Python</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/addon_section.py"></location>
            <source>{download} to download, {room} on the disk</source>
            <translation>{download} de descarga, {room} en el disco</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/addon_section.py"></location>
            <source>{title} is installed.</source>
            <translation>{title}: instalación terminada.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>First</source>
            <translation>Primera</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>How many values each has</source>
            <translation>Cuántos valores tiene cada una</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>Measure</source>
            <translation>Medida</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>Median of the first</source>
            <translation>Mediana de la primera</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>Median of the second</source>
            <translation>Mediana de la segunda</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>Ratio</source>
            <translation>Relación</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>Second</source>
            <translation>Segunda</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>Second is</source>
            <translation>La segunda es</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>The second's median in the first's</source>
            <translation>La mediana de la segunda respecto a la de la primera</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>Values</source>
            <translation>Valores</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>What is measured</source>
            <translation>Lo que se mide</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>Whether the difference is real, and worth a word</source>
            <translation>Si la diferencia es real y vale la pena mencionarla</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>too few</source>
            <translation>muy pocos</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>○ worse</source>
            <translation>○ peor</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>● better</source>
            <translation>● mejor</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>◐ the same</source>
            <translation>◐ igual</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/composer.py"></location>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/composer.py"></location>
            <source>Send (Enter)</source>
            <translation>Enviar (Intro)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/composer.py"></location>
            <source>Send the typed text</source>
            <translation>Enviar el texto escrito</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/composer.py"></location>
            <source>Type instead of speaking</source>
            <translation>Escribir en vez de hablar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/composer.py"></location>
            <source>Type instead …</source>
            <translation>O escribe aquí …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/conversation_view.py"></location>
            <source>Alt+Up and Alt+Down choose the turn that the latency panel shows.</source>
            <translation>Alt+Arriba y Alt+Abajo eligen el turno que muestra el panel de tiempos.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/conversation_view.py"></location>
            <source>Tutor: {reply}</source>
            <translation>Tutor: {reply}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/conversation_view.py"></location>
            <source>You: {learner}</source>
            <translation>Tú: {learner}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <source>+ Card</source>
            <translation>+ Tarjeta</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>Asking…</source>
            <translation>Preguntando…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <source>Correction: you said “{said}”; better is “{better}”. {why}</source>
            <translation>Corrección: has dicho «{said}»; mejor es «{better}». {why}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <source>Explain</source>
            <translation>Explicar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <source>Keep this correction as a card</source>
            <translation>Guardar esta corrección como tarjeta</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <source>Put away</source>
            <translation>Apartar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <source>Put this correction away</source>
            <translation>Apartar esta corrección</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <source>That was right</source>
            <translation>Eso estaba bien</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <source>You know this one. How would you say it?</source>
            <translation>Esto lo sabes. ¿Cómo lo dirías?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <source>You said “{said}”. How would it be right?</source>
            <translation>Has dicho «{said}». ¿Cómo sería lo correcto?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <source>{explanation} For example: {example}</source>
            <translation>{explanation} Por ejemplo: {example}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/crash_notices.py"></location>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/crash_notices.py"></location>
            <source>Copy report</source>
            <translation>Copiar el informe</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/crash_notices.py"></location>
            <source>The report was copied.</source>
            <translation>El informe se ha copiado.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/crash_notices.py"></location>
            <source>The talk goes on.</source>
            <translation>La conversación continúa.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/crash_notices.py"></location>
            <source>{stage} stopped working.</source>
            <translation>{stage}: ha dejado de funcionar.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/crash_notices.py"></location>
            <source>{titles} stopped unexpectedly and were started again.</source>
            <translation>
                <numerusform>{titles}: se detuvo de forma inesperada y se ha vuelto a iniciar.</numerusform>
                <numerusform>{titles}: se detuvieron de forma inesperada y se han vuelto a iniciar.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/device_choice.py"></location>
            <source>Whatever the system uses</source>
            <translation>Lo que use el sistema</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/device_choice.py"></location>
            <source>{title} (not connected)</source>
            <translation>{title} (no conectado)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/device_notices.py"></location>
            <source>What to do</source>
            <translation>Qué hacer</translation>
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
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Check or remove</source>
            <translation>Comprobar o quitar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Check the files</source>
            <translation>Comprobar los archivos</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Checking the files</source>
            <translation>Comprobando los archivos</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Comes with the program</source>
            <translation>Viene con el programa</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Get</source>
            <translation>Obtener</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>In use</source>
            <translation>En uso</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <location filename="../../tutor/ui/history_view.py"></location>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <location filename="../../tutor/ui/library_view.py"></location>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Keep it</source>
            <translation>Conservarlo</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Leave it</source>
            <translation>Dejarlo</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Looking…</source>
            <translation>Mirando…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>More: {title}</source>
            <translation>Más: {title}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>On this computer</source>
            <translation>En este ordenador</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>On this computer, in Ollama</source>
            <translation>En este ordenador, en Ollama</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>On this computer, in the model hub's folder</source>
            <translation>En este ordenador, en la carpeta del repositorio de modelos</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>On this computer, in your own folder</source>
            <translation>En este ordenador, en tu propia carpeta</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Progress: {title}</source>
            <translation>Progreso: {title}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Remove {title}?</source>
            <translation>¿Quitar {title}?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Remove…</source>
            <translation>Quitar…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Removing</source>
            <translation>Quitando</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Resume</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Retry</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>The starter takes its place.</source>
            <translation>El modelo inicial ocupa su lugar.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>This frees {size}.</source>
            <translation>Esto libera {size}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Use it anyway</source>
            <translation>Usarlo de todos modos</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Use {title}?</source>
            <translation>¿Usar {title}?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>{bytes_here} of {size} are here already.</source>
            <translation>Ya hay {bytes_here} de {size}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>Getting ready</source>
            <translation>Preparando</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>Ready when you are</source>
            <translation>Listo cuando quieras</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>Something is missing</source>
            <translation>Falta algo</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>Speak or type in the language you practise. Take all the time you need.</source>
            <translation>Habla o escribe en el idioma que practicas. Tómate todo el tiempo que necesites.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <location filename="../../tutor/ui/faults.py"></location>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>Try again to load: {stage}</source>
            <translation>Intentar cargar de nuevo: {stage}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>failed</source>
            <translation>ha fallado</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>loading</source>
            <translation>cargando</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>ready</source>
            <translation>listo</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>restarted</source>
            <translation>reiniciado</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>waiting</source>
            <translation>esperando</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>{names} are loading.</source>
            <translation>
                <numerusform>{names} se está cargando.</numerusform>
                <numerusform>{names} se están cargando.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>{names} could not be loaded.</source>
            <translation>No se ha podido cargar: {names}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/entry_list.py"></location>
            <source>Return opens one, Delete asks whether to delete it.</source>
            <translation>Intro abre una, Supr pregunta si se elimina.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/faults.py"></location>
            <source>Until then: {used}.</source>
            <translation>Hasta entonces: {used}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/faults.py"></location>
            <source>Use the built-in model</source>
            <translation>Usar el modelo incorporado</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/faults.py"></location>
            <source>{stage}: {used} instead of {wanted}.</source>
            <translation>{stage}: {used} en lugar de {wanted}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/figures.py"></location>
            <source>{change} each time, better</source>
            <translation>{change} cada vez, mejor</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/figures.py"></location>
            <source>{change} each time, worse</source>
            <translation>{change} cada vez, peor</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/figures.py"></location>
            <source>{n} values</source>
            <translation>
                <numerusform>{n} valor</numerusform>
                <numerusform>{n} valores</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/figures.py"></location>
            <source>○ missed</source>
            <translation>○ sin alcanzar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/figures.py"></location>
            <source>● on target</source>
            <translation>● en el objetivo</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/figures.py"></location>
            <source>◐ near</source>
            <translation>◐ cerca</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/file_opening.py"></location>
            <source>Open the others when these are done.</source>
            <translation>Abre los demás cuando estos estén listos.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/file_opening.py"></location>
            <source>Those were too many files at once: only the first {most} are read.</source>
            <translation>Eran demasiados archivos a la vez: solo se leen los {most} primeros.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/findings_view.py"></location>
            <source>Cost: {cost}.</source>
            <translation>Coste: {cost}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/findings_view.py"></location>
            <source>In {turns} of {of} turns, {cost} in all.</source>
            <translation>En {turns} de {of} turnos, {cost} en total.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/findings_view.py"></location>
            <source>In {turns} of {of} turns.</source>
            <translation>En {turns} de {of} turnos.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/findings_view.py"></location>
            <source>Nothing stands out in this talk.</source>
            <translation>Nada llama la atención en esta conversación.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/findings_view.py"></location>
            <source>Nothing stands out in this turn.</source>
            <translation>Nada llama la atención en este turno.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/findings_view.py"></location>
            <source>What it added to the waiting</source>
            <translation>Lo que añadió a la espera</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_door.py"></location>
            <source>Check for updates…</source>
            <translation>Buscar actualizaciones…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_door.py"></location>
            <source>Guide…</source>
            <translation>Guía…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_door.py"></location>
            <source>When something is wrong…</source>
            <translation>Si algo va mal…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_window.py"></location>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_window.py"></location>
            <source>Down goes to the first page, Escape shows all again.</source>
            <translation>Abajo va a la primera página, Esc vuelve a mostrarlas todas.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_window.py"></location>
            <source>Find in the guide</source>
            <translation>Buscar en la guía</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_window.py"></location>
            <source>Find in the guide …</source>
            <translation>Buscar en la guía …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_window.py"></location>
            <source>Forward</source>
            <translation>Adelante</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_window.py"></location>
            <source>No page has these words.</source>
            <translation>Ninguna página tiene esas palabras.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_window.py"></location>
            <source>Page of the guide</source>
            <translation>Página de la guía</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_window.py"></location>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/hint_card.py"></location>
            <location filename="../../tutor/ui/review_card.py"></location>
            <source>Hear it</source>
            <translation>Escuchar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/hint_card.py"></location>
            <source>Hear “{text}”</source>
            <translation>Escuchar «{text}»</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/hint_card.py"></location>
            <source>Hide</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/hint_card.py"></location>
            <source>The program has no help for this language; say it in your own words.</source>
            <translation>El programa no tiene ayuda para este idioma; dilo con tus propias palabras.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/hint_card.py"></location>
            <source>What you could say</source>
            <translation>Lo que podrías decir</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/hint_card.py"></location>
            <source>You could say</source>
            <translation>Podrías decir</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <source>All talks</source>
            <translation>Todas las conversaciones</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <location filename="../../tutor/ui/history_view.py"></location>
            <location filename="../../tutor/ui/library_view.py"></location>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Delete it</source>
            <translation>Eliminarla</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Delete this talk for good, with its sound, and from every copy? Nothing brings it back.</source>
            <translation>¿Eliminar esta conversación para siempre, con su sonido y de todas las copias? Nada la recupera.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Delete …</source>
            <translation>Eliminar …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Export …</source>
            <translation>Exportar …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <source>Go on with this talk</source>
            <translation>Continuar esta conversación</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <source>Name of the talk</source>
            <translation>Nombre de la conversación</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <source>Rename</source>
            <translation>Cambiar el nombre</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <location filename="../../tutor/ui/report_view.py"></location>
            <location filename="../../tutor/ui/reports_view.py"></location>
            <source>Report</source>
            <translation>Informe</translation>
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
            <translation>Lo que se dijo</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <location filename="../../tutor/ui/replay_buttons.py"></location>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <location filename="../../tutor/ui/report_html.py"></location>
            <location filename="../../tutor/ui/turn_view.py"></location>
            <source>You</source>
            <translation>Tú</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Copies …</source>
            <translation>Copias …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Delete all</source>
            <translation>Eliminar todas</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Delete all talks for good, with their sound, and from every copy? Nothing brings them back.</source>
            <translation>¿Eliminar todas las conversaciones para siempre, con su sonido y de todas las copias? Nada las recupera.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Delete all …</source>
            <translation>Eliminar todas …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Deleted.</source>
            <translation>Eliminado.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Deleting …</source>
            <translation>Eliminando …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Down goes to the list, Escape shows all talks again.</source>
            <translation>Abajo va a la lista, Esc vuelve a mostrar todas las conversaciones.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Export all …</source>
            <translation>Exportar todas …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Export your talks</source>
            <translation>Exportar tus conversaciones</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Find words in your talks</source>
            <translation>Buscar palabras en tus conversaciones</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Find words in your talks …</source>
            <translation>Buscar palabras en tus conversaciones …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Go back to an earlier copy of your records</source>
            <translation>Volver a una copia anterior de tus registros</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Keep them</source>
            <translation>Conservarlas</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>What you talk about is kept here, on this computer. After your first talk it can be read again.</source>
            <translation>Aquí se guarda, en este ordenador, aquello de lo que hablas. Después de tu primera conversación podrás volver a leerlo.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Writing …</source>
            <translation>Escribiendo …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <location filename="../../tutor/ui/report_view.py"></location>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Written to {path}.</source>
            <translation>Escrito en {path}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Your talks</source>
            <translation>Tus conversaciones</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <location filename="../../tutor/ui/progress_view.py"></location>
            <location filename="../../tutor/ui/report_view.py"></location>
            <source>Your talks are not kept at the moment.</source>
            <translation>En este momento no se guardan tus conversaciones.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_words.py"></location>
            <source>A talk without words of yours</source>
            <translation>Una conversación sin palabras tuyas</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_words.py"></location>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>Nothing was found.</source>
            <translation>No se ha encontrado nada.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_words.py"></location>
            <source>Tutor:</source>
            <translation>Tutor:</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_words.py"></location>
            <source>You:</source>
            <translation>Tú:</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_words.py"></location>
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_words.py"></location>
            <source>less than a minute</source>
            <translation>menos de un minuto</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_words.py"></location>
            <source>you said {share:.0%} of the words</source>
            <translation>dijiste el {share:.0%} de las palabras</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/history_words.py"></location>
            <source>{n} minutes</source>
            <translation>
                <numerusform>{n} minuto</numerusform>
                <numerusform>{n} minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/history_words.py"></location>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>{n} places</source>
            <translation>
                <numerusform>{n} lugar</numerusform>
                <numerusform>{n} lugares</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/history_words.py"></location>
            <source>{n} talks</source>
            <translation>
                <numerusform>{n} conversación</numerusform>
                <numerusform>{n} conversaciones</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/kept_sessions.py"></location>
            <source>All turns with {setup}</source>
            <translation>Todos los turnos con {setup}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/kept_sessions.py"></location>
            <source>And {n} more.</source>
            <translation>Y {n} más.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/kept_sessions.py"></location>
            <source>Both had the same engines and settings.</source>
            <translation>Las dos tenían los mismos motores y ajustes.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/kept_sessions.py"></location>
            <source>no engines</source>
            <translation>ningún motor</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/kept_sessions.py"></location>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/key_editor.py"></location>
            <location filename="../../tutor/ui/setting_editor.py"></location>
            <source>No keys</source>
            <translation>Sin teclas</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/key_editor.py"></location>
            <source>Press the keys …</source>
            <translation>Pulsa las teclas …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Arabic</source>
            <translation>Árabe</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Basque</source>
            <translation>Vasco</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Bulgarian</source>
            <translation>Búlgaro</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Catalan</source>
            <translation>Catalán</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Chinese</source>
            <translation>Chino</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Croatian</source>
            <translation>Croata</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Czech</source>
            <translation>Checo</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Danish</source>
            <translation>Danés</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Dutch</source>
            <translation>Neerlandés</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>English</source>
            <translation>Inglés</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Estonian</source>
            <translation>Estonio</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Finnish</source>
            <translation>Finés</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>For this language it needs other models: see Models.</source>
            <translation>Para este idioma hacen falta otros modelos: mira en Modelos.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>French</source>
            <translation>Francés</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Georgian</source>
            <translation>Georgiano</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>German</source>
            <translation>Alemán</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Greek</source>
            <translation>Griego</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Hebrew</source>
            <translation>Hebreo</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Hindi</source>
            <translation>Hindi</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Hungarian</source>
            <translation>Húngaro</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Icelandic</source>
            <translation>Islandés</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Indonesian</source>
            <translation>Indonesio</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Irish</source>
            <translation>Irlandés</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Italian</source>
            <translation>Italiano</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Japanese</source>
            <translation>Japonés</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Kazakh</source>
            <translation>Kazajo</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Korean</source>
            <translation>Coreano</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Latvian</source>
            <translation>Letón</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Lithuanian</source>
            <translation>Lituano</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Luxembourgish</source>
            <translation>Luxemburgués</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Malayalam</source>
            <translation>Malabar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Nepali</source>
            <translation>Nepalí</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Norwegian</source>
            <translation>Noruego</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Persian</source>
            <translation>Persa</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Polish</source>
            <translation>Polaco</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Portuguese</source>
            <translation>Portugués</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Romanian</source>
            <translation>Rumano</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Russian</source>
            <translation>Ruso</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Serbian</source>
            <translation>Serbio</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Slovak</source>
            <translation>Eslovaco</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Slovenian</source>
            <translation>Esloveno</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Spanish</source>
            <translation>Español</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Swahili</source>
            <translation>Suajili</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Swedish</source>
            <translation>Sueco</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Telugu</source>
            <translation>Telugu</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Thai</source>
            <translation>Tailandés</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>To answer in this language it needs another model: see Models.</source>
            <translation>Para responder en este idioma hace falta otro modelo: mira en Modelos.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>To answer in this language it needs other models: see Models.</source>
            <translation>Para responder en este idioma hacen falta otros modelos: mira en Modelos.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>To be heard in this language it needs another model: see Models.</source>
            <translation>Para entenderte en este idioma hace falta otro modelo: mira en Modelos.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>To hear and answer in this language it needs other models: see Models.</source>
            <translation>Para oír y responder en este idioma hacen falta otros modelos: mira en Modelos.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>To hear and speak this language it needs other models: see Models.</source>
            <translation>Para oír y hablar este idioma hacen falta otros modelos: mira en Modelos.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>To speak this language it needs another voice: see Models.</source>
            <translation>Para hablar este idioma hace falta otra voz: mira en Modelos.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Turkish</source>
            <translation>Turco</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Ukrainian</source>
            <translation>Ucraniano</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Urdu</source>
            <translation>Urdu</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Vietnamese</source>
            <translation>Vietnamita</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Welsh</source>
            <translation>Galés</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>many languages</source>
            <translation>muchos idiomas</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>{n} more</source>
            <translation>{n} más</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>After your first turn you can see here how long each step took.</source>
            <translation>Después de tu primer turno verás aquí cuánto ha tardado cada paso.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Close the latency panel</source>
            <translation>Cerrar el panel de tiempos</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Earlier turn</source>
            <translation>Turno anterior</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Latency</source>
            <translation>Tiempos</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Later turn</source>
            <translation>Turno siguiente</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Machine</source>
            <translation>Ordenador</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Sessions</source>
            <translation>Sesiones</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Show this turn in the talk</source>
            <translation>Mostrar este turno en la conversación</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Turn</source>
            <translation>Turno</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Turn {number} of {all}</source>
            <translation>Turno {number} de {all}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>Find my level…</source>
            <translation>Averiguar mi nivel…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <location filename="../../tutor/ui/server_key_dialog.py"></location>
            <source>Keep</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>Remove for good</source>
            <translation>Quitar para siempre</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>Remove this learner for good…</source>
            <translation>Quitar a esta persona para siempre…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>Remove {name} with all talks, recordings, cards, texts and facts? This can't be taken back.</source>
            <translation>¿Quitar a {name} con todas sus conversaciones, grabaciones, tarjetas, textos y datos? No se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>Six to eight questions, answered by voice or by typing; about five minutes.</source>
            <translation>De seis a ocho preguntas, con respuesta hablada o escrita; unos cinco minutos.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>There are no questions in {language} yet: choose your level yourself.</source>
            <translation>Todavía no hay preguntas en {language}: elige tú tu nivel.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>What I remember about you</source>
            <translation>Lo que recuerdo de ti</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_door.py"></location>
            <source>About you, and what I remember…</source>
            <translation>Sobre ti, y lo que recuerdo…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_door.py"></location>
            <source>Another learner…</source>
            <translation>Otra persona aprende…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_door.py"></location>
            <source>{name} is deleted, with all that was kept. Choose what to talk about next.</source>
            <translation>Se ha eliminado a {name}, con todo lo guardado. Elige de qué hablar ahora.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_door.py"></location>
            <source>{name} is deleted, with all that was kept. {other} learns now: choose what to talk about.</source>
            <translation>Se ha eliminado a {name}, con todo lo guardado. Ahora aprende {other}: elige de qué hablar.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <source>Forget all of it</source>
            <translation>Olvidarlo todo</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Forget it</source>
            <translation>Olvidarlo</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <source>Forget this</source>
            <translation>Olvidar esto</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <source>Forget: {fact}</source>
            <translation>Olvidar: {fact}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <source>Learnt on {day}</source>
            <translation>Lo supe el {day}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <source>Nothing yet. After a talk I note a few things that you told, such as where you live.</source>
            <translation>Todavía nada. Después de una conversación apunto algunas cosas que has contado, por ejemplo dónde vives.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <source>Shall I forget all that I know of you? This can't be taken back.</source>
            <translation>¿Olvido todo lo que sé de ti? No se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <source>What I remember: {fact}</source>
            <translation>Lo que recuerdo: {fact}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <source>all that I know of you</source>
            <translation>todo lo que sé de ti</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_level.py"></location>
            <source>A few minutes of talk are no exam: choose another level if this one feels wrong.</source>
            <translation>Unos minutos de conversación no son un examen: elige otro nivel si este no te parece bien.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_level.py"></location>
            <source>I would say {level}</source>
            <translation>Yo diría {level}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_level.py"></location>
            <source>Leave it at {level}</source>
            <translation>Dejarlo en {level}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_level.py"></location>
            <source>Use this level</source>
            <translation>Usar este nivel</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_level.py"></location>
            <source>Why I think so</source>
            <translation>Por qué lo creo</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/level_meter.py"></location>
            <source>Microphone level</source>
            <translation>Nivel del micrófono</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/level_words.py"></location>
            <source>All words belong to this level.</source>
            <translation>Todas las palabras son de este nivel.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/level_words.py"></location>
            <source>New at this level: {words}.</source>
            <translation>Nuevo en este nivel: {words}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/level_words.py"></location>
            <source>The longest sentence has {count} words; up to {most} are good.</source>
            <translation>La frase más larga tiene {count} palabras; hasta {most} está bien.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/level_words.py"></location>
            <source>above {level}</source>
            <translation>por encima de {level}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/level_words.py"></location>
            <source>{level} kept</source>
            <translation>{level} respetado</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_imports.py"></location>
            <source>Cancel {name}</source>
            <translation>Cancelar {name}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_imports.py"></location>
            <source>Dismiss</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_imports.py"></location>
            <source>Dismiss what is told of {name}</source>
            <translation>Cerrar el aviso sobre {name}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_imports.py"></location>
            <source>Look at what is said above the talk.</source>
            <translation>Mira lo que se dice encima de la conversación.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_imports.py"></location>
            <source>Pasted text</source>
            <translation>Texto pegado</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_imports.py"></location>
            <source>Progress of {name}</source>
            <translation>Progreso de {name}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_imports.py"></location>
            <source>The library can't be opened.</source>
            <translation>No se puede abrir la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_imports.py"></location>
            <source>Waiting …</source>
            <translation>Esperando …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Add files …</source>
            <translation>Añadir archivos …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Add to your library</source>
            <translation>Añadir a tu biblioteca</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <location filename="../../tutor/ui/vocabulary_files.py"></location>
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Bring texts of your own: drop files here, paste text, or add files. A book, an article, notes or subtitles: the tutor talks with you about them, asks you questions, and helps you to learn them by heart. They stay on this computer.</source>
            <translation>Trae tus propios textos: suelta archivos aquí, pega texto o añade archivos. Un libro, un artículo, apuntes o subtítulos: el tutor habla contigo de ellos, te hace preguntas y te ayuda a aprenderlos de memoria. Se quedan en este ordenador.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Delete this document from the library for good? The file that it came from stays.</source>
            <translation>¿Eliminar este documento de la biblioteca para siempre? El archivo del que viene se queda.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Down goes to the list, Escape shows all documents again.</source>
            <translation>Abajo va a la lista, Esc vuelve a mostrar todos los documentos.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Find words in your documents</source>
            <translation>Buscar palabras en tus documentos</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Find words in your documents …</source>
            <translation>Buscar palabras en tus documentos …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Make a document of what you have copied</source>
            <translation>Hacer un documento con lo que has copiado</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Paste text</source>
            <translation>Pegar texto</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>There is no text in the clipboard. Copy some first.</source>
            <translation>No hay texto en el portapapeles. Copia algo primero.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Your documents</source>
            <translation>Tus documentos</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Your library</source>
            <translation>Tu biblioteca</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Your library is not there at the moment.</source>
            <translation>Tu biblioteca no está disponible en este momento.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>E-book</source>
            <translation>Libro electrónico</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>Keeping {done} of {total} passages</source>
            <translation>Guardando {done} de {total} fragmentos</translation>
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
            <translation>Leyendo {done} de {total}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>Reading …</source>
            <translation>Leyendo …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>Subtitles</source>
            <translation>Subtítulos</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>Web page</source>
            <translation>Página web</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>Word document</source>
            <translation>Documento de Word</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>read to its end</source>
            <translation>leído hasta el final</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>{n} documents</source>
            <translation>
                <numerusform>{n} documento</numerusform>
                <numerusform>{n} documentos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>{n} pages</source>
            <translation>
                <numerusform>{n} página</numerusform>
                <numerusform>{n} páginas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>{share:.0%} read</source>
            <translation>{share:.0%} leído</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <location filename="../../tutor/ui/passage_chips.py"></location>
            <source>{title} · page {page}</source>
            <translation>{title} · página {page}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>“{title}” had changed, and was read anew.</source>
            <translation>«{title}» había cambiado y se ha leído de nuevo.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>“{title}” is in the library already.</source>
            <translation>«{title}» ya está en la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>“{title}” is in the library.</source>
            <translation>«{title}» está en la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/licence_dialog.py"></location>
            <source>Decline</source>
            <translation>Rechazar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/licence_dialog.py"></location>
            <source>I accept</source>
            <translation>Acepto</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/licence_dialog.py"></location>
            <source>In short: you may use the model and the speech that it makes for non-commercial purposes, such as learning a language for yourself. You may not use either of them to earn money.</source>
            <translation>En resumen: puedes usar el modelo y la voz que produce para fines no comerciales, como aprender tú un idioma. No puedes ganar dinero con ninguno de los dos.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/licence_dialog.py"></location>
            <source>Licence of the XTTS voice</source>
            <translation>Licencia de la voz XTTS</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/licence_dialog.py"></location>
            <source>Non-commercial use only</source>
            <translation>Solo para uso no comercial</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/licence_dialog.py"></location>
            <source>The XTTS voice model comes under the Coqui Public Model License.</source>
            <translation>El modelo de voz XTTS está bajo la Coqui Public Model License.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/licence_dialog.py"></location>
            <source>This summary does not replace the licence. Its full text:</source>
            <translation>Este resumen no sustituye a la licencia. Su texto completo:</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>Engines</source>
            <translation>Motores</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>GPU</source>
            <translation>Tarjeta gráfica</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <location filename="../../tutor/ui/report_view.py"></location>
            <source>Looking …</source>
            <translation>Mirando …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Memory</source>
            <translation>Memoria</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>No NVIDIA GPU was found: everything runs on the processor.</source>
            <translation>No se ha encontrado ninguna tarjeta gráfica NVIDIA: todo funciona en el procesador.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>No gap in the sound of {n} spoken phrases.</source>
            <translation>
                <numerusform>Ningún corte en el sonido de {n} frase hablada.</numerusform>
                <numerusform>Ningún corte en el sonido de {n} frases habladas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>Nothing was spoken yet.</source>
            <translation>Todavía no se ha dicho nada.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>Ollama holds</source>
            <translation>Ollama mantiene</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>Queues</source>
            <translation>Colas</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>The sound ran dry {gaps} times in {phrases} spoken phrases.</source>
            <translation>El sonido se cortó {gaps} veces en {phrases} frases habladas.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>This program and its engines take {size:.2f} GB.</source>
            <translation>Este programa y sus motores ocupan {size:.2f} GB.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>in a process of its own</source>
            <translation>en un proceso propio</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>kept until Ollama ends</source>
            <translation>se mantiene hasta que termine Ollama</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>kept until {time}</source>
            <translation>se mantiene hasta las {time}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>load not told</source>
            <translation>carga desconocida</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>loaded</source>
            <translation>cargado</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>none dropped</source>
            <translation>nada descartado</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>not loaded</source>
            <translation>sin cargar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>on a server or in the program itself</source>
            <translation>en un servidor o en el propio programa</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>on the processor</source>
            <translation>en el procesador</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>restarted {again} ×</source>
            <translation>reiniciado {again} ×</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{cores:.2f} cores busy</source>
            <translation>{cores:.2f} núcleos ocupados</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{depth} of {limit}</source>
            <translation>{depth} de {limit}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{dropped} dropped</source>
            <translation>{dropped} descartado</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{memory:.2f} GB</source>
            <translation>{memory:.2f} GB</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{memory:.2f} GB + {video:.2f} GB on the GPU</source>
            <translation>{memory:.2f} GB + {video:.2f} GB en la tarjeta gráfica</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{memory_used:.1f} of {memory:.1f} GB</source>
            <translation>{memory_used:.1f} de {memory:.1f} GB</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{memory_used:.1f} of {memory:.1f} GB of its memory</source>
            <translation>{memory_used:.1f} de {memory:.1f} GB de su memoria</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{n} cores; this program keeps {own:.2f} of them busy.</source>
            <translation>
                <numerusform>{n} núcleo; este programa ocupa {own:.2f}.</numerusform>
                <numerusform>{n} núcleos; este programa ocupa {own:.2f} de ellos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{share:.0%} on the GPU</source>
            <translation>{share:.0%} en la tarjeta gráfica</translation>
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
            <translation>Se ha eliminado la conversación que estaba abierta. Elige de qué hablar ahora.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Choose a microphone</source>
            <translation>Elegir un micrófono</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>In a terminal, “wpctl status” (PipeWire) or “pactl list short sources” (PulseAudio) tells whether the system knows the microphone at all.</source>
            <translation>En un terminal, «wpctl status» (PipeWire) o «pactl list short sources» (PulseAudio) dice si el sistema conoce el micrófono.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Look for a mute key or switch: on the headset, on the keyboard, on the microphone itself.</source>
            <translation>Busca una tecla o un interruptor de silencio: en los auriculares, en el teclado, en el propio micrófono.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>No sound comes from the microphone</source>
            <translation>No llega sonido del micrófono</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Open Settings, then Privacy &amp; security, then Microphone.</source>
            <translation>Abre Configuración, luego Privacidad y seguridad, luego Micrófono.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Open System Settings, then Privacy &amp; Security, then Microphone.</source>
            <translation>Abre Ajustes del Sistema, luego Privacidad y seguridad, luego Micrófono.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Open the privacy settings</source>
            <translation>Abrir los ajustes de privacidad</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Open the system's sound settings, then Input: the right microphone is chosen and not muted.</source>
            <translation>Abre los ajustes de sonido del sistema, luego Entrada: está elegido el micrófono correcto y no está en silencio.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Open the system's sound settings, then Input: the right microphone is chosen, it is not muted, and its level moves when you speak.</source>
            <translation>Abre los ajustes de sonido del sistema, luego Entrada: está elegido el micrófono correcto, no está en silencio y su nivel se mueve cuando hablas.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Some headsets are silent until you speak. Then just speak: this page closes as soon as anything is heard, and the talk goes on by itself.</source>
            <translation>Algunos auriculares callan hasta que hablas. Entonces habla sin más: esta página se cierra en cuanto se oye algo, y la conversación continúa sola.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Switch on this program; if you started it from a terminal, switch on the terminal.</source>
            <translation>Activa este programa; si lo iniciaste desde un terminal, activa el terminal.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Switch on “Microphone access” and “Let desktop apps access your microphone”.</source>
            <translation>Activa «Acceso al micrófono» y «Permitir que las aplicaciones de escritorio accedan al micrófono».</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>This program runs in a Flatpak: in Flatseal, or in the system's settings under Apps, allow it “PulseAudio sound server”, then start it again.</source>
            <translation>Este programa funciona en un Flatpak: en Flatseal, o en los ajustes del sistema en Aplicaciones, permítele el «servidor de sonido PulseAudio» y vuelve a iniciarlo.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>macOS asks you to quit and reopen the program: do so.</source>
            <translation>macOS te pide cerrar y volver a abrir el programa: hazlo.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>All languages</source>
            <translation>Todos los idiomas</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Hears from your voice whether you have finished.</source>
            <translation>Oye en tu voz si has terminado.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>How the tutor sounds.</source>
            <translation>Cómo suena el tutor.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>Nothing is fetched before you press Get or Install. Everything says where it comes from.</source>
            <translation>No se obtiene nada antes de que pulses Obtener o Instalar. En todo se indica de dónde viene.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>Only what suits this computer</source>
            <translation>Solo lo adecuado para este ordenador</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>Show models for</source>
            <translation>Mostrar modelos para</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>The tutor's mind: what it says to you.</source>
            <translation>La mente del tutor: lo que te dice.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>Writes down what you say.</source>
            <translation>Escribe lo que dices.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>{size} of the disk are free.</source>
            <translation>Quedan {size} libres en el disco.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>{title} could not be downloaded.</source>
            <translation>No se ha podido descargar {title}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>{title} is here.</source>
            <translation>{title} ya está aquí.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_stock.py"></location>
            <source>Every file is as it should be.</source>
            <translation>Todos los archivos están como deben.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_stock.py"></location>
            <source>Files are damaged: {named}.</source>
            <translation>Hay archivos dañados: {named}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_stock.py"></location>
            <source>Get the model again.</source>
            <translation>Vuelve a obtener el modelo.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_stock.py"></location>
            <source>It is not on this computer.</source>
            <translation>No está en este ordenador.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_stock.py"></location>
            <source>Removed: {size} freed.</source>
            <translation>Quitado: {size} libres.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Downloading</source>
            <translation>Descargando</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Graphics card</source>
            <translation>Tarjeta gráfica</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>It has {cores}, {memory} and {disk}.</source>
            <translation>Tiene {cores}, {memory} y {disk}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Its graphics card is {gpu}.</source>
            <translation>Su tarjeta gráfica es {gpu}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Ollama does not run here.</source>
            <translation>Ollama no funciona aquí.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Ollama runs and has no models.</source>
            <translation>Ollama funciona y no tiene modelos.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Ollama runs and has {n} models.</source>
            <translation>
                <numerusform>Ollama funciona y tiene {n} modelo.</numerusform>
                <numerusform>Ollama funciona y tiene {n} modelos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Putting the files together</source>
            <translation>Uniendo los archivos</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>There is no NVIDIA graphics card for bigger models.</source>
            <translation>No hay tarjeta gráfica NVIDIA para modelos más grandes.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Waiting for the download before it</source>
            <translation>Esperando a la descarga anterior</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>comes with the program</source>
            <translation>viene con el programa</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>from {hosts}</source>
            <translation>de {hosts}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{hours} h {minutes} min left</source>
            <translation>quedan {hours} h {minutes} min</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{memory} of memory ({free} free)</source>
            <translation>{memory} de memoria ({free} libres)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{minutes} min left</source>
            <translation>quedan {minutes} min</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{name} with {memory} ({free} free)</source>
            <translation>{name} con {memory} ({free} libres)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{n} bytes</source>
            <translation>
                <numerusform>{n} byte</numerusform>
                <numerusform>{n} bytes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{n} processor cores</source>
            <translation>
                <numerusform>{n} núcleo de procesador</numerusform>
                <numerusform>{n} núcleos de procesador</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{seconds} s left</source>
            <translation>quedan {seconds} s</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{share:.0%} of {total}</source>
            <translation>{share:.0%} de {total}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{size} of free disk space</source>
            <translation>{size} libres en el disco</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{size}/s</source>
            <translation>{size}/s</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{where}: {sum}; {free} are free.</source>
            <translation>{where}: {sum}; hay {free} libres.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>◔ Slow here.</source>
            <translation>◔ Lento aquí.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>✓ Suits this computer.</source>
            <translation>✓ Adecuado para este ordenador.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>✕ Too big.</source>
            <translation>✕ Demasiado grande.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/moving_window.py"></location>
            <source>Moving your files to {folder} …</source>
            <translation>Moviendo tus archivos a {folder} …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/notices.py"></location>
            <source>Dismiss this notice</source>
            <translation>Cerrar este aviso</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/passage_chips.py"></location>
            <source>Open where this comes from</source>
            <translation>Abrir el lugar de donde sale esto</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/passage_chips.py"></location>
            <source>Open where this comes from: {passage}</source>
            <translation>Abrir el lugar de donde sale esto: {passage}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_browser.py"></location>
            <source>Browse …</source>
            <translation>Examinar …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_browser.py"></location>
            <source>Browse: {title}</source>
            <translation>Examinar: {title}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_check.py"></location>
            <source>The folder lacks {names}.</source>
            <translation>A la carpeta le falta: {names}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_check.py"></location>
            <source>The name of such a file ends with {endings}.</source>
            <translation>El nombre de un archivo así termina en {endings}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_check.py"></location>
            <source>There is no such file.</source>
            <translation>No existe ese archivo.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_check.py"></location>
            <source>There is no such folder.</source>
            <translation>No existe esa carpeta.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_check.py"></location>
            <source>This can't be looked at: {error}.</source>
            <translation>No se puede mirar: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_check.py"></location>
            <source>This is a file; a folder is wanted.</source>
            <translation>Esto es un archivo; hace falta una carpeta.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_check.py"></location>
            <source>This is a folder; a file is wanted.</source>
            <translation>Esto es una carpeta; hace falta un archivo.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_row.py"></location>
            <source>Not spoken: {why}</source>
            <translation>Sin decir: {why}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Cached</source>
            <translation>Guardada</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Characters</source>
            <translation>Caracteres</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Characters synthesised a second</source>
            <translation>Caracteres producidos por segundo</translation>
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
            <translation>Duración del sonido</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>From being cut to the request to the voice</source>
            <translation>Desde el corte hasta el encargo a la voz</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>From the request to the first sound</source>
            <translation>Desde el encargo hasta el primer sonido</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Gaps</source>
            <translation>Cortes</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>How much of it was heard</source>
            <translation>Cuánto se ha oído</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Made in</source>
            <translation>Hecha en</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Phrase, in the order of speaking</source>
            <translation>Frase, en el orden en que se dice</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Played at</source>
            <translation>Oída a los</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Queued</source>
            <translation>En cola</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>RTF</source>
            <translation>RTF</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Real-time factor: seconds of synthesis a second of sound</source>
            <translation>Factor de tiempo real: segundos de trabajo por segundo de sonido</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Silences before it and inside it</source>
            <translation>Silencios antes y dentro</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Spoken before and kept: nothing was synthesised</source>
            <translation>Dicha antes y guardada: no ha habido que producir nada</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Time of the synthesis</source>
            <translation>Tiempo de la síntesis</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>What became of it</source>
            <translation>Qué ha sido de ella</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>What is spoken</source>
            <translation>Lo que se dice</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>When its first sound was heard, after your last one</source>
            <translation>Cuándo se oyó su primer sonido, después del último tuyo</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>{n} inside</source>
            <translation>{n} dentro</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_blocks.py"></location>
            <source>Left and right go from week to week.</source>
            <translation>Izquierda y derecha van de semana en semana.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/progress_blocks.py"></location>
            <source>corrected {n} times</source>
            <translation>
                <numerusform>corregido {n} vez</numerusform>
                <numerusform>corregido {n} veces</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_blocks.py"></location>
            <source>in 100 words {first} at first, now {last}</source>
            <translation>por cada 100 palabras, {first} al principio y {last} ahora</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/progress_blocks.py"></location>
            <source>not in the last {n} talks</source>
            <translation>
                <numerusform>no en la última conversación</numerusform>
                <numerusform>no en las últimas {n} conversaciones</numerusform>
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
            <translation>{value} por cada 100 palabras, semana del {day}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_blocks.py"></location>
            <source>{value}, week from {day}</source>
            <translation>{value}, semana del {day}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_table.py"></location>
            <location filename="../../tutor/ui/reports_view.py"></location>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Talks</source>
            <translation>Conversaciones</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_table.py"></location>
            <source>Week from</source>
            <translation>Semana del</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_table.py"></location>
            <source>d MMM</source>
            <translation>d MMM</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_view.py"></location>
            <source>Progress by week</source>
            <translation>Progreso por semanas</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_view.py"></location>
            <source>Show as a table</source>
            <translation>Mostrar como tabla</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/progress_view.py"></location>
            <source>So far there are {n}.</source>
            <translation>
                <numerusform>Por ahora hay {n}.</numerusform>
                <numerusform>Por ahora hay {n}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_view.py"></location>
            <source>What is corrected, and how often</source>
            <translation>Qué se corrige y con qué frecuencia</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_view.py"></location>
            <source>Your progress</source>
            <translation>Tu progreso</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_view.py"></location>
            <source>{n} talks are needed before anything can be said about your speech.</source>
            <translation>Hacen falta {n} conversaciones para poder decir algo sobre cómo hablas.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_view.py"></location>
            <source>{talks}, week by week. Weeks without a talk are left open.</source>
            <translation>{talks}, semana a semana. Las semanas sin conversación quedan vacías.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/question.py"></location>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/question.py"></location>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_text.py"></location>
            <source>Text of the document</source>
            <translation>Texto del documento</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>All documents</source>
            <translation>Todos los documentos</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Keep the marked words</source>
            <translation>Guardar las palabras marcadas</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Kept for review.</source>
            <translation>Guardado para repasar.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Learn by heart</source>
            <translation>Aprender de memoria</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Page {page} of {pages}</source>
            <translation>Página {page} de {pages}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Quiz me</source>
            <translation>Pregúntame</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Read aloud</source>
            <translation>Leer en voz alta</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Talk about it</source>
            <translation>Hablar de ello</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>The document's key sentences: heard, repeated, recalled</source>
            <translation>Las frases clave del documento: oídas, repetidas, recordadas</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>The tutor asks about the document; your answers are kept for review</source>
            <translation>El tutor pregunta sobre el documento; tus respuestas se guardan para repasar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>The tutor reads sentence by sentence, and you say each after it</source>
            <translation>El tutor lee frase por frase y tú repites cada una</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>The words that you have marked in the text become a key point for review</source>
            <translation>Las palabras que has marcado en el texto se convierten en una idea clave para repasar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Words</source>
            <translation>Palabras</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Words of this document that are worth learning</source>
            <translation>Palabras de este documento que vale la pena aprender</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>You have kept this before.</source>
            <translation>Esto ya lo habías guardado.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_words.py"></location>
            <source>Looking for words …</source>
            <translation>Buscando palabras …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_words.py"></location>
            <source>One click keeps a word for review.</source>
            <translation>Un clic guarda una palabra para repasar.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_words.py"></location>
            <source>Return keeps a word for review.</source>
            <translation>Intro guarda una palabra para repasar.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_words.py"></location>
            <source>There are no words above your level here.</source>
            <translation>Aquí no hay palabras por encima de tu nivel.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_words.py"></location>
            <source>Words of this document</source>
            <translation>Palabras de este documento</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_words.py"></location>
            <source>kept</source>
            <translation>guardada</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_words.py"></location>
            <source>not kept</source>
            <translation>sin guardar</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/reader_words.py"></location>
            <source>{n} times</source>
            <translation>
                <numerusform>una vez</numerusform>
                <numerusform>{n} veces</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_buttons.py"></location>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <source>Hear the tutor: {sentence}</source>
            <translation>Escuchar al tutor: {sentence}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_buttons.py"></location>
            <source>Hear yourself: {sentence}</source>
            <translation>Escucharte: {sentence}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>A little slower (0.8)</source>
            <translation>Un poco más lento (0,8)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <location filename="../../tutor/ui/words.py"></location>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <location filename="../../tutor/ui/words.py"></location>
            <source>Copy selection</source>
            <translation>Copiar la selección</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>Explain the word</source>
            <translation>Explicar la palabra</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>Half as fast (0.5)</source>
            <translation>A mitad de velocidad (0,5)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>Hear the tutor say it</source>
            <translation>Oír cómo lo dice el tutor</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>Hear yourself</source>
            <translation>Escucharte</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>Keep the word</source>
            <translation>Guardar la palabra</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>Play again</source>
            <translation>Reproducir otra vez</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>Slower (0.65)</source>
            <translation>Más lento (0,65)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>The tutor, a little slower (0.8)</source>
            <translation>El tutor, un poco más lento (0,8)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>Translate</source>
            <translation>Traducir</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <source>Keep this correction as a card: {words}</source>
            <translation>Guardar esta corrección como tarjeta: {words}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <source>You said “{said}”; better is “{better}”.</source>
            <translation>Has dicho «{said}»; mejor es «{better}».</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <location filename="../../tutor/ui/report_html.py"></location>
            <source>You said: {sentence}</source>
            <translation>Has dicho: {sentence}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <source>You: {sentence}</source>
            <translation>Tú: {sentence}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_html.py"></location>
            <location filename="../../tutor/ui/report_page.py"></location>
            <source>Corrections</source>
            <translation>Correcciones</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_html.py"></location>
            <location filename="../../tutor/ui/report_page.py"></location>
            <source>New words</source>
            <translation>Palabras nuevas</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_html.py"></location>
            <location filename="../../tutor/ui/report_page.py"></location>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_html.py"></location>
            <location filename="../../tutor/ui/report_page.py"></location>
            <source>The talk in figures</source>
            <translation>La conversación en cifras</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_html.py"></location>
            <source>The tutor's answer</source>
            <translation>La respuesta del tutor</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_html.py"></location>
            <location filename="../../tutor/ui/report_page.py"></location>
            <source>What went well</source>
            <translation>Lo que ha ido bien</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_notice.py"></location>
            <source>Show it</source>
            <translation>Mostrarlo</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_notice.py"></location>
            <source>Your report on this talk is ready.</source>
            <translation>Tu informe de esta conversación está listo.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_page.py"></location>
            <location filename="../../tutor/ui/vocabulary_chips.py"></location>
            <source>Keep the word {word}</source>
            <translation>Guardar la palabra {word}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_page.py"></location>
            <source>The tutor brought them:</source>
            <translation>Las ha traído el tutor:</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_page.py"></location>
            <source>You said them for the first time:</source>
            <translation>Las has dicho por primera vez:</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>It came up before.</source>
            <translation>Ya había salido antes.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>Nothing was noticed that should be corrected.</source>
            <translation>No se ha notado nada que haya que corregir.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>What is only repeated is not corrected.</source>
            <translation>Lo que solo se repite no se corrige.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>You spoke too little for a speed to be told.</source>
            <translation>Has hablado muy poco para poder decir una velocidad.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>You typed in this talk, so there is nothing to tell of speed and pauses.</source>
            <translation>En esta conversación has escrito, así que no hay nada que decir sobre velocidad ni pausas.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>answers of the tutor's kept to {level}</source>
            <translation>respuestas del tutor se mantuvieron en {level}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>inside your answers, mostly {usual}, the longest {longest}</source>
            <translation>dentro de tus respuestas, casi siempre {usual}, la más larga {longest}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>of the words were yours; {wanted} or more is good</source>
            <translation>de las palabras fueron tuyas; está bien {wanted} o más</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>talked, breaks left out</source>
            <translation>de conversación, sin contar los descansos</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>words a minute</source>
            <translation>palabras por minuto</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>words in an answer of yours</source>
            <translation>palabras en una respuesta tuya</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>{kept} of {checked}</source>
            <translation>{kept} de {checked}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>{n} pauses</source>
            <translation>
                <numerusform>{n} pausa</numerusform>
                <numerusform>{n} pausas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>{n} times in this talk, and before.</source>
            <translation>{n} veces en esta conversación, y antes también.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>{n} times in this talk.</source>
            <translation>{n} veces en esta conversación.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>{value} s</source>
            <translation>{value} s</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_view.py"></location>
            <source>After a talk of yours its report stands here.</source>
            <translation>Después de una conversación, aquí aparece su informe.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_view.py"></location>
            <source>Print …</source>
            <translation>Imprimir …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_view.py"></location>
            <source>Read the talk</source>
            <translation>Leer la conversación</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_view.py"></location>
            <source>Save as …</source>
            <translation>Guardar como …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_view.py"></location>
            <source>Save the report</source>
            <translation>Guardar el informe</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_view.py"></location>
            <source>Web page ({pattern})</source>
            <translation>Página web ({pattern})</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_view.py"></location>
            <source>Web page with its sound in a folder ({pattern})</source>
            <translation>Página web con su sonido en una carpeta ({pattern})</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reports_view.py"></location>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Begin empty</source>
            <translation>Empezar en blanco</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Begin with empty records</source>
            <translation>Empezar con registros vacíos</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Begin with empty records? The damaged file is kept beside them.</source>
            <translation>¿Empezar con registros vacíos? El archivo dañado se conserva al lado.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Copies</source>
            <translation>Copias</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Copies of your records</source>
            <translation>Copias de tus registros</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Decide later</source>
            <translation>Decidir después</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Go back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Go back to this copy</source>
            <translation>Volver a esta copia</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Go back to your records as they were on {moment}? What is there now is kept beside them, and stands in this list afterwards.</source>
            <translation>¿Volver a tus registros tal como estaban el {moment}? Lo que hay ahora se conserva al lado y aparecerá después en esta lista.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Set aside on {moment}</source>
            <translation>Apartado el {moment}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>The file with your talks can't be read. Choose a copy to go back to. Until you have chosen, what you say is not written down.</source>
            <translation>El archivo con tus conversaciones no se puede leer. Elige una copia a la que volver. Hasta que elijas, no se anota lo que dices.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>There is no copy yet.</source>
            <translation>Todavía no hay ninguna copia.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>While you talk a copy is made every half hour, and one at the end. Those of the last day are kept, then one a day, one a week and one a month.</source>
            <translation>Mientras hablas se hace una copia cada media hora, y otra al final. Se conservan las del último día; después, una al día, una a la semana y una al mes.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Your records</source>
            <translation>Tus registros</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Your records are damaged</source>
            <translation>Tus registros están dañados</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>the last from {day}</source>
            <translation>la última del {day}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Answer by speaking (S)</source>
            <translation>Responder hablando (S)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Listening. Take your time.</source>
            <translation>Te escucho. Tómate tu tiempo.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Nothing was heard. Speak again, or type the answer.</source>
            <translation>No se ha oído nada. Habla otra vez o escribe la respuesta.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Opening the microphone …</source>
            <translation>Abriendo el micrófono …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Show the answer (space)</source>
            <translation>Mostrar la respuesta (espacio)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Speak</source>
            <translation>Hablar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Type the answer</source>
            <translation>Escribir la respuesta</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>or type the answer …</source>
            <translation>o escribe la respuesta …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>{grade}: again in {interval}</source>
            <translation>{grade}: otra vez en {interval}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_card.py"></location>
            <source>Hear how it is said (R)</source>
            <translation>Oír cómo se dice (R)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_card.py"></location>
            <source>Hear what you said then</source>
            <translation>Oír lo que dijiste entonces</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_card.py"></location>
            <source>Missing: {words}.</source>
            <translation>Falta: {words}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_card.py"></location>
            <source>Too much: {words}.</source>
            <translation>Sobra: {words}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_card.py"></location>
            <source>You said: {words}</source>
            <translation>Has dicho: {words}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_card.py"></location>
            <source>Your recording</source>
            <translation>Tu grabación</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_card.py"></location>
            <source>{word}, not {instead}.</source>
            <translation>{word}, no {instead}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_keeping.py"></location>
            <source>It was right: it does not count as a mistake, and is not corrected again.</source>
            <translation>Estaba bien: no cuenta como error y no se vuelve a corregir.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_keeping.py"></location>
            <source>It was right: it does not count as a mistake, and its card is gone.</source>
            <translation>Estaba bien: no cuenta como error, y su tarjeta ya no está.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_keeping.py"></location>
            <location filename="../../tutor/ui/review_page.py"></location>
            <location filename="../../tutor/ui/undo_line.py"></location>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_keeping.py"></location>
            <source>“{word}” is among your cards already.</source>
            <translation>«{word}» ya está entre tus tarjetas.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_keeping.py"></location>
            <source>“{word}” is kept for review.</source>
            <translation>«{word}» queda guardada para repasar.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_page.py"></location>
            <source>Change or delete this card (E)</source>
            <translation>Cambiar o eliminar esta tarjeta (E)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_page.py"></location>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_page.py"></location>
            <source>Take back the last grade (Ctrl+Z)</source>
            <translation>Retirar la última nota (Ctrl+Z)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/review_page.py"></location>
            <source>{n} to review</source>
            <translation>
                <numerusform>{n} para repasar</numerusform>
                <numerusform>{n} para repasar</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>A short pause</source>
            <translation>Una pausa corta</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>Ask it now</source>
            <translation>Preguntarla ahora</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>Import a word list …</source>
            <translation>Importar una lista de palabras …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>Keep a word with one click in the talk, or a sentence that was corrected. You are asked for it just before you would forget it.</source>
            <translation>Guarda una palabra con un clic en la conversación, o una frase corregida. Te la preguntaremos justo antes de que se te olvide.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>Learn more new words today</source>
            <translation>Aprender hoy más palabras nuevas</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>Looking what is due …</source>
            <translation>Mirando qué toca …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>That is all for now</source>
            <translation>Es todo por ahora</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>The next card comes back {when}.</source>
            <translation>La siguiente tarjeta vuelve {when}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>The next cards are due {when}.</source>
            <translation>Las siguientes tarjetas tocan {when}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>Undo the last grade</source>
            <translation>Deshacer la última nota</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>Words that you keep come back here</source>
            <translation>Las palabras que guardas vuelven aquí</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>You answered {n} times.</source>
            <translation>
                <numerusform>Has respondido {n} vez.</numerusform>
                <numerusform>Has respondido {n} veces.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>{n} times you knew it.</source>
            <translation>
                <numerusform>{n} vez lo sabías.</numerusform>
                <numerusform>{n} veces lo sabías.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_view.py"></location>
            <source>All cards</source>
            <translation>Todas las tarjetas</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Again</source>
            <translation>Otra vez</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Correction</source>
            <translation>Corrección</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Do you know this? Say it in a sentence.</source>
            <translation>¿La conoces? Dila en una frase.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Easy</source>
            <translation>Fácil</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Good</source>
            <translation>Bien</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Hard</source>
            <translation>Difícil</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>I did not know it</source>
            <translation>No lo sabía</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>I knew it</source>
            <translation>Lo sabía</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>I knew some of it, or it took long</source>
            <translation>Sabía una parte, o me costó</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>It was no effort</source>
            <translation>Sin ningún esfuerzo</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Key point</source>
            <translation>Idea clave</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Nearly the same.</source>
            <translation>Casi lo mismo.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Part of it is there.</source>
            <translation>Una parte está.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>That is it.</source>
            <translation>Eso es.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>The answer is another one.</source>
            <translation>La respuesta es otra.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>What is the answer?</source>
            <translation>¿Cuál es la respuesta?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>What is the word for this?</source>
            <translation>¿Qué palabra es?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Which word is missing?</source>
            <translation>¿Qué palabra falta?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Word</source>
            <translation>Palabra</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>You said this. Say it better.</source>
            <translation>Dijiste esto. Dilo mejor.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>in {interval}</source>
            <translation>en {interval}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>tomorrow</source>
            <translation>mañana</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>{n} days</source>
            <translation>
                <numerusform>{n} día</numerusform>
                <numerusform>{n} días</numerusform>
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
            <translation>{n} mes ||| {n} meses</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>{n} years</source>
            <translation>{n} año ||| {n} años</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/search_box.py"></location>
            <source>Clear the search</source>
            <translation>Borrar la búsqueda</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/search_box.py"></location>
            <source>Down goes to the first one that is found, Escape shows all again.</source>
            <translation>Abajo va al primero encontrado, Esc vuelve a mostrarlos todos.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_key_dialog.py"></location>
            <source>Key for this server</source>
            <translation>Clave para este servidor</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_key_dialog.py"></location>
            <source>Key for {origin}</source>
            <translation>Clave para {origin}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_key_dialog.py"></location>
            <source>Server key</source>
            <translation>Clave del servidor</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_key_dialog.py"></location>
            <source>This address is not encrypted: everybody in the network could read the key. It is sent only when you allow "Keys without encryption".</source>
            <translation>Esta dirección no está cifrada: cualquiera en la red podría leer la clave. Solo se envía si permites «Claves sin cifrar».</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_keys.py"></location>
            <source>Asking the keyring …</source>
            <translation>Consultando el llavero …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_keys.py"></location>
            <source>Change the key …</source>
            <translation>Cambiar la clave …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_keys.py"></location>
            <source>Enter a key …</source>
            <translation>Introducir una clave …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_keys.py"></location>
            <source>Forget</source>
            <translation>Olvidar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_keys.py"></location>
            <source>Forget the key for {origin}</source>
            <translation>Olvidar la clave de {origin}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_keys.py"></location>
            <source>No server is set. Choose one under Hearing, Thinking or Speaking, and enter its address there.</source>
            <translation>No hay ningún servidor. Elige uno en Oír, Pensar o Hablar e introduce allí su dirección.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_keys.py"></location>
            <source>Server keys</source>
            <translation>Claves de servidores</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_keys.py"></location>
            <source>Some servers want a key. It is kept in the system's keyring, never in a file.</source>
            <translation>Algunos servidores piden una clave. Se guarda en el llavero del sistema, nunca en un archivo.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Beside it</source>
            <translation>Al lado</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Comparison</source>
            <translation>Comparación</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Each turn you talk is measured and kept. After your first talk you can look at it here.</source>
            <translation>Cada turno tuyo se mide y se guarda. Después de tu primera conversación podrás verlo aquí.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Export CSV …</source>
            <translation>Exportar CSV …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Export JSON …</source>
            <translation>Exportar JSON …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Export the measurements</source>
            <translation>Exportar las mediciones</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Measurements are not kept at the moment.</source>
            <translation>En este momento no se guardan las mediciones.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Medians of {turns}.</source>
            <translation>Medianas de {turns}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Nothing beside it</source>
            <translation>Nada al lado</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Press again to forget it</source>
            <translation>Pulsa otra vez para olvidarla</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Remove this session's measurements from this computer</source>
            <translation>Quitar de este ordenador las mediciones de esta sesión</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Session beside it</source>
            <translation>Sesión al lado</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_editor.py"></location>
            <source>Among its values: {values}</source>
            <translation>Entre sus valores: {values}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_editor.py"></location>
            <source>Back to the default</source>
            <translation>Volver al valor normal</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_editor.py"></location>
            <source>Changed. The default is {default}.</source>
            <translation>Cambiado. Lo normal es {default}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_editor.py"></location>
            <source>It is not used.</source>
            <translation>No se usa.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_editor.py"></location>
            <source>No keys: {title}</source>
            <translation>Sin teclas: {title}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_editor.py"></location>
            <source>Not told</source>
            <translation>Sin indicar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_editor.py"></location>
            <source>Reset to default: {title}</source>
            <translation>Volver al valor normal: {title}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_groups.py"></location>
            <source>No setting has “{words}” in its name, its explanation or its values.</source>
            <translation>Ningún ajuste tiene «{words}» en su nombre, su explicación o sus valores.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Get it ({size})</source>
            <translation>Obtener ({size})</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Models…</source>
            <translation>Modelos…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Privacy and your files…</source>
            <translation>Privacidad y tus archivos…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Set up…</source>
            <translation>Preparar…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Use it</source>
            <translation>Usarlo</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Use it now?</source>
            <translation>¿Usarlo ahora?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Also what has no effect beside your other settings</source>
            <translation>También lo que no tiene efecto junto a tus otros ajustes</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Close the settings</source>
            <translation>Cerrar los ajustes</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Every setting has its default already.</source>
            <translation>Todos los ajustes tienen ya su valor normal.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Export settings to a file</source>
            <translation>Exportar los ajustes a un archivo</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Find a setting</source>
            <translation>Buscar un ajuste</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Find a setting …</source>
            <translation>Buscar un ajuste …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Import settings from a file</source>
            <translation>Importar ajustes de un archivo</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Import …</source>
            <translation>Importar …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Reset all settings to their defaults</source>
            <translation>Devolver todos los ajustes a su valor normal</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Reset all …</source>
            <translation>Restablecer todo …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Sections</source>
            <translation>Secciones</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Show all</source>
            <translation>Mostrar todos</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Taken back.</source>
            <translation>Deshecho.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>{name}: back to the default.</source>
            <translation>{name}: de nuevo en su valor normal.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>{n} settings are imported.</source>
            <translation>
                <numerusform>{n} ajuste importado.</numerusform>
                <numerusform>{n} ajustes importados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>{n} settings are reset.</source>
            <translation>
                <numerusform>{n} ajuste restablecido.</numerusform>
                <numerusform>{n} ajustes restablecidos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Choose a file …</source>
            <translation>Elegir un archivo …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Choose another file …</source>
            <translation>Elegir otro archivo …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Devices, folders and addresses, too</source>
            <translation>También dispositivos, carpetas y direcciones</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Export settings</source>
            <translation>Exportar los ajustes</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Import settings</source>
            <translation>Importar ajustes</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Keys of servers and accepted licences are never written.</source>
            <translation>Las claves de servidores y las licencias aceptadas nunca se escriben.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Microphone, loudspeaker and accepted licences stay. You can undo it afterwards.</source>
            <translation>El micrófono, el altavoz y las licencias aceptadas se quedan. Después puedes deshacerlo.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Nothing changes before you have seen what would.</source>
            <translation>Nada cambia antes de que hayas visto qué cambiaría.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Nothing changes.</source>
            <translation>No cambia nada.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Reset all</source>
            <translation>Restablecer todo</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Reset all settings?</source>
            <translation>¿Restablecer todos los ajustes?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Settings (*.json)</source>
            <translation>Ajustes (*.json)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Take over</source>
            <translation>Aplicar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>The settings are in {path}.</source>
            <translation>Los ajustes están en {path}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>These go back to their defaults:</source>
            <translation>Estos vuelven a su valor normal:</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>What changes</source>
            <translation>Lo que cambia</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>What is ignored</source>
            <translation>Lo que se pasa por alto</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>What the file would change</source>
            <translation>Lo que el archivo cambiaría</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Your settings are written to a file, for another computer or to keep them.</source>
            <translation>Tus ajustes se escriben en un archivo, para otro ordenador o para guardarlos.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>Finish</source>
            <translation>Terminar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>Leave this page as it is and go on</source>
            <translation>Dejar esta página como está y seguir</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>Skip</source>
            <translation>Saltar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>Start talking</source>
            <translation>Empezar a hablar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>Step {number} of {all}: {title}</source>
            <translation>Paso {number} de {all}: {title}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>{number} of {all}</source>
            <translation>{number} de {all}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>{title}. Step {number} of {all}.</source>
            <translation>{title}. Paso {number} de {all}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>Looking at this computer…</source>
            <translation>Mirando este ordenador…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>Nothing has to be fetched.</source>
            <translation>No hay que obtener nada.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>Nothing is fetched before you press the button. It comes from {hosts}.</source>
            <translation>No se obtiene nada antes de que pulses el botón. Viene de {hosts}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>Start downloads: {size}</source>
            <translation>Empezar las descargas: {size}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>This computer</source>
            <translation>Este ordenador</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>This computer could not be looked at. The starter works in any case; see Models later.</source>
            <translation>No se ha podido mirar este ordenador. El paquete inicial funciona en cualquier caso; mira Modelos más tarde.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>Use the starter for now</source>
            <translation>Usar por ahora el paquete inicial</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>Use this set</source>
            <translation>Usar este conjunto</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>What it has decides how well the tutor hears, thinks and speaks.</source>
            <translation>Lo que tiene decide lo bien que el tutor oye, piensa y habla.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>You can go on, and talk with the starter meanwhile. A notice tells you when a model is ready.</source>
            <translation>Puedes seguir y hablar mientras con el paquete inicial. Un aviso te dirá cuándo está listo un modelo.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>is here already</source>
            <translation>ya está aquí</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>{size:,} bytes</source>
            <translation>{size:,} bytes</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>{title} (recommended)</source>
            <translation>{title} (recomendado)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>Hold {button} while you speak, and let go when you have finished.</source>
            <translation>Mantén pulsado {button} mientras hablas y suelta cuando hayas terminado.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>How to talk</source>
            <translation>Cómo hablar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>Press the round button once and speak; the tutor notices when you have finished.</source>
            <translation>Pulsa una vez el botón redondo y habla; el tutor nota cuándo has terminado.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>Take your time: a pause is fine, and {keys} says “I'm done”.</source>
            <translation>Tómate tu tiempo: una pausa está bien, y {keys} dice «He terminado».</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>Take your time: a pause is fine.</source>
            <translation>Tómate tu tiempo: una pausa está bien.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>Take your time: as long as you hold it, the tutor waits.</source>
            <translation>Tómate tu tiempo: mientras lo mantengas, el tutor espera.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>That is all. You can come back here from the menu at any time.</source>
            <translation>Eso es todo. Puedes volver aquí desde el menú en cualquier momento.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>The round button tells you when you can begin.</source>
            <translation>El botón redondo te dice cuándo puedes empezar.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>To silence the tutor, {ways}.</source>
            <translation>Para callar al tutor: {ways}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>just speak</source>
            <translation>habla sin más</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>press the round button</source>
            <translation>pulsa el botón redondo</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>press {keys}</source>
            <translation>pulsa {keys}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>the round button</source>
            <translation>el botón redondo</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>Can we hear each other?</source>
            <translation>¿Nos oímos?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>I understood no words. Try again, a little louder.</source>
            <translation>No he entendido ninguna palabra. Inténtalo otra vez, un poco más alto.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>I understood: “{words}”</source>
            <translation>He entendido: «{words}»</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>Measure again</source>
            <translation>Medir otra vez</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>Play a test sound</source>
            <translation>Reproducir un sonido de prueba</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>Record three seconds</source>
            <translation>Grabar tres segundos</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>Recording: speak now, for three seconds.</source>
            <translation>Grabando: habla ahora, durante tres segundos.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>Say something, in any language.</source>
            <translation>Di algo, en cualquier idioma.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>Say something: the bar should pass the mark. Nothing of it is kept.</source>
            <translation>Di algo: la barra debería pasar la marca. No se guarda nada.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>The talk has the microphone. Press Measure again to go on here; it stops listening then.</source>
            <translation>La conversación tiene el micrófono. Pulsa «Medir otra vez» para seguir aquí; entonces deja de escuchar.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>The words follow when the speech recognition has loaded.</source>
            <translation>Las palabras llegarán cuando se haya cargado el reconocimiento de voz.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>This is what I heard.</source>
            <translation>Esto es lo que he oído.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>Two notes are playing.</source>
            <translation>Suenan dos notas.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>◔ I hear very little. Speak up, come closer, or turn the microphone up in the system's settings.</source>
            <translation>◔ Oigo muy poco. Habla más alto, acércate o sube el micrófono en los ajustes del sistema.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>◔ That is too loud and gets distorted. Move back, or turn the microphone down.</source>
            <translation>◔ Eso es demasiado alto y se distorsiona. Aléjate un poco o baja el micrófono.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>✓ I can hear you well.</source>
            <translation>✓ Te oigo bien.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>✕ Only silence comes from this microphone. The system blocks it, or it is muted: look for a switch on it, and for microphone access in the system's privacy settings.</source>
            <translation>✕ De este micrófono solo llega silencio. El sistema lo bloquea, o está en silencio: busca un interruptor en él y el acceso al micrófono en los ajustes de privacidad del sistema.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>How well do you speak it?</source>
            <translation>¿Cómo de bien lo hablas?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I can say nearly everything that I want to</source>
            <translation>Puedo decir casi todo lo que quiero</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I get by in most situations, with mistakes</source>
            <translation>Me defiendo en la mayoría de las situaciones, con errores</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I know some words and set phrases</source>
            <translation>Conozco algunas palabras y frases hechas</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I learn for</source>
            <translation>Aprendo para</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I manage simple, everyday exchanges</source>
            <translation>Me manejo en intercambios sencillos y cotidianos</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I speak like somebody who grew up with it</source>
            <translation>Hablo como alguien que creció con él</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I talk quite freely about many things</source>
            <translation>Hablo con bastante libertad de muchas cosas</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I would like to practise</source>
            <translation>Me gustaría practicar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I'd rather not say</source>
            <translation>Prefiero no decirlo</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>If you like</source>
            <translation>Si quieres</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>My name is</source>
            <translation>Me llamo</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>My own language is</source>
            <translation>Mi propio idioma es</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>The next page offers models for {language}.</source>
            <translation>La página siguiente ofrece modelos para {language}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>The starter that comes with the program knows English only.</source>
            <translation>El paquete inicial que viene con el programa solo sabe inglés.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>Welcome</source>
            <translation>Te damos la bienvenida</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>You talk, the tutor listens and answers. Everything happens on this computer; nothing that you say leaves it.</source>
            <translation>Tú hablas, el tutor escucha y responde. Todo ocurre en este ordenador; nada de lo que dices sale de él.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>Your name</source>
            <translation>Tu nombre</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/shortcuts.py"></location>
            <source>{keys} already means “{title}”. Choose other keys, or change that first.</source>
            <translation>{keys} ya significa «{title}». Elige otras teclas o cambia eso primero.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/shortcuts.py"></location>
            <source>{keys} moves back everywhere. Choose other keys.</source>
            <translation>{keys} retrocede en todas partes. Elige otras teclas.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/shortcuts.py"></location>
            <source>{keys} moves on everywhere. Choose other keys.</source>
            <translation>{keys} avanza en todas partes. Elige otras teclas.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/shortcuts.py"></location>
            <source>{keys} presses buttons everywhere. Choose other keys.</source>
            <translation>{keys} pulsa botones en todas partes. Elige otras teclas.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/shortcuts.py"></location>
            <source>“{keys}” are no keys that can be used.</source>
            <translation>«{keys}» no son teclas que se puedan usar.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sound_buttons.py"></location>
            <source>Play: {who}</source>
            <translation>Reproducir: {who}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sound_buttons.py"></location>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>All measures</source>
            <translation>Todas las medidas</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>Change the target</source>
            <translation>Cambiar el objetivo</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>Drafts and the pause that begins them</source>
            <translation>Borradores y la pausa con la que empiezan</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Findings</source>
            <translation>Hallazgos</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>From {low} to {high}</source>
            <translation>De {low} a {high}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>From {low} to {high}, and {n} beyond</source>
            <translation>De {low} a {high}, y {n} más allá</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>Histogram of {title}</source>
            <translation>Histograma de {title}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>Median {value}.</source>
            <translation>Mediana {value}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>Target of {title}</source>
            <translation>Objetivo de {title}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>The figure is the median, the line in the drawing too; the dashed line is the target.</source>
            <translation>La cifra es la mediana, y también la línea del dibujo; la línea discontinua es el objetivo.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>a second</source>
            <translation>por segundo</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>at least {value}</source>
            <translation>al menos {value}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>at most {value}</source>
            <translation>como mucho {value}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>s</source>
            <translation>s</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>{rate:.0%} of all drafts were thrown away.</source>
            <translation>Se descartó el {rate:.0%} de los borradores.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_progress.py"></location>
            <source>At your level {least} or more is good.</source>
            <translation>En tu nivel está bien {least} o más.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_progress.py"></location>
            <source>End the talk</source>
            <translation>Terminar la conversación</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_progress.py"></location>
            <source>The talk is over.</source>
            <translation>La conversación ha terminado.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_progress.py"></location>
            <source>What could I say?</source>
            <translation>¿Qué podría decir?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_progress.py"></location>
            <source>You have reached the goal. Go on if you like, or end the talk.</source>
            <translation>Has alcanzado la meta. Sigue si quieres, o termina la conversación.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_progress.py"></location>
            <source>{share} of the words are yours.</source>
            <translation>El {share} de las palabras son tuyas.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_progress.py"></location>
            <source>{step}: done</source>
            <translation>{step}: hecho</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_progress.py"></location>
            <source>{step}: still to do</source>
            <translation>{step}: por hacer</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>About whatever you like. The tutor begins.</source>
            <translation>De lo que quieras. Empieza el tutor.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>About “{title}”</source>
            <translation>Sobre «{title}»</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Back to the talk</source>
            <translation>Volver a la conversación</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Begin</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Bring a document …</source>
            <translation>Traer un documento …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Find a talk</source>
            <translation>Buscar una conversación</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Find a talk …</source>
            <translation>Buscar una conversación …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Free talk</source>
            <translation>Conversación libre</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Nothing is called that. Escape shows all talks again.</source>
            <translation>Nada se llama así. Esc vuelve a mostrar todas las conversaciones.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Only the words count: how well you pronounce them is not judged.</source>
            <translation>Solo cuentan las palabras: no se juzga cómo las pronuncias.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Repeat after me</source>
            <translation>Repite conmigo</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Talk about a text of your own</source>
            <translation>Hablar de un texto propio</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Talks for level {level}</source>
            <translation>Conversaciones para el nivel {level}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>The tutor answers from this document, and shows where it stands.</source>
            <translation>El tutor responde a partir de este documento y muestra dónde está.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>The tutor says ten sentences of level {level}, and you say them again.</source>
            <translation>El tutor dice diez frases de nivel {level} y tú las repites.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>There is no goal; the talk ends when you want it to.</source>
            <translation>No hay meta; la conversación termina cuando quieras.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>What shall we talk about?</source>
            <translation>¿De qué hablamos?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>{part} The place: {place}. The tutor is {tutor}.</source>
            <translation>{part} El lugar: {place}. El tutor es {tutor}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/top_bar.py"></location>
            <source>Learner: {name}, level {level}</source>
            <translation>Aprende: {name}, nivel {level}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/translation.py"></location>
            <source>From its next start on, the window speaks this language.</source>
            <translation>A partir del próximo inicio, la ventana habla este idioma.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>An answer begun in a pause of yours, before it was certain that you had finished.</source>
            <translation>Una respuesta empezada en una pausa tuya, antes de que fuera seguro que habías terminado.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Dotted line: certain after {duration} that you had finished.</source>
            <translation>Línea de puntos: a los {duration} fue seguro que habías terminado.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Drafts</source>
            <translation>Borradores</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Hatched: thrown away, because you went on.</source>
            <translation>Rayado: descartado, porque seguiste hablando.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Hollow: done in your pause, before your turn was certain.</source>
            <translation>Hueco: hecho en tu pausa, antes de que tu turno fuera seguro.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>More drafts are further left: show the whole answer to see them.</source>
            <translation>Más a la izquierda hay más borradores: muestra la respuesta entera para verlos.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <location filename="../../tutor/ui/turn_view.py"></location>
            <source>No answer came.</source>
            <translation>No llegó ninguna respuesta.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>No words were understood.</source>
            <translation>No se entendió ninguna palabra.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Phrases</source>
            <translation>Frases</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Phrases of the turn</source>
            <translation>Frases del turno</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Point at a bar, or use the arrow keys, to read its figures.</source>
            <translation>Señala una barra, o usa las flechas, para leer sus cifras.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Show the whole answer</source>
            <translation>Mostrar la respuesta entera</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>The answer was withdrawn, because you went on.</source>
            <translation>La respuesta se retiró, porque seguiste hablando.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>The turn was ended sooner.</source>
            <translation>El turno se terminó antes.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Under way.</source>
            <translation>En curso.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>What the first sound waited for</source>
            <translation>A qué esperó el primer sonido</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>With a line: kept from an earlier pause.</source>
            <translation>Con una línea: conservado de una pausa anterior.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>You silenced the answer.</source>
            <translation>Callaste la respuesta.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>from sending to the tutor's first sound</source>
            <translation>desde el envío hasta el primer sonido del tutor</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>from the request to the voice to its first sound; the tutor began, nobody was waiting</source>
            <translation>desde el encargo a la voz hasta su primer sonido; empezó el tutor, nadie esperaba</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>from your last sound to the tutor's first</source>
            <translation>desde tu último sonido hasta el primero del tutor</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>no sound was heard</source>
            <translation>no se oyó ningún sonido</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>no sound yet</source>
            <translation>todavía no hay sonido</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_view.py"></location>
            <source>I could not make out any words. Please say it again.</source>
            <translation>No he podido entender ninguna palabra. Dilo otra vez, por favor.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_view.py"></location>
            <source>Shown in the latency panel</source>
            <translation>Se muestra en el panel de tiempos</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_view.py"></location>
            <source>Silenced.</source>
            <translation>Callado.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_view.py"></location>
            <source>The answer broke off here.</source>
            <translation>La respuesta se interrumpió aquí.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_view.py"></location>
            <source>Translation</source>
            <translation>Traducción</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>Asking for the newest version</source>
            <translation>Consultando la versión más reciente</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>Asking {server} for the newest one …</source>
            <translation>Preguntando a {server} por la más reciente …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>Nobody is asked unless you open this, and nothing is sent about you or this computer.</source>
            <translation>No se pregunta a nadie si no abres esto, y no se envía nada sobre ti ni sobre este ordenador.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>Open its page</source>
            <translation>Abrir su página</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>There is a newer version: {version}</source>
            <translation>Hay una versión más nueva: {version}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>There is no newer one.</source>
            <translation>No hay ninguna más nueva.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>This build of the program does not know where new versions are announced. Look where you got it from.</source>
            <translation>Esta edición del programa no sabe dónde se anuncian las versiones nuevas. Mira en el sitio donde la obtuviste.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>Updates</source>
            <translation>Actualizaciones</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>What is new</source>
            <translation>Novedades</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>You have version {version}</source>
            <translation>Tienes la versión {version}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>You have version {version}.</source>
            <translation>Tienes la versión {version}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/view_switch.py"></location>
            <source>Taking turns: {mode}</source>
            <translation>Turnos: {mode}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/view_switch.py"></location>
            <source>Views and taking turns</source>
            <translation>Vistas y turnos</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>A paused card stays in the list and is not asked.</source>
            <translation>Una tarjeta en pausa sigue en la lista y no se pregunta.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Ask again</source>
            <translation>Preguntar otra vez</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Better</source>
            <translation>Mejor</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Change a card</source>
            <translation>Cambiar una tarjeta</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Meaning</source>
            <translation>Significado</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Pause this card</source>
            <translation>Poner esta tarjeta en pausa</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Sentence</source>
            <translation>Frase</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>What you said</source>
            <translation>Lo que dijiste</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_files.py"></location>
            <source>Export as CSV</source>
            <translation>Exportar como CSV</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_files.py"></location>
            <source>Export for Anki</source>
            <translation>Exportar para Anki</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_files.py"></location>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Import a word list</source>
            <translation>Importar una lista de palabras</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_files.py"></location>
            <source>Word lists</source>
            <translation>Listas de palabras</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Import {n} words</source>
            <translation>
                <numerusform>Importar {n} palabra</numerusform>
                <numerusform>Importar {n} palabras</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Importing …</source>
            <translation>Importando …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Letters</source>
            <translation>Codificación</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Letters look wrong? Read them as</source>
            <translation>¿Las letras se ven mal? Léelas como</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Line {n}: {why} {text}</source>
            <translation>Línea {n}: {why} {text}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Lines that can't be used</source>
            <translation>Líneas que no se pueden usar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Reading {file} …</source>
            <translation>Leyendo {file} …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>There are no words in this file.</source>
            <translation>En este archivo no hay palabras.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Words that would be added</source>
            <translation>Palabras que se añadirían</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>You have {n} of them already.</source>
            <translation>
                <numerusform>Ya tienes {n}.</numerusform>
                <numerusform>Ya tienes {n} de ellas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>{n} lines can't be used</source>
            <translation>
                <numerusform>{n} línea no se puede usar</numerusform>
                <numerusform>{n} líneas no se pueden usar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>{n} lines repeat a word.</source>
            <translation>
                <numerusform>{n} línea repite una palabra.</numerusform>
                <numerusform>{n} líneas repiten una palabra.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>{n} new words.</source>
            <translation>
                <numerusform>{n} palabra nueva.</numerusform>
                <numerusform>{n} palabras nuevas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>… and {n} more</source>
            <translation>… y {n} más</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Add the words of a list</source>
            <translation>Añadir las palabras de una lista</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>As CSV, for a spreadsheet …</source>
            <translation>Como CSV, para una hoja de cálculo …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Bring back what was deleted</source>
            <translation>Recuperar lo eliminado</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>By the alphabet</source>
            <translation>Por orden alfabético</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Cards</source>
            <translation>Tarjetas</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Change the chosen card (Enter)</source>
            <translation>Cambiar la tarjeta elegida (Intro)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Change …</source>
            <translation>Cambiar …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Delete the chosen cards for good (Del)</source>
            <translation>Eliminar para siempre las tarjetas elegidas (Supr)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Down goes to the first one, Escape shows all again.</source>
            <translation>Abajo va a la primera, Esc vuelve a mostrarlas todas.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Find a card</source>
            <translation>Buscar una tarjeta</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Find a card …</source>
            <translation>Buscar una tarjeta …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>For Anki, with sound …</source>
            <translation>Para Anki, con sonido …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Leave the chosen cards out of reviews, or ask them again</source>
            <translation>Dejar las tarjetas elegidas fuera de los repasos, o volver a preguntarlas</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Newest first</source>
            <translation>Primero las más nuevas</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Next review first</source>
            <translation>Primero el próximo repaso</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>No card has these words.</source>
            <translation>Ninguna tarjeta tiene estas palabras.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Nothing is kept yet. Keep words in the talk, or import a list.</source>
            <translation>Todavía no hay nada guardado. Guarda palabras en la conversación o importa una lista.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Order of the cards</source>
            <translation>Orden de las tarjetas</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Voice tutor: {language}</source>
            <translation>Tutor de voz: {language}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Write all cards to a file</source>
            <translation>Escribir todas las tarjetas en un archivo</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Writing {file} …</source>
            <translation>Escribiendo {file} …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Your records can't be opened: nothing is kept at the moment.</source>
            <translation>Tus registros no se pueden abrir: en este momento no se guarda nada.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>{n} cards</source>
            <translation>
                <numerusform>{n} tarjeta</numerusform>
                <numerusform>{n} tarjetas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>{n} cards deleted</source>
            <translation>
                <numerusform>{n} tarjeta eliminada</numerusform>
                <numerusform>{n} tarjetas eliminadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>{n} cards written to {file}.</source>
            <translation>
                <numerusform>{n} tarjeta escrita en {file}.</numerusform>
                <numerusform>{n} tarjetas escritas en {file}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_table.py"></location>
            <source>Card</source>
            <translation>Tarjeta</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_table.py"></location>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_table.py"></location>
            <source>Meaning or answer</source>
            <translation>Significado o respuesta</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_table.py"></location>
            <source>Next review</source>
            <translation>Próximo repaso</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_table.py"></location>
            <source>new</source>
            <translation>nueva</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_table.py"></location>
            <source>paused</source>
            <translation>en pausa</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>Close the microphone</source>
            <translation>Cerrar el micrófono</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>End your turn now</source>
            <translation>Terminar tu turno ahora</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>Hold to talk</source>
            <translation>Mantén pulsado para hablar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>I'm done</source>
            <translation>He terminado</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>I'm done: end my turn now</source>
            <translation>He terminado: acabar mi turno ahora</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>Not ready yet</source>
            <translation>Todavía no está listo</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>Start listening</source>
            <translation>Empezar a escuchar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>Stop listening</source>
            <translation>Dejar de escuchar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall.py"></location>
            <source>No turn yet</source>
            <translation>Todavía no hay turnos</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall.py"></location>
            <source>Waterfall of turn {number}</source>
            <translation>Cascada del turno {number}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_axis.py"></location>
            <source>{seconds:.10g} s</source>
            <translation>{seconds:.10g} s</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>All of it was done before your turn was certain.</source>
            <translation>Todo se hizo antes de que tu turno fuera seguro.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>Begun in an earlier pause, and kept.</source>
            <translation>Empezado en una pausa anterior, y conservado.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>Draft {number}</source>
            <translation>Borrador {number}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>It waited for: {steps}.</source>
            <translation>Esperó a: {steps}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>It was certain after {duration} that you had finished.</source>
            <translation>A los {duration} fue seguro que habías terminado.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>Looking up</source>
            <translation>Consulta</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>No sound was heard.</source>
            <translation>No se oyó ningún sonido.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>Silence cut</source>
            <translation>Silencio cortado</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>The first sound waited for this.</source>
            <translation>El primer sonido esperó a esto.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>The first sound was heard after {duration}.</source>
            <translation>El primer sonido se oyó a los {duration}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>The first sound was heard after {duration}; it still sounds.</source>
            <translation>El primer sonido se oyó a los {duration}; todavía suena.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>The turn was over before it was.</source>
            <translation>El turno terminó antes.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>Thrown away, because you went on.</source>
            <translation>Descartado, porque seguiste hablando.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>Waited for</source>
            <translation>Esperó a</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Waiting</source>
            <translation>Espera</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>an answer begun in a pause of yours</source>
            <translation>una respuesta empezada en una pausa tuya</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>from that request to the voice's first sound</source>
            <translation>desde ese encargo hasta el primer sonido de la voz</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>from the first sound to the loudspeaker</source>
            <translation>desde el primer sonido hasta el altavoz</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>from the first text to the first phrase that can be spoken</source>
            <translation>desde el primer texto hasta la primera frase que se puede decir</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>from the known words to the request</source>
            <translation>desde las palabras conocidas hasta la petición</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>from the loudspeaker's taking it to your hearing it</source>
            <translation>desde que el altavoz lo toma hasta que lo oyes</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>from the phrase to its request to the voice</source>
            <translation>desde la frase hasta su encargo a la voz</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>from the request to the first piece of text</source>
            <translation>desde la petición hasta el primer trozo de texto</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>from {start} to {end}</source>
            <translation>de {start} a {end}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>nobody has told what this was</source>
            <translation>nadie ha dicho qué fue esto</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>phrase {number}</source>
            <translation>frase {number}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>searching your documents</source>
            <translation>búsqueda en tus documentos</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>silence of the voice that you were spared</source>
            <translation>silencio de la voz que te has ahorrado</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>the answer was ready, and your turn was not certain yet</source>
            <translation>la respuesta estaba lista, y tu turno aún no era seguro</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>the model writes on while the first phrase is spoken</source>
            <translation>el modelo sigue escribiendo mientras se dice la primera frase</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>the rest of the phrase is made</source>
            <translation>se hace el resto de la frase</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>until it was certain that you had finished</source>
            <translation>hasta que fue seguro que habías terminado</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>what left the loudspeaker</source>
            <translation>lo que salió del altavoz</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>writing down what you said</source>
            <translation>escribir lo que dijiste</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>{duration} of it was done before your turn was certain.</source>
            <translation>{duration} se hicieron antes de que tu turno fuera seguro.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>+ Keep</source>
            <translation>+ Guardar</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>About the word</source>
            <translation>Sobre la palabra</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>About: {words}</source>
            <translation>Sobre: {words}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>Choose a larger model</source>
            <translation>Elegir un modelo más grande</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>Put the word among your cards</source>
            <translation>Poner la palabra entre tus tarjetas</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>Slower</source>
            <translation>Más lento</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>Whole phrase</source>
            <translation>Frase entera</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Choose a loudspeaker</source>
            <translation>Elegir un altavoz</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Failed</source>
            <translation>Ha fallado</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Finding an answer.</source>
            <translation>Buscando una respuesta.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Generating</source>
            <translation>Haciéndose</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Go on. A pause is fine.</source>
            <translation>Sigue. Una pausa está bien.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Hearing you</source>
            <translation>Te oye</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Hold the button and talk.</source>
            <translation>Mantén pulsado el botón y habla.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Hold the button or {keys} and talk.</source>
            <translation>Mantén pulsado el botón o {keys} y habla.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Let go when you have finished.</source>
            <translation>Suelta cuando hayas terminado.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Listening</source>
            <translation>Escucha</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Played</source>
            <translation>Dicha</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Playing</source>
            <translation>Sonando</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Press the button and start talking.</source>
            <translation>Pulsa el botón y empieza a hablar.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Press the button or {keys} to silence.</source>
            <translation>Pulsa el botón o {keys} para callarlo.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Press the button to silence.</source>
            <translation>Pulsa el botón para callarlo.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Ready</source>
            <translation>Lista</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Speaking</source>
            <comment>the tutor is doing it</comment>
            <translation>Habla</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Stopped</source>
            <translation>Detenida</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Take your time.</source>
            <translation>Tómate tu tiempo.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Thinking</source>
            <comment>the tutor is doing it</comment>
            <translation>Piensa</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Waiting for you — take your time.</source>
            <translation>Te espera: tómate tu tiempo.</translation>
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
                <numerusform>{n} borrador, {kept} conservados, {dropped} descartados</numerusform>
                <numerusform>{n} borradores, {kept} conservados, {dropped} descartados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/wording.py"></location>
            <source>{n} turns</source>
            <translation>
                <numerusform>{n} turno</numerusform>
                <numerusform>{n} turnos</numerusform>
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
            <translation>Para la ventana</translation>
        </message>
        <message>
            <location filename="../../tutor/vitals.py"></location>
            <source>For your records</source>
            <translation>Para tus registros</translation>
        </message>
        <message>
            <location filename="../../tutor/vitals.py"></location>
            <source>Late events</source>
            <translation>Sucesos tardíos</translation>
        </message>
        <message>
            <location filename="../../tutor/vitals.py"></location>
            <source>Measurements to keep</source>
            <translation>Mediciones por guardar</translation>
        </message>
        <message>
            <location filename="../../tutor/vitals.py"></location>
            <source>Turns to send</source>
            <translation>Turnos por enviar</translation>
        </message>
        <message>
            <location filename="../../tutor/voice_thread.py"></location>
            <source>Close the program and start it again.</source>
            <translation>Cierra el programa y vuelve a iniciarlo.</translation>
        </message>
        <message>
            <location filename="../../tutor/voice_thread.py"></location>
            <source>The tutor has stopped by a fault of its own.</source>
            <translation>El tutor se ha detenido por un fallo propio.</translation>
        </message>
        <message>
            <location filename="../../tutor/voice_thread.py"></location>
            <source>The tutor is still starting.</source>
            <translation>El tutor todavía se está iniciando.</translation>
        </message>
        <message>
            <location filename="../../tutor/voice_thread.py"></location>
            <source>Try it again in a moment.</source>
            <translation>Inténtalo de nuevo en un momento.</translation>
        </message>
        <message>
            <location filename="../../tutor/wiring/engine_loading.py"></location>
            <source>hearing from your voice whether you have finished</source>
            <translation>oír en tu voz si has terminado</translation>
        </message>
        <message>
            <location filename="../../tutor/wiring/engine_loading.py"></location>
            <source>the engine that was chosen</source>
            <translation>el motor elegido</translation>
        </message>
        <message>
            <location filename="../../tutor/wiring/engine_loading.py"></location>
            <source>the length of your pauses alone</source>
            <translation>solo la duración de tus pausas</translation>
        </message>
        <message>
            <location filename="../../tutor/wiring/kept_phrases.py"></location>
            <source>keeping spoken phrases</source>
            <translation>guardar las frases dichas</translation>
        </message>
        <message>
            <location filename="../../tutor/wiring/kept_phrases.py"></location>
            <source>making every phrase anew</source>
            <translation>la síntesis de cada frase desde cero</translation>
        </message>
        <message>
            <location filename="../../tutor/wiring/opening_records.py"></location>
            <source>A new record was begun.</source>
            <translation>Se ha empezado un registro nuevo.</translation>
        </message>
        <message>
            <location filename="../../tutor/wiring/talk_devices.py"></location>
            <source>speaking over the tutor</source>
            <translation>hablar encima del tutor</translation>
        </message>
        <message>
            <location filename="../../tutor/wiring/talk_devices.py"></location>
            <source>waiting until the tutor has finished</source>
            <translation>la espera hasta que el tutor termine</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/deaths.py"></location>
            <source>Choose a smaller or another model in the settings, or load it again.</source>
            <translation>Elige en los ajustes un modelo más pequeño u otro, o vuelve a cargarlo.</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/deaths.py"></location>
            <source>Load it again from the window, or choose another model in the settings.</source>
            <translation>Vuelve a cargarlo desde la ventana o elige otro modelo en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/deaths.py"></location>
            <source>Try again. If it happens again, choose a smaller or another model in the settings.</source>
            <translation>Inténtalo de nuevo. Si vuelve a ocurrir, elige en los ajustes un modelo más pequeño u otro.</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/deaths.py"></location>
            <source>{engine} crashed while it loaded its model.</source>
            <translation>{engine} ha fallado mientras cargaba su modelo.</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/deaths.py"></location>
            <source>{engine} stopped working.</source>
            <translation>{engine} ha dejado de funcionar.</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/deaths.py"></location>
            <source>{engine} was not loaded: it crashed the last time it loaded this model.</source>
            <translation>{engine} no se ha cargado: falló la última vez que cargó este modelo.</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/worker.py"></location>
            <source>Start it again.</source>
            <translation>Inícialo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/worker.py"></location>
            <source>{name} could not do its work ({kind}).</source>
            <translation>{name} no ha podido hacer su trabajo ({kind}).</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/worker.py"></location>
            <source>{name} gave no answer for {seconds:.0f} seconds and was restarted.</source>
            <translation>{name} no respondió durante {seconds:.0f} segundos y se ha reiniciado.</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/worker.py"></location>
            <source>{name} has been closed.</source>
            <translation>{name} se ha cerrado.</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/worker.py"></location>
            <source>{name} was not ready after {seconds:.0f} seconds.</source>
            <translation>{name} no estaba listo después de {seconds:.0f} segundos.</translation>
        </message>
    </context>
</TS>
