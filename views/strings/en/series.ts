import type { Strings } from '../vi.ts'

export const series: Strings['series'] = {}
