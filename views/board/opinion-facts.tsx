import type { FC } from 'hono/jsx'
import { dayOf } from '../../src/domain/day.ts'
import { paths } from '../../src/paths.ts'
import { ExtensionList } from '../due-dates/extension-list.tsx'
import { HowLink, howAddress } from '../due-dates/how-link.tsx'
import { Facts } from '../shell/facts.tsx'
import { Day } from '../shell/when.tsx'
import type { Strings } from '../strings/vi.ts'
import type { PublicOpinion } from './opinion.ts'

/** Where it was raised and by whom, who handles it, and its days. */
export const OpinionFacts: FC<{ s: Strings; opinion: PublicOpinion }> = ({ s, opinion }) => {
  const { session, name, hamlet, dueOn, dueRule, departure } = opinion
  return (
    <Facts
      items={[
        [s.opinions.code, opinion.code],
        [
          s.board.meeting,
          session && (
            <a href={paths.session(session.code)}>
              {s.board.meetingOn(session.kind, dayOf(session.startsAt))}
            </a>
          ),
        ],
        [s.opinions.sourceLabel, s.opinions.source[opinion.source]],
        [
          s.opinions.askedBy,
          name ? (hamlet ? s.board.askedByHamlet(name, hamlet) : name) : s.opinions.nameWithheld,
        ],
        [s.opinions.placeLabel, opinion.place],
        [s.opinions.agencyLabel, opinion.agency],
        [s.agencyWork.supports, opinion.supporting],
        [s.opinions.receivedOn, <Day s={s} day={opinion.receivedOn} />],
        [
          s.board.firstNotice,
          <>
            <Day s={s} day={opinion.noticeOn} />{' '}
            <HowLink s={s} clock="notice" href={howAddress(opinion.code, 'notice')} />
          </>,
        ],
        [
          s.opinions.dueOn,
          dueOn && (
            <>
              <Day s={s} day={dueOn} />
              {dueRule && s.deadlines.rule[dueRule] && (
                <small class="block">{s.deadlines.rule[dueRule]}</small>
              )}
              {opinion.dueProvisional && <small class="block">{s.deadlines.provisional}</small>}
              <ExtensionList s={s} extensions={opinion.extensions} />
              <HowLink s={s} clock="due" href={howAddress(opinion.code, 'due')} />
            </>
          ),
        ],
        [s.board.recipient, departure?.recipient],
        [
          s.board.mergedInto,
          departure?.into && <a href={paths.opinion(departure.into)}>{s.board.codeOf(departure.into)}</a>,
        ],
      ]}
    />
  )
}
