import { expect } from 'vitest'
import { paths } from '../../src/paths.ts'
import { form, NOW, type Office, openOffice } from './office.ts'
import { addSession } from './records.ts'

/** An office with a dialogue that was held an hour ago and is to be concluded. */
export async function openHeld() {
  const office = await openOffice()
  const session = await addSession(office, { startsAt: NOW - 3_600_000, state: 'held' })
  return { office, session }
}

export type HeldSession = Awaited<ReturnType<typeof openHeld>>['session']

/** The values of the hidden fields of this name, in the order of the page. */
export const hidden = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`name="${name}" value="([^"]*)"`, 'g'))].map(([, value]) => value!)

const pageOf = async (office: Office, code: string) => (await office.as('thu')(paths.conclusion(code))).text()

/** Thu writes the conclusion of a held session, with these tasks and words, and fixes it. */
export async function conclude(
  office: Office,
  code: string,
  tasks: Record<string, string>[] = [],
  words: Record<string, string> = {},
) {
  const post = office.as('thu')
  const stamp = hidden(await pageOf(office, code), 'stamp')[0]!
  const said = { chair: '61', clerk: 'Thu', text: 'Làm đúng hạn.', ...words }
  await post(paths.conclusion(code), form({ stamp, ...said }))
  for (const task of tasks) {
    const given = { agency: '11', who: '', dueOn: '2026-12-15', opinion: '', ...task }
    expect((await post(paths.conclusionTask(code), form(given))).status).toBe(303)
  }
  const shown = await pageOf(office, code)
  const fields = { seen: hidden(shown, 'seen')[0]!, conclusion: hidden(shown, 'conclusion')[0]! }
  const fixed = await post(paths.concluding(code), form({ ...fields, listed: hidden(shown, 'listed') }))
  expect(fixed.status).toBe(303)
}

/** Its notice is issued as number 5 of the day, or as told. */
export async function issueNotice(office: Office, code: string, fields: Record<string, string> = {}) {
  const number = { number: '5', series: 'TB-UBND', issuedOn: '2026-11-23', skipReason: '', ...fields }
  const seen = hidden(await pageOf(office, code), 'seen')[0]!
  const issued = await office.as('thu')(paths.conclusionIssue(code), form({ seen, ...number }))
  expect(issued.status).toBe(303)
}
