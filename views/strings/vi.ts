import { accounts } from './vi/accounts.ts'
import { administration } from './vi/administration.ts'
import { answers } from './vi/answers.ts'
import { asking } from './vi/asking.ts'
import { board } from './vi/board.ts'
import { deadlines } from './vi/deadlines.ts'
import { desk } from './vi/desk.ts'
import { errors } from './vi/errors.ts'
import { live } from './vi/live.ts'
import { opinions } from './vi/opinions.ts'
import { queue } from './vi/queue.ts'
import { sessions } from './vi/sessions.ts'
import { shell } from './vi/shell.ts'
import { triage } from './vi/triage.ts'

export const vi = {
  lang: 'vi' as Language,
  accounts,
  administration,
  answers,
  asking,
  board,
  deadlines,
  desk,
  errors,
  live,
  opinions,
  queue,
  sessions,
  shell,
  triage,
}

export type Language = 'vi' | 'en'

/** The contract of every language: the same keys, the same values asked for. */
export type Strings = typeof vi
