import type { FC } from 'hono/jsx'
import { tickedName } from '../../src/domain/answer-form.ts'
import { formatDocumentNumber } from '../../src/domain/document-number.ts'
import { shortened } from '../../src/domain/excerpt.ts'
import { paths } from '../../src/paths.ts'
import { Buttons, SubmitButton } from '../shell/buttons.tsx'
import { type FieldErrors, fieldId } from '../shell/error-summary.tsx'
import { Form } from '../shell/form.tsx'
import { Mark } from '../shell/mark.tsx'
import type { Strings } from '../strings/vi.ts'
import { isReady, type ReleaseLine } from './line.ts'

/** As much of an opinion as tells it from others. */
const EXCERPT = 120

/** The answers of one session: those that can be issued each with a box, and one form for the ticked ones or for all. */
export const ReleaseGroup: FC<{ s: Strings; title: string; lines: ReleaseLine[]; errors?: FieldErrors }> = ({
  s,
  title,
  lines,
  errors,
}) => {
  const words = s.numbering.releases
  const session = lines[0]?.session?.code ?? ''
  const scope = `release-${session || 'none'}`
  const ready = lines.filter(isReady)
  const all = session ? words.all(ready.length) : words.allOthers(ready.length)
  return (
    <section class="card">
      <header>
        <h2>{title}</h2>
      </header>
      <Form s={s} action={paths.releases} errors={errors} scope={scope}>
        <input type="hidden" name="session" value={session} />
        <ul class="entries">
          {lines.map((line) => (
            <li key={line.code}>
              <Line s={s} line={line} first={line === ready[0] ? scope : undefined} />
            </li>
          ))}
        </ul>
        {ready.map((line) => (
          <input type="hidden" name="listed" value={tickedName(line)} />
        ))}
        {ready.length > 0 && (
          <Buttons>
            <SubmitButton tone={ready.length > 1 ? 'quiet' : 'primary'} name="do" value="chosen">
              {words.chosen}
            </SubmitButton>
            {ready.length > 1 && (
              <SubmitButton name="do" value="all">
                {all}
              </SubmitButton>
            )}
          </Buttons>
        )}
      </Form>
    </section>
  )
}

/** `first` names the form whose error's link leads to this box. */
const Line: FC<{ s: Strings; line: ReleaseLine; first?: string }> = ({ s, line, first }) => {
  const words = s.numbering.releases
  const { code, publicAt } = line
  const name = line.number === null ? code : `${s.opinions.numberInSession(line.number)} (${code})`
  const text = shortened(line.text, EXCERPT)
  const about = [publicAt === null ? words.isPrivate : words.isPublic, line.signer, line.unit]
  return (
    <>
      {isReady(line) && (
        <div>
          <label class="choice">
            <input
              id={first && fieldId('ticked', first)}
              type="checkbox"
              name="ticked"
              value={tickedName(line)}
            />
            <span>{words.tick(code)}</span>
          </label>
        </div>
      )}
      <p>
        <Mark tone={isReady(line) ? 'done' : 'waiting'}>{standingWords(s, line)}</Mark>{' '}
        <a href={paths.staffOpinion(code)}>{name}</a>
      </p>
      <p class="about">{about.filter(Boolean).join(' · ')}</p>
      <p>{text}</p>
      {!isReady(line) && (
        <p>
          <a href={`${paths.staffOpinion(code)}#answer`}>{words.enterNumber(code)}</a>
        </p>
      )}
    </>
  )
}

function standingWords(s: Strings, { document, ownSeries }: ReleaseLine): string {
  const words = s.numbering.releases
  if (document) return words.ready(formatDocumentNumber(document))
  return ownSeries === null ? words.needsNumber : words.numberedHere
}
