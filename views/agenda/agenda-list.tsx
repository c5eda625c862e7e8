import type { FC } from 'hono/jsx'
import type { AgendaGroup } from '../../src/domain/agenda.ts'
import { GROUPING_QUERY } from '../../src/domain/agenda-form.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { Form } from '../shell/form.tsx'
import { Notice } from '../shell/notice.tsx'
import type { Strings } from '../strings/vi.ts'
import { AgendaLineItem } from './agenda-line.tsx'
import { groupName, type ShownAgenda, type ShownLine, turnId } from './shown.ts'

export interface AgendaListProps {
  s: Strings
  agenda: ShownAgenda
  /** What the last turn came to, said aloud once; `button` is the one that was pressed and keeps the focus. */
  turned?: { said: string; button: string }
  /** Why the last turn was not kept. */
  refusal?: string
}

/** All lines in their order: one form, each button of which is one turn. Also sent alone after a turn. */
export const AgendaList: FC<AgendaListProps> = (props) => {
  const { s, agenda, turned, refusal } = props
  const { session, by, groups, orderSeq, mayChange } = agenda
  const list = groups.map((group, i) => <Group key={group.key} {...props} group={group} at={i} />)
  return (
    <div id="agenda" data-said={turned?.said}>
      {refusal && <Notice tone="error" title={refusal} />}
      {turned && <Notice tone="info" title={turned.said} />}
      {mayChange ? (
        <Form
          s={s}
          action={withQuery(paths.agendaOrder(session.code), { nhom: GROUPING_QUERY[by] })}
          hx={{ target: '#agenda' }}
        >
          <input type="hidden" name="seen" value={String(orderSeq)} />
          {list}
        </Form>
      ) : (
        list
      )}
    </div>
  )
}

const Group: FC<AgendaListProps & { group: AgendaGroup<ShownLine>; at: number }> = (props) => {
  const { s, agenda, group, at, turned } = props
  const name = groupName(s, agenda.by, group)
  const title = `group-${group.key}`
  return (
    <section class="agenda-group" aria-labelledby={title}>
      <div class="agenda-group-head">
        <h2 id={title}>{name}</h2>
        <span class="hint">{s.agenda.inGroup(group.lines.length)}</span>
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
      <ol class="agenda-lines" aria-label={s.agenda.orderedTitle(name)} data-lines>
        {group.lines.map((line) => (
          <AgendaLineItem
            key={line.code}
            {...{ s, agenda, line }}
            turns={turnsOf(props, line, group.lines.length)}
          />
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
