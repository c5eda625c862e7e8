import { sha256Hex } from './keys.ts'

/** One hash over the ends of several histories, in that order: what stands at the foot of minutes. */
export function wholeHash(heads: readonly { subject: string; seq: number; hash: string }[]): Promise<string> {
  return sha256Hex(heads.map(({ subject, seq, hash }) => `${subject} ${seq} ${hash}`).join('\n'))
}
