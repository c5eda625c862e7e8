import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'
import { onlyFor } from '../http/staff.ts'
import { paths } from '../paths.ts'
import { brief } from './agenda/brief.tsx'
import { item } from './agenda/item.tsx'
import { openingReport } from './agenda/opening-report.tsx'
import { order } from './agenda/order.tsx'
import { preparations } from './agenda/preparations.tsx'

/** What is prepared before a session: its agenda, the brief for its leader, the opening report. */
export const agenda = new Hono<StaffEnv>()

agenda.use(paths.preparations, onlyFor('officer'))
agenda.use(`${paths.preparations}/*`, onlyFor('officer'))

for (const part of [order, item, preparations, brief, openingReport]) agenda.route('/', part)
