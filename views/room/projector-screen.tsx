import type { FC } from 'hono/jsx'
import { dayOf } from '../../src/domain/day.ts'
import type { ScreenPerson, ScreenQuestion } from '../../src/domain/screen.ts'
import { sizeOf } from '../../src/domain/screen.ts'
import type { SessionForm, SessionKind, SessionState } from '../../src/domain/session.ts'
import { CallDisplay } from '../reception/call-display.tsx'
import { meetingOf } from '../sessions/words.ts'
import { formatSpan, formatTime } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import { NextSpeakers, PhoneLink } from './projector-aside.tsx'
import { ScreenSpeaker } from './projector-speaker.tsx'

/** All that a hall sees. Instants are epoch ms, of the server's clock. */
export interface Screen {
  session: {
    code: string
    theme: string
    kind: SessionKind
    form: SessionForm
    unit: string
    state: SessionState
    /** Why it was called off, in the words residents read. */
    stateReason: string
    startsAt: number
    endsAt: number
  }
  /** `off`: it was called off or never announced. */
  stage: 'before' | 'open' | 'over' | 'off'
  stamp: string
  now: number
  /** Minutes that a speaker has; 0: no limit. */
  minutes: number
  /** `before`: ms that they spoke in earlier turns. */
  speaker: (ScreenPerson & { calledAt: number; before: number }) | null
  question: ScreenQuestion | null
  waiting: ScreenPerson[]
  /** How many wait beyond those. */
  more: number
  isQuiet: boolean
  link: { shown: string; qr: string } | null
  /** The numbers of a reception; null at a dialogue. */
  calls: { called: number[]; present: number[]; next: number[] } | null
}

export interface ScreenProps {
  s: Strings
  screen: Screen
}

/** The screen itself, put in anew whenever its stamp is another one. `build`: a page of an older release loads itself again. */
export const ProjectorScreen: FC<ScreenProps & { build: string }> = ({ s, screen, build }) => {
  const { session, stamp, now } = screen
  const hasAside = screen.link !== null || (!screen.calls && !screen.isQuiet && screen.stage === 'open')
  return (
    <main id="screen" data-stamp={stamp} data-build={build} class={hasAside ? 'screen with-aside' : 'screen'}>
      <header>
        <div>
          <p class="unit">
            {session.unit} · {meetingOf(s, session)}
          </p>
          <h1 class={`size-${themeSize(session.theme)}`} lang="vi">
            {session.theme}
          </h1>
        </div>
        <p class="wall">
          <span class="hidden-word">{s.room.screen.clock} </span>
          <time data-wall data-now={now}>
            {formatTime(s.lang, now)}
          </time>
        </p>
      </header>
      <Floor {...{ s, screen }} />
      {hasAside && (
        <aside>
          {screen.stage === 'open' && !screen.calls && !screen.isQuiet && <NextSpeakers {...{ s, screen }} />}
          {screen.link && <PhoneLink s={s} link={screen.link} />}
        </aside>
      )}
    </main>
  )
}

/** The middle: who speaks and what about, or one calm sentence. */
const Floor: FC<ScreenProps> = ({ s, screen }) => {
  const { speaker, question, calls } = screen
  if (calls && !screen.isQuiet && hasBegun(screen, calls)) return <CallDisplay s={s} {...calls} />
  if (!speaker && !question) {
    return (
      <section class="floor calm">
        <p>{calmWords(s, screen)}</p>
      </section>
    )
  }
  return (
    <section class={question ? 'floor' : 'floor alone'}>
      {speaker && <ScreenSpeaker {...{ s, screen, speaker }} />}
      {question && <Question s={s} question={question} />}
    </section>
  )
}

/** A desk calls whether or not anybody pressed “begin” first. */
const hasBegun = ({ stage, now, session }: Screen, { called, present }: NonNullable<Screen['calls']>) =>
  stage === 'open' ||
  called.length + present.length > 0 ||
  (now >= session.startsAt && dayOf(now) === dayOf(session.startsAt))

function calmWords(s: Strings, { stage, isQuiet, session, now }: Screen): string {
  const { screen } = s.room
  const { state, stateReason, startsAt, endsAt } = session
  if (stage === 'over') return screen.over
  if (state === 'cancelled') return screen.cancelled(stateReason)
  if (state === 'postponed') return screen.postponed(stateReason)
  if (stage === 'off') return screen.calledOff
  // Moved to another day: the hall is told which.
  if (stage === 'before' && dayOf(startsAt) !== dayOf(now))
    return screen.on(formatSpan(s.lang, startsAt, endsAt))
  if (stage === 'before') return screen.beforeStart
  return isQuiet ? '' : screen.betweenTurns
}

const Question: FC<{ s: Strings; question: ScreenQuestion }> = ({ s, question }) => {
  const { topic, number, text, isCut } = question
  const topicWords = s.opinions.topic[topic]
  if (text === '') {
    return (
      <div class="question topic-alone">
        <p class="topic">{s.room.screen.topicOnly}</p>
        <p class="text size-2">{topicWords}</p>
      </div>
    )
  }
  return (
    <div class="question">
      <p class="topic">{number === null ? topicWords : `${s.room.question(number)} · ${topicWords}`}</p>
      <p class={`text size-${sizeOf(text)}`} data-fit lang="vi">
        {text}
      </p>
      {isCut && <p class="cut">{s.room.screen.cut}</p>}
    </div>
  )
}

const themeSize = (theme: string) => (theme.length <= 60 ? 1 : theme.length <= 120 ? 2 : 3)
