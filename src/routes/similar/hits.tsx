import { Hono } from 'hono'
import type { OpinionRow } from '../../../db/queries/opinions.ts'
import { standingOf } from '../../../db/queries/opinions.ts'
import { findSimilar, findSought } from '../../../db/queries/similar.ts'
import { SimilarOpinions, SimilarPage } from '../../../views/similar/similar-opinions.tsx'
import { type Actor, rolesFor } from '../../domain/actor.ts'
import { advance } from '../../domain/lifecycle.ts'
import { soughtTerms } from '../../domain/similar.ts'
import type { StaffEnv } from '../../http/context.ts'
import { showPiece, showStaff, wantsPiece } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'

export const hits = new Hono<StaffEnv>()

/** For the opinion's page, which loads it as a piece while the secretary decides; a page of its own without JavaScript. */
hits.get(paths.similar(':code'), async (c) => {
  const { db, actor, now, s } = c.var
  const opinion = await findSought(db, actor, c.req.param('code') ?? '')
  if (!opinion || !rolesFor(actor, opinion).includes('secretary')) return notFoundPage(c)
  // The edited text is what is left of a letter whose other matters were taken out of it.
  const terms = soughtTerms(opinion.publicText || opinion.originalText, opinion.place)
  const found = await findSimilar(db, actor, opinion, terms)
  const props = { s, opinion, ...found, may: mayDo(actor, opinion, now) }
  if (!wantsPiece(c)) {
    return showStaff(c, { title: s.similar.pageTitle(opinion.code) }, <SimilarPage {...props} />)
  }
  return showPiece(c, <SimilarOpinions {...props} />)
})

function mayDo(actor: Actor, opinion: OpinionRow, now: number) {
  const standing = standingOf(opinion)
  return {
    link: advance(standing, 'link_repeated', actor, now).ok,
    merge: advance(standing, 'merge', actor, now).ok,
  }
}
