import type { FC } from 'hono/jsx'
import type { EntryStanding } from '../../src/domain/paper-entry.ts'
import { paths } from '../../src/paths.ts'
import { SessionName } from '../sessions/session-name.tsx'
import { SubmitButton } from '../shell/buttons.tsx'
import { DataTable } from '../shell/data-table.tsx'
import { Field } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { formatInstant } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import { EntryShut } from './entry-shut.tsx'
import type { ShownPaper } from './paper-table.tsx'

interface SentSheet {
  code: string
  fileName: string
  state: 'preview' | 'recorded' | 'dropped'
  made: number
  /** Epoch ms. */
  uploadedAt: number
  uploader: string
}

interface ImportDeskProps {
  s: Strings
  session: ShownPaper['session']
  unit: ShownPaper['unit']
  sent: SentSheet[]
  standing: EntryStanding
  error: string | undefined
}

/** Sending a sheet for a session, samples to fill in, and what was sent before. */
export const ImportDesk: FC<ImportDeskProps> = ({ s, session, unit, sent, standing, error }) => (
  <>
    <PageHead
      title={s.imports.title}
      over={<SessionName {...{ s, session }} />}
      lead={s.imports.lead}
      back={{ href: paths.staffSession(session.code), label: s.sessions.backToSession }}
    />
    <EntryShut s={s} session={session} standing={standing} />
    {(standing.is === 'open' || error !== undefined) && (
      <Form s={s} action={paths.imports(session.code)} errors={error ? { file: error } : undefined} multipart>
        <Field
          s={s}
          name="file"
          label={s.imports.file}
          hint={s.imports.fileHint}
          error={error}
          type="file"
          accept=".xlsx,.csv,.txt"
          required
        />
        <SubmitButton>{s.imports.upload}</SubmitButton>
      </Form>
    )}
    <p>
      {s.imports.samples} <a href={paths.importSample(session.code, 'xlsx')}>{s.imports.sampleXlsx}</a>
      {' · '}
      <a href={paths.importSample(session.code, 'csv')}>{s.imports.sampleCsv}</a>
      {' · '}
      <a href={paths.paperEntry(session.code)}>{s.imports.toPaper}</a>
    </p>
    <p class="hint">{s.live.denunciation(unit.denunciationDesk)}</p>
    <h2>{s.imports.earlier}</h2>
    {sent.length === 0 ? <p>{s.imports.earlierNone}</p> : <Sent {...{ s, session, sent }} />}
  </>
)

const Sent: FC<Pick<ImportDeskProps, 's' | 'session' | 'sent'>> = ({ s, session, sent }) => (
  <DataTable
    caption={s.imports.earlier}
    hideCaption
    columns={s.imports.earlierHead.map((label) => ({ label }))}
    rows={sent.map((sheet) => ({
      key: sheet.code,
      cells: [
        <a href={paths.import(session.code, sheet.code)}>{sheet.fileName}</a>,
        formatInstant(s.lang, sheet.uploadedAt),
        sheet.uploader,
        sheet.state === 'recorded' ? s.imports.stateRecorded(sheet.made) : s.imports.state[sheet.state],
      ],
    }))}
  />
)
