import { clean } from './folding.ts'
import { ATTENDANCE_WAYS, type AttendanceWay } from './room.ts'

/** Which lines of the list are wanted: those that one figure counts. Null is all. */
export interface AttendanceFilter {
  /** `undone`: lines that were taken back. */
  way: AttendanceWay | 'undone' | null
  /** A hamlet, or `none` for those of elsewhere. */
  hamlet: number | 'none' | null
  /** A group by its name; '' for those who came for themselves. */
  group: string | null
  /** Only lines with somebody who speaks for a group. */
  represents: boolean
}

const WAYS = { registered: 'dang-ky', walk_in: 'khong-dang-ky', counted: 'dem', undone: 'da-bo' } as const
const ELSEWHERE = 'khac'
const FOR_THEMSELVES = 'rieng'

/** The filter of an address; what cannot be read filters nothing. */
export function readAttendanceFilter(query: Record<string, string | undefined>): AttendanceFilter {
  const ways = [...ATTENDANCE_WAYS, 'undone'] as const
  const { cach, thon = '', nhom, rieng, 'dai-dien': represents } = query
  return {
    way: ways.find((way) => WAYS[way] === cach) ?? null,
    hamlet: thon === ELSEWHERE ? 'none' : /^[1-9]\d{0,15}$/.test(thon) ? Number(thon) : null,
    group: rieng === 'co' ? '' : nhom ? clean(nhom) : null,
    represents: represents === 'co',
  }
}

/** The same as the query of an address. */
export function writeAttendanceFilter(filter: Partial<AttendanceFilter>): Record<string, string | null> {
  const { way = null, hamlet = null, group = null, represents = false } = filter
  return {
    cach: way && WAYS[way],
    thon: hamlet === 'none' ? ELSEWHERE : hamlet === null ? null : String(hamlet),
    nhom: group,
    [FOR_THEMSELVES]: group === '' ? 'co' : null,
    'dai-dien': represents ? 'co' : null,
  }
}

/** True where the list is not narrowed. */
export function isWhole({ way, hamlet, group, represents }: AttendanceFilter): boolean {
  return way === null && hamlet === null && group === null && !represents
}
