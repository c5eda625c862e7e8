-- The names of people, to be found whole in a text before it is published, whatever its marks and capitals. unicode61 with remove_diacritics 2 folds
-- every Vietnamese mark except the letter đ; the words at both ends tell a whole name from a part of a longer one.
CREATE VIRTUAL TABLE people_names USING fts5(name, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
INSERT INTO people_names(rowid, name) SELECT id, 'whole ' || replace(replace(name, 'đ', 'd'), 'Đ', 'D') || ' name' FROM people;
--> statement-breakpoint
CREATE TRIGGER people_are_named_after_insert AFTER INSERT ON people BEGIN
  INSERT INTO people_names(rowid, name) VALUES (new.id, 'whole ' || replace(replace(new.name, 'đ', 'd'), 'Đ', 'D') || ' name');
END;
--> statement-breakpoint
CREATE TRIGGER people_are_named_after_update AFTER UPDATE OF name ON people BEGIN
  DELETE FROM people_names WHERE rowid = old.id;
  INSERT INTO people_names(rowid, name) VALUES (new.id, 'whole ' || replace(replace(new.name, 'đ', 'd'), 'Đ', 'D') || ' name');
END;
