"""What the settings mean for a talk, pure: how it is led, and what the model is told."""

from __future__ import annotations

from tutor.audio.echo import WARM_UP
from tutor.conversation.history import History
from tutor.conversation.manner import BackChannel, Manner, no_back_channel
from tutor.lessons.back_channels import back_channel
from tutor.lessons.feedback_prompt import with_feedback
from tutor.lessons.levels import figures
from tutor.lessons.prompt import Learner, opening
from tutor.lessons.scenarios import Scenario
from tutor.lessons.study import about_document, room
from tutor.settings import Settings
from tutor.speaking.pacing import pacing
from tutor.thinking.budget import message_tokens
from tutor.thinking.contract import ChatModel
from tutor.thinking.llama_cpp import STARTER_CONTEXT, context
from tutor.thinking.structured import MORE_TOKENS

TOLD = frozenset(
    "language native_language level goal interests strictness llama_context reply_tokens "
    "documents_in_talks".split()
)
"""What the prompt of every turn is made with."""
LED_BY = frozenset(
    "end_silence_s longest_turn_s mode language level pace reply_sentences speculation "
    "back_channels translate_answers partial_words interruptions voice_threshold phrases_at_once "
    "seconds_ahead".split()
)
"""What the manner of the talk is made with."""


def talk_history(
    settings: Settings,
    chat_model: ChatModel | None,
    scene: Scenario | None = None,
    facts: tuple[str, ...] = (),
    met: tuple[str, ...] = (),
    document: str | None = None,
) -> History:
    """Sized for the model that thinks; until one does, for the built-in one.

    `facts` are remembered of the learner; mistakes `met` before shall be mended by the learner. `document`
    is the title of what the talk is about.
    """
    sees = context(settings) if chat_model is None else chat_model.context
    small = sees <= STARTER_CONTEXT
    known = Learner(settings.level, settings.native_language, settings.goal, settings.interests, facts)
    learner = None if small else known
    begins = opening(settings.language, learner, scene)
    beside = 0.0
    if document is not None or settings.documents_in_talks:
        begins = about_document(begins, document, small=small)
        fits = room(sees)
        beside = message_tokens("words " * fits.words) * fits.extracts
    answer = settings.reply_tokens
    if chat_model is not None and chat_model.capable:
        begins = with_feedback(begins, settings.strictness, settings.native_language, met)
        answer += MORE_TOKENS
    return History(begins, sees - answer, message_tokens, beside)


def manner(settings: Settings) -> Manner:
    return Manner(
        end_silence=settings.end_silence_s,
        longest_turn=settings.longest_turn_s,
        push_to_talk=settings.mode == "push-to-talk",
        language=settings.language,
        pacing=pacing(settings.level, settings.pace),
        sentences=settings.reply_sentences,
        words=figures(settings.level).answer,
        speculates=settings.speculation,
        feedback=True,
        translation=settings.translate_answers and bool(settings.native_language),
        back_channel=_back_channel_in(settings.language) if settings.back_channels else no_back_channel,
        partial_words=settings.partial_words,
        voice_threshold=settings.voice_threshold,
        at_once=settings.phrases_at_once,
        ahead=settings.seconds_ahead,
        interruptible=settings.interruptions != "half-duplex",
        deaf_at_first=WARM_UP if settings.interruptions == "echo-cancelling" else 0.0,
    )


def _back_channel_in(language: str) -> BackChannel:
    return lambda words, number: back_channel(words, language, number)
