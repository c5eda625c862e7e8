import type { Strings } from '../vi.ts'

export const gates: Strings['gates'] = {}
