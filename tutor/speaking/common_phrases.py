"""What tutors say again and again, by language: made ahead of time, it sounds at once. Pure.

Written as a model writes it. What a comma cuts at the beginning of a reply is given both ways: cut and whole.
"""

from __future__ import annotations

from tutor.speaking.phrasing import Phraser
from tutor.speaking.spoken import speakable

_SAID: dict[str, tuple[str, ...]] = {
    "en": (
        # Greetings
        "Hello!", "Hi there!", "Good morning!", "Good evening!", "Nice to meet you!", "Welcome back!",
        "How are you today?", "Goodbye!", "See you next time!",
        # Encouragements
        "That's great!", "That's wonderful!", "That sounds lovely.", "That sounds great!",
        "That sounds like fun!", "That's interesting.", "Very good!", "Well done!", "Good question!",
        "Exactly!", "Great!", "That's right.", "Almost!", "That's lovely!", "That's beautiful!",
        "That's nice!", "That sounds fun.",
        # Time to think
        "Take your time.", "No hurry.", "No problem.", "Don't worry.",
        # Asking again
        "Could you say that again, please?", "I'm sorry, I didn't understand.", "Can you tell me more?",
        "What do you mean?",
        # Back-channels
        "I see.", "Really?", "Of course.", "Yes.", "Oh no!", "I understand.", "Thank you!",
        "What about you?", "How about you?", "Why?", "And then?",
    ),
    "de": (
        "Hallo!", "Guten Morgen!", "Guten Abend!", "Schön, dich kennenzulernen!", "Willkommen zurück!",
        "Wie geht es dir heute?", "Auf Wiedersehen!", "Bis zum nächsten Mal!",
        "Das ist toll!", "Das ist schön!", "Das klingt gut!", "Das ist interessant.", "Sehr gut!",
        "Gut gemacht!", "Gute Frage!", "Genau!", "Super!", "Das stimmt.", "Fast!",
        "Lass dir Zeit.", "Keine Eile.", "Kein Problem.", "Mach dir keine Sorgen.",
        "Kannst du das bitte wiederholen?", "Das habe ich leider nicht verstanden.",
        "Erzähl mir mehr davon!", "Was meinst du damit?",
        "Ich verstehe.", "Wirklich?", "Natürlich.", "Ach so.", "Danke!", "Und du?", "Warum?",
        "Und dann?",
    ),
    "es": (
        "¡Hola!", "¡Buenos días!", "¡Buenas tardes!", "¡Mucho gusto!", "¡Bienvenido de nuevo!",
        "¿Cómo estás hoy?", "¡Adiós!", "¡Hasta la próxima!",
        "¡Qué bien!", "¡Estupendo!", "¡Qué interesante!", "¡Muy bien!", "¡Bien hecho!", "¡Buena pregunta!",
        "¡Exacto!", "¡Genial!", "Eso es.", "¡Casi!",
        "Tómate tu tiempo.", "No hay prisa.", "No pasa nada.", "No te preocupes.",
        "¿Puedes repetirlo, por favor?", "Lo siento, no te he entendido.", "¿Puedes contarme más?",
        "¿Qué quieres decir?",
        "Ya veo.", "¿De verdad?", "Claro.", "Entiendo.", "¡Gracias!", "¿Y tú?", "¿Por qué?",
        "¿Y después?",
    ),
    "fr": (
        "Bonjour !", "Salut !", "Bonsoir !", "Enchanté !", "Ravi de te revoir !",
        "Comment vas-tu aujourd'hui ?", "Au revoir !", "À la prochaine !",
        "C'est super !", "C'est formidable !", "C'est intéressant.", "Très bien !", "Bravo !",
        "Bonne question !", "Exactement !", "Génial !", "C'est ça.", "Presque !",
        "Prends ton temps.", "Rien ne presse.", "Pas de problème.", "Ne t'inquiète pas.",
        "Peux-tu répéter, s'il te plaît ?", "Désolé, je n'ai pas compris.", "Peux-tu m'en dire plus ?",
        "Que veux-tu dire ?",
        "Je vois.", "Vraiment ?", "Bien sûr.", "Oui.", "Je comprends.", "Merci !", "Et toi ?", "Pourquoi ?",
        "Et ensuite ?",
    ),
    "it": (
        "Ciao!", "Buongiorno!", "Buonasera!", "Piacere di conoscerti!", "Bentornato!", "Come stai oggi?",
        "Arrivederci!", "Alla prossima!",
        "Che bello!", "Fantastico!", "Che interessante!", "Molto bene!", "Ben fatto!", "Bella domanda!",
        "Esatto!", "Giusto.", "Quasi!",
        "Prenditi il tuo tempo.", "Non c'è fretta.", "Nessun problema.", "Non ti preoccupare.",
        "Puoi ripetere, per favore?", "Mi dispiace, non ho capito.", "Puoi dirmi di più?",
        "Che cosa vuoi dire?",
        "Capisco.", "Davvero?", "Certo.", "Grazie!", "E tu?", "Perché?", "E poi?",
    ),
    "pt": (
        "Olá!", "Bom dia!", "Boa noite!", "Prazer em conhecer você!", "Que bom ver você de novo!",
        "Como você está hoje?", "Tchau!", "Até a próxima!",
        "Que ótimo!", "Que legal!", "Que interessante!", "Muito bem!", "Boa pergunta!", "Exatamente!",
        "Isso mesmo.", "Quase!",
        "Não tenha pressa.", "Sem problema.", "Não se preocupe.",
        "Você pode repetir, por favor?", "Desculpe, não entendi.", "Pode me contar mais?",
        "O que você quer dizer?",
        "Entendo.", "Sério?", "Claro.", "Sim.", "Obrigado!", "E você?", "Por quê?", "E depois?",
    ),
}  # fmt: skip


def languages() -> tuple[str, ...]:
    return tuple(_SAID)


def common_phrases(language: str) -> tuple[str, ...]:
    """Every phrase as the voice will be asked for it, each once; none for a language that is not known.

    `language` is a code such as "en" or "en-GB".
    """
    texts = _SAID.get(language.partition("-")[0].lower(), ())
    asked = [phrase for text in texts for phrase in (*_phrases(text), speakable(text))]
    return tuple(dict.fromkeys(phrase for phrase in asked if phrase))


def _phrases(reply: str) -> list[str]:
    phraser = Phraser()
    return [speakable(phrase) for phrase in (*phraser.feed(reply), *phraser.finish())]
