import { Hono } from 'hono'
import * as v from 'valibot'
import { findPeople, MOST_FOUND } from '../../../db/queries/person-search.ts'
import { PeopleContent } from '../../../views/calls/people-page.tsx'
import { unitsAs } from '../../domain/actor.ts'
import { dayOf } from '../../domain/day.ts'
import { byPerson, personQuery } from '../../domain/person-search.ts'
import { readCode } from '../../domain/receipt-code.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { showStaff } from '../../http/pages.tsx'
import { receiptCodeHash } from '../../http/receipts.ts'
import { paths } from '../../paths.ts'

/** Finding a person by phone, name or code. */
export const people = new Hono<StaffEnv>()

people.get(paths.people, async (c) => {
  const { s } = c.var
  const typed = c.req.query('q') ?? ''
  const reading = v.safeParse(personQuery, { q: typed })
  if (!reading.success) {
    const isLong = reading.issues[0].message === 'too_long'
    const errors = { q: isLong ? s.calls.tooLong : s.calls.tooShort }
    return show(c, { q: typed, errors, found: null, cutAt: null }, 422)
  }
  const { q } = reading.output
  return show(c, { q, ...(q ? await find(c, q) : { found: null, cutAt: null }) })
})

async function find(c: StaffContext, q: string) {
  const { db, actor, platform } = c.var
  const code = readCode(q)
  const receipt = code && (await receiptCodeHash(platform.secretKey, code))
  const { opinions, registrations, isCut } = await findPeople(db, unitsAs(actor, 'secretary'), q, receipt)
  const dated = registrations.map((row) => ({
    ...row,
    session: { ...row.session, on: dayOf(row.session.startsAt) },
  }))
  return { found: byPerson(opinions, dated), cutAt: isCut ? MOST_FOUND : null }
}

function show(
  c: StaffContext,
  props: Omit<Parameters<typeof PeopleContent>[0], 's'>,
  status: 200 | 422 = 200,
) {
  const { s } = c.var
  return showStaff(c, { title: s.calls.peopleTitle, status }, <PeopleContent s={s} {...props} />)
}
