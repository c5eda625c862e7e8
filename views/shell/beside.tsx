import type { Child, FC } from 'hono/jsx'

/** Its children side by side where there is room, one under the other where there is not. */
export const Beside: FC<{ children?: Child }> = ({ children }) => <div class="beside">{children}</div>
