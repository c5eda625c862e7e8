import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { Facts } from '../shell/facts.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'

/** In place of an opinion that was taken off the board: that something was withheld, and why. */
export const HiddenOpinion: FC<{ s: Strings; code: string; reason: string }> = ({ s, code, reason }) => (
  <>
    <PageHead
      back={{ href: paths.board, label: s.board.backToBoard }}
      title={s.board.hiddenTitle}
      lead={s.opinions.withheld}
    />
    <Facts
      items={[
        [s.opinions.code, code],
        [s.board.hiddenReason, reason],
      ]}
    />
  </>
)
