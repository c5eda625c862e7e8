import { HOLD_MS } from '../../src/domain/decision.ts'
import { mustBeFree, type Statement } from '../write.ts'

/**
 * Stops the batch as `taken`, `free`, where another paper of the unit's year has this number. The same number of the same day to the same recipient is the same paper: a decision for
 * several that broke off goes on with it. What was taken back before anybody was told gives its number free again.
 */
export function slipIsFree(
  unitId: number,
  {
    slipNumber = '',
    slipOn = null,
    recipient,
  }: { slipNumber?: string; slipOn?: string | null; recipient: string },
): Statement[] {
  if (slipNumber === '' || slipOn === null) return []
  const others = `select 1 from departures d join opinions o on o.id = d.opinion_id
    where o.unit_id = ? and lower(d.slip_number) = lower(?) and substr(d.slip_on, 1, 4) = ?
      and (d.undone_at is null or d.undone_at - d.left_at >= ?)
      and (d.slip_number <> ? or d.slip_on <> ? or d.recipient <> ?)`
  const paper = [unitId, slipNumber, slipOn.slice(0, 4), HOLD_MS, slipNumber, slipOn, recipient]
  return [mustBeFree(`not exists (${others})`, paper)]
}
