import { Hono } from 'hono'
import { recordDropped, recordMatching } from '../../../db/records/imports.ts'
import { ImportPage } from '../../../views/imports/import-page.tsx'
import type { FieldErrors } from '../../../views/shell/error-summary.tsx'
import { matchingForm } from '../../domain/import-matching.ts'
import { entryStanding } from '../../domain/paper-entry.ts'
import { sayBusy } from '../../http/busy.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { readForm, readTyped, typedText } from '../../http/forms.ts'
import { saved, showStaff } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths, withQuery } from '../../paths.ts'
import { type Look, lookAt } from './looking.ts'
import { recordRows } from './recording.ts'

const STATUS = { wrong: 422, moved: 409, calendar: 409, shut: 409, busy: 503 } as const

/** A sheet before it is recorded: which column holds what, every row with what is wrong in it; and recording it, whole. */
export const preview = new Hono<StaffEnv>()

preview.get(paths.import(':code', ':id'), async (c) => {
  const look = await lookAt(c, c.req.param('code') ?? '', c.req.param('id') ?? '')
  return look ? showLook(c, look) : notFoundPage(c)
})

preview.post(paths.import(':code', ':id'), async (c) => {
  const [code, id] = [c.req.param('code') ?? '', c.req.param('id') ?? '']
  const look = await lookAt(c, code, id)
  if (!look) return notFoundPage(c)
  const act = typedText(await readTyped(c), 'act')
  if (act === 'record') return record(c, look)
  return act === 'drop' ? drop(c, look) : match(c, look)
})

/** Everything or nothing; a sheet that was recorded before is simply shown as that. */
async function record(c: StaffContext, look: Look): Promise<Response> {
  const { code } = look.desk.session
  if (look.sheet.state === 'recorded') return saved(c, paths.import(code, look.sheet.code))
  const recording = await recordRows(c, look, await readTyped(c))
  if (recording.is === 'recorded')
    return saved(c, withQuery(paths.import(code, look.sheet.code), { 'da-co': recording.known }))
  if (recording.is === 'busy') sayBusy(c)
  const now = await lookAt(c, code, look.sheet.code)
  return now
    ? showLook(c, now, { said: sentenceOf(c, look, recording.is), status: STATUS[recording.is] })
    : notFoundPage(c)
}

function sentenceOf({ var: { s, now } }: StaffContext, { desk }: Look, why: keyof typeof STATUS): string {
  const standing = entryStanding(desk.session, now)
  return {
    wrong: s.imports.mendFirst,
    moved: s.imports.moved,
    calendar: s.imports.calendarMoved,
    shut: standing.is === 'open' ? s.imports.moved : s.imports.shutTitle,
    busy: s.errors.busy!,
  }[why]
}

async function drop(c: StaffContext, { sheet, desk }: Look): Promise<Response> {
  const { db, actor, now: at } = c.var
  if (sheet.state === 'preview') await recordDropped(db, sheet, { actorId: actor.id, at })
  return saved(c, paths.import(desk.session.code, sheet.code))
}

async function match(c: StaffContext, look: Look): Promise<Response> {
  const { db, actor, now: at, s } = c.var
  const { sheet, desk } = look
  const address = paths.import(desk.session.code, sheet.code)
  if (sheet.state !== 'preview') return saved(c, address)
  const reading = await readForm(c, matchingForm)
  if (!reading.ok) return showLook(c, look, { errors: { '': s.imports.matchingWrong }, status: 422 })
  const isLeader = desk.leaders.some(({ id }) => id === reading.values.leaderId)
  const matching = { ...reading.values, leaderId: isLeader ? reading.values.leaderId : null }
  const outcome = await recordMatching(db, sheet, matching, { actorId: actor.id, at })
  if (outcome.ok) return saved(c, address)
  const now = await lookAt(c, desk.session.code, sheet.code)
  return now ? showLook(c, now, { said: s.imports.moved, status: 409 }) : notFoundPage(c)
}

interface Said {
  said?: string
  errors?: FieldErrors
  status?: 409 | 422 | 503
}

function showLook(c: StaffContext, look: Look, { said = '', errors = {}, status }: Said = {}) {
  const { s, now } = c.var
  const page = Math.max(1, Number(/^\d{1,3}$/.exec(c.req.query('trang') ?? '')?.[0] ?? 1))
  const known = /^\d{1,4}$/.exec(c.req.query('da-co') ?? '')?.[0]
  return showStaff(
    c,
    { title: s.imports.previewTitle(look.sheet.fileName), wide: true, status: status ?? 200 },
    <ImportPage
      s={s}
      {...look}
      standing={entryStanding(look.desk.session, now)}
      page={page}
      justKnown={known === undefined ? null : Number(known)}
      said={said}
      errors={errors}
    />,
  )
}
