import type { Strings } from '../vi.ts'

export const papers: Strings['papers'] = {}
