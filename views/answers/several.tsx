import type { FC } from 'hono/jsx'
import { tickedName } from '../../src/domain/answer-form.ts'
import type { FailedStep } from '../opinions/shown.ts'
import { fieldId } from '../shell/error-summary.tsx'
import { Notice } from '../shell/notice.tsx'
import { Prose } from '../shell/prose.tsx'
import type { Strings } from '../strings/vi.ts'

/** The form at the end of a list to which the boxes of its cards belong. */
export const SEVERAL = 'several'

/** A box on a card; it stands outside the form that it is sent with. The first one takes the error's link. */
export const SeveralTick: FC<{
  label: string
  opinion: { code: string; seq: number }
  checked: boolean
  first: boolean
}> = ({ label, opinion, checked, first }) => (
  <label class="choice">
    <input
      id={first ? fieldId('ticked', SEVERAL) : undefined}
      type="checkbox"
      name="ticked"
      value={tickedName(opinion)}
      form={SEVERAL}
      checked={checked}
    />
    <span>{label}</span>
  </label>
)

/** Which of several were left as they are, and why. */
export const NotDoneNotice: FC<{ s: Strings; title: string; notDone: { code: string; why: string }[] }> = ({
  s,
  title,
  notDone,
}) => (
  <Notice tone="warning" title={title}>
    <ul>
      {notDone.map(({ code, why }) => (
        <li key={code}>
          {code}: {s.answers.notDone[why]}
        </li>
      ))}
    </ul>
  </Notice>
)

/** What was decided about is no longer in the list: why, and the words that were typed for it. */
export const GoneNotice: FC<{ s: Strings; code: string; failed: FailedStep }> = ({ s, code, failed }) => {
  const typed = String(failed.typed.remark ?? failed.typed.reason ?? '')
  return (
    <Notice tone="error" title={`${s.opinions.one} ${code}`}>
      <p>{Object.values(failed.errors)[0]}</p>
      {typed && <p>{s.answers.keptWords}:</p>}
      {typed && <Prose text={typed} />}
    </Notice>
  )
}
