import type { FC } from 'hono/jsx'
import { KEEP_REASON_MAX } from '../../src/domain/erasure.ts'
import { paths } from '../../src/paths.ts'
import { SubmitButton } from '../shell/buttons.tsx'
import { Choices, Tick } from '../shell/choices.tsx'
import { TextArea } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import type { ErasurePageProps } from './erasure-page.tsx'

/** A form of one decision: its errors and what was typed come back to it alone. */
function mine({ failed }: ErasurePageProps, decision: string) {
  const own = failed?.decision === decision ? failed : undefined
  return { errors: own?.status === 422 ? own.errors : undefined, typed: own?.typed ?? {} }
}

const Hidden: FC<{ seq: number; decision: string }> = ({ seq, decision }) => (
  <>
    <input type="hidden" name="seq" value={String(seq)} />
    <input type="hidden" name="do" value={decision} />
  </>
)

/** What came by phone, by letter or at the door. */
export const AskForm: FC<ErasurePageProps> = (props) => {
  const { s, opinion } = props
  const { errors } = mine(props, 'ask')
  return (
    <section>
      <h2>{s.erasures.askTitle}</h2>
      <p>{s.erasures.askLead}</p>
      <Form s={s} action={paths.erasure(opinion.code)} scope="ask" errors={errors}>
        <Hidden seq={opinion.seq} decision="ask" />
        <Tick s={s} name="sure" scope="ask" label={s.erasures.askSure} error={errors?.sure} required />
        <SubmitButton>{s.erasures.ask}</SubmitButton>
      </Form>
    </section>
  )
}

/** Takes it out, of this matter and of others that are ticked. */
export const EraseForm: FC<ErasurePageProps> = (props) => {
  const { s, opinion, also, alsoRegistered } = props
  const { errors, typed } = mine(props, 'erase')
  const words = s.erasures
  const ticked = (name: string) => [typed[name] ?? []].flat()
  return (
    <section class="card">
      <h2>{words.eraseTitle}</h2>
      <p>{words.eraseGoes}</p>
      <p>{words.eraseStays}</p>
      <p>{words.eraseTold}</p>
      <Form s={s} action={paths.erasure(opinion.code)} scope="erase" errors={errors}>
        <Hidden seq={opinion.seq} decision="erase" />
        {also.length > 0 && (
          <Choices
            s={s}
            name="also"
            scope="erase"
            type="checkbox"
            label={words.also}
            hint={words.alsoHint}
            value={ticked('also')}
            options={also.map(({ id, code, receivedOn, name }) => ({
              value: String(id),
              label: words.alsoOpinion(code, receivedOn, name),
            }))}
          />
        )}
        {alsoRegistered.length > 0 && (
          <Choices
            s={s}
            name="alsoRegistered"
            scope="erase"
            type="checkbox"
            label={words.alsoRegistered}
            value={ticked('alsoRegistered')}
            options={alsoRegistered.map(({ id, code, theme, name }) => ({
              value: String(id),
              label: words.alsoRegistration(code, theme, name),
            }))}
          />
        )}
        <Tick s={s} name="sure" scope="erase" label={words.eraseSure} error={errors?.sure} required />
        <SubmitButton tone="danger">{words.erase}</SubmitButton>
      </Form>
    </section>
  )
}

/** Keeps it, with a reason that whoever asked reads. */
export const KeepForm: FC<ErasurePageProps> = (props) => {
  const { s, opinion } = props
  const { errors, typed } = mine(props, 'keep')
  return (
    <section>
      <h2>{s.erasures.keepTitle}</h2>
      <Form s={s} action={paths.erasure(opinion.code)} scope="keep" errors={errors}>
        <Hidden seq={opinion.seq} decision="keep" />
        <TextArea
          s={s}
          name="reason"
          scope="keep"
          label={s.erasures.keepReason}
          hint={s.erasures.keepHint}
          value={[typed.reason ?? ''].flat()[0] ?? ''}
          error={errors?.reason}
          rows={3}
          maxlength={KEEP_REASON_MAX}
          required
        />
        <SubmitButton tone="quiet">{s.erasures.keep}</SubmitButton>
      </Form>
    </section>
  )
}
