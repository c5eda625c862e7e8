import type { FC } from 'hono/jsx'
import type { Extension } from '../../src/domain/extension.ts'
import type { Strings } from '../strings/vi.ts'

/** Both dates of an answer that was put off, and why; nothing where it never was. */
export const ExtensionList: FC<{ s: Strings; extensions: readonly Extension[] }> = ({ s, extensions }) => {
  const [first] = extensions
  if (!first) return null
  return (
    <ul class="extensions">
      <li>{s.dueDates.extensions(first.fromOn)}</li>
      {extensions.map(({ toOn, reason }, i) => (
        <li key={i}>{s.dueDates.extension(i + 1, toOn, reason)}</li>
      ))}
    </ul>
  )
}
