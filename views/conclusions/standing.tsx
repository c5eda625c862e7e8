import type { FC } from 'hono/jsx'
import { formatDocumentNumber } from '../../src/domain/document-number.ts'
import { Notice } from '../shell/notice.tsx'
import type { Strings } from '../strings/vi.ts'
import type { ConclusionProps } from './conclusion-page.tsx'

/** By when the notice is issued, or when it was; in time or late. */
export const Standing: FC<ConclusionProps> = ({ s, standing, document }) => {
  const words = s.conclusions.one
  if (!standing) {
    return (
      document && (
        <Notice tone="info" title={words.issued(formatDocumentNumber(document), document.issuedOn)} />
      )
    )
  }
  const isLate = standing.is === 'overdue' || standing.is === 'issued_late'
  return (
    <Notice
      tone={isLate || standing.is === 'due_today' ? 'warning' : 'info'}
      title={titleOf(s, standing, document)}
    >
      <p>
        {words.rule(Number(standing.rule.value))} {s.sessions.ruleSource(standing.rule.source)}
      </p>
    </Notice>
  )
}

function titleOf(
  s: Strings,
  { is, due }: NonNullable<ConclusionProps['standing']>,
  document: ConclusionProps['document'],
): string {
  const words = s.conclusions.one
  if (document) {
    const sign = formatDocumentNumber(document)
    return is === 'issued_late'
      ? words.issuedLate(sign, document.issuedOn, due)
      : words.issuedInTime(sign, document.issuedOn)
  }
  if (is === 'overdue') return words.overdue(due)
  return is === 'due_today' ? words.dueToday : words.due(due)
}
