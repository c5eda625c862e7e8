import { findRulebook } from '../../../db/queries/calendars.ts'
import { type StaffOpinion, standingOf } from '../../../db/queries/opinions.ts'
import { recordErasure, recordErasureRequest, recordKept } from '../../../db/records/erasures.ts'
import type { WriteOutcome } from '../../../db/write.ts'
import { dayOf } from '../../domain/day.ts'
import { erasureForm, erasureReply } from '../../domain/erasure.ts'
import { advance, type Move } from '../../domain/lifecycle.ts'
import { placeOf } from '../../domain/rule.ts'
import type { StepName } from '../../domain/step.ts'
import type { StaffContext } from '../../http/context.ts'
import { readForm, type Typed, typedText } from '../../http/forms.ts'
import { saved } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { samePersonOf } from './held.ts'
import { findAsked, requestOf, showErasure } from './show.tsx'

const STEP = { ask: 'ask_erasure', erase: 'erase', keep: 'refuse_erasure' } as const satisfies Record<
  string,
  StepName
>

/** Writes down what an asker wants, or decides it: erased, or kept with a reason. */
export async function decide(c: StaffContext): Promise<Response> {
  const { actor, now, s } = c.var
  const opinion = await findAsked(c)
  if (!opinion) return notFoundPage(c)
  const form = await readForm(c, erasureForm, s.erasures.staffErrors)
  const decision = typedText(form.typed, 'do')
  const refuse = (status: 409 | 422, errors: Record<string, string>) =>
    showErasure(c, opinion, { decision, errors, typed: form.typed, status })
  if (movedSince(opinion, form.typed)) return refuse(409, { '': s.errors.stale! })
  if (!form.ok) return refuse(422, form.errors)
  const { values } = form
  const isAsked = requestOf(opinion) !== null
  if (opinion.person.erasedAt !== null || (values.do === 'ask' && isAsked))
    return saved(c, paths.erasure(opinion.code))
  if (values.do !== 'ask' && !isAsked) return refuse(409, { '': s.erasures.notAsked })
  const taken = advance(standingOf(opinion), STEP[values.do], actor, now, values.reason || '-')
  if (!taken.ok) return notFoundPage(c)
  const outcome = await write(c, opinion, values, taken.move)
  if (outcome.ok) return saved(c, paths.erasure(opinion.code))
  const again = await findAsked(c)
  if (!again) return notFoundPage(c)
  const sentence = outcome.conflict === 'stale' ? s.errors.stale! : s.erasures.takenMeanwhile
  return showErasure(c, again, { decision, errors: { '': sentence }, typed: form.typed, status: 409 })
}

interface Values {
  do: keyof typeof STEP
  reason: string
  also: readonly number[]
  alsoRegistered: readonly number[]
}

async function write(
  c: StaffContext,
  opinion: StaffOpinion,
  values: Values,
  move: Move,
): Promise<WriteOutcome> {
  const { db, platform, now } = c.var
  if (values.do === 'keep') return recordKept(db, opinion, values.reason, move)
  if (values.do === 'erase') return erase(c, opinion, values, move)
  const reckoning = { ...(await findRulebook(db)), place: placeOf(opinion.unit) }
  const reply = erasureReply(dayOf(now), reckoning)
  // Without a rule of its own nothing is promised beyond today.
  const { on, rule } = reply ?? { on: dayOf(now), rule: 'PDP_REPLY' }
  return recordErasureRequest(db, opinion, { id: platform.newId(), replyOn: on, replyRule: rule }, move)
}

/** With everything else of the same person that was ticked, and may be decided by whoever ticked it; the rest of the ticks is ignored. */
async function erase(c: StaffContext, opinion: StaffOpinion, { also, alsoRegistered }: Values, move: Move) {
  const { db, actor, now, s } = c.var
  const same = await samePersonOf(c, opinion)
  const others = same.opinions.filter(({ id }) => also.includes(id))
  const moves = others.flatMap((other) => {
    const taken = advance(standingOf(other.opinion), 'erase', actor, now)
    return taken.ok ? [{ opinion: other.opinion, move: taken.move }] : []
  })
  return recordErasure(
    db,
    [{ opinion, move }, ...moves],
    same.registrations.filter(({ id }) => alsoRegistered.includes(id)),
    { files: { fileReason: s.erasures.fileReason } },
    { at: now, actorId: actor.id },
  )
}

/** Whether anything but readings came since the page was made: those must not stand in each other's way. */
function movedSince(opinion: StaffOpinion, typed: Typed): boolean {
  const seen = Number(typed.seq)
  return opinion.history.some(({ seq, step }) => step !== 'read' && !(seq <= seen))
}
