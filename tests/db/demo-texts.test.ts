import { describe, expect, it } from 'vitest'
import { GIVEN_NAMES, PLACE, SURNAMES } from '../../db/demo/place.ts'
import { localOpinion, localText } from '../../db/demo/texts/local.ts'
import { OPINIONS } from '../../db/demo/texts/opinions.ts'
import * as reasons from '../../db/demo/texts/reasons.ts'
import { DENUNCIATIONS } from '../../db/demo/texts/separate.ts'
import { AGENDA, DIALOGUES, RECEPTIONS } from '../../db/demo/texts/sessions.ts'
import { TOPICS } from '../../src/domain/topic.ts'

const TOWN = { kind: 'ward', hamlet: 'Tổ dân phố 3' } as const
const UPLAND = { kind: 'commune', hamlet: 'Bản Nà Sác' } as const
const SESSIONS = [...DIALOGUES, ...RECEPTIONS]
const REASONS = Object.values(reasons).flat()
const written = OPINIONS.flatMap((o) => [o.place, o.text, o.answer, o.oral ?? ''])
const everything = [
  ...written,
  ...DENUNCIATIONS.flatMap((d) => [d.place, d.text]),
  ...SESSIONS.flatMap((s) => [s.theme, s.bring ?? '']),
  ...AGENDA,
  ...REASONS,
  JSON.stringify([PLACE, SURNAMES, GIVEN_NAMES]),
]

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
const words = (text: string) => text.trim().split(/\s+/).length
const repeated = (texts: string[]) => texts.filter((text, i) => texts.indexOf(text) !== i)
const firstWords = (n: number) => (text: string) => fold(text).split(' ').slice(0, n).join(' ')

describe('the opinions of the sample office', () => {
  it('number at least 140, on every topic at least five', () => {
    expect(OPINIONS.length).toBeGreaterThanOrEqual(140)
    expect(TOPICS.filter((topic) => OPINIONS.filter((o) => o.topic === topic).length < 5)).toEqual([])
    expect(OPINIONS.filter((o) => !TOPICS.includes(o.topic))).toEqual([])
  })

  it('hold every kind, with at least eight complaints that name the way to go on', () => {
    const complaints = OPINIONS.filter((o) => o.kind === 'complaint')
    expect(complaints.length).toBeGreaterThanOrEqual(8)
    for (const kind of ['recommendation', 'feedback', 'question']) {
      expect(OPINIONS.filter((o) => o.kind === kind).length, kind).toBeGreaterThanOrEqual(25)
    }
  })

  it('mention the words that people try a search with', () => {
    const mentioned = (word: string) => OPINIONS.filter(({ text }) => fold(text).includes(word)).length
    expect(mentioned('doi thoai')).toBeGreaterThanOrEqual(7)
    expect(mentioned('duong')).toBeGreaterThanOrEqual(20)
  })

  it('leave each topic something that suits a ward and something that suits a commune', () => {
    const left = (not: string) => new Set(OPINIONS.filter((o) => o.suits !== not).map((o) => o.topic)).size
    expect([left('ward'), left('commune')]).toEqual([19, 19])
  })

  it('differ from each other when folded, and open differently', () => {
    expect(repeated([...OPINIONS.map((o) => fold(o.text)), ...OPINIONS.map((o) => fold(o.answer))])).toEqual(
      [],
    )
    expect(repeated(OPINIONS.map((o) => firstWords(5)(o.text)))).toEqual([])
    expect(repeated(OPINIONS.map((o) => firstWords(7)(o.answer)))).toEqual([])
    expect(repeated(OPINIONS.flatMap((o) => (o.oral ? [fold(o.oral)] : [])))).toEqual([])
  })

  it('keep to their lengths', () => {
    expect(OPINIONS.filter((o) => words(o.text) < 15 || words(o.text) > 180).map((o) => o.text)).toEqual([])
    expect(
      OPINIONS.filter((o) => words(o.answer) < 40 || words(o.answer) > 160).map((o) => o.answer),
    ).toEqual([])
    expect(OPINIONS.filter((o) => o.oral && words(o.oral) > 50).map((o) => o.oral)).toEqual([])
    expect(everything.slice(0, -1).filter((text) => text.length > 5000)).toEqual([])
    expect(OPINIONS.filter((o) => o.place.length > 120)).toEqual([])
  })

  it('are answered with a date, a term or a figure unless they only ask, never with an empty promise', () => {
    const asks = OPINIONS.filter((o) => o.kind !== 'question')
    expect(asks.filter((o) => !/\d|tháng|tuần|quý|ngày/.test(o.answer)).map((o) => o.answer)).toEqual([])
    expect(OPINIONS.filter((o) => /trong thời gian tới|ghi nhận ý kiến/i.test(o.answer))).toEqual([])
  })
})

describe('local words', () => {
  it('are all known, in a ward and in an upland hamlet', () => {
    const filled = OPINIONS.flatMap((o) =>
      [TOWN, UPLAND].map((at) => Object.values(localOpinion(o, at)).join(' ')),
    )
    const plans = [...SESSIONS.flatMap((s) => [s.theme, s.bring ?? '']), ...AGENDA, ...REASONS]
    expect(
      [...filled, ...plans.map((text) => localText(text, TOWN))].filter((text) => /[{}]/.test(text)),
    ).toEqual([])
  })

  it('become the words of the place', () => {
    expect(localText('{Trưởng thôn} và {Phòng Kinh tế} {xã}', TOWN)).toBe(
      'Tổ trưởng tổ dân phố và Phòng Kinh tế, Hạ tầng và Đô thị phường',
    )
    expect(localText('{Thôn} tôi, {trưởng thôn}, {Xã}', UPLAND)).toBe('Bản tôi, trưởng bản, Xã')
  })

  it('never stand bare: a text for every unit names no ward, one for a ward no commune', () => {
    const text = (o: (typeof OPINIONS)[number]) => [o.place, o.text, o.answer, o.oral].join(' | ')
    const bareWard = /(?<!\p{L})(phường|tổ dân phố)(?!\p{L})/iu
    const bareCommune = /(UBND|HĐND|Công an|Trạm Y tế|lãnh đạo) xã(?! hội)/iu
    expect(OPINIONS.filter((o) => o.suits !== 'ward' && bareWard.test(text(o))).map(text)).toEqual([])
    expect(OPINIONS.filter((o) => o.suits !== 'commune' && bareCommune.test(text(o))).map(text)).toEqual([])
    expect(
      OPINIONS.filter((o) => /(?<!\p{L})(thôn|bản|xóm) (tôi|chúng tôi|mình)/iu.test(text(o))).map(text),
    ).toEqual([])
  })
})

describe('all words of the sample office', () => {
  it('are NFC, without control characters or doubled spaces', () => {
    expect(everything.filter((text) => text !== text.normalize('NFC'))).toEqual([])
    expect(everything.filter((text) => /[\u0000-\u001f]| {2}/.test(text))).toEqual([])
  })

  it('hold nothing that could be a phone or identity number, an address on the net or a mailbox', () => {
    expect(
      everything.filter((text) => /\d(?:[ .-]?\d){8,}/.test(text) || /https?:|www\.|@/.test(text)),
    ).toEqual([])
  })

  it('keep each canary to its own denunciation', () => {
    for (const { canary, text } of DENUNCIATIONS) {
      expect(everything.filter((other) => fold(other).includes(fold(canary)))).toEqual([text])
    }
    expect(DENUNCIATIONS.length).toBe(3)
  })

  it('offer enough sessions and reasons, all different', () => {
    const { POSTPONE_REASONS, CANCEL_REASONS, REFUSAL_REASONS, FORWARD_REASONS } = reasons
    expect(SESSIONS.length).toBeGreaterThanOrEqual(40)
    expect(RECEPTIONS.every((s) => s.bring) && DIALOGUES.every((s) => s.bring === null)).toBe(true)
    expect(POSTPONE_REASONS.length + CANCEL_REASONS.length).toBe(6)
    expect([REFUSAL_REASONS.length, FORWARD_REASONS.length]).toEqual([8, 6])
    expect([reasons.SEND_BACK_REMARKS.length, reasons.CLOSING_REMARKS.length]).toEqual([10, 6])
    expect(reasons.DELEGATION_REASONS.length).toBe(4)
    const narrow = DIALOGUES.filter(({ form, topics }) => form !== 'periodic' || topics)
    expect(narrow.filter(({ topics = [] }) => topics.length < 2 || repeated([...topics]).length > 0)).toEqual(
      [],
    )
    expect(repeated([...REASONS, ...AGENDA, ...SESSIONS.map((s) => s.theme)].map(fold))).toEqual([])
  })
})
