import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { Buttons, SubmitButton } from '../shell/buttons.tsx'
import { Form } from '../shell/form.tsx'
import { Notice } from '../shell/notice.tsx'
import type { Strings } from '../strings/vi.ts'
import { FindSource } from './find-source.tsx'
import type { BesideForms, ShownTurns } from './shown.ts'

export interface SourcesProps {
  s: Strings
  turns: Pick<ShownTurns, 'session' | 'registered' | 'sources'>
  form?: BesideForms['sources']
}

/** Who is known already: those who registered to speak, in one press, and one by one, found by a search, these and those who sent a question in advance. */
export const Sources: FC<SourcesProps> = (props) => {
  const { s, form } = props
  return (
    <section id="sources" aria-labelledby="sources-title">
      <h3 id="sources-title">{s.room.fromRegistered}</h3>
      {form?.isGone && <Notice tone="error" title={s.room.sourceGone} />}
      <p role="status">
        {form?.added !== undefined && form.added !== null && <strong>{s.room.added(form.added)}</strong>}
      </p>
      <AllRegistered {...props} />
      <FindSource {...props} />
    </section>
  )
}

const AllRegistered: FC<SourcesProps> = ({ s, turns: { session, registered } }) => {
  const { all, there } = registered
  if (all === 0) return <p>{s.room.noRegistered}</p>
  return (
    <>
      <p>{s.room.registeredCount(all, there)}</p>
      <Form s={s} action={paths.turns(session.code)} hx={{ target: '#sources', swap: 'outerMorph' }}>
        <input type="hidden" name="from" value="registered" />
        <Buttons>
          {there > 0 && there < all && (
            <SubmitButton tone="quiet" name="who" value="there">
              {s.room.addThere(there)}
            </SubmitButton>
          )}
          <SubmitButton tone="quiet" name="who" value="all">
            {s.room.addAll(all)}
          </SubmitButton>
        </Buttons>
      </Form>
    </>
  )
}
