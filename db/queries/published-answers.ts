import { and, eq, isNotNull, type SQL } from 'drizzle-orm'
import { answers } from '../schema/answers.ts'

/** Which answers the public reads: issued, and on the board. A draft, a signed one and one that was delivered to its asker alone are not. */
export const isPublished: SQL = and(eq(answers.isPublic, true), isNotNull(answers.issuedAt))!
