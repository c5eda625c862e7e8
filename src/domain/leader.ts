import * as v from 'valibot'
import type { Day } from './day.ts'
import { choice, day, requiredLine, tick } from './form.ts'
import { BODIES, type Body } from './session.ts'

/** A person in an office of a body, for a time. The same person in two offices is two records. */
export interface Leader {
  id: number
  unitId: number
  name: string
  body: Body
  office: string
  /** Head of the body: the law's duties to receive residents are this person's. */
  isHead: boolean
  fromOn: Day
  toOn: Day | null
}

/** Bodies whose head has reception days by law: Quy định 11-QĐi/TW Đ4, Luật Tiếp công dân Đ12 and Đ15. */
const WITH_DUTY: readonly Body[] = ['party_committee', 'peoples_committee']

/** Whether an office sounds like that of a head: Chủ tịch, Bí thư; a deputy's begins with Phó. */
function isLikelyHead({ body, office }: { body: Body; office: string }): boolean {
  return WITH_DUTY.includes(body) && /^(chủ tịch|bí thư)(?!\p{L})/iu.test(office)
}

const fields = v.object({
  name: requiredLine(120),
  body: choice(BODIES),
  office: requiredLine(160),
  isHead: tick,
  /** Sent by the form of a new leader until it has asked whether this is the head: the answer then stands. */
  askHead: tick,
  fromOn: day,
})

/** A leader; an office that sounds like a head's is asked back about once. */
export const leaderForm = v.pipe(
  fields,
  v.forward(
    v.partialCheck(
      [['body'], ['office'], ['isHead'], ['askHead']],
      (typed) => typed.isHead || !typed.askHead || !isLikelyHead(typed),
      'likely',
    ),
    ['isHead'],
  ),
  v.transform(({ askHead: _, ...values }) => values),
)
export type LeaderValues = v.InferOutput<typeof leaderForm>
