import type { FC } from 'hono/jsx'
import { Fold } from '../shell/buttons.tsx'
import { Notice } from '../shell/notice.tsx'
import { Prose } from '../shell/prose.tsx'
import { formatInstant } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import type { ShownDispute, ShownVoice } from './own-voice.ts'

/** How the asker's last dispute stands: that it runs, that it had its way, or the leader's word why not. One about an answer that was replaced since is folded away. */
export const OwnDisputes: FC<{ s: Strings; voice: ShownVoice }> = ({ s, voice }) => {
  const last = voice.disputes.at(-1)
  const earlier = voice.disputes.slice(0, -1)
  if (!last) return null
  if (last.settledAt !== null && last.answerId !== voice.answerId)
    return <Earlier s={s} disputes={voice.disputes} />
  return (
    <>
      <Notice tone="info" title={s.voices.disputeStands[last.outcome ?? 'running']}>
        <Words s={s} dispute={last} />
      </Notice>
      <Earlier s={s} disputes={earlier} />
    </>
  )
}

const Earlier: FC<{ s: Strings; disputes: ShownDispute[] }> = ({ s, disputes }) =>
  disputes.length === 0 ? null : (
    <Fold summary={s.voices.earlierDisputes(disputes.length)}>
      {disputes.map((dispute) => (
        <>
          <p>
            <strong>{s.voices.disputeStands[dispute.outcome ?? 'running']}</strong>
          </p>
          <Words s={s} dispute={dispute} />
        </>
      ))}
    </Fold>
  )

const Words: FC<{ s: Strings; dispute: ShownDispute }> = ({ s, dispute }) => {
  const { disputedAt, settledAt, reason, reply } = dispute
  return (
    <>
      <p>{s.voices.disputedAt(formatInstant(s.lang, disputedAt))}</p>
      <Prose text={reason} quiet />
      {settledAt !== null && <p>{s.voices.settledAt(formatInstant(s.lang, settledAt))}</p>}
      {reply && <Prose text={reply} />}
    </>
  )
}
