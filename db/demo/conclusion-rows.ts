import { dayOf } from '../../src/domain/day.ts'
import { FIRST_NOTICE_SERIES } from '../../src/domain/document-number.ts'
import type { Body } from '../../src/domain/session.ts'
import type { TopicCode } from '../../src/domain/topic.ts'
import { documents } from '../schema/answers.ts'
import { conclusions, conclusionTopics } from '../schema/conclusions.ts'
import type { Told } from './opinion-rows.ts'
import { type Batch, emptyBatch, type Making, type Numbered } from './sample.ts'
import type { PlannedSession } from './schedule.ts'
import { timesOf } from './session-rows.ts'
import { CONCLUSIONS, TOPIC_CONCLUSIONS } from './texts/conclusions.ts'
import { localText } from './texts/local.ts'

/** Ids of notices: those of reply documents are their opinions', made of milliseconds. */
const FIRST_DOCUMENT = 900_001

/** The conclusion of every dialogue that was concluded, issued under the next number of the year's book of notices; `bodyOf` tells whose book by the id of the session. */
export function conclusionRows(
  making: Making,
  sessions: Numbered<PlannedSession>[],
  told: readonly Told[],
  bodyOf: ReadonlyMap<number, Body>,
): Batch {
  const batch = emptyBatch()
  const books = new Map<string, number>()
  const done = sessions.filter(({ plan }) => plan.state === 'concluded' && plan.what.kind === 'dialogue')
  for (const [i, session] of done.entries()) {
    const raised = told.filter(({ sessionId, plan }) => sessionId === session.id && plan.state !== 'separate')
    const at = timesOf(session.plan, making.now).concluded
    const series = FIRST_NOTICE_SERIES[bodyOf.get(session.id)!]
    const book = `${session.house.id}/${dayOf(at).slice(0, 4)}/${series}`
    const number = (books.get(book) ?? 0) + 1
    books.set(book, number)
    addConclusion(making, batch, { session, index: i, series, number, at, topics: topicsOf(raised) })
  }
  return batch
}

interface Concluded {
  session: Numbered<PlannedSession>
  index: number
  series: string
  number: number
  at: number
  topics: TopicCode[]
}

function addConclusion(
  { db }: Making,
  batch: Batch,
  { session: { id, house }, index, series, number, at, topics }: Concluded,
): void {
  const place = { kind: house.unit.kind }
  const documentId = FIRST_DOCUMENT + index
  const issuedOn = dayOf(at)
  const by = { subject: `conclusion:${id}`, head: 'new' as const, at, actorId: house.secretaryId }
  batch.changes.push({ ...by, step: 'draft' }, { ...by, step: 'conclude' }, { ...by, step: 'issue' })
  batch.statements.push(
    db.insert(documents).values({
      ...{ id: documentId, unitId: house.id, year: Number(issuedOn.slice(0, 4)), series, number },
      ...{ issuedOn, enteredBy: house.secretaryId, enteredAt: at },
    }),
    db.insert(conclusions).values({
      ...{ id, sessionId: id, text: localText(CONCLUSIONS[index % CONCLUSIONS.length]!, place) },
      ...{ chairId: house.leaders[0]?.id ?? null, concludedAt: at, documentId, issuedAt: at, issuedOn },
      ...{ seq: 0, headHash: '', updatedAt: at },
    }),
    ...topics.map((topic, i) =>
      db.insert(conclusionTopics).values({
        ...{ id: id * 100 + i, conclusionId: id, topic },
        text: localText(TOPIC_CONCLUSIONS[topic]!, place),
      }),
    ),
  )
}

/** Topics that came up and that the chair had words on, in the order in which they first did. */
function topicsOf(raised: readonly Told[]): TopicCode[] {
  const topics = raised.map(({ plan }) => plan.opinion.topic)
  return [...new Set(topics)].filter((topic) => TOPIC_CONCLUSIONS[topic] !== undefined)
}
