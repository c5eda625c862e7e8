/** Who writes, and when (epoch ms): part of every write an administrator makes. */
export interface By {
  at: number
  actorId: number
}
