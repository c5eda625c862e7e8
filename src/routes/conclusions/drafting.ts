import type { ConclusionDesk } from '../../../db/queries/conclusions.ts'
import { recordBeginning, recordDraftOf, type SeenConclusion } from '../../../db/records/conclusions.ts'
import { conclusionForm, stampOf, topicField } from '../../domain/conclusion-form.ts'
import type { StaffContext } from '../../http/context.ts'
import { readForm } from '../../http/forms.ts'
import { saved } from '../../http/pages.tsx'
import { paths, withQuery } from '../../paths.ts'
import { personalDataIn } from '../commitments/personal.ts'
import { findOwnDesk, showConclusion, wordsOf } from './show.tsx'

/** Keeps the draft, or shows what was typed beside what stands there meanwhile. */
export async function saveDraft(c: StaffContext, desk: ConclusionDesk): Promise<Response> {
  const { db, actor, now, s } = c.var
  const { session, conclusion } = desk
  const form = await readForm(c, conclusionForm)
  if (session.state !== 'held') return conflict(c, form.typed, s.conclusions.one.tasksShut)
  if (!form.ok) return showConclusion(c, { draft: form }, 422)
  const { stamp, words } = form.values
  const isOwn = words.chairId === null || session.leaders.some(({ leaderId }) => leaderId === words.chairId)
  if (!isOwn)
    return showConclusion(c, { draft: { errors: { chair: s.errors.not_a_choice! }, typed: form.typed } }, 422)
  if (stampOf(wordsOf(desk)) === stampOf(words)) return saved(c, savedAddress(session.code))
  if (stamp !== stampOf(wordsOf(desk))) return conflict(c, form.typed)
  const personal = await personalDataIn(c, whose(desk), textsOf(words))
  if (personal) return showConclusion(c, { draft: { errors: personal, typed: form.typed } }, 422)
  const seen = conclusion ?? (await begin(c, desk))
  const outcome = seen && (await recordDraftOf(db, seen, words, { actorId: actor.id, at: now }))
  return outcome?.ok ? saved(c, savedAddress(session.code)) : conflict(c, form.typed)
}

/** The conclusion of a session, begun where nobody did; null where the session is no longer held. */
export async function begin(c: StaffContext, { session }: ConclusionDesk): Promise<SeenConclusion | null> {
  const { db, actor, now, platform } = c.var
  const at = { actorId: actor.id, at: now }
  await recordBeginning(db, { id: platform.newId(), sessionId: session.id }, at)
  return (await findOwnDesk(c))?.conclusion ?? null
}

/** Whose records the texts are compared with. */
export function whose({ session: { unitId, unit } }: ConclusionDesk) {
  return { unitId, phone: unit.phone }
}

const savedAddress = (code: string) => withQuery(paths.conclusion(code), { da: 'luu' })

function conflict(c: StaffContext, typed: Record<string, string | string[]>, sentence?: string) {
  const errors = { '': sentence ?? c.var.s.conclusions.one.conflict }
  return showConclusion(c, { draft: { errors, typed, isConflict: true } }, 409)
}

/** Every text that becomes public, by its field. */
function textsOf({
  text,
  topics,
}: {
  text: string
  topics: { topic: Parameters<typeof topicField>[0]; text: string }[]
}) {
  const said = topics.map((one) => [topicField(one.topic), one.text] as const)
  return Object.fromEntries([['text', text] as const, ...said].filter(([, words]) => words !== ''))
}
