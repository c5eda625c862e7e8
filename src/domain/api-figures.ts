import * as v from 'valibot'
import { FEWEST } from './figures.ts'

/* What /api/v1/figures takes and gives. The handler is typed by these schemas, and src/routes/openapi.json is written from them. */

const count = (told: string) => v.pipe(v.number(), v.integer(), v.description(told))
const share = (told: string) =>
  v.pipe(
    v.object({
      part: v.pipe(v.number(), v.integer()),
      whole: v.pipe(v.number(), v.integer()),
      list: v.string(),
    }),
    v.description(`${told} \`list\` is the address of exactly these opinions.`),
  )

export const apiFigures = v.pipe(
  v.object({
    unit: v.pipe(v.nullable(v.string()), v.description('Short name of the unit; null for all.')),
    from: v.pipe(v.string(), v.isoDate(), v.description('Received on this day or later.')),
    to: v.pipe(v.string(), v.isoDate(), v.description('Received on this day or earlier.')),
    opinions: v.pipe(
      v.object({
        received: share('Opinions on the public board that were received in these days.'),
        answered: share('Of all received: an answer was issued.'),
        onTime: share('Of all answered: by the promised day.'),
        late: share('Of all answered: after it.'),
        resolved: share(
          'Of all answered: nothing that was promised is left to do, and its sender does not dispute the answer.',
        ),
        unresolved: share('Of all answered: something is, or it is disputed.'),
        pending: share('Of all received: not answered yet, in time.'),
        overdue: share('Of all received: not answered, past the promised day.'),
        merged: share('Of all received: merged into another one, whose answer their askers get.'),
        left: share('Of all received: refused, forwarded, returned, filed or withdrawn.'),
      }),
      v.description(
        'received = answered + pending + overdue + merged + left; answered = onTime + late = resolved + unresolved.',
      ),
    ),
    answerDays: v.pipe(
      v.nullable(
        v.object({
          count: count('Answers.'),
          lower: v.pipe(v.number(), v.description('A quarter took no longer.')),
          median: v.pipe(v.number(), v.description('Half took no longer.')),
          upper: v.pipe(v.number(), v.description('Three quarters took no longer.')),
          longest: count('Of all.'),
        }),
      ),
      v.description(`Calendar days from receipt to answer; null below ${FEWEST} answers.`),
    ),
    satisfaction: v.pipe(
      v.nullable(
        v.object({
          verySatisfied: count('Rất hài lòng.'),
          satisfied: count('Hài lòng.'),
          notSatisfied: count('Chưa hài lòng.'),
          rated: count('Askers who said so.'),
          asked: count('Answered opinions of those quarters, whose askers could.'),
        }),
      ),
      v.description(
        `What askers said of the answer that holds now, over the whole quarters (by day of receipt) of single units with at least ${FEWEST} ratings; null where there is none.`,
      ),
    ),
    sessions: v.object({
      dialogues: count('Dialogues held in these days.'),
      receptions: count('Reception days held.'),
    }),
  }),
  v.title('Figures'),
)
export type ApiFigures = v.InferOutput<typeof apiFigures>

/** The query as the description tells it; `apiFiguresQuery` reads it. */
export const apiFiguresParameters = v.object({
  unit: v.pipe(v.string(), v.description('Short name of a unit, as in the addresses of the board.')),
  from: v.pipe(
    v.string(),
    v.isoDate(),
    v.description('First day of receipt; without it the first of the year of `to`.'),
  ),
  to: v.pipe(v.string(), v.isoDate(), v.description('Last day of receipt; without it today.')),
})
