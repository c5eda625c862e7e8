import type { AgendaGroup, Grouping } from '../../src/domain/agenda.ts'
import { GROUPING_QUERY } from '../../src/domain/agenda-form.ts'
import { type AgendaPage, linesAddress } from '../../src/domain/agenda-page.ts'
import type { LikelyPair } from '../../src/domain/agenda-pairs.ts'
import type { Stretch } from '../../src/domain/list-page.ts'
import type { SessionKind, SessionState } from '../../src/domain/session.ts'
import type { TopicCode } from '../../src/domain/topic.ts'
import { paths, withQuery } from '../../src/paths.ts'
import type { Strings } from '../strings/vi.ts'

/** A line of an agenda as the office sees it. `pointsAt` epoch ms. */
export interface ShownLine {
  opinionId: number
  code: string
  number: number | null
  isCarried: number
  topic: TopicCode
  hamletId: number | null
  hamlet: string | null
  place: string
  text: string
  publicText: string
  name: string
  position: number
  agencyId: number | null
  agency: string | null
  suggestedId: number | null
  suggested: string | null
  points: string
  pointsBy: string | null
  pointsAt: number | null
}

/** An agenda as one page shows it. */
export interface ShownAgenda {
  session: { code: string; theme: string; kind: SessionKind; startsAt: number; state: SessionState }
  by: Grouping
  /** All of them, and the part that this page shows. */
  groups: AgendaGroup<ShownLine>[]
  page: AgendaPage<ShownLine>
  pairs: LikelyPair<ShownLine>[]
  /** The sessions that took questions of it over, and how many. Instants epoch ms. */
  gone: { code: string; theme: string; startsAt: number; endsAt: number; count: number }[]
  /** The number of the last change of the order that this shows. */
  orderSeq: number
  /** Whether this person may order it and say who prepares what. */
  mayChange: boolean
  /** Whether the forms that merge two questions are open to this person. */
  mayMerge: boolean
}

/** How a line is called where its number is known. */
export const lineName = (s: Strings, { number, code }: { number: number | null; code: string }) =>
  s.agenda.line(number, code)

/** What a group stands for. */
export function groupName(s: Strings, by: Grouping, { lines }: AgendaGroup<ShownLine>): string {
  const [first] = lines
  return by === 'topic' ? s.opinions.topic[first!.topic] : (first!.hamlet ?? s.agenda.noHamlet)
}

/** What an address says of the grouping and of the part that is shown; no part: the beginning. */
export const partQuery = (by: Grouping, part?: Stretch) => ({
  nhom: GROUPING_QUERY[by],
  ...(part && linesAddress(part)),
})

/** The agenda under one grouping, in one part. */
export const agendaAddress = (code: string, by: Grouping, part?: Stretch) =>
  withQuery(paths.agenda(code), partQuery(by, part))

/** Lines whose opinion an agency handles and that nobody prepares yet. */
export const suggestedIn = (groups: AgendaGroup<ShownLine>[]) =>
  groups.flatMap(({ lines }) =>
    lines.filter(({ agencyId, suggestedId }) => agencyId === null && suggestedId !== null),
  )

/** The id of the button that sends a turn. */
export const turnId = (turn: string) => `turn-${turn.replace('.', '-')}`
