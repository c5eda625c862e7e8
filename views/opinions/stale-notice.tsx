import type { FC } from 'hono/jsx'
import { Notice } from '../shell/notice.tsx'
import { Prose } from '../shell/prose.tsx'
import { formatInstant } from '../strings/format.ts'
import { actorWords, stepWords } from './opinion-history.tsx'
import type { StepFormProps } from './step-form.tsx'

/** After somebody else was faster: who did what since this person's page was made. */
export const StaleNotice: FC<StepFormProps> = ({ s, opinion, failed }) => {
  const seen = Number(failed?.typed.seq)
  if (failed?.status !== 409 || !Number.isInteger(seen)) return null
  const since = opinion.history.filter(({ seq }) => seq > seen)
  if (since.length === 0) return null
  return (
    <Notice tone="warning" title={s.triage.changedSince} id="changed-since">
      <ul>
        {since.map((event) => (
          <li key={event.seq}>
            {stepWords(s, event)} – {actorWords(s, event)}, {formatInstant(s.lang, event.at)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** What was typed for a step that is gone by now: to be copied, not lost. */
export const StillTyped: FC<StepFormProps> = ({ s, failed }) => {
  const typed = Object.entries(failed?.typed ?? {})
    .filter(([name]) => !['seq', 'do'].includes(name))
    .flatMap(([, value]) => value)
    .filter((value) => value.length > 20)
  return (
    <Notice tone="error" title={failed?.errors['']}>
      {typed.length > 0 && <p>{s.triage.stillTyped}</p>}
      {typed.map((text, i) => (
        <Prose key={i} text={text} />
      ))}
    </Notice>
  )
}
