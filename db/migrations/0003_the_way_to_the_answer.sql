CREATE TABLE `numberings` (
	`id` integer PRIMARY KEY NOT NULL,
	`unit_id` integer NOT NULL,
	`kind` text NOT NULL,
	`series` text NOT NULL,
	`is_own` integer NOT NULL,
	`changed_by` integer NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `numberings_kind` ON `numberings` (`unit_id`,`kind`);--> statement-breakpoint
CREATE TABLE `commitment_changes` (
	`id` integer PRIMARY KEY NOT NULL,
	`commitment_id` integer NOT NULL,
	`change` text NOT NULL,
	`from_on` text NOT NULL,
	`to_on` text,
	`reason` text DEFAULT '' NOT NULL,
	`changed_by` integer NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `commitment_changes_commitment` ON `commitment_changes` (`commitment_id`);--> statement-breakpoint
CREATE TABLE `commitments` (
	`id` integer PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`unit_id` integer NOT NULL,
	`opinion_id` integer,
	`session_id` integer,
	`answer_id` integer,
	`what` text NOT NULL,
	`who` text NOT NULL,
	`agency_id` integer,
	`due_on` text NOT NULL,
	`state` text NOT NULL,
	`done_on` text,
	`evidence` text DEFAULT '' NOT NULL,
	`created_by` integer NOT NULL,
	`created_at` integer NOT NULL,
	`seq` integer NOT NULL,
	`head_hash` text NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opinion_id`) REFERENCES `opinions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answer_id`) REFERENCES `answers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `commitments_code_unique` ON `commitments` (`code`);--> statement-breakpoint
CREATE INDEX `commitments_opinion` ON `commitments` (`opinion_id`);--> statement-breakpoint
CREATE INDEX `commitments_session` ON `commitments` (`session_id`);--> statement-breakpoint
CREATE INDEX `commitments_unit` ON `commitments` (`unit_id`,`state`,`due_on`);--> statement-breakpoint
CREATE INDEX `commitments_agency` ON `commitments` (`agency_id`,`state`,`due_on`);--> statement-breakpoint
CREATE TABLE `attachments` (
	`id` integer PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`opinion_id` integer NOT NULL,
	`answer_id` integer,
	`commitment_id` integer,
	`purpose` text NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`bytes` integer NOT NULL,
	`digest` text NOT NULL,
	`file_key` text NOT NULL,
	`public_at` integer,
	`public_name` text DEFAULT '' NOT NULL,
	`added_by` integer,
	`added_at` integer NOT NULL,
	`removed_at` integer,
	`removed_reason` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`opinion_id`) REFERENCES `opinions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answer_id`) REFERENCES `answers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `attachments_code_unique` ON `attachments` (`code`);--> statement-breakpoint
CREATE INDEX `attachments_opinion` ON `attachments` (`opinion_id`);--> statement-breakpoint
CREATE INDEX `attachments_commitment` ON `attachments` (`commitment_id`) WHERE commitment_id is not null;--> statement-breakpoint
CREATE TABLE `templates` (
	`id` integer PRIMARY KEY NOT NULL,
	`unit_id` integer NOT NULL,
	`topic` text,
	`name` text NOT NULL,
	`text` text NOT NULL,
	`from_on` text NOT NULL,
	`to_on` text,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `templates_title` ON `templates` (`unit_id`,`name`);--> statement-breakpoint
CREATE TABLE `writing` (
	`opinion_id` integer NOT NULL,
	`user_id` integer NOT NULL,
	`seen_at` integer NOT NULL,
	FOREIGN KEY (`opinion_id`) REFERENCES `opinions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `writing_once` ON `writing` (`opinion_id`,`user_id`);--> statement-breakpoint
CREATE TABLE `inquiries` (
	`id` integer PRIMARY KEY NOT NULL,
	`opinion_id` integer NOT NULL,
	`question` text NOT NULL,
	`asked_by` integer NOT NULL,
	`asked_at` integer NOT NULL,
	`answer` text DEFAULT '' NOT NULL,
	`answered_at` integer,
	`recorded_by` integer,
	FOREIGN KEY (`opinion_id`) REFERENCES `opinions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `inquiries_opinion` ON `inquiries` (`opinion_id`);--> statement-breakpoint
CREATE TABLE `petitions` (
	`id` integer PRIMARY KEY NOT NULL,
	`opinion_id` integer NOT NULL,
	`arrived_by` text NOT NULL,
	`written_on` text,
	`arrived_on` text NOT NULL,
	`signers` integer DEFAULT 1 NOT NULL,
	`enclosures` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`opinion_id`) REFERENCES `opinions`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `petitions_opinion_id_unique` ON `petitions` (`opinion_id`);--> statement-breakpoint
CREATE TABLE `supports` (
	`id` integer PRIMARY KEY NOT NULL,
	`opinion_id` integer NOT NULL,
	`agency_id` integer NOT NULL,
	`part` text NOT NULL,
	`due_on` text NOT NULL,
	`asked_by` integer NOT NULL,
	`asked_at` integer NOT NULL,
	`contribution` text DEFAULT '' NOT NULL,
	`contributed_by` integer,
	`contributed_at` integer,
	`ended_at` integer,
	`end_reason` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`opinion_id`) REFERENCES `opinions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contributed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `supports_opinion` ON `supports` (`opinion_id`);--> statement-breakpoint
CREATE INDEX `supports_agency` ON `supports` (`agency_id`,`ended_at`);--> statement-breakpoint
CREATE TABLE `waivers` (
	`id` integer PRIMARY KEY NOT NULL,
	`opinion_id` integer NOT NULL,
	`gate` text NOT NULL,
	`finding` text NOT NULL,
	`hit` text DEFAULT '' NOT NULL,
	`reason` text NOT NULL,
	`waived_by` integer NOT NULL,
	`waived_at` integer NOT NULL,
	FOREIGN KEY (`opinion_id`) REFERENCES `opinions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`waived_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `waivers_opinion` ON `waivers` (`opinion_id`);--> statement-breakpoint
CREATE TABLE `digests` (
	`id` integer PRIMARY KEY NOT NULL,
	`user_id` integer NOT NULL,
	`day` text NOT NULL,
	`fingerprint` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `digests_once` ON `digests` (`user_id`,`day`);--> statement-breakpoint
CREATE TABLE `sheets` (
	`id` integer PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`agency_id` integer NOT NULL,
	`digest` text NOT NULL,
	`rows` text NOT NULL,
	`uploaded_by` integer NOT NULL,
	`uploaded_at` integer NOT NULL,
	`taken_at` integer,
	`taken` integer DEFAULT 0 NOT NULL,
	`refused` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`uploaded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `sheets_code_unique` ON `sheets` (`code`);--> statement-breakpoint
CREATE INDEX `sheets_agency` ON `sheets` (`agency_id`,`id`);--> statement-breakpoint
CREATE TABLE `disputes` (
	`id` integer PRIMARY KEY NOT NULL,
	`opinion_id` integer NOT NULL,
	`answer_id` integer NOT NULL,
	`reason` text NOT NULL,
	`disputed_at` integer NOT NULL,
	`settled_at` integer,
	`settled_by` integer,
	`outcome` text,
	`reply` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`opinion_id`) REFERENCES `opinions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answer_id`) REFERENCES `answers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`settled_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `disputes_opinion` ON `disputes` (`opinion_id`);--> statement-breakpoint
CREATE TABLE `erasures` (
	`id` integer PRIMARY KEY NOT NULL,
	`opinion_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`recorded_by` integer,
	`requested_at` integer NOT NULL,
	`reply_on` text NOT NULL,
	`reply_rule` text NOT NULL,
	`decided_at` integer,
	`decided_by` integer,
	`outcome` text,
	`reason` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`opinion_id`) REFERENCES `opinions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `erasures_opinion` ON `erasures` (`opinion_id`);--> statement-breakpoint
CREATE INDEX `erasures_open` ON `erasures` (`decided_at`,`reply_on`);--> statement-breakpoint
CREATE TABLE `facts` (
	`id` integer PRIMARY KEY NOT NULL,
	`opinion_id` integer NOT NULL,
	`text` text NOT NULL,
	`added_by` integer,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`opinion_id`) REFERENCES `opinions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `facts_opinion` ON `facts` (`opinion_id`);--> statement-breakpoint
CREATE TABLE `ratings` (
	`id` integer PRIMARY KEY NOT NULL,
	`opinion_id` integer NOT NULL,
	`answer_id` integer NOT NULL,
	`score` text NOT NULL,
	`comment` text DEFAULT '' NOT NULL,
	`rated_at` integer NOT NULL,
	FOREIGN KEY (`opinion_id`) REFERENCES `opinions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answer_id`) REFERENCES `answers`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `ratings_once` ON `ratings` (`opinion_id`,`answer_id`);--> statement-breakpoint
ALTER TABLE `answers` ADD `corrects_id` integer REFERENCES answers(id);--> statement-breakpoint
ALTER TABLE `answers` ADD `correction_reason` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `documents` ADD `skip_reason` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `assignments` ADD `taken_on_at` integer;--> statement-breakpoint
ALTER TABLE `assignments` ADD `taken_on_by` integer REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `departures` ADD `slip_number` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `departures` ADD `slip_on` text;--> statement-breakpoint
ALTER TABLE `outbox` ADD `held_until` integer;--> statement-breakpoint
ALTER TABLE `opinions` ADD `split_from_id` integer REFERENCES opinions(id);--> statement-breakpoint
ALTER TABLE `opinions` ADD `repeated_of_id` integer REFERENCES opinions(id);--> statement-breakpoint
ALTER TABLE `opinions` ADD `redacted_reason` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `opinions` ADD `officer_id` integer REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `opinions` ADD `disputed_at` integer;--> statement-breakpoint
CREATE INDEX `opinions_split` ON `opinions` (`split_from_id`) WHERE split_from_id is not null;--> statement-breakpoint
CREATE INDEX `opinions_repeated` ON `opinions` (`repeated_of_id`) WHERE repeated_of_id is not null;--> statement-breakpoint
CREATE INDEX `opinions_officer` ON `opinions` (`officer_id`,`state`) WHERE officer_id is not null;--> statement-breakpoint
CREATE INDEX `opinions_disputed` ON `opinions` (`unit_id`,`disputed_at`) WHERE disputed_at is not null;--> statement-breakpoint
CREATE INDEX `opinions_person` ON `opinions` (`person_id`);--> statement-breakpoint
ALTER TABLE `people` ADD `unsubscribed_at` integer;--> statement-breakpoint
ALTER TABLE `users` ADD `email` text DEFAULT '' NOT NULL;