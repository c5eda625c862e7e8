CREATE TABLE `earlier_dates` (
	`id` integer PRIMARY KEY NOT NULL,
	`opinion_id` integer NOT NULL,
	`clock` text NOT NULL,
	`standing_on` text NOT NULL,
	`proposed_on` text NOT NULL,
	`rule` text NOT NULL,
	`provisional` integer NOT NULL,
	`calendar_version` integer NOT NULL,
	`proposed_at` integer NOT NULL,
	`decision` text,
	`decided_by` integer,
	`decided_at` integer,
	FOREIGN KEY (`opinion_id`) REFERENCES `opinions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `earlier_dates_opinion` ON `earlier_dates` (`opinion_id`);--> statement-breakpoint
CREATE INDEX `earlier_dates_open` ON `earlier_dates` (`decision`,`id`);--> statement-breakpoint
CREATE TABLE `extensions` (
	`id` integer PRIMARY KEY NOT NULL,
	`opinion_id` integer NOT NULL,
	`from_on` text NOT NULL,
	`from_rule` text NOT NULL,
	`to_on` text NOT NULL,
	`reason` text NOT NULL,
	`allowed_by` integer NOT NULL,
	`granted_by` integer NOT NULL,
	`granted_at` integer NOT NULL,
	FOREIGN KEY (`opinion_id`) REFERENCES `opinions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`allowed_by`) REFERENCES `leaders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`granted_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `extensions_opinion` ON `extensions` (`opinion_id`);--> statement-breakpoint
CREATE TABLE `leader_feeds` (
	`id` integer PRIMARY KEY NOT NULL,
	`leader_id` integer NOT NULL,
	`nonce` text NOT NULL,
	`token_hash` text NOT NULL,
	`created_by` integer NOT NULL,
	`created_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`leader_id`) REFERENCES `leaders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `leader_feeds_nonce_unique` ON `leader_feeds` (`nonce`);--> statement-breakpoint
CREATE UNIQUE INDEX `leader_feeds_token_hash_unique` ON `leader_feeds` (`token_hash`);--> statement-breakpoint
CREATE INDEX `leader_feeds_leader` ON `leader_feeds` (`leader_id`);--> statement-breakpoint
CREATE TABLE `recomputations` (
	`id` integer PRIMARY KEY NOT NULL,
	`cause` text NOT NULL,
	`calendar_version` integer NOT NULL,
	`requested_by` integer,
	`requested_at` integer NOT NULL,
	`cursor` integer DEFAULT 0 NOT NULL,
	`total` integer NOT NULL,
	`looked` integer DEFAULT 0 NOT NULL,
	`moved` integer DEFAULT 0 NOT NULL,
	`proposed` integer DEFAULT 0 NOT NULL,
	`finished_at` integer,
	FOREIGN KEY (`requested_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `series` (
	`id` integer PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`unit_id` integer NOT NULL,
	`kind` text NOT NULL,
	`form` text NOT NULL,
	`body` text NOT NULL,
	`theme` text NOT NULL,
	`bring` text DEFAULT '' NOT NULL,
	`venue_id` integer,
	`online_url` text DEFAULT '' NOT NULL,
	`capacity` integer,
	`registers` integer DEFAULT false NOT NULL,
	`takes_questions` integer DEFAULT false NOT NULL,
	`pattern` text NOT NULL,
	`roll` text NOT NULL,
	`from_on` text NOT NULL,
	`until_on` text NOT NULL,
	`start_time` text NOT NULL,
	`end_time` text NOT NULL,
	`ended_at` integer,
	`seq` integer NOT NULL,
	`head_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`venue_id`) REFERENCES `venues`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `series_code_unique` ON `series` (`code`);--> statement-breakpoint
CREATE INDEX `series_unit` ON `series` (`unit_id`,`id`);--> statement-breakpoint
CREATE TABLE `series_leaders` (
	`id` integer PRIMARY KEY NOT NULL,
	`series_id` integer NOT NULL,
	`leader_id` integer NOT NULL,
	`part` text NOT NULL,
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`leader_id`) REFERENCES `leaders`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `series_leaders_once` ON `series_leaders` (`series_id`,`leader_id`);--> statement-breakpoint
CREATE TABLE `series_skips` (
	`id` integer PRIMARY KEY NOT NULL,
	`series_id` integer NOT NULL,
	`day` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`skipped_by` integer NOT NULL,
	`skipped_at` integer NOT NULL,
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`skipped_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `series_skips_once` ON `series_skips` (`series_id`,`day`);--> statement-breakpoint
CREATE TABLE `session_changes` (
	`id` integer PRIMARY KEY NOT NULL,
	`session_id` integer NOT NULL,
	`step` text NOT NULL,
	`reason` text NOT NULL,
	`from_starts_at` integer NOT NULL,
	`from_ends_at` integer NOT NULL,
	`from_venue_id` integer,
	`to_starts_at` integer,
	`to_ends_at` integer,
	`to_venue_id` integer,
	`carried_to_id` integer,
	`changed_by` integer NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_venue_id`) REFERENCES `venues`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_venue_id`) REFERENCES `venues`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`carried_to_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `session_changes_session` ON `session_changes` (`session_id`);--> statement-breakpoint
CREATE TABLE `session_reasons` (
	`id` integer PRIMARY KEY NOT NULL,
	`session_id` integer NOT NULL,
	`about` text NOT NULL,
	`reason` text NOT NULL,
	`others` text DEFAULT '' NOT NULL,
	`given_by` integer NOT NULL,
	`given_at` integer NOT NULL,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`given_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `session_reasons_session` ON `session_reasons` (`session_id`);--> statement-breakpoint
CREATE TABLE `registrations` (
	`id` integer PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`session_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`intent` text NOT NULL,
	`about` text DEFAULT '' NOT NULL,
	`head_count` integer NOT NULL,
	`seats` integer NOT NULL,
	`state` text NOT NULL,
	`queue_number` integer NOT NULL,
	`recorded_by` integer,
	`nonce` text NOT NULL,
	`follow_hash` text NOT NULL,
	`content_digest` text NOT NULL,
	`search_key` text NOT NULL,
	`created_at` integer NOT NULL,
	`confirmed_at` integer,
	`cancelled_at` integer,
	`carried_from_id` integer,
	`seq` integer NOT NULL,
	`head_hash` text NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`carried_from_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `registrations_code_unique` ON `registrations` (`code`);--> statement-breakpoint
CREATE UNIQUE INDEX `registrations_nonce_unique` ON `registrations` (`nonce`);--> statement-breakpoint
CREATE UNIQUE INDEX `registrations_follow_hash_unique` ON `registrations` (`follow_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `registrations_session_number` ON `registrations` (`session_id`,`queue_number`);--> statement-breakpoint
CREATE INDEX `registrations_session_state` ON `registrations` (`session_id`,`state`,`queue_number`);--> statement-breakpoint
CREATE INDEX `registrations_person` ON `registrations` (`person_id`);--> statement-breakpoint
ALTER TABLE `outbox` ADD `claimed_until` integer;--> statement-breakpoint
ALTER TABLE `outbox` ADD `claim` text;--> statement-breakpoint
ALTER TABLE `outbox` ADD `retry_at` integer;--> statement-breakpoint
ALTER TABLE `outbox` ADD `problem` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `outbox` ADD `called_at` integer;--> statement-breakpoint
ALTER TABLE `outbox` ADD `called_by` integer;--> statement-breakpoint
ALTER TABLE `outbox` ADD `call_outcome` text;--> statement-breakpoint
CREATE INDEX `outbox_waiting` ON `outbox` (`channel`,`sent_at`,`id`);--> statement-breakpoint
ALTER TABLE `calendar_days` ADD `note` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `leaders` ADD `is_head` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `opinions` ADD `carried_to_id` integer REFERENCES sessions(id);--> statement-breakpoint
CREATE INDEX `opinions_carried` ON `opinions` (`carried_to_id`) WHERE carried_to_id is not null;--> statement-breakpoint
ALTER TABLE `session_leaders` ADD `for_leader_id` integer REFERENCES leaders(id);--> statement-breakpoint
ALTER TABLE `sessions` ADD `registers` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `sessions` ADD `registers_until` integer;--> statement-breakpoint
ALTER TABLE `sessions` ADD `series_id` integer;--> statement-breakpoint
ALTER TABLE `sessions` ADD `series_on` text;--> statement-breakpoint
ALTER TABLE `sessions` ADD `result_on` text;--> statement-breakpoint
ALTER TABLE `sessions` ADD `result_ways` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_series_day` ON `sessions` (`series_id`,`series_on`);--> statement-breakpoint
-- Stops a batch whose place was taken: two secretaries, one hall; twenty people, one seat.
CREATE VIEW must_be_free AS SELECT 1 AS is_free;--> statement-breakpoint
CREATE TRIGGER must_be_free_or_stop INSTEAD OF INSERT ON must_be_free WHEN new.is_free IS NOT 1
BEGIN SELECT RAISE(ABORT, 'must be free'); END;--> statement-breakpoint
CREATE TRIGGER registrations_are_not_deleted BEFORE DELETE ON registrations BEGIN SELECT RAISE(ABORT, 'registrations are not deleted'); END;--> statement-breakpoint
-- Who heads a body was not kept before; offices say it in the title.
UPDATE leaders SET is_head = 1 WHERE office LIKE 'Bí thư%' OR office LIKE 'Chủ tịch%';
