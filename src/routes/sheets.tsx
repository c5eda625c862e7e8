import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'
import { onlyFor } from '../http/staff.ts'
import { paths } from '../paths.ts'
import { preview } from './sheets/preview.tsx'
import { sending } from './sheets/sending.ts'
import { uploading } from './sheets/uploading.tsx'

/** The spreadsheet round trip for agencies that do not sign in. */
export const sheets = new Hono<StaffEnv>()

sheets.use(paths.sheets, onlyFor('secretary', 'officer'))
sheets.use(`${paths.sheets}/*`, onlyFor('secretary', 'officer'))
for (const part of [sending, uploading, preview]) sheets.route('/', part)
