import type { FC } from 'hono/jsx'
import { paths, withQuery } from '../../src/paths.ts'
import type { Strings } from '../strings/vi.ts'
import type { ShownLive, Speaker } from './shown.ts'

/** So many of those who wait are named here; all of them stand on their list. */
const NEXT = 3

/** Who speaks now and who comes next: one press takes name, hamlet, group and turn into the form. */
export const Speakers: FC<{ s: Strings; live: Pick<ShownLive, 'session' | 'speakers' | 'standing'> }> = ({
  s,
  live: { session, speakers, standing },
}) => {
  const near = [
    ...speakers.filter((one) => one.isSpeaking),
    ...speakers.filter((one) => !one.isSpeaking).slice(0, NEXT),
  ]
  if (near.length === 0 || standing.is !== 'open') return null
  return (
    <section class="take-speakers" aria-labelledby="take-speakers-title">
      <h2 id="take-speakers-title">{s.live.takeSpeaker}</h2>
      <ul>
        {near.map((one) => (
          <li key={one.turnId}>
            <a
              class={one.isSpeaking ? 'button quiet now' : 'button quiet'}
              href={withQuery(paths.live(session.code), { luot: one.turnId })}
              data-speaker={one.turnId}
              data-name={one.name}
              data-hamlet={one.hamletId ?? ''}
              data-group={one.groupName}
            >
              <span>{one.name}</span>{' '}
              <small>
                {[one.isSpeaking && s.live.speakingNow, whereOf(one)].filter(Boolean).join(' · ')}
              </small>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function whereOf({ groupName, hamlet }: Speaker): string {
  return [groupName, hamlet].filter(Boolean).join(', ')
}
