import type { FC } from 'hono/jsx'
import { SEVERAL_MAX, tickedName } from '../../src/domain/answer-form.ts'
import { PARKING_WORDS_MAX } from '../../src/domain/closing-form.ts'
import { PARKING_REASONS } from '../../src/domain/closing-sum.ts'
import { shortened } from '../../src/domain/excerpt.ts'
import { paths } from '../../src/paths.ts'
import { Buttons, SubmitButton } from '../shell/buttons.tsx'
import { fieldId } from '../shell/error-summary.tsx'
import { Select, TextArea } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { Prose } from '../shell/prose.tsx'
import type { Strings } from '../strings/vi.ts'
import type { ClosingProps, ShownLine } from './closing-page.tsx'

/** So many letters of each are enough to know it again. */
export const SHOWN = 240

/** What nobody decided about yet, to be opened one by one or given one word together. */
export const Undecided: FC<ClosingProps> = ({ s, session, undecided, parking }) => {
  const words = s.conclusions.closing
  if (undecided.length === 0) return null
  const shown = undecided.slice(0, SEVERAL_MAX)
  const left = undecided.length - shown.length
  const ticked = [parking?.typed.ticked ?? []].flat().map((one) => one.split('.')[0])
  const typed = (name: string) => [parking?.typed[name] ?? ''].flat()[0]
  return (
    <section id="chua-co-ket-qua">
      <h2>{words.undecidedTitle(undecided.length)}</h2>
      {left > 0 && <p>{words.more(left)}</p>}
      <Form s={s} action={paths.parking(session.code)} errors={parking?.errors} scope="parking">
        {shown.map((line, i) => (
          <UndecidedCard s={s} line={line} first={i === 0} checked={ticked.includes(line.code)} />
        ))}
        <h3>{words.parkTitle}</h3>
        <Select
          {...{ s, name: 'reason_code', scope: 'parking', optionalNote: false }}
          label={words.reasonCode}
          empty={words.reasonEmpty}
          value={typed('reason_code')}
          error={parking?.errors.reason_code}
          options={PARKING_REASONS.map((value) => ({ value, label: words.reason[value] }))}
        />
        <TextArea
          {...{ s, name: 'words', scope: 'parking' }}
          label={words.words}
          value={typed('words')}
          error={parking?.errors.words}
          maxlength={PARKING_WORDS_MAX}
          rows={2}
        />
        <Buttons>
          <SubmitButton name="do" value="park">
            {words.park}
          </SubmitButton>
          {shown.some(({ hasOralAnswer }) => hasOralAnswer) && (
            <SubmitButton tone="quiet" name="do" value="answered">
              {words.answered}
            </SubmitButton>
          )}
        </Buttons>
      </Form>
    </section>
  )
}

const UndecidedCard: FC<{ s: Strings; line: ShownLine; first: boolean; checked: boolean }> = ({
  s,
  line,
  first,
  checked,
}) => {
  const words = s.conclusions.closing
  const why = whyUndecided(s, line)
  return (
    <article class="card">
      <label class="choice">
        <input
          id={first ? fieldId('ticked', 'parking') : undefined}
          type="checkbox"
          name="ticked"
          value={tickedName(line)}
          checked={checked}
        />
        <span>{words.tick(line.number)}</span>
      </label>
      <Prose text={shortened(line.text, SHOWN)} />
      {line.isCarried && <p class="hint">{words.carried}</p>}
      {why && <p class="hint">{why}</p>}
      <p>
        <a href={paths.staffOpinion(line.code)}>{words.open(line.number)}</a>
      </p>
    </article>
  )
}

/** What is there already and why it is not enough. */
function whyUndecided(s: Strings, { outcome, hasOralAnswer }: ShownLine): string | null {
  const words = s.conclusions.closing
  if (outcome === 'not_ours') return words.notOurs
  if (outcome === 'to_agency') return words.withoutAgency
  if (outcome === 'answered_here') return words.notAnswered
  return hasOralAnswer ? words.isAnswered : null
}
