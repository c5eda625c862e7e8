import { raw } from 'hono/html'
import type { FC } from 'hono/jsx'
import type { Strings } from '../strings/vi.ts'

/** How to print this page; the button shows only where static/app.js runs. */
export const PrintButtonHint: FC<{ s: Strings }> = ({ s }) => (
  <p class="print-hint">
    <button type="button" class="button quiet with-script" data-print>
      {s.shell.print}
    </button>
    <span>{s.shell.howToPrint}</span>
  </p>
)

/** A QR code. `svg` is a drawing made by us, never something that came from outside. */
export const Qr: FC<{ svg: string; label: string }> = ({ svg, label }) => (
  <div class="qr" role="img" aria-label={label}>
    {raw(svg)}
  </div>
)
