import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { FieldErrors } from '../../../views/shell/error-summary.tsx'
import { type Entry, entryForm } from '../../domain/entry-form.ts'
import { sayBusy } from '../../http/busy.ts'
import type { StaffContext } from '../../http/context.ts'
import { type FormReading, readForm } from '../../http/forms.ts'

/** What a device is told of an entry, in a word for its script and a sentence for its person. */
export interface EntryAnswer {
  is:
    | 'recorded'
    | 'repeat'
    | 'late'
    | 'wrong'
    | 'used'
    | 'unseen'
    | 'shut'
    | 'late_card'
    | 'other_author'
    | 'gone'
    | 'no_seat'
    | 'busy'
  sentence?: string
  code?: string
  number?: number | null
  errors?: FieldErrors
  /** What a colleague noted meanwhile. */
  answer?: { leader: string | null; text: string; version: number; outcome: string | null }
}

/** What every entry says of itself; what it carries is read by whoever takes it. */
export function readEntry(c: StaffContext): Promise<FormReading<Entry>> {
  return readForm(c, entryForm)
}

/** Answers a device. What is wrong with a field is its own sentence. */
export function sendEntry(c: StaffContext, status: ContentfulStatusCode, answer: EntryAnswer): Response {
  c.header('Cache-Control', 'no-store')
  const sentence = answer.sentence ?? Object.values(answer.errors ?? {})[0] ?? ''
  return c.json({ ...answer, sentence }, status)
}

/** Says the same of a session that is not there and of one at which this person does not record, or no longer does: the entry stays on the device. */
export function sendNoSeat(c: StaffContext): Response {
  return sendEntry(c, 404, { is: 'no_seat', sentence: c.var.s.live.noSeat })
}

/** Nothing was stored: the device waits and sends the same again. */
export function sendBusy(c: StaffContext): Response {
  sayBusy(c)
  return sendEntry(c, 503, { is: 'busy', sentence: c.var.s.errors.busy! })
}
