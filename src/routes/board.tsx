import { Hono } from 'hono'
import * as v from 'valibot'
import { type BoardPage, listBoard, listBoardUnits } from '../../db/queries/board.ts'
import { findBoardOpinion } from '../../db/queries/board-opinion.ts'
import { BoardContent } from '../../views/board/board-content.tsx'
import type { ShownLine } from '../../views/board/entry.tsx'
import { HiddenOpinion } from '../../views/board/hidden-opinion.tsx'
import { OpinionContent, titleOf } from '../../views/board/opinion-content.tsx'
import type { FieldErrors } from '../../views/shell/error-summary.tsx'
import { type BoardFilter, boardAddress, boardQuery } from '../domain/board-filter.ts'
import { dayOf } from '../domain/day.ts'
import { cachedPage } from '../http/cache.ts'
import type { PublicContext, PublicEnv } from '../http/context.ts'
import { errorsOf, sentenceOf } from '../http/forms.ts'
import { showPublic } from '../http/pages.tsx'
import { notFoundPage } from '../http/refusals.tsx'
import { paths, withQuery } from '../paths.ts'

export const board = new Hono<PublicEnv>()

board.get('/y-kien', (c) =>
  cachedPage(c, '', async () => {
    const { db, s, now } = c.var
    const reading = v.safeParse(boardQuery, c.req.query())
    if (!reading.success) return refuseFilter(c, errorsOf(s, reading.issues), await listBoardUnits(db))
    const filter = reading.output
    const page = await listBoard(db, filter, dayOf(now))
    if (!page.ok) return refuseFilter(c, unknownOf(c, page.unknown), page.units)
    return showBoard(c, filter, page)
  }),
)

board.get('/y-kien/:code', (c) =>
  cachedPage(c, '', async () => {
    const { db, s, now } = c.var
    const code = c.req.param('code')
    const found = await findBoardOpinion(db, code)
    if (found.is === 'unknown') return notFoundPage(c)
    if (found.is === 'hidden') return showHidden(c, code, found.reason)
    const { opinion } = found
    const title = titleOf(s, opinion)
    return showPublic(c, { title }, <OpinionContent {...{ s, opinion }} today={dayOf(now)} />)
  }),
)

/** Gone rather than OK: a search engine that kept the text drops it. */
function showHidden(c: PublicContext, code: string, reason: string) {
  const { s } = c.var
  return showPublic(
    c,
    { title: s.board.hiddenTitle, status: 410, narrow: true },
    <HiddenOpinion {...{ s, code, reason }} />,
  )
}

function showBoard(c: PublicContext, filter: BoardFilter, page: Extract<BoardPage<ShownLine>, { ok: true }>) {
  const { s, now } = c.var
  const { after, ...asked } = filter
  const feed = withQuery(paths.boardFeed, boardAddress({ ...filter, after: null }))
  const address = (place: string | null) => withQuery(paths.board, boardAddress({ ...asked, after: place }))
  return showPublic(
    c,
    {
      title: s.board.title,
      head: <link rel="alternate" type="application/atom+xml" title={s.board.title} href={feed} />,
    },
    <BoardContent
      s={s}
      typed={c.req.query()}
      units={page.units}
      feed={{ href: feed, topic: filter.topic }}
      lines={page.rows}
      q={filter.q}
      isFiltered={Object.values(asked).some((value) => value !== null && value !== '')}
      next={page.next && address(page.next)}
      first={after && address(null)}
      today={dayOf(now)}
    />,
  )
}

/** The form with what was typed and a sentence at each field that is wrong; no list, which would look like an answer. */
function refuseFilter(c: PublicContext, errors: FieldErrors, units: BoardPage<ShownLine>['units']) {
  const { s, now } = c.var
  return showPublic(
    c,
    { title: s.board.title, status: 422 },
    <BoardContent
      {...{ s, errors, units }}
      typed={c.req.query()}
      lines={null}
      q=""
      isFiltered={false}
      next={null}
      first={null}
      today={dayOf(now)}
    />,
  )
}

/** The place in the list has no field of its own: its sentence stands for the form as a whole. */
function unknownOf(c: PublicContext, unknown: 'unit' | 'after'): FieldErrors {
  return unknown === 'unit'
    ? { 'don-vi': sentenceOf(c.var.s, 'don-vi', 'not_a_choice') }
    : { '': sentenceOf(c.var.s, 'sau', 'unknown_place') }
}
