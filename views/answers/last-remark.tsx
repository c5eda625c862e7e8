import type { FC } from 'hono/jsx'
import { Notice } from '../shell/notice.tsx'
import { Prose } from '../shell/prose.tsx'
import type { Strings } from '../strings/vi.ts'

interface Remark {
  step: string
  text: string
  writer: string | null
  writtenAt: number
}

/** What the leader asked for when the draft was sent back or the opinion reopened; `since` is when an answer was last issued. */
export const LastRemark: FC<{ s: Strings; remarks: Remark[]; since: number }> = ({ s, remarks, since }) => {
  const last = remarks.findLast(({ step }) => step === 'send_back' || step === 'reopen')
  if (!last || last.writtenAt < since) return null
  const title = last.step === 'send_back' ? s.answers.sentBackTitle : s.answers.reopenedTitle
  return (
    <Notice tone="warning" title={title}>
      <Prose text={last.text} quiet />
      {last.writer && <p class="hint">{s.answers.remarkBy(last.writer, last.writtenAt)}</p>}
    </Notice>
  )
}
