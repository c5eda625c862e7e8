import * as v from 'valibot'

/* What /api/v1/due-date takes and gives; see api.ts. */

const day = (told: string) => v.pipe(v.string(), v.isoDate(), v.description(told))
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(366))
const kind = v.picklist(['working', 'calendar'])

/** Why a day counts or does not, as the calendar names it. */
const why = v.picklist([
  'day_zero',
  'working_day',
  'calendar_day',
  'weekend',
  'holiday',
  'worked_swap',
  'undecided_off',
  'undecided_worked',
  'undecided_calendar_day',
  'beyond_calendar',
  'rolled',
])

export const apiDueDate = v.pipe(
  v.object({
    from: day('Day zero, which does not count.'),
    days: count,
    kind,
    due: day('Last day of the term.'),
    provisional: v.pipe(
      v.boolean(),
      v.description(
        'It may still move: the walk meets a day that is not decided, or leaves the years entered.',
      ),
    ),
    counted: v.pipe(
      v.array(
        v.pipe(
          v.object({
            date: v.pipe(v.string(), v.isoDate()),
            counts: v.boolean(),
            why: v.pipe(
              why,
              v.description(
                '`rolled`: the working day that a term in calendar days moved on to; `beyond_calendar`: of a year that nobody has entered, taken as Monday to Friday.',
              ),
            ),
          }),
          v.title('CountedDay'),
        ),
      ),
      v.description('Every day from day zero to the last one, in their order.'),
    ),
  }),
  v.title('DueDate'),
)
export type ApiDueDate = v.InferOutput<typeof apiDueDate>

/** The query, as the description tells it; `dueDateApiQuery` reads it. */
export const apiDueDateParameters = v.object({
  from: day('Day zero in Hà Nội, 2025-01-01 or later.'),
  days: count,
  kind: v.pipe(v.optional(kind, 'working'), v.description('Days that count: working days, or all of them.')),
})
