import type { FC } from 'hono/jsx'
import type { Press } from '../../src/domain/visit.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { SubmitButton } from '../shell/buttons.tsx'
import { Form } from '../shell/form.tsx'
import type { Strings } from '../strings/vi.ts'
import type { ShownVisit } from './shown.ts'

/** What leads on is the full button on the page of a visit; in the queue every line has one, so there none stands out. */
const ONWARD: readonly Press[] = ['call', 'receive']

/** The steps of a visit that are one press each; `shown`: the part of the queue that is shown afterwards. `receive` leads to the visit's own page, so it is a plain post even with a script. */
export const Presses: FC<{
  s: Strings
  code: string
  visit: ShownVisit
  from: 'queue' | 'visit'
  shown?: Record<string, string | null>
}> = ({ s, code, visit: { id, number, seq, presses }, from, shown = {} }) => (
  <div class="presses">
    {presses.map((press) => (
      <Form
        key={press}
        s={s}
        action={withQuery(paths.visitCall(code, id), shown)}
        hx={from === 'queue' && press !== 'receive' ? { target: '#queue', swap: 'outerMorph' } : undefined}
      >
        <input type="hidden" name="step" value={press} />
        <input type="hidden" name="seen" value={seq} />
        <input type="hidden" name="from" value={from} />
        <SubmitButton tone={from === 'visit' && ONWARD.includes(press) ? 'primary' : 'quiet'}>
          {s.reception.press[press]}
          <span class="hidden-word"> ({s.reception.pressOf(s.reception.press[press], number)})</span>
        </SubmitButton>
      </Form>
    ))}
  </div>
)
