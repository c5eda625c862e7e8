import type { FC } from 'hono/jsx'
import { STAFF_FILES } from '../../src/domain/attachment.ts'
import { PETITION_FIELDS } from '../../src/domain/petition-form.ts'
import { paths } from '../../src/paths.ts'
import { FileFields } from '../attachments/file-fields.tsx'
import { SubmitButton } from '../shell/buttons.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Form } from '../shell/form.tsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'
import { Arrival, Content, type FieldOf, type Named, Sender } from './petition-parts.tsx'
import { UnitChoice } from './unit-choice.tsx'

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

function inOrder(errors: FieldErrors = {}): FieldErrors | undefined {
  const said = ['', ...PETITION_FIELDS, 'files'].flatMap((name) =>
    errors[name] ? [[name, errors[name]]] : [],
  )
  return said.length > 0 ? Object.fromEntries(said) : undefined
}
