import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'
import { onlyFor } from '../http/staff.ts'
import { paths } from '../paths.ts'
import { preview } from './imports/preview.tsx'
import { samples } from './imports/samples.ts'
import { uploading } from './imports/uploading.tsx'

/** A sheet of opinions taken in as a whole. */
export const imports = new Hono<StaffEnv>()

imports.use(paths.imports(':code'), onlyFor('secretary'))
imports.use(`${paths.imports(':code')}/*`, onlyFor('secretary'))
for (const part of [uploading, samples, preview]) imports.route('/', part)
