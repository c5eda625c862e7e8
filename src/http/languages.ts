import { getCookie, setCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import { en } from '../../views/strings/en.ts'
import { type Language, type Strings, vi } from '../../views/strings/vi.ts'
import type { PublicEnv } from './context.ts'

const STRINGS: Record<Language, Strings> = { vi, en }
const YEAR_S = 365 * 24 * 3600

/** Vietnamese unless `?lang=en` or the cookie that it leaves says otherwise. */
export const language = createMiddleware<PublicEnv>(async (c, next) => {
  const asked = c.req.query('lang')
  const lang = asLanguage(asked) ?? asLanguage(getCookie(c, 'lang')) ?? 'vi'
  c.set('lang', lang)
  c.set('s', STRINGS[lang])
  await next()
  // Set after the answer is made, so that a page kept by version is the same page for everybody.
  // A feed leaves no cookie in anybody's calendar or reader.
  if (asLanguage(asked) && !/\.(ics|atom)$/.test(c.req.path))
    setCookie(c, 'lang', lang, { path: '/', maxAge: YEAR_S, sameSite: 'Lax', httpOnly: true })
})

function asLanguage(value: string | undefined): Language | null {
  return value === 'vi' || value === 'en' ? value : null
}
