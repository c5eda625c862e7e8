CREATE TABLE `agenda_items` (
	`id` integer PRIMARY KEY NOT NULL,
	`session_id` integer NOT NULL,
	`opinion_id` integer NOT NULL,
	`position` integer NOT NULL,
	`agency_id` integer,
	`points` text DEFAULT '' NOT NULL,
	`points_by` integer,
	`points_at` integer,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opinion_id`) REFERENCES `opinions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`points_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `agenda_items_once` ON `agenda_items` (`session_id`,`opinion_id`);--> statement-breakpoint
CREATE INDEX `agenda_items_agency` ON `agenda_items` (`agency_id`);--> statement-breakpoint
CREATE TABLE `conclusion_tasks` (
	`id` integer PRIMARY KEY NOT NULL,
	`conclusion_id` integer NOT NULL,
	`opinion_id` integer,
	`what` text NOT NULL,
	`who` text NOT NULL,
	`agency_id` integer,
	`due_on` text NOT NULL,
	`commitment_id` integer,
	`added_by` integer NOT NULL,
	`added_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`conclusion_id`) REFERENCES `conclusions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opinion_id`) REFERENCES `opinions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `conclusion_tasks_conclusion` ON `conclusion_tasks` (`conclusion_id`);--> statement-breakpoint
CREATE TABLE `conclusion_topics` (
	`id` integer PRIMARY KEY NOT NULL,
	`conclusion_id` integer NOT NULL,
	`topic` text NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`conclusion_id`) REFERENCES `conclusions`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `conclusion_topics_once` ON `conclusion_topics` (`conclusion_id`,`topic`);--> statement-breakpoint
CREATE TABLE `conclusions` (
	`id` integer PRIMARY KEY NOT NULL,
	`session_id` integer NOT NULL,
	`text` text DEFAULT '' NOT NULL,
	`chair_id` integer,
	`clerk` text DEFAULT '' NOT NULL,
	`concluded_at` integer,
	`document_id` integer,
	`issued_at` integer,
	`issued_on` text,
	`seq` integer NOT NULL,
	`head_hash` text NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`chair_id`) REFERENCES `leaders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `conclusions_session_id_unique` ON `conclusions` (`session_id`);--> statement-breakpoint
CREATE TABLE `imports` (
	`id` integer PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`session_id` integer NOT NULL,
	`file_name` text NOT NULL,
	`digest` text NOT NULL,
	`cells` text NOT NULL,
	`matching` text DEFAULT '{}' NOT NULL,
	`state` text NOT NULL,
	`made` integer DEFAULT 0 NOT NULL,
	`uploaded_by` integer NOT NULL,
	`uploaded_at` integer NOT NULL,
	`recorded_at` integer,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`uploaded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `imports_code_unique` ON `imports` (`code`);--> statement-breakpoint
CREATE INDEX `imports_session` ON `imports` (`session_id`);--> statement-breakpoint
CREATE INDEX `imports_digest` ON `imports` (`session_id`,`digest`);--> statement-breakpoint
CREATE TABLE `visit_matters` (
	`id` integer PRIMARY KEY NOT NULL,
	`visit_id` integer NOT NULL,
	`opinion_id` integer NOT NULL,
	FOREIGN KEY (`visit_id`) REFERENCES `visits`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opinion_id`) REFERENCES `opinions`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `visit_matters_once` ON `visit_matters` (`visit_id`,`opinion_id`);--> statement-breakpoint
CREATE INDEX `visit_matters_opinion` ON `visit_matters` (`opinion_id`);--> statement-breakpoint
CREATE TABLE `visits` (
	`id` integer PRIMARY KEY NOT NULL,
	`session_id` integer NOT NULL,
	`key` text NOT NULL,
	`number` integer NOT NULL,
	`state` text NOT NULL,
	`registration_id` integer,
	`person_id` integer NOT NULL,
	`hamlet_id` integer,
	`group_name` text DEFAULT '' NOT NULL,
	`head_count` integer DEFAULT 1 NOT NULL,
	`representatives` integer DEFAULT 1 NOT NULL,
	`is_repeated` integer,
	`kind` text,
	`first_answer` text,
	`refusal` text,
	`reason` text DEFAULT '' NOT NULL,
	`recipient` text DEFAULT '' NOT NULL,
	`identity_kind` text,
	`identity_number` text DEFAULT '' NOT NULL,
	`leader_id` integer,
	`delegation_reason` text DEFAULT '' NOT NULL,
	`arrived_at` integer NOT NULL,
	`called_at` integer,
	`began_at` integer,
	`ended_at` integer,
	`recorded_by` integer NOT NULL,
	`seq` integer NOT NULL,
	`head_hash` text NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`registration_id`) REFERENCES `registrations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`hamlet_id`) REFERENCES `hamlets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`leader_id`) REFERENCES `leaders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `visits_key_unique` ON `visits` (`key`);--> statement-breakpoint
CREATE UNIQUE INDEX `visits_number` ON `visits` (`session_id`,`number`);--> statement-breakpoint
CREATE INDEX `visits_session_state` ON `visits` (`session_id`,`state`,`number`);--> statement-breakpoint
CREATE INDEX `visits_person` ON `visits` (`person_id`);--> statement-breakpoint
CREATE TABLE `attendances` (
	`id` integer PRIMARY KEY NOT NULL,
	`session_id` integer NOT NULL,
	`key` text NOT NULL,
	`way` text NOT NULL,
	`registration_id` integer,
	`person_id` integer,
	`hamlet_id` integer,
	`group_name` text DEFAULT '' NOT NULL,
	`head_count` integer NOT NULL,
	`representatives` integer DEFAULT 0 NOT NULL,
	`arrived_at` integer NOT NULL,
	`recorded_by` integer NOT NULL,
	`undone_at` integer,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`registration_id`) REFERENCES `registrations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`hamlet_id`) REFERENCES `hamlets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `attendances_key_unique` ON `attendances` (`key`);--> statement-breakpoint
CREATE INDEX `attendances_session` ON `attendances` (`session_id`,`arrived_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `attendances_registration` ON `attendances` (`registration_id`) WHERE undone_at is null;--> statement-breakpoint
CREATE INDEX `attendances_person` ON `attendances` (`person_id`);--> statement-breakpoint
CREATE TABLE `captures` (
	`opinion_id` integer PRIMARY KEY NOT NULL,
	`session_id` integer NOT NULL,
	`turn_id` integer,
	`device` text DEFAULT '' NOT NULL,
	`device_seq` integer DEFAULT 0 NOT NULL,
	`said_at` integer NOT NULL,
	`group_name` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`opinion_id`) REFERENCES `opinions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`turn_id`) REFERENCES `turns`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `captures_session` ON `captures` (`session_id`);--> statement-breakpoint
CREATE TABLE `card_edits` (
	`id` integer PRIMARY KEY NOT NULL,
	`opinion_id` integer NOT NULL,
	`text_before` text NOT NULL,
	`text` text NOT NULL,
	`name_before` text NOT NULL,
	`hamlet_before` integer,
	`topic_before` text NOT NULL,
	`kind_before` text NOT NULL,
	`edited_by` integer NOT NULL,
	`edited_at` integer NOT NULL,
	FOREIGN KEY (`opinion_id`) REFERENCES `opinions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`hamlet_before`) REFERENCES `hamlets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`edited_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `card_edits_opinion` ON `card_edits` (`opinion_id`);--> statement-breakpoint
CREATE TABLE `late_cards` (
	`id` integer PRIMARY KEY NOT NULL,
	`session_id` integer NOT NULL,
	`key` text NOT NULL,
	`person_id` integer NOT NULL,
	`kind` text NOT NULL,
	`topic` text NOT NULL,
	`text` text NOT NULL,
	`device` text DEFAULT '' NOT NULL,
	`device_seq` integer DEFAULT 0 NOT NULL,
	`said_at` integer NOT NULL,
	`group_name` text DEFAULT '' NOT NULL,
	`arrived_at` integer NOT NULL,
	`recorded_by` integer NOT NULL,
	`decision` text,
	`reason` text DEFAULT '' NOT NULL,
	`opinion_id` integer,
	`decided_by` integer,
	`decided_at` integer,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opinion_id`) REFERENCES `opinions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `late_cards_key_unique` ON `late_cards` (`key`);--> statement-breakpoint
CREATE INDEX `late_cards_session` ON `late_cards` (`session_id`,`decision`);--> statement-breakpoint
CREATE TABLE `room_outcomes` (
	`opinion_id` integer PRIMARY KEY NOT NULL,
	`session_id` integer NOT NULL,
	`outcome` text NOT NULL,
	`leader_id` integer,
	`agency_id` integer,
	`due_on` text,
	`reason` text DEFAULT '' NOT NULL,
	`set_by` integer NOT NULL,
	`set_at` integer NOT NULL,
	FOREIGN KEY (`opinion_id`) REFERENCES `opinions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`leader_id`) REFERENCES `leaders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `room_outcomes_session` ON `room_outcomes` (`session_id`);--> statement-breakpoint
CREATE TABLE `rooms` (
	`session_id` integer PRIMARY KEY NOT NULL,
	`tide` integer DEFAULT 0 NOT NULL,
	`speaking_minutes` integer DEFAULT 0 NOT NULL,
	`shown_opinion_id` integer,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`shown_opinion_id`) REFERENCES `opinions`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `turns` (
	`id` integer PRIMARY KEY NOT NULL,
	`session_id` integer NOT NULL,
	`key` text NOT NULL,
	`position` integer NOT NULL,
	`source` text NOT NULL,
	`person_id` integer NOT NULL,
	`hamlet_id` integer,
	`group_name` text DEFAULT '' NOT NULL,
	`registration_id` integer,
	`opinion_id` integer,
	`show_name` integer DEFAULT false NOT NULL,
	`state` text NOT NULL,
	`called_at` integer,
	`ended_at` integer,
	`added_by` integer NOT NULL,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`hamlet_id`) REFERENCES `hamlets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`registration_id`) REFERENCES `registrations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opinion_id`) REFERENCES `opinions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `turns_key_unique` ON `turns` (`key`);--> statement-breakpoint
CREATE INDEX `turns_session` ON `turns` (`session_id`,`state`,`position`);--> statement-breakpoint
CREATE UNIQUE INDEX `turns_one_speaks` ON `turns` (`session_id`) WHERE state = 'speaking';--> statement-breakpoint
CREATE INDEX `turns_person` ON `turns` (`person_id`);
--> statement-breakpoint
DROP TRIGGER opinions_keep_their_words;
--> statement-breakpoint
-- What a resident said is never rewritten; what a clerk took down of it may be mended as long as the words before it are kept beside.
CREATE TRIGGER opinions_keep_their_words BEFORE UPDATE OF original_text, code, received_at, session_id, number ON opinions
WHEN new.code IS NOT old.code OR new.received_at IS NOT old.received_at
  OR (old.number IS NOT NULL AND (new.number IS NOT old.number OR new.session_id IS NOT old.session_id))
  OR (new.original_text IS NOT old.original_text AND NOT EXISTS (SELECT 1 FROM card_edits e JOIN captures c ON c.opinion_id = e.opinion_id
    WHERE e.opinion_id = new.id AND e.text_before = old.original_text AND e.text = new.original_text))
BEGIN SELECT RAISE(ABORT, 'an opinion keeps its words, code, day and number'); END;
--> statement-breakpoint
DROP TRIGGER opinions_are_found_after_update;
--> statement-breakpoint
CREATE TRIGGER opinions_are_found_after_update
AFTER UPDATE OF original_text, public_text, public_place, place, public_at, state, person_id ON opinions
WHEN new.original_text IS NOT old.original_text OR new.public_text IS NOT old.public_text OR new.place IS NOT old.place OR new.public_place IS NOT old.public_place OR new.person_id IS NOT old.person_id
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
CREATE TRIGGER captures_are_not_deleted BEFORE DELETE ON captures BEGIN SELECT RAISE(ABORT, 'captures are not deleted'); END;
--> statement-breakpoint
CREATE TRIGGER card_edits_are_not_deleted BEFORE DELETE ON card_edits BEGIN SELECT RAISE(ABORT, 'edits of cards are not deleted'); END;
--> statement-breakpoint
CREATE TRIGGER late_cards_are_not_deleted BEFORE DELETE ON late_cards BEGIN SELECT RAISE(ABORT, 'late cards are not deleted'); END;
--> statement-breakpoint
CREATE TRIGGER attendances_are_not_deleted BEFORE DELETE ON attendances BEGIN SELECT RAISE(ABORT, 'attendances are not deleted'); END;
--> statement-breakpoint
CREATE TRIGGER turns_are_not_deleted BEFORE DELETE ON turns BEGIN SELECT RAISE(ABORT, 'turns are not deleted'); END;
--> statement-breakpoint
CREATE TRIGGER visits_are_not_deleted BEFORE DELETE ON visits BEGIN SELECT RAISE(ABORT, 'visits are not deleted'); END;
--> statement-breakpoint
CREATE TRIGGER conclusions_are_not_deleted BEFORE DELETE ON conclusions BEGIN SELECT RAISE(ABORT, 'conclusions are not deleted'); END;
--> statement-breakpoint
-- The number of a visit stands as it was called.
CREATE TRIGGER visits_keep_their_number BEFORE UPDATE OF number, session_id ON visits
WHEN new.number IS NOT old.number OR new.session_id IS NOT old.session_id
BEGIN SELECT RAISE(ABORT, 'a visit keeps its number'); END;
