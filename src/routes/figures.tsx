import { Hono } from 'hono'
import * as v from 'valibot'
import { FiguresPage } from '../../views/figures/figures-page.tsx'
import { figuresQuery } from '../domain/figures.ts'
import { cachedPage } from '../http/cache.ts'
import type { PublicEnv } from '../http/context.ts'
import { errorsOf } from '../http/forms.ts'
import { showPublic } from '../http/pages.tsx'
import { paths } from '../paths.ts'
import { findShown, NAMES } from './figures/found.ts'

const NOTHING_ASKED: v.InferOutput<typeof figuresQuery> = { 'don-vi': null, tu: null, den: null }

/** Public figures by unit and period. */
export const figures = new Hono<PublicEnv>()

figures.get(paths.figures, (c) =>
  cachedPage(c, '', async () => {
    const { s } = c.var
    const typed = c.req.query()
    const reading = v.safeParse(figuresQuery, typed)
    const asked = reading.success ? reading.output : NOTHING_ASKED
    const found = await findShown(c, { unit: asked['don-vi'], from: asked.tu, to: asked.den }, NAMES.page)
    const errors = reading.success ? found.errors : errorsOf(s, reading.issues)
    const shown = errors ? null : found.shown
    return showPublic(
      c,
      { title: s.figures.title, status: errors ? 422 : 200 },
      <FiguresPage {...{ s, typed, errors, shown }} units={found.units} />,
    )
  }),
)
