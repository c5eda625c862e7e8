import { Hono } from 'hono'
import * as v from 'valibot'
import { listPublicCommitments } from '../../db/queries/public-commitments.ts'
import { PublicCommitments } from '../../views/commitments/public-page.tsx'
import type { FieldErrors } from '../../views/shell/error-summary.tsx'
import { type PublicCommitmentFilter, publicCommitmentsQuery } from '../domain/commitment-filter.ts'
import { dayOf } from '../domain/day.ts'
import { cachedPage } from '../http/cache.ts'
import type { PublicContext, PublicEnv } from '../http/context.ts'
import { errorsOf, sentenceOf } from '../http/forms.ts'
import { showPublic } from '../http/pages.tsx'
import { paths, withQuery } from '../paths.ts'

/** What the office promised, as the public reads it. */
export const publicCommitments = new Hono<PublicEnv>()

const ANY: PublicCommitmentFilter = { unit: null, stand: null, after: null }

publicCommitments.get(paths.publicCommitments, (c) =>
  cachedPage(c, '', () => {
    const reading = v.safeParse(publicCommitmentsQuery, c.req.query())
    return reading.success ? show(c, reading.output) : show(c, ANY, errorsOf(c.var.s, reading.issues))
  }),
)

/** The list; where the filter could not be read, no list but what is wrong. */
async function show(c: PublicContext, filter: PublicCommitmentFilter, errors?: FieldErrors) {
  const { db, s, now } = c.var
  const today = dayOf(now)
  const page = await listPublicCommitments(db, filter, today)
  const isUnknown = filter.unit !== null && !page.units.some(({ slug }) => slug === filter.unit)
  const wrong = isUnknown ? { 'don-vi': sentenceOf(s, 'don-vi', 'not_a_choice') } : errors
  const address = (sau: string | null) =>
    withQuery(paths.publicCommitments, { 'don-vi': filter.unit, 'trang-thai': filter.stand, sau })
  return showPublic(
    c,
    { title: s.commitments.publicTitle, status: wrong ? 422 : 200 },
    <PublicCommitments
      {...{ s, today, ...page }}
      commitments={wrong ? [] : page.commitments}
      typed={c.req.query()}
      errors={wrong}
      next={wrong || !page.next ? null : address(page.next)}
      first={filter.after && address(null)}
    />,
  )
}
