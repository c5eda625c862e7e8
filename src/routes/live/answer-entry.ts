import type { StaffContext } from '../../http/context.ts'
import { readTyped, typedText } from '../../http/forms.ts'
import { sendBusy, sendEntry, sendNoSeat } from './entry.ts'
import { type SaidSpot, saySpot, type Table } from './say-spot.ts'

/** An answer or outcome that a device sends by itself, for a card known by its code or by the key of the card's own entry. */
export async function postAnswerEntry(c: StaffContext, code: string, key: string): Promise<Response> {
  const typed = await readTyped(c)
  const [card, cardKey] = [typedText(typed, 'card'), typedText(typed, 'card_key')]
  const said = await saySpot(c, { code, which: card ? { code: card } : { key: cardKey }, key })
  return send(c, said)
}

function send(c: StaffContext, said: SaidSpot): Response {
  const { live, errors } = c.var.s
  switch (said.is) {
    case 'no_seat':
      return sendNoSeat(c)
    case 'gone':
      return sendEntry(c, 404, { is: 'gone', sentence: live.entryGone })
    case 'late_card':
      return sendEntry(c, 409, { is: 'late_card', sentence: live.answerToLate })
    case 'wrong':
      return sendEntry(c, 422, { is: 'wrong', errors: said.errors })
    case 'busy':
      return sendBusy(c)
    case 'refused':
      return sendEntry(c, 409, { is: 'shut', sentence: errors[said.refusal]! })
    case 'closed':
      return sendEntry(c, 409, { is: 'shut', sentence: live.answerShut })
    case 'unseen':
      return sendEntry(c, 409, { is: 'unseen', sentence: live.answerSeen, answer: lastWord(said.table) })
    default:
      return sendEntry(c, 200, {
        ...{ is: said.is, code: said.table.card.code, number: said.table.card.number },
        sentence: live.answerRecorded,
      })
  }
}

function lastWord({ card: { answers, outcome, words } }: Table) {
  const last = answers.at(-1)
  return {
    leader: last?.leader ?? outcome?.leader ?? null,
    text: last?.text ?? '',
    outcome: outcome?.outcome ?? null,
    version: words,
  }
}
