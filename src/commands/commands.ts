import type { Platform } from '../http/platform.ts'
import type { Certificate } from './certificate.ts'
import { complaintOf } from './complaints.ts'

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

/** Each verb is loaded when it is typed: a server that starts reads neither the sample office nor what takes a sheet in. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  serve: async () => (await import('./serve.ts')).serveCommand,
  demo: async () => (await import('./demo.ts')).demoCommand,
  migrate: async () => (await import('./migrate.ts')).migrateCommand,
  backup: async () => (await import('./backup.ts')).backupCommand,
  user: async () => (await import('./user.ts')).userCommand,
  verify: async () => (await import('./verify.ts')).verifyCommand,
  import: async () => (await import('./import.ts')).importCommand,
  'erase-person': async () => (await import('./erase-person.ts')).erasePersonCommand,
}

/** Runs a verb; says which verbs there are when it does not know one, and in one line what stands in its way (exit code 2). */
export async function runCommand([verb = 'help', ...args]: string[], host: Host): Promise<number | null> {
  const command = Object.hasOwn(COMMANDS, verb) ? await COMMANDS[verb]!() : null
  if (!command) {
    await sayVerbs(host)
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

async function sayVerbs(host: Host): Promise<void> {
  host.say('Usage: npx doithoai <verb> [options]\n')
  for (const [name, load] of Object.entries(COMMANDS)) {
    const { summary } = await load()
    host.say(`  ${name.padEnd(14)}${summary}`)
  }
}
