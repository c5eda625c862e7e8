/** An element as it was read: its name, attributes, children and own text. */
export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: XmlElement[]
  text: string
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
// Char of XML 1.0.
const NOT_A_CHAR = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u

/** Reads a document as strictly as XML asks for: throws at the first thing that is not well-formed. No DTD, comments, CDATA or processing instructions but the declaration. */
export function parseXml(document: string): XmlElement {
  if (NOT_A_CHAR.test(document)) throw new Error('a character that XML does not know')
  const declaration = /^<\?xml version="1\.0" encoding="utf-8"\?>\n/.exec(document)
  if (!declaration) throw new Error('no declaration')
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const rest = document.slice(declaration[0].length)
  const token = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[A-Za-z][\w:.-]*="[^"<]*")*)\s*(\/?)>|([^<]+)/gy
  let at = 0
  while (at < rest.length) {
    token.lastIndex = at
    const found = token.exec(rest)
    if (!found) throw new Error(`not well-formed at: ${rest.slice(at, at + 40)}`)
    at = token.lastIndex
    const [, closes, name = '', attributes = '', isEmpty, text] = found
    const parent = open.at(-1)!
    if (text !== undefined) parent.text += unescaped(text)
    else if (closes) {
      if (open.pop()!.name !== name || open.length === 0) throw new Error(`</${name}> closes another`)
    } else {
      const element = { name, attributes: attributesIn(attributes), children: [], text: '' }
      parent.children.push(element)
      if (!isEmpty) open.push(element)
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)!.name}> is not closed`)
  if (root.children.length !== 1 || root.text.trim() !== '') throw new Error('not one root')
  return root.children[0]!
}

function attributesIn(text: string): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [, name = '', value = ''] of text.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (name in attributes) throw new Error(`${name} twice`)
    attributes[name] = unescaped(value)
  }
  return attributes
}

function unescaped(text: string): string {
  if (text.includes(']]>')) throw new Error(']]> in a text')
  return text.replace(/&(?:#(\d+)|#x([\da-fA-F]+)|(\w+));|&/g, (whole, decimal, hex, name) => {
    if (whole === '&') throw new Error('a bare ampersand')
    if (name) {
      if (!NAMED[name]) throw new Error(`&${name}; is unknown`)
      return NAMED[name]
    }
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16))
  })
}
