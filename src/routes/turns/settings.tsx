import { findTurnDesk } from '../../../db/queries/turns.ts'
import { recordRoomSetting } from '../../../db/records/rooms.ts'
import { Settings } from '../../../views/room/settings.tsx'
import type { FieldErrors } from '../../../views/shell/error-summary.tsx'
import { dayOf } from '../../domain/day.ts'
import { takesTurns } from '../../domain/turn.ts'
import { speakingTimeForm } from '../../domain/turn-form.ts'
import type { StaffContext } from '../../http/context.ts'
import { readForm, readTyped, typedText } from '../../http/forms.ts'
import { saved, showPiece, wantsPiece } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { findShownTurns, showAfter, showTurnsPage } from './show.tsx'

type Setting = Parameters<typeof recordRoomSetting>[2]

/** How long a speaker has. */
export async function postSpeakingTime(c: StaffContext, code: string): Promise<Response> {
  const desk = await deskOf(c, code)
  if (!desk) return notFoundPage(c)
  const reading = await readForm(c, speakingTimeForm, c.var.s.room.fieldErrors)
  if (!reading.ok) return refuse(c, code, reading.errors, 422)
  if (!takesTurns(desk.session))
    return showAfter(c, code, { tone: 'error', words: c.var.s.room.wrong }, false, 409)
  return set(c, desk.session, { speakingMinutes: reading.values.minutes ?? 0 })
}

/** What the projector shows: the speaker, nothing but the session, or one opinion of it that is public. */
export async function postShown(c: StaffContext, code: string): Promise<Response> {
  const desk = await deskOf(c, code)
  if (!desk) return notFoundPage(c)
  const shown = typedText(await readTyped(c), 'shown')
  const opinion = desk.showable.find((one) => one.code === shown)
  const isQuiet = shown === 'quiet'
  if (!opinion && !isQuiet && shown !== 'speaker')
    return refuse(c, code, { shown: c.var.s.room.notShowable }, 409)
  return set(c, desk.session, { shownOpinionId: opinion?.id ?? null, isQuiet })
}

function deskOf(c: StaffContext, code: string) {
  const { db, actor, now } = c.var
  return findTurnDesk(db, actor, code, { today: dayOf(now), beside: true })
}

async function set(c: StaffContext, session: { id: number; code: string }, setting: Setting) {
  const { db, actor, now } = c.var
  await recordRoomSetting(db, session.id, setting, { actorId: actor.id, at: now })
  const address = `${paths.turns(session.code)}#settings`
  const turns = wantsPiece(c) ? await findShownTurns(c, session.code, { beside: true }) : null
  return saved(c, address, turns ? <Settings s={c.var.s} turns={turns} /> : undefined)
}

async function refuse(c: StaffContext, code: string, errors: FieldErrors, status: 409 | 422) {
  if (!wantsPiece(c)) return showTurnsPage(c, code, { forms: { settings: { errors } }, status })
  const turns = await findShownTurns(c, code, { beside: true })
  if (!turns) return notFoundPage(c)
  return showPiece(c, <Settings s={c.var.s} turns={turns} form={{ errors }} />, status)
}
