<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
    <context>
        <name>tutor</name>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>Let Whisper work on an NVIDIA GPU instead of the processor.</source>
            <translation>Cho Whisper chạy trên GPU NVIDIA thay vì trên bộ xử lý.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>NVIDIA libraries for Whisper</source>
            <translation>Thư viện NVIDIA cho Whisper</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>NVIDIA's own licence</source>
            <translation>giấy phép riêng của NVIDIA</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>There are: {keys}.</source>
            <translation>Hiện có: {keys}.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>There is an NVIDIA GPU for it.</source>
            <translation>Máy có GPU NVIDIA dùng được cho phần này.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>There is no NVIDIA GPU here that it would be for.</source>
            <translation>Máy này không có GPU NVIDIA mà phần này cần.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>There is no add-on {key!r} for this system.</source>
            <translation>Không có phần bổ sung {key!r} cho hệ thống này.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>What the XTTS voice runs on: PyTorch, here for processors only, which is slow.</source>
            <translation>Nền tảng để giọng XTTS chạy: PyTorch, ở đây chỉ dùng bộ xử lý nên chậm.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>What the XTTS voice runs on: PyTorch, with its libraries for NVIDIA GPUs.</source>
            <translation>Nền tảng để giọng XTTS chạy: PyTorch, kèm các thư viện cho GPU NVIDIA.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>XTTS engine</source>
            <translation>Công cụ XTTS</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>free software</source>
            <translation>phần mềm tự do</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/addon.py"></location>
            <source>free software, and NVIDIA's own licences</source>
            <translation>phần mềm tự do, và các giấy phép riêng của NVIDIA</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/fetching.py"></location>
            <location filename="../../tutor/models/download.py"></location>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Check the internet connection, and try again: it goes on where it stopped.</source>
            <translation>Kiểm tra kết nối internet rồi thử lại: tải tiếp từ chỗ đã dừng.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/fetching.py"></location>
            <location filename="../../tutor/models/download.py"></location>
            <source>It was not kept. Try again; a network with a log-in page can cause this. If it happens again, look for a newer version of the program.</source>
            <translation>Tệp đã không được giữ lại. Hãy thử lại; mạng có trang đăng nhập có thể gây ra việc này. Nếu vẫn xảy ra, tìm phiên bản mới hơn của chương trình.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/fetching.py"></location>
            <source>Make room, and try again: it goes on where it stopped.</source>
            <translation>Giải phóng chỗ rồi thử lại: sẽ tiếp tục từ chỗ đã dừng.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/fetching.py"></location>
            <location filename="../../tutor/models/download.py"></location>
            <source>The disk is full.</source>
            <translation>Ổ đĩa đã đầy.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/fetching.py"></location>
            <source>What came for {name} is not the package that the program knows.</source>
            <translation>Thứ nhận được cho {name} không phải gói mà chương trình biết.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/fetching.py"></location>
            <source>pip, which fetches packages, is not installed.</source>
            <translation>Chưa cài pip, công cụ dùng để tải các gói.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/fetching.py"></location>
            <source>{name} could not be fetched.</source>
            <translation>Không tải được {name}.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/fetching.py"></location>
            <source>{name} could not be found: there is no internet connection, or no such package for this computer.</source>
            <translation>Không tìm thấy {name}: không có kết nối internet, hoặc không có gói này cho máy tính này.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/locks.py"></location>
            <source>The program's file {name} is missing.</source>
            <translation>Thiếu tệp {name} của chương trình.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/locks.py"></location>
            <source>The program's list of packages can't be used: {line}</source>
            <translation>Không dùng được danh sách gói của chương trình: {line}</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/making.py"></location>
            <source>Try again: it begins afresh. If it happens again, the disk may be failing.</source>
            <translation>Thử lại: sẽ làm lại từ đầu. Nếu vẫn xảy ra, có thể ổ đĩa sắp hỏng.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/making.py"></location>
            <source>{name} did not come out right on the disk.</source>
            <translation>{name} không được ghi đúng lên ổ đĩa.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/shelf.py"></location>
            <source>Make room, or move the program's data to a bigger disk in the settings.</source>
            <translation>Giải phóng chỗ, hoặc chuyển dữ liệu của chương trình sang ổ đĩa lớn hơn trong cài đặt.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/shelf.py"></location>
            <source>The installation of {title} stopped unexpectedly.</source>
            <translation>Việc cài đặt {title} đã dừng đột ngột.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/shelf.py"></location>
            <location filename="../../tutor/models/shelf.py"></location>
            <source>There is nothing to remove.</source>
            <translation>Không có gì để gỡ.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/shelf.py"></location>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Try again: it goes on where it stopped.</source>
            <translation>Thử lại: tải tiếp từ chỗ đã dừng.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/shelf.py"></location>
            <location filename="../../tutor/models/finding.py"></location>
            <location filename="../../tutor/models/shelf.py"></location>
            <source>{title} is not on this computer.</source>
            <translation>{title} không có trên máy tính này.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/shelf.py"></location>
            <location filename="../../tutor/models/getting.py"></location>
            <source>{title} needs {needed:.1f} GB of disk space, and {free:.1f} GB are free.</source>
            <translation>{title} cần {needed:.1f} GB trên ổ đĩa, mà chỉ trống {free:.1f} GB.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/wheels.py"></location>
            <source>It was not kept. Try again; if it happens again, look for a newer version of the program.</source>
            <translation>Gói đã không được giữ lại. Hãy thử lại; nếu vẫn xảy ra, tìm phiên bản mới hơn của chương trình.</translation>
        </message>
        <message>
            <location filename="../../tutor/addons/wheels.py"></location>
            <source>The package {name} is damaged ({what}).</source>
            <translation>Gói {name} bị hỏng ({what}).</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/cutting.py"></location>
            <source>Close what else keeps the computer busy.</source>
            <translation>Đóng bớt những gì đang làm máy tính bận.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/cutting.py"></location>
            <source>The microphone “{name}” promised {rate} Hz and gives {given}.</source>
            <translation>Micrô “{name}” hứa {rate} Hz nhưng chỉ cho {given}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/audio/cutting.py"></location>
            <source>The microphone's sound broke off {n} times, for {lost:.1f} s in all.</source>
            <translation>
                <numerusform>Âm thanh từ micrô bị ngắt {n} lần, tổng cộng {lost:.1f} s.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/audio/cutting.py"></location>
            <source>This is made up for; another microphone may sound better.</source>
            <translation>Chương trình đã tự bù; một micrô khác có thể nghe rõ hơn.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>Allow it in the system's privacy settings, or choose another one.</source>
            <translation>Cho phép trong cài đặt quyền riêng tư của hệ thống, hoặc chọn micrô khác.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>Connect a loudspeaker or choose another one; meanwhile you can read.</source>
            <translation>Kết nối loa hoặc chọn loa khác; trong lúc đó bạn có thể đọc.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>Connect a microphone or choose another one; meanwhile you can type.</source>
            <translation>Kết nối micrô hoặc chọn micrô khác; trong lúc đó bạn có thể gõ.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>Install it: on Debian and Ubuntu `apt install libportaudio2`, or run `make setup` again.</source>
            <translation>Cài đặt nó: trên Debian và Ubuntu dùng `apt install libportaudio2`, hoặc chạy lại `make setup`.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>No loudspeaker was found.</source>
            <translation>Không tìm thấy loa.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>No microphone was found.</source>
            <translation>Không tìm thấy micrô.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>See whether another program holds it or the system blocks it, or choose another one.</source>
            <translation>Xem có chương trình khác đang giữ hoặc hệ thống đang chặn nó không, hoặc chọn thiết bị khác.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>The loudspeaker “{name}” can't be used ({error}).</source>
            <translation>Không dùng được loa “{name}” ({error}).</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>The loudspeaker “{name}” is not connected.</source>
            <translation>Loa “{name}” chưa được kết nối.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>The microphone “{name}” can't be used ({error}).</source>
            <translation>Không dùng được micrô “{name}” ({error}).</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>The microphone “{name}” is not connected.</source>
            <translation>Micrô “{name}” chưa được kết nối.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>The system keeps this program from the microphone “{name}” ({error}).</source>
            <translation>Hệ thống không cho chương trình này dùng micrô “{name}” ({error}).</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/devices.py"></location>
            <source>The system's sound library (PortAudio) is missing.</source>
            <translation>Thiếu thư viện âm thanh của hệ thống (PortAudio).</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/echo.py"></location>
            <source>The echo canceller is not installed.</source>
            <translation>Bộ khử tiếng vọng chưa được cài đặt.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/files.py"></location>
            <location filename="../../tutor/audio/recording.py"></location>
            <location filename="../../tutor/session/exporting.py"></location>
            <source>Choose a folder that exists and is writable.</source>
            <translation>Chọn một thư mục có sẵn và ghi được.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/listing.py"></location>
            <location filename="../../tutor/audio/stream.py"></location>
            <source>Restart the sound server.</source>
            <translation>Khởi động lại máy chủ âm thanh.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/listing.py"></location>
            <source>The system does not say which sound devices there are.</source>
            <translation>Hệ thống không cho biết có những thiết bị âm thanh nào.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/microphone.py"></location>
            <location filename="../../tutor/audio/speaker.py"></location>
            <source>Check its plug or choose another one.</source>
            <translation>Kiểm tra giắc cắm hoặc chọn thiết bị khác.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/microphone.py"></location>
            <source>It is opened again; if that does not help, choose another one.</source>
            <translation>Đang mở lại; nếu vẫn không được, chọn thiết bị khác.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/microphone.py"></location>
            <source>Something went wrong at the microphone “{name}” ({fault}).</source>
            <translation>Micrô “{name}” gặp sự cố ({fault}).</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/microphone.py"></location>
            <source>The microphone “{name}” gives no more sound.</source>
            <translation>Micrô “{name}” không còn cho âm thanh.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/microphone.py"></location>
            <source>The microphone “{name}” is opened anew.</source>
            <translation>Đang mở lại micrô “{name}”.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/microphone.py"></location>
            <source>The microphone “{name}” was closed by the system.</source>
            <translation>Hệ thống đã đóng micrô “{name}”.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/microphone.py"></location>
            <source>The microphone “{name}” was unplugged, or the system uses another one.</source>
            <translation>Micrô “{name}” đã bị rút ra, hoặc hệ thống đang dùng micrô khác.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/playing.py"></location>
            <source>Choose a loudspeaker.</source>
            <translation>Chọn một loa.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/playing.py"></location>
            <source>The loudspeaker is not open.</source>
            <translation>Loa chưa được mở.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>Check its permissions.</source>
            <translation>Kiểm tra quyền truy cập của nó.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>Check the name and the folder.</source>
            <translation>Kiểm tra tên và thư mục.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>Cut it into one file a turn.</source>
            <translation>Cắt thành mỗi lượt một tệp.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>Make room on the disk.</source>
            <translation>Giải phóng chỗ trên ổ đĩa.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>Record or copy it again.</source>
            <translation>Ghi âm hoặc sao chép lại.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>There is no file {path}.</source>
            <translation>Không có tệp {path}.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>Use a WAV, FLAC, OGG or MP3 recording of speech.</source>
            <translation>Dùng bản ghi giọng nói dạng WAV, FLAC, OGG hoặc MP3.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} breaks off before its end.</source>
            <translation>{path} bị đứt trước khi hết.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} can't be read: {error}.</source>
            <translation>Không đọc được {path}: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <location filename="../../tutor/records/exporting.py"></location>
            <location filename="../../tutor/session/exporting.py"></location>
            <location filename="../../tutor/ui/report_export.py"></location>
            <source>{path} can't be written: {error}.</source>
            <translation>Không ghi được {path}: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} holds values that are no sound (NaN).</source>
            <translation>{path} chứa giá trị không phải âm thanh (NaN).</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} holds {duration:.2f} s of sound, too short for a word.</source>
            <translation>{path} chỉ có {duration:.2f} s âm thanh, quá ngắn cho một từ.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} is a device, no file.</source>
            <translation>{path} là thiết bị, không phải tệp.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} is a folder.</source>
            <translation>{path} là một thư mục.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} is damaged: {error}.</source>
            <translation>{path} bị hỏng: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} is empty.</source>
            <translation>{path} trống.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} is no sound file that this program can read.</source>
            <translation>{path} không phải tệp âm thanh mà chương trình này đọc được.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/recording.py"></location>
            <source>{path} is {duration:.1f} minutes long; a turn may last {longest:.0f} at most.</source>
            <translation>{path} dài {duration:.1f} phút; một lượt chỉ được dài tối đa {longest:.0f} phút.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/soundness.py"></location>
            <source>It may be muted, or this program may not be allowed to use it.</source>
            <translation>Có thể nó đang bị tắt tiếng, hoặc chương trình này không được phép dùng.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/soundness.py"></location>
            <source>Move a little away from it, or turn its level down in the system's sound settings.</source>
            <translation>Lùi ra xa micrô một chút, hoặc giảm mức micrô trong cài đặt âm thanh của hệ thống.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/soundness.py"></location>
            <source>The microphone “{name}” gives no sound at all.</source>
            <translation>Micrô “{name}” hoàn toàn không có âm thanh.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/soundness.py"></location>
            <source>Your voice is too loud for the microphone.</source>
            <translation>Giọng bạn quá to so với micrô.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/speaker.py"></location>
            <source>It is opened again as soon as that is possible.</source>
            <translation>Nó sẽ được mở lại ngay khi có thể.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/speaker.py"></location>
            <source>Something went wrong at the loudspeaker “{name}” ({fault}).</source>
            <translation>Loa “{name}” gặp sự cố ({fault}).</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/speaker.py"></location>
            <source>The loudspeaker is “{title}” from here on, at {rate} Hz.</source>
            <translation>Từ giờ loa là “{title}”, ở {rate} Hz.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/speaker.py"></location>
            <source>The loudspeaker “{name}” is opened anew.</source>
            <translation>Đang mở lại loa “{name}”.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/speaker.py"></location>
            <source>The loudspeaker “{name}” takes no more sound.</source>
            <translation>Loa “{name}” không nhận thêm âm thanh.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/speaker.py"></location>
            <source>The loudspeaker “{name}” was closed by the system.</source>
            <translation>Hệ thống đã đóng loa “{name}”.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/speaker.py"></location>
            <source>The loudspeaker “{name}” was unplugged, or the system uses another one.</source>
            <translation>Loa “{name}” đã bị rút ra, hoặc hệ thống đang dùng loa khác.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/stream.py"></location>
            <source>Restart the sound server or choose another device.</source>
            <translation>Khởi động lại máy chủ âm thanh hoặc chọn thiết bị khác.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/stream.py"></location>
            <source>The loudspeaker does not answer.</source>
            <translation>Loa không phản hồi.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/stream.py"></location>
            <source>The microphone does not answer.</source>
            <translation>Micrô không phản hồi.</translation>
        </message>
        <message>
            <location filename="../../tutor/audio/stream.py"></location>
            <source>The sound system does not answer.</source>
            <translation>Hệ thống âm thanh không phản hồi.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/aside.py"></location>
            <source>A turn is under way.</source>
            <translation>Đang có một lượt nói.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/aside.py"></location>
            <source>Listen again when it is over.</source>
            <translation>Nghe lại khi lượt đó kết thúc.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/capture.py"></location>
            <location filename="../../tutor/ui/model_stock.py"></location>
            <source>Something went wrong ({error}).</source>
            <translation>Đã xảy ra sự cố ({error}).</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/capture.py"></location>
            <source>Start listening again.</source>
            <translation>Bật nghe lại.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/conductor.py"></location>
            <source>Please say it again.</source>
            <translation>Mời bạn nói lại.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/engines.py"></location>
            <source>Wait until it is loaded, or choose another one in the settings.</source>
            <translation>Đợi đến khi tải xong, hoặc chọn cái khác trong cài đặt.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/engines.py"></location>
            <source>{what} is not ready.</source>
            <translation>{what} chưa sẵn sàng.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/prompting.py"></location>
            <source>The talk is longer than the model can see.</source>
            <translation>Cuộc trò chuyện dài hơn mức mô hình nhìn được.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/prompting.py"></location>
            <source>its later part</source>
            <translation>phần sau của nó</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/prompting.py"></location>
            <source>remembering the whole talk</source>
            <translation>nhớ cả cuộc trò chuyện</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/recognition.py"></location>
            <location filename="../../tutor/models/budget.py"></location>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Choose a smaller model.</source>
            <translation>Chọn mô hình nhỏ hơn.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/recognition.py"></location>
            <location filename="../../tutor/session/evidence.py"></location>
            <source>The speech recognition</source>
            <translation>Nhận dạng giọng nói</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/recognition.py"></location>
            <source>The speech recognition took too long.</source>
            <translation>Nhận dạng giọng nói mất quá nhiều thời gian.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/reply.py"></location>
            <location filename="../../tutor/session/evidence.py"></location>
            <source>The tutor's mind</source>
            <translation>Trí óc của gia sư</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/reply.py"></location>
            <location filename="../../tutor/session/evidence.py"></location>
            <source>The tutor's voice</source>
            <translation>Giọng của gia sư</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/reply_text.py"></location>
            <source>Say it again.</source>
            <translation>Nói lại lần nữa.</translation>
        </message>
        <message>
            <location filename="../../tutor/conversation/reply_text.py"></location>
            <source>The model gave no answer.</source>
            <translation>Mô hình không trả lời.</translation>
        </message>
        <message>
            <location filename="../../tutor/desktop.py"></location>
            <source>Look through your settings.</source>
            <translation>Xem lại các cài đặt của bạn.</translation>
        </message>
        <message>
            <location filename="../../tutor/engine_memory.py"></location>
            <source>choose a Piper voice</source>
            <translation>chọn một giọng Piper</translation>
        </message>
        <message>
            <location filename="../../tutor/engine_memory.py"></location>
            <source>choose a smaller Whisper model</source>
            <translation>chọn mô hình Whisper nhỏ hơn</translation>
        </message>
        <message>
            <location filename="../../tutor/engine_memory.py"></location>
            <source>choose a smaller model for thinking</source>
            <translation>chọn mô hình nhỏ hơn để suy nghĩ</translation>
        </message>
        <message>
            <location filename="../../tutor/engine_memory.py"></location>
            <source>let Whisper run on the processor</source>
            <translation>cho Whisper chạy trên bộ xử lý</translation>
        </message>
        <message>
            <location filename="../../tutor/engine_memory.py"></location>
            <source>the program</source>
            <translation>chương trình</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <location filename="../../tutor/teaching/meanings.py"></location>
            <source>Choose it in the settings.</source>
            <translation>Chọn nó trong cài đặt.</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <source>Choose one of {known}.</source>
            <translation>Chọn một trong số: {known}.</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <source>Not chosen: {server}.</source>
            <translation>Chưa chọn: {server}.</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <source>Ollama with {model}</source>
            <translation>Ollama với {model}</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <source>The server has not been asked yet.</source>
            <translation>Chưa hỏi máy chủ.</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <source>There is no engine called {name!r}.</source>
            <translation>Không có công cụ nào tên là {name!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <location filename="../../tutor/thinking/openai_api.py"></location>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <location filename="../../tutor/ui/model_stock.py"></location>
            <source>Try again.</source>
            <translation>Thử lại.</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <source>the built-in llama.cpp</source>
            <translation>llama.cpp tích hợp sẵn</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <location filename="../../tutor/thinking/openai_api.py"></location>
            <source>the chat server</source>
            <translation>máy chủ trò chuyện</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>the recognising server</source>
            <translation>máy chủ nhận dạng</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>the speaking server</source>
            <translation>máy chủ giọng nói</translation>
        </message>
        <message>
            <location filename="../../tutor/engines.py"></location>
            <source>{name} is not installed.</source>
            <translation>{name} chưa được cài đặt.</translation>
        </message>
        <message>
            <location filename="../../tutor/installation.py"></location>
            <source>Install the XTTS engine in the window under Models, or choose Piper.</source>
            <translation>Cài công cụ XTTS trong cửa sổ ở mục Mô hình, hoặc chọn Piper.</translation>
        </message>
        <message>
            <location filename="../../tutor/installation.py"></location>
            <source>Install the program again: a part of it is missing.</source>
            <translation>Cài lại chương trình: thiếu một phần của nó.</translation>
        </message>
        <message>
            <location filename="../../tutor/installation.py"></location>
            <source>Run `make setup` again.</source>
            <translation>Chạy lại `make setup`.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/anki.py"></location>
            <location filename="../../tutor/moving.py"></location>
            <location filename="../../tutor/ui/vocabulary_files.py"></location>
            <source>Choose another folder.</source>
            <translation>Chọn thư mục khác.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/anki.py"></location>
            <location filename="../../tutor/ui/vocabulary_files.py"></location>
            <source>{file} can't be written: {reason}.</source>
            <translation>Không ghi được {file}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>A person is interested in something; the thing is interesting: I am interested in art, art is interesting.</source>
            <translation>Người thì interested in điều gì đó; còn điều đó thì interesting: I am interested in art, art is interesting.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>A question with most verbs needs do, does or did before its subject: What do you do? Where does she live?</source>
            <translation>Câu hỏi với hầu hết động từ cần do, does hoặc did đứng trước chủ ngữ: What do you do? Where does she live?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>A sentence in the present has one verb: I want, he knows. Am, is and are belong to forms in -ing: I am eating.</source>
            <translation>Câu ở thì hiện tại chỉ có một động từ: I want, he knows. Am, is và are đi với dạng -ing: I am eating.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>A time that is over, such as yesterday or last week, goes with the past: yesterday I went. Many common verbs have a past form of their own that has to be learnt.</source>
            <translation>Thời điểm đã qua, như yesterday hay last week, đi với thì quá khứ: yesterday I went. Nhiều động từ thông dụng có dạng quá khứ riêng phải học thuộc.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>A verb is negated with do not or does not: I don't understand, she doesn't like it. “Not” alone goes only with be, have got and can.</source>
            <translation>Động từ được phủ định bằng do not hoặc does not: I don't understand, she doesn't like it. “Not” đứng một mình chỉ đi với be, have got và can.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>After can, must, should, will, could and would the verb never changes: she can speak, he must go.</source>
            <translation>Sau can, must, should, will, could và would, động từ không bao giờ biến đổi: she can speak, he must go.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>After explain the person needs “to”: explain it to me, explain to me how it works.</source>
            <translation>Sau explain, người nghe cần có “to”: explain it to me, explain to me how it works.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>After let, make and help somebody the bare verb follows: let me think.</source>
            <translation>Sau let, make và help + người là động từ nguyên mẫu không “to”: let me think.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>After some verbs, and after words like in, at, before and without, the verb ends in -ing: I enjoy swimming, before going to bed.</source>
            <translation>Sau một số động từ, và sau những từ như in, at, before và without, động từ có đuôi -ing: I enjoy swimming, before going to bed.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Always, usually, often and never stand before the verb, but behind be: I always go, I am always late.</source>
            <translation>Always, usually, often và never đứng trước động từ thường nhưng sau be: I always go, I am always late.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Ask takes the person at once: ask him.</source>
            <translation>Ask đi thẳng với người được hỏi: ask him.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Before a noun it is other, for one and for many: other people. Alone it is others.</source>
            <translation>Trước danh từ dùng other, cho cả số ít và số nhiều: other people. Đứng một mình thì dùng others.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Before words like expensive or hot it is too: too expensive. “Too much” goes with things: too much rain.</source>
            <translation>Trước những từ như expensive hay hot dùng too: too expensive. “Too much” đi với sự vật: too much rain.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Being born happened once, so it is told in the past: I was born in May.</source>
            <translation>Việc sinh ra chỉ xảy ra một lần nên kể ở quá khứ: I was born in May.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Can, could, must and should are followed by the bare verb, without “to”: I must go, I can swim. Others do need it: I have to go, I want to swim.</source>
            <translation>Sau can, could, must và should là động từ nguyên mẫu, không có “to”: I must go, I can swim. Một số động từ khác thì cần: I have to go, I want to swim.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Counted back from now one says ago, behind the time: two years ago.</source>
            <translation>Tính ngược từ bây giờ thì dùng ago, đặt sau khoảng thời gian: two years ago.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Days take on, months and years in, hours at: on Monday, in May, at five.</source>
            <translation>Ngày dùng on, tháng và năm dùng in, giờ dùng at: on Monday, in May, at five.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>English tells age with be: I am twenty, or: I am twenty years old. One asks: How old are you?</source>
            <translation>Tiếng Anh nói tuổi bằng be: I am twenty, hoặc: I am twenty years old. Câu hỏi là: How old are you?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Everybody, nobody and somebody mean many, but take the form for one: everybody is, nobody has.</source>
            <translation>Everybody, nobody và somebody chỉ nhiều người nhưng chia như số ít: everybody is, nobody has.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>For a name one asks with what: What do you call this? What is it called?</source>
            <translation>Hỏi tên gọi thì dùng what: What do you call this? What is it called?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Home needs no “to”: go home, come home, get home.</source>
            <translation>Home không cần “to”: go home, come home, get home.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Hungry, thirsty, sleepy and afraid describe how one is: I am hungry.</source>
            <translation>Hungry, thirsty, sleepy và afraid tả trạng thái của người: I am hungry.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>In English a sentence names its subject once. Say either the person or he, she: My brother works, or: He works.</source>
            <translation>Trong tiếng Anh, mỗi câu chỉ nêu chủ ngữ một lần. Hoặc nói người đó, hoặc nói he, she: My brother works, hay: He works.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>In a question is, are and can change places with the subject: Where is he? How are you?</source>
            <translation>Trong câu hỏi, is, are và can đổi chỗ với chủ ngữ: Where is he? How are you?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>In standard English one negation is enough: I don't know anything, or: I know nothing. Two cancel each other.</source>
            <translation>Trong tiếng Anh chuẩn, một lần phủ định là đủ: I don't know anything, hoặc: I know nothing. Hai lần phủ định sẽ triệt tiêu nhau.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>In the present the verb ends in -s after he, she, it and after one person or thing: she works, my friend works. It is the only form that changes: I work, you work, they work.</source>
            <translation>Ở thì hiện tại, động từ có đuôi -s sau he, she, it và sau một người hay một vật: she works, my friend works. Đó là dạng duy nhất thay đổi: I work, you work, they work.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>It is always “depend on”: it depends on the weather.</source>
            <translation>Luôn luôn là “depend on”: it depends on the weather.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>It is “a lot of”, or “lots of”: a lot of friends.</source>
            <translation>Phải nói “a lot of” hoặc “lots of”: a lot of friends.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Likeness is told with “the same as”: the same as me.</source>
            <translation>Sự giống nhau nói bằng “the same as”: the same as me.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Marry takes its object at once: marry him. The state is told with to: I am married to him.</source>
            <translation>Marry đi thẳng với tân ngữ: marry him. Còn tình trạng thì dùng to: I am married to him.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Moments take at: at the same time, at five, at night.</source>
            <translation>Thời điểm dùng at: at the same time, at five, at night.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Most verbs make their past with -ed, but many of the commonest ones do not: go, went; buy, bought. They are best learnt in pairs.</source>
            <translation>Hầu hết động từ tạo quá khứ bằng -ed, nhưng nhiều động từ thông dụng nhất thì không: go, went; buy, bought. Tốt nhất nên học theo cặp.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Never, always, already and just stand between have and the verb: I have never been there.</source>
            <translation>Never, always, already và just đứng giữa have và động từ: I have never been there.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>One arrives at a place and in a city or country: at the hotel, in Rome. Home has no such word: arrive home.</source>
            <translation>Arrive at dùng cho địa điểm, arrive in cho thành phố hoặc đất nước: at the hotel, in Rome. Home không cần giới từ: arrive home.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>One is afraid of something: afraid of dogs.</source>
            <translation>Sợ điều gì là afraid of: afraid of dogs.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>One is responsible for something or somebody.</source>
            <translation>Chịu trách nhiệm về việc gì hay về ai là responsible for.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>One misses what leaves without one: miss the bus. One loses what one had: lose a key.</source>
            <translation>Miss là lỡ thứ đi mất mà không có mình: miss the bus. Lose là mất thứ mình từng có: lose a key.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>One says “in my opinion”, or simply: I think.</source>
            <translation>Ta nói “in my opinion”, hoặc đơn giản: I think.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>One thing that can be counted needs a, an or the: I am a teacher, I have a car. Some phrases have none: go to work, play football, speak English.</source>
            <translation>Một vật đếm được cần a, an hoặc the: I am a teacher, I have a car. Vài cụm thì không cần: go to work, play football, speak English.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>One waits for somebody or something: wait for me.</source>
            <translation>Đợi ai hay đợi cái gì là wait for: wait for me.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>People and children are plurals: people are, children have. One of them is a person, a child.</source>
            <translation>People và children là số nhiều: people are, children have. Một người là a person, một đứa trẻ là a child.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Short words are compared with -er and -est: big, bigger, the biggest. Long ones take more and most. Never both, and the other one follows after than.</source>
            <translation>Từ ngắn so sánh bằng -er và -est: big, bigger, the biggest. Từ dài dùng more và most. Không bao giờ dùng cả hai, và vật được so sánh đứng sau than.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Skills go with at: good at English, bad at cooking.</source>
            <translation>Kỹ năng đi với at: good at English, bad at cooking.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Some words are never counted in English: information, advice, homework, money. They have no plural and no a or many: some information, a lot of money, a piece of advice.</source>
            <translation>Một số từ tiếng Anh không bao giờ đếm: information, advice, homework, money. Chúng không có số nhiều, không đi với a hay many: some information, a lot of money, a piece of advice.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Something that is only imagined: the part with if takes the past, the other part would: If I had time, I would travel.</source>
            <translation>Điều chỉ là tưởng tượng: vế có if dùng quá khứ, vế kia dùng would: If I had time, I would travel.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>The object stands right behind its verb: I like chocolate very much.</source>
            <translation>Tân ngữ đứng ngay sau động từ: I like chocolate very much.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>The verb fits its subject: I am, you are, he is, we are; I have, she has; I was, they were. Look who does it, then choose the form.</source>
            <translation>Động từ phải hợp với chủ ngữ: I am, you are, he is, we are; I have, she has; I was, they were. Xem ai làm rồi chọn dạng.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Things are different from each other.</source>
            <translation>Nói vật này khác vật kia thì dùng different from.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>This is for one, these for more than one: this day, these days.</source>
            <translation>This cho một, these cho nhiều: this day, these days.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Want, need and would like take “to” before another verb: I want to learn. Before a thing there is none: I want a coffee.</source>
            <translation>Want, need và would like cần “to” trước một động từ khác: I want to learn. Trước sự vật thì không: I want a coffee.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>What began in the past and still goes on is told with have: I have lived here since 2015. “I live here” alone tells nothing about when it began.</source>
            <translation>Việc bắt đầu trong quá khứ và vẫn tiếp diễn thì dùng have: I have lived here since 2015. Riêng “I live here” không cho biết bắt đầu từ khi nào.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>What counts is the sound that follows: an apple, an hour, but a dog, a university.</source>
            <translation>Điều quyết định là âm đứng ngay sau: an apple, an hour, nhưng a dog, a university.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>When somebody else shall do it, English says: I want him to come. There is no “that” after want.</source>
            <translation>Khi muốn người khác làm việc gì, tiếng Anh nói: I want him to come. Sau want không có “that”.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Who gives a thing for a while lends it: lend me a pen. Who takes it borrows it: can I borrow a pen?</source>
            <translation>Người cho mượn thì lend: lend me a pen. Người đi mượn thì borrow: can I borrow a pen?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Who knows it teaches, who does not yet know it learns: she teaches me English.</source>
            <translation>Ai biết thì teach (dạy), ai chưa biết thì learn (học): she teaches me English.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>Why one does something is told with “to” and the verb: I came to learn. “For” takes a noun: for you.</source>
            <translation>Mục đích được nói bằng “to” và động từ: I came to learn. “For” đi với danh từ: for you.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>With a camera one takes photos: I took many photos.</source>
            <translation>Chụp ảnh bằng máy ảnh là take photos: I took many photos.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>With a thing or a person listen takes “to”: listen to music. Hear does not: hear music.</source>
            <translation>Trước người hay vật, listen cần “to”: listen to music. Hear thì không: hear music.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>With have or has comes the third form of the verb: go, went, gone: I have gone. The second form stands alone: I went.</source>
            <translation>Sau have hoặc has là dạng thứ ba của động từ: go, went, gone: I have gone. Dạng thứ hai đứng một mình: I went.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>With more than one the noun is in the plural, mostly with -s: three brothers. Some have a form of their own: children, people, women.</source>
            <translation>Khi có nhiều hơn một, danh từ ở số nhiều, thường thêm -s: three brothers. Một số có dạng riêng: children, people, women.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>You said “{said}”. The usual way to say it is “{better}”. {why}</source>
            <translation>Bạn đã nói “{said}”. Cách nói thông thường là “{better}”. {why}</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Agree” is a verb like think or know: I agree, I do not agree, do you agree? It takes no am or are.</source>
            <translation>“Agree” là động từ như think hay know: I agree, I do not agree, do you agree? Nó không đi với am hay are.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Depend” is a verb like cost or help: it depends. It takes no is.</source>
            <translation>“Depend” là động từ như cost hay help: it depends. Nó không đi với is.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Did” shows already that it is past, so the verb itself stays in its basic form: I did not go, did you see? Only without did does the verb change: I went.</source>
            <translation>“Did” đã cho biết là quá khứ nên động từ giữ nguyên mẫu: I did not go, did you see? Chỉ khi không có did, động từ mới biến đổi: I went.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Discuss” takes its object at once: discuss the plan. One talks about it.</source>
            <translation>“Discuss” đi thẳng với tân ngữ: discuss the plan. Còn talk thì dùng talk about it.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Does” has the -s already, so the verb does not take another: she does not like it, does he work?</source>
            <translation>“Does” đã có -s nên động từ không thêm nữa: she does not like it, does he work?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Do” goes with work and duties: do homework, do sport. “Make” goes with what is there afterwards: make a cake, make a mistake.</source>
            <translation>“Do” đi với công việc và bổn phận: do homework, do sport. “Make” đi với thứ được tạo ra: make a cake, make a mistake.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Every” counts one after the other, so the noun stays in the singular: every day.</source>
            <translation>“Every” đếm từng cái một nên danh từ giữ ở số ít: every day.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Most people” means nearly all of them. “Almost” means nearly and goes with all or every: almost all.</source>
            <translation>“Most people” nghĩa là gần như tất cả mọi người. “Almost” nghĩa là gần như, và đi với all hoặc every: almost all.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Much” goes with what can't be counted: much time. “Many” goes with what can: many people.</source>
            <translation>“Much” đi với thứ không đếm được: much time. “Many” đi với thứ đếm được: many people.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Since” goes with the moment when it began: since Monday, since 2015. “For” goes with how long it lasts: for three years.</source>
            <translation>“Since” đi với thời điểm bắt đầu: since Monday, since 2015. “For” đi với khoảng thời gian kéo dài: for three years.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Tell” takes a person: tell me, he told me. “Say” takes the words: he said that, say it.</source>
            <translation>“Tell” đi với người: tell me, he told me. “Say” đi với lời nói: he said that, say it.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“There is” goes with one thing, “there are” with more: there are two shops.</source>
            <translation>“There is” đi với một vật, “there are” với nhiều vật: there are two shops.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Travel” is mostly a verb: I travel a lot. The noun is a trip or a journey: take a trip.</source>
            <translation>“Travel” chủ yếu là động từ: I travel a lot. Danh từ là a trip hoặc a journey: take a trip.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/explaining.py"></location>
            <source>“Very” goes before words like big. A verb takes really, or very much at the end: I really like it.</source>
            <translation>“Very” đứng trước những từ như big. Động từ thì dùng really, hoặc very much ở cuối: I really like it.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>"Almost" means nearly; here it is: most.</source>
            <translation>“Almost” nghĩa là gần như; ở đây phải là: most.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>"My" takes no "the".</source>
            <translation>“My” không đi với “the”.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>"People" and "children" are many: are, were, have.</source>
            <translation>“People” và “children” là số nhiều: are, were, have.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>"People" is a plural already.</source>
            <translation>“People” đã là số nhiều rồi.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>"Too" alone stands before such a word.</source>
            <translation>Trước từ như vậy chỉ dùng “too”.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>A job needs a or an.</source>
            <translation>Nghề nghiệp cần a hoặc an.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>A lot of …</source>
            <translation>A lot of …</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>A place like this takes "the".</source>
            <translation>Địa điểm như vậy cần “the”.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>After "every" comes the form for one.</source>
            <translation>Sau “every” là dạng số ít.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>After "{number}" there are more than one: {plural}.</source>
            <translation>Sau “{number}” là nhiều hơn một: {plural}.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>Before a noun "other" has no -s.</source>
            <translation>Trước danh từ, “other” không có -s.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>Before the sound of a consonant: a.</source>
            <translation>Trước âm phụ âm: a.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>Before the sound of a vowel: an.</source>
            <translation>Trước âm nguyên âm: an.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>Compared with "than".</source>
            <translation>So sánh bằng “than”.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>It is compared already: no more.</source>
            <translation>Từ này đã là so sánh hơn: không thêm more.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>It is the highest already: no most.</source>
            <translation>Từ này đã là so sánh nhất: không thêm most.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>It is: on the internet.</source>
            <translation>Phải nói: on the internet.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>Most people, without the and of.</source>
            <translation>Most people, không có the và of.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>Much for what can't be counted, many for what can.</source>
            <translation>Much cho thứ không đếm được, many cho thứ đếm được.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>No "the" before games.</source>
            <translation>Trước tên trò chơi không có “the”.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>No "the" before languages.</source>
            <translation>Trước tên ngôn ngữ không có “the”.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>No "the" here: go to work, go to bed.</source>
            <translation>Ở đây không có “the”: go to work, go to bed.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>One of many: the noun is in the plural.</source>
            <translation>Một trong nhiều: danh từ ở số nhiều.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>One thing that can be counted needs a or an.</source>
            <translation>Một vật đếm được cần a hoặc an.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>Short words are compared with -er.</source>
            <translation>Từ ngắn so sánh bằng -er.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>Such a word is followed by the form for one: is, was, has.</source>
            <translation>Sau từ như vậy là dạng số ít: is, was, has.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>The plural of child is children.</source>
            <translation>Số nhiều của child là children.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>The plural of woman is women.</source>
            <translation>Số nhiều của woman là women.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>The same as …</source>
            <translation>The same as …</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>With more than one: there are.</source>
            <translation>Khi nhiều hơn một: there are.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/nouns.py"></location>
            <source>With more than one: these.</source>
            <translation>Khi nhiều hơn một: these.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>"Discuss" takes no about.</source>
            <translation>“Discuss” không đi với about.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>"Home" takes no to.</source>
            <translation>“Home” không đi với to.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>A person is interested; a book is interesting.</source>
            <translation>Người thì interested; cuốn sách thì interesting.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>Afraid of …</source>
            <translation>Afraid of …</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>Age is told with be: I am twenty years old.</source>
            <translation>Nói tuổi bằng be: I am twenty years old.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>At the same time …</source>
            <translation>At the same time …</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>Before a verb: really.</source>
            <translation>Trước động từ: really.</translation>
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
            <translation>Nói điều mình thích trước, rồi mới đến thích mức nào.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>Hungry, thirsty and afraid go with be.</source>
            <translation>Hungry, thirsty và afraid đi với be.</translation>
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
            <translation>Arrive at một địa điểm, arrive in một thành phố.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One asks somebody.</source>
            <translation>Ask somebody, không có to.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One asks: how old are you?</source>
            <translation>Câu hỏi là: how old are you?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One asks: what do you call it?</source>
            <translation>Câu hỏi là: what do you call it?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One asks: what is it called?</source>
            <translation>Câu hỏi là: what is it called?</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One does homework.</source>
            <translation>Phải nói: do homework.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One does sport, and does the shopping.</source>
            <translation>Phải nói: do sport, do the shopping.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One explains something to somebody.</source>
            <translation>Phải nói: explain something to somebody.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One is good at something.</source>
            <translation>Phải nói: good at something.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One listens to something.</source>
            <translation>Phải nói: listen to something.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One makes mistakes.</source>
            <translation>Phải nói: make mistakes.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One marries somebody.</source>
            <translation>Phải nói: marry somebody.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One misses a bus; one loses a key.</source>
            <translation>Miss a bus là lỡ xe; lose a key là mất chìa khóa.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One negation is enough.</source>
            <translation>Một lần phủ định là đủ.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One takes a trip; "travel" is the verb.</source>
            <translation>Phải nói: take a trip; “travel” là động từ.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One takes photos.</source>
            <translation>Phải nói: take photos.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One tells somebody, and says something.</source>
            <translation>Tell somebody, nhưng say something.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>One waits for somebody.</source>
            <translation>Phải nói: wait for somebody.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>Responsible for …</source>
            <translation>Responsible for …</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>Such a word stands before the verb.</source>
            <translation>Từ như vậy đứng trước động từ.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>The teacher teaches, the student learns.</source>
            <translation>Giáo viên thì teach, học sinh thì learn.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/phrases.py"></location>
            <source>Who gives, lends; who takes, borrows.</source>
            <translation>Người cho mượn thì lend; người đi mượn thì borrow.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>"Agree" is a verb by itself: no am, is or are.</source>
            <translation>Bản thân “agree” là động từ: không có am, is hay are.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>"Can" says it already: no "able to".</source>
            <translation>“Can” đã đủ nghĩa: không thêm “able to”.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>"Depend" is a verb by itself: no is.</source>
            <translation>Bản thân “depend” là động từ: không có is.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>"Never" stands between have and the verb.</source>
            <translation>“Never” đứng giữa have và động từ.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>"Since" goes with a moment, "for" with a length of time.</source>
            <translation>“Since” đi với thời điểm, “for” với khoảng thời gian.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>"Want" takes a person and "to": want him to come.</source>
            <translation>“Want” đi với người và “to”: want him to come.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>"Want", "need" and "would like" take "to" before a verb.</source>
            <translation>“Want”, “need” và “would like” cần “to” trước động từ.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>"Would like" takes "to" before a verb.</source>
            <translation>“Would like” cần “to” trước động từ.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>A purpose is told with "to" alone.</source>
            <translation>Mục đích chỉ cần “to”.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>A purpose is told with "to", not "for".</source>
            <translation>Mục đích dùng “to”, không dùng “for”.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>A question needs do or does.</source>
            <translation>Câu hỏi cần do hoặc does.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>A time that has passed since: ago.</source>
            <translation>Khoảng thời gian đã trôi qua: ago.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>A verb is negated with don't or doesn't.</source>
            <translation>Động từ phủ định bằng don't hoặc doesn't.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After "have" comes the third form of the verb.</source>
            <translation>Sau “have” là dạng thứ ba của động từ.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After "look forward to" the verb ends in -ing.</source>
            <translation>Sau “look forward to”, động từ có đuôi -ing.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After "{helper}" the verb stays in its basic form.</source>
            <translation>Sau “{helper}”, động từ giữ nguyên mẫu.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After "{who}" the verb ends in -s.</source>
            <translation>Sau “{who}”, động từ có đuôi -s.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After I, you, we and they: don't.</source>
            <translation>Sau I, you, we và they: don't.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After I, you, we and they: have.</source>
            <translation>Sau I, you, we và they: have.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After I: am.</source>
            <translation>Sau I: am.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After he, she and it: doesn't.</source>
            <translation>Sau he, she và it: doesn't.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After he, she and it: has.</source>
            <translation>Sau he, she và it: has.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After he, she and it: is.</source>
            <translation>Sau he, she và it: is.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After one person the verb ends in -s.</source>
            <translation>Sau một người, động từ có đuôi -s.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After such a little word the verb ends in -ing.</source>
            <translation>Sau từ nhỏ như vậy, động từ có đuôi -ing.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After this verb the next one ends in -ing.</source>
            <translation>Sau động từ này, động từ tiếp theo có đuôi -ing.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After we and they: are.</source>
            <translation>Sau we và they: are.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>After you, we and they: were.</source>
            <translation>Sau you, we và they: were.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>In a question the verb comes first.</source>
            <translation>Trong câu hỏi, động từ đứng trước.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>It began then and goes on: have and the third form.</source>
            <translation>Bắt đầu từ trước và vẫn tiếp diễn: have và dạng thứ ba.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>It happened once: was born.</source>
            <translation>Việc chỉ xảy ra một lần: was born.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>No "to" after can, must and should.</source>
            <translation>Không có “to” sau can, must và should.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>No "to" after let.</source>
            <translation>Không có “to” sau let.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>No "would" after if.</source>
            <translation>Không có “would” sau if.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>One verb is enough: no am, is or are before it.</source>
            <translation>Một động từ là đủ: không có am, is hay are đứng trước.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>The form is: was born.</source>
            <translation>Dạng đúng là: was born.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>The past of this verb is irregular.</source>
            <translation>Quá khứ của động từ này bất quy tắc.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>The person is named already: no second he or she.</source>
            <translation>Đã nêu người rồi: không thêm he hay she nữa.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/english_errors/verbs.py"></location>
            <source>{past} is the past of "{verb}".</source>
            <translation>{past} là quá khứ của “{verb}”.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/explaining.py"></location>
            <location filename="../../tutor/teaching/meanings.py"></location>
            <source>Ask again, or choose a larger model.</source>
            <translation>Hỏi lại, hoặc chọn mô hình lớn hơn.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/explaining.py"></location>
            <location filename="../../tutor/teaching/meanings.py"></location>
            <source>The model gave no explanation.</source>
            <translation>Mô hình không đưa ra lời giải thích.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement.py"></location>
            <source>The language model puts you at {level}. {why}</source>
            <translation>Mô hình ngôn ngữ xếp bạn ở {level}. {why}</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement.py"></location>
            <source>There were hardly any words to judge by.</source>
            <translation>Hầu như không có từ nào để đánh giá.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement.py"></location>
            <source>You spoke about {pace:.0f} words a minute.</source>
            <translation>Bạn nói khoảng {pace:.0f} từ mỗi phút.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement.py"></location>
            <source>You used no forms yet that come after A1, such as a past or “because”.</source>
            <translation>Bạn chưa dùng dạng nào học sau A1, như thì quá khứ hay “because”.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement.py"></location>
            <source>You used {forms}.</source>
            <translation>Bạn đã dùng {forms}.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement.py"></location>
            <source>Your answers have about {words:.0f} words, and your sentences {sentence:.0f}.</source>
            <translation>Câu trả lời của bạn dài khoảng {words:.0f} từ, mỗi câu {sentence:.0f} từ.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement.py"></location>
            <source>Your words are those of A1 and A2, of which most of what anybody says is made.</source>
            <translation>Từ bạn dùng thuộc trình độ A1 và A2; phần lớn những gì ai cũng nói là từ ở hai trình độ này.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement.py"></location>
            <source>{share:.0%} of your words are of level B1 or above. That is usual at {level}: most of what anybody says is made of the words of A1 and A2.</source>
            <translation>{share:.0%} số từ của bạn thuộc trình độ B1 trở lên. Ở trình độ {level} như vậy là bình thường: phần lớn những gì ai cũng nói là từ của A1 và A2.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement_answers.py"></location>
            <source>Choose your level by hand.</source>
            <translation>Tự chọn trình độ của bạn.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/placement_answers.py"></location>
            <source>The questions of the level test can't be read: {error}.</source>
            <translation>Không đọc được câu hỏi của bài kiểm tra trình độ: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/plan.py"></location>
            <location filename="../../tutor/settings_conversation.py"></location>
            <location filename="../../tutor/ui/learner_level.py"></location>
            <source>Your level</source>
            <translation>Trình độ của bạn</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>Corrections in 100 words</source>
            <translation>Số lần sửa trong 100 từ</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>How fast you speak, pauses inside your sentences included.</source>
            <translation>Tốc độ nói của bạn, tính cả quãng ngừng trong câu.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>How many of all the words are yours.</source>
            <translation>Trong tổng số từ, bao nhiêu là của bạn.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>How much you say before the tutor speaks again.</source>
            <translation>Bạn nói được bao nhiêu trước khi gia sư nói tiếp.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>Level kept</source>
            <translation>Giữ đúng trình độ</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>Minutes you spoke</source>
            <translation>Số phút bạn nói</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>The median of the pauses inside your answers. Pausing to think is part of speaking.</source>
            <translation>Trung vị các quãng ngừng trong câu trả lời của bạn. Ngừng để nghĩ là một phần của việc nói.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>The share of the tutor's answers that kept to your level.</source>
            <translation>Tỉ lệ câu trả lời của gia sư giữ đúng trình độ của bạn.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>The time in which your voice was heard, over the week.</source>
            <translation>Thời gian nghe thấy giọng bạn, tính trong cả tuần.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>What was noticed in your own words. A larger chat model notices more.</source>
            <translation>Những gì nhận thấy trong lời của chính bạn. Mô hình trò chuyện lớn hơn sẽ nhận thấy nhiều hơn.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>Words a minute</source>
            <translation>Số từ mỗi phút</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>Words an answer</source>
            <translation>Số từ mỗi câu trả lời</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>Your share of the talk</source>
            <translation>Phần nói của bạn</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/progress.py"></location>
            <source>Your usual pause</source>
            <translation>Quãng ngừng thường gặp</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/repeating.py"></location>
            <location filename="../../tutor/lessons/study.py"></location>
            <source>Mend the file, or put the program's own in its place.</source>
            <translation>Sửa tệp, hoặc thay bằng tệp gốc của chương trình.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/repeating.py"></location>
            <location filename="../../tutor/lessons/study.py"></location>
            <source>{file} can't be used: {reason}.</source>
            <translation>Không dùng được {file}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Begin a talk</source>
            <translation>Bắt đầu trò chuyện</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>In {n} of your {whole} answers nothing had to be corrected.</source>
            <translation>{n} trong {whole} câu trả lời của bạn không cần sửa gì.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Look through your cards: {n} are due.</source>
            <translation>
                <numerusform>Xem lại các thẻ của bạn: {n} thẻ đến hạn.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Play the scene</source>
            <translation>Đóng vai tình huống này</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Play the scene “{title}”. {goal}</source>
            <translation>Đóng vai tình huống “{title}”. {goal}</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Play “{title}” once more. This is still to do: {step}.</source>
            <translation>Đóng vai “{title}” một lần nữa. Việc này chưa làm: {step}.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Practise it now</source>
            <translation>Luyện ngay</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Practise “{better}” instead of “{said}”. It came up {n} times.</source>
            <translation>Luyện nói “{better}” thay cho “{said}”. Lỗi này xuất hiện {n} lần.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/review_page.py"></location>
            <location filename="../../tutor/ui/review_view.py"></location>
            <location filename="../../tutor/ui/view_switch.py"></location>
            <source>Review</source>
            <translation>Ôn tập</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Talk about something that you like, and say most of it yourself.</source>
            <translation>Hãy nói về điều bạn thích, và để phần lớn lời nói là của bạn.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>You asked {n} questions yourself. That keeps a talk going.</source>
            <translation>Bạn đã tự đặt {n} câu hỏi. Nhờ vậy cuộc trò chuyện được tiếp nối.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>You reached the goal of the scene: all {n} steps.</source>
            <translation>Bạn đã đạt mục tiêu của tình huống: đủ {n} bước.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>You said “{words}” right. It was corrected before.</source>
            <translation>Bạn đã nói đúng “{words}”. Trước đây chỗ này từng bị sửa.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>You spoke {n} words a minute. In the talks before it was {before}.</source>
            <translation>Bạn nói {n} từ mỗi phút. Trong các cuộc trò chuyện trước là {before}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>You used {n} words that you had not used before, such as {words}.</source>
            <translation>
                <numerusform>Bạn đã dùng {n} từ chưa từng dùng trước đây, chẳng hạn {words}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Your longest answer had {n} words. In the talks before it was {before}.</source>
            <translation>Câu trả lời dài nhất của bạn có {n} từ. Trong các cuộc trò chuyện trước là {before}.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>Your pauses were shorter: mostly {now} s, and {before} s in the talks before.</source>
            <translation>Quãng ngừng của bạn ngắn hơn: thường là {now} s, trong các cuộc trò chuyện trước là {before} s.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/report_words.py"></location>
            <source>{share:.0%} of the words were yours. At your level {wanted:.0%} or more is good.</source>
            <translation>{share:.0%} số từ là của bạn. Ở trình độ của bạn, từ {wanted:.0%} trở lên là tốt.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/scenarios.py"></location>
            <source>Mend the file or take it out of the folder; the other scenarios can be used.</source>
            <translation>Sửa tệp hoặc lấy nó ra khỏi thư mục; các tình huống khác vẫn dùng được.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/scenarios.py"></location>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>{file} can't be read: {reason}.</source>
            <translation>Không đọc được {file}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/scenarios.py"></location>
            <source>{where} can't be used: {what}.</source>
            <translation>Không dùng được {where}: {what}.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>Choose a CSV, TSV or text file.</source>
            <translation>Chọn tệp CSV, TSV hoặc văn bản.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>Choose a file of at most 20 MB.</source>
            <translation>Chọn tệp không quá 20 MB.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>Choose another encoding for it.</source>
            <translation>Chọn bảng mã khác cho tệp.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>Split it into several files.</source>
            <translation>Chia thành nhiều tệp.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>The letters of this file can't be read.</source>
            <translation>Không đọc được chữ trong tệp này.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>The line is too long.</source>
            <translation>Dòng quá dài.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>The word is longer than {most} letters.</source>
            <translation>Từ dài hơn {most} chữ cái.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>There are no letters in it.</source>
            <translation>Không có chữ cái nào trong đó.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>There is no word at its beginning.</source>
            <translation>Đầu dòng không có từ nào.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <location filename="../../tutor/library/decoding.py"></location>
            <source>This file is no text.</source>
            <translation>Tệp này không phải văn bản.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>This file is too large for a word list.</source>
            <translation>Tệp này quá lớn để làm danh sách từ.</translation>
        </message>
        <message>
            <location filename="../../tutor/lessons/word_lists.py"></location>
            <source>This list has more than 50,000 lines.</source>
            <translation>Danh sách này có hơn 50.000 dòng.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/decoding.py"></location>
            <source>Add PDF, DOCX, EPUB, HTML, Markdown, subtitles or text.</source>
            <translation>Thêm PDF, DOCX, EPUB, HTML, Markdown, phụ đề hoặc văn bản.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/embedding.py"></location>
            <source>Choose another embedding model in the settings.</source>
            <translation>Chọn mô hình nhúng khác trong cài đặt.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/embedding.py"></location>
            <source>Ollama can't find passages by meaning with {model}.</source>
            <translation>Ollama không tìm được đoạn theo ý nghĩa bằng {model}.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/embedding.py"></location>
            <source>The vectors that came from Ollama make no sense.</source>
            <translation>Các vectơ Ollama gửi về không hợp lệ.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/epub.py"></location>
            <source>Choose one without copy protection.</source>
            <translation>Chọn cuốn không có bảo vệ bản quyền.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/epub.py"></location>
            <source>This book is locked by its seller.</source>
            <translation>Cuốn sách này bị nơi bán khóa lại.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/given_files.py"></location>
            <source>Choose the document in the window, with Add files in the library.</source>
            <translation>Chọn tài liệu trong cửa sổ, bằng “Thêm tệp” trong thư viện.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/given_files.py"></location>
            <source>{start}… is no name of a file.</source>
            <translation>{start}… không phải là tên tệp.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/kinds.py"></location>
            <source>Add PDF, DOCX, EPUB, HTML or text.</source>
            <translation>Thêm tệp PDF, DOCX, EPUB, HTML hoặc văn bản.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/kinds.py"></location>
            <source>Files of this old kind can't be read.</source>
            <translation>Không đọc được tệp kiểu cũ này.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/kinds.py"></location>
            <source>Save it as DOCX, PDF or text, and add that.</source>
            <translation>Lưu nó thành DOCX, PDF hoặc văn bản rồi thêm tệp đó.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/kinds.py"></location>
            <source>This file is too large for a text: more than {mb} MB.</source>
            <translation>Tệp này quá lớn đối với một văn bản: hơn {mb} MB.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/kinds.py"></location>
            <source>This is an archive, or a kind of document that can't be read.</source>
            <translation>Đây là tệp nén, hoặc loại tài liệu không đọc được.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>Add it in parts.</source>
            <translation>Thêm nó theo từng phần.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>Choose a document.</source>
            <translation>Chọn một tài liệu.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>Choose one whose words can be selected and copied.</source>
            <translation>Chọn tài liệu mà chữ có thể chọn và sao chép được.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>Don't open it elsewhere either.</source>
            <translation>Cũng đừng mở nó ở nơi khác.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>Open it elsewhere and save it again.</source>
            <translation>Mở nó ở chương trình khác và lưu lại.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>Save it without the password and add that.</source>
            <translation>Lưu nó không có mật khẩu rồi thêm tệp đó.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>See that it is there and that you may read it.</source>
            <translation>Kiểm tra xem nó có ở đó và bạn có được phép đọc không.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>There is no text in this document.</source>
            <translation>Tài liệu này không có chữ.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>This document has more than {most:,} characters.</source>
            <translation>Tài liệu này có hơn {most:,} ký tự.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>This document is protected by a password.</source>
            <translation>Tài liệu này được bảo vệ bằng mật khẩu.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>This document takes more memory than one may take.</source>
            <translation>Tài liệu này chiếm nhiều bộ nhớ hơn mức cho phép.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>This document takes too long to read.</source>
            <translation>Đọc tài liệu này mất quá nhiều thời gian.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>This file can't be read: {error}.</source>
            <translation>Không đọc được tệp này: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>This file has {size:,.0f} MB; a document may have {most:,.0f}.</source>
            <translation>Tệp này có {size:,.0f} MB; một tài liệu được tối đa {most:,.0f}.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>This file is damaged, or not what its name says.</source>
            <translation>Tệp này bị hỏng, hoặc không đúng như tên của nó.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>This file unpacks to far more than a document holds.</source>
            <translation>Tệp này khi giải nén lớn hơn rất nhiều so với một tài liệu.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/limits.py"></location>
            <source>{name} is not a file.</source>
            <translation>{name} không phải tệp.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/pdf.py"></location>
            <source>This document says that it has {count:,} pages.</source>
            <translation>Tài liệu này ghi là có {count:,} trang.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/word_vectors.py"></location>
            <source>Choose an Ollama model in the settings.</source>
            <translation>Chọn một mô hình Ollama trong phần cài đặt.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/word_vectors.py"></location>
            <location filename="../../tutor/models/catalogue.py"></location>
            <location filename="../../tutor/models/getting.py"></location>
            <source>Install the program again.</source>
            <translation>Cài lại chương trình.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/word_vectors.py"></location>
            <source>The built-in word vectors know only English.</source>
            <translation>Vectơ từ có sẵn chỉ biết tiếng Anh.</translation>
        </message>
        <message>
            <location filename="../../tutor/library/word_vectors.py"></location>
            <source>The word vectors can't be read.</source>
            <translation>Không đọc được vectơ từ.</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/debounce.py"></location>
            <source>A draft begins after {milliseconds} ms of silence.</source>
            <translation>Bản nháp bắt đầu sau {milliseconds} ms im lặng.</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/debounce.py"></location>
            <source>That is {milliseconds} ms less than before.</source>
            <translation>Ít hơn trước {milliseconds} ms.</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/debounce.py"></location>
            <source>That is {milliseconds} ms more than before.</source>
            <translation>Nhiều hơn trước {milliseconds} ms.</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/debounce.py"></location>
            <source>{withdrawn} of the last {drafts} drafts were thrown away.</source>
            <translation>{withdrawn} trong {drafts} bản nháp gần nhất đã bị bỏ.</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>Waits {seconds:.1f} s: {reason}.</source>
            <translation>Đợi {seconds:.1f} s: {reason}.</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>you may be finished</source>
            <translation>có thể bạn đã nói xong</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>you sound as if you want to go on</source>
            <translation>nghe như bạn muốn nói tiếp</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>you sound finished</source>
            <translation>nghe như bạn đã nói xong</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>your voice was not judged yet</source>
            <translation>chưa đánh giá giọng của bạn</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>{reason}; longer, because you often pause</source>
            <translation>{reason}; lâu hơn, vì bạn hay ngừng</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>{reason}; longer, because you were cut off before</source>
            <translation>{reason}; lâu hơn, vì trước đó bạn bị ngắt lời</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>{reason}; the answer is not ready yet</source>
            <translation>{reason}; câu trả lời chưa sẵn sàng</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/endpointing.py"></location>
            <source>{voice}, the sentence {looks}</source>
            <translation>{voice}, câu {looks}</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/grammar.py"></location>
            <source>could be whole</source>
            <translation>có thể đã trọn vẹn</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/grammar.py"></location>
            <source>ends in "{words}"</source>
            <translation>kết thúc bằng “{words}”</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/grammar.py"></location>
            <source>is a short answer</source>
            <translation>là câu trả lời ngắn</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/grammar.py"></location>
            <source>is a whole question</source>
            <translation>là câu hỏi trọn vẹn</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/grammar.py"></location>
            <source>is whole</source>
            <translation>đã trọn vẹn</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/grammar.py"></location>
            <source>stops at a comma</source>
            <translation>dừng ở dấu phẩy</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/grammar.py"></location>
            <source>tells nothing</source>
            <translation>không cho biết gì</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/grammar.py"></location>
            <source>trails off</source>
            <translation>còn bỏ lửng</translation>
        </message>
        <message>
            <location filename="../../tutor/listening/silero.py"></location>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>The voice detector is not installed.</source>
            <translation>Bộ phát hiện giọng nói chưa được cài đặt.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/budget.py"></location>
            <source>Other programs use so much of the GPU's memory that {missing:.1f} GB are missing. Close some.</source>
            <translation>Các chương trình khác chiếm quá nhiều bộ nhớ GPU, nên thiếu {missing:.1f} GB. Hãy đóng bớt.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/budget.py"></location>
            <source>Other programs use so much of this computer's memory that {missing:.1f} GB are missing. Close some.</source>
            <translation>Các chương trình khác chiếm quá nhiều bộ nhớ của máy tính này, nên thiếu {missing:.1f} GB. Hãy đóng bớt.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/budget.py"></location>
            <source>That just fits.</source>
            <translation>Vừa đủ.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/budget.py"></location>
            <source>The GPU has {missing:.1f} GB too little.</source>
            <translation>GPU thiếu {missing:.1f} GB.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/budget.py"></location>
            <source>This computer has {missing:.1f} GB too little.</source>
            <translation>Máy tính này thiếu {missing:.1f} GB.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/budget.py"></location>
            <source>To free {size:.1f} GB, {way_out}.</source>
            <translation>Để giải phóng {size:.1f} GB, hãy {way_out}.</translation>
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
            <translation>Giọng nam rõ ràng từ miền bắc nước Anh.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A clear man's voice.</source>
            <translation>Giọng nam rõ ràng.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A clear woman's voice.</source>
            <translation>Giọng nữ rõ ràng.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A good teacher: explains grammar well. Wants a GPU.</source>
            <translation>Giáo viên tốt: giải thích ngữ pháp rõ. Cần GPU.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A lively woman's voice with a Scottish accent.</source>
            <translation>Giọng nữ sôi nổi với âm điệu Scotland.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A natural man's voice; more work for the processor.</source>
            <translation>Giọng nam tự nhiên; bộ xử lý phải làm việc nhiều hơn.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A natural woman's voice; more work for the processor.</source>
            <translation>Giọng nữ tự nhiên; bộ xử lý phải làm việc nhiều hơn.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A pleasant partner in English and the bigger European languages.</source>
            <translation>Bạn trò chuyện dễ chịu bằng tiếng Anh và các ngôn ngữ lớn ở châu Âu.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A simple partner for small computers.</source>
            <translation>Bạn trò chuyện đơn giản cho máy tính yếu.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>A simple partner that follows instructions and corrects plain mistakes.</source>
            <translation>Bạn trò chuyện đơn giản, biết làm theo chỉ dẫn và sửa những lỗi rõ ràng.</translation>
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
            <translation>Rõ và điềm tĩnh; hơi máy móc.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Coqui Public Model Licence (non-commercial)</source>
            <translation>Giấy phép Mô hình Công cộng Coqui (phi thương mại)</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Gemma Terms of Use</source>
            <translation>Điều khoản sử dụng Gemma</translation>
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
            <translation>Tự nhiên trong rất nhiều ngôn ngữ.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Natural in very many languages. Wants a quick processor.</source>
            <translation>Tự nhiên trong rất nhiều ngôn ngữ. Cần bộ xử lý nhanh.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Nearly as good as the largest and several times as fast. The best choice with a GPU.</source>
            <translation>Gần tốt bằng mô hình lớn nhất mà nhanh gấp mấy lần. Lựa chọn tốt nhất khi có GPU.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Nearly as good as the largest, English only, made for a GPU.</source>
            <translation>Gần tốt bằng mô hình lớn nhất, chỉ tiếng Anh, dành cho GPU.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Noticeably better than the starter, and still quick on any computer.</source>
            <translation>Tốt hơn hẳn gói khởi đầu mà vẫn nhanh trên mọi máy tính.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Public domain</source>
            <translation>Phạm vi công cộng</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Quick on any computer, in about a hundred languages. Good enough for clear, simple sentences.</source>
            <translation>Nhanh trên mọi máy tính, khoảng một trăm ngôn ngữ. Đủ tốt cho câu rõ ràng, đơn giản.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>The Unlicense</source>
            <translation>The Unlicense</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>The best teacher of this list. Wants a GPU with 12 GB.</source>
            <translation>Giáo viên giỏi nhất trong danh sách này. Cần GPU 12 GB.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>The most exact explanations of this size, in very many languages. Wants a quick processor.</source>
            <translation>Giải thích chính xác nhất ở cỡ này, trong rất nhiều ngôn ngữ. Cần bộ xử lý nhanh.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>The most exact, and the slowest. Wants a GPU with 6 GB.</source>
            <translation>Chính xác nhất và chậm nhất. Cần GPU 6 GB.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>The most natural: imitates a recorded voice. Wants an NVIDIA GPU, and the XTTS engine among the add-ons.</source>
            <translation>Tự nhiên nhất: bắt chước một giọng được ghi âm. Cần GPU NVIDIA, và công cụ XTTS trong các phần bổ sung.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>The smallest that knows other languages than English. Mishears a good part of what learners say.</source>
            <translation>Nhỏ nhất trong số biết ngôn ngữ ngoài tiếng Anh. Nghe nhầm khá nhiều lời người học nói.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>The smallest. Understands clear English and mishears a good part of what learners say.</source>
            <translation>Nhỏ nhất. Hiểu tiếng Anh rõ ràng và nghe nhầm khá nhiều lời người học nói.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Tiny: it keeps a simple talk going, and often talks past you.</source>
            <translation>Tí hon: giữ được một cuộc trò chuyện đơn giản, nhưng hay trả lời lạc ý.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Understands most learners well, in about a hundred languages.</source>
            <translation>Hiểu tốt hầu hết người học, trong khoảng một trăm ngôn ngữ.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Understands most learners well. The best English for a computer without a GPU.</source>
            <translation>Hiểu tốt hầu hết người học. Tiếng Anh tốt nhất cho máy không có GPU.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Understands strong accents better than small. Slow without a GPU.</source>
            <translation>Hiểu giọng địa phương nặng tốt hơn bản small. Chậm nếu không có GPU.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.py"></location>
            <source>Run `tutor models list` to see which there are.</source>
            <translation>Chạy `tutor models list` để xem có những mô hình nào.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.py"></location>
            <source>The catalogue has no model {key!r}.</source>
            <translation>Danh mục không có mô hình {key!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.py"></location>
            <source>The list of models can't be read ({error}).</source>
            <translation>Không đọc được danh sách mô hình ({error}).</translation>
        </message>
        <message>
            <location filename="../../tutor/models/catalogue.py"></location>
            <source>The list of models can't be right: {reason}.</source>
            <translation>Danh sách mô hình có gì đó không đúng: {reason}.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>Check that the folder belongs to you, and try again.</source>
            <translation>Kiểm tra xem thư mục có thuộc về bạn không rồi thử lại.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>Choose another model, or look for a newer version of the program.</source>
            <translation>Chọn mô hình khác, hoặc tìm phiên bản mới hơn của chương trình.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>Make room, and try again: the download goes on where it stopped.</source>
            <translation>Giải phóng chỗ rồi thử lại: tải tiếp từ chỗ đã dừng.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>The models' folder can't be written or read ({error}).</source>
            <translation>Không ghi hoặc đọc được thư mục mô hình ({error}).</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>The server</source>
            <translation>Máy chủ</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>What {file} sent is not the {path} that the program knows.</source>
            <translation>Nội dung {file} gửi về không phải {path} mà chương trình biết.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>{server} could not be reached, or hung up.</source>
            <translation>Không kết nối được với {server}, hoặc nó đã ngắt.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>{server} did not answer in time.</source>
            <translation>{server} không trả lời kịp.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>{server} does not have {path} any more (status {status}).</source>
            <translation>{server} không còn {path} (trạng thái {status}).</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>{server} gave an answer that makes no sense.</source>
            <translation>{server} trả lời không hợp lệ.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>{server} hung up too early.</source>
            <translation>{server} ngắt quá sớm.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>{server} is busy or out of order (status {status}).</source>
            <translation>{server} đang bận hoặc hỏng (trạng thái {status}).</translation>
        </message>
        <message>
            <location filename="../../tutor/models/download.py"></location>
            <source>{server} sent us on to an address that is not protected.</source>
            <translation>{server} chuyển hướng tới một địa chỉ không được bảo vệ.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/finding.py"></location>
            <source>Fetch it again: in the window under Models, or with `tutor models get {key}`.</source>
            <translation>Tải lại: trong cửa sổ ở mục Mô hình, hoặc bằng `tutor models get {key}`.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/finding.py"></location>
            <source>Fetch it in the window under Models, or with `tutor models get {key}`.</source>
            <translation>Tải về trong cửa sổ ở mục Mô hình, hoặc bằng `tutor models get {key}`.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/finding.py"></location>
            <source>{title} is damaged: {damaged} is not what it should be.</source>
            <translation>{title} bị hỏng: {damaged} không còn như lẽ ra.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/getting.py"></location>
            <source>Look for a newer version of the program.</source>
            <translation>Tìm phiên bản mới hơn của chương trình.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/getting.py"></location>
            <source>Make room, or choose a smaller model.</source>
            <translation>Giải phóng chỗ, hoặc chọn mô hình nhỏ hơn.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/getting.py"></location>
            <source>{path} did not come out right.</source>
            <translation>{path} không được tạo đúng.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/getting.py"></location>
            <source>{path} is not where the list of models says.</source>
            <translation>{path} không nằm ở chỗ danh sách mô hình chỉ ra.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/getting.py"></location>
            <source>{title} is damaged or missing. It comes with the program.</source>
            <translation>{title} bị hỏng hoặc thiếu. Nó đi kèm chương trình.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/lock.py"></location>
            <source>Wait until that has ended.</source>
            <translation>Đợi đến khi việc đó xong.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/lock.py"></location>
            <source>{title} is being fetched already.</source>
            <translation>{title} đang được tải rồi.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Choose another model.</source>
            <translation>Chọn mô hình khác.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Correct the address in the settings, or allow "Servers elsewhere" there.</source>
            <translation>Sửa địa chỉ trong cài đặt, hoặc cho phép “Máy chủ ở nơi khác” tại đó.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>It is gone already.</source>
            <translation>Nó không còn nữa rồi.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Make room there, and try again.</source>
            <translation>Giải phóng chỗ ở đó rồi thử lại.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Ollama broke off while it was busy with {name}.</source>
            <translation>Ollama bị ngắt khi đang xử lý {name}.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Ollama could not fetch {name} ({reason}).</source>
            <translation>Ollama không tải được {name} ({reason}).</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Ollama did not remove {name} ({reason}).</source>
            <translation>Ollama không gỡ được {name} ({reason}).</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Ollama does not answer at {host}.</source>
            <translation>Ollama không trả lời ở {host}.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Ollama has no model {name!r}.</source>
            <translation>Ollama không có mô hình {name!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Ollama is not asked: its address is none, or on another computer.</source>
            <translation>Không hỏi Ollama: địa chỉ của nó không hợp lệ, hoặc ở máy tính khác.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Ollama stopped fetching {name}.</source>
            <translation>Ollama đã ngừng tải {name}.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Ollama's library has no model {name!r}.</source>
            <translation>Thư viện của Ollama không có mô hình {name!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Start Ollama, and try again.</source>
            <translation>Khởi động Ollama rồi thử lại.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>The disk on which Ollama keeps its models is full.</source>
            <translation>Ổ đĩa nơi Ollama giữ mô hình đã đầy.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>This Ollama is too old for {name}.</source>
            <translation>Bản Ollama này quá cũ cho {name}.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Try again, or run `ollama rm` in a terminal.</source>
            <translation>Thử lại, hoặc chạy `ollama rm` trong cửa sổ dòng lệnh.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/ollama_models.py"></location>
            <source>Update Ollama, and try again.</source>
            <translation>Cập nhật Ollama rồi thử lại.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>About {wait:.0f} seconds of waiting on this processor.</source>
            <translation>Phải đợi khoảng {wait:.0f} giây trên bộ xử lý này.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>About {wait:.0f} seconds of waiting without a GPU with {needed:.1f} GB of free memory.</source>
            <translation>Phải đợi khoảng {wait:.0f} giây nếu không có GPU trống {needed:.1f} GB bộ nhớ.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>Better hearing and a better talk, on the processor of this computer.</source>
            <translation>Nghe tốt hơn và trò chuyện hay hơn, trên bộ xử lý của máy tính này.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>For this GPU</source>
            <translation>Cho GPU này</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>For this processor</source>
            <translation>Cho bộ xử lý này</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>Install Ollama, and the tutor's mind can run there too.</source>
            <translation>Cài Ollama, trí óc của gia sư cũng có thể chạy ở đó.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>Needs {needed:.1f} GB of memory, and leaves too little for the rest.</source>
            <translation>Cần {needed:.1f} GB bộ nhớ, và để lại quá ít cho phần còn lại.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>Needs {needed:.1f} GB of memory; there are {there:.1f} GB.</source>
            <translation>Cần {needed:.1f} GB bộ nhớ; chỉ có {there:.1f} GB.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>Runs on the GPU.</source>
            <translation>Chạy trên GPU.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>Runs well on the processor.</source>
            <translation>Chạy tốt trên bộ xử lý.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>Small models that came with the program. They work at once, without a download.</source>
            <translation>Các mô hình nhỏ đi kèm chương trình. Dùng được ngay, không cần tải về.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>Starter</source>
            <translation>Gói khởi đầu</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>The best hearing, at once, on the GPU.</source>
            <translation>Nghe tốt nhất, tức thì, trên GPU.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>There is no Piper voice for the language “{code}” here; XTTS may speak it.</source>
            <translation>Ở đây không có giọng Piper cho ngôn ngữ “{code}”; XTTS có thể nói được.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/recommendation.py"></location>
            <source>They know English only.</source>
            <translation>Chỉ biết tiếng Anh.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/shelf.py"></location>
            <source>It is left alone. Remove it where it came from.</source>
            <translation>Nó được để nguyên. Hãy gỡ ở nơi nó được cài.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/shelf.py"></location>
            <source>{title} comes with the program, which did not fetch it.</source>
            <translation>{title} đi kèm chương trình, không phải do chương trình tải về.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/shelf.py"></location>
            <source>{title} lies in {folder}, and the program did not fetch it.</source>
            <translation>{title} nằm trong {folder}, và không phải do chương trình tải về.</translation>
        </message>
        <message>
            <location filename="../../tutor/models/starter.py"></location>
            <source>The starter pack's file {package}/{pattern} is not there.</source>
            <translation>Không thấy tệp {package}/{pattern} của gói khởi đầu.</translation>
        </message>
        <message>
            <location filename="../../tutor/moving.py"></location>
            <source>Everything is where it was. Choose the folder again.</source>
            <translation>Mọi thứ vẫn ở chỗ cũ. Chọn lại thư mục.</translation>
        </message>
        <message>
            <location filename="../../tutor/moving.py"></location>
            <source>Make it writable, then try again.</source>
            <translation>Cho phép ghi vào đó rồi thử lại.</translation>
        </message>
        <message>
            <location filename="../../tutor/moving.py"></location>
            <source>Make room there, or choose another folder.</source>
            <translation>Giải phóng chỗ ở đó, hoặc chọn thư mục khác.</translation>
        </message>
        <message>
            <location filename="../../tutor/moving.py"></location>
            <source>{folder} can't be written.</source>
            <translation>Không ghi được {folder}.</translation>
        </message>
        <message>
            <location filename="../../tutor/moving.py"></location>
            <source>{folder} has too little room.</source>
            <translation>{folder} không đủ chỗ.</translation>
        </message>
        <message>
            <location filename="../../tutor/moving.py"></location>
            <source>{folder} is there already.</source>
            <translation>{folder} đã có rồi.</translation>
        </message>
        <message>
            <location filename="../../tutor/moving.py"></location>
            <source>{folder} lies inside the folder that is to be moved.</source>
            <translation>{folder} nằm trong chính thư mục cần chuyển.</translation>
        </message>
        <message>
            <location filename="../../tutor/moving.py"></location>
            <source>{old} could not be moved to {new}: {reason}.</source>
            <translation>Không chuyển được {old} sang {new}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../tutor/option.py"></location>
            <source>{name} can't be {value!r}; it is one of {known}.</source>
            <translation>{name} không thể là {value!r}; phải là một trong số {known}.</translation>
        </message>
        <message>
            <location filename="../../tutor/option.py"></location>
            <source>{name} is too long: {value} characters.</source>
            <translation>{name} quá dài: {value} ký tự.</translation>
        </message>
        <message>
            <location filename="../../tutor/option.py"></location>
            <source>{name} must be an address such as http://127.0.0.1:11434, not {value!r}.</source>
            <translation>{name} phải là một địa chỉ như http://127.0.0.1:11434, không phải {value!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/option.py"></location>
            <source>{name} must be of type {kind}, not {value!r}.</source>
            <translation>{name} phải thuộc kiểu {kind}, không phải {value!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/option.py"></location>
            <source>{name} must lie between {low} and {high}, not {value}.</source>
            <translation>{name} phải nằm giữa {low} và {high}, không phải {value}.</translation>
        </message>
        <message>
            <location filename="../../tutor/option.py"></location>
            <source>{name} must name keys such as Ctrl+L, not {value!r}.</source>
            <translation>{name} phải là tổ hợp phím như Ctrl+L, không phải {value!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/option.py"></location>
            <source>{title}: {explanation}</source>
            <translation>{title}: {explanation}</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <source>A copy of your records took too long.</source>
            <translation>Việc sao lưu hồ sơ của bạn mất quá nhiều thời gian.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <location filename="../../tutor/records/learners.py"></location>
            <location filename="../../tutor/speaking/piper.py"></location>
            <source>Choose another one.</source>
            <translation>Chọn bản khác.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <source>Install that version.</source>
            <translation>Cài phiên bản đó.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <source>Restore an earlier copy: your talks, then Copies.</source>
            <translation>Khôi phục bản sao trước đó: các cuộc trò chuyện của bạn, rồi Bản sao.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <location filename="../../tutor/records/file.py"></location>
            <location filename="../../tutor/session/measurements.py"></location>
            <location filename="../../tutor/teaching/card_sounds.py"></location>
            <source>Start the program again.</source>
            <translation>Khởi động lại chương trình.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <source>That copy is damaged itself.</source>
            <translation>Chính bản sao đó cũng bị hỏng.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <source>That copy was written by a newer version of the program.</source>
            <translation>Bản sao đó do phiên bản mới hơn của chương trình ghi.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <source>The next one is made later.</source>
            <translation>Bản tiếp theo sẽ được tạo sau.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <location filename="../../tutor/records/file.py"></location>
            <source>Your records are closed.</source>
            <translation>Hồ sơ của bạn đã đóng.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <source>Your records can't be copied: {error}.</source>
            <translation>Không sao lưu được hồ sơ của bạn: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/backups.py"></location>
            <source>Your records seem to be damaged: a copy of them did not pass its check.</source>
            <translation>Hồ sơ của bạn có vẻ bị hỏng: một bản sao của nó không qua được kiểm tra.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/card_rows.py"></location>
            <source>A card can't be read.</source>
            <translation>Không đọc được một thẻ.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/card_rows.py"></location>
            <source>Choose a word.</source>
            <translation>Chọn một từ.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/card_rows.py"></location>
            <source>It was deleted meanwhile.</source>
            <translation>Nó đã bị xóa trong lúc đó.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/card_rows.py"></location>
            <source>Restore your records from a backup.</source>
            <translation>Khôi phục hồ sơ của bạn từ bản sao lưu.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/card_rows.py"></location>
            <source>There is nothing to keep.</source>
            <translation>Không có gì để giữ.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/card_rows.py"></location>
            <source>This card is no longer there.</source>
            <translation>Thẻ này không còn nữa.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/cards.py"></location>
            <source>A card needs something on its front.</source>
            <translation>Mặt trước của thẻ phải có nội dung.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/cards.py"></location>
            <source>Change that one instead.</source>
            <translation>Hãy sửa thẻ kia thay vào đó.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/cards.py"></location>
            <source>Its last review stays as it is.</source>
            <translation>Lần ôn gần nhất của nó giữ nguyên.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/cards.py"></location>
            <source>The next one is asked.</source>
            <translation>Chuyển sang thẻ tiếp theo.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/cards.py"></location>
            <source>This card was reviewed or deleted meanwhile.</source>
            <translation>Thẻ này đã được ôn hoặc bị xóa trong lúc đó.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/cards.py"></location>
            <source>Write a word or a question there.</source>
            <translation>Viết một từ hoặc câu hỏi vào đó.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/cards.py"></location>
            <source>You have another card with the same front.</source>
            <translation>Bạn đã có thẻ khác với cùng mặt trước.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/database.py"></location>
            <source>Install that version again.</source>
            <translation>Cài lại phiên bản đó.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/database.py"></location>
            <source>{path} was written by a newer version of the program.</source>
            <translation>{path} do phiên bản mới hơn của chương trình ghi.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/document_rows.py"></location>
            <source>A document needs a title.</source>
            <translation>Tài liệu cần có tiêu đề.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/document_rows.py"></location>
            <source>Say which by its number, as in `tutor library list`.</source>
            <translation>Chỉ rõ tài liệu nào bằng số của nó, như trong `tutor library list`.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/document_rows.py"></location>
            <source>Several documents are called “{name}”.</source>
            <translation>Có nhiều tài liệu tên “{name}”.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/document_rows.py"></location>
            <source>There is no document called “{name}” in the library.</source>
            <translation>Thư viện không có tài liệu nào tên “{name}”.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/document_rows.py"></location>
            <source>This document is not in the library.</source>
            <translation>Tài liệu này không có trong thư viện.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/document_rows.py"></location>
            <source>This passage is not in the library any more.</source>
            <translation>Đoạn này không còn trong thư viện nữa.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/document_rows.py"></location>
            <source>Write one.</source>
            <translation>Viết một tiêu đề.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/document_rows.py"></location>
            <source>`tutor library list` shows what there is.</source>
            <translation>`tutor library list` cho biết có những gì.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/exporting.py"></location>
            <location filename="../../tutor/ui/report_export.py"></location>
            <source>Choose another folder, or make room.</source>
            <translation>Chọn thư mục khác, hoặc giải phóng chỗ.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/facts.py"></location>
            <location filename="../../tutor/records/reports.py"></location>
            <location filename="../../tutor/records/talks.py"></location>
            <source>Look at the list again.</source>
            <translation>Xem lại danh sách.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/facts.py"></location>
            <source>This fact is not there any more.</source>
            <translation>Điều ghi nhớ này không còn nữa.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/file.py"></location>
            <source>Restore one of their copies, or begin with empty ones.</source>
            <translation>Khôi phục một bản sao, hoặc bắt đầu với hồ sơ trống.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/file.py"></location>
            <source>Your records are damaged.</source>
            <translation>Hồ sơ của bạn bị hỏng.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/file.py"></location>
            <source>Your records can't be read: {error}.</source>
            <translation>Không đọc được hồ sơ của bạn: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/file.py"></location>
            <source>Your records can't be replaced: {error}.</source>
            <translation>Không thay được hồ sơ của bạn: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/file.py"></location>
            <source>Your records can't be written: {error}.</source>
            <translation>Không ghi được hồ sơ của bạn: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/file.py"></location>
            <location filename="../../tutor/session/measurements.py"></location>
            <source>{path} can't be opened: {error}.</source>
            <translation>Không mở được {path}: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/learners.py"></location>
            <source>This learner is not there any more.</source>
            <translation>Người học này không còn nữa.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/lock.py"></location>
            <source>Go on in its other window, or close that one and start again.</source>
            <translation>Tiếp tục ở cửa sổ kia, hoặc đóng nó rồi mở lại.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/lock.py"></location>
            <source>Your records are in use: the program is running already.</source>
            <translation>Hồ sơ của bạn đang được dùng: chương trình đang chạy rồi.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/reports.py"></location>
            <source>That talk can't be read.</source>
            <translation>Không đọc được cuộc trò chuyện đó.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/reports.py"></location>
            <location filename="../../tutor/records/talks.py"></location>
            <source>That talk is not there any more.</source>
            <translation>Cuộc trò chuyện đó không còn nữa.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/reports.py"></location>
            <source>There is no report on it.</source>
            <translation>Cuộc này không có báo cáo.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/sounds.py"></location>
            <source>A sound can't be kept: {error}.</source>
            <translation>Không giữ được âm thanh: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/sounds.py"></location>
            <source>That sound can't be played: its file is gone or broken.</source>
            <translation>Không phát được âm thanh đó: tệp đã mất hoặc hỏng.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/sounds.py"></location>
            <source>The words are kept.</source>
            <translation>Lời thoại vẫn được giữ.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/talks.py"></location>
            <source>That talk can't be read: {error}.</source>
            <translation>Không đọc được cuộc trò chuyện đó: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/records/talks.py"></location>
            <source>The talk stays in the file; a new one begins.</source>
            <translation>Cuộc trò chuyện vẫn nằm trong tệp; một cuộc mới bắt đầu.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/address.py"></location>
            <source>A server's address must hold no user name, password or question mark.</source>
            <translation>Địa chỉ máy chủ không được chứa tên người dùng, mật khẩu hay dấu chấm hỏi.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/address.py"></location>
            <source>Allow "Servers elsewhere" in the settings, or enter an address on this computer.</source>
            <translation>Cho phép “Máy chủ ở nơi khác” trong cài đặt, hoặc nhập một địa chỉ trên máy tính này.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/address.py"></location>
            <source>Enter the bare address; a key has its own place, "Server keys".</source>
            <translation>Chỉ nhập địa chỉ; khóa có chỗ riêng, “Khóa máy chủ”.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/address.py"></location>
            <source>The key for {origin} would travel unencrypted, for everybody in the network to read.</source>
            <translation>Khóa cho {origin} sẽ được gửi không mã hóa, ai trong mạng cũng đọc được.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/address.py"></location>
            <source>Use an https address, or allow keys without encryption in the settings.</source>
            <translation>Dùng địa chỉ https, hoặc cho phép khóa không mã hóa trong cài đặt.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/address.py"></location>
            <source>Write it like http://127.0.0.1:11434 in the settings.</source>
            <translation>Viết theo dạng http://127.0.0.1:11434 trong cài đặt.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/address.py"></location>
            <source>{origin} is not on this computer: what you say would leave it.</source>
            <translation>{origin} không ở trên máy tính này: lời bạn nói sẽ rời khỏi máy.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/address.py"></location>
            <source>{typed!r} is no address of a server.</source>
            <translation>{typed!r} không phải địa chỉ máy chủ.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/connection.py"></location>
            <source>Check the address, or have the server's certificate installed.</source>
            <translation>Kiểm tra địa chỉ, hoặc nhờ cài chứng chỉ của máy chủ.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/connection.py"></location>
            <source>Start the server, or check its address in the settings.</source>
            <translation>Khởi động máy chủ, hoặc kiểm tra địa chỉ của nó trong cài đặt.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/connection.py"></location>
            <source>The server had closed the connection that was open.</source>
            <translation>Máy chủ đã đóng kết nối đang mở.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/connection.py"></location>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Try again. If it happens again, restart the server.</source>
            <translation>Thử lại. Nếu vẫn xảy ra, khởi động lại máy chủ.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/connection.py"></location>
            <source>{name} at {origin} has no certificate that this computer trusts.</source>
            <translation>{name} ở {origin} không có chứng chỉ mà máy tính này tin cậy.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/connection.py"></location>
            <source>{name} does not answer at {origin}.</source>
            <translation>{name} không trả lời ở {origin}.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/connection.py"></location>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>{name} said nothing for {seconds:.0f} seconds.</source>
            <translation>{name} im lặng suốt {seconds:.0f} giây.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/keys.py"></location>
            <source>The key is kept in the system's keyring.</source>
            <translation>Khóa được giữ trong kho khóa của hệ thống.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/keys.py"></location>
            <source>There is no key.</source>
            <translation>Không có khóa nào.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/keys.py"></location>
            <source>There is no keyring on this system: the key is kept until the program ends.</source>
            <translation>Hệ thống này không có kho khóa: khóa chỉ được giữ đến khi chương trình đóng.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Check its address in the settings (it mostly ends with /v1) and its model.</source>
            <translation>Kiểm tra địa chỉ của nó trong cài đặt (thường kết thúc bằng /v1) và mô hình.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Check its address in the settings: it mostly ends with /v1.</source>
            <translation>Kiểm tra địa chỉ của nó trong cài đặt: thường kết thúc bằng /v1.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Check its model in the settings, or try another server.</source>
            <translation>Kiểm tra mô hình của nó trong cài đặt, hoặc thử máy chủ khác.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Enter it in the settings.</source>
            <translation>Nhập địa chỉ trong cài đặt.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Enter its key under "Server keys" in the settings.</source>
            <translation>Nhập khóa của nó ở mục “Khóa máy chủ” trong cài đặt.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Enter the model in the settings.</source>
            <translation>Nhập mô hình trong cài đặt.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Load it there, or choose another one in the settings.</source>
            <translation>Tải mô hình ở đó, hoặc chọn mô hình khác trong cài đặt.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>No address of {server} is set.</source>
            <translation>Chưa đặt địa chỉ cho {server}.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>The chat server</source>
            <translation>Máy chủ trò chuyện</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>The model</source>
            <translation>Mô hình</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>The recognising server</source>
            <translation>Máy chủ nhận dạng</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>The server does not say which models it has.</source>
            <translation>Máy chủ không cho biết có những mô hình nào.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>The speaking server</source>
            <translation>Máy chủ giọng nói</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Wait a moment, and try again.</source>
            <translation>Đợi một chút rồi thử lại.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>Wait {seconds} seconds, and try again.</source>
            <translation>Đợi {seconds} giây rồi thử lại.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{model} does not fit into the server's memory.</source>
            <translation>{model} không vừa bộ nhớ của máy chủ.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{name} at {origin} does not know what was asked of it.</source>
            <translation>{name} ở {origin} không hiểu yêu cầu được gửi.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{name} at {origin} gave an answer that makes no sense.</source>
            <translation>{name} ở {origin} trả lời không hợp lệ.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{name} does not accept the key.</source>
            <translation>{name} không chấp nhận khóa.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{name} failed (status {status}).</source>
            <translation>{name} gặp lỗi (trạng thái {status}).</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{name} has no model {model!r}.</source>
            <translation>{name} không có mô hình {model!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{name} is busy, or still loads its model.</source>
            <translation>{name} đang bận, hoặc còn đang tải mô hình.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{name} refused what was asked of it (status {status}).</source>
            <translation>{name} từ chối yêu cầu (trạng thái {status}).</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/openai.py"></location>
            <source>{name} takes no more requests just now.</source>
            <translation>{name} hiện không nhận thêm yêu cầu.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>A network with a log-in page can cause this: log in there first. Otherwise try again later.</source>
            <translation>Mạng có trang đăng nhập có thể gây ra việc này: hãy đăng nhập ở đó trước. Nếu không phải vậy, thử lại sau.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>Check the internet connection, and try again.</source>
            <translation>Kiểm tra kết nối internet rồi thử lại.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>Try again later, or look where you got the program from.</source>
            <translation>Thử lại sau, hoặc xem ở nơi bạn đã lấy chương trình.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>What {server} answers does not tell of a version.</source>
            <translation>Câu trả lời của {server} không cho biết phiên bản nào.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>{server} could not be reached.</source>
            <translation>Không kết nối được với {server}.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>{server} does not know of any versions (status {status}).</source>
            <translation>{server} không biết phiên bản nào (trạng thái {status}).</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>{server} has no certificate that this computer trusts.</source>
            <translation>{server} không có chứng chỉ mà máy tính này tin cậy.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>{server} is at an address that is not protected: it was not asked.</source>
            <translation>{server} nằm ở địa chỉ không được bảo vệ: chương trình đã không hỏi.</translation>
        </message>
        <message>
            <location filename="../../tutor/servers/releases.py"></location>
            <source>{server} sends us on and on.</source>
            <translation>{server} chuyển hướng mãi không dứt.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/hearing.py"></location>
            <source>Choose a smaller speech recognition, or let it run on the graphics card.</source>
            <translation>Chọn nhận dạng giọng nói nhỏ hơn, hoặc cho nó chạy trên card đồ họa.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/hearing.py"></location>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>Choose another model</source>
            <translation>Chọn mô hình khác</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/hearing.py"></location>
            <source>It should take less than {target}.</source>
            <translation>Lẽ ra phải dưới {target}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/hearing.py"></location>
            <source>Transcription took {took}.</source>
            <translation>Chép lời mất {took}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>An engine</source>
            <translation>Một công cụ</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>Choose a smaller model, or let one of the two run on the graphics card or on another computer.</source>
            <translation>Chọn mô hình nhỏ hơn, hoặc cho một trong hai chạy trên card đồ họa hay máy tính khác.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>Choose what this computer can run, or mend the cause and load it again.</source>
            <translation>Chọn thứ máy tính này chạy được, hoặc khắc phục nguyên nhân rồi tải lại.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>If it happens again, the model may be too big for the memory: choose a smaller one.</source>
            <translation>Nếu vẫn xảy ra, có thể mô hình quá lớn so với bộ nhớ: chọn cái nhỏ hơn.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>Instead of {wanted}: {used}.</source>
            <translation>Thay cho {wanted}: {used}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>Let it work once before you speak, and keep it loaded.</source>
            <translation>Cho nó chạy một lần trước khi bạn nói, và giữ nó trong bộ nhớ.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>The first call was cold.</source>
            <translation>Lần gọi đầu tiên còn nguội.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>The process of {label} ended in this turn, and a fresh one did the work again.</source>
            <translation>Tiến trình của {label} đã dừng trong lượt này, và một tiến trình mới làm lại việc.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>The processor was {share:.0%} busy.</source>
            <translation>Bộ xử lý bận {share:.0%}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>Two engines fight for the cores.</source>
            <translation>Hai công cụ tranh nhau các nhân.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>Warm it up</source>
            <translation>Làm nóng trước</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>While the model wrote, the voice made {slowed:.0f} characters a second; alone it makes {alone:.0f}.</source>
            <translation>Khi mô hình đang viết, giọng nói tạo {slowed:.0f} ký tự mỗi giây; một mình thì {alone:.0f}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>the CPU</source>
            <translation>CPU</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>{engine} fell back to {used}.</source>
            <translation>{engine} đã lùi về dùng {used}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>{engine} had to be started again.</source>
            <translation>{engine} phải khởi động lại.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/machine.py"></location>
            <source>{engine} took {took}; usually it takes {usual}.</source>
            <translation>{engine} mất {took}; bình thường {usual}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>A loudspeaker or headphones with a cable answer sooner than Bluetooth.</source>
            <translation>Loa hoặc tai nghe có dây cho tiếng sớm hơn Bluetooth.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Choose a quicker voice</source>
            <translation>Chọn giọng nhanh hơn</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Choose a quicker voice, or a quicker model if the text came late.</source>
            <translation>Chọn giọng nhanh hơn, hoặc mô hình nhanh hơn nếu văn bản đến muộn.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Choose a quicker voice, or let this one run on the graphics card.</source>
            <translation>Chọn giọng nhanh hơn, hoặc cho giọng này chạy trên card đồ họa.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Choose another loudspeaker</source>
            <translation>Chọn loa khác</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Choose another loudspeaker, or unplug this one and plug it in again.</source>
            <translation>Chọn loa khác, hoặc rút loa này ra rồi cắm lại.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>However early it begins, it falls behind in a long answer.</source>
            <translation>Dù bắt đầu sớm đến đâu, nó vẫn tụt lại khi câu trả lời dài.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Its text came only then.</source>
            <translation>Đến lúc đó mới có văn bản của nó.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Its text was there; the voice was not ready.</source>
            <translation>Đã có văn bản; giọng nói thì chưa sẵn sàng.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Playback never reported its end.</source>
            <translation>Phần phát không hề báo đã kết thúc.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>So long lies between its taking the sound and your hearing it.</source>
            <translation>Đó là thời gian từ lúc loa nhận âm thanh đến khi bạn nghe thấy.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>Speech fell behind the ear.</source>
            <translation>Giọng nói không theo kịp tai nghe.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>The loudspeaker sounds {latency} late.</source>
            <translation>Loa phát trễ {latency}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>The loudspeaker took the sound, and nothing more came of it.</source>
            <translation>Loa đã nhận âm thanh nhưng không phát ra gì thêm.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>The sound ran dry inside a phrase {n} times.</source>
            <translation>
                <numerusform>Âm thanh bị hụt giữa cụm từ {n} lần.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>The tutor waited {duration} for the loudspeaker before it went on.</source>
            <translation>Gia sư đã đợi loa {duration} rồi mới tiếp tục.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>The voice is slower than speech: {factor:.1f} s of work a second of sound.</source>
            <translation>Giọng chậm hơn lời nói: mất {factor:.1f} s để tạo một giây âm thanh.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/speaking.py"></location>
            <source>{duration} of silence before phrase {number}.</source>
            <translation>{duration} im lặng trước cụm từ {number}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>A phrase can be spoken only where the text pauses, or when it is broken by force.</source>
            <translation>Một cụm từ chỉ đọc được khi văn bản có chỗ ngừng, hoặc khi bị ngắt bắt buộc.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>Another program may use the same model, or it was unloaded meanwhile. Keep it loaded for longer.</source>
            <translation>Có thể chương trình khác dùng chung mô hình, hoặc nó đã bị dỡ trong lúc đó. Hãy giữ nó lâu hơn.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>Choose a quicker model, or shorter answers: long sentences come from long answers.</source>
            <translation>Chọn mô hình nhanh hơn, hoặc câu trả lời ngắn hơn: câu dài sinh ra từ câu trả lời dài.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>It took {waited} of {total}; evenly it would have been {evenly}.</source>
            <translation>Mất {waited} trên tổng {total}; nếu đều thì là {evenly}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>Keep the model loaded</source>
            <translation>Giữ mô hình trong bộ nhớ</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>Run-on sentence: {lasted:.1f} s without a boundary, broken at {after:.10g} s.</source>
            <translation>Câu quá dài: {lasted:.1f} s không có chỗ ngừng, bị ngắt ở {after:.10g} s.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>Run-on sentence: {lasted:.1f} s without a boundary, not broken.</source>
            <translation>Câu quá dài: {lasted:.1f} s không có chỗ ngừng, không bị ngắt.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>Shorten the answers</source>
            <translation>Rút ngắn câu trả lời</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>The model reads or thinks for long before it writes, or something between it and the program collects its text. Choose a quicker model, or the built-in one.</source>
            <translation>Mô hình đọc hoặc suy nghĩ lâu trước khi viết, hoặc có gì đó ở giữa gom văn bản của nó lại. Chọn mô hình nhanh hơn, hoặc mô hình tích hợp sẵn.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>The model streams late: first phrase after {share:.0%} of its total.</source>
            <translation>Mô hình truyền chữ muộn: cụm từ đầu tiên sau {share:.0%} tổng thời gian.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>The prompt's prefix was not reused.</source>
            <translation>Phần đầu của lời nhắc không được dùng lại.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/thinking.py"></location>
            <source>{evaluated} of {whole} tokens were read again before the first word.</source>
            <translation>{evaluated} trong {whole} token phải đọc lại trước từ đầu tiên.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>A smaller model for this step, the graphics card or another computer would have its part ready in your pause.</source>
            <translation>Mô hình nhỏ hơn, card đồ họa hoặc máy tính khác sẽ kịp làm xong bước này trong lúc bạn ngừng.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>Change the patience</source>
            <translation>Chỉnh độ kiên nhẫn</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>Drafts are mostly thrown away: {dropped} of the last {drafts}.</source>
            <translation>Phần lớn bản nháp bị bỏ: {dropped} trong {drafts} bản gần nhất.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>In {turns} turns {wasted} of work was for nothing. You pause often and go on.</source>
            <translation>Trong {turns} lượt, {wasted} công sức bị uổng phí. Bạn hay ngừng rồi nói tiếp.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>It is what keeps the tutor from cutting you off.</source>
            <translation>Nhờ vậy gia sư không ngắt lời bạn.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>Let the tutor think ahead</source>
            <translation>Cho gia sư nghĩ trước</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>Lower the patience if the tutor should answer sooner, or press “I'm done”.</source>
            <translation>Giảm độ kiên nhẫn nếu muốn gia sư trả lời sớm hơn, hoặc nhấn “Tôi nói xong”.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>Most of that was this: {part}, {took}.</source>
            <translation>Phần lớn là do: {part}, {took}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>No answer was begun in your pause: let the tutor think ahead.</source>
            <translation>Không câu trả lời nào được bắt đầu khi bạn ngừng: hãy cho gia sư nghĩ trước.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>Raise the patience, or let the tutor not think ahead if the computer is slow.</source>
            <translation>Tăng độ kiên nhẫn, hoặc đừng cho gia sư nghĩ trước nếu máy chậm.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>The answer had been ready for {duration}.</source>
            <translation>Câu trả lời đã sẵn sàng từ {duration} trước.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>The gate waited for the answer: it was ready {late} after your turn was certain.</source>
            <translation>Cổng chờ phải đợi câu trả lời: nó sẵn sàng {late} sau khi chắc chắn lượt của bạn đã hết.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/causes/waiting.py"></location>
            <source>Waiting for the end of your turn took {waited} of {end}.</source>
            <translation>Đợi hết lượt của bạn mất {waited} trong {end}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/evidence.py"></location>
            <source>The sense for your pauses</source>
            <translation>Khả năng nhận biết quãng ngừng của bạn</translation>
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
            <translation>Giải phóng chỗ trên ổ đĩa và kiểm tra xem thư mục có ghi được không; cuộc trò chuyện vẫn tiếp tục.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measurements.py"></location>
            <source>The measurements are closed.</source>
            <translation>Các số đo đã đóng.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measurements.py"></location>
            <source>The measurements can't be read: {error}.</source>
            <translation>Không đọc được số đo: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measurements.py"></location>
            <source>The measurements can't be removed: {error}.</source>
            <translation>Không xóa được số đo: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measurements.py"></location>
            <source>The measurements can't be saved: {error}.</source>
            <translation>Không lưu được số đo: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measurements.py"></location>
            <source>The record of measurements was damaged; it is kept as {aside}.</source>
            <translation>Bản ghi số đo bị hỏng; nó được giữ lại thành {aside}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measurements.py"></location>
            <source>They stay in the file; new ones are added.</source>
            <translation>Chúng vẫn nằm trong tệp; số đo mới được thêm vào.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Characters that the voice makes in a second.</source>
            <translation>Số ký tự giọng nói tạo được trong một giây.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>End to end</source>
            <translation>Từ đầu đến cuối</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/session/parts.py"></location>
            <source>First phrase</source>
            <translation>Cụm từ đầu tiên</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From a phrase being cut to its request to the voice.</source>
            <translation>Từ lúc cụm từ được cắt đến lúc gửi yêu cầu cho giọng nói.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From the first piece of text to the first phrase that can be spoken.</source>
            <translation>Từ đoạn văn bản đầu tiên đến cụm từ đầu tiên đọc được.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From the known words to the request to the model.</source>
            <translation>Từ lúc biết lời bạn đến lúc gửi yêu cầu cho mô hình.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From the loudspeaker's taking the first sound to your hearing it.</source>
            <translation>Từ lúc loa nhận âm thanh đầu tiên đến khi bạn nghe thấy.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From the model's first piece of text to the first sound, as heard.</source>
            <translation>Từ đoạn văn bản đầu tiên của mô hình đến âm thanh đầu tiên nghe được.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From the request to the end of the model's text.</source>
            <translation>Từ lúc gửi yêu cầu đến hết văn bản của mô hình.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From your last word to the first sound of the answer, as heard.</source>
            <translation>Từ từ cuối cùng của bạn đến âm thanh đầu tiên nghe được của câu trả lời.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From your last word to the first words that the model thought of: later than voice to voice where the tutor began with a ready-made one.</source>
            <translation>Từ từ cuối cùng của bạn đến những từ đầu tiên do mô hình nghĩ ra: muộn hơn “tiếng đến tiếng” nếu gia sư mở đầu bằng câu có sẵn.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From your last word to the last sound of the answer, as heard.</source>
            <translation>Từ từ cuối cùng của bạn đến âm thanh cuối cùng nghe được của câu trả lời.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From your last word until it was certain that you had finished.</source>
            <translation>Từ từ cuối cùng của bạn đến khi chắc chắn bạn đã nói xong.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>From your last word until the whole answer was ready to be heard.</source>
            <translation>Từ từ cuối cùng của bạn đến khi cả câu trả lời sẵn sàng để nghe.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Held by the gate</source>
            <translation>Bị cổng chờ giữ lại</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Model total</source>
            <translation>Tổng của mô hình</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Output latency</source>
            <translation>Độ trễ đầu ra</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Phrase</source>
            <translation>Cụm từ</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Phrase to voice</source>
            <translation>Cụm từ đến giọng</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Retrieval</source>
            <translation>Tra cứu</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Searching your documents.</source>
            <translation>Tìm trong tài liệu của bạn.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Share of the answers begun in the pauses of a turn that were thrown away.</source>
            <translation>Tỉ lệ câu trả lời bắt đầu lúc bạn ngừng trong lượt mà bị bỏ đi.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Speech rate</source>
            <translation>Tốc độ nói</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Speech to model</source>
            <translation>Lời nói đến mô hình</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Speech total</source>
            <translation>Tổng phần nói</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Synthesis of all phrases of an answer, added up.</source>
            <translation>Tổng hợp mọi cụm từ của một câu trả lời, cộng lại.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Synthesis of one phrase.</source>
            <translation>Tổng hợp một cụm từ.</translation>
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
            <translation>TTFT đến tiếng nói</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>The answer was ready, and it was not certain yet that you had finished.</source>
            <translation>Câu trả lời đã sẵn sàng, nhưng chưa chắc bạn đã nói xong.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Time to first audio: from the first request to the voice to its first sound.</source>
            <translation>Thời gian đến âm thanh đầu tiên: từ yêu cầu đầu tiên cho giọng nói đến âm thanh đầu tiên của nó.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Time to first speech: from the request to the model to the first sound, as heard.</source>
            <translation>Thời gian đến tiếng nói đầu tiên: từ yêu cầu cho mô hình đến âm thanh đầu tiên nghe được.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Time to first token: from the request to the model's first piece of text.</source>
            <translation>Thời gian đến token đầu tiên: từ yêu cầu đến đoạn văn bản đầu tiên của mô hình.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Total</source>
            <translation>Tổng</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Transcription</source>
            <translation>Chép lời</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Voice to answer</source>
            <translation>Tiếng đến trả lời</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Voice to voice</source>
            <translation>Tiếng đến tiếng</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Waiting for the end</source>
            <translation>Đợi nói xong</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <source>Withdrawn drafts</source>
            <translation>Bản nháp bị rút</translation>
        </message>
        <message>
            <location filename="../../tutor/session/measures.py"></location>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Writing down what you said.</source>
            <translation>Chép lại lời bạn nói.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Draft</source>
            <translation>Bản nháp</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>First audio</source>
            <translation>Âm thanh đầu tiên</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <source>First token</source>
            <translation>Token đầu tiên</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>Heard</source>
            <translation>Nghe được</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Other</source>
            <translation>Khác</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Rest of the synthesis</source>
            <translation>Phần tổng hợp còn lại</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Rest of the text</source>
            <translation>Phần văn bản còn lại</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <source>Silence cut off</source>
            <translation>Khoảng lặng bị cắt</translation>
        </message>
        <message>
            <location filename="../../tutor/session/parts.py"></location>
            <source>To the loudspeaker</source>
            <translation>Đến loa</translation>
        </message>
        <message>
            <location filename="../../tutor/session/recording.py"></location>
            <source>Choose a file that this program has written.</source>
            <translation>Chọn tệp do chương trình này ghi.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/recording.py"></location>
            <source>Line {number} of the recording can't be read: {error}.</source>
            <translation>Không đọc được dòng {number} của bản ghi: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/targets.py"></location>
            <source>Set the targets in the latency panel.</source>
            <translation>Đặt mục tiêu trong bảng độ trễ.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/targets.py"></location>
            <source>The target for {title} must lie between {lowest} and {highest:.0f}.</source>
            <translation>Mục tiêu cho {title} phải nằm giữa {lowest} và {highest:.0f}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/targets.py"></location>
            <source>The targets can't be read.</source>
            <translation>Không đọc được các mục tiêu.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/targets.py"></location>
            <source>There is no target called {key!r}.</source>
            <translation>Không có mục tiêu nào tên là {key!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/session/targets.py"></location>
            <source>{value!r} is no target for {title}.</source>
            <translation>{value!r} không phải mục tiêu cho {title}.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings.py"></location>
            <source>Check the spelling.</source>
            <translation>Kiểm tra chính tả.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings.py"></location>
            <source>Has no effect: it needs “{title}” to be {wanted}, and that is {held}.</source>
            <translation>Không có tác dụng: cần “{title}” là {wanted}, mà hiện là {held}.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings.py"></location>
            <source>There is no setting called {name!r}.</source>
            <translation>Không có cài đặt nào tên là {name!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings.py"></location>
            <source>empty</source>
            <translation>trống</translation>
        </message>
        <message>
            <location filename="../../tutor/settings.py"></location>
            <location filename="../../tutor/ui/kept_sessions.py"></location>
            <source>off</source>
            <translation>tắt</translation>
        </message>
        <message>
            <location filename="../../tutor/settings.py"></location>
            <location filename="../../tutor/ui/kept_sessions.py"></location>
            <source>on</source>
            <translation>bật</translation>
        </message>
        <message>
            <location filename="../../tutor/settings.py"></location>
            <source>{section}: {title}</source>
            <translation>{section}: {title}</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>A few words, such as: cooking, football, old films. The tutor likes to come back to them.</source>
            <translation>Vài từ, chẳng hạn: nấu ăn, bóng đá, phim cũ. Gia sư thích nhắc lại chúng.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>A small model on this computer takes a moment to think: the tutor says a word such as "I see" at once, and goes on from it.</source>
            <translation>Mô hình nhỏ trên máy tính này cần một lúc để nghĩ: gia sư nói ngay một câu như “I see” rồi nói tiếp từ đó.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>A1: beginner</source>
            <translation>A1: mới bắt đầu</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>A2: elementary</source>
            <translation>A2: sơ cấp</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>About twice a second, as far as the speech recognition is quick enough.</source>
            <translation>Khoảng hai lần mỗi giây, nếu nhận dạng giọng nói đủ nhanh.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>After a talk the tutor keeps a few facts, such as where you live. You can read, change and delete them behind your name at the top of the window.</source>
            <translation>Sau cuộc trò chuyện, gia sư giữ lại vài điều, như nơi bạn sống. Bạn có thể đọc, sửa và xóa chúng sau tên của bạn ở đầu cửa sổ.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>After nine seconds of silence the window shows what you might say. Nothing of it is spoken.</source>
            <translation>Sau chín giây im lặng, cửa sổ hiện những gì bạn có thể nói. Không có gì được đọc lên.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>After this long the tutor answers what it has heard so far.</source>
            <translation>Quá thời gian này, gia sư trả lời những gì đã nghe được.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>B1: intermediate</source>
            <translation>B1: trung cấp</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>B2: upper intermediate</source>
            <translation>B2: trung cấp cao</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Balanced</source>
            <translation>Vừa phải</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Begin to answer at every pause, and throw it away when you go on: answers come sooner.</source>
            <translation>Bắt đầu trả lời ở mỗi chỗ ngừng, và bỏ đi khi bạn nói tiếp: câu trả lời đến sớm hơn.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Begin with a short word</source>
            <translation>Mở đầu bằng một từ ngắn</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>C1: advanced</source>
            <translation>C1: cao cấp</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>C2: like a native speaker</source>
            <translation>C2: như người bản ngữ</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <location filename="../../tutor/ui/conversation_view.py"></location>
            <source>Conversation</source>
            <translation>Trò chuyện</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Correcting</source>
            <translation>Sửa lỗi</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Everyday life</source>
            <translation>Đời sống hằng ngày</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Gently</source>
            <translation>Nhẹ nhàng</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Hands-free</source>
            <translation>Rảnh tay</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Hands-free notices when you have finished. Push-to-talk listens while you hold the key.</source>
            <translation>Rảnh tay tự nhận ra khi bạn nói xong. Nhấn để nói chỉ nghe khi bạn giữ phím.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Help when you are silent</source>
            <translation>Gợi ý khi bạn im lặng</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>How long the tutor waits when you pause: 0.5 is half as long as usual for your level, 2.0 twice.</source>
            <translation>Gia sư đợi bao lâu khi bạn ngừng: 0,5 là bằng nửa mức thường của trình độ bạn, 2,0 là gấp đôi.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>How long you may pause before your turn counts as finished, where the model is missing that hears from your voice whether you are done.</source>
            <translation>Bạn được ngừng bao lâu trước khi lượt của bạn được coi là xong, khi thiếu mô hình nghe giọng để biết bạn đã nói xong.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>How many of the words that you keep are asked for the first time each day. Each of them comes back several times in the days after.</source>
            <translation>Mỗi ngày hỏi lần đầu bao nhiêu từ trong số bạn giữ lại. Mỗi từ sẽ quay lại vài lần trong những ngày sau đó.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>How much of what is not right the tutor points out while you talk; the rest is in the report.</source>
            <translation>Gia sư chỉ ra bao nhiêu lỗi trong lúc bạn nói; phần còn lại nằm trong báo cáo.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>How sure it must be that you speak</source>
            <translation>Mức chắc chắn là bạn đang nói</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Interrupts it (headphones)</source>
            <translation>Ngắt lời gia sư (tai nghe)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Interrupts it (loudspeakers)</source>
            <translation>Ngắt lời gia sư (loa)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Is not heard</source>
            <translation>Không được nghe</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Just talking</source>
            <translation>Chỉ trò chuyện</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>Language to practise</source>
            <translation>Ngôn ngữ luyện tập</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>Learner</source>
            <translation>Người học</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Living in another country</source>
            <translation>Sống ở nước ngoài</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Longest turn (seconds)</source>
            <translation>Lượt dài nhất (giây)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Look into my documents in every talk</source>
            <translation>Tra tài liệu của tôi trong mọi cuộc trò chuyện</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>New words a day</source>
            <translation>Số từ mới mỗi ngày</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Patience</source>
            <translation>Độ kiên nhẫn</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Push-to-talk</source>
            <translation>Nhấn để nói</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Remember facts about you</source>
            <translation>Ghi nhớ điều về bạn</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Show every answer in your own language, too. Needs a larger model than the built-in one.</source>
            <translation>Hiện mọi câu trả lời cả bằng ngôn ngữ của bạn. Cần mô hình lớn hơn bản tích hợp sẵn.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Show words while you speak</source>
            <translation>Hiện lời trong lúc bạn nói</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>So much silence begins a first answer that nobody hears yet; a little more, when many of them are thrown away.</source>
            <translation>Im lặng từng này thì bắt đầu câu trả lời đầu tiên mà chưa ai nghe; lâu hơn một chút nếu nhiều bản bị bỏ.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Speaking over the tutor</source>
            <translation>Nói chen lời gia sư</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Strictly</source>
            <translation>Nghiêm khắc</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Studies and exams</source>
            <translation>Học tập và thi cử</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <location filename="../../tutor/ui/view_switch.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Taking turns</source>
            <translation>Luân phiên nói</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>The language you speak with the tutor. The starter pack knows English.</source>
            <translation>Ngôn ngữ bạn nói với gia sư. Gói khởi đầu biết tiếng Anh.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>The tutor explains in it where that helps.</source>
            <translation>Gia sư giải thích bằng ngôn ngữ này khi có ích.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>The tutor gives beginners more time to find their words.</source>
            <translation>Gia sư cho người mới thêm thời gian để tìm từ.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>The voice detector gives every moment a value from 0 to 1; from this one on it is your voice. Higher where it is noisy, lower for a soft voice.</source>
            <translation>Bộ phát hiện giọng nói cho mỗi khoảnh khắc một giá trị từ 0 đến 1; từ mức này trở lên là giọng bạn. Đặt cao hơn ở nơi ồn, thấp hơn nếu giọng bạn nhỏ.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Think ahead</source>
            <translation>Nghĩ trước</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Think ahead after (seconds)</source>
            <translation>Nghĩ trước sau (giây)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Translate the answers</source>
            <translation>Dịch câu trả lời</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Travelling</source>
            <translation>Du lịch</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Wait before answering (seconds)</source>
            <translation>Đợi trước khi trả lời (giây)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>What interests you</source>
            <translation>Sở thích của bạn</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>What you learn for</source>
            <translation>Bạn học để làm gì</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>What you would like to talk about most.</source>
            <translation>Điều bạn muốn nói đến nhất.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>What your library says about what you say is told to the tutor. A talk about a document looks into that one alone.</source>
            <translation>Những gì thư viện của bạn có về điều bạn nói sẽ được cho gia sư biết. Cuộc trò chuyện về một tài liệu chỉ tra tài liệu đó.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Who learns now; 0: nobody is known yet.</source>
            <translation>Ai đang học; 0: chưa biết ai.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>With loudspeakers the tutor's own voice is taken out of the microphone's sound.</source>
            <translation>Với loa, giọng của chính gia sư được loại khỏi âm thanh của micrô.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <source>Work</source>
            <translation>Công việc</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_conversation.py"></location>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>Your own language</source>
            <translation>Ngôn ngữ của bạn</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <source>Bring this program up to date first.</source>
            <translation>Cập nhật chương trình này trước.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <source>Choose a file that was saved with “Export …”.</source>
            <translation>Chọn tệp đã lưu bằng “Xuất …”.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <location filename="../../tutor/settings_file.py"></location>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Choose another file.</source>
            <translation>Chọn tệp khác.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <source>It belongs to the computer that it comes from.</source>
            <translation>Nó thuộc về máy tính nơi nó được tạo ra.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <source>It must be chosen anew on every computer.</source>
            <translation>Phải chọn lại trên từng máy tính.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <source>The file comes from a newer version of the program.</source>
            <translation>Tệp này từ phiên bản mới hơn của chương trình.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <source>The file could not be read: {error}.</source>
            <translation>Không đọc được tệp: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <source>This is no file of the voice tutor's settings.</source>
            <translation>Đây không phải tệp cài đặt của gia sư giọng nói.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_exchange.py"></location>
            <source>This program has no such setting.</source>
            <translation>Chương trình này không có cài đặt đó.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>A setting was left at its default.</source>
            <translation>Một cài đặt được giữ ở mặc định.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>Make {parent} writable.</source>
            <translation>Cho phép ghi vào {parent}.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>Nothing is saved this time.</source>
            <translation>Lần này không lưu gì.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>The old settings can't be kept: {error}.</source>
            <translation>Không giữ được cài đặt cũ: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>The settings come from a newer version of the program; defaults are used and nothing is saved.</source>
            <translation>Cài đặt từ phiên bản mới hơn của chương trình; dùng mặc định và không lưu gì.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>The settings could not be read ({error}); defaults are used.</source>
            <translation>Không đọc được cài đặt ({error}); dùng mặc định.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>The settings file is damaged and can't be set aside ({why}); defaults are used.</source>
            <translation>Tệp cài đặt bị hỏng và không cất đi được ({why}); dùng mặc định.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>The settings file is damaged; it is kept as {aside}. Defaults are used.</source>
            <translation>Tệp cài đặt bị hỏng; nó được giữ lại thành {aside}. Dùng mặc định.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>The settings file is old and can't be set aside ({why}); defaults are used.</source>
            <translation>Tệp cài đặt đã cũ và không cất đi được ({why}); dùng mặc định.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>The settings file is old; it is kept as {aside}. Defaults are used.</source>
            <translation>Tệp cài đặt đã cũ; nó được giữ lại thành {aside}. Dùng mặc định.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>This is no file of settings.</source>
            <translation>Đây không phải tệp cài đặt.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_file.py"></location>
            <source>{name} could not be saved: {error}.</source>
            <translation>Không lưu được {name}: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>"starter" is tiny.en from the starter pack. Also a size ("small", "large-v3-turbo") that is already on this computer, or a folder with a CTranslate2 model.</source>
            <translation>“starter” là tiny.en trong gói khởi đầu. Cũng có thể là một cỡ (“small”, “large-v3-turbo”) đã có trên máy tính này, hoặc một thư mục chứa mô hình CTranslate2.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <location filename="../../tutor/settings_speaking.py"></location>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>A server (OpenAI-compatible)</source>
            <translation>Máy chủ (tương thích OpenAI)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>A server such as Speaches or whisper.cpp: http://127.0.0.1:8000/v1. What you say is sent there as sound.</source>
            <translation>Máy chủ như Speaches hoặc whisper.cpp: http://127.0.0.1:8000/v1. Lời bạn nói được gửi tới đó dưới dạng âm thanh.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Address of the recognising server</source>
            <translation>Địa chỉ máy chủ nhận dạng</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Arithmetic</source>
            <translation>Kiểu số học</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Automatic</source>
            <translation>Tự động</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Automatic takes an NVIDIA GPU that works, else the processor. A GPU needs NVIDIA's CUDA 12 and cuDNN 9 libraries.</source>
            <translation>Tự động sẽ dùng GPU NVIDIA nếu nó hoạt động, nếu không thì dùng bộ xử lý. GPU cần thư viện CUDA 12 và cuDNN 9 của NVIDIA.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Beam size</source>
            <translation>Độ rộng beam</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Empty: the first one that the server offers for it.</source>
            <translation>Để trống: cái đầu tiên máy chủ đưa ra cho nó.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Empty: whatever the system uses.</source>
            <translation>Để trống: theo hệ thống.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Encode only as much sound as was spoken instead of 30 seconds: twice as fast on a processor.</source>
            <translation>Chỉ mã hóa phần âm thanh đã nói thay vì 30 giây: nhanh gấp đôi trên bộ xử lý.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Hearing</source>
            <translation>Nghe</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <location filename="../../tutor/ui/device_choice.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <location filename="../../tutor/vitals.py"></location>
            <source>Loudspeaker</source>
            <translation>Loa</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <location filename="../../tutor/ui/device_choice.py"></location>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <location filename="../../tutor/vitals.py"></location>
            <source>Microphone</source>
            <translation>Micrô</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Model of the recognising server</source>
            <translation>Mô hình của máy chủ nhận dạng</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>More beams hear a little better and take longer.</source>
            <translation>Nhiều beam hơn thì nghe tốt hơn một chút và lâu hơn.</translation>
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
            <translation>Bộ xử lý</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Runs on</source>
            <translation>Chạy trên</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Short window</source>
            <translation>Cửa sổ ngắn</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Sound</source>
            <translation>Âm thanh</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Speech recognition</source>
            <translation>Nhận dạng giọng nói</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Which engine writes down what you say.</source>
            <translation>Công cụ nào chép lại lời bạn nói.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>Whisper model</source>
            <translation>Mô hình Whisper</translation>
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
            <translation>int8 nhanh nhất trên bộ xử lý; float16 nhanh nhất trên GPU, còn int8_float16 ở đó chỉ tốn nửa bộ nhớ.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_hearing.py"></location>
            <source>int8_float16</source>
            <translation>int8_float16</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_migration.py"></location>
            <source>Choose them again; the old file is kept.</source>
            <translation>Chọn lại chúng; tệp cũ vẫn được giữ.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_migration.py"></location>
            <source>The settings could not be brought from version {step} to {next} ({error!r}).</source>
            <translation>Không chuyển được cài đặt từ phiên bản {step} sang {next} ({error!r}).</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_servers.py"></location>
            <source>Allow servers that are not on this computer, and Ollama's models in the cloud. What you say to them leaves this computer.</source>
            <translation>Cho phép máy chủ không ở trên máy tính này và các mô hình đám mây của Ollama. Lời bạn nói với chúng sẽ rời khỏi máy tính này.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_servers.py"></location>
            <source>Keys without encryption</source>
            <translation>Khóa không mã hóa</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_servers.py"></location>
            <source>Send a server's key over http to another computer too. Everybody in the network can read it there.</source>
            <translation>Gửi khóa máy chủ qua http cả tới máy tính khác. Ai trong mạng cũng đọc được.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_servers.py"></location>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Servers</source>
            <translation>Máy chủ</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_servers.py"></location>
            <source>Servers elsewhere</source>
            <translation>Máy chủ ở nơi khác</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>All of it, as text, to the clipboard.</source>
            <translation>Toàn bộ, dạng văn bản, vào bảng nhớ tạm.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Copy the talk</source>
            <translation>Sao chép cuộc trò chuyện</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/help_window.py"></location>
            <source>Guide</source>
            <translation>Hướng dẫn</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Keeps what was said and begins with an empty page.</source>
            <translation>Giữ lại lời đã nói và bắt đầu trang trống.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Keys</source>
            <translation>Phím tắt</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/settings_window.py"></location>
            <location filename="../../tutor/ui/top_bar.py"></location>
            <source>Latency panel</source>
            <translation>Bảng độ trễ</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/view_switch.py"></location>
            <source>Library</source>
            <translation>Thư viện</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/top_bar.py"></location>
            <source>Menu</source>
            <translation>Trình đơn</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/device_choice.py"></location>
            <location filename="../../tutor/ui/top_bar.py"></location>
            <source>Microphone and loudspeaker</source>
            <translation>Micrô và loa</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/settings_storage.py"></location>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>Models</source>
            <translation>Mô hình</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/top_bar.py"></location>
            <source>New talk</source>
            <translation>Cuộc trò chuyện mới</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Opens the guide, at the page about what you look at.</source>
            <translation>Mở hướng dẫn, ngay trang nói về những gì bạn đang xem.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Opens the lists of devices.</source>
            <translation>Mở danh sách thiết bị.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Opens the menu of the window.</source>
            <translation>Mở trình đơn của cửa sổ.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Opens the models on this computer.</source>
            <translation>Mở các mô hình trên máy tính này.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Opens this window.</source>
            <translation>Mở cửa sổ này.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/reports_view.py"></location>
            <location filename="../../tutor/ui/view_switch.py"></location>
            <source>Reports</source>
            <translation>Báo cáo</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Send what you typed</source>
            <translation>Gửi nội dung bạn đã gõ</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <location filename="../../tutor/ui/faults.py"></location>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <location filename="../../tutor/ui/top_bar.py"></location>
            <source>Settings</source>
            <translation>Cài đặt</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Shows or hides where the time went.</source>
            <translation>Hiện hoặc ẩn thời gian đi đâu.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Shows the talk.</source>
            <translation>Hiện cuộc trò chuyện.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Shows the words that are due.</source>
            <translation>Hiện các từ đến hạn.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Shows your own texts.</source>
            <translation>Hiện văn bản của riêng bạn.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Shows your talks and what came of them.</source>
            <translation>Hiện các cuộc trò chuyện và kết quả của chúng.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>Silence the tutor</source>
            <translation>Cho gia sư im lặng</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Starts listening and ends your turn; in push-to-talk, hold it to talk.</source>
            <translation>Bắt đầu nghe và kết thúc lượt của bạn; ở chế độ nhấn để nói thì giữ phím để nói.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Stops what is being said or thought.</source>
            <translation>Dừng những gì đang được nói hoặc nghĩ.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <location filename="../../tutor/ui/view_switch.py"></location>
            <source>Talk</source>
            <translation>Trò chuyện</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Talk, and “I'm done”</source>
            <translation>Nói, và “Tôi nói xong”</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_shortcuts.py"></location>
            <source>Works wherever you are in the window.</source>
            <translation>Dùng được ở bất cứ đâu trong cửa sổ.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>"starter" is en_US-joe-medium from the starter pack. Also the path of a Piper voice (.onnx).</source>
            <translation>“starter” là en_US-joe-medium trong gói khởi đầu. Cũng có thể là đường dẫn tới một giọng Piper (.onnx).</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>1.0 is the pace of your level: with lower levels the tutor speaks a little slower and pauses between phrases. Below that it pauses longer; the voice itself never falls under 0.85 of its own speed.</source>
            <translation>1,0 là nhịp của trình độ bạn: ở trình độ thấp, gia sư nói chậm hơn một chút và ngừng giữa các cụm từ. Dưới mức đó gia sư ngừng lâu hơn; bản thân giọng không bao giờ chậm hơn 0,85 tốc độ của nó.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>A WAV file with 6 to 30 seconds of one clear voice. Use only a voice you may use.</source>
            <translation>Tệp WAV dài 6 đến 30 giây với một giọng rõ ràng. Chỉ dùng giọng mà bạn được phép dùng.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>A server such as Speaches or Kokoro: http://127.0.0.1:8000/v1. The tutor's answers are sent there.</source>
            <translation>Máy chủ như Speaches hoặc Kokoro: http://127.0.0.1:8000/v1. Câu trả lời của gia sư được gửi tới đó.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Address of the speaking server</source>
            <translation>Địa chỉ máy chủ giọng nói</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>I accept the Coqui Public Model Licence</source>
            <translation>Tôi chấp nhận Giấy phép Mô hình Công cộng Coqui</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Keep spoken phrases (MB)</source>
            <translation>Giữ các cụm từ đã đọc (MB)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Model of the speaking server</source>
            <translation>Mô hình của máy chủ giọng nói</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>No phrase is begun while more sound than this waits to be heard.</source>
            <translation>Không bắt đầu cụm từ nào khi còn nhiều âm thanh hơn mức này đang đợi phát.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>On a processor XTTS is slower than speech.</source>
            <translation>Trên bộ xử lý, XTTS chậm hơn lời nói.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>One of the names that its model knows, such as alloy or af_heart.</source>
            <translation>Một trong những tên mà mô hình của nó biết, như alloy hoặc af_heart.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Pace</source>
            <translation>Nhịp nói</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Phrases made at a time</source>
            <translation>Số cụm từ tạo cùng lúc</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Piper</source>
            <translation>Piper</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Piper runs everywhere. XTTS sounds more natural and wants an NVIDIA GPU; install it under Models.</source>
            <translation>Piper chạy ở mọi nơi. XTTS nghe tự nhiên hơn và cần GPU NVIDIA; cài nó ở mục Mô hình.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Piper voice</source>
            <translation>Giọng Piper</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Sound made ahead (seconds)</source>
            <translation>Âm thanh làm trước (giây)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Speaking</source>
            <translation>Nói</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>The XTTS weights may be used for non-commercial purposes only.</source>
            <translation>Bộ trọng số XTTS chỉ được dùng cho mục đích phi thương mại.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>The folder with config.json, model.pth and vocab.json of XTTS v2.</source>
            <translation>Thư mục chứa config.json, model.pth và vocab.json của XTTS v2.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Tutor's voice</source>
            <translation>Giọng của gia sư</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>Voice of the speaking server</source>
            <translation>Giọng của máy chủ giọng nói</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>What the tutor said before is kept as sound on this computer and sounds at once the next time; in quiet moments it makes what tutors often say. 0 keeps nothing and removes what was kept.</source>
            <translation>Những gì gia sư từng nói được giữ dạng âm thanh trên máy tính này và lần sau phát ngay; lúc rảnh nó tạo sẵn những câu gia sư hay nói. 0 là không giữ gì và xóa những gì đã giữ.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>With one, the voice rests between two phrases; with more, a stop wastes more work.</source>
            <translation>Với một, giọng nghỉ giữa hai cụm từ; nhiều hơn thì khi dừng sẽ phí nhiều công hơn.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>XTTS</source>
            <translation>XTTS</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>XTTS model folder</source>
            <translation>Thư mục mô hình XTTS</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>XTTS runs on</source>
            <translation>XTTS chạy trên</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_speaking.py"></location>
            <source>XTTS voice to imitate</source>
            <translation>Giọng để XTTS bắt chước</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>A folder, perhaps on a stick, in which models lie that were fetched elsewhere. They are used from there.</source>
            <translation>Thư mục, có thể trên USB, chứa các mô hình đã tải ở nơi khác. Chúng được dùng ngay từ đó.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>Folder with models</source>
            <translation>Thư mục chứa mô hình</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>For 30 days</source>
            <translation>Trong 30 ngày</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>For a year</source>
            <translation>Trong một năm</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>Keep the sound of your talks</source>
            <translation>Giữ âm thanh các cuộc trò chuyện</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>No, the words are enough</source>
            <translation>Không, chỉ cần lời là đủ</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>Records</source>
            <translation>Hồ sơ</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>Until I delete it</source>
            <translation>Đến khi tôi xóa</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_storage.py"></location>
            <source>What you said and what the tutor said, as small files on this computer: about 10 MB an hour. The words of a talk are always kept, until you delete it.</source>
            <translation>Lời bạn nói và lời gia sư nói, dưới dạng tệp nhỏ trên máy tính này: khoảng 10 MB mỗi giờ. Lời thoại bằng chữ luôn được giữ đến khi bạn xóa.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>"starter" is SmolLM2-135M from the starter pack. Also the path of a GGUF file.</source>
            <translation>“starter” là SmolLM2-135M trong gói khởi đầu. Cũng có thể là đường dẫn tới một tệp GGUF.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>A server such as LM Studio, llama-server or vLLM: http://127.0.0.1:1234/v1.</source>
            <translation>Máy chủ như LM Studio, llama-server hoặc vLLM: http://127.0.0.1:1234/v1.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>A tutor that speaks less leaves more room to you.</source>
            <translation>Gia sư nói ít hơn thì bạn có nhiều chỗ để nói hơn.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Address of the chat server</source>
            <translation>Địa chỉ máy chủ trò chuyện</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>After this long the answer counts as broken off.</source>
            <translation>Quá thời gian này, câu trả lời được coi là bị đứt.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Automatic takes Ollama when it runs and has a model, otherwise the built-in llama.cpp.</source>
            <translation>Tự động sẽ dùng Ollama khi nó đang chạy và có mô hình, nếu không thì dùng llama.cpp tích hợp sẵn.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Big models may need a minute when they load.</source>
            <translation>Mô hình lớn có thể cần một phút để tải.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Built-in llama.cpp</source>
            <translation>llama.cpp tích hợp sẵn</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Context of the chat server (tokens)</source>
            <translation>Ngữ cảnh của máy chủ trò chuyện (token)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Empty: the first model that the server lists.</source>
            <translation>Để trống: mô hình đầu tiên máy chủ liệt kê.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Empty: the first one that the server offers.</source>
            <translation>Để trống: cái đầu tiên máy chủ đưa ra.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Finds passages of your documents by what they mean, too: a model such as nomic-embed-text that Ollama has. Empty: the built-in word vectors, for English. none: by their words alone.</source>
            <translation>Tìm các đoạn trong tài liệu của bạn theo cả ý nghĩa: một mô hình như nomic-embed-text có trong Ollama. Để trống: vectơ từ có sẵn, cho tiếng Anh. none: chỉ theo từ.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>How long after the last answer: "30m", "2h", or "-1" for always.</source>
            <translation>Bao lâu sau câu trả lời cuối: “30m”, “2h”, hoặc “-1” là luôn luôn.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>How much of the talk its model can see. 0: what the server says, or 4096 when it says nothing.</source>
            <translation>Mô hình của nó nhìn được bao nhiêu của cuộc trò chuyện. 0: theo máy chủ, hoặc 4096 nếu máy chủ không cho biết.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>How much of the talk the built-in model can see. 0: what suits the model.</source>
            <translation>Mô hình tích hợp sẵn nhìn được bao nhiêu của cuộc trò chuyện. 0: mức hợp với mô hình.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>How much of the talk the model can see; more takes more memory. 0: what suits the model.</source>
            <translation>Mô hình nhìn được bao nhiêu của cuộc trò chuyện; nhiều hơn thì tốn bộ nhớ hơn. 0: mức hợp với mô hình.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Keep the Ollama model loaded</source>
            <translation>Giữ mô hình Ollama trong bộ nhớ</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Longest answer (sentences)</source>
            <translation>Câu trả lời dài nhất (câu)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Longest answer (tokens)</source>
            <translation>Câu trả lời dài nhất (token)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Longest pause inside an answer (seconds)</source>
            <translation>Quãng ngừng dài nhất trong câu trả lời (giây)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Longest wait for an answer to begin (seconds)</source>
            <translation>Thời gian đợi câu trả lời lâu nhất (giây)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Model of the chat server</source>
            <translation>Mô hình của máy chủ trò chuyện</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Ollama</source>
            <translation>Ollama</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Ollama address</source>
            <translation>Địa chỉ Ollama</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Ollama context (tokens)</source>
            <translation>Ngữ cảnh Ollama (token)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Ollama model</source>
            <translation>Mô hình Ollama</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Ollama model for meanings</source>
            <translation>Mô hình Ollama để tìm theo ý nghĩa</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>The model is stopped here; a token is about three quarters of a word.</source>
            <translation>Mô hình bị dừng ở đây; một token khoảng ba phần tư từ.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Thinking</source>
            <translation>Suy nghĩ</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Tutor's mind</source>
            <translation>Trí óc của gia sư</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>Where the Ollama server listens.</source>
            <translation>Nơi máy chủ Ollama lắng nghe.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>llama.cpp context (tokens)</source>
            <translation>Ngữ cảnh llama.cpp (token)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_thinking.py"></location>
            <source>llama.cpp model</source>
            <translation>Mô hình llama.cpp</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>1.0 is 15 points for the conversation.</source>
            <translation>1,0 là cỡ chữ 15 cho phần trò chuyện.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>A file, or the address of an OTLP/HTTP server such as http://127.0.0.1:4318. Times and names of engines, never words. Empty: nowhere.</source>
            <translation>Một tệp, hoặc địa chỉ máy chủ OTLP/HTTP như http://127.0.0.1:4318. Gửi thời gian và tên công cụ, không bao giờ gửi lời nói. Để trống: không gửi đi đâu.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Colours</source>
            <translation>Màu sắc</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Dark</source>
            <translation>Tối</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Follow the system, or always light or dark.</source>
            <translation>Theo hệ thống, hoặc luôn sáng hay tối.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Language of the window</source>
            <translation>Ngôn ngữ cửa sổ</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Light</source>
            <translation>Sáng</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <location filename="../../tutor/window_answers.py"></location>
            <source>Like the system</source>
            <translation>Theo hệ thống</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Send timings to (OpenTelemetry)</source>
            <translation>Gửi số đo thời gian tới (OpenTelemetry)</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>Set up</source>
            <translation>Thiết lập</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Show where the time went.</source>
            <translation>Cho thấy thời gian đi đâu.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Targets</source>
            <translation>Mục tiêu</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Text size</source>
            <translation>Cỡ chữ</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>The program's own words; it changes at the next start. What you practise is set under Conversation.</source>
            <translation>Lời của chính chương trình; có hiệu lực từ lần khởi động sau. Ngôn ngữ bạn luyện được đặt ở mục Trò chuyện.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>What the latency panel aims at, where it is not the usual.</source>
            <translation>Mục tiêu của bảng độ trễ, khi khác mức thường.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Whether the first steps were shown at the first start.</source>
            <translation>Các bước đầu tiên đã được hiện ở lần khởi động đầu hay chưa.</translation>
        </message>
        <message>
            <location filename="../../tutor/settings_window.py"></location>
            <source>Window</source>
            <translation>Cửa sổ</translation>
        </message>
        <message>
            <location filename="../../tutor/sound_check.py"></location>
            <location filename="../../tutor/teaching/card_sounds.py"></location>
            <source>See the notice in the main window.</source>
            <translation>Xem thông báo trong cửa sổ chính.</translation>
        </message>
        <message>
            <location filename="../../tutor/sound_check.py"></location>
            <location filename="../../tutor/teaching/spoken_answer.py"></location>
            <source>The speech recognition is not there.</source>
            <translation>Không có nhận dạng giọng nói.</translation>
        </message>
        <message>
            <location filename="../../tutor/sound_check.py"></location>
            <source>Try it again.</source>
            <translation>Thử lại.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/cache.py"></location>
            <source>{folder} can't be written: {error}.</source>
            <translation>Không ghi được {folder}: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>Check its model in the settings.</source>
            <translation>Kiểm tra mô hình của nó trong cài đặt.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>Choose one of its voices in the settings.</source>
            <translation>Chọn một trong các giọng của nó trong cài đặt.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>The server does not send raw sound.</source>
            <translation>Máy chủ không gửi âm thanh thô.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>The speaking server has not been asked yet.</source>
            <translation>Chưa hỏi máy chủ giọng nói.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>The speaking server went on after the end of the text.</source>
            <translation>Máy chủ giọng nói vẫn nói tiếp sau khi hết văn bản.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>The text stays readable.</source>
            <translation>Văn bản vẫn đọc được.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>WAV files</source>
            <translation>Tệp WAV</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <location filename="../../tutor/thinking/openai_api.py"></location>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>a fresh one</source>
            <translation>một kết nối mới</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>raw sound</source>
            <translation>âm thanh thô</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>the open connection to the speaking server</source>
            <translation>kết nối đang mở tới máy chủ giọng nói</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>{name} has no voice called {voice!r}.</source>
            <translation>{name} không có giọng nào tên là {voice!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>{name} made no sound for {seconds:.0f} seconds.</source>
            <translation>{name} không tạo âm thanh suốt {seconds:.0f} giây.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/openai_api.py"></location>
            <source>{name} sent no sound that could be played.</source>
            <translation>{name} không gửi âm thanh nào phát được.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/piper.py"></location>
            <source>Choose a voice in the settings, or "starter".</source>
            <translation>Chọn một giọng trong cài đặt, hoặc “starter”.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/piper.py"></location>
            <source>There is no Piper voice file {file}.</source>
            <translation>Không có tệp giọng Piper {file}.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/piper.py"></location>
            <source>{name} is no usable Piper voice.</source>
            <translation>{name} không phải giọng Piper dùng được.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/worker_voice.py"></location>
            <source>{name} went on speaking after the end of the text.</source>
            <translation>{name} vẫn nói tiếp sau khi hết văn bản.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <location filename="../../tutor/speaking/xtts_speaker.py"></location>
            <source>Choose a WAV file with 6 to 30 seconds of one clear voice.</source>
            <translation>Chọn tệp WAV dài 6 đến 30 giây với một giọng rõ ràng.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>Choose another voice.</source>
            <translation>Chọn giọng khác.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>Choose the folder with config.json, model.pth and vocab.json of XTTS v2.</source>
            <translation>Chọn thư mục chứa config.json, model.pth và vocab.json của XTTS v2.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>Fetch its files again; they may be damaged.</source>
            <translation>Tải lại các tệp của nó; có thể chúng bị hỏng.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>Install the NVIDIA driver, let XTTS run on the processor (slowly), or choose Piper.</source>
            <translation>Cài trình điều khiển NVIDIA, cho XTTS chạy trên bộ xử lý (chậm), hoặc chọn Piper.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>No XTTS model is chosen.</source>
            <translation>Chưa chọn mô hình XTTS.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>Read and accept the Coqui Public Model Licence in the settings, or choose Piper.</source>
            <translation>Đọc và chấp nhận Giấy phép Mô hình Công cộng Coqui trong cài đặt, hoặc chọn Piper.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>The XTTS model folder has no {name}.</source>
            <translation>Thư mục mô hình XTTS không có {name}.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>The XTTS model in {folder} could not be loaded.</source>
            <translation>Không tải được mô hình XTTS trong {folder}.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>There is no recording of a voice for XTTS to imitate.</source>
            <translation>Không có bản ghi giọng nào để XTTS bắt chước.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>XTTS could not start on the NVIDIA GPU.</source>
            <translation>XTTS không khởi động được trên GPU NVIDIA.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>XTTS does not speak the language {language!r}.</source>
            <translation>XTTS không nói được ngôn ngữ {language!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts.py"></location>
            <source>XTTS is not installed.</source>
            <translation>XTTS chưa được cài đặt.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts_speaker.py"></location>
            <source>{name} is no recording that can be read.</source>
            <translation>{name} không phải bản ghi âm đọc được.</translation>
        </message>
        <message>
            <location filename="../../tutor/speaking/xtts_speaker.py"></location>
            <source>{name} is too short, silent or damaged.</source>
            <translation>{name} quá ngắn, không có tiếng hoặc bị hỏng.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/card_sounds.py"></location>
            <source>The tutor's voice is not there.</source>
            <translation>Không có giọng của gia sư.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/card_sounds.py"></location>
            <source>Your records are not open: nothing can be kept.</source>
            <translation>Hồ sơ của bạn chưa mở: không giữ lại được gì.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/meanings.py"></location>
            <source>Choose a larger one.</source>
            <translation>Chọn mô hình lớn hơn.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/meanings.py"></location>
            <source>The chat model in use is too small to explain words.</source>
            <translation>Mô hình trò chuyện đang dùng quá nhỏ để giải thích từ.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/meanings.py"></location>
            <source>Your own language is not known.</source>
            <translation>Chưa biết ngôn ngữ của bạn.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/replay.py"></location>
            <source>Choose in the settings that recordings are kept.</source>
            <translation>Chọn giữ lại bản ghi âm trong cài đặt.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/replay.py"></location>
            <source>Choose other words.</source>
            <translation>Chọn từ khác.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/replay.py"></location>
            <source>Listen again when the tutor has finished.</source>
            <translation>Nghe lại khi gia sư nói xong.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/replay.py"></location>
            <source>The talk is under way.</source>
            <translation>Cuộc trò chuyện đang diễn ra.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/replay.py"></location>
            <source>The voice made no sound of it.</source>
            <translation>Giọng nói không tạo được âm thanh từ đó.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/replay.py"></location>
            <source>There is no recording of what you said.</source>
            <translation>Không có bản ghi âm lời bạn nói.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/replay.py"></location>
            <source>There is nothing to say in “{text}”.</source>
            <translation>Không có gì để đọc trong “{text}”.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/replay.py"></location>
            <source>Try another voice.</source>
            <translation>Thử giọng khác.</translation>
        </message>
        <message>
            <location filename="../../tutor/teaching/spoken_answer.py"></location>
            <source>Type your answer instead.</source>
            <translation>Gõ câu trả lời thay vào đó.</translation>
        </message>
        <message>
            <location filename="../../tutor/text.py"></location>
            <source>{first} {second}</source>
            <translation>{first} {second}</translation>
        </message>
        <message>
            <location filename="../../tutor/text.py"></location>
            <source>{several} and {last}</source>
            <translation>{several} và {last}</translation>
        </message>
        <message>
            <location filename="../../tutor/text.py"></location>
            <source>{several} or {last}</source>
            <translation>{several} hoặc {last}</translation>
        </message>
        <message>
            <location filename="../../tutor/text.py"></location>
            <source>{several}, {next}</source>
            <translation>{several}, {next}</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <source>Ask again, or choose a smaller model.</source>
            <translation>Hỏi lại, hoặc chọn mô hình nhỏ hơn.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <source>Ask again, or choose another model in the settings.</source>
            <translation>Hỏi lại, hoặc chọn mô hình khác trong cài đặt.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <location filename="../../tutor/thinking/continuing.py"></location>
            <source>Ask again.</source>
            <translation>Hỏi lại.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>Ask the tutor to go on, or allow longer answers in the settings.</source>
            <translation>Bảo gia sư nói tiếp, hoặc cho phép câu trả lời dài hơn trong cài đặt.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>The answer broke off.</source>
            <translation>Câu trả lời bị đứt.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <source>The answer broke off. {message}</source>
            <translation>Câu trả lời bị đứt. {message}</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>The answer was cut off at its longest length.</source>
            <translation>Câu trả lời bị cắt ở độ dài tối đa.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>Try again, or choose a smaller model in the settings.</source>
            <translation>Thử lại, hoặc chọn mô hình nhỏ hơn trong cài đặt.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <source>{label} gave an empty answer.</source>
            <translation>{label} đưa ra câu trả lời trống.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/answer.py"></location>
            <source>{label} said nothing for {seconds:.0f} seconds.</source>
            <translation>{label} im lặng suốt {seconds:.0f} giây.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/continuing.py"></location>
            <source>The answer broke off: the model had to be restarted.</source>
            <translation>Câu trả lời bị đứt: mô hình phải khởi động lại.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/fitting.py"></location>
            <source>Say it in smaller parts, or raise the model's context in the settings.</source>
            <translation>Nói thành từng phần nhỏ hơn, hoặc tăng ngữ cảnh của mô hình trong cài đặt.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/fitting.py"></location>
            <source>The talk is longer than {model} can see: {context} tokens.</source>
            <translation>Cuộc trò chuyện dài hơn mức {model} nhìn được: {context} token.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/fitting.py"></location>
            <source>What was said last is longer than {model} can see.</source>
            <translation>Lời nói cuối cùng dài hơn mức {model} nhìn được.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/fitting.py"></location>
            <source>the newer part of the talk</source>
            <translation>phần mới hơn của cuộc trò chuyện</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/fitting.py"></location>
            <source>the whole talk</source>
            <translation>cả cuộc trò chuyện</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>Ask the tutor to go on.</source>
            <translation>Bảo gia sư nói tiếp.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>Choose a GGUF file in the settings, or "starter".</source>
            <translation>Chọn tệp GGUF trong cài đặt, hoặc “starter”.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>Choose a GGUF file in the settings.</source>
            <translation>Chọn tệp GGUF trong cài đặt.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>Start a new conversation, or raise the llama.cpp context in the settings.</source>
            <translation>Bắt đầu cuộc trò chuyện mới, hoặc tăng ngữ cảnh llama.cpp trong cài đặt.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>The file may be damaged, or too big for this computer's memory. Choose another model.</source>
            <translation>Tệp có thể bị hỏng, hoặc quá lớn so với bộ nhớ máy tính này. Chọn mô hình khác.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>The talk is longer than the model can see: {tokens} tokens of {context}.</source>
            <translation>Cuộc trò chuyện dài hơn mức mô hình nhìn được: {tokens} token trên {context}.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>There is no model file {path}.</source>
            <translation>Không có tệp mô hình {path}.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>Try again, or choose another model in the settings.</source>
            <translation>Thử lại, hoặc chọn mô hình khác trong cài đặt.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>llama.cpp could not load {name}.</source>
            <translation>llama.cpp không tải được {name}.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>llama.cpp refused to answer ({reason}).</source>
            <translation>llama.cpp từ chối trả lời ({reason}).</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/llama_cpp.py"></location>
            <source>{name} is no GGUF model.</source>
            <translation>{name} không phải mô hình GGUF.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>Check the Ollama address in the settings, and update Ollama.</source>
            <translation>Kiểm tra địa chỉ Ollama trong cài đặt và cập nhật Ollama.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>Older versions have known security holes. Update Ollama.</source>
            <translation>Các phiên bản cũ có lỗ hổng bảo mật đã biết. Hãy cập nhật Ollama.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>Ollama does not answer at {origin}.</source>
            <translation>Ollama không trả lời ở {origin}.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>Ollama has not been started.</source>
            <translation>Ollama chưa được khởi động.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>Ollama {oldest} or newer</source>
            <translation>Ollama {oldest} trở lên</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>Ollama {version}</source>
            <translation>Ollama {version}</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>Start Ollama, or choose the built-in llama.cpp.</source>
            <translation>Khởi động Ollama, hoặc chọn llama.cpp tích hợp sẵn.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama.py"></location>
            <source>The server at Ollama's address gave an answer that makes no sense.</source>
            <translation>Máy chủ ở địa chỉ của Ollama trả lời không hợp lệ.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Choose a model that runs on this computer.</source>
            <translation>Chọn mô hình chạy trên máy tính này.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Choose a smaller model in the settings.</source>
            <translation>Chọn mô hình nhỏ hơn trong cài đặt.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Choose another Ollama model in the settings.</source>
            <translation>Chọn mô hình Ollama khác trong cài đặt.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Choose another Ollama model, or allow "Servers elsewhere" in the settings.</source>
            <translation>Chọn mô hình Ollama khác, hoặc cho phép “Máy chủ ở nơi khác” trong cài đặt.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Fetch it in the list of models, or run `ollama pull {model}` in a terminal.</source>
            <translation>Tải nó trong danh sách mô hình, hoặc chạy `ollama pull {model}` trong cửa sổ dòng lệnh.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Fetch one in the list of models, or run `ollama pull {suggested}` in a terminal.</source>
            <translation>Tải một mô hình trong danh sách, hoặc chạy `ollama pull {suggested}` trong cửa sổ dòng lệnh.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Ollama cannot keep a model loaded for {alive!r}.</source>
            <translation>Ollama không giữ được mô hình trong bộ nhớ suốt {alive!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Ollama could not answer with {model} (status {status}).</source>
            <translation>Ollama không trả lời được bằng {model} (trạng thái {status}).</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Ollama has no model {model!r}.</source>
            <translation>Ollama không có mô hình {model!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Ollama has no model.</source>
            <translation>Ollama chưa có mô hình nào.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Ollama has too much to do just now.</source>
            <translation>Ollama hiện quá bận.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Ollama wants you to sign in for {model}.</source>
            <translation>Ollama yêu cầu bạn đăng nhập để dùng {model}.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Try again. If it happens again, restart Ollama or choose another model.</source>
            <translation>Thử lại. Nếu vẫn xảy ra, khởi động lại Ollama hoặc chọn mô hình khác.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Update Ollama, or choose another model.</source>
            <translation>Cập nhật Ollama, hoặc chọn mô hình khác.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>Write a time like "30m" or "2h" in the settings, or "-1" for always.</source>
            <translation>Viết thời gian như “30m” hoặc “2h” trong cài đặt, hoặc “-1” là luôn luôn.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>{model} cannot chat.</source>
            <translation>{model} không trò chuyện được.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>{model} does not fit into this computer's memory.</source>
            <translation>{model} không vừa bộ nhớ máy tính này.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>{model} does not run on this computer but at {host}: what you say would leave it.</source>
            <translation>{model} không chạy trên máy tính này mà ở {host}: lời bạn nói sẽ rời khỏi máy.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/ollama_protocol.py"></location>
            <source>{model} needs a newer Ollama.</source>
            <translation>{model} cần bản Ollama mới hơn.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/openai_api.py"></location>
            <source>The chat server has not been asked yet.</source>
            <translation>Chưa hỏi máy chủ trò chuyện.</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/openai_api.py"></location>
            <source>the open connection to the chat server</source>
            <translation>kết nối đang mở tới máy chủ trò chuyện</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/structured.py"></location>
            <source>an answer in parts</source>
            <translation>câu trả lời theo từng phần</translation>
        </message>
        <message>
            <location filename="../../tutor/thinking/structured.py"></location>
            <source>plain text</source>
            <translation>văn bản thuần</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/faster_whisper.py"></location>
            <source>Start it.</source>
            <translation>Khởi động nó.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/faster_whisper.py"></location>
            <source>Whisper has not been started.</source>
            <translation>Whisper chưa được khởi động.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/faster_whisper.py"></location>
            <source>the GPU</source>
            <translation>GPU</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/faster_whisper.py"></location>
            <source>{name} on {device}</source>
            <translation>{name} trên {device}</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>A library of {name} is missing or does not fit ({told}).</source>
            <translation>Một thư viện của {name} bị thiếu hoặc không khớp ({told}).</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>It crashed the last time it was loaded on the GPU.</source>
            <translation>Nó đã sập ở lần tải trước trên GPU.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>The GPU can't run the model.</source>
            <translation>GPU không chạy được mô hình.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>The GPU did not answer.</source>
            <translation>GPU không phản hồi.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>The GPU has too little free memory.</source>
            <translation>GPU còn quá ít bộ nhớ trống.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>The NVIDIA driver is missing or too old.</source>
            <translation>Trình điều khiển NVIDIA bị thiếu hoặc quá cũ.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>There is no NVIDIA GPU, or its driver is not installed.</source>
            <translation>Không có GPU NVIDIA, hoặc chưa cài trình điều khiển.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>the GPU ({compute_type})</source>
            <translation>GPU ({compute_type})</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/gpu.py"></location>
            <source>the processor ({compute_type})</source>
            <translation>bộ xử lý ({compute_type})</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>Say it again, or choose a smaller model on the server.</source>
            <translation>Nói lại, hoặc chọn mô hình nhỏ hơn trên máy chủ.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>The recognising server has not been asked yet.</source>
            <translation>Chưa hỏi máy chủ nhận dạng.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>The server refuses to give them (status {status}).</source>
            <translation>Máy chủ từ chối đưa ra (trạng thái {status}).</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>bare text</source>
            <translation>chỉ văn bản</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>the open connection to the recognising server</source>
            <translation>kết nối đang mở tới máy chủ nhận dạng</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/openai_api.py"></location>
            <source>words with times and probabilities</source>
            <translation>các từ kèm thời gian và xác suất</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_engine.py"></location>
            <source>Choose a multilingual Whisper model in the settings.</source>
            <translation>Chọn mô hình Whisper đa ngôn ngữ trong cài đặt.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_engine.py"></location>
            <source>Choose int8, or another model in the settings.</source>
            <translation>Chọn int8, hoặc mô hình khác trong cài đặt.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_engine.py"></location>
            <source>Install CUDA 12 and cuDNN 9, or let Whisper run on the processor with int8.</source>
            <translation>Cài CUDA 12 và cuDNN 9, hoặc cho Whisper chạy trên bộ xử lý với int8.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_engine.py"></location>
            <source>The Whisper model {name} could not be loaded as {compute_type}.</source>
            <translation>Không tải được mô hình Whisper {name} dạng {compute_type}.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_engine.py"></location>
            <source>This Whisper model does not know the language {language!r}.</source>
            <translation>Mô hình Whisper này không biết ngôn ngữ {language!r}.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_engine.py"></location>
            <source>Whisper can't work on the NVIDIA GPU: {error}</source>
            <translation>Whisper không chạy được trên GPU NVIDIA: {error}</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_models.py"></location>
            <source>Choose a folder with a CTranslate2 model.</source>
            <translation>Chọn thư mục chứa mô hình CTranslate2.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_models.py"></location>
            <source>Give the folder of a CTranslate2 model, or choose "starter".</source>
            <translation>Cho biết thư mục của một mô hình CTranslate2, hoặc chọn “starter”.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_models.py"></location>
            <source>The Whisper model {size!r} is not on this computer.</source>
            <translation>Mô hình Whisper {size!r} không có trên máy tính này.</translation>
        </message>
        <message>
            <location filename="../../tutor/transcribing/whisper_models.py"></location>
            <source>The folder {folder} is no complete Whisper model: {name} is missing.</source>
            <translation>Thư mục {folder} không phải mô hình Whisper đầy đủ: thiếu {name}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Everything. Your voice is heard, understood and answered by programs on this computer. There is no account, and nothing is counted or reported: not by this program, and not by the libraries that it is made of, where they would do so by themselves.</source>
            <translation>Mọi thứ. Giọng bạn được nghe, hiểu và trả lời bằng các chương trình trên máy tính này. Không có tài khoản, không có gì bị đếm hay báo cáo: không bởi chương trình này, cũng không bởi các thư viện tạo nên nó, dù chúng có thể tự làm vậy.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Log</source>
            <translation>Nhật ký</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Move into this folder</source>
            <translation>Chuyển vào thư mục này</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Move the folder: {what}</source>
            <translation>Chuyển thư mục: {what}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Moved when the program is started again: {moves}</source>
            <translation>Sẽ chuyển khi chương trình khởi động lại: {moves}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Move…</source>
            <translation>Chuyển…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Only when you want it: a model is fetched when you choose it, from the address that is shown with it. If you name a server on another computer to hear, think or speak, your words go there, and only after you have allowed it. Keys for servers lie in the system's keyring. Spans go to an OpenTelemetry server only if you name one. Whether there is a new version is asked only when you press “Check for updates”, and nothing is sent with the question.</source>
            <translation>Chỉ khi bạn muốn: mô hình được tải khi bạn chọn nó, từ địa chỉ hiện bên cạnh. Nếu bạn chỉ định máy chủ trên máy tính khác để nghe, nghĩ hoặc nói, lời bạn sẽ tới đó, và chỉ sau khi bạn cho phép. Khóa máy chủ nằm trong kho khóa của hệ thống. Số đo chỉ tới máy chủ OpenTelemetry nếu bạn chỉ định. Chương trình chỉ hỏi xem có phiên bản mới hay không khi bạn nhấn “Kiểm tra bản cập nhật”, và không gửi gì kèm theo câu hỏi.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Open</source>
            <translation>Mở</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Open the folder: {what}</source>
            <translation>Mở thư mục: {what}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Privacy and your files</source>
            <translation>Quyền riêng tư và tệp của bạn</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Spoken phrases, can be made again</source>
            <translation>Cụm từ đã đọc, có thể tạo lại</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Talks, cards, documents</source>
            <translation>Cuộc trò chuyện, thẻ, tài liệu</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>The program is portable: all of it lies beside the program.</source>
            <translation>Chương trình ở dạng di động: mọi thứ nằm bên cạnh chương trình.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>What is deleted</source>
            <translation>Những gì bị xóa</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>What is kept</source>
            <translation>Những gì được giữ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>What stays on this computer</source>
            <translation>Những gì ở lại trên máy tính này</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>What you delete is gone for good: from the database, its backups and the folder of recordings. To delete everything, close the program and delete the folders below.</source>
            <translation>Những gì bạn xóa là mất hẳn: khỏi cơ sở dữ liệu, các bản sao lưu của nó và thư mục bản ghi âm. Để xóa tất cả, đóng chương trình và xóa các thư mục bên dưới.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>When something leaves this computer</source>
            <translation>Khi có gì đó rời khỏi máy tính này</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Where it lies</source>
            <translation>Nơi lưu</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/about_privacy.py"></location>
            <source>Your talks as text, with corrections, reports, cards and what the tutor has noted about you; your documents; how long each part of an answer took, without a word of it. Recordings of what was said are kept as long as the settings say under “Keep recordings”. The log has faults, and never words.</source>
            <translation>Các cuộc trò chuyện dạng văn bản, kèm lỗi sửa, báo cáo, thẻ và những gì gia sư ghi nhận về bạn; tài liệu của bạn; mỗi phần của câu trả lời mất bao lâu, không kèm lời nào. Bản ghi âm được giữ theo thời hạn đặt trong cài đặt ở mục “Giữ âm thanh các cuộc trò chuyện”. Nhật ký chỉ có lỗi, không bao giờ có lời nói.</translation>
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
            <translation>Cùng nhau</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/adding.py"></location>
            <source>Fetch XTTS v2 among the voices next, or choose XTTS in the settings under Speaking.</source>
            <translation>Tiếp theo, tải XTTS v2 trong phần giọng nói, hoặc chọn XTTS trong cài đặt ở mục Nói.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/adding.py"></location>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Show the models</source>
            <translation>Hiện các mô hình</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/adding.py"></location>
            <location filename="../../tutor/ui/addon_section.py"></location>
            <source>{title} could not be installed.</source>
            <translation>Không cài được {title}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/adding.py"></location>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>{title} is ready.</source>
            <translation>{title} đã sẵn sàng.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/addon_section.py"></location>
            <source>Add-ons</source>
            <translation>Phần bổ sung</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/addon_section.py"></location>
            <source>Install</source>
            <translation>Cài đặt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/addon_section.py"></location>
            <source>Installed</source>
            <translation>Đã cài đặt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/addon_section.py"></location>
            <source>What some engines run on; too big to come with the program.</source>
            <translation>Nền tảng để một số công cụ chạy; quá lớn để đi kèm chương trình.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/addon_section.py"></location>
            <source>from the Python package index</source>
            <translation>từ kho gói Python (PyPI)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/addon_section.py"></location>
            <source>{download} to download, {room} on the disk</source>
            <translation>Tải về {download}, chiếm {room} trên ổ đĩa</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/addon_section.py"></location>
            <source>{title} is installed.</source>
            <translation>Đã cài {title}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>First</source>
            <translation>Bên 1</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>How many values each has</source>
            <translation>Mỗi bên có bao nhiêu giá trị</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>Measure</source>
            <translation>Số đo</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>Median of the first</source>
            <translation>Trung vị của bên 1</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>Median of the second</source>
            <translation>Trung vị của bên 2</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>Ratio</source>
            <translation>Tỉ lệ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>Second</source>
            <translation>Bên 2</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>Second is</source>
            <translation>Bên 2 thì</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>The second's median in the first's</source>
            <translation>Trung vị của bên 2 so với bên 1</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>Values</source>
            <translation>Giá trị</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>What is measured</source>
            <translation>Điều được đo</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>Whether the difference is real, and worth a word</source>
            <translation>Khác biệt có thật và đáng nói hay không</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>too few</source>
            <translation>quá ít</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>○ worse</source>
            <translation>○ kém hơn</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>● better</source>
            <translation>● tốt hơn</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/comparison_table.py"></location>
            <source>◐ the same</source>
            <translation>◐ như nhau</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/composer.py"></location>
            <source>Send</source>
            <translation>Gửi</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/composer.py"></location>
            <source>Send (Enter)</source>
            <translation>Gửi (Enter)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/composer.py"></location>
            <source>Send the typed text</source>
            <translation>Gửi văn bản đã gõ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/composer.py"></location>
            <source>Type instead of speaking</source>
            <translation>Gõ thay vì nói</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/composer.py"></location>
            <source>Type instead …</source>
            <translation>Gõ thay vì nói …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/conversation_view.py"></location>
            <source>Alt+Up and Alt+Down choose the turn that the latency panel shows.</source>
            <translation>Alt+Up và Alt+Down chọn lượt hiện trong bảng độ trễ.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/conversation_view.py"></location>
            <source>Tutor: {reply}</source>
            <translation>Gia sư: {reply}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/conversation_view.py"></location>
            <source>You: {learner}</source>
            <translation>Bạn: {learner}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <source>+ Card</source>
            <translation>+ Thẻ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>Asking…</source>
            <translation>Đang hỏi…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <source>Correction: you said “{said}”; better is “{better}”. {why}</source>
            <translation>Sửa lỗi: bạn nói “{said}”; nên nói “{better}”. {why}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <source>Explain</source>
            <translation>Giải thích</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <source>Keep this correction as a card</source>
            <translation>Giữ lỗi sửa này thành thẻ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <source>Put away</source>
            <translation>Cất đi</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <source>Put this correction away</source>
            <translation>Cất lỗi sửa này đi</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Show</source>
            <translation>Hiện</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <source>That was right</source>
            <translation>Câu đó đúng rồi</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <source>You know this one. How would you say it?</source>
            <translation>Bạn biết câu này mà. Bạn sẽ nói thế nào?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <source>You said “{said}”. How would it be right?</source>
            <translation>Bạn đã nói “{said}”. Nói thế nào mới đúng?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/correction_note.py"></location>
            <source>{explanation} For example: {example}</source>
            <translation>{explanation} Ví dụ: {example}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/crash_notices.py"></location>
            <source>Copied</source>
            <translation>Đã sao chép</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/crash_notices.py"></location>
            <source>Copy report</source>
            <translation>Sao chép báo cáo</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/crash_notices.py"></location>
            <source>The report was copied.</source>
            <translation>Đã sao chép báo cáo.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/crash_notices.py"></location>
            <source>The talk goes on.</source>
            <translation>Cuộc trò chuyện vẫn tiếp tục.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/crash_notices.py"></location>
            <source>{stage} stopped working.</source>
            <translation>{stage} đã ngừng hoạt động.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/crash_notices.py"></location>
            <source>{titles} stopped unexpectedly and were started again.</source>
            <translation>
                <numerusform>{titles} dừng đột ngột và đã được khởi động lại.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/device_choice.py"></location>
            <source>Whatever the system uses</source>
            <translation>Theo hệ thống</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/device_choice.py"></location>
            <source>{title} (not connected)</source>
            <translation>{title} (chưa kết nối)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/device_notices.py"></location>
            <source>What to do</source>
            <translation>Nên làm gì</translation>
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
            <translation>Hủy</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Check or remove</source>
            <translation>Kiểm tra hoặc gỡ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Check the files</source>
            <translation>Kiểm tra tệp</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Checking the files</source>
            <translation>Đang kiểm tra tệp</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Comes with the program</source>
            <translation>Đi kèm chương trình</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Get</source>
            <translation>Tải về</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>In use</source>
            <translation>Đang dùng</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <location filename="../../tutor/ui/history_view.py"></location>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <location filename="../../tutor/ui/library_view.py"></location>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Keep it</source>
            <translation>Giữ lại</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Leave it</source>
            <translation>Để nguyên</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Looking…</source>
            <translation>Đang xem…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>More: {title}</source>
            <translation>Thêm: {title}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>On this computer</source>
            <translation>Trên máy tính này</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>On this computer, in Ollama</source>
            <translation>Trên máy tính này, trong Ollama</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>On this computer, in the model hub's folder</source>
            <translation>Trên máy tính này, trong thư mục của kho mô hình</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>On this computer, in your own folder</source>
            <translation>Trên máy tính này, trong thư mục của bạn</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Progress: {title}</source>
            <translation>Tiến độ: {title}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Remove</source>
            <translation>Gỡ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Remove {title}?</source>
            <translation>Gỡ {title}?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Remove…</source>
            <translation>Gỡ…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Removing</source>
            <translation>Đang gỡ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Resume</source>
            <translation>Tiếp tục</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Retry</source>
            <translation>Thử lại</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>The starter takes its place.</source>
            <translation>Gói khởi đầu sẽ thay chỗ nó.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>This frees {size}.</source>
            <translation>Việc này giải phóng {size}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>Use</source>
            <translation>Dùng</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Use it anyway</source>
            <translation>Vẫn dùng</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Use {title}?</source>
            <translation>Dùng {title}?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/download_row.py"></location>
            <source>{bytes_here} of {size} are here already.</source>
            <translation>Đã có {bytes_here} trong {size}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>Getting ready</source>
            <translation>Đang chuẩn bị</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>Ready when you are</source>
            <translation>Sẵn sàng khi bạn sẵn sàng</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>Something is missing</source>
            <translation>Còn thiếu gì đó</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>Speak or type in the language you practise. Take all the time you need.</source>
            <translation>Nói hoặc gõ bằng ngôn ngữ bạn đang luyện. Cứ từ từ.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <location filename="../../tutor/ui/faults.py"></location>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>Try again</source>
            <translation>Thử lại</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>Try again to load: {stage}</source>
            <translation>Thử tải lại: {stage}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>failed</source>
            <translation>thất bại</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>loading</source>
            <translation>đang tải</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>ready</source>
            <translation>sẵn sàng</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>restarted</source>
            <translation>đã khởi động lại</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>waiting</source>
            <translation>đang đợi</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>{names} are loading.</source>
            <translation>
                <numerusform>Đang tải {names}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/engine_status.py"></location>
            <source>{names} could not be loaded.</source>
            <translation>Không tải được {names}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/entry_list.py"></location>
            <source>Return opens one, Delete asks whether to delete it.</source>
            <translation>Return mở một cuộc, Delete hỏi có xóa không.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/faults.py"></location>
            <source>Until then: {used}.</source>
            <translation>Cho đến lúc đó: {used}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/faults.py"></location>
            <source>Use the built-in model</source>
            <translation>Dùng mô hình tích hợp sẵn</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/faults.py"></location>
            <source>{stage}: {used} instead of {wanted}.</source>
            <translation>{stage}: {used} thay cho {wanted}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/figures.py"></location>
            <source>{change} each time, better</source>
            <translation>{change} mỗi lần, tốt hơn</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/figures.py"></location>
            <source>{change} each time, worse</source>
            <translation>{change} mỗi lần, kém hơn</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/figures.py"></location>
            <source>{n} values</source>
            <translation>
                <numerusform>{n} giá trị</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/figures.py"></location>
            <source>○ missed</source>
            <translation>○ không đạt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/figures.py"></location>
            <source>● on target</source>
            <translation>● đạt mục tiêu</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/figures.py"></location>
            <source>◐ near</source>
            <translation>◐ gần đạt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/file_opening.py"></location>
            <source>Open the others when these are done.</source>
            <translation>Mở các tệp còn lại khi những tệp này xong.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/file_opening.py"></location>
            <source>Those were too many files at once: only the first {most} are read.</source>
            <translation>Quá nhiều tệp cùng lúc: chỉ đọc {most} tệp đầu tiên.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/findings_view.py"></location>
            <source>Cost: {cost}.</source>
            <translation>Thời gian mất: {cost}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/findings_view.py"></location>
            <source>In {turns} of {of} turns, {cost} in all.</source>
            <translation>Trong {turns} trên {of} lượt, tổng cộng {cost}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/findings_view.py"></location>
            <source>In {turns} of {of} turns.</source>
            <translation>Trong {turns} trên {of} lượt.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/findings_view.py"></location>
            <source>Nothing stands out in this talk.</source>
            <translation>Không có gì nổi bật trong cuộc trò chuyện này.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/findings_view.py"></location>
            <source>Nothing stands out in this turn.</source>
            <translation>Không có gì nổi bật trong lượt này.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/findings_view.py"></location>
            <source>What it added to the waiting</source>
            <translation>Nó làm bạn phải đợi thêm bao lâu</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_door.py"></location>
            <source>Check for updates…</source>
            <translation>Kiểm tra bản cập nhật…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_door.py"></location>
            <source>Guide…</source>
            <translation>Hướng dẫn…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_door.py"></location>
            <source>When something is wrong…</source>
            <translation>Khi có gì trục trặc…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_window.py"></location>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Back</source>
            <translation>Quay lại</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_window.py"></location>
            <source>Down goes to the first page, Escape shows all again.</source>
            <translation>Phím Xuống đi tới trang đầu tiên, Escape hiện lại tất cả.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_window.py"></location>
            <source>Find in the guide</source>
            <translation>Tìm trong hướng dẫn</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_window.py"></location>
            <source>Find in the guide …</source>
            <translation>Tìm trong hướng dẫn …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_window.py"></location>
            <source>Forward</source>
            <translation>Tiến</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_window.py"></location>
            <source>No page has these words.</source>
            <translation>Không trang nào có những từ này.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_window.py"></location>
            <source>Page of the guide</source>
            <translation>Trang hướng dẫn</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/help_window.py"></location>
            <source>Pages</source>
            <translation>Các trang</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/hint_card.py"></location>
            <location filename="../../tutor/ui/review_card.py"></location>
            <source>Hear it</source>
            <translation>Nghe thử</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/hint_card.py"></location>
            <source>Hear “{text}”</source>
            <translation>Nghe “{text}”</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/hint_card.py"></location>
            <source>Hide</source>
            <translation>Ẩn</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/hint_card.py"></location>
            <source>The program has no help for this language; say it in your own words.</source>
            <translation>Chương trình chưa có gợi ý cho ngôn ngữ này; hãy nói bằng lời của bạn.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/hint_card.py"></location>
            <source>What you could say</source>
            <translation>Điều bạn có thể nói</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/hint_card.py"></location>
            <source>You could say</source>
            <translation>Bạn có thể nói</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <source>All talks</source>
            <translation>Mọi cuộc trò chuyện</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <location filename="../../tutor/ui/history_view.py"></location>
            <location filename="../../tutor/ui/library_view.py"></location>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Delete it</source>
            <translation>Xóa</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Delete this talk for good, with its sound, and from every copy? Nothing brings it back.</source>
            <translation>Xóa hẳn cuộc trò chuyện này, cả âm thanh và trong mọi bản sao? Không thể lấy lại.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Delete …</source>
            <translation>Xóa …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Export …</source>
            <translation>Xuất …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <source>Go on with this talk</source>
            <translation>Tiếp tục cuộc trò chuyện này</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <source>Name of the talk</source>
            <translation>Tên cuộc trò chuyện</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <source>Rename</source>
            <translation>Đổi tên</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <location filename="../../tutor/ui/report_view.py"></location>
            <location filename="../../tutor/ui/reports_view.py"></location>
            <source>Report</source>
            <translation>Báo cáo</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <location filename="../../tutor/ui/replay_buttons.py"></location>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <location filename="../../tutor/ui/report_html.py"></location>
            <location filename="../../tutor/ui/turn_view.py"></location>
            <source>Tutor</source>
            <translation>Gia sư</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <source>What was said</source>
            <translation>Những gì đã nói</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_talk.py"></location>
            <location filename="../../tutor/ui/replay_buttons.py"></location>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <location filename="../../tutor/ui/report_html.py"></location>
            <location filename="../../tutor/ui/turn_view.py"></location>
            <source>You</source>
            <translation>Bạn</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Copies …</source>
            <translation>Bản sao …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Delete all</source>
            <translation>Xóa tất cả</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Delete all talks for good, with their sound, and from every copy? Nothing brings them back.</source>
            <translation>Xóa hẳn tất cả các cuộc trò chuyện, cả âm thanh và trong mọi bản sao? Không thể lấy lại.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Delete all …</source>
            <translation>Xóa tất cả …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Deleted.</source>
            <translation>Đã xóa.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Deleting …</source>
            <translation>Đang xóa …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Down goes to the list, Escape shows all talks again.</source>
            <translation>Phím Xuống đi tới danh sách, Escape hiện lại tất cả.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Export all …</source>
            <translation>Xuất tất cả …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Export your talks</source>
            <translation>Xuất các cuộc trò chuyện</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Find words in your talks</source>
            <translation>Tìm từ trong các cuộc trò chuyện</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Find words in your talks …</source>
            <translation>Tìm từ trong các cuộc trò chuyện …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Go back to an earlier copy of your records</source>
            <translation>Quay về bản sao trước đó của hồ sơ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Keep them</source>
            <translation>Giữ lại</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>What you talk about is kept here, on this computer. After your first talk it can be read again.</source>
            <translation>Những gì bạn nói được giữ ở đây, trên máy tính này. Sau cuộc trò chuyện đầu tiên, bạn có thể đọc lại.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Writing …</source>
            <translation>Đang ghi …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <location filename="../../tutor/ui/report_view.py"></location>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Written to {path}.</source>
            <translation>Đã ghi vào {path}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <source>Your talks</source>
            <translation>Các cuộc trò chuyện của bạn</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_view.py"></location>
            <location filename="../../tutor/ui/progress_view.py"></location>
            <location filename="../../tutor/ui/report_view.py"></location>
            <source>Your talks are not kept at the moment.</source>
            <translation>Hiện các cuộc trò chuyện của bạn không được giữ lại.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_words.py"></location>
            <source>A talk without words of yours</source>
            <translation>Cuộc trò chuyện không có lời của bạn</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_words.py"></location>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>Nothing was found.</source>
            <translation>Không tìm thấy gì.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_words.py"></location>
            <source>Tutor:</source>
            <translation>Gia sư:</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_words.py"></location>
            <source>You:</source>
            <translation>Bạn:</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_words.py"></location>
            <source>d MMM yyyy</source>
            <translation>d/M/yyyy</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_words.py"></location>
            <source>less than a minute</source>
            <translation>chưa đến một phút</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/history_words.py"></location>
            <source>you said {share:.0%} of the words</source>
            <translation>bạn nói {share:.0%} số từ</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/history_words.py"></location>
            <source>{n} minutes</source>
            <translation>
                <numerusform>{n} phút</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/history_words.py"></location>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>{n} places</source>
            <translation>
                <numerusform>{n} chỗ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/history_words.py"></location>
            <source>{n} talks</source>
            <translation>
                <numerusform>{n} cuộc trò chuyện</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/kept_sessions.py"></location>
            <source>All turns with {setup}</source>
            <translation>Mọi lượt với {setup}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/kept_sessions.py"></location>
            <source>And {n} more.</source>
            <translation>Và {n} mục nữa.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/kept_sessions.py"></location>
            <source>Both had the same engines and settings.</source>
            <translation>Cả hai dùng cùng công cụ và cài đặt.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/kept_sessions.py"></location>
            <source>no engines</source>
            <translation>không có công cụ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/kept_sessions.py"></location>
            <source>none</source>
            <translation>không có</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/key_editor.py"></location>
            <location filename="../../tutor/ui/setting_editor.py"></location>
            <source>No keys</source>
            <translation>Không có phím</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/key_editor.py"></location>
            <source>Press the keys …</source>
            <translation>Nhấn tổ hợp phím …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Arabic</source>
            <translation>Tiếng Ả Rập</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Basque</source>
            <translation>Tiếng Basque</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Bulgarian</source>
            <translation>Tiếng Bulgaria</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Catalan</source>
            <translation>Tiếng Catalan</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Chinese</source>
            <translation>Tiếng Trung</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Croatian</source>
            <translation>Tiếng Croatia</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Czech</source>
            <translation>Tiếng Séc</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Danish</source>
            <translation>Tiếng Đan Mạch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Dutch</source>
            <translation>Tiếng Hà Lan</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>English</source>
            <translation>Tiếng Anh</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Estonian</source>
            <translation>Tiếng Estonia</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Finnish</source>
            <translation>Tiếng Phần Lan</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>For this language it needs other models: see Models.</source>
            <translation>Ngôn ngữ này cần mô hình khác: xem mục Mô hình.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>French</source>
            <translation>Tiếng Pháp</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Georgian</source>
            <translation>Tiếng Gruzia</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>German</source>
            <translation>Tiếng Đức</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Greek</source>
            <translation>Tiếng Hy Lạp</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Hebrew</source>
            <translation>Tiếng Do Thái</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Hindi</source>
            <translation>Tiếng Hindi</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Hungarian</source>
            <translation>Tiếng Hungary</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Icelandic</source>
            <translation>Tiếng Iceland</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Indonesian</source>
            <translation>Tiếng Indonesia</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Irish</source>
            <translation>Tiếng Ireland</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Italian</source>
            <translation>Tiếng Ý</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Japanese</source>
            <translation>Tiếng Nhật</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Kazakh</source>
            <translation>Tiếng Kazakh</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Korean</source>
            <translation>Tiếng Hàn</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Latvian</source>
            <translation>Tiếng Latvia</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Lithuanian</source>
            <translation>Tiếng Litva</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Luxembourgish</source>
            <translation>Tiếng Luxembourg</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Malayalam</source>
            <translation>Tiếng Malayalam</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Nepali</source>
            <translation>Tiếng Nepal</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Norwegian</source>
            <translation>Tiếng Na Uy</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Persian</source>
            <translation>Tiếng Ba Tư</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Polish</source>
            <translation>Tiếng Ba Lan</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Portuguese</source>
            <translation>Tiếng Bồ Đào Nha</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Romanian</source>
            <translation>Tiếng Romania</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Russian</source>
            <translation>Tiếng Nga</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Serbian</source>
            <translation>Tiếng Serbia</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Slovak</source>
            <translation>Tiếng Slovak</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Slovenian</source>
            <translation>Tiếng Slovenia</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Spanish</source>
            <translation>Tiếng Tây Ban Nha</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Swahili</source>
            <translation>Tiếng Swahili</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Swedish</source>
            <translation>Tiếng Thụy Điển</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Telugu</source>
            <translation>Tiếng Telugu</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Thai</source>
            <translation>Tiếng Thái</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>To answer in this language it needs another model: see Models.</source>
            <translation>Để trả lời bằng ngôn ngữ này cần mô hình khác: xem mục Mô hình.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>To answer in this language it needs other models: see Models.</source>
            <translation>Để trả lời bằng ngôn ngữ này cần các mô hình khác: xem mục Mô hình.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>To be heard in this language it needs another model: see Models.</source>
            <translation>Để nghe được ngôn ngữ này cần mô hình khác: xem mục Mô hình.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>To hear and answer in this language it needs other models: see Models.</source>
            <translation>Để nghe và trả lời bằng ngôn ngữ này cần các mô hình khác: xem mục Mô hình.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>To hear and speak this language it needs other models: see Models.</source>
            <translation>Để nghe và nói ngôn ngữ này cần các mô hình khác: xem mục Mô hình.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>To speak this language it needs another voice: see Models.</source>
            <translation>Để nói ngôn ngữ này cần giọng khác: xem mục Mô hình.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Turkish</source>
            <translation>Tiếng Thổ Nhĩ Kỳ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Ukrainian</source>
            <translation>Tiếng Ukraina</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Urdu</source>
            <translation>Tiếng Urdu</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Vietnamese</source>
            <translation>Tiếng Việt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>Welsh</source>
            <translation>Tiếng Wales</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>many languages</source>
            <translation>nhiều ngôn ngữ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/languages.py"></location>
            <source>{n} more</source>
            <translation>thêm {n}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>After your first turn you can see here how long each step took.</source>
            <translation>Sau lượt đầu tiên, bạn có thể xem ở đây mỗi bước mất bao lâu.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Close the latency panel</source>
            <translation>Đóng bảng độ trễ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Earlier turn</source>
            <translation>Lượt trước</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Latency</source>
            <translation>Độ trễ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Later turn</source>
            <translation>Lượt sau</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Machine</source>
            <translation>Máy</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Sessions</source>
            <translation>Phiên</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Show this turn in the talk</source>
            <translation>Hiện lượt này trong cuộc trò chuyện</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Turn</source>
            <translation>Lượt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/latency_panel.py"></location>
            <source>Turn {number} of {all}</source>
            <translation>Lượt {number} / {all}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>Find my level…</source>
            <translation>Tìm trình độ của tôi…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <location filename="../../tutor/ui/server_key_dialog.py"></location>
            <source>Keep</source>
            <translation>Giữ lại</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>Name</source>
            <translation>Tên</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>Remove for good</source>
            <translation>Xóa hẳn</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>Remove this learner for good…</source>
            <translation>Xóa hẳn người học này…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>Remove {name} with all talks, recordings, cards, texts and facts? This can't be taken back.</source>
            <translation>Xóa {name} cùng mọi cuộc trò chuyện, bản ghi âm, thẻ, văn bản và điều ghi nhớ? Không thể hoàn tác.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>Six to eight questions, answered by voice or by typing; about five minutes.</source>
            <translation>Sáu đến tám câu hỏi, trả lời bằng giọng nói hoặc gõ; khoảng năm phút.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>There are no questions in {language} yet: choose your level yourself.</source>
            <translation>Chưa có câu hỏi bằng {language}: hãy tự chọn trình độ.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_dialog.py"></location>
            <source>What I remember about you</source>
            <translation>Điều tôi nhớ về bạn</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_door.py"></location>
            <source>About you, and what I remember…</source>
            <translation>Về bạn, và điều tôi nhớ…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_door.py"></location>
            <source>Another learner…</source>
            <translation>Người học khác…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_door.py"></location>
            <source>{name} is deleted, with all that was kept. Choose what to talk about next.</source>
            <translation>Đã xóa {name} cùng mọi thứ đã giữ. Chọn chủ đề để nói tiếp.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_door.py"></location>
            <source>{name} is deleted, with all that was kept. {other} learns now: choose what to talk about.</source>
            <translation>Đã xóa {name} cùng mọi thứ đã giữ. Giờ {other} học: hãy chọn chủ đề để nói.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <source>Forget all of it</source>
            <translation>Quên tất cả</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Forget it</source>
            <translation>Quên đi</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <source>Forget this</source>
            <translation>Quên điều này</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <source>Forget: {fact}</source>
            <translation>Quên: {fact}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <source>Learnt on {day}</source>
            <translation>Biết được ngày {day}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <source>Nothing yet. After a talk I note a few things that you told, such as where you live.</source>
            <translation>Chưa có gì. Sau mỗi cuộc trò chuyện, tôi ghi lại vài điều bạn kể, như nơi bạn sống.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <source>Shall I forget all that I know of you? This can't be taken back.</source>
            <translation>Tôi sẽ quên hết những gì biết về bạn chứ? Không thể hoàn tác.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <source>What I remember: {fact}</source>
            <translation>Điều tôi nhớ: {fact}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_facts.py"></location>
            <source>all that I know of you</source>
            <translation>mọi điều tôi biết về bạn</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_level.py"></location>
            <source>A few minutes of talk are no exam: choose another level if this one feels wrong.</source>
            <translation>Vài phút trò chuyện không phải là kỳ thi: nếu thấy không đúng, hãy chọn trình độ khác.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_level.py"></location>
            <source>I would say {level}</source>
            <translation>Tôi nghĩ là {level}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_level.py"></location>
            <source>Leave it at {level}</source>
            <translation>Giữ ở {level}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_level.py"></location>
            <source>Use this level</source>
            <translation>Dùng trình độ này</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/learner_level.py"></location>
            <source>Why I think so</source>
            <translation>Vì sao tôi nghĩ vậy</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/level_meter.py"></location>
            <source>Microphone level</source>
            <translation>Mức micrô</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/level_words.py"></location>
            <source>All words belong to this level.</source>
            <translation>Mọi từ đều thuộc trình độ này.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/level_words.py"></location>
            <source>New at this level: {words}.</source>
            <translation>Mới ở trình độ này: {words}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/level_words.py"></location>
            <source>The longest sentence has {count} words; up to {most} are good.</source>
            <translation>Câu dài nhất có {count} từ; tối đa {most} là tốt.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/level_words.py"></location>
            <source>above {level}</source>
            <translation>trên {level}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/level_words.py"></location>
            <source>{level} kept</source>
            <translation>đúng mức {level}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_imports.py"></location>
            <source>Cancel {name}</source>
            <translation>Hủy {name}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_imports.py"></location>
            <source>Dismiss</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_imports.py"></location>
            <source>Dismiss what is told of {name}</source>
            <translation>Đóng thông báo về {name}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_imports.py"></location>
            <source>Look at what is said above the talk.</source>
            <translation>Xem thông báo phía trên cuộc trò chuyện.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_imports.py"></location>
            <source>Pasted text</source>
            <translation>Văn bản đã dán</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_imports.py"></location>
            <source>Progress of {name}</source>
            <translation>Tiến độ của {name}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_imports.py"></location>
            <source>The library can't be opened.</source>
            <translation>Không mở được thư viện.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_imports.py"></location>
            <source>Waiting …</source>
            <translation>Đang đợi …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Add files …</source>
            <translation>Thêm tệp …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Add to your library</source>
            <translation>Thêm vào thư viện</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <location filename="../../tutor/ui/vocabulary_files.py"></location>
            <source>All files</source>
            <translation>Tất cả tệp</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Bring texts of your own: drop files here, paste text, or add files. A book, an article, notes or subtitles: the tutor talks with you about them, asks you questions, and helps you to learn them by heart. They stay on this computer.</source>
            <translation>Mang văn bản của bạn vào: thả tệp vào đây, dán văn bản, hoặc thêm tệp. Sách, bài báo, ghi chú hay phụ đề: gia sư trò chuyện với bạn về chúng, đặt câu hỏi, và giúp bạn học thuộc. Chúng ở lại trên máy tính này.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Delete this document from the library for good? The file that it came from stays.</source>
            <translation>Xóa hẳn tài liệu này khỏi thư viện? Tệp gốc vẫn còn.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Documents</source>
            <translation>Tài liệu</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Down goes to the list, Escape shows all documents again.</source>
            <translation>Phím Xuống đi tới danh sách, Escape hiện lại tất cả tài liệu.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Find words in your documents</source>
            <translation>Tìm từ trong tài liệu của bạn</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Find words in your documents …</source>
            <translation>Tìm từ trong tài liệu của bạn …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Make a document of what you have copied</source>
            <translation>Tạo tài liệu từ nội dung bạn đã sao chép</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Paste text</source>
            <translation>Dán văn bản</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>There is no text in the clipboard. Copy some first.</source>
            <translation>Bảng nhớ tạm không có văn bản. Hãy sao chép trước.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Your documents</source>
            <translation>Tài liệu của bạn</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Your library</source>
            <translation>Thư viện của bạn</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_view.py"></location>
            <source>Your library is not there at the moment.</source>
            <translation>Hiện không dùng được thư viện của bạn.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>E-book</source>
            <translation>Sách điện tử</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>Keeping {done} of {total} passages</source>
            <translation>Đang lưu {done} / {total} đoạn</translation>
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
            <translation>Đang đọc {done} / {total}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>Reading …</source>
            <translation>Đang đọc …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>Subtitles</source>
            <translation>Phụ đề</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>Text</source>
            <translation>Văn bản</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>Web page</source>
            <translation>Trang web</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>Word document</source>
            <translation>Tài liệu Word</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>read to its end</source>
            <translation>đã đọc hết</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>{n} documents</source>
            <translation>
                <numerusform>{n} tài liệu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>{n} pages</source>
            <translation>
                <numerusform>{n} trang</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>{share:.0%} read</source>
            <translation>đã đọc {share:.0%}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <location filename="../../tutor/ui/passage_chips.py"></location>
            <source>{title} · page {page}</source>
            <translation>{title} · trang {page}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>“{title}” had changed, and was read anew.</source>
            <translation>“{title}” đã thay đổi và được đọc lại.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>“{title}” is in the library already.</source>
            <translation>“{title}” đã có trong thư viện.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/library_words.py"></location>
            <source>“{title}” is in the library.</source>
            <translation>“{title}” đã vào thư viện.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/licence_dialog.py"></location>
            <source>Decline</source>
            <translation>Từ chối</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/licence_dialog.py"></location>
            <source>I accept</source>
            <translation>Tôi chấp nhận</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/licence_dialog.py"></location>
            <source>In short: you may use the model and the speech that it makes for non-commercial purposes, such as learning a language for yourself. You may not use either of them to earn money.</source>
            <translation>Tóm tắt: bạn được dùng mô hình và lời nói nó tạo ra cho mục đích phi thương mại, như tự học một ngôn ngữ. Bạn không được dùng chúng để kiếm tiền.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/licence_dialog.py"></location>
            <source>Licence of the XTTS voice</source>
            <translation>Giấy phép của giọng XTTS</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/licence_dialog.py"></location>
            <source>Non-commercial use only</source>
            <translation>Chỉ dùng phi thương mại</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/licence_dialog.py"></location>
            <source>The XTTS voice model comes under the Coqui Public Model License.</source>
            <translation>Mô hình giọng XTTS được phát hành theo Giấy phép Mô hình Công cộng Coqui.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/licence_dialog.py"></location>
            <source>This summary does not replace the licence. Its full text:</source>
            <translation>Phần tóm tắt này không thay cho giấy phép. Toàn văn:</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>Engines</source>
            <translation>Công cụ</translation>
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
            <translation>Đang xem …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Memory</source>
            <translation>Bộ nhớ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>No NVIDIA GPU was found: everything runs on the processor.</source>
            <translation>Không tìm thấy GPU NVIDIA: mọi thứ chạy trên bộ xử lý.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>No gap in the sound of {n} spoken phrases.</source>
            <translation>
                <numerusform>Không có khoảng hụt tiếng nào trong {n} cụm từ đã đọc.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>Nothing was spoken yet.</source>
            <translation>Chưa có gì được nói.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>Ollama holds</source>
            <translation>Ollama đang giữ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>Queues</source>
            <translation>Hàng đợi</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>The sound ran dry {gaps} times in {phrases} spoken phrases.</source>
            <translation>Âm thanh bị hụt {gaps} lần trong {phrases} cụm từ đã đọc.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>This program and its engines take {size:.2f} GB.</source>
            <translation>Chương trình này và các công cụ của nó chiếm {size:.2f} GB.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>in a process of its own</source>
            <translation>trong tiến trình riêng</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>kept until Ollama ends</source>
            <translation>giữ đến khi Ollama đóng</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>kept until {time}</source>
            <translation>giữ đến {time}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>load not told</source>
            <translation>không rõ mức tải</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>loaded</source>
            <translation>đã tải</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>none dropped</source>
            <translation>không bỏ mục nào</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>not loaded</source>
            <translation>chưa tải</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>on a server or in the program itself</source>
            <translation>trên máy chủ hoặc trong chính chương trình</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>on the processor</source>
            <translation>trên bộ xử lý</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>restarted {again} ×</source>
            <translation>khởi động lại {again} lần</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{cores:.2f} cores busy</source>
            <translation>{cores:.2f} nhân đang bận</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{depth} of {limit}</source>
            <translation>{depth} / {limit}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{dropped} dropped</source>
            <translation>bỏ {dropped}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{memory:.2f} GB</source>
            <translation>{memory:.2f} GB</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{memory:.2f} GB + {video:.2f} GB on the GPU</source>
            <translation>{memory:.2f} GB + {video:.2f} GB trên GPU</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{memory_used:.1f} of {memory:.1f} GB</source>
            <translation>{memory_used:.1f} / {memory:.1f} GB</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{memory_used:.1f} of {memory:.1f} GB of its memory</source>
            <translation>{memory_used:.1f} / {memory:.1f} GB bộ nhớ của nó</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{n} cores; this program keeps {own:.2f} of them busy.</source>
            <translation>
                <numerusform>{n} nhân; chương trình này khiến {own:.2f} nhân bận.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/machine_page.py"></location>
            <source>{share:.0%} on the GPU</source>
            <translation>{share:.0%} trên GPU</translation>
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
            <translation>Cuộc trò chuyện đang mở đã bị xóa. Chọn chủ đề để nói tiếp.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Choose a microphone</source>
            <translation>Chọn micrô</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>In a terminal, “wpctl status” (PipeWire) or “pactl list short sources” (PulseAudio) tells whether the system knows the microphone at all.</source>
            <translation>Trong cửa sổ dòng lệnh, “wpctl status” (PipeWire) hoặc “pactl list short sources” (PulseAudio) cho biết hệ thống có nhận ra micrô hay không.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Look for a mute key or switch: on the headset, on the keyboard, on the microphone itself.</source>
            <translation>Tìm phím hoặc công tắc tắt tiếng: trên tai nghe, bàn phím hoặc chính micrô.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>No sound comes from the microphone</source>
            <translation>Không có âm thanh từ micrô</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Open Settings, then Privacy &amp; security, then Microphone.</source>
            <translation>Mở Cài đặt, rồi Quyền riêng tư &amp; bảo mật, rồi Micrô.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Open System Settings, then Privacy &amp; Security, then Microphone.</source>
            <translation>Mở Cài đặt hệ thống, rồi Quyền riêng tư &amp; Bảo mật, rồi Micrô.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Open the privacy settings</source>
            <translation>Mở cài đặt quyền riêng tư</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Open the system's sound settings, then Input: the right microphone is chosen and not muted.</source>
            <translation>Mở cài đặt âm thanh của hệ thống, rồi Đầu vào: chọn đúng micrô và không tắt tiếng.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Open the system's sound settings, then Input: the right microphone is chosen, it is not muted, and its level moves when you speak.</source>
            <translation>Mở cài đặt âm thanh của hệ thống, rồi Đầu vào: chọn đúng micrô, không tắt tiếng, và mức của nó nhảy khi bạn nói.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Some headsets are silent until you speak. Then just speak: this page closes as soon as anything is heard, and the talk goes on by itself.</source>
            <translation>Một số tai nghe im lặng cho đến khi bạn nói. Khi đó cứ nói: trang này đóng lại ngay khi nghe thấy gì đó, và cuộc trò chuyện tự tiếp tục.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Switch on this program; if you started it from a terminal, switch on the terminal.</source>
            <translation>Bật cho chương trình này; nếu bạn mở nó từ cửa sổ dòng lệnh, hãy bật cho cửa sổ dòng lệnh.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>Switch on “Microphone access” and “Let desktop apps access your microphone”.</source>
            <translation>Bật “Quyền truy cập micrô” và “Cho phép ứng dụng trên máy tính truy cập micrô của bạn”.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>This program runs in a Flatpak: in Flatseal, or in the system's settings under Apps, allow it “PulseAudio sound server”, then start it again.</source>
            <translation>Chương trình này chạy trong Flatpak: trong Flatseal, hoặc trong cài đặt hệ thống ở mục Ứng dụng, cho phép nó dùng “máy chủ âm thanh PulseAudio”, rồi mở lại.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/microphone_help.py"></location>
            <source>macOS asks you to quit and reopen the program: do so.</source>
            <translation>macOS yêu cầu bạn thoát và mở lại chương trình: hãy làm vậy.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>All languages</source>
            <translation>Tất cả ngôn ngữ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <location filename="../../tutor/models/catalogue.json"></location>
            <source>Hears from your voice whether you have finished.</source>
            <translation>Nghe giọng bạn để biết bạn đã nói xong chưa.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>How the tutor sounds.</source>
            <translation>Giọng của gia sư.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>Nothing is fetched before you press Get or Install. Everything says where it comes from.</source>
            <translation>Chưa tải gì trước khi bạn nhấn “Tải về” hoặc “Cài đặt”. Mọi thứ đều ghi rõ đến từ đâu.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>Only what suits this computer</source>
            <translation>Chỉ những gì hợp với máy tính này</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>Show models for</source>
            <translation>Hiện mô hình cho</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>The tutor's mind: what it says to you.</source>
            <translation>Trí óc của gia sư: điều nó nói với bạn.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>Writes down what you say.</source>
            <translation>Chép lại lời bạn nói.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>{size} of the disk are free.</source>
            <translation>Ổ đĩa còn trống {size}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>{title} could not be downloaded.</source>
            <translation>Không tải về được {title}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_manager.py"></location>
            <source>{title} is here.</source>
            <translation>{title} đã có ở đây.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_stock.py"></location>
            <source>Every file is as it should be.</source>
            <translation>Mọi tệp đều ổn.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_stock.py"></location>
            <source>Files are damaged: {named}.</source>
            <translation>Có tệp bị hỏng: {named}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_stock.py"></location>
            <source>Get the model again.</source>
            <translation>Tải lại mô hình.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_stock.py"></location>
            <source>It is not on this computer.</source>
            <translation>Nó không có trên máy tính này.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_stock.py"></location>
            <source>Removed: {size} freed.</source>
            <translation>Đã gỡ: giải phóng {size}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Downloading</source>
            <translation>Đang tải về</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Graphics card</source>
            <translation>Card đồ họa</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>It has {cores}, {memory} and {disk}.</source>
            <translation>Máy có {cores}, {memory} và {disk}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Its graphics card is {gpu}.</source>
            <translation>Card đồ họa của máy là {gpu}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Ollama does not run here.</source>
            <translation>Ollama không chạy ở đây.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Ollama runs and has no models.</source>
            <translation>Ollama đang chạy và chưa có mô hình nào.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Ollama runs and has {n} models.</source>
            <translation>
                <numerusform>Ollama đang chạy và có {n} mô hình.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Putting the files together</source>
            <translation>Đang ghép các tệp</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>There is no NVIDIA graphics card for bigger models.</source>
            <translation>Không có card đồ họa NVIDIA cho các mô hình lớn hơn.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>Waiting for the download before it</source>
            <translation>Đang đợi lượt tải trước đó</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>comes with the program</source>
            <translation>đi kèm chương trình</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>from {hosts}</source>
            <translation>từ {hosts}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{hours} h {minutes} min left</source>
            <translation>còn {hours} giờ {minutes} phút</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{memory} of memory ({free} free)</source>
            <translation>{memory} bộ nhớ (trống {free})</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{minutes} min left</source>
            <translation>còn {minutes} phút</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{name} with {memory} ({free} free)</source>
            <translation>{name} với {memory} (trống {free})</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{n} bytes</source>
            <translation>
                <numerusform>{n} byte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{n} processor cores</source>
            <translation>
                <numerusform>{n} nhân xử lý</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{seconds} s left</source>
            <translation>còn {seconds} s</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{share:.0%} of {total}</source>
            <translation>{share:.0%} của {total}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{size} of free disk space</source>
            <translation>{size} ổ đĩa trống</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{size}/s</source>
            <translation>{size}/s</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>{where}: {sum}; {free} are free.</source>
            <translation>{where}: {sum}; còn trống {free}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>◔ Slow here.</source>
            <translation>◔ Chậm trên máy này.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>✓ Suits this computer.</source>
            <translation>✓ Hợp với máy tính này.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/model_words.py"></location>
            <source>✕ Too big.</source>
            <translation>✕ Quá lớn.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/moving_window.py"></location>
            <source>Moving your files to {folder} …</source>
            <translation>Đang chuyển tệp của bạn vào {folder} …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/notices.py"></location>
            <source>Dismiss this notice</source>
            <translation>Đóng thông báo này</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/passage_chips.py"></location>
            <source>Open where this comes from</source>
            <translation>Mở nguồn của đoạn này</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/passage_chips.py"></location>
            <source>Open where this comes from: {passage}</source>
            <translation>Mở nguồn của đoạn này: {passage}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_browser.py"></location>
            <source>Browse …</source>
            <translation>Duyệt …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_browser.py"></location>
            <source>Browse: {title}</source>
            <translation>Duyệt: {title}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_check.py"></location>
            <source>The folder lacks {names}.</source>
            <translation>Thư mục thiếu {names}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_check.py"></location>
            <source>The name of such a file ends with {endings}.</source>
            <translation>Tên của tệp loại này kết thúc bằng {endings}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_check.py"></location>
            <source>There is no such file.</source>
            <translation>Không có tệp này.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_check.py"></location>
            <source>There is no such folder.</source>
            <translation>Không có thư mục này.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_check.py"></location>
            <source>This can't be looked at: {error}.</source>
            <translation>Không xem được mục này: {error}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_check.py"></location>
            <source>This is a file; a folder is wanted.</source>
            <translation>Đây là tệp; cần một thư mục.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/path_check.py"></location>
            <source>This is a folder; a file is wanted.</source>
            <translation>Đây là thư mục; cần một tệp.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_row.py"></location>
            <source>Not spoken: {why}</source>
            <translation>Chưa đọc: {why}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Cached</source>
            <translation>Có sẵn</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Characters</source>
            <translation>Ký tự</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Characters synthesised a second</source>
            <translation>Số ký tự tổng hợp mỗi giây</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Chars</source>
            <translation>Ký tự</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Chars/s</source>
            <translation>Ký tự/s</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Duration of the sound</source>
            <translation>Độ dài âm thanh</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>From being cut to the request to the voice</source>
            <translation>Từ lúc cắt đến lúc gửi yêu cầu cho giọng nói</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>From the request to the first sound</source>
            <translation>Từ lúc gửi yêu cầu đến âm thanh đầu tiên</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Gaps</source>
            <translation>Khoảng hụt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>How much of it was heard</source>
            <translation>Đã nghe được bao nhiêu</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Made in</source>
            <translation>Tạo trong</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Phrase, in the order of speaking</source>
            <translation>Cụm từ, theo thứ tự đọc</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Played at</source>
            <translation>Phát lúc</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Queued</source>
            <translation>Chờ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>RTF</source>
            <translation>RTF</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Real-time factor: seconds of synthesis a second of sound</source>
            <translation>Hệ số thời gian thực: số giây tổng hợp cho một giây âm thanh</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Silences before it and inside it</source>
            <translation>Khoảng lặng trước và trong cụm từ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Spoken before and kept: nothing was synthesised</source>
            <translation>Đã đọc trước đây và được giữ: không phải tổng hợp</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Status</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>Time of the synthesis</source>
            <translation>Thời gian tổng hợp</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>What became of it</source>
            <translation>Kết quả</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>What is spoken</source>
            <translation>Nội dung được đọc</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>When its first sound was heard, after your last one</source>
            <translation>Lúc nghe thấy âm thanh đầu tiên của nó, tính từ âm thanh cuối của bạn</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>no</source>
            <translation>không</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>yes</source>
            <translation>có</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/phrase_table.py"></location>
            <source>{n} inside</source>
            <translation>{n} bên trong</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_blocks.py"></location>
            <source>Left and right go from week to week.</source>
            <translation>Phím Trái và Phải chuyển từ tuần này sang tuần khác.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/progress_blocks.py"></location>
            <source>corrected {n} times</source>
            <translation>
                <numerusform>đã sửa {n} lần</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_blocks.py"></location>
            <source>in 100 words {first} at first, now {last}</source>
            <translation>trong 100 từ: lúc đầu {first}, nay {last}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/progress_blocks.py"></location>
            <source>not in the last {n} talks</source>
            <translation>
                <numerusform>không gặp trong {n} cuộc trò chuyện gần nhất</numerusform>
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
            <translation>{value} trong 100 từ, tuần từ {day}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_blocks.py"></location>
            <source>{value}, week from {day}</source>
            <translation>{value}, tuần từ {day}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_table.py"></location>
            <location filename="../../tutor/ui/reports_view.py"></location>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Talks</source>
            <translation>Các cuộc trò chuyện</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_table.py"></location>
            <source>Week from</source>
            <translation>Tuần từ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_table.py"></location>
            <source>d MMM</source>
            <translation>d/M</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_view.py"></location>
            <source>Progress by week</source>
            <translation>Tiến bộ theo tuần</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_view.py"></location>
            <source>Show as a table</source>
            <translation>Hiện dạng bảng</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/progress_view.py"></location>
            <source>So far there are {n}.</source>
            <translation>
                <numerusform>Đến nay có {n}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_view.py"></location>
            <source>What is corrected, and how often</source>
            <translation>Những gì được sửa, và bao nhiêu lần</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_view.py"></location>
            <source>Your progress</source>
            <translation>Tiến bộ của bạn</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_view.py"></location>
            <source>{n} talks are needed before anything can be said about your speech.</source>
            <translation>Cần {n} cuộc trò chuyện thì mới nói được gì về cách bạn nói.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/progress_view.py"></location>
            <source>{talks}, week by week. Weeks without a talk are left open.</source>
            <translation>{talks}, theo từng tuần. Tuần không trò chuyện để trống.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/question.py"></location>
            <source>No</source>
            <translation>Không</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/question.py"></location>
            <source>Yes</source>
            <translation>Có</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_text.py"></location>
            <source>Text of the document</source>
            <translation>Nội dung tài liệu</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>All documents</source>
            <translation>Tất cả tài liệu</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Keep the marked words</source>
            <translation>Giữ phần đã chọn</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Kept for review.</source>
            <translation>Đã giữ để ôn tập.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Learn by heart</source>
            <translation>Học thuộc</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Page {page} of {pages}</source>
            <translation>Trang {page} / {pages}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Quiz me</source>
            <translation>Đố tôi</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Read aloud</source>
            <translation>Đọc theo</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Talk about it</source>
            <translation>Trò chuyện về nó</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>The document's key sentences: heard, repeated, recalled</source>
            <translation>Những câu then chốt của tài liệu: nghe, nhắc lại, nhớ lại</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>The tutor asks about the document; your answers are kept for review</source>
            <translation>Gia sư hỏi về tài liệu; câu trả lời của bạn được giữ để ôn tập</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>The tutor reads sentence by sentence, and you say each after it</source>
            <translation>Gia sư đọc từng câu, và bạn đọc lại sau mỗi câu</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>The words that you have marked in the text become a key point for review</source>
            <translation>Phần bạn đã chọn trong văn bản trở thành điểm chính để ôn tập</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Words</source>
            <translation>Từ vựng</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>Words of this document that are worth learning</source>
            <translation>Những từ trong tài liệu này đáng học</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_view.py"></location>
            <source>You have kept this before.</source>
            <translation>Bạn đã giữ mục này trước đây.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_words.py"></location>
            <source>Looking for words …</source>
            <translation>Đang tìm từ …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_words.py"></location>
            <source>One click keeps a word for review.</source>
            <translation>Nhấp một lần để giữ từ lại ôn tập.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_words.py"></location>
            <source>Return keeps a word for review.</source>
            <translation>Return giữ từ lại để ôn tập.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_words.py"></location>
            <source>There are no words above your level here.</source>
            <translation>Ở đây không có từ nào trên trình độ của bạn.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_words.py"></location>
            <source>Words of this document</source>
            <translation>Từ trong tài liệu này</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_words.py"></location>
            <source>kept</source>
            <translation>đã giữ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reader_words.py"></location>
            <source>not kept</source>
            <translation>chưa giữ</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/reader_words.py"></location>
            <source>{n} times</source>
            <translation>
                <numerusform>{n} lần</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_buttons.py"></location>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <source>Hear the tutor: {sentence}</source>
            <translation>Nghe gia sư: {sentence}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_buttons.py"></location>
            <source>Hear yourself: {sentence}</source>
            <translation>Nghe lại mình: {sentence}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>A little slower (0.8)</source>
            <translation>Chậm hơn một chút (0,8)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <location filename="../../tutor/ui/words.py"></location>
            <source>Copy</source>
            <translation>Sao chép</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <location filename="../../tutor/ui/words.py"></location>
            <source>Copy selection</source>
            <translation>Sao chép phần chọn</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>Explain the word</source>
            <translation>Giải thích từ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>Half as fast (0.5)</source>
            <translation>Chậm một nửa (0,5)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>Hear the tutor say it</source>
            <translation>Nghe gia sư nói</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>Hear yourself</source>
            <translation>Nghe lại mình</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>Keep the word</source>
            <translation>Giữ từ này</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>Play again</source>
            <translation>Phát lại</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>Slower (0.65)</source>
            <translation>Chậm hơn (0,65)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>The tutor, a little slower (0.8)</source>
            <translation>Gia sư, chậm hơn một chút (0,8)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/replay_menu.py"></location>
            <source>Translate</source>
            <translation>Dịch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <source>Keep this correction as a card: {words}</source>
            <translation>Giữ lỗi sửa này thành thẻ: {words}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <source>You said “{said}”; better is “{better}”.</source>
            <translation>Bạn nói “{said}”; nên nói “{better}”.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <location filename="../../tutor/ui/report_html.py"></location>
            <source>You said: {sentence}</source>
            <translation>Bạn đã nói: {sentence}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_corrections.py"></location>
            <source>You: {sentence}</source>
            <translation>Bạn: {sentence}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_html.py"></location>
            <location filename="../../tutor/ui/report_page.py"></location>
            <source>Corrections</source>
            <translation>Các lỗi được sửa</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_html.py"></location>
            <location filename="../../tutor/ui/report_page.py"></location>
            <source>New words</source>
            <translation>Từ mới</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_html.py"></location>
            <location filename="../../tutor/ui/report_page.py"></location>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>Next</source>
            <translation>Tiếp</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_html.py"></location>
            <location filename="../../tutor/ui/report_page.py"></location>
            <source>The talk in figures</source>
            <translation>Cuộc trò chuyện qua con số</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_html.py"></location>
            <source>The tutor's answer</source>
            <translation>Câu trả lời của gia sư</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_html.py"></location>
            <location filename="../../tutor/ui/report_page.py"></location>
            <source>What went well</source>
            <translation>Điều bạn làm tốt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_notice.py"></location>
            <source>Show it</source>
            <translation>Xem</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_notice.py"></location>
            <source>Your report on this talk is ready.</source>
            <translation>Báo cáo về cuộc trò chuyện này đã sẵn sàng.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_page.py"></location>
            <location filename="../../tutor/ui/vocabulary_chips.py"></location>
            <source>Keep the word {word}</source>
            <translation>Giữ từ {word}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_page.py"></location>
            <source>The tutor brought them:</source>
            <translation>Gia sư đưa ra:</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_page.py"></location>
            <source>You said them for the first time:</source>
            <translation>Bạn nói lần đầu:</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>It came up before.</source>
            <translation>Lỗi này từng gặp trước đây.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>Nothing was noticed that should be corrected.</source>
            <translation>Không nhận thấy gì cần sửa.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>What is only repeated is not corrected.</source>
            <translation>Những gì chỉ nhắc lại thì không sửa.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>You spoke too little for a speed to be told.</source>
            <translation>Bạn nói quá ít nên chưa tính được tốc độ.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>You typed in this talk, so there is nothing to tell of speed and pauses.</source>
            <translation>Bạn đã gõ chữ trong cuộc này nên không có gì để nói về tốc độ và quãng ngừng.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>answers of the tutor's kept to {level}</source>
            <translation>câu trả lời của gia sư đúng trình độ {level}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>inside your answers, mostly {usual}, the longest {longest}</source>
            <translation>trong câu trả lời của bạn, thường {usual}, dài nhất {longest}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>of the words were yours; {wanted} or more is good</source>
            <translation>số từ là của bạn; từ {wanted} trở lên là tốt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>talked, breaks left out</source>
            <translation>thời gian nói, không tính lúc nghỉ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>words a minute</source>
            <translation>từ mỗi phút</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>words in an answer of yours</source>
            <translation>từ trong một câu trả lời của bạn</translation>
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
                <numerusform>{n} quãng ngừng</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>{n} times in this talk, and before.</source>
            <translation>{n} lần trong cuộc trò chuyện này, và cả trước đây.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>{n} times in this talk.</source>
            <translation>{n} lần trong cuộc trò chuyện này.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_texts.py"></location>
            <source>{value} s</source>
            <translation>{value} s</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_view.py"></location>
            <source>After a talk of yours its report stands here.</source>
            <translation>Sau mỗi cuộc trò chuyện, báo cáo sẽ ở đây.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_view.py"></location>
            <source>Print …</source>
            <translation>In …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_view.py"></location>
            <source>Read the talk</source>
            <translation>Đọc cuộc trò chuyện</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_view.py"></location>
            <source>Save as …</source>
            <translation>Lưu thành …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_view.py"></location>
            <source>Save the report</source>
            <translation>Lưu báo cáo</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_view.py"></location>
            <source>Web page ({pattern})</source>
            <translation>Trang web ({pattern})</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/report_view.py"></location>
            <source>Web page with its sound in a folder ({pattern})</source>
            <translation>Trang web kèm âm thanh trong một thư mục ({pattern})</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/reports_view.py"></location>
            <source>Progress</source>
            <translation>Tiến bộ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Begin empty</source>
            <translation>Bắt đầu trống</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Begin with empty records</source>
            <translation>Bắt đầu với hồ sơ trống</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Begin with empty records? The damaged file is kept beside them.</source>
            <translation>Bắt đầu với hồ sơ trống? Tệp hỏng vẫn được giữ bên cạnh.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Copies</source>
            <translation>Bản sao</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Copies of your records</source>
            <translation>Bản sao hồ sơ của bạn</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Decide later</source>
            <translation>Quyết định sau</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Go back</source>
            <translation>Quay về</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Go back to this copy</source>
            <translation>Quay về bản sao này</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Go back to your records as they were on {moment}? What is there now is kept beside them, and stands in this list afterwards.</source>
            <translation>Quay về hồ sơ của bạn lúc {moment}? Những gì đang có được giữ bên cạnh, và sau đó nằm trong danh sách này.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Set aside on {moment}</source>
            <translation>Cất đi ngày {moment}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>The file with your talks can't be read. Choose a copy to go back to. Until you have chosen, what you say is not written down.</source>
            <translation>Không đọc được tệp chứa các cuộc trò chuyện của bạn. Chọn một bản sao để quay về. Cho đến khi bạn chọn, lời bạn nói không được ghi lại.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>There is no copy yet.</source>
            <translation>Chưa có bản sao nào.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>While you talk a copy is made every half hour, and one at the end. Those of the last day are kept, then one a day, one a week and one a month.</source>
            <translation>Trong lúc trò chuyện, cứ nửa giờ có một bản sao và một bản ở cuối. Bản của ngày gần nhất được giữ hết, sau đó mỗi ngày một bản, mỗi tuần một bản và mỗi tháng một bản.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Your records</source>
            <translation>Hồ sơ của bạn</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>Your records are damaged</source>
            <translation>Hồ sơ của bạn bị hỏng</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/restore_screen.py"></location>
            <source>the last from {day}</source>
            <translation>bản mới nhất từ {day}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Answer by speaking (S)</source>
            <translation>Trả lời bằng giọng nói (S)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Done</source>
            <translation>Xong</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Listening. Take your time.</source>
            <translation>Đang nghe. Cứ từ từ.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Nothing was heard. Speak again, or type the answer.</source>
            <translation>Không nghe thấy gì. Nói lại, hoặc gõ câu trả lời.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Opening the microphone …</source>
            <translation>Đang mở micrô …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Show the answer (space)</source>
            <translation>Hiện đáp án (phím cách)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Speak</source>
            <translation>Nói</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>Type the answer</source>
            <translation>Gõ câu trả lời</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>or type the answer …</source>
            <translation>hoặc gõ câu trả lời …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_answering.py"></location>
            <source>{grade}: again in {interval}</source>
            <translation>{grade}: hỏi lại sau {interval}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_card.py"></location>
            <source>Hear how it is said (R)</source>
            <translation>Nghe cách nói (R)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_card.py"></location>
            <source>Hear what you said then</source>
            <translation>Nghe lại lời bạn nói lúc đó</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_card.py"></location>
            <source>Missing: {words}.</source>
            <translation>Thiếu: {words}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_card.py"></location>
            <source>Too much: {words}.</source>
            <translation>Thừa: {words}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_card.py"></location>
            <source>You said: {words}</source>
            <translation>Bạn nói: {words}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_card.py"></location>
            <source>Your recording</source>
            <translation>Bản ghi âm của bạn</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_card.py"></location>
            <source>{word}, not {instead}.</source>
            <translation>{word}, không phải {instead}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_keeping.py"></location>
            <source>It was right: it does not count as a mistake, and is not corrected again.</source>
            <translation>Câu này đúng: không tính là lỗi, và sẽ không bị sửa nữa.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_keeping.py"></location>
            <source>It was right: it does not count as a mistake, and its card is gone.</source>
            <translation>Câu này đúng: không tính là lỗi, và thẻ của nó đã bị bỏ.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_keeping.py"></location>
            <location filename="../../tutor/ui/review_page.py"></location>
            <location filename="../../tutor/ui/undo_line.py"></location>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Undo</source>
            <translation>Hoàn tác</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_keeping.py"></location>
            <source>“{word}” is among your cards already.</source>
            <translation>“{word}” đã có trong thẻ của bạn.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_keeping.py"></location>
            <source>“{word}” is kept for review.</source>
            <translation>“{word}” được giữ để ôn tập.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_page.py"></location>
            <source>Change or delete this card (E)</source>
            <translation>Sửa hoặc xóa thẻ này (E)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_page.py"></location>
            <source>Edit</source>
            <translation>Sửa</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_page.py"></location>
            <source>Take back the last grade (Ctrl+Z)</source>
            <translation>Rút lại đánh giá vừa rồi (Ctrl+Z)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/review_page.py"></location>
            <source>{n} to review</source>
            <translation>
                <numerusform>{n} thẻ cần ôn</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>A short pause</source>
            <translation>Nghỉ một chút</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>Ask it now</source>
            <translation>Hỏi ngay</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>Import a word list …</source>
            <translation>Nhập danh sách từ …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>Keep a word with one click in the talk, or a sentence that was corrected. You are asked for it just before you would forget it.</source>
            <translation>Trong lúc trò chuyện, giữ một từ bằng một cú nhấp, hoặc một câu đã được sửa. Bạn sẽ được hỏi lại ngay trước lúc sắp quên.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>Learn more new words today</source>
            <translation>Hôm nay học thêm từ mới</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>Looking what is due …</source>
            <translation>Đang xem thẻ đến hạn …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>That is all for now</source>
            <translation>Hiện tại thế là hết</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>The next card comes back {when}.</source>
            <translation>Thẻ tiếp theo quay lại {when}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>The next cards are due {when}.</source>
            <translation>Các thẻ tiếp theo đến hạn {when}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>Undo the last grade</source>
            <translation>Hoàn tác đánh giá vừa rồi</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>Words that you keep come back here</source>
            <translation>Những từ bạn giữ sẽ quay lại ở đây</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>You answered {n} times.</source>
            <translation>
                <numerusform>Bạn đã trả lời {n} lần.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/review_rest.py"></location>
            <source>{n} times you knew it.</source>
            <translation>
                <numerusform>{n} lần bạn đã nhớ đúng.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_view.py"></location>
            <source>All cards</source>
            <translation>Tất cả thẻ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Again</source>
            <translation>Lại</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Correction</source>
            <translation>Sửa lỗi</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Do you know this? Say it in a sentence.</source>
            <translation>Bạn biết từ này chứ? Hãy đặt câu với nó.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Easy</source>
            <translation>Dễ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Good</source>
            <translation>Tốt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Hard</source>
            <translation>Khó</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>I did not know it</source>
            <translation>Tôi không nhớ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>I knew it</source>
            <translation>Tôi nhớ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>I knew some of it, or it took long</source>
            <translation>Tôi nhớ một phần, hoặc mất nhiều thời gian</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>It was no effort</source>
            <translation>Rất dễ dàng</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Key point</source>
            <translation>Ý chính</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Nearly the same.</source>
            <translation>Gần như giống.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Part of it is there.</source>
            <translation>Đúng một phần.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Question</source>
            <translation>Câu hỏi</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>That is it.</source>
            <translation>Chính là nó.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>The answer is another one.</source>
            <translation>Đáp án là cái khác.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>What is the answer?</source>
            <translation>Đáp án là gì?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>What is the word for this?</source>
            <translation>Từ nào chỉ điều này?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>Which word is missing?</source>
            <translation>Thiếu từ nào?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Word</source>
            <translation>Từ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>You said this. Say it better.</source>
            <translation>Bạn đã nói câu này. Hãy nói tốt hơn.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>in {interval}</source>
            <translation>sau {interval}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>now</source>
            <translation>ngay bây giờ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>today</source>
            <translation>hôm nay</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>tomorrow</source>
            <translation>ngày mai</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>{n} days</source>
            <translation>
                <numerusform>{n} ngày</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>{n} h</source>
            <translation>{n} giờ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>{n} min</source>
            <translation>{n} phút</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>{n} months</source>
            <translation>{n} tháng</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/review_words.py"></location>
            <source>{n} years</source>
            <translation>{n} năm</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/search_box.py"></location>
            <source>Clear the search</source>
            <translation>Xóa tìm kiếm</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/search_box.py"></location>
            <source>Down goes to the first one that is found, Escape shows all again.</source>
            <translation>Phím Xuống đi tới mục đầu tiên tìm thấy, Escape hiện lại tất cả.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_key_dialog.py"></location>
            <source>Key for this server</source>
            <translation>Khóa cho máy chủ này</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_key_dialog.py"></location>
            <source>Key for {origin}</source>
            <translation>Khóa cho {origin}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_key_dialog.py"></location>
            <source>Server key</source>
            <translation>Khóa máy chủ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_key_dialog.py"></location>
            <source>This address is not encrypted: everybody in the network could read the key. It is sent only when you allow "Keys without encryption".</source>
            <translation>Địa chỉ này không được mã hóa: ai trong mạng cũng đọc được khóa. Khóa chỉ được gửi khi bạn cho phép “Khóa không mã hóa”.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_keys.py"></location>
            <source>Asking the keyring …</source>
            <translation>Đang hỏi kho khóa …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_keys.py"></location>
            <source>Change the key …</source>
            <translation>Đổi khóa …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_keys.py"></location>
            <source>Enter a key …</source>
            <translation>Nhập khóa …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_keys.py"></location>
            <source>Forget</source>
            <translation>Quên</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_keys.py"></location>
            <source>Forget the key for {origin}</source>
            <translation>Quên khóa cho {origin}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_keys.py"></location>
            <source>No server is set. Choose one under Hearing, Thinking or Speaking, and enter its address there.</source>
            <translation>Chưa đặt máy chủ nào. Chọn máy chủ ở mục Nghe, Suy nghĩ hoặc Nói, rồi nhập địa chỉ ở đó.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_keys.py"></location>
            <source>Server keys</source>
            <translation>Khóa máy chủ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/server_keys.py"></location>
            <source>Some servers want a key. It is kept in the system's keyring, never in a file.</source>
            <translation>Một số máy chủ cần khóa. Khóa được giữ trong kho khóa của hệ thống, không bao giờ trong tệp.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Beside it</source>
            <translation>So với</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Comparison</source>
            <translation>So sánh</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Each turn you talk is measured and kept. After your first talk you can look at it here.</source>
            <translation>Mỗi lượt bạn nói được đo và giữ lại. Sau cuộc trò chuyện đầu tiên, bạn có thể xem ở đây.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Export CSV …</source>
            <translation>Xuất CSV …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Export JSON …</source>
            <translation>Xuất JSON …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Export the measurements</source>
            <translation>Xuất số đo</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Measurements are not kept at the moment.</source>
            <translation>Hiện các số đo không được giữ lại.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Medians of {turns}.</source>
            <translation>Trung vị của {turns}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Nothing beside it</source>
            <translation>Không so với gì</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Press again to forget it</source>
            <translation>Nhấn lần nữa để quên</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Remove this session's measurements from this computer</source>
            <translation>Xóa số đo của phiên này khỏi máy tính</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Session</source>
            <translation>Phiên</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sessions_page.py"></location>
            <source>Session beside it</source>
            <translation>Phiên để so sánh</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_editor.py"></location>
            <source>Among its values: {values}</source>
            <translation>Trong các giá trị của nó: {values}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_editor.py"></location>
            <source>Back to the default</source>
            <translation>Về mặc định</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_editor.py"></location>
            <source>Changed. The default is {default}.</source>
            <translation>Đã thay đổi. Mặc định là {default}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_editor.py"></location>
            <source>It is not used.</source>
            <translation>Không được dùng.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_editor.py"></location>
            <source>No keys: {title}</source>
            <translation>Không có phím: {title}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_editor.py"></location>
            <source>Not told</source>
            <translation>Không cho biết</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_editor.py"></location>
            <source>Reset to default: {title}</source>
            <translation>Đặt lại mặc định: {title}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_groups.py"></location>
            <source>No setting has “{words}” in its name, its explanation or its values.</source>
            <translation>Không cài đặt nào có “{words}” trong tên, lời giải thích hay giá trị.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Get it ({size})</source>
            <translation>Tải về ({size})</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Later</source>
            <translation>Để sau</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Models…</source>
            <translation>Mô hình…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Privacy and your files…</source>
            <translation>Quyền riêng tư và tệp của bạn…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Set up…</source>
            <translation>Thiết lập…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Use it</source>
            <translation>Dùng nó</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setting_up.py"></location>
            <source>Use it now?</source>
            <translation>Dùng ngay?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Also what has no effect beside your other settings</source>
            <translation>Cả những gì không có tác dụng với các cài đặt khác của bạn</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Close the settings</source>
            <translation>Đóng cài đặt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Every setting has its default already.</source>
            <translation>Mọi cài đặt đều đang ở mặc định.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Export settings to a file</source>
            <translation>Xuất cài đặt ra tệp</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Find a setting</source>
            <translation>Tìm cài đặt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Find a setting …</source>
            <translation>Tìm cài đặt …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Import settings from a file</source>
            <translation>Nhập cài đặt từ tệp</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Import …</source>
            <translation>Nhập …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Reset all settings to their defaults</source>
            <translation>Đặt lại mọi cài đặt về mặc định</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Reset all …</source>
            <translation>Đặt lại tất cả …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Sections</source>
            <translation>Các mục</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Show all</source>
            <translation>Hiện tất cả</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>Taken back.</source>
            <translation>Đã hoàn tác.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>{name}: back to the default.</source>
            <translation>{name}: về mặc định.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>{n} settings are imported.</source>
            <translation>
                <numerusform>Đã nhập {n} cài đặt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/settings_dialog.py"></location>
            <source>{n} settings are reset.</source>
            <translation>
                <numerusform>Đã đặt lại {n} cài đặt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Choose a file …</source>
            <translation>Chọn tệp …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Choose another file …</source>
            <translation>Chọn tệp khác …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Devices, folders and addresses, too</source>
            <translation>Cả thiết bị, thư mục và địa chỉ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Export settings</source>
            <translation>Xuất cài đặt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Import settings</source>
            <translation>Nhập cài đặt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Keys of servers and accepted licences are never written.</source>
            <translation>Khóa máy chủ và giấy phép đã chấp nhận không bao giờ được ghi.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Microphone, loudspeaker and accepted licences stay. You can undo it afterwards.</source>
            <translation>Micrô, loa và giấy phép đã chấp nhận được giữ nguyên. Sau đó bạn có thể hoàn tác.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Nothing changes before you have seen what would.</source>
            <translation>Không có gì thay đổi trước khi bạn thấy những gì sẽ đổi.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Nothing changes.</source>
            <translation>Không có gì thay đổi.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Reset all</source>
            <translation>Đặt lại tất cả</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Reset all settings?</source>
            <translation>Đặt lại mọi cài đặt?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Settings (*.json)</source>
            <translation>Cài đặt (*.json)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Take over</source>
            <translation>Áp dụng</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>The settings are in {path}.</source>
            <translation>Cài đặt nằm trong {path}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>These go back to their defaults:</source>
            <translation>Các mục này trở về mặc định:</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>What changes</source>
            <translation>Những gì thay đổi</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>What is ignored</source>
            <translation>Những gì bị bỏ qua</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>What the file would change</source>
            <translation>Những gì tệp sẽ thay đổi</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/settings_transfer.py"></location>
            <source>Your settings are written to a file, for another computer or to keep them.</source>
            <translation>Cài đặt của bạn được ghi vào tệp, để dùng trên máy khác hoặc để giữ lại.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>Finish</source>
            <translation>Hoàn tất</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>Leave this page as it is and go on</source>
            <translation>Để trang này nguyên như vậy và đi tiếp</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>Skip</source>
            <translation>Bỏ qua</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>Start talking</source>
            <translation>Bắt đầu trò chuyện</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>Step {number} of {all}: {title}</source>
            <translation>Bước {number} / {all}: {title}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>{number} of {all}</source>
            <translation>{number} / {all}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard.py"></location>
            <source>{title}. Step {number} of {all}.</source>
            <translation>{title}. Bước {number} / {all}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>Looking at this computer…</source>
            <translation>Đang xem máy tính này…</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>Nothing has to be fetched.</source>
            <translation>Không cần tải gì.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>Nothing is fetched before you press the button. It comes from {hosts}.</source>
            <translation>Chưa tải gì trước khi bạn nhấn nút. Dữ liệu đến từ {hosts}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>Start downloads: {size}</source>
            <translation>Bắt đầu tải: {size}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>This computer</source>
            <translation>Máy tính này</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>This computer could not be looked at. The starter works in any case; see Models later.</source>
            <translation>Không xem được máy tính này. Gói khởi đầu luôn dùng được; xem mục Mô hình sau.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>Use the starter for now</source>
            <translation>Tạm dùng gói khởi đầu</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>Use this set</source>
            <translation>Dùng bộ này</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>What it has decides how well the tutor hears, thinks and speaks.</source>
            <translation>Cấu hình máy quyết định gia sư nghe, nghĩ và nói tốt đến đâu.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>You can go on, and talk with the starter meanwhile. A notice tells you when a model is ready.</source>
            <translation>Bạn có thể đi tiếp và trò chuyện với gói khởi đầu trong lúc đợi. Khi một mô hình sẵn sàng sẽ có thông báo.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>is here already</source>
            <translation>đã có ở đây</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>{size:,} bytes</source>
            <translation>{size:,} byte</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_computer.py"></location>
            <source>{title} (recommended)</source>
            <translation>{title} (khuyên dùng)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>Hold {button} while you speak, and let go when you have finished.</source>
            <translation>Giữ {button} khi bạn nói, và thả ra khi nói xong.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>How to talk</source>
            <translation>Cách trò chuyện</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>Press the round button once and speak; the tutor notices when you have finished.</source>
            <translation>Nhấn nút tròn một lần rồi nói; gia sư tự nhận ra khi bạn nói xong.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>Take your time: a pause is fine, and {keys} says “I'm done”.</source>
            <translation>Cứ từ từ: ngừng một chút cũng được, và {keys} nghĩa là “Tôi nói xong”.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>Take your time: a pause is fine.</source>
            <translation>Cứ từ từ: ngừng một chút cũng được.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>Take your time: as long as you hold it, the tutor waits.</source>
            <translation>Cứ từ từ: bạn còn giữ thì gia sư còn đợi.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>That is all. You can come back here from the menu at any time.</source>
            <translation>Vậy là xong. Bạn có thể quay lại đây từ trình đơn bất cứ lúc nào.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>The round button tells you when you can begin.</source>
            <translation>Nút tròn cho biết khi nào bạn có thể bắt đầu.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>To silence the tutor, {ways}.</source>
            <translation>Để gia sư im lặng, {ways}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>just speak</source>
            <translation>chỉ cần nói</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>press the round button</source>
            <translation>nhấn nút tròn</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>press {keys}</source>
            <translation>nhấn {keys}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_done.py"></location>
            <source>the round button</source>
            <translation>nút tròn</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>Can we hear each other?</source>
            <translation>Chúng ta có nghe được nhau không?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>I understood no words. Try again, a little louder.</source>
            <translation>Tôi chưa hiểu được từ nào. Thử lại, to hơn một chút nhé.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>I understood: “{words}”</source>
            <translation>Tôi nghe được: “{words}”</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>Measure again</source>
            <translation>Đo lại</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>Play a test sound</source>
            <translation>Phát âm thanh thử</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>Record three seconds</source>
            <translation>Ghi âm ba giây</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>Recording: speak now, for three seconds.</source>
            <translation>Đang ghi âm: nói đi, trong ba giây.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>Say something, in any language.</source>
            <translation>Nói gì đó, bằng ngôn ngữ nào cũng được.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>Say something: the bar should pass the mark. Nothing of it is kept.</source>
            <translation>Nói gì đó: thanh này phải vượt qua vạch. Không có gì được giữ lại.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>The talk has the microphone. Press Measure again to go on here; it stops listening then.</source>
            <translation>Cuộc trò chuyện đang dùng micrô. Nhấn Đo lại để tiếp tục ở đây; khi đó nó ngừng nghe.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>The words follow when the speech recognition has loaded.</source>
            <translation>Lời sẽ hiện khi nhận dạng giọng nói tải xong.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>This is what I heard.</source>
            <translation>Đây là những gì tôi nghe được.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>Two notes are playing.</source>
            <translation>Đang phát hai nốt nhạc.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>◔ I hear very little. Speak up, come closer, or turn the microphone up in the system's settings.</source>
            <translation>◔ Tôi nghe rất nhỏ. Nói to lên, lại gần hơn, hoặc tăng micrô trong cài đặt âm thanh của hệ thống.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>◔ That is too loud and gets distorted. Move back, or turn the microphone down.</source>
            <translation>◔ Quá to và bị méo tiếng. Lùi ra, hoặc giảm micrô.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>✓ I can hear you well.</source>
            <translation>✓ Tôi nghe rõ bạn.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_sound.py"></location>
            <source>✕ Only silence comes from this microphone. The system blocks it, or it is muted: look for a switch on it, and for microphone access in the system's privacy settings.</source>
            <translation>✕ Micrô này chỉ cho im lặng. Hệ thống chặn nó, hoặc nó bị tắt tiếng: tìm công tắc trên micrô, và quyền truy cập micrô trong cài đặt quyền riêng tư của hệ thống.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>How well do you speak it?</source>
            <translation>Bạn nói ngôn ngữ này đến đâu?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I can say nearly everything that I want to</source>
            <translation>Tôi nói được gần như mọi điều mình muốn</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I get by in most situations, with mistakes</source>
            <translation>Tôi xoay xở được trong hầu hết tình huống, dù còn mắc lỗi</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I know some words and set phrases</source>
            <translation>Tôi biết vài từ và câu cố định</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I learn for</source>
            <translation>Tôi học để</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I manage simple, everyday exchanges</source>
            <translation>Tôi trao đổi được những điều đơn giản, thường ngày</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I speak like somebody who grew up with it</source>
            <translation>Tôi nói như người lớn lên cùng ngôn ngữ này</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I talk quite freely about many things</source>
            <translation>Tôi nói khá thoải mái về nhiều chuyện</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I would like to practise</source>
            <translation>Tôi muốn luyện</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>I'd rather not say</source>
            <translation>Tôi không muốn nói</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>If you like</source>
            <translation>Nếu bạn muốn</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>My name is</source>
            <translation>Tên tôi là</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>My own language is</source>
            <translation>Ngôn ngữ của tôi là</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>The next page offers models for {language}.</source>
            <translation>Trang sau có các mô hình cho {language}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>The starter that comes with the program knows English only.</source>
            <translation>Gói khởi đầu đi kèm chương trình chỉ biết tiếng Anh.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>Welcome</source>
            <translation>Chào mừng</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>You talk, the tutor listens and answers. Everything happens on this computer; nothing that you say leaves it.</source>
            <translation>Bạn nói, gia sư nghe và trả lời. Mọi thứ diễn ra trên máy tính này; không lời nào của bạn rời khỏi máy.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/setup_wizard_welcome.py"></location>
            <source>Your name</source>
            <translation>Tên của bạn</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/shortcuts.py"></location>
            <source>{keys} already means “{title}”. Choose other keys, or change that first.</source>
            <translation>{keys} đã dùng cho “{title}”. Chọn phím khác, hoặc đổi mục đó trước.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/shortcuts.py"></location>
            <source>{keys} moves back everywhere. Choose other keys.</source>
            <translation>{keys} ở đâu cũng dùng để lùi lại. Chọn phím khác.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/shortcuts.py"></location>
            <source>{keys} moves on everywhere. Choose other keys.</source>
            <translation>{keys} ở đâu cũng dùng để đi tiếp. Chọn phím khác.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/shortcuts.py"></location>
            <source>{keys} presses buttons everywhere. Choose other keys.</source>
            <translation>{keys} ở đâu cũng dùng để nhấn nút. Chọn phím khác.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/shortcuts.py"></location>
            <source>“{keys}” are no keys that can be used.</source>
            <translation>“{keys}” không phải tổ hợp phím dùng được.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sound_buttons.py"></location>
            <source>Play: {who}</source>
            <translation>Phát: {who}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/sound_buttons.py"></location>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>Stop</source>
            <translation>Dừng</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>All measures</source>
            <translation>Tất cả số đo</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>Change the target</source>
            <translation>Đổi mục tiêu</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>Drafts and the pause that begins them</source>
            <translation>Bản nháp và quãng ngừng làm chúng bắt đầu</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Findings</source>
            <translation>Phát hiện</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>From {low} to {high}</source>
            <translation>Từ {low} đến {high}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>From {low} to {high}, and {n} beyond</source>
            <translation>Từ {low} đến {high}, và {n} vượt quá</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>Histogram of {title}</source>
            <translation>Biểu đồ phân bố của {title}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>Median {value}.</source>
            <translation>Trung vị {value}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>Target of {title}</source>
            <translation>Mục tiêu của {title}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>The figure is the median, the line in the drawing too; the dashed line is the target.</source>
            <translation>Con số là trung vị, đường trong hình cũng vậy; đường đứt là mục tiêu.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>a second</source>
            <translation>mỗi giây</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>at least {value}</source>
            <translation>ít nhất {value}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>at most {value}</source>
            <translation>tối đa {value}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>s</source>
            <translation>s</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_page.py"></location>
            <source>{rate:.0%} of all drafts were thrown away.</source>
            <translation>{rate:.0%} số bản nháp đã bị bỏ.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_progress.py"></location>
            <source>At your level {least} or more is good.</source>
            <translation>Ở trình độ của bạn, từ {least} trở lên là tốt.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_progress.py"></location>
            <source>End the talk</source>
            <translation>Kết thúc trò chuyện</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_progress.py"></location>
            <source>The talk is over.</source>
            <translation>Cuộc trò chuyện đã kết thúc.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_progress.py"></location>
            <source>What could I say?</source>
            <translation>Tôi có thể nói gì?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_progress.py"></location>
            <source>You have reached the goal. Go on if you like, or end the talk.</source>
            <translation>Bạn đã đạt mục tiêu. Cứ tiếp tục nếu muốn, hoặc kết thúc cuộc trò chuyện.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_progress.py"></location>
            <source>{share} of the words are yours.</source>
            <translation>{share} số từ là của bạn.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_progress.py"></location>
            <source>{step}: done</source>
            <translation>{step}: xong</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_progress.py"></location>
            <source>{step}: still to do</source>
            <translation>{step}: chưa làm</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>About whatever you like. The tutor begins.</source>
            <translation>Về bất cứ điều gì bạn thích. Gia sư mở lời.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>About “{title}”</source>
            <translation>Về “{title}”</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Back to the talk</source>
            <translation>Về cuộc trò chuyện</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Begin</source>
            <translation>Bắt đầu</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Bring a document …</source>
            <translation>Thêm tài liệu …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Find a talk</source>
            <translation>Tìm cuộc trò chuyện</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Find a talk …</source>
            <translation>Tìm cuộc trò chuyện …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Free talk</source>
            <translation>Trò chuyện tự do</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Nothing is called that. Escape shows all talks again.</source>
            <translation>Không có gì tên như vậy. Escape hiện lại tất cả các cuộc trò chuyện.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Only the words count: how well you pronounce them is not judged.</source>
            <translation>Chỉ tính lời nói: phát âm tốt hay không không bị đánh giá.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Repeat after me</source>
            <translation>Nhắc lại theo tôi</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Talk about a text of your own</source>
            <translation>Trò chuyện về văn bản của riêng bạn</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>Talks for level {level}</source>
            <translation>Trò chuyện cho trình độ {level}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>The tutor answers from this document, and shows where it stands.</source>
            <translation>Gia sư trả lời dựa trên tài liệu này, và chỉ ra chỗ ghi điều đó.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>The tutor says ten sentences of level {level}, and you say them again.</source>
            <translation>Gia sư nói mười câu ở trình độ {level}, và bạn nói lại.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>There is no goal; the talk ends when you want it to.</source>
            <translation>Không có mục tiêu; cuộc trò chuyện kết thúc khi bạn muốn.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>What shall we talk about?</source>
            <translation>Chúng ta nói về gì đây?</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/talk_start.py"></location>
            <source>{part} The place: {place}. The tutor is {tutor}.</source>
            <translation>{part} Địa điểm: {place}. Gia sư là {tutor}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/top_bar.py"></location>
            <source>Learner: {name}, level {level}</source>
            <translation>Người học: {name}, trình độ {level}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/translation.py"></location>
            <source>From its next start on, the window speaks this language.</source>
            <translation>Từ lần khởi động sau, cửa sổ dùng ngôn ngữ này.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>An answer begun in a pause of yours, before it was certain that you had finished.</source>
            <translation>Câu trả lời bắt đầu khi bạn ngừng, trước khi chắc chắn bạn đã nói xong.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Dotted line: certain after {duration} that you had finished.</source>
            <translation>Đường chấm: sau {duration} thì chắc chắn bạn đã nói xong.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Drafts</source>
            <translation>Bản nháp</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Hatched: thrown away, because you went on.</source>
            <translation>Gạch chéo: bị bỏ vì bạn nói tiếp.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Hollow: done in your pause, before your turn was certain.</source>
            <translation>Rỗng: làm trong lúc bạn ngừng, trước khi chắc chắn lượt của bạn đã hết.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>More drafts are further left: show the whole answer to see them.</source>
            <translation>Còn bản nháp ở phía trái: hiện cả câu trả lời để xem.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <location filename="../../tutor/ui/turn_view.py"></location>
            <source>No answer came.</source>
            <translation>Không có câu trả lời.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>No words were understood.</source>
            <translation>Không hiểu được từ nào.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Phrases</source>
            <translation>Cụm từ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Phrases of the turn</source>
            <translation>Các cụm từ của lượt</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Point at a bar, or use the arrow keys, to read its figures.</source>
            <translation>Trỏ vào một thanh, hoặc dùng phím mũi tên, để đọc số liệu của nó.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Show the whole answer</source>
            <translation>Hiện cả câu trả lời</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>The answer was withdrawn, because you went on.</source>
            <translation>Câu trả lời bị rút lại vì bạn nói tiếp.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>The turn was ended sooner.</source>
            <translation>Lượt đã kết thúc sớm hơn.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>Under way.</source>
            <translation>Đang diễn ra.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>What the first sound waited for</source>
            <translation>Âm thanh đầu tiên đã đợi gì</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>With a line: kept from an earlier pause.</source>
            <translation>Có gạch: giữ từ lần ngừng trước.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>You silenced the answer.</source>
            <translation>Bạn đã cho câu trả lời im lặng.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>from sending to the tutor's first sound</source>
            <translation>từ lúc gửi đến âm thanh đầu tiên của gia sư</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>from the request to the voice to its first sound; the tutor began, nobody was waiting</source>
            <translation>từ yêu cầu cho giọng nói đến âm thanh đầu tiên của nó; gia sư mở lời, không ai phải đợi</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>from your last sound to the tutor's first</source>
            <translation>từ âm thanh cuối của bạn đến âm thanh đầu của gia sư</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>no sound was heard</source>
            <translation>không nghe thấy âm thanh nào</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_page.py"></location>
            <source>no sound yet</source>
            <translation>chưa có âm thanh</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_view.py"></location>
            <source>I could not make out any words. Please say it again.</source>
            <translation>Tôi không nghe ra được từ nào. Mời bạn nói lại.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_view.py"></location>
            <source>Shown in the latency panel</source>
            <translation>Đang hiện trong bảng độ trễ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_view.py"></location>
            <source>Silenced.</source>
            <translation>Đã im lặng.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_view.py"></location>
            <source>The answer broke off here.</source>
            <translation>Câu trả lời bị đứt ở đây.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/turn_view.py"></location>
            <source>Translation</source>
            <translation>Bản dịch</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>Asking for the newest version</source>
            <translation>Đang hỏi phiên bản mới nhất</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>Asking {server} for the newest one …</source>
            <translation>Đang hỏi {server} về phiên bản mới nhất …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>Nobody is asked unless you open this, and nothing is sent about you or this computer.</source>
            <translation>Chương trình không hỏi ai trước khi bạn mở mục này, và không gửi gì về bạn hay máy tính này.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>Open its page</source>
            <translation>Mở trang của bản này</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>There is a newer version: {version}</source>
            <translation>Có phiên bản mới hơn: {version}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>There is no newer one.</source>
            <translation>Không có phiên bản nào mới hơn.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>This build of the program does not know where new versions are announced. Look where you got it from.</source>
            <translation>Bản dựng này của chương trình không biết phiên bản mới được công bố ở đâu. Hãy xem ở nơi bạn đã lấy nó.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>Updates</source>
            <translation>Cập nhật</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>What is new</source>
            <translation>Có gì mới</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>You have version {version}</source>
            <translation>Bạn đang dùng phiên bản {version}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/update_check.py"></location>
            <source>You have version {version}.</source>
            <translation>Bạn đang dùng phiên bản {version}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/view_switch.py"></location>
            <source>Taking turns: {mode}</source>
            <translation>Luân phiên nói: {mode}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/view_switch.py"></location>
            <source>Views and taking turns</source>
            <translation>Các khung xem và luân phiên nói</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>A paused card stays in the list and is not asked.</source>
            <translation>Thẻ tạm dừng vẫn nằm trong danh sách và không được hỏi.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Answer</source>
            <translation>Đáp án</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Ask again</source>
            <translation>Hỏi lại</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Better</source>
            <translation>Tốt hơn</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Change a card</source>
            <translation>Sửa thẻ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Meaning</source>
            <translation>Nghĩa</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Pause this card</source>
            <translation>Tạm dừng thẻ này</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Save</source>
            <translation>Lưu</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>Sentence</source>
            <translation>Câu</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_editor.py"></location>
            <source>What you said</source>
            <translation>Lời bạn nói</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_files.py"></location>
            <source>Export as CSV</source>
            <translation>Xuất dạng CSV</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_files.py"></location>
            <source>Export for Anki</source>
            <translation>Xuất cho Anki</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_files.py"></location>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Import a word list</source>
            <translation>Nhập danh sách từ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_files.py"></location>
            <source>Word lists</source>
            <translation>Danh sách từ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Import</source>
            <translation>Nhập</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Import {n} words</source>
            <translation>
                <numerusform>Nhập {n} từ</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Importing …</source>
            <translation>Đang nhập …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Letters</source>
            <translation>Bảng mã</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Letters look wrong? Read them as</source>
            <translation>Chữ hiện sai? Đọc theo bảng mã</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Line {n}: {why} {text}</source>
            <translation>Dòng {n}: {why} {text}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Lines that can't be used</source>
            <translation>Các dòng không dùng được</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Reading {file} …</source>
            <translation>Đang đọc {file} …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>There are no words in this file.</source>
            <translation>Tệp này không có từ nào.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>Words that would be added</source>
            <translation>Các từ sẽ được thêm</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>You have {n} of them already.</source>
            <translation>
                <numerusform>Bạn đã có {n} từ trong số đó.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>{n} lines can't be used</source>
            <translation>
                <numerusform>{n} dòng không dùng được</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>{n} lines repeat a word.</source>
            <translation>
                <numerusform>{n} dòng lặp lại một từ.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>{n} new words.</source>
            <translation>
                <numerusform>{n} từ mới.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_import.py"></location>
            <source>… and {n} more</source>
            <translation>… và {n} mục nữa</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Add the words of a list</source>
            <translation>Thêm các từ của một danh sách</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>As CSV, for a spreadsheet …</source>
            <translation>Dạng CSV, cho bảng tính …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Bring back what was deleted</source>
            <translation>Lấy lại những gì đã xóa</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>By the alphabet</source>
            <translation>Theo bảng chữ cái</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Cards</source>
            <translation>Thẻ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Change the chosen card (Enter)</source>
            <translation>Sửa thẻ đã chọn (Enter)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Change …</source>
            <translation>Sửa …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Delete</source>
            <translation>Xóa</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Delete the chosen cards for good (Del)</source>
            <translation>Xóa hẳn các thẻ đã chọn (Del)</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Down goes to the first one, Escape shows all again.</source>
            <translation>Phím Xuống đi tới thẻ đầu tiên, Escape hiện lại tất cả.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Export</source>
            <translation>Xuất</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Find a card</source>
            <translation>Tìm thẻ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Find a card …</source>
            <translation>Tìm thẻ …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>For Anki, with sound …</source>
            <translation>Cho Anki, kèm âm thanh …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Leave the chosen cards out of reviews, or ask them again</source>
            <translation>Cho các thẻ đã chọn ra khỏi phần ôn tập, hoặc hỏi lại</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Newest first</source>
            <translation>Mới nhất trước</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Next review first</source>
            <translation>Sắp ôn trước</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>No card has these words.</source>
            <translation>Không thẻ nào có những từ này.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Nothing is kept yet. Keep words in the talk, or import a list.</source>
            <translation>Chưa giữ gì. Giữ từ trong lúc trò chuyện, hoặc nhập một danh sách.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Order of the cards</source>
            <translation>Thứ tự thẻ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Pause</source>
            <translation>Tạm dừng</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Voice tutor: {language}</source>
            <translation>Gia sư giọng nói: {language}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Write all cards to a file</source>
            <translation>Ghi mọi thẻ vào tệp</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Writing {file} …</source>
            <translation>Đang ghi {file} …</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>Your records can't be opened: nothing is kept at the moment.</source>
            <translation>Không mở được hồ sơ của bạn: hiện không giữ lại được gì.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>{n} cards</source>
            <translation>
                <numerusform>{n} thẻ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>{n} cards deleted</source>
            <translation>
                <numerusform>Đã xóa {n} thẻ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/vocabulary_page.py"></location>
            <source>{n} cards written to {file}.</source>
            <translation>
                <numerusform>Đã ghi {n} thẻ vào {file}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_table.py"></location>
            <source>Card</source>
            <translation>Thẻ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_table.py"></location>
            <source>Kind</source>
            <translation>Loại</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_table.py"></location>
            <source>Meaning or answer</source>
            <translation>Nghĩa hoặc đáp án</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_table.py"></location>
            <source>Next review</source>
            <translation>Lần ôn tiếp theo</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_table.py"></location>
            <source>new</source>
            <translation>mới</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/vocabulary_table.py"></location>
            <source>paused</source>
            <translation>tạm dừng</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>Close the microphone</source>
            <translation>Đóng micrô</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>End your turn now</source>
            <translation>Kết thúc lượt của bạn ngay</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>Hold to talk</source>
            <translation>Giữ để nói</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>I'm done</source>
            <translation>Tôi nói xong</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>I'm done: end my turn now</source>
            <translation>Tôi nói xong: kết thúc lượt của tôi ngay</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>Not ready yet</source>
            <translation>Chưa sẵn sàng</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>Start listening</source>
            <translation>Bắt đầu nghe</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/voice_indicator.py"></location>
            <source>Stop listening</source>
            <translation>Ngừng nghe</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall.py"></location>
            <source>No turn yet</source>
            <translation>Chưa có lượt nào</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall.py"></location>
            <source>Waterfall of turn {number}</source>
            <translation>Biểu đồ thời gian của lượt {number}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_axis.py"></location>
            <source>{seconds:.10g} s</source>
            <translation>{seconds:.10g} s</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>All of it was done before your turn was certain.</source>
            <translation>Mọi việc đã xong trước khi chắc chắn lượt của bạn đã hết.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>Begun in an earlier pause, and kept.</source>
            <translation>Bắt đầu ở lần ngừng trước, và được giữ.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>Draft {number}</source>
            <translation>Bản nháp {number}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>It waited for: {steps}.</source>
            <translation>Nó đã đợi: {steps}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>It was certain after {duration} that you had finished.</source>
            <translation>Sau {duration} thì chắc chắn bạn đã nói xong.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>Looking up</source>
            <translation>Tra cứu</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>No sound was heard.</source>
            <translation>Không nghe thấy âm thanh nào.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>Silence cut</source>
            <translation>Cắt khoảng lặng</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>The first sound waited for this.</source>
            <translation>Âm thanh đầu tiên đã đợi việc này.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>The first sound was heard after {duration}.</source>
            <translation>Nghe thấy âm thanh đầu tiên sau {duration}.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>The first sound was heard after {duration}; it still sounds.</source>
            <translation>Nghe thấy âm thanh đầu tiên sau {duration}; vẫn đang phát.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>The turn was over before it was.</source>
            <translation>Lượt đã kết thúc trước khi đến lúc đó.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>Thrown away, because you went on.</source>
            <translation>Bị bỏ vì bạn nói tiếp.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>Waited for</source>
            <translation>Đã đợi</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Waiting</source>
            <translation>Đang đợi</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>an answer begun in a pause of yours</source>
            <translation>câu trả lời bắt đầu khi bạn ngừng</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>from that request to the voice's first sound</source>
            <translation>từ yêu cầu đó đến âm thanh đầu tiên của giọng nói</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>from the first sound to the loudspeaker</source>
            <translation>từ âm thanh đầu tiên đến loa</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>from the first text to the first phrase that can be spoken</source>
            <translation>từ văn bản đầu tiên đến cụm từ đầu tiên đọc được</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>from the known words to the request</source>
            <translation>từ lúc biết lời bạn đến lúc gửi yêu cầu</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>from the loudspeaker's taking it to your hearing it</source>
            <translation>từ lúc loa nhận đến khi bạn nghe thấy</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>from the phrase to its request to the voice</source>
            <translation>từ cụm từ đến yêu cầu cho giọng nói</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>from the request to the first piece of text</source>
            <translation>từ yêu cầu đến đoạn văn bản đầu tiên</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>from {start} to {end}</source>
            <translation>từ {start} đến {end}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>nobody has told what this was</source>
            <translation>không ai cho biết đây là gì</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>phrase {number}</source>
            <translation>cụm từ {number}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>searching your documents</source>
            <translation>tìm trong tài liệu của bạn</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>silence of the voice that you were spared</source>
            <translation>khoảng lặng của giọng nói mà bạn không phải nghe</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>the answer was ready, and your turn was not certain yet</source>
            <translation>câu trả lời đã sẵn sàng, nhưng chưa chắc lượt của bạn đã hết</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>the model writes on while the first phrase is spoken</source>
            <translation>mô hình viết tiếp trong lúc cụm từ đầu tiên được đọc</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>the rest of the phrase is made</source>
            <translation>phần còn lại của cụm từ đang được tạo</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>until it was certain that you had finished</source>
            <translation>đến khi chắc chắn bạn đã nói xong</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>what left the loudspeaker</source>
            <translation>những gì phát ra từ loa</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>writing down what you said</source>
            <translation>chép lại lời bạn nói</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/waterfall_rows.py"></location>
            <source>{duration} of it was done before your turn was certain.</source>
            <translation>{duration} trong đó đã xong trước khi chắc chắn lượt của bạn đã hết.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>+ Keep</source>
            <translation>+ Giữ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>About the word</source>
            <translation>Về từ này</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>About: {words}</source>
            <translation>Về: {words}</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>Choose a larger model</source>
            <translation>Chọn mô hình lớn hơn</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>Put the word among your cards</source>
            <translation>Đưa từ này vào thẻ của bạn</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>Slower</source>
            <translation>Chậm hơn</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/word_menu.py"></location>
            <source>Whole phrase</source>
            <translation>Cả cụm từ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Choose a loudspeaker</source>
            <translation>Chọn loa</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Failed</source>
            <translation>Thất bại</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Finding an answer.</source>
            <translation>Đang tìm câu trả lời.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Generating</source>
            <translation>Đang tạo</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Go on. A pause is fine.</source>
            <translation>Cứ nói tiếp. Ngừng một chút cũng được.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Hearing you</source>
            <translation>Đang nghe bạn</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Hold the button and talk.</source>
            <translation>Giữ nút và nói.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Hold the button or {keys} and talk.</source>
            <translation>Giữ nút hoặc {keys} và nói.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Let go when you have finished.</source>
            <translation>Thả ra khi nói xong.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Listening</source>
            <translation>Đang nghe</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Played</source>
            <translation>Đã phát</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Playing</source>
            <translation>Đang phát</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Press the button and start talking.</source>
            <translation>Nhấn nút và bắt đầu nói.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Press the button or {keys} to silence.</source>
            <translation>Nhấn nút hoặc {keys} để gia sư im lặng.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Press the button to silence.</source>
            <translation>Nhấn nút để gia sư im lặng.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Ready</source>
            <translation>Sẵn sàng</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Speaking</source>
            <comment>the tutor is doing it</comment>
            <translation>Đang nói</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Stopped</source>
            <translation>Đã dừng</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Take your time.</source>
            <translation>Cứ từ từ.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Thinking</source>
            <comment>the tutor is doing it</comment>
            <translation>Đang nghĩ</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>Waiting for you — take your time.</source>
            <translation>Đang đợi bạn — cứ từ từ.</translation>
        </message>
        <message>
            <location filename="../../tutor/ui/wording.py"></location>
            <source>d MMM yyyy HH:mm</source>
            <translation>d/M/yyyy HH:mm</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/wording.py"></location>
            <source>{n} drafts, kept {kept}, dropped {dropped}</source>
            <translation>
                <numerusform>{n} bản nháp, giữ {kept}, bỏ {dropped}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tutor/ui/wording.py"></location>
            <source>{n} turns</source>
            <translation>
                <numerusform>{n} lượt</numerusform>
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
            <translation>Cho cửa sổ</translation>
        </message>
        <message>
            <location filename="../../tutor/vitals.py"></location>
            <source>For your records</source>
            <translation>Cho hồ sơ của bạn</translation>
        </message>
        <message>
            <location filename="../../tutor/vitals.py"></location>
            <source>Late events</source>
            <translation>Sự kiện đến muộn</translation>
        </message>
        <message>
            <location filename="../../tutor/vitals.py"></location>
            <source>Measurements to keep</source>
            <translation>Số đo cần giữ</translation>
        </message>
        <message>
            <location filename="../../tutor/vitals.py"></location>
            <source>Turns to send</source>
            <translation>Lượt cần gửi</translation>
        </message>
        <message>
            <location filename="../../tutor/voice_thread.py"></location>
            <source>Close the program and start it again.</source>
            <translation>Đóng chương trình rồi mở lại.</translation>
        </message>
        <message>
            <location filename="../../tutor/voice_thread.py"></location>
            <source>The tutor has stopped by a fault of its own.</source>
            <translation>Gia sư đã dừng do lỗi của chính nó.</translation>
        </message>
        <message>
            <location filename="../../tutor/voice_thread.py"></location>
            <source>The tutor is still starting.</source>
            <translation>Gia sư vẫn đang khởi động.</translation>
        </message>
        <message>
            <location filename="../../tutor/voice_thread.py"></location>
            <source>Try it again in a moment.</source>
            <translation>Thử lại sau giây lát.</translation>
        </message>
        <message>
            <location filename="../../tutor/wiring/engine_loading.py"></location>
            <source>hearing from your voice whether you have finished</source>
            <translation>nghe giọng bạn để biết bạn đã nói xong chưa</translation>
        </message>
        <message>
            <location filename="../../tutor/wiring/engine_loading.py"></location>
            <source>the engine that was chosen</source>
            <translation>công cụ đã chọn</translation>
        </message>
        <message>
            <location filename="../../tutor/wiring/engine_loading.py"></location>
            <source>the length of your pauses alone</source>
            <translation>chỉ dựa vào độ dài quãng ngừng của bạn</translation>
        </message>
        <message>
            <location filename="../../tutor/wiring/kept_phrases.py"></location>
            <source>keeping spoken phrases</source>
            <translation>giữ lại các cụm từ đã đọc</translation>
        </message>
        <message>
            <location filename="../../tutor/wiring/kept_phrases.py"></location>
            <source>making every phrase anew</source>
            <translation>tạo mới từng cụm từ</translation>
        </message>
        <message>
            <location filename="../../tutor/wiring/opening_records.py"></location>
            <source>A new record was begun.</source>
            <translation>Đã bắt đầu một bản ghi mới.</translation>
        </message>
        <message>
            <location filename="../../tutor/wiring/talk_devices.py"></location>
            <source>speaking over the tutor</source>
            <translation>nói chen lời gia sư</translation>
        </message>
        <message>
            <location filename="../../tutor/wiring/talk_devices.py"></location>
            <source>waiting until the tutor has finished</source>
            <translation>đợi gia sư nói xong</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/deaths.py"></location>
            <source>Choose a smaller or another model in the settings, or load it again.</source>
            <translation>Chọn mô hình nhỏ hơn hoặc mô hình khác trong cài đặt, hoặc tải lại.</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/deaths.py"></location>
            <source>Load it again from the window, or choose another model in the settings.</source>
            <translation>Tải lại từ cửa sổ, hoặc chọn mô hình khác trong cài đặt.</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/deaths.py"></location>
            <source>Try again. If it happens again, choose a smaller or another model in the settings.</source>
            <translation>Thử lại. Nếu vẫn xảy ra, chọn mô hình nhỏ hơn hoặc mô hình khác trong cài đặt.</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/deaths.py"></location>
            <source>{engine} crashed while it loaded its model.</source>
            <translation>{engine} đã sập khi đang tải mô hình.</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/deaths.py"></location>
            <source>{engine} stopped working.</source>
            <translation>{engine} đã ngừng hoạt động.</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/deaths.py"></location>
            <source>{engine} was not loaded: it crashed the last time it loaded this model.</source>
            <translation>{engine} không được tải: nó đã sập ở lần tải mô hình này trước đó.</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/worker.py"></location>
            <source>Start it again.</source>
            <translation>Khởi động lại nó.</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/worker.py"></location>
            <source>{name} could not do its work ({kind}).</source>
            <translation>{name} không làm được việc của mình ({kind}).</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/worker.py"></location>
            <source>{name} gave no answer for {seconds:.0f} seconds and was restarted.</source>
            <translation>{name} không trả lời suốt {seconds:.0f} giây và đã được khởi động lại.</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/worker.py"></location>
            <source>{name} has been closed.</source>
            <translation>{name} đã đóng.</translation>
        </message>
        <message>
            <location filename="../../tutor/workers/worker.py"></location>
            <source>{name} was not ready after {seconds:.0f} seconds.</source>
            <translation>{name} chưa sẵn sàng sau {seconds:.0f} giây.</translation>
        </message>
    </context>
</TS>
