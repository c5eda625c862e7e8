/** What a card came to at the table, before anything is written about it on paper. */
export const ROOM_OUTCOMES = ['answered_here', 'to_agency', 'not_ours', 'for_conclusion', 'parked'] as const
export type RoomOutcome = (typeof ROOM_OUTCOMES)[number]

/** How somebody came onto the list of speakers. */
const TURN_SOURCES = ['registered', 'walk_in', 'advance'] as const
export type TurnSource = (typeof TURN_SOURCES)[number]

/** `skipped`: was called and not there, or gave way; may come back to the end of the list. */
export const TURN_STATES = ['waiting', 'speaking', 'spoken', 'skipped', 'removed'] as const
export type TurnState = (typeof TURN_STATES)[number]

/** How presence was taken: from a registration, somebody who just came, or a count from a paper sheet. */
export const ATTENDANCE_WAYS = ['registered', 'walk_in', 'counted'] as const
export type AttendanceWay = (typeof ATTENDANCE_WAYS)[number]

/** A visit at the reception desk ("lượt"), from the queue number on. */
export const VISIT_STATES = ['waiting', 'called', 'present', 'done', 'left'] as const
export type VisitState = (typeof VISIT_STATES)[number]

/** The first answer that a visit gets (Luật Tiếp công dân 2013 Đ28). */
export const FIRST_ANSWERS = ['accepted', 'needs_verification', 'refused', 'forwarded'] as const
export type FirstAnswer = (typeof FIRST_ANSWERS)[number]

/** Grounds for not receiving a person (Luật Tiếp công dân 2013 Đ9). */
export const RECEPTION_REFUSALS = ['not_sound', 'disorder', 'settled', 'other_law'] as const
export type ReceptionRefusal = (typeof RECEPTION_REFUSALS)[number]

/** What somebody shows who they are with; `none` where they could show nothing. */
export const IDENTITY_KINDS = ['identity_card', 'passport', 'introduction', 'authorization', 'none'] as const
export type IdentityKind = (typeof IDENTITY_KINDS)[number]

/** What became of a card that arrived after the session was over ("đến sau"). */
export type LateDecision = 'taken' | 'dropped'
