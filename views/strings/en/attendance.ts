import type { Strings } from '../vi.ts'

export const attendance: Strings['attendance'] = {}
