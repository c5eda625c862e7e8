import type { FC } from 'hono/jsx'
import type { KnownPerson } from './shown.ts'

/**
 * Everybody known at this session, offered while a name is typed. Where two have one name, the hamlet stands in what is picked, and the page's
 * script puts it where it belongs.
 */
export const KnownNames: FC<{ known: KnownPerson[] }> = ({ known }) => {
  const times = new Map<string, number>()
  for (const { name } of known) times.set(name, (times.get(name) ?? 0) + 1)
  return (
    <datalist id="known-names">
      {known.map(({ name, hamletId, hamlet }) => (
        <option
          key={`${name} ${hamletId}`}
          {...(times.get(name)! > 1 && hamlet
            ? { value: `${name} – ${hamlet}`, 'data-name': name }
            : { value: name })}
          label={hamlet ?? undefined}
          data-hamlet={hamletId ?? undefined}
        />
      ))}
    </datalist>
  )
}
