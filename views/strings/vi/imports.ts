import type { EntryField } from '../../../src/domain/entered-card.ts'
import type { ImportRefusal } from '../../../src/domain/import.ts'
import type { ImportColumn } from '../../../src/domain/import-columns.ts'
import type { EntryStanding } from '../../../src/domain/paper-entry.ts'
import { formatDay, formatDayLong, formatNumber } from '../format.ts'

const shut: Record<Exclude<EntryStanding['is'], 'open' | 'early'>, string> = {
  draft: 'Buổi này còn là bản nháp. Sau khi công bố, từ ngày diễn ra buổi thì nhập được ý kiến.',
  postponed: 'Buổi này đã hoãn. Khi có thời gian mới và được công bố lại thì nhập được ý kiến.',
  cancelled: 'Buổi này đã hủy nên không nhập thêm ý kiến.',
  held: 'Buổi này đã kết thúc và số liệu đã chốt. Nếu còn ý kiến trên giấy, xin mở lại buổi rồi nhập.',
  concluded: 'Buổi này đã có thông báo kết luận nên không nhập thêm ý kiến.',
}

const cells: Record<EntryField, string> = {
  name: 'Người nêu',
  hamlet: 'Thôn, tổ dân phố',
  text: 'Nội dung',
  topic: 'Lĩnh vực',
  kind: 'Loại',
  leader_id: 'Người trả lời',
  answer: 'Trả lời tại chỗ',
  outcome: 'Kết quả',
  agency_id: 'Cơ quan trả lời',
  due_on: 'Hạn trả lời',
  reason: 'Lý do, ghi chú',
  phone: 'Điện thoại',
  address: 'Địa chỉ',
}

const columns: Record<ImportColumn, string> = { ...cells, number: 'Số thứ tự (không dùng)' }

const refused: Record<ImportRefusal, string> = {
  none: 'Xin chọn tệp bảng tính.',
  too_large: 'Tệp quá lớn. Xin gửi bảng không quá 5 MB, hoặc chia thành nhiều bảng.',
  not_sheet: 'Không đọc được tệp này. Xin lưu lại thành bảng tính .xlsx hoặc .csv rồi gửi lại.',
  old_xls: 'Đây là bảng tính kiểu cũ (.xls). Xin mở ra, lưu lại thành .xlsx rồi gửi lại.',
  not_unicode:
    'Tệp CSV này không dùng bảng mã Unicode. Xin lưu lại thành “CSV UTF-8” hoặc .xlsx rồi gửi lại.',
  empty: 'Bảng này không có dòng ý kiến nào.',
  too_many_rows: 'Bảng có hơn 1.000 dòng. Xin chia thành nhiều bảng rồi gửi từng bảng.',
}

/** Words of what is typed in from paper and taken in from sheets. */
export const imports = {
  paperTitle: 'Nhập ý kiến từ giấy',
  paperLead: 'Dành cho buổi đã ghi ý kiến trên giấy: mỗi khung là một ý kiến, mang số tiếp theo của buổi.',
  paperRule:
    'Khi bấm “Ghi tất cả các dòng”, mọi dòng đúng được ghi ngay; dòng sai ở lại trong bảng với chỗ cần sửa. Dòng để trống được bỏ qua.',
  paperKeys:
    'Bằng bàn phím: Enter sang ô tiếp theo, Shift+Enter xuống dòng trong ô, Ctrl+D lấy thôn, lĩnh vực, loại và người trả lời của dòng trên, Ctrl+Enter ghi tất cả.',
  toImports: 'Có sẵn bảng tính? Nhập cả bảng.',
  shutTitle: 'Không nhập được ý kiến vào buổi này',
  early: (day: string) => `Nhập được ý kiến từ ngày diễn ra buổi, ${formatDayLong('vi', day)}.`,
  shut,
  resume: 'Mở lại buổi',
  cells,
  none: '– Không –',
  undecided: '– Chưa xác định –',
  numberExpected: (n: number) => `Số ${formatNumber('vi', n)} (dự kiến)`,
  recordRow: (n: number) => `Ghi dòng số ${formatNumber('vi', n)}`,
  recordAll: 'Ghi tất cả các dòng',
  moreRows: 'Thêm 10 dòng trống',
  recorded: (numbers: readonly number[]) =>
    `Đã ghi ${formatNumber('vi', numbers.length)} ý kiến: số ${numbers.join(', ')}.`,
  toLive: 'Xem các ý kiến đã ghi của buổi',
  inRow: (n: number, cell: string | null, sentence: string) =>
    cell === null ? `Dòng số ${n}: ${sentence}` : `Dòng số ${n}, ô “${cell}”: ${sentence}`,
  rowUsed:
    'Dòng này đã dùng để ghi một ý kiến khác. Nội dung dưới đây chưa được lưu; nếu là ý kiến mới, xin bấm ghi lần nữa.',
  fieldErrors: {
    'name.required': 'Xin ghi người nêu.',
    'hamlet.required': 'Xin chọn thôn, tổ dân phố.',
    'hamlet.not_a_choice': 'Xin chọn thôn, tổ dân phố trong danh sách.',
    'text.required': 'Xin ghi nội dung.',
    'topic.required': 'Xin chọn lĩnh vực.',
    'leader_id.required': 'Xin chọn người trả lời.',
    'leader_id.not_a_choice': 'Người này không giữ chức vụ ở đơn vị. Xin chọn trong danh sách.',
    'answer.of_outcome': 'Xin ghi nội dung trả lời tại chỗ.',
    'answer.of_leader': 'Đã chọn người trả lời. Xin ghi nội dung trả lời, hoặc bỏ chọn.',
    'agency_id.required': 'Xin chọn cơ quan giải quyết.',
    'agency_id.not_a_choice': 'Cơ quan này không có trong danh sách của đơn vị.',
    'agency_id.beside_outcome': 'Chỉ chọn cơ quan khi kết quả là “Giao cơ quan trả lời”.',
    'due_on.without_agency': 'Hạn trả lời đi cùng cơ quan giải quyết. Xin chọn cơ quan.',
    'due_on.before_session': 'Hạn trả lời không được trước ngày diễn ra buổi.',
    'reason.of_outcome': 'Xin ghi lý do.',
    'kind.denunciation': 'Tố cáo không nhập tại đây.',
    'hamlet.unknown': 'Không có thôn, tổ dân phố nào mang tên này trong danh sách của đơn vị.',
    'hamlet.ambiguous': 'Có nhiều thôn, tổ dân phố gần giống tên này. Xin ghi đủ dấu.',
    'topic.unknown': 'Không nhận ra lĩnh vực này. Xin ghi theo danh mục lĩnh vực.',
    'kind.unknown': 'Không nhận ra loại này. Xin ghi: kiến nghị, phản ánh, câu hỏi hoặc khiếu nại.',
    'leader_id.unknown': 'Không có lãnh đạo nào của đơn vị mang tên này.',
    'leader_id.ambiguous': 'Có nhiều lãnh đạo cùng tên này. Xin ghi thêm chức vụ.',
    'agency_id.ambiguous': 'Có nhiều cơ quan mang tên này.',
    'outcome.unknown': 'Không nhận ra kết quả này.',
    'agency_id.unknown': 'Không có cơ quan nào của đơn vị mang tên này.',
    'due_on.not_a_date': 'Xin ghi ngày theo dạng ngày/tháng/năm, ví dụ 05/12/2026.',
  } as Record<string, string>,

  title: 'Nhập ý kiến từ bảng tính',
  lead: 'Gửi bảng tổng hợp ý kiến của buổi (XLSX hoặc CSV), xem trước từng dòng rồi mới ghi. Ghi cả bảng hoặc không ghi dòng nào.',
  file: 'Tệp bảng tính',
  fileHint: 'XLSX hoặc CSV, không quá 5 MB và 1.000 dòng. Dòng đầu là tên các cột.',
  upload: 'Đọc bảng và xem trước',
  samples: 'Bảng mẫu để điền:',
  sampleXlsx: 'Tải bảng mẫu XLSX',
  sampleCsv: 'Tải bảng mẫu CSV',
  toPaper: 'Nhập từng dòng bằng bàn phím',
  refused,
  earlier: 'Các bảng đã gửi',
  earlierNone: 'Chưa có bảng nào gửi cho buổi này.',
  earlierHead: ['Tệp', 'Gửi lúc', 'Người gửi', 'Tình trạng'] as readonly string[],
  state: {
    preview: 'Đang xem trước, chưa ghi',
    dropped: 'Đã bỏ, không ghi',
  },
  stateRecorded: (n: number) => `Đã ghi ${formatNumber('vi', n)} ý kiến`,

  previewTitle: (file: string) => `Xem trước: ${file}`,
  previewLead: (at: string, who: string) => `Gửi lúc ${at}, ${who}. Chưa ghi ý kiến nào cho đến khi bấm nút.`,
  back: 'Nhập ý kiến từ bảng tính',
  matchingTitle: 'Cột nào ghi gì',
  matchingHint:
    'Các cột được ghép sẵn theo tên. Chỗ nào chưa đúng, xin chọn lại rồi bấm “Xem lại theo cột đã chọn”.',
  columns,
  noColumn: '– Không có cột này –',
  columnAt: (letter: string, head: string) => (head ? `Cột ${letter}: ${head}` : `Cột ${letter}`),
  elsewhere: 'Tên thôn không có trong danh sách: ghi là “Nơi khác” và giữ chữ đó trong địa chỉ',
  defaultLeader: 'Người trả lời, khi bảng không ghi tên',
  rematch: 'Xem lại theo cột đã chọn',
  matchingWrong: 'Mỗi cột của bảng chỉ dùng cho một mục. Xin chọn lại.',
  counts: {
    fresh: (n: number) => `${formatNumber('vi', n)} ý kiến sẽ ghi`,
    known: (n: number) => `${formatNumber('vi', n)} dòng đã có, không ghi lại`,
    wrong: (n: number) => `${formatNumber('vi', n)} dòng có lỗi`,
  },
  dueAre: (notice: string, due: string | null) =>
    due === null
      ? `Báo đã tiếp nhận chậm nhất ngày ${formatDay('vi', notice)}.`
      : `Theo lịch làm việc hiện nay: báo đã tiếp nhận chậm nhất ngày ${formatDay('vi', notice)}, trả lời nội dung chậm nhất ngày ${formatDay('vi', due)}.`,
  unused: (columns: string) =>
    `Không nhập: ${columns}. Nếu cần cột nào, xin chọn lại ở mục “Cột nào ghi gì”.`,
  record: (n: number) => `Ghi ${formatNumber('vi', n)} ý kiến`,
  drop: 'Bỏ bảng này',
  nothingNew: 'Mọi dòng của bảng này đã được ghi trước đó. Không có gì để ghi thêm.',
  mendFirst: 'Còn lỗi nên chưa ghi được. Xin sửa trong tệp rồi gửi lại, hoặc chọn lại cột.',
  errorsTitle: 'Chỗ cần sửa',
  errorsMore: (n: number) => `Còn ${formatNumber('vi', n)} lỗi nữa, xem trong bảng dưới đây.`,
  errorHead: ['Dòng', 'Cột', 'Ghi trong bảng', 'Cần sửa'] as readonly string[],
  rowsTitle: 'Các dòng của bảng',
  rowHead: [
    'Dòng',
    'Tình trạng',
    'Người nêu',
    'Nội dung',
    'Lĩnh vực, loại',
    'Trả lời, kết quả',
  ] as readonly string[],
  stand: { fresh: 'Sẽ ghi', known: 'Đã có', wrong: 'Có lỗi' },
  asNumber: (n: number) => `Ý kiến số ${formatNumber('vi', n)} của buổi`,
  pages: 'Trang',
  page: (n: number) => `Trang ${formatNumber('vi', n)}`,
  denunciation: (desk: string) =>
    `Dòng này ghi là tố cáo nên không nhập tại đây và nội dung không được giữ lại. Xin xóa dòng khỏi bảng và chuyển đơn đến ${desk || 'nơi tiếp nhận tố cáo'}.`,
  done: (n: number, known: number) =>
    known === 0
      ? `Đã ghi ${formatNumber('vi', n)} ý kiến từ bảng này.`
      : `Đã ghi ${formatNumber('vi', n)} ý kiến từ bảng này; ${formatNumber('vi', known)} dòng đã có từ trước.`,
  over: {
    recorded: (n: number) =>
      `Bảng này đã ghi xong, ${formatNumber('vi', n)} ý kiến. Nội dung bảng không còn lưu.`,
    dropped: 'Bảng này đã bỏ, không ghi ý kiến nào. Nội dung bảng không còn lưu.',
  },
  moved: 'Có người vừa ghi ý kiến hoặc đổi bảng này. Chưa ghi gì; xin xem lại rồi bấm lần nữa.',
  calendarMoved:
    'Lịch làm việc vừa thay đổi nên hạn trả lời có thể khác. Chưa ghi gì; xin xem lại rồi bấm lần nữa.',
}
