import type { Strings } from '../vi.ts'

export const commitments: Strings['commitments'] = {}
