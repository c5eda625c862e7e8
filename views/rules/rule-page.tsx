import type { FC } from 'hono/jsx'
import type { StoredRule } from '../../src/domain/rule-change.ts'
import { paths } from '../../src/paths.ts'
import { SubmitButton } from '../shell/buttons.tsx'
import { DataTable } from '../shell/data-table.tsx'
import { Form } from '../shell/form.tsx'
import { Mark, type MarkTone } from '../shell/mark.tsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { formatInstant, formatLaw } from '../strings/format.ts'
import { RuleForm, type RuleFormProps } from './rule-form.tsx'
import { RulePeriod } from './rule-period.tsx'

/** One row of a rule as its page shows it. */
export interface ShownRow {
  row: StoredRule
  stands: 'past' | 'now' | 'coming' | 'idle'
  /** The unit that set it; null where it holds everywhere. */
  unitName: string | null
  set: { at: number; by: string | null } | null
  mayWithdraw: boolean
}

export interface RulePageProps extends RuleFormProps {
  rows: ShownRow[]
  settable: boolean
  isStale: boolean
  saved: string | null
}

/** One rule: its values over time, and the form that adds another. */
export const RulePage: FC<RulePageProps> = (props) => {
  const { s, id, settable, units, keepsWhole, isStale, saved } = props
  const words = s.rules
  return (
    <>
      <PageHead title={words.name[id] ?? id} back={{ href: paths.rules, label: words.back }} />
      {saved !== null && (
        <Notice tone="success" title={saved === '1' ? words.saved : words.withdrawn}>
          <a href={paths.workingCalendar}>{s.workingCalendar.runReload}</a>
        </Notice>
      )}
      {isStale && (
        <Notice tone="warning" title={words.staleTitle}>
          <p>{words.staleLead}</p>
        </Notice>
      )}
      <Rows {...props} />
      {!settable ? (
        <Notice tone="info">{words.notSettable}</Notice>
      ) : units.length === 0 && !keepsWhole ? (
        <Notice tone="info">{words.notHereToSet}</Notice>
      ) : (
        <RuleForm {...props} />
      )}
    </>
  )
}

const TONES: Record<ShownRow['stands'], MarkTone> = {
  past: 'left',
  now: 'done',
  coming: 'waiting',
  idle: 'hidden',
}

const Rows: FC<RulePageProps> = ({ s, id, rows, stamp }) => {
  const words = s.rules
  return (
    <section id="values">
      <h2>{words.rowsTitle}</h2>
      <DataTable
        caption={words.rowsTitle}
        hideCaption
        columns={[
          { label: words.columnAmount },
          { label: words.columnScope },
          { label: words.columnPeriod },
          { label: words.columnSource, wide: true },
          { label: words.columnStands },
        ]}
        rows={rows.map(({ row, stands, unitName, set, mayWithdraw }) => ({
          key: row.rowId,
          cells: [
            words.value(row),
            unitName ?? words.everywhere,
            <RulePeriod s={s} rule={row} />,
            <>
              <span lang="vi">{formatLaw(row.source)}</span>
              <small class="block">{unitName ? words.ownValue : words.status[row.status]}</small>
              {set && (
                <small class="block">
                  {words.setBy(set.by ?? '–')}, {formatInstant(s.lang, set.at)}
                </small>
              )}
            </>,
            <>
              <Mark tone={TONES[stands]}>{words.stands[stands]}</Mark>
              {mayWithdraw && (
                <Form s={s} action={paths.ruleWithdrawal(id, row.rowId)}>
                  <input type="hidden" name="stamp" value={stamp} />
                  <SubmitButton tone="quiet">
                    {words.withdraw}
                    <span class="hidden-word"> {words.withdrawOf(words.value(row), row.from)}</span>
                  </SubmitButton>
                </Form>
              )}
            </>,
          ],
        }))}
      />
    </section>
  )
}
