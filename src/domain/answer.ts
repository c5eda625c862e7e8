/** What the rules ask of one written version. Instants are epoch ms. */
export interface WrittenVersion {
  id: number
  version: number
  writtenBy: number
  submittedAt: number | null
  issuedAt: number | null
}

/** Where a draft is kept: over an unsubmitted version, or as a new one. */
export type DraftPlace = { over: number; version: number } | { over: null; version: number }

/**
 * Where what `writerId` typed is kept. A version may be overwritten by its own writer until it is submitted; after that (a draft
 * that was sent back), over an issued answer, or over a colleague's words, a new version begins: every version stays.
 */
export function placeOfDraft(versions: readonly WrittenVersion[], writerId: number): DraftPlace {
  const last = newest(versions)
  if (last && last.submittedAt === null && last.issuedAt === null && last.writtenBy === writerId) {
    return { over: last.id, version: last.version }
  }
  return { over: null, version: (last?.version ?? 0) + 1 }
}

/** The version that is on its way and not yet issued: the newest one, or null where nothing was written since the last issue. */
export function versionOnItsWay<Version extends Omit<WrittenVersion, 'writtenBy'>>(
  versions: readonly Version[],
): Version | null {
  const last = newest(versions)
  return last && last.issuedAt === null ? last : null
}

/** The version that was issued last: what the asker was given. */
export function versionIssued<Version extends Omit<WrittenVersion, 'writtenBy'>>(
  versions: readonly Version[],
): Version | null {
  return newest(versions.filter(({ issuedAt }) => issuedAt !== null))
}

/** The version that holds: the written one that was issued last, else what was said at a session and went out with its notice. */
export function versionHolding<
  Version extends Omit<WrittenVersion, 'writtenBy'> & { form: 'oral' | 'written' },
>(versions: readonly Version[]): Version | null {
  return versionIssued(versions.filter(({ form }) => form === 'written')) ?? versionIssued(versions)
}

function newest<Version extends { version: number }>(versions: readonly Version[]): Version | null {
  return versions.reduce<Version | null>(
    (last, one) => (last && last.version > one.version ? last : one),
    null,
  )
}

/** An issued version as far as corrections tell of it; days `YYYY-MM-DD`. */
export interface IssuedVersion {
  id: number
  correctsId: number | null
  correctionReason: string
  issuedOn: string | null
}

/** What a reader is told of a version beside its words: that it corrects an earlier one and why, that a later one corrected it, when and why. */
export interface CorrectionTold {
  corrects: { reason: string } | null
  corrected: { on: string | null; reason: string } | null
}

/** What is told of one of the issued versions that the reader may read. */
export function correctionOf(
  { id, correctsId, correctionReason }: IssuedVersion,
  versions: readonly IssuedVersion[],
): CorrectionTold {
  const by = versions.find((version) => version.correctsId === id)
  return {
    corrects: correctsId === null ? null : { reason: correctionReason },
    corrected: by ? { on: by.issuedOn, reason: by.correctionReason } : null,
  }
}
