import type { Child, FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { Buttons, LinkButton, SubmitButton } from '../shell/buttons.tsx'
import { Tick } from '../shell/choices.tsx'
import { type Column, DataTable, Pager, type Row } from '../shell/data-table.tsx'
import { Field, type Option, Select } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { EmptyState, Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'

/** The words that every list of administration has. */
export interface ListWords {
  title: string
  lead: string
  add: string
  emptyTitle: string
  empty: string
}

export interface ListFilter {
  query: string
  unitId: string
  withEnded: boolean
}

interface ListProps {
  s: Strings
  words: ListWords
  address: string
  /** Null where this administrator may not add any; `addNote` then says who does. */
  addHref: string | null
  addNote?: string
  filter: ListFilter
  units: Option[]
  columns: Column[]
  rows: Row[]
  /** Nothing at all is kept here yet, whatever the filter. */
  isEmpty: boolean
  next: string | null
  first: string | null
  saved: { name: string; href: string } | null
}

/** One list of administration: filter, table, pages, and what to do where there is nothing. */
export const RecordList: FC<ListProps> = (props) => {
  const { s, words, addHref, addNote, saved } = props
  const add = addHref ? <LinkButton href={addHref}>{words.add}</LinkButton> : null
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        back={{ href: paths.administration, label: s.administration.back }}
        actions={props.isEmpty ? null : add}
      />
      {saved && (
        <Notice tone="success">
          <a href={saved.href}>{s.administration.savedTitle(saved.name)}</a>
        </Notice>
      )}
      {addNote && <Notice tone="info">{addNote}</Notice>}
      {props.isEmpty ? (
        <EmptyState title={words.emptyTitle} action={add}>
          <p>{words.empty}</p>
        </EmptyState>
      ) : (
        <>
          <Filter {...props} />
          <Found {...props} />
        </>
      )}
    </>
  )
}

const Filter: FC<ListProps> = ({ s, address, filter, units }) => (
  <Form s={s} action={address} method="get">
    <Field
      s={s}
      name="q"
      type="search"
      label={s.administration.filterName}
      value={filter.query}
      optionalNote={false}
    />
    {units.length > 1 && (
      <Select
        s={s}
        name="don-vi"
        label={s.administration.filterUnit}
        value={filter.unitId}
        options={units}
        empty={s.administration.allUnits}
        optionalNote={false}
      />
    )}
    <Tick s={s} name="da-ket-thuc" value="1" label={s.administration.withEnded} checked={filter.withEnded} />
    <Buttons>
      <SubmitButton tone="quiet">{s.administration.filter}</SubmitButton>
    </Buttons>
  </Form>
)

const Found: FC<ListProps> = ({ s, words, address, columns, rows, next, first }) =>
  rows.length === 0 ? (
    <EmptyState title={s.administration.noneFound} action={<ClearFilter s={s} address={address} />}>
      <p>{s.administration.noneFoundHint}</p>
    </EmptyState>
  ) : (
    <>
      <DataTable caption={words.title} hideCaption columns={columns} rows={rows} />
      <Pager s={s} next={next} first={first} />
    </>
  )

const ClearFilter: FC<{ s: Strings; address: string }> = ({ s, address }): Child => (
  <LinkButton href={address} tone="quiet">
    {s.administration.clearFilter}
  </LinkButton>
)
