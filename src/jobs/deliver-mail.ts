import type { Db } from '../../db/database.ts'
import { findRulebook } from '../../db/queries/calendars.ts'
import type { OutboxLine } from '../../db/queries/matters.ts'
import { countMailTo, isMailDue } from '../../db/queries/waiting-mail.ts'
import { claimMail, type Delivery, recordDelivery, releaseMail } from '../../db/records/deliveries.ts'
import { addDays, dayOf, startOfDay } from '../domain/day.ts'
import { DAILY_CAP, failureOf, type MailProblem, nextTry } from '../domain/delivery.ts'
import { isOfficeHour } from '../domain/office-hours.ts'
import { toHex } from '../http/keys.ts'
import type { MailTransport, Platform } from '../http/platform.ts'
import { type Parcel, parcelOf } from './parcel.ts'

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
  const parcel = await parcelOf(platform, db, mail, line)
  const { email, untold, unsendable } = parcel
  if (untold) return { step: 'fail', problem: untold, toPhone: false }
  if (unsendable) return failed(parcel, unsendable)
  const now = platform.clock()
  const today = dayOf(now)
  if ((await countMailTo(db, line, email, startOfDay(today), now)) >= DAILY_CAP)
    return { step: 'put_off', problem: 'daily_cap', retryAt: startOfDay(addDays(today, 1)) }
  try {
    const messageId = `<outbox-${line.id}.${line.version}@${parcel.installationId}>`
    await mail.send({ to: email, messageId, ...(await parcel.write()) })
    return { step: 'send' }
  } catch (error) {
    const failure = failureOf(error)
    const retryAt = nextTry(line.attempts + 1, failure, platform.clock())
    const { problem } = failure
    return retryAt === null ? failed(parcel, problem) : { step: 'retry', problem, retryAt }
  }
}

/** What mail cannot bring is called through where a phone was left too. */
function failed({ hasPhone }: Parcel, problem: MailProblem): Delivery {
  return { step: 'fail', problem, toPhone: hasPhone }
}

/** What waits behind it would meet the same closed door. */
function isServerAway(delivery: Delivery): boolean {
  return 'problem' in delivery && CLOSED_DOORS.includes(delivery.problem)
}
