import type { Strings } from '../vi.ts'

export const digests: Strings['digests'] = {}
