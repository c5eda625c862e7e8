import type { FC } from 'hono/jsx'
import type { Strings } from '../strings/vi.ts'

/** One stop of the way an opinion takes; `note` is a date or a name, already in words. */
export interface Stop {
  label: string
  at: 'done' | 'current' | 'ahead'
  note?: string
}

/** How far a matter has come, as a line of stops: down the page on a phone, across it elsewhere. */
export const Steps: FC<{ s: Strings; stops: Stop[]; label?: string }> = ({ s, stops, label }) => (
  <ol class="steps" aria-label={label ?? s.shell.progress}>
    {stops.map((stop) => (
      <li key={stop.label} class={stop.at} aria-current={stop.at === 'current' ? 'step' : undefined}>
        <span class="stop">
          {stop.label}
          <span class="hidden-word"> ({s.shell.stop[stop.at]})</span>
        </span>
        {stop.note && <small>{stop.note}</small>}
      </li>
    ))}
  </ol>
)
