/** The first instant that ids count from: 2025-01-01 in UTC. */
const EPOCH = 1_735_689_600_000
const PER_MS = 8192

/**
 * Makes ids of records: 40 bits of milliseconds since 2025 and 13 bits that count up from a random start, in one safe integer. Ids of one
 * process never meet; ids of two meet once in 8,192 for the same millisecond, and the primary key then refuses the second write whole.
 */
export function createIdentifiers(clock: () => number, random: (bytes: number) => Uint8Array): () => number {
  let last = 0
  return () => {
    const [high = 0, low = 0] = random(2)
    const fresh = Math.max(0, clock() - EPOCH) * PER_MS + ((high * 256 + low) % PER_MS)
    last = fresh > last || last - fresh > PER_MS * 60_000 ? fresh : last + 1
    return last
  }
}
