import { type Browser, type BrowserContext, chromium } from 'playwright-core'
import { candidates, isExecutable } from './chromium/installed.ts'
import { type Chromium, unpackPackaged } from './chromium/packaged.ts'

// No sandbox: tests run as root in containers. The rest keeps the browser from calling anywhere by itself.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

type Machine = { platform: string; arch: string; env: NodeJS.ProcessEnv; isThere: (path: string) => boolean }

/**
 * A headless Chromium: CHROMIUM_PATH, else an installed Chrome or Chromium, else on Linux x64 the one of a package.
 * `flags`: more of its own. Where there is none it throws the one line to type; a test that needs a browser never passes without one.
 */
export async function launchBrowser(flags: string[] = []): Promise<Browser> {
  const { platform, arch, env } = process
  const found = await findChromium({ platform, arch, env, isThere: isExecutable })
  return chromium.launch({ ...found, args: [...FLAGS, ...flags] })
}

/** The same with a profile of its own in `folder`, which outlives it: what a person finds again after a crash. */
export async function launchProfile(folder: string): Promise<BrowserContext> {
  const { platform, arch, env } = process
  const found = await findChromium({ platform, arch, env, isThere: isExecutable })
  return chromium.launchPersistentContext(folder, { ...found, args: FLAGS })
}

/** Which Chromium a machine uses. */
export async function findChromium({ platform, arch, env, isThere }: Machine): Promise<Chromium> {
  if (env.CHROMIUM_PATH) return { executablePath: env.CHROMIUM_PATH }
  const executablePath = candidates(platform, env).find(isThere)
  if (executablePath) return { executablePath }
  if (platform === 'linux' && arch === 'x64') return unpackPackaged()
  throw new Error(`No Chrome or Chromium found. Type: ${lineToType(platform)}`)
}

function lineToType(platform: string): string {
  if (platform === 'win32') return 'winget install Google.Chrome'
  if (platform === 'darwin') return 'brew install --cask google-chrome'
  return 'sudo apt-get install -y chromium'
}
