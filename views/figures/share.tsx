import type { FC } from 'hono/jsx'
import { hundredths } from '../../src/domain/figures.ts'
import { formatNumber, formatShare } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import type { Linked } from './shown.ts'

/** A number that leads to what it counts. */
export const Count: FC<{ s: Strings; linked: Linked; label?: string }> = ({
  s,
  linked: { count, list },
  label,
}) => (
  <a href={list} aria-label={label && `${label}: ${formatNumber(s.lang, count)}`}>
    {formatNumber(s.lang, count)}
  </a>
)

/** One part of a whole: its bar, both integers and the share, rounded down. */
export const Share: FC<{
  s: Strings
  label: string
  part: Linked
  whole: number
  tone: 'good' | 'warn' | 'plain'
}> = ({ s, label, part, whole, tone }) => {
  const share = hundredths(part.count, whole)
  return (
    <li class="share">
      <span class="share-label">{label}</span>
      <Bar share={share} tone={tone} />
      <span class="share-count">
        <Count s={s} linked={part} label={label} /> / {formatNumber(s.lang, whole)}
        {share !== null && <small> ({formatShare(s.lang, share)})</small>}
      </span>
    </li>
  )
}

/** The picture of a share; the numbers beside it say the same. */
const Bar: FC<{ share: number | null; tone: 'good' | 'warn' | 'plain' }> = ({ share, tone }) => (
  <svg
    class={`bar ${tone}`}
    viewBox="0 0 100 10"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    <rect class="bar-ground" width="100" height="10" />
    <rect class="bar-part" width={(share ?? 0) / 100} height="10" />
  </svg>
)
