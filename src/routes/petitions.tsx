import { Hono } from 'hono'
import { BusyError } from '../../db/send.ts'
import { sayBusy } from '../http/busy.ts'
import type { StaffContext, StaffEnv } from '../http/context.ts'
import { issueFormToken } from '../http/form-tokens.ts'
import { saved } from '../http/pages.tsx'
import { onlyFor } from '../http/staff.ts'
import { storeUploads } from '../http/uploads.ts'
import { paths } from '../paths.ts'
import { recordLetter } from './petitions/recording.ts'
import { findDesk, showLetterForm } from './petitions/show.tsx'
import { type Letter, readLetter } from './petitions/submission.ts'

/** Letters that came by post or by hand. */
export const petitions = new Hono<StaffEnv>()

petitions.use(paths.newPetition, onlyFor('secretary'))

petitions.get(paths.newPetition, async (c) => {
  const desk = await findDesk(c, c.req.query('don-vi'))
  return showLetterForm(c, desk, { token: await issueFormToken(c.var.platform, desk.unit.id, c.var.now) })
})

petitions.post(paths.newPetition, async (c) => answer(c, await readLetter(c)))

/** What becomes of a letter as it was read. */
async function answer(c: StaffContext, letter: Letter): Promise<Response> {
  const { desk, typed, errors, token } = letter
  switch (letter.decision) {
    case 'record':
      return record(c, letter)
    case 'repeat':
      return saved(c, addressOf(desk.used!))
    case 'used':
      return showUsed(c, letter, desk.used!)
    case 'wrong':
      return showLetterForm(c, desk, { token, typed, errors, status: letter.isTooLarge ? 413 : 422 })
    default:
      return showAnew(c, letter, { '': c.var.s.petitions.staleForm, ...errors })
  }
}

/** Writes. A database that stays locked has stored nothing, and the form is shown again to be sent once more. */
async function record(c: StaffContext, letter: Letter): Promise<Response> {
  const { desk, typed, token, digest } = letter
  try {
    const recording = await storeUploads(c, letter.uploads, (files) => recordLetter(c, letter, files))
    if (recording.ok) return saved(c, addressOf(recording))
    const { used } = recording
    return used.contentDigest === digest ? saved(c, addressOf(used)) : showUsed(c, letter, used)
  } catch (error) {
    if (!(error instanceof BusyError)) throw error
    sayBusy(c)
    return showLetterForm(c, desk, { token, typed, errors: { '': c.var.s.errors.busy! }, status: 503 })
  }
}

/** The form was used for another letter: nothing is swallowed, and this one gets a form of its own. */
function showUsed(c: StaffContext, letter: Letter, used: Parameters<typeof addressOf>[0]) {
  return showAnew(c, letter, { '': c.var.s.petitions.usedForm }, { status: 409, first: addressOf(used) })
}

async function showAnew(
  c: StaffContext,
  { desk, typed }: Letter,
  errors: Record<string, string>,
  { status = 422, first }: { status?: 409 | 422; first?: string } = {},
) {
  const token = await issueFormToken(c.var.platform, desk.unit.id, c.var.now)
  return showLetterForm(c, desk, { token, typed, errors, status, first })
}

/** A denunciation is opened where opening it is logged. */
function addressOf({ code, state }: { code: string; state: string }): string {
  return state === 'separate' ? paths.separateOpinion(code) : paths.staffOpinion(code)
}
