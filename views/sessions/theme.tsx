import type { FC } from 'hono/jsx'

/** What a session is about, as the office wrote it: Vietnamese on a page in English too. */
export const Theme: FC<{ of: { theme: string } }> = ({ of: { theme } }) => <span lang="vi">{theme}</span>
