import type { Strings } from '../vi.ts'

export const outbox: Strings['outbox'] = {}
