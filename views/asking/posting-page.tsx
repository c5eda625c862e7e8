import type { Child, FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'

/** A form of one session that residents post. `earlier`: what this very form brought before, and the words for it. */
export const PostingPage: FC<{
  s: Strings
  title: string
  of: { session: { code: string }; unit: { name: string } }
  earlier: { title: string; href: string; label: string } | null
  reading: Child
  writing: Child
  errors?: FieldErrors
}> = ({ s, title, of: { session, unit }, earlier, reading, writing, errors = {} }) => (
  <>
    <PageHead
      title={title}
      over={unit.name}
      back={{ href: paths.session(session.code), label: s.asking.backToSession }}
    />
    {earlier && (
      <Notice tone="success" title={earlier.title}>
        <p>
          <a href={earlier.href}>{earlier.label}</a>
        </p>
      </Notice>
    )}
    {/* What has to be put right stands on top: an old phone does not follow the focus. */}
    {Object.keys(errors).length > 0 ? [writing, reading] : [reading, writing]}
  </>
)
