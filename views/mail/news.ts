import { MAIL_KINDS } from '../../src/domain/mail-kind.ts'
import type { LetterFacts } from './facts.ts'
import { opinionNews } from './opinion-news.ts'
import { registrationNews } from './registration-news.ts'
import { sessionNews } from './session-news.ts'

/** What happened, in whole sentences. Vietnamese only: it is what the office sends and reads out, whatever language its own screens speak. */
export interface News {
  /** In a letter and on the phone alike. */
  told: string[]
  /** In a letter alone: the answer's own text, what to do with the link. */
  written?: string[]
}

/** The news of this exact kind, from the record as it stands now. */
export function newsOf(facts: LetterFacts): News {
  const { of } = MAIL_KINDS[facts.kind]
  if (of === 'opinion' && facts.opinion) return opinionNews(facts, facts.opinion)
  if (of === 'registration' && facts.session && facts.registration)
    return registrationNews(facts, facts.session, facts.registration)
  if (of === 'session' && facts.session) return sessionNews(facts.kind, facts.session)
  throw new Error(`no ${of} to write of`)
}
