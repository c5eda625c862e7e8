import type { FC } from 'hono/jsx'
import { ASKING_LIMITS, OTHER_HAMLET } from '../../src/domain/asking.ts'
import { CAPTURED_KINDS } from '../../src/domain/capture-form.ts'
import type { EntryField } from '../../src/domain/entered-card.ts'
import type { TypedRow } from '../../src/domain/paper-entry.ts'
import { ROOM_OUTCOMES } from '../../src/domain/room.ts'
import { TOPICS } from '../../src/domain/topic.ts'
import { SubmitButton } from '../shell/buttons.tsx'
import { Field, type Option, Select, TextArea } from '../shell/field.tsx'
import { Notice } from '../shell/notice.tsx'
import type { Strings } from '../strings/vi.ts'
import type { ShownPaper } from './paper-table.tsx'

export interface PaperRowProps {
  s: Strings
  paper: ShownPaper
  row: TypedRow
  /** Its place in the table. */
  i: number
}

const options = <Code extends string>(codes: readonly Code[], words: Record<Code, string>): Option[] =>
  codes.map((code) => ({ value: code, label: words[code] }))
const byId = (all: readonly { id: number; name: string }[]): Option[] =>
  all.map(({ id, name }) => ({ value: String(id), label: name }))

/** One card: what was said in the first line, what was answered and what it came to in the second. */
export const PaperRow: FC<PaperRowProps> = ({ s, paper, row, i }) => {
  const errors = paper.errors[i] ?? {}
  const words = s.imports
  const cell = (field: EntryField) => ({
    s,
    name: `${field}_${i}`,
    label: words.cells[field],
    value: row[field],
    error: errors[field],
    optionalNote: false,
  })
  return (
    <fieldset class="paper-row" data-row={i}>
      <legend>{words.numberExpected(paper.nextNumber + i)}</legend>
      <input type="hidden" name={`key_${i}`} value={row.key} />
      {errors[''] && <Notice tone="error" title={errors['']} />}
      <div class="paper-said">
        <Field
          {...cell('name')}
          maxlength={ASKING_LIMITS.name}
          autocomplete="off"
          autofocus={i === 0 && paper.said === '' && Object.keys(paper.errors).length === 0}
        />
        <Select
          {...cell('hamlet')}
          empty={s.live.hamletEmpty}
          options={[...byId(paper.hamlets), { value: OTHER_HAMLET, label: s.live.otherHamlet }]}
        />
        <TextArea {...cell('text')} rows={2} />
        <Select {...cell('topic')} empty={s.live.topicEmpty} options={options(TOPICS, s.opinions.topic)} />
        <Select {...cell('kind')} options={options(CAPTURED_KINDS, s.opinions.kind)} />
      </div>
      <div class="paper-came-to">
        <Select {...cell('leader_id')} empty={words.none} options={byId(paper.leaders)} />
        <TextArea {...cell('answer')} rows={2} />
        <Select
          {...cell('outcome')}
          empty={words.undecided}
          options={options(ROOM_OUTCOMES, s.live.outcome)}
        />
        <Select {...cell('agency_id')} empty={words.none} options={byId(paper.agencies)} />
        <Field {...cell('due_on')} type="date" />
        <Field {...cell('reason')} autocomplete="off" />
      </div>
      <SubmitButton tone="quiet" name="row" value={String(i)}>
        {words.recordRow(paper.nextNumber + i)}
      </SubmitButton>
    </fieldset>
  )
}
