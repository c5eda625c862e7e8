import type { FC } from 'hono/jsx'
import { Prose } from '../shell/prose.tsx'
import { formatInstant } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import type { ShownVoice } from './own-voice.ts'

/** What was added to the asker's words, each with who added it and when. Names of staff are not told. */
export const OwnFacts: FC<{ s: Strings; facts: ShownVoice['facts'] }> = ({ s, facts }) =>
  facts.length === 0 ? null : (
    <>
      <h3>{s.voices.factsTitle}</h3>
      {facts.map(({ text, addedAt, isOwn }) => (
        <>
          <p>
            <small>
              {isOwn
                ? s.voices.addedByYou(formatInstant(s.lang, addedAt))
                : s.voices.addedByOffice(formatInstant(s.lang, addedAt))}
            </small>
          </p>
          <Prose text={text} quiet />
        </>
      ))}
    </>
  )
