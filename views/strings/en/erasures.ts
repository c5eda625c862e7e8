import type { Strings } from '../vi.ts'

export const erasures: Strings['erasures'] = {}
