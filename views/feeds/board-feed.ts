import type { BoardFilter } from '../../src/domain/board-filter.ts'
import { boardAddress } from '../../src/domain/board-filter.ts'
import { shortened } from '../../src/domain/excerpt.ts'
import type { TopicCode } from '../../src/domain/topic.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { vi } from '../strings/vi.ts'
import { type AtomEntry, atomFeed } from './atom.ts'

interface ShownNews {
  code: string
  topic: TopicCode
  unit: string
  text: string
  at: number
  form: 'oral' | 'written' | null
  version: number | null
  corrects: number
}

export interface ShownBoardFeed {
  office: string
  installationId: string
  unit: string | null
  beganAt: number
  news: ShownNews[]
}

/** The board as a feed, in Vietnamese whatever language somebody once chose. `site` is the beginning of every address. */
export function boardFeed(feed: ShownBoardFeed, filter: BoardFilter, site: string): string {
  const asked = boardAddress({ ...filter, after: null })
  const self = withQuery(paths.boardFeed, asked)
  return atomFeed({
    id: tag(feed, self),
    title: titleOf(feed, filter),
    link: `${site}${withQuery(paths.board, asked)}`,
    self: `${site}${self}`,
    author: feed.office,
    updatedAt: feed.news[0]?.at ?? feed.beganAt,
    lang: 'vi',
    entries: feed.news.map((news) => entryOf(feed, news, site)),
  })
}

function entryOf(feed: ShownBoardFeed, news: ShownNews, site: string): AtomEntry {
  const { code, form, version, topic, unit, text, at } = news
  const address = paths.opinion(code)
  return {
    id: tag(feed, form === null ? address : `${address}/${form}/${version}`),
    title: wordsFor(news)(vi.opinions.topic[topic], unit),
    summary: shortened(text, 500),
    link: `${site}${address}`,
    at,
  }
}

function wordsFor({ form, corrects }: ShownNews) {
  if (form === null) return vi.voices.feedOpinion
  return corrects === 1 ? vi.voices.feedCorrection : vi.voices.feedAnswer
}

/** RFC 4151: the installation's own id stands for a name, since an office may change its address; the day is that of the scheme. */
function tag({ installationId }: ShownBoardFeed, what: string): string {
  return `tag:${installationId},2026:${what}`
}

function titleOf({ office, unit }: ShownBoardFeed, { topic, q }: BoardFilter): string {
  const parts = [unit, topic && vi.opinions.topic[topic], q && vi.voices.feedSearch(q)]
  return (
    vi.voices.feedTitle(office) +
    parts
      .filter(Boolean)
      .map((part) => vi.voices.feedPart(String(part)))
      .join('')
  )
}
