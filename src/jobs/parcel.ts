import type { Db } from '../../db/database.ts'
import type { OutboxLine } from '../../db/queries/matters.ts'
import type { MailProblem } from '../domain/delivery.ts'
import { staffIn } from '../domain/staff-mail.ts'
import type { MailTransport, OutgoingMail, Platform } from '../http/platform.ts'
import { digestParcel } from './digest-parcel.ts'
import { newsParcel } from './news-parcel.ts'

/** A line of the outbox as its delivery sees it, whoever it is for, from the record as it stands now. */
export interface Parcel {
  installationId: string
  email: string
  /** A phone was left too: what mail cannot bring is called through. */
  hasPhone: boolean
  /** Why nothing of it is told, whichever way; null where the news holds. */
  untold: MailProblem | null
  /** Why it cannot go by mail although it holds. */
  unsendable: MailProblem | null
  /** Written when it leaves. */
  write(): Promise<Omit<OutgoingMail, 'to' | 'messageId'>>
}

/** What a line brings: news to a resident, or to one of the staff what waits for them. */
export function parcelOf(platform: Platform, db: Db, mail: MailTransport, line: OutboxLine): Promise<Parcel> {
  const userId = staffIn(line.recipient)
  return userId === null ? newsParcel(platform, db, mail, line) : digestParcel(platform, db, line, userId)
}
