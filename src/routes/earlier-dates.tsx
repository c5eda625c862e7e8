import { Hono } from 'hono'
import { listEarlierDates } from '../../db/queries/earlier-dates.ts'
import { EarlierDates, type EarlierShown } from '../../views/due-dates/earlier-dates.tsx'
import { earlierDatesForm } from '../domain/earlier-date.ts'
import type { StaffContext, StaffEnv } from '../http/context.ts'
import { readForm } from '../http/forms.ts'
import { saved, showStaff } from '../http/pages.tsx'
import { onlyFor } from '../http/staff.ts'
import { paths, withQuery } from '../paths.ts'
import { decideEach } from './earlier-dates/deciding.ts'

/** Dates that the calendar would now put earlier: a person decides. */
export const earlierDates = new Hono<StaffEnv>()

earlierDates.use(paths.earlierDates, onlyFor('secretary', 'leader'))

earlierDates.get(paths.earlierDates, (c) =>
  show(c, { taken: countIn(c, 'nhan'), kept: countIn(c, 'giu'), typed: [] }),
)

earlierDates.post(paths.earlierDates, async (c) => {
  const form = await readForm(c, earlierDatesForm)
  const typed = [form.typed.ticked ?? []].flat()
  if (!form.ok) return show(c, { typed, errors: form.errors }, 422)
  const step = form.values.do
  const { done, moved } = await decideEach(c, form.values.ticked, step)
  const said = step === 'keep_due' ? { kept: done } : { taken: done }
  if (moved.length > 0) return show(c, { ...said, moved, typed: [] }, 409)
  // Somebody else decided all of them first.
  if (done === 0) return show(c, { typed: [], errors: { '': c.var.s.dueDates.earlierDecided } }, 409)
  return saved(c, withQuery(paths.earlierDates, { nhan: said.taken, giu: said.kept }))
})

async function show(c: StaffContext, shown: EarlierShown, status: 200 | 409 | 422 = 200) {
  const { db, actor, s } = c.var
  const { rows, next } = await listEarlierDates(db, actor, countIn(c, 'sau') ?? 0)
  return showStaff(
    c,
    { title: s.dueDates.earlierTitle, status },
    <EarlierDates
      {...{ s, rows, shown }}
      next={next === null ? null : withQuery(paths.earlierDates, { sau: next })}
    />,
  )
}

/** A whole number of the address; anything else says nothing. */
function countIn(c: StaffContext, name: string): number | undefined {
  const text = c.req.query(name) ?? ''
  return /^[1-9]\d{0,15}$/.test(text) ? Number(text) : undefined
}
