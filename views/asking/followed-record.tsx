import type { FC } from 'hono/jsx'
import { isAnswered, isOpen } from '../../src/domain/opinion.ts'
import { paths } from '../../src/paths.ts'
import { OwnFiles } from '../attachments/own-files.tsx'
import { ExtensionList } from '../due-dates/extension-list.tsx'
import { Facts } from '../shell/facts.tsx'
import { Prose } from '../shell/prose.tsx'
import { Timeline } from '../shell/timeline.tsx'
import { Day, Instant } from '../shell/when.tsx'
import type { Strings } from '../strings/vi.ts'
import { OwnFacts } from '../voices/own-facts.tsx'
import { sessionName, sessionTime } from './asked.ts'
import type { FollowedOpinion, FollowUpProps } from './follow-up-page.tsx'

/** What one may look up: the own words, what was added, the facts, what has happened, the receipt. */
export const FollowedRecord: FC<FollowUpProps> = ({ s, secret, followed, voice }) => (
  <>
    <h2>{s.asking.youWrote}</h2>
    <Prose text={followed.text} />
    <OwnFiles s={s} secret={secret} files={followed.files} of="asker" />
    <OwnFacts s={s} facts={voice.facts} />
    <KnownFacts s={s} followed={followed} />
    {!isOpen(followed.state) && <ExtensionList s={s} extensions={followed.how.extensions} />}
    <h2>{s.asking.history}</h2>
    <Timeline
      s={s}
      lines={followed.history.map(({ step, at, agency }) => ({
        at,
        title: s.asking.historyNames[step] ?? '',
        detail: agency && <p>{agency}</p>,
      }))}
    />
    <p>
      <a href={paths.receipt(secret)}>{s.asking.printReceipt}</a>
    </p>
    {followed.boardCode && (
      <p>
        <a href={paths.opinion(followed.boardCode)}>{s.asking.onBoard}</a>
      </p>
    )}
  </>
)

const KnownFacts: FC<{ s: Strings; followed: FollowedOpinion }> = ({ s, followed }) => {
  const { state, session, receivedAt, topic, place, promised } = followed
  const isOver = isAnswered(state)
  return (
    <Facts
      items={[
        [s.asking.receivedAt, <Instant s={s} at={receivedAt} />],
        [s.opinions.noticeOn, isOver && <Day s={s} day={promised.notice.on} />],
        [s.opinions.dueOn, isOver && <Day s={s} day={promised.answer.on} />],
        [s.asking.session, session && sessionName(s, session)],
        [s.asking.when, session && sessionTime(s, session)],
        [s.opinions.topicLabel, topic],
        [s.opinions.placeLabel, place],
      ]}
    />
  )
}
