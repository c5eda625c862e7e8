import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'
import { KeptWords } from './kept-words.tsx'

/** The opinion is out of this person's reach by now; what they wrote is not lost. */
export const KeptDraft: FC<{ s: Strings; text: string }> = ({ s, text }) => (
  <>
    <PageHead
      title={s.answers.keptTitle}
      lead={s.answers.keptLead}
      back={{ href: paths.desk, label: s.shell.navDesk }}
    />
    <KeptWords s={s} text={text} />
  </>
)
