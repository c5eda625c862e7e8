/** One entry of an Atom feed. `id` never changes; `at` in epoch ms. */
export interface AtomEntry {
  id: string
  title: string
  summary: string
  link: string
  at: number
}

export interface AtomFeed {
  id: string
  title: string
  /** The page it belongs to, and its own address. */
  link: string
  self: string
  /** Who writes it: the office. */
  author: string
  updatedAt: number
  lang: string
  entries: AtomEntry[]
}

/** A feed as RFC 4287 has it. Everything is text: markup in what residents wrote is shown as they typed it. */
export function atomFeed(feed: AtomFeed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(feed.lang)}">
${[
  element('id', feed.id),
  element('title', feed.title),
  element('updated', instant(feed.updatedAt)),
  `<author>${element('name', feed.author)}</author>`,
  `<link rel="alternate" type="text/html" href="${escaped(feed.link)}"/>`,
  `<link rel="self" type="application/atom+xml" href="${escaped(feed.self)}"/>`,
  ...feed.entries.map(entry),
].join('\n')}
</feed>
`
}

function entry({ id, title, summary, link, at }: AtomEntry): string {
  const parts = [
    element('id', id),
    element('title', title),
    element('updated', instant(at)),
    element('published', instant(at)),
    `<link rel="alternate" type="text/html" href="${escaped(link)}"/>`,
    ...(summary ? [element('summary', summary)] : []),
  ]
  return `<entry>\n${parts.join('\n')}\n</entry>`
}

const element = (name: string, text: string) => `<${name}>${escaped(text)}</${name}>`

const instant = (at: number) => new Date(at).toISOString()

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** As XML 1.0 takes it: control characters, lone surrogates and the two signs that are none are left out. */
function escaped(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign]!)
}

// Everything that is not a Char of XML 1.0, §2.2.
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu
