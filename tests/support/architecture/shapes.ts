import type { Rule } from './source.ts'

const LONGEST = 150
const MAY_BE_LONG = /^(db\/migrations|db\/demo\/texts|views\/strings)\//

const VAGUE = /^(utils?|helpers?|services?|managers?|libs?|components?)$/i

/** Errors that a caller tells apart by their type. */
const CLASSES = ['db/send.ts']

/** Drizzle and its kit take the whole schema as one module. */
const BARRELS = ['db/schema/index.ts']

/** Names say what is inside: no utils, helpers, services, manager, lib, components. */
export const namesSayWhatIsInside: Rule = ({ path }) =>
  path
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .split(/[/\-_.]/)
    .filter((word) => VAGUE.test(word))
    .map((word) => `${path} is called ${word}`)

/** A file over 150 lines asks to be split by meaning; texts and migrations are as long as they are. */
export const filesStayShort: Rule = ({ path, text }) => {
  const lines = text.trimEnd().split('\n').length
  return lines > LONGEST && !MAY_BE_LONG.test(path) ? [`${path} has ${lines} lines`] : []
}

const LONGEST_HANDLER = 12

/** A handler loads, decides, writes and shows, in at most twelve lines: what takes more belongs to one of the four. */
export const handlersStayShort: Rule = ({ path, text }) =>
  [...text.matchAll(HANDLER)]
    .map(([whole, body]) => ({ head: whole.split('\n')[0], lines: body!.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > LONGEST_HANDLER)
    .map(({ head, lines }) => `${path} handles ${head} in ${lines} lines`)

/** From the address to the end of the function's body, both at the same depth; no blank line stands before the body. */
const HANDLER =
  /^\w+\.(?:get|post|put|patch|delete|all)\((?:(?!\n\n|=> \{)[\s\S])*=> \{\n([\s\S]*?)^ {0,2}\},?\n?\)/gm

/** A name is imported from where it is written. */
export const noBarrels: Rule = ({ path, code }) => {
  const rest = code.replace(/^export\s*(\*(\s+as\s+\w+)?|\{[^}]*\})\s*from\s*["'][^"']+["'];?$/gm, '')
  const isBarrel = rest !== code && rest.trim() === ''
  return (isBarrel || /^export\s*\*/m.test(code)) && !BARRELS.includes(path) ? [`${path} only hands on`] : []
}

/** No class where a function will do. */
export const noClasses: Rule = ({ path, code }) =>
  /(?:^|[=(,:\s])class(?:\s+[\w$]+)?(?:\s+extends\s+[\w$.]+)?\s*\{/m.test(code) && !CLASSES.includes(path)
    ? [`${path} declares a class`]
    : []

/** Addresses come from src/paths.ts: no link, form or redirect writes its own. */
export const addressesAreWrittenOnce: Rule = ({ path, code }) =>
  [...code.matchAll(LINK)].map(([link]) => `${path} writes an address itself: ${link}`)

const LINK =
  /(?:\b(?:href|action|formaction|src|hx-(?:get|post|put|patch|delete|push-url))=(?:\{\s*)?|\b(?:redirect|saved)\((?:\w+,\s*)?)["'`]\/[^"'`]*/gi
