import { Hono } from 'hono'
import { findOwnFile, findPublicFile } from '../../db/queries/attachments.ts'
import type { PublicEnv } from '../http/context.ts'
import { sendFile } from '../http/file-delivery.ts'
import { followHash } from '../http/receipts.ts'
import { notFoundPage } from '../http/refusals.tsx'
import { paths } from '../paths.ts'
import { keptToOneself } from './receipts/secrecy.ts'

/** Files that the public or an asker may open. */
export const publicFiles = new Hono<PublicEnv>()

publicFiles.get(paths.publicAttachment(':code'), async (c) => {
  const file = await findPublicFile(c.var.db, c.req.param('code') ?? '')
  return file ? sendFile(c, file, { name: file.publicName, shared: true }) : notFoundPage(c)
})

publicFiles.get(paths.ownAttachment(':secret', ':code'), keptToOneself, async (c) => {
  const { db, platform } = c.var
  const hash = await followHash(platform.secretKey, c.req.param('secret') ?? '')
  const file = await findOwnFile(db, hash, c.req.param('code') ?? '')
  return file ? sendFile(c, file, { name: file.name, shared: false }) : notFoundPage(c)
})
