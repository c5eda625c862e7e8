import { renderSVG } from 'uqr'
import { findCallDisplay } from '../../../db/queries/call-display.ts'
import { findScreen, type RoomStamp, type ScreenParts } from '../../../db/queries/screens.ts'
import { ProjectorPage } from '../../../views/room/projector-page.tsx'
import { ProjectorScreen, type Screen } from '../../../views/room/projector-screen.tsx'
import { personOnScreen, questionOnScreen } from '../../domain/screen.ts'
import { type SessionState, takesQuestions } from '../../domain/session.ts'
import { arrange, spokenFor, spokenInAll } from '../../domain/turn-list.ts'
import type { StaffContext } from '../../http/context.ts'
import { publicAddress } from '../../http/public-address.ts'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'

/** Names that the list of who comes next holds. */
const NEXT = 5

/** What a screen is a picture of: it is new when the room is, and when the hour for questions came or went. */
export function screenStamp(stamp: RoomStamp, now: number): string {
  return `${stamp.stamp}-${takesQuestions(stamp, now) ? 1 : 0}`
}

/** The page of its own, without the frame of the office. */
export async function showProjector(c: StaffContext, code: string): Promise<Response> {
  const { db, actor, s, platform } = c.var
  const parts = await findScreen(db, actor, code)
  if (!parts) return notFoundPage(c)
  c.header('Cache-Control', 'no-store')
  return c.html(<ProjectorPage s={s} screen={await screenOf(c, parts)} build={platform.build} />)
}

/** The screen alone, for a page that has it already. */
export async function showScreen(c: StaffContext, code: string): Promise<Response> {
  const { db, actor, s, platform } = c.var
  const parts = await findScreen(db, actor, code)
  if (!parts) return notFoundPage(c)
  c.header('Cache-Control', 'no-store')
  return c.html(<ProjectorScreen s={s} screen={await screenOf(c, parts)} build={platform.build} />)
}

/** A reception has no speakers: its hall reads which number is called. */
async function screenOf(c: StaffContext, parts: ScreenParts): Promise<Screen> {
  const screen = toScreen(c, parts)
  const isCalling = screen.session.kind === 'reception' && !screen.isQuiet && isRunning(screen)
  const calls = isCalling ? await findCallDisplay(c.var.db, parts.session.id) : null
  return { ...screen, calls }
}

const isRunning = ({ stage }: Pick<Screen, 'stage'>) => stage === 'open' || stage === 'before'

function toScreen(c: StaffContext, parts: ScreenParts): Omit<Screen, 'calls'> {
  const { now } = c.var
  const { session, unit, room, shown, stamp } = parts
  const stage = STAGES[session.state]
  const isOpen = stage === 'open' && !room.isQuiet
  const list = arrange(isOpen ? parts.turns : [])
  const speaker = list.speaking
  return {
    session: { ...session, unit: unit.name },
    stage: stage === 'open' && session.state === 'announced' && !speaker ? 'before' : stage,
    stamp: screenStamp(stamp, now),
    now,
    minutes: room.speakingMinutes,
    speaker: speaker && {
      ...personOnScreen(speaker),
      calledAt: speaker.calledAt ?? now,
      before: spokenInAll(speaker, parts.turns, now) - spokenFor(speaker, now),
    },
    question: isOpen ? questionOnScreen(shown ?? speaker?.opinion ?? null) : null,
    waiting: list.waiting.slice(0, NEXT).map(personOnScreen),
    more: Math.max(list.waiting.length - NEXT, 0),
    isQuiet: room.isQuiet,
    link: linkOf(c, parts),
  }
}

const STAGES: Record<SessionState, 'open' | 'over' | 'off'> = {
  draft: 'off',
  announced: 'open',
  in_progress: 'open',
  held: 'over',
  concluded: 'over',
  postponed: 'off',
  cancelled: 'off',
}

/** Where a phone in the hall sends its question; null where it could not reach this machine, or none are taken now. */
function linkOf({ var: { platform, now } }: StaffContext, { session }: ScreenParts): Screen['link'] {
  const address = publicAddress(platform, paths.ask(session.code))
  if (address === null || session.state === 'postponed' || !takesQuestions(session, now)) return null
  return { shown: address.replace(/^https?:\/\//, ''), qr: renderSVG(address, { ecc: 'M', border: 2 }) }
}
