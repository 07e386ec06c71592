"""The tables of the learner's records, as numbered steps: each once, never changed after a release.

    learners ─┬─ facts                    what the tutor remembers of a learner
              ├─ talks ─┬─ turns ─┬─ corrections
              │         │         └─ sounds     what was said and heard, as files beside the database
              │         └─ reports
              └─ cards ── reviews         words and sentences to keep
    documents ── passages                 the learner's own texts

Moments are ISO 8601 in UTC with seconds; durations are seconds.
"""

from __future__ import annotations

_TALKS = """
CREATE TABLE talks (
    id INTEGER PRIMARY KEY,
    started_at TEXT NOT NULL            -- ISO 8601, UTC
);
CREATE TABLE turns (
    talk INTEGER NOT NULL REFERENCES talks (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    at TEXT NOT NULL,                   -- ISO 8601, UTC
    learner TEXT NOT NULL,              -- what the learner said or typed
    typed INTEGER NOT NULL,
    reply TEXT NOT NULL,                -- the model's whole text
    heard TEXT NOT NULL,                -- what of it was heard
    complete INTEGER NOT NULL,          -- 0 when the reply was cut off
    outcome TEXT,                       -- NULL while under way, and for ever if the program died in it
    phrases TEXT NOT NULL,              -- JSON: [{"text", "status", "audio", "heard"}], seconds
    PRIMARY KEY (talk, number)
);
"""

_TEACHING = """
CREATE TABLE learners (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    created_at TEXT NOT NULL,
    profile TEXT NOT NULL               -- JSON: the settings that are this learner's own
);
CREATE TABLE facts (
    id INTEGER PRIMARY KEY,
    learner INTEGER NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    about TEXT NOT NULL,                -- what kind of fact: of some kinds there is one, which the newest is
    fact TEXT NOT NULL,
    at TEXT NOT NULL,
    useful_at TEXT NOT NULL,            -- when it last came up in a talk
    talk INTEGER REFERENCES talks (id) ON DELETE SET NULL   -- where it was learnt; NULL: written by hand
);
CREATE INDEX facts_by_learner ON facts (learner);

ALTER TABLE talks ADD COLUMN learner INTEGER REFERENCES learners (id) ON DELETE CASCADE;
ALTER TABLE talks ADD COLUMN title TEXT NOT NULL DEFAULT '';
ALTER TABLE talks ADD COLUMN language TEXT NOT NULL DEFAULT 'en';
ALTER TABLE talks ADD COLUMN level TEXT NOT NULL DEFAULT '';
ALTER TABLE talks ADD COLUMN kind TEXT NOT NULL DEFAULT 'free';   -- free, scenario, repeat, document
ALTER TABLE talks ADD COLUMN subject TEXT NOT NULL DEFAULT '';    -- the scenario's or the document's id
ALTER TABLE talks ADD COLUMN progress TEXT NOT NULL DEFAULT '';   -- JSON: how far the talk's goal is reached
ALTER TABLE talks ADD COLUMN ended_at TEXT;                       -- NULL while it may go on
CREATE INDEX talks_by_learner ON talks (learner, started_at);

ALTER TABLE talks ADD COLUMN seconds REAL NOT NULL DEFAULT 0;     -- how long was talked, breaks left out
UPDATE talks SET seconds = coalesce((
    SELECT strftime('%s', max(at)) - strftime('%s', min(at)) FROM turns WHERE talk = talks.id
), 0);

-- A key of its own: the search refers to it, and it stays the same when the file is packed.
ALTER TABLE turns RENAME TO old_turns;
CREATE TABLE turns (
    id INTEGER PRIMARY KEY,
    talk INTEGER NOT NULL REFERENCES talks (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    at TEXT NOT NULL,                   -- when the words were known
    learner TEXT NOT NULL,              -- what the learner said or typed
    typed INTEGER NOT NULL,
    reply TEXT NOT NULL,                -- the model's whole text
    heard TEXT NOT NULL,                -- what of it was heard
    complete INTEGER NOT NULL,          -- 0 when the reply was cut off
    outcome TEXT,                       -- NULL while under way, and for ever if the program died in it
    phrases TEXT NOT NULL,              -- JSON: [{"text", "status", "audio", "heard"}], seconds
    learner_words INTEGER NOT NULL,     -- how many
    tutor_words INTEGER NOT NULL,       -- how many of the tutor's were heard
    raw TEXT NOT NULL DEFAULT '',       -- as transcribed; empty: the same as `learner`
    words TEXT NOT NULL DEFAULT '',     -- JSON: [[word, start, end, probability]]
    spoken REAL,                        -- from the first to the last sound of the learner's voice
    pauses TEXT NOT NULL DEFAULT '',    -- JSON: the pauses inside the turn
    level_check TEXT NOT NULL DEFAULT '',   -- JSON: how the reply kept to the level
    translation TEXT NOT NULL DEFAULT '',   -- of the reply, where wanted
    UNIQUE (talk, number)
);
INSERT INTO turns (talk, number, at, learner, typed, reply, heard, complete, outcome, phrases,
                   learner_words, tutor_words)
    SELECT talk, number, at, learner, typed, reply, heard, complete, outcome, phrases,
           length(trim(learner)) - length(replace(trim(learner), ' ', '')) + (trim(learner) <> ''),
           length(trim(heard)) - length(replace(trim(heard), ' ', '')) + (trim(heard) <> '')
    FROM old_turns ORDER BY talk, number;
DROP TABLE old_turns;
CREATE INDEX turns_counted ON turns (talk, learner_words, tutor_words);

CREATE TABLE corrections (
    id INTEGER PRIMARY KEY,
    talk INTEGER NOT NULL,
    turn INTEGER NOT NULL,
    said TEXT NOT NULL,                 -- the part that was not right
    better TEXT NOT NULL,
    why TEXT NOT NULL,                  -- one line
    rule TEXT NOT NULL,                 -- which kind of mistake: what mastery is counted by
    shown INTEGER NOT NULL,             -- 1: during the talk; 0: kept for the report
    verdict TEXT NOT NULL DEFAULT '',   -- the learner's: '', 'that was right'
    at TEXT NOT NULL,
    FOREIGN KEY (talk, turn) REFERENCES turns (talk, number) ON DELETE CASCADE
);
CREATE INDEX corrections_by_turn ON corrections (talk, turn);

CREATE TABLE sounds (
    talk INTEGER NOT NULL REFERENCES talks (id) ON DELETE CASCADE,
    turn INTEGER NOT NULL,
    phrase INTEGER NOT NULL,            -- of the tutor, from 0; -1: the learner's whole turn
    file TEXT NOT NULL,                 -- name inside the folder of recordings
    seconds REAL NOT NULL,
    bytes INTEGER NOT NULL,
    PRIMARY KEY (talk, turn, phrase)
);

CREATE TABLE reports (
    talk INTEGER PRIMARY KEY REFERENCES talks (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    report TEXT NOT NULL                -- JSON
);

CREATE TABLE cards (
    id INTEGER PRIMARY KEY,
    learner INTEGER NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,                 -- word, correction, key point, question
    front TEXT NOT NULL,                -- what it is known by: the word, what was said, the question
    back TEXT NOT NULL,                 -- its meaning, the better sentence, the answer
    sentence TEXT NOT NULL DEFAULT '',  -- where it was met
    note TEXT NOT NULL DEFAULT '',      -- why it is so, or anything else
    language TEXT NOT NULL,
    talk INTEGER REFERENCES talks (id) ON DELETE SET NULL,
    turn INTEGER,
    document INTEGER REFERENCES documents (id) ON DELETE SET NULL,
    own_sound TEXT NOT NULL DEFAULT '',     -- names inside the folder of recordings
    tutor_sound TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    due_at TEXT NOT NULL,
    schedule TEXT NOT NULL,             -- JSON, as the scheduler keeps it
    introduced_at TEXT,                 -- the first review; NULL for a new card
    suspended INTEGER NOT NULL DEFAULT 0,
    UNIQUE (learner, kind, language, front)
);
CREATE INDEX cards_by_due ON cards (learner, language, suspended, due_at);
CREATE INDEX cards_by_introduction ON cards (learner, language, introduced_at);
CREATE TABLE reviews (
    id INTEGER PRIMARY KEY,
    card INTEGER NOT NULL REFERENCES cards (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    rating INTEGER NOT NULL,            -- 1 again, 2 hard, 3 good, 4 easy
    answer TEXT NOT NULL,               -- what was said or typed; empty: judged by hand
    spoken INTEGER NOT NULL,
    took REAL                           -- from the question to the answer
);
CREATE INDEX reviews_by_card ON reviews (card, at);

CREATE TABLE documents (
    id INTEGER PRIMARY KEY,
    learner INTEGER REFERENCES learners (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,                 -- pdf, docx, epub, html, markdown, text, subtitles
    source TEXT NOT NULL,               -- the path it came from; empty: pasted
    sha256 TEXT NOT NULL,               -- of the file
    text_hash TEXT NOT NULL,            -- of the words, whatever the kind of file
    language TEXT NOT NULL,
    pages INTEGER NOT NULL,
    characters INTEGER NOT NULL,
    added_at TEXT NOT NULL,             -- empty while passages still come or go: not there for anybody
    opened_at TEXT,
    progress REAL NOT NULL DEFAULT 0    -- how far it was read: 0 to 1
);
CREATE INDEX documents_by_hash ON documents (sha256);
CREATE TABLE passages (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,             -- from 0, in the order of the text
    page INTEGER,                       -- from 1, where there are pages
    heading TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL,
    split TEXT NOT NULL,                -- stems of both, as their language needs: what is searched
    UNIQUE (document, place)
);
CREATE TABLE vectors (
    passage INTEGER NOT NULL REFERENCES passages (id) ON DELETE CASCADE,
    model TEXT NOT NULL,
    vector BLOB NOT NULL,               -- float32, length 1
    PRIMARY KEY (passage, model)
);
CREATE VIRTUAL TABLE passage_words USING fts5 (
    split, content = 'passages', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER passage_added AFTER INSERT ON passages BEGIN
    INSERT INTO passage_words (rowid, split) VALUES (new.id, new.split);
END;
CREATE TRIGGER passage_removed AFTER DELETE ON passages BEGIN
    INSERT INTO passage_words (passage_words, rowid, split) VALUES ('delete', old.id, old.split);
END;

CREATE VIRTUAL TABLE turn_words USING fts5 (
    learner, heard, content = 'turns', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER turn_added AFTER INSERT ON turns BEGIN
    INSERT INTO turn_words (rowid, learner, heard) VALUES (new.id, new.learner, new.heard);
END;
CREATE TRIGGER turn_removed AFTER DELETE ON turns BEGIN
    INSERT INTO turn_words (turn_words, rowid, learner, heard)
    VALUES ('delete', old.id, old.learner, old.heard);
END;
CREATE TRIGGER turn_changed AFTER UPDATE OF learner, heard ON turns BEGIN
    INSERT INTO turn_words (turn_words, rowid, learner, heard)
    VALUES ('delete', old.id, old.learner, old.heard);
    INSERT INTO turn_words (rowid, learner, heard) VALUES (new.id, new.learner, new.heard);
END;
INSERT INTO turn_words (turn_words) VALUES ('rebuild');
"""

STEPS = (_TALKS, _TEACHING)
"""From version n of the file to n + 1; step 0 makes a new one."""
