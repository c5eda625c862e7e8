import { asc } from 'drizzle-orm'
import { agendaItems } from '../../db/schema/agenda.ts'
import type { Office } from './office.ts'
import { addOpinion, addSession } from './records.ts'

/** An announced dialogue of unit 1 with questions sent in advance, one for each `topic.hamlet` given: `roads.31`. */
export async function addAgenda(
  office: Office,
  places: string[] = ['roads.31', 'roads.32', 'water.31'],
  overrides: Parameters<typeof addSession>[1] = {},
) {
  const session = await addSession(office, overrides)
  const questions = []
  for (const [i, place] of places.entries())
    questions.push(await addQuestion(office, session, place, TEXTS[i]))
  return { session, questions, codes: questions.map(({ code }) => code) }
}

const TEXTS = [
  'Đường liên thôn đoạn qua đình bị lún, bao giờ được sửa?',
  'Cầu tạm ở bến đò cũ đã mục, đề nghị làm lại.',
  'Nước máy cuối nguồn yếu từ tháng Ba.',
  'Rác thải chợ phiên chưa ai thu gom.',
]

/** One more question of that session. */
export function addQuestion(
  office: Office,
  session: { id: number },
  place = 'roads.31',
  text = 'Đèn chiếu sáng ngã ba bị hỏng.',
  set: Record<string, string | number | null> = {},
) {
  const [topic, hamletId] = place.split('.')
  const person = {
    name: 'Hoàng Thị Lan',
    phone: '0912345678',
    email: '',
    hamletId: Number(hamletId),
    address: 'Ngõ 7',
  }
  return addOpinion(office, {
    session,
    text,
    place: '',
    topic: topic as 'roads',
    person,
    set: { hamlet_id: Number(hamletId), ...set },
  })
}

/** What is kept of the agenda, in the order of the places. */
export const itemsOf = (office: Office) =>
  office.db.select().from(agendaItems).orderBy(asc(agendaItems.position))

/** The codes of the lines in the order in which a page shows them. */
export const orderIn = (html: string) => [...html.matchAll(/data-code="(\w+)"/g)].map(([, code]) => code)

/** The number of the order that a page shows. */
export const seenIn = (html: string) => Number(/name="seen" value="(\d+)"/.exec(html)?.[1])

export const agendaPath = ({ code }: { code: string }) => `/lam-viec/phien/${code}/chuong-trinh`
export const orderPath = (session: { code: string }) => `${agendaPath(session)}/thu-tu`

/** The links to the lines that follow: a page of their own, and the same page grown by them; null where none do. */
export function moreLines(html: string) {
  const link = /<a id="more-lines"[^>]*href="([^"]+)"[^>]*hx-get="([^"]+)"/.exec(html)
  return link && { next: unescaped(link[1]!), grown: unescaped(link[2]!) }
}

/** Where the order of a page is sent. */
export const orderAction = (html: string) => unescaped(/action="([^"]+\/thu-tu[^"]*)"/.exec(html)![1]!)

/** What htmx asks for. */
export const PIECE = { headers: { 'HX-Request': 'true', 'HX-Request-Type': 'partial' } }

const unescaped = (address: string) => address.replaceAll('&amp;', '&')
