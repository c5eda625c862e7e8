import type { FC } from 'hono/jsx'
import { BODIES } from '../../src/domain/session.ts'
import { Choices, Tick } from '../shell/choices.tsx'
import { Field, type Option, Select } from '../shell/field.tsx'
import type { FieldsProps } from './record-page.tsx'

/** The unit that a new record belongs to; where there is only one, there is nothing to choose. */
export const UnitField: FC<FieldsProps & { units: Option[] }> = ({ s, value, errors, units }) =>
  units.length === 1 && !errors.unitId ? (
    <input type="hidden" name="unitId" value={units[0]!.value} />
  ) : (
    <Select
      s={s}
      name="unitId"
      label={s.administration.fieldUnit}
      value={value('unitId')}
      options={units}
      empty={s.administration.chooseUnit}
      error={errors.unitId}
      required
    />
  )

/** The first day of a record's use. */
export const FromField: FC<FieldsProps & { label?: string }> = ({ s, value, errors, label }) => (
  <Field
    s={s}
    name="fromOn"
    type="date"
    size="short"
    label={label ?? s.administration.fieldFrom}
    value={value('fromOn')}
    error={errors.fromOn}
    required
  />
)

export const HamletFields: FC<FieldsProps> = (props) => {
  const { s, value, errors } = props
  const words = s.administration.hamlets
  return (
    <>
      <Field s={s} name="name" label={words.fieldName} value={value('name')} error={errors.name} required />
      <FromField {...props} />
    </>
  )
}

export const AgencyFields: FC<FieldsProps> = (props) => {
  const { s, value, errors } = props
  const words = s.administration.agencies
  return (
    <>
      <Field s={s} name="name" label={words.fieldName} value={value('name')} error={errors.name} required />
      <Field
        s={s}
        name="shortName"
        label={words.fieldShortName}
        hint={words.fieldShortNameHint}
        value={value('shortName')}
        error={errors.shortName}
        size="middle"
        required
      />
      <FromField {...props} />
    </>
  )
}

export const VenueFields: FC<FieldsProps> = (props) => {
  const { s, value, errors } = props
  const words = s.administration.venues
  return (
    <>
      <Field s={s} name="name" label={words.fieldName} value={value('name')} error={errors.name} required />
      <Field
        s={s}
        name="address"
        label={words.fieldAddress}
        hint={words.fieldAddressHint}
        value={value('address')}
        error={errors.address}
        required
      />
      <Field
        s={s}
        name="seats"
        label={words.fieldSeats}
        inputmode="numeric"
        size="short"
        value={value('seats')}
        error={errors.seats}
      />
      <FromField {...props} />
    </>
  )
}

export const LeaderFields: FC<FieldsProps> = (props) => {
  const { s, value, errors } = props
  const words = s.administration.leaders
  return (
    <>
      <Field s={s} name="name" label={words.fieldName} value={value('name')} error={errors.name} required />
      <Choices
        s={s}
        name="body"
        label={words.fieldBody}
        value={value('body')}
        options={BODIES.map((body) => ({ value: body, label: s.sessions.body[body] }))}
        error={errors.body}
        required
      />
      <Field
        s={s}
        name="office"
        label={words.fieldOffice}
        hint={words.fieldOfficeHint}
        value={value('office')}
        error={errors.office}
        required
      />
      <HeadField {...props} />
      <FromField {...props} label={words.fieldFrom} />
    </>
  )
}

/** Ticked beforehand where the office that was typed sounds like a head's. A stored record, or one asked about before, is not asked about again. */
const HeadField: FC<FieldsProps> = ({ s, value, errors }) => (
  <>
    <Tick
      s={s}
      name="isHead"
      label={s.administration.leaders.fieldHead}
      hint={s.administration.leaders.fieldHeadHint}
      optionalNote={false}
      checked={['yes', 'true'].includes(value('isHead')) || errors.isHead !== undefined}
      error={errors.isHead}
    />
    {asksForHead(value) && !errors.isHead && <input type="hidden" name="askHead" value="yes" />}
  </>
)

/** An empty form of a new leader asks; one that was sent goes on asking until it has asked. */
function asksForHead(value: FieldsProps['value']): boolean {
  return value('askHead') !== '' || ['id', 'name', 'office'].every((name) => value(name) === '')
}
