import { dayOf } from './day.ts'
import { type Place, type Rule, ruleOn } from './rule.ts'
import { BODIES, type Body, type LeaderPart, type SessionKind } from './session.ts'

interface Led {
  kind: SessionKind
  body: Body
  startsAt: number
  leaders: readonly { part: LeaderPart; body: Body }[]
}

/** The bodies that a dialogue lacks, and the rule that asks for them. */
export interface ChairGap {
  missing: Body[]
  rule: Rule
}

/**
 * Who is missing at a dialogue by DIALOGUE_CHAIR (Luật Tổ chức chính quyền địa phương 2025 Đ43): the People's Committee organises it with the
 * Fatherland Front, the council board co-chairs, the party committee is invited. A body that holds the session, or of which somebody takes part, is
 * there; the council board is when it chairs or co-chairs. Null where nobody is missing or no rule asks. It warns and never blocks.
 */
export function chairGap(session: Led, rules: readonly Rule[], place: Place): ChairGap | null {
  if (session.kind !== 'dialogue') return null
  const rule = ruleOn(rules, 'DIALOGUE_CHAIR', dayOf(session.startsAt), place)
  if (!rule || !Array.isArray(rule.value)) return null
  const asked: readonly string[] = rule.value
  const missing = BODIES.filter((body) => asked.includes(body) && !isThere(session, body))
  return missing.length > 0 ? { missing, rule } : null
}

function isThere(session: Led, body: Body): boolean {
  if (session.body === body) return true
  return session.leaders.some(
    (leader) => leader.body === body && (body !== 'council_board' || leader.part !== 'delegate'),
  )
}
