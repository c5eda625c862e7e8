import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { SubmitButton } from '../shell/buttons.tsx'
import type { Strings } from '../strings/vi.ts'
import { INTO_CARDS } from './into-cards.ts'
import type { ShownLive } from './shown.ts'

/** Finds a card by its number or by words, written with accents or without: the lists then hold those alone. */
export const FindCard: FC<{ s: Strings; live: ShownLive }> = ({
  s,
  live: { session, q, spoken, advance },
}) => {
  const address = paths.live(session.code)
  return (
    <search class="find-card" aria-label={s.live.findLabel}>
      <form method="get" action={address} hx-get={address} {...INTO_CARDS}>
        <label for="find-card">{s.live.findLabel}</label>
        <input id="find-card" type="search" name="tim" value={q} maxlength={200} autocomplete="off" />
        <SubmitButton tone="quiet">{s.live.find}</SubmitButton>
      </form>
      <p role="status">{q && s.live.foundCount(q, spoken.found + advance.found)}</p>
      {q && (
        <p>
          <a id="find-none" href={address} hx-get={address} {...INTO_CARDS}>
            {s.live.findAll}
          </a>
        </p>
      )}
    </search>
  )
}
