#!/usr/bin/env node
// `npx doithoai <verb>`: builds where nothing is built yet, then runs the verb.
import { existsSync } from 'node:fs'

const built = new URL('../../dist/doithoai.mjs', import.meta.url)
if (!existsSync(built)) await import('../../build.mjs')
await import(built.href)
