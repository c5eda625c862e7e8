import type { FC } from 'hono/jsx'
import { ENTRY_FIELDS, type EntryField } from '../../src/domain/entered-card.ts'
import { type EntryStanding, PAPER_MOST_ROWS, type TypedRow } from '../../src/domain/paper-entry.ts'
import type { SessionForm, SessionKind } from '../../src/domain/session.ts'
import { paths } from '../../src/paths.ts'
import { Buttons, SubmitButton } from '../shell/buttons.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Form } from '../shell/form.tsx'
import { Notice } from '../shell/notice.tsx'
import type { Strings } from '../strings/vi.ts'
import { PaperRow } from './paper-row.tsx'

/** The table as it is shown: its rows with what was typed and what is wrong in them. */
export interface ShownPaper {
  session: {
    code: string
    kind: SessionKind
    form: SessionForm
    theme: string
    startsAt: number
    seq: number
  }
  unit: { denunciationDesk: string }
  hamlets: { id: number; name: string }[]
  leaders: { id: number; name: string; office: string }[]
  agencies: { id: number; name: string }[]
  nextNumber: number
  standing: EntryStanding
  rows: TypedRow[]
  /** By the place of the row; '' of a row is about the row as a whole. */
  errors: Record<number, FieldErrors>
  /** Why nothing was recorded, where that is nobody's fault in a row. */
  said: string
  /** The numbers that were just recorded. */
  recorded: number[]
}

/** The rows, and the buttons that record them. */
export const PaperTable: FC<{ s: Strings; paper: ShownPaper }> = ({ s, paper }) => {
  const { session, standing, rows, recorded, said } = paper
  const isShown = standing.is === 'open' || said !== ''
  return (
    <section id="paper" aria-label={s.imports.paperTitle}>
      <div>
        {recorded.length > 0 && (
          <Notice tone="success" title={s.imports.recorded(recorded)}>
            <p>
              <a href={paths.live(session.code)}>{s.imports.toLive}</a>
            </p>
          </Notice>
        )}
      </div>
      {isShown && (
        <Form
          s={s}
          action={paths.paperEntry(session.code)}
          errors={summaryOf(s, paper)}
          hx={{ target: '#paper' }}
        >
          <input type="hidden" name="rows" value={rows.length} />
          <Buttons>
            <SubmitButton>{s.imports.recordAll}</SubmitButton>
          </Buttons>
          {rows.map((row, i) => (
            <PaperRow key={row.key} {...{ s, paper, row, i }} />
          ))}
          <Buttons>
            <SubmitButton>{s.imports.recordAll}</SubmitButton>
            {rows.length < PAPER_MOST_ROWS && (
              <SubmitButton tone="quiet" name="more" value="1">
                {s.imports.moreRows}
              </SubmitButton>
            )}
          </Buttons>
        </Form>
      )}
    </section>
  )
}

/** Every error with the row and the cell that it stands in. */
function summaryOf(s: Strings, { errors, said, nextNumber }: ShownPaper): FieldErrors {
  const cells = Object.entries(errors).flatMap(([i, row]) =>
    ['', ...ENTRY_FIELDS].flatMap((field) => {
      const sentence = row[field]
      if (!sentence) return []
      const label = field === '' ? null : s.imports.cells[field as EntryField]
      const said = s.imports.inRow(nextNumber + Number(i), label, sentence)
      return [[`${field || 'name'}_${i}`, said]]
    }),
  )
  return Object.fromEntries([...(said ? [['', said]] : []), ...cells])
}
