import { expect, test } from 'vitest'
import { placeOfDraft, versionIssued, versionOnItsWay } from '../../src/domain/answer.ts'

const version = (over: object = {}) => ({
  id: 7,
  version: 1,
  writtenBy: 102,
  submittedAt: null as number | null,
  issuedAt: null as number | null,
  ...over,
})

test.each([
  ['nothing written yet', [], { over: null, version: 1 }],
  ['one’s own unsubmitted version', [version()], { over: 7, version: 1 }],
  ['a colleague’s version', [version({ writtenBy: 101 })], { over: null, version: 2 }],
  ['a version that was sent back', [version({ submittedAt: 1 })], { over: null, version: 2 }],
  ['an issued answer', [version({ submittedAt: 1, issuedAt: 2 })], { over: null, version: 2 }],
  [
    'an issued answer and one’s own later version',
    [version({ issuedAt: 2 }), version({ id: 8, version: 2 })],
    { over: 8, version: 2 },
  ],
])('a draft over %s is kept at its place', (_, versions, place) => {
  expect(placeOfDraft(versions, 102)).toEqual(place)
})

test('on its way is the newest version, unless it was issued', () => {
  expect(versionOnItsWay([])).toBeNull()
  expect(versionOnItsWay([version({ submittedAt: 1 })])).toMatchObject({ version: 1 })
  expect(versionOnItsWay([version({ issuedAt: 2 })])).toBeNull()
  expect(versionOnItsWay([version({ version: 2 }), version({ issuedAt: 2 })])).toMatchObject({ version: 2 })
})

test('issued is the newest version that was, whatever is being written since', () => {
  const versions = [version({ issuedAt: 2 }), version({ version: 2, issuedAt: 3 }), version({ version: 3 })]
  expect(versionIssued(versions)).toMatchObject({ version: 2 })
  expect(versionIssued([version()])).toBeNull()
})
