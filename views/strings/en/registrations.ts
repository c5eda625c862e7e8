import type { Strings } from '../vi.ts'

export const registrations: Strings['registrations'] = {}
