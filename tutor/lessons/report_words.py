"""What a report says, as sentences that the window can translate. Pure."""

from __future__ import annotations

from tutor.lessons.report import NextStep, Praise
from tutor.text import Counted, Text


def praise(one: Praise) -> Text:
    found = one.values
    n = int(found.get("n", 0))
    match one.kind:
        case "used right":
            return Text("You said “{words}” right. It was corrected before.", words=found["words"])
        case "goal":
            return Text("You reached the goal of the scene: all {n} steps.", n=n)
        case "new words":
            return Counted(
                "You used a word that you had not used before: {words}.",
                "You used {n} words that you had not used before, such as {words}.",
                n=n,
                words=found["words"],
            )
        case "longer":
            return Text(
                "Your longest answer had {n} words. In the talks before it was {before}.",
                n=n,
                before=found["before"],
            )
        case "faster":
            return Text(
                "You spoke {n} words a minute. In the talks before it was {before}.",
                n=n,
                before=found["before"],
            )
        case "shorter pauses":
            return Text(
                "Your pauses were shorter: mostly {now} s, and {before} s in the talks before.",
                now=float(found["now"]),
                before=float(found["before"]),
            )
        case "share":
            return Text(
                "{share:.0%} of the words were yours. At your level {wanted:.0%} or more is good.",
                share=int(found["percent"]) / 100,
                wanted=int(found["wanted"]) / 100,
            )
        case "questions":
            return Text("You asked {n} questions yourself. That keeps a talk going.", n=n)
        case "clean":
            return Text(
                "In {n} of your {whole} answers nothing had to be corrected.", n=n, whole=found["all"]
            )


def step(one: NextStep) -> Text:
    found = one.values
    match one.kind:
        case "scene again":
            return Text(
                "Play “{title}” once more. This is still to do: {step}.",
                title=found["title"],
                step=found["step"],
            )
        case "rule":
            return Text(
                "Practise “{better}” instead of “{said}”. It came up {n} times.",
                better=found["better"],
                said=found["said"],
                n=found["n"],
            )
        case "cards":
            return Counted(
                "Look through your cards: {n} is due.",
                "Look through your cards: {n} are due.",
                n=int(found["n"]),
            )
        case "scene":
            return Text("Play the scene “{title}”. {goal}", title=found["title"], goal=found["goal"])
        case "talk":
            return Text("Talk about something that you like, and say most of it yourself.")


def button(one: NextStep) -> Text:
    """What the button says that does it."""
    match one.kind:
        case "scene again" | "scene":
            return Text("Play the scene")
        case "rule":
            return Text("Practise it now")
        case "cards":
            return Text("Review")
        case "talk":
            return Text("Begin a talk")
