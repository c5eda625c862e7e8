import type { Strings } from '../vi.ts'

export const reception: Strings['reception'] = {}
