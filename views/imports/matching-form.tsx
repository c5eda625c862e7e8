import type { FC } from 'hono/jsx'
import { ENTRY_FIELDS } from '../../src/domain/entered-card.ts'
import { paths } from '../../src/paths.ts'
import { Fold, SubmitButton } from '../shell/buttons.tsx'
import { Tick } from '../shell/choices.tsx'
import { Select } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import type { Strings } from '../strings/vi.ts'
import { cut } from './cut.ts'
import type { ImportPageProps } from './import-page.tsx'

/** Which column holds what: guessed from the heads, changed by hand. */
export const MatchingForm: FC<ImportPageProps> = ({ s, sheet, desk, errors, rows }) => {
  const { matching } = sheet
  const places = optionsOf(s, sheet.table?.head ?? [])
  const isWrong = Object.keys(errors).length > 0
  return (
    <Fold summary={s.imports.matchingTitle} open={isWrong || rows.some(({ stand }) => stand === 'wrong')}>
      <p class="hint">{s.imports.matchingHint}</p>
      <Form s={s} action={paths.import(desk.session.code, sheet.code)} errors={errors}>
        <div class="import-matching">
          {ENTRY_FIELDS.map((field) => (
            <Select
              key={field}
              s={s}
              name={field}
              label={s.imports.columns[field]}
              value={matching.columns[field] === undefined ? '' : String(matching.columns[field])}
              empty={s.imports.noColumn}
              options={places}
              optionalNote={false}
            />
          ))}
        </div>
        <Tick s={s} name="elsewhere" label={s.imports.elsewhere} checked={matching.elsewhere} />
        <Select
          s={s}
          name="leader"
          label={s.imports.defaultLeader}
          value={matching.leaderId === null ? '' : String(matching.leaderId)}
          empty={s.imports.none}
          options={desk.leaders.map(({ id, name, office }) => ({
            value: String(id),
            label: `${name} – ${office}`,
          }))}
          optionalNote={false}
        />
        <SubmitButton tone="quiet" name="act" value="match">
          {s.imports.rematch}
        </SubmitButton>
      </Form>
    </Fold>
  )
}

function optionsOf(s: Strings, head: readonly string[]) {
  return head.map((cell, place) => ({
    value: String(place),
    label: s.imports.columnAt(columnLetter(place), cut(cell, 40)),
  }))
}

/** As spreadsheets name their columns: A to Z, AA … */
export function columnLetter(place: number): string {
  const last = String.fromCharCode(65 + (place % 26))
  return place < 26 ? last : `${columnLetter(Math.floor(place / 26) - 1)}${last}`
}
