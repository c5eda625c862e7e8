import type { FC } from 'hono/jsx'
import { shortened } from '../../src/domain/excerpt.ts'
import { paths } from '../../src/paths.ts'
import type { Strings } from '../strings/vi.ts'

/** Characters of a matter that name it. */
const EXCERPT = 120

/** A matter that was taken out of the letter, with the link to its own page. */
export interface OwnPart {
  text: string
  secret: string
}

/** Where the other matters of a letter went: each is handled, answered and followed by itself. */
export const OwnParts: FC<{ s: Strings; parts: readonly OwnPart[] }> = ({ s, parts }) =>
  parts.length === 0 ? null : (
    <section>
      <h2>{s.asking.partsTitle}</h2>
      <p>{s.asking.partsLead}</p>
      <ul>
        {parts.map(({ text, secret }) => (
          <li key={secret}>
            <a href={paths.follow(secret)}>{shortened(text, EXCERPT)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
