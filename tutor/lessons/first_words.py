"""How the tutor begins and ends a talk about anything, in the languages that it teaches. Pure."""

from __future__ import annotations

import random

from tutor.lessons.levels import LEVELS

_ENGLISH = (
    (
        "Hello! How are you today?",
        "Hi! It is nice to talk to you. What did you eat today?",
        "Hello! What do you like to do at home?",
    ),
    (
        "Hello! It's good to talk to you. What have you done today?",
        "Hi there! I'm happy that you are here. What was the best thing this week?",
        "Hello! Let's talk a little. What are your plans for the next few days?",
    ),
    (
        "Hello, and welcome back. What has been on your mind lately?",
        "It's good to hear from you. Has anything surprised you recently?",
        "Hello! I'd like to hear about something that you care about. What shall we talk about?",
    ),
)
_OTHERS = {
    "de": ("Hallo! Wie geht es dir heute?", "Danke für das Gespräch. Bis bald!"),
    "fr": ("Bonjour ! Comment vas-tu aujourd'hui ?", "Merci pour cette conversation. À bientôt !"),
    "es": ("¡Hola! ¿Cómo estás hoy?", "Gracias por la conversación. ¡Hasta pronto!"),
    "it": ("Ciao! Come stai oggi?", "Grazie per la conversazione. A presto!"),
    "pt": ("Olá! Como você está hoje?", "Obrigado pela conversa. Até breve!"),
    "pl": ("Cześć! Jak się dzisiaj masz?", "Dziękuję za rozmowę. Do zobaczenia!"),
    "nl": ("Hallo! Hoe gaat het vandaag met je?", "Bedankt voor het gesprek. Tot ziens!"),
    "ru": ("Привет! Как у тебя сегодня дела?", "Спасибо за беседу. До скорого!"),
    "tr": ("Merhaba! Bugün nasılsın?", "Sohbet için teşekkürler. Görüşmek üzere!"),
    "cs": ("Ahoj! Jak se dnes máš?", "Děkuji za rozhovor. Na shledanou!"),
    "hu": ("Szia! Hogy vagy ma?", "Köszönöm a beszélgetést. Viszlát!"),
    "ar": ("مرحبا! كيف حالك اليوم؟", "شكرا على الحديث. إلى اللقاء!"),
    "zh": ("你好！你今天怎么样？", "谢谢你的聊天。再见！"),
    "ja": ("こんにちは！今日はどんな一日でしたか？", "お話ししてくれてありがとう。またね！"),
    "ko": ("안녕하세요! 오늘 어떻게 지내세요?", "이야기 나눠 줘서 고마워요. 또 만나요!"),
    "vi": ("Xin chào! Hôm nay bạn thế nào?", "Cảm ơn bạn đã trò chuyện. Hẹn gặp lại!"),
    "hi": ("नमस्ते! आज आप कैसे हैं?", "बातचीत के लिए धन्यवाद। फिर मिलेंगे!"),
}


def first_words(language: str, level: str) -> str:
    """The first words of a free talk, ending with a question; empty in a language that has none."""
    if language != "en":
        return _OTHERS.get(language, ("", ""))[0]
    tier = 0 if level in LEVELS[:1] else 1 if level in LEVELS[1:3] else 2
    return random.choice(_ENGLISH[tier])


def closing(language: str) -> str:
    """The last words of a talk; empty in a language that has none."""
    if language != "en":
        return _OTHERS.get(language, ("", ""))[1]
    return "Thank you for this talk. I enjoyed it. See you next time!"
