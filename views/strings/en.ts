import { accounts } from './en/accounts.ts'
import { administration } from './en/administration.ts'
import { answers } from './en/answers.ts'
import { asking } from './en/asking.ts'
import { board } from './en/board.ts'
import { deadlines } from './en/deadlines.ts'
import { desk } from './en/desk.ts'
import { errors } from './en/errors.ts'
import { live } from './en/live.ts'
import { opinions } from './en/opinions.ts'
import { queue } from './en/queue.ts'
import { sessions } from './en/sessions.ts'
import { shell } from './en/shell.ts'
import { triage } from './en/triage.ts'
import type { Strings } from './vi.ts'

export const en: Strings = {
  lang: 'en',
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
