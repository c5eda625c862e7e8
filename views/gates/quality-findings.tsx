import type { FC } from 'hono/jsx'
import type { QualityFinding } from '../../src/domain/quality.ts'
import { findingKey } from '../../src/domain/waiving.ts'
import type { ShownGate } from '../opinions/shown.ts'
import type { Strings } from '../strings/vi.ts'
import { FindingBox } from './gate-findings.tsx'

/** What is missing in a draft, each with a box and a reason to submit it all the same. Part of the form that writes the draft. */
export const QualityFindings: FC<{
  s: Strings
  gate: ShownGate
  scope: string
  errors?: Record<string, string>
}> = (props) => {
  const { s, gate } = props
  if (!gate.findings.some((one) => one.gate === 'quality')) return null
  return (
    <fieldset class="gate">
      <legend>{s.gates.qualityTitle}</legend>
      <p>{s.gates.qualityLead}</p>
      {gate.findings.map((one, i) => {
        if (one.gate !== 'quality') return null
        const finding = one.finding as QualityFinding
        return (
          <FindingBox
            key={findingKey(one)}
            {...props}
            i={i}
            says={s.gates.fault[finding](one.hit)}
            label={s.gates.waive[finding]}
            why={s.gates.qualityWhy}
          />
        )
      })}
    </fieldset>
  )
}
