import { Hono } from 'hono'
import {
  findPreparation,
  listPreparations,
  type Preparation,
} from '../../../db/queries/agenda-preparations.ts'
import { recordPreparedLine } from '../../../db/records/agenda.ts'
import { PreparationPage } from '../../../views/agenda/preparation-form.tsx'
import { PreparationsPage } from '../../../views/agenda/preparations-page.tsx'
import { lineName } from '../../../views/agenda/shown.ts'
import { TakenAway } from '../../../views/agenda/taken-away.tsx'
import type { FieldErrors } from '../../../views/shell/error-summary.tsx'
import { PointsForm, writesPoints } from '../../domain/agenda-form.ts'
import { agendaPage, linesAddress, readLinesAsked } from '../../domain/agenda-page.ts'
import { bySession } from '../../domain/agenda-preparing.ts'
import { dayOf } from '../../domain/day.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { readForm, readTyped, type Typed, typedText } from '../../http/forms.ts'
import { saved, showStaff } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths, withQuery } from '../../paths.ts'
import { AgendaHead } from './show.tsx'

/** What an agency prepares for the sessions ahead: its own list, and one question at a time. */
export const preparations = new Hono<StaffEnv>()

preparations.get(paths.preparations, async (c) => {
  const { db, actor, now, s } = c.var
  const unwritten = c.req.query('chi') === 'chua'
  const groups = bySession(await listPreparations(db, actor, { unwritten }), dayOf(now))
  const listed = groups.map(({ first, items }) => ({
    key: `${first.session.id}-${first.agencyId}`,
    lines: items,
  }))
  const page = agendaPage(listed, readLinesAsked(c.req.query()), null)
  const shown = page.parts.map(({ at, lines, group }) => {
    const { first, dueOn, due } = groups[at]!
    return { ...first, dueOn, due, items: lines, waits: group.lines.some(({ points }) => points === '') }
  })
  return showStaff(
    c,
    { title: s.agenda.preparationsTitle, wide: true, head: <AgendaHead c={c} /> },
    <PreparationsPage {...{ s, unwritten, page, groups: shown }} />,
  )
})

preparations.get(paths.preparation(':code', ':opinion'), async (c) => {
  const one = await findOne(c)
  return one ? showOne(c, one) : notFoundPage(c)
})

preparations.post(paths.preparation(':code', ':opinion'), async (c) => {
  const one = await findOne(c)
  if (!one) return showTakenAway(c)
  const reading = await readForm(c, PointsForm, c.var.s.agenda.errors)
  if (!reading.ok) return showOne(c, one, { ...reading, status: 422 })
  if (await keep(c, one, reading.values)) return saved(c, backTo(c))
  const now = await findOne(c)
  if (!now) return showTakenAway(c)
  return showOne(c, now, { typed: reading.typed, status: 409, isStale: true })
})

function findOne(c: StaffContext): Promise<Preparation | null> {
  const { code: session = '', opinion = '' } = c.req.param()
  return findPreparation(c.var.db, c.var.actor, { session, opinion })
}

/** False where somebody else wrote since, or where the office gave the question to another agency. */
async function keep(
  { var: { db, actor, now } }: StaffContext,
  one: Preparation,
  { points, seen }: { points: string; seen: number },
): Promise<boolean> {
  if (!writesPoints(points, one)) return true
  const change = { sessionId: one.session.id, actorId: actor.id, at: now }
  const line = { opinionId: one.opinionId, heldBy: one.agencyId, points, seen }
  return (await recordPreparedLine(db, change, line)).ok
}

/** The part of the list from which one came. */
const askedQuery = (c: StaffContext) => ({
  chi: c.req.query('chi') === 'chua' ? 'chua' : null,
  ...linesAddress(readLinesAsked(c.req.query())),
})
const backTo = (c: StaffContext) => withQuery(paths.preparations, askedQuery(c))

interface ShownOne {
  typed?: Typed
  errors?: FieldErrors
  status?: 200 | 409 | 422
  isStale?: boolean
}

function showOne(c: StaffContext, one: Preparation, { typed, errors, status = 200, isStale }: ShownOne = {}) {
  const { s } = c.var
  const { session } = one
  return showStaff(
    c,
    { title: s.agenda.itemTitle(lineName(s, one)), status },
    <PreparationPage
      {...{ s, item: one, errors, isStale }}
      action={withQuery(paths.preparation(session.code, one.code), askedQuery(c))}
      lead={s.agenda.itemLead(session.theme, dayOf(session.startsAt))}
      back={{ href: backTo(c), label: s.agenda.preparationsTitle }}
      typed={typed && { points: typedText(typed, 'points'), agency: '' }}
    />,
  )
}

/** To whoever does not prepare it there is nothing; what they wrote comes back to them all the same. */
async function showTakenAway(c: StaffContext) {
  const { s } = c.var
  const text = typedText(await readTyped(c), 'points')
  if (text === '') return notFoundPage(c)
  const back = { href: backTo(c), label: s.agenda.preparationsTitle }
  return showStaff(c, { title: s.agenda.points, status: 404 }, <TakenAway {...{ s, text, back }} />)
}
