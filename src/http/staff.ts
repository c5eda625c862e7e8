import { getCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import { findActor } from '../../db/queries/actors.ts'
import { recordStay } from '../../db/records/held-sign-ins.ts'
import { BusyError } from '../../db/send.ts'
import { type Actor, holds, type Role } from '../domain/actor.ts'
import { SEEN_EVERY } from '../domain/sign-in.ts'
import { paths, withQuery } from '../paths.ts'
import type { AnyContext, StaffContext, StaffEnv } from './context.ts'
import { keepPost } from './kept-posts.tsx'
import { sha256Hex } from './keys.ts'
import { wantsJson, wantsPiece } from './pages.tsx'
import { notFoundPage } from './refusals.tsx'

/** Name of the sign-in cookie; over https the `__Host-` prefix pins it to this host. */
export function signInCookie(publicUrl: string): string {
  return publicUrl.startsWith('https:') ? '__Host-doithoai' : 'doithoai'
}

/** Lets signed-in staff through; others are led to the sign-in and back. Who must change the password first is led there. */
export const signedIn = createMiddleware<StaffEnv>(async (c, next) => {
  const actor = await findSignedIn(c)
  if (!actor) return askToSignIn(c)
  c.set('actor', actor)
  if (actor.mustChangePassword && !c.req.path.startsWith(paths.account) && c.req.path !== paths.signOut) {
    return wantsJson(c) ? askToSignIn(c) : c.redirect(paths.account, 303)
  }
  if (c.var.now - actor.seenAt >= SEEN_EVERY) await staySignedIn(c, actor)
  await next()
})

/** Who is signed in with this browser; null for everybody else. */
export async function findSignedIn(c: AnyContext) {
  const token = getCookie(c, signInCookie(c.var.platform.publicUrl))
  return token ? findActor(c.var.db, await sha256Hex(token), c.var.now) : null
}

/** A reader is led to the sign-in and back; who was writing keeps what they wrote and signs in beside it. */
function askToSignIn(c: StaffContext) {
  const { s } = c.var
  const isWriting =
    c.req.method === 'POST' && !c.req.path.startsWith(paths.account) && c.req.path !== paths.signOut
  if (!isWriting && !wantsPiece(c)) {
    return c.redirect(withQuery(paths.signIn, { tiep: c.req.method === 'GET' ? c.req.path : null }), 303)
  }
  return keepPost(c, {
    status: 401,
    title: s.errors.signed_out_title!,
    sentence: s.errors.signed_out!,
    signInHref: paths.signIn,
  })
}

/** Being seen can wait: a locked database must not keep anyone from reading. */
async function staySignedIn(c: StaffContext, { id, signInId, seenAt }: Actor & { seenAt: number }) {
  try {
    await recordStay(c.var.db, c.var.now, { userId: id, signInId, seenAt })
  } catch (error) {
    if (!(error instanceof BusyError)) throw error
  }
}

/** Opens an area to holders of one of these roles; to everyone else it does not exist. */
export const onlyFor = (...roles: Role[]) =>
  createMiddleware<StaffEnv>(async (c, next) => {
    if (!holds(c.var.actor, ...roles)) return notFoundPage(c)
    await next()
  })
