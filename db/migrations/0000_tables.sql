CREATE TABLE `answers` (
	`id` integer PRIMARY KEY NOT NULL,
	`opinion_id` integer NOT NULL,
	`version` integer NOT NULL,
	`form` text NOT NULL,
	`text` text NOT NULL,
	`written_by` integer NOT NULL,
	`written_at` integer NOT NULL,
	`submitted_at` integer,
	`approved_by` integer,
	`approved_at` integer,
	`signer_id` integer,
	`document_id` integer,
	`issued_at` integer,
	`issued_on` text,
	`is_public` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`opinion_id`) REFERENCES `opinions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`approved_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`signer_id`) REFERENCES `leaders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `answers_version` ON `answers` (`opinion_id`,`form`,`version`);--> statement-breakpoint
CREATE INDEX `answers_document` ON `answers` (`document_id`);--> statement-breakpoint
CREATE TABLE `documents` (
	`id` integer PRIMARY KEY NOT NULL,
	`unit_id` integer NOT NULL,
	`year` integer NOT NULL,
	`series` text NOT NULL,
	`number` integer NOT NULL,
	`issued_on` text NOT NULL,
	`entered_by` integer NOT NULL,
	`entered_at` integer NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entered_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `documents_number` ON `documents` (`unit_id`,`year`,`series`,`number`);--> statement-breakpoint
CREATE TABLE `remarks` (
	`id` integer PRIMARY KEY NOT NULL,
	`opinion_id` integer NOT NULL,
	`answer_id` integer,
	`step` text NOT NULL,
	`text` text NOT NULL,
	`written_by` integer,
	`written_at` integer NOT NULL,
	FOREIGN KEY (`opinion_id`) REFERENCES `opinions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answer_id`) REFERENCES `answers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `remarks_opinion` ON `remarks` (`opinion_id`);--> statement-breakpoint
CREATE TABLE `assignments` (
	`id` integer PRIMARY KEY NOT NULL,
	`opinion_id` integer NOT NULL,
	`agency_id` integer NOT NULL,
	`due_on` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`assigned_by` integer NOT NULL,
	`assigned_at` integer NOT NULL,
	`ended_at` integer,
	`end_reason` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`opinion_id`) REFERENCES `opinions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assigned_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `assignments_opinion` ON `assignments` (`opinion_id`);--> statement-breakpoint
CREATE INDEX `assignments_agency` ON `assignments` (`agency_id`);--> statement-breakpoint
CREATE TABLE `departures` (
	`id` integer PRIMARY KEY NOT NULL,
	`opinion_id` integer NOT NULL,
	`left_to` text NOT NULL,
	`ground` text DEFAULT '' NOT NULL,
	`reason` text NOT NULL,
	`recipient` text DEFAULT '' NOT NULL,
	`into_opinion_id` integer,
	`left_at` integer NOT NULL,
	`undone_at` integer,
	FOREIGN KEY (`opinion_id`) REFERENCES `opinions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`into_opinion_id`) REFERENCES `opinions`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `departures_opinion` ON `departures` (`opinion_id`);--> statement-breakpoint
CREATE TABLE `separate_readers` (
	`id` integer PRIMARY KEY NOT NULL,
	`opinion_id` integer NOT NULL,
	`user_id` integer NOT NULL,
	`named_by` integer NOT NULL,
	`named_at` integer NOT NULL,
	FOREIGN KEY (`opinion_id`) REFERENCES `opinions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`named_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `separate_readers_once` ON `separate_readers` (`opinion_id`,`user_id`);--> statement-breakpoint
CREATE TABLE `events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`subject` text NOT NULL,
	`seq` integer NOT NULL,
	`step` text NOT NULL,
	`actor_id` integer,
	`at` integer NOT NULL,
	`batch` text NOT NULL,
	`data` text NOT NULL,
	`hash` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `events_subject_seq` ON `events` (`subject`,`seq`);--> statement-breakpoint
CREATE INDEX `events_step_at` ON `events` (`step`,`at`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`recipient` text NOT NULL,
	`version` integer NOT NULL,
	`channel` text NOT NULL,
	`created_at` integer NOT NULL,
	`sent_at` integer,
	`failed_at` integer,
	`attempts` integer DEFAULT 0 NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_once` ON `outbox` (`kind`,`subject`,`recipient`,`version`);--> statement-breakpoint
CREATE TABLE `agencies` (
	`id` integer PRIMARY KEY NOT NULL,
	`unit_id` integer NOT NULL,
	`name` text NOT NULL,
	`short_name` text NOT NULL,
	`from_on` text NOT NULL,
	`to_on` text,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `agencies_unit_name` ON `agencies` (`unit_id`,`name`);--> statement-breakpoint
CREATE TABLE `calendar_days` (
	`day` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`decided` integer NOT NULL,
	`reason` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `hamlets` (
	`id` integer PRIMARY KEY NOT NULL,
	`unit_id` integer NOT NULL,
	`name` text NOT NULL,
	`from_on` text NOT NULL,
	`to_on` text,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `hamlets_unit_name` ON `hamlets` (`unit_id`,`name`);--> statement-breakpoint
CREATE TABLE `installation` (
	`id` integer PRIMARY KEY NOT NULL,
	`installation_id` text NOT NULL,
	`is_sample` integer NOT NULL,
	`setup_code_hash` text,
	`created_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `leaders` (
	`id` integer PRIMARY KEY NOT NULL,
	`unit_id` integer NOT NULL,
	`name` text NOT NULL,
	`body` text NOT NULL,
	`office` text NOT NULL,
	`from_on` text NOT NULL,
	`to_on` text,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `leaders_unit` ON `leaders` (`unit_id`);--> statement-breakpoint
CREATE TABLE `rules` (
	`id` integer PRIMARY KEY NOT NULL,
	`rule` text NOT NULL,
	`level` text NOT NULL,
	`value` text NOT NULL,
	`unit` text NOT NULL,
	`from_on` text NOT NULL,
	`to_on` text,
	`source` text NOT NULL,
	`status` text NOT NULL,
	`office_id` integer,
	FOREIGN KEY (`office_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `rules_rule` ON `rules` (`rule`,`level`,`from_on`,`office_id`);--> statement-breakpoint
CREATE TABLE `units` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`level` text NOT NULL,
	`parent_id` integer,
	`successor_id` integer,
	`denunciation_desk` text DEFAULT '' NOT NULL,
	`phone` text DEFAULT '' NOT NULL,
	`from_on` text NOT NULL,
	`to_on` text,
	FOREIGN KEY (`parent_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`successor_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `units_slug_unique` ON `units` (`slug`);--> statement-breakpoint
CREATE TABLE `venues` (
	`id` integer PRIMARY KEY NOT NULL,
	`unit_id` integer NOT NULL,
	`name` text NOT NULL,
	`address` text NOT NULL,
	`seats` integer,
	`from_on` text NOT NULL,
	`to_on` text,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `venues_unit_name` ON `venues` (`unit_id`,`name`);--> statement-breakpoint
CREATE TABLE `form_tokens` (
	`nonce` text PRIMARY KEY NOT NULL,
	`opinion_id` integer NOT NULL,
	`content_digest` text NOT NULL,
	`used_at` integer NOT NULL,
	FOREIGN KEY (`opinion_id`) REFERENCES `opinions`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `opinions` (
	`id` integer PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`unit_id` integer NOT NULL,
	`session_id` integer,
	`number` integer,
	`kind` text NOT NULL,
	`topic` text NOT NULL,
	`source` text NOT NULL,
	`person_id` integer NOT NULL,
	`hamlet_id` integer,
	`place` text DEFAULT '' NOT NULL,
	`public_place` text DEFAULT '' NOT NULL,
	`original_text` text NOT NULL,
	`public_text` text NOT NULL,
	`publish_name` integer NOT NULL,
	`public_at` integer,
	`hidden_reason` text DEFAULT '' NOT NULL,
	`state` text NOT NULL,
	`agency_id` integer,
	`received_at` integer NOT NULL,
	`received_on` text NOT NULL,
	`accepted_on` text,
	`answered_at` integer,
	`closed_at` integer,
	`notice_on` text NOT NULL,
	`notice_rule` text NOT NULL,
	`notice_provisional` integer NOT NULL,
	`due_on` text,
	`due_rule` text,
	`due_provisional` integer DEFAULT false NOT NULL,
	`calendar_version` integer NOT NULL,
	`receipt_nonce` text NOT NULL,
	`receipt_salt` integer DEFAULT 0 NOT NULL,
	`follow_hash` text NOT NULL,
	`receipt_code_hash` text NOT NULL,
	`digest_key` text,
	`recorded_by` integer,
	`seq` integer NOT NULL,
	`head_hash` text NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`hamlet_id`) REFERENCES `hamlets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `opinions_code_unique` ON `opinions` (`code`);--> statement-breakpoint
CREATE UNIQUE INDEX `opinions_receipt_nonce_unique` ON `opinions` (`receipt_nonce`);--> statement-breakpoint
CREATE UNIQUE INDEX `opinions_follow_hash_unique` ON `opinions` (`follow_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `opinions_receipt_code_hash_unique` ON `opinions` (`receipt_code_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `opinions_session_number` ON `opinions` (`session_id`,`number`);--> statement-breakpoint
CREATE INDEX `opinions_unit_state` ON `opinions` (`unit_id`,`state`,`id`);--> statement-breakpoint
CREATE INDEX `opinions_unit_newest` ON `opinions` (`unit_id`,`id`,`state`);--> statement-breakpoint
CREATE INDEX `opinions_agency_state` ON `opinions` (`agency_id`,`state`,`id`);--> statement-breakpoint
CREATE INDEX `opinions_due` ON `opinions` (`unit_id`,`due_on`);--> statement-breakpoint
CREATE INDEX `opinions_board` ON `opinions` (`id`) WHERE public_at is not null and state <> 'separate';--> statement-breakpoint
CREATE INDEX `opinions_board_topic` ON `opinions` (`topic`,`id`) WHERE public_at is not null and state <> 'separate';--> statement-breakpoint
CREATE INDEX `opinions_board_unit` ON `opinions` (`unit_id`,`id`) WHERE public_at is not null and state <> 'separate';--> statement-breakpoint
CREATE TABLE `backup_codes` (
	`id` integer PRIMARY KEY NOT NULL,
	`user_id` integer NOT NULL,
	`code_hash` text NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `backup_codes_user_hash` ON `backup_codes` (`user_id`,`code_hash`);--> statement-breakpoint
CREATE TABLE `known_devices` (
	`id` integer PRIMARY KEY NOT NULL,
	`user_id` integer NOT NULL,
	`token_hash` text NOT NULL,
	`seen_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `known_devices_user_token` ON `known_devices` (`user_id`,`token_hash`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`phone` text DEFAULT '' NOT NULL,
	`email` text DEFAULT '' NOT NULL,
	`hamlet_id` integer,
	`address` text DEFAULT '' NOT NULL,
	`erased_at` integer,
	FOREIGN KEY (`hamlet_id`) REFERENCES `hamlets`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `people_phone` ON `people` (`phone`);--> statement-breakpoint
CREATE TABLE `roles` (
	`id` integer PRIMARY KEY NOT NULL,
	`user_id` integer NOT NULL,
	`unit_id` integer NOT NULL,
	`role` text NOT NULL,
	`agency_id` integer,
	`from_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `roles_user` ON `roles` (`user_id`);--> statement-breakpoint
CREATE TABLE `sign_ins` (
	`id` integer PRIMARY KEY NOT NULL,
	`user_id` integer NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`revoked_at` integer,
	`awaits_second_factor` integer NOT NULL,
	`device` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `sign_ins_token_hash_unique` ON `sign_ins` (`token_hash`);--> statement-breakpoint
CREATE INDEX `sign_ins_user` ON `sign_ins` (`user_id`);--> statement-breakpoint
CREATE TABLE `throttles` (
	`key` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`window_starts_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `users` (
	`id` integer PRIMARY KEY NOT NULL,
	`username` text NOT NULL,
	`name` text NOT NULL,
	`password_hash` text NOT NULL,
	`must_change_password` integer NOT NULL,
	`totp_sealed` text,
	`totp_pending_sealed` text,
	`totp_last_step` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`ended_at` integer
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `users_username_unique` ON `users` (`username`);--> statement-breakpoint
CREATE TABLE `session_hamlets` (
	`id` integer PRIMARY KEY NOT NULL,
	`session_id` integer NOT NULL,
	`hamlet_id` integer NOT NULL,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`hamlet_id`) REFERENCES `hamlets`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `session_hamlets_once` ON `session_hamlets` (`session_id`,`hamlet_id`);--> statement-breakpoint
CREATE TABLE `session_leaders` (
	`id` integer PRIMARY KEY NOT NULL,
	`session_id` integer NOT NULL,
	`leader_id` integer NOT NULL,
	`part` text NOT NULL,
	`delegation_reason` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`leader_id`) REFERENCES `leaders`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `session_leaders_once` ON `session_leaders` (`session_id`,`leader_id`);--> statement-breakpoint
CREATE INDEX `session_leaders_leader` ON `session_leaders` (`leader_id`);--> statement-breakpoint
CREATE TABLE `sessions` (
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
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`questions_from` integer,
	`questions_until` integer,
	`state` text NOT NULL,
	`state_reason` text DEFAULT '' NOT NULL,
	`announced_at` integer,
	`held_at` integer,
	`cancelled_at` integer,
	`sequence` integer DEFAULT 0 NOT NULL,
	`seq` integer NOT NULL,
	`head_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`venue_id`) REFERENCES `venues`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_code_unique` ON `sessions` (`code`);--> statement-breakpoint
CREATE INDEX `sessions_starts` ON `sessions` (`starts_at`);--> statement-breakpoint
CREATE INDEX `sessions_unit_starts` ON `sessions` (`unit_id`,`starts_at`);--> statement-breakpoint
CREATE INDEX `sessions_state_starts` ON `sessions` (`state`,`starts_at`);