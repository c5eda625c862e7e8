import { type Agenda, findAgenda } from '../../../db/queries/agenda.ts'
import { AgendaList } from '../../../views/agenda/agenda-list.tsx'
import { AgendaPage, agendaTitle } from '../../../views/agenda/agenda-page.tsx'
import { groupName, lineName, partQuery, type ShownAgenda } from '../../../views/agenda/shown.ts'
import { unitsAs } from '../../domain/actor.ts'
import { groupLines, takesAgenda } from '../../domain/agenda.ts'
import { groupingOf } from '../../domain/agenda-form.ts'
import { agendaPage, readLinesAsked, type Sought } from '../../domain/agenda-page.ts'
import { likelyPairs } from '../../domain/agenda-pairs.ts'
import { readTurn, type Turn } from '../../domain/agenda-turn.ts'
import { dayOf } from '../../domain/day.ts'
import type { StaffContext } from '../../http/context.ts'
import { showPiece, showStaff, wantsPiece } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'

/** The agenda of the address, where this person works on its session or reads it. One trip. */
export function findAsked(c: StaffContext): Promise<Agenda | null> {
  const { db, actor, now } = c.var
  return findAgenda(db, actor, c.req.param('code') ?? '', dayOf(now))
}

/** The same where they are secretary of its unit: who may change it. */
export async function findOwn(c: StaffContext): Promise<Agenda | null> {
  const agenda = await findAsked(c)
  return agenda && isOwn(c, agenda) ? agenda : null
}

/** The page, or for htmx the list alone; `turn` is what was just done, `refusal` why it was not. */
export async function showAgenda(
  c: StaffContext,
  agenda: Agenda | null,
  { turn = null, refusal, done, status = 200 }: Shown = {},
): Promise<Response> {
  const { s } = c.var
  if (!agenda) return notFoundPage(c)
  const line = c.req.query('cau')
  const sought = turn ? { code: turn.code, isMoved: true } : line ? { code: line, isMoved: false } : null
  const shown = toShown(c, agenda, sought)
  const props = { s, agenda: shown, refusal, turned: turn ? saidOf(c, shown, turn) : undefined }
  if (!wantsPiece(c)) {
    return showStaff(
      c,
      { title: agendaTitle(s, shown), status, wide: true, head: <AgendaHead c={c} /> },
      <AgendaPage {...props} done={done} />,
    )
  }
  return showPiece(c, <AgendaList {...props} />, status)
}

interface Shown {
  turn?: Turn | null
  refusal?: string
  done?: string
  status?: 200 | 409 | 422
}

/** What an address says was just turned. */
export const turnOfAddress = (c: StaffContext): Turn | null => readTurn(c.req.query('da') ?? '')

/** What the address says of the part of the agenda that is shown, or was before the page of one line. */
export const askedQuery = (c: StaffContext) =>
  partQuery(groupingOf(c.req.query('nhom')), readLinesAsked(c.req.query()))

/** Style and script of these pages alone. */
export function AgendaHead({ c }: { c: StaffContext }) {
  const { build } = c.var.platform
  return (
    <>
      <link rel="stylesheet" href={paths.asset('agenda.css', build)} />
      <script src={paths.asset('agenda.js', build)} defer />
    </>
  )
}

const isOwn = ({ var: { actor } }: StaffContext, { session }: Agenda) =>
  unitsAs(actor, 'secretary').includes(session.unitId)

function toShown(c: StaffContext, agenda: Agenda, sought: Sought | null): ShownAgenda {
  const { session, lines, gone, orderSeq } = agenda
  const by = groupingOf(c.req.query('nhom'))
  const mayMerge = isOwn(c, agenda)
  const mayChange = mayMerge && takesAgenda(session.state)
  const groups = groupLines(lines, by)
  const page = agendaPage(groups, readLinesAsked(c.req.query()), sought)
  return { session, by, groups, page, gone, pairs: likelyPairs(lines), orderSeq, mayChange, mayMerge }
}

/** Where the line, or the group, of a turn stands now; nothing where it is gone. */
function saidOf(c: StaffContext, { by, groups }: ShownAgenda, { move, code, button }: Turn) {
  const { s } = c.var
  const at = groups.findIndex(({ key, lines }) => key === code || lines.some((line) => line.code === code))
  const group = groups[at]
  if (!group) return undefined
  const name = groupName(s, by, group)
  if (move.startsWith('group')) return { said: s.agenda.movedGroup(name, at + 1, groups.length), button }
  const place = group.lines.findIndex((line) => line.code === code)
  const line = group.lines[place]
  if (!line) return undefined
  return { said: s.agenda.moved(lineName(s, line), place + 1, group.lines.length, name), button }
}
