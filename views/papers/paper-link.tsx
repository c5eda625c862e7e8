import type { FC } from 'hono/jsx'
import { Qr } from '../shell/paper.tsx'

/** An address on paper: to be typed, and as a code to be scanned. */
export interface PaperLink {
  shown: string
  qr: string
}

/** The code with the address under it, for whoever has no camera at hand. */
export const PaperQr: FC<{ link: PaperLink; label: string }> = ({ link, label }) => (
  <div class="paper-qr">
    <Qr svg={link.qr} label={label} />
    <p>
      <strong>{label}</strong>
      <br />
      {link.shown}
    </p>
  </div>
)
