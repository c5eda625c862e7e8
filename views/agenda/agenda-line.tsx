import type { Child, FC } from 'hono/jsx'
import { excerpt } from '../../src/domain/excerpt.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { Mark } from '../shell/mark.tsx'
import { Highlight, Prose } from '../shell/prose.tsx'
import type { Strings } from '../strings/vi.ts'
import { lineName, partQuery, type ShownAgenda, type ShownLine } from './shown.ts'

const SHOWN = 240

/** One question: what it asks, where from, who prepares it and with what, and its turns. */
export const AgendaLineItem: FC<{
  s: Strings
  agenda: ShownAgenda
  line: ShownLine
  turns: Child
}> = ({ s, agenda, line, turns }) => {
  const { session, by, page, orderSeq, mayChange } = agenda
  const name = lineName(s, line)
  const where = by === 'topic' ? line.hamlet : s.opinions.topic[line.topic]
  return (
    <li class="agenda-line" id={`line-${line.code}`} data-code={line.code}>
      {turns && (
        <span class="handle with-script" data-handle title={s.agenda.handle(name)} aria-hidden="true" />
      )}
      <div class="agenda-text">
        <p class="agenda-name">
          <a href={paths.staffOpinion(line.code)}>{name}</a>
          {orderSeq > 0 && line.position === 0 && <Mark tone="due">{s.agenda.isNew}</Mark>}
          <small>
            {[line.name, where, line.place, line.isCarried === 1 && s.agenda.carried]
              .filter(Boolean)
              .join(' · ')}
          </small>
        </p>
        <p>
          <Highlight parts={excerpt(line.text, '', SHOWN)} />
        </p>
        <div class="agenda-points">
          <p>
            <strong>{line.agency ?? s.agenda.noAgency}</strong>
            {line.agency === null && line.suggested && <small> {s.agenda.suggested(line.suggested)}</small>}
          </p>
          {line.points === '' ? <p class="hint">{s.agenda.noPoints}</p> : <Prose text={line.points} quiet />}
          {line.pointsAt !== null && <small>{s.agenda.writtenBy(line.pointsBy, line.pointsAt)}</small>}
        </div>
        {mayChange && (
          <p class="agenda-edit">
            <a href={withQuery(paths.agendaItem(session.code, line.code), partQuery(by, page.asked))}>
              {line.points === '' ? s.agenda.prepare : s.agenda.change}
              <span class="hidden-word">{s.agenda.ofLine(name)}</span>
            </a>
          </p>
        )}
      </div>
      {turns}
    </li>
  )
}
