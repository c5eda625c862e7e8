import { Hono } from 'hono'
import type { StaffOpinion } from '../../db/queries/opinions.ts'
import { recordPublication } from '../../db/records/documents.ts'
import { publicationForm } from '../domain/numbering.ts'
import type { StaffEnv } from '../http/context.ts'
import { paths } from '../paths.ts'
import { numberAgain } from './numbering/deciding.ts'
import { takeStep } from './opinions/taking.ts'
import { decidePublication } from './publications/deciding.ts'

export const publications = new Hono<StaffEnv>()

publications.post(paths.publication(':code'), async (c) => {
  const taking = await takeStep(c, publicationForm, wayOut)
  if (!taking.ok) return taking.response
  const decided = await decidePublication(c, taking)
  if (!decided.ok) return decided.response
  const { publication, paper, entered } = decided
  const outcome = await recordPublication(c.var.db, taking.opinion, publication, taking.move)
  return numberAgain(c, taking, outcome, paper, entered)
})

/** What is public is published; what is private goes to its asker alone. */
function wayOut(opinion: StaffOpinion) {
  return opinion.publicAt === null ? 'deliver' : 'publish'
}
