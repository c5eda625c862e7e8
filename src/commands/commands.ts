import type { Platform } from '../http/platform.ts'
import { backupCommand } from './backup.ts'
import type { Certificate } from './certificate.ts'
import { complaintOf } from './complaints.ts'
import { demoCommand } from './demo.ts'
import { erasePersonCommand } from './erase-person.ts'
import { importCommand } from './import.ts'
import { migrateCommand } from './migrate.ts'
import { serveCommand } from './serve.ts'
import { userCommand } from './user.ts'
import { verifyCommand } from './verify.ts'

/** What a command may use of the process. Commands never listen or read process.env themselves. */
export interface Host {
  env: Record<string, string | undefined>
  say(line: string): void
  /** Serves, over https where there is a certificate. Gives the port. */
  listen(platform: Platform, at: { host: string; port: number; certificate?: Certificate }): Promise<number>
  /** Fails as `listen` would where the port cannot be had, and lets it go again; port 0 always can. */
  tryListening(at: { host: string; port: number }): Promise<void>
}

/** One verb an operator types. Gives the exit code, or null while it goes on serving. */
export interface Command {
  summary: string
  help: string
  run(args: string[], host: Host): Promise<number | null>
}

const COMMANDS: Record<string, Command> = {
  serve: serveCommand,
  demo: demoCommand,
  migrate: migrateCommand,
  backup: backupCommand,
  user: userCommand,
  verify: verifyCommand,
  import: importCommand,
  'erase-person': erasePersonCommand,
}

/** Runs a verb; says which verbs there are when it does not know one, and in one line what stands in its way (exit code 2). */
export async function runCommand([verb = 'help', ...args]: string[], host: Host): Promise<number | null> {
  const command = COMMANDS[verb]
  if (!command) {
    host.say('Usage: npx doithoai <verb> [options]\n')
    for (const [name, { summary }] of Object.entries(COMMANDS)) host.say(`  ${name.padEnd(14)}${summary}`)
    return verb === 'help' || verb === '--help' ? 0 : 2
  }
  if (args.includes('--help')) {
    host.say(command.help)
    return 0
  }
  try {
    return await command.run(args, host)
  } catch (error) {
    const complaint = complaintOf(error)
    if (complaint === null) throw error
    host.say(complaint)
    return 2
  }
}
