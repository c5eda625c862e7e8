import { type HtmlElement, parseHtml } from './html.ts'
import { form, type Office, STAFF, type StaffName } from './office.ts'
import { routesOf, type Samples } from './public-walk.ts'
import { STING } from './typed-into.ts'

export interface Page {
  /** Null: a stranger. */
  name: StaffName | null
  path: string
  url: string
  status: number
  type: string
  text: string
}

const ROLES = Object.keys(STAFF) as StaffName[]
const SEE_MOST: StaffName[] = ['thu', 'binh']
const STAFF_AREA = /^\/(lam-viec|quan-tri|tai-khoan)/
const SEARCHED = ['q', 'tim', 'don-vi', 'tu', 'muc', 'da-luu']
/* Would end the walk: whoever asks is signed out. */
const LEAVES = /dang-xuat|mat-khau|phien-dang-nhap|vai-tro/

/** Asks for every route there is as everybody there is: each list searched for `word` too, each parameter with its samples, by those who see the most with every one of them. */
export async function walkTyped(office: Office, samples: Samples, word: string): Promise<Page[]> {
  const pages: Page[] = []
  const query = new URLSearchParams(SEARCHED.map((name) => [name, word]))
  for (const { method, path } of routesOf(office)) {
    if (method !== 'GET') continue
    const urls = addressesOf(path, samples)
    for (const name of STAFF_AREA.test(path) ? ROLES : [null]) {
      const asked =
        name === null || SEE_MOST.includes(name) ? [...urls, `${urls[0]}?${query}`] : urls.slice(0, 2)
      for (const url of asked) pages.push(await ask(office, name, path, url))
    }
  }
  return pages
}

/** Every address of a route; a parameter without samples stops the walk. */
function addressesOf(path: string, samples: Samples): string[] {
  let addresses = [path]
  for (const parameter of path.matchAll(/:(\w+)(\{[^}]*\})?/g)) {
    const values = samples[path.slice(0, parameter.index)]
    if (!values) throw new Error(`tests know no sample parameters for ${path}`)
    const ending = parameter[2]?.includes('\\.ics') ? '.ics' : ''
    addresses = addresses.flatMap((address) =>
      values.map((value) => address.replace(parameter[0], value + ending)),
    )
  }
  return addresses
}

async function ask(
  office: Office,
  name: StaffName | null,
  path: string,
  url: string,
  init: RequestInit = {},
): Promise<Page> {
  const response = await (name ? office.as(name) : office.visit)(url, init)
  return {
    name,
    path,
    url,
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    text: await response.text(),
  }
}

/** Posts every form that stands on one of these pages, `word` typed into each of its fields: as a browser sends it, and as htmx does. One form of each kind for each role. */
export async function postTyped(office: Office, pages: Page[], word: string): Promise<Page[]> {
  const answers: Page[] = []
  const posted = new Set<string>()
  for (const page of pages.filter(({ type, status }) => type.startsWith('text/html') && status === 200)) {
    for (const { action, fields } of formsIn(parseHtml(page.text), word)) {
      const kind = `${page.name} ${page.path} ${action.replace(/[A-Z]?\d+|[\w-]{20,}/g, '')} ${Object.keys(fields)}`
      if (posted.has(kind) || LEAVES.test(action)) continue
      posted.add(kind)
      for (const hx of [false, true])
        answers.push(await ask(office, page.name, `POST ${page.path}`, action, form(fields, { hx })))
    }
  }
  return answers
}

function formsIn(
  elements: HtmlElement[],
  word: string,
): { action: string; fields: Record<string, string> }[] {
  const forms: { action: string; fields: Record<string, string> }[] = []
  for (const { name, attributes } of elements) {
    if (name === 'form')
      forms.push({ action: attributes.method === 'post' ? (attributes.action ?? '') : '', fields: {} })
    if (!attributes.name || !['input', 'textarea', 'select'].includes(name)) continue
    const isTyped = name !== 'input' || !['hidden', 'checkbox', 'radio'].includes(attributes.type ?? 'text')
    const form = forms.at(-1)
    if (form) form.fields[attributes.name] = isTyped ? word : (attributes.value ?? 'on')
  }
  return forms.filter(({ action }) => action !== '')
}

const LEADS = [
  'href',
  'src',
  'action',
  'formaction',
  'hx-get',
  'hx-post',
  'hx-redirect',
  'content',
  'data',
  'poster',
  'ping',
  'srcset',
  'xlink:href',
  'style',
  'srcdoc',
]

/** What a person's words became on a page, other than words. */
export function flawsIn({ text }: Page): string[] {
  let elements: HtmlElement[]
  try {
    elements = parseHtml(text)
  } catch (error) {
    return [String(error)]
  }
  return elements.flatMap(({ name, attributes }) => [
    ...(name.toLowerCase().includes(STING) ? [`<${name}>`] : []),
    ...Object.entries(attributes).flatMap(([attribute, value]) => {
      const leads =
        LEADS.includes(attribute) &&
        /^[\s\u0000-\u0020]*(javascript|data|vbscript):|^\/\/|^https?:\/\/xz/i.test(value)
      return attribute.includes(STING) || /^on/i.test(attribute) || leads
        ? [`<${name} ${attribute}="${value.slice(0, 80)}">`]
        : []
    }),
  ])
}
