import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

export type Chromium = { executablePath: string; env?: Record<string, string> }

// With these two the package also unpacks the NSS libraries that a bare Debian lacks.
const LIKE_ON_LAMBDA = { AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x', AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' }

/**
 * The Chromium carried by the package @sparticuz/chromium (Linux x64), unpacked once under node_modules/.cache.
 * Several processes may ask at once: each unpacks beside the final place and the first to finish moves its folder there.
 */
export async function unpackPackaged(): Promise<Chromium> {
  const folder = join(packageFolder(), '../../.cache', `chromium-${await packagedVersion()}`)
  if (!existsSync(folder)) await unpackInto(folder)
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...(process.env as Record<string, string>),
      LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  }
}

async function packagedVersion(): Promise<string> {
  const manifest = await readFile(join(packageFolder(), 'package.json'), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}

async function unpackInto(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true })
  const beside = await mkdtemp(`${folder}-unpacking-`)
  try {
    await inEnvironment({ ...LIKE_ON_LAMBDA, TMPDIR: beside }, inflate)
    await mkdir(join(beside, 'fonts-cache'))
    await writeFile(join(beside, 'fonts.conf'), fontsOf(folder))
    await rename(beside, folder)
  } catch (error) {
    await rm(beside, { recursive: true, force: true })
    if (!existsSync(folder)) throw error // otherwise another process was faster, and its folder serves as well
  }
}

async function inflate(): Promise<void> {
  const { default: chromium } = await import(pathToFileURL(join(packageFolder(), 'build/esm/index.js')).href)
  await chromium.executablePath()
}

/** Runs `work` with some variables set, and leaves the environment as it was: what starts later must not inherit them. */
async function inEnvironment(variables: Record<string, string>, work: () => Promise<void>): Promise<void> {
  const before = { ...process.env }
  Object.assign(process.env, variables)
  try {
    await work()
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
  }
}

function packageFolder(): string {
  // build/cjs/index.cjs → the folder of the package
  return dirname(dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'))))
}

// Noto Sans where it is installed, as most readers have it, and otherwise the Open Sans of the package,
// which has every Vietnamese letter; the system's folders add signs that Open Sans lacks.
function fontsOf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
  ${['sans-serif', 'system-ui', 'serif']
    .map((name) => `<alias binding="strong"><family>${name}</family><prefer>${PREFERRED}</prefer></alias>`)
    .join('\n  ')}
</fontconfig>
`
}

const PREFERRED = '<family>Noto Sans</family><family>Open Sans</family>'
