import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { DataTable, Pager } from '../shell/data-table.tsx'
import { EmptyState } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { Instant } from '../shell/when.tsx'
import type { Strings } from '../strings/vi.ts'

export interface LettersProps {
  s: Strings
  rows: { id: number; to: string; kind: string; record: string; createdAt: number }[]
  next: string | null
  first: string | null
}

/** Mail that no server takes: to be printed one by one. */
export const LettersContent: FC<LettersProps> = ({ s, rows, next, first }) => (
  <>
    <PageHead
      back={{ href: paths.calls, label: s.calls.title }}
      title={s.outbox.lettersTitle}
      lead={s.outbox.lettersLead}
    />
    {rows.length > 0 ? (
      <DataTable
        caption={s.outbox.lettersTitle}
        hideCaption
        columns={[
          { label: s.outbox.columnTo, wide: true },
          { label: s.outbox.columnKind },
          { label: s.outbox.columnRecord },
          { label: s.outbox.columnWhen },
        ]}
        rows={rows.map(({ id, to, kind, record, createdAt }) => ({
          key: id,
          cells: [
            <a href={paths.letter(id)}>
              {to}
              <span class="hidden-word">{s.outbox.of(`${kind} ${record}`)}</span>
            </a>,
            kind,
            record,
            <Instant s={s} at={createdAt} />,
          ],
        }))}
      />
    ) : (
      <EmptyState title={s.outbox.lettersNone}>
        <p>{s.outbox.lettersNoneText}</p>
      </EmptyState>
    )}
    <Pager s={s} next={next} first={first} />
  </>
)
