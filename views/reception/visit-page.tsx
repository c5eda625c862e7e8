import type { FC } from 'hono/jsx'
import type { VisitState } from '../../src/domain/room.ts'
import { paths } from '../../src/paths.ts'
import { LinkButton } from '../shell/buttons.tsx'
import { Mark, type MarkTone } from '../shell/mark.tsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { deskShutWords } from './desk.tsx'
import { LineFacts } from './line-facts.tsx'
import { LineForm, type LineFormProps } from './line-form.tsx'
import { Matters } from './matters.tsx'
import { Presses } from './presses.tsx'
import type { KeyedForm, ShownEarlier } from './shown.ts'

const TONES: Record<VisitState, MarkTone> = {
  waiting: 'waiting',
  called: 'due',
  present: 'working',
  done: 'done',
  left: 'left',
}

export interface VisitPageProps extends LineFormProps {
  matter: KeyedForm
  earlier: ShownEarlier
  refused?: string
  isSaved?: boolean
}

/** One visit while somebody is received: what they raise, and the line of the register. */
export const VisitPage: FC<VisitPageProps> = (props) => {
  const { s, day, visit, matter, earlier, refused, isSaved } = props
  const words = s.reception
  const { code } = day.session
  const isOpen = day.standing.is === 'open'
  const hasErrors = Object.keys(props.line.errors).length > 0
  const canFill = (isOpen && (visit.state === 'called' || visit.state === 'present')) || hasErrors
  return (
    <div class="visit">
      <PageHead
        title={words.visitTitle(visit.number)}
        marks={<Mark tone={TONES[visit.state]}>{words.state[visit.state]}</Mark>}
        back={{ href: paths.live(code), label: words.backToDesk }}
        actions={
          <>
            {isOpen && <Presses s={s} code={code} visit={visit} from="visit" />}
            <LinkButton tone="quiet" href={paths.visitTicket(code, visit.id)}>
              {words.printTicket}
            </LinkButton>
          </>
        }
      />
      {refused && <Notice tone="error" title={refused} />}
      {isSaved && <Notice tone="success" title={words.saved} />}
      {!isOpen && <Notice tone="info" title={deskShutWords(s, day)} />}
      {visit.delegated && day.warnsOfDelegates && (
        <Notice tone="warning" title={words.delegationWarning}>
          {visit.delegationReason && <p>{visit.delegationReason}</p>}
        </Notice>
      )}
      <div class="visit-parts">
        <Matters {...{ s, day, visit, earlier }} form={matter} waits={!hasErrors} />
        {canFill ? <LineForm {...props} /> : <LineFacts s={s} visit={visit} />}
      </div>
    </div>
  )
}
