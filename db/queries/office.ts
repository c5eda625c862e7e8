import type { Db } from '../database.ts'

/** What every page needs before its own content; one trip. */
export interface OfficeStamp {
  /** Number of the newest event: changes with every write. */
  version: number
  /** Beginning of that event's hash: tells a restored database from the one before it. */
  mark: string
  /** Name of the topmost unit that anybody works in: a commune alone keeps its province for the head of its papers only. */
  name: string
  isSample: boolean
  /** False until the first administrator exists. */
  isSetUp: boolean
}

/** Until the database has answered. */
export const UNKNOWN_OFFICE: OfficeStamp = {
  version: 0,
  mark: '',
  name: 'Đối thoại',
  isSample: false,
  isSetUp: true,
}

/** Asked for at every request, before a kept page is sent: written out once, since writing SQL takes longer than running this. */
const STAMP = `
  select (select coalesce(max(id), 0) from events) as version,
    (select substr(hash, 1, 8) from events order by id desc limit 1) as mark,
    (select name from units where to_on is null and id in (select unit_id from roles where ended_at is null)
      order by parent_id is not null, id limit 1) as name,
    (select is_sample from installation where id = 1) as isSample,
    exists(select 1 from installation where id = 1 and setup_code_hash is null) as isSetUp`

interface StampRow {
  version: number
  mark: string | null
  name: string | null
  isSample: number | null
  isSetUp: number
}

/** The stamp of the office; one trip, asked by every request but those for assets. */
export async function findOfficeStamp(db: Db): Promise<OfficeStamp> {
  const { rows } = await db.$client.execute(STAMP)
  const row = rows[0] as unknown as StampRow
  return {
    version: row.version,
    mark: row.mark ?? '',
    name: row.name ?? 'Đối thoại',
    isSample: row.isSample === 1,
    isSetUp: row.isSetUp === 1,
  }
}
