import type { FC } from 'hono/jsx'
import type { ScreenPerson } from '../../src/domain/screen.ts'
import type { Strings } from '../strings/vi.ts'
import { Running } from './duration.tsx'
import type { Screen } from './projector-screen.tsx'

/** Who speaks: by name where that is allowed, else by where they come from; and for how long. */
export const ScreenSpeaker: FC<{ s: Strings; screen: Screen; speaker: NonNullable<Screen['speaker']> }> = ({
  s,
  screen: { now, minutes },
  speaker,
}) => {
  const { head, under } = linesOf(s, speaker)
  const spoken = now - speaker.calledAt + speaker.before
  const isOver = minutes > 0 && spoken > minutes * 60_000
  return (
    <div class="speaker">
      <p class="label">{s.room.speaking}</p>
      <h2 class={`size-${nameSize(head)}`} lang="vi">
        {head}
      </h2>
      {under && (
        <p class={under.length > 60 ? 'from long' : 'from'} lang="vi">
          {under}
        </p>
      )}
      <p class="spoken-time" data-limit={minutes || undefined}>
        <Running since={speaker.calledAt} now={now} before={speaker.before} />
        {minutes > 0 && <span> / {minutes}:00</span>}
        {minutes > 0 && (
          <strong class="over" hidden={!isOver}>
            {s.room.timeIsOver}
          </strong>
        )}
      </p>
    </div>
  )
}

/** The line that stands for somebody, and what stands under it. Who allowed no name and comes from nowhere known is "a speaker". */
export function linesOf(s: Strings, { name, from }: ScreenPerson): { head: string; under: string } {
  const [head = s.room.screen.someone, ...rest] = [name, ...from].filter((part) => part !== '')
  return { head, under: rest.join(' · ') }
}

function nameSize(head: string): number {
  if (head.length <= 26) return 1
  if (head.length <= 45) return 2
  return head.length <= 80 ? 3 : 4
}
