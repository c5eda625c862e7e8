import { paths } from '../../src/paths.ts'
import type { TimelineLine } from '../shell/timeline.tsx'
import type { Strings } from '../strings/vi.ts'

/** What happened to the commitments of an opinion, as lines of its own history. */
export function commitmentLines(
  s: Strings,
  history: { code: string; step: string; at: number; actor: string | null }[],
): TimelineLine[] {
  return history.map(({ code, step, at, actor }) => {
    const words = s.commitments.stepOfOne(s.commitments.step[step] ?? step)
    return {
      at,
      title: actor ? `${words} – ${actor}` : words,
      detail: (
        <p>
          <a href={paths.staffCommitment(code)}>{code}</a>
        </p>
      ),
    }
  })
}
