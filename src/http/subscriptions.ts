import { renderSVG } from 'uqr'
import type { Subscription } from '../../views/calendar/subscribe-box.tsx'
import type { Platform } from './platform.ts'
import { publicAddress } from './public-address.ts'

/**
 * The ways into a calendar of one's own that a feed offers. Links alone: no page asks another site for anything. Where PUBLIC_URL names this very machine, no
 * other could read the feed, and only this machine's own calendar and the file are left.
 */
export function subscriptionTo(
  platform: Pick<Platform, 'publicUrl'>,
  path: string,
  name: string,
): Subscription {
  const webcal = `${platform.publicUrl}${path}`.replace(/^https?:/, 'webcal:')
  const address = publicAddress(platform, path)
  return {
    path,
    webcal,
    elsewhere:
      address === null
        ? null
        : {
            google: `https://calendar.google.com/calendar/render?${new URLSearchParams({ cid: webcal })}`,
            outlook: `https://outlook.live.com/calendar/0/addfromweb?${new URLSearchParams({ url: address, name })}`,
          },
  }
}

/** The way in for a phone's camera: a QR code of the webcal address; null where a phone could not reach it. */
export function subscriptionQr(platform: Pick<Platform, 'publicUrl'>, path: string): string | null {
  if (publicAddress(platform, path) === null) return null
  return renderSVG(subscriptionTo(platform, path, '').webcal, { ecc: 'M', border: 2 })
}
