import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'
import { ruleListRoutes } from './rules/list.tsx'
import { oneRuleRoutes } from './rules/one-rule.tsx'

/** The dated rules, kept by administrators. */
export const rules = new Hono<StaffEnv>()

rules.route('/', ruleListRoutes)
rules.route('/', oneRuleRoutes)
