import { Hono } from 'hono'
import { findStaffOpinion, type StaffOpinion, standingOf } from '../../../db/queries/opinions.ts'
import { type FilesOf, type NewFile, recordAttached } from '../../../db/records/attachments.ts'
import type { WriteOutcome } from '../../../db/write.ts'
import { STAFF_FILES } from '../../domain/attachment.ts'
import { attachingForm, purposesOpen } from '../../domain/attachment-form.ts'
import { advance } from '../../domain/lifecycle.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { readForm, type Typed } from '../../http/forms.ts'
import { saved } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { readUploads, storeUploads, type Upload } from '../../http/uploads.ts'
import { paths } from '../../paths.ts'
import { lookAt } from '../gates/looking.ts'
import { showOpinion } from '../opinions/show.tsx'

export const attaching = new Hono<StaffEnv>()

attaching.post(paths.attachments(':code'), async (c) => {
  const opinion = await findOpen(c)
  if (!opinion) return notFoundPage(c)
  const read = await readFiles(c, opinion)
  if (!read.ok) return refuse(c, opinion, read.typed, read.status, read.errors)
  const { typed, uploads, of } = read
  const outcome = await storeUploads(c, newOnes(opinion, uploads, of), (files) =>
    attach(c, opinion, files, of),
  )
  if (outcome.ok) return saved(c, `${paths.staffOpinion(opinion.code)}#files`)
  return outcome.conflict === 'taken'
    ? refuse(c, opinion, typed, 422, { files: c.var.s.attachments.full })
    : refuse(c, opinion, typed, 409, { '': c.var.s.errors.stale! })
})

/** The opinion of the address, where this person may add files to it. */
async function findOpen(c: StaffContext) {
  const { db, actor, now } = c.var
  const opinion = await findStaffOpinion(db, actor, c.req.param('code') ?? '')
  return opinion && advance(standingOf(opinion), 'attach', actor, now).ok ? opinion : null
}

type FilesRead =
  | { ok: true; typed: Typed; uploads: Upload[]; of: Pick<FilesOf, 'purpose' | 'goesPublic'> }
  | { ok: false; typed: Typed; status: 409 | 413 | 422; errors: Record<string, string> }

/** What was sent and for what; or why it is not taken: not a file, too large, not of use now, or a name that tells of a person. */
async function readFiles(c: StaffContext, opinion: StaffOpinion): Promise<FilesRead> {
  const { s } = c.var
  const form = await readForm(c, attachingForm)
  const sent = await readUploads(c, 'files', STAFF_FILES)
  const wrong = (status: 409 | 413 | 422, errors: Record<string, string>) =>
    ({ ok: false, typed: form.typed, status, errors }) as const
  const errors = {
    ...(form.ok ? {} : form.errors),
    ...(sent.ok ? sent.uploads.length === 0 && { files: s.attachments.required } : { files: sent.error }),
  }
  if (!sent.ok && sent.status === 413) return wrong(413, errors)
  if (!form.ok || !sent.ok || sent.uploads.length === 0) return wrong(422, errors)
  const { purpose, goes_public } = form.values
  if (!purposesOpen(opinion.state).includes(purpose)) return wrong(409, { '': s.errors['wrong-state']! })
  if (goes_public && (await lookAtNames(c, opinion, sent.uploads)))
    return wrong(422, { files: s.attachments.nameTells })
  const of = { purpose, goesPublic: purpose === 'answer' && goes_public }
  return { ok: true, typed: form.typed, uploads: sent.uploads, of }
}

/** Whether a name under which a file would go public tells of a person. */
async function lookAtNames(c: StaffContext, opinion: StaffOpinion, uploads: Upload[]): Promise<boolean> {
  const texts = uploads.map(({ name }) => ({
    field: 'files',
    text: name.replace(/\.\w+$/, '').replace(/[_-]+/g, ' '),
  }))
  return (await lookAt(c.var.db, opinion, 'file_name', texts)).findings.length > 0
}

/** A button pressed twice, or a page sent again, adds nothing a second time. */
function newOnes(opinion: StaffOpinion, uploads: Upload[], { purpose }: Pick<FilesOf, 'purpose'>): Upload[] {
  return uploads.filter(
    ({ digest }) =>
      !opinion.around.attachments.some(
        (file) => file.digest === digest && file.purpose === purpose && file.removedAt === null,
      ),
  )
}

const TRIES = 4

/** Adds them whatever others did to the opinion meanwhile, as long as files may be added: they depend on nothing that was seen. */
async function attach(
  c: StaffContext,
  opinion: StaffOpinion,
  files: NewFile[],
  of: Pick<FilesOf, 'purpose' | 'goesPublic'>,
): Promise<WriteOutcome> {
  const { db, actor, now } = c.var
  let current: StaffOpinion | null = opinion
  for (let tries = 0; current && tries < TRIES; tries++) {
    if (files.length === 0) return { ok: true, heads: new Map() }
    const step = advance(standingOf(current), 'attach', actor, now)
    const isOpen = purposesOpen(current.state).some((one) => one === of.purpose)
    if (!step.ok || !isOpen) break
    const outcome = await recordAttached(db, current, step.move, files, of)
    if (outcome.ok || outcome.conflict !== 'stale') return outcome
    current = await findStaffOpinion(db, actor, opinion.code)
  }
  return { ok: false, conflict: 'stale' }
}

async function refuse(
  c: StaffContext,
  opinion: StaffOpinion,
  typed: Typed,
  status: 409 | 413 | 422,
  errors: Record<string, string>,
): Promise<Response> {
  const isTooLarge = status === 413
  const page = await showOpinion(c, opinion, {
    step: 'attach',
    errors,
    typed,
    status: isTooLarge ? 422 : status,
  })
  return isTooLarge ? new Response(page.body, { status, headers: page.headers }) : page
}
