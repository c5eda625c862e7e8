import { findUsedForLetter } from '../../../db/queries/petitions.ts'
import type { NewFile } from '../../../db/records/attachments.ts'
import type { NewOpinion } from '../../../db/records/opinions.ts'
import { type Apart, recordPetition } from '../../../db/records/petitions.ts'
import { chosenHamlet } from '../../domain/asking.ts'
import { dayOf } from '../../domain/day.ts'
import { answerDeadline, noticeDeadline } from '../../domain/deadline.ts'
import { placeOf } from '../../domain/rule.ts'
import type { StaffContext } from '../../http/context.ts'
import { type OpinionCodes, withFreeCodes } from '../../http/opinion-codes.ts'
import type { Letter } from './submission.ts'

export type LetterRecording =
  | { ok: true; code: string; state: string }
  /** With this very form a letter was recorded in the meantime. */
  | { ok: false; used: { contentDigest: string; code: string; state: string } }

/** Records a letter. Where a code is already another opinion's, the next ones are tried. */
export async function recordLetter(
  c: StaffContext,
  letter: Letter,
  files: NewFile[],
): Promise<LetterRecording> {
  const { db, platform } = c.var
  const { kind, text, ...values } = letter.values!
  const { nonce } = letter.opened!
  const told = { ...toldBy(c, letter), files }
  const apart = kind === 'denunciation' ? apartFor(c, letter) : null
  const petition = {
    id: platform.newId(),
    arrivedBy: values.arrived_by,
    arrivedOn: values.arrived_on,
    writtenOn: values.written_on,
    signers: values.signers,
    enclosures: values.enclosures,
  }
  return withFreeCodes<LetterRecording>(platform, { nonce, text }, async (codes) => {
    const outcome = await recordPetition(db, { ...told, ...codes }, petition, apart)
    if (outcome.ok) return { ok: true, code: codes.code, state: apart ? 'separate' : 'received' }
    const used = await findUsedForLetter(db, nonce)
    return used && { ok: false, used }
  })
}

function toldBy(
  { var: { now, actor } }: StaffContext,
  { desk, values, digest }: Letter,
): Omit<NewOpinion, keyof OpinionCodes> {
  const { name, phone, email, address, hamlet, kind, topic, place, text, arrived_on: receivedOn } = values!
  const { calendar, rules } = desk.rulebook
  return {
    person: { name, phone, email, address, hamletId: chosenHamlet(hamlet) },
    unitId: desk.unit.id,
    sessionId: null,
    source: 'petition',
    ...{ kind, topic, place, text },
    publishName: false,
    receivedAt: now,
    receivedOn,
    notice: noticeDeadline({ receivedOn, kind: null, letter: kind }, calendar, rules, placeOf(desk.unit)),
    // The term of an answer runs from acceptance.
    due: null,
    formToken: { contentDigest: digest! },
    actorId: actor.id,
  }
}

/** A denunciation is read by whoever typed it in and whom they chose; its own law runs from today. */
function apartFor({ var: { now, actor } }: StaffContext, { desk, values }: Letter): Apart {
  const { calendar, rules } = desk.rulebook
  const begun = {
    source: 'petition',
    kind: 'denunciation',
    session: null,
    acceptedOn: dayOf(now),
  } as const
  return {
    readers: { userIds: [...new Set([actor.id, ...values!.readers])], namedBy: actor.id },
    due: answerDeadline(begun, calendar, rules, placeOf(desk.unit)),
  }
}
