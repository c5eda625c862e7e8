import type { Strings } from '../vi.ts'

export const similar: Strings['similar'] = {}
