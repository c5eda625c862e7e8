import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'

const PROJECT = resolve(import.meta.dirname, '../..')

/** The product bundled as build.mjs does, in a folder of its own; packages are found in node_modules above it. */
export async function bundleProduct(): Promise<{ entry: string; remove(): void }> {
  const cache = join(PROJECT, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'served-'))
  await build({
    entryPoints: [join(PROJECT, 'src/node.ts')],
    outfile: join(folder, 'dist/doithoai.mjs'),
    absWorkingDir: PROJECT,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    define: { BUILD: '"test"' },
    logLevel: 'warning',
  })
  // Migrations lie where a bundle in dist/ looks for them.
  cpSync(join(PROJECT, 'db/migrations'), join(folder, 'db/migrations'), { recursive: true })
  return {
    entry: join(folder, 'dist/doithoai.mjs'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

export interface ServedProcess {
  origin: string
  /** SIGKILL: nothing is finished, nothing is said. */
  kill(): Promise<void>
  /** SIGTERM: ends cleanly; gives the exit code. */
  end(): Promise<number | null>
}

/** Serves the office of a database file in a process of its own, and waits until it listens. */
export function serveProcess(
  entry: string,
  env: { DATABASE_URL: string; SECRET_KEY: string } & Record<string, string>,
): Promise<ServedProcess> {
  return startProcess([entry, 'serve'], { PORT: '0', HOST: '127.0.0.1', ...env })
}

/** Starts a command that goes on serving, and waits until it says where. */
export async function startProcess(args: string[], env: Record<string, string> = {}): Promise<ServedProcess> {
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const origin = await said(child, /https?:\/\/127\.0\.0\.1:\d+/)
  const ended = new Promise<number | null>((done) => child.once('exit', done))
  const kill = async () => {
    child.kill('SIGKILL')
    await ended
  }
  const end = () => {
    child.kill('SIGTERM')
    return ended
  }
  return { origin, kill, end }
}

/** Holds the write lock of a database file from a process of its own, for so many ms; gives when it has it. */
export async function lockDatabase(file: string, ms: number): Promise<{ released: Promise<void> }> {
  const script = `
    import Database from 'libsql'
    const db = new Database(process.argv[1])
    db.exec('pragma busy_timeout = 5000')
    db.exec('begin immediate')
    console.log('locked')
    setTimeout(() => db.exec('commit'), Number(process.argv[2]))`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, file, String(ms)], {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const released = new Promise<void>((done) => child.once('exit', () => done()))
  await said(child, /locked/)
  return { released }
}

/** Waits for a line; what the process complained of becomes the error when it ends without it. */
function said(child: ChildProcess, line: RegExp): Promise<string> {
  return new Promise((done, failed) => {
    let out = ''
    child.stderr!.on('data', (chunk) => {
      out += chunk
    })
    child.stdout!.on('data', (chunk) => {
      out += chunk
      const found = line.exec(out)
      if (found) done(found[0])
    })
    child.once('exit', (code) => failed(new Error(`ended with ${code}: ${out}`)))
  })
}
