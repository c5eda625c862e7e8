import type { Strings } from '../vi.ts'

export const agencyWork: Strings['agencyWork'] = {}
