import type { FC } from 'hono/jsx'
import { tickedName } from '../../src/domain/answer-form.ts'
import { paths } from '../../src/paths.ts'
import { DueMark, StateMark } from '../opinions/marks.tsx'
import { Buttons, SubmitButton } from '../shell/buttons.tsx'
import { Choices } from '../shell/choices.tsx'
import { Select } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import type { HandOversProps, ShownHolder } from './hand-overs-page.tsx'

/** What one person holds, ticked or all of it, and who takes it on. */
export const Handing: FC<HandOversProps & { holder: ShownHolder }> = (props) => {
  const { s, holder, held, successors, shown, today } = props
  const words = s.agencyWork
  const typed = shown.typed ?? {}
  return (
    <section>
      <h2>{words.mattersOf(holder.name, holder.agency)}</h2>
      {holder.matters > held.length && <p class="hint">{words.chosenFirst(held.length)}</p>}
      {successors.length === 0 ? (
        <p>{words.nobodyElse}</p>
      ) : (
        <Form s={s} action={paths.handOvers} errors={shown.errors}>
          <input type="hidden" name="nguoi" value={String(holder.officerId)} />
          <input type="hidden" name="co-quan" value={String(holder.agencyId)} />
          <Select
            s={s}
            name="officer_id"
            label={words.handOverTo}
            required
            empty={s.triage.choose}
            value={[typed.officer_id ?? ''].flat()[0]}
            error={shown.errors?.officer_id}
            options={successors.map(({ id, name }) => ({ value: String(id), label: name }))}
          />
          <Choices
            s={s}
            type="checkbox"
            name="ticked"
            label={words.ticked}
            optionalNote={false}
            error={shown.errors?.ticked}
            value={[typed.ticked ?? []].flat()}
            options={held.map((one) => ({
              value: tickedName(one),
              label: `${one.code}: ${one.excerpt}`,
              hint: (
                <>
                  <StateMark s={s} state={one.state} />{' '}
                  <DueMark s={s} state={one.state} dueOn={one.dueOn} today={today} />
                </>
              ),
            }))}
          />
          <Buttons>
            <SubmitButton name="do" value="ticked">
              {words.handOverTicked}
            </SubmitButton>
            <SubmitButton name="do" value="all" tone="quiet">
              {words.handOverAll(held.length)}
            </SubmitButton>
          </Buttons>
        </Form>
      )}
    </section>
  )
}
