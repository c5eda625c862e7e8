import type { Strings } from '../vi.ts'

export const room: Strings['room'] = {}
