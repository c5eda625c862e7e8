import { CLEARANCE } from './opinions-clearance.ts'
import { CONSTRUCTION } from './opinions-construction.ts'
import { CULTURE } from './opinions-culture.ts'
import { DIGITAL } from './opinions-digital.ts'
import { DISASTER } from './opinions-disaster.ts'
import { EDUCATION } from './opinions-education.ts'
import { ELECTIONS } from './opinions-elections.ts'
import { ELECTRICITY } from './opinions-electricity.ts'
import { ENVIRONMENT } from './opinions-environment.ts'
import { FOOD_SAFETY } from './opinions-food-safety.ts'
import { HEALTH } from './opinions-health.ts'
import { IRRIGATION } from './opinions-irrigation.ts'
import { LAND } from './opinions-land.ts'
import { OTHER } from './opinions-other.ts'
import { PROCEDURES } from './opinions-procedures.ts'
import { ROADS } from './opinions-roads.ts'
import { SECURITY } from './opinions-security.ts'
import { WATER } from './opinions-water.ts'
import { WELFARE } from './opinions-welfare.ts'
import type { DemoOpinion } from './shape.ts'

/** Every opinion of the sample office, in the order of the topics; local words still in braces (`localOpinion`). */
export const OPINIONS: readonly DemoOpinion[] = [
  ...LAND,
  ...CLEARANCE,
  ...ROADS,
  ...IRRIGATION,
  ...ELECTRICITY,
  ...WATER,
  ...ENVIRONMENT,
  ...CONSTRUCTION,
  ...SECURITY,
  ...WELFARE,
  ...HEALTH,
  ...EDUCATION,
  ...CULTURE,
  ...FOOD_SAFETY,
  ...PROCEDURES,
  ...ELECTIONS,
  ...DISASTER,
  ...DIGITAL,
  ...OTHER,
]
