import type { FC } from 'hono/jsx'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { type Door, findDoor } from '../../../db/queries/door.ts'
import { AttendancePage, ReceptionInstead } from '../../../views/attendance/attendance-page.tsx'
import { DoorSection } from '../../../views/attendance/door-section.tsx'
import { Figures } from '../../../views/attendance/figures.tsx'
import { PresentList } from '../../../views/attendance/present-list.tsx'
import type { ShownDoor, ShownForm, ShownSearch } from '../../../views/attendance/shown.ts'
import type { Strings } from '../../../views/strings/vi.ts'
import { isSecretaryOf } from '../../domain/actor.ts'
import { attendanceStanding } from '../../domain/attendance.ts'
import { type AttendanceFilter, readAttendanceFilter } from '../../domain/attendance-filter.ts'
import { readCursor, writeCursor } from '../../domain/cursor.ts'
import { dayOf } from '../../domain/day.ts'
import { searchWords } from '../../domain/folding.ts'
import { takesTurns } from '../../domain/turn.ts'
import type { StaffContext } from '../../http/context.ts'
import { newKey } from '../../http/keys.ts'
import { showPiece, showStaff, wantsPiece } from '../../http/pages.tsx'
import type { Platform } from '../../http/platform.ts'
import { notFoundPage } from '../../http/refusals.tsx'
import { shutWords } from './posting.ts'

/** What a post adds to the page that answers it. */
export interface Shown {
  status?: ContentfulStatusCode
  /** What was just done, in a sentence. */
  said?: string
  /** Words that were typed, the code of one registration, or why there is neither. */
  search?: { words?: string; code?: string; refusal?: string }
  refused?: ShownSearch['refused']
  walkIn?: ShownForm
  /** Why nothing was stored. */
  shut?: string
}

const WHOLE: AttendanceFilter = { way: null, hamlet: null, group: null, represents: false }

/** The page that an address asks for: found by name (`tim`) or code (`dk`), narrowed to one figure, after a step (`xong`, `noi`). */
export function showAsked(c: StaffContext) {
  const { tim: words, dk: code } = c.req.query()
  return showDoor(c, { search: { words, code } })
}

/** The page of the door as its address asks for it or as a post left it; for htmx its parts. */
export async function showDoor(c: StaffContext, shown: Shown = {}): Promise<Response> {
  const door = await loadDoor(c, shown)
  if (!door) return notFoundPage(c)
  const { s } = c.var
  const { status = 200 } = shown
  const title = s.attendance.title
  if ('isReception' in door) return showStaff(c, { title }, <ReceptionInstead s={s} session={door.session} />)
  if (!wantsPiece(c)) return showStaff(c, { title, status, wide: true }, <AttendancePage s={s} door={door} />)
  return showPiece(c, <DoorPieces s={s} door={door} />, status)
}

type Reception = { isReception: true; session: Door['session'] }

/** What the page shows; null where this person knows of no such session. One trip. */
export async function loadDoor(c: StaffContext, shown: Shown): Promise<ShownDoor | Reception | null> {
  const { db, actor, now } = c.var
  const isAsked = c.req.method === 'GET'
  const filter = isAsked ? readAttendanceFilter(c.req.query()) : WHOLE
  const after = isAsked ? readCursor(c.req.query('sau'), 2) : null
  const want = { today: dayOf(now), filter, after, found: foundBy(shown.search) }
  const door = await findDoor(db, actor, c.req.param('code') ?? '', want)
  if (!door) return null
  if (door.session.kind === 'reception') return { isReception: true, session: door.session }
  return { ...toShown(c, door, shown), filter, isFirstPage: after === null }
}

function foundBy({ words, code }: NonNullable<Shown['search']> = {}) {
  if (code) return { code }
  const sought = searchWords(words ?? '')
  return sought.length > 0 ? { words: sought } : null
}

function toShown(c: StaffContext, door: Door, shown: Shown): Omit<ShownDoor, 'filter' | 'isFirstPage'> {
  const { s, actor, now, platform } = c.var
  const { session, found, hasMoreFound } = door
  const { search = {}, refused, walkIn = emptyForm(platform), said, shut } = shown
  const standing = attendanceStanding(session, now)
  const isSecretary = isSecretaryOf(actor, session.unitId)
  return {
    ...door,
    walkIn,
    mayRecord: isSecretary && standing.is === 'open',
    maySpeak: isSecretary && takesTurns(session),
    shut: shut ?? shutWords(s, standing, session),
    said: said ?? saidOf(c, door),
    next: door.next && writeCursor(door.next),
    search: {
      typed: search.words ?? '',
      refusal: search.refusal,
      found,
      hasMoreFound,
      isScanned: search.code !== undefined && found[0]?.there === null,
      refused,
    },
  }
}

/** What the step before this page did, told of a line that stands on it. */
function saidOf(c: StaffContext, { lines }: Door): string {
  const { attendance: words } = c.var.s
  const { xong, noi } = c.req.query()
  const line = lines.find(({ id }) => String(id) === (noi ?? xong))
  if (!line?.name) return ''
  return noi ? words.toSpeak(line.name) : words.recordedWalkIn(line.name, line.people)
}

const emptyForm = (platform: Platform): ShownForm => ({ key: newKey(platform), typed: {}, errors: {} })

/** The door with what follows from it, for htmx. */
const DoorPieces: FC<{ s: Strings; door: ShownDoor }> = ({ s, door }) => (
  <>
    <DoorSection s={s} door={door} />
    <hx-partial hx-target="#figures" hx-swap="outerMorph">
      <Figures s={s} door={door} />
    </hx-partial>
    <hx-partial hx-target="#list" hx-swap="outerMorph">
      <PresentList s={s} door={door} />
    </hx-partial>
  </>
)
