import type { FC } from 'hono/jsx'
import type { Clock } from '../../src/domain/due-explanation.ts'
import { paths } from '../../src/paths.ts'
import { ExtensionList } from '../due-dates/extension-list.tsx'
import { HowLink, howAddress } from '../due-dates/how-link.tsx'
import { Theme } from '../sessions/theme.tsx'
import { Facts } from '../shell/facts.tsx'
import { Day } from '../shell/when.tsx'
import { formatInstant } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import { PetitionFacts } from './petition-facts.tsx'
import type { ShownOpinion } from './shown.ts'

interface OpinionProps {
  s: Strings
  opinion: ShownOpinion
  /** Whether the office's page of its session is this person's to see; else the link leads to the one for residents. */
  seesSession?: boolean
}

/** Where it stands and by when, who raised it and how to reach them: beside the texts where there is room. */
export const OpinionFacts: FC<OpinionProps> = (props) => (
  <div class="at-hand">
    <Handling {...props} />
    <Asker {...props} />
    <PetitionFacts s={props.s} petition={props.opinion.around.petition} />
  </div>
)

const Asker: FC<OpinionProps> = ({ s, opinion }) => {
  const { person, hamlet, place, publicPlace, publishName } = opinion
  return (
    <section>
      <h2>{s.triage.person}</h2>
      {person.erasedAt !== null && <p>{s.triage.erased}</p>}
      <Facts
        items={[
          [s.triage.name, person.name],
          [s.triage.phone, person.phone && <a href={`tel:${person.phone}`}>{person.phone}</a>],
          [
            s.triage.email,
            // Encoded, an address that holds `?bcc=` writes to nobody else.
            person.email && <a href={`mailto:${encodeURIComponent(person.email)}`}>{person.email}</a>,
          ],
          [s.opinions.hamletLabel, hamlet?.name],
          [s.triage.address, person.address],
          [s.opinions.placeLabel, place],
          ...(publicPlace === place
            ? []
            : [[s.triage.publicPlace, publicPlace || s.triage.noPublicPlace] as [string, string]]),
          [s.triage.publishName, publishName ? s.triage.mayPublishName : s.triage.mayNotPublishName],
        ]}
      />
    </section>
  )
}

const Handling: FC<OpinionProps> = ({ s, opinion, seesSession }) => {
  const { session, agency, dueOn, noticeOn, noticeRule, acceptedOn, state } = opinion
  const sessionPage = seesSession ? paths.staffSession : paths.session
  return (
    <section>
      <h2>{s.triage.handling}</h2>
      <Facts
        items={[
          [
            s.triage.session,
            session && (
              <a href={sessionPage(session.code)}>
                <Theme of={session} />
              </a>
            ),
          ],
          [s.opinions.sourceLabel, s.opinions.source[opinion.source]],
          [
            s.opinions.receivedOn,
            opinion.around.petition ? (
              <Day s={s} day={opinion.receivedOn} />
            ) : (
              formatInstant(s.lang, opinion.receivedAt)
            ),
          ],
          [
            s.opinions.noticeOn,
            state === 'received' && (
              <Promised
                {...{ s, opinion }}
                clock="notice"
                on={noticeOn}
                rule={noticeRule}
                provisional={opinion.noticeProvisional}
              />
            ),
          ],
          [s.triage.acceptedOn, acceptedOn && <Day s={s} day={acceptedOn} />],
          [
            s.opinions.competenceLabel,
            opinion.competence ? s.opinions.competence[opinion.competence] : s.triage.competenceOpen,
          ],
          [s.opinions.agencyLabel, agency?.name ?? (state === 'accepted' && s.triage.notAssigned)],
          [
            s.opinions.dueOn,
            dueOn && (
              <Promised
                {...{ s, opinion }}
                clock="due"
                on={dueOn}
                rule={opinion.dueRule}
                provisional={opinion.dueProvisional}
              />
            ),
          ],
          [s.triage.publicity, publicityOf(s, opinion)],
        ]}
      />
    </section>
  )
}

/** A promised day with the rule it comes from. */
const Promised: FC<{
  s: Strings
  opinion: ShownOpinion
  clock: Clock
  on: string
  rule: string | null
  provisional: boolean
}> = ({ s, opinion, clock, on, rule, provisional }) => (
  <>
    <Day s={s} day={on} />
    {provisional && ` (${s.opinions.provisional})`}
    <br />
    <small>{s.deadlines.rule[rule ?? ''] ?? rule}</small>
    {clock === 'due' && <ExtensionList s={s} extensions={opinion.extensions} />}
    {/* What is kept apart is explained at no address that names it. */}
    {opinion.state !== 'separate' && (
      <small class="block">
        <HowLink {...{ s, clock }} href={howAddress(opinion.code, clock)} />
      </small>
    )}
  </>
)

function publicityOf(s: Strings, { publicAt, hiddenReason }: ShownOpinion): string {
  if (publicAt !== null) return s.triage.isPublic
  return hiddenReason ? s.triage.hiddenBecause(hiddenReason) : s.triage.isPrivate
}
