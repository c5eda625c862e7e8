/** Addresses of the way to the answer: from a received opinion to a matter that is closed and stays honest. Gathered in src/paths.ts. */
export const answeringPaths = {
  // Triage
  similar: (code: string) => `/lam-viec/y-kien/${code}/tuong-tu`,
  nextWaiting: (code: string) => `/lam-viec/y-kien/${code}/cho-tiep-nhan-tiep-theo`,
  splitting: (code: string) => `/lam-viec/y-kien/${code}/tach-noi-dung`,
  repetition: (code: string) => `/lam-viec/y-kien/${code}/neu-lai`,
  transferSlip: (code: string) => `/lam-viec/y-kien/${code}/phieu-chuyen`,
  undoing: (code: string) => `/lam-viec/y-kien/${code}/thu-lai`,
  decisions: '/lam-viec/quyet-dinh',
  decisionsUndone: '/lam-viec/quyet-dinh/thu-lai',
  newPetition: '/lam-viec/don-thu/moi',

  // Gates
  waiver: (code: string) => `/lam-viec/y-kien/${code}/cho-qua`,

  // Agencies
  takingOn: (code: string) => `/lam-viec/y-kien/${code}/nhan-viec`,
  handingOver: (code: string) => `/lam-viec/y-kien/${code}/ban-giao`,
  handOvers: '/lam-viec/ban-giao',
  support: (code: string) => `/lam-viec/y-kien/${code}/phoi-hop`,
  contribution: (code: string) => `/lam-viec/y-kien/${code}/phoi-hop/gop-y`,
  supportEnd: (code: string, id: number | string) => `/lam-viec/y-kien/${code}/phoi-hop/${id}/thoi`,
  inquiry: (code: string) => `/lam-viec/y-kien/${code}/hoi-them`,
  inquiryReply: (code: string, id: number | string) => `/lam-viec/y-kien/${code}/hoi-them/${id}`,
  sheets: '/lam-viec/bang-tinh',
  sheetFile: (agency: number | string) => `/lam-viec/bang-tinh/co-quan/${agency}`,
  sheet: (code: string) => `/lam-viec/bang-tinh/${code}`,

  // Drafting
  templateInsertion: (code: string) => `/lam-viec/y-kien/${code}/chen-mau`,
  writing: (code: string) => `/lam-viec/y-kien/${code}/dang-soan`,
  attachments: (code: string) => `/lam-viec/y-kien/${code}/tep`,
  staffAttachment: (code: string) => `/lam-viec/tep/${code}`,
  attachmentPublicity: (code: string) => `/lam-viec/tep/${code}/cong-khai`,
  attachmentRemoval: (code: string) => `/lam-viec/tep/${code}/bo`,
  publicAttachment: (code: string) => `/tep/${code}`,
  ownAttachment: (secret: string, code: string) => `/theo-doi/${secret}/tep/${code}`,

  // Numbers, publication, correction
  numbering: (code: string) => `/lam-viec/y-kien/${code}/cap-so`,
  numberings: '/quan-tri/so-van-ban',
  releases: '/lam-viec/phat-hanh',
  correction: (code: string) => `/lam-viec/y-kien/${code}/dinh-chinh`,

  // Commitments
  commitments: '/lam-viec/cam-ket',
  opinionCommitments: (code: string) => `/lam-viec/y-kien/${code}/cam-ket`,
  sessionCommitments: (code: string) => `/lam-viec/phien/${code}/cam-ket`,
  staffCommitment: (code: string) => `/lam-viec/cam-ket/${code}`,
  commitmentEdit: (code: string) => `/lam-viec/cam-ket/${code}/sua`,
  commitmentDone: (code: string) => `/lam-viec/cam-ket/${code}/hoan-thanh`,
  commitmentPutOff: (code: string) => `/lam-viec/cam-ket/${code}/lui-han`,
  commitmentFailed: (code: string) => `/lam-viec/cam-ket/${code}/khong-dat`,
  commitmentReopened: (code: string) => `/lam-viec/cam-ket/${code}/mo-lai`,
  commitmentDropped: (code: string) => `/lam-viec/cam-ket/${code}/bo`,
  publicCommitments: '/cam-ket',

  // The resident's voice
  rating: (secret: string) => `/theo-doi/${secret}/danh-gia`,
  dispute: (secret: string) => `/theo-doi/${secret}/khong-dong-y`,
  fact: (secret: string) => `/theo-doi/${secret}/bo-sung`,
  ownInquiry: (secret: string, id: number | string) => `/theo-doi/${secret}/hoi-them/${id}`,
  ownErasure: (secret: string) => `/theo-doi/${secret}/xoa-du-lieu`,
  unsubscription: (secret: string) => `/thoi-nhan-thu/${secret}`,
  similarAnswers: (code: string) => `/phien/${code}/gui-y-kien/cau-tra-loi-da-co`,
  boardFeed: '/y-kien.atom',
  settlement: (code: string) => `/lam-viec/y-kien/${code}/xem-lai`,
  staffFact: (code: string) => `/lam-viec/y-kien/${code}/bo-sung`,
  erasures: '/lam-viec/du-lieu-ca-nhan',
  erasure: (code: string) => `/lam-viec/y-kien/${code}/xoa-du-lieu`,

  // Figures
  figures: '/thong-ke',
  apiFigures: '/api/v1/figures',
  apiOpinionsCsv: '/api/v1/opinions.csv',
} as const
