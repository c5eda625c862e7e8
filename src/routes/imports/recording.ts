import { takenIn } from '../../../db/records/imports.ts'
import { entryStanding } from '../../domain/paper-entry.ts'
import { orBusy } from '../../http/busy.ts'
import type { StaffContext } from '../../http/context.ts'
import { recordCards } from '../../http/entered-cards.ts'
import { type Typed, typedText } from '../../http/forms.ts'
import { countOf, type Look } from './looking.ts'

/** `moved`: somebody recorded opinions of this sheet, or changed it, since it was looked at; `calendar`: the working calendar did. Nothing is stored then. */
export type ImportRecording =
  | { is: 'recorded'; known: number }
  | { is: 'wrong' | 'moved' | 'calendar' | 'shut' | 'busy' }

/** Records every row of a sheet that is not there yet, in one batch with the sheet's own end: all of them or none. */
export async function recordRows(c: StaffContext, look: Look, typed: Typed): Promise<ImportRecording> {
  const { db, platform, actor, now } = c.var
  const { desk, sheet, rows } = look
  const seen = (name: string) => Number(typedText(typed, name) || Number.NaN)
  if (entryStanding(desk.session, now).is !== 'open') return { is: 'shut' }
  if (countOf(rows, 'wrong') > 0) return { is: 'wrong' }
  const calendarVersion = desk.rulebook.calendar.version
  if (seen('calendar') !== calendarVersion) return { is: 'calendar' }
  const fresh = rows.flatMap((one) => (one.stand === 'fresh' ? [{ card: one.card, key: one.key }] : []))
  const isSeen =
    sheet.state === 'preview' && seen('seen') === sheet.head.seq && seen('fresh') === fresh.length
  if (!isSeen || fresh.length === 0) return { is: 'moved' }
  const also = takenIn(db, sheet, { made: fresh.length, calendarVersion, at: now })
  const outcome = await orBusy(recordCards(db, { platform, actorId: actor.id, now }, desk, fresh, also))
  if (outcome === 'busy') return { is: 'busy' }
  return outcome.ok ? { is: 'recorded', known: countOf(rows, 'known') } : { is: 'moved' }
}
