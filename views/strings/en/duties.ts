import type { Strings } from '../vi.ts'

export const duties: Strings['duties'] = {}
