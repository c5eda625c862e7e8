import type { CAPTURED_KINDS } from './capture-form.ts'
import { isDay } from './day.ts'
import type { EntryLists } from './entered-card.ts'
import { wordsOf } from './import-columns.ts'
import { nameKey } from './naming.ts'
import type { RoomOutcome } from './room.ts'
import type { TopicCode } from './topic.ts'

/** How offices write the topics of the list, folded. */
const TOPIC_WORDS: Record<TopicCode, readonly string[]> = {
  land: ['dat dai', 'dat', 'dia chinh', 'tai nguyen'],
  clearance: ['giai phong mat bang', 'boi thuong', 'tai dinh cu', 'gpmb', 'den bu'],
  roads: ['giao thong', 'duong', 'duong sa', 'cau duong', 'ha tang giao thong'],
  irrigation: ['thuy loi', 'nong nghiep', 'kenh muong', 'nong nghiep nong thon', 'cong'],
  electricity: ['dien', 'dien sinh hoat', 'dien chieu sang'],
  water: ['nuoc', 'nuoc sinh hoat', 'nuoc sach', 'cap nuoc'],
  environment: ['moi truong', 'rac thai', 'rac', 've sinh moi truong'],
  construction: ['xay dung', 'trat tu xay dung', 'quy hoach', 'do thi'],
  security: ['an ninh', 'an ninh trat tu', 'trat tu', 'antt', 'an ninh trat tu an toan xa hoi'],
  welfare: ['an sinh', 'an sinh xa hoi', 'chinh sach', 'ho ngheo', 'chinh sach xa hoi', 'lao dong'],
  health: ['y te', 'bao hiem', 'bao hiem y te'],
  education: ['giao duc', 'truong hoc', 'giao duc dao tao', 'giao duc va dao tao'],
  culture: ['van hoa', 'nha van hoa', 'nghia trang', 'van hoa the thao', 'van hoa xa hoi'],
  food_safety: ['an toan thuc pham', 've sinh an toan thuc pham', 'thuc pham'],
  procedures: ['thu tuc', 'thu tuc hanh chinh', 'cai cach hanh chinh', 'thai do cong chuc', 'tthc'],
  elections: ['to chuc', 'bau cu', 'can bo', 'to chuc can bo'],
  disaster: ['thien tai', 'sat lo', 'bao lu', 'phong chong thien tai'],
  digital: ['chuyen doi so', 'cong nghe thong tin', 'vien thong'],
  other: ['khac', 'linh vuc khac', 'noi dung khac'],
}

const KIND_WORDS: Record<(typeof CAPTURED_KINDS)[number], readonly string[]> = {
  recommendation: ['kien nghi', 'de nghi', 'de xuat', 'gop y', 'y kien', 'kien nghi phan anh'],
  feedback: ['phan anh', 'phan anh kien nghi'],
  question: ['cau hoi', 'hoi', 'thac mac', 'chat van'],
  complaint: ['khieu nai', 'don khieu nai'],
}

const OUTCOME_WORDS: Record<RoomOutcome, readonly string[]> = {
  answered_here: [
    'da tra loi',
    'da tra loi tai cho',
    'tra loi tai cho',
    'tra loi tai buoi',
    'da giai dap',
    'da giai trinh',
  ],
  to_agency: [
    'giao co quan',
    'giao co quan tra loi',
    'chuyen co quan',
    'giao don vi',
    'giao phong',
    'chuyen phong',
  ],
  not_ours: ['khong thuoc tham quyen', 'ngoai tham quyen', 'chuyen cap tren'],
  for_conclusion: ['ghi nhan', 'tiep thu', 'dua vao ket luan', 'ghi nhan dua vao ket luan'],
  parked: ['de lai', 'de lai co ly do', 'tam de lai', 'chua giai quyet'],
}

/** What a cell was read as: a value of the form, or the code of what is wrong with it. */
export type Read = { value: string } | { error: string }

const amongWords = <Code extends string>(
  words: Record<Code, readonly string[]>,
  labels: Record<Code, string>,
  text: string,
): Read => {
  const said = wordsOf(text)
  const code = (Object.keys(words) as Code[]).find(
    (one) => one === text || words[one].includes(said) || wordsOf(labels[one]) === said,
  )
  return code === undefined ? { error: 'unknown' } : { value: code }
}

export interface Labels {
  topic: Record<TopicCode, string>
  kind: Record<keyof typeof KIND_WORDS, string>
  outcome: Record<RoomOutcome, string>
}

/** A topic by its code, its name on screen, or what offices call it; several in one cell count as the first. */
export function readTopic(labels: Labels, text: string): Read {
  const whole = amongWords(TOPIC_WORDS, labels.topic, text)
  return 'value' in whole ? whole : amongWords(TOPIC_WORDS, labels.topic, text.split(/[,;/]/)[0] ?? '')
}

/** A kind that may be recorded at a session; anything else is an error of its cell. */
export const readKind = (labels: Labels, text: string): Read => amongWords(KIND_WORDS, labels.kind, text)

/** What a matter came to, by its words on the page or those of usual tables. */
export const readOutcome = (labels: Labels, text: string): Read =>
  amongWords(OUTCOME_WORDS, labels.outcome, text)

const BEFORE_HAMLET = /^(thon|to dan pho|tdp|to|khu pho|ap|ban|xom|khom|buon|lang)( so)? /

/** A hamlet by its name: with its marks where these decide (Thôn Hạ, Thôn Hà), without them and without the word for it where only one is meant. */
export function readHamlet(hamlets: EntryLists['hamlets'], text: string): Read {
  const exact = hamlets.filter(({ name }) => nameKey(name) === nameKey(text))
  const bare = (name: string) => wordsOf(name).replace(BEFORE_HAMLET, '')
  const folded = hamlets.filter(({ name }) => wordsOf(name) === wordsOf(text))
  const short = hamlets.filter(({ name }) => bare(name) === bare(text))
  const found = [exact, folded, short].find((some) => some.length > 0) ?? []
  return onlyOne(found)
}

/** A leader by name, also among other words of the cell ("Ông Lê Thanh Bình, Chủ tịch"), or by the office held. */
export function readLeader(leaders: EntryLists['leaders'], text: string): Read {
  const said = ` ${wordsOf(text)} `
  const named = leaders.filter(({ name }) => said.includes(` ${wordsOf(name)} `))
  return onlyOne(
    named.length > 0 ? named : leaders.filter(({ office }) => said.includes(` ${wordsOf(office)} `)),
  )
}

/** An agency by its whole name or its short one. */
export function readAgency(agencies: EntryLists['agencies'], text: string): Read {
  const said = wordsOf(text)
  return onlyOne(agencies.filter(({ name, shortName }) => [wordsOf(name), wordsOf(shortName)].includes(said)))
}

/** `05/12/2026`, `5-12-26`, or `2026-12-05`; a time behind it does not count. */
export function readDate(text: string): Read {
  const [first = ''] = text.split(/[\sT]/)
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(first) ?? []
  const long = year.length === 2 ? `20${year}` : year
  const written = day ? `${long}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : first
  return isDay(written) ? { value: written } : { error: 'not_a_date' }
}

/** A spreadsheet takes the 0 from before a number. */
export const readPhone = (text: string): Read => ({ value: /^[1-9]\d{8}$/.test(text) ? `0${text}` : text })

function onlyOne(found: readonly { id: number }[]): Read {
  if (found.length === 1) return { value: String(found[0]!.id) }
  return { error: found.length === 0 ? 'unknown' : 'ambiguous' }
}
