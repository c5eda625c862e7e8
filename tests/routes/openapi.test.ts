import * as v from 'valibot'
import { expect, test } from 'vitest'
import { apiParameters } from '../../src/domain/api.ts'
import { apiQuery } from '../../src/domain/board-filter.ts'
import { describeApi } from '../support/openapi.ts'

// `npx vitest run tests/routes/openapi.test.ts -u` writes the file anew.
test('the stored description of the API is what its schemas say', async () => {
  const text = `${JSON.stringify(describeApi(), null, 2)}\n`
  await expect(text).toMatchFileSnapshot('../../src/routes/openapi.json')
})

test('every parameter that is described is read', () => {
  const wrong = Object.fromEntries(Object.keys(apiParameters.entries).map((name) => [name, 'x'.repeat(300)]))
  const { issues = [] } = v.safeParse(apiQuery, wrong)
  expect([...new Set(issues.map(({ path }) => path?.[0]?.key))].sort()).toEqual(
    Object.keys(apiParameters.entries).sort(),
  )
})
