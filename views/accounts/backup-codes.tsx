import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { LinkButton } from '../shell/buttons.tsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { PrintButtonHint } from '../shell/paper.tsx'
import type { Strings } from '../strings/vi.ts'

/** The ten backup codes, the only time they are shown. */
export const BackupCodesContent: FC<{ s: Strings; codes: string[] }> = ({ s, codes }) => (
  <>
    <PageHead title={s.accounts.codesTitle} />
    <Notice tone="success" title={s.accounts.codesFactorOn}>
      <p>{s.accounts.codesLead}</p>
    </Notice>
    <ol>
      {codes.map((code) => (
        <li key={code}>
          <code class="typed-off" translate="no">
            {code}
          </code>
        </li>
      ))}
    </ol>
    <PrintButtonHint s={s} />
    <LinkButton href={paths.account}>{s.accounts.codesKept}</LinkButton>
  </>
)
