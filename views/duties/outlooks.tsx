import type { FC } from 'hono/jsx'
import type { FreeDay } from '../../src/domain/duty-free-days.ts'
import type { HeadReport, UnitReport } from '../../src/domain/duty-report.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { Notice } from '../shell/notice.tsx'
import type { Strings } from '../strings/vi.ts'
import { dutiesAddress } from './figure.tsx'

/** As many free days are shown; more would hide what comes after. */
const SHOWN = 6

interface Props {
  s: Strings
  reports: UnitReport[]
  venues: { id: number; name: string }[]
  /** Units whose sessions this person plans: each free day then leads to its plan. */
  plans: readonly number[]
}

/** For each head who still owes days in this month or the next: whether that can be met, and on which days. */
export const Outlooks: FC<Props & { year: number }> = (props) =>
  props.reports.length > 1 ? <OutlooksOfUnits {...props} /> : <OutlooksOfUnit {...props} />

/** Of several units only what is pressing, each line leading to its unit with the days that are left. */
const OutlooksOfUnits: FC<Props & { year: number }> = ({ s, reports, year }) => {
  const pressing = reports.flatMap(({ unit, heads }) =>
    heads.flatMap(({ head, outlooks }) =>
      outlooks.filter(({ is }) => is !== 'open').map((outlook) => ({ unit, head, outlook })),
    ),
  )
  if (pressing.length === 0) return null
  return (
    <Notice tone="warning" title={s.duties.pressing}>
      <ul>
        {pressing.map(({ unit, head, outlook }) => (
          <li key={`${head.id}-${outlook.month}`}>
            <a href={dutiesAddress({ unit: unit.slug, year })}>{unit.name}</a>:{' '}
            {outlookWords(s, head.name, outlook)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

const OutlooksOfUnit: FC<Props> = (props) => (
  <div class="screen-only">
    {props.reports.flatMap((report) =>
      report.heads.flatMap((one) =>
        one.outlooks.map((outlook) => (
          <OneOutlook key={`${one.head.id}-${outlook.month}`} {...props} one={one} outlook={outlook} />
        )),
      ),
    )}
  </div>
)

type Outlook = HeadReport['outlooks'][number]

function outlookWords(s: Strings, name: string, { is, month, missing, free }: Outlook): string {
  if (is === 'lost') return s.duties.lost(name, month, missing, free.length)
  return is === 'tight'
    ? s.duties.tight(name, month, missing)
    : s.duties.open(name, month, missing, free.length)
}

const OneOutlook: FC<Props & { one: HeadReport; outlook: Outlook }> = (props) => {
  const { s, one, outlook } = props
  const { is, free } = outlook
  return (
    <Notice tone={is === 'open' ? 'info' : 'warning'} title={outlookWords(s, one.head.name, outlook)}>
      {is === 'lost' && <p>{s.duties.lostNext}</p>}
      {free.length > 0 && (
        <>
          <p>{s.duties.freeTitle}:</p>
          <ul>
            {free.slice(0, SHOWN).map((day) => (
              <li key={day.on}>
                <FreeDayLink {...props} day={day} />
                {day.provisional && ` (${s.duties.freeProvisional})`}
              </li>
            ))}
          </ul>
          {free.length > SHOWN && <p>{s.duties.freeMore(free.length - SHOWN)}</p>}
        </>
      )}
    </Notice>
  )
}

const FreeDayLink: FC<Props & { one: HeadReport; day: FreeDay }> = ({ s, venues, plans, one, day }) => {
  const { head } = one
  const { on, from, until, venueId } = day
  const venue = venues.find(({ id }) => id === venueId)?.name ?? ''
  const words = s.duties.free(on, from, until, venue)
  if (!plans.includes(head.unitId)) return <>{words}</>
  const proposed = {
    meeting: 'reception:periodic',
    unit: head.unitId,
    body: head.body,
    chair: head.id,
    venue: venueId,
    starts_at: `${on}T${from}`,
    ends_at: `${on}T${until}`,
  }
  return <a href={withQuery(paths.newSession, proposed)}>{words}</a>
}
