import * as v from 'valibot'
import { apiCommitment } from './api-commitments.ts'
import { BOARD_STATES } from './board-filter.ts'
import { OPINION_KINDS } from './opinion.ts'
import { PUBLIC_STATES } from './progress.ts'
import { TOPICS } from './topic.ts'

/* What /api/v1 takes and gives. Handlers are typed by these schemas, and src/routes/openapi.json is written from them. */

const day = (told: string) => v.pipe(v.string(), v.isoDate(), v.description(told))
const text = (told: string) => v.pipe(v.string(), v.description(told))

const version = {
  text: v.string(),
  issuedOn: v.nullable(day('Day of publication.')),
  document: v.pipe(
    v.nullable(v.string()),
    v.description('Number and sign of the paper; null for an answer given at the meeting.'),
  ),
  version: v.pipe(v.number(), v.integer(), v.description('Counts from 1; a correction is a new version.')),
  correctionReason: v.pipe(
    v.nullable(v.string()),
    v.description('Why it corrects the version before it; null where it corrects none.'),
  ),
}

export const apiAnswer = v.pipe(
  v.object({
    ...version,
    corrected: v.pipe(
      v.array(v.object(version)),
      v.description('The published versions that it and its corrections took the place of, newest first.'),
    ),
    commitments: v.pipe(v.array(apiCommitment), v.description('What was promised with it.')),
  }),
  v.title('Answer'),
  v.description('The published answer that holds now.'),
)

export const apiOpinion = v.pipe(
  v.object({
    code: text('Public code; it opens nothing.'),
    number: v.pipe(
      v.nullable(v.pipe(v.number(), v.integer())),
      v.description('Number within the session. Numbers that are missing are not published.'),
    ),
    session: v.pipe(v.nullable(v.string()), v.description('Code of the session it was raised at.')),
    kind: v.picklist(OPINION_KINDS),
    topic: v.picklist(TOPICS),
    text: text('As published, after editing.'),
    withheld: v.pipe(
      v.boolean(),
      v.description('Words of it were taken out after publication, or none of it is published.'),
    ),
    withheldReason: v.pipe(
      v.nullable(v.string()),
      v.description('Why words were taken out after publication, for the public to read; else null.'),
    ),
    state: v.picklist(PUBLIC_STATES),
    receivedOn: day('Day of receipt in Hà Nội.'),
    dueOn: v.pipe(
      v.nullable(v.pipe(v.string(), v.isoDate())),
      v.description('Day by which the answer is promised; null until the term has begun.'),
    ),
    provisional: v.pipe(
      v.boolean(),
      v.description(
        '`dueOn` may still move: its term meets a day that is not decided, or leaves the years entered.',
      ),
    ),
    answer: v.nullable(apiAnswer),
    resolved: v.pipe(
      v.nullable(v.boolean()),
      v.description(
        'Answered, nothing that was promised is left to do and no dispute runs; null while there is no answer.',
      ),
    ),
  }),
  v.title('Opinion'),
)
export type ApiOpinion = v.InferOutput<typeof apiOpinion>

export const apiOpinions = v.pipe(
  v.object({
    items: v.array(apiOpinion),
    next: v.pipe(v.nullable(v.string()), v.description('Cursor of the next page; null on the last.')),
  }),
  v.title('Opinions'),
)
export type ApiOpinions = v.InferOutput<typeof apiOpinions>

export const apiProblem = v.pipe(
  v.object({
    type: v.string(),
    title: v.string(),
    status: v.pipe(v.number(), v.integer()),
    detail: v.string(),
    errors: v.optional(v.array(v.object({ parameter: v.string(), detail: v.string() }))),
    reference: v.optional(v.string()),
  }),
  v.title('Problem'),
  v.description('RFC 9457.'),
)

/** The query of the list, as the description tells it; `apiQuery` reads it. */
export const apiParameters = v.object({
  q: v.pipe(
    v.string(),
    v.maxLength(200),
    v.description('Words that all occur; marks and case do not matter.'),
  ),
  unit: text('Short name of a unit, as in the addresses of the board.'),
  topic: v.picklist(TOPICS),
  state: v.pipe(
    v.picklist(BOARD_STATES),
    v.description(
      'A state, or a group as the figures count it; `overdue`: open and past its due date today.',
    ),
  ),
  from: day('Received on this day or later.'),
  to: day('Received on this day or earlier.'),
  cursor: text('`next` of the page before.'),
})
