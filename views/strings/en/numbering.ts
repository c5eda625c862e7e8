import type { Strings } from '../vi.ts'

export const numbering: Strings['numbering'] = {}
