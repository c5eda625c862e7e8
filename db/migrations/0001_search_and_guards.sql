-- A statement after a conditional UPDATE: `insert into must select changes()` stops the batch unless exactly one row changed.
CREATE VIEW must AS SELECT 1 AS changed;
--> statement-breakpoint
CREATE TRIGGER must_have_changed INSTEAD OF INSERT ON must WHEN new.changed IS NOT 1
BEGIN SELECT RAISE(ABORT, 'must: lost race'); END;
--> statement-breakpoint
-- History is written once.
CREATE TRIGGER events_are_not_edited BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'events are not edited'); END;
--> statement-breakpoint
CREATE TRIGGER events_are_not_deleted BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'events are not deleted'); END;
--> statement-breakpoint
CREATE TRIGGER opinions_are_not_deleted BEFORE DELETE ON opinions BEGIN SELECT RAISE(ABORT, 'opinions are not deleted'); END;
--> statement-breakpoint
-- What a resident said is never rewritten.
CREATE TRIGGER opinions_keep_their_words BEFORE UPDATE OF original_text, code, received_at, session_id, number ON opinions
WHEN new.original_text IS NOT old.original_text OR new.code IS NOT old.code OR new.received_at IS NOT old.received_at
  OR (old.number IS NOT NULL AND (new.number IS NOT old.number OR new.session_id IS NOT old.session_id))
BEGIN SELECT RAISE(ABORT, 'an opinion keeps its words, code, day and number'); END;
--> statement-breakpoint
-- An issued answer never changes; a correction is a new version.
CREATE TRIGGER answers_stay_as_issued BEFORE UPDATE ON answers
WHEN old.issued_at IS NOT NULL AND (new.text IS NOT old.text OR new.document_id IS NOT old.document_id
  OR new.issued_at IS NOT old.issued_at OR new.signer_id IS NOT old.signer_id)
BEGIN SELECT RAISE(ABORT, 'an issued answer stays as it was issued'); END;
--> statement-breakpoint
-- Two indexes: the public one holds public text of public rows only, the staff one everything but what is separate.
-- unicode61 with remove_diacritics 2 folds every Vietnamese mark except the letter đ.
CREATE VIRTUAL TABLE public_search USING fts5(text, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE VIRTUAL TABLE staff_search USING fts5(text, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE TRIGGER opinions_are_found_after_insert AFTER INSERT ON opinions BEGIN
  INSERT INTO public_search(rowid, text)
    SELECT new.id, replace(replace(new.code || ' ' || new.public_text || ' ' || new.public_place, 'đ', 'd'), 'Đ', 'D')
    WHERE new.public_at IS NOT NULL AND new.state <> 'separate';
  INSERT INTO staff_search(rowid, text)
    SELECT new.id, replace(replace(new.code || ' ' || new.original_text || ' ' || new.public_text || ' ' || new.place || ' ' || p.name || ' ' || p.phone, 'đ', 'd'), 'Đ', 'D')
    FROM people p WHERE p.id = new.person_id AND new.state <> 'separate';
END;
--> statement-breakpoint
CREATE TRIGGER opinions_are_found_after_update
AFTER UPDATE OF public_text, public_place, place, public_at, state, person_id ON opinions
WHEN new.public_text IS NOT old.public_text OR new.place IS NOT old.place OR new.public_place IS NOT old.public_place OR new.person_id IS NOT old.person_id
  OR (new.public_at IS NULL) <> (old.public_at IS NULL) OR (new.state = 'separate') <> (old.state = 'separate')
BEGIN
  DELETE FROM public_search WHERE rowid = old.id;
  DELETE FROM staff_search WHERE rowid = old.id;
  INSERT INTO public_search(rowid, text)
    SELECT new.id, replace(replace(new.code || ' ' || new.public_text || ' ' || new.public_place, 'đ', 'd'), 'Đ', 'D')
    WHERE new.public_at IS NOT NULL AND new.state <> 'separate';
  INSERT INTO staff_search(rowid, text)
    SELECT new.id, replace(replace(new.code || ' ' || new.original_text || ' ' || new.public_text || ' ' || new.place || ' ' || p.name || ' ' || p.phone, 'đ', 'd'), 'Đ', 'D')
    FROM people p WHERE p.id = new.person_id AND new.state <> 'separate';
END;
--> statement-breakpoint
CREATE TRIGGER people_are_found_after_update AFTER UPDATE OF name, phone ON people BEGIN
  DELETE FROM staff_search WHERE rowid IN (SELECT id FROM opinions WHERE person_id = new.id);
  INSERT INTO staff_search(rowid, text)
    SELECT o.id, replace(replace(o.code || ' ' || o.original_text || ' ' || o.public_text || ' ' || o.place || ' ' || new.name || ' ' || new.phone, 'đ', 'd'), 'Đ', 'D')
    FROM opinions o WHERE o.person_id = new.id AND o.state <> 'separate';
END;
