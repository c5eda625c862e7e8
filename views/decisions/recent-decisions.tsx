import type { FC } from 'hono/jsx'
import { tickedName } from '../../src/domain/answer-form.ts'
import type { Decision } from '../../src/domain/decision.ts'
import { excerpt } from '../../src/domain/excerpt.ts'
import type { OpinionKind } from '../../src/domain/opinion.ts'
import type { TopicCode } from '../../src/domain/topic.ts'
import { paths } from '../../src/paths.ts'
import { NotDoneNotice } from '../answers/several.tsx'
import { Buttons, LinkButton, SubmitButton } from '../shell/buttons.tsx'
import { DataTable, type Row } from '../shell/data-table.tsx'
import { type FieldErrors, fieldId } from '../shell/error-summary.tsx'
import { Form } from '../shell/form.tsx'
import { EmptyState, Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { Highlight } from '../shell/prose.tsx'
import type { Strings } from '../strings/vi.ts'

export interface RecentDecision {
  code: string
  seq: number
  kind: OpinionKind
  topic: TopicCode
  text: string
  decision: Decision
  /** How long it can still be taken back. */
  minutes: number
}

interface RecentDecisionsProps {
  s: Strings
  rows: RecentDecision[]
  count?: number
  notDone?: { code: string; why: string }[]
  errors?: FieldErrors
}

const SCOPE = 'undo'
const SHOWN = 110

/** What this person decided within the last minutes, to be taken back one by one or all at once. */
export const RecentDecisions: FC<RecentDecisionsProps> = ({ s, rows, count, notDone, errors }) => (
  <>
    <PageHead
      back={{ href: paths.queue, label: s.triage.backToQueue }}
      title={s.decisions.title}
      lead={s.decisions.lead}
    />
    {count !== undefined && count > 0 && (
      <Notice tone="success">
        <p>{s.decisions.undone(count)}</p>
      </Notice>
    )}
    {notDone && notDone.length > 0 && (
      <NotDoneNotice s={s} title={s.decisions.notUndone(notDone.length)} notDone={notDone} />
    )}
    {rows.length === 0 ? (
      <EmptyState
        title={s.decisions.emptyTitle}
        action={
          <LinkButton tone="quiet" href={paths.queue}>
            {s.triage.backToQueue}
          </LinkButton>
        }
      >
        <p>{s.decisions.emptyText}</p>
      </EmptyState>
    ) : (
      <Form s={s} action={paths.decisionsUndone} errors={errors} scope={SCOPE}>
        <DataTable
          caption={s.decisions.caption}
          hideCaption
          columns={[
            { label: s.decisions.columnTick },
            { label: s.queue.columnCode },
            { label: s.queue.columnText, wide: true },
            { label: s.decisions.columnDecision },
            { label: s.decisions.columnLeft, numeric: true },
          ]}
          rows={rows.map((row, i) => rowOf(s, row, i === 0))}
        />
        <Buttons>
          <SubmitButton>{s.decisions.undoTicked}</SubmitButton>
          {rows.length > 1 && (
            <SubmitButton tone="quiet" name="do" value="all">
              {s.decisions.undoAll(rows.length)}
            </SubmitButton>
          )}
        </Buttons>
      </Form>
    )}
  </>
)

function rowOf(s: Strings, row: RecentDecision, isFirst: boolean): Row {
  const { code, kind, topic, text, decision, minutes } = row
  return {
    key: code,
    cells: [
      <label class="choice">
        <input
          id={isFirst ? fieldId('ticked', SCOPE) : undefined}
          type="checkbox"
          name="ticked"
          value={tickedName(row)}
        />
        <span class="hidden-word">{s.decisions.tick(code)}</span>
      </label>,
      <a class="nowrap" href={paths.staffOpinion(code)}>
        {code}
      </a>,
      <>
        <Highlight parts={excerpt(text, '', SHOWN)} />
        <br />
        <small>
          {s.opinions.kind[kind]} · {s.opinions.topic[topic]}
        </small>
      </>,
      s.decisions.done[decision],
      s.decisions.minutesLeft(minutes),
    ],
  }
}
