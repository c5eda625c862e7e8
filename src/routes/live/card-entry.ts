import { findRecordedCard } from '../../../db/queries/capture-desk.ts'
import { shutWords } from '../../../views/live/shut.tsx'
import { captureStanding } from '../../domain/capture.ts'
import type { StaffContext } from '../../http/context.ts'
import { readTyped, typedText } from '../../http/forms.ts'
import { sendBusy, sendEntry, sendNoSeat } from './entry.ts'
import { type TakenCard, takeCard } from './take-card.ts'

/** A card that a device sends by itself: the same key gives the same answer, however often and after whatever it comes. */
export async function postCardEntry(c: StaffContext, code: string): Promise<Response> {
  const { live } = c.var.s
  const taken = await takeCard(c, code)
  switch (taken.is) {
    case 'gone':
      return sendNoSeat(c)
    case 'late':
      return sendEntry(c, 200, { is: 'late', sentence: live.lateKept })
    case 'recorded':
    case 'repeat':
      return sendRecorded(c, taken)
    default:
      return refuse(c, taken)
  }
}

async function sendRecorded(c: StaffContext, { is, code }: Extract<TakenCard, { code: string }>) {
  const { db, s } = c.var
  const recorded = await findRecordedCard(db, typedText(await readTyped(c), 'key'))
  const number = recorded?.number ?? null
  const sentence = is === 'recorded' ? s.live.recorded(number ?? 0) : s.live.repeat(number ?? 0)
  return sendEntry(c, 200, { is, code, number, sentence })
}

function refuse(c: StaffContext, { is, desk, reading }: Extract<TakenCard, { reading: unknown }>): Response {
  const { s, now } = c.var
  if (is === 'busy') return sendBusy(c)
  if (is === 'used') return sendEntry(c, 409, { is, sentence: s.live.formUsed })
  if (is === 'wrong') return sendEntry(c, 422, { is, errors: reading.ok ? {} : reading.errors })
  const standing = captureStanding(desk.session, now)
  return sendEntry(c, 409, { is: 'shut', sentence: shutWords(s, { ...desk, standing }) })
}
