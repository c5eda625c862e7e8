import type { Strings } from '../vi.ts'

export const offline: Strings['offline'] = {}
