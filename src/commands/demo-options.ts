import { join } from 'node:path'
import { parseArgs } from 'node:util'

export const DEMO_HELP = `npx doithoai demo [--port N] [--now ISO] [--data DIR] [--opinions N]

Makes a fresh sample office in DIR (data/demo) and serves it on this machine. Its clock starts to run at --now (now by default);
the same --now gives the same office. A database in DIR that is not a sample is left alone.`

/** What was typed after `demo`; `now` in epoch ms. */
interface DemoOptions {
  port: number
  now: number
  folder: string
  count: number
}

/** Reads the options, or gives the sentence that says what is wrong with them. */
export function readDemoOptions(args: string[]): DemoOptions | string {
  try {
    const { values } = parseArgs({
      args,
      options: {
        port: { type: 'string' },
        now: { type: 'string' },
        data: { type: 'string' },
        opinions: { type: 'string' },
      },
    })
    const port = Number(values.port ?? 8787)
    const now = values.now === undefined ? Math.floor(Date.now() / 1000) * 1000 : Date.parse(values.now)
    const count = Number(values.opinions ?? 400)
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      return '--port must be a number from 0 to 65535.'
    if (!(now >= Date.UTC(2026, 6, 1) && now < Date.UTC(2036, 0, 1))) {
      return '--now must be a moment such as 2026-11-23T09:00:00+07:00, from July 2026 to 2035.'
    }
    if (!Number.isInteger(count) || count < 0 || count > 200_000)
      return '--opinions must be a number from 0 to 200000.'
    return { port, now, folder: values.data ?? join('data', 'demo'), count }
  } catch {
    return DEMO_HELP
  }
}
