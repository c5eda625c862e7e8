import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'
import { handOvers } from './agency-work/hand-overs.tsx'
import { inquiry } from './agency-work/inquiry.ts'
import { support } from './agency-work/support.ts'
import { takingOn } from './agency-work/taking-on.ts'

/** What an agency does with its matters before it answers: taking on, support, inquiries, handing over. */
export const agencyWork = new Hono<StaffEnv>()

for (const part of [takingOn, support, inquiry, handOvers]) agencyWork.route('/', part)
