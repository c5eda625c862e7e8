import type { FC } from 'hono/jsx'
import type { DataTerms } from '../../src/domain/promise.ts'
import { paths } from '../../src/paths.ts'
import { Notice } from '../shell/notice.tsx'
import type { Strings } from '../strings/vi.ts'
import { SimilarWatch } from '../voices/similar-offer.tsx'
import { AskForm, type AskFormProps } from './ask-form.tsx'
import type { AskedProps } from './asked.ts'
import { AskedFacts } from './asked-facts.tsx'
import { PostingPage } from './posting-page.tsx'
import { PrivacyNotice } from './privacy.tsx'

/** The form of one session. `firstReceipt` is where the receipt lies that this form brought before. */
export const AskPage: FC<{
  s: Strings
  asked: AskedProps
  terms: DataTerms
  form: Omit<AskFormProps, 's' | 'action'>
  firstReceipt?: string
}> = ({ s, asked, terms, form, firstReceipt }) => {
  const { usedFormTitle: title, firstReceipt: label } = s.asking
  return (
    <PostingPage
      s={s}
      title={s.asking.sendTo(asked.session.kind)}
      of={asked}
      earlier={firstReceipt ? { title, href: firstReceipt, label } : null}
      reading={
        <>
          <AskedFacts s={s} asked={asked} />
          <BeforeWriting s={s} asked={asked} terms={terms} />
        </>
      }
      writing={
        <>
          <AskForm s={s} action={paths.ask(asked.session.code)} {...form} />
          {form.similar && <SimilarWatch s={s} similar={form.similar} />}
        </>
      }
      errors={form.errors}
    />
  )
}

/** What has to be read before a word is written: about one's data, and what does not belong here. */
export const BeforeWriting: FC<{ s: Strings; asked: AskedProps; terms: DataTerms }> = ({
  s,
  asked,
  terms,
}) => (
  <>
    <PrivacyNotice s={s} kind={asked.session.kind} unit={asked.unit} terms={terms} />
    <Notice tone="warning" title={s.asking.denunciationTitle}>
      <p>{s.asking.denunciation(asked.unit.denunciationDesk)}</p>
    </Notice>
  </>
)
