/** What another agency was asked for, and one version of what it said. Instants epoch ms. */
export interface ShownSupport {
  id: number
  agencyId: number
  agencyName: string
  part: string
  dueOn: string
  askedAt: number
  contribution: string
  contributor: string | null
  contributedAt: number | null
  endedAt: number | null
  endReason: string
}

/** What the asker was asked. `recordedBy`: who typed the answer in, null where the asker did. */
export interface ShownInquiry {
  id: number
  question: string
  asker: string
  askedAt: number
  answer: string
  answeredAt: number | null
  recordedBy: number | null
}
