import type { Child, FC } from 'hono/jsx'
import type { OpinionKind, OpinionState } from '../../src/domain/opinion.ts'
import type { SessionKind } from '../../src/domain/session.ts'
import type { TopicCode } from '../../src/domain/topic.ts'
import { paths } from '../../src/paths.ts'
import type { ShownAnswer, ShownEvent } from '../opinions/shown.ts'
import type { Strings } from '../strings/vi.ts'

/** An opinion as a list of the leader shows it. Days `YYYY-MM-DD`, instants epoch ms. */
export interface CardOpinion {
  id: number
  code: string
  seq: number
  unitId: number
  number: number | null
  kind: OpinionKind
  topic: TopicCode
  state: OpinionState
  originalText: string
  publicAt: number | null
  dueOn: string | null
  person: { name: string }
  hamlet: { name: string } | null
  agency: { name: string } | null
  unit: { name: string }
  session: { code: string; kind: SessionKind; theme: string; startsAt: number } | null
  answers: ShownAnswer[]
  remarks: { id: number; step: string; text: string; writer: string | null; writtenAt: number }[]
  history: ShownEvent[]
}

/** What it is, who handles it, and the way to the whole record; `children` stand over it: a mark, a box to tick. */
export const CardHead: FC<{ s: Strings; opinion: CardOpinion; heading: 'h2' | 'h3'; children?: Child }> = ({
  s,
  opinion,
  heading: Heading,
  children,
}) => (
  <header>
    {children}
    <Heading>
      <a href={paths.staffOpinion(opinion.code)}>
        {opinion.number === null
          ? `${s.opinions.one} ${opinion.code}`
          : `${s.opinions.numberInSession(opinion.number)} (${opinion.code})`}
      </a>
    </Heading>
    <p>
      {[
        s.opinions.kind[opinion.kind],
        s.opinions.topic[opinion.topic],
        opinion.agency?.name,
        opinion.unit.name,
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
  </header>
)

/** Who asked, as the office knows them. */
export function askerWords({ person, hamlet }: CardOpinion): string {
  return [person.name, hamlet?.name].filter(Boolean).join(', ')
}
