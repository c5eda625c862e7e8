import { Hono } from 'hono'
import type { ConclusionDesk } from '../../../db/queries/conclusions.ts'
import { findPaperParts } from '../../../db/queries/papers.ts'
import { ConclusionNotice } from '../../../views/papers/conclusion-notice.tsx'
import { Minutes } from '../../../views/papers/minutes.tsx'
import { PaperPage } from '../../../views/papers/paper-page.tsx'
import { Notice } from '../../../views/shell/notice.tsx'
import { dayOf } from '../../domain/day.ts'
import { issuerInText, noticeHeader, signatureOf } from '../../domain/paper.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { showStaff } from '../../http/pages.tsx'
import { paperSheet } from '../../http/paper-sheet.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { minutesOf, noticeOf } from './paper-parts.ts'
import { findDesk } from './show.tsx'

/** What is printed after a session. */
export const conclusionPapers = new Hono<StaffEnv>()

conclusionPapers.get(paths.minutes(':code'), async (c) => {
  const desk = await findDesk(c)
  if (!desk || !isOver(desk)) return notFoundPage(c)
  const { header } = await frameOf(c, desk)
  const { title, lead, draft } = c.var.s.conclusions.minutes
  const minutes = await minutesOf(c, desk)
  const paper = <Minutes {...minutes} header={{ ...header, sign: header.sign.replace(/^TB/, 'BB') }} />
  return showPaper(c, desk, { title, lead, warning: desk.session.state === 'held' ? draft : null }, paper)
})

conclusionPapers.get(paths.conclusionPaper(':code'), async (c) => {
  const desk = await findDesk(c)
  if (!desk || !isOver(desk)) return notFoundPage(c)
  const frame = await frameOf(c, desk)
  const { paperTitle: title, paperLead: lead, unnumbered } = c.var.s.conclusions.minutes
  const warning = desk.conclusion?.document ? null : unnumbered
  return showPaper(c, desk, { title, lead, warning }, <ConclusionNotice {...frame} {...noticeOf(desk)} />)
})

const isOver = ({ session: { state } }: ConclusionDesk) => state === 'held' || state === 'concluded'

/** Header and signature by the body that met the residents: who presided signs where it is their body's paper, else its head. */
async function frameOf(c: StaffContext, { session, conclusion }: ConclusionDesk) {
  const { unitId, unit, body, startsAt } = session
  const { parent, head } = await findPaperParts(c.var.db, unitId, body, dayOf(startsAt))
  const chair = conclusion?.chair
  return {
    header: noticeHeader(body, unit, parent),
    issuer: issuerInText(body, unit),
    signature: signatureOf(body, chair?.body === body ? chair : head),
  }
}

function showPaper(
  c: StaffContext,
  { session }: ConclusionDesk,
  { title, lead, warning }: { title: string; lead: string; warning: string | null },
  paper: Parameters<typeof showStaff>[2],
) {
  const { s, platform } = c.var
  const back = { href: paths.conclusion(session.code), label: s.conclusions.minutes.back }
  const sheets = [paperSheet(c), <link rel="stylesheet" href={paths.asset('minutes.css', platform.build)} />]
  const head = <>{sheets}</>
  const props = { s, title, lead, back, withoutCode: false, isDraft: false }
  return showStaff(
    c,
    { title, head },
    <PaperPage {...props}>
      {warning && (
        <div class="screen-only">
          <Notice tone="warning" title={warning} />
        </div>
      )}
      {paper}
    </PaperPage>,
  )
}
