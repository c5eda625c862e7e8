import type { Strings } from '../vi.ts'

export const rules: Strings['rules'] = {
  tile: 'Rules and terms',
}
