import type { FC } from 'hono/jsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Notice } from '../shell/notice.tsx'
import { Prose } from '../shell/prose.tsx'
import type { Strings } from '../strings/vi.ts'
import type { ShownVoice } from './own-voice.ts'

/** A form of the follow-up page that was refused: what was typed stays. */
export interface FailedVoice {
  form: 'withdraw' | 'rate' | 'dispute' | 'fact' | 'inquiry' | 'erasure'
  errors: FieldErrors
  typed: Record<string, string | string[]>
  status: 409 | 422
}

export interface VoiceProps {
  s: Strings
  secret: string
  followed: { unit: { phone: string } }
  voice: ShownVoice
  done: string | null
  failed?: FailedVoice
}

/** What was typed into a field of this form, and its error. */
export function spokenField({ failed }: Pick<VoiceProps, 'failed'>, form: FailedVoice['form'], name: string) {
  const mine = failed?.form === form ? failed : undefined
  const typed = mine?.typed[name]
  return { name, scope: form, value: Array.isArray(typed) ? typed[0] : typed, error: mine?.errors[name] }
}

/** Says that it was stored; only where it truly is, whatever the address says. */
export const WhatWasDone: FC<VoiceProps> = ({ s, voice, done }) => {
  const { rating, ratedBefore, disputes, facts } = voice
  if (done === 'danh-gia' && !rating && ratedBefore)
    return (
      <Notice tone="info">
        <p>{s.voices.ratedEarlier}</p>
      </Notice>
    )
  const isStored =
    (done === 'danh-gia' && rating !== null) ||
    (done === 'de-nghi' && disputes.length > 0) ||
    (done === 'bo-sung' && facts.some(({ isOwn }) => isOwn))
  if (!isStored) return null
  return (
    <Notice tone="success">
      <p>{s.voices.done[done as 'danh-gia' | 'de-nghi' | 'bo-sung']}</p>
    </Notice>
  )
}

/** Why something could not be done any more, with the words that were written for it. A form that is still to be corrected says so itself. */
export const VoiceRefused: FC<VoiceProps> = ({ s, failed }) => {
  if (failed?.status !== 409) return null
  const { reason, text, comment } = failed.typed
  const words = String(reason ?? text ?? comment ?? '').trim()
  return (
    <Notice tone="error">
      <p>{Object.values(failed.errors)[0]}</p>
      {words !== '' && (
        <>
          <p>{s.voices.youTyped}</p>
          <Prose text={words} quiet />
        </>
      )}
    </Notice>
  )
}
