import { paths } from '../paths.ts'
import type { StaffContext } from './context.ts'

/** The link to the style sheet of papers, which have one of their own so that nobody else loads it. */
export function paperSheet(c: StaffContext) {
  return <link rel="stylesheet" href={paths.asset('paper.css', c.var.platform.build)} />
}
