import type { DemoOpinion } from './shape.ts'

/** The kind of unit a text is told in, and one of its hamlets ("Tổ dân phố 3", "Bản Nà Sác") where it matters. */
export interface Locality {
  kind: 'province' | 'ward' | 'commune' | 'special_zone'
  hamlet?: string
}

const UNIT_WORD = { province: 'tỉnh', ward: 'phường', commune: 'xã', special_zone: 'đặc khu' } as const
const HAMLET_WORDS = ['tổ dân phố', 'thôn', 'xóm', 'bản', 'ấp']

/**
 * Puts the words of the place into a text: `{xã}` becomes "phường" in a ward, `{thôn}` becomes "tổ dân phố",
 * "xóm" or "bản" as the hamlet is called, `{trưởng thôn}` its head, `{Phòng Kinh tế}` the office that looks after
 * land and works there (its name differs between wards and communes since the 2025 reform).
 */
export function localText(text: string, at: Locality): string {
  const words = localWords(at)
  return text.replace(/\{([^}]+)\}/g, (whole, key: string) => words[key] ?? whole)
}

/** One opinion with every local word filled in. */
export function localOpinion(opinion: DemoOpinion, at: Locality): DemoOpinion {
  return {
    ...opinion,
    place: localText(opinion.place, at),
    text: localText(opinion.text, at),
    answer: localText(opinion.answer, at),
    ...(opinion.oral === undefined ? {} : { oral: localText(opinion.oral, at) }),
  }
}

function localWords(at: Locality): Record<string, string> {
  const unit = UNIT_WORD[at.kind]
  const hamlet = hamletWord(at)
  const head = hamlet === 'tổ dân phố' ? 'tổ trưởng tổ dân phố' : `trưởng ${hamlet}`
  return {
    xã: unit,
    Xã: capital(unit),
    thôn: hamlet,
    Thôn: capital(hamlet),
    'trưởng thôn': head,
    'Trưởng thôn': capital(head),
    'Phòng Kinh tế': at.kind === 'ward' ? 'Phòng Kinh tế, Hạ tầng và Đô thị' : 'Phòng Kinh tế',
  }
}

function hamletWord({ kind, hamlet }: Locality): string {
  const name = hamlet?.toLocaleLowerCase('vi') ?? ''
  return HAMLET_WORDS.find((word) => name.startsWith(`${word} `)) ?? (kind === 'ward' ? 'tổ dân phố' : 'thôn')
}

function capital(word: string): string {
  return word.charAt(0).toLocaleUpperCase('vi') + word.slice(1)
}
