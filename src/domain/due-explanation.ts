/** The two clocks of an opinion (domain.md §3): told that it was accepted or forwarded; answered. */
export const CLOCKS = ['notice', 'due'] as const
export type Clock = (typeof CLOCKS)[number]
