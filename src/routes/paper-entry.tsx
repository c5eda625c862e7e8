import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'
import { onlyFor } from '../http/staff.ts'
import { paths } from '../paths.ts'
import { postPaper } from './paper-entry/saving.ts'
import { showPaperPage } from './paper-entry/show.tsx'

/** What was taken down on paper, typed in afterwards. */
export const paperEntry = new Hono<StaffEnv>()

paperEntry.use(paths.paperEntry(':code'), onlyFor('secretary'))

paperEntry.get(paths.paperEntry(':code'), (c) => showPaperPage(c, c.req.param('code') ?? ''))

paperEntry.post(paths.paperEntry(':code'), (c) => postPaper(c, c.req.param('code') ?? ''))
