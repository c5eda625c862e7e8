/** Whoever asked last within this time still has the draft open: the page asks every half minute. */
export const STILL_WRITING_MS = 90_000

/** Somebody who has a draft open. `seenAt` is epoch ms. */
export interface Writer {
  userId: number
  name: string
  seenAt: number
}

/** The others who have it open at `now`, the latest first. */
export function othersWriting(writers: readonly Writer[], userId: number, now: number): Writer[] {
  return writers
    .filter((writer) => writer.userId !== userId && now - writer.seenAt <= STILL_WRITING_MS)
    .sort((a, b) => b.seenAt - a.seenAt)
}
