import type { Strings } from '../vi.ts'

export const petitions: Strings['petitions'] = {}
