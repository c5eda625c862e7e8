import type { Strings } from '../vi.ts'

export const imports: Strings['imports'] = {}
