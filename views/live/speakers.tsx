import type { FC } from 'hono/jsx'
import { paths, withQuery } from '../../src/paths.ts'
import type { Strings } from '../strings/vi.ts'
import type { ShownLive, Speaker } from './shown.ts'

/** So many of those who wait are named here; all of them stand on their list. */
const NEXT = 3

type Props = { s: Strings; live: Pick<ShownLive, 'session' | 'speakers' | 'standing'> }

/** Who speaks now and who comes next, as the list of speakers has it: one press takes name, hamlet, group and turn into the form. */
export const Speakers: FC<Props> = ({ s, live }) => {
  const { session, speakers } = live
  const [now, next] = [
    speakers.filter((one) => one.isSpeaking),
    speakers.filter((one) => !one.isSpeaking).slice(0, NEXT),
  ]
  return (
    <section id="speakers" class="speakers" aria-label={s.live.speakersList}>
      {now.length === 0 && <p>{s.live.nobodySpeaks}</p>}
      <SpeakerLines {...{ s, live }} speakers={now} title={s.live.speakingNow} />
      <SpeakerLines {...{ s, live }} speakers={next} title={s.live.nextSpeakers} />
      <p>
        <a href={paths.turns(session.code)}>{s.live.speakersList}</a>
      </p>
    </section>
  )
}

const SpeakerLines: FC<Props & { speakers: Speaker[]; title: string }> = ({ s, live, speakers, title }) =>
  speakers.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ul>
        {speakers.map((one) => (
          <li key={one.turnId}>
            <strong>{one.name}</strong>
            <span>{[one.groupName, one.hamlet].filter(Boolean).join(', ')}</span>
            {live.standing.is === 'open' && (
              <a
                class="button quiet"
                href={withQuery(paths.live(live.session.code), { luot: one.turnId })}
                aria-label={`${s.live.takeSpeaker}: ${one.name}`}
                data-speaker={one.turnId}
                data-name={one.name}
                data-hamlet={one.hamletId ?? ''}
                data-group={one.groupName}
              >
                {s.live.takeSpeaker}
              </a>
            )}
          </li>
        ))}
      </ul>
    </>
  )
