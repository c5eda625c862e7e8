import * as v from 'valibot'
import type { PetitionDesk } from '../../../db/queries/petitions.ts'
import { type AskingDecision, decidePosted } from '../../domain/asking-decision.ts'
import { STAFF_FILES } from '../../domain/attachment.ts'
import { dayOf } from '../../domain/day.ts'
import { type FormToken, readToken } from '../../domain/form-token.ts'
import { type PetitionTyped, petitionForm } from '../../domain/petition-form.ts'
import type { StaffContext } from '../../http/context.ts'
import { contentDigest, openFormToken } from '../../http/form-tokens.ts'
import { errorsOf, readTyped, type Typed, typedText } from '../../http/forms.ts'
import { readUploads, type Upload } from '../../http/uploads.ts'
import { findDesk } from './show.tsx'

/** One post of the form for a letter, read and decided on. */
export interface Letter {
  desk: PetitionDesk
  typed: Typed
  /** The token as it came, and opened; null where it is not one of ours. */
  token: string
  opened: FormToken | null
  /** Null where a field is wrong; then `errors` has a sentence for each. */
  values: PetitionTyped | null
  errors: Record<string, string>
  uploads: Upload[]
  isTooLarge: boolean
  digest: string | null
  decision: AskingDecision
}

/** Reads a post of the form for the unit that it names. One trip to the database. */
export async function readLetter(c: StaffContext): Promise<Letter> {
  const { now, platform } = c.var
  const typed = await readTyped(c)
  const token = typedText(typed, 'form_token')
  const nonce = readToken(token.slice(0, Math.max(token.lastIndexOf('.'), 0)))?.nonce
  const desk = await findDesk(c, typedText(typed, 'unit'), nonce)
  const opened = await openFormToken(platform.secretKey, token, desk.unit.id)
  const read = await readValues(c, desk, typed)
  const decision = decidePosted(
    {
      isOpen: true,
      isTaken: true,
      token: opened,
      // Whatever a forged token names was not brought by this form.
      used: opened && desk.used,
      contentDigest: read.digest,
      turns: { taken: 0, limit: 1 },
    },
    now,
  )
  return { desk, typed, token, opened, ...read, decision }
}

async function readValues(
  c: StaffContext,
  { hamlets, unit }: PetitionDesk,
  typed: Typed,
): Promise<Pick<Letter, 'values' | 'errors' | 'uploads' | 'isTooLarge' | 'digest'>> {
  const { s, now, platform } = c.var
  const schema = petitionForm(
    hamlets.map(({ id }) => id),
    dayOf(now),
  )
  const reading = v.safeParse(schema, typed)
  const sent = await readUploads(c, 'files', STAFF_FILES)
  const isTooLarge = !sent.ok && sent.status === 413
  const uploads = sent.ok ? sent.uploads : []
  if (reading.success && sent.ok) {
    const said = { ...reading.output, unit: unit.id, files: uploads.map(({ digest }) => digest).join(' ') }
    const texts = Object.entries(said).map(([name, value]) => [name, String(value ?? '')])
    const digest = await contentDigest(platform.secretKey, Object.fromEntries(texts))
    return { values: reading.output, errors: {}, uploads, isTooLarge, digest }
  }
  const words = { ...s, errors: { ...s.errors, ...s.petitions.fieldErrors } }
  const again = uploads.length > 0 && { files: s.attachments.chooseAgain }
  const errors = {
    ...(reading.success ? {} : errorsOf(words, reading.issues)),
    ...(sent.ok ? again : { files: sent.error }),
  }
  return { values: null, errors, uploads, isTooLarge, digest: null }
}
