import type { FC } from 'hono/jsx'
import { LinkButton } from './buttons.tsx'

/** What a person reads when a page is not there or a request was not carried out: one sentence and the way on. */
export const RefusalContent: FC<{
  title: string
  sentence: string
  reference?: string
  home: { href: string; label: string }
}> = ({ title, sentence, reference, home }) => (
  <article class="refusal">
    <h1>{title}</h1>
    {sentence && <p>{sentence}</p>}
    {reference && (
      <p>
        <code>{reference}</code>
      </p>
    )}
    <LinkButton href={home.href} tone="quiet">
      {home.label}
    </LinkButton>
  </article>
)
