import type { FC } from 'hono/jsx'
import { addDays, dayOf } from '../../src/domain/day.ts'
import { paths } from '../../src/paths.ts'
import { Notice } from '../shell/notice.tsx'
import type { Strings } from '../strings/vi.ts'
import type { ShownLive } from './shown.ts'

type Standing = Pick<ShownLive, 'standing' | 'session'>

/** Why nothing can be recorded now, in one sentence; empty where it can. */
export function shutWords(s: Strings, { standing, session }: Standing): string {
  if (standing.is === 'open') return ''
  if (standing.is === 'early') return s.live.early(addDays(dayOf(session.startsAt), -1))
  if (standing.is === 'late') return session.state === 'concluded' ? s.live.shut.concluded : s.live.shut.held
  return s.live.shut[standing.is]
}

/** Where the form of a card would be, while none can be recorded. */
export const Shut: FC<{ s: Strings; live: Standing }> = ({ s, live }) => (
  <section id="capture" class="capture shut">
    <Notice tone="warning" title={live.standing.is === 'early' ? s.live.shutTitle : s.live.shutForGood}>
      <p>{shutWords(s, live)}</p>
    </Notice>
  </section>
)

/** A card came after the end: it is kept, and where. */
export const LateCardKept: FC<{ s: Strings; code: string }> = ({ s, code }) => (
  <section id="capture" class="capture shut">
    <Notice tone="info" title={s.live.lateKept}>
      <p>
        <a href={paths.lateCards(code)}>{s.live.lateCards}</a>
      </p>
    </Notice>
  </section>
)
