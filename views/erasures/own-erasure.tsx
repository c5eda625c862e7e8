import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { Fold, SubmitButton } from '../shell/buttons.tsx'
import { Tick } from '../shell/choices.tsx'
import { Form } from '../shell/form.tsx'
import { Notice } from '../shell/notice.tsx'
import { Prose } from '../shell/prose.tsx'
import type { Strings } from '../strings/vi.ts'
import type { FailedVoice } from '../voices/voice-notices.tsx'

/** How an asker's request to be forgotten stands. Days `YYYY-MM-DD`, instants epoch ms. */
export interface ShownErasure {
  last: {
    requestedAt: number
    replyOn: string
    decidedAt: number | null
    outcome: 'erased' | 'kept' | null
    reason: string
  } | null
  erasedAt: number | null
  /** By when it would be answered if they asked now; null where they cannot ask. */
  replyOn: string | null
}

interface OwnErasureProps {
  s: Strings
  secret: string
  erasure: ShownErasure
  failed?: FailedVoice
}

/** What became of it: asked, kept with a reason, erased. */
export const OwnErasureState: FC<Pick<OwnErasureProps, 's' | 'erasure'>> = ({ s, erasure }) => {
  const { last, erasedAt } = erasure
  const words = s.erasures.own
  if (erasedAt !== null) {
    return (
      <Notice tone="info" title={words.erasedTitle}>
        <p>{words.erasedAt(erasedAt)}</p>
      </Notice>
    )
  }
  if (!last) return null
  return last.outcome === 'kept' && last.decidedAt !== null ? (
    <Notice tone="info" title={words.keptTitle}>
      <p>{words.keptAt(last.decidedAt)}</p>
      <Prose text={last.reason} />
    </Notice>
  ) : (
    <Notice tone="info" title={words.askedTitle}>
      <p>{words.asked(last.requestedAt, last.replyOn)}</p>
    </Notice>
  )
}

/** Folded away at the end, with a box to tick: what goes, what stays, by when. */
export const OwnErasureForm: FC<OwnErasureProps> = ({ s, secret, erasure: { replyOn }, failed }) => {
  const words = s.erasures.own
  const errors = failed?.form === 'erasure' && failed.status === 422 ? failed.errors : undefined
  if (replyOn === null) return null
  return (
    <Fold id="erasure" summary={words.ask} open={errors !== undefined}>
      <p>{words.goes}</p>
      <p>{words.stays}</p>
      <p>{words.noMore}</p>
      <p>{words.replyOn(replyOn)}</p>
      <Form s={s} action={paths.ownErasure(secret)} scope="erasure" errors={errors}>
        <Tick s={s} name="sure" scope="erasure" label={words.sure} error={errors?.sure} required />
        <SubmitButton tone="danger">{words.send}</SubmitButton>
      </Form>
    </Fold>
  )
}
