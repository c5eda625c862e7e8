import { Hono } from 'hono'
import { findHandOvers, type HeldMatter, type Holding } from '../../../db/queries/hand-overs.ts'
import { recordHandOvers } from '../../../db/records/hand-overs.ts'
import { HandOversPage, type HandOversShown } from '../../../views/agency-work/hand-overs-page.tsx'
import { holdingQuery, severalHandOversForm } from '../../domain/agency-work.ts'
import { SEVERAL_MAX, type Ticked } from '../../domain/answer-form.ts'
import { dayOf } from '../../domain/day.ts'
import { sortOut } from '../../domain/several.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { readForm, sentenceOf } from '../../http/forms.ts'
import { saved, showStaff } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { onlyFor } from '../../http/staff.ts'
import { paths, withQuery } from '../../paths.ts'
import { saidCount } from '../approvals/said.ts'
import { trySeveral } from '../several/trying.ts'

/** When somebody leaves: all they hold, or some of it, goes to somebody else of the agency in one go. */
export const handOvers = new Hono<StaffEnv>()

handOvers.use(paths.handOvers, onlyFor('secretary', 'leader', 'officer'))

handOvers.get(paths.handOvers, (c) => show(c, holdingQuery(c.req.query()), { count: saidCount(c) }))

handOvers.post(paths.handOvers, async (c) => {
  const form = await readForm(c, severalHandOversForm)
  const chosen = holdingQuery(form.typed)
  const { held, successors } = await find(c, chosen)
  if (held.length === 0) return notFoundPage(c)
  const refuse = (errors: Record<string, string>) => show(c, chosen, { errors, typed: form.typed }, 422)
  if (!form.ok) return refuse(form.errors)
  const { officer_id: officerId, ticked, do: what } = form.values
  if (!successors.some(({ id }) => id === officerId))
    return refuse({ officer_id: sentenceOf(c.var.s, 'officer_id', 'not_a_choice') })
  const { done, notDone } = await handOver(c, chosen, what === 'all' ? held : ticked, officerId)
  if (notDone.length === 0) return saved(c, withQuery(paths.handOvers, { so: done.length }))
  return show(c, chosen, { count: done.length, notDone }, done.length > 0 ? 200 : 409)
})

/** Hands over what still can be, in one batch. */
function handOver(c: StaffContext, chosen: Holding | null, asked: readonly Ticked[], officerId: number) {
  const { db, actor, now } = c.var
  return trySeveral(async () => {
    const { held } = await find(c, chosen)
    const sorted = sortOut<HeldMatter>(asked, held, { step: 'hand_over', actor, at: now })
    const handed = sorted.ready.map(({ found, move }) => ({ opinion: found, move }))
    return { ...sorted, record: () => recordHandOvers(db, handed, officerId) }
  })
}

const find = (c: StaffContext, chosen: Holding | null) =>
  findHandOvers(c.var.db, c.var.actor, chosen, SEVERAL_MAX)

async function show(
  c: StaffContext,
  chosen: Holding | null,
  shown: HandOversShown,
  status: 200 | 409 | 422 = 200,
) {
  const { s, now } = c.var
  const found = await find(c, chosen)
  const holder = found.holders.find(
    ({ officerId, agencyId }) => officerId === chosen?.officerId && agencyId === chosen.agencyId,
  )
  return showStaff(
    c,
    { title: s.agencyWork.handOvers, status },
    <HandOversPage {...{ s, ...found, shown }} holder={holder ?? null} today={dayOf(now)} />,
  )
}
