import { afterEach, beforeEach, expect, test } from 'vitest'
import { attachments } from '../../db/schema/drafting.ts'
import { paths } from '../../src/paths.ts'
import { addAnswered } from '../support/answers.ts'
import { addCommitment, commitmentOf } from '../support/commitments.ts'
import { exe, multipart, PRIVATE, pdf, photo } from '../support/files.ts'
import { form, type Office, openOffice } from '../support/office.ts'
import { addSession } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const DONE = { seq: '1', doneOn: '2026-11-23', evidence: 'Đã vá xong, có biên bản nghiệm thu.' }
const rows = () => office.db.select().from(attachments)
const finish = (code: string, files: Parameters<typeof multipart>[1]) =>
  office.as('quang')(paths.commitmentDone(code), multipart(DONE, files))
const read = async (path: string) => (await office.visit(path)).text()

async function addPromised() {
  const opinion = await addAnswered(office)
  const commitment = await addCommitment(office, { opinionId: opinion.id, answerId: opinion.answer })
  return { opinion, commitment }
}

test('evidence comes with its files, stripped, and the office opens them on the commitment’s page', async () => {
  const { opinion, commitment } = await addPromised()
  const sent = [
    { name: 'nghiệm thu.pdf', bytes: pdf() },
    { name: 'hiện trường.jpg', bytes: photo() },
  ]
  expect((await finish(commitment.code, sent)).status).toBe(303)
  expect(await commitmentOf(office, commitment.id)).toMatchObject({ state: 'done', seq: 2 })
  const files = await rows()
  expect(files).toMatchObject([
    { name: 'nghiệm thu.pdf', purpose: 'evidence', opinionId: opinion.id, commitmentId: commitment.id },
    { name: 'hiện trường.jpg', purpose: 'evidence', commitmentId: commitment.id, publicAt: null },
  ])
  const bytes = Buffer.from((await office.platform.files!.get(files[1]!.fileKey))!).toString('latin1')
  expect(PRIVATE.filter((word) => bytes.includes(word))).toEqual([])
  const page = await (await office.as('thu')(paths.staffCommitment(commitment.code))).text()
  expect(page).toContain(`href="${paths.staffAttachment(files[0]!.code)}"`)
  expect(page).toContain('hiện trường.jpg')
})

test('the public reads it with the commitment once somebody showed it, under its public name, and not twice', async () => {
  const { opinion, commitment } = await addPromised()
  await finish(commitment.code, [{ name: 'anh-ba-Lan.jpg', bytes: photo() }])
  const pages = [paths.publicCommitments, paths.opinion(opinion.code), paths.follow(opinion.secret)]
  const [file] = await rows()
  const link = `href="${paths.publicAttachment(file!.code)}"`
  for (const path of pages) expect(await read(path)).not.toContain(link)
  const { rows: standing } = await office.db.$client.execute('select seq from opinions')
  const show = { seq: Number(standing[0]!.seq), act: 'show', public_name: 'Ảnh nghiệm thu', reason: '' }
  const shown = await office.as('thu')(paths.attachmentPublicity(file!.code), form(show))
  expect(shown.status).toBe(303)
  for (const path of pages) {
    const html = await read(path)
    expect([path, html.split(link).length - 1]).toEqual([path, 1])
    expect(html).toContain('Ảnh nghiệm thu.jpg')
    expect(html).not.toContain('anh-ba-Lan')
  }
  expect((await office.visit(paths.publicAttachment(file!.code))).status).toBe(200)
})

test('a file that is none of ours is told at its field, and nothing is done', async () => {
  const { commitment } = await addPromised()
  const response = await finish(commitment.code, [{ name: 'bao-cao.pdf', bytes: exe() }])
  expect(response.status).toBe(422)
  expect(await response.text()).toContain(DONE.evidence)
  expect(await commitmentOf(office, commitment.id)).toMatchObject({ state: 'open', seq: 1 })
  expect(await rows()).toEqual([])
})

test('a session’s commitment takes no file, since no record would name it', async () => {
  const session = await addSession(office, { state: 'held' })
  const commitment = await addCommitment(office, { sessionId: session.id })
  const stored: string[] = []
  const { files } = office.platform
  const put = files!.put.bind(files)
  files!.put = (key, ...rest) => {
    stored.push(key)
    return put(key, ...rest)
  }
  const refused = await finish(commitment.code, [{ name: 'bien-ban.pdf', bytes: pdf() }])
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Cam kết của buổi không nhận tệp kèm theo.')
  expect(stored).toEqual([])
  expect(await commitmentOf(office, commitment.id)).toMatchObject({ state: 'open', seq: 1 })
  expect((await finish(commitment.code, [])).status).toBe(303)
})
