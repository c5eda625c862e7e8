import type { Platform } from './platform.ts'

/** The address under which anybody reaches a page, or null where PUBLIC_URL names this very machine: no phone could open it. */
export function publicAddress({ publicUrl }: Pick<Platform, 'publicUrl'>, path: string): string | null {
  return isLoopback(new URL(publicUrl).hostname) ? null : `${publicUrl}${path}`
}

function isLoopback(host: string): boolean {
  return host === '[::1]' || host === '0.0.0.0' || /^127\./.test(host) || /(^|\.)localhost$/.test(host)
}
