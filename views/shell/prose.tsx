import type { FC } from 'hono/jsx'

/**
 * What somebody wrote, with their line breaks: an empty line starts a paragraph. Residents and the office write Vietnamese whatever the language of
 * the page; `lang` where the words are the page's own.
 */
export const Prose: FC<{ text: string; quiet?: boolean; lang?: string }> = ({ text, quiet, lang = 'vi' }) => (
  <div class={quiet ? 'prose quiet' : 'prose'} lang={lang}>
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

/** A text of the same kind whose found words are marked; the parts come from the search. */
export const Highlight: FC<{ parts: { text: string; hit: boolean }[] }> = ({ parts }) => (
  <span lang="vi">{parts.map((part) => (part.hit ? <mark>{part.text}</mark> : part.text))}</span>
)

const paragraphs = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .trim()
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.split('\n'))
