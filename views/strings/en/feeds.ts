import type { Strings } from '../vi.ts'

export const feeds: Strings['feeds'] = {}
