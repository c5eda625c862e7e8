import { findRulebook } from '../../../db/queries/calendars.ts'
import type { StaffOpinion } from '../../../db/queries/opinions.ts'
import type { NewOpinion } from '../../../db/records/opinions.ts'
import { recordSplit } from '../../../db/records/splitting.ts'
import type { WriteOutcome } from '../../../db/write.ts'
import type { Move } from '../../domain/lifecycle.ts'
import { partDue } from '../../domain/part.ts'
import type { Reckoning } from '../../domain/promise.ts'
import { placeOf } from '../../domain/rule.ts'
import type { Part, Splitting } from '../../domain/splitting.ts'
import type { StaffContext } from '../../http/context.ts'
import { CODE_TRIES, freshCodes, type OpinionCodes } from '../../http/opinion-codes.ts'
import { editedText } from '../opinions/edited-text.ts'

/** Splits a letter as it was seen. Where a code is already another opinion's, all parts get fresh ones. */
export async function splitLetter(
  c: StaffContext,
  letter: StaffOpinion,
  move: Move,
  { own, parts }: Splitting,
): Promise<WriteOutcome> {
  const { db, platform } = c.var
  const reckoning = await reckoningFor(c, letter)
  const kept = await editedText(letter, { public_text: own.text, public_place: own.place })
  const told = parts.map((part) => toldOf(letter, part, move, reckoning))
  for (let tries = 0; tries < CODE_TRIES; tries++) {
    const codes = await Promise.all(told.map(({ text }) => freshCodes(platform, text)))
    const opinions = told.map((part, i) => ({ ...part, ...codes[i]! }))
    const outcome = await recordSplit(db, letter, move, kept, opinions)
    if (outcome.ok || outcome.conflict === 'stale') return outcome
  }
  throw new Error('no free code was found')
}

/** The dates of what comes of a letter are reckoned by the calendar and the rules as they stand now. */
export async function reckoningFor(c: StaffContext, letter: StaffOpinion): Promise<Reckoning> {
  return { ...(await findRulebook(c.var.db)), place: placeOf(letter.unit) }
}

/** A part comes from the same person on the same day by the same way; its words, kind, topic and place are its own. */
function toldOf(
  letter: StaffOpinion,
  part: Part,
  { actorId }: Move,
  reckoning: Reckoning,
): Omit<NewOpinion, keyof OpinionCodes> {
  const { name, phone, email, hamletId, address } = letter.person
  const { unitId, sessionId, carriedToId, source, publishName, receivedAt, receivedOn } = letter
  return {
    ...{ unitId, sessionId, carriedToId, source, publishName, receivedAt, receivedOn, actorId },
    ...part,
    splitFromId: letter.id,
    person: { name, phone, email, hamletId, address },
    notice: {
      on: letter.noticeOn,
      rule: letter.noticeRule,
      provisional: letter.noticeProvisional,
      calendarVersion: letter.calendarVersion,
    },
    due: partDue(letter, part.kind, reckoning),
    formToken: null,
  }
}
