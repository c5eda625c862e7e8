import { findTurnsBackAt } from '../../../db/records/posting-turns.ts'
import { BusyError } from '../../../db/write.ts'
import { chosenHamlet } from '../../domain/asking.ts'
import { dayOf } from '../../domain/day.ts'
import { promisesAtReceipt } from '../../domain/promise.ts'
import { placeOf } from '../../domain/rule.ts'
import { sayBusy } from '../../http/busy.ts'
import type { PublicContext } from '../../http/context.ts'
import { saved } from '../../http/pages.tsx'
import { receiptOf } from '../../http/receipts.ts'
import { nextMinute, sayRetryAfter } from '../../http/throttle.ts'
import { storeUploads } from '../../http/uploads.ts'
import { paths } from '../../paths.ts'
import { recordAsked, type Told } from './recording.ts'
import { showClosed, showForm } from './show.tsx'
import type { Submission } from './submission.ts'

/** Answers a post as it was decided: the receipt, or the form with everything that was typed. */
export async function answerSubmission(c: PublicContext, submission: Submission) {
  const { s } = c.var
  const { asked, typed, formToken, errors, backAt } = submission
  switch (submission.decision) {
    case 'record':
      return record(c, submission)
    case 'repeat':
      return saved(c, await receiptAddress(c, submission))
    case 'used':
      return showUsed(c, submission)
    case 'closed': {
      const firstReceipt = asked.used && submission.token ? await receiptAddress(c, submission) : undefined
      return showClosed(c, asked, { typed, firstReceipt, errors: filesAgain(c, submission) })
    }
    case 'stale-form':
      return showForm(c, asked, {
        status: 422,
        typed,
        errors: { '': s.asking.staleForm, ...errors, ...filesAgain(c, submission) },
      })
    case 'wrong':
      return showForm(c, asked, {
        status: submission.isTooLarge ? 413 : 422,
        formToken,
        typed,
        errors: { ...errors, ...filesAgain(c, submission) },
      })
    case 'too-many':
      return showTooMany(c, submission, backAt)
  }
}

/** Writes, and shows the receipt only when the write is done. */
async function record(c: PublicContext, submission: Submission) {
  const { asked, typed, formToken, turn } = submission
  try {
    const recording = await storeUploads(c, submission.uploads, (files) =>
      recordAsked(c.var, { ...toldBy(c, submission), files }, turn),
    )
    if (recording.ok) return saved(c, await receiptAddress(c, submission))
    if (recording.why === 'too-many') return showTooMany(c, submission, await findTurnsBackAt(c.var.db, turn))
    if (recording.why === 'closed') {
      const ended = { ...asked, session: { ...asked.session, state: 'cancelled' as const } }
      return showClosed(c, ended, { typed, errors: filesAgain(c, submission) })
    }
    return recording.used.contentDigest === submission.digest
      ? saved(c, await receiptAddress(c, submission))
      : showUsed(c, submission)
  } catch (error) {
    if (!(error instanceof BusyError)) throw error
    sayBusy(c)
    const errors = { '': c.var.s.asking.busy, ...filesAgain(c, submission) }
    return showForm(c, asked, { status: 503, formToken, typed, errors })
  }
}

async function showUsed(c: PublicContext, submission: Submission) {
  const firstReceipt = await receiptAddress(c, submission)
  return showForm(c, submission.asked, {
    status: 409,
    typed: submission.typed,
    errors: { '': c.var.s.asking.usedForm, ...filesAgain(c, submission) },
    firstReceipt,
  })
}

function showTooMany(c: PublicContext, submission: Submission, backAt: number) {
  const { asked, typed, formToken } = submission
  sayRetryAfter(c, backAt)
  const errors = { '': c.var.s.asking.tooMany(nextMinute(backAt)), ...filesAgain(c, submission) }
  return showForm(c, asked, { status: 429, formToken, typed, errors })
}

/** What was typed is kept in the form; files cannot be, which is said where some came along. */
function filesAgain(c: PublicContext, { uploads }: Submission): Record<string, string> {
  return uploads.length > 0 ? { files: c.var.s.attachments.chooseAgain } : {}
}

function toldBy(c: PublicContext, { asked, values, token, digest }: Submission): Omit<Told, 'files'> {
  const { session, unit, rulebook } = asked
  const { topic, text, place, name, hamlet, address, phone, email, publish_name } = values!
  const receivedOn = dayOf(c.var.now)
  const source = 'advance_web'
  return {
    nonce: token!.nonce,
    contentDigest: digest!,
    person: { name, phone, email, hamletId: chosenHamlet(hamlet), address },
    unitId: unit.id,
    sessionId: session.id,
    source,
    kind: 'question',
    topic,
    place,
    text,
    publishName: publish_name,
    receivedAt: c.var.now,
    receivedOn,
    ...promisesAtReceipt(session, source, receivedOn, { ...rulebook, place: placeOf(unit) }),
    actorId: null,
  }
}

async function receiptAddress(c: PublicContext, { token }: Submission): Promise<string> {
  return paths.receipt((await receiptOf(c.var.platform.secretKey, token!.nonce, 0)).secret)
}
