import type { FC } from 'hono/jsx'
import { paths, withQuery } from '../../src/paths.ts'
import type { Strings } from '../strings/vi.ts'

/** For which unit the letter is entered, where this person is secretary of several. */
export const UnitChoice: FC<{
  s: Strings
  unit: { id: number }
  units: { id: number; name: string }[]
}> = ({ s, unit, units }) =>
  units.length > 1 ? (
    <nav aria-label={s.opinions.unitLabel}>
      <ul class="shortcuts">
        {units.map(({ id, name }) => (
          <li key={id}>
            <a
              href={withQuery(paths.newPetition, { 'don-vi': id })}
              aria-current={id === unit.id ? 'page' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  ) : null
