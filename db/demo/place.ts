import type { TopicCode } from '../../src/domain/topic.ts'
import { BEN_SIM } from './place-ben-sim.ts'
import { DONG_MAN } from './place-dong-man.ts'
import { LAM_KHE } from './place-lam-khe.ts'
import { NA_VUONG } from './place-na-vuong.ts'

/** An agency of a unit and the topics it leads; within one unit every topic has exactly one lead agency. */
export interface DemoAgency {
  name: string
  shortName: string
  topics: TopicCode[]
}

export interface DemoLeader {
  name: string
  body: 'party_committee' | 'peoples_committee' | 'council_board' | 'fatherland_front'
  office: string
  gender: 'male' | 'female'
}

/** `name` is the full name as printed ("Phường Bến Sim"), `shortName` the name alone; `seats` counts chairs. */
export interface DemoUnit {
  name: string
  shortName: string
  kind: 'province' | 'ward' | 'commune' | 'special_zone'
  slug: string
  hamlets: string[]
  agencies: DemoAgency[]
  venues: { name: string; address: string; seats: number }[]
  leaders: DemoLeader[]
}

export { GIVEN_NAMES, SURNAMES } from './names.ts'

/** The invented province of the sample office: one ward on a river, one commune of tea hills, one upland commune. */
export const PLACE: { province: DemoUnit; units: DemoUnit[] } = {
  province: LAM_KHE,
  units: [BEN_SIM, DONG_MAN, NA_VUONG],
}
