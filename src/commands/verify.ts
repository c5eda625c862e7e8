import { verifyLedger } from '../../db/verify.ts'
import type { Command } from './commands.ts'
import { withDatabase } from './configured.ts'

const WHY = {
  gap: 'an event is missing before it',
  hash: 'its hash does not fit what it says',
  head: 'the record was changed without an event',
}

export const verifyCommand: Command = {
  summary: 'check that no history was altered',
  help: 'npx doithoai verify\n\nWalks the chain of hashes of every record. Exit code 1 and the first line that does not fit, where one does not.',
  run: (_args, host) =>
    withDatabase(host, async (db) => {
      const { events, subjects, fault } = await verifyLedger(db)
      if (!fault) {
        host.say(`${events} events of ${subjects} records: every history is whole.`)
        return 0
      }
      host.say(`${fault.subject}, event ${fault.seq}: ${WHY[fault.why]}.`)
      return 1
    }),
}
