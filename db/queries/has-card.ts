import { ne } from 'drizzle-orm'
import { opinions } from '../schema/opinions.ts'

/** What is separate has no card at the table, and shows only in that it is gone. A condition over `opinions`. */
export const hasCard = ne(opinions.state, 'separate')
