import type { Child, FC } from 'hono/jsx'
import type { Strings } from '../strings/vi.ts'

export interface Column {
  label: string
  numeric?: boolean
  /** The column that says most: more room in the table, the whole width in a card. */
  wide?: boolean
}

const columnClass = (column?: Column) => (column?.numeric ? 'numeric' : column?.wide ? 'wide' : undefined)

export interface Row {
  key: string | number
  cells: Child[]
  id?: string
  classes?: string
}

/**
 * A table that turns into cards under 640 px, each cell under the label of its column. Where it is
 * wider than the window it scrolls by itself, by keyboard too, so that the page never does.
 */
export const DataTable: FC<{
  caption: string
  hideCaption?: boolean
  columns: Column[]
  rows: Row[]
  id?: string
}> = ({ caption, hideCaption, columns, rows, id }) => (
  <section class="table" aria-label={caption} tabindex={0}>
    <table id={id}>
      <caption class={hideCaption ? 'hidden-word' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.label} scope="col" class={columnClass(column)}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <DataRow key={row.key} columns={columns} row={row} />
        ))}
      </tbody>
    </table>
  </section>
)

/** One row, also sent alone where htmx replaces it. */
export const DataRow: FC<{ columns: Column[]; row: Row }> = ({ columns, row }) => (
  <tr id={row.id} class={row.classes}>
    {row.cells.map((cell, i) => (
      <td key={i} class={columnClass(columns[i])} data-label={columns[i]?.label}>
        <div>{cell}</div>
      </td>
    ))}
  </tr>
)

/** Onward through a list by cursor, and back to its beginning. */
export const Pager: FC<{ s: Strings; next?: string | null; first?: string | null }> = ({ s, next, first }) =>
  next || first ? (
    <nav class="pager" aria-label={s.shell.pages}>
      {first && (
        <a class="button quiet" href={first} rel="first">
          {s.shell.firstPage}
        </a>
      )}
      {next && (
        <a class="button quiet" href={next} rel="next">
          {s.shell.nextPage}
        </a>
      )}
    </nav>
  ) : null
