import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { type CountDesk, findCountDesk } from '../../../db/queries/count-desk.ts'
import { findPaperParts } from '../../../db/queries/papers.ts'
import type { NewAttendance } from '../../../db/records/attendances.ts'
import { CountPage } from '../../../views/attendance/count-page.tsx'
import { CountSheet } from '../../../views/attendance/count-sheet.tsx'
import type { ShownForm } from '../../../views/attendance/shown.ts'
import { isSecretaryOf } from '../../domain/actor.ts'
import { attendanceStanding } from '../../domain/attendance.ts'
import { type CountsReading, readCounts } from '../../domain/attendance-counts.ts'
import { isCardKey } from '../../domain/capture-form.ts'
import { dayOf } from '../../domain/day.ts'
import { noticeHeader } from '../../domain/paper.ts'
import type { StaffContext } from '../../http/context.ts'
import { readTyped, type Typed, typedText } from '../../http/forms.ts'
import { newKey } from '../../http/keys.ts'
import { saved, showStaff } from '../../http/pages.tsx'
import { paperSheet } from '../../http/paper-sheet.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { enter, STATUS, shutNow, shutWords } from './posting.ts'

/** A form never has more lines than a unit has hamlets. */
const MOST_ROWS = 500

/** The form for the figures of a signed sheet. */
export async function showCounts(c: StaffContext) {
  const desk = await findDialogue(c)
  if (!desk || !isSecretaryOf(c.var.actor, desk.session.unitId)) return notFoundPage(c)
  return showForm(c, desk, { key: newKey(c.var.platform), typed: {}, errors: {} })
}

/** All lines of the sheet or none. */
export async function enterCounts(c: StaffContext) {
  const typed = await readTyped(c)
  const key = typedText(typed, 'key')
  const desk = await findDialogue(c, key)
  if (!desk || !isSecretaryOf(c.var.actor, desk.session.unitId)) return notFoundPage(c)
  const reading = readCounts(typed, rowsIn(typed), desk.unitHamletIds)
  const lines = reading.ok ? reading.lines.map((line) => ({ ...line, name: null })) : null
  const decision = await enter(c, desk, key, lines && { lines, rows: () => rowsOf(c, lines, key) })
  if (decision === 'repeat') return saved(c, `${paths.attendance(desk.session.code)}#figures`)
  return showAgain(c, desk, { key, typed, reading, why: decision as keyof typeof STATUS })
}

/** The same, empty, on paper: for the table at the door. */
export async function showCountSheet(c: StaffContext) {
  const desk = await findDialogue(c)
  if (!desk) return notFoundPage(c)
  const { s, db } = c.var
  const { session, hamlets } = desk
  const { parent } = await findPaperParts(db, session.unitId, session.body, dayOf(session.startsAt))
  const header = noticeHeader(session.body, session.unit, parent)
  return showStaff(
    c,
    { title: s.attendance.printCount, head: paperSheet(c) },
    <CountSheet {...{ s, session, header, hamlets }} />,
  )
}

async function findDialogue(c: StaffContext, key = '') {
  const { db, actor, now } = c.var
  const own = { today: dayOf(now), key: isCardKey(key) ? key : undefined }
  const desk = await findCountDesk(db, actor, c.req.param('code') ?? '', own)
  return desk && attendanceStanding(desk.session, now).is !== 'reception' ? desk : null
}

const rowsIn = (typed: Typed) =>
  Math.min(MOST_ROWS, Object.keys(typed).filter((name) => name.startsWith('people-')).length)

type Lines = Extract<CountsReading, { ok: true }>['lines']

function rowsOf({ var: { platform } }: StaffContext, lines: Lines, key: string): NewAttendance[] {
  return lines.map(({ hamletId, groupName, people, representatives }, row) => ({
    id: platform.newId(),
    key: `${key}-${row + 1}`,
    way: 'counted',
    hamletId,
    groupName,
    headCount: people,
    representatives,
  }))
}

interface Refused {
  key: string
  typed: Typed
  reading: CountsReading
  why: keyof typeof STATUS
}

function showAgain(c: StaffContext, desk: CountDesk, { key, typed, reading, why }: Refused) {
  const { s, platform } = c.var
  const flaws = reading.ok ? {} : reading.flaws
  const errors = {
    wrong: Object.fromEntries(
      Object.entries(flaws).map(([field, flaw]) => [
        field,
        s.attendance.countErrors[flaw] ?? s.errors[flaw]!,
      ]),
    ),
    used: { '': s.attendance.formUsed },
    closed: { '': shutNow(c, desk) || s.attendance.closedMeanwhile },
    busy: { '': s.errors.busy! },
  }[why]
  return showForm(c, desk, { key: why === 'used' ? newKey(platform) : key, typed, errors }, STATUS[why])
}

function showForm(c: StaffContext, desk: CountDesk, form: ShownForm, status: ContentfulStatusCode = 200) {
  const { s, now } = c.var
  const { session, hamlets, count } = desk
  const shut = shutWords(s, attendanceStanding(session, now), session)
  const props = { s, session, hamlets, count, form, shut }
  return showStaff(c, { title: s.attendance.count, status, wide: true }, <CountPage {...props} />)
}
