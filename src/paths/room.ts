const session = (code: string) => `/lam-viec/phien/${code}`

/** Addresses of the room: what happens from the eve of a session to its conclusion. Gathered in src/paths.ts. */
export const roomPaths = {
  // Before
  agenda: (code: string) => `${session(code)}/chuong-trinh`,
  agendaOrder: (code: string) => `${session(code)}/chuong-trinh/thu-tu`,
  agendaItem: (code: string, opinion: string) => `${session(code)}/chuong-trinh/${opinion}`,
  preparations: '/lam-viec/chuan-bi',
  preparation: (code: string, opinion: string) => `/lam-viec/chuan-bi/${code}/${opinion}`,
  brief: (code: string) => `${session(code)}/tom-tat`,
  openingReport: (code: string) => `${session(code)}/bao-cao-mo-dau`,

  // Live capture; `live` and `liveOralAnswer` (which takes the outcome too) stand in src/paths.ts
  liveEntries: (code: string) => `${session(code)}/truc-tiep/ghi`,
  liveShell: (code: string) => `${session(code)}/truc-tiep/ngoai-tuyen`,
  liveCard: (code: string, opinion: string) => `${session(code)}/truc-tiep/${opinion}/sua`,
  /** The live page where this card stands, however many are newer. */
  liveAt: (code: string, opinion: string) => `${session(code)}/truc-tiep?the=${opinion}#card-${opinion}`,
  liveReceipt: (code: string, opinion: string) => `${session(code)}/truc-tiep/${opinion}/phieu`,
  lateCards: (code: string) => `${session(code)}/den-sau`,
  lateCard: (code: string, id: number | string) => `${session(code)}/den-sau/${id}`,
  /** Served by the app itself, with `Service-Worker-Allowed`. */
  liveWorker: '/truc-tiep.js',

  // Projector and speakers
  projector: (code: string) => `${session(code)}/man-hinh`,
  shownOpinion: (code: string) => `${session(code)}/man-hinh/noi-dung`,
  turns: (code: string) => `${session(code)}/phat-bieu`,
  turn: (code: string, id: number | string) => `${session(code)}/phat-bieu/${id}`,
  speakingTime: (code: string) => `${session(code)}/thoi-gian-phat-bieu`,

  // Attendance
  attendance: (code: string) => `${session(code)}/diem-danh`,
  /** Posted, so that the secret of a scanned slip stands in no address. */
  attendanceSearch: (code: string) => `${session(code)}/diem-danh/tim`,
  walkIn: (code: string) => `${session(code)}/diem-danh/khong-dang-ky`,
  absent: (code: string) => `${session(code)}/diem-danh/chua-den`,
  attendanceCount: (code: string) => `${session(code)}/diem-danh/so-luong`,
  attendanceTurn: (code: string, id: number | string) => `${session(code)}/diem-danh/${id}/phat-bieu`,
  attendanceUndone: (code: string, id: number | string) => `${session(code)}/diem-danh/${id}/bo`,
  countSheet: (code: string) => `${session(code)}/diem-danh/in`,

  // Reception desk
  visits: (code: string) => `${session(code)}/luot-tiep`,
  visit: (code: string, id: number | string) => `${session(code)}/luot-tiep/${id}`,
  visitCall: (code: string, id: number | string) => `${session(code)}/luot-tiep/${id}/goi`,
  visitMatters: (code: string, id: number | string) => `${session(code)}/luot-tiep/${id}/vu-viec`,
  visitTicket: (code: string, id: number | string) => `${session(code)}/luot-tiep/${id}/phieu-so`,
  receptionRegister: (code: string) => `${session(code)}/so-tiep-dan`,

  // Paper entry
  paperEntry: (code: string) => `${session(code)}/nhap-tu-giay`,
  imports: (code: string) => `${session(code)}/nhap-bang`,
  importSample: (code: string, ending: 'xlsx' | 'csv') => `${session(code)}/nhap-bang/mau.${ending}`,
  import: (code: string, id: string) => `${session(code)}/nhap-bang/${id}`,

  // Closing
  closingSum: (code: string) => `${session(code)}/tong-hop`,
  parking: (code: string) => `${session(code)}/tong-hop/de-lai`,
  resuming: (code: string) => `${session(code)}/mo-lai`,
  conclusion: (code: string) => `${session(code)}/ket-luan`,
  conclusionTask: (code: string) => `${session(code)}/ket-luan/nhiem-vu`,
  conclusionTaskRemoved: (code: string, id: number | string) => `${session(code)}/ket-luan/nhiem-vu/${id}/bo`,
  concluding: (code: string) => `${session(code)}/ket-luan/chot`,
  conclusionIssue: (code: string) => `${session(code)}/ket-luan/ban-hanh`,
  conclusionPaper: (code: string) => `${session(code)}/ket-luan/in`,
  minutes: (code: string) => `${session(code)}/bien-ban`,
} as const
