import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { SubmitButton } from '../shell/buttons.tsx'
import { DataTable } from '../shell/data-table.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Field, Select } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { EmptyState } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { formatInstant, formatNumber } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'

interface DeskProps {
  s: Strings
  agencies: { id: number; name: string; unit: string; open: number }[]
  /** What came back lately, the newest first. */
  sheets: {
    code: string
    agency: string
    uploadedAt: number
    uploader: string
    takenAt: number | null
    taken: number
    refused: number
  }[]
  chosen: string
  errors?: FieldErrors
}

/** Sheets go out to agencies and come back filled in. */
export const SheetDesk: FC<DeskProps> = (props) => {
  const { s, agencies } = props
  return (
    <>
      <PageHead
        title={s.sheets.title}
        lead={s.sheets.lead}
        back={{ href: paths.queue, label: s.triage.backToQueue }}
      />
      {agencies.length === 0 ? (
        <EmptyState title={s.sheets.noAgency}>
          <p>{s.sheets.noAgencyText}</p>
        </EmptyState>
      ) : (
        <>
          <Outgoing {...props} />
          <Incoming {...props} />
        </>
      )}
      <Lately {...props} />
    </>
  )
}

/** Agencies of several units are told apart by their unit. */
const areSeveral = (agencies: DeskProps['agencies']) => new Set(agencies.map(({ unit }) => unit)).size > 1

const Outgoing: FC<DeskProps> = ({ s, agencies }) => (
  <DataTable
    caption={s.sheets.outgoing}
    columns={[
      { label: s.sheets.columnAgency, wide: true },
      { label: s.sheets.columnOpen, numeric: true },
      { label: s.sheets.columnFile },
    ]}
    rows={agencies.map(({ id, name, unit, open }) => ({
      key: id,
      cells: [
        <>
          {name}
          {areSeveral(agencies) && <small class="block">{unit}</small>}
        </>,
        formatNumber(s.lang, open),
        open === 0 ? s.sheets.nothingOpen : <a href={paths.sheetFile(id)}>{s.sheets.download(name)}</a>,
      ],
    }))}
  />
)

const Incoming: FC<DeskProps> = ({ s, agencies, chosen, errors }) => (
  <section class="card">
    <h2>{s.sheets.incoming}</h2>
    <Form s={s} action={paths.sheets} errors={errors} multipart>
      <Select
        s={s}
        name="agency"
        label={s.sheets.columnAgency}
        value={chosen}
        options={agencies.map(({ id, name, unit }) => ({
          value: String(id),
          label: areSeveral(agencies) ? `${name} – ${unit}` : name,
        }))}
        empty={s.sheets.chooseAgency}
        error={errors?.agency}
        required
      />
      <Field
        s={s}
        name="file"
        type="file"
        label={s.sheets.file}
        hint={s.sheets.fileHint}
        accept=".xlsx"
        error={errors?.file}
        required
      />
      <SubmitButton>{s.sheets.look}</SubmitButton>
    </Form>
  </section>
)

const Lately: FC<DeskProps> = ({ s, sheets }) =>
  sheets.length === 0 ? null : (
    <DataTable
      caption={s.sheets.lately}
      columns={[
        { label: s.sheets.columnAgency, wide: true },
        { label: s.sheets.columnCame },
        { label: s.sheets.columnResult },
      ]}
      rows={sheets.map(({ code, agency, uploadedAt, uploader, takenAt, taken, refused }) => ({
        key: code,
        cells: [
          <a href={paths.sheet(code)}>{agency}</a>,
          `${formatInstant(s.lang, uploadedAt)}, ${uploader}`,
          takenAt === null ? s.sheets.notTaken : s.sheets.wasTaken(taken, refused),
        ],
      }))}
    />
  )
