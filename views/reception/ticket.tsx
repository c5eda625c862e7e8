import type { FC } from 'hono/jsx'
import { dayOf } from '../../src/domain/day.ts'
import { paths } from '../../src/paths.ts'
import { PageHead } from '../shell/page-head.tsx'
import { PrintButtonHint } from '../shell/paper.tsx'
import { formatDayLong, formatNumber, formatTime } from '../strings/format.ts'
import { type Strings, vi } from '../strings/vi.ts'

export interface TicketProps {
  s: Strings
  session: {
    code: string
    bring: string
    startsAt: number
    venue: { name: string; address: string } | null
  }
  unit: { name: string }
  visit: { number: number; arrivedAt: number }
}

/** The slip with a queue number, for a roll of 80 mm or half a sheet. It names nobody; as all papers it is Vietnamese in every language of the screen. */
export const Ticket: FC<TicketProps> = ({ s, session, unit, visit }) => {
  const words = vi.reception
  const { venue } = session
  return (
    <div class="ticket-page">
      <div class="screen-only">
        <PageHead
          title={s.reception.ticketTitle}
          lead={s.reception.ticketLead}
          back={{ href: paths.live(session.code), label: s.reception.backToDesk }}
        />
        <PrintButtonHint s={s} />
      </div>
      <article class="ticket" lang="vi">
        <p class="ticket-unit">{unit.name}</p>
        <p>{words.ticketTitle}</p>
        <p class="ticket-number">
          <span class="hidden-word">{words.ticketNumber} </span>
          {formatNumber('vi', visit.number)}
        </p>
        <p>
          {words.ticketGiven} {formatTime('vi', visit.arrivedAt)},{' '}
          {formatDayLong('vi', dayOf(visit.arrivedAt))}
        </p>
        {venue && <p>{[venue.name, venue.address].filter(Boolean).join(', ')}</p>}
        <p>
          <strong>{words.ticketBring}:</strong> {session.bring || words.ticketDefaultBring}
        </p>
        <p>{words.ticketWait}</p>
      </article>
    </div>
  )
}
