import type { Child } from 'hono/jsx'
import type { ChangeKind } from '../../src/domain/series-edit.ts'
import { paths } from '../../src/paths.ts'
import { formatSpanShort } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import { ConflictNotes, DayNotes, dayWords } from './day-words.tsx'
import type { PreviewLine } from './preview.tsx'

export interface Edited {
  code: string
  seq: number
  theme: string
  startsAt: number
  endsAt: number
  isOwn: boolean
}
export interface ChangeLine {
  session: Edited
  kinds: ChangeKind[]
  set: { startsAt: number; endsAt: number }
}

/** What an edit would do to the sessions to come. */
export interface EditLines {
  changes: (ChangeLine & Pick<PreviewLine, 'conflicts'>)[]
  drops: Edited[]
  stays: { session: Edited; change: ChangeLine | null }[]
  adds: PreviewLine[]
}

/** A row with its box: the value of the box, when, and what to know. */
export interface Line {
  value: string
  when: Child
  notes: Child
  isOwn: boolean
}

/** A session with what changes about it. */
export function changed(s: Strings, line: EditLines['changes'][number]): Line {
  return {
    ...lineOf(s, line.session),
    notes: (
      <>
        {line.kinds.map((kind) => (
          <div key={kind}>{kindWords(s, kind, line)}</div>
        ))}
        <ConflictNotes s={s} conflicts={line.conflicts} />
      </>
    ),
  }
}

/** A day that gets a session. */
export function added(s: Strings, day: PreviewLine): Line {
  return {
    value: day.nominal,
    when: <strong>{dayWords(s, day.on ?? day.nominal)}</strong>,
    isOwn: false,
    notes: (
      <>
        <DayNotes s={s} day={day} />
        <ConflictNotes s={s} conflicts={day.conflicts} />
      </>
    ),
  }
}

/** The box of a session says which version of it the person saw. */
export function lineOf(s: Strings, { code, seq, theme, startsAt, endsAt, isOwn }: Edited): Line {
  const when = <a href={paths.staffSession(code)}>{formatSpanShort(s.lang, startsAt, endsAt)}</a>
  return { value: `${code}.${seq}`, when, notes: theme, isOwn }
}

function kindWords(s: Strings, kind: ChangeKind, { session, set }: ChangeLine): string {
  const words = s.series.changed[kind]
  if (typeof words === 'string') return words
  const span = (one: { startsAt: number; endsAt: number }) =>
    formatSpanShort(s.lang, one.startsAt, one.endsAt)
  return words(span(session), span(set))
}
