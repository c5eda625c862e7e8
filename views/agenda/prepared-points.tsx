import type { FC } from 'hono/jsx'
import { Fold } from '../shell/buttons.tsx'
import { Prose } from '../shell/prose.tsx'
import type { Strings } from '../strings/vi.ts'

/** What an agency prepared for a question, at hand beside its card; nothing where nothing is prepared. */
export const PreparedPoints: FC<{ s: Strings; points: string }> = ({ s, points }) =>
  points === '' ? null : (
    <Fold summary={s.agenda.points}>
      <Prose text={points} quiet />
    </Fold>
  )
