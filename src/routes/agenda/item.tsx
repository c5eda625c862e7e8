import { Hono } from 'hono'
import type { Agenda } from '../../../db/queries/agenda.ts'
import type { AgendaLine } from '../../../db/queries/agenda-lines.ts'
import { recordPreparedLine } from '../../../db/records/agenda.ts'
import { PreparationPage } from '../../../views/agenda/preparation-form.tsx'
import { lineName } from '../../../views/agenda/shown.ts'
import { TakenAway } from '../../../views/agenda/taken-away.tsx'
import type { FieldErrors } from '../../../views/shell/error-summary.tsx'
import { takesAgenda } from '../../domain/agenda.ts'
import { AgendaItemForm, writesPoints } from '../../domain/agenda-form.ts'
import { dayOf } from '../../domain/day.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { readForm, sentenceOf, type Typed, typedText } from '../../http/forms.ts'
import { saved, showStaff } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { onlyFor } from '../../http/staff.ts'
import { paths, withQuery } from '../../paths.ts'
import { askedQuery, findOwn } from './show.tsx'

/** One line of an agenda in the hands of the secretariat: who prepares it, and its points where the agency does not sign in. */
export const item = new Hono<StaffEnv>()

interface Found {
  agenda: Agenda
  line: AgendaLine
}

item.get(paths.agendaItem(':code', ':opinion'), onlyFor('secretary'), async (c) => {
  const agenda = await findOwn(c)
  const line = lineIn(c, agenda)
  return agenda && line ? showItem(c, { agenda, line }) : notFoundPage(c)
})

item.post(paths.agendaItem(':code', ':opinion'), onlyFor('secretary'), async (c) => {
  const agenda = await findOwn(c)
  if (!agenda) return notFoundPage(c)
  const reading = await readForm(c, AgendaItemForm, c.var.s.agenda.errors)
  const line = lineIn(c, agenda)
  if (!line) return showTakenAway(c, agenda, reading.typed)
  const errors = refusalOf(c, agenda, reading.ok ? reading.values.agency_id : null)
  if (errors) return showItem(c, { agenda, line }, { typed: reading.typed, ...errors })
  if (!reading.ok) return showItem(c, { agenda, line }, { ...reading, status: 422 })
  const outcome = await keep(c, { agenda, line }, reading.values)
  if (!outcome) return showItem(c, await found(c), { typed: reading.typed, status: 409, isStale: true })
  return saved(c, `${backTo(c, agenda)}#line-${line.code}`)
})

/** The part of the agenda from which one came. */
const backTo = (c: StaffContext, { session }: Agenda) => withQuery(paths.agenda(session.code), askedQuery(c))

/** False where somebody else wrote points since those that the writer saw. */
async function keep(
  c: StaffContext,
  { agenda, line }: Found,
  { agency_id: agencyId, points, seen }: { agency_id: number | null; points: string; seen: number },
): Promise<boolean> {
  const { db, actor, now } = c.var
  const isWritten = writesPoints(points, line)
  const change = { sessionId: agenda.session.id, actorId: actor.id, at: now }
  const kept = { opinionId: line.opinionId, agencyId, points, seen: isWritten ? seen : null }
  return (await recordPreparedLine(db, change, kept)).ok
}

/** Why nothing can be kept whatever was typed; the agency must be one of the unit that is in force, or the one that has it already. */
function refusalOf(
  { var: { s } }: StaffContext,
  { session, agencies, lines }: Agenda,
  agencyId: number | null,
): { errors: FieldErrors; status: 409 | 422 } | null {
  if (!takesAgenda(session.state)) return { errors: { '': s.agenda.over }, status: 409 }
  const known = [...agencies.map(({ id }) => id), ...lines.map((line) => line.agencyId)]
  if (agencyId === null || known.includes(agencyId)) return null
  const words = { ...s, errors: { ...s.errors, ...s.agenda.errors } }
  return { errors: { agency_id: sentenceOf(words, 'agency_id', 'not_a_choice') }, status: 422 }
}

function lineIn(c: StaffContext, agenda: Agenda | null): AgendaLine | undefined {
  return agenda?.lines.find(({ code }) => code === c.req.param('opinion'))
}

/** As it stands after somebody else wrote. */
async function found(c: StaffContext): Promise<Found | null> {
  const agenda = await findOwn(c)
  const line = lineIn(c, agenda)
  return agenda && line ? { agenda, line } : null
}

function showItem(
  c: StaffContext,
  shown: Found | null,
  { typed, errors, status = 200, isStale }: ShownItem = {},
): Response | Promise<Response> {
  if (!shown) return notFoundPage(c)
  const { s } = c.var
  const { agenda, line } = shown
  const { session, agencies } = agenda
  // The agency that has it stays a choice when it has ended; where none has it yet, the one that handles the matter is proposed.
  const kept = line.agencyId !== null && !agencies.some(({ id }) => id === line.agencyId)
  const all = kept ? [...agencies, { id: line.agencyId!, name: line.agency ?? '' }] : agencies
  return showStaff(
    c,
    { title: s.agenda.itemTitle(lineName(s, line)), status },
    <PreparationPage
      {...{ s, item: line, errors, isStale }}
      action={withQuery(paths.agendaItem(session.code, line.code), askedQuery(c))}
      lead={s.agenda.itemLead(session.theme, dayOf(session.startsAt))}
      back={{ href: backTo(c, agenda), label: s.agenda.backToAgenda }}
      typed={typed && { points: typedText(typed, 'points'), agency: typedText(typed, 'agency_id') }}
      choice={{ agencies: all, agencyId: line.agencyId ?? line.suggestedId }}
    />,
  )
}

interface ShownItem {
  typed?: Typed
  errors?: FieldErrors
  status?: 200 | 409 | 422
  isStale?: boolean
}

function showTakenAway(c: StaffContext, agenda: Agenda, typed: Typed): Response | Promise<Response> {
  const { s } = c.var
  const back = { href: backTo(c, agenda), label: s.agenda.backToAgenda }
  const text = typedText(typed, 'points')
  return showStaff(c, { title: s.agenda.points, status: 409 }, <TakenAway {...{ s, text, back }} />)
}
