import type { AnyContext } from './context.ts'

/**
 * The address a request came from. X-Forwarded-For is believed only behind a known number of our own proxies: each of them appends one
 * entry, so the n-th from the right was written by the outermost of them and everything left of it by whoever likes.
 */
export function clientAddress(c: AnyContext): string {
  const { platform } = c.var
  const peer = platform.peerAddress({ raw: c.req.raw, env: c.env })
  if (platform.trustedProxies === 0) return peer
  const entries = (c.req.header('x-forwarded-for') ?? '').split(',').map((entry) => entry.trim())
  return withoutPort(entries.at(-platform.trustedProxies) ?? '') || peer
}

/** What limits count by: an IPv4 address whole, an IPv6 address by its /64, since one household or phone holds a whole /64. */
export function sourceOf(address: string): string {
  const plain = address.trim().toLowerCase().replace(/%.*$/, '')
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain)
  if (mapped) return mapped[1]!
  const groups = groupsOf(plain)
  if (!groups) return plain
  // The mapped form may also be written in hexadecimal.
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff) {
    return groups
      .slice(6)
      .flatMap((group) => [group >> 8, group & 255])
      .join('.')
  }
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':')}::/64`
}

/** The eight groups of an IPv6 address, or null where it is none. */
function groupsOf(text: string): number[] | null {
  if (!text.includes(':') || !/^[0-9a-f:]+$/.test(text)) return null
  const [head = '', tail, ...more] = text.split('::')
  if (more.length > 0) return null
  const left = head ? head.split(':') : []
  const right = tail ? tail.split(':') : []
  const missing = 8 - left.length - right.length
  if (tail === undefined ? missing !== 0 : missing < 1) return null
  const groups = [...left, ...new Array<string>(missing).fill('0'), ...right]
  return groups.every((group) => /^[0-9a-f]{1,4}$/.test(group))
    ? groups.map((group) => Number.parseInt(group, 16))
    : null
}

/** Some proxies write `192.0.2.1:54321` or `[2001:db8::1]:54321`. */
function withoutPort(entry: string): string {
  return /^\[([^\]]+)\](?::\d+)?$/.exec(entry)?.[1] ?? entry.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
}
