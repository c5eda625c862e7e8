import { inArray } from 'drizzle-orm'
import { OPEN_STATES } from '../../src/domain/opinion.ts'
import { opinions } from '../schema/opinions.ts'

/** The opinions whose clocks run: open, and those kept apart, whose own law sets a term too. */
export const isRecomputed = inArray(opinions.state, [...OPEN_STATES, 'separate'])
