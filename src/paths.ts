import { answeringPaths } from './paths/answering.ts'
import { planningPaths } from './paths/planning.ts'
import { roomPaths } from './paths/room.ts'

/** Every address of the product, written once. Vietnamese without diacritics; stable, since kiosks and bookmarks lean on them. */
export const paths = {
  ...planningPaths,
  ...answeringPaths,
  ...roomPaths,

  home: '/',
  up: '/up',
  language: (path: string, lang: string) => `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`,

  calendar: '/lich',
  calendarFeed: '/lich.ics',
  unitFeed: (unit: string) => `/lich/${unit}.ics`,
  session: (code: string) => `/phien/${code}`,
  sessionFeed: (code: string) => `/phien/${code}.ics`,
  ask: (code: string) => `/phien/${code}/gui-y-kien`,
  registration: (code: string) => `/phien/${code}/dang-ky`,
  ownRegistration: (secret: string) => `/dang-ky/${secret}`,
  registrationCancellation: (secret: string) => `/dang-ky/${secret}/huy`,
  leaderFeed: (secret: string) => `/lich/lanh-dao/${secret}.ics`,
  dueDate: '/tinh-han',
  receipt: (secret: string) => `/bien-nhan/${secret}`,
  lookUp: '/tra-cuu',
  follow: (secret: string) => `/theo-doi/${secret}`,
  withdrawal: (secret: string) => `/theo-doi/${secret}/rut`,
  board: '/y-kien',
  opinion: (code: string) => `/y-kien/${code}`,
  privacy: '/du-lieu-ca-nhan',

  signIn: '/dang-nhap',
  secondFactor: '/dang-nhap/ma',
  signOut: '/dang-xuat',
  setup: '/cai-dat',
  account: '/tai-khoan',
  accountPassword: '/tai-khoan/mat-khau',
  accountEmail: '/tai-khoan/thu-nhac-viec',
  accountSecondFactor: '/tai-khoan/xac-thuc',
  accountSecondFactorCode: '/tai-khoan/xac-thuc/ma',
  accountSecondFactorEnd: '/tai-khoan/xac-thuc/tat',
  accountBackupCodes: '/tai-khoan/ma-du-phong',
  accountOtherSignIns: '/tai-khoan/phien-dang-nhap',
  accountSignIn: (id: number | string) => `/tai-khoan/phien-dang-nhap/${id}`,

  desk: '/lam-viec',
  staffSessions: '/lam-viec/phien',
  newSession: '/lam-viec/phien/moi',
  staffSession: (code: string) => `/lam-viec/phien/${code}`,
  editSession: (code: string) => `/lam-viec/phien/${code}/sua`,
  announcement: (code: string) => `/lam-viec/phien/${code}/cong-bo`,
  postponement: (code: string) => `/lam-viec/phien/${code}/hoan`,
  cancellation: (code: string) => `/lam-viec/phien/${code}/huy`,
  discarding: (code: string) => `/lam-viec/phien/${code}/bo`,
  start: (code: string) => `/lam-viec/phien/${code}/bat-dau`,
  startUndone: (code: string) => `/lam-viec/phien/${code}/chua-bat-dau`,
  breakingOff: (code: string) => `/lam-viec/phien/${code}/dung-giua-chung`,
  ending: (code: string) => `/lam-viec/phien/${code}/ket-thuc`,
  live: (code: string) => `/lam-viec/phien/${code}/truc-tiep`,
  liveOralAnswer: (session: string, opinion: string) =>
    `/lam-viec/phien/${session}/truc-tiep/${opinion}/tra-loi`,

  queue: '/lam-viec/y-kien',
  staffOpinion: (code: string) => `/lam-viec/y-kien/${code}`,
  acceptance: (code: string) => `/lam-viec/y-kien/${code}/tiep-nhan`,
  publicText: (code: string) => `/lam-viec/y-kien/${code}/noi-dung-cong-khai`,
  hiding: (code: string) => `/lam-viec/y-kien/${code}/an`,
  assignment: (code: string) => `/lam-viec/y-kien/${code}/giao`,
  givingBack: (code: string) => `/lam-viec/y-kien/${code}/tra-lai-phong`,
  departure: (code: string) => `/lam-viec/y-kien/${code}/roi-khoi`,
  restoration: (code: string) => `/lam-viec/y-kien/${code}/khoi-phuc`,
  separation: (code: string) => `/lam-viec/y-kien/${code}/tach-rieng`,
  oralAnswer: (code: string) => `/lam-viec/y-kien/${code}/tra-loi-tai-cho`,
  draft: (code: string) => `/lam-viec/y-kien/${code}/du-thao`,
  submission: (code: string) => `/lam-viec/y-kien/${code}/trinh`,
  approval: (code: string) => `/lam-viec/y-kien/${code}/phe-duyet`,
  sendingBack: (code: string) => `/lam-viec/y-kien/${code}/tra-lai`,
  publication: (code: string) => `/lam-viec/y-kien/${code}/phat-hanh`,
  closing: (code: string) => `/lam-viec/y-kien/${code}/ket-thuc`,
  reopening: (code: string) => `/lam-viec/y-kien/${code}/mo-lai`,
  extension: (code: string) => `/lam-viec/y-kien/${code}/gia-han`,
  reprint: (code: string) => `/lam-viec/y-kien/${code}/phieu`,
  classification: (code: string) => `/lam-viec/y-kien/${code}/phan-loai`,
  publicity: (code: string) => `/lam-viec/y-kien/${code}/cong-khai`,
  merging: (code: string) => `/lam-viec/y-kien/${code}/gop`,
  withdrawalOnBehalf: (code: string) => `/lam-viec/y-kien/${code}/rut`,
  separateReaders: (code: string) => `/lam-viec/tach-rieng/${code}/nguoi-doc`,
  rejoining: (code: string) => `/lam-viec/tach-rieng/${code}/dua-lai`,
  separateOpinion: (code: string) => `/lam-viec/tach-rieng/${code}`,
  separateOpinions: '/lam-viec/tach-rieng',
  approvals: '/lam-viec/phe-duyet',
  closeOut: '/lam-viec/ket-thuc',

  administration: '/quan-tri',
  admin: (noun: AdminNoun) => `/quan-tri/${noun}`,
  adminNew: (noun: AdminNoun) => `/quan-tri/${noun}/moi`,
  adminEdit: (noun: AdminNoun, id: number | string) => `/quan-tri/${noun}/${id}`,
  adminEnd: (noun: AdminNoun, id: number | string) => `/quan-tri/${noun}/${id}/ket-thuc`,
  adminUserPassword: (id: number | string) => `/quan-tri/nguoi-dung/${id}/mat-khau`,
  adminUserName: (id: number | string) => `/quan-tri/nguoi-dung/${id}/ho-ten`,
  adminUserEmail: (id: number | string) => `/quan-tri/nguoi-dung/${id}/thu-nhac-viec`,
  adminUserSignIn: (id: number | string, signIn: number | string) =>
    `/quan-tri/nguoi-dung/${id}/dang-nhap/${signIn}`,
  adminUserRoles: (id: number | string) => `/quan-tri/nguoi-dung/${id}/vai-tro`,
  adminUserRole: (id: number | string, role: number | string) => `/quan-tri/nguoi-dung/${id}/vai-tro/${role}`,

  apiSessions: '/api/v1/sessions',
  apiSessionsCsv: '/api/v1/sessions.csv',
  apiDueDate: '/api/v1/due-date',
  apiOpinions: '/api/v1/opinions',
  apiOpinion: (code: string) => `/api/v1/opinions/${code}`,
  apiDescription: '/api/v1/openapi.json',
  asset: (file: string, build: string) => `/static/${file}?v=${build}`,
} as const

export type AdminNoun =
  | 'don-vi'
  | 'thon-to'
  | 'co-quan'
  | 'dia-diem'
  | 'lanh-dao'
  | 'nguoi-dung'
  | 'mau-tra-loi'

/** An address with a query; empty and missing values are left out. */
export function withQuery(path: string, query: Record<string, string | number | null | undefined>): string {
  const kept = Object.entries(query).flatMap(([name, value]) =>
    value === null || value === undefined || value === '' ? [] : [[name, String(value)]],
  )
  return kept.length === 0 ? path : `${path}?${new URLSearchParams(kept)}`
}
