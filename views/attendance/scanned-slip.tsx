import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { SubmitButton } from '../shell/buttons.tsx'
import { Form } from '../shell/form.tsx'
import type { Strings } from '../strings/vi.ts'

/** On a slip that a clerk's phone scanned: the way to its holder's check-in. The secret is posted, so that it stands in no address. */
export const ScannedSlip: FC<{ s: Strings; session: { code: string }; secret: string }> = ({
  s,
  session,
  secret,
}) => (
  <section class="door screen-only" aria-labelledby="scanned-title">
    <h2 id="scanned-title">{s.attendance.scannedTitle}</h2>
    <Form s={s} action={paths.attendanceSearch(session.code)}>
      <input type="hidden" name="tim" value={secret} />
      <SubmitButton>{s.attendance.letInScanned}</SubmitButton>
    </Form>
  </section>
)
