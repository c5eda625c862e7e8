/** A rendered answer as it is kept: its bytes, its headers, and the same bytes packed once somebody asks for them so. */
export interface KeptPage {
  body: Uint8Array<ArrayBuffer>
  headers: Record<string, string>
  packed?: Uint8Array<ArrayBuffer>
}

/** Rendered pages of one office, in memory. A page under another key is another page: what a newer version of the data replaces ages out. */
export interface KeptPages {
  find(key: string): KeptPage | undefined
  keep(key: string, page: KeptPage): void
  /** Bytes held now, never more than the limit. */
  bytes(): number
}

/** Keeps pages up to `limit` bytes and forgets the least recently used ones first. A page over an eighth of the limit is not kept. */
export function createKeptPages(limit: number): KeptPages {
  // A Map remembers the order of insertion: the first entry is the one that was used longest ago.
  const pages = new Map<string, KeptPage>()
  let held = 0
  const drop = (key: string) => {
    const page = pages.get(key)
    if (page && pages.delete(key)) held -= sizeOf(key, page)
  }
  return {
    find(key) {
      const page = pages.get(key)
      if (!page) return undefined
      pages.delete(key)
      pages.set(key, page)
      return page
    },
    keep(key, page) {
      drop(key)
      const size = sizeOf(key, page)
      if (size > limit / 8) return
      pages.set(key, page)
      held += size
      while (held > limit) drop(pages.keys().next().value!)
    },
    bytes: () => held,
  }
}

/** Room taken by the entry itself, and by headers, which are alike on every page. */
const ENTRY_BYTES = 500

function sizeOf(key: string, { body, packed }: KeptPage): number {
  return ENTRY_BYTES + 2 * key.length + body.byteLength + (packed?.byteLength ?? 0)
}
