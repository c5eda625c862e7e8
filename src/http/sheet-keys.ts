import type { SheetRow } from '../domain/sheet.ts'
import { keyed, toBase64Url } from './keys.ts'

/** A row as it goes out: the opinion and the place in its history where it stood. */
interface KeyOf {
  agencyId: number
  code: string
  seq: number
}

/** `<seq>.<16 signs>`: nobody makes one for another row, agency or moment. */
export async function sheetKey(secretKey: string, { agencyId, code, seq }: KeyOf): Promise<string> {
  const mac = await keyed(secretKey, 'sheet', `${agencyId}.${code}.${seq}`)
  return `${seq}.${toBase64Url(mac.slice(0, 12))}`
}

/** The place in its history that each row's key was made for; null where the key does not belong to the row's code in this agency. */
export async function readSheetKeys(
  secretKey: string,
  agencyId: number,
  rows: readonly SheetRow[],
): Promise<Map<SheetRow, number | null>> {
  const read = async (row: SheetRow): Promise<[SheetRow, number | null]> => {
    const seq = Number(/^(\d{1,12})\.[\w-]{16}$/.exec(row.key)?.[1] ?? Number.NaN)
    const isOurs =
      Number.isSafeInteger(seq) && (await sheetKey(secretKey, { agencyId, code: row.code, seq })) === row.key
    return [row, isOurs ? seq : null]
  }
  return new Map(await Promise.all(rows.map(read)))
}
