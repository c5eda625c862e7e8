import type { Db } from '../../db/database.ts'
import { findRulebook } from '../../db/queries/calendars.ts'
import { findMatters, type Matter, type OutboxLine } from '../../db/queries/matters.ts'
import { countMailTo, isMailDue } from '../../db/queries/waiting-mail.ts'
import { claimMail, type Delivery, recordDelivery, releaseMail } from '../../db/records/deliveries.ts'
import { letterOf } from '../../views/mail/letter.ts'
import { addDays, dayOf, startOfDay } from '../domain/day.ts'
import { DAILY_CAP, failureOf, type MailProblem, nextTry } from '../domain/delivery.ts'
import { isAtOnce } from '../domain/mail-kind.ts'
import { isOfficeHour } from '../domain/office-hours.ts'
import { toHex } from '../http/keys.ts'
import { factsOf, kindOf, whyUntold } from '../http/letters.ts'
import type { MailTransport, OutgoingMail, Platform } from '../http/platform.ts'
import { entryFor } from '../http/session-invitation.ts'

/** Messages of one piece of work: with every wait of the transport they take less than a claim lasts. */
const MOST = 5
const CLOSED_DOORS: readonly MailProblem[] = ['unreachable', 'sign_in', 'sender']

/**
 * Sends a piece of the outbox; true when there is more to do at once. Each line is claimed, rendered from its record as it stands now, sent and recorded. A process that dies
 * between sending and recording leaves a claim that runs out: the line is then sent again under the same Message-ID, so that nothing is lost and mail programs show
 * it once. Without a mail server the lines wait.
 */
export async function deliverMail(platform: Platform): Promise<boolean> {
  const { mail } = platform
  const db = platform.database()
  const now = platform.clock()
  if (!mail || !(await isMailDue(db, now))) return false
  const { calendar } = await findRulebook(db)
  const claim = toHex(platform.random(16))
  const claiming = { at: now, claim, most: MOST, isOfficeHour: isOfficeHour(calendar, now) }
  const lines = await claimMail(db, claiming)
  for (const line of lines) {
    const delivery = await deliver(platform, db, mail, line)
    await recordDelivery(db, line, claim, delivery, platform.clock())
    if (isServerAway(delivery)) {
      await releaseMail(db, claim)
      return false
    }
  }
  return lines.length === MOST
}

async function deliver(platform: Platform, db: Db, mail: MailTransport, line: OutboxLine): Promise<Delivery> {
  const matter = (await findMatters(db, [line])).get(line.id)!
  const now = platform.clock()
  const untold = whyUntold(matter, now)
  if (untold) return { step: 'fail', problem: untold, toPhone: false }
  const email = matter.person?.email
  if (!email) return failed(matter, 'no_address')
  if (isUnsubscribed(matter)) return failed(matter, 'unsubscribed')
  const today = dayOf(now)
  if ((await countMailTo(db, line, email, startOfDay(today), now)) >= DAILY_CAP)
    return { step: 'put_off', problem: 'daily_cap', retryAt: startOfDay(addDays(today, 1)) }
  try {
    await mail.send(await messageOf(platform, mail, matter, email))
    return { step: 'send' }
  } catch (error) {
    const failure = failureOf(error)
    const retryAt = nextTry(line.attempts + 1, failure, platform.clock())
    const { problem } = failure
    return retryAt === null ? failed(matter, problem) : { step: 'retry', problem, retryAt }
  }
}

async function messageOf(
  platform: Platform,
  mail: MailTransport,
  matter: Matter,
  to: string,
): Promise<OutgoingMail> {
  const { line, installationId } = matter
  const facts = await factsOf(platform, matter)
  const { unsubscribe } = facts.links
  return {
    to,
    ...letterOf(facts),
    ...(unsubscribe && { unsubscribe }),
    messageId: `<outbox-${line.id}.${line.version}@${installationId}>`,
    invitation: entryFor(platform, matter, mail.address),
  }
}

/** Whoever wants no more messages still gets what answers their own form at that moment. */
function isUnsubscribed(matter: Matter): boolean {
  const kind = kindOf(matter)
  return matter.person!.unsubscribedAt !== null && kind !== null && !isAtOnce(kind)
}

/** What mail cannot bring is called through where a phone was left too. */
function failed(matter: Matter, problem: MailProblem): Delivery {
  return { step: 'fail', problem, toPhone: Boolean(matter.person?.phone) }
}

/** What waits behind it would meet the same closed door. */
function isServerAway(delivery: Delivery): boolean {
  return 'problem' in delivery && CLOSED_DOORS.includes(delivery.problem)
}
