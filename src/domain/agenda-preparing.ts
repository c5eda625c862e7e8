import { dueInOf } from './calendar.ts'
import { addDays, type Day, dayOf } from './day.ts'

/** How the day by which something is prepared stands today. */
export type DueIn = ReturnType<typeof dueInOf>

/** Points are there by the end of the day before the session, so that the leader reads them once more in the morning. `startsAt` epoch ms. */
export function preparedBy(startsAt: number): Day {
  return addDays(dayOf(startsAt), -1)
}

/** Questions of one session that one agency prepares. */
export interface PreparedFor<Item> {
  first: Item
  dueOn: Day
  due: DueIn
  items: Item[]
}

/** The list of an officer, session by session and agency by agency in its order, with the day by which each is due. */
export function bySession<Item extends { session: { id: number; startsAt: number }; agencyId: number }>(
  items: readonly Item[],
  today: Day,
): PreparedFor<Item>[] {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = `${item.session.id}-${item.agencyId}`
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return [...groups.values()].map((members) => {
    const dueOn = preparedBy(members[0]!.session.startsAt)
    return { first: members[0]!, dueOn, due: dueInOf(dueOn, today), items: members }
  })
}
