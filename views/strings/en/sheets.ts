import type { Strings } from '../vi.ts'

export const sheets: Strings['sheets'] = {}
