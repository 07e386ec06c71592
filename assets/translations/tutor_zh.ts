<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
    <context>
        <name>tutor</name>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>Let Whisper work on an NVIDIA GPU instead of the processor.</source>
            <translation>让 Whisper 在 NVIDIA GPU 而不是处理器上运行。</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>NVIDIA libraries for Whisper</source>
            <translation>用于 Whisper 的 NVIDIA 库</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>NVIDIA's own licence</source>
            <translation>NVIDIA 自己的许可证</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>There are: {keys}.</source>
            <translation>现有：{keys}。</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>There is an NVIDIA GPU for it.</source>
            <translation>这里有可供它使用的 NVIDIA GPU。</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>There is no NVIDIA GPU here that it would be for.</source>
            <translation>这里没有它要用的 NVIDIA GPU。</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>There is no add-on {key!r} for this system.</source>
            <translation>没有适用于此系统的附加组件 {key!r}。</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>What the XTTS voice runs on: PyTorch, here for processors only, which is slow.</source>
            <translation>XTTS 语音的运行环境：PyTorch，这里只支持处理器，速度较慢。</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>What the XTTS voice runs on: PyTorch, with its libraries for NVIDIA GPUs.</source>
            <translation>XTTS 语音的运行环境：PyTorch，以及用于 NVIDIA GPU 的库。</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>XTTS engine</source>
            <translation>XTTS 引擎</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>free software</source>
            <translation>自由软件</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>free software, and NVIDIA's own licences</source>
            <translation>自由软件，以及 NVIDIA 自己的许可证</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/fetching.py"></location>
            <location filename="../../tutor/models/download.py"></location>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Check the internet connection, and try again: it goes on where it stopped.</source>
            <translation>请检查网络连接，然后重试：会从中断处继续。</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/fetching.py"></location>
            <location filename="../../tutor/models/download.py"></location>
            <source>It was not kept. Try again; a network with a log-in page can cause this. If it happens again, look for a newer version of the program.</source>
            <translation>文件没有保留。请重试；需要登录页面的网络可能导致此问题。如果再次发生，请查找程序的新版本。</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/fetching.py"></location>
            <source>Make room, and try again: it goes on where it stopped.</source>
            <translation>请腾出空间后重试：会从中断处继续。</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/fetching.py"></location>
            <location filename="../../tutor/models/download.py"></location>
            <source>The disk is full.</source>
            <translation>磁盘已满。</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/fetching.py"></location>
            <source>What came for {name} is not the package that the program knows.</source>
            <translation>收到的 {name} 不是程序所知的软件包。</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/fetching.py"></location>
            <source>pip, which fetches packages, is not installed.</source>
            <translation>未安装用来下载软件包的 pip。</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/fetching.py"></location>
            <source>{name} could not be fetched.</source>
            <translation>无法下载 {name}。</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/fetching.py"></location>
            <source>{name} could not be found: there is no internet connection, or no such package for this computer.</source>
            <translation>找不到 {name}：没有互联网连接，或没有适用于这台电脑的这个软件包。</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/locks.py"></location>
            <source>The program's file {name} is missing.</source>
            <translation>缺少程序的文件 {name}。</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/locks.py"></location>
            <source>The program's list of packages can't be used: {line}</source>
            <translation>无法使用程序的软件包列表：{line}</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/making.py"></location>
            <source>Try again: it begins afresh. If it happens again, the disk may be failing.</source>
            <translation>请重试：会从头开始。如果再次发生，磁盘可能出了故障。</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/making.py"></location>
            <source>{name} did not come out right on the disk.</source>
            <translation>{name} 没有正确写入磁盘。</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/shelf.py"></location>
            <source>Make room, or move the program's data to a bigger disk in the settings.</source>
            <translation>请腾出空间，或在设置中把程序的数据移到更大的磁盘。</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/shelf.py"></location>
            <source>The installation of {title} stopped unexpectedly.</source>
            <translation>{title} 的安装意外停止。</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/shelf.py"></location>
            <location filename="../../tutor/models/shelf.py"></location>
            <source>There is nothing to remove.</source>
            <translation>没有可移除的内容。</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/shelf.py"></location>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Try again: it goes on where it stopped.</source>
            <translation>请重试：会从中断处继续。</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/shelf.py"></location>
            <location filename="../../tutor/models/finding.py"></location>
            <location filename="../../tutor/models/shelf.py"></location>
            <source>{title} is not on this computer.</source>
            <translation>这台电脑上没有 {title}。</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/shelf.py"></location>
            <location filename="../../tutor/models/getting.py"></location>
            <source>{title} needs {needed:.1f} GB of disk space, and {free:.1f} GB are free.</source>
            <translation>{title} 需要 {needed:.1f} GB 磁盘空间，现有 {free:.1f} GB。</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/wheels.py"></location>
            <source>It was not kept. Try again; if it happens again, look for a newer version of the program.</source>
            <translation>软件包没有保留。请重试；如果再次发生，请查找程序的新版本。</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/wheels.py"></location>
            <source>The package {name} is damaged ({what}).</source>
            <translation>软件包 {name} 已损坏（{what}）。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/cutting.py"></location>
            <source>Close what else keeps the computer busy.</source>
            <translation>关闭其他占用电脑的程序。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/cutting.py"></location>
            <source>The microphone “{name}” promised {rate} Hz and gives {given}.</source>
            <translation>麦克风“{name}”声称支持 {rate} Hz，实际为 {given}。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/audio/cutting.py"></location>
            <source>The microphone's sound broke off {n} times, for {lost:.1f} s in all.</source>
            <translation>
                <numerusform>麦克风的声音中断了 {n} 次，共 {lost:.1f} 秒。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/audio/cutting.py"></location>
            <source>This is made up for; another microphone may sound better.</source>
            <translation>程序会对此作补偿；换个麦克风音质可能更好。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>Allow it in the system's privacy settings, or choose another one.</source>
            <translation>请在系统的隐私设置中允许访问，或另选一个。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>Connect a loudspeaker or choose another one; meanwhile you can read.</source>
            <translation>请连接扬声器或另选一个；在此之前可以阅读文字。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>Connect a microphone or choose another one; meanwhile you can type.</source>
            <translation>请连接麦克风或另选一个；在此之前可以打字。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>Install it: on Debian and Ubuntu `apt install libportaudio2`, or run `make setup` again.</source>
            <translation>请安装它：在 Debian 和 Ubuntu 上运行 `apt install libportaudio2`，或重新运行 `make setup`。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>No loudspeaker was found.</source>
            <translation>未找到扬声器。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>No microphone was found.</source>
            <translation>未找到麦克风。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>See whether another program holds it or the system blocks it, or choose another one.</source>
            <translation>请看看是否被其他程序占用或被系统阻止，或另选一个。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>The loudspeaker “{name}” can't be used ({error}).</source>
            <translation>无法使用扬声器“{name}”（{error}）。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>The loudspeaker “{name}” is not connected.</source>
            <translation>扬声器“{name}”未连接。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>The microphone “{name}” can't be used ({error}).</source>
            <translation>无法使用麦克风“{name}”（{error}）。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>The microphone “{name}” is not connected.</source>
            <translation>麦克风“{name}”未连接。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>The system keeps this program from the microphone “{name}” ({error}).</source>
            <translation>系统不允许本程序使用麦克风“{name}”（{error}）。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>The system's sound library (PortAudio) is missing.</source>
            <translation>缺少系统的声音库（PortAudio）。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/echo.py"></location>
            <source>The echo canceller is not installed.</source>
            <translation>未安装回声消除器。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/files.py"></location>
            <location filename="../../tutor/audio/recording.py"></location>
            <location filename="../../tutor/session/exporting.py"></location>
            <source>Choose a folder that exists and is writable.</source>
            <translation>请选择一个存在且可写入的文件夹。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/listing.py"></location>
            <location filename="../../tutor/audio/stream.py"></location>
            <source>Restart the sound server.</source>
            <translation>请重启声音服务器。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/listing.py"></location>
            <source>The system does not say which sound devices there are.</source>
            <translation>系统没有给出可用的声音设备。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/microphone.py"></location>
            <location filename="../../tutor/audio/speaker.py"></location>
            <source>Check its plug or choose another one.</source>
            <translation>请检查插头，或另选一个。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/microphone.py"></location>
            <source>It is opened again; if that does not help, choose another one.</source>
            <translation>正在重新打开；如果不行，请另选一个。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/microphone.py"></location>
            <source>Something went wrong at the microphone “{name}” ({fault}).</source>
            <translation>麦克风“{name}”出了问题（{fault}）。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/microphone.py"></location>
            <source>The microphone “{name}” gives no more sound.</source>
            <translation>麦克风“{name}”不再有声音。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/microphone.py"></location>
            <source>The microphone “{name}” is opened anew.</source>
            <translation>正在重新打开麦克风“{name}”。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/microphone.py"></location>
            <source>The microphone “{name}” was closed by the system.</source>
            <translation>麦克风“{name}”被系统关闭了。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/microphone.py"></location>
            <source>The microphone “{name}” was unplugged, or the system uses another one.</source>
            <translation>麦克风“{name}”被拔出，或系统改用了别的麦克风。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/playing.py"></location>
            <source>Choose a loudspeaker.</source>
            <translation>请选择扬声器。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/playing.py"></location>
            <source>The loudspeaker is not open.</source>
            <translation>扬声器未打开。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>Check its permissions.</source>
            <translation>请检查它的权限。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>Check the name and the folder.</source>
            <translation>请检查名称和文件夹。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>Cut it into one file a turn.</source>
            <translation>请切分成每轮发言一个文件。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>Make room on the disk.</source>
            <translation>请腾出磁盘空间。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>Record or copy it again.</source>
            <translation>请重新录制或复制。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>There is no file {path}.</source>
            <translation>没有文件 {path}。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>Use a WAV, FLAC, OGG or MP3 recording of speech.</source>
            <translation>请使用 WAV、FLAC、OGG 或 MP3 格式的语音录音。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} breaks off before its end.</source>
            <translation>{path} 不完整，中途断掉了。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} can't be read: {error}.</source>
            <translation>无法读取 {path}：{error}。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <location filename="../../tutor/records/exporting.py"></location>
            <location filename="../../tutor/session/exporting.py"></location>
            <location filename="../../tutor/ui/report_export.py"></location>
            <source>{path} can't be written: {error}.</source>
            <translation>无法写入 {path}：{error}。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} holds values that are no sound (NaN).</source>
            <translation>{path} 中有不是声音的数值（NaN）。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} holds {duration:.2f} s of sound, too short for a word.</source>
            <translation>{path} 只有 {duration:.2f} 秒声音，不够说一个词。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} is a device, no file.</source>
            <translation>{path} 是设备，不是文件。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} is a folder.</source>
            <translation>{path} 是文件夹。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} is damaged: {error}.</source>
            <translation>{path} 已损坏：{error}。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} is empty.</source>
            <translation>{path} 是空的。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} is no sound file that this program can read.</source>
            <translation>{path} 不是本程序能读取的声音文件。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} is {duration:.1f} minutes long; a turn may last {longest:.0f} at most.</source>
            <translation>{path} 长 {duration:.1f} 分钟；一轮发言最多 {longest:.0f} 分钟。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/soundness.py"></location>
            <source>It may be muted, or this program may not be allowed to use it.</source>
            <translation>它可能被静音了，或者本程序没有使用权限。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/soundness.py"></location>
            <source>Move a little away from it, or turn its level down in the system's sound settings.</source>
            <translation>请离它稍远一点，或在系统声音设置中调低音量。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/soundness.py"></location>
            <source>The microphone “{name}” gives no sound at all.</source>
            <translation>麦克风“{name}”完全没有声音。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/soundness.py"></location>
            <source>Your voice is too loud for the microphone.</source>
            <translation>你的声音对麦克风来说太大了。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/speaker.py"></location>
            <source>It is opened again as soon as that is possible.</source>
            <translation>一旦可以就会重新打开。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/speaker.py"></location>
            <source>Something went wrong at the loudspeaker “{name}” ({fault}).</source>
            <translation>扬声器“{name}”出了问题（{fault}）。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/speaker.py"></location>
            <source>The loudspeaker is “{title}” from here on, at {rate} Hz.</source>
            <translation>从现在起使用扬声器“{title}”，{rate} Hz。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/speaker.py"></location>
            <source>The loudspeaker “{name}” is opened anew.</source>
            <translation>正在重新打开扬声器“{name}”。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/speaker.py"></location>
            <source>The loudspeaker “{name}” takes no more sound.</source>
            <translation>扬声器“{name}”不再接收声音。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/speaker.py"></location>
            <source>The loudspeaker “{name}” was closed by the system.</source>
            <translation>扬声器“{name}”被系统关闭了。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/speaker.py"></location>
            <source>The loudspeaker “{name}” was unplugged, or the system uses another one.</source>
            <translation>扬声器“{name}”被拔出，或系统改用了别的扬声器。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/stream.py"></location>
            <source>Restart the sound server or choose another device.</source>
            <translation>请重启声音服务器，或选择其他设备。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/stream.py"></location>
            <source>The loudspeaker does not answer.</source>
            <translation>扬声器没有响应。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/stream.py"></location>
            <source>The microphone does not answer.</source>
            <translation>麦克风没有响应。</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/stream.py"></location>
            <source>The sound system does not answer.</source>
            <translation>声音系统没有响应。</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/aside.py"></location>
            <source>A turn is under way.</source>
            <translation>这一轮还在进行。</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/aside.py"></location>
            <source>Listen again when it is over.</source>
            <translation>请等它结束后再听。</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/capture.py"></location>
            <location filename="../../tutor/ui/model_stock.py"></location>
            <source>Something went wrong ({error}).</source>
            <translation>出了问题（{error}）。</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/capture.py"></location>
            <source>Start listening again.</source>
            <translation>请重新开始聆听。</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/conductor.py"></location>
            <source>Please say it again.</source>
            <translation>请再说一遍。</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/engines.py"></location>
            <source>Wait until it is loaded, or choose another one in the settings.</source>
            <translation>请等它加载完成，或在设置中另选一个。</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/engines.py"></location>
            <source>{what} is not ready.</source>
            <translation>{what}尚未就绪。</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/prompting.py"></location>
            <source>The talk is longer than the model can see.</source>
            <translation>对话超出了模型能看到的长度。</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/prompting.py"></location>
            <source>its later part</source>
            <translation>它的后半部分</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/prompting.py"></location>
            <source>remembering the whole talk</source>
            <translation>记住整个对话</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/recognition.py"></location>
            <location filename="../../tutor/models/budget.py"></location>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Choose a smaller model.</source>
            <translation>请选择更小的模型。</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/recognition.py"></location>
            <location filename="../../tutor/session/evidence.py"></location>
            <source>The speech recognition</source>
            <translation>语音识别</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/recognition.py"></location>
            <source>The speech recognition took too long.</source>
            <translation>语音识别用时过长。</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/reply.py"></location>
            <location filename="../../tutor/session/evidence.py"></location>
            <source>The tutor's mind</source>
            <translation>老师的大脑</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/reply.py"></location>
            <location filename="../../tutor/session/evidence.py"></location>
            <source>The tutor's voice</source>
            <translation>老师的声音</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/reply_text.py"></location>
            <source>Say it again.</source>
            <translation>请再说一遍。</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/reply_text.py"></location>
            <source>The model gave no answer.</source>
            <translation>模型没有回答。</translation>
        </message>
        <message>
            <location filename="../../tutor/desktop.py"></location>
            <source>Look through your settings.</source>
            <translation>请检查你的设置。</translation>
        </message>
        <message>
            <location filename="../../tutor/engine_memory.py"></location>
            <source>choose a Piper voice</source>
            <translation>请选择 Piper 语音</translation>
        </message>
        <message>
            <location filename="../../tutor/engine_memory.py"></location>
            <source>choose a smaller Whisper model</source>
            <translation>请选择更小的 Whisper 模型</translation>
        </message>
        <message>
            <location filename="../../tutor/engine_memory.py"></location>
            <source>choose a smaller model for thinking</source>
            <translation>请选择更小的思考模型</translation>
        </message>
        <message>
            <location filename="../../tutor/engine_memory.py"></location>
            <source>let Whisper run on the processor</source>
            <translation>请让 Whisper 在处理器上运行</translation>
        </message>
        <message>
            <location filename="../../tutor/engine_memory.py"></location>
            <source>the program</source>
            <translation>本程序</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <location filename="../../tutor/teaching/meanings.py"></location>
            <source>Choose it in the settings.</source>
            <translation>请在设置中选择。</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <source>Choose one of {known}.</source>
            <translation>请从 {known} 中选择。</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <source>Not chosen: {server}.</source>
            <translation>未选择：{server}。</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <source>Ollama with {model}</source>
            <translation>Ollama（{model}）</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <source>The server has not been asked yet.</source>
            <translation>还没有询问过服务器。</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <source>There is no engine called {name!r}.</source>
            <translation>没有名为 {name!r} 的引擎。</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <location filename="../../tutor/thinking/openai_api.py"></location>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <location filename="../../tutor/ui/model_stock.py"></location>
            <source>Try again.</source>
            <translation>请重试。</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <source>the built-in llama.cpp</source>
            <translation>内置的 llama.cpp</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <location filename="../../tutor/thinking/openai_api.py"></location>
            <source>the chat server</source>
            <translation>聊天服务器</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>the recognising server</source>
            <translation>识别服务器</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>the speaking server</source>
            <translation>语音合成服务器</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <source>{name} is not installed.</source>
            <translation>未安装 {name}。</translation>
        </message>
        <message>
            <location filename="../../tutor/installation.py"></location>
            <source>Install the XTTS engine in the window under Models, or choose Piper.</source>
            <translation>请在窗口的“模型”中安装 XTTS 引擎，或选择 Piper。</translation>
        </message>
        <message>
            <location filename="../../tutor/installation.py"></location>
            <source>Install the program again: a part of it is missing.</source>
            <translation>请重新安装程序：缺少其中一部分。</translation>
        </message>
        <message>
            <location filename="../../tutor/installation.py"></location>
            <source>Run `make setup` again.</source>
            <translation>请重新运行 `make setup`。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/anki.py"></location>
            <location filename="../../tutor/moving.py"></location>
            <location filename="../../tutor/ui/vocabulary_files.py"></location>
            <source>Choose another folder.</source>
            <translation>请选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/anki.py"></location>
            <location filename="../../tutor/ui/vocabulary_files.py"></location>
            <source>{file} can't be written: {reason}.</source>
            <translation>无法写入 {file}：{reason}。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>A person is interested in something; the thing is interesting: I am interested in art, art is interesting.</source>
            <translation>人对事物感兴趣用 interested，事物有趣用 interesting：I am interested in art, art is interesting.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>A question with most verbs needs do, does or did before its subject: What do you do? Where does she live?</source>
            <translation>大多数动词的疑问句要在主语前加 do、does 或 did：What do you do? Where does she live?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>A sentence in the present has one verb: I want, he knows. Am, is and are belong to forms in -ing: I am eating.</source>
            <translation>现在时的句子只有一个动词：I want, he knows。am、is、are 要和 -ing 形式连用：I am eating。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>A time that is over, such as yesterday or last week, goes with the past: yesterday I went. Many common verbs have a past form of their own that has to be learnt.</source>
            <translation>yesterday、last week 这类已经过去的时间要用过去时：yesterday I went。许多常用动词有自己的过去式，需要记住。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>A verb is negated with do not or does not: I don't understand, she doesn't like it. “Not” alone goes only with be, have got and can.</source>
            <translation>动词的否定用 do not 或 does not：I don't understand, she doesn't like it。只有 be、have got 和 can 才单独用 not。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>After can, must, should, will, could and would the verb never changes: she can speak, he must go.</source>
            <translation>can、must、should、will、could、would 后面的动词永远不变形：she can speak, he must go。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>After explain the person needs “to”: explain it to me, explain to me how it works.</source>
            <translation>explain 后面的人要加 to：explain it to me, explain to me how it works。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>After let, make and help somebody the bare verb follows: let me think.</source>
            <translation>let、make 和 help 某人之后用动词原形：let me think。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>After some verbs, and after words like in, at, before and without, the verb ends in -ing: I enjoy swimming, before going to bed.</source>
            <translation>有些动词以及 in、at、before、without 这类词后面的动词用 -ing：I enjoy swimming, before going to bed。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Always, usually, often and never stand before the verb, but behind be: I always go, I am always late.</source>
            <translation>always、usually、often 和 never 放在动词前，但放在 be 后面：I always go, I am always late。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Ask takes the person at once: ask him.</source>
            <translation>ask 后面直接跟人：ask him。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Before a noun it is other, for one and for many: other people. Alone it is others.</source>
            <translation>名词前用 other，单数复数都一样：other people。单独使用时是 others。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Before words like expensive or hot it is too: too expensive. “Too much” goes with things: too much rain.</source>
            <translation>expensive、hot 这类词前面用 too：too expensive。too much 修饰事物：too much rain。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Being born happened once, so it is told in the past: I was born in May.</source>
            <translation>出生只发生一次，所以用过去时：I was born in May。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Can, could, must and should are followed by the bare verb, without “to”: I must go, I can swim. Others do need it: I have to go, I want to swim.</source>
            <translation>can、could、must、should 后面跟动词原形，不加 to：I must go, I can swim。另一些则需要 to：I have to go, I want to swim。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Counted back from now one says ago, behind the time: two years ago.</source>
            <translation>从现在往回算用 ago，放在时间后面：two years ago。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Days take on, months and years in, hours at: on Monday, in May, at five.</source>
            <translation>日期用 on，月份和年份用 in，钟点用 at：on Monday, in May, at five。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>English tells age with be: I am twenty, or: I am twenty years old. One asks: How old are you?</source>
            <translation>英语用 be 说年龄：I am twenty，或 I am twenty years old。提问用 How old are you?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Everybody, nobody and somebody mean many, but take the form for one: everybody is, nobody has.</source>
            <translation>everybody、nobody 和 somebody 意思上指很多人，但用单数形式：everybody is, nobody has。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>For a name one asks with what: What do you call this? What is it called?</source>
            <translation>问名称用 what：What do you call this? What is it called?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Home needs no “to”: go home, come home, get home.</source>
            <translation>home 不用 to：go home, come home, get home。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Hungry, thirsty, sleepy and afraid describe how one is: I am hungry.</source>
            <translation>hungry、thirsty、sleepy 和 afraid 描述人的状态：I am hungry。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>In English a sentence names its subject once. Say either the person or he, she: My brother works, or: He works.</source>
            <translation>英语句子只说一次主语，要么说人，要么用 he、she：My brother works，或 He works。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>In a question is, are and can change places with the subject: Where is he? How are you?</source>
            <translation>疑问句中 is、are、can 和主语交换位置：Where is he? How are you?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>In standard English one negation is enough: I don't know anything, or: I know nothing. Two cancel each other.</source>
            <translation>标准英语中一个否定就够了：I don't know anything，或 I know nothing。两个否定会互相抵消。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>In the present the verb ends in -s after he, she, it and after one person or thing: she works, my friend works. It is the only form that changes: I work, you work, they work.</source>
            <translation>现在时中，he、she、it 以及单个的人或事物之后动词加 -s：she works, my friend works。只有这个形式变化：I work, you work, they work。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>It is always “depend on”: it depends on the weather.</source>
            <translation>固定搭配是 depend on：it depends on the weather。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>It is “a lot of”, or “lots of”: a lot of friends.</source>
            <translation>应说 a lot of 或 lots of：a lot of friends。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Likeness is told with “the same as”: the same as me.</source>
            <translation>表示相同用 the same as：the same as me。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Marry takes its object at once: marry him. The state is told with to: I am married to him.</source>
            <translation>marry 直接跟宾语：marry him。表示状态用 to：I am married to him。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Moments take at: at the same time, at five, at night.</source>
            <translation>时刻用 at：at the same time, at five, at night。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Most verbs make their past with -ed, but many of the commonest ones do not: go, went; buy, bought. They are best learnt in pairs.</source>
            <translation>多数动词的过去式加 -ed，但许多最常用的不是：go, went; buy, bought。最好成对记忆。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Never, always, already and just stand between have and the verb: I have never been there.</source>
            <translation>never、always、already 和 just 放在 have 和动词之间：I have never been there。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>One arrives at a place and in a city or country: at the hotel, in Rome. Home has no such word: arrive home.</source>
            <translation>arrive at 用于地点，arrive in 用于城市或国家：at the hotel, in Rome。home 前不加介词：arrive home。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>One is afraid of something: afraid of dogs.</source>
            <translation>害怕某物用 afraid of：afraid of dogs。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>One is responsible for something or somebody.</source>
            <translation>对某事或某人负责用 responsible for。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>One misses what leaves without one: miss the bus. One loses what one had: lose a key.</source>
            <translation>没赶上的用 miss：miss the bus。原来有而丢了的用 lose：lose a key。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>One says “in my opinion”, or simply: I think.</source>
            <translation>应说 in my opinion，或者直接说 I think。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>One thing that can be counted needs a, an or the: I am a teacher, I have a car. Some phrases have none: go to work, play football, speak English.</source>
            <translation>单个可数名词要加 a、an 或 the：I am a teacher, I have a car。有些固定说法不加：go to work, play football, speak English。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>One waits for somebody or something: wait for me.</source>
            <translation>等某人或某物用 wait for：wait for me。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>People and children are plurals: people are, children have. One of them is a person, a child.</source>
            <translation>people 和 children 是复数：people are, children have。单数是 a person、a child。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Short words are compared with -er and -est: big, bigger, the biggest. Long ones take more and most. Never both, and the other one follows after than.</source>
            <translation>短词的比较加 -er 和 -est：big, bigger, the biggest。长词用 more 和 most。两者不能同用，比较对象放在 than 后面。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Skills go with at: good at English, bad at cooking.</source>
            <translation>擅长与否用 at：good at English, bad at cooking。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Some words are never counted in English: information, advice, homework, money. They have no plural and no a or many: some information, a lot of money, a piece of advice.</source>
            <translation>有些词在英语中不可数：information、advice、homework、money。它们没有复数，也不加 a 或 many：some information, a lot of money, a piece of advice。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Something that is only imagined: the part with if takes the past, the other part would: If I had time, I would travel.</source>
            <translation>只是假设的情况：if 部分用过去时，另一部分用 would：If I had time, I would travel。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>The object stands right behind its verb: I like chocolate very much.</source>
            <translation>宾语紧跟在动词后面：I like chocolate very much。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>The verb fits its subject: I am, you are, he is, we are; I have, she has; I was, they were. Look who does it, then choose the form.</source>
            <translation>动词要和主语一致：I am, you are, he is, we are; I have, she has; I was, they were。先看是谁做的，再选形式。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Things are different from each other.</source>
            <translation>事物彼此不同用 different from。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>This is for one, these for more than one: this day, these days.</source>
            <translation>this 用于单数，these 用于复数：this day, these days。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Want, need and would like take “to” before another verb: I want to learn. Before a thing there is none: I want a coffee.</source>
            <translation>want、need 和 would like 后接动词时加 to：I want to learn。后接事物时不加：I want a coffee。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>What began in the past and still goes on is told with have: I have lived here since 2015. “I live here” alone tells nothing about when it began.</source>
            <translation>过去开始并持续到现在的事用 have：I have lived here since 2015。只说 I live here 并没有说明何时开始。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>What counts is the sound that follows: an apple, an hour, but a dog, a university.</source>
            <translation>看的是后面的发音：an apple, an hour，但 a dog, a university。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>When somebody else shall do it, English says: I want him to come. There is no “that” after want.</source>
            <translation>想让别人做某事，英语说 I want him to come。want 后面不用 that。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Who gives a thing for a while lends it: lend me a pen. Who takes it borrows it: can I borrow a pen?</source>
            <translation>把东西暂时给别人是 lend：lend me a pen。拿别人的东西用是 borrow：can I borrow a pen?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Who knows it teaches, who does not yet know it learns: she teaches me English.</source>
            <translation>会的人是 teach，还不会的人是 learn：she teaches me English。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Why one does something is told with “to” and the verb: I came to learn. “For” takes a noun: for you.</source>
            <translation>说明目的用 to 加动词：I came to learn。for 后面接名词：for you。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>With a camera one takes photos: I took many photos.</source>
            <translation>拍照用 take：I took many photos。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>With a thing or a person listen takes “to”: listen to music. Hear does not: hear music.</source>
            <translation>listen 后接事物或人时加 to：listen to music。hear 不加：hear music。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>With have or has comes the third form of the verb: go, went, gone: I have gone. The second form stands alone: I went.</source>
            <translation>have 或 has 后面用动词的第三种形式：go, went, gone: I have gone。第二种形式单独使用：I went。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>With more than one the noun is in the plural, mostly with -s: three brothers. Some have a form of their own: children, people, women.</source>
            <translation>多于一个时名词用复数，一般加 -s：three brothers。有些词有自己的复数形式：children, people, women。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>You said “{said}”. The usual way to say it is “{better}”. {why}</source>
            <translation>你说的是“{said}”，通常的说法是“{better}”。{why}</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Agree” is a verb like think or know: I agree, I do not agree, do you agree? It takes no am or are.</source>
            <translation>agree 是动词，和 think、know 一样：I agree, I do not agree, do you agree? 前面不加 am 或 are。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Depend” is a verb like cost or help: it depends. It takes no is.</source>
            <translation>depend 是动词，和 cost、help 一样：it depends。前面不加 is。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Did” shows already that it is past, so the verb itself stays in its basic form: I did not go, did you see? Only without did does the verb change: I went.</source>
            <translation>did 已经表示过去，所以动词本身用原形：I did not go, did you see? 没有 did 时动词才变形：I went。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Discuss” takes its object at once: discuss the plan. One talks about it.</source>
            <translation>discuss 直接跟宾语：discuss the plan。talk 才用 about。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Does” has the -s already, so the verb does not take another: she does not like it, does he work?</source>
            <translation>does 已经带了 -s，动词就不再加：she does not like it, does he work?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Do” goes with work and duties: do homework, do sport. “Make” goes with what is there afterwards: make a cake, make a mistake.</source>
            <translation>do 用于工作和任务：do homework, do sport。make 用于做出来的结果：make a cake, make a mistake。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Every” counts one after the other, so the noun stays in the singular: every day.</source>
            <translation>every 是一个一个地数，所以名词用单数：every day。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Most people” means nearly all of them. “Almost” means nearly and goes with all or every: almost all.</source>
            <translation>most people 指绝大多数人。almost 意思是“几乎”，和 all 或 every 连用：almost all。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Much” goes with what can't be counted: much time. “Many” goes with what can: many people.</source>
            <translation>much 用于不可数：much time。many 用于可数：many people。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Since” goes with the moment when it began: since Monday, since 2015. “For” goes with how long it lasts: for three years.</source>
            <translation>since 后接开始的时刻：since Monday, since 2015。for 后接持续的时间：for three years。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Tell” takes a person: tell me, he told me. “Say” takes the words: he said that, say it.</source>
            <translation>tell 后接人：tell me, he told me。say 后接话：he said that, say it。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“There is” goes with one thing, “there are” with more: there are two shops.</source>
            <translation>单数用 there is，复数用 there are：there are two shops。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Travel” is mostly a verb: I travel a lot. The noun is a trip or a journey: take a trip.</source>
            <translation>travel 主要作动词：I travel a lot。名词用 trip 或 journey：take a trip。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Very” goes before words like big. A verb takes really, or very much at the end: I really like it.</source>
            <translation>very 放在 big 这类词前面。修饰动词用 really，或在句末用 very much：I really like it。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>"Almost" means nearly; here it is: most.</source>
            <translation>almost 意思是“几乎”；这里应该用 most。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>"My" takes no "the".</source>
            <translation>my 前后不加 the。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>"People" and "children" are many: are, were, have.</source>
            <translation>people 和 children 是复数：用 are、were、have。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>"People" is a plural already.</source>
            <translation>people 本身就是复数。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>"Too" alone stands before such a word.</source>
            <translation>这样的词前面只用 too。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>A job needs a or an.</source>
            <translation>职业前要加 a 或 an。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>A lot of …</source>
            <translation>应说 a lot of …</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>A place like this takes "the".</source>
            <translation>这样的地点要加 the。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>After "every" comes the form for one.</source>
            <translation>every 后面用单数。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>After "{number}" there are more than one: {plural}.</source>
            <translation>“{number}”后面是复数：{plural}。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>Before a noun "other" has no -s.</source>
            <translation>名词前的 other 不加 -s。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>Before the sound of a consonant: a.</source>
            <translation>辅音前用 a。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>Before the sound of a vowel: an.</source>
            <translation>元音前用 an。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>Compared with "than".</source>
            <translation>比较用 than。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>It is compared already: no more.</source>
            <translation>这已经是比较级，不再加 more。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>It is the highest already: no most.</source>
            <translation>这已经是最高级，不再加 most。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>It is: on the internet.</source>
            <translation>应说 on the internet。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>Most people, without the and of.</source>
            <translation>most people 不加 the，也不加 of。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>Much for what can't be counted, many for what can.</source>
            <translation>不可数用 much，可数用 many。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>No "the" before games.</source>
            <translation>球类和游戏前不加 the。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>No "the" before languages.</source>
            <translation>语言前不加 the。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>No "the" here: go to work, go to bed.</source>
            <translation>这里不加 the：go to work, go to bed。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>One of many: the noun is in the plural.</source>
            <translation>众多中的一个：名词用复数。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>One thing that can be counted needs a or an.</source>
            <translation>单个可数名词要加 a 或 an。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>Short words are compared with -er.</source>
            <translation>短词的比较级加 -er。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>Such a word is followed by the form for one: is, was, has.</source>
            <translation>这样的词后面用单数形式：is、was、has。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>The plural of child is children.</source>
            <translation>child 的复数是 children。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>The plural of woman is women.</source>
            <translation>woman 的复数是 women。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>The same as …</source>
            <translation>应说 the same as …</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>With more than one: there are.</source>
            <translation>复数用 there are。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>With more than one: these.</source>
            <translation>复数用 these。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>"Discuss" takes no about.</source>
            <translation>discuss 后面不加 about。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>"Home" takes no to.</source>
            <translation>home 前不加 to。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>A person is interested; a book is interesting.</source>
            <translation>人是 interested，书是 interesting。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>Afraid of …</source>
            <translation>应说 afraid of …</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>Age is told with be: I am twenty years old.</source>
            <translation>年龄用 be：I am twenty years old。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>At the same time …</source>
            <translation>应说 at the same time …</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>Before a verb: really.</source>
            <translation>动词前用 really。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>Depend on …</source>
            <translation>应说 depend on …</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>Different from …</source>
            <translation>应说 different from …</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>First what one likes, then how much.</source>
            <translation>先说喜欢什么，再说程度。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>Hungry, thirsty and afraid go with be.</source>
            <translation>hungry、thirsty 和 afraid 与 be 连用。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>In my opinion …</source>
            <translation>应说 in my opinion …</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>Interested in …</source>
            <translation>应说 interested in …</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>On Monday, in May, at five.</source>
            <translation>on Monday, in May, at five。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One arrives at a place, or in a city.</source>
            <translation>到达地点用 at，到达城市用 in。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One asks somebody.</source>
            <translation>ask 直接跟人。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One asks: how old are you?</source>
            <translation>应问：how old are you?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One asks: what do you call it?</source>
            <translation>应问：what do you call it?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One asks: what is it called?</source>
            <translation>应问：what is it called?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One does homework.</source>
            <translation>作业用 do homework。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One does sport, and does the shopping.</source>
            <translation>应说 do sport 和 do the shopping。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One explains something to somebody.</source>
            <translation>explain something to somebody：向某人解释某事。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One is good at something.</source>
            <translation>擅长某事用 good at。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One listens to something.</source>
            <translation>听某物用 listen to。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One makes mistakes.</source>
            <translation>犯错用 make mistakes。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One marries somebody.</source>
            <translation>marry 直接跟人。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One misses a bus; one loses a key.</source>
            <translation>没赶上车用 miss，丢钥匙用 lose。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One negation is enough.</source>
            <translation>一个否定就够了。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One takes a trip; "travel" is the verb.</source>
            <translation>旅行说 take a trip；travel 是动词。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One takes photos.</source>
            <translation>拍照用 take photos。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One tells somebody, and says something.</source>
            <translation>tell 后接人，say 后接话。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One waits for somebody.</source>
            <translation>等人用 wait for。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>Responsible for …</source>
            <translation>应说 responsible for …</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>Such a word stands before the verb.</source>
            <translation>这样的词放在动词前面。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>The teacher teaches, the student learns.</source>
            <translation>老师 teach，学生 learn。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>Who gives, lends; who takes, borrows.</source>
            <translation>借出用 lend，借入用 borrow。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>"Agree" is a verb by itself: no am, is or are.</source>
            <translation>agree 本身就是动词，不加 am、is 或 are。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>"Can" says it already: no "able to".</source>
            <translation>can 已经表示能够，不再用 able to。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>"Depend" is a verb by itself: no is.</source>
            <translation>depend 本身就是动词，不加 is。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>"Never" stands between have and the verb.</source>
            <translation>never 放在 have 和动词之间。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>"Since" goes with a moment, "for" with a length of time.</source>
            <translation>since 接时刻，for 接时间长度。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>"Want" takes a person and "to": want him to come.</source>
            <translation>want 后面是人加 to：want him to come。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>"Want", "need" and "would like" take "to" before a verb.</source>
            <translation>want、need 和 would like 后接动词时加 to。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>"Would like" takes "to" before a verb.</source>
            <translation>would like 后接动词时加 to。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>A purpose is told with "to" alone.</source>
            <translation>目的只用 to 表示。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>A purpose is told with "to", not "for".</source>
            <translation>目的用 to 表示，不用 for。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>A question needs do or does.</source>
            <translation>疑问句需要 do 或 does。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>A time that has passed since: ago.</source>
            <translation>距今多久用 ago。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>A verb is negated with don't or doesn't.</source>
            <translation>动词的否定用 don't 或 doesn't。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After "have" comes the third form of the verb.</source>
            <translation>have 后面用动词的第三种形式。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After "look forward to" the verb ends in -ing.</source>
            <translation>look forward to 后面的动词用 -ing。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After "{helper}" the verb stays in its basic form.</source>
            <translation>“{helper}”后面用动词原形。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After "{who}" the verb ends in -s.</source>
            <translation>“{who}”后面的动词加 -s。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After I, you, we and they: don't.</source>
            <translation>I、you、we、they 后面用 don't。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After I, you, we and they: have.</source>
            <translation>I、you、we、they 后面用 have。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After I: am.</source>
            <translation>I 后面用 am。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After he, she and it: doesn't.</source>
            <translation>he、she、it 后面用 doesn't。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After he, she and it: has.</source>
            <translation>he、she、it 后面用 has。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After he, she and it: is.</source>
            <translation>he、she、it 后面用 is。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After one person the verb ends in -s.</source>
            <translation>主语是一个人时动词加 -s。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After such a little word the verb ends in -ing.</source>
            <translation>这样的小词后面的动词用 -ing。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After this verb the next one ends in -ing.</source>
            <translation>这个动词后面的动词用 -ing。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After we and they: are.</source>
            <translation>we 和 they 后面用 are。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After you, we and they: were.</source>
            <translation>you、we、they 后面用 were。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>In a question the verb comes first.</source>
            <translation>疑问句中动词放在前面。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>It began then and goes on: have and the third form.</source>
            <translation>过去开始、现在仍在继续：用 have 加动词的第三种形式。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>It happened once: was born.</source>
            <translation>只发生一次：用 was born。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>No "to" after can, must and should.</source>
            <translation>can、must、should 后面不加 to。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>No "to" after let.</source>
            <translation>let 后面不加 to。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>No "would" after if.</source>
            <translation>if 后面不用 would。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>One verb is enough: no am, is or are before it.</source>
            <translation>一个动词就够了：前面不加 am、is 或 are。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>The form is: was born.</source>
            <translation>正确形式是 was born。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>The past of this verb is irregular.</source>
            <translation>这个动词的过去式不规则。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>The person is named already: no second he or she.</source>
            <translation>已经说了是谁，不用再加 he 或 she。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>{past} is the past of "{verb}".</source>
            <translation>{past} 是“{verb}”的过去式。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/explaining.py"></location>
            <location filename="../../tutor/teaching/meanings.py"></location>
            <source>Ask again, or choose a larger model.</source>
            <translation>请再问一次，或选择更大的模型。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/explaining.py"></location>
            <location filename="../../tutor/teaching/meanings.py"></location>
            <source>The model gave no explanation.</source>
            <translation>模型没有给出解释。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement.py"></location>
            <source>The language model puts you at {level}. {why}</source>
            <translation>语言模型认为你的水平是 {level}。{why}</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement.py"></location>
            <source>There were hardly any words to judge by.</source>
            <translation>说的话太少，难以判断。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement.py"></location>
            <source>You spoke about {pace:.0f} words a minute.</source>
            <translation>你的语速约为每分钟 {pace:.0f} 词。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement.py"></location>
            <source>You used no forms yet that come after A1, such as a past or “because”.</source>
            <translation>你还没有用到 A1 之后的形式，例如过去时或表示“因为”的词。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement.py"></location>
            <source>You used {forms}.</source>
            <translation>你用到了{forms}。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement.py"></location>
            <source>Your answers have about {words:.0f} words, and your sentences {sentence:.0f}.</source>
            <translation>你的回答约有 {words:.0f} 词，句子约有 {sentence:.0f} 词。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement.py"></location>
            <source>Your words are those of A1 and A2, of which most of what anybody says is made.</source>
            <translation>你用的词都是 A1 和 A2 的词，而人们说的话大部分都由这些词组成。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement.py"></location>
            <source>{share:.0%} of your words are of level B1 or above. That is usual at {level}: most of what anybody says is made of the words of A1 and A2.</source>
            <translation>你用的词有 {share:.0%} 达到 B1 或以上水平。这在 {level} 很平常：人们说的话大部分都由 A1 和 A2 的词组成。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement_answers.py"></location>
            <source>Choose your level by hand.</source>
            <translation>请自己选择水平。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement_answers.py"></location>
            <source>The questions of the level test can't be read: {error}.</source>
            <translation>无法读取水平测试的题目：{error}。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/plan.py"></location>
            <location filename="../../tutor/settings_conversation.py"></location>
            <location filename="../../tutor/ui/learner_level.py"></location>
            <source>Your level</source>
            <translation>你的水平</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>Corrections in 100 words</source>
            <translation>每 100 词的纠正次数</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>How fast you speak, pauses inside your sentences included.</source>
            <translation>你说话的速度，包括句子中的停顿。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>How many of all the words are yours.</source>
            <translation>所有的词中有多少是你说的。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>How much you say before the tutor speaks again.</source>
            <translation>在老师再次开口之前，你说了多少。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>Level kept</source>
            <translation>符合水平</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>Minutes you spoke</source>
            <translation>你说话的分钟数</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>The median of the pauses inside your answers. Pausing to think is part of speaking.</source>
            <translation>你回答中停顿的中位数。停下来思考也是说话的一部分。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>The share of the tutor's answers that kept to your level.</source>
            <translation>老师的回答中符合你水平的比例。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>The time in which your voice was heard, over the week.</source>
            <translation>一周里听到你声音的时间。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>What was noticed in your own words. A larger chat model notices more.</source>
            <translation>在你自己的话中注意到的内容。更大的聊天模型会注意到更多。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>Words a minute</source>
            <translation>每分钟词数</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>Words an answer</source>
            <translation>每次回答词数</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>Your share of the talk</source>
            <translation>你所占的比例</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>Your usual pause</source>
            <translation>你通常的停顿</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/repeating.py"></location>
            <location filename="../../tutor/lessons/study.py"></location>
            <source>Mend the file, or put the program's own in its place.</source>
            <translation>请修好文件，或换回程序自带的文件。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/repeating.py"></location>
            <location filename="../../tutor/lessons/study.py"></location>
            <source>{file} can't be used: {reason}.</source>
            <translation>无法使用 {file}：{reason}。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Begin a talk</source>
            <translation>开始对话</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>In {n} of your {whole} answers nothing had to be corrected.</source>
            <translation>你的 {whole} 次回答中，有 {n} 次无需纠正。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Look through your cards: {n} are due.</source>
            <translation>
                <numerusform>看看你的卡片：有 {n} 张到期。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Play the scene</source>
            <translation>演练情景</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Play the scene “{title}”. {goal}</source>
            <translation>演练情景“{title}”。{goal}</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Play “{title}” once more. This is still to do: {step}.</source>
            <translation>再演练一次“{title}”。还没做的是：{step}。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Practise it now</source>
            <translation>现在练习</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Practise “{better}” instead of “{said}”. It came up {n} times.</source>
            <translation>练习说“{better}”，不要说“{said}”。这一处出现了 {n} 次。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/review_page.py"></location>
            <location filename="../../tutor/ui/review_view.py"></location>
            <location filename="../../tutor/ui/view_switch.py"></location>
            <source>Review</source>
            <translation>复习</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Talk about something that you like, and say most of it yourself.</source>
            <translation>聊一聊你喜欢的事，大部分由你来说。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>You asked {n} questions yourself. That keeps a talk going.</source>
            <translation>你自己提了 {n} 个问题。这样对话就能继续下去。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>You reached the goal of the scene: all {n} steps.</source>
            <translation>你达成了情景的目标：完成全部 {n} 步。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>You said “{words}” right. It was corrected before.</source>
            <translation>你说对了“{words}”。这一处以前被纠正过。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>You spoke {n} words a minute. In the talks before it was {before}.</source>
            <translation>你每分钟说 {n} 词。之前的对话是 {before}。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>You used {n} words that you had not used before, such as {words}.</source>
            <translation>
                <numerusform>你用了 {n} 个以前没用过的词，例如 {words}。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Your longest answer had {n} words. In the talks before it was {before}.</source>
            <translation>你最长的回答有 {n} 词。之前的对话是 {before}。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Your pauses were shorter: mostly {now} s, and {before} s in the talks before.</source>
            <translation>你的停顿变短了：大多为 {now} 秒，之前的对话是 {before} 秒。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>{share:.0%} of the words were yours. At your level {wanted:.0%} or more is good.</source>
            <translation>{share:.0%} 的词是你说的。按你的水平，{wanted:.0%} 或以上就很好。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/scenarios.py"></location>
            <source>Mend the file or take it out of the folder; the other scenarios can be used.</source>
            <translation>请修好该文件或从文件夹中移走；其他情景可以使用。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/scenarios.py"></location>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>{file} can't be read: {reason}.</source>
            <translation>无法读取 {file}：{reason}。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/scenarios.py"></location>
            <source>{where} can't be used: {what}.</source>
            <translation>无法使用 {where}：{what}。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>Choose a CSV, TSV or text file.</source>
            <translation>请选择 CSV、TSV 或文本文件。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>Choose a file of at most 20 MB.</source>
            <translation>请选择不超过 20 MB 的文件。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>Choose another encoding for it.</source>
            <translation>请为它选择其他编码。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>Split it into several files.</source>
            <translation>请拆分成几个文件。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>The letters of this file can't be read.</source>
            <translation>无法识别此文件中的文字。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>The line is too long.</source>
            <translation>这一行太长。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>The word is longer than {most} letters.</source>
            <translation>这个词超过 {most} 个字母。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>There are no letters in it.</source>
            <translation>其中没有字母。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>There is no word at its beginning.</source>
            <translation>开头没有单词。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <location filename="../../tutor/library/decoding.py"></location>
            <source>This file is no text.</source>
            <translation>此文件不是文本。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>This file is too large for a word list.</source>
            <translation>作为词表，此文件太大。</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>This list has more than 50,000 lines.</source>
            <translation>此词表超过 50,000 行。</translation>
        </message>
        <message>
            <location filename="../../tutor/library/decoding.py"></location>
            <source>Add PDF, DOCX, EPUB, HTML, Markdown, subtitles or text.</source>
            <translation>请添加 PDF、DOCX、EPUB、HTML、Markdown、字幕或文本。</translation>
        </message>
        <message>
            <location filename="../../tutor/library/embedding.py"></location>
            <source>Choose another embedding model in the settings.</source>
            <translation>请在设置中选择其他嵌入模型。</translation>
        </message>
        <message>
            <location filename="../../tutor/library/embedding.py"></location>
            <source>Ollama can't find passages by meaning with {model}.</source>
            <translation>Ollama 无法用 {model} 按含义查找段落。</translation>
        </message>
        <message>
            <location filename="../../tutor/library/embedding.py"></location>
            <source>The vectors that came from Ollama make no sense.</source>
            <translation>Ollama 返回的向量无效。</translation>
        </message>
        <message>
            <location filename="../../tutor/library/epub.py"></location>
            <source>Choose one without copy protection.</source>
            <translation>请选择没有版权保护的书。</translation>
        </message>
        <message>
            <location filename="../../tutor/library/epub.py"></location>
            <source>This book is locked by its seller.</source>
            <translation>这本书被销售方锁定了。</translation>
        </message>
        <message>
            <location filename="../../tutor/library/given_files.py"></location>
            <source>Choose the document in the window, with Add files in the library.</source>
            <translation>请在窗口的资料库中用“添加文件”选择文档。</translation>
        </message>
        <message>
            <location filename="../../tutor/library/given_files.py"></location>
            <source>{start}… is no name of a file.</source>
            <translation>{start}… 不是文件名。</translation>
        </message>
        <message>
            <location filename="../../tutor/library/kinds.py"></location>
            <source>Add PDF, DOCX, EPUB, HTML or text.</source>
            <translation>请添加 PDF、DOCX、EPUB、HTML 或文本。</translation>
        </message>
        <message>
            <location filename="../../tutor/library/kinds.py"></location>
            <source>Files of this old kind can't be read.</source>
            <translation>无法读取这种旧格式的文件。</translation>
        </message>
        <message>
            <location filename="../../tutor/library/kinds.py"></location>
            <source>Save it as DOCX, PDF or text, and add that.</source>
            <translation>请另存为 DOCX、PDF 或文本，再添加。</translation>
        </message>
        <message>
            <location filename="../../tutor/library/kinds.py"></location>
            <source>This file is too large for a text: more than {mb} MB.</source>
            <translation>对文本来说此文件太大：超过 {mb} MB。</translation>
        </message>
        <message>
            <location filename="../../tutor/library/kinds.py"></location>
            <source>This is an archive, or a kind of document that can't be read.</source>
            <translation>这是压缩包，或无法读取的文档类型。</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>Add it in parts.</source>
            <translation>请分成几部分添加。</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>Choose a document.</source>
            <translation>请选择文档。</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>Choose one whose words can be selected and copied.</source>
            <translation>请选择其中文字可以选中和复制的文档。</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>Don't open it elsewhere either.</source>
            <translation>也不要在别处打开它。</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>Open it elsewhere and save it again.</source>
            <translation>请在别处打开并重新保存。</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>Save it without the password and add that.</source>
            <translation>请保存为不带密码的文件，再添加。</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>See that it is there and that you may read it.</source>
            <translation>请确认它存在且你有权读取。</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>There is no text in this document.</source>
            <translation>此文档中没有文字。</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>This document has more than {most:,} characters.</source>
            <translation>此文档超过 {most:,} 个字符。</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>This document is protected by a password.</source>
            <translation>此文档有密码保护。</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>This document takes more memory than one may take.</source>
            <translation>此文档占用的内存超出上限。</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>This document takes too long to read.</source>
            <translation>读取此文档用时过长。</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>This file can't be read: {error}.</source>
            <translation>无法读取此文件：{error}。</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>This file has {size:,.0f} MB; a document may have {most:,.0f}.</source>
            <translation>此文件有 {size:,.0f} MB；文档最大 {most:,.0f} MB。</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>This file is damaged, or not what its name says.</source>
            <translation>此文件已损坏，或与其名称不符。</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>This file unpacks to far more than a document holds.</source>
            <translation>此文件解压后远大于一份文档应有的大小。</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>{name} is not a file.</source>
            <translation>{name} 不是文件。</translation>
        </message>
        <message>
            <location filename="../../tutor/library/pdf.py"></location>
            <source>This document says that it has {count:,} pages.</source>
            <translation>此文档称有 {count:,} 页。</translation>
        </message>
        <message>
            <location filename="../../tutor/library/word_vectors.py"></location>
            <source>Choose an Ollama model in the settings.</source>
            <translation>请在设置中选择一个 Ollama 模型。</translation>
        </message>
        <message>
            <location filename="../../tutor/library/word_vectors.py"></location>
            <location filename="../../tutor/models/catalogue.py"></location>
            <location filename="../../tutor/models/getting.py"></location>
            <source>Install the program again.</source>
            <translation>请重新安装程序。</translation>
        </message>
        <message>
            <location filename="../../tutor/library/word_vectors.py"></location>
            <source>The built-in word vectors know only English.</source>
            <translation>内置词向量只懂英语。</translation>
        </message>
        <message>
            <location filename="../../tutor/library/word_vectors.py"></location>
            <source>The word vectors can't be read.</source>
            <translation>无法读取词向量。</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/debounce.py"></location>
            <source>A draft begins after {milliseconds} ms of silence.</source>
            <translation>静音 {milliseconds} 毫秒后开始草稿。</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/debounce.py"></location>
            <source>That is {milliseconds} ms less than before.</source>
            <translation>比之前少 {milliseconds} 毫秒。</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/debounce.py"></location>
            <source>That is {milliseconds} ms more than before.</source>
            <translation>比之前多 {milliseconds} 毫秒。</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/debounce.py"></location>
            <source>{withdrawn} of the last {drafts} drafts were thrown away.</source>
            <translation>最近 {drafts} 份草稿中有 {withdrawn} 份被丢弃。</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>Waits {seconds:.1f} s: {reason}.</source>
            <translation>等待 {seconds:.1f} 秒：{reason}。</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>you may be finished</source>
            <translation>你可能说完了</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>you sound as if you want to go on</source>
            <translation>听起来你还想继续说</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>you sound finished</source>
            <translation>听起来你说完了</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>your voice was not judged yet</source>
            <translation>还没有判断你的声音</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>{reason}; longer, because you often pause</source>
            <translation>{reason}；等得更久，因为你常停顿</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>{reason}; longer, because you were cut off before</source>
            <translation>{reason}；等得更久，因为之前打断过你</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>{reason}; the answer is not ready yet</source>
            <translation>{reason}；回答还没准备好</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>{voice}, the sentence {looks}</source>
            <translation>{voice}，句子{looks}</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/grammar.py"></location>
            <source>could be whole</source>
            <translation>可能完整</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/grammar.py"></location>
            <source>ends in "{words}"</source>
            <translation>以“{words}”结尾</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/grammar.py"></location>
            <source>is a short answer</source>
            <translation>是简短的回答</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/grammar.py"></location>
            <source>is a whole question</source>
            <translation>是完整的问句</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/grammar.py"></location>
            <source>is whole</source>
            <translation>是完整的</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/grammar.py"></location>
            <source>stops at a comma</source>
            <translation>停在逗号处</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/grammar.py"></location>
            <source>tells nothing</source>
            <translation>看不出什么</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/grammar.py"></location>
            <source>trails off</source>
            <translation>没有说完</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/silero.py"></location>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>The voice detector is not installed.</source>
            <translation>未安装语音检测器。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/budget.py"></location>
            <source>Other programs use so much of the GPU's memory that {missing:.1f} GB are missing. Close some.</source>
            <translation>其他程序占用了太多显存，还差 {missing:.1f} GB。请关闭一些。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/budget.py"></location>
            <source>Other programs use so much of this computer's memory that {missing:.1f} GB are missing. Close some.</source>
            <translation>其他程序占用了太多内存，还差 {missing:.1f} GB。请关闭一些。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/budget.py"></location>
            <source>That just fits.</source>
            <translation>刚好够用。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/budget.py"></location>
            <source>The GPU has {missing:.1f} GB too little.</source>
            <translation>GPU 显存还差 {missing:.1f} GB。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/budget.py"></location>
            <source>This computer has {missing:.1f} GB too little.</source>
            <translation>这台电脑的内存还差 {missing:.1f} GB。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/budget.py"></location>
            <source>To free {size:.1f} GB, {way_out}.</source>
            <translation>要腾出 {size:.1f} GB，{way_out}。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/budget.py"></location>
            <source>{name} {size:.1f} GB</source>
            <translation>{name} {size:.1f} GB</translation>
        </message>
        <message>
            <location filename="../../tutor/models/budget.py"></location>
            <source>{parts} = {needed:.1f} of {room:.1f} GB</source>
            <translation>{parts} = {needed:.1f} / {room:.1f} GB</translation>
        </message>
        <message>
            <location filename="../../tutor/models/budget.py"></location>
            <source>{several} + {next}</source>
            <translation>{several} + {next}</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A clear man's voice from the north of England.</source>
            <translation>清晰的男声，英格兰北部口音。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A clear man's voice.</source>
            <translation>清晰的男声。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A clear woman's voice.</source>
            <translation>清晰的女声。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A good teacher: explains grammar well. Wants a GPU.</source>
            <translation>好老师：语法讲得清楚。需要 GPU。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A lively woman's voice with a Scottish accent.</source>
            <translation>活泼的女声，苏格兰口音。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A natural man's voice; more work for the processor.</source>
            <translation>自然的男声；处理器负担较大。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A natural woman's voice; more work for the processor.</source>
            <translation>自然的女声；处理器负担较大。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A pleasant partner in English and the bigger European languages.</source>
            <translation>英语和欧洲主要语言的好伙伴。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A simple partner for small computers.</source>
            <translation>适合配置较低的电脑的简单伙伴。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A simple partner that follows instructions and corrects plain mistakes.</source>
            <translation>能听从指示、纠正明显错误的简单伙伴。</translation>
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
            <translation>清晰平稳，略带机械感。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Coqui Public Model Licence (non-commercial)</source>
            <translation>Coqui 公共模型许可证（非商业用途）</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Gemma Terms of Use</source>
            <translation>Gemma 使用条款</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Llama 3.2 Community Licence</source>
            <translation>Llama 3.2 社区许可证</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>MIT</source>
            <translation>MIT</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Natural in very many languages.</source>
            <translation>很多语言都很自然。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Natural in very many languages. Wants a quick processor.</source>
            <translation>很多语言都很自然。需要较快的处理器。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Nearly as good as the largest and several times as fast. The best choice with a GPU.</source>
            <translation>几乎和最大的一样好，速度快几倍。有 GPU 时的首选。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Nearly as good as the largest, English only, made for a GPU.</source>
            <translation>几乎和最大的一样好，只支持英语，专为 GPU 设计。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Noticeably better than the starter, and still quick on any computer.</source>
            <translation>明显好于入门模型，在任何电脑上仍然很快。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Public domain</source>
            <translation>公共领域</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Quick on any computer, in about a hundred languages. Good enough for clear, simple sentences.</source>
            <translation>在任何电脑上都很快，支持约一百种语言。足以听懂清晰、简单的句子。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>The Unlicense</source>
            <translation>The Unlicense</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>The best teacher of this list. Wants a GPU with 12 GB.</source>
            <translation>列表中最好的老师。需要 12 GB 显存的 GPU。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>The most exact explanations of this size, in very many languages. Wants a quick processor.</source>
            <translation>同等大小中解释最准确，支持很多语言。需要较快的处理器。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>The most exact, and the slowest. Wants a GPU with 6 GB.</source>
            <translation>最准确，也最慢。需要 6 GB 显存的 GPU。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>The most natural: imitates a recorded voice. Wants an NVIDIA GPU, and the XTTS engine among the add-ons.</source>
            <translation>最自然：模仿录下的声音。需要 NVIDIA GPU，以及附加组件中的 XTTS 引擎。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>The smallest that knows other languages than English. Mishears a good part of what learners say.</source>
            <translation>支持英语以外语言的最小模型。会听错学习者的不少话。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>The smallest. Understands clear English and mishears a good part of what learners say.</source>
            <translation>最小的模型。能听懂清晰的英语，会听错学习者的不少话。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Tiny: it keeps a simple talk going, and often talks past you.</source>
            <translation>极小：能维持简单的对话，但常常答非所问。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Understands most learners well, in about a hundred languages.</source>
            <translation>能听懂大多数学习者，支持约一百种语言。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Understands most learners well. The best English for a computer without a GPU.</source>
            <translation>能听懂大多数学习者。没有 GPU 的电脑上最好的英语模型。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Understands strong accents better than small. Slow without a GPU.</source>
            <translation>比 small 更能听懂浓重的口音。没有 GPU 时较慢。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.py"></location>
            <source>Run `tutor models list` to see which there are.</source>
            <translation>运行 `tutor models list` 可查看有哪些模型。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.py"></location>
            <source>The catalogue has no model {key!r}.</source>
            <translation>目录中没有模型 {key!r}。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.py"></location>
            <source>The list of models can't be read ({error}).</source>
            <translation>无法读取模型列表（{error}）。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.py"></location>
            <source>The list of models can't be right: {reason}.</source>
            <translation>模型列表有误：{reason}。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>Check that the folder belongs to you, and try again.</source>
            <translation>请确认该文件夹属于你，然后重试。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>Choose another model, or look for a newer version of the program.</source>
            <translation>请选择其他模型，或查找程序的新版本。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>Make room, and try again: the download goes on where it stopped.</source>
            <translation>请腾出空间后重试：下载会从中断处继续。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>The models' folder can't be written or read ({error}).</source>
            <translation>无法读写模型文件夹（{error}）。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>The server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>What {file} sent is not the {path} that the program knows.</source>
            <translation>{file} 发来的内容不是程序所知的 {path}。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>{server} could not be reached, or hung up.</source>
            <translation>无法连接 {server}，或连接被断开。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>{server} did not answer in time.</source>
            <translation>{server} 没有及时响应。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>{server} does not have {path} any more (status {status}).</source>
            <translation>{server} 上已没有 {path}（状态 {status}）。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>{server} gave an answer that makes no sense.</source>
            <translation>{server} 的回应没有意义。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>{server} hung up too early.</source>
            <translation>{server} 过早断开了连接。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>{server} is busy or out of order (status {status}).</source>
            <translation>{server} 繁忙或出了故障（状态 {status}）。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>{server} sent us on to an address that is not protected.</source>
            <translation>{server} 把我们转到了不受保护的地址。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/finding.py"></location>
            <source>Fetch it again: in the window under Models, or with `tutor models get {key}`.</source>
            <translation>请重新下载：在窗口的“模型”中，或用 `tutor models get {key}`。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/finding.py"></location>
            <source>Fetch it in the window under Models, or with `tutor models get {key}`.</source>
            <translation>请在窗口的“模型”中下载，或用 `tutor models get {key}`。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/finding.py"></location>
            <source>{title} is damaged: {damaged} is not what it should be.</source>
            <translation>{title} 已损坏：{damaged} 与应有的不符。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/getting.py"></location>
            <source>Look for a newer version of the program.</source>
            <translation>请查找程序的新版本。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/getting.py"></location>
            <source>Make room, or choose a smaller model.</source>
            <translation>请腾出空间，或选择更小的模型。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/getting.py"></location>
            <source>{path} did not come out right.</source>
            <translation>{path} 没有正确生成。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/getting.py"></location>
            <source>{path} is not where the list of models says.</source>
            <translation>{path} 不在模型列表所说的位置。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/getting.py"></location>
            <source>{title} is damaged or missing. It comes with the program.</source>
            <translation>{title} 已损坏或缺失。它是随程序附带的。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/lock.py"></location>
            <source>Wait until that has ended.</source>
            <translation>请等它结束。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/lock.py"></location>
            <source>{title} is being fetched already.</source>
            <translation>已经在下载 {title}。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Choose another model.</source>
            <translation>请选择其他模型。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Correct the address in the settings, or allow "Servers elsewhere" there.</source>
            <translation>请在设置中改正地址，或在那里允许“外部服务器”。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>It is gone already.</source>
            <translation>它已经不在了。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Make room there, and try again.</source>
            <translation>请在那里腾出空间，然后重试。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Ollama broke off while it was busy with {name}.</source>
            <translation>Ollama 在处理 {name} 时中断了。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Ollama could not fetch {name} ({reason}).</source>
            <translation>Ollama 无法下载 {name}（{reason}）。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Ollama did not remove {name} ({reason}).</source>
            <translation>Ollama 没有移除 {name}（{reason}）。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Ollama does not answer at {host}.</source>
            <translation>位于 {host} 的 Ollama 没有响应。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Ollama has no model {name!r}.</source>
            <translation>Ollama 没有模型 {name!r}。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Ollama is not asked: its address is none, or on another computer.</source>
            <translation>没有询问 Ollama：其地址无效，或在另一台电脑上。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Ollama stopped fetching {name}.</source>
            <translation>Ollama 停止了下载 {name}。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Ollama's library has no model {name!r}.</source>
            <translation>Ollama 的模型库中没有 {name!r}。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Start Ollama, and try again.</source>
            <translation>请启动 Ollama，然后重试。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>The disk on which Ollama keeps its models is full.</source>
            <translation>Ollama 存放模型的磁盘已满。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>This Ollama is too old for {name}.</source>
            <translation>此 Ollama 版本太旧，不支持 {name}。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Try again, or run `ollama rm` in a terminal.</source>
            <translation>请重试，或在终端中运行 `ollama rm`。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Update Ollama, and try again.</source>
            <translation>请更新 Ollama，然后重试。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>About {wait:.0f} seconds of waiting on this processor.</source>
            <translation>在此处理器上约需等待 {wait:.0f} 秒。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>About {wait:.0f} seconds of waiting without a GPU with {needed:.1f} GB of free memory.</source>
            <translation>没有 {needed:.1f} GB 空闲显存的 GPU 时，约需等待 {wait:.0f} 秒。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>Better hearing and a better talk, on the processor of this computer.</source>
            <translation>用这台电脑的处理器，听得更准，聊得更好。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>For this GPU</source>
            <translation>适合此 GPU</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>For this processor</source>
            <translation>适合此处理器</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>Install Ollama, and the tutor's mind can run there too.</source>
            <translation>安装 Ollama 后，老师的大脑也可以在那里运行。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>Needs {needed:.1f} GB of memory, and leaves too little for the rest.</source>
            <translation>需要 {needed:.1f} GB 内存，留给其他程序的太少。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>Needs {needed:.1f} GB of memory; there are {there:.1f} GB.</source>
            <translation>需要 {needed:.1f} GB 内存；现有 {there:.1f} GB。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>Runs on the GPU.</source>
            <translation>在 GPU 上运行。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>Runs well on the processor.</source>
            <translation>在处理器上运行良好。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>Small models that came with the program. They work at once, without a download.</source>
            <translation>随程序附带的小模型。无需下载，马上可用。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>Starter</source>
            <translation>入门</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>The best hearing, at once, on the GPU.</source>
            <translation>最好的听力，即时响应，在 GPU 上运行。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>There is no Piper voice for the language “{code}” here; XTTS may speak it.</source>
            <translation>这里没有语言“{code}”的 Piper 语音；XTTS 或许能说。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>They know English only.</source>
            <translation>它们只懂英语。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/shelf.py"></location>
            <source>It is left alone. Remove it where it came from.</source>
            <translation>程序不会动它。请在其来源处移除。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/shelf.py"></location>
            <source>{title} comes with the program, which did not fetch it.</source>
            <translation>{title} 随程序附带，不是程序下载的。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/shelf.py"></location>
            <source>{title} lies in {folder}, and the program did not fetch it.</source>
            <translation>{title} 位于 {folder}，不是程序下载的。</translation>
        </message>
        <message>
            <location filename="../../tutor/models/starter.py"></location>
            <source>The starter pack's file {package}/{pattern} is not there.</source>
            <translation>入门包的文件 {package}/{pattern} 不存在。</translation>
        </message>
        <message>
            <location filename="../../tutor/moving.py"></location>
            <source>Everything is where it was. Choose the folder again.</source>
            <translation>一切都在原处。请重新选择文件夹。</translation>
        </message>
        <message>
            <location filename="../../tutor/moving.py"></location>
            <source>Make it writable, then try again.</source>
            <translation>请让它可写入，然后重试。</translation>
        </message>
        <message>
            <location filename="../../tutor/moving.py"></location>
            <source>Make room there, or choose another folder.</source>
            <translation>请在那里腾出空间，或选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../tutor/moving.py"></location>
            <source>{folder} can't be written.</source>
            <translation>无法写入 {folder}。</translation>
        </message>
        <message>
            <location filename="../../tutor/moving.py"></location>
            <source>{folder} has too little room.</source>
            <translation>{folder} 空间不足。</translation>
        </message>
        <message>
            <location filename="../../tutor/moving.py"></location>
            <source>{folder} is there already.</source>
            <translation>{folder} 已存在。</translation>
        </message>
        <message>
            <location filename="../../tutor/moving.py"></location>
            <source>{folder} lies inside the folder that is to be moved.</source>
            <translation>{folder} 位于要移动的文件夹之内。</translation>
        </message>
        <message>
            <location filename="../../tutor/moving.py"></location>
            <source>{old} could not be moved to {new}: {reason}.</source>
            <translation>无法把 {old} 移动到 {new}：{reason}。</translation>
        </message>
        <message>
            <location filename="../../tutor/option.py"></location>
            <source>{name} can't be {value!r}; it is one of {known}.</source>
            <translation>{name} 不能是 {value!r}；可选 {known}。</translation>
        </message>
        <message>
            <location filename="../../tutor/option.py"></location>
            <source>{name} is too long: {value} characters.</source>
            <translation>{name} 太长：{value} 个字符。</translation>
        </message>
        <message>
            <location filename="../../tutor/option.py"></location>
            <source>{name} must be an address such as http://127.0.0.1:11434, not {value!r}.</source>
            <translation>{name} 必须是 http://127.0.0.1:11434 这样的地址，不能是 {value!r}。</translation>
        </message>
        <message>
            <location filename="../../tutor/option.py"></location>
            <source>{name} must be of type {kind}, not {value!r}.</source>
            <translation>{name} 的类型必须是 {kind}，不能是 {value!r}。</translation>
        </message>
        <message>
            <location filename="../../tutor/option.py"></location>
            <source>{name} must lie between {low} and {high}, not {value}.</source>
            <translation>{name} 必须在 {low} 到 {high} 之间，不能是 {value}。</translation>
        </message>
        <message>
            <location filename="../../tutor/option.py"></location>
            <source>{name} must name keys such as Ctrl+L, not {value!r}.</source>
            <translation>{name} 必须是 Ctrl+L 这样的按键，不能是 {value!r}。</translation>
        </message>
        <message>
            <location filename="../../tutor/option.py"></location>
            <source>{title}: {explanation}</source>
            <translation>{title}：{explanation}</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <source>A copy of your records took too long.</source>
            <translation>复制你的记录用时过长。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <location filename="../../tutor/records/learners.py"></location>
            <location filename="../../tutor/speaking/piper.py"></location>
            <source>Choose another one.</source>
            <translation>请另选一个。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <source>Install that version.</source>
            <translation>请安装该版本。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <source>Restore an earlier copy: your talks, then Copies.</source>
            <translation>请恢复较早的副本：你的对话，然后“副本”。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <location filename="../../tutor/records/file.py"></location>
            <location filename="../../tutor/session/measurements.py"></location>
            <location filename="../../tutor/teaching/card_sounds.py"></location>
            <source>Start the program again.</source>
            <translation>请重新启动程序。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <source>That copy is damaged itself.</source>
            <translation>该副本本身已损坏。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <source>That copy was written by a newer version of the program.</source>
            <translation>该副本是由程序的新版本写入的。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <source>The next one is made later.</source>
            <translation>下一份稍后再做。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <location filename="../../tutor/records/file.py"></location>
            <source>Your records are closed.</source>
            <translation>你的记录已关闭。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <source>Your records can't be copied: {error}.</source>
            <translation>无法复制你的记录：{error}。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <source>Your records seem to be damaged: a copy of them did not pass its check.</source>
            <translation>你的记录似乎已损坏：副本没有通过检查。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/card_rows.py"></location>
            <source>A card can't be read.</source>
            <translation>有一张卡片无法读取。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/card_rows.py"></location>
            <source>Choose a word.</source>
            <translation>请选择一个词。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/card_rows.py"></location>
            <source>It was deleted meanwhile.</source>
            <translation>它在此期间被删除了。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/card_rows.py"></location>
            <source>Restore your records from a backup.</source>
            <translation>请从备份恢复你的记录。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/card_rows.py"></location>
            <source>There is nothing to keep.</source>
            <translation>没有可保留的内容。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/card_rows.py"></location>
            <source>This card is no longer there.</source>
            <translation>这张卡片已不存在。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/cards.py"></location>
            <source>A card needs something on its front.</source>
            <translation>卡片的正面需要有内容。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/cards.py"></location>
            <source>Change that one instead.</source>
            <translation>请改那一张。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/cards.py"></location>
            <source>Its last review stays as it is.</source>
            <translation>它的上次复习保持不变。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/cards.py"></location>
            <source>The next one is asked.</source>
            <translation>接着问下一张。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/cards.py"></location>
            <source>This card was reviewed or deleted meanwhile.</source>
            <translation>这张卡片在此期间已复习或删除。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/cards.py"></location>
            <source>Write a word or a question there.</source>
            <translation>请在那里写一个词或一个问题。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/cards.py"></location>
            <source>You have another card with the same front.</source>
            <translation>你有另一张正面相同的卡片。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/database.py"></location>
            <source>Install that version again.</source>
            <translation>请重新安装该版本。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/database.py"></location>
            <source>{path} was written by a newer version of the program.</source>
            <translation>{path} 是由程序的新版本写入的。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/document_rows.py"></location>
            <source>A document needs a title.</source>
            <translation>文档需要标题。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/document_rows.py"></location>
            <source>Say which by its number, as in `tutor library list`.</source>
            <translation>请用编号指明是哪一个，如 `tutor library list` 所示。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/document_rows.py"></location>
            <source>Several documents are called “{name}”.</source>
            <translation>有多个文档名为“{name}”。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/document_rows.py"></location>
            <source>There is no document called “{name}” in the library.</source>
            <translation>资料库中没有名为“{name}”的文档。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/document_rows.py"></location>
            <source>This document is not in the library.</source>
            <translation>此文档不在资料库中。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/document_rows.py"></location>
            <source>This passage is not in the library any more.</source>
            <translation>此段落已不在资料库中。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/document_rows.py"></location>
            <source>Write one.</source>
            <translation>请写一个。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/document_rows.py"></location>
            <source>`tutor library list` shows what there is.</source>
            <translation>`tutor library list` 显示有哪些文档。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/exporting.py"></location>
            <location filename="../../tutor/ui/report_export.py"></location>
            <source>Choose another folder, or make room.</source>
            <translation>请选择其他文件夹，或腾出空间。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/facts.py"></location>
            <location filename="../../tutor/records/reports.py"></location>
            <location filename="../../tutor/records/talks.py"></location>
            <source>Look at the list again.</source>
            <translation>请再看一遍列表。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/facts.py"></location>
            <source>This fact is not there any more.</source>
            <translation>这条信息已不存在。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/file.py"></location>
            <source>Restore one of their copies, or begin with empty ones.</source>
            <translation>请恢复一份副本，或从空白记录开始。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/file.py"></location>
            <source>Your records are damaged.</source>
            <translation>你的记录已损坏。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/file.py"></location>
            <source>Your records can't be read: {error}.</source>
            <translation>无法读取你的记录：{error}。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/file.py"></location>
            <source>Your records can't be replaced: {error}.</source>
            <translation>无法替换你的记录：{error}。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/file.py"></location>
            <source>Your records can't be written: {error}.</source>
            <translation>无法写入你的记录：{error}。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/file.py"></location>
            <location filename="../../tutor/session/measurements.py"></location>
            <source>{path} can't be opened: {error}.</source>
            <translation>无法打开 {path}：{error}。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/learners.py"></location>
            <source>This learner is not there any more.</source>
            <translation>这位学习者已不存在。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/lock.py"></location>
            <source>Go on in its other window, or close that one and start again.</source>
            <translation>请在另一个窗口中继续，或关闭它后重新启动。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/lock.py"></location>
            <source>Your records are in use: the program is running already.</source>
            <translation>你的记录正在使用中：程序已在运行。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/reports.py"></location>
            <source>That talk can't be read.</source>
            <translation>无法读取该对话。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/reports.py"></location>
            <location filename="../../tutor/records/talks.py"></location>
            <source>That talk is not there any more.</source>
            <translation>这次对话已不存在。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/reports.py"></location>
            <source>There is no report on it.</source>
            <translation>没有关于它的报告。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/sounds.py"></location>
            <source>A sound can't be kept: {error}.</source>
            <translation>无法保留一段声音：{error}。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/sounds.py"></location>
            <source>That sound can't be played: its file is gone or broken.</source>
            <translation>无法播放这段声音：文件缺失或损坏。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/sounds.py"></location>
            <source>The words are kept.</source>
            <translation>文字已保留。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/talks.py"></location>
            <source>That talk can't be read: {error}.</source>
            <translation>无法读取这次对话：{error}。</translation>
        </message>
        <message>
            <location filename="../../tutor/records/talks.py"></location>
            <source>The talk stays in the file; a new one begins.</source>
            <translation>对话仍保留在文件中；新的对话开始了。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/address.py"></location>
            <source>A server's address must hold no user name, password or question mark.</source>
            <translation>服务器地址不能包含用户名、密码或问号。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/address.py"></location>
            <source>Allow "Servers elsewhere" in the settings, or enter an address on this computer.</source>
            <translation>请在设置中允许“外部服务器”，或输入这台电脑上的地址。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/address.py"></location>
            <source>Enter the bare address; a key has its own place, "Server keys".</source>
            <translation>请只输入地址；密钥另在“服务器密钥”中填写。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/address.py"></location>
            <source>The key for {origin} would travel unencrypted, for everybody in the network to read.</source>
            <translation>{origin} 的密钥将不加密传输，网络中人人都能读到。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/address.py"></location>
            <source>Use an https address, or allow keys without encryption in the settings.</source>
            <translation>请使用 https 地址，或在设置中允许不加密发送密钥。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/address.py"></location>
            <source>Write it like http://127.0.0.1:11434 in the settings.</source>
            <translation>请在设置中写成 http://127.0.0.1:11434 这样。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/address.py"></location>
            <source>{origin} is not on this computer: what you say would leave it.</source>
            <translation>{origin} 不在这台电脑上：你说的话会传到外面。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/address.py"></location>
            <source>{typed!r} is no address of a server.</source>
            <translation>{typed!r} 不是服务器地址。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/connection.py"></location>
            <source>Check the address, or have the server's certificate installed.</source>
            <translation>请检查地址，或请人安装该服务器的证书。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/connection.py"></location>
            <source>Start the server, or check its address in the settings.</source>
            <translation>请启动服务器，或在设置中检查其地址。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/connection.py"></location>
            <source>The server had closed the connection that was open.</source>
            <translation>服务器关闭了已打开的连接。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/connection.py"></location>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Try again. If it happens again, restart the server.</source>
            <translation>请重试。如果再次发生，请重启服务器。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/connection.py"></location>
            <source>{name} at {origin} has no certificate that this computer trusts.</source>
            <translation>{origin} 的 {name} 没有这台电脑信任的证书。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/connection.py"></location>
            <source>{name} does not answer at {origin}.</source>
            <translation>位于 {origin} 的 {name} 没有响应。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/connection.py"></location>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>{name} said nothing for {seconds:.0f} seconds.</source>
            <translation>{name} 已 {seconds:.0f} 秒没有回应。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/keys.py"></location>
            <source>The key is kept in the system's keyring.</source>
            <translation>密钥保存在系统的密钥环中。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/keys.py"></location>
            <source>There is no key.</source>
            <translation>没有密钥。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/keys.py"></location>
            <source>There is no keyring on this system: the key is kept until the program ends.</source>
            <translation>此系统没有密钥环：密钥只保留到程序结束。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Check its address in the settings (it mostly ends with /v1) and its model.</source>
            <translation>请在设置中检查其地址（一般以 /v1 结尾）和模型。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Check its address in the settings: it mostly ends with /v1.</source>
            <translation>请在设置中检查其地址：一般以 /v1 结尾。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Check its model in the settings, or try another server.</source>
            <translation>请在设置中检查其模型，或试试其他服务器。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Enter it in the settings.</source>
            <translation>请在设置中输入。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Enter its key under "Server keys" in the settings.</source>
            <translation>请在设置的“服务器密钥”中输入密钥。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Enter the model in the settings.</source>
            <translation>请在设置中输入模型。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Load it there, or choose another one in the settings.</source>
            <translation>请在那里加载它，或在设置中另选一个。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>No address of {server} is set.</source>
            <translation>未设置{server}的地址。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>The chat server</source>
            <translation>聊天服务器</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>The model</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>The recognising server</source>
            <translation>识别服务器</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>The server does not say which models it has.</source>
            <translation>服务器没有说明它有哪些模型。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>The speaking server</source>
            <translation>语音合成服务器</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Wait a moment, and try again.</source>
            <translation>请稍等片刻再试。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Wait {seconds} seconds, and try again.</source>
            <translation>请等 {seconds} 秒再试。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{model} does not fit into the server's memory.</source>
            <translation>{model} 超出服务器的内存。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{name} at {origin} does not know what was asked of it.</source>
            <translation>{origin} 的 {name} 不认识所请求的内容。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{name} at {origin} gave an answer that makes no sense.</source>
            <translation>{origin} 的 {name} 的回应没有意义。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{name} does not accept the key.</source>
            <translation>{name} 不接受该密钥。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{name} failed (status {status}).</source>
            <translation>{name} 失败了（状态 {status}）。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{name} has no model {model!r}.</source>
            <translation>{name} 没有模型 {model!r}。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{name} is busy, or still loads its model.</source>
            <translation>{name} 繁忙，或仍在加载模型。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{name} refused what was asked of it (status {status}).</source>
            <translation>{name} 拒绝了请求（状态 {status}）。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{name} takes no more requests just now.</source>
            <translation>{name} 暂时不再接受请求。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>A network with a log-in page can cause this: log in there first. Otherwise try again later.</source>
            <translation>需要登录页面的网络可能导致此问题：请先在那里登录。否则请稍后重试。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>Check the internet connection, and try again.</source>
            <translation>请检查网络连接，然后重试。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>Try again later, or look where you got the program from.</source>
            <translation>请稍后重试，或到你获取程序的地方看看。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>What {server} answers does not tell of a version.</source>
            <translation>{server} 的回答中没有版本信息。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>{server} could not be reached.</source>
            <translation>无法连接 {server}。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>{server} does not know of any versions (status {status}).</source>
            <translation>{server} 没有任何版本的信息（状态 {status}）。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>{server} has no certificate that this computer trusts.</source>
            <translation>{server} 没有这台电脑信任的证书。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>{server} is at an address that is not protected: it was not asked.</source>
            <translation>{server} 的地址不受保护：没有向它查询。</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>{server} sends us on and on.</source>
            <translation>{server} 不停地转到别的地址。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/hearing.py"></location>
            <source>Choose a smaller speech recognition, or let it run on the graphics card.</source>
            <translation>请选择更小的语音识别模型，或让它在显卡上运行。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/hearing.py"></location>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>Choose another model</source>
            <translation>选择其他模型</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/hearing.py"></location>
            <source>It should take less than {target}.</source>
            <translation>应少于 {target}。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/hearing.py"></location>
            <source>Transcription took {took}.</source>
            <translation>语音转写用了 {took}。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>An engine</source>
            <translation>某个引擎</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>Choose a smaller model, or let one of the two run on the graphics card or on another computer.</source>
            <translation>请选择更小的模型，或让其中一个在显卡或另一台电脑上运行。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>Choose what this computer can run, or mend the cause and load it again.</source>
            <translation>请选择这台电脑能运行的，或排除原因后重新加载。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>If it happens again, the model may be too big for the memory: choose a smaller one.</source>
            <translation>如果再次发生，可能是模型太大、内存不够：请选择更小的。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>Instead of {wanted}: {used}.</source>
            <translation>本应使用{wanted}，现用{used}。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>Let it work once before you speak, and keep it loaded.</source>
            <translation>请在你开口之前先让它运行一次，并保持加载。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>The first call was cold.</source>
            <translation>首次调用未预热。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>The process of {label} ended in this turn, and a fresh one did the work again.</source>
            <translation>{label}的进程在这一轮中结束了，由新进程重做了工作。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>The processor was {share:.0%} busy.</source>
            <translation>处理器占用 {share:.0%}。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>Two engines fight for the cores.</source>
            <translation>两个引擎在争抢处理器核心。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>Warm it up</source>
            <translation>预热</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>While the model wrote, the voice made {slowed:.0f} characters a second; alone it makes {alone:.0f}.</source>
            <translation>模型输出文字时，语音每秒合成 {slowed:.0f} 个字符；单独运行时为 {alone:.0f} 个。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>the CPU</source>
            <translation>CPU</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>{engine} fell back to {used}.</source>
            <translation>{engine}退回到{used}。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>{engine} had to be started again.</source>
            <translation>{engine}不得不重新启动。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>{engine} took {took}; usually it takes {usual}.</source>
            <translation>{engine}用了 {took}；通常用 {usual}。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>A loudspeaker or headphones with a cable answer sooner than Bluetooth.</source>
            <translation>有线的扬声器或耳机比蓝牙响应更快。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Choose a quicker voice</source>
            <translation>选择更快的语音</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Choose a quicker voice, or a quicker model if the text came late.</source>
            <translation>请选择更快的语音；如果是文字来得晚，请选择更快的模型。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Choose a quicker voice, or let this one run on the graphics card.</source>
            <translation>请选择更快的语音，或让它在显卡上运行。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Choose another loudspeaker</source>
            <translation>选择其他扬声器</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Choose another loudspeaker, or unplug this one and plug it in again.</source>
            <translation>请选择其他扬声器，或把它拔下再插上。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>However early it begins, it falls behind in a long answer.</source>
            <translation>无论多早开始，在长回答中它都会跟不上。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Its text came only then.</source>
            <translation>这时文字才到。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Its text was there; the voice was not ready.</source>
            <translation>文字已到；语音还没准备好。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Playback never reported its end.</source>
            <translation>播放一直没有报告结束。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>So long lies between its taking the sound and your hearing it.</source>
            <translation>这是从它接收声音到你听见之间的时间。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Speech fell behind the ear.</source>
            <translation>合成跟不上播放。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>The loudspeaker sounds {latency} late.</source>
            <translation>扬声器晚 {latency} 发声。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>The loudspeaker took the sound, and nothing more came of it.</source>
            <translation>扬声器接收了声音，之后没有任何反应。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>The sound ran dry inside a phrase {n} times.</source>
            <translation>
                <numerusform>声音在一个语段中断了 {n} 次。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>The tutor waited {duration} for the loudspeaker before it went on.</source>
            <translation>老师等了扬声器 {duration} 才继续。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>The voice is slower than speech: {factor:.1f} s of work a second of sound.</source>
            <translation>语音合成比说话慢：每秒声音需 {factor:.1f} 秒。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>{duration} of silence before phrase {number}.</source>
            <translation>语段 {number} 之前静音 {duration}。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>A phrase can be spoken only where the text pauses, or when it is broken by force.</source>
            <translation>语段只能在文字停顿处或被强行断开处说出。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>Another program may use the same model, or it was unloaded meanwhile. Keep it loaded for longer.</source>
            <translation>可能有别的程序在用同一模型，或它在此期间被卸载了。请让它保持加载更久。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>Choose a quicker model, or shorter answers: long sentences come from long answers.</source>
            <translation>请选择更快的模型，或更短的回答：长句来自长回答。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>It took {waited} of {total}; evenly it would have been {evenly}.</source>
            <translation>它占了 {total} 中的 {waited}；平均应为 {evenly}。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>Keep the model loaded</source>
            <translation>保持模型加载</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>Run-on sentence: {lasted:.1f} s without a boundary, broken at {after:.10g} s.</source>
            <translation>长句：{lasted:.1f} 秒没有断句处，在 {after:.10g} 秒处断开。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>Run-on sentence: {lasted:.1f} s without a boundary, not broken.</source>
            <translation>长句：{lasted:.1f} 秒没有断句处，未断开。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>Shorten the answers</source>
            <translation>缩短回答</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>The model reads or thinks for long before it writes, or something between it and the program collects its text. Choose a quicker model, or the built-in one.</source>
            <translation>模型在输出前读取或思考太久，或者它与程序之间有东西在积攒文字。请选择更快的模型，或内置模型。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>The model streams late: first phrase after {share:.0%} of its total.</source>
            <translation>模型输出较晚：总时间过去 {share:.0%} 后才有第一个语段。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>The prompt's prefix was not reused.</source>
            <translation>提示词的前缀没有被复用。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>{evaluated} of {whole} tokens were read again before the first word.</source>
            <translation>第一个词之前重新读取了 {whole} 个 token 中的 {evaluated} 个。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>A smaller model for this step, the graphics card or another computer would have its part ready in your pause.</source>
            <translation>这一步换用更小的模型、显卡或另一台电脑，就能在你停顿时准备好。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>Change the patience</source>
            <translation>更改耐心</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>Drafts are mostly thrown away: {dropped} of the last {drafts}.</source>
            <translation>草稿大多被丢弃：最近 {drafts} 份中有 {dropped} 份。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>In {turns} turns {wasted} of work was for nothing. You pause often and go on.</source>
            <translation>{turns} 轮中有 {wasted} 白做了。你常常停顿后又继续说。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>It is what keeps the tutor from cutting you off.</source>
            <translation>正是它让老师不会打断你。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>Let the tutor think ahead</source>
            <translation>让老师提前思考</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>Lower the patience if the tutor should answer sooner, or press “I'm done”.</source>
            <translation>想让老师更快回答，请调低耐心，或按“我说完了”。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>Most of that was this: {part}, {took}.</source>
            <translation>其中大部分是：{part}，{took}。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>No answer was begun in your pause: let the tutor think ahead.</source>
            <translation>你停顿时没有开始准备回答：请让老师提前思考。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>Raise the patience, or let the tutor not think ahead if the computer is slow.</source>
            <translation>请调高耐心；如果电脑慢，就不要让老师提前思考。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>The answer had been ready for {duration}.</source>
            <translation>回答早在 {duration} 前就准备好了。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>The gate waited for the answer: it was ready {late} after your turn was certain.</source>
            <translation>门控在等回答：确定你说完 {late} 后回答才准备好。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>Waiting for the end of your turn took {waited} of {end}.</source>
            <translation>等待你发言结束用了 {end} 中的 {waited}。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/evidence.py"></location>
            <source>The sense for your pauses</source>
            <translation>对你停顿的感知</translation>
        </message>
        <message>
            <location filename="../../tutor/session/evidence.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>{milliseconds} ms</source>
            <translation>{milliseconds} 毫秒</translation>
        </message>
        <message>
            <location filename="../../tutor/session/evidence.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>{seconds:.1f} s</source>
            <translation>{seconds:.1f} 秒</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measurements.py"></location>
            <source>Make room on the disk and see that the folder can be written; the talk goes on meanwhile.</source>
            <translation>请腾出磁盘空间，并确认文件夹可写入；对话不受影响。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measurements.py"></location>
            <source>The measurements are closed.</source>
            <translation>测量记录已关闭。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measurements.py"></location>
            <source>The measurements can't be read: {error}.</source>
            <translation>无法读取测量数据：{error}。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measurements.py"></location>
            <source>The measurements can't be removed: {error}.</source>
            <translation>无法移除测量数据：{error}。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measurements.py"></location>
            <source>The measurements can't be saved: {error}.</source>
            <translation>无法保存测量数据：{error}。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measurements.py"></location>
            <source>The record of measurements was damaged; it is kept as {aside}.</source>
            <translation>测量记录已损坏；保留为 {aside}。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measurements.py"></location>
            <source>They stay in the file; new ones are added.</source>
            <translation>原有的仍在文件中；新的会追加进去。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Characters that the voice makes in a second.</source>
            <translation>语音每秒合成的字符数。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>End to end</source>
            <translation>端到端</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/session/parts.py"></location>
            <source>First phrase</source>
            <translation>首个语段</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From a phrase being cut to its request to the voice.</source>
            <translation>从切出语段到请求合成。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From the first piece of text to the first phrase that can be spoken.</source>
            <translation>从第一段文字到第一个可说的语段。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From the known words to the request to the model.</source>
            <translation>从得到文字到请求模型。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From the loudspeaker's taking the first sound to your hearing it.</source>
            <translation>从扬声器接收第一声到你听见。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From the model's first piece of text to the first sound, as heard.</source>
            <translation>从模型的第一段文字到听见第一声。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From the request to the end of the model's text.</source>
            <translation>从发出请求到模型文字结束。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From your last word to the first sound of the answer, as heard.</source>
            <translation>从你的最后一个词到听见回答的第一声。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From your last word to the first words that the model thought of: later than voice to voice where the tutor began with a ready-made one.</source>
            <translation>从你的最后一个词到模型想出的第一句话：如果老师先说现成的话，会晚于“语音到语音”。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From your last word to the last sound of the answer, as heard.</source>
            <translation>从你的最后一个词到听见回答的最后一声。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From your last word until it was certain that you had finished.</source>
            <translation>从你的最后一个词到确定你已说完。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From your last word until the whole answer was ready to be heard.</source>
            <translation>从你的最后一个词到整个回答可以播放。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Held by the gate</source>
            <translation>门控等待</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Model total</source>
            <translation>模型总计</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Output latency</source>
            <translation>输出延迟</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Phrase</source>
            <translation>语段</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Phrase to voice</source>
            <translation>语段到语音</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Retrieval</source>
            <translation>检索</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Searching your documents.</source>
            <translation>搜索你的文档。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Share of the answers begun in the pauses of a turn that were thrown away.</source>
            <translation>在发言停顿中开始、随后被丢弃的回答所占的比例。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Speech rate</source>
            <translation>合成速度</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Speech to model</source>
            <translation>识别到模型</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Speech total</source>
            <translation>语音总计</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Synthesis of all phrases of an answer, added up.</source>
            <translation>一次回答所有语段的合成时间之和。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Synthesis of one phrase.</source>
            <translation>一个语段的合成。</translation>
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
            <translation>TTFT 到语音</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>The answer was ready, and it was not certain yet that you had finished.</source>
            <translation>回答已准备好，但还不能确定你已说完。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Time to first audio: from the first request to the voice to its first sound.</source>
            <translation>首个音频时间：从首次请求语音到第一声。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Time to first speech: from the request to the model to the first sound, as heard.</source>
            <translation>首次出声时间：从请求模型到听见第一声。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Time to first token: from the request to the model's first piece of text.</source>
            <translation>首个 token 时间：从请求到模型的第一段文字。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Total</source>
            <translation>总计</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Transcription</source>
            <translation>转写</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Voice to answer</source>
            <translation>语音到回答</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Voice to voice</source>
            <translation>语音到语音</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Waiting for the end</source>
            <translation>等待结束</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Withdrawn drafts</source>
            <translation>撤回的草稿</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Writing down what you said.</source>
            <translation>把你说的话写成文字。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>First audio</source>
            <translation>首个音频</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <source>First token</source>
            <translation>首个 token</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>Heard</source>
            <translation>听见</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Rest of the synthesis</source>
            <translation>其余合成</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Rest of the text</source>
            <translation>其余文字</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Silence cut off</source>
            <translation>剪去的静音</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <source>To the loudspeaker</source>
            <translation>到扬声器</translation>
        </message>
        <message>
            <location filename="../../tutor/session/recording.py"></location>
            <source>Choose a file that this program has written.</source>
            <translation>请选择由本程序写入的文件。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/recording.py"></location>
            <source>Line {number} of the recording can't be read: {error}.</source>
            <translation>无法读取录制的第 {number} 行：{error}。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/targets.py"></location>
            <source>Set the targets in the latency panel.</source>
            <translation>请在延迟面板中设置目标。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/targets.py"></location>
            <source>The target for {title} must lie between {lowest} and {highest:.0f}.</source>
            <translation>{title}的目标必须在 {lowest} 到 {highest:.0f} 之间。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/targets.py"></location>
            <source>The targets can't be read.</source>
            <translation>无法读取目标。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/targets.py"></location>
            <source>There is no target called {key!r}.</source>
            <translation>没有名为 {key!r} 的目标。</translation>
        </message>
        <message>
            <location filename="../../tutor/session/targets.py"></location>
            <source>{value!r} is no target for {title}.</source>
            <translation>{value!r} 不能作为{title}的目标。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings.py"></location>
            <source>Check the spelling.</source>
            <translation>请检查拼写。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings.py"></location>
            <source>Has no effect: it needs “{title}” to be {wanted}, and that is {held}.</source>
            <translation>不起作用：需要“{title}”为{wanted}，而现在是{held}。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings.py"></location>
            <source>There is no setting called {name!r}.</source>
            <translation>没有名为 {name!r} 的设置。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings.py"></location>
            <source>empty</source>
            <translation>空</translation>
        </message>
        <message>
            <location filename="../../tutor/settings.py"></location>
            <location filename="../../tutor/ui/kept_sessions.py"></location>
            <source>off</source>
            <translation>关</translation>
        </message>
        <message>
            <location filename="../../tutor/settings.py"></location>
            <location filename="../../tutor/ui/kept_sessions.py"></location>
            <source>on</source>
            <translation>开</translation>
        </message>
        <message>
            <location filename="../../tutor/settings.py"></location>
            <source>{section}: {title}</source>
            <translation>{section}：{title}</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>A few words, such as: cooking, football, old films. The tutor likes to come back to them.</source>
            <translation>几个词，例如：烹饪、足球、老电影。老师会喜欢聊回这些话题。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>A small model on this computer takes a moment to think: the tutor says a word such as "I see" at once, and goes on from it.</source>
            <translation>这台电脑上的小模型需要想一会儿：老师会马上先说一句“I see”之类的话，再接着说。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>A1: beginner</source>
            <translation>A1：入门</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>A2: elementary</source>
            <translation>A2：初级</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>About twice a second, as far as the speech recognition is quick enough.</source>
            <translation>大约每秒两次，视语音识别的速度而定。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>After a talk the tutor keeps a few facts, such as where you live. You can read, change and delete them behind your name at the top of the window.</source>
            <translation>对话结束后，老师会记住一些事，比如你住在哪里。点击窗口顶部你的名字，就可以查看、修改和删除。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>After nine seconds of silence the window shows what you might say. Nothing of it is spoken.</source>
            <translation>静默九秒后，窗口会显示你可以说些什么。这些内容不会读出来。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>After this long the tutor answers what it has heard so far.</source>
            <translation>超过这个时间，老师就回答目前听到的内容。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>B1: intermediate</source>
            <translation>B1：中级</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>B2: upper intermediate</source>
            <translation>B2：中高级</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Balanced</source>
            <translation>适中</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Begin to answer at every pause, and throw it away when you go on: answers come sooner.</source>
            <translation>每次停顿都开始准备回答，你继续说就丢弃：回答来得更快。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Begin with a short word</source>
            <translation>先说一句短话</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>C1: advanced</source>
            <translation>C1：高级</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>C2: like a native speaker</source>
            <translation>C2：接近母语</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <location filename="../../tutor/ui/conversation_view.py"></location>
            <source>Conversation</source>
            <translation>对话</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Correcting</source>
            <translation>纠错</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Everyday life</source>
            <translation>日常生活</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Gently</source>
            <translation>温和</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Hands-free</source>
            <translation>免提</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Hands-free notices when you have finished. Push-to-talk listens while you hold the key.</source>
            <translation>免提模式会察觉你何时说完。按住说话模式在你按住按键时聆听。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Help when you are silent</source>
            <translation>沉默时提供帮助</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>How long the tutor waits when you pause: 0.5 is half as long as usual for your level, 2.0 twice.</source>
            <translation>你停顿时老师等多久：0.5 是你的水平通常时长的一半，2.0 是两倍。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>How long you may pause before your turn counts as finished, where the model is missing that hears from your voice whether you are done.</source>
            <translation>如果缺少从声音判断你是否说完的模型，停顿多久就算发言结束。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>How many of the words that you keep are asked for the first time each day. Each of them comes back several times in the days after.</source>
            <translation>你保留的词每天首次提问多少个。每个词在之后几天还会出现几次。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>How much of what is not right the tutor points out while you talk; the rest is in the report.</source>
            <translation>对话时老师指出多少错误；其余的在报告中。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>How sure it must be that you speak</source>
            <translation>需要多大把握确定你在说话</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Interrupts it (headphones)</source>
            <translation>打断老师（耳机）</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Interrupts it (loudspeakers)</source>
            <translation>打断老师（扬声器）</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Is not heard</source>
            <translation>不会被听见</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Just talking</source>
            <translation>随便聊聊</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>Language to practise</source>
            <translation>练习的语言</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>Learner</source>
            <translation>学习者</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Living in another country</source>
            <translation>旅居国外</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Longest turn (seconds)</source>
            <translation>最长发言（秒）</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Look into my documents in every talk</source>
            <translation>在每次对话中查阅我的文档</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>New words a day</source>
            <translation>每天新词数</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Patience</source>
            <translation>耐心</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Push-to-talk</source>
            <translation>按住说话</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Remember facts about you</source>
            <translation>记住关于你的事</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Show every answer in your own language, too. Needs a larger model than the built-in one.</source>
            <translation>同时用你的母语显示每个回答。需要比内置模型更大的模型。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Show words while you speak</source>
            <translation>说话时显示文字</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>So much silence begins a first answer that nobody hears yet; a little more, when many of them are thrown away.</source>
            <translation>静音这么久，就开始准备第一份没人听到的回答；如果丢弃得多，就再等久一点。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Speaking over the tutor</source>
            <translation>在老师说话时插话</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Strictly</source>
            <translation>严格</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Studies and exams</source>
            <translation>学业和考试</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <location filename="../../tutor/ui/view_switch.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Taking turns</source>
            <translation>轮流发言</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>The language you speak with the tutor. The starter pack knows English.</source>
            <translation>你和老师说的语言。入门包只懂英语。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>The tutor explains in it where that helps.</source>
            <translation>需要时老师会用它来解释。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>The tutor gives beginners more time to find their words.</source>
            <translation>老师会给初学者更多时间组织语言。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>The voice detector gives every moment a value from 0 to 1; from this one on it is your voice. Higher where it is noisy, lower for a soft voice.</source>
            <translation>语音检测器给每个瞬间一个 0 到 1 的值；达到此值就算你的声音。环境嘈杂时调高，声音轻时调低。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Think ahead</source>
            <translation>提前思考</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Think ahead after (seconds)</source>
            <translation>多久后提前思考（秒）</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Translate the answers</source>
            <translation>翻译回答</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Travelling</source>
            <translation>旅行</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Wait before answering (seconds)</source>
            <translation>回答前等待（秒）</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>What interests you</source>
            <translation>你的兴趣</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>What you learn for</source>
            <translation>学习目的</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>What you would like to talk about most.</source>
            <translation>你最想聊的话题。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>What your library says about what you say is told to the tutor. A talk about a document looks into that one alone.</source>
            <translation>你的资料库中与你所说相关的内容会告诉老师。关于某个文档的对话只查阅该文档。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Who learns now; 0: nobody is known yet.</source>
            <translation>当前的学习者；0：还不知道是谁。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>With loudspeakers the tutor's own voice is taken out of the microphone's sound.</source>
            <translation>使用扬声器时，会从麦克风的声音中去掉老师自己的声音。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Work</source>
            <translation>工作</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>Your own language</source>
            <translation>你的母语</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <source>Bring this program up to date first.</source>
            <translation>请先更新本程序。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <source>Choose a file that was saved with “Export …”.</source>
            <translation>请选择用“导出…”保存的文件。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <location filename="../../tutor/settings_file.py"></location>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Choose another file.</source>
            <translation>请选择其他文件。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <source>It belongs to the computer that it comes from.</source>
            <translation>它属于来源电脑。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <source>It must be chosen anew on every computer.</source>
            <translation>每台电脑上都必须重新选择。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <source>The file comes from a newer version of the program.</source>
            <translation>该文件来自程序的新版本。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <source>The file could not be read: {error}.</source>
            <translation>无法读取文件：{error}。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <source>This is no file of the voice tutor's settings.</source>
            <translation>这不是语音老师的设置文件。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <source>This program has no such setting.</source>
            <translation>本程序没有这项设置。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>A setting was left at its default.</source>
            <translation>有一项设置保持为默认值。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>Make {parent} writable.</source>
            <translation>请让 {parent} 可写入。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>Nothing is saved this time.</source>
            <translation>这次不保存任何内容。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>The old settings can't be kept: {error}.</source>
            <translation>无法保留旧设置：{error}。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>The settings come from a newer version of the program; defaults are used and nothing is saved.</source>
            <translation>设置来自程序的新版本；现使用默认值，且不保存任何内容。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>The settings could not be read ({error}); defaults are used.</source>
            <translation>无法读取设置（{error}）；现使用默认值。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>The settings file is damaged and can't be set aside ({why}); defaults are used.</source>
            <translation>设置文件已损坏且无法移开（{why}）；现使用默认值。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>The settings file is damaged; it is kept as {aside}. Defaults are used.</source>
            <translation>设置文件已损坏；保留为 {aside}。现使用默认值。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>The settings file is old and can't be set aside ({why}); defaults are used.</source>
            <translation>设置文件过旧且无法移开（{why}）；现使用默认值。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>The settings file is old; it is kept as {aside}. Defaults are used.</source>
            <translation>设置文件过旧；保留为 {aside}。现使用默认值。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>This is no file of settings.</source>
            <translation>这不是设置文件。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>{name} could not be saved: {error}.</source>
            <translation>无法保存 {name}：{error}。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>"starter" is tiny.en from the starter pack. Also a size ("small", "large-v3-turbo") that is already on this computer, or a folder with a CTranslate2 model.</source>
            <translation>“starter”是入门包中的 tiny.en。也可填这台电脑上已有的大小（“small”、“large-v3-turbo”），或含 CTranslate2 模型的文件夹。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <location filename="../../tutor/settings_speaking.py"></location>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>A server (OpenAI-compatible)</source>
            <translation>服务器（兼容 OpenAI）</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>A server such as Speaches or whisper.cpp: http://127.0.0.1:8000/v1. What you say is sent there as sound.</source>
            <translation>Speaches 或 whisper.cpp 这类服务器：http://127.0.0.1:8000/v1。你说的话会以声音形式发送到那里。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Address of the recognising server</source>
            <translation>识别服务器地址</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Arithmetic</source>
            <translation>运算精度</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Automatic takes an NVIDIA GPU that works, else the processor. A GPU needs NVIDIA's CUDA 12 and cuDNN 9 libraries.</source>
            <translation>“自动”在有可用的 NVIDIA GPU 时使用它，否则使用处理器。GPU 需要 NVIDIA 的 CUDA 12 和 cuDNN 9 库。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Beam size</source>
            <translation>束宽</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Empty: the first one that the server offers for it.</source>
            <translation>留空：服务器为此提供的第一个。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Empty: whatever the system uses.</source>
            <translation>留空：系统使用的设备。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Encode only as much sound as was spoken instead of 30 seconds: twice as fast on a processor.</source>
            <translation>只编码实际说了的声音，而不是 30 秒：在处理器上快一倍。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Hearing</source>
            <translation>听</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <location filename="../../tutor/ui/device_choice.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <location filename="../../tutor/vitals.py"></location>
            <source>Loudspeaker</source>
            <translation>扬声器</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <location filename="../../tutor/ui/device_choice.py"></location>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <location filename="../../tutor/vitals.py"></location>
            <source>Microphone</source>
            <translation>麦克风</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Model of the recognising server</source>
            <translation>识别服务器的模型</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>More beams hear a little better and take longer.</source>
            <translation>束宽越大，听得略准，用时更长。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>NVIDIA GPU</source>
            <translation>NVIDIA GPU</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <location filename="../../tutor/settings_speaking.py"></location>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>Processor</source>
            <translation>处理器</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Runs on</source>
            <translation>运行于</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Short window</source>
            <translation>缩短编码窗口</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Sound</source>
            <translation>声音</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Speech recognition</source>
            <translation>语音识别</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Which engine writes down what you say.</source>
            <translation>由哪个引擎把你说的话写成文字。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Whisper model</source>
            <translation>Whisper 模型</translation>
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
            <translation>int8 在处理器上最快；GPU 上用 float16，其中 int8_float16 只占一半显存。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>int8_float16</source>
            <translation>int8_float16</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_migration.py"></location>
            <source>Choose them again; the old file is kept.</source>
            <translation>请重新选择；旧文件已保留。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_migration.py"></location>
            <source>The settings could not be brought from version {step} to {next} ({error!r}).</source>
            <translation>无法把设置从版本 {step} 升级到 {next}（{error!r}）。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_servers.py"></location>
            <source>Allow servers that are not on this computer, and Ollama's models in the cloud. What you say to them leaves this computer.</source>
            <translation>允许使用不在这台电脑上的服务器，以及 Ollama 的云端模型。你对它们说的话会离开这台电脑。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_servers.py"></location>
            <source>Keys without encryption</source>
            <translation>不加密发送密钥</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_servers.py"></location>
            <source>Send a server's key over http to another computer too. Everybody in the network can read it there.</source>
            <translation>也通过 http 把服务器密钥发送到另一台电脑。网络中人人都能读到。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_servers.py"></location>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Servers</source>
            <translation>服务器</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_servers.py"></location>
            <source>Servers elsewhere</source>
            <translation>外部服务器</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>All of it, as text, to the clipboard.</source>
            <translation>全部以文字形式复制到剪贴板。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Copy the talk</source>
            <translation>复制对话</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/help_window.py"></location>
            <source>Guide</source>
            <translation>使用指南</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Keeps what was said and begins with an empty page.</source>
            <translation>保留说过的内容，从空白页开始。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/settings_window.py"></location>
            <location filename="../../tutor/ui/top_bar.py"></location>
            <source>Latency panel</source>
            <translation>延迟面板</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/view_switch.py"></location>
            <source>Library</source>
            <translation>资料库</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/top_bar.py"></location>
            <source>Menu</source>
            <translation>菜单</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/device_choice.py"></location>
            <location filename="../../tutor/ui/top_bar.py"></location>
            <source>Microphone and loudspeaker</source>
            <translation>麦克风和扬声器</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/settings_storage.py"></location>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/top_bar.py"></location>
            <source>New talk</source>
            <translation>新对话</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Opens the guide, at the page about what you look at.</source>
            <translation>打开使用指南，并定位到你正在看的内容的那一页。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Opens the lists of devices.</source>
            <translation>打开设备列表。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Opens the menu of the window.</source>
            <translation>打开窗口菜单。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Opens the models on this computer.</source>
            <translation>打开这台电脑上的模型。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Opens this window.</source>
            <translation>打开此窗口。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/reports_view.py"></location>
            <location filename="../../tutor/ui/view_switch.py"></location>
            <source>Reports</source>
            <translation>报告</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Send what you typed</source>
            <translation>发送你输入的文字</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <location filename="../../tutor/ui/faults.py"></location>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <location filename="../../tutor/ui/top_bar.py"></location>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Shows or hides where the time went.</source>
            <translation>显示或隐藏时间花在哪里。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Shows the talk.</source>
            <translation>显示对话。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Shows the words that are due.</source>
            <translation>显示到期要复习的词。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Shows your own texts.</source>
            <translation>显示你自己的文章。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Shows your talks and what came of them.</source>
            <translation>显示你的对话和收获。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>Silence the tutor</source>
            <translation>让老师停下</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Starts listening and ends your turn; in push-to-talk, hold it to talk.</source>
            <translation>开始聆听并结束你的发言；在按住说话模式下，按住它说话。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Stops what is being said or thought.</source>
            <translation>停止正在说或正在想的内容。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <location filename="../../tutor/ui/view_switch.py"></location>
            <source>Talk</source>
            <translation>说话</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Talk, and “I'm done”</source>
            <translation>说话，以及“我说完了”</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Works wherever you are in the window.</source>
            <translation>无论在窗口的哪里都有效。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>"starter" is en_US-joe-medium from the starter pack. Also the path of a Piper voice (.onnx).</source>
            <translation>“starter”是入门包中的 en_US-joe-medium。也可填 Piper 语音文件（.onnx）的路径。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>1.0 is the pace of your level: with lower levels the tutor speaks a little slower and pauses between phrases. Below that it pauses longer; the voice itself never falls under 0.85 of its own speed.</source>
            <translation>1.0 是适合你水平的语速：水平较低时，老师说得慢一点，并在语段之间停顿。低于 1.0 时停顿更长；语音本身不会低于自身速度的 0.85。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>A WAV file with 6 to 30 seconds of one clear voice. Use only a voice you may use.</source>
            <translation>6 到 30 秒、只有一个清晰人声的 WAV 文件。请只使用你有权使用的声音。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>A server such as Speaches or Kokoro: http://127.0.0.1:8000/v1. The tutor's answers are sent there.</source>
            <translation>Speaches 或 Kokoro 这类服务器：http://127.0.0.1:8000/v1。老师的回答会发送到那里。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Address of the speaking server</source>
            <translation>语音合成服务器地址</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>I accept the Coqui Public Model Licence</source>
            <translation>我接受 Coqui 公共模型许可证</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Keep spoken phrases (MB)</source>
            <translation>保留说过的语段（MB）</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Model of the speaking server</source>
            <translation>语音合成服务器的模型</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>No phrase is begun while more sound than this waits to be heard.</source>
            <translation>待播放的声音多于此值时，不再开始新的语段。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>On a processor XTTS is slower than speech.</source>
            <translation>在处理器上，XTTS 比说话还慢。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>One of the names that its model knows, such as alloy or af_heart.</source>
            <translation>其模型认识的名称之一，如 alloy 或 af_heart。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Pace</source>
            <translation>语速</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Phrases made at a time</source>
            <translation>同时合成的语段数</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Piper</source>
            <translation>Piper</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Piper runs everywhere. XTTS sounds more natural and wants an NVIDIA GPU; install it under Models.</source>
            <translation>Piper 在哪里都能运行。XTTS 听起来更自然，需要 NVIDIA GPU；请在“模型”中安装。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Piper voice</source>
            <translation>Piper 语音</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Sound made ahead (seconds)</source>
            <translation>提前合成的声音（秒）</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Speaking</source>
            <translation>说</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>The XTTS weights may be used for non-commercial purposes only.</source>
            <translation>XTTS 的权重只能用于非商业用途。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>The folder with config.json, model.pth and vocab.json of XTTS v2.</source>
            <translation>含有 XTTS v2 的 config.json、model.pth 和 vocab.json 的文件夹。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Tutor's voice</source>
            <translation>老师的声音</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Voice of the speaking server</source>
            <translation>语音合成服务器的语音</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>What the tutor said before is kept as sound on this computer and sounds at once the next time; in quiet moments it makes what tutors often say. 0 keeps nothing and removes what was kept.</source>
            <translation>老师说过的话会以声音形式保留在这台电脑上，下次立即播放；空闲时还会提前合成老师常说的话。0 表示不保留，并移除已保留的。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>With one, the voice rests between two phrases; with more, a stop wastes more work.</source>
            <translation>为一时，语音在两个语段之间休息；更多时，停下会浪费更多工作。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>XTTS</source>
            <translation>XTTS</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>XTTS model folder</source>
            <translation>XTTS 模型文件夹</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>XTTS runs on</source>
            <translation>XTTS 运行于</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>XTTS voice to imitate</source>
            <translation>XTTS 要模仿的声音</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>A folder, perhaps on a stick, in which models lie that were fetched elsewhere. They are used from there.</source>
            <translation>一个文件夹（也可以在 U 盘上），其中有在别处下载的模型。程序直接使用它们。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>Folder with models</source>
            <translation>模型文件夹</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>For 30 days</source>
            <translation>保留 30 天</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>For a year</source>
            <translation>保留一年</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>Keep the sound of your talks</source>
            <translation>保留对话的声音</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>No, the words are enough</source>
            <translation>不保留，有文字就够了</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>Records</source>
            <translation>记录</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>Until I delete it</source>
            <translation>保留到我删除为止</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>What you said and what the tutor said, as small files on this computer: about 10 MB an hour. The words of a talk are always kept, until you delete it.</source>
            <translation>你和老师说的话，以小文件形式存在这台电脑上：每小时约 10 MB。对话的文字始终保留，直到你删除。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>"starter" is SmolLM2-135M from the starter pack. Also the path of a GGUF file.</source>
            <translation>“starter”是入门包中的 SmolLM2-135M。也可填 GGUF 文件的路径。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>A server such as LM Studio, llama-server or vLLM: http://127.0.0.1:1234/v1.</source>
            <translation>LM Studio、llama-server 或 vLLM 这类服务器：http://127.0.0.1:1234/v1。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>A tutor that speaks less leaves more room to you.</source>
            <translation>老师说得少，你就说得多。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Address of the chat server</source>
            <translation>聊天服务器地址</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>After this long the answer counts as broken off.</source>
            <translation>超过这个时间，回答就算中断了。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Automatic takes Ollama when it runs and has a model, otherwise the built-in llama.cpp.</source>
            <translation>“自动”在 Ollama 运行且有模型时使用它，否则使用内置的 llama.cpp。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Big models may need a minute when they load.</source>
            <translation>大模型加载时可能需要一分钟。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Built-in llama.cpp</source>
            <translation>内置 llama.cpp</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Context of the chat server (tokens)</source>
            <translation>聊天服务器的上下文（token）</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Empty: the first model that the server lists.</source>
            <translation>留空：服务器列出的第一个模型。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Empty: the first one that the server offers.</source>
            <translation>留空：服务器提供的第一个。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Finds passages of your documents by what they mean, too: a model such as nomic-embed-text that Ollama has. Empty: the built-in word vectors, for English. none: by their words alone.</source>
            <translation>也按含义查找文档中的段落：Ollama 已有的模型，例如 nomic-embed-text。留空：使用内置词向量（仅英语）。none：只按词语查找。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>How long after the last answer: "30m", "2h", or "-1" for always.</source>
            <translation>最后一次回答之后多久：“30m”、“2h”，或用“-1”表示一直保持。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>How much of the talk its model can see. 0: what the server says, or 4096 when it says nothing.</source>
            <translation>模型能看到多长的对话。0：以服务器所说为准，未说明则为 4096。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>How much of the talk the built-in model can see. 0: what suits the model.</source>
            <translation>内置模型能看到多长的对话。0：由模型决定。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>How much of the talk the model can see; more takes more memory. 0: what suits the model.</source>
            <translation>模型能看到多长的对话；越长越占内存。0：由模型决定。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Keep the Ollama model loaded</source>
            <translation>让 Ollama 模型保持加载</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Longest answer (sentences)</source>
            <translation>最长回答（句）</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Longest answer (tokens)</source>
            <translation>最长回答（token）</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Longest pause inside an answer (seconds)</source>
            <translation>回答中的最长停顿（秒）</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Longest wait for an answer to begin (seconds)</source>
            <translation>等待回答开始的最长时间（秒）</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Model of the chat server</source>
            <translation>聊天服务器的模型</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Ollama</source>
            <translation>Ollama</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Ollama address</source>
            <translation>Ollama 地址</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Ollama context (tokens)</source>
            <translation>Ollama 上下文（token）</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Ollama model</source>
            <translation>Ollama 模型</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Ollama model for meanings</source>
            <translation>按含义查找的 Ollama 模型</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>The model is stopped here; a token is about three quarters of a word.</source>
            <translation>模型在此停下；一个 token 约为四分之三个词。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Thinking</source>
            <translation>思考</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Tutor's mind</source>
            <translation>老师的大脑</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Where the Ollama server listens.</source>
            <translation>Ollama 服务器的监听地址。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>llama.cpp context (tokens)</source>
            <translation>llama.cpp 上下文（token）</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>llama.cpp model</source>
            <translation>llama.cpp 模型</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>1.0 is 15 points for the conversation.</source>
            <translation>1.0 时对话文字为 15 磅。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>A file, or the address of an OTLP/HTTP server such as http://127.0.0.1:4318. Times and names of engines, never words. Empty: nowhere.</source>
            <translation>文件，或 OTLP/HTTP 服务器的地址，如 http://127.0.0.1:4318。只发送时间和引擎名称，绝不发送说的话。留空：不发送。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Colours</source>
            <translation>颜色</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Follow the system, or always light or dark.</source>
            <translation>跟随系统，或始终浅色或深色。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Language of the window</source>
            <translation>界面语言</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <location filename="../../tutor/window_answers.py"></location>
            <source>Like the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Send timings to (OpenTelemetry)</source>
            <translation>发送计时数据（OpenTelemetry）</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>Set up</source>
            <translation>设置向导</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Show where the time went.</source>
            <translation>显示时间花在哪里。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Targets</source>
            <translation>目标</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Text size</source>
            <translation>文字大小</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>The program's own words; it changes at the next start. What you practise is set under Conversation.</source>
            <translation>程序自身的文字；下次启动时更改。练习的语言在“对话”中设置。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>What the latency panel aims at, where it is not the usual.</source>
            <translation>延迟面板的目标，仅限与通常不同的。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Whether the first steps were shown at the first start.</source>
            <translation>首次启动时是否显示过入门步骤。</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Window</source>
            <translation>窗口</translation>
        </message>
        <message>
            <location filename="../../tutor/sound_check.py"></location>
            <location filename="../../tutor/teaching/card_sounds.py"></location>
            <source>See the notice in the main window.</source>
            <translation>请看主窗口中的通知。</translation>
        </message>
        <message>
            <location filename="../../tutor/sound_check.py"></location>
            <location filename="../../tutor/teaching/spoken_answer.py"></location>
            <source>The speech recognition is not there.</source>
            <translation>语音识别不可用。</translation>
        </message>
        <message>
            <location filename="../../tutor/sound_check.py"></location>
            <source>Try it again.</source>
            <translation>请重试。</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/cache.py"></location>
            <source>{folder} can't be written: {error}.</source>
            <translation>无法写入 {folder}：{error}。</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>Check its model in the settings.</source>
            <translation>请在设置中检查其模型。</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>Choose one of its voices in the settings.</source>
            <translation>请在设置中选择它的一个语音。</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>The server does not send raw sound.</source>
            <translation>服务器不发送原始声音。</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>The speaking server has not been asked yet.</source>
            <translation>还没有询问过语音合成服务器。</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>The speaking server went on after the end of the text.</source>
            <translation>文字结束后，语音合成服务器仍在继续。</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>The text stays readable.</source>
            <translation>文字仍可阅读。</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>WAV files</source>
            <translation>WAV 文件</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <location filename="../../tutor/thinking/openai_api.py"></location>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>a fresh one</source>
            <translation>新的连接</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>raw sound</source>
            <translation>原始声音</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>the open connection to the speaking server</source>
            <translation>与语音合成服务器的现有连接</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>{name} has no voice called {voice!r}.</source>
            <translation>{name} 没有名为 {voice!r} 的语音。</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>{name} made no sound for {seconds:.0f} seconds.</source>
            <translation>{name} 已 {seconds:.0f} 秒没有发声。</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>{name} sent no sound that could be played.</source>
            <translation>{name} 没有发来可播放的声音。</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/piper.py"></location>
            <source>Choose a voice in the settings, or "starter".</source>
            <translation>请在设置中选择一个语音，或“starter”。</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/piper.py"></location>
            <source>There is no Piper voice file {file}.</source>
            <translation>没有 Piper 语音文件 {file}。</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/piper.py"></location>
            <source>{name} is no usable Piper voice.</source>
            <translation>{name} 不是可用的 Piper 语音。</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/worker_voice.py"></location>
            <source>{name} went on speaking after the end of the text.</source>
            <translation>文字结束后，{name} 仍在继续说。</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <location filename="../../tutor/speaking/xtts_speaker.py"></location>
            <source>Choose a WAV file with 6 to 30 seconds of one clear voice.</source>
            <translation>请选择 6 到 30 秒、只有一个清晰人声的 WAV 文件。</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>Choose another voice.</source>
            <translation>请选择其他语音。</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>Choose the folder with config.json, model.pth and vocab.json of XTTS v2.</source>
            <translation>请选择含有 XTTS v2 的 config.json、model.pth 和 vocab.json 的文件夹。</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>Fetch its files again; they may be damaged.</source>
            <translation>请重新下载它的文件；它们可能已损坏。</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>Install the NVIDIA driver, let XTTS run on the processor (slowly), or choose Piper.</source>
            <translation>请安装 NVIDIA 驱动，让 XTTS 在处理器上运行（较慢），或选择 Piper。</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>No XTTS model is chosen.</source>
            <translation>未选择 XTTS 模型。</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>Read and accept the Coqui Public Model Licence in the settings, or choose Piper.</source>
            <translation>请在设置中阅读并接受 Coqui 公共模型许可证，或选择 Piper。</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>The XTTS model folder has no {name}.</source>
            <translation>XTTS 模型文件夹中没有 {name}。</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>The XTTS model in {folder} could not be loaded.</source>
            <translation>无法加载 {folder} 中的 XTTS 模型。</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>There is no recording of a voice for XTTS to imitate.</source>
            <translation>没有可供 XTTS 模仿的录音。</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>XTTS could not start on the NVIDIA GPU.</source>
            <translation>XTTS 无法在 NVIDIA GPU 上启动。</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>XTTS does not speak the language {language!r}.</source>
            <translation>XTTS 不会说语言 {language!r}。</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>XTTS is not installed.</source>
            <translation>未安装 XTTS。</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts_speaker.py"></location>
            <source>{name} is no recording that can be read.</source>
            <translation>{name} 不是可读取的录音。</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts_speaker.py"></location>
            <source>{name} is too short, silent or damaged.</source>
            <translation>{name} 太短、无声或已损坏。</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/card_sounds.py"></location>
            <source>The tutor's voice is not there.</source>
            <translation>老师的声音不可用。</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/card_sounds.py"></location>
            <source>Your records are not open: nothing can be kept.</source>
            <translation>你的记录未打开：无法保留任何内容。</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/meanings.py"></location>
            <source>Choose a larger one.</source>
            <translation>请选择更大的模型。</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/meanings.py"></location>
            <source>The chat model in use is too small to explain words.</source>
            <translation>当前的聊天模型太小，无法解释词语。</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/meanings.py"></location>
            <source>Your own language is not known.</source>
            <translation>不知道你的母语。</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/replay.py"></location>
            <source>Choose in the settings that recordings are kept.</source>
            <translation>请在设置中选择保留录音。</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/replay.py"></location>
            <source>Choose other words.</source>
            <translation>请选择其他词语。</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/replay.py"></location>
            <source>Listen again when the tutor has finished.</source>
            <translation>请等老师说完再听。</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/replay.py"></location>
            <source>The talk is under way.</source>
            <translation>对话正在进行。</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/replay.py"></location>
            <source>The voice made no sound of it.</source>
            <translation>语音没有合成出声音。</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/replay.py"></location>
            <source>There is no recording of what you said.</source>
            <translation>没有你说话的录音。</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/replay.py"></location>
            <source>There is nothing to say in “{text}”.</source>
            <translation>“{text}”中没有可说的内容。</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/replay.py"></location>
            <source>Try another voice.</source>
            <translation>请试试其他语音。</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/spoken_answer.py"></location>
            <source>Type your answer instead.</source>
            <translation>请改为输入回答。</translation>
        </message>
        <message>
            <location filename="../../tutor/text.py"></location>
            <source>{first} {second}</source>
            <translation>{first}{second}</translation>
        </message>
        <message>
            <location filename="../../tutor/text.py"></location>
            <source>{several} and {last}</source>
            <translation>{several}和{last}</translation>
        </message>
        <message>
            <location filename="../../tutor/text.py"></location>
            <source>{several} or {last}</source>
            <translation>{several}或{last}</translation>
        </message>
        <message>
            <location filename="../../tutor/text.py"></location>
            <source>{several}, {next}</source>
            <translation>{several}、{next}</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <source>Ask again, or choose a smaller model.</source>
            <translation>请再问一次，或选择更小的模型。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <source>Ask again, or choose another model in the settings.</source>
            <translation>请再问一次，或在设置中选择其他模型。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <location filename="../../tutor/thinking/continuing.py"></location>
            <source>Ask again.</source>
            <translation>请再问一次。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>Ask the tutor to go on, or allow longer answers in the settings.</source>
            <translation>请让老师继续，或在设置中允许更长的回答。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>The answer broke off.</source>
            <translation>回答中断了。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <source>The answer broke off. {message}</source>
            <translation>回答中断了。{message}</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>The answer was cut off at its longest length.</source>
            <translation>回答达到最大长度而被截断。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>Try again, or choose a smaller model in the settings.</source>
            <translation>请重试，或在设置中选择更小的模型。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <source>{label} gave an empty answer.</source>
            <translation>{label}给出了空的回答。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <source>{label} said nothing for {seconds:.0f} seconds.</source>
            <translation>{label}已 {seconds:.0f} 秒没有回应。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/continuing.py"></location>
            <source>The answer broke off: the model had to be restarted.</source>
            <translation>回答中断了：模型不得不重新启动。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/fitting.py"></location>
            <source>Say it in smaller parts, or raise the model's context in the settings.</source>
            <translation>请分成几小段说，或在设置中调高模型的上下文。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/fitting.py"></location>
            <source>The talk is longer than {model} can see: {context} tokens.</source>
            <translation>对话超出了 {model} 能看到的长度：{context} 个 token。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/fitting.py"></location>
            <source>What was said last is longer than {model} can see.</source>
            <translation>最后说的内容超出了 {model} 能看到的长度。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/fitting.py"></location>
            <source>the newer part of the talk</source>
            <translation>对话的较新部分</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/fitting.py"></location>
            <source>the whole talk</source>
            <translation>整个对话</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>Ask the tutor to go on.</source>
            <translation>请让老师继续。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>Choose a GGUF file in the settings, or "starter".</source>
            <translation>请在设置中选择 GGUF 文件，或“starter”。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>Choose a GGUF file in the settings.</source>
            <translation>请在设置中选择 GGUF 文件。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>Start a new conversation, or raise the llama.cpp context in the settings.</source>
            <translation>请开始新对话，或在设置中调高 llama.cpp 上下文。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>The file may be damaged, or too big for this computer's memory. Choose another model.</source>
            <translation>文件可能已损坏，或对这台电脑的内存来说太大。请选择其他模型。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>The talk is longer than the model can see: {tokens} tokens of {context}.</source>
            <translation>对话超出了模型能看到的长度：{tokens} 个 token，上限 {context} 个。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>There is no model file {path}.</source>
            <translation>没有模型文件 {path}。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>Try again, or choose another model in the settings.</source>
            <translation>请重试，或在设置中选择其他模型。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>llama.cpp could not load {name}.</source>
            <translation>llama.cpp 无法加载 {name}。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>llama.cpp refused to answer ({reason}).</source>
            <translation>llama.cpp 拒绝回答（{reason}）。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>{name} is no GGUF model.</source>
            <translation>{name} 不是 GGUF 模型。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>Check the Ollama address in the settings, and update Ollama.</source>
            <translation>请在设置中检查 Ollama 地址，并更新 Ollama。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>Older versions have known security holes. Update Ollama.</source>
            <translation>旧版本有已知的安全漏洞。请更新 Ollama。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>Ollama does not answer at {origin}.</source>
            <translation>位于 {origin} 的 Ollama 没有响应。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>Ollama has not been started.</source>
            <translation>Ollama 尚未启动。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>Ollama {oldest} or newer</source>
            <translation>Ollama {oldest} 或更新版本</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>Ollama {version}</source>
            <translation>Ollama {version}</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>Start Ollama, or choose the built-in llama.cpp.</source>
            <translation>请启动 Ollama，或选择内置的 llama.cpp。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>The server at Ollama's address gave an answer that makes no sense.</source>
            <translation>Ollama 地址上的服务器的回应没有意义。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Choose a model that runs on this computer.</source>
            <translation>请选择在这台电脑上运行的模型。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Choose a smaller model in the settings.</source>
            <translation>请在设置中选择更小的模型。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Choose another Ollama model in the settings.</source>
            <translation>请在设置中选择其他 Ollama 模型。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Choose another Ollama model, or allow "Servers elsewhere" in the settings.</source>
            <translation>请选择其他 Ollama 模型，或在设置中允许“外部服务器”。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Fetch it in the list of models, or run `ollama pull {model}` in a terminal.</source>
            <translation>请在模型列表中下载，或在终端中运行 `ollama pull {model}`。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Fetch one in the list of models, or run `ollama pull {suggested}` in a terminal.</source>
            <translation>请在模型列表中下载一个，或在终端中运行 `ollama pull {suggested}`。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Ollama cannot keep a model loaded for {alive!r}.</source>
            <translation>Ollama 无法让模型保持加载 {alive!r}。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Ollama could not answer with {model} (status {status}).</source>
            <translation>Ollama 无法用 {model} 回答（状态 {status}）。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Ollama has no model {model!r}.</source>
            <translation>Ollama 没有模型 {model!r}。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Ollama has no model.</source>
            <translation>Ollama 没有模型。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Ollama has too much to do just now.</source>
            <translation>Ollama 现在太忙。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Ollama wants you to sign in for {model}.</source>
            <translation>使用 {model} 需要登录 Ollama。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Try again. If it happens again, restart Ollama or choose another model.</source>
            <translation>请重试。如果再次发生，请重启 Ollama 或选择其他模型。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Update Ollama, or choose another model.</source>
            <translation>请更新 Ollama，或选择其他模型。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Write a time like "30m" or "2h" in the settings, or "-1" for always.</source>
            <translation>请在设置中填写“30m”或“2h”这样的时间，或用“-1”表示一直保持。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>{model} cannot chat.</source>
            <translation>{model} 不能聊天。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>{model} does not fit into this computer's memory.</source>
            <translation>{model} 超出这台电脑的内存。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>{model} does not run on this computer but at {host}: what you say would leave it.</source>
            <translation>{model} 不在这台电脑上，而在 {host} 上运行：你说的话会传到外面。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>{model} needs a newer Ollama.</source>
            <translation>{model} 需要更新的 Ollama。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/openai_api.py"></location>
            <source>The chat server has not been asked yet.</source>
            <translation>还没有询问过聊天服务器。</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/openai_api.py"></location>
            <source>the open connection to the chat server</source>
            <translation>与聊天服务器的现有连接</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/structured.py"></location>
            <source>an answer in parts</source>
            <translation>分部分的回答</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/structured.py"></location>
            <source>plain text</source>
            <translation>纯文本</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/faster_whisper.py"></location>
            <source>Start it.</source>
            <translation>请启动它。</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/faster_whisper.py"></location>
            <source>Whisper has not been started.</source>
            <translation>Whisper 尚未启动。</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/faster_whisper.py"></location>
            <source>the GPU</source>
            <translation>GPU</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/faster_whisper.py"></location>
            <source>{name} on {device}</source>
            <translation>{name}（{device}）</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>A library of {name} is missing or does not fit ({told}).</source>
            <translation>缺少 {name} 的库，或版本不符（{told}）。</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>It crashed the last time it was loaded on the GPU.</source>
            <translation>上次在 GPU 上加载时崩溃了。</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>The GPU can't run the model.</source>
            <translation>GPU 无法运行该模型。</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>The GPU did not answer.</source>
            <translation>GPU 没有响应。</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>The GPU has too little free memory.</source>
            <translation>GPU 的空闲显存太少。</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>The NVIDIA driver is missing or too old.</source>
            <translation>NVIDIA 驱动缺失或太旧。</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>There is no NVIDIA GPU, or its driver is not installed.</source>
            <translation>没有 NVIDIA GPU，或未安装其驱动。</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>the GPU ({compute_type})</source>
            <translation>GPU（{compute_type}）</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>the processor ({compute_type})</source>
            <translation>处理器（{compute_type}）</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>Say it again, or choose a smaller model on the server.</source>
            <translation>请再说一遍，或在服务器上选择更小的模型。</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>The recognising server has not been asked yet.</source>
            <translation>还没有询问过识别服务器。</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>The server refuses to give them (status {status}).</source>
            <translation>服务器拒绝提供（状态 {status}）。</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>bare text</source>
            <translation>仅文字</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>the open connection to the recognising server</source>
            <translation>与识别服务器的现有连接</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>words with times and probabilities</source>
            <translation>带时间和概率的词</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_engine.py"></location>
            <source>Choose a multilingual Whisper model in the settings.</source>
            <translation>请在设置中选择多语言的 Whisper 模型。</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_engine.py"></location>
            <source>Choose int8, or another model in the settings.</source>
            <translation>请在设置中选择 int8 或其他模型。</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_engine.py"></location>
            <source>Install CUDA 12 and cuDNN 9, or let Whisper run on the processor with int8.</source>
            <translation>请安装 CUDA 12 和 cuDNN 9，或让 Whisper 用 int8 在处理器上运行。</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_engine.py"></location>
            <source>The Whisper model {name} could not be loaded as {compute_type}.</source>
            <translation>无法以 {compute_type} 加载 Whisper 模型 {name}。</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_engine.py"></location>
            <source>This Whisper model does not know the language {language!r}.</source>
            <translation>此 Whisper 模型不懂语言 {language!r}。</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_engine.py"></location>
            <source>Whisper can't work on the NVIDIA GPU: {error}</source>
            <translation>Whisper 无法在 NVIDIA GPU 上工作：{error}</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_models.py"></location>
            <source>Choose a folder with a CTranslate2 model.</source>
            <translation>请选择含有 CTranslate2 模型的文件夹。</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_models.py"></location>
            <source>Give the folder of a CTranslate2 model, or choose "starter".</source>
            <translation>请指定 CTranslate2 模型的文件夹，或选择“starter”。</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_models.py"></location>
            <source>The Whisper model {size!r} is not on this computer.</source>
            <translation>这台电脑上没有 Whisper 模型 {size!r}。</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_models.py"></location>
            <source>The folder {folder} is no complete Whisper model: {name} is missing.</source>
            <translation>文件夹 {folder} 不是完整的 Whisper 模型：缺少 {name}。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Everything. Your voice is heard, understood and answered by programs on this computer. There is no account, and nothing is counted or reported: not by this program, and not by the libraries that it is made of, where they would do so by themselves.</source>
            <translation>一切。你的声音由这台电脑上的程序聆听、理解和回答。没有账户，也不统计或上报任何内容：本程序不会，它所用的库即使原本会这样做，在这里也不会。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Log</source>
            <translation>日志</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Move into this folder</source>
            <translation>移到此文件夹</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Move the folder: {what}</source>
            <translation>移动文件夹：{what}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Moved when the program is started again: {moves}</source>
            <translation>程序下次启动时移动：{moves}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Move…</source>
            <translation>移动…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Only when you want it: a model is fetched when you choose it, from the address that is shown with it. If you name a server on another computer to hear, think or speak, your words go there, and only after you have allowed it. Keys for servers lie in the system's keyring. Spans go to an OpenTelemetry server only if you name one. Whether there is a new version is asked only when you press “Check for updates”, and nothing is sent with the question.</source>
            <translation>只有你想要时：你选择模型时，才从同时显示的地址下载。如果你指定另一台电脑上的服务器来听、思考或说，你的话会发送到那里，而且要先经过你的允许。服务器密钥存放在系统的密钥环中。只有你指定了 OpenTelemetry 服务器，才会向其发送跨度数据。只有你按“检查更新”时才会查询有没有新版本，查询时不会附带发送任何内容。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Open the folder: {what}</source>
            <translation>打开文件夹：{what}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Privacy and your files</source>
            <translation>隐私和你的文件</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Spoken phrases, can be made again</source>
            <translation>说过的语段，可以重新合成</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Talks, cards, documents</source>
            <translation>对话、卡片、文档</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>The program is portable: all of it lies beside the program.</source>
            <translation>这是便携版：全部内容都在程序旁边。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>What is deleted</source>
            <translation>什么会被删除</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>What is kept</source>
            <translation>保留什么</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>What stays on this computer</source>
            <translation>什么留在这台电脑上</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>What you delete is gone for good: from the database, its backups and the folder of recordings. To delete everything, close the program and delete the folders below.</source>
            <translation>你删除的内容会彻底消失：从数据库、其备份和录音文件夹中删除。要删除一切，请关闭程序，并删除下面的文件夹。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>When something leaves this computer</source>
            <translation>什么时候会有内容离开这台电脑</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Where it lies</source>
            <translation>存放位置</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Your talks as text, with corrections, reports, cards and what the tutor has noted about you; your documents; how long each part of an answer took, without a word of it. Recordings of what was said are kept as long as the settings say under “Keep recordings”. The log has faults, and never words.</source>
            <translation>你的对话文字，以及纠正、报告、卡片和老师记下的关于你的事；你的文档；回答各部分用了多久，但不含其中任何一个字。说话的录音按设置中“保留对话的声音”的时间保留。日志只记录故障，绝没有对话内容。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>{message} {remedy}</source>
            <translation>{message}{remedy}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>{what}: {folder}</source>
            <translation>{what}：{folder}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/account_view.py"></location>
            <source>Together</source>
            <translation>合计</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/adding.py"></location>
            <source>Fetch XTTS v2 among the voices next, or choose XTTS in the settings under Speaking.</source>
            <translation>接下来请在语音中下载 XTTS v2，或在设置的“说”中选择 XTTS。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/adding.py"></location>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Show the models</source>
            <translation>显示模型</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/adding.py"></location>
            <location filename="../../tutor/ui/addon_section.py"></location>
            <source>{title} could not be installed.</source>
            <translation>无法安装 {title}。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/adding.py"></location>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>{title} is ready.</source>
            <translation>{title} 已就绪。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/addon_section.py"></location>
            <source>Add-ons</source>
            <translation>附加组件</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/addon_section.py"></location>
            <source>Install</source>
            <translation>安装</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/addon_section.py"></location>
            <source>Installed</source>
            <translation>已安装</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/addon_section.py"></location>
            <source>What some engines run on; too big to come with the program.</source>
            <translation>某些引擎的运行环境；太大，无法随程序附带。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/addon_section.py"></location>
            <source>from the Python package index</source>
            <translation>来自 Python 软件包索引（PyPI）</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/addon_section.py"></location>
            <source>{download} to download, {room} on the disk</source>
            <translation>下载 {download}，占用磁盘 {room}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/addon_section.py"></location>
            <source>{title} is installed.</source>
            <translation>已安装 {title}。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>First</source>
            <translation>第一组</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>How many values each has</source>
            <translation>各有多少个值</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>Measure</source>
            <translation>指标</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>Median of the first</source>
            <translation>第一组的中位数</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>Median of the second</source>
            <translation>第二组的中位数</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>Ratio</source>
            <translation>比值</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>Second</source>
            <translation>第二组</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>Second is</source>
            <translation>第二组表现</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>The second's median in the first's</source>
            <translation>第二组的中位数与第一组之比</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>Values</source>
            <translation>数值</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>What is measured</source>
            <translation>测量内容</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>Whether the difference is real, and worth a word</source>
            <translation>差异是否真实且值得一提</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>too few</source>
            <translation>太少</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>○ worse</source>
            <translation>○ 更差</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>● better</source>
            <translation>● 更好</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>◐ the same</source>
            <translation>◐ 相同</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/composer.py"></location>
            <source>Send</source>
            <translation>发送</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/composer.py"></location>
            <source>Send (Enter)</source>
            <translation>发送（Enter）</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/composer.py"></location>
            <source>Send the typed text</source>
            <translation>发送输入的文字</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/composer.py"></location>
            <source>Type instead of speaking</source>
            <translation>不说话，改为打字</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/composer.py"></location>
            <source>Type instead …</source>
            <translation>改为打字…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/conversation_view.py"></location>
            <source>Alt+Up and Alt+Down choose the turn that the latency panel shows.</source>
            <translation>Alt+Up 和 Alt+Down 选择延迟面板显示的一轮。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/conversation_view.py"></location>
            <source>Tutor: {reply}</source>
            <translation>老师：{reply}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/conversation_view.py"></location>
            <source>You: {learner}</source>
            <translation>你：{learner}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <source>+ Card</source>
            <translation>+ 卡片</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>Asking…</source>
            <translation>正在询问…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <source>Correction: you said “{said}”; better is “{better}”. {why}</source>
            <translation>纠正：你说的是“{said}”，更好的说法是“{better}”。{why}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <source>Explain</source>
            <translation>解释</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <source>Keep this correction as a card</source>
            <translation>把这条纠正存为卡片</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <source>Put away</source>
            <translation>收起</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <source>Put this correction away</source>
            <translation>收起这条纠正</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <source>That was right</source>
            <translation>我说的没错</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <source>You know this one. How would you say it?</source>
            <translation>这个你会。你会怎么说？</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <source>You said “{said}”. How would it be right?</source>
            <translation>你说的是“{said}”。正确的说法是什么？</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <source>{explanation} For example: {example}</source>
            <translation>{explanation} 例如：{example}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/crash_notices.py"></location>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/crash_notices.py"></location>
            <source>Copy report</source>
            <translation>复制报告</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/crash_notices.py"></location>
            <source>The report was copied.</source>
            <translation>报告已复制。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/crash_notices.py"></location>
            <source>The talk goes on.</source>
            <translation>对话继续。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/crash_notices.py"></location>
            <source>{stage} stopped working.</source>
            <translation>{stage}停止工作了。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/crash_notices.py"></location>
            <source>{titles} stopped unexpectedly and were started again.</source>
            <translation>
                <numerusform>{titles}意外停止，已重新启动。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/device_choice.py"></location>
            <source>Whatever the system uses</source>
            <translation>系统使用的设备</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/device_choice.py"></location>
            <source>{title} (not connected)</source>
            <translation>{title}（未连接）</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/device_notices.py"></location>
            <source>What to do</source>
            <translation>怎么办</translation>
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
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Check or remove</source>
            <translation>检查或移除</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Check the files</source>
            <translation>检查文件</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Checking the files</source>
            <translation>正在检查文件</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Comes with the program</source>
            <translation>随程序附带</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Get</source>
            <translation>下载</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>In use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <location filename="../../tutor/ui/history_view.py"></location>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <location filename="../../tutor/ui/library_view.py"></location>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Keep it</source>
            <translation>保留</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Leave it</source>
            <translation>不用了</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Looking…</source>
            <translation>正在查看…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>More: {title}</source>
            <translation>更多：{title}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>On this computer</source>
            <translation>在这台电脑上</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>On this computer, in Ollama</source>
            <translation>在这台电脑上，Ollama 中</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>On this computer, in the model hub's folder</source>
            <translation>在这台电脑上，模型中心的文件夹中</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>On this computer, in your own folder</source>
            <translation>在这台电脑上，你自己的文件夹中</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Progress: {title}</source>
            <translation>进度：{title}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Remove {title}?</source>
            <translation>移除 {title}？</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Remove…</source>
            <translation>移除…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Removing</source>
            <translation>正在移除</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Resume</source>
            <translation>继续下载</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Retry</source>
            <translation>重试</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>The starter takes its place.</source>
            <translation>将由入门模型代替。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>This frees {size}.</source>
            <translation>可腾出 {size}。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Use</source>
            <translation>使用</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Use it anyway</source>
            <translation>仍要使用</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Use {title}?</source>
            <translation>使用 {title}？</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>{bytes_here} of {size} are here already.</source>
            <translation>已有 {bytes_here}，共 {size}。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>Getting ready</source>
            <translation>正在准备</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>Ready when you are</source>
            <translation>准备好了，随时开始</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>Something is missing</source>
            <translation>还缺些东西</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>Speak or type in the language you practise. Take all the time you need.</source>
            <translation>用你练习的语言说话或打字。慢慢来，不着急。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <location filename="../../tutor/ui/faults.py"></location>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>Try again to load: {stage}</source>
            <translation>重新加载：{stage}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>loading</source>
            <translation>正在加载</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>ready</source>
            <translation>就绪</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>restarted</source>
            <translation>已重启</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>waiting</source>
            <translation>等待中</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>{names} are loading.</source>
            <translation>
                <numerusform>正在加载{names}。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>{names} could not be loaded.</source>
            <translation>无法加载{names}。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/entry_list.py"></location>
            <source>Return opens one, Delete asks whether to delete it.</source>
            <translation>Return 打开，Delete 询问是否删除。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/faults.py"></location>
            <source>Until then: {used}.</source>
            <translation>在此之前：{used}。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/faults.py"></location>
            <source>Use the built-in model</source>
            <translation>使用内置模型</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/faults.py"></location>
            <source>{stage}: {used} instead of {wanted}.</source>
            <translation>{stage}：用{used}代替{wanted}。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/figures.py"></location>
            <source>{change} each time, better</source>
            <translation>每次 {change}，更好</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/figures.py"></location>
            <source>{change} each time, worse</source>
            <translation>每次 {change}，更差</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/figures.py"></location>
            <source>{n} values</source>
            <translation>
                <numerusform>{n} 个值</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/figures.py"></location>
            <source>○ missed</source>
            <translation>○ 未达标</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/figures.py"></location>
            <source>● on target</source>
            <translation>● 达标</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/figures.py"></location>
            <source>◐ near</source>
            <translation>◐ 接近</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/file_opening.py"></location>
            <source>Open the others when these are done.</source>
            <translation>请等这些完成后再打开其余的。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/file_opening.py"></location>
            <source>Those were too many files at once: only the first {most} are read.</source>
            <translation>一次打开的文件太多：只读取前 {most} 个。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/findings_view.py"></location>
            <source>Cost: {cost}.</source>
            <translation>代价：{cost}。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/findings_view.py"></location>
            <source>In {turns} of {of} turns, {cost} in all.</source>
            <translation>{of} 轮中有 {turns} 轮，共 {cost}。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/findings_view.py"></location>
            <source>In {turns} of {of} turns.</source>
            <translation>{of} 轮中有 {turns} 轮。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/findings_view.py"></location>
            <source>Nothing stands out in this talk.</source>
            <translation>这次对话没有异常之处。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/findings_view.py"></location>
            <source>Nothing stands out in this turn.</source>
            <translation>这一轮没有异常之处。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/findings_view.py"></location>
            <source>What it added to the waiting</source>
            <translation>它给等待增加了多少</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_door.py"></location>
            <source>Check for updates…</source>
            <translation>检查更新…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_door.py"></location>
            <source>Guide…</source>
            <translation>使用指南…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_door.py"></location>
            <source>When something is wrong…</source>
            <translation>出问题时…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_window.py"></location>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Back</source>
            <translation>上一步</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_window.py"></location>
            <source>Down goes to the first page, Escape shows all again.</source>
            <translation>Down 进入第一页，Escape 重新显示全部。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_window.py"></location>
            <source>Find in the guide</source>
            <translation>在使用指南中查找</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_window.py"></location>
            <source>Find in the guide …</source>
            <translation>在使用指南中查找…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_window.py"></location>
            <source>Forward</source>
            <translation>前进</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_window.py"></location>
            <source>No page has these words.</source>
            <translation>没有页面包含这些词。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_window.py"></location>
            <source>Page of the guide</source>
            <translation>使用指南页面</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_window.py"></location>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/hint_card.py"></location>
            <location filename="../../tutor/ui/review_card.py"></location>
            <source>Hear it</source>
            <translation>听一听</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/hint_card.py"></location>
            <source>Hear “{text}”</source>
            <translation>听“{text}”</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/hint_card.py"></location>
            <source>Hide</source>
            <translation>隐藏</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/hint_card.py"></location>
            <source>The program has no help for this language; say it in your own words.</source>
            <translation>程序没有这种语言的提示；请用自己的话说。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/hint_card.py"></location>
            <source>What you could say</source>
            <translation>你可以说什么</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/hint_card.py"></location>
            <source>You could say</source>
            <translation>你可以说</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <source>All talks</source>
            <translation>所有对话</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <location filename="../../tutor/ui/history_view.py"></location>
            <location filename="../../tutor/ui/library_view.py"></location>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Delete it</source>
            <translation>删除</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Delete this talk for good, with its sound, and from every copy? Nothing brings it back.</source>
            <translation>永久删除这次对话，连同它的声音，并从所有副本中删除？删除后无法恢复。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Delete …</source>
            <translation>删除…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Export …</source>
            <translation>导出…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <source>Go on with this talk</source>
            <translation>继续这次对话</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <source>Name of the talk</source>
            <translation>对话名称</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <location filename="../../tutor/ui/report_view.py"></location>
            <location filename="../../tutor/ui/reports_view.py"></location>
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <location filename="../../tutor/ui/replay_buttons.py"></location>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <location filename="../../tutor/ui/report_html.py"></location>
            <location filename="../../tutor/ui/turn_view.py"></location>
            <source>Tutor</source>
            <translation>老师</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <source>What was said</source>
            <translation>说了什么</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <location filename="../../tutor/ui/replay_buttons.py"></location>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <location filename="../../tutor/ui/report_html.py"></location>
            <location filename="../../tutor/ui/turn_view.py"></location>
            <source>You</source>
            <translation>你</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Copies …</source>
            <translation>副本…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Delete all</source>
            <translation>全部删除</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Delete all talks for good, with their sound, and from every copy? Nothing brings them back.</source>
            <translation>永久删除所有对话，连同声音，并从所有副本中删除？删除后无法恢复。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Delete all …</source>
            <translation>全部删除…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Deleted.</source>
            <translation>已删除。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Deleting …</source>
            <translation>正在删除…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Down goes to the list, Escape shows all talks again.</source>
            <translation>Down 进入列表，Escape 重新显示所有对话。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Export all …</source>
            <translation>全部导出…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Export your talks</source>
            <translation>导出你的对话</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Find words in your talks</source>
            <translation>在对话中查找词语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Find words in your talks …</source>
            <translation>在对话中查找词语…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Go back to an earlier copy of your records</source>
            <translation>恢复到你的记录的较早副本</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Keep them</source>
            <translation>保留</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>What you talk about is kept here, on this computer. After your first talk it can be read again.</source>
            <translation>你聊的内容保存在这台电脑上。第一次对话之后就可以在这里重读。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Writing …</source>
            <translation>正在写入…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <location filename="../../tutor/ui/report_view.py"></location>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Written to {path}.</source>
            <translation>已写入 {path}。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Your talks</source>
            <translation>你的对话</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <location filename="../../tutor/ui/progress_view.py"></location>
            <location filename="../../tutor/ui/report_view.py"></location>
            <source>Your talks are not kept at the moment.</source>
            <translation>目前不保留你的对话。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_words.py"></location>
            <source>A talk without words of yours</source>
            <translation>没有你发言的对话</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_words.py"></location>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>Nothing was found.</source>
            <translation>没有找到。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_words.py"></location>
            <source>Tutor:</source>
            <translation>老师：</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_words.py"></location>
            <source>You:</source>
            <translation>你：</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_words.py"></location>
            <source>d MMM yyyy</source>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_words.py"></location>
            <source>less than a minute</source>
            <translation>不到一分钟</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_words.py"></location>
            <source>you said {share:.0%} of the words</source>
            <translation>你说了 {share:.0%} 的词</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/history_words.py"></location>
            <source>{n} minutes</source>
            <translation>
                <numerusform>{n} 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/history_words.py"></location>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>{n} places</source>
            <translation>
                <numerusform>{n} 处</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/history_words.py"></location>
            <source>{n} talks</source>
            <translation>
                <numerusform>{n} 次对话</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/kept_sessions.py"></location>
            <source>All turns with {setup}</source>
            <translation>使用{setup}的所有轮次</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/kept_sessions.py"></location>
            <source>And {n} more.</source>
            <translation>还有 {n} 个。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/kept_sessions.py"></location>
            <source>Both had the same engines and settings.</source>
            <translation>两者的引擎和设置相同。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/kept_sessions.py"></location>
            <source>no engines</source>
            <translation>无引擎</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/kept_sessions.py"></location>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/key_editor.py"></location>
            <location filename="../../tutor/ui/setting_editor.py"></location>
            <source>No keys</source>
            <translation>无快捷键</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/key_editor.py"></location>
            <source>Press the keys …</source>
            <translation>请按快捷键…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Arabic</source>
            <translation>阿拉伯语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Basque</source>
            <translation>巴斯克语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Bulgarian</source>
            <translation>保加利亚语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Catalan</source>
            <translation>加泰罗尼亚语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Chinese</source>
            <translation>中文</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Croatian</source>
            <translation>克罗地亚语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Czech</source>
            <translation>捷克语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Danish</source>
            <translation>丹麦语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Dutch</source>
            <translation>荷兰语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>English</source>
            <translation>英语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Estonian</source>
            <translation>爱沙尼亚语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Finnish</source>
            <translation>芬兰语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>For this language it needs other models: see Models.</source>
            <translation>这种语言需要其他模型：见“模型”。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>French</source>
            <translation>法语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Georgian</source>
            <translation>格鲁吉亚语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>German</source>
            <translation>德语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Greek</source>
            <translation>希腊语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Hebrew</source>
            <translation>希伯来语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Hindi</source>
            <translation>印地语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Hungarian</source>
            <translation>匈牙利语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Icelandic</source>
            <translation>冰岛语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Indonesian</source>
            <translation>印尼语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Irish</source>
            <translation>爱尔兰语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Italian</source>
            <translation>意大利语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Japanese</source>
            <translation>日语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Kazakh</source>
            <translation>哈萨克语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Korean</source>
            <translation>韩语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Latvian</source>
            <translation>拉脱维亚语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Lithuanian</source>
            <translation>立陶宛语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Luxembourgish</source>
            <translation>卢森堡语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Malayalam</source>
            <translation>马拉雅拉姆语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Nepali</source>
            <translation>尼泊尔语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Norwegian</source>
            <translation>挪威语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Persian</source>
            <translation>波斯语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Polish</source>
            <translation>波兰语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Portuguese</source>
            <translation>葡萄牙语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Romanian</source>
            <translation>罗马尼亚语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Russian</source>
            <translation>俄语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Serbian</source>
            <translation>塞尔维亚语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Slovak</source>
            <translation>斯洛伐克语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Slovenian</source>
            <translation>斯洛文尼亚语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Spanish</source>
            <translation>西班牙语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Swahili</source>
            <translation>斯瓦希里语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Swedish</source>
            <translation>瑞典语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Telugu</source>
            <translation>泰卢固语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Thai</source>
            <translation>泰语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>To answer in this language it needs another model: see Models.</source>
            <translation>用这种语言回答需要其他模型：见“模型”。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>To answer in this language it needs other models: see Models.</source>
            <translation>用这种语言回答需要其他几个模型：见“模型”。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>To be heard in this language it needs another model: see Models.</source>
            <translation>听懂这种语言需要其他模型：见“模型”。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>To hear and answer in this language it needs other models: see Models.</source>
            <translation>听懂并用这种语言回答需要其他模型：见“模型”。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>To hear and speak this language it needs other models: see Models.</source>
            <translation>听懂并说这种语言需要其他模型：见“模型”。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>To speak this language it needs another voice: see Models.</source>
            <translation>说这种语言需要其他语音：见“模型”。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Turkish</source>
            <translation>土耳其语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Ukrainian</source>
            <translation>乌克兰语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Urdu</source>
            <translation>乌尔都语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Vietnamese</source>
            <translation>越南语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Welsh</source>
            <translation>威尔士语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>many languages</source>
            <translation>多种语言</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>{n} more</source>
            <translation>还有 {n} 个</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>After your first turn you can see here how long each step took.</source>
            <translation>第一轮发言之后，可以在这里看到每一步用了多久。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Close the latency panel</source>
            <translation>关闭延迟面板</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Earlier turn</source>
            <translation>上一轮</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Latency</source>
            <translation>延迟</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Later turn</source>
            <translation>下一轮</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Machine</source>
            <translation>电脑</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Sessions</source>
            <translation>会话</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Show this turn in the talk</source>
            <translation>在对话中显示这一轮</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Turn</source>
            <translation>轮次</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Turn {number} of {all}</source>
            <translation>第 {number} 轮，共 {all} 轮</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>Find my level…</source>
            <translation>测一测我的水平…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <location filename="../../tutor/ui/server_key_dialog.py"></location>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>Name</source>
            <translation>名字</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>Remove for good</source>
            <translation>永久移除</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>Remove this learner for good…</source>
            <translation>永久移除这位学习者…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>Remove {name} with all talks, recordings, cards, texts and facts? This can't be taken back.</source>
            <translation>移除 {name}，连同所有对话、录音、卡片、文章和信息？此操作无法撤销。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>Six to eight questions, answered by voice or by typing; about five minutes.</source>
            <translation>六到八道题，说出或输入答案；大约五分钟。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>There are no questions in {language} yet: choose your level yourself.</source>
            <translation>还没有{language}的题目：请自己选择水平。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>What I remember about you</source>
            <translation>我记得的关于你的事</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_door.py"></location>
            <source>About you, and what I remember…</source>
            <translation>关于你，以及我记得的事…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_door.py"></location>
            <source>Another learner…</source>
            <translation>另一位学习者…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_door.py"></location>
            <source>{name} is deleted, with all that was kept. Choose what to talk about next.</source>
            <translation>已删除 {name} 及其保留的所有内容。请选择接下来聊什么。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_door.py"></location>
            <source>{name} is deleted, with all that was kept. {other} learns now: choose what to talk about.</source>
            <translation>已删除 {name} 及其保留的所有内容。现在由 {other} 学习：请选择聊什么。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <source>Forget all of it</source>
            <translation>全部忘记</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Forget it</source>
            <translation>忘记</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <source>Forget this</source>
            <translation>忘记这条</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <source>Forget: {fact}</source>
            <translation>忘记：{fact}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <source>Learnt on {day}</source>
            <translation>{day}得知</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <source>Nothing yet. After a talk I note a few things that you told, such as where you live.</source>
            <translation>还没有。对话之后我会记下你说过的一些事，比如你住在哪里。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <source>Shall I forget all that I know of you? This can't be taken back.</source>
            <translation>要我忘记关于你的一切吗？此操作无法撤销。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <source>What I remember: {fact}</source>
            <translation>我记得的事：{fact}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <source>all that I know of you</source>
            <translation>我知道的关于你的一切</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_level.py"></location>
            <source>A few minutes of talk are no exam: choose another level if this one feels wrong.</source>
            <translation>几分钟的对话算不上考试：如果觉得这个水平不合适，请另选一个。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_level.py"></location>
            <source>I would say {level}</source>
            <translation>我觉得是 {level}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_level.py"></location>
            <source>Leave it at {level}</source>
            <translation>保持 {level}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_level.py"></location>
            <source>Use this level</source>
            <translation>采用这个水平</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_level.py"></location>
            <source>Why I think so</source>
            <translation>我为什么这么认为</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/level_meter.py"></location>
            <source>Microphone level</source>
            <translation>麦克风音量</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/level_words.py"></location>
            <source>All words belong to this level.</source>
            <translation>所有的词都属于这个水平。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/level_words.py"></location>
            <source>New at this level: {words}.</source>
            <translation>这个水平的新词：{words}。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/level_words.py"></location>
            <source>The longest sentence has {count} words; up to {most} are good.</source>
            <translation>最长的句子有 {count} 个词；不超过 {most} 个为宜。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/level_words.py"></location>
            <source>above {level}</source>
            <translation>高于 {level}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/level_words.py"></location>
            <source>{level} kept</source>
            <translation>符合 {level}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_imports.py"></location>
            <source>Cancel {name}</source>
            <translation>取消 {name}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_imports.py"></location>
            <source>Dismiss</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_imports.py"></location>
            <source>Dismiss what is told of {name}</source>
            <translation>关闭关于 {name} 的提示</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_imports.py"></location>
            <source>Look at what is said above the talk.</source>
            <translation>请看对话上方的提示。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_imports.py"></location>
            <source>Pasted text</source>
            <translation>粘贴的文字</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_imports.py"></location>
            <source>Progress of {name}</source>
            <translation>{name} 的进度</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_imports.py"></location>
            <source>The library can't be opened.</source>
            <translation>无法打开资料库。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_imports.py"></location>
            <source>Waiting …</source>
            <translation>等待中…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Add files …</source>
            <translation>添加文件…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Add to your library</source>
            <translation>添加到资料库</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <location filename="../../tutor/ui/vocabulary_files.py"></location>
            <source>All files</source>
            <translation>所有文件</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Bring texts of your own: drop files here, paste text, or add files. A book, an article, notes or subtitles: the tutor talks with you about them, asks you questions, and helps you to learn them by heart. They stay on this computer.</source>
            <translation>带来你自己的文本：把文件拖到这里，粘贴文字，或添加文件。书、文章、笔记或字幕：老师会和你聊它们，向你提问，并帮你背诵。它们留在这台电脑上。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Delete this document from the library for good? The file that it came from stays.</source>
            <translation>从资料库中永久删除此文档？它的原文件会保留。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Documents</source>
            <translation>文档</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Down goes to the list, Escape shows all documents again.</source>
            <translation>Down 进入列表，Escape 重新显示所有文档。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Find words in your documents</source>
            <translation>在你的文档中查找词语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Find words in your documents …</source>
            <translation>在你的文档中查找词语…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Make a document of what you have copied</source>
            <translation>用你复制的内容建立文档</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Paste text</source>
            <translation>粘贴文字</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>There is no text in the clipboard. Copy some first.</source>
            <translation>剪贴板中没有文字。请先复制一些。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Your documents</source>
            <translation>你的文档</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Your library</source>
            <translation>你的资料库</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Your library is not there at the moment.</source>
            <translation>你的资料库目前不可用。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>E-book</source>
            <translation>电子书</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>Keeping {done} of {total} passages</source>
            <translation>正在保存段落：{done} / {total}</translation>
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
            <translation>正在读取：{done} / {total}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>Reading …</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>Subtitles</source>
            <translation>字幕</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>Text</source>
            <translation>文本</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>Web page</source>
            <translation>网页</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>Word document</source>
            <translation>Word 文档</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>read to its end</source>
            <translation>已读完</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>{n} documents</source>
            <translation>
                <numerusform>{n} 个文档</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>{n} pages</source>
            <translation>
                <numerusform>{n} 页</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>{share:.0%} read</source>
            <translation>已读 {share:.0%}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <location filename="../../tutor/ui/passage_chips.py"></location>
            <source>{title} · page {page}</source>
            <translation>{title} · 第 {page} 页</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>“{title}” had changed, and was read anew.</source>
            <translation>“{title}”有改动，已重新读取。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>“{title}” is in the library already.</source>
            <translation>“{title}”已在资料库中。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>“{title}” is in the library.</source>
            <translation>“{title}”已加入资料库。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/licence_dialog.py"></location>
            <source>Decline</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/licence_dialog.py"></location>
            <source>I accept</source>
            <translation>我接受</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/licence_dialog.py"></location>
            <source>In short: you may use the model and the speech that it makes for non-commercial purposes, such as learning a language for yourself. You may not use either of them to earn money.</source>
            <translation>简而言之：你可以把该模型及其生成的语音用于非商业用途，例如自己学习语言。不得用其中任何一个来赚钱。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/licence_dialog.py"></location>
            <source>Licence of the XTTS voice</source>
            <translation>XTTS 语音的许可证</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/licence_dialog.py"></location>
            <source>Non-commercial use only</source>
            <translation>仅限非商业用途</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/licence_dialog.py"></location>
            <source>The XTTS voice model comes under the Coqui Public Model License.</source>
            <translation>XTTS 语音模型采用 Coqui 公共模型许可证。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/licence_dialog.py"></location>
            <source>This summary does not replace the licence. Its full text:</source>
            <translation>此摘要不能代替许可证。全文如下：</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>Engines</source>
            <translation>引擎</translation>
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
            <translation>正在查看…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Memory</source>
            <translation>内存</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>No NVIDIA GPU was found: everything runs on the processor.</source>
            <translation>未找到 NVIDIA GPU：全部在处理器上运行。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>No gap in the sound of {n} spoken phrases.</source>
            <translation>
                <numerusform>{n} 个语段的声音没有间断。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>Nothing was spoken yet.</source>
            <translation>还没有说过话。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>Ollama holds</source>
            <translation>Ollama 占用</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>Queues</source>
            <translation>队列</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>The sound ran dry {gaps} times in {phrases} spoken phrases.</source>
            <translation>{phrases} 个语段中，声音断了 {gaps} 次。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>This program and its engines take {size:.2f} GB.</source>
            <translation>本程序及其引擎占用 {size:.2f} GB。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>in a process of its own</source>
            <translation>在独立进程中</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>kept until Ollama ends</source>
            <translation>保留到 Ollama 结束</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>kept until {time}</source>
            <translation>保留到 {time}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>load not told</source>
            <translation>负载未知</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>loaded</source>
            <translation>已加载</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>none dropped</source>
            <translation>没有丢弃</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>not loaded</source>
            <translation>未加载</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>on a server or in the program itself</source>
            <translation>在服务器上或程序自身中</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>on the processor</source>
            <translation>在处理器上</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>restarted {again} ×</source>
            <translation>重启 {again} 次</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{cores:.2f} cores busy</source>
            <translation>占用 {cores:.2f} 个核心</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{depth} of {limit}</source>
            <translation>{depth} / {limit}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{dropped} dropped</source>
            <translation>丢弃 {dropped}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{memory:.2f} GB</source>
            <translation>{memory:.2f} GB</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{memory:.2f} GB + {video:.2f} GB on the GPU</source>
            <translation>{memory:.2f} GB + GPU 上 {video:.2f} GB</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{memory_used:.1f} of {memory:.1f} GB</source>
            <translation>{memory_used:.1f} / {memory:.1f} GB</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{memory_used:.1f} of {memory:.1f} GB of its memory</source>
            <translation>已用显存 {memory_used:.1f} / {memory:.1f} GB</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{n} cores; this program keeps {own:.2f} of them busy.</source>
            <translation>
                <numerusform>{n} 个核心；本程序占用其中 {own:.2f} 个。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{share:.0%} on the GPU</source>
            <translation>{share:.0%} 在 GPU 上</translation>
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
            <translation>刚才打开的对话已删除。请选择接下来聊什么。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Choose a microphone</source>
            <translation>选择麦克风</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>In a terminal, “wpctl status” (PipeWire) or “pactl list short sources” (PulseAudio) tells whether the system knows the microphone at all.</source>
            <translation>在终端中，“wpctl status”（PipeWire）或“pactl list short sources”（PulseAudio）可以查看系统是否认得这个麦克风。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Look for a mute key or switch: on the headset, on the keyboard, on the microphone itself.</source>
            <translation>找一找静音键或开关：在耳机上、键盘上，或麦克风本身。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>No sound comes from the microphone</source>
            <translation>麦克风没有声音</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Open Settings, then Privacy &amp; security, then Microphone.</source>
            <translation>打开“设置”，再选“隐私和安全性”，然后选“麦克风”。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Open System Settings, then Privacy &amp; Security, then Microphone.</source>
            <translation>打开“系统设置”，再选“隐私与安全性”，然后选“麦克风”。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Open the privacy settings</source>
            <translation>打开隐私设置</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Open the system's sound settings, then Input: the right microphone is chosen and not muted.</source>
            <translation>打开系统的声音设置，再选“输入”：选对了麦克风，且没有静音。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Open the system's sound settings, then Input: the right microphone is chosen, it is not muted, and its level moves when you speak.</source>
            <translation>打开系统的声音设置，再选“输入”：选对了麦克风，没有静音，而且说话时音量条会动。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Some headsets are silent until you speak. Then just speak: this page closes as soon as anything is heard, and the talk goes on by itself.</source>
            <translation>有些耳机在你开口前没有声音。那就直接说话：一听到声音，此页面就会关闭，对话自动继续。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Switch on this program; if you started it from a terminal, switch on the terminal.</source>
            <translation>允许本程序；如果是从终端启动的，请允许终端。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Switch on “Microphone access” and “Let desktop apps access your microphone”.</source>
            <translation>打开“麦克风访问权限”和“允许桌面应用访问你的麦克风”。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>This program runs in a Flatpak: in Flatseal, or in the system's settings under Apps, allow it “PulseAudio sound server”, then start it again.</source>
            <translation>本程序在 Flatpak 中运行：请在 Flatseal 或系统设置的“应用”中允许它使用“PulseAudio 声音服务器”，然后重新启动。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>macOS asks you to quit and reopen the program: do so.</source>
            <translation>macOS 会请你退出并重新打开程序：照做即可。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>All languages</source>
            <translation>所有语言</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Hears from your voice whether you have finished.</source>
            <translation>从你的声音判断你是否说完。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>How the tutor sounds.</source>
            <translation>老师说话的声音。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>Nothing is fetched before you press Get or Install. Everything says where it comes from.</source>
            <translation>按“下载”或“安装”之前不会下载任何内容。每一项都注明了来源。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>Only what suits this computer</source>
            <translation>只显示适合这台电脑的</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>Show models for</source>
            <translation>显示以下语言的模型</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>The tutor's mind: what it says to you.</source>
            <translation>老师的大脑：它对你说什么。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>Writes down what you say.</source>
            <translation>把你说的话写成文字。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>{size} of the disk are free.</source>
            <translation>磁盘剩余 {size}。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>{title} could not be downloaded.</source>
            <translation>无法下载 {title}。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>{title} is here.</source>
            <translation>{title} 已就绪。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_stock.py"></location>
            <source>Every file is as it should be.</source>
            <translation>每个文件都完好。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_stock.py"></location>
            <source>Files are damaged: {named}.</source>
            <translation>有文件损坏：{named}。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_stock.py"></location>
            <source>Get the model again.</source>
            <translation>请重新下载模型。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_stock.py"></location>
            <source>It is not on this computer.</source>
            <translation>它不在这台电脑上。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_stock.py"></location>
            <source>Removed: {size} freed.</source>
            <translation>已移除：腾出 {size}。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Downloading</source>
            <translation>正在下载</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Graphics card</source>
            <translation>显卡</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>It has {cores}, {memory} and {disk}.</source>
            <translation>它有 {cores}、{memory} 和 {disk}。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Its graphics card is {gpu}.</source>
            <translation>它的显卡是 {gpu}。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Ollama does not run here.</source>
            <translation>这里没有运行 Ollama。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Ollama runs and has no models.</source>
            <translation>Ollama 正在运行，没有模型。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Ollama runs and has {n} models.</source>
            <translation>
                <numerusform>Ollama 正在运行，有 {n} 个模型。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Putting the files together</source>
            <translation>正在组合文件</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>There is no NVIDIA graphics card for bigger models.</source>
            <translation>没有可运行更大模型的 NVIDIA 显卡。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Waiting for the download before it</source>
            <translation>等待前一个下载</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>comes with the program</source>
            <translation>随程序附带</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>from {hosts}</source>
            <translation>来自 {hosts}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{hours} h {minutes} min left</source>
            <translation>剩余 {hours} 小时 {minutes} 分钟</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{memory} of memory ({free} free)</source>
            <translation>{memory}内存（空闲 {free}）</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{minutes} min left</source>
            <translation>剩余 {minutes} 分钟</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{name} with {memory} ({free} free)</source>
            <translation>{name}，{memory}（空闲 {free}）</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{n} bytes</source>
            <translation>
                <numerusform>{n} 字节</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{n} processor cores</source>
            <translation>
                <numerusform>{n} 个处理器核心</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{seconds} s left</source>
            <translation>剩余 {seconds} 秒</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{share:.0%} of {total}</source>
            <translation>{share:.0%}，共 {total}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{size} of free disk space</source>
            <translation>{size} 可用磁盘空间</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{size}/s</source>
            <translation>{size}/秒</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{where}: {sum}; {free} are free.</source>
            <translation>{where}：{sum}；空闲 {free}。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>◔ Slow here.</source>
            <translation>◔ 在这里较慢。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>✓ Suits this computer.</source>
            <translation>✓ 适合这台电脑。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>✕ Too big.</source>
            <translation>✕ 太大。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/moving_window.py"></location>
            <source>Moving your files to {folder} …</source>
            <translation>正在把你的文件移到 {folder}…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/notices.py"></location>
            <source>Dismiss this notice</source>
            <translation>关闭此通知</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/passage_chips.py"></location>
            <source>Open where this comes from</source>
            <translation>打开出处</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/passage_chips.py"></location>
            <source>Open where this comes from: {passage}</source>
            <translation>打开出处：{passage}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_browser.py"></location>
            <source>Browse …</source>
            <translation>浏览…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_browser.py"></location>
            <source>Browse: {title}</source>
            <translation>浏览：{title}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_check.py"></location>
            <source>The folder lacks {names}.</source>
            <translation>文件夹中缺少 {names}。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_check.py"></location>
            <source>The name of such a file ends with {endings}.</source>
            <translation>此类文件的名称以 {endings} 结尾。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_check.py"></location>
            <source>There is no such file.</source>
            <translation>没有这个文件。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_check.py"></location>
            <source>There is no such folder.</source>
            <translation>没有这个文件夹。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_check.py"></location>
            <source>This can't be looked at: {error}.</source>
            <translation>无法查看：{error}。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_check.py"></location>
            <source>This is a file; a folder is wanted.</source>
            <translation>这是文件；需要文件夹。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_check.py"></location>
            <source>This is a folder; a file is wanted.</source>
            <translation>这是文件夹；需要文件。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_row.py"></location>
            <source>Not spoken: {why}</source>
            <translation>未说出：{why}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Cached</source>
            <translation>已缓存</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Characters</source>
            <translation>字符</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Characters synthesised a second</source>
            <translation>每秒合成的字符数</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Chars</source>
            <translation>字符</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Chars/s</source>
            <translation>字符/秒</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Duration of the sound</source>
            <translation>声音时长</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>From being cut to the request to the voice</source>
            <translation>从切出到请求合成</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>From the request to the first sound</source>
            <translation>从请求到第一声</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Gaps</source>
            <translation>间断</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>How much of it was heard</source>
            <translation>听到了多少</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Made in</source>
            <translation>合成用时</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Phrase, in the order of speaking</source>
            <translation>语段，按说出的顺序</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Played at</source>
            <translation>播放于</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Queued</source>
            <translation>排队</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>RTF</source>
            <translation>RTF</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Real-time factor: seconds of synthesis a second of sound</source>
            <translation>实时率：每秒声音的合成秒数</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Silences before it and inside it</source>
            <translation>之前和其中的静音</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Spoken before and kept: nothing was synthesised</source>
            <translation>以前说过并已保留：没有合成</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Time of the synthesis</source>
            <translation>合成所用的时间</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>What became of it</source>
            <translation>结果如何</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>What is spoken</source>
            <translation>说的内容</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>When its first sound was heard, after your last one</source>
            <translation>距你的最后一声多久听到第一声</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>{n} inside</source>
            <translation>其中 {n}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_blocks.py"></location>
            <source>Left and right go from week to week.</source>
            <translation>左右方向键逐周移动。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/progress_blocks.py"></location>
            <source>corrected {n} times</source>
            <translation>
                <numerusform>纠正 {n} 次</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_blocks.py"></location>
            <source>in 100 words {first} at first, now {last}</source>
            <translation>每 100 词：最初 {first}，现在 {last}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/progress_blocks.py"></location>
            <source>not in the last {n} talks</source>
            <translation>
                <numerusform>最近 {n} 次对话中没有出现</numerusform>
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
            <translation>每 100 词 {value}，{day}起的一周</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_blocks.py"></location>
            <source>{value}, week from {day}</source>
            <translation>{value}，{day}起的一周</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_table.py"></location>
            <location filename="../../tutor/ui/reports_view.py"></location>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Talks</source>
            <translation>对话</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_table.py"></location>
            <source>Week from</source>
            <translation>周（起始日）</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_table.py"></location>
            <source>d MMM</source>
            <translation>M月d日</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_view.py"></location>
            <source>Progress by week</source>
            <translation>每周进步</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_view.py"></location>
            <source>Show as a table</source>
            <translation>以表格显示</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/progress_view.py"></location>
            <source>So far there are {n}.</source>
            <translation>
                <numerusform>到目前为止有 {n} 次。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_view.py"></location>
            <source>What is corrected, and how often</source>
            <translation>纠正了什么，有多频繁</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_view.py"></location>
            <source>Your progress</source>
            <translation>你的进步</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_view.py"></location>
            <source>{n} talks are needed before anything can be said about your speech.</source>
            <translation>需要 {n} 次对话，才能对你的口语做出说明。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_view.py"></location>
            <source>{talks}, week by week. Weeks without a talk are left open.</source>
            <translation>{talks}，按周显示。没有对话的周留空。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/question.py"></location>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/question.py"></location>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_text.py"></location>
            <source>Text of the document</source>
            <translation>文档正文</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>All documents</source>
            <translation>所有文档</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Keep the marked words</source>
            <translation>保留选中的文字</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Kept for review.</source>
            <translation>已留作复习。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Learn by heart</source>
            <translation>背诵</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Page {page} of {pages}</source>
            <translation>第 {page} 页，共 {pages} 页</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Quiz me</source>
            <translation>考考我</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Read aloud</source>
            <translation>跟读</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Talk about it</source>
            <translation>聊聊它</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>The document's key sentences: heard, repeated, recalled</source>
            <translation>文档中的关键句：听、复述、回想</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>The tutor asks about the document; your answers are kept for review</source>
            <translation>老师就文档提问；你的回答会留作复习</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>The tutor reads sentence by sentence, and you say each after it</source>
            <translation>老师逐句朗读，你每句跟读一遍</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>The words that you have marked in the text become a key point for review</source>
            <translation>你在正文中选中的文字会成为复习要点</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Words</source>
            <translation>词语</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Words of this document that are worth learning</source>
            <translation>此文档中值得学的词</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>You have kept this before.</source>
            <translation>你以前已经保留过。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_words.py"></location>
            <source>Looking for words …</source>
            <translation>正在查找词语…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_words.py"></location>
            <source>One click keeps a word for review.</source>
            <translation>点一下即可把词留作复习。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_words.py"></location>
            <source>Return keeps a word for review.</source>
            <translation>Return 把词留作复习。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_words.py"></location>
            <source>There are no words above your level here.</source>
            <translation>这里没有高于你水平的词。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_words.py"></location>
            <source>Words of this document</source>
            <translation>此文档中的词</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_words.py"></location>
            <source>kept</source>
            <translation>已保留</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_words.py"></location>
            <source>not kept</source>
            <translation>未保留</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/reader_words.py"></location>
            <source>{n} times</source>
            <translation>
                <numerusform>{n} 次</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_buttons.py"></location>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <source>Hear the tutor: {sentence}</source>
            <translation>听老师说：{sentence}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_buttons.py"></location>
            <source>Hear yourself: {sentence}</source>
            <translation>听自己说：{sentence}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>A little slower (0.8)</source>
            <translation>稍慢（0.8）</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <location filename="../../tutor/ui/words.py"></location>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <location filename="../../tutor/ui/words.py"></location>
            <source>Copy selection</source>
            <translation>复制所选</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>Explain the word</source>
            <translation>解释这个词</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>Half as fast (0.5)</source>
            <translation>慢一半（0.5）</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>Hear the tutor say it</source>
            <translation>听老师说</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>Hear yourself</source>
            <translation>听自己说</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>Keep the word</source>
            <translation>保留这个词</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>Play again</source>
            <translation>重新播放</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>Slower (0.65)</source>
            <translation>较慢（0.65）</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>The tutor, a little slower (0.8)</source>
            <translation>老师说，稍慢（0.8）</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>Translate</source>
            <translation>翻译</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <source>Keep this correction as a card: {words}</source>
            <translation>把这条纠正存为卡片：{words}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <source>You said “{said}”; better is “{better}”.</source>
            <translation>你说的是“{said}”；更好的说法是“{better}”。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <location filename="../../tutor/ui/report_html.py"></location>
            <source>You said: {sentence}</source>
            <translation>你说的是：{sentence}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <source>You: {sentence}</source>
            <translation>你：{sentence}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_html.py"></location>
            <location filename="../../tutor/ui/report_page.py"></location>
            <source>Corrections</source>
            <translation>纠正</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_html.py"></location>
            <location filename="../../tutor/ui/report_page.py"></location>
            <source>New words</source>
            <translation>新词</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_html.py"></location>
            <location filename="../../tutor/ui/report_page.py"></location>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_html.py"></location>
            <location filename="../../tutor/ui/report_page.py"></location>
            <source>The talk in figures</source>
            <translation>对话数据</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_html.py"></location>
            <source>The tutor's answer</source>
            <translation>老师的回答</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_html.py"></location>
            <location filename="../../tutor/ui/report_page.py"></location>
            <source>What went well</source>
            <translation>做得好的地方</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_notice.py"></location>
            <source>Show it</source>
            <translation>显示</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_notice.py"></location>
            <source>Your report on this talk is ready.</source>
            <translation>关于这次对话的报告已准备好。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_page.py"></location>
            <location filename="../../tutor/ui/vocabulary_chips.py"></location>
            <source>Keep the word {word}</source>
            <translation>保留词语 {word}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_page.py"></location>
            <source>The tutor brought them:</source>
            <translation>老师带来的：</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_page.py"></location>
            <source>You said them for the first time:</source>
            <translation>你第一次说的：</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>It came up before.</source>
            <translation>以前出现过。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>Nothing was noticed that should be corrected.</source>
            <translation>没有发现需要纠正的地方。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>What is only repeated is not corrected.</source>
            <translation>只是复述的话不纠正。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>You spoke too little for a speed to be told.</source>
            <translation>你说得太少，无法得出语速。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>You typed in this talk, so there is nothing to tell of speed and pauses.</source>
            <translation>你在这次对话中打字，因此没有语速和停顿的数据。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>answers of the tutor's kept to {level}</source>
            <translation>老师的回答符合 {level} 水平</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>inside your answers, mostly {usual}, the longest {longest}</source>
            <translation>在你的回答中，大多为 {usual}，最长 {longest}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>of the words were yours; {wanted} or more is good</source>
            <translation>你说的词所占的比例；{wanted} 或以上就很好</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>talked, breaks left out</source>
            <translation>对话时长，不含中途的休息</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>words a minute</source>
            <translation>词/分钟</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>words in an answer of yours</source>
            <translation>词（你的每次回答）</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>{kept} of {checked}</source>
            <translation>{kept} / {checked}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>{n} pauses</source>
            <translation>
                <numerusform>{n} 次停顿</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>{n} times in this talk, and before.</source>
            <translation>这次对话中 {n} 次，以前也有。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>{n} times in this talk.</source>
            <translation>这次对话中 {n} 次。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>{value} s</source>
            <translation>{value} 秒</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_view.py"></location>
            <source>After a talk of yours its report stands here.</source>
            <translation>对话之后，报告会显示在这里。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_view.py"></location>
            <source>Print …</source>
            <translation>打印…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_view.py"></location>
            <source>Read the talk</source>
            <translation>阅读对话</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_view.py"></location>
            <source>Save as …</source>
            <translation>另存为…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_view.py"></location>
            <source>Save the report</source>
            <translation>保存报告</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_view.py"></location>
            <source>Web page ({pattern})</source>
            <translation>网页 ({pattern})</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_view.py"></location>
            <source>Web page with its sound in a folder ({pattern})</source>
            <translation>网页，声音放在文件夹中 ({pattern})</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reports_view.py"></location>
            <source>Progress</source>
            <translation>进步</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Begin empty</source>
            <translation>从空白开始</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Begin with empty records</source>
            <translation>从空白记录开始</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Begin with empty records? The damaged file is kept beside them.</source>
            <translation>从空白记录开始？损坏的文件会保留在旁边。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Copies</source>
            <translation>副本</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Copies of your records</source>
            <translation>你的记录的副本</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Decide later</source>
            <translation>以后再决定</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Go back</source>
            <translation>恢复</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Go back to this copy</source>
            <translation>恢复到此副本</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Go back to your records as they were on {moment}? What is there now is kept beside them, and stands in this list afterwards.</source>
            <translation>恢复到 {moment} 时的记录？现有内容会保留在旁边，之后出现在此列表中。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Set aside on {moment}</source>
            <translation>于 {moment} 移开</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>The file with your talks can't be read. Choose a copy to go back to. Until you have chosen, what you say is not written down.</source>
            <translation>无法读取存有你的对话的文件。请选择要恢复的副本。在选好之前，你说的话不会写下来。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>There is no copy yet.</source>
            <translation>还没有副本。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>While you talk a copy is made every half hour, and one at the end. Those of the last day are kept, then one a day, one a week and one a month.</source>
            <translation>对话时每半小时做一份副本，结束时再做一份。最近一天的全部保留，之后每天、每周、每月各保留一份。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Your records</source>
            <translation>你的记录</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Your records are damaged</source>
            <translation>你的记录已损坏</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>the last from {day}</source>
            <translation>最近一份来自{day}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Answer by speaking (S)</source>
            <translation>说出答案（S）</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Listening. Take your time.</source>
            <translation>正在聆听。慢慢来。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Nothing was heard. Speak again, or type the answer.</source>
            <translation>什么也没听到。请再说一次，或输入答案。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Opening the microphone …</source>
            <translation>正在打开麦克风…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Show the answer (space)</source>
            <translation>显示答案（空格）</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Speak</source>
            <translation>说</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Type the answer</source>
            <translation>输入答案</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>or type the answer …</source>
            <translation>或输入答案…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>{grade}: again in {interval}</source>
            <translation>{grade}：{interval}后再问</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_card.py"></location>
            <source>Hear how it is said (R)</source>
            <translation>听读音（R）</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_card.py"></location>
            <source>Hear what you said then</source>
            <translation>听你当时说的</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_card.py"></location>
            <source>Missing: {words}.</source>
            <translation>缺少：{words}。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_card.py"></location>
            <source>Too much: {words}.</source>
            <translation>多出：{words}。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_card.py"></location>
            <source>You said: {words}</source>
            <translation>你说的是：{words}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_card.py"></location>
            <source>Your recording</source>
            <translation>你的录音</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_card.py"></location>
            <source>{word}, not {instead}.</source>
            <translation>应是 {word}，不是 {instead}。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_keeping.py"></location>
            <source>It was right: it does not count as a mistake, and is not corrected again.</source>
            <translation>原来是对的：不算错误，以后也不再纠正。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_keeping.py"></location>
            <source>It was right: it does not count as a mistake, and its card is gone.</source>
            <translation>原来是对的：不算错误，它的卡片也已移除。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_keeping.py"></location>
            <location filename="../../tutor/ui/review_page.py"></location>
            <location filename="../../tutor/ui/undo_line.py"></location>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_keeping.py"></location>
            <source>“{word}” is among your cards already.</source>
            <translation>“{word}”已在你的卡片中。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_keeping.py"></location>
            <source>“{word}” is kept for review.</source>
            <translation>“{word}”已留作复习。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_page.py"></location>
            <source>Change or delete this card (E)</source>
            <translation>更改或删除这张卡片（E）</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_page.py"></location>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_page.py"></location>
            <source>Take back the last grade (Ctrl+Z)</source>
            <translation>撤回上一次评分（Ctrl+Z）</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/review_page.py"></location>
            <source>{n} to review</source>
            <translation>
                <numerusform>{n} 张待复习</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>A short pause</source>
            <translation>休息一下</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>Ask it now</source>
            <translation>现在就问</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>Import a word list …</source>
            <translation>导入词表…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>Keep a word with one click in the talk, or a sentence that was corrected. You are asked for it just before you would forget it.</source>
            <translation>在对话中点一下即可保留一个词，或一个纠正过的句子。在你快要忘记时会问你。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>Learn more new words today</source>
            <translation>今天多学些新词</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>Looking what is due …</source>
            <translation>正在查看到期的卡片…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>That is all for now</source>
            <translation>今天就到这里</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>The next card comes back {when}.</source>
            <translation>下一张卡片{when}再来。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>The next cards are due {when}.</source>
            <translation>下一批卡片{when}到期。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>Undo the last grade</source>
            <translation>撤销上一次评分</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>Words that you keep come back here</source>
            <translation>你保留的词会在这里再次出现</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>You answered {n} times.</source>
            <translation>
                <numerusform>你回答了 {n} 次。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>{n} times you knew it.</source>
            <translation>
                <numerusform>有 {n} 次答对了。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_view.py"></location>
            <source>All cards</source>
            <translation>所有卡片</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Again</source>
            <translation>重来</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Correction</source>
            <translation>纠正</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Do you know this? Say it in a sentence.</source>
            <translation>这个你会吗？用一句话说出来。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Easy</source>
            <translation>容易</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Good</source>
            <translation>良好</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Hard</source>
            <translation>困难</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>I did not know it</source>
            <translation>我不知道</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>I knew it</source>
            <translation>我知道</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>I knew some of it, or it took long</source>
            <translation>知道一部分，或想了很久</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>It was no effort</source>
            <translation>毫不费力</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Key point</source>
            <translation>要点</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Nearly the same.</source>
            <translation>几乎一样。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Part of it is there.</source>
            <translation>说对了一部分。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Question</source>
            <translation>问题</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>That is it.</source>
            <translation>正是这个。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>The answer is another one.</source>
            <translation>答案是另一个。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>What is the answer?</source>
            <translation>答案是什么？</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>What is the word for this?</source>
            <translation>这个词怎么说？</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Which word is missing?</source>
            <translation>缺了哪个词？</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Word</source>
            <translation>单词</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>You said this. Say it better.</source>
            <translation>你说过这句话。请说得更好。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>in {interval}</source>
            <translation>{interval}后</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>now</source>
            <translation>现在</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>today</source>
            <translation>今天</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>tomorrow</source>
            <translation>明天</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>{n} days</source>
            <translation>
                <numerusform>{n} 天</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>{n} h</source>
            <translation>{n} 小时</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>{n} min</source>
            <translation>{n} 分钟</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>{n} months</source>
            <translation>{n} 个月</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>{n} years</source>
            <translation>{n} 年</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/search_box.py"></location>
            <source>Clear the search</source>
            <translation>清除搜索</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/search_box.py"></location>
            <source>Down goes to the first one that is found, Escape shows all again.</source>
            <translation>Down 进入找到的第一项，Escape 重新显示全部。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_key_dialog.py"></location>
            <source>Key for this server</source>
            <translation>此服务器的密钥</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_key_dialog.py"></location>
            <source>Key for {origin}</source>
            <translation>{origin} 的密钥</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_key_dialog.py"></location>
            <source>Server key</source>
            <translation>服务器密钥</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_key_dialog.py"></location>
            <source>This address is not encrypted: everybody in the network could read the key. It is sent only when you allow "Keys without encryption".</source>
            <translation>此地址没有加密：网络中人人都能读到密钥。只有允许“不加密发送密钥”时才会发送。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_keys.py"></location>
            <source>Asking the keyring …</source>
            <translation>正在查询密钥环…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_keys.py"></location>
            <source>Change the key …</source>
            <translation>更改密钥…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_keys.py"></location>
            <source>Enter a key …</source>
            <translation>输入密钥…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_keys.py"></location>
            <source>Forget</source>
            <translation>忘记</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_keys.py"></location>
            <source>Forget the key for {origin}</source>
            <translation>忘记 {origin} 的密钥</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_keys.py"></location>
            <source>No server is set. Choose one under Hearing, Thinking or Speaking, and enter its address there.</source>
            <translation>未设置服务器。请在“听”“思考”或“说”中选择一个，并在那里输入其地址。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_keys.py"></location>
            <source>Server keys</source>
            <translation>服务器密钥</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_keys.py"></location>
            <source>Some servers want a key. It is kept in the system's keyring, never in a file.</source>
            <translation>有些服务器需要密钥。密钥保存在系统的密钥环中，绝不写入文件。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Beside it</source>
            <translation>对照</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Comparison</source>
            <translation>比较</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Each turn you talk is measured and kept. After your first talk you can look at it here.</source>
            <translation>你说的每一轮都会测量并保留。第一次对话之后可以在这里查看。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Export CSV …</source>
            <translation>导出 CSV…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Export JSON …</source>
            <translation>导出 JSON…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Export the measurements</source>
            <translation>导出测量数据</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Measurements are not kept at the moment.</source>
            <translation>目前不保留测量数据。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Medians of {turns}.</source>
            <translation>{turns}的中位数。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Nothing beside it</source>
            <translation>无对照</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Press again to forget it</source>
            <translation>再按一次即忘记</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Remove this session's measurements from this computer</source>
            <translation>从这台电脑移除此会话的测量数据</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Session</source>
            <translation>会话</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Session beside it</source>
            <translation>对照会话</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_editor.py"></location>
            <source>Among its values: {values}</source>
            <translation>可选值：{values}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_editor.py"></location>
            <source>Back to the default</source>
            <translation>恢复默认</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_editor.py"></location>
            <source>Changed. The default is {default}.</source>
            <translation>已更改。默认为 {default}。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_editor.py"></location>
            <source>It is not used.</source>
            <translation>未使用。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_editor.py"></location>
            <source>No keys: {title}</source>
            <translation>无快捷键：{title}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_editor.py"></location>
            <source>Not told</source>
            <translation>未说明</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_editor.py"></location>
            <source>Reset to default: {title}</source>
            <translation>恢复默认：{title}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_groups.py"></location>
            <source>No setting has “{words}” in its name, its explanation or its values.</source>
            <translation>没有设置的名称、说明或值中含有“{words}”。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Get it ({size})</source>
            <translation>下载（{size}）</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Later</source>
            <translation>以后</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Models…</source>
            <translation>模型…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Privacy and your files…</source>
            <translation>隐私和你的文件…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Set up…</source>
            <translation>设置向导…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Use it</source>
            <translation>使用</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Use it now?</source>
            <translation>现在使用吗？</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Also what has no effect beside your other settings</source>
            <translation>也显示在其他设置下不起作用的</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Close the settings</source>
            <translation>关闭设置</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Every setting has its default already.</source>
            <translation>所有设置都已是默认值。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Export settings to a file</source>
            <translation>把设置导出到文件</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Find a setting</source>
            <translation>查找设置</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Find a setting …</source>
            <translation>查找设置…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Import settings from a file</source>
            <translation>从文件导入设置</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Import …</source>
            <translation>导入…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Reset all settings to their defaults</source>
            <translation>把所有设置恢复默认</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Reset all …</source>
            <translation>全部恢复默认…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Sections</source>
            <translation>分类</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Show all</source>
            <translation>全部显示</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Taken back.</source>
            <translation>已撤回。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>{name}: back to the default.</source>
            <translation>{name}：已恢复默认。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>{n} settings are imported.</source>
            <translation>
                <numerusform>已导入 {n} 项设置。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>{n} settings are reset.</source>
            <translation>
                <numerusform>已恢复 {n} 项设置的默认值。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Choose a file …</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Choose another file …</source>
            <translation>选择其他文件…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Devices, folders and addresses, too</source>
            <translation>包括设备、文件夹和地址</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Export settings</source>
            <translation>导出设置</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Import settings</source>
            <translation>导入设置</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Keys of servers and accepted licences are never written.</source>
            <translation>服务器密钥和已接受的许可证绝不会写入。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Microphone, loudspeaker and accepted licences stay. You can undo it afterwards.</source>
            <translation>麦克风、扬声器和已接受的许可证保持不变。之后可以撤销。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Nothing changes before you have seen what would.</source>
            <translation>在你看到将要更改的内容之前，什么都不会改变。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Nothing changes.</source>
            <translation>没有任何变化。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Reset all</source>
            <translation>全部恢复默认</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Reset all settings?</source>
            <translation>把所有设置恢复默认？</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Settings (*.json)</source>
            <translation>设置（*.json）</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Take over</source>
            <translation>采用</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>The settings are in {path}.</source>
            <translation>设置在 {path} 中。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>These go back to their defaults:</source>
            <translation>以下设置将恢复默认：</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>What changes</source>
            <translation>更改的内容</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>What is ignored</source>
            <translation>忽略的内容</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>What the file would change</source>
            <translation>该文件会更改的内容</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Your settings are written to a file, for another computer or to keep them.</source>
            <translation>把你的设置写入文件，供另一台电脑使用或留存。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>Finish</source>
            <translation>完成</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>Leave this page as it is and go on</source>
            <translation>此页保持原样，继续下一步</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>Skip</source>
            <translation>跳过</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>Start talking</source>
            <translation>开始对话</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>Step {number} of {all}: {title}</source>
            <translation>第 {number} 步，共 {all} 步：{title}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>{number} of {all}</source>
            <translation>{number} / {all}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>{title}. Step {number} of {all}.</source>
            <translation>{title}。第 {number} 步，共 {all} 步。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>Looking at this computer…</source>
            <translation>正在查看这台电脑…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>Nothing has to be fetched.</source>
            <translation>无需下载任何内容。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>Nothing is fetched before you press the button. It comes from {hosts}.</source>
            <translation>按下按钮之前不会下载任何内容。来源：{hosts}。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>Start downloads: {size}</source>
            <translation>开始下载：{size}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>This computer</source>
            <translation>这台电脑</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>This computer could not be looked at. The starter works in any case; see Models later.</source>
            <translation>无法查看这台电脑。入门模型总能使用；以后请看“模型”。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>Use the starter for now</source>
            <translation>暂时使用入门模型</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>Use this set</source>
            <translation>使用这一套</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>What it has decides how well the tutor hears, thinks and speaks.</source>
            <translation>电脑的配置决定了老师听、想、说的水平。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>You can go on, and talk with the starter meanwhile. A notice tells you when a model is ready.</source>
            <translation>你可以继续，先用入门模型对话。模型就绪时会有通知。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>is here already</source>
            <translation>已经在这里</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>{size:,} bytes</source>
            <translation>{size:,} 字节</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>{title} (recommended)</source>
            <translation>{title}（推荐）</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>Hold {button} while you speak, and let go when you have finished.</source>
            <translation>说话时按住 {button}，说完后松开。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>How to talk</source>
            <translation>怎样对话</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>Press the round button once and speak; the tutor notices when you have finished.</source>
            <translation>按一下圆形按钮然后说话；老师会察觉你何时说完。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>Take your time: a pause is fine, and {keys} says “I'm done”.</source>
            <translation>慢慢来：停顿没关系，{keys} 表示“我说完了”。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>Take your time: a pause is fine.</source>
            <translation>慢慢来：停顿没关系。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>Take your time: as long as you hold it, the tutor waits.</source>
            <translation>慢慢来：只要你按住，老师就会等。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>That is all. You can come back here from the menu at any time.</source>
            <translation>就这些。你随时可以从菜单回到这里。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>The round button tells you when you can begin.</source>
            <translation>圆形按钮会告诉你什么时候可以开始。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>To silence the tutor, {ways}.</source>
            <translation>要让老师停下，{ways}。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>just speak</source>
            <translation>直接说话</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>press the round button</source>
            <translation>按圆形按钮</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>press {keys}</source>
            <translation>按 {keys}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>the round button</source>
            <translation>圆形按钮</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>Can we hear each other?</source>
            <translation>我们能听见彼此吗？</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>I understood no words. Try again, a little louder.</source>
            <translation>我没听懂。请再试一次，声音大一点。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>I understood: “{words}”</source>
            <translation>我听到的是：“{words}”</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>Measure again</source>
            <translation>重新测量</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>Play a test sound</source>
            <translation>播放测试音</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>Record three seconds</source>
            <translation>录音三秒</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>Recording: speak now, for three seconds.</source>
            <translation>正在录音：现在说话，三秒钟。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>Say something, in any language.</source>
            <translation>用任何语言说点什么。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>Say something: the bar should pass the mark. Nothing of it is kept.</source>
            <translation>说点什么：音量条应越过标记。什么都不会保留。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>The talk has the microphone. Press Measure again to go on here; it stops listening then.</source>
            <translation>对话正在使用麦克风。按“重新测量”可在这里继续；对话会停止聆听。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>The words follow when the speech recognition has loaded.</source>
            <translation>语音识别加载后会显示文字。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>This is what I heard.</source>
            <translation>这是我听到的。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>Two notes are playing.</source>
            <translation>正在播放两个音。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>◔ I hear very little. Speak up, come closer, or turn the microphone up in the system's settings.</source>
            <translation>◔ 我只听到一点点。请大声些、靠近些，或在系统设置中调高麦克风音量。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>◔ That is too loud and gets distorted. Move back, or turn the microphone down.</source>
            <translation>◔ 声音太大，失真了。请离远些，或调低麦克风音量。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>✓ I can hear you well.</source>
            <translation>✓ 我听得很清楚。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>✕ Only silence comes from this microphone. The system blocks it, or it is muted: look for a switch on it, and for microphone access in the system's privacy settings.</source>
            <translation>✕ 这个麦克风没有任何声音。它被系统阻止或被静音了：请找找它上面的开关，并在系统的隐私设置中查看麦克风权限。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>How well do you speak it?</source>
            <translation>你说得怎么样？</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I can say nearly everything that I want to</source>
            <translation>想说的我几乎都能说</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I get by in most situations, with mistakes</source>
            <translation>多数场合能应付，但有错误</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I know some words and set phrases</source>
            <translation>我会一些单词和固定说法</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I learn for</source>
            <translation>学习目的</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I manage simple, everyday exchanges</source>
            <translation>我能进行简单的日常交流</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I speak like somebody who grew up with it</source>
            <translation>我说得像母语者一样</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I talk quite freely about many things</source>
            <translation>很多话题我都能聊得很自如</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I would like to practise</source>
            <translation>我想练习</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I'd rather not say</source>
            <translation>不想说</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>If you like</source>
            <translation>选填</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>My name is</source>
            <translation>我的名字</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>My own language is</source>
            <translation>我的母语是</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>The next page offers models for {language}.</source>
            <translation>下一页提供{language}的模型。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>The starter that comes with the program knows English only.</source>
            <translation>随程序附带的入门模型只懂英语。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>Welcome</source>
            <translation>欢迎</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>You talk, the tutor listens and answers. Everything happens on this computer; nothing that you say leaves it.</source>
            <translation>你说话，老师聆听并回答。一切都在这台电脑上进行；你说的话不会传出去。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>Your name</source>
            <translation>你的名字</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/shortcuts.py"></location>
            <source>{keys} already means “{title}”. Choose other keys, or change that first.</source>
            <translation>{keys} 已用于“{title}”。请选择其他快捷键，或先更改那一项。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/shortcuts.py"></location>
            <source>{keys} moves back everywhere. Choose other keys.</source>
            <translation>{keys} 处处用于后退。请选择其他快捷键。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/shortcuts.py"></location>
            <source>{keys} moves on everywhere. Choose other keys.</source>
            <translation>{keys} 处处用于前进。请选择其他快捷键。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/shortcuts.py"></location>
            <source>{keys} presses buttons everywhere. Choose other keys.</source>
            <translation>{keys} 处处用于按下按钮。请选择其他快捷键。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/shortcuts.py"></location>
            <source>“{keys}” are no keys that can be used.</source>
            <translation>“{keys}”不是可用的快捷键。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sound_buttons.py"></location>
            <source>Play: {who}</source>
            <translation>播放：{who}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sound_buttons.py"></location>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>All measures</source>
            <translation>所有指标</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>Change the target</source>
            <translation>更改目标</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>Drafts and the pause that begins them</source>
            <translation>草稿以及触发它的停顿</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Findings</source>
            <translation>发现</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>From {low} to {high}</source>
            <translation>从 {low} 到 {high}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>From {low} to {high}, and {n} beyond</source>
            <translation>从 {low} 到 {high}，另有 {n} 个超出</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>Histogram of {title}</source>
            <translation>{title}的直方图</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>Median {value}.</source>
            <translation>中位数 {value}。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>Target of {title}</source>
            <translation>{title}的目标</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>The figure is the median, the line in the drawing too; the dashed line is the target.</source>
            <translation>数字是中位数，图中的实线也是；虚线是目标。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>a second</source>
            <translation>每秒</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>at least {value}</source>
            <translation>至少 {value}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>at most {value}</source>
            <translation>至多 {value}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>s</source>
            <translation>秒</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>{rate:.0%} of all drafts were thrown away.</source>
            <translation>{rate:.0%} 的草稿被丢弃。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_progress.py"></location>
            <source>At your level {least} or more is good.</source>
            <translation>你的水平达到 {least} 或以上就很好。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_progress.py"></location>
            <source>End the talk</source>
            <translation>结束对话</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_progress.py"></location>
            <source>The talk is over.</source>
            <translation>对话已结束。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_progress.py"></location>
            <source>What could I say?</source>
            <translation>我可以说什么？</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_progress.py"></location>
            <source>You have reached the goal. Go on if you like, or end the talk.</source>
            <translation>你已达成目标。可以继续，也可以结束对话。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_progress.py"></location>
            <source>{share} of the words are yours.</source>
            <translation>{share} 的词是你说的。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_progress.py"></location>
            <source>{step}: done</source>
            <translation>{step}：已完成</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_progress.py"></location>
            <source>{step}: still to do</source>
            <translation>{step}：待完成</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>About whatever you like. The tutor begins.</source>
            <translation>聊什么都可以。老师先开口。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>About “{title}”</source>
            <translation>关于“{title}”</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Back to the talk</source>
            <translation>回到对话</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Begin</source>
            <translation>开始</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Bring a document …</source>
            <translation>添加文档…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Find a talk</source>
            <translation>查找对话</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Find a talk …</source>
            <translation>查找对话…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Free talk</source>
            <translation>自由对话</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Nothing is called that. Escape shows all talks again.</source>
            <translation>没有这样的名称。Escape 重新显示所有对话。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Only the words count: how well you pronounce them is not judged.</source>
            <translation>只看用词：不评判发音好坏。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Repeat after me</source>
            <translation>跟我说</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Talk about a text of your own</source>
            <translation>聊一聊你自己的文章</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Talks for level {level}</source>
            <translation>{level} 水平的对话</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>The tutor answers from this document, and shows where it stands.</source>
            <translation>老师根据此文档回答，并指出出处。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>The tutor says ten sentences of level {level}, and you say them again.</source>
            <translation>老师说十个 {level} 水平的句子，你跟着说一遍。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>There is no goal; the talk ends when you want it to.</source>
            <translation>没有目标；你想结束时对话就结束。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>What shall we talk about?</source>
            <translation>我们聊什么？</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>{part} The place: {place}. The tutor is {tutor}.</source>
            <translation>{part} 地点：{place}。老师是{tutor}。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/top_bar.py"></location>
            <source>Learner: {name}, level {level}</source>
            <translation>学习者：{name}，水平 {level}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/translation.py"></location>
            <source>From its next start on, the window speaks this language.</source>
            <translation>下次启动后，窗口使用这种语言。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>An answer begun in a pause of yours, before it was certain that you had finished.</source>
            <translation>在你停顿时、尚未确定你说完之前开始的回答。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Dotted line: certain after {duration} that you had finished.</source>
            <translation>点线：{duration} 后确定你已说完。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Drafts</source>
            <translation>草稿</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Hatched: thrown away, because you went on.</source>
            <translation>斜线填充：因为你继续说而被丢弃。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Hollow: done in your pause, before your turn was certain.</source>
            <translation>空心：在你停顿时完成，尚未确定你说完。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>More drafts are further left: show the whole answer to see them.</source>
            <translation>左边还有更多草稿：显示整个回答即可看到。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <location filename="../../tutor/ui/turn_view.py"></location>
            <source>No answer came.</source>
            <translation>没有得到回答。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>No words were understood.</source>
            <translation>没有听懂任何词。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Phrases</source>
            <translation>语段</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Phrases of the turn</source>
            <translation>这一轮的语段</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Point at a bar, or use the arrow keys, to read its figures.</source>
            <translation>指向色条或用方向键，可查看它的数据。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Show the whole answer</source>
            <translation>显示整个回答</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>The answer was withdrawn, because you went on.</source>
            <translation>因为你继续说，回答被撤回了。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>The turn was ended sooner.</source>
            <translation>这一轮提前结束了。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Under way.</source>
            <translation>进行中。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>What the first sound waited for</source>
            <translation>第一声在等什么</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>With a line: kept from an earlier pause.</source>
            <translation>带线：从之前的停顿保留下来。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>You silenced the answer.</source>
            <translation>你让回答停下了。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>from sending to the tutor's first sound</source>
            <translation>从发送到老师的第一声</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>from the request to the voice to its first sound; the tutor began, nobody was waiting</source>
            <translation>从请求语音到它的第一声；是老师先开口，没有人在等</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>from your last sound to the tutor's first</source>
            <translation>从你的最后一声到老师的第一声</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>no sound was heard</source>
            <translation>没有听到声音</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>no sound yet</source>
            <translation>还没有声音</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_view.py"></location>
            <source>I could not make out any words. Please say it again.</source>
            <translation>我一个词也没听清。请再说一遍。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_view.py"></location>
            <source>Shown in the latency panel</source>
            <translation>显示在延迟面板中</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_view.py"></location>
            <source>Silenced.</source>
            <translation>已停下。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_view.py"></location>
            <source>The answer broke off here.</source>
            <translation>回答在此中断。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_view.py"></location>
            <source>Translation</source>
            <translation>译文</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>Asking for the newest version</source>
            <translation>正在查询最新版本</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>Asking {server} for the newest one …</source>
            <translation>正在向 {server} 查询最新版本…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>Nobody is asked unless you open this, and nothing is sent about you or this computer.</source>
            <translation>只有你打开这里时才会查询，而且不会发送关于你或这台电脑的任何信息。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>Open its page</source>
            <translation>打开它的页面</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>There is a newer version: {version}</source>
            <translation>有新版本：{version}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>There is no newer one.</source>
            <translation>没有更新的版本。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>This build of the program does not know where new versions are announced. Look where you got it from.</source>
            <translation>程序的这个构建不知道新版本在哪里发布。请到你获取它的地方看看。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>Updates</source>
            <translation>更新</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>What is new</source>
            <translation>新变化</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>You have version {version}</source>
            <translation>你的版本是 {version}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>You have version {version}.</source>
            <translation>你的版本是 {version}。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/view_switch.py"></location>
            <source>Taking turns: {mode}</source>
            <translation>轮流发言：{mode}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/view_switch.py"></location>
            <source>Views and taking turns</source>
            <translation>视图和轮流发言</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>A paused card stays in the list and is not asked.</source>
            <translation>暂停的卡片留在列表中，但不会提问。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Answer</source>
            <translation>答案</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Ask again</source>
            <translation>再问</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Better</source>
            <translation>更好的说法</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Change a card</source>
            <translation>更改卡片</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Meaning</source>
            <translation>意思</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Pause this card</source>
            <translation>暂停这张卡片</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Sentence</source>
            <translation>句子</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>What you said</source>
            <translation>你说的</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_files.py"></location>
            <source>Export as CSV</source>
            <translation>导出为 CSV</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_files.py"></location>
            <source>Export for Anki</source>
            <translation>导出到 Anki</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_files.py"></location>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Import a word list</source>
            <translation>导入词表</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_files.py"></location>
            <source>Word lists</source>
            <translation>词表</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Import {n} words</source>
            <translation>
                <numerusform>导入 {n} 个词</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Importing …</source>
            <translation>正在导入…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Letters</source>
            <translation>编码</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Letters look wrong? Read them as</source>
            <translation>文字显示不对？换种编码读取</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Line {n}: {why} {text}</source>
            <translation>第 {n} 行：{why}{text}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Lines that can't be used</source>
            <translation>无法使用的行</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Reading {file} …</source>
            <translation>正在读取 {file}…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>There are no words in this file.</source>
            <translation>此文件中没有单词。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Words that would be added</source>
            <translation>将要添加的词</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>You have {n} of them already.</source>
            <translation>
                <numerusform>其中 {n} 个你已经有了。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>{n} lines can't be used</source>
            <translation>
                <numerusform>{n} 行无法使用</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>{n} lines repeat a word.</source>
            <translation>
                <numerusform>{n} 行是重复的词。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>{n} new words.</source>
            <translation>
                <numerusform>{n} 个新词。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>… and {n} more</source>
            <translation>… 还有 {n} 个</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Add the words of a list</source>
            <translation>添加词表中的词</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>As CSV, for a spreadsheet …</source>
            <translation>导出为 CSV，用于电子表格…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Bring back what was deleted</source>
            <translation>恢复删除的内容</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>By the alphabet</source>
            <translation>按字母顺序</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Cards</source>
            <translation>卡片</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Change the chosen card (Enter)</source>
            <translation>更改所选卡片（Enter）</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Change …</source>
            <translation>更改…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Delete the chosen cards for good (Del)</source>
            <translation>永久删除所选卡片（Del）</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Down goes to the first one, Escape shows all again.</source>
            <translation>Down 进入第一项，Escape 重新显示全部。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Find a card</source>
            <translation>查找卡片</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Find a card …</source>
            <translation>查找卡片…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>For Anki, with sound …</source>
            <translation>导出到 Anki，带声音…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Leave the chosen cards out of reviews, or ask them again</source>
            <translation>让所选卡片不参加复习，或重新提问</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Newest first</source>
            <translation>最新的在前</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Next review first</source>
            <translation>最近要复习的在前</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>No card has these words.</source>
            <translation>没有卡片含有这些词。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Nothing is kept yet. Keep words in the talk, or import a list.</source>
            <translation>还没有保留任何内容。在对话中保留词语，或导入词表。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Order of the cards</source>
            <translation>卡片的顺序</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Voice tutor: {language}</source>
            <translation>语音老师：{language}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Write all cards to a file</source>
            <translation>把所有卡片写入文件</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Writing {file} …</source>
            <translation>正在写入 {file}…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Your records can't be opened: nothing is kept at the moment.</source>
            <translation>无法打开你的记录：目前不保留任何内容。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>{n} cards</source>
            <translation>
                <numerusform>{n} 张卡片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>{n} cards deleted</source>
            <translation>
                <numerusform>已删除 {n} 张卡片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>{n} cards written to {file}.</source>
            <translation>
                <numerusform>已把 {n} 张卡片写入 {file}。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_table.py"></location>
            <source>Card</source>
            <translation>卡片</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_table.py"></location>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_table.py"></location>
            <source>Meaning or answer</source>
            <translation>意思或答案</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_table.py"></location>
            <source>Next review</source>
            <translation>下次复习</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_table.py"></location>
            <source>new</source>
            <translation>新</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_table.py"></location>
            <source>paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>Close the microphone</source>
            <translation>关闭麦克风</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>End your turn now</source>
            <translation>立即结束你的发言</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>Hold to talk</source>
            <translation>按住说话</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>I'm done</source>
            <translation>我说完了</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>I'm done: end my turn now</source>
            <translation>我说完了：立即结束我的发言</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>Not ready yet</source>
            <translation>尚未就绪</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>Start listening</source>
            <translation>开始聆听</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>Stop listening</source>
            <translation>停止聆听</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall.py"></location>
            <source>No turn yet</source>
            <translation>还没有发言</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall.py"></location>
            <source>Waterfall of turn {number}</source>
            <translation>第 {number} 轮的瀑布图</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_axis.py"></location>
            <source>{seconds:.10g} s</source>
            <translation>{seconds:.10g} 秒</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>All of it was done before your turn was certain.</source>
            <translation>全部在确定你说完之前完成。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>Begun in an earlier pause, and kept.</source>
            <translation>在之前的停顿中开始，并保留下来。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>Draft {number}</source>
            <translation>草稿 {number}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>It waited for: {steps}.</source>
            <translation>它在等：{steps}。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>It was certain after {duration} that you had finished.</source>
            <translation>{duration} 后确定你已说完。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>Looking up</source>
            <translation>检索</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>No sound was heard.</source>
            <translation>没有听到声音。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>Silence cut</source>
            <translation>剪去静音</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>The first sound waited for this.</source>
            <translation>第一声在等这个。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>The first sound was heard after {duration}.</source>
            <translation>{duration} 后听到第一声。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>The first sound was heard after {duration}; it still sounds.</source>
            <translation>{duration} 后听到第一声；仍在播放。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>The turn was over before it was.</source>
            <translation>这一步还没完成，这一轮就结束了。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>Thrown away, because you went on.</source>
            <translation>因为你继续说而被丢弃。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>Waited for</source>
            <translation>等待了</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Waiting</source>
            <translation>等待</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>an answer begun in a pause of yours</source>
            <translation>在你停顿时开始的回答</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>from that request to the voice's first sound</source>
            <translation>从该请求到语音的第一声</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>from the first sound to the loudspeaker</source>
            <translation>从第一声到扬声器</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>from the first text to the first phrase that can be spoken</source>
            <translation>从第一段文字到第一个可说的语段</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>from the known words to the request</source>
            <translation>从得到文字到请求</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>from the loudspeaker's taking it to your hearing it</source>
            <translation>从扬声器接收到你听见</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>from the phrase to its request to the voice</source>
            <translation>从语段到请求合成</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>from the request to the first piece of text</source>
            <translation>从请求到第一段文字</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>from {start} to {end}</source>
            <translation>从 {start} 到 {end}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>nobody has told what this was</source>
            <translation>不知道这是什么</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>phrase {number}</source>
            <translation>语段 {number}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>searching your documents</source>
            <translation>搜索你的文档</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>silence of the voice that you were spared</source>
            <translation>为你省去的语音静音</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>the answer was ready, and your turn was not certain yet</source>
            <translation>回答已准备好，但还不能确定你说完</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>the model writes on while the first phrase is spoken</source>
            <translation>第一个语段播放时，模型继续写</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>the rest of the phrase is made</source>
            <translation>合成语段的其余部分</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>until it was certain that you had finished</source>
            <translation>直到确定你已说完</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>what left the loudspeaker</source>
            <translation>扬声器发出的声音</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>writing down what you said</source>
            <translation>把你说的话写成文字</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>{duration} of it was done before your turn was certain.</source>
            <translation>其中 {duration} 在确定你说完之前完成。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>+ Keep</source>
            <translation>+ 保留</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>About the word</source>
            <translation>关于这个词</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>About: {words}</source>
            <translation>关于：{words}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>Choose a larger model</source>
            <translation>选择更大的模型</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>Put the word among your cards</source>
            <translation>把这个词加入卡片</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>Slower</source>
            <translation>较慢</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>Whole phrase</source>
            <translation>整个语段</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Choose a loudspeaker</source>
            <translation>选择扬声器</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Finding an answer.</source>
            <translation>正在想怎么回答。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Generating</source>
            <translation>正在合成</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Go on. A pause is fine.</source>
            <translation>继续说吧，停顿没关系。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Hearing you</source>
            <translation>正在听你说</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Hold the button and talk.</source>
            <translation>按住按钮说话。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Hold the button or {keys} and talk.</source>
            <translation>按住按钮或 {keys} 说话。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Let go when you have finished.</source>
            <translation>说完后松开。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Listening</source>
            <translation>正在聆听</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Played</source>
            <translation>已播放</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Playing</source>
            <translation>正在播放</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Press the button and start talking.</source>
            <translation>按下按钮开始说话。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Press the button or {keys} to silence.</source>
            <translation>按下按钮或 {keys} 让老师停下。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Press the button to silence.</source>
            <translation>按下按钮让老师停下。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Ready</source>
            <translation>就绪</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Speaking</source>
            <comment>the tutor is doing it</comment>
            <translation>说（老师正在说）</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Take your time.</source>
            <translation>慢慢来。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Thinking</source>
            <comment>the tutor is doing it</comment>
            <translation>思考（老师正在想）</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Waiting for you — take your time.</source>
            <translation>等你说话，慢慢来。</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>d MMM yyyy HH:mm</source>
            <translation>yyyy年M月d日 HH:mm</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/wording.py"></location>
            <source>{n} drafts, kept {kept}, dropped {dropped}</source>
            <translation>
                <numerusform>{n} 份草稿，保留 {kept}，丢弃 {dropped}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/wording.py"></location>
            <source>{n} turns</source>
            <translation>
                <numerusform>{n} 轮</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>{seconds:.2f} s</source>
            <translation>{seconds:.2f} 秒</translation>
        </message>
        <message>
            <location filename="../../tutor/vitals.py"></location>
            <source>For the window</source>
            <translation>发往窗口</translation>
        </message>
        <message>
            <location filename="../../tutor/vitals.py"></location>
            <source>For your records</source>
            <translation>发往你的记录</translation>
        </message>
        <message>
            <location filename="../../tutor/vitals.py"></location>
            <source>Late events</source>
            <translation>迟到的事件</translation>
        </message>
        <message>
            <location filename="../../tutor/vitals.py"></location>
            <source>Measurements to keep</source>
            <translation>待保留的测量数据</translation>
        </message>
        <message>
            <location filename="../../tutor/vitals.py"></location>
            <source>Turns to send</source>
            <translation>待发送的轮次</translation>
        </message>
        <message>
            <location filename="../../tutor/voice_thread.py"></location>
            <source>Close the program and start it again.</source>
            <translation>请关闭程序后重新启动。</translation>
        </message>
        <message>
            <location filename="../../tutor/voice_thread.py"></location>
            <source>The tutor has stopped by a fault of its own.</source>
            <translation>老师因自身故障停止了。</translation>
        </message>
        <message>
            <location filename="../../tutor/voice_thread.py"></location>
            <source>The tutor is still starting.</source>
            <translation>老师还在启动。</translation>
        </message>
        <message>
            <location filename="../../tutor/voice_thread.py"></location>
            <source>Try it again in a moment.</source>
            <translation>请稍后再试。</translation>
        </message>
        <message>
            <location filename="../../tutor/wiring/engine_loading.py"></location>
            <source>hearing from your voice whether you have finished</source>
            <translation>从你的声音判断你是否说完</translation>
        </message>
        <message>
            <location filename="../../tutor/wiring/engine_loading.py"></location>
            <source>the engine that was chosen</source>
            <translation>所选的引擎</translation>
        </message>
        <message>
            <location filename="../../tutor/wiring/engine_loading.py"></location>
            <source>the length of your pauses alone</source>
            <translation>只看停顿的长短</translation>
        </message>
        <message>
            <location filename="../../tutor/wiring/kept_phrases.py"></location>
            <source>keeping spoken phrases</source>
            <translation>保留说过的语段</translation>
        </message>
        <message>
            <location filename="../../tutor/wiring/kept_phrases.py"></location>
            <source>making every phrase anew</source>
            <translation>每个语段都重新合成</translation>
        </message>
        <message>
            <location filename="../../tutor/wiring/opening_records.py"></location>
            <source>A new record was begun.</source>
            <translation>已开始一份新的记录。</translation>
        </message>
        <message>
            <location filename="../../tutor/wiring/talk_devices.py"></location>
            <source>speaking over the tutor</source>
            <translation>在老师说话时插话</translation>
        </message>
        <message>
            <location filename="../../tutor/wiring/talk_devices.py"></location>
            <source>waiting until the tutor has finished</source>
            <translation>等老师说完</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/deaths.py"></location>
            <source>Choose a smaller or another model in the settings, or load it again.</source>
            <translation>请在设置中选择更小的或其他模型，或重新加载。</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/deaths.py"></location>
            <source>Load it again from the window, or choose another model in the settings.</source>
            <translation>请在窗口中重新加载，或在设置中选择其他模型。</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/deaths.py"></location>
            <source>Try again. If it happens again, choose a smaller or another model in the settings.</source>
            <translation>请重试。如果再次发生，请在设置中选择更小的或其他模型。</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/deaths.py"></location>
            <source>{engine} crashed while it loaded its model.</source>
            <translation>{engine}在加载模型时崩溃了。</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/deaths.py"></location>
            <source>{engine} stopped working.</source>
            <translation>{engine}停止工作了。</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/deaths.py"></location>
            <source>{engine} was not loaded: it crashed the last time it loaded this model.</source>
            <translation>未加载{engine}：上次加载此模型时崩溃了。</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/worker.py"></location>
            <source>Start it again.</source>
            <translation>请重新启动它。</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/worker.py"></location>
            <source>{name} could not do its work ({kind}).</source>
            <translation>{name}无法完成工作（{kind}）。</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/worker.py"></location>
            <source>{name} gave no answer for {seconds:.0f} seconds and was restarted.</source>
            <translation>{name}已 {seconds:.0f} 秒没有响应，已重新启动。</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/worker.py"></location>
            <source>{name} has been closed.</source>
            <translation>{name}已关闭。</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/worker.py"></location>
            <source>{name} was not ready after {seconds:.0f} seconds.</source>
            <translation>{seconds:.0f} 秒后{name}仍未就绪。</translation>
        </message>
    </context>
</TS>
