import type { FC } from 'hono/jsx'
import type { AgendaPart } from '../../src/domain/agenda-page.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { Form } from '../shell/form.tsx'
import { Notice } from '../shell/notice.tsx'
import type { Strings } from '../strings/vi.ts'
import { AgendaLineItem } from './agenda-line.tsx'
import { BackToFirstLine, MoreLines } from './more-lines.tsx'
import { groupName, partQuery, type ShownAgenda, type ShownLine, turnId } from './shown.ts'

export interface AgendaListProps {
  s: Strings
  agenda: ShownAgenda
  /** What the last turn came to, said aloud once; `button` is the one that was pressed and keeps the focus. */
  turned?: { said: string; button: string }
  /** Why the last turn was not kept. */
  refusal?: string
}

/** A part of the lines in their order: one form, each button of which is one turn. Also sent alone after a turn. */
export const AgendaList: FC<AgendaListProps> = (props) => {
  const { s, agenda, turned, refusal } = props
  const { session, by, page, orderSeq, mayChange } = agenda
  const list = page.parts.map((part) => <Group key={part.group.key} {...props} part={part} />)
  return (
    <div id="agenda" data-said={turned?.said}>
      {refusal && <Notice tone="error" title={refusal} />}
      {turned && <Notice tone="info" title={turned.said} />}
      <BackToFirstLine s={s} agenda={agenda} />
      {mayChange ? (
        <Form
          s={s}
          action={withQuery(paths.agendaOrder(session.code), partQuery(by, page.asked))}
          hx={{ target: '#agenda' }}
        >
          <input type="hidden" name="seen" value={String(orderSeq)} />
          {list}
        </Form>
      ) : (
        list
      )}
      <MoreLines s={s} agenda={agenda} />
    </div>
  )
}

const Group: FC<AgendaListProps & { part: AgendaPart<ShownLine> }> = (props) => {
  const { s, agenda, part, turned } = props
  const { group, at, from, lines, next } = part
  const count = group.lines.length
  const name = groupName(s, agenda.by, group)
  const title = `group-${group.key}`
  return (
    <section class="agenda-group" aria-labelledby={title}>
      <div class="agenda-group-head">
        <h2 id={title}>{name}</h2>
        <span class="hint">
          {lines.length < count
            ? s.agenda.partOfGroup(from + 1, from + lines.length, count)
            : s.agenda.inGroup(count)}
        </span>
        {agenda.mayChange && agenda.groups.length > 1 && (
          <span class="turns">
            {at > 0 && (
              <Turn
                turn={`group_up.${group.key}`}
                words={s.agenda.groupUp}
                of={s.agenda.ofGroup(name)}
                pressed={turned?.button}
              />
            )}
            {at < agenda.groups.length - 1 && (
              <Turn
                turn={`group_down.${group.key}`}
                words={s.agenda.groupDown}
                of={s.agenda.ofGroup(name)}
                pressed={turned?.button}
              />
            )}
          </span>
        )}
      </div>
      <ol
        class="agenda-lines"
        aria-label={s.agenda.orderedTitle(name)}
        start={from > 0 ? from + 1 : undefined}
        data-next={next ?? undefined}
        data-lines
      >
        {lines.map((line) => (
          <AgendaLineItem key={line.code} {...{ s, agenda, line }} turns={turnsOf(props, line, count)} />
        ))}
      </ol>
    </section>
  )
}

/** The buttons of a line: where it stands first or last they stay, so that the focus has a place to stay. */
function turnsOf({ s, agenda, turned }: AgendaListProps, line: ShownLine, count: number) {
  if (!agenda.mayChange || count < 2) return null
  const of = s.agenda.ofLine(s.agenda.line(line.number, line.code))
  return (
    <span class="turns">
      {(['up', 'down', 'first'] as const).map((move) => (
        <Turn
          key={move}
          turn={`${move}.${line.code}`}
          words={s.agenda[move]}
          of={of}
          pressed={turned?.button}
        />
      ))}
    </span>
  )
}

const Turn: FC<{ turn: string; words: string; of: string; pressed?: string }> = ({
  turn,
  words,
  of,
  pressed,
}) => (
  <button
    type="submit"
    class="button quiet"
    name="turn"
    value={turn}
    id={turnId(turn)}
    autofocus={turn === pressed}
  >
    {words}
    <span class="hidden-word">{of}</span>
  </button>
)
