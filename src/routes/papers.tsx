import { Hono } from 'hono'
import { renderSVG } from 'uqr'
import { findPaperParts, listWeekOfUnit } from '../../db/queries/papers.ts'
import { findStaffSession, type StaffSession } from '../../db/queries/sessions.ts'
import { Loudspeaker } from '../../views/papers/loudspeaker.tsx'
import { loudspeakerScript } from '../../views/papers/loudspeaker-words.ts'
import { NoticeBoard } from '../../views/papers/notice-board.tsx'
import { NoticePaper } from '../../views/papers/notice-paper.tsx'
import type { PaperLink } from '../../views/papers/paper-link.tsx'
import { PaperPage } from '../../views/papers/paper-page.tsx'
import { unitsAs } from '../domain/actor.ts'
import { addDays, dayOf, isDay, weekdayOf } from '../domain/day.ts'
import { issuerInText, noticeHeader, signatureOf } from '../domain/paper.ts'
import type { StaffContext, StaffEnv } from '../http/context.ts'
import { showStaff } from '../http/pages.tsx'
import { paperSheet } from '../http/paper-sheet.tsx'
import { publicAddress } from '../http/public-address.ts'
import { notFoundPage } from '../http/refusals.tsx'
import { onlyFor } from '../http/staff.ts'
import { paths } from '../paths.ts'

/** What is printed or read out before a session. */
export const papers = new Hono<StaffEnv>()

papers.use(paths.loudspeaker, onlyFor('secretary', 'leader', 'inspector'))

papers.get('/lam-viec/phien/:code/thong-bao', async (c) => {
  const session = await findStaffSession(c.var.db, c.var.actor, c.req.param('code'))
  if (!session) return notFoundPage(c)
  const parts = await partsOf(c, session)
  const { noticeTitle: title, noticeLead: lead } = c.var.s.papers
  return showPaper(c, { session, title, lead }, <NoticePaper session={session} {...parts} />)
})

papers.get('/lam-viec/phien/:code/niem-yet', async (c) => {
  const session = await findStaffSession(c.var.db, c.var.actor, c.req.param('code'))
  if (!session) return notFoundPage(c)
  const { header, link } = await partsOf(c, session)
  const { boardTitle: title, boardLead: lead } = c.var.s.papers
  return showPaper(c, { session, title, lead }, <NoticeBoard {...{ session, header, link }} />)
})

papers.get(paths.loudspeaker, async (c) => {
  const { db, actor, now, s } = c.var
  const own = unitsAs(actor, 'secretary', 'leader', 'inspector')
  const unitId = own.find((id) => id === Number(c.req.query('don-vi'))) ?? own[0]!
  const monday = mondayAsked(c)
  const { units, sessions, movedAway } = await listWeekOfUnit(db, own, unitId, monday)
  const unit = units.find(({ id }) => id === unitId)!
  const script = loudspeakerScript(unit, monday, sessions, movedAway, now)
  return showStaff(
    c,
    { title: s.papers.loudspeakerTitle, head: paperSheet(c) },
    <Loudspeaker {...{ s, units, unitId, monday, script }} />,
  )
})

/** The Monday of the week of the address; any but a day of this century is the current one. */
function mondayAsked(c: StaffContext) {
  const asked = c.req.query('tuan') ?? ''
  const day = isDay(asked) && asked >= '2025-01-01' && asked < '2100' ? asked : dayOf(c.var.now)
  return addDays(day, 1 - weekdayOf(day))
}

/** Header, signature and link of the papers of a session. Who chairs it signs where it is their body's paper, else the head of the body. */
async function partsOf(c: StaffContext, session: StaffSession) {
  const { db } = c.var
  const issuedOn = session.announcedAt === null ? null : dayOf(session.announcedAt)
  const { parent, head } = await findPaperParts(db, session.unitId, session.body, dayOf(session.startsAt))
  return {
    header: noticeHeader(session.body, session.unit, parent),
    issuer: issuerInText(session.body, session.unit),
    signature: signatureOf(session.body, head),
    on: issuedOn,
    link: linkOf(c, session),
  }
}

function linkOf(c: StaffContext, session: StaffSession): PaperLink | null {
  if (session.questionsUntil === null) return null
  const address = publicAddress(c.var.platform, paths.ask(session.code))
  if (address === null) return null
  return { shown: address.replace(/^https?:\/\//, ''), qr: renderSVG(address, { ecc: 'M', border: 2 }) }
}

function showPaper(
  c: StaffContext,
  { session, title, lead }: { session: StaffSession; title: string; lead: string },
  paper: Parameters<typeof showStaff>[2],
) {
  const { s, platform } = c.var
  const withoutCode = session.questionsUntil !== null && publicAddress(platform, '/') === null
  const back = { href: paths.staffSession(session.code), label: s.sessions.backToSession }
  const props = { s, title, lead, back, withoutCode, isDraft: session.announcedAt === null }
  return showStaff(c, { title, head: paperSheet(c) }, <PaperPage {...props}>{paper}</PaperPage>)
}
