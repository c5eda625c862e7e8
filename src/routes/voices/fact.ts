import { standingOf } from '../../../db/queries/opinions.ts'
import type { OwnOpinion } from '../../../db/queries/receipts.ts'
import { recordFact } from '../../../db/records/facts.ts'
import { advance } from '../../domain/lifecycle.ts'
import { factForm, OWN_FACTS_MAX } from '../../domain/voice.ts'
import type { PublicContext } from '../../http/context.ts'
import { readForm, type Typed } from '../../http/forms.ts'
import { notFoundPage } from '../../http/refusals.tsx'
import { findOwn, showFollowUp } from '../follow-ups/show.tsx'
import { type Attempt, takeOwnStep } from './repeating.ts'
import { ownFacts } from './voice.ts'

/** The asker adds something while the opinion is open; the same words again change nothing. */
export async function addFact(c: PublicContext): Promise<Response> {
  const own = await findOwn(c)
  if (!own) return notFoundPage(c)
  const form = await readForm(c, factForm, c.var.s.voices.fieldErrors)
  const { typed } = form
  const isOpen = advance(standingOf(own.opinion), 'add_fact', 'resident', c.var.now).ok
  if (!form.ok && isOpen)
    return showFollowUp(c, own, { form: 'fact', errors: form.errors, typed, status: 422 })
  const text = form.ok ? form.values.text : ''
  return takeOwnStep(c, own, 'bo-sung', (current) => factOf(c, current, text, typed))
}

function factOf(c: PublicContext, own: OwnOpinion, text: string, typed: Typed): Attempt {
  const { db, now, platform, s } = c.var
  const step = advance(standingOf(own.opinion), 'add_fact', 'resident', now)
  const isThere = own.around.facts.some((fact) => fact.isOwn === 1 && fact.text === text)
  if (isThere) return { is: 'there' }
  if (!step.ok || ownFacts(own) >= OWN_FACTS_MAX) {
    const sentence = step.ok ? s.voices.factsFull : s.voices.cannotAddFact
    return { is: 'refused', failed: { form: 'fact', errors: { '': sentence }, typed, status: 409 } }
  }
  const fact = { id: platform.newId(), text }
  return { is: 'ready', write: () => recordFact(db, own.opinion, fact, step.move) }
}
