import type { Strings } from '../vi.ts'

export const attachments: Strings['attachments'] = {}
