import type { FC } from 'hono/jsx'
import { versionOnItsWay } from '../../src/domain/answer.ts'
import { paths } from '../../src/paths.ts'
import type { ShownOpinion } from '../opinions/shown.ts'
import { Beside } from '../shell/beside.tsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { Prose } from '../shell/prose.tsx'
import type { Strings } from '../strings/vi.ts'
import { DraftForm } from './draft-form.tsx'
import { KeptWords } from './kept-words.tsx'

/** Two people wrote at once: the text as it is stored and the text just typed, side by side. Saving again keeps the second as well. */
export const DraftConflict: FC<{ s: Strings; opinion: ShownOpinion; typed: string; mayWrite: boolean }> = ({
  s,
  opinion,
  typed,
  mayWrite,
}) => {
  const written = opinion.answers.filter(({ form }) => form === 'written')
  const stored = versionOnItsWay(written) ?? written.at(-1)
  return (
    <>
      <PageHead
        title={s.answers.conflictTitle}
        over={`${s.opinions.code} ${opinion.code} · ${s.opinions.state[opinion.state]}`}
        back={{ href: paths.staffOpinion(opinion.code), label: s.answers.approvals.open }}
      />
      <Notice tone="error">
        <p>{mayWrite ? s.answers.conflictLead : s.answers.conflictGone}</p>
      </Notice>
      <Beside>
        <section>
          <h2>{s.answers.conflictStored}</h2>
          {stored ? (
            <>
              <Prose text={stored.text} />
              <p class="hint">{s.answers.writtenBy(stored.writer, stored.writtenAt)}</p>
            </>
          ) : (
            <p>{s.answers.conflictNothingStored}</p>
          )}
        </section>
        <section>
          <h2>{s.answers.conflictTyped}</h2>
          {mayWrite ? (
            <DraftForm s={s} opinion={opinion} text={typed} />
          ) : (
            <KeptWords s={s} text={typed} label={s.answers.conflictTyped} />
          )}
        </section>
      </Beside>
    </>
  )
}
