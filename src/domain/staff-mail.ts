/** The one kind of mail that goes to staff: what waits for its reader. It leaves in office hours, and its text is its reader's alone. */
export const DIGEST = 'digest'

/** The id of the user that a line of the outbox is meant for; null where it is for a resident. */
export function staffIn(recipient: string): number | null {
  return recipient.startsWith('user:') ? Number(recipient.slice('user:'.length)) : null
}
