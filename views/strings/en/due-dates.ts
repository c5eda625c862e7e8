import type { Strings } from '../vi.ts'

export const dueDates: Strings['dueDates'] = {}
