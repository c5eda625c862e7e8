import type { FC } from 'hono/jsx'
import { ASKING_LIMITS, OTHER_HAMLET } from '../../src/domain/asking.ts'
import { OPINION_KINDS } from '../../src/domain/opinion.ts'
import { ARRIVALS, ENCLOSURES_MAX } from '../../src/domain/petition-form.ts'
import { TOPICS } from '../../src/domain/topic.ts'
import { Choices } from '../shell/choices.tsx'
import { Field, Select, TextArea } from '../shell/field.tsx'
import type { FieldProps } from '../shell/field-notes.tsx'

export interface Named {
  id: number
  name: string
}

/** A field of the form with its words, its error and what was typed into it, or what it starts with. */
export type FieldOf = (name: string, start?: string) => FieldProps & { value: string }

/** How and when it came. */
export const Arrival: FC<{ fieldOf: FieldOf; today: string }> = ({ fieldOf, today }) => {
  const { s } = fieldOf('arrived_by')
  return (
    <>
      <Choices
        {...fieldOf('arrived_by')}
        required
        options={ARRIVALS.map((way) => ({ value: way, label: s.petitions.arrivedBy[way] }))}
      />
      <Field {...fieldOf('arrived_on', today)} type="date" max={today} required />
      <Field {...fieldOf('written_on')} type="date" max={today} />
    </>
  )
}

/** Who wrote it, and how many signed. */
export const Sender: FC<{ fieldOf: FieldOf; hamlets: Named[] }> = ({ fieldOf, hamlets }) => {
  const { s } = fieldOf('name')
  return (
    <>
      <Field {...fieldOf('name')} required />
      <Select
        {...fieldOf('hamlet')}
        empty={s.triage.choose}
        required
        options={[
          ...hamlets.map(({ id, name }) => ({ value: String(id), label: name })),
          { value: OTHER_HAMLET, label: s.petitions.otherHamlet },
        ]}
      />
      <Field {...fieldOf('address')} />
      <Field {...fieldOf('phone')} type="tel" inputmode="tel" size="middle" />
      <Field {...fieldOf('email')} type="email" inputmode="email" size="middle" />
      <Field {...fieldOf('signers', '1')} inputmode="numeric" size="short" required />
    </>
  )
}

/** What it is and says. */
export const Content: FC<{ fieldOf: FieldOf; readers: Named[]; chosen: string[] }> = ({
  fieldOf,
  readers,
  chosen,
}) => {
  const { s } = fieldOf('kind')
  return (
    <>
      <Choices
        {...fieldOf('kind')}
        required
        options={OPINION_KINDS.map((kind) => ({
          value: kind,
          label: s.opinions.kind[kind],
          hint: kind === 'denunciation' ? s.petitions.denunciationHint : undefined,
        }))}
      />
      {readers.length > 0 && (
        <Choices
          {...fieldOf('readers')}
          type="checkbox"
          value={chosen}
          options={readers.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
      )}
      <Select
        {...fieldOf('topic')}
        empty={s.triage.choose}
        required
        options={TOPICS.map((topic) => ({ value: topic, label: s.opinions.topic[topic] }))}
      />
      <Field {...fieldOf('place')} />
      <TextArea {...fieldOf('text')} rows={12} maxlength={ASKING_LIMITS.text} required />
      <TextArea {...fieldOf('enclosures')} rows={2} maxlength={ENCLOSURES_MAX} />
    </>
  )
}
