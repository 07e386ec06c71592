"""What was asked or learned by heart in a talk becomes cards, reviewed for the first time as it went."""

from __future__ import annotations

from concurrent.futures import Future

from tutor.lessons.meant import Meant
from tutor.lessons.memorising import KeyPoint, point_card, rating
from tutor.lessons.quiz import Answered
from tutor.lessons.review import Rating
from tutor.lessons.vocabulary import NewCard
from tutor.records.cards import Answer, Graded
from tutor.records.chaining import after
from tutor.records.records import Records

_RATINGS: dict[Meant, Rating] = {"right": Rating.GOOD, "nearly": Rating.HARD, "wrong": Rating.AGAIN}


class StudyCards:
    """Of one learner and one document."""

    def __init__(self, records: Records, learner: int, language: str, document: int) -> None:
        self._records = records
        self._learner = learner
        self._language = language
        self._document = document

    def keep_answer(self, answered: Answered) -> Future[Graded]:
        """A question of a quiz, reviewed as it was answered. Ends with StoreError."""
        asked = answered.question
        card = NewCard(
            "question",
            asked.text,
            asked.answer,
            asked.sentence,
            language=self._language,
            document=self._document,
        )
        return self._keep(card, _RATINGS[answered.meant], answered.said)

    def keep_point(self, point: KeyPoint, share: float) -> Future[Graded]:
        """A key point, reviewed by how much of it was remembered. Ends with StoreError."""
        card = point_card(point.text, self._language, self._document)
        return self._keep(card, rating(share), "")

    def _keep(self, card: NewCard, given: Rating, said: str) -> Future[Graded]:
        cards = self._records.cards
        return after(
            cards.add(self._learner, card),
            lambda added: cards.grade(added.card, given, Answer(said, spoken=True)),
        )
