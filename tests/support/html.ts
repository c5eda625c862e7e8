/** An element as it was opened: where it stands is of no matter here, but what it is called and what it carries. */
export interface HtmlElement {
  name: string
  attributes: Record<string, string>
}

/** Raw text of these is not read as markup: whatever of a person's words came there would not be escaped. Only data may stand there, whole as JSON and without a `<`. */
const RAW = ['script', 'style']
const DATA = 'application/json'
const VOID = ['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }
const ATTRIBUTE = /\s+([^\s"'<>/=]+)(?:="([^"<]*)")?/gy

/**
 * Reads a page in the narrow way in which this product writes one: every attribute in double quotes, every element closed, no bare `<` in a text, no comment, nothing but
 * JSON in a script. What is written so, a browser reads alike; throws at the first thing that is not. Elements in the order in which they are opened.
 */
export function parseHtml(page: string): HtmlElement[] {
  const elements: HtmlElement[] = []
  const open: string[] = []
  const token =
    /<!doctype html>|<(\/?)([A-Za-z][^\s"'<>/=]*)((?:\s+[^\s"'<>/=]+(?:="[^"<]*")?)*)\s*(\/?)>|[^<]+/giy
  for (let at = 0; at < page.length; at = token.lastIndex) {
    token.lastIndex = at
    const found = token.exec(page)
    if (!found) throw new Error(`not as we write it: ${page.slice(Math.max(0, at - 60), at + 60)}`)
    const [whole, closes, name, attributes = '', isEmpty] = found
    if (name === undefined) {
      if (RAW.includes(open.at(-1) ?? '') && whole.trim() !== '' && !isData(elements.at(-1), whole))
        throw new Error(`text in <${open.at(-1)}>`)
    } else if (closes) {
      if (open.pop() !== name) throw new Error(`</${name}> closes another`)
    } else {
      elements.push({ name, attributes: attributesIn(attributes) })
      if (!isEmpty && !VOID.includes(name)) open.push(name)
    }
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)}> is not closed`)
  return elements
}

/** Whole as it stands: what a `<` cuts in two is no JSON. */
function isData(element: HtmlElement | undefined, text: string): boolean {
  if (element?.name !== 'script' || element.attributes.type !== DATA) return false
  try {
    return typeof JSON.parse(text) === 'object'
  } catch {
    return false
  }
}

function attributesIn(text: string): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [, name = '', value = ''] of text.matchAll(ATTRIBUTE)) {
    if (name in attributes) throw new Error(`${name} twice`)
    attributes[name] = unescaped(value)
  }
  return attributes
}

/** What a reader sees of an escaped text. */
export function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-fA-F]+)|(\w+));/g, (whole, decimal, hex, name) =>
    name
      ? (NAMED[name] ?? whole)
      : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
  )
}
