import type { FC } from 'hono/jsx'
import { tickedName } from '../../src/domain/answer-form.ts'
import type { OpinionState } from '../../src/domain/opinion.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { DueMark, StateMark } from '../opinions/marks.tsx'
import { Buttons, SubmitButton } from '../shell/buttons.tsx'
import { Choices } from '../shell/choices.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Select } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { Mark } from '../shell/mark.tsx'
import { EmptyState, Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'

export interface ShownHolder {
  officerId: number
  agencyId: number
  name: string
  agency: string
  unit: string
  matters: number
  hasLeft: boolean
}

/** What came of the last post. */
export interface HandOversShown {
  count?: number
  notDone?: { code: string; why: string }[]
  errors?: FieldErrors
  typed?: Record<string, string | string[]>
}

interface HandOversProps {
  s: Strings
  today: string
  holders: ShownHolder[]
  /** Whose matters are shown; null while nobody is chosen. */
  holder: ShownHolder | null
  held: { code: string; seq: number; state: OpinionState; dueOn: string | null; excerpt: string }[]
  successors: { id: number; name: string }[]
  shown: HandOversShown
}

/** Whoever holds open matters, those who left first; and of the chosen one what is handed over, and to whom. */
export const HandOversPage: FC<HandOversProps> = (props) => {
  const { s, holders, holder, shown } = props
  const words = s.agencyWork
  return (
    <>
      <PageHead
        title={words.handOvers}
        lead={holders.length > 0 && words.handOversLead}
        back={{ href: paths.desk, label: s.desk.title }}
      />
      {shown.count !== undefined && shown.count > 0 && (
        <Notice tone="success">
          <p>{words.handedOver(shown.count)}</p>
        </Notice>
      )}
      {shown.notDone && <NotHanded s={s} notDone={shown.notDone} />}
      {holders.length === 0 ? (
        <EmptyState title={words.handOversNone}>
          <p>{words.handOversNoneLead}</p>
        </EmptyState>
      ) : (
        <Holders {...props} />
      )}
      {holder && <Handing {...props} holder={holder} />}
    </>
  )
}

const NotHanded: FC<{ s: Strings; notDone: { code: string; why: string }[] }> = ({ s, notDone }) => (
  <Notice tone="warning" title={s.agencyWork.notHanded(notDone.length)}>
    <ul>
      {notDone.map(({ code, why }) => (
        <li key={code}>
          {code}: {s.agencyWork.why[why] ?? s.errors[why]}
        </li>
      ))}
    </ul>
  </Notice>
)

const Holders: FC<HandOversProps> = ({ s, holders, holder }) => (
  <section>
    <h2>{s.agencyWork.people}</h2>
    <ul class="plain">
      {holders.map((one) => (
        <li key={`${one.officerId}-${one.agencyId}`}>
          <a
            href={withQuery(paths.handOvers, { nguoi: one.officerId, 'co-quan': one.agencyId })}
            aria-current={one === holder ? 'page' : undefined}
          >
            {one.name} – {one.agency}
          </a>{' '}
          ({s.agencyWork.openMatters(one.matters)}){' '}
          {one.hasLeft && <Mark tone="due">{s.agencyWork.leftMark}</Mark>}
        </li>
      ))}
    </ul>
  </section>
)

const Handing: FC<HandOversProps & { holder: ShownHolder }> = (props) => {
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
