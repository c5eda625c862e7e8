import { answers, documents } from '../../db/schema/answers.ts'
import { form, NOW, type Office } from './office.ts'

/** What Lan writes. */
export const LAN = {
  topic: 'roads',
  text: 'Đường liên thôn bị lún, bao giờ được sửa?',
  place: 'đoạn trước nhà văn hóa',
  name: 'Hoàng Thị Lan',
  hamlet: '31',
  address: '',
  phone: '0912 345 678',
  email: '',
}

/** Opens the public form of a session and gives the token it carries. */
export async function openForm(office: Office, code: string): Promise<string> {
  return tokenIn(await (await office.visit(`/phien/${code}/gui-y-kien`)).text())
}

export function tokenIn(html: string): string {
  const token = /name="form_token" value="([^"]+)"/.exec(html)?.[1]
  if (!token) throw new Error('the page holds no form token')
  return token
}

export function send(
  office: Office,
  code: string,
  fields: Record<string, string>,
  { peer, ...headers }: { peer?: string } & Record<string, string> = {},
) {
  const init = form(fields)
  Object.assign(init.headers as Record<string, string>, headers, peer ? { 'x-test-peer': peer } : {})
  return office.visit(`/phien/${code}/gui-y-kien`, init)
}

/** The text a person reads, without markup. */
export function readable(html: string): string {
  return html
    .replace(/<(style|script|svg)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
}

/** An issued answer; `isPublic: false` was delivered to the asker alone. */
export async function addAnswer(
  { db }: Office,
  opinionId: number,
  { isPublic = true, version = 1, text = 'Đường được sửa trong tháng 12.' } = {},
) {
  await db.insert(documents).values({
    id: opinionId + version,
    unitId: 1,
    year: 2026,
    series: 'UBND-VP',
    number: version,
    issuedOn: '2026-11-20',
    enteredBy: 101,
    enteredAt: NOW,
  })
  await db.insert(answers).values({
    id: opinionId + version,
    opinionId,
    version,
    form: 'written',
    text,
    writtenBy: 102,
    writtenAt: NOW,
    signerId: 61,
    documentId: opinionId + version,
    issuedAt: NOW + version,
    issuedOn: '2026-11-20',
    isPublic,
  })
}
