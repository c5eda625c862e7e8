import { type Day, isDay } from './day.ts'
import type { HeadFigure } from './duty.ts'
import type { UnitFigure } from './duty-unit.ts'
import type { Month } from './month.ts'

/** The first year that the calculator takes. */
export const FIRST_YEAR = 2025

export type DutyFigure = HeadFigure | UnitFigure

/** Each figure by its word in an address. */
const FIGURE_WORDS: Record<DutyFigure, string> = {
  required: 'phai-tiep',
  held: 'da-tiep',
  planned: 'da-xep',
  missing: 'con-thieu',
  to_plan: 'can-xep',
  unrecorded: 'chua-ghi',
  ad_hoc: 'dot-xuat',
  delegated: 'uy-quyen',
  moved: 'doi-lich',
  dialogues_held: 'doi-thoai',
  dialogues_planned: 'doi-thoai-da-xep',
  dialogues_unrecorded: 'doi-thoai-chua-ghi',
  notices_late: 'thong-bao-muon',
  results_late: 'ket-qua-muon',
  results_waiting: 'cho-cong-khai',
  chair_gaps: 'thieu-thanh-phan',
}

/** What is asked for: a year of every unit or of one; with `figure` its rows, of one head in one month or the whole year, or of the unit. */
export interface DutyFilter {
  unit: string | null
  year: number
  head: number | null
  month: Month | null
  figure: DutyFigure | null
}

/** Reads an address; what makes no sense counts as not asked for, and the year is then that of today. */
export function readDutyFilter(query: Record<string, string>, today: Day): DutyFilter {
  const { nam = '', thang = '', xem = '' } = query
  const head = query['lanh-dao'] ?? ''
  const now = Number(today.slice(0, 4))
  const year = /^\d{4}$/.test(nam) && Number(nam) >= FIRST_YEAR && Number(nam) <= now + 1 ? Number(nam) : now
  const figures = Object.keys(FIGURE_WORDS) as DutyFigure[]
  return {
    unit: query['don-vi'] || null,
    year,
    head: /^\d{1,15}$|^\d{16}$/.test(head) ? Number(head) : null,
    month: isDay(`${thang}-01`) && thang.startsWith(`${year}-`) ? thang : null,
    figure: figures.find((figure) => FIGURE_WORDS[figure] === xem) ?? null,
  }
}

/** The same as the query of an address. */
export function writeDutyFilter({ unit, year, head, month, figure }: Partial<DutyFilter>) {
  return {
    'don-vi': unit,
    nam: year,
    'lanh-dao': head,
    thang: month,
    xem: figure && FIGURE_WORDS[figure],
  }
}
