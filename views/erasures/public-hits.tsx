import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { LinkButton } from '../shell/buttons.tsx'
import { Notice } from '../shell/notice.tsx'
import type { ErasurePageProps } from './erasure-page.tsx'

/** What of the person anybody can read, and the way to edit it. Nothing of what is kept apart is public. */
export const PublicHits: FC<ErasurePageProps> = ({ s, opinion, hits }) => {
  const words = s.erasures
  if (opinion.isApart) return null
  if (hits.length === 0) return <p>{words.hitsNone}</p>
  return (
    <Notice tone="warning" title={words.hitsTitle}>
      <p>{words.hitsLead}</p>
      <ul>
        {hits.map(({ where, words: found }) => (
          <li>{words.hit(words.hitIn[where], found)}</li>
        ))}
      </ul>
      <LinkButton tone="quiet" href={paths.staffOpinion(opinion.code)}>
        {words.editPublic}
      </LinkButton>
    </Notice>
  )
}
