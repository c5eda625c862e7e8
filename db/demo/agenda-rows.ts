import { agendaItems } from '../schema/agenda.ts'
import { chanceFrom } from './chance.ts'
import type { Told } from './opinion-rows.ts'
import { type Batch, emptyBatch, type Making, type Numbered } from './sample.ts'
import type { PlannedSession } from './schedule.ts'

const HOUR = 3_600_000
const ADVANCE = ['advance_web', 'advance_paper']
const STILL_UP = ['received', 'accepted', 'assigned', 'drafted']

/** The order of what comes up at the dialogues that go on or come next, with what agencies prepared for two in three. */
export function agendaRows(
  making: Making,
  sessions: Numbered<PlannedSession>[],
  told: readonly Told[],
): Batch {
  const batch = emptyBatch()
  for (const { id, house, plan } of sessions) {
    if (plan.what.kind !== 'dialogue' || !['announced', 'in_progress'].includes(plan.state)) continue
    const up = told.filter(
      (one) => one.sessionId === id && ADVANCE.includes(one.plan.source) && STILL_UP.includes(one.plan.state),
    )
    if (up.length === 0) continue
    const at = Math.min(plan.startsAt - 20 * HOUR, making.now - HOUR)
    batch.changes.push({
      subject: `agenda:${id}`,
      step: 'order',
      head: 'new',
      at,
      actorId: house.secretaryId,
      data: { items: up.length },
    })
    for (const [position, { id: opinionId, plan: story }] of up.entries()) {
      const isPrepared = chanceFrom((opinionId % 2 ** 31) + 3).often(66)
      batch.statements.push(
        making.db.insert(agendaItems).values({
          ...{ id: opinionId, sessionId: id, opinionId, position: position + 1, agencyId: story.agency.id },
          ...(isPrepared && {
            points: story.opinion.oral ?? firstSentences(story.opinion.answer),
            pointsBy: story.agency.officerId,
            pointsAt: at,
          }),
        }),
      )
    }
  }
  return batch
}

/** What is enough to be said aloud: the first two sentences of substance. */
function firstSentences(answer: string): string {
  const [, ...body] = answer.split('\n').filter((line) => line.trim() !== '')
  const sentences = (body.join(' ') || answer).match(/[^.;]+[.;]/g) ?? [answer]
  return sentences.slice(0, 2).join('').trim()
}
