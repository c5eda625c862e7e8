import type { findPlanningChoices, StaffSession } from '../../../db/queries/sessions.ts'
import { type Checked, Conflicts } from '../../../views/sessions/conflicts.tsx'
import { hurdleErrors } from '../../../views/sessions/found-conflicts.tsx'
import { AnnounceAnewPage, PlanPage, type PlanPageProps } from '../../../views/sessions/plan-page.tsx'
import type { FieldErrors } from '../../../views/shell/error-summary.tsx'
import { dayOf } from '../../domain/day.ts'
import { isEnded } from '../../domain/ending.ts'
import type { Hurdles } from '../../domain/hurdle.ts'
import type { Ended } from '../../domain/session-ended.ts'
import type { Flaws } from '../../domain/session-flaws.ts'
import { moveForm, planForm } from '../../domain/session-form.ts'
import type { StaffContext } from '../../http/context.ts'
import { allErrors, type Typed, typedText } from '../../http/forms.ts'
import { showStaff, wantsPiece } from '../../http/pages.tsx'
import { statusOf } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'

type Choices = Awaited<ReturnType<typeof findPlanningChoices>>

export interface ShownPlan {
  choices: Choices
  session: StaffSession | null
  typed: Typed
  errors?: FieldErrors
  flaws?: Flaws
  refusal?: Parameters<typeof statusOf>[0]
  /** The stored session is newer than what the person saw: both are shown. */
  standsNow?: boolean
  /** What speaks against it and was not answered for. */
  hurdles?: Hurdles
  /** Whom it would no longer have on its new day. */
  ended?: Ended | null
  /** What was only asked for. */
  checked?: Checked
}

/** Why a form was not taken. */
export type InTheWay = Pick<ShownPlan, 'errors' | 'flaws' | 'refusal' | 'hurdles' | 'ended'>

/** The form of a plan with whatever was typed and whatever stands in its way. */
export function showPlan(c: StaffContext, shown: ShownPlan) {
  const { s } = c.var
  const title = shown.session ? s.sessions.editTitle : s.sessions.planTitle
  const props = propsOf(c, shown)
  const { session } = shown
  const action = session ? paths.editSession(session.code) : paths.newSession
  if (isPiece(c, shown)) return c.html(<Conflicts {...props} action={action} />)
  return showStaff(c, { title, status: statusFor(shown) }, <PlanPage {...props} />)
}

/** The form that announces a postponed session anew. */
export function showAnnounceAnew(c: StaffContext, shown: ShownPlan & { session: StaffSession }) {
  const props = { ...propsOf(c, shown), session: shown.session }
  const { announceAnewTitle: title } = c.var.s.sessions
  const action = paths.announcement(shown.session.code)
  if (isPiece(c, shown)) return c.html(<Conflicts {...props} action={action} announces />)
  return showStaff(c, { title, status: statusFor(shown) }, <AnnounceAnewPage {...props} />)
}

/** Whether the form was opened on the session as it stands. */
export function hasSeen(typed: Typed, session: { seq: number }): boolean {
  return typedText(typed, 'seen') === String(session.seq)
}

/** While a form is being filled in, htmx asks for the conflicts alone. */
export function isPiece(c: StaffContext, { checked }: ShownPlan): boolean {
  return checked !== undefined && wantsPiece(c)
}

export function statusFor({ refusal, errors, flaws, hurdles, ended }: ShownPlan) {
  if (refusal) return statusOf(refusal)
  return errors || flaws || hurdles || ended ? 422 : 200
}

export function propsOf(
  c: StaffContext,
  { choices, session, typed, errors, flaws, refusal, standsNow, hurdles, ended, checked }: ShownPlan,
): PlanPageProps {
  const { s, now } = c.var
  return {
    s,
    typed,
    session,
    isStale: standsNow,
    ended,
    options: optionsOf(choices, session, typed, now),
    checked: hurdles ? { is: 'checked', ...hurdles, neighbours: [] } : checked,
    errors: refusal
      ? { '': s.errors[refusal]! }
      : (allErrors(s, FIELDS, errors, flaws) ?? (hurdles && hurdleErrors(s, hurdles))),
  }
}

const FIELDS = Object.keys({ ...planForm.entries, ...moveForm.entries })

const leaderWords = ({ name, office }: Choices['leaders'][number]) => `${name} – ${office}`

/** What may be chosen: the unit's records in force today, and those that were chosen before. With several units each says whose it is. */
function optionsOf(choices: Choices, session: StaffSession | null, typed: Typed, now: number) {
  const { units } = choices
  const chosen = new Set(Object.values(typed).flat())
  const whose = (unitId: number) =>
    session || units.length === 1 ? '' : ` (${units.find(({ id }) => id === unitId)?.name})`
  const options = <Entry extends Choices['venues' | 'leaders' | 'hamlets'][number]>(
    records: Entry[],
    label: (record: Entry) => string,
  ) =>
    records
      .filter(({ unitId }) => !session || unitId === session.unitId)
      .filter((record) => chosen.has(String(record.id)) || !isEnded(record, dayOf(now)))
      .map((record) => ({ value: String(record.id), label: label(record) + whose(record.unitId) }))
  return {
    units: units.map(({ id, name }) => ({ value: String(id), label: name })),
    venues: options(choices.venues, ({ name, address }) => `${name}, ${address}`),
    leaders: options(choices.leaders, leaderWords),
    heads: options(
      choices.leaders.filter(({ isHead }) => isHead),
      leaderWords,
    ),
    hamlets: options(choices.hamlets, ({ name }) => name),
  }
}
