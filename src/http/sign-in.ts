import { getCookie, setCookie } from 'hono/cookie'
import { deviceOf, writeDevice } from '../domain/device.ts'
import { paths } from '../paths.ts'
import type { AnyContext } from './context.ts'
import { sha256Hex, toBase64Url } from './keys.ts'
import { signInCookie } from './staff.ts'

const YEAR_S = 365 * 24 * 3600

/** 256 random bits for a cookie, and what the database knows of them. */
export interface Token {
  token: string
  hash: string
}

/** A fresh 256-bit token for a cookie, and the hash that is all the database learns of it. */
export async function newToken(c: AnyContext): Promise<Token> {
  const token = toBase64Url(c.var.platform.random(32))
  return { token, hash: await sha256Hex(token) }
}

/** Hash of the sign-in that this browser holds, whatever it is still worth. */
export async function heldSignIn(c: AnyContext): Promise<string | null> {
  const token = getCookie(c, signInCookie(c.var.platform.publicUrl))
  return token ? sha256Hex(token) : null
}

/** It lasts as long as the browser is open; the server ends it earlier. */
export function keepSignIn(c: AnyContext, token: string): void {
  setCookie(c, signInCookie(c.var.platform.publicUrl), token, cookieOptions(c))
}

/** An empty cookie that is over; the name and the attributes must be the ones it was set with. */
export function forgetSignIn(c: AnyContext): void {
  setCookie(c, signInCookie(c.var.platform.publicUrl), '', { ...cookieOptions(c), maxAge: 0 })
}

/** The browser's own long-lived token: whoever signed in from here before is not locked out by strangers. */
export async function heldDevice(c: AnyContext): Promise<Token | null> {
  const token = getCookie(c, deviceCookie(c.var.platform.publicUrl))
  return token && /^[\w-]{43}$/.test(token) ? { token, hash: await sha256Hex(token) } : null
}

/** Remembers for a year that this browser signed in before; see `heldDevice`. */
export function keepDevice(c: AnyContext, token: string): void {
  setCookie(c, deviceCookie(c.var.platform.publicUrl), token, { ...cookieOptions(c), maxAge: YEAR_S })
}

/** Browser and system of whoever asks, as it is stored with a sign-in. */
export function deviceName(c: AnyContext): string {
  return writeDevice(deviceOf(c.req.header('user-agent') ?? ''))
}

/** Leads on to an address of our own; `//elsewhere`, `/\elsewhere` and what hides in control characters lead to the desk. */
export function leadOn(c: AnyContext, next: string) {
  const isOurs = /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(next) && next !== paths.signOut
  c.header('Cache-Control', 'no-store')
  return c.redirect(isOurs ? next : paths.desk, 303)
}

function deviceCookie(publicUrl: string): string {
  return `${signInCookie(publicUrl)}_device`
}

function cookieOptions(c: AnyContext) {
  const secure = c.var.platform.publicUrl.startsWith('https:')
  return { path: '/', httpOnly: true, sameSite: 'Lax', secure } as const
}
