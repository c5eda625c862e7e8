import * as v from 'valibot'
import { expect, test } from 'vitest'
import { apiParameters } from '../../src/domain/api.ts'
import { apiFiguresParameters } from '../../src/domain/api-figures.ts'
import { apiSessionParameters, sessionsQuery } from '../../src/domain/api-sessions.ts'
import { apiQuery } from '../../src/domain/board-filter.ts'
import { apiFiguresQuery } from '../../src/domain/figures.ts'
import { describeApi } from '../support/openapi.ts'

// `npx vitest run tests/routes/openapi.test.ts -u` writes the file anew.
test('the stored description of the API is what its schemas say', async () => {
  const text = `${JSON.stringify(describeApi(), null, 2)}\n`
  await expect(text).toMatchFileSnapshot('../../src/routes/openapi.json')
})

test.each([
  ['opinions', apiParameters, apiQuery],
  ['sessions', apiSessionParameters, sessionsQuery],
  ['figures', apiFiguresParameters, apiFiguresQuery],
] as const)('every parameter that is described for %s is read', (_, { entries }, query) => {
  const wrong = Object.fromEntries(Object.keys(entries).map((name) => [name, 'x'.repeat(300)]))
  const { issues = [] } = v.safeParse(query as v.GenericSchema, wrong)
  expect([...new Set(issues.map(({ path }) => path?.[0]?.key))].sort()).toEqual(Object.keys(entries).sort())
})
