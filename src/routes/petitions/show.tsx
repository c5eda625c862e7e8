import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { findPetitionDesk, type PetitionDesk } from '../../../db/queries/petitions.ts'
import { PetitionForm } from '../../../views/petitions/petition-form.tsx'
import { unitsAs } from '../../domain/actor.ts'
import { dayOf } from '../../domain/day.ts'
import type { StaffContext } from '../../http/context.ts'
import type { Typed } from '../../http/forms.ts'
import { showStaff } from '../../http/pages.tsx'

/** What the form chooses from, for the unit that is asked for where this person is its secretary, else for their first one. */
export function findDesk(c: StaffContext, asked: string | undefined, nonce = ''): Promise<PetitionDesk> {
  const { db, actor, now } = c.var
  const unitIds = unitsAs(actor, 'secretary')
  const unitId = unitIds.find((id) => String(id) === asked) ?? unitIds[0]!
  return findPetitionDesk(db, { unitIds, unitId, today: dayOf(now), nonce })
}

interface Shown {
  token: string
  typed?: Typed
  errors?: Record<string, string>
  status?: ContentfulStatusCode
  /** Address of what this form was used for before. */
  first?: string
}

/** The form for a letter, empty or with what was typed. */
export function showLetterForm(c: StaffContext, desk: PetitionDesk, { status, ...form }: Shown) {
  const { s, now, platform, actor } = c.var
  const others = desk.readers.filter(({ id }) => id !== actor.id)
  return showStaff(
    c,
    { title: s.petitions.title, status },
    <PetitionForm
      {...{ s, ...form }}
      unit={desk.unit}
      units={desk.units}
      hamlets={desk.hamlets}
      readers={others}
      today={dayOf(now)}
      takesFiles={platform.files !== null}
    />,
  )
}
