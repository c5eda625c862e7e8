import type { Db } from '../../db/database.ts'
import { findSessionHeads, type SubjectHead } from '../../db/queries/session-heads.ts'
import { wholeHash } from '../http/session-ledger.ts'
import type { Host } from './commands.ts'

/** Prints what stands at the foot of a session's minutes, now and as its notice was issued. Gives 0 where both agree, 1 where they do not or nothing was issued, 2 where no session has the code. */
export async function verifySession(db: Db, code: string, host: Host): Promise<0 | 1 | 2> {
  const found = await findSessionHeads(db, code)
  if (!found) {
    host.say(`There is no session with the code ${code}.`)
    return 2
  }
  const { now, issued } = found
  await sayFoot(host, `Session ${code} now`, now)
  if (!issued) {
    host.say('No notice of its conclusion was issued.')
    return 1
  }
  await sayFoot(host, 'As its notice was issued', issued)
  const before = new Map(issued.map(({ subject, hash }) => [subject, hash]))
  const moved = now.filter(({ subject, hash }) => before.get(subject) !== hash)
  host.say(
    moved.length === 0
      ? 'They agree.'
      : `They do not agree: ${moved.length} of ${now.length} histories went on since (${moved[0]!.subject} …).`,
  )
  return moved.length === 0 ? 0 : 1
}

async function sayFoot(host: Host, when: string, heads: SubjectHead[]): Promise<void> {
  const [session] = heads
  host.say(`${when}: line ${session!.seq}, ${session!.hash}`)
  host.say(`  all ${heads.length} records together: ${await wholeHash(heads)}`)
}
