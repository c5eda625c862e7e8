import { findActor } from '../../../db/queries/actors.ts'
import { findExplainedFor, findExplainedOnBoard } from '../../../db/queries/due-explanations.ts'
import { Explanation } from '../../../views/due-dates/explanation.tsx'
import { type Clock, explainDue } from '../../domain/due-explanation.ts'
import { placeOf } from '../../domain/rule.ts'
import { cachedPage } from '../../http/cache.ts'
import type { PublicContext } from '../../http/context.ts'
import { showPublic } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { heldSignIn } from '../../http/sign-in.ts'
import { paths } from '../../paths.ts'

interface Asked {
  code: string
  clock: Clock
}

/**
 * How a date of an opinion was computed: of what stands on the board for anyone, of anything else for staff who may see it. For everybody else it is not there,
 * whether there is such a code or not. What staff are shown is kept by nobody.
 */
export async function explainOpinion(c: PublicContext, { code, clock }: Asked) {
  const { db, now } = c.var
  const held = await heldSignIn(c)
  const actor = held ? await findActor(db, held, now) : null
  const own = actor && !actor.mustChangePassword ? await findExplainedFor(db, actor, code) : null
  if (own) {
    c.header('Cache-Control', 'no-store')
    return show(c, clock, own, paths.staffOpinion(code))
  }
  return cachedPage(c, '', async () => {
    const found = await findExplainedOnBoard(db, code)
    return found ? show(c, clock, found, paths.opinion(code)) : notFoundPage(c)
  })
}

type Found = NonNullable<Awaited<ReturnType<typeof findExplainedOnBoard>>>

function show(c: PublicContext, clock: Clock, found: Found, back: string) {
  const { s } = c.var
  const { code, unit, extensions, rulebook } = found
  const explanation = explainDue(clock, found, { ...rulebook, place: placeOf(unit) })
  return showPublic(
    c,
    { title: s.dueDates.ofOpinion(clock, code) },
    <Explanation
      {...{ s, code, back, explanation, extensions }}
      unit={unit.name}
      days={rulebook.calendar.days}
    />,
  )
}
