import { parseArgs } from 'node:util'
import type { Db } from '../../db/database.ts'
import { listErased } from '../../db/queries/forgettable.ts'
import { verifyLedger } from '../../db/verify.ts'
import type { Command, Host } from './commands.ts'
import { withDatabase } from './configured.ts'
import type { Environment } from './environment.ts'
import { verifyFiles } from './verify-files.ts'
import { verifySession } from './verify-session.ts'

const WHY = {
  gap: 'an event is missing before it',
  hash: 'its hash does not fit what it says',
  head: 'the record was changed without an event',
}

const HELP = `npx doithoai verify [--session CODE]

Walks the chain of hashes of every record and reads every attachment. Exit code 1 and the first line that does not fit, where one does not, and each attachment that is missing or not what was stored.
With --session CODE it also prints the two codes that stand at the foot of that session's minutes, as they are now and as they were when the notice of its conclusion was issued.
Exit code 1 too where these two do not agree or no notice was issued, 2 where no session has the code.`

export const verifyCommand: Command = {
  summary: 'check that no history was altered and no attachment lost',
  help: HELP,
  run: (args, host) => {
    const { values } = parseArgs({ args, options: { session: { type: 'string' } }, strict: false })
    const { session } = values
    if (session !== undefined && typeof session !== 'string') {
      host.say(HELP)
      return Promise.resolve(2)
    }
    return withDatabase(host, async (db, environment) => {
      const isWhole = await verifyOffice(db, environment, host)
      const code = session === undefined ? 0 : await verifySession(db, session, host)
      return isWhole ? code : Math.max(1, code)
    })
  },
}

async function verifyOffice(db: Db, environment: Environment, host: Host): Promise<boolean> {
  const { events, subjects, fault } = await verifyLedger(db)
  host.say(
    fault
      ? `${fault.subject}, event ${fault.seq}: ${WHY[fault.why]}.`
      : `${events} events of ${subjects} records: every history is whole.`,
  )
  const erased = (await listErased(db)).length
  if (erased > 0) host.say(`The personal data of ${erased} persons were erased; their cases are whole.`)
  return (await verifyFiles(db, environment, host)) && !fault
}
