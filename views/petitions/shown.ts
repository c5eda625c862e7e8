/** What is known of the paper of a letter. Days `YYYY-MM-DD`. */
export interface ShownPetition {
  arrivedBy: 'post' | 'hand'
  arrivedOn: string
  writtenOn: string | null
  signers: number
  enclosures: string
}
