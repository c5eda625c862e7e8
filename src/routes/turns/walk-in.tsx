import { findTurnOfKey, type TurnDesk } from '../../../db/queries/turns.ts'
import { recordTurns } from '../../../db/records/turns.ts'
import type { WalkInForm } from '../../../views/room/shown.ts'
import { TurnList } from '../../../views/room/turn-list.tsx'
import { WalkIn as WalkInSection } from '../../../views/room/walk-in.tsx'
import { chosenHamlet } from '../../domain/asking.ts'
import { isCardKey } from '../../domain/capture-form.ts'
import { type WalkIn, walkInForm } from '../../domain/turn-form.ts'
import type { StaffContext } from '../../http/context.ts'
import { readForm, typedText } from '../../http/forms.ts'
import { saved, showPiece, wantsPiece } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { emptyWalkIn, findShownTurns, showTurnsPage } from './show.tsx'

/** Somebody who just came: put down once however often the form is sent; with other words under the same key, nothing is swallowed. */
export async function postWalkIn(c: StaffContext, desk: TurnDesk): Promise<Response> {
  const { s } = c.var
  const { code } = desk.session
  const reading = await readForm(c, walkInForm(desk.hamlets.map(({ id }) => id)), s.room.fieldErrors)
  const { typed } = reading
  if (!isCardKey(typedText(typed, 'key')))
    return refuse(c, code, { typed, errors: { '': s.room.formUsed } }, 409)
  if (!reading.ok) return refuse(c, code, { ...reading, key: typedText(typed, 'key') }, 422)
  const { values } = reading
  const isAdded = (await record(c, desk, values)) || (await wasAdded(c, desk, values))
  return isAdded
    ? showAdded(c, code, values.name)
    : refuse(c, code, { typed, errors: { '': s.room.formUsed } }, 409)
}

async function record(c: StaffContext, { session }: TurnDesk, values: WalkIn): Promise<boolean> {
  const { db, actor, now, platform } = c.var
  const { key, name, hamlet, group_name: groupName, show_name: showName } = values
  const turn = {
    ...{ id: platform.newId(), key, source: 'walk_in' as const, groupName, showName },
    personId: platform.newId(),
    person: { name },
    hamletId: chosenHamlet(hamlet),
  }
  return (await recordTurns(db, session.id, [turn], { actorId: actor.id, at: now })).ok
}

/** The very same person was put down with this form before. */
async function wasAdded({ var: { db } }: StaffContext, { session }: TurnDesk, { key, name }: WalkIn) {
  const before = await findTurnOfKey(db, key)
  return before?.sessionId === session.id && before.name === name
}

async function showAdded(c: StaffContext, code: string, name: string) {
  if (!wantsPiece(c)) return saved(c, paths.turns(code))
  return showForm(c, code, emptyWalkIn(c, name), 200)
}

function refuse(c: StaffContext, code: string, refused: Partial<WalkInForm>, status: 409 | 422) {
  const { typed = {}, errors = {}, key } = refused
  const form: WalkInForm = { ...emptyWalkIn(c), typed, errors, ...(key && { key }) }
  return wantsPiece(c)
    ? showForm(c, code, form, status)
    : showTurnsPage(c, code, { forms: { walkIn: form }, status })
}

async function showForm(c: StaffContext, code: string, form: WalkInForm, status: 200 | 409 | 422) {
  const { s } = c.var
  const turns = await findShownTurns(c, code, { beside: false })
  if (!turns) return notFoundPage(c)
  return showPiece(
    c,
    <>
      <WalkInSection {...{ s, turns, form }} />
      <hx-partial hx-target="#turns" hx-swap="outerMorph">
        <TurnList {...{ s, turns }} />
      </hx-partial>
    </>,
    status,
  )
}
