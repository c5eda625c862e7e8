import { Hono } from 'hono'
import type { PublicEnv } from '../http/context.ts'
import { codeStep } from './sign-ins/code-step.tsx'
import { passwordStep } from './sign-ins/password-step.tsx'

/** Signing in: the password, and where the account asks for it a code. Signing out stands with the account, behind the sign-in. */
export const signIns = new Hono<PublicEnv>()

signIns.route('/', passwordStep)
signIns.route('/', codeStep)
