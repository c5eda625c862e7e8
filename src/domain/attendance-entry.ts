/** What one line of a form says about who is there. `name` is null for a count. */
export interface EntryLine {
  name: string | null
  hamletId: number | null
  groupName: string
  people: number
  representatives: number
}

export type EntryDecision =
  | 'record'
  /** The very same was recorded with this form before: nothing more to do. */
  | 'repeat'
  /** The form was used for something else: nothing is swallowed, nothing recorded. */
  | 'used'
  | 'closed'
  | 'wrong'

/**
 * What becomes of a posted form of the door. `said` is null where a field is wrong; `recorded`: what its key already stands for, null where it is
 * no key of ours. A repeat is a repeat whatever has changed since.
 */
export function decideEntry({
  isOpen,
  said,
  recorded,
}: {
  isOpen: boolean
  said: readonly EntryLine[] | null
  recorded: readonly EntryLine[] | null
}): EntryDecision {
  if (said && recorded && recorded.length > 0 && isSame(said, recorded)) return 'repeat'
  if (!isOpen) return 'closed'
  if (!said) return 'wrong'
  return recorded?.length === 0 ? 'record' : 'used'
}

function isSame(one: readonly EntryLine[], other: readonly EntryLine[]): boolean {
  const texts = (lines: readonly EntryLine[]) =>
    lines
      .map(({ name, hamletId, groupName, people, representatives }) =>
        JSON.stringify([name, hamletId, groupName, people, representatives]),
      )
      .sort()
      .join('\n')
  return texts(one) === texts(other)
}
