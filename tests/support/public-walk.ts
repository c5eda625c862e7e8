import { inspectRoutes } from 'hono/dev'
import { createApp } from '../../src/app.ts'
import { fold } from '../../src/domain/folding.ts'
import { form, type Office, type StaffName } from './office.ts'

/** Areas behind the sign-in: asked for all the same, by somebody who is not signed in. */
const STAFF_AREA = /^\/(lam-viec|quan-tri|tai-khoan|dang-xuat)(\/|$)/

export interface Route {
  method: string
  path: string
}

/** Values for the parameter that follows the beginning of an address. */
export type Samples = Record<string, string[]>

/** Every route of the app, taken from its own table, middleware left out. */
export function routesOf(office: Office): Route[] {
  const routes = inspectRoutes(createApp(office.platform)).filter(({ isMiddleware }) => !isMiddleware)
  return routes.map(({ method, path }) => ({ method, path }))
}

/**
 * The addresses to ask a route for, its parameters filled in from left to right: samples are named by what stands before the parameter in the route itself, `/theo-doi/`,
 * `/theo-doi/:secret/tep/`. A public route whose parameter has no samples stops the test that walks it.
 */
export function addressesOf(path: string, samples: Samples): string[] {
  const parameters = [...path.matchAll(/:(\w+)(\{(?:[^{}]|\{[^}]*\})*\})?/g)]
  // The sign-in stands before the whole area, whatever the parameter is.
  if (STAFF_AREA.test(path)) return [path.replace(/:\w+(\{[^}]*\})?/g, '1')]
  let addresses = [path]
  for (const parameter of parameters) {
    const values = samples[path.slice(0, parameter.index)]
    if (!values) throw new Error(`tests know no sample parameters for ${path}`)
    const ending = parameter[2]?.includes('\\.ics') ? '.ics' : ''
    addresses = addresses.flatMap((address) =>
      values.map((value) => address.replace(parameter[0], value + ending)),
    )
  }
  return addresses
}

export interface Answer {
  route: Route
  url: string
  status: number
  /** Headers and body, folded, separators between digits taken out: every way of writing a word or a number is found. */
  text: string
}

/** Asks every page behind the sign-in as one of the staff; each parameter is filled in with every one of `values`, whatever it stands for. */
export async function walkStaff(office: Office, name: StaffName, values: string[]): Promise<Answer[]> {
  const answers: Answer[] = []
  const pages = routesOf(office).filter(({ method, path }) => method === 'GET' && STAFF_AREA.test(path))
  for (const route of pages) {
    const has = /:\w+/.test(route.path)
    for (const value of has ? values : ['']) {
      const url = route.path.replace(/:\w+(\{[^}]*\})?/g, value)
      const response = await office.as(name)(url)
      answers.push({ route, url, status: response.status, text: plain(await response.text()) })
    }
  }
  return answers
}

/** Asks every route as a stranger: in both languages, whole and in part, with each query; posts last, since they may write. */
export async function walk(
  office: Office,
  { samples, queries, posts }: { samples: Samples; queries: string[]; posts: Record<string, string>[] },
): Promise<Answer[]> {
  const answers: Answer[] = []
  const ask = async (route: Route, url: string, init: RequestInit = {}) => {
    const response = await office.visit(url, init)
    const headers = [...response.headers].map((header) => header.join(': ')).join('\n')
    answers.push({ route, url, status: response.status, text: plain(`${headers}\n${await response.text()}`) })
  }
  const routes = routesOf(office)
  for (const route of routes.filter(({ method }) => method === 'GET')) {
    for (const url of addressesOf(route.path, samples)) {
      for (const lang of ['vi', 'en']) {
        const cookie = `lang=${lang}`
        await ask(route, url, { headers: { cookie } })
        await ask(route, url, { headers: { cookie, 'HX-Request': 'true', 'HX-Request-Type': 'partial' } })
      }
      if (url === route.path) {
        for (const query of queries) await ask(route, `${url}?${query}`)
      }
    }
  }
  for (const route of routes.filter(({ method }) => method !== 'GET')) {
    for (const url of addressesOf(route.path, samples)) {
      for (const fields of posts) {
        await ask(route, url, { ...form(fields), method: route.method })
        await ask(route, url, { ...form(fields, { hx: true }), method: route.method })
      }
    }
  }
  return answers
}

/** Where one of these words stands in an answer, though it was not in the question. */
export function leaksOf(answers: Answer[], words: string[]): string[] {
  return answers.flatMap(({ route, url, text }) => {
    const asked = plain(decodeURIComponent(url.replaceAll('+', ' ')))
    return words
      .filter((word) => text.includes(plain(word)) && !asked.includes(plain(word)))
      .map((word) => `${route.method} ${url}: ${word}`)
  })
}

function plain(text: string): string {
  return fold(text).replace(/(?<=\d)[ .-](?=\d)/g, '')
}
