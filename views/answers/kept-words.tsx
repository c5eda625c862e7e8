import type { FC } from 'hono/jsx'
import { TextArea } from '../shell/field.tsx'
import type { Strings } from '../strings/vi.ts'

/** What was typed into a form that can no longer be sent: nothing is lost, it can be copied. */
export const KeptWords: FC<{ s: Strings; text: string; label?: string }> = ({ s, text, label }) =>
  text === '' ? null : (
    <TextArea
      s={s}
      scope="kept"
      name="kept"
      label={label ?? s.answers.keptWords}
      value={text}
      rows={10}
      optionalNote={false}
    />
  )
