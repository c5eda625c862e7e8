import type { Role } from '../../src/domain/actor.ts'

/** Whose a posted address is. */
export interface Rights {
  roles: readonly Role[]
  /** Whoever has the role elsewhere comes here for their own unit: refused is only what they forge for this one. */
  isMadeAnywhere?: true
  /** Nothing is there before somebody changed something, not for its own people either: its own tests make that. */
  isEmpty?: true
}

const all = (roles: Role[], paths: string[]): Record<string, Rights> =>
  Object.fromEntries(paths.map((path) => [path, { roles }]))
const anywhere = (roles: Role[], paths: string[]): Record<string, Rights> =>
  Object.fromEntries(paths.map((path) => [path, { roles, isMadeAnywhere: true as const }]))
const under = (start: string, ends: string[]) => ends.map((end) => `${start}${end}`)

const OPINION = '/lam-viec/y-kien/:code'
const SESSION = '/lam-viec/phien/:code'
const SERIES = '/lam-viec/lich-dinh-ky/:code'
const PLEDGE = '/lam-viec/cam-ket/:code'
const USER = '/quan-tri/nguoi-dung/:id{[0-9]+}'
const KEPT = ['don-vi', 'thon-to', 'co-quan', 'dia-diem', 'mau-tra-loi', 'lanh-dao']

/** Every posted address behind the sign-in, as the table of routes writes it, with the roles that may use it. */
export const STAFF_POSTS: Record<string, Rights> = {
  ...all(
    ['secretary'],
    under(OPINION, [
      ...[
        '/neu-lai',
        '/tach-noi-dung',
        '/gop',
        '/bo-sung',
        '/tiep-nhan',
        '/phan-loai',
        '/cap-so',
        '/xoa-du-lieu',
      ],
      ...['/noi-dung-cong-khai', '/cong-khai', '/roi-khoi', '/rut', '/tra-loi-tai-cho', '/tach-rieng'],
      ...['/thu-lai', '/phieu', '/hoi-them/:id'],
    ]),
  ),
  ...all(
    ['secretary', 'leader'],
    under(OPINION, ['/an', '/giao', '/khoi-phuc', '/gia-han', '/dinh-chinh', '/phat-hanh']),
  ),
  ...all(
    ['secretary', 'officer'],
    under(OPINION, ['/hoi-them', '/chen-mau', '/dang-soan', '/trinh', '/du-thao', '/cam-ket']),
  ),
  ...all(
    ['secretary', 'leader', 'officer'],
    under(OPINION, ['/cho-qua', '/ban-giao', '/phoi-hop', '/phoi-hop/:id/thoi', '/tep']),
  ),
  ...all(['officer'], under(OPINION, ['/nhan-viec', '/tra-lai-phong'])),
  ...all([], under(OPINION, ['/phoi-hop/gop-y'])),
  ...all(['leader'], under(OPINION, ['/xem-lai', '/phe-duyet', '/tra-lai', '/ket-thuc', '/mo-lai'])),
  ...anywhere(['secretary'], ['/lam-viec/quyet-dinh', '/lam-viec/quyet-dinh/thu-lai']),
  ...anywhere(['leader'], ['/lam-viec/phe-duyet', '/lam-viec/ket-thuc']),
  ...anywhere(['secretary', 'leader'], ['/lam-viec/phat-hanh', '/lam-viec/han-som-hon']),
  ...all(['secretary', 'leader'], [`${SESSION}/cam-ket`]),
  ...all(['secretary', 'leader', 'officer'], ['/lam-viec/ban-giao']),
  ...anywhere(['secretary'], ['/lam-viec/don-thu/moi', '/lam-viec/phien/moi', '/lam-viec/lich-dinh-ky/moi']),
  ...all(['officer'], ['/lam-viec/chuan-bi/:code/:opinion']),
  ...all(['secretary', 'officer'], ['/lam-viec/bang-tinh', '/lam-viec/bang-tinh/:code']),
  ...all(['secretary'], ['/lam-viec/tep/:code/cong-khai']),
  ...all(['secretary', 'officer'], ['/lam-viec/tep/:code/bo']),
  ...all(['secretary', 'leader', 'officer'], under(PLEDGE, ['/hoan-thanh', '/lui-han', '/khong-dat'])),
  ...all(['secretary', 'officer'], under(PLEDGE, ['/sua', '/bo'])),
  ...all(['leader'], [`${PLEDGE}/mo-lai`]),
  ...all(['secretary'], under('/lam-viec/tach-rieng/:code', ['/nguoi-doc', '/dua-lai'])),
  ...all(
    ['secretary'],
    under(SESSION, [
      ...['/sua', '/cong-bo', '/doi-lich', '/hoan', '/huy', '/ket-qua', '/bat-dau', '/ket-thuc', '/bo'],
      ...['/chua-bat-dau', '/dung-giua-chung'],
      ...['/truc-tiep', '/truc-tiep/ghi', '/truc-tiep/:opinion/tra-loi'],
      ...['/truc-tiep/:opinion/sua', '/truc-tiep/:opinion/phieu'],
      ...['/nhap-tu-giay', '/nhap-bang', '/nhap-bang/:id', '/den-sau/:id{\\d+}'],
      ...['/phat-bieu', '/phat-bieu/:turn', '/thoi-gian-phat-bieu', '/man-hinh/noi-dung'],
      ...['/tong-hop/de-lai', '/mo-lai', '/ket-luan', '/ket-luan/chot', '/ket-luan/ban-hanh'],
      ...['/ket-luan/nhiem-vu', '/ket-luan/nhiem-vu/:id/bo'],
      ...['/diem-danh', '/diem-danh/tim', '/diem-danh/khong-dang-ky', '/diem-danh/so-luong'],
      ...['/diem-danh/:id{[0-9]+}/bo', '/diem-danh/:id{[0-9]+}/phat-bieu'],
      ...['/chuong-trinh', '/chuong-trinh/thu-tu', '/chuong-trinh/:opinion'],
      ...['/luot-tiep', '/luot-tiep/:id', '/luot-tiep/:id/goi', '/luot-tiep/:id/vu-viec'],
      ...['/dang-ky/moi', '/dang-ky/:registration/so-nguoi', '/dang-ky/:registration/huy'],
    ]),
  ),
  ...all(['secretary'], under(SERIES, ['/sua', '/cong-bo', '/bo-ngay', '/them-lai', '/ket-thuc'])),
  ...all(['secretary'], ['/lam-viec/can-goi-dien/:id{\\d+}', '/lam-viec/thu-cho-in/:id{\\d+}']),
  ...all(['secretary'], under('/lam-viec/lich-lanh-dao/:leader', ['', '/thu-hoi'])),
  ...anywhere(
    ['admin'],
    [...KEPT, 'nguoi-dung'].map((noun) => `/quan-tri/${noun}/moi`),
  ),
  ...all(
    ['admin'],
    KEPT.flatMap((noun) => under(`/quan-tri/${noun}/:id{[0-9]+}`, ['', '/ket-thuc'])),
  ),
  ...all(
    ['admin'],
    under(USER, [
      '/vai-tro',
      '/vai-tro/:role',
      '/ho-ten',
      '/thu-nhac-viec',
      '/mat-khau',
      '/dang-nhap/:signIn',
      '/ket-thuc',
    ]),
  ),
  ...all(['admin'], ['/quan-tri/so-van-ban']),
  ...anywhere(['admin'], under('/quan-tri/lich-lam-viec', ['/ngay/:day', '/nam-moi', '/nhap'])),
  '/quan-tri/lich-lam-viec/hoan-tac': { roles: ['admin'], isMadeAnywhere: true, isEmpty: true },
  ...anywhere(['admin'], ['/quan-tri/quy-tac/:rule']),
  ...all(['admin'], ['/quan-tri/quy-tac/:rule/:row/rut']),
  ...anywhere(['admin'], ['/quan-tri/hop-thu-di/tat-ca/gui-lai']),
  ...all(['admin'], ['/quan-tri/hop-thu-di/:id{\\d+}/gui-lai']),
}
