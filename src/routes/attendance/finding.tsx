import { findSlip } from '../../../db/queries/door-found.ts'
import { Found } from '../../../views/attendance/door-section.tsx'
import { clean } from '../../domain/folding.ts'
import { readSought } from '../../domain/slip-scan.ts'
import type { StaffContext } from '../../http/context.ts'
import { readTyped, typedText } from '../../http/forms.ts'
import { saved, showPiece, wantsPiece } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { registrationHash } from '../../http/registration-links.ts'
import { paths, withQuery } from '../../paths.ts'
import { findDesk } from './posting.ts'
import { loadDoor, type Shown, showDoor } from './show.tsx'

const MOST_SHOWN = 120

/** Looks for somebody at the door by what was typed or scanned. The secret of a slip ends here: the address that follows holds the code, which opens nothing. */
export async function findAtDoor(c: StaffContext): Promise<Response> {
  if (!(await findDesk(c))) return notFoundPage(c)
  const search = await soughtFor(c, typedText(await readTyped(c), 'tim'))
  if (wantsPiece(c)) return showFound(c, search)
  if (search.refusal) return showDoor(c, { status: 422, search })
  const { code: dk, words: tim } = search
  return saved(c, withQuery(paths.attendance(c.req.param('code') ?? ''), { dk, tim }))
}

async function soughtFor(c: StaffContext, typed: string): Promise<NonNullable<Shown['search']>> {
  const { db, actor, platform, s } = c.var
  const sought = readSought(typed)
  if (sought.is === 'nothing') return {}
  if (sought.is === 'words') return { words: clean(typed).slice(0, MOST_SHOWN) }
  const hash = await registrationHash(platform.secretKey, sought.secret)
  const slip = await findSlip(db, actor, c.req.param('code') ?? '', hash)
  if (!slip) return { refusal: s.attendance.slipUnknown }
  return slip.isHere ? { code: slip.code } : { refusal: s.attendance.slipElsewhere }
}

async function showFound(c: StaffContext, search: Shown['search']) {
  const door = await loadDoor(c, { search })
  if (!door || 'isReception' in door) return notFoundPage(c)
  return showPiece(c, <Found s={c.var.s} door={door} />)
}
