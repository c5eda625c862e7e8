import type { FC } from 'hono/jsx'
import type { OpinionState } from '../../src/domain/opinion.ts'
import { paths, withQuery } from '../../src/paths.ts'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Mark } from '../shell/mark.tsx'
import { EmptyState, Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'
import { Handing } from './handing.tsx'

export interface ShownHolder {
  officerId: number
  agencyId: number
  name: string
  agency: string
  unit: string
  matters: number
  hasLeft: boolean
}

/** What came of the last post. */
export interface HandOversShown {
  count?: number
  notDone?: { code: string; why: string }[]
  errors?: FieldErrors
  typed?: Record<string, string | string[]>
}

export interface HandOversProps {
  s: Strings
  today: string
  holders: ShownHolder[]
  /** Whose matters are shown; null while nobody is chosen. */
  holder: ShownHolder | null
  held: { code: string; seq: number; state: OpinionState; dueOn: string | null; excerpt: string }[]
  successors: { id: number; name: string }[]
  shown: HandOversShown
}

/** Whoever holds open matters, those who left first; and of the chosen one what is handed over, and to whom. */
export const HandOversPage: FC<HandOversProps> = (props) => {
  const { s, holders, holder, shown } = props
  const words = s.agencyWork
  return (
    <>
      <PageHead
        title={words.handOvers}
        lead={holders.length > 0 && words.handOversLead}
        back={{ href: paths.desk, label: s.desk.title }}
      />
      {shown.count !== undefined && shown.count > 0 && (
        <Notice tone="success">
          <p>{words.handedOver(shown.count)}</p>
        </Notice>
      )}
      {shown.notDone && <NotHanded s={s} notDone={shown.notDone} />}
      {holders.length === 0 ? (
        <EmptyState title={words.handOversNone}>
          <p>{words.handOversNoneLead}</p>
        </EmptyState>
      ) : (
        <Holders {...props} />
      )}
      {holder && <Handing {...props} holder={holder} />}
    </>
  )
}

const NotHanded: FC<{ s: Strings; notDone: { code: string; why: string }[] }> = ({ s, notDone }) => (
  <Notice tone="warning" title={s.agencyWork.notHanded(notDone.length)}>
    <ul>
      {notDone.map(({ code, why }) => (
        <li key={code}>
          {code}: {s.agencyWork.why[why] ?? s.errors[why]}
        </li>
      ))}
    </ul>
  </Notice>
)

const Holders: FC<HandOversProps> = ({ s, holders, holder }) => (
  <section>
    <h2>{s.agencyWork.people}</h2>
    <ul class="plain">
      {holders.map((one) => (
        <li key={`${one.officerId}-${one.agencyId}`}>
          <a
            href={withQuery(paths.handOvers, { nguoi: one.officerId, 'co-quan': one.agencyId })}
            aria-current={one === holder ? 'page' : undefined}
          >
            {one.name} – {one.agency}
          </a>{' '}
          ({s.agencyWork.openMatters(one.matters)}){' '}
          {one.hasLeft && <Mark tone="due">{s.agencyWork.leftMark}</Mark>}
        </li>
      ))}
    </ul>
  </section>
)
