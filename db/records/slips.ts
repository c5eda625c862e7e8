import { HOLD_MS } from '../../src/domain/decision.ts'
import { mustBeFree, type Statement } from '../write.ts'

/**
 * Stops the batch as `taken`, `free`, where another paper of the unit's year has this number. What was taken back before anybody was told gives its
 * number free again. `own`: opinions that went with this very slip in an earlier batch of the same decision.
 */
export function slipIsFree(
  unitId: number,
  { slipNumber = '', slipOn = null }: { slipNumber?: string; slipOn?: string | null },
  own: readonly number[] = [],
): Statement[] {
  if (slipNumber === '' || slipOn === null) return []
  const others = `select 1 from departures d join opinions o on o.id = d.opinion_id
    where o.unit_id = ? and lower(d.slip_number) = lower(?) and substr(d.slip_on, 1, 4) = ?
      and (d.undone_at is null or d.undone_at - d.left_at >= ?)
      and d.opinion_id not in (${own.map(() => '?').join(', ')})`
  const paper = [unitId, slipNumber, slipOn.slice(0, 4), HOLD_MS]
  return [mustBeFree(`not exists (${others})`, [...paper, ...own])]
}
