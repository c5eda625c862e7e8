import type { Child, FC } from 'hono/jsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { PrintButtonHint } from '../shell/paper.tsx'
import type { Strings } from '../strings/vi.ts'

/** A paper on the screen with the way back and the way to the printer, neither of which is printed. */
export const PaperPage: FC<{
  s: Strings
  title: string
  lead: string
  back: { href: string; label: string }
  /** The address names this very machine: no code is printed that no phone could open. */
  withoutCode: boolean
  /** The session is a draft: the paper is for the signature, not for the wall. */
  isDraft: boolean
  children?: Child
}> = ({ s, title, lead, back, withoutCode, isDraft, children }) => (
  <>
    <div class="screen-only">
      <PageHead title={title} lead={lead} back={back} />
      {isDraft && <Notice tone="warning" title={s.papers.draft} />}
      {withoutCode && (
        <Notice tone="info" title={s.papers.noCode}>
          <p>{s.papers.noCodeWhy}</p>
        </Notice>
      )}
      <PrintButtonHint s={s} />
    </div>
    {children}
  </>
)
