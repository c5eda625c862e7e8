import type { MailKindName } from '../../src/domain/mail-kind.ts'
import type { Mail } from '../write.ts'

interface Recipient {
  id: number
  email: string
  phone: string
}

/** A line for one person: mail where they left an address, a call in "Cần gọi điện" where only a phone, nothing where neither. `version` makes the line unique. */
export function mailToPerson(
  kind: MailKindName,
  subject: string,
  person: Recipient,
  version: number,
): Mail[] {
  const channel = person.email ? 'mail' : person.phone ? 'phone' : null
  return channel ? [{ kind, subject, recipient: `person:${person.id}`, version, channel }] : []
}
