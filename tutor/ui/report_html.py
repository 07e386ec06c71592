"""A report as one page of HTML: nothing of it runs, nothing is fetched, whatever was said in the talk.

The same page is printed: it keeps to what Qt's documents know of HTML, which is tables and plain styles.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape

from tutor.lessons.corrections import Stretch, differences
from tutor.lessons.report import MetWord, Report, ReportedCorrection
from tutor.ui.report_texts import next_step, no_corrections, reason, told_figures, went_well, without_figures
from tutor.ui.translation import tr

_STYLE = """
body { font-family: sans-serif; font-size: 11pt; color: #1d2126; background: #ffffff; }
h1 { font-size: 19pt; margin-bottom: 0; }
h2 { font-size: 12pt; color: #1f6b5c; margin-top: 1.4em; margin-bottom: 0.3em; }
p { margin-top: 0.3em; margin-bottom: 0.3em; }
.quiet { color: #5c636b; font-size: 10pt; }
.correction { margin-bottom: 0.7em; }
td { padding: 3px 12px 3px 0; vertical-align: top; }
.figure { font-weight: bold; white-space: nowrap; }
.wrong { text-decoration: line-through; color: #5c636b; }
.right { font-weight: bold; text-decoration: underline; }
"""
_SCREEN = """
body { max-width: 42em; margin: 2em auto; padding: 0 1em; line-height: 1.4; }
audio { height: 2em; margin-right: 1em; vertical-align: middle; }
@media print { body { margin: 0; max-width: none; } audio, .sound { display: none; }
    h2 { page-break-after: avoid; } .correction { page-break-inside: avoid; } }
"""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; media-src 'self' file:"


@dataclass(frozen=True, slots=True)
class SoundFiles:
    """The recordings of one turn, as paths beside the page; empty where there is none."""

    own: str = ""
    tutor: tuple[str, ...] = field(default=())


def as_html(
    report: Report,
    title: str,
    about: str,
    language: str,
    sounds: Mapping[int, SoundFiles] | None = None,
    *,
    on_paper: bool = False,
) -> str:
    """The whole page. `title` and `about` head it, `language` is the window's, `sounds` are by turn.

    `on_paper` leaves the page's own margins to the paper.
    Every text is escaped; the only addresses in it are those of the sounds.
    """
    parts = [f"<h1>{_e(title)}</h1>", f'<p class="quiet">{_e(about)}</p>']
    if told := went_well(report):
        parts += [_heading(tr("What went well")), *(f"<p>{_e(one)}</p>" for one in told)]
    parts += [_heading(tr("The talk in figures")), "<table>"]
    parts += [
        f'<tr><td class="figure">{_e(value)}</td><td>{_e(words)}</td></tr>'
        for value, words in told_figures(report)
    ]
    parts.append("</table>")
    if missing := without_figures(report):
        parts.append(f'<p class="quiet">{_e(missing)}</p>')
    parts.append(_heading(tr("Corrections")))
    if not report.corrections:
        parts.append(f'<p class="quiet">{_e(no_corrections(report))}</p>')
    parts += [_correction(one, (sounds or {}).get(one.turn, SoundFiles())) for one in report.corrections]
    parts += _words(report)
    parts += [_heading(tr("Next")), f"<p>{_e(next_step(report))}</p>"]
    head = (
        f'<!DOCTYPE html>\n<html lang="{_e(language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        f'<meta name="viewport" content="width=device-width">\n<title>{_e(title)}</title>\n'
        f"<style>{_STYLE}{'' if on_paper else _SCREEN}</style>\n</head>\n<body>\n"
    )
    return head + "\n".join(parts) + "\n</body>\n</html>\n"


def _correction(one: ReportedCorrection, sounds: SoundFiles) -> str:
    said, better = differences(one.said, one.better)
    lines = [f"<p>{_stretches(said, 'wrong')} → {_stretches(better, 'right')}"]
    if why := reason(one):
        lines.append(f'<br><span class="quiet">{_e(why)}</span>')
    lines.append("</p>")
    if one.sentence and one.sentence.strip() != one.said.strip():
        whole = tr("You said: {sentence}", sentence=one.sentence)
        lines.insert(0, f'<p class="quiet">{_e(whole)}</p>')
    played = [(tr("You"), sounds.own)] if sounds.own else []
    played += [(tr("The tutor's answer"), path) for path in sounds.tutor]
    lines += [
        f'<p class="sound quiet">{_e(who)} <audio controls preload="none" src="{_e(path)}"></audio></p>'
        for who, path in played
    ]
    return f'<div class="correction">{"".join(lines)}</div>'


def _words(report: Report) -> list[str]:
    if not report.words:
        return []
    parts = [_heading(tr("New words")), "<table>"]
    parts += [_word(met) for met in report.words]
    return [*parts, "</table>"]


def _word(met: MetWord) -> str:
    who = tr("You") if met.own else tr("Tutor")
    return (
        f'<tr><td class="figure">{_e(met.word)}</td><td>{_e(met.sentence)} '
        f'<span class="quiet">({_e(who)})</span></td></tr>'
    )


def _stretches(stretches: tuple[Stretch, ...], mark: str) -> str:
    told = (
        f'<span class="{mark}">{_e(one.text)}</span>' if one.changed else _e(one.text) for one in stretches
    )
    return " ".join(told)


def _heading(text: str) -> str:
    return f"<h2>{_e(text)}</h2>"


def _e(text: str) -> str:
    """Escaped, and without characters that no page may hold."""
    return escape("".join(letter for letter in text if letter.isprintable() or letter.isspace()), quote=True)
