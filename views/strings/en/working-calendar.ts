import type { Strings } from '../vi.ts'

export const workingCalendar: Strings['workingCalendar'] = {}
