import { Hono } from 'hono'
import { findReleases } from '../../db/queries/releases.ts'
import { ReleasesPage, type ReleasesShown } from '../../views/releases/releases-page.tsx'
import { releaseForm } from '../domain/release.ts'
import type { StaffContext, StaffEnv } from '../http/context.ts'
import { readForm, typedText } from '../http/forms.ts'
import { saved, showStaff } from '../http/pages.tsx'
import { notFoundPage } from '../http/refusals.tsx'
import { onlyFor } from '../http/staff.ts'
import { paths, withQuery } from '../paths.ts'
import { saidCount } from './approvals/said.ts'
import { isAllUnknown } from './approvals/several.ts'
import { release } from './releases/releasing.ts'

/** What is approved and waits to be issued, session by session. */
export const releases = new Hono<StaffEnv>()

releases.use(paths.releases, onlyFor('secretary', 'leader'))

releases.get(paths.releases, (c) => showReleases(c, { count: saidCount(c) }))

releases.post(paths.releases, async (c) => {
  const form = await readForm(c, releaseForm)
  const group = typedText(form.typed, 'session')
  if (!form.ok) return showReleases(c, { failed: { group, errors: form.errors } }, 422)
  const outcome = await release(c, form.values.ticked)
  if (isAllUnknown(outcome)) return notFoundPage(c)
  const { done, notDone } = outcome
  if (notDone.length === 0) return saved(c, withQuery(paths.releases, { so: done.length }))
  return showReleases(c, { count: done.length, notDone }, done.length > 0 ? 200 : 409)
})

async function showReleases(c: StaffContext, shown: ReleasesShown, status: 200 | 409 | 422 = 200) {
  const { db, actor, s } = c.var
  const { rows, count } = await findReleases(db, actor)
  return showStaff(
    c,
    { title: s.numbering.releases.title, status },
    <ReleasesPage s={s} lines={rows} count={count} shown={shown} />,
  )
}
