"""`tutor bench lessons`: scripted learners, counted answers."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.fakes.chat_model import FakeChatModel
from tests.running import run
from tutor import cli, engines
from tutor.bench import lessons
from tutor.bench.learner_lines import lines
from tutor.bench.lessons import Plan, table
from tutor.installation import asset
from tutor.lessons.scenarios import BANDS, read_folders
from tutor.settings import Settings

GOOD, LONG = "That is nice! Where do you live?", "I like it very much and so do all of you today. Yes."


@pytest.mark.parametrize("band", BANDS)
def test_the_learner_never_runs_out_of_words(band: str) -> None:
    scene = read_folders([asset("scenarios")]).of("en", band)[0]
    script = lines(band, scene, 3)
    said = [next(script) for _ in range(60)]
    phrases = [phrase.text for step in scene.steps for phrase in step.phrases]
    assert set(phrases) <= set(said)
    assert said == [line for line, _ in zip(lines(band, scene, 3), range(60), strict=False)]


def test_answers_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    model = FakeChatModel([GOOD, LONG, GOOD, ""])

    async def build(stage: str, settings: Settings) -> FakeChatModel:
        assert stage == "chat_model"
        return model

    monkeypatch.setattr(engines, "build", build)
    told: list[str] = []
    report = run(lessons.bench(Settings(), Plan(1, 4, ("A1",)), told.append))
    (found,) = report["levels"]
    assert (found["answers"], found["kept"], found["sentences_kept"]) == (4, 0.5, 0.5)
    assert (found["empty"], found["repeated"], found["asked"]) == (0.25, 0.25, 0.5)
    assert model.closed
    assert "A1" in table(report)
    assert json.loads(json.dumps(report))["bench"] == "lessons"
    assert len(model.requests[3]) > len(model.requests[0]), "the talk grows"


def test_corrections_of_a_capable_model_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    one = {"said": "I buyed", "better": "I bought", "why": "past of buy", "rule": "past"}
    two = one | {"said": "she go", "better": "she goes"}
    given = [
        json.dumps({"spoken": GOOD, "corrections": corrections, "vocabulary": []})
        for corrections in ([], [one], [one, two], [])
    ]
    model = FakeChatModel(given, capable=True)

    async def build(stage: str, settings: Settings) -> FakeChatModel:
        return model

    monkeypatch.setattr(engines, "build", build)
    report = run(lessons.bench(Settings(), Plan(1, 4, ("A1",)), lambda line: None))
    assert report["levels"][0]["one_correction"] == 0.75
    assert [answer["text"] for answer in report["answers"]] == [GOOD] * 4


@pytest.mark.parametrize(
    "arguments",
    [
        ["--talks", "0"],
        ["--turns", "0"],
        ["--json", "{}/missing/report.json"],
    ],
)
def test_bad_input_is_refused(
    arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def build(*_: object) -> None:
        raise AssertionError("an engine was built for bad input")

    monkeypatch.setattr(engines, "build", build)
    given = [argument.format(tmp_path) for argument in arguments]
    assert cli.run(["bench", "lessons", *given]) == cli.BAD_INPUT
    assert capsys.readouterr().err


@pytest.mark.engine
def test_the_starter_holds_a_talk(tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    given = ["bench", "lessons", "--talks", "1", "--turns", "2", "--level", "A1", "--json", str(report)]
    assert cli.run(given) == cli.OK
    kept = json.loads(report.read_text("utf-8"))
    assert [answer["turn"] for answer in kept["answers"]] == [0, 1]
    assert all(answer["text"] for answer in kept["answers"])
