import { answers } from '../../db/schema/answers.ts'
import { disputes, facts, ratings } from '../../db/schema/voice.ts'
import { form, NOW, type Office } from './office.ts'
import { addPublishedAnswer } from './publication.ts'
import { addOpinion, addSession } from './records.ts'

/** What an asker does through the secret link. */
export function askerOf(office: Office, secret: string) {
  const post = (path: string, fields: Record<string, string>) =>
    office.visit(`/theo-doi/${secret}/${path}`, form(fields))
  return {
    open: () => office.visit(`/theo-doi/${secret}`),
    rate: (score: string, comment = '', more = {}) => post('danh-gia', { score, comment, ...more }),
    dispute: (reason: string, more = {}) => post('khong-dong-y', { reason, ...more }),
    add: (text: string) => post('bo-sung', { text }),
  }
}

/** Lan's opinion of a dialogue, public and answered today (23 November 2026) by one written version. */
export async function addAnswered(
  office: Office,
  { set = {}, answer = {}, ...overrides }: Parameters<typeof addOpinion>[1] & { answer?: object } = {},
) {
  const session = overrides.session === undefined ? await addSession(office) : overrides.session
  const opinion = await addOpinion(office, {
    ...overrides,
    session,
    set: { state: 'answered', public_at: NOW, answered_at: NOW, agency_id: 11, ...set },
  })
  const answerId = office.platform.newId()
  await addPublishedAnswer(office, opinion, { id: answerId, ...answer }, null)
  return { ...opinion, answerId }
}

/** Everything askers said, as it is stored. */
export async function voicesIn({ db }: Office) {
  return {
    ratings: await db.select().from(ratings),
    disputes: await db.select().from(disputes),
    facts: await db.select().from(facts),
    answers: await db.select().from(answers),
  }
}
