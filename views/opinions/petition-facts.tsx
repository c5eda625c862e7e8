import type { FC } from 'hono/jsx'
import type { ShownPetition } from '../petitions/shown.ts'
import { Facts } from '../shell/facts.tsx'
import { Day } from '../shell/when.tsx'
import type { Strings } from '../strings/vi.ts'

/** What is known of the paper beside what it says, where the matter came as a letter. */
export const PetitionFacts: FC<{ s: Strings; petition: ShownPetition | null }> = ({ s, petition }) => {
  if (!petition) return null
  const { arrivedBy, writtenOn, signers, enclosures } = petition
  const { field } = s.petitions
  return (
    <section>
      <h2>{s.petitions.facts}</h2>
      <Facts
        items={[
          [field.arrived_by, s.petitions.arrivedBy[arrivedBy]],
          [field.written_on, writtenOn && <Day s={s} day={writtenOn} />],
          [field.signers, s.petitions.signedBy(signers)],
          [field.enclosures, enclosures],
        ]}
      />
    </section>
  )
}
