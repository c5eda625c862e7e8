import { nameKey } from './naming.ts'
import type { Arranged, ListedTurn } from './turn-list.ts'

interface FromSomewhere extends ListedTurn {
  hamletId: number | null
  hamlet: string | null
  groupName: string
}

/** A hamlet or a group from which nobody has spoken yet, with those of it who wait, in their order. */
export interface Unheard {
  name: string
  isInvited: boolean
  waiting: number[]
}

/** Who has not been heard. It suggests, the clerk decides. */
export interface Fairness {
  hamlets: Unheard[]
  groups: Unheard[]
  /** Whom it would be fair to call: the first who waits from a place that was not heard, where that is not the next one anyway. */
  suggested: number | null
}

/**
 * Hamlets that were invited come first, whether somebody of theirs waits or not; of the others, and of groups, only those whose people wait are named.
 * Who speaks right now counts as heard.
 */
export function fairnessOf(
  list: Arranged<FromSomewhere>,
  invited: readonly { id: number; name: string }[],
): Fairness {
  const heard = [...list.spoken, ...(list.speaking ? [list.speaking] : [])]
  const heardHamlets = new Set(heard.map(({ hamletId }) => hamletId))
  const heardGroups = new Set(heard.map(({ groupName }) => nameKey(groupName)))
  const named = [...invited.map((one) => ({ ...one, isInvited: true })), ...ofWaiting(list, invited)]
  const hamlets = named
    .filter(({ id }) => !heardHamlets.has(id))
    .map(({ id, name, isInvited }) => ({
      name,
      isInvited,
      waiting: idsOf(list.waiting.filter(({ hamletId }) => hamletId === id)),
    }))
  const groups = groupsOf(list.waiting).filter(({ name }) => !heardGroups.has(nameKey(name)))
  return { hamlets, groups, suggested: suggestedOf(list.waiting, hamlets, groups) }
}

function ofWaiting({ waiting }: Arranged<FromSomewhere>, invited: readonly { id: number }[]) {
  const others = new Map<number, string>()
  for (const { hamletId, hamlet } of waiting)
    if (hamletId !== null && hamlet !== null && !invited.some(({ id }) => id === hamletId))
      others.set(hamletId, hamlet)
  return [...others].map(([id, name]) => ({ id, name, isInvited: false }))
}

function groupsOf(waiting: readonly FromSomewhere[]): Unheard[] {
  const named = waiting.filter(({ groupName }) => groupName !== '')
  const keys = new Set(named.map(({ groupName }) => nameKey(groupName)))
  return [...keys].map((key) => {
    const turns = named.filter(({ groupName }) => nameKey(groupName) === key)
    return { name: turns[0]!.groupName, isInvited: false, waiting: idsOf(turns) }
  })
}

/** Somebody of an invited hamlet before anybody else; within these by their place in the list. */
function suggestedOf(waiting: readonly FromSomewhere[], hamlets: Unheard[], groups: Unheard[]) {
  const fromInvited = hamlets.filter(({ isInvited }) => isInvited).flatMap((one) => one.waiting)
  const unheard = [...hamlets, ...groups].flatMap((one) => one.waiting)
  const wanted = fromInvited.length > 0 ? fromInvited : unheard
  const first = waiting.find(({ id }) => wanted.includes(id))
  return first && first.id !== waiting[0]?.id ? first.id : null
}

const idsOf = (turns: readonly { id: number }[]) => turns.map(({ id }) => id)
