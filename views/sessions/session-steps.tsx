import type { Child, FC } from 'hono/jsx'
import type { SessionStepName } from '../../src/domain/session.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { Buttons, type ButtonTone, Fold, LinkButton, SubmitButton } from '../shell/buttons.tsx'
import { Form } from '../shell/form.tsx'
import { LateReasonField } from './late-notice.tsx'
import type { StaffSessionProps } from './staff-session.tsx'

type Props = Pick<StaffSessionProps, 's' | 'session' | 'steps' | 'time' | 'mayRecord' | 'notice' | 'late'>

/** The one thing to do next, as the only full button of the page; beside it the way to the live page while that takes cards. */
export const NextStep: FC<Props> = (props) => {
  const { s, session, mayRecord, notice, steps, time } = props
  if (steps.includes('announce') && !time.isOver && notice?.isLate) return <AnnounceLate {...props} />
  const next = nextButtons(props)
  if (!next && !mayRecord) return null
  return (
    <Buttons>
      {next}
      {mayRecord && session.state !== 'in_progress' && (
        <LinkButton tone="quiet" href={paths.live(session.code)}>
          {s.sessions.openLive}
        </LinkButton>
      )}
    </Buttons>
  )
}

function nextButtons(props: Props): Child {
  const { s, session, steps, time } = props
  const can = (step: SessionStepName) => steps.includes(step)
  const edit = (tone: ButtonTone) => (
    <LinkButton tone={tone} href={paths.editSession(session.code)}>
      {s.sessions.edit}
    </LinkButton>
  )
  const press = (action: string, words: string, tone?: ButtonTone) => (
    <StepButton {...props} tone={tone} action={action}>
      {words}
    </StepButton>
  )
  if (can('announce') && time.isOver) return edit('primary')
  if (can('announce')) {
    return [press(paths.announcement(session.code), s.sessions.announce), edit('quiet')]
  }
  if (can('announce_anew')) {
    return <LinkButton href={paths.announcement(session.code)}>{s.sessions.announceAnew}</LinkButton>
  }
  if (session.state === 'in_progress' && can('end')) {
    return [
      <LinkButton href={paths.live(session.code)}>{s.sessions.openLive}</LinkButton>,
      press(paths.ending(session.code), s.sessions.end, 'quiet'),
    ]
  }
  if (can('start') && time.isOver) return press(paths.ending(session.code), s.sessions.endUnstarted)
  if (can('start') && time.isDay) return press(paths.start(session.code), s.sessions.start)
  return session.received > 0 ? (
    <LinkButton href={withQuery(paths.queue, { phien: session.code })}>
      {s.sessions.seeQueue(session.received)}
    </LinkButton>
  ) : null
}

/** An announcement that comes late: it takes a reason. */
const AnnounceLate: FC<Props> = ({ s, session, late }) => (
  <Form
    s={s}
    action={paths.announcement(session.code)}
    hx={{ target: '#session' }}
    errors={late?.error ? { late_reason: late.error } : undefined}
  >
    <input type="hidden" name="seen" value={session.seq} />
    <LateReasonField s={s} typed={late?.typed ?? ''} error={late?.error} />
    <Buttons>
      <SubmitButton>{s.sessions.announce}</SubmitButton>
      <LinkButton tone="quiet" href={paths.editSession(session.code)}>
        {s.sessions.edit}
      </LinkButton>
    </Buttons>
  </Form>
)

/** Everything else that may be done, folded away from the hand. */
export const OtherSteps: FC<Props> = (props) => {
  const { s, session, steps, time } = props
  const can = (step: SessionStepName) => steps.includes(step)
  const isDraft = session.state === 'draft'
  // What a held session still takes has its own place on the page.
  if (steps.length === 0 || session.state === 'held' || session.state === 'concluded') return null
  return (
    <Fold summary={s.sessions.otherSteps}>
      <Buttons>
        {can('edit') && !isDraft && (
          <LinkButton tone="quiet" href={paths.editSession(session.code)}>
            {s.sessions.edit}
          </LinkButton>
        )}
        {can('start') && (!time.isDay || time.isOver) && (
          <StepButton {...props} tone="quiet" action={paths.start(session.code)}>
            {s.sessions.start}
          </StepButton>
        )}
        {can('undo_start') && (
          <StepButton {...props} tone="quiet" action={paths.startUndone(session.code)}>
            {s.sessions.undoStart}
          </StepButton>
        )}
        {can('break_off') && (
          <LinkButton tone="quiet" href={paths.breakingOff(session.code)}>
            {s.sessions.breakOff}
          </LinkButton>
        )}
        {can('move') && (
          <LinkButton tone="quiet" href={paths.moving(session.code)}>
            {s.changes.move}
          </LinkButton>
        )}
        {can('postpone') && (
          <LinkButton tone="quiet" href={paths.postponement(session.code)}>
            {s.sessions.postpone}
          </LinkButton>
        )}
        {can('cancel') && (
          <LinkButton tone="danger" href={paths.cancellation(session.code)}>
            {s.sessions.cancel}
          </LinkButton>
        )}
        {can('discard') && (
          <StepButton {...props} tone="danger" action={paths.discarding(session.code)}>
            {s.sessions.discard}
          </StepButton>
        )}
      </Buttons>
    </Fold>
  )
}

/** A step that needs no words: one button, which also says what its page had seen. */
const StepButton: FC<Props & { action: string; tone?: ButtonTone; children?: Child }> = ({
  s,
  session,
  action,
  tone,
  children,
}) => (
  <Form s={s} action={action} hx={{ target: '#session' }}>
    <input type="hidden" name="seen" value={session.seq} />
    <SubmitButton tone={tone}>{children}</SubmitButton>
  </Form>
)
