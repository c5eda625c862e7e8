import type { FC } from 'hono/jsx'
import { dayOf } from '../../src/domain/day.ts'
import type { EntryStanding } from '../../src/domain/paper-entry.ts'
import { paths } from '../../src/paths.ts'
import { SubmitButton } from '../shell/buttons.tsx'
import { Form } from '../shell/form.tsx'
import { Notice } from '../shell/notice.tsx'
import type { Strings } from '../strings/vi.ts'

interface Shut {
  code: string
  seq: number
  startsAt: number
}

/** Why nothing can be entered now, in one sentence; empty where it can. */
export function entryShutWords(s: Strings, session: Pick<Shut, 'startsAt'>, standing: EntryStanding): string {
  if (standing.is === 'open') return ''
  return standing.is === 'early' ? s.imports.early(dayOf(session.startsAt)) : s.imports.shut[standing.is]
}

/** Said where nothing can be entered; who has more from a held session opens it again here. */
export const EntryShut: FC<{ s: Strings; session: Shut; standing: EntryStanding }> = ({
  s,
  session,
  standing,
}) =>
  standing.is === 'open' ? null : (
    <Notice tone="warning" title={s.imports.shutTitle}>
      <p>{entryShutWords(s, session, standing)}</p>
      {standing.is === 'held' && (
        <Form s={s} action={paths.resuming(session.code)}>
          <input type="hidden" name="seen" value={session.seq} />
          <SubmitButton tone="quiet">{s.imports.resume}</SubmitButton>
        </Form>
      )}
    </Notice>
  )
