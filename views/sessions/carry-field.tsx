import type { FC } from 'hono/jsx'
import { Select } from '../shell/field.tsx'
import { formatSpanShort } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'

/** What an announced session received, and the sessions that may take it over. */
export interface CarryChoice {
  targets: { id: number; theme: string; startsAt: number; endsAt: number }[]
  openQuestions: number
  registered: number
}

/** Whether questions and registrations stay with the session or go to another one. Where there is nothing to carry, nothing is asked. */
export const CarryField: FC<{ s: Strings; carriable: CarryChoice; typed: string; error?: string }> = ({
  s,
  carriable: { targets, openQuestions, registered },
  typed,
  error,
}) => {
  const words = s.changes
  if (openQuestions + registered === 0) return null
  if (targets.length === 0) return <p>{words.carryNowhere(openQuestions, registered)}</p>
  return (
    <Select
      s={s}
      name="carry_to"
      label={words.carry}
      hint={words.carryHint(openQuestions, registered)}
      optionalNote={false}
      empty={words.carryKeep}
      value={typed}
      error={error}
      options={targets.map(({ id, theme, startsAt, endsAt }) => ({
        value: String(id),
        label: words.carryTo(formatSpanShort(s.lang, startsAt, endsAt), theme),
      }))}
    />
  )
}
