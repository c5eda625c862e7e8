import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { Notice } from '../shell/notice.tsx'
import type { Strings } from '../strings/vi.ts'

/** Somebody holds open matters: they stay in their name when they leave, until the office hands them over. */
export const HeldNotice: FC<{ s: Strings; matters: number; mayHandOver: boolean }> = ({
  s,
  matters,
  mayHandOver,
}) =>
  matters === 0 ? null : (
    <Notice tone="warning">
      <p>{s.agencyWork.leaving(matters)}</p>
      {mayHandOver && (
        <p>
          <a href={paths.handOvers}>{s.agencyWork.toHandOver}</a>
        </p>
      )}
    </Notice>
  )
