import type { Child, FC } from 'hono/jsx'
import { NoticeMark } from './mark.tsx'

export type NoticeTone = 'info' | 'success' | 'warning' | 'error'

/** A message about the page or about what was just done. An error is announced at once. */
export const Notice: FC<{ tone: NoticeTone; title?: Child; id?: string; children?: Child }> = ({
  tone,
  title,
  id,
  children,
}) => (
  <div
    class={`notice ${tone}`}
    id={id}
    role={tone === 'error' ? 'alert' : tone === 'success' ? 'status' : undefined}
  >
    <NoticeMark tone={tone} />
    <div>
      {title && <p class="notice-title">{title}</p>}
      {children}
    </div>
  </div>
)

/** Nothing here, and what comes next. */
export const EmptyState: FC<{ title: Child; action?: Child; children?: Child }> = ({
  title,
  action,
  children,
}) => (
  <div class="empty">
    <p class="empty-title">{title}</p>
    {children}
    {action && <div class="buttons">{action}</div>}
  </div>
)
