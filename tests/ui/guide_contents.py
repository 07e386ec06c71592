"""What the guide's pictures show: a talk, a learner, cards, talks of before, documents."""

from __future__ import annotations

from tests.lessons.tower import TOWER
from tutor.conversation.lesson_events import TalkShaped
from tutor.lessons.facts import NewFact
from tutor.lessons.vocabulary import NewCard
from tutor.library.documents import Kind
from tutor.thinking.feedback import Correction

SCENE = TalkShaped(
    "The wrong soup",
    "Say what is wrong politely and get the right food.",
    "a restaurant",
    "You get food that you did not order.",
    ("Say what is wrong", "Ask for the right thing", "Say how it is now"),
    0.0,
)
FACTS = (
    NewFact("home", "lives in Lyon"),
    NewFact("family", "has two sisters"),
    NewFact("likes", "likes old films"),
    NewFact("work", "works as a nurse in a hospital"),
)
CARDS = (
    NewCard("word", "borrow", "to take something and give it back later", "Can I borrow your pen?"),
    NewCard("correction", "Yesterday I go to the market.", "Yesterday I went to the market."),
    NewCard("word", "delay", "when something comes later than it should", "The train has a delay."),
    NewCard("word", "bill", "what says how much you pay", "Could we have the bill, please?"),
    NewCard("correction", "I am agree.", "I agree."),
    NewCard("word", "receipt", "a paper that says what you paid", "Do you need a receipt?"),
)
TALKS = (
    ("Checking in", ("I have a reservation for two nights.", "Could I have a room that is quiet?")),
    ("Lost luggage", ("My suitcase did not arrive.", "It is blue, and it has a red ribbon.")),
    ("", ("Yesterday I went to the market with my sister.", "We bought tomatoes and a big cheese.")),
    ("At the doctor's", ("I have had a cough for three days.", "Do I need to stay in bed?")),
)
TOLD: tuple[tuple[str, tuple[Correction, ...]], ...] = (
    (
        "Last weekend I go to the lake with my two sisters because the weather was so nice and warm.",
        (Correction("I go", "I went", "“Went” is the past of “go”.", "simple-past"),),
    ),
    (
        "We swam a little, and then we have eaten sandwiches and a big cake that my older sister made.",
        (Correction("we have eaten", "we ate", "The weekend is over: the simple past.", "simple-past"),),
    ),
    (
        "My sister is very good in swimming, but I prefer to sit on the grass and read a book.",
        (Correction("good in swimming", "good at swimming", "One is good at something.", "good-at"),),
    ),
    ("In the evening we were tired but happy, and we took the last train home together.", ()),
    ("Next time we want to stay there for the whole weekend and sleep in a small tent.", ()),
)
REPLY = "I see. Could you tell me a little more about it?"
DOCUMENTS: tuple[tuple[str, Kind, float, str], ...] = (
    (
        "Unit 7: At the station",
        "pdf",
        0.35,
        "The train leaves from platform four.\n\nAsk at the desk.",
    ),
    ("The history of tea", "epub", 1.0, "Tea came to Europe by ship.\n\nAt first it was very expensive."),
    ("Lecture notes, week 3", "docx", 0.0, "What is a market?\n\nA market is where people buy and sell."),
    ("The lighthouse", "pdf", 0.6, TOWER),
)
"""Title, kind, how far it was read, text; a page a paragraph."""
