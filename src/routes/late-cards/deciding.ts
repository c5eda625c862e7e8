import { findLateDesk, type LateCardLine } from '../../../db/queries/late-cards.ts'
import { recordLateDropped, recordLateTaken } from '../../../db/records/late-decisions.ts'
import type { WriteOutcome } from '../../../db/write.ts'
import { hamletChosen } from '../../domain/asking.ts'
import { CAPTURED_KINDS } from '../../domain/capture-form.ts'
import { decideLate, lateDecisionForm } from '../../domain/late-card.ts'
import { orBusy, sayBusy } from '../../http/busy.ts'
import { cardOpinion } from '../../http/card-opinion.ts'
import type { StaffContext } from '../../http/context.ts'
import { readForm, type Typed } from '../../http/forms.ts'
import { CODE_TRIES, codesOf } from '../../http/opinion-codes.ts'
import { notFoundPage } from '../../http/refusals.tsx'
import { showDecided, showLateCards } from './show.tsx'

type LateDesk = NonNullable<Awaited<ReturnType<typeof findLateDesk>>>

/** The secretary takes a late card, or leaves it out and says why. Once: the same again changes nothing, another decision is refused. */
export async function postDecision(c: StaffContext, code: string, id: number): Promise<Response> {
  const { db, actor, s } = c.var
  const desk = await findLateDesk(db, actor, code, id)
  const line = desk?.cards.find(({ card }) => card.id === id)
  if (!desk || !line) return notFoundPage(c)
  const reading = await readForm(c, lateDecisionForm, s.offline.late.fieldErrors)
  const refuse = (status: 409 | 422 | 503, errors: Record<string, string>, typed: Typed = reading.typed) =>
    showLateCards(c, code, { id, errors, typed, status })
  if (!reading.ok) return refuse(422, reading.errors)
  const { decision, reason } = reading.values
  const standing = decideLate(line.card.decision, decision)
  if (standing === 'repeat') return showDecided(c, code, id)
  if (standing === 'decided') return refuse(409, { '': s.offline.late.decided })
  const outcome = await orBusy(
    decision === 'taken' ? take(c, desk, line) : recordLateDropped(db, line, reason, byOf(c)),
  )
  if (outcome === 'busy') {
    sayBusy(c)
    return refuse(503, { '': s.errors.busy! })
  }
  return outcome.ok ? showDecided(c, code, id) : after(c, code, id, decision, refuse)
}

/** Somebody was faster: with the same decision it is done, with another one it is said. */
async function after(
  c: StaffContext,
  code: string,
  id: number,
  decision: 'taken' | 'dropped',
  refuse: (status: 409, errors: Record<string, string>) => Promise<Response>,
): Promise<Response> {
  const desk = await findLateDesk(c.var.db, c.var.actor, code, id)
  const line = desk?.cards.find(({ card }) => card.id === id)
  return line?.card.decision === decision
    ? showDecided(c, code, id)
    : refuse(409, { '': c.var.s.offline.late.decided })
}

const byOf = ({ var: { actor, now: at } }: StaffContext) => ({ actorId: actor.id, at })

/** Under the card's own key; where a code is another opinion's, the next ones are tried. */
async function take(c: StaffContext, desk: LateDesk, line: LateCardLine): Promise<WriteOutcome> {
  const { db, platform, actor, now } = c.var
  const { card, hamletId, name, phone, address } = line
  const kind = CAPTURED_KINDS.find((one) => one === card.kind) ?? 'feedback'
  const hamlet = hamletChosen(hamletId)
  const said = { name, phone, address, hamlet, kind, topic: card.topic, text: card.text }
  const told = cardOpinion(desk, said, { actorId: actor.id, now, said: card.saidAt })
  for (let salt = 0; ; salt++) {
    const codes = await codesOf(platform, card.key, salt, card.text)
    const opinion = { ...told, ...codes, personId: card.personId, isKnown: true as const }
    const outcome = await recordLateTaken(db, line, opinion, byOf(c))
    const isCode = !outcome.ok && outcome.conflict === 'taken' && /code|follow/.test(outcome.what)
    if (!isCode || salt === CODE_TRIES) return outcome
  }
}
