-- The names of people, to be found whole in a text before it is published, whatever its marks and capitals. unicode61 with remove_diacritics 2 folds
-- every Vietnamese mark except the letter đ. A name is one word of the index, its syllables joined by a zero: asked for whole it is one look-up, while a phrase
-- of common syllables would read the lists of all of them.
CREATE VIRTUAL TABLE people_names USING fts5(name, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
-- The words of that index, each with the person it stands for: thousands are looked up one by one where a query of as many ORs would take seconds.
CREATE VIRTUAL TABLE people_names_words USING fts5vocab(people_names, instance);
--> statement-breakpoint
INSERT INTO people_names(rowid, name) SELECT id, replace(replace(replace(replace(replace(replace(trim(name), '  ', ' '), ' ', '0'), '-', '0'), '''', '0'), 'đ', 'd'), 'Đ', 'D') FROM people;
--> statement-breakpoint
CREATE TRIGGER people_are_named_after_insert AFTER INSERT ON people BEGIN
  INSERT INTO people_names(rowid, name) VALUES (new.id, replace(replace(replace(replace(replace(replace(trim(new.name), '  ', ' '), ' ', '0'), '-', '0'), '''', '0'), 'đ', 'd'), 'Đ', 'D'));
END;
--> statement-breakpoint
CREATE TRIGGER people_are_named_after_update AFTER UPDATE OF name ON people BEGIN
  DELETE FROM people_names WHERE rowid = old.id;
  INSERT INTO people_names(rowid, name) VALUES (new.id, replace(replace(replace(replace(replace(replace(trim(new.name), '  ', ' '), ' ', '0'), '-', '0'), '''', '0'), 'đ', 'd'), 'Đ', 'D'));
END;
