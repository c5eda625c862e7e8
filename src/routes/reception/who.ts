import { OTHER_HAMLET } from '../../domain/asking.ts'

/** Null where somebody lives elsewhere. */
export function hamletOf({ hamlet }: { hamlet: string }): number | null {
  return hamlet === OTHER_HAMLET ? null : Number(hamlet)
}
