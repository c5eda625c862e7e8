import type { Child, FC } from 'hono/jsx'
import type { DataTerms } from '../../src/domain/promise.ts'
import type { WindowStanding } from '../../src/domain/question-window.ts'
import { paths } from '../../src/paths.ts'
import { LinkButton } from '../shell/buttons.tsx'
import { TextArea } from '../shell/field.tsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'
import { AskForm, type AskFormProps } from './ask-form.tsx'
import { BeforeWriting } from './ask-page.tsx'
import type { AskedProps } from './asked.ts'
import { AskedFacts } from './asked-facts.tsx'

export type ClosedWindow = Exclude<WindowStanding, { is: 'open' }>

/** A session that takes no opinions now: why, what was typed, and the next session that does. */
export const ClosedPage: FC<{
  s: Strings
  asked: AskedProps
  window: ClosedWindow
  /** The next session of the unit, with a form that posts there when something was typed. */
  next: (Omit<AskedProps, 'unit'> & { form: Omit<AskFormProps, 's' | 'action'> | null }) | null
  /** The text that was posted, or null where the page was only opened. */
  text: string | null
  terms: DataTerms
  firstReceipt?: string
}> = ({ s, asked, window, next, text, terms, firstReceipt }) => (
  <>
    <PageHead
      title={s.asking.closedTitle[window.is]}
      over={asked.unit.name}
      back={{ href: paths.session(asked.session.code), label: s.asking.backToSession }}
    />
    <Why lines={linesOf(s, window, text !== null, next !== null)} wasPosted={text !== null}>
      {firstReceipt && (
        <p>
          <a href={firstReceipt}>{s.asking.firstReceipt}</a>
        </p>
      )}
    </Why>
    {next ? (
      <>
        <h2>{next.form ? s.asking.sendToNext(next.session.kind) : s.asking.nextTitle}</h2>
        <AskedFacts s={s} asked={next} />
        {next.form ? (
          <>
            <BeforeWriting s={s} asked={{ ...next, unit: asked.unit }} terms={terms} />
            <AskForm s={s} action={paths.ask(next.session.code)} {...next.form} />
          </>
        ) : (
          <LinkButton href={paths.ask(next.session.code)}>{s.asking.goToNext}</LinkButton>
        )}
      </>
    ) : (
      <>
        {text && <TextArea s={s} name="kept" label={s.asking.yourText} value={text} optionalNote={false} />}
        <LinkButton href={paths.calendar} tone="quiet">
          {s.asking.seeCalendar}
        </LinkButton>
      </>
    )}
  </>
)

/** After a post it takes the focus, as a list of errors would. */
const Why: FC<{ lines: string[]; wasPosted: boolean; children?: Child }> = ({
  lines,
  wasPosted,
  children,
}) =>
  lines.length === 0 ? null : (
    <div tabindex={wasPosted ? -1 : undefined} autofocus={wasPosted}>
      <Notice tone={wasPosted ? 'warning' : 'info'}>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {children}
      </Notice>
    </div>
  )

function linesOf(s: Strings, window: ClosedWindow, wasPosted: boolean, hasNext: boolean): string[] {
  return [
    window.is === 'opens' && s.asking.opensFrom(window.from, window.until),
    window.is === 'closed' && s.asking.closedSince(window.until),
    wasPosted && s.asking.notSent,
    hasNext && s.asking.nextTakes,
    wasPosted && !hasNext && s.asking.noNext,
  ].filter((line) => line !== false)
}
