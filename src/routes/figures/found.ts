import { findFigures } from '../../../db/queries/figures.ts'
import type { LinkedCounts, ShownFigures } from '../../../views/figures/shown.ts'
import type { FieldErrors } from '../../../views/shell/error-summary.tsx'
import { type BoardState, boardAddress } from '../../domain/board-filter.ts'
import { type Day, dayOf } from '../../domain/day.ts'
import {
  COUNTED,
  type FigureSpan,
  GROUP_OF,
  type OpinionCounts,
  spanOf,
  spreadOf,
  sumBy,
  sumOf,
} from '../../domain/figures.ts'
import { satisfactionOf } from '../../domain/satisfaction.ts'
import type { SessionKind } from '../../domain/session.ts'
import type { TopicCode } from '../../domain/topic.ts'
import type { PublicContext } from '../../http/context.ts'
import { sentenceOf } from '../../http/forms.ts'
import { paths, withQuery } from '../../paths.ts'

/** How an address names unit and days. */
export const NAMES = {
  page: { unit: 'don-vi', to: 'den' },
  api: { unit: 'unit', to: 'to' },
}

/** The figures that were asked for, every number with its list; or what is wrong with the question. One trip. */
export async function findShown(
  c: PublicContext,
  asked: { unit: string | null; from: Day | null; to: Day | null },
  names: { unit: string; to: string },
): Promise<{ units: { slug: string; name: string }[]; errors?: FieldErrors; shown: ShownFigures | null }> {
  const { db, now, s } = c.var
  const today = dayOf(now)
  const span = spanOf(asked, today)
  const found = await findFigures(db, span ?? { unit: null, from: today, to: today }, today)
  const { units } = found
  if (!span) return { units, errors: { [names.to]: sentenceOf(s, names.to, 'before_from') }, shown: null }
  if (!found.ok)
    return { units, errors: { [names.unit]: sentenceOf(s, names.unit, 'not_a_choice') }, shown: null }
  const { rows, times, ratings, asked: rateable, sessions } = found
  const all = sumOf(rows)
  const byName = units.flatMap(({ slug, name }) => {
    const own = rows.filter(({ unit }) => unit === slug)
    return own.length > 0 ? [{ name, counts: linked(sumOf(own), { ...span, unit: slug }) }] : []
  })
  const byTopic = sumBy(rows, ({ topic }) => topic)
    .sort((a, b) => b.counts.received - a.counts.received)
    .map(({ key, counts }) => ({ topic: key, counts: linked(counts, span, key) }))
  const held = (kind: SessionKind) => ({
    count: sessions.find((one) => one.kind === kind)?.count ?? 0,
    list: withQuery(paths.calendar, {
      xem: 'da-qua',
      tu: span.from,
      den: span.to,
      'don-vi': span.unit,
      loai: kind,
    }),
  })
  return {
    units,
    shown: {
      span,
      all: linked(all, span),
      byUnit: byName,
      byTopic,
      spread: spreadOf(times),
      satisfaction: satisfactionOf(ratings, rateable, span, today),
      sessions: { dialogue: held('dialogue'), reception: held('reception') },
    },
  }
}

/** What the board is asked for to list what a number counts; null: nothing more than unit and days. */
export const STATE_OF: Record<keyof OpinionCounts, BoardState | null> = {
  received: null,
  merged: 'merged',
  ...GROUP_OF,
}

function linked(
  counts: OpinionCounts,
  { unit, from, to }: FigureSpan,
  topic: TopicCode | null = null,
): LinkedCounts {
  const listOf = (state: BoardState | null) =>
    withQuery(paths.board, boardAddress({ q: '', unit, topic, state, from, to, after: null }))
  return Object.fromEntries(
    COUNTED.map((counted) => [counted, { count: counts[counted], list: listOf(STATE_OF[counted]) }]),
  ) as LinkedCounts
}
