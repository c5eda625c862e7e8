import type { Db } from '../../../db/database.ts'
import { findKnownNames } from '../../../db/queries/known-names.ts'
import type { GateName } from '../../domain/gate.ts'
import { type Finding, type LookedThrough, lookThrough } from '../../domain/waiving.ts'

/** What a gate has to know of the opinion whose text it looks at. */
export interface Guarded {
  unitId: number
  person: { name: string; erasedAt: number | null }
  unit: { phone: string }
  around: { waivers: readonly { gate: GateName; finding: string; hit: string }[] }
}

export interface Looked {
  texts: LookedThrough[]
  /** What nobody waved through yet; empty: the texts may be published. */
  findings: Finding[]
}

/** Personal data in texts about one opinion that are about to become public. One trip. */
export async function lookAt(
  db: Db,
  opinion: Guarded,
  gate: GateName,
  texts: readonly { field: string; text: string }[],
): Promise<Looked> {
  const [looked] = await lookAtSeveral(db, gate, [{ opinion, texts }])
  return looked!
}

/** The same for texts about several opinions, in their order. One trip for all. */
export async function lookAtSeveral(
  db: Db,
  gate: GateName,
  several: readonly { opinion: Guarded; texts: readonly { field: string; text: string }[] }[],
): Promise<Looked[]> {
  const asking = several.map(({ opinion, texts }) => ({
    unitId: opinion.unitId,
    texts: texts.map(({ text }) => text),
  }))
  const names = await findKnownNames(db, asking)
  return several.map(({ opinion, texts }, i) => lookWith(opinion, gate, texts, names[i]!))
}

/** The same where the names that the texts may hold were found already. */
export function lookWith(
  opinion: Guarded,
  gate: GateName,
  texts: readonly { field: string; text: string }[],
  names: readonly string[],
): Looked {
  return lookThrough(texts, knownOf(opinion, names), opinion.around.waivers, gate)
}

function knownOf({ person, unit }: Guarded, names: readonly string[]) {
  return { names, asker: person.erasedAt === null ? person.name : null, own: [unit.phone] }
}
