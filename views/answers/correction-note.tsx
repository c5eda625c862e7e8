import type { FC } from 'hono/jsx'
import type { CorrectionTold } from '../../src/domain/answer.ts'
import { Notice } from '../shell/notice.tsx'
import type { Strings } from '../strings/vi.ts'

/** Says of an answer that it corrects an earlier one, or that a later one corrected it, and why; nothing where neither holds. */
export const CorrectionNote: FC<{ s: Strings; told: CorrectionTold }> = ({
  s,
  told: { corrects, corrected },
}) => (
  <>
    {corrected && (
      <Notice tone="warning">
        <p>{corrected.on && s.numbering.correctedOn(corrected.on)}</p>
        <p>{s.numbering.because(corrected.reason)}</p>
      </Notice>
    )}
    {corrects && !corrected && (
      <Notice tone="info">
        <p>{s.numbering.corrects}</p>
        <p>{s.numbering.because(corrects.reason)}</p>
      </Notice>
    )}
  </>
)
