/** Number and sign of a paper: `05/UBND-VP`. Numbers under 10 carry a zero (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export function documentSign({ number, series }: { number: number; series: string }): string {
  return `${String(number).padStart(2, '0')}/${series}`
}
