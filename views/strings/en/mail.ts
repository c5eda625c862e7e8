import type { Strings } from '../vi.ts'

export const mail: Strings['mail'] = {}
