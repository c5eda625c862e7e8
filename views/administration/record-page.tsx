import type { Child, FC } from 'hono/jsx'
import { Buttons, LinkButton, SubmitButton } from '../shell/buttons.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Facts } from '../shell/facts.tsx'
import type { Option } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'

/** What the fields of a form are drawn from: what was typed, or what is stored. */
export interface FieldsProps {
  s: Strings
  value(name: string): string
  errors: FieldErrors
}

/** The page of one record, or of a new one: the form, and below it the end of its use. */
export const RecordPage: FC<{
  s: Strings
  title: string
  over?: Child
  back: { href: string; label: string }
  action: string
  /** What the person saw of the record's history; empty for a new one. */
  stamp: string
  errors?: FieldErrors
  /** Set where somebody else moved first: what is stored now, beside what was typed. */
  storedNow?: [label: string, value: Child][]
  fields: Child
  button: string
  children?: Child
}> = ({ s, title, over, back, action, stamp, errors, storedNow, fields, button, children }) => (
  <>
    <PageHead title={title} over={over} back={back} />
    {storedNow && <StoredNow s={s} items={storedNow} />}
    <Form s={s} action={action} errors={errors}>
      <input type="hidden" name="stamp" value={stamp} />
      {fields}
      <Buttons>
        <SubmitButton>{button}</SubmitButton>
        <LinkButton href={back.href} tone="quiet">
          {s.administration.cancel}
        </LinkButton>
      </Buttons>
    </Form>
    {children}
  </>
)

const StoredNow: FC<{ s: Strings; items: [label: string, value: Child][] }> = ({ s, items }) => (
  <Notice tone="warning" title={s.administration.staleTitle}>
    <p>{s.administration.staleLead}</p>
    <h2>{s.administration.storedNow}</h2>
    <Facts items={items} />
  </Notice>
)

export const asOptions = (records: readonly { id: number; name: string }[]): Option[] =>
  records.map(({ id, name }) => ({ value: String(id), label: name }))
