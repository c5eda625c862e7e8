import { listErased } from '../../db/queries/forgettable.ts'
import { verifyLedger } from '../../db/verify.ts'
import type { Command } from './commands.ts'
import { withDatabase } from './configured.ts'
import { verifyFiles } from './verify-files.ts'

const WHY = {
  gap: 'an event is missing before it',
  hash: 'its hash does not fit what it says',
  head: 'the record was changed without an event',
}

export const verifyCommand: Command = {
  summary: 'check that no history was altered and no attachment lost',
  help: 'npx doithoai verify\n\nWalks the chain of hashes of every record and reads every attachment. Exit code 1 and the first line that does not fit, where one does not, and each attachment that is missing or not what was stored.',
  run: (_args, host) =>
    withDatabase(host, async (db, environment) => {
      const { events, subjects, fault } = await verifyLedger(db)
      host.say(
        fault
          ? `${fault.subject}, event ${fault.seq}: ${WHY[fault.why]}.`
          : `${events} events of ${subjects} records: every history is whole.`,
      )
      const erased = (await listErased(db)).length
      if (erased > 0) host.say(`The personal data of ${erased} persons were erased; their cases are whole.`)
      const filesHold = await verifyFiles(db, environment, host)
      return fault || !filesHold ? 1 : 0
    }),
}
