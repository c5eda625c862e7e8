import type { Strings } from '../vi.ts'

export const voices: Strings['voices'] = {}
