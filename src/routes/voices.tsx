import { Hono } from 'hono'
import type { PublicEnv } from '../http/context.ts'
import { paths } from '../paths.ts'
import { keptToOneself } from './receipts/secrecy.ts'
import { dispute } from './voices/dispute.ts'
import { addFact } from './voices/fact.ts'
import { answerInquiry } from './voices/inquiry.ts'
import { rate } from './voices/rating.ts'
import { offerAnswers } from './voices/similar.tsx'

/** What an asker says to the answer by the secret link, and the answers that are there already while they write. */
export const voices = new Hono<PublicEnv>()

voices.post(paths.rating(':secret'), keptToOneself, rate)
voices.post(paths.dispute(':secret'), keptToOneself, dispute)
voices.post(paths.fact(':secret'), keptToOneself, addFact)
voices.post(paths.ownInquiry(':secret', ':id'), keptToOneself, answerInquiry)
voices.post(paths.similarAnswers(':code'), offerAnswers)
