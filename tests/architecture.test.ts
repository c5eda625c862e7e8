import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  domainImportsLittle,
  importsCarryExtensions,
  importsPointOneWay,
  onlyDbSpeaksSql,
  runtimeStaysApart,
} from './support/architecture/directions.ts'
import {
  addressesAreWrittenOnce,
  filesStayShort,
  handlersStayShort,
  namesSayWhatIsInside,
  noBarrels,
  noClasses,
} from './support/architecture/shapes.ts'
import { filesUnder, type Rule, readSources, type Source, sourceOf } from './support/architecture/source.ts'

let sources: Source[]
beforeAll(async () => {
  sources = await readSources(['src', 'db', 'views'])
})

test('the walk reads every layer', () => {
  const folders = new Set(sources.map(({ path }) => path.split('/').slice(0, 2).join('/')))
  expect([...folders]).toEqual(
    expect.arrayContaining(['src/domain', 'src/paths.ts', 'db/schema', 'views/shell']),
  )
})

type Example = [path: string, text: string]
const lines = (n: number) => 'export {}\n'.repeat(n)
const handler = (head: string, n: number, end: string) => `${head}\n${'  step()\n'.repeat(n)}${end}\n`

/** Each rule with sources that break it and sources that nearly do: a rule that finds nothing proves nothing. */
const RULES: [sentence: string, rule: Rule, breaking: Example[], keeping: Example[]][] = [
  [
    'imports point one way, and db and views never meet',
    importsPointOneWay,
    [
      ['views/opinions/card.tsx', "import { findOpinion } from '../../db/queries/opinions.ts'"],
      ['db/queries/opinions.ts', "import type { CardProps } from '../../views/opinions/card.tsx'"],
      ['db/write.ts', "export { refuse } from '../src/http/refuse.ts'"],
      ['src/domain/opinion.ts', "import {\n  paths,\n} from '../paths.ts'"],
      ['src/http/page.ts', "const { board } = await import('../routes/board.tsx')"],
      ['src/routes/board.tsx', "import '../app.ts'"],
      ['src/app.ts', "import { startServer } from './node.ts'"],
      ['src/worker.ts', "import { demo } from './commands/demo.ts'"],
      ['src/commands/demo.ts', "import { startServer } from '../node.ts'"],
      ['src/other.ts', 'export const a = 1'],
      ['src/routes/board.tsx', "import { launchBrowser } from '../../tests/support/browser.ts'"],
    ],
    [
      ['src/routes/board.tsx', "import { findOpinion } from '../../db/queries/opinions.ts'"],
      ['views/opinions/card.tsx', "import { paths } from '../../src/paths.ts'"],
      ['src/node.ts', "import { demo } from './commands/demo.ts'"],
      ['src/worker.ts', "import { createApp } from './app.ts'\nimport { remind } from './jobs/remind.ts'"],
      [
        'src/domain/opinion.ts',
        "// comes from '../../db/schema/opinions.ts'\nimport { DateTime } from 'luxon'",
      ],
    ],
  ],
  [
    'the domain imports luxon and valibot only',
    domainImportsLittle,
    [
      ['src/domain/session.ts', "import { Hono } from 'hono'"],
      ['src/paths.ts', "import { DateTime } from 'luxon'"],
    ],
    [
      ['src/domain/session.ts', "import { DateTime } from 'luxon'\nimport * as v from 'valibot'"],
      ['src/routes/board.tsx', "import { Hono } from 'hono'"],
    ],
  ],
  [
    'only db speaks SQL',
    onlyDbSpeaksSql,
    [
      ['src/routes/board.tsx', "import { eq } from 'drizzle-orm'"],
      ['src/worker.ts', "import { createClient } from '@libsql/client/web'"],
    ],
    [['db/queries/opinions.ts', "import { eq } from 'drizzle-orm'"]],
  ],
  [
    'what one runtime alone has stays in its files',
    runtimeStaysApart,
    [
      ['src/http/language.ts', "import { join } from 'node:path'"],
      ['src/app.ts', "import { env } from 'cloudflare:workers'"],
      ['src/routes/board.tsx', 'export const port = process.env.PORT'],
      ['src/jobs/remind.ts', 'const { env } = process'],
    ],
    [
      ['src/node.ts', "import { join } from 'node:path'\nexport const port = process.env.PORT"],
      ['db/connect.node.ts', "import { mkdirSync } from 'node:fs'"],
      ['src/commands/backup.ts', 'process.exitCode = 1'],
      ['src/domain/opinion.ts', "// ends with the process.exit\nexport const step = { process: 'x' }"],
    ],
  ],
  [
    'imports carry their extension',
    importsCarryExtensions,
    [['src/app.ts', "import { board } from './routes/board'"]],
    [['src/app.ts', "import { board } from './routes/board.tsx'\nimport { Hono } from 'hono'"]],
  ],
  [
    'names say what is inside',
    namesSayWhatIsInside,
    [
      ['src/utils/date.ts', ''],
      ['db/sessionManager.ts', ''],
      ['views/components/card.tsx', ''],
      ['src/http/date-helpers.ts', ''],
    ],
    [['views/opinions/card.tsx', '']],
  ],
  [
    'no file is over 150 lines',
    filesStayShort,
    [['src/domain/opinion.ts', lines(151)]],
    [
      ['src/domain/opinion.ts', lines(150)],
      ['views/strings/vi.ts', lines(151)],
      ['db/demo/texts/roads.ts', lines(151)],
    ],
  ],
  [
    'no handler is over twelve lines',
    handlersStayShort,
    [
      ['src/routes/board.tsx', handler("board.get('/', async (c) => {", 13, '})')],
      ['src/routes/board.tsx', handler("board.get(\n  '/',\n  async (c) => {", 13, '  },\n)')],
    ],
    [
      ['src/routes/board.tsx', handler("board.get('/', async (c) => {", 12, '})')],
      ['src/routes/board.tsx', handler("board.get('/', (c) => show(c))\n\nconst show = (c) => {", 20, '}')],
    ],
  ],
  [
    'no barrels',
    noBarrels,
    [
      ['views/index.ts', "export { Card } from './card.tsx'\nexport { List } from './list.tsx'"],
      ['src/domain/all.ts', "export * from './opinion.ts'\nexport const a = 1"],
    ],
    [['src/domain/opinion.ts', "export { DAY } from './day.ts'\nexport const a = 1"]],
  ],
  [
    'no classes',
    noClasses,
    [
      ['src/domain/opinion.ts', 'export class Opinion {}'],
      ['src/http/refuse.ts', 'export const Refusal = class extends Error {}'],
    ],
    [['views/opinions/card.tsx', '// class Card {\nexport const Card = () => <p class="card">{1}</p>']],
  ],
  [
    'addresses are written in src/paths.ts alone',
    addressesAreWrittenOnce,
    [
      ['views/shell/nav.tsx', 'export const Nav = () => <a href="/lich">x</a>'],
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the source under test holds a template
      ['views/shell/nav.tsx', 'export const Nav = ({ code }) => <form action={`/y-kien/${code}`} />'],
      ['views/shell/nav.tsx', "export const Nav = () => <form hx-post={'/y-kien'} />"],
      ['src/routes/board.tsx', "board.get('/', (c) => c.redirect('/y-kien'))"],
    ],
    [
      ['views/shell/nav.tsx', 'export const Nav = () => <a href={paths.calendar}>x</a>'],
      ['src/routes/board.tsx', "board.get('/:code', (c) => c.redirect(paths.board))"],
      ['views/shell/nav.tsx', 'export const Nav = () => <a href="#main">x</a>'],
    ],
  ],
]

describe.each(RULES)('%s', (_sentence, rule, breaking, keeping) => {
  test.each(breaking)('finds the breach in %s', async (path, text) => {
    expect(rule(await sourceOf(path, text))).toHaveLength(1)
  })

  test.each(keeping)('leaves %s in peace', async (path, text) => {
    expect(rule(await sourceOf(path, text))).toEqual([])
  })

  test('the product keeps it', () => {
    expect(sources.flatMap(rule)).toEqual([])
  })
})

test('names of styles, images and tests say what is inside, too', async () => {
  const paths = (await Promise.all(['static', 'tests'].map(filesUnder))).flat()
  expect(paths.flatMap((path) => namesSayWhatIsInside({ path, text: '', code: '' }))).toEqual([])
})

test('no script of a page is over 150 lines', async () => {
  const scripts = (await filesUnder('static')).filter((path) => /(?<!\.min)\.js$/.test(path))
  const sources = scripts.map(async (path) => ({ path, text: await readFile(path, 'utf8'), code: '' }))
  expect((await Promise.all(sources)).flatMap(filesStayShort)).toEqual([])
})
