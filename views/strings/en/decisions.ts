import type { Strings } from '../vi.ts'

export const decisions: Strings['decisions'] = {}
