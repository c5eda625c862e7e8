import type { Day } from './day.ts'
import type { Body } from './session.ts'

/** A unit as a paper names it. */
export interface PaperUnit {
  /** With its kind: `Xã Đồng Mận`. */
  name: string
  level: 'province' | 'commune'
}

/** The two headers of a paper (Nghị định 30/2020/NĐ-CP Phụ lục I; papers of the Party have their own). */
export interface PaperHeader {
  /** The body above, where there is one, and the one that issues. */
  above: string | null
  /** In two lines: the body, and the unit where its name does not hold it already. */
  issuer: string[]
  /** Sign after the number: `TB-UBND`, `TB/ĐU`. */
  sign: string
  isParty: boolean
  /** Place of issue: the unit without its kind. */
  place: string
}

const STATE_BODIES = {
  peoples_committee: { name: 'ỦY BAN NHÂN DÂN', short: 'UBND', sign: 'UBND' },
  council_board: { name: 'HỘI ĐỒNG NHÂN DÂN', short: 'HĐND', sign: 'HĐND' },
  fatherland_front: { name: 'ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM', short: 'UBMTTQ', sign: 'MTTQ' },
} as const

/** The header of a notice (`TB`) that a body of the unit issues; the signing body decides which. */
export function noticeHeader(body: Body, unit: PaperUnit, parent: PaperUnit | null): PaperHeader {
  const place = withoutKind(unit.name)
  if (body === 'party_committee') {
    const isProvince = unit.level === 'province'
    return {
      above: parent && `ĐẢNG BỘ ${capitals(parent.name)}`,
      issuer: isProvince ? [`TỈNH ỦY ${capitals(place)}`] : ['ĐẢNG ỦY', capitals(unit.name)],
      sign: isProvince ? 'TB/TU' : 'TB/ĐU',
      isParty: true,
      place,
    }
  }
  const { name, short, sign } = STATE_BODIES[body]
  return {
    above: parent && `${short} ${capitals(parent.name)}`,
    issuer: [name, capitals(unit.name)],
    sign: `TB-${sign}`,
    isParty: false,
    place,
  }
}

/** The header of a transfer slip (phiếu chuyển, `PC`). */
export function slipHeader(body: Body, unit: PaperUnit, parent: PaperUnit | null): PaperHeader {
  const header = noticeHeader(body, unit, parent)
  return { ...header, sign: header.sign.replace(/^TB/, 'PC') }
}

/** The issuing body within a sentence: Ủy ban nhân dân xã Đông; names of places keep their capitals. */
export function issuerInText(body: Body, unit: PaperUnit): string {
  const name = {
    party_committee: unit.level === 'province' ? 'Tỉnh ủy' : 'Đảng ủy',
    peoples_committee: 'Ủy ban nhân dân',
    council_board: 'Thường trực Hội đồng nhân dân',
    fatherland_front: 'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam',
  }[body]
  if (name === 'Tỉnh ủy') return `${name} ${withoutKind(unit.name)}`
  return `${name} ${unit.name.charAt(0).toLocaleLowerCase('vi')}${unit.name.slice(1)}`
}

/** Who signs: on whose behalf, in which office, and the name; `null` name leaves the line to be filled in by hand. */
export interface SignatureBlock {
  lines: string[]
  name: string | null
}

/** The signature of a leader for a body: a deputy signs `KT.` for the head. */
export function signatureOf(body: Body, signer: { name: string; office: string } | null): SignatureBlock {
  const onBehalf = {
    party_committee: 'T/M ĐẢNG ỦY',
    peoples_committee: 'TM. ỦY BAN NHÂN DÂN',
    council_board: 'TM. THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN',
    fatherland_front: 'TM. BAN THƯỜNG TRỰC',
  }[body]
  const head = body === 'party_committee' ? 'BÍ THƯ' : 'CHỦ TỊCH'
  if (!signer) return { lines: [onBehalf, head], name: null }
  const isDeputy = /^phó/i.test(signer.office.normalize('NFC'))
  if (!isDeputy) return { lines: [onBehalf, head], name: signer.name }
  const deputy = `PHÓ ${head}`
  return {
    lines: body === 'party_committee' ? [onBehalf, deputy] : [`KT. ${head}`, deputy],
    name: signer.name,
  }
}

/** `Vĩnh Trại, ngày 05 tháng 12 năm 2026`: days under 10 and months 1 and 2 carry a zero; without a day room is left to write. */
export function placeAndDate(place: string, day: Day | null): string {
  if (day === null) return `${place}, ngày      tháng      năm      `
  const [year, month = '', date] = day.split('-')
  return `${place}, ngày ${date} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`
}

/** A whole line of text of a paper in capitals, Vietnamese marks kept. */
export function capitals(text: string): string {
  return text.normalize('NFC').toLocaleUpperCase('vi')
}

/** Xã Đồng Mận → Đồng Mận. */
export function withoutKind(name: string): string {
  return name.replace(/^(Xã|Phường|Thị trấn|Đặc khu|Tỉnh|Thành phố)\s+/iu, '')
}
