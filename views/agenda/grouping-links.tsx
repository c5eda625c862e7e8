import type { FC } from 'hono/jsx'
import { GROUPINGS, type Grouping } from '../../src/domain/agenda.ts'
import { GROUPING_QUERY } from '../../src/domain/agenda-form.ts'
import { withQuery } from '../../src/paths.ts'
import type { Strings } from '../strings/vi.ts'

/** The same page with its lines by topic or by hamlet. */
export const GroupingLinks: FC<{ s: Strings; address: string; by: Grouping }> = ({ s, address, by }) => (
  <nav class="grouping screen-only" aria-label={s.agenda.groupingLabel}>
    {GROUPINGS.map((one) => (
      <a
        key={one}
        href={withQuery(address, { nhom: GROUPING_QUERY[one] })}
        aria-current={one === by ? 'true' : undefined}
      >
        {s.agenda.grouping[one]}
      </a>
    ))}
  </nav>
)
