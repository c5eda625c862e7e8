import type { FC } from 'hono/jsx'

/** Where one joins from afar. The forms take https alone; what came in another way becomes no link. */
export const OnlineLink: FC<{ url: string }> = ({ url }) =>
  /^https:/i.test(url) ? <a href={url}>{url}</a> : url
