import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'

const ADDRESS = /http:\/\/127\.0\.0\.1:\d+/

/** Starts a server of ours and waits for the address it prints. */
export async function start(args, env = {}) {
  const began = performance.now()
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await new Promise((found, failed) => {
    let said = ''
    child.stdout.on('data', (chunk) => {
      said += chunk
      const match = ADDRESS.exec(said)
      if (match) found(match[0])
    })
    child.once('exit', () => failed(new Error(`${args[0]} ended: ${said}`)))
  })
  const stop = async () => {
    child.removeAllListeners('exit')
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
  }
  return { address, pid: child.pid, began, stop }
}

/** Resident memory of a process in MB, where the system tells (Linux); null elsewhere. */
export function memoryOf(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024
  } catch {
    return null
  }
}

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
