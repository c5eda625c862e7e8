import type { FC } from 'hono/jsx'

/** What somebody wrote, with their line breaks: an empty line starts a paragraph. */
export const Prose: FC<{ text: string; quiet?: boolean }> = ({ text, quiet }) => (
  <div class={quiet ? 'prose quiet' : 'prose'}>
    {paragraphs(text).map((lines, p) => (
      <p key={p}>
        {lines.map((line, i) => (
          <>
            {i > 0 && <br />}
            {line}
          </>
        ))}
      </p>
    ))}
  </div>
)

/** A text whose found words are marked; the parts come from the search. */
export const Highlight: FC<{ parts: { text: string; hit: boolean }[] }> = ({ parts }) => (
  <>{parts.map((part) => (part.hit ? <mark>{part.text}</mark> : part.text))}</>
)

const paragraphs = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .trim()
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.split('\n'))
