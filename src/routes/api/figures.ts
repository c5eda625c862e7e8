import { Hono } from 'hono'
import * as v from 'valibot'
import type { LinkedCounts, ShownFigures } from '../../../views/figures/shown.ts'
import type { ApiFigures } from '../../domain/api-figures.ts'
import { apiFiguresQuery } from '../../domain/figures.ts'
import { cachedPage } from '../../http/cache.ts'
import type { PublicEnv } from '../../http/context.ts'
import { errorsOf } from '../../http/forms.ts'
import { paths, withQuery } from '../../paths.ts'
import { findShown, NAMES, STATE_OF } from '../figures/found.ts'
import { refuseQuery } from './refusal.ts'

export const apiFiguresRoutes = new Hono<PublicEnv>()

apiFiguresRoutes.get(paths.apiFigures, (c) =>
  cachedPage(c, '', async () => {
    const reading = v.safeParse(apiFiguresQuery, c.req.query())
    if (!reading.success) return refuseQuery(c, errorsOf(c.var.s, reading.issues))
    const { errors, shown } = await findShown(c, reading.output, NAMES.api)
    return shown ? c.json(toApi(shown, c.var.platform.publicUrl)) : refuseQuery(c, errors ?? {})
  }),
)

function toApi({ span, all, spread, satisfaction, sessions }: ShownFigures, publicUrl: string): ApiFigures {
  const of = (whole: keyof LinkedCounts) => (part: keyof LinkedCounts) => ({
    part: all[part].count,
    whole: all[whole].count,
    list: `${publicUrl}${withQuery(paths.apiOpinions, { ...span, state: STATE_OF[part] })}`,
  })
  const [received, answered] = [of('received'), of('answered')]
  return {
    ...span,
    opinions: {
      received: received('received'),
      answered: received('answered'),
      onTime: answered('onTime'),
      late: answered('late'),
      resolved: answered('resolved'),
      unresolved: answered('unresolved'),
      pending: received('pending'),
      overdue: received('overdue'),
      merged: received('merged'),
      left: received('left'),
    },
    answerDays: spread,
    satisfaction: satisfaction && {
      verySatisfied: satisfaction.very_satisfied,
      satisfied: satisfaction.satisfied,
      notSatisfied: satisfaction.not_satisfied,
      rated: satisfaction.rated,
      asked: satisfaction.asked,
    },
    sessions: { dialogues: sessions.dialogue.count, receptions: sessions.reception.count },
  }
}
