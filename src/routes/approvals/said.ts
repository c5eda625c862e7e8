import type { StaffContext } from '../../http/context.ts'

/** The code of the opinion that was just decided, as the address that led back to the list says it; any other text is nobody's code. */
export function saidCode(c: StaffContext, name: string): string | undefined {
  const code = c.req.query(name) ?? ''
  return /^\w{1,20}$/.test(code) ? code : undefined
}

/** How many were just decided with one button. */
export function saidCount(c: StaffContext): number | undefined {
  const count = c.req.query('so') ?? ''
  return /^[1-9]\d{0,2}$/.test(count) ? Number(count) : undefined
}
