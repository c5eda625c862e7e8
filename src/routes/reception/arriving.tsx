import { recordVisit } from '../../../db/records/visits.ts'
import { chosenHamlet } from '../../domain/asking.ts'
import { type CaptureDecision, decideCapture, type Said } from '../../domain/capture.ts'
import { isCardKey } from '../../domain/capture-form.ts'
import { type Arrival, arrivalForm } from '../../domain/visit-form.ts'
import { orBusy } from '../../http/busy.ts'
import type { StaffContext } from '../../http/context.ts'
import { type FormReading, readForm, readTyped, typedText } from '../../http/forms.ts'
import { newKey } from '../../http/keys.ts'
import { notFoundPage } from '../../http/refusals.tsx'
import { type Day, findDay, type Visit } from './day.tsx'
import { refuseList, showAgain, showGiven } from './given.tsx'

/** Somebody came: from the door with the form, or from the list of those who registered with one press. */
export async function postVisit(c: StaffContext): Promise<Response> {
  const typed = await readTyped(c)
  const day = await findDay(c)
  if (!day) return notFoundPage(c)
  return 'registration_id' in typed
    ? comeFromList(c, day, Number(typedText(typed, 'registration_id')))
    : comeFromDoor(c, day)
}

type Reading = FormReading<Arrival>

async function comeFromDoor(c: StaffContext, day: Day): Promise<Response> {
  const hamlets = day.hamlets.map(({ id }) => id)
  const reading = await readForm(c, arrivalForm(hamlets), c.var.s.reception.fieldErrors)
  const key = typedText(reading.typed, 'key')
  const decision = decide(day, reading, key)
  if (decision === 'repeat') return showGiven(c, day, visitOf(day, key)!)
  if (decision !== 'record' || !reading.ok) return showAgain(c, day, reading, decision)
  const outcome = await orBusy(
    recordVisit(c.var.db, newVisit(c, day, reading.values, key), from(reading.values)),
  )
  if (outcome === 'busy') return showAgain(c, day, reading, 'busy')
  const after = (await findDay(c)) ?? day
  const given = visitOf(after, key)
  if (given && decide(after, reading, key) === 'repeat') return showGiven(c, after, given)
  return showAgain(
    c,
    after,
    reading,
    !outcome.ok && outcome.conflict === 'taken' && outcome.what === 'free' ? 'over' : 'used',
  )
}

/** As a card of a speaker: the same form with the same words once more is a repeat, with others it was used. */
function decide(day: Day, reading: Reading, key: string): CaptureDecision {
  const known = visitOf(day, key)
  const recorded = isCardKey(key) ? known && saidOf(known.name, known.headCount) : NOT_OURS
  const said = reading.ok ? saidOf(reading.values.name, reading.values.people) : null
  return decideCapture({ standing: day.standing, said, recorded: recorded ?? null })
}

const saidOf = (name: string, people: number): Said => ({ sessionId: null, name, text: String(people) })

/** What a key that was never given out stands for: something else. */
const NOT_OURS: Said = { sessionId: null, name: '', text: '' }

const visitOf = (day: Day, key: string): Visit | undefined => day.visits.find((visit) => visit.key === key)

function newVisit({ var: { platform, actor, now } }: StaffContext, day: Day, said: Arrival, key: string) {
  return {
    ...{ id: platform.newId(), key, sessionId: day.session.id, personId: platform.newId() },
    ...{ hamletId: chosenHamlet(said.hamlet), groupName: said.group_name, headCount: said.people },
    ...{ representatives: said.representatives ?? 1, recordedBy: actor.id, at: now },
  }
}

function from(said: Arrival) {
  const { name, phone } = said
  return { person: { name, phone, email: '', hamletId: chosenHamlet(said.hamlet), address: '' } }
}

async function comeFromList(c: StaffContext, day: Day, id: number): Promise<Response> {
  const isIt = ({ registrationId }: Visit) => registrationId === id
  const known = day.visits.find(isIt)
  if (known) return showGiven(c, day, known, true)
  const one = day.coming.find((registration) => registration.id === id)
  if (!one) return notFoundPage(c)
  if (day.standing.is !== 'open') return refuseList(c, day, 'closed')
  const { personId, hamletId, headCount, seats } = one
  const said = {
    name: '',
    hamlet: '',
    phone: '',
    people: headCount,
    representatives: headCount < 5 ? 1 : seats,
  }
  const visit = {
    ...newVisit(c, day, { ...said, group_name: '' }, newKey(c.var.platform)),
    personId,
    hamletId,
  }
  const outcome = await orBusy(recordVisit(c.var.db, visit, { registrationId: id }))
  if (outcome === 'busy') return refuseList(c, day, 'busy')
  const after = (await findDay(c)) ?? day
  const given = after.visits.find(isIt)
  return given ? showGiven(c, after, given, true) : refuseList(c, after, 'over')
}
