import type { Strings } from '../vi.ts'

export const agenda: Strings['agenda'] = {}
