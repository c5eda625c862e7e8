import { Hono } from 'hono'
import { findImportDesk } from '../../../db/queries/imports.ts'
import { recordImport } from '../../../db/records/imports.ts'
import { ImportDesk } from '../../../views/imports/import-desk.tsx'
import { shownName } from '../../domain/file-name.ts'
import type { ImportRefusal } from '../../domain/import.ts'
import { guessMatching } from '../../domain/import-matching.ts'
import { entryStanding } from '../../domain/paper-entry.ts'
import { randomCode } from '../../domain/receipt-code.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { readImportUpload } from '../../http/import-files.ts'
import { toHex } from '../../http/keys.ts'
import { saved, showStaff } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'

type Desk = NonNullable<Awaited<ReturnType<typeof findImportDesk>>>

/** Sending a sheet, and those that were sent. */
export const uploading = new Hono<StaffEnv>()

uploading.get(paths.imports(':code'), async (c) => {
  const desk = await findImportDesk(c.var.db, c.var.actor, c.req.param('code') ?? '')
  return desk ? showDesk(c, desk) : notFoundPage(c)
})

uploading.post(paths.imports(':code'), async (c) => {
  const { db, actor, now: at, platform } = c.var
  const desk = await findImportDesk(db, actor, c.req.param('code') ?? '')
  if (!desk) return notFoundPage(c)
  const reading = await readImportUpload(c)
  if (!reading.ok) return showDesk(c, desk, reading.why)
  const { table, digest, name } = reading
  const names = { id: platform.newId(), code: randomCode(platform.random(16), 10), fileName: shownName(name) }
  const sheet = { ...names, sessionId: desk.session.id, digest: toHex(digest) }
  await recordImport(db, { ...sheet, table, matching: guessMatching(table) }, { actorId: actor.id, at })
  return saved(c, paths.import(desk.session.code, sheet.code))
})

function showDesk(c: StaffContext, desk: Desk, why?: ImportRefusal) {
  const { s, now } = c.var
  return showStaff(
    c,
    { title: s.imports.title, wide: true, status: why === undefined ? 200 : why === 'too_large' ? 413 : 422 },
    <ImportDesk
      s={s}
      {...desk}
      standing={entryStanding(desk.session, now)}
      error={why && s.imports.refused[why]}
    />,
  )
}
