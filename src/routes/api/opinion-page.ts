import * as v from 'valibot'
import { type ApiRow, listApiOpinions } from '../../../db/queries/api-opinions.ts'
import { apiQuery } from '../../domain/board-filter.ts'
import { dayOf } from '../../domain/day.ts'
import type { PublicContext } from '../../http/context.ts'
import { errorsOf, sentenceOf } from '../../http/forms.ts'
import { refuseQuery } from './refusal.ts'

/** The page of the public board that the query asks for, or the answer that says what is wrong with it. One trip. */
export async function readOpinionPage(
  c: PublicContext,
): Promise<{ rows: ApiRow[]; next: string | null } | Response> {
  const { db, s, now } = c.var
  const reading = v.safeParse(apiQuery, c.req.query())
  if (!reading.success) return refuseQuery(c, errorsOf(s, reading.issues))
  const page = await listApiOpinions(db, reading.output, dayOf(now))
  if (page.ok) return page
  const [parameter, code] =
    page.unknown === 'unit' ? (['unit', 'not_a_choice'] as const) : (['cursor', 'unknown_place'] as const)
  return refuseQuery(c, { [parameter]: sentenceOf(s, parameter, code) })
}
