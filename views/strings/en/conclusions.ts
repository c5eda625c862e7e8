import type { Strings } from '../vi.ts'

export const conclusions: Strings['conclusions'] = {}
