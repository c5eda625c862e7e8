import type { Strings } from '../vi.ts'

export const changes: Strings['changes'] = {}
