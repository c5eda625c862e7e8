import type { Office } from './office.ts'

/** In every payload: no element and no attribute is called so, no address leads there. */
export const STING = 'xzsting'

/** What people may type to make a page do something: each stands alone and breaks out of one place where words can stand. */
export const PAYLOADS = [
  `<${STING}-a>`,
  `<script>${STING}()</script>`,
  `<img src=x onerror=${STING}()>`,
  `"><${STING}-b onclick="${STING}()">`,
  `' ${STING}c=1 onfocus='${STING}()' autofocus `,
  `" ${STING}d=1 onmouseover="${STING}()" `,
  `</textarea><${STING}-e>`,
  `</title><${STING}-f>`,
  `</option></select><${STING}-g>`,
  `<svg onload=${STING}()><${STING}-h/></svg>`,
  `--><!--${STING}-->]]><![CDATA[${STING}]]>`,
  `{{<${STING}-i>}} {{ý kiến}} \${${STING}} <%= ${STING} %>`,
  `&lt;${STING}-j&gt; &#60;${STING}-k&#62; &${STING};`,
  `\u2028<${STING}-l>\u2029</script><${STING}-m>\\u003c${STING}-n`,
  `<a href="javascript:${STING}()">`,
  `<base href="//${STING}/"><meta http-equiv="refresh" content="0;url=//${STING}">`,
]

/** The whole corpus, beginning with another one each time: what is cut short shows each of them somewhere. */
export function corpus(turn: number): string {
  const from = turn % PAYLOADS.length
  return [...PAYLOADS.slice(from), ...PAYLOADS.slice(0, from)].join(' ')
}

/** What leads somewhere where it becomes an address. */
export const LINK = `javascript:${STING}()//`

/* Texts that nobody types: days, keys, codes of the product. */
const CODE_NAMES = /_(on|hash|digest|key|rule|sealed|time|ways|outcome)$/
const CODES =
  'action arrived_by batch body call_outcome cause change channel claim clock code competence data day decision digest fingerprint form gate ground handle hash installation_id intent kind left_to level nonce outcome part pattern problem purpose recipient role roll rows rule score slug state status step subject topic type unit'.split(
    ' ',
  )
const CODES_THERE = [
  // JSON that the product writes; the words in it are typed by the sheet itself.
  'imports.cells',
  'imports.matching',
  'opinions.source',
  'opinions.receipt_nonce',
  'waivers.finding',
  'rules.value',
  'session_reasons.about',
  'session_reasons.others',
  'throttles.key',
]
/* Not to be changed once stored: they are stored with what was typed into them. */
const LEFT_ALONE = ['__drizzle_migrations', 'answers', 'events']

/* Words that stand only where something is hidden or taken away. */
const SOME: Record<string, string> = {
  'opinions.hidden_reason': 'where public_at is null',
  'attachments.removed_reason': 'where rowid in (select rowid from attachments order by rowid limit 3)',
}

/** Columns that hold words of people, of every table there is: a new one is among them until it is told not to be. */
export async function wordColumns({ db }: Office): Promise<{ table: string; column: string }[]> {
  const { rows } = await db.$client.execute(
    "select m.name as tbl, c.name as col from sqlite_master m, pragma_table_info(m.name) c where m.type = 'table' and c.type = 'TEXT' order by 1, 2",
  )
  return rows
    .map(({ tbl, col }) => ({ table: String(tbl), column: String(col) }))
    .filter(({ table }) => !LEFT_ALONE.includes(table))
    .filter(({ column }) => !CODE_NAMES.test(column) && !CODES.includes(column))
    .filter(({ table, column }) => ![...CODES_THERE, 'opinions.original_text'].includes(`${table}.${column}`))
}

/** Types into every column of words of every row; gives the columns where there was no row to type into. */
export async function typeInto(office: Office, typedOf: (turn: number) => string): Promise<string[]> {
  const empty: string[] = []
  for (const [turn, { table, column }] of (await wordColumns(office)).entries()) {
    const name = `${table}.${column}`
    const where = SOME[name] ?? ''
    const { rowsAffected } = await office.db.$client.execute({
      sql: `update ${table} set ${column} = ? || ' ' || rowid ${where}`,
      args: [typedOf(turn)],
    })
    if (rowsAffected === 0) empty.push(name)
  }
  return empty
}
