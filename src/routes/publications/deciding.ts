import type * as v from 'valibot'
import type { Book } from '../../../db/queries/books.ts'
import { findIssuing } from '../../../db/queries/issuing.ts'
import { standingOf } from '../../../db/queries/opinions.ts'
import type { recordPublication } from '../../../db/records/documents.ts'
import { versionOnItsWay } from '../../domain/answer.ts'
import { dayOf } from '../../domain/day.ts'
import { advance } from '../../domain/lifecycle.ts'
import type { publicationForm } from '../../domain/numbering.ts'
import type { StaffContext } from '../../http/context.ts'
import { refuseToPublish, textOf } from '../gates/answer.ts'
import { enteredIn, paperOf } from '../numbering/deciding.ts'
import { type Entered, enterNumber, type PaperToNumber, placeOf } from '../numbering/entering.ts'
import { refuseField, type Taking } from '../opinions/taking.ts'

type Taken = Extract<Taking<v.InferOutput<typeof publicationForm>>, { ok: true }>

/** How an answer is issued, or the page that says why it is not. */
export type DecidedPublication =
  | {
      ok: true
      publication: Parameters<typeof recordPublication>[2]
      paper: PaperToNumber
      entered: Entered | null
    }
  | { ok: false; response: Response }

/** The gate first, then the number: one that it has, one from the office's book, or one of the office's own numbering. One trip for both. */
export async function decidePublication(c: StaffContext, taken: Taken): Promise<DecidedPublication> {
  const { opinion, values, move } = taken
  const answer = versionOnItsWay(opinion.answers.filter(({ form }) => form === 'written'))
  if (!answer?.approvedAt) return refuse(c, taken, '', 'wrong-state')
  const [paper, entered] = [paperOf(opinion, answer, dayOf(answer.approvedAt)), enteredIn(values)]
  const asking = { unitId: opinion.unitId, texts: textOf(opinion).map(({ text }) => text) }
  const { names, book } = await findIssuing(c.var.db, asking, paper, placeOf(paper, entered))
  const stopped = move.step === 'publish' ? await refuseToPublish(c, taken, names) : null
  if (stopped) return { ok: false, response: stopped }
  if (answer.documentId === null) return numbered(c, taken, answer.id, { paper, entered, book })
  if (entered) return refuse(c, taken, '', 'numbered_already')
  const publication = { answer: answer.id, document: answer.documentId, numbering: null }
  return { ok: true, publication, paper, entered }
}

/** The number of the office's book is the records clerk's to enter, whoever issues the answer. */
async function numbered(
  c: StaffContext,
  taken: Taken,
  answer: number,
  { paper, entered, book }: { paper: PaperToNumber; entered: Entered | null; book: Book },
): Promise<DecidedPublication> {
  const { db, now, actor, platform } = c.var
  const mayNumber = advance(standingOf(taken.opinion), 'number', actor, now).ok
  if (entered && !mayNumber) return refuse(c, taken, '', 'awaits_number')
  const decided = await enterNumber(db, now, paper, entered, book)
  if (!decided.ok && !mayNumber) return refuse(c, taken, '', 'awaits_number')
  if (!decided.ok) return refuse(c, taken, decided.field, decided.code)
  const publication = { answer, document: platform.newId(), numbering: decided.numbering }
  return { ok: true, publication, paper, entered }
}

async function refuse(
  c: StaffContext,
  taken: Taken,
  field: string,
  code: string,
): Promise<DecidedPublication> {
  return { ok: false, response: await refuseField(c, taken, field, code) }
}
