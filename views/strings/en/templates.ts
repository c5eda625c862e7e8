import type { Strings } from '../vi.ts'

export const templates: Strings['templates'] = {}
