import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'
import { notFoundPage } from '../http/refusals.tsx'
import { onlyFor } from '../http/staff.ts'
import { paths } from '../paths.ts'
import { showCommitments } from './commitments/list.tsx'
import { opinionCommitments } from './commitments/of-opinion.tsx'
import { sessionCommitments } from './commitments/of-session.tsx'
import { findCommitment, showCommitment } from './commitments/show.tsx'
import { commitmentSteps } from './commitments/steps.ts'

/** What the office promised to do. */
export const commitments = new Hono<StaffEnv>()

const OFFICE = onlyFor('secretary', 'officer', 'leader', 'inspector')
commitments.use(paths.commitments, OFFICE)
commitments.use(`${paths.commitments}/*`, OFFICE)

commitments.get(paths.commitments, showCommitments)

commitments.get(paths.staffCommitment(':code'), async (c) => {
  const read = await findCommitment(c)
  return read ? showCommitment(c, read) : notFoundPage(c)
})

commitments.route('/', commitmentSteps)
commitments.route('/', opinionCommitments)
commitments.route('/', sessionCommitments)
