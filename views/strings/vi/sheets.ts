import {
  SHEET_COLUMNS,
  SHEET_MOST_ROWS,
  type SheetColumn,
  type SheetStand,
} from '../../../src/domain/sheet.ts'
import { formatNumber } from '../format.ts'

const stand: Record<SheetStand, string> = {
  new: 'Sẽ nhận',
  same: 'Đã có, không đổi',
  blank: 'Chưa trả lời',
  moved: 'Ý kiến đã thay đổi',
  gone: 'Không còn ở cơ quan này',
  key_wrong: 'Khóa không đúng',
  twice: 'Trùng dòng',
  too_long: 'Quá dài',
}

const why: Partial<Record<SheetStand, string>> = {
  moved:
    'Từ khi bảng được gửi đi, đã có người làm việc trên ý kiến này. Xin mở ý kiến, so hai bản rồi nhập tay nếu cần.',
  gone: 'Ý kiến đã được giao cơ quan khác, đã trình hoặc đã kết thúc.',
  key_wrong:
    'Ô khóa hoặc ô mã đã bị sửa, hoặc bảng này của cơ quan khác. Xin chép phần trả lời sang bảng mới tải.',
  twice: 'Ý kiến này đã có ở một dòng phía trên; chỉ dòng trên được nhận.',
  too_long: 'Câu trả lời dài quá 20.000 ký tự.',
}

type Refused =
  | { why: 'none' | 'too_large' | 'not_xlsx' | 'no_head' | 'too_many_rows' | 'empty' }
  | { why: 'column_missing' | 'column_twice'; column: SheetColumn }

const refusals: Record<Exclude<Refused['why'], 'column_missing' | 'column_twice'>, string> = {
  none: 'Xin chọn tệp bảng tính cơ quan gửi lại.',
  too_large: 'Tệp quá lớn: bảng của một cơ quan không quá 5 MB. Xin bỏ hình ảnh chèn thêm rồi chọn lại.',
  not_xlsx: 'Tệp này không phải bảng tính .xlsx. Xin lưu lại bằng định dạng .xlsx rồi chọn lại.',
  no_head: `Không tìm thấy dòng tiêu đề có cột “${SHEET_COLUMNS.key}” và “${SHEET_COLUMNS.answer}”. Xin dùng bảng tải từ trang này.`,
  too_many_rows: `Bảng có quá ${formatNumber('vi', SHEET_MOST_ROWS)} dòng. Xin chia làm nhiều tệp.`,
  empty: 'Bảng không có dòng nào dưới tiêu đề.',
}

/** Words of the spreadsheet round trip. */
export const sheets = {
  title: 'Bảng tính gửi cơ quan',
  lead: 'Dành cho cơ quan không dùng phần mềm: tải bảng, gửi cho cơ quan điền cột trả lời, rồi nhận lại tại đây.',
  link: 'Bảng tính gửi cơ quan',
  noAgency: 'Chưa có cơ quan nào',
  noAgencyText: 'Quản trị viên thêm cơ quan trong mục Quản trị.',
  outgoing: 'Gửi đi',
  incoming: 'Nhận lại',
  columnAgency: 'Cơ quan',
  columnOpen: 'Ý kiến cần trả lời',
  columnFile: 'Bảng tính',
  nothingOpen: 'Không có ý kiến nào chờ',
  download: (agency: string) => `Tải bảng của ${agency}`,
  chooseAgency: 'Chọn cơ quan',
  agencyMissing: 'Xin chọn cơ quan đã gửi bảng này.',
  file: 'Bảng đã điền (.xlsx)',
  fileHint: 'Chưa có gì được lưu ở bước này: trang sau cho xem từng dòng trước khi nhận.',
  look: 'Xem trước',
  chooseAgain: 'Xin chọn lại tệp.',
  refused: (refused: Refused) => {
    if (refused.why === 'column_missing')
      return `Thiếu cột “${SHEET_COLUMNS[refused.column]}”. Các cột có thể đổi chỗ, nhưng tiêu đề phải giữ nguyên.`
    if (refused.why === 'column_twice')
      return `Cột “${SHEET_COLUMNS[refused.column]}” xuất hiện hai lần. Xin giữ lại một cột.`
    return refusals[refused.why]
  },
  lately: 'Bảng nhận về gần đây',
  columnCame: 'Nhận lúc',
  columnResult: 'Kết quả',
  notTaken: 'Mới xem trước, chưa nhận dòng nào',
  wasTaken: (taken: number, refused: number) =>
    `Đã nhận ${formatNumber('vi', taken)} dòng${refused > 0 ? `, còn ${formatNumber('vi', refused)} dòng không nhận được` : ''}`,
  previewTitle: (agency: string) => `Bảng của ${agency}`,
  cameAt: (when: string) => `Tải lên lúc ${when}.`,
  nothingYet: 'Chưa có gì được lưu trước khi anh/chị bấm nhận.',
  taken: (n: number) => `Đã nhận ${formatNumber('vi', n)} dòng làm dự thảo trả lời.`,
  takenNext: 'Mở từng ý kiến để đọc lại và trình lãnh đạo phê duyệt.',
  take: (n: number) => `Nhận ${formatNumber('vi', n)} dòng`,
  nothingToTake: 'Bảng này không có dòng nào mới để nhận; không có gì thay đổi.',
  count: {
    new: (n: number) => `${formatNumber('vi', n)} dòng sẽ nhận`,
    same: (n: number) => `${formatNumber('vi', n)} dòng đã có, không đổi`,
    blank: (n: number) => `${formatNumber('vi', n)} dòng chưa trả lời`,
    moved: (n: number) => `${formatNumber('vi', n)} ý kiến đã thay đổi từ khi gửi bảng`,
    gone: (n: number) => `${formatNumber('vi', n)} ý kiến không còn ở cơ quan này`,
    key_wrong: (n: number) => `${formatNumber('vi', n)} dòng có khóa không đúng`,
    twice: (n: number) => `${formatNumber('vi', n)} dòng trùng`,
    too_long: (n: number) => `${formatNumber('vi', n)} dòng quá dài`,
  } satisfies Record<SheetStand, (n: number) => string>,
  rows: 'Từng dòng trong bảng',
  columnLine: 'Dòng',
  columnStand: 'Tình trạng',
  columnAnswer: 'Trả lời trong bảng',
  stand,
  why,
}
