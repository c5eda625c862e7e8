import type { Strings } from '../vi.ts'

export const figures: Strings['figures'] = {}
