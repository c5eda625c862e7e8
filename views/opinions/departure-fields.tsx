import type { FC } from 'hono/jsx'
import type { OpinionKind, OpinionSource } from '../../src/domain/opinion.ts'
import { type Ground, groundsOf } from '../../src/domain/outcome.ts'
import { SLIP_NUMBER_MAX } from '../../src/domain/slip.ts'
import { STEPS } from '../../src/domain/step.ts'
import type { DepartureStep } from '../../src/domain/triage-form.ts'
import { Field, Select } from '../shell/field.tsx'
import type { FieldProps } from '../shell/field-notes.tsx'
import { lowerFirst } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'

/** When a way is right, and the very sentence that the sender reads after it. */
export const WayHint: FC<{ s: Strings; way: DepartureStep; hasGround: boolean }> = ({
  s,
  way,
  hasGround,
}) => {
  const sentence = s.triage.leftSentence[STEPS[way].to]?.({
    ground: hasGround ? s.triage.hereGround : '',
    recipient: s.triage.hereRecipient,
    reason: s.triage.hereReason,
  })
  return (
    <>
      {s.triage.departureHint[way]}
      <br />
      {s.triage.senderReads(sentence ?? '')}
    </>
  )
}

export type GroundsBy = { way: DepartureStep; grounds: readonly Ground[] }[]

/** The ways that ask for a ground, each with those that fit this opinion. */
export function groundsBy(
  opinion: { kind: OpinionKind; source: OpinionSource },
  ways: readonly DepartureStep[],
): GroundsBy {
  return ways
    .map((way) => ({ way, grounds: groundsOf(opinion, way) ?? [] }))
    .filter(({ grounds }) => grounds.length > 0)
}

/** Coded grounds, named with the way they belong to where there are several. */
export const GroundSelect: FC<
  Pick<FieldProps, 's' | 'name' | 'scope' | 'error'> & { value: string; grounds: GroundsBy }
> = ({ grounds, ...field }) => {
  const { s } = field
  if (grounds.length === 0) return null
  const words = (way: DepartureStep, ground: Ground) =>
    grounds.length > 1
      ? s.triage.groundOf(s.triage.departure[way], lowerFirst(s.triage.ground[ground]))
      : s.triage.ground[ground]
  return (
    <Select
      {...field}
      label={s.triage.leaveGround}
      hint={s.triage.leaveGroundHint(
        grounds.map(({ way }) => lowerFirst(s.triage.departure[way])).join('; '),
      )}
      optionalNote={false}
      empty={s.triage.choose}
      options={grounds.flatMap((one) =>
        one.grounds.map((ground) => ({ value: ground, label: words(one.way, ground) })),
      )}
    />
  )
}

/** To whom it goes on, and the slip that goes with it. */
export const ForwardingFields: FC<{
  field: (
    name: string,
    start?: string,
  ) => Pick<FieldProps, 's' | 'name' | 'scope' | 'error'> & { value: string }
  slipNumber: string
  today: string
}> = ({ field, slipNumber, today }) => {
  const { s } = field('recipient')
  return (
    <>
      <Field
        {...field('recipient')}
        label={s.triage.recipient}
        hint={s.triage.recipientHint}
        optionalNote={false}
      />
      <Field
        {...field('slip_number', slipNumber)}
        label={s.triage.slipNumber}
        hint={slipNumber === '' ? s.triage.slipNumberLater : s.triage.slipNumberHint}
        maxlength={SLIP_NUMBER_MAX}
        size="short"
        optionalNote={false}
      />
      <Field
        {...field('slip_on', today)}
        label={s.triage.slipOn}
        type="date"
        max={today}
        optionalNote={false}
      />
    </>
  )
}
