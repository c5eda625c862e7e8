import { eq } from 'drizzle-orm'
import { series } from '../../db/schema/series.ts'
import { form, type Office, type StaffName } from './office.ts'

/** Receptions of unit 1 on the 10th and the 25th, from December 2026 to March 2027: eight sessions. */
export const SERIES = {
  meeting: 'reception:periodic',
  body: 'peoples_committee',
  theme: 'Tiếp công dân định kỳ',
  every: 'days',
  days: '10, 25',
  nth: '2',
  nth_weekday: '4',
  weeks: '2',
  weeks_weekday: '4',
  from_on: '2026-12-01',
  until_on: '2027-03-31',
  roll: 'next',
  start_time: '07:30',
  end_time: '11:30',
  venue: 51,
  chair: 61,
  questions: 'yes',
}

type Fields = Record<string, string | number | string[]>

/** The form together with the digest of its preview. */
export async function previewedOf(
  office: Office,
  fields: Fields,
  name: StaffName = 'thu',
  path = '/lam-viec/lich-dinh-ky/moi',
): Promise<Fields> {
  const page = await (await office.as(name)(path, form(fields))).text()
  const previewed = /name="previewed" value="(\w+)"/.exec(page)?.[1]
  if (!previewed) throw new Error('the form was not previewed')
  return { ...fields, previewed }
}

/** A stored series, made through its form. */
export async function makeSeries(office: Office, fields: Fields = SERIES) {
  const typed = await previewedOf(office, fields)
  const answer = await office.as('thu')('/lam-viec/lich-dinh-ky/moi', form({ ...typed, save: 'yes' }))
  const code = answer.headers.get('location')?.split('/').at(-1) ?? ''
  const [made] = await office.db.select().from(series).where(eq(series.code, code))
  if (!made) throw new Error(`no series was made: ${answer.status}`)
  return made
}
