import type { FC } from 'hono/jsx'
import { ASKING_LIMITS, OTHER_HAMLET } from '../../src/domain/asking.ts'
import { STAFF_FILES } from '../../src/domain/attachment.ts'
import { OPINION_KINDS } from '../../src/domain/opinion.ts'
import { ARRIVALS, ENCLOSURES_MAX, PETITION_FIELDS } from '../../src/domain/petition-form.ts'
import { TOPICS } from '../../src/domain/topic.ts'
import { paths } from '../../src/paths.ts'
import { FileFields } from '../attachments/file-fields.tsx'
import { SubmitButton } from '../shell/buttons.tsx'
import { Choices } from '../shell/choices.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Field, type FieldProps, Select, TextArea } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'
import { UnitChoice } from './unit-choice.tsx'

interface Named {
  id: number
  name: string
}

export interface PetitionFormProps {
  s: Strings
  token: string
  unit: Named
  units: Named[]
  hamlets: Named[]
  /** Who else may be named to read a denunciation. */
  readers: Named[]
  today: string
  takesFiles: boolean
  typed?: Record<string, string | string[]>
  errors?: FieldErrors
  /** Where what this form was used for before is found. */
  first?: string
}

type FieldOf = (name: string, start?: string) => FieldProps & { value: string }

/** A letter that came by post or by hand, typed in from the paper: how it came, who wrote, what it says. */
export const PetitionForm: FC<PetitionFormProps> = (props) => {
  const { s, token, unit, typed, errors, first, takesFiles } = props
  const fieldOf: FieldOf = (name, start = '') => ({
    s,
    name,
    label: (s.petitions.field as Record<string, string>)[name]!,
    hint: (s.petitions.hint as Record<string, string>)[name],
    error: errors?.[name],
    value: String([typed?.[name] ?? start].flat()[0] ?? ''),
  })
  return (
    <>
      <PageHead
        back={{ href: paths.queue, label: s.triage.backToQueue }}
        title={s.petitions.title}
        lead={s.petitions.lead}
      />
      <UnitChoice {...props} />
      {first && (
        <Notice tone="info">
          <p>
            <a href={first}>{s.petitions.seeFirst}</a>
          </p>
        </Notice>
      )}
      <Form s={s} action={paths.newPetition} errors={inOrder(errors)} multipart>
        <input type="hidden" name="form_token" value={token} />
        <input type="hidden" name="unit" value={String(unit.id)} />
        <h2>{s.petitions.arrival}</h2>
        <Arrival fieldOf={fieldOf} today={props.today} />
        <h2>{s.petitions.sender}</h2>
        <Sender fieldOf={fieldOf} hamlets={props.hamlets} />
        <h2>{s.petitions.content}</h2>
        <Content fieldOf={fieldOf} readers={props.readers} chosen={[typed?.readers ?? []].flat()} />
        {takesFiles && (
          <FileFields s={s} rule={STAFF_FILES} label={s.petitions.files} error={errors?.files} />
        )}
        <SubmitButton>{s.petitions.save}</SubmitButton>
      </Form>
    </>
  )
}

const Arrival: FC<{ fieldOf: FieldOf; today: string }> = ({ fieldOf, today }) => {
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

const Sender: FC<{ fieldOf: FieldOf; hamlets: Named[] }> = ({ fieldOf, hamlets }) => {
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

const Content: FC<{ fieldOf: FieldOf; readers: Named[]; chosen: string[] }> = ({
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

function inOrder(errors: FieldErrors = {}): FieldErrors | undefined {
  const said = ['', ...PETITION_FIELDS, 'files'].flatMap((name) =>
    errors[name] ? [[name, errors[name]]] : [],
  )
  return said.length > 0 ? Object.fromEntries(said) : undefined
}
