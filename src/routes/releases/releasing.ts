import { findReleasable, type Releasable } from '../../../db/queries/releases.ts'
import { recordPublications } from '../../../db/records/documents.ts'
import type { Ticked } from '../../domain/answer-form.ts'
import { dayOf } from '../../domain/day.ts'
import type { Move } from '../../domain/lifecycle.ts'
import { RELEASED_AT_ONCE, sortRelease } from '../../domain/release.ts'
import type { StaffContext } from '../../http/context.ts'
import type { SeveralDone } from '../approvals/several.ts'
import { lookAtSeveral } from '../gates/looking.ts'

const TRIES = 3

/**
 * Issues all of the asked answers that can be issued, some in each batch, in their order, and says which could not. Where somebody moves one of a batch in
 * between, the rest of it is tried again without that one; other batches stand.
 */
export async function release(c: StaffContext, asked: readonly Ticked[]): Promise<SeveralDone> {
  const whole: SeveralDone = { done: [], notDone: [] }
  for (const some of await inBatches(c, asked)) {
    const { done, notDone } = await releaseSome(c, some.asked, some.found)
    whole.done.push(...done)
    whole.notDone.push(...notDone)
  }
  return whole
}

interface Some {
  asked: readonly Ticked[]
  found: Releasable[]
}

/** One trip for all of them, in the order in which the page lists them. */
async function inBatches(c: StaffContext, asked: readonly Ticked[]): Promise<Some[]> {
  const found = await find(c, asked)
  const batches: Some[] = []
  for (let start = 0; start < asked.length; start += RELEASED_AT_ONCE)
    batches.push({ asked: asked.slice(start, start + RELEASED_AT_ONCE), found })
  return batches
}

async function releaseSome(c: StaffContext, asked: Some['asked'], first: Releasable[]): Promise<SeveralDone> {
  const { db, actor, now } = c.var
  let found = first
  for (let attempt = 1; ; attempt++) {
    const fits = await textFits(c, asked, found)
    const { ready, notDone } = sortRelease(asked, found, { actor, at: now, fits })
    if (ready.length === 0) return { done: [], notDone }
    const outcome = await recordPublications(
      db,
      ready.map((one) => issueOf(c, one)),
    )
    const codes = ready.map(({ found: { code } }) => code)
    if (outcome.ok) return { done: codes, notDone }
    if (attempt === TRIES)
      return { done: [], notDone: [...notDone, ...codes.map((code) => ({ code, why: 'stale' as const }))] }
    found = await find(c, asked)
  }
}

/** What would become public with somebody's phone or name in it is looked through by itself. One trip. */
async function textFits(c: StaffContext, asked: readonly Ticked[], found: readonly Releasable[]) {
  const shown = found.filter(
    ({ code, publicAt, answer }) =>
      publicAt !== null && answer !== null && asked.some((one) => one.code === code),
  )
  const several = shown.map((opinion) => ({
    opinion,
    texts: [{ field: 'text', text: opinion.answer!.text }],
  }))
  const looked = await lookAtSeveral(c.var.db, 'answer', several)
  const held = new Set(shown.filter((_, i) => looked[i]!.findings.length > 0).map(({ id }) => id))
  return ({ id }: Releasable) => (held.has(id) ? ('answer_text' as const) : null)
}

function issueOf(c: StaffContext, { found, move }: { found: Releasable; move: Move }) {
  const { answer, ownSeries } = found
  const numbering = { isOwn: true as const, series: ownSeries ?? '', issuedOn: dayOf(c.var.now) }
  const publication =
    answer!.documentId === null
      ? { answer: answer!.id, document: c.var.platform.newId(), numbering }
      : { answer: answer!.id, document: answer!.documentId, numbering: null }
  return { opinion: found, publication, move }
}

function find(c: StaffContext, asked: readonly Ticked[]) {
  return findReleasable(
    c.var.db,
    c.var.actor,
    asked.map(({ code }) => code),
  )
}
