import type { FC } from 'hono/jsx'
import type { Strings } from '../strings/vi.ts'
import { Buttons, SubmitButton } from './buttons.tsx'
import { PageHead } from './page-head.tsx'

/** Longer than this a value is worth reading again before it is sent again. */
const SHORT = 60

/** A post that was not taken, through no fault of the person: everything typed stands here and is sent again with one press. */
export const KeptPost: FC<{
  s: Strings
  title: string
  sentence: string
  action: string
  typed: Record<string, string | string[]>
  reference?: string
  signInHref?: string
}> = ({ s, title, sentence, action, typed, reference, signInHref }) => (
  <article class="refusal">
    <PageHead title={title} lead={sentence} />
    {signInHref && (
      <p>
        <a href={signInHref} target="_blank" rel="noopener">
          {s.shell.signInElsewhere}
        </a>
      </p>
    )}
    <form method="post" action={action}>
      {Object.entries(typed).flatMap(([name, value]) =>
        [value]
          .flat()
          .map((one, i) => (
            <KeptValue key={`${name}-${i}`} name={name} value={one} label={s.shell.yourText} />
          )),
      )}
      <Buttons>
        <SubmitButton>{s.shell.sendAgain}</SubmitButton>
      </Buttons>
    </form>
    {reference && (
      <p>
        <code>{reference}</code>
      </p>
    )}
  </article>
)

const KeptValue: FC<{ name: string; value: string; label: string }> = ({ name, value, label }) =>
  value.length <= SHORT && !value.includes('\n') ? (
    <input type="hidden" name={name} value={value} />
  ) : (
    <label>
      {label}
      <textarea name={name} rows={6}>
        {value}
      </textarea>
    </label>
  )
