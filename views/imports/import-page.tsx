import type { FC } from 'hono/jsx'
import type { ImportTable } from '../../src/domain/import.ts'
import { type Matching, unusedColumns } from '../../src/domain/import-matching.ts'
import type { CellErrors, ImportRow } from '../../src/domain/import-row.ts'
import type { EntryStanding } from '../../src/domain/paper-entry.ts'
import { paths } from '../../src/paths.ts'
import { Buttons, SubmitButton } from '../shell/buttons.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Form } from '../shell/form.tsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { formatInstant } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import { cut } from './cut.ts'
import { EntryShut } from './entry-shut.tsx'
import { ImportErrors } from './import-errors.tsx'
import { ImportRows } from './import-rows.tsx'
import { columnLetter, MatchingForm } from './matching-form.tsx'

export type ShownRow =
  | { stand: 'fresh'; row: Extract<ImportRow, { ok: true }> }
  | { stand: 'known'; row: ImportRow; number: number | null }
  | { stand: 'wrong'; row: { line: number; said: ImportRow['said']; errors: CellErrors } }

export interface ImportPageProps {
  s: Strings
  sheet: {
    code: string
    fileName: string
    state: 'preview' | 'recorded' | 'dropped'
    made: number
    uploadedAt: number
    uploader: string
    head: { seq: number }
    table: ImportTable | null
    matching: Matching
  }
  desk: {
    session: { code: string; startsAt: number; seq: number }
    unit: { denunciationDesk: string }
    hamlets: { id: number; name: string }[]
    leaders: { id: number; name: string; office: string }[]
    agencies: { id: number; name: string }[]
    rulebook: { calendar: { version: number } }
  }
  rows: ShownRow[]
  /** Days `YYYY-MM-DD`, for what is no complaint. */
  notice: string
  due: string | null
  standing: EntryStanding
  page: number
  /** How many rows were there before, where the sheet was just recorded. */
  justKnown: number | null
  /** Why nothing was stored. */
  said: string
  errors: FieldErrors
}

/** A sheet on its way: nothing of it is recorded before the button. */
export const ImportPage: FC<ImportPageProps> = (props) => {
  const { s, sheet, desk, said, justKnown } = props
  const isOver = sheet.state !== 'preview'
  return (
    <>
      <PageHead
        title={isOver ? sheet.fileName : s.imports.previewTitle(sheet.fileName)}
        lead={
          isOver ? undefined : s.imports.previewLead(formatInstant(s.lang, sheet.uploadedAt), sheet.uploader)
        }
        back={{ href: paths.imports(desk.session.code), label: s.imports.back }}
      />
      {said && <Notice tone="error" title={said} />}
      {sheet.state === 'recorded' && (
        <Notice
          tone={justKnown === null ? 'info' : 'success'}
          title={
            justKnown === null ? s.imports.over.recorded(sheet.made) : s.imports.done(sheet.made, justKnown)
          }
        >
          <p>
            <a href={paths.live(desk.session.code)}>{s.imports.toLive}</a>
          </p>
        </Notice>
      )}
      {sheet.state === 'dropped' && <Notice tone="info" title={s.imports.over.dropped} />}
      {!isOver && <Preview {...props} />}
    </>
  )
}

/** What of the sheet is left behind is said, before anybody presses. */
const Unused: FC<Pick<ImportPageProps, 's' | 'sheet'>> = ({ s, sheet: { table, matching } }) => {
  const places = table ? unusedColumns(table, matching) : []
  if (!table || places.length === 0) return null
  const named = places.map((place) => s.imports.columnAt(columnLetter(place), cut(table.head[place]!, 40)))
  return <p>{s.imports.unused(named.join('; '))}</p>
}

const Preview: FC<ImportPageProps> = (props) => {
  const { s, sheet, desk, rows, standing, notice, due } = props
  const count = (stand: ShownRow['stand']) => rows.filter((one) => one.stand === stand).length
  const [fresh, known, wrong] = [count('fresh'), count('known'), count('wrong')]
  const isReady = fresh > 0 && wrong === 0 && standing.is === 'open'
  return (
    <>
      <EntryShut s={s} session={desk.session} standing={standing} />
      <ul class="import-counts">
        <li>{s.imports.counts.fresh(fresh)}</li>
        {known > 0 && <li>{s.imports.counts.known(known)}</li>}
        {wrong > 0 && <li>{s.imports.counts.wrong(wrong)}</li>}
      </ul>
      {wrong > 0 && <Notice tone="warning" title={s.imports.mendFirst} />}
      {fresh === 0 && wrong === 0 && <Notice tone="info" title={s.imports.nothingNew} />}
      {fresh > 0 && <p>{s.imports.dueAre(notice, due)}</p>}
      <Unused s={s} sheet={sheet} />
      <Form s={s} action={paths.import(desk.session.code, sheet.code)}>
        <input type="hidden" name="seen" value={sheet.head.seq} />
        <input type="hidden" name="fresh" value={fresh} />
        <input type="hidden" name="calendar" value={desk.rulebook.calendar.version} />
        <Buttons>
          {isReady && (
            <SubmitButton name="act" value="record">
              {s.imports.record(fresh)}
            </SubmitButton>
          )}
          <SubmitButton tone="quiet" name="act" value="drop">
            {s.imports.drop}
          </SubmitButton>
        </Buttons>
      </Form>
      <ImportErrors {...props} />
      <MatchingForm {...props} />
      <ImportRows {...props} />
    </>
  )
}
