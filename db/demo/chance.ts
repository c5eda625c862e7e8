/** Chance that repeats itself: the same seed gives the same sample office, to the code and the second. */
export interface Chance {
  /** 0 ≤ x < 1. */
  next(): number
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number
  /** True in `percent` of a hundred cases. */
  often(percent: number): boolean
  pick<Item>(items: readonly Item[]): Item
  shuffled<Item>(items: readonly Item[]): Item[]
  bytes(count: number): Uint8Array
}

/** Mulberry32: 32 bits of state are enough to choose among texts. Never used for secrets of a real office. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    between,
    often: (percent) => next() * 100 < percent,
    pick: (items) => items[Math.floor(next() * items.length)]!,
    shuffled: (items) => {
      const rest = [...items]
      return items.map(() => rest.splice(Math.floor(next() * rest.length), 1)[0]!)
    },
    bytes: (count) => Uint8Array.from({ length: count }, () => between(0, 255)),
  }
}
