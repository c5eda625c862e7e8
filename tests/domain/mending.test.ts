import { expect, test } from 'vitest'
import { decideMending, mendedWords } from '../../src/domain/mending.ts'

const STANDS = {
  text: 'Cống tắc.',
  name: 'Bùi Văn Khải',
  hamletId: 32,
  topic: 'irrigation',
  kind: 'feedback',
} as const
const OTHER = { ...STANDS, text: 'Cống đầu thôn tắc.' }

test.each([
  ['open', OTHER, true, 'mend'],
  ['open', OTHER, false, 'stale'],
  ['open', STANDS, false, 'repeat'],
  ['late', OTHER, true, 'closed'],
  ['late', STANDS, true, 'repeat'],
] as const)('while %s, %j (seen: %s) is %s', (is, said, wasSeen, decision) => {
  expect(decideMending({ is }, { stands: STANDS, said, wasSeen })).toBe(decision)
})

test('the kind of what was taken up is not changed at the table', () => {
  const mended = { ...STANDS, hamlet: 'other', kind: 'question' } as const
  expect(mendedWords(mended, { ...STANDS, state: 'received' })).toEqual({
    ...STANDS,
    hamletId: null,
    kind: 'question',
  })
  expect(mendedWords(mended, { ...STANDS, state: 'accepted' }).kind).toBe('feedback')
})
