import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import type { Strings } from '../strings/vi.ts'

/** The papers of one session, to be printed. */
export const PaperLinks: FC<{ s: Strings; code: string }> = ({ s, code }) => (
  <>
    <a href={paths.noticePaper(code)}>{s.papers.noticeTitle}</a>
    {' · '}
    <a href={paths.noticeBoard(code)}>{s.papers.boardTitle}</a>
  </>
)
