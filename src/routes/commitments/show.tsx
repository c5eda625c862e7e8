import { findStaffCommitment, type StaffCommitmentRead } from '../../../db/queries/commitments.ts'
import { CommitmentArticle } from '../../../views/commitments/commitment-article.tsx'
import type { FailedCommitmentStep } from '../../../views/commitments/step-frame.tsx'
import { type CommitmentStanding, commitmentStepsOpen } from '../../domain/commitment.ts'
import { dayOf } from '../../domain/day.ts'
import type { StaffContext } from '../../http/context.ts'
import { showPiece, showStaff, wantsPiece } from '../../http/pages.tsx'

/** The commitment of the address as far as this person may see it. */
export function findCommitment(c: StaffContext): Promise<StaffCommitmentRead | null> {
  return findStaffCommitment(c.var.db, c.var.actor, c.req.param('code') ?? '', dayOf(c.var.now))
}

/** What the rules ask of it. */
export function standingOfCommitment({ commitment }: StaffCommitmentRead): CommitmentStanding {
  const { state, seq, unitId, agencyId, opinion } = commitment
  return { state, seq, unitId, agencyId, draftedBy: opinion?.agencyId ?? null }
}

/** One commitment with every step this person may take now: the article alone for htmx. A refused step comes back open with what was typed. */
export async function showCommitment(
  c: StaffContext,
  read: StaffCommitmentRead,
  failed?: FailedCommitmentStep,
) {
  const { actor, now, s } = c.var
  const { commitment, history, agencies, files } = read
  const open = commitmentStepsOpen(standingOfCommitment(read), actor)
  const props = { s, commitment, history, agencies, files, open, failed, today: dayOf(now) }
  const article = <CommitmentArticle {...props} />
  const status = failed?.status ?? 200
  if (!wantsPiece(c)) {
    return showStaff(c, { title: `${s.commitments.one} ${commitment.code}`, status }, article)
  }
  return showPiece(c, article, status)
}
