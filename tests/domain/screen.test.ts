import { expect, test } from 'vitest'
import { OPINION_STATES } from '../../src/domain/opinion.ts'
import {
  personOnScreen,
  type QuestionForScreen,
  questionOnScreen,
  SCREEN_TEXT_MAX,
  sizeOf,
} from '../../src/domain/screen.ts'

const question: QuestionForScreen = {
  ...{ number: 5, topic: 'roads', publicText: 'Bao giờ sửa đường?', publicAt: 1 },
  ...{ publishName: true, state: 'accepted' },
}
const lan = { name: 'Lan', showName: false, hamlet: 'Thôn Thượng', groupName: '', opinion: null }

test.each([
  [false, null, ''],
  [true, null, 'Lan'],
  [true, { ...question, publishName: false }, ''],
  [false, question, 'Lan'],
  [false, { ...question, publicAt: null }, ''],
  [false, { ...question, state: 'separate' as const }, ''],
])('own consent %s and question %j: the name is "%s"', (showName, opinion, name) => {
  expect(personOnScreen({ ...lan, showName, opinion })).toEqual({ name, from: ['Thôn Thượng'] })
})

test.each([
  ['Phạm Thị Hiên 0912 345 678', 'Phạm Thị Hiên'],
  ['Phạm Thị Hiên (ĐT: 0912.345.678)', 'Phạm Thị Hiên'],
  ['0912345678', ''],
  ['Hội người cao tuổi, số nhà 12 ngõ 5, hien@example.vn', 'Hội người cao tuổi'],
  ['Tổ hợp tác 19-5', 'Tổ hợp tác 19-5'],
  ['Tổ dân phố số 4 (12 hộ)', 'Tổ dân phố số 4 (12 hộ)'],
])('of “%s” the hall reads “%s”', (typed, shown) => {
  const turn = { ...lan, showName: true, name: typed, groupName: typed, hamlet: null }
  expect(personOnScreen(turn)).toEqual({ name: shown, from: shown === '' ? [] : [shown] })
})

test.each(OPINION_STATES)('a question that is %s', (state) => {
  const shown = questionOnScreen({ ...question, state })
  expect(shown?.text ?? null).toBe(state === 'separate' ? null : 'Bao giờ sửa đường?')
  expect(questionOnScreen({ ...question, state, publicAt: null })?.text ?? null).toBe(
    state === 'separate' ? null : '',
  )
})

test('a text is cut after a word and says so; what fits stays whole', () => {
  const long = 'tiếng Việt '.repeat(300).normalize('NFD')
  const shown = questionOnScreen({ ...question, publicText: long })!
  expect(shown.isCut).toBe(true)
  expect(shown.text.length).toBeLessThanOrEqual(SCREEN_TEXT_MAX + 1)
  expect(shown.text).toMatch(/(tiếng|Việt)…$/)
  expect(questionOnScreen({ ...question, publicText: 'a'.repeat(SCREEN_TEXT_MAX) })!.isCut).toBe(false)
  const emoji = questionOnScreen({ ...question, publicText: `a${'😀'.repeat(2000)}` })!
  expect(emoji.text).not.toMatch(/[\uD800-\uDBFF]…/)
})

test('the longer a text, the smaller its type', () => {
  const sizes = [10, 90, 91, 300, 500, 700, 1000, 1600].map((n) => sizeOf('x'.repeat(n)))
  expect(sizes).toEqual([1, 1, 2, 3, 4, 5, 6, 7])
  expect(sizeOf('a\n'.repeat(20))).toBe(5)
})
