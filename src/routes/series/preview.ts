import { findConflictsOf } from '../../../db/queries/conflicts.ts'
import { randomCode } from '../../domain/receipt-code.ts'
import type { SeriesDay } from '../../domain/series-days.ts'
import type { DecidedSeries } from '../../domain/series-plan.ts'
import { occupanciesOf, type PreviewDay, previewOf } from '../../domain/series-preview.ts'
import type { StaffContext } from '../../http/context.ts'
import { keyed, sha256Hex } from '../../http/keys.ts'

const CODE_SIGNS = 8
const MINUTE_MS = 60_000

type Shape = Pick<DecidedSeries, 'columns' | 'leaders'>

/** The days with what stands in their way. One trip. */
export async function previewDays(
  c: StaffContext,
  { columns, leaders }: Shape,
  days: readonly SeriesDay[],
): Promise<PreviewDay[]> {
  const conflicts = await findConflictsOf(c.var.db, occupanciesOf(columns, leaders, days))
  return previewOf(columns, days, conflicts, c.var.now)
}

/** What the person was shown: whoever goes on with something else sees the preview again. */
export function digestOf(shown: Shape & { preview: readonly PreviewDay[]; more?: unknown }): Promise<string> {
  const { columns, leaders, preview, more } = shown
  const days = preview.map(({ nominal, on, isPast, conflicts }) => [
    ...[nominal, on, isPast],
    ...conflicts.map(({ session }) => session.code),
  ])
  return sha256Hex(JSON.stringify([columns, leaders, days, more]))
}

/**
 * The same series by the same person in the same minute has the same code: a button pressed twice makes one series. The second code is that of the minute
 * before, for a press around its turn.
 */
export async function codesOf(c: StaffContext, { columns, leaders }: Shape): Promise<[string, string]> {
  const { actor, now, platform } = c.var
  const codeIn = async (minute: number) => {
    const pressed = JSON.stringify([actor.id, minute, columns, leaders])
    return randomCode(await keyed(platform.secretKey, 'series', pressed), CODE_SIGNS)
  }
  const minute = Math.floor(now / MINUTE_MS)
  return [await codeIn(minute), await codeIn(minute - 1)]
}

/** Ids and codes for new drafts, by lot. */
export function namesOf(c: StaffContext) {
  const { platform } = c.var
  return () => ({ id: platform.newId(), code: randomCode(platform.random(CODE_SIGNS), CODE_SIGNS) })
}
