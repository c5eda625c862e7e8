import { raw } from 'hono/html'
import type { Child, FC } from 'hono/jsx'
import type { NoticeTone } from './notice.tsx'

export type MarkTone = 'waiting' | 'working' | 'done' | 'due' | 'overdue' | 'hidden' | 'left'

/** A state: its word and a mark of its own shape, so that it can be told without colour. */
export const Mark: FC<{ tone: MarkTone; children?: Child }> = ({ tone, children }) => (
  <span class={`mark ${tone}`}>
    <Drawing paths={MARKS[tone]} />
    <span>{children}</span>
  </span>
)

export const NoticeMark: FC<{ tone: NoticeTone }> = ({ tone }) => <Drawing paths={NOTICES[tone]} />

const Drawing: FC<{ paths: string }> = ({ paths }) => (
  <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    {raw(paths)}
  </svg>
)

// Drawn on a 16 × 16 grid, in the colour of the text; each differs in outline, not only in detail.
const TICK =
  '<circle cx="8" cy="8" r="7" class="solid"/><path d="m4.500 8.300 2.500 2.500 4.700-5.200" class="cut"/>'
const TRIANGLE =
  '<path d="M8 1.200 15.400 14.500H.600z" class="solid"/><path d="M8 6v4m0 2v.600" class="cut"/>'
const MARKS: Record<MarkTone, string> = {
  waiting: '<circle cx="8" cy="8" r="6.200"/><path d="M8 4.500V8l2.300 1.700"/>',
  working: '<circle cx="8" cy="8" r="6.200"/><path d="M8 1.800a6.200 6.200 0 0 1 0 12.400z" class="solid"/>',
  done: TICK,
  due: '<path d="M8 .900 15.100 8 8 15.100.900 8z"/><path d="M8 5v3.600m0 1.900v.400"/>',
  overdue: TRIANGLE,
  hidden:
    '<path d="M1.300 8S3.700 3.800 8 3.800 14.700 8 14.700 8 12.300 12.200 8 12.200 1.300 8 1.300 8zM2.500 14l11-12"/>',
  left: '<path d="M7 2.500H2.500v11H7M6 8h8m-3-3 3 3-3 3"/>',
}
const NOTICES: Record<NoticeTone, string> = {
  info: '<circle cx="8" cy="8" r="7" class="solid"/><path d="M8 7.300v4M8 4.300v.500" class="cut"/>',
  success: TICK,
  warning: TRIANGLE,
  error: '<path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" class="solid"/><path d="M8 4v5m0 2.200v.600" class="cut"/>',
}
