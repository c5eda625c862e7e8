import type { Matter } from '../../db/queries/matters.ts'
import type { WholeSession } from '../../db/queries/session-parts.ts'
import type { LetterFacts, OpinionFacts, SessionFacts } from '../../views/mail/facts.ts'
import { placeWords } from '../../views/sessions/words.ts'
import { type MailProblem, TOO_LATE_MS } from '../domain/delivery.ts'
import { formatDocumentNumber } from '../domain/document-number.ts'
import { MAIL_KINDS, type MailKindName } from '../domain/mail-kind.ts'
import { isStillTrue } from '../domain/mail-standing.ts'
import { promisedOf } from '../domain/promised.ts'
import { placeOf } from '../domain/rule.ts'
import { paths } from '../paths.ts'
import type { Platform } from './platform.ts'
import { publicAddress } from './public-address.ts'
import { receiptOf } from './receipts.ts'
import { registrationSecret } from './registration-links.ts'
import { unsubscriptionSecret } from './unsubscription-links.ts'

/** Why nothing is told of it at `now` (epoch ms), whichever way it would go; null where the news holds. Erased people and what is separate come first. */
export function whyUntold(matter: Matter, now: number): MailProblem | null {
  const { line, person, opinion, session, registration, unit } = matter
  if (matter.isApart) return 'withheld'
  if (!person || person.erasedAt !== null) return 'erased'
  const kind = kindOf(matter)
  const standing = {
    opinion: opinion && {
      state: opinion.state,
      dueOn: opinion.dueOn,
      hasAnswer: opinion.answer !== null,
      wasCorrected: opinion.answer?.wasCorrected === 1,
      wasExtended: opinion.extension !== null,
      isSplit: opinion.parts !== '[]',
      isAskedMore: opinion.isAskedMore === 1,
      isIntoOpen: opinion.isIntoOpen === 1,
      dispute: opinion.dispute && (opinion.dispute.outcome ?? ('running' as const)),
      erasure: opinion.erasure && (opinion.erasure.outcome ?? ('running' as const)),
    },
    session,
    registration,
  }
  if (!unit || !kind || matter.isSuperseded || !isStillTrue(kind, standing, now)) return 'overtaken'
  return now - line.createdAt > TOO_LATE_MS ? 'too_late' : null
}

/** The kind of a line; null for one that a later version wrote. */
export function kindOf({ line }: Pick<Matter, 'line'>): MailKindName | null {
  return line.kind in MAIL_KINDS ? (line.kind as MailKindName) : null
}

/** What its letter or call is written from. Only for a matter that `whyUntold` finds nothing against. */
export async function factsOf(platform: Platform, matter: Matter): Promise<LetterFacts> {
  const { unit, opinion, session, registration, change } = matter
  const receipt = opinion && (await receiptOf(platform.secretKey, opinion.receiptNonce, opinion.receiptSalt))
  const kind = kindOf(matter)!
  const isPublic = opinion !== null && opinion.publicAt !== null
  const address = (path: string) => publicAddress(platform, path)
  return {
    kind,
    unit: { name: unit!.name, phone: unit!.phone },
    opinion: receipt && opinionFacts(matter, receipt.code, await partCodes(platform, opinion.parts)),
    session: session && {
      ...sessionFacts(session),
      change,
      carriedTo: change?.carriedTo ? sessionFacts(change.carriedTo) : null,
    },
    registration,
    links: {
      own: await ownLink(platform, matter, receipt?.secret ?? null),
      lookUp: address(paths.lookUp),
      unsubscribe: await unsubscriptionLink(platform, matter),
      board: isPublic ? address(paths.opinion(opinion.code)) : null,
      session: session && !opinion ? address(paths.session(session.code)) : null,
    },
  }
}

/** The secret link stands only in what answers the form that was sent. */
async function ownLink(platform: Platform, matter: Matter, secret: string | null): Promise<string | null> {
  const { kind } = matter.line
  if (kind === 'receipt' && secret) return publicAddress(platform, paths.follow(secret))
  if ((kind === 'registered' || kind === 'registration_waits') && matter.registration) {
    const own = await registrationSecret(platform.secretKey, matter.registration.nonce)
    return publicAddress(platform, paths.ownRegistration(own))
  }
  return null
}

/** In every message: no more of them, without an account. */
async function unsubscriptionLink(platform: Platform, { person }: Matter): Promise<string | null> {
  if (!person) return null
  return publicAddress(
    platform,
    paths.unsubscription(await unsubscriptionSecret(platform.secretKey, person.id)),
  )
}

/** The receipt codes of what was taken out of a letter. */
function partCodes(platform: Platform, parts: string): Promise<string[]> {
  const seeds = JSON.parse(parts) as [nonce: string, salt: number][]
  return Promise.all(
    seeds.map(async ([nonce, salt]) => (await receiptOf(platform.secretKey, nonce, salt)).code),
  )
}

function opinionFacts(
  { opinion, session, unit, rulebook }: Matter,
  receiptCode: string,
  parts: string[],
): OpinionFacts | null {
  if (!opinion) return null
  const { answer, departure, dispute, erasure, extension, receivedAt, receivedOn, state } = opinion
  return {
    receiptCode,
    parts,
    receivedAt,
    receivedOn,
    promised: promisedOf(opinion, session, { ...rulebook, place: placeOf(unit!) }),
    answer: answer && {
      form: answer.form,
      text: answer.text,
      correctionReason: answer.correctionReason,
      issuedOn: answer.issuedOn,
      sign: answer.document && formatDocumentNumber(answer.document),
    },
    departure: departure?.to === state ? departure : null,
    extension,
    erasure,
    dispute: dispute && { outcome: dispute.outcome, reply: opinion.publicAt === null ? null : dispute.reply },
  }
}

function sessionFacts(session: WholeSession): Omit<SessionFacts, 'change' | 'carriedTo'> {
  const { kind, form, theme, bring, startsAt, endsAt, onlineUrl, stateReason } = session
  return { kind, form, theme, bring, startsAt, endsAt, onlineUrl, stateReason, place: placeWords(session) }
}
