import type { Context } from 'hono'
import type { Db } from '../../db/database.ts'
import type { OfficeStamp } from '../../db/queries/office.ts'
import type { Language, Strings } from '../../views/strings/vi.ts'
import type { Actor } from '../domain/actor.ts'
import type { Platform } from './platform.ts'

/** What every request carries: one frozen now, one language, one database handle. */
export interface PublicVariables {
  platform: Platform
  db: Db
  now: number
  lang: Language
  s: Strings
  office: OfficeStamp
  /** The post was larger than is taken: its files are gone, what was typed before them is kept. */
  tooLarge?: true
}

export type PublicEnv = { Variables: PublicVariables }
/** Behind the sign-in: `actor` is always there. */
export type StaffEnv = { Variables: PublicVariables & { actor: Actor } }

export type PublicContext = Context<PublicEnv>
export type StaffContext = Context<StaffEnv>
/** Either: for what does not ask who is there. */
export type AnyContext = PublicContext | StaffContext
