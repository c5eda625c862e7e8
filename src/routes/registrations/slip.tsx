import { renderSVG } from 'uqr'
import { findOwnRegistration, type OwnRegistration } from '../../../db/queries/own-registration.ts'
import { recordRegistrationCancellation } from '../../../db/records/registration-changes.ts'
import { ScannedSlip } from '../../../views/attendance/scanned-slip.tsx'
import { CancelRegistrationPage } from '../../../views/registrations/cancel-page.tsx'
import { SlipPage } from '../../../views/registrations/slip-page.tsx'
import { isSecretaryOf } from '../../domain/actor.ts'
import { attendanceStanding } from '../../domain/attendance.ts'
import { mayCancel } from '../../domain/registration.ts'
import type { PublicContext } from '../../http/context.ts'
import { saved, showPublic } from '../../http/pages.tsx'
import { publicAddress } from '../../http/public-address.ts'
import { notFoundPage } from '../../http/refusals.tsx'
import { registrationHash } from '../../http/registration-links.ts'
import { findSignedIn } from '../../http/staff.ts'
import { paths } from '../../paths.ts'

/** The slip of whoever holds its secret, as it stands now. */
export async function showSlip(c: PublicContext) {
  const own = await findOwn(c)
  if (!own) return notFoundPage(c)
  const { s, now, platform } = c.var
  const path = paths.ownRegistration(secretOf(c))
  const address = publicAddress(platform, path)
  return showPublic(
    c,
    { title: s.registrations.slipTitle, narrow: true },
    <>
      {(await isAtDoor(c, own)) && <ScannedSlip s={s} session={own.session} secret={secretOf(c)} />}
      <SlipPage
        s={s}
        own={own}
        link={{
          path,
          address: address ?? `${platform.publicUrl}${path}`,
          qr: address && renderSVG(address, { ecc: 'M', border: 2 }),
        }}
        cancelHref={
          mayCancel(own.registration, own.session, now) ? paths.registrationCancellation(secretOf(c)) : null
        }
      />
    </>,
  )
}

/** The phone that scanned this slip is that of a clerk at the door: signed in, and presence is taken now. */
async function isAtDoor(c: PublicContext, { session }: OwnRegistration): Promise<boolean> {
  if (attendanceStanding(session, c.var.now).is !== 'open') return false
  const actor = await findSignedIn(c)
  return actor !== null && isSecretaryOf(actor, session.unitId)
}

/** Asks once more before anything is changed. */
export async function askToCancel(c: PublicContext) {
  const own = await findOwn(c)
  if (!own) return notFoundPage(c)
  if (!mayCancel(own.registration, own.session, c.var.now)) {
    return c.redirect(paths.ownRegistration(secretOf(c)), 303)
  }
  return showQuestion(c, own)
}

/** Cancels; a second press, or one that came too late, leads to the slip, which says how it stands. */
export async function cancelOwn(c: PublicContext) {
  const { db, now } = c.var
  const own = await findOwn(c)
  if (!own) return notFoundPage(c)
  if (mayCancel(own.registration, own.session, now)) {
    await recordRegistrationCancellation(db, own.registration, { actorId: null, at: now })
  }
  return saved(c, paths.ownRegistration(secretOf(c)))
}

function showQuestion(c: PublicContext, own: OwnRegistration) {
  const { s } = c.var
  return showPublic(
    c,
    { title: s.registrations.cancelTitle, narrow: true },
    <CancelRegistrationPage s={s} own={own} secret={secretOf(c)} />,
  )
}

async function findOwn(c: PublicContext): Promise<OwnRegistration | null> {
  const { db, platform } = c.var
  return findOwnRegistration(db, await registrationHash(platform.secretKey, secretOf(c)))
}

const secretOf = (c: PublicContext) => c.req.param('secret') ?? ''
