import writeSheet from 'write-excel-file/universal'
import { recordImport } from '../../db/records/imports.ts'
import { guessMatching } from '../../src/domain/import-matching.ts'
import { paths } from '../../src/paths.ts'
import { form, NOW, type Office, type StaffName } from './office.ts'

/** The head of a summary table as offices write it. */
export const HEAD = [
  ...['STT', 'Họ và tên', 'Thôn/Tổ dân phố', 'Nội dung ý kiến', 'Lĩnh vực', 'Loại'],
  ...['Người trả lời', 'Trả lời', 'Kết quả', 'Cơ quan giải quyết', 'Hạn'],
]
export const ROWS = [
  [
    '1',
    'Bùi Văn Khải',
    'Thôn Hạ',
    'Cống thoát nước bị tắc.',
    'Thủy lợi, nông nghiệp',
    'Phản ánh',
    '',
    '',
    '',
    '',
    '',
  ],
  [
    '2',
    'Đỗ Thị Mận',
    'thuong',
    'Đường vào nghĩa trang lầy lội.',
    'giao thông',
    'kiến nghị',
    '',
    '',
    '',
    'Phòng Kinh tế',
    '05/12/2026',
  ],
  [
    '3',
    'Lò Văn Pó',
    'THÔN HẠ',
    'Bao giờ có nước sạch?',
    'Nước sạch',
    'Câu hỏi',
    'Lê Thanh Bình',
    'Quý II/2027.',
    '',
    '',
    '',
  ],
]

/** The table as lines of cells. */
export const csvOf = (rows: readonly (readonly string[])[], delimiter = ',') =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)).join('\r\n')

export async function xlsxOf(rows: readonly (readonly string[])[]): Promise<Blob> {
  return await writeSheet(
    rows.map((row) => row.map((value) => (value === '' ? null : { value, type: String }))),
    { sheet: 'x' },
  ).toBlob()
}

export function sending(file: Blob | string | Uint8Array<ArrayBuffer>, name = 'tong-hop.csv'): RequestInit {
  const body = new FormData()
  body.set('file', new File([file], name))
  return { method: 'POST', body, headers: { origin: 'http://localhost' } }
}

/** Sends a sheet; gives the address of its preview. */
export async function send(
  office: Office,
  session: { code: string },
  file: Parameters<typeof sending>[0],
  name?: string,
  who: StaffName = 'thu',
): Promise<string> {
  const response = await office.as(who)(paths.imports(session.code), sending(file, name))
  if (response.status !== 303) throw new Error(`${response.status} ${(await response.text()).slice(0, 200)}`)
  return response.headers.get('location')!
}

/** Presses a button of the preview with what its form carries. */
export async function press(
  office: Office,
  address: string,
  act = 'record',
  who: StaffName = 'thu',
  page?: string,
) {
  const html = page ?? (await (await office.as(who)(address)).text())
  const seen = Object.fromEntries(
    ['seen', 'fresh', 'calendar'].map((name) => [
      name,
      new RegExp(`name="${name}" value="(\\d+)"`).exec(html)?.[1] ?? '',
    ]),
  )
  return office.as(who)(address, form({ act, ...seen }))
}

/** A sheet that somebody looks at, as it is stored; gives its code. */
export async function addImport(
  office: Office,
  session: { id: number },
  {
    head = HEAD,
    rows = ROWS,
    fileName = 'bang.csv',
  }: { head?: string[]; rows?: string[][]; fileName?: string } = {},
): Promise<string> {
  const id = office.platform.newId()
  const table = { head, rows: rows.map((cells, i) => ({ line: i + 2, cells })) }
  const sheet = { id, code: `N${id % 10_000_000}`, sessionId: session.id, fileName, digest: 'd', table }
  await recordImport(office.db, { ...sheet, matching: guessMatching(table) }, { actorId: 101, at: NOW })
  return sheet.code
}
