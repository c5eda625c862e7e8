import type { ShownLeader } from './shown.ts'

/** What the forms of one opinion choose from. */
export interface FormChoices {
  agencies: { id: number; name: string }[]
  leaders: ShownLeader[]
  /** Who drafts answers, each with the agency they do it for. */
  officers: { id: number; name: string; agencyId: number | null }[]
  /** The next number of a transfer slip of the unit's year. */
  nextSlip: string
  /** Staff of the unit who can be named readers of what is separate. */
  readers: { id: number; name: string }[]
  /** The signer this person chose last. */
  signerId: number | null
  /** The next number in the unit's book of this year, and the sign after it; see documents. */
  nextNumber: { series: string; number: number }
  /** The sign under which the office numbers answers of this signer here; null where their numbers come from its book. */
  ownSeries: string | null
  /** Templates for an answer of this opinion, those of its topic first. */
  templates: { id: number; name: string }[]
}
