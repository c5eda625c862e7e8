import type { FC } from 'hono/jsx'
import type { AttachmentPurpose } from '../../src/domain/attachment.ts'
import type { OpinionState } from '../../src/domain/opinion.ts'
import { isOpen } from '../../src/domain/opinion.ts'
import { publicStateOf } from '../../src/domain/progress.ts'
import type { Promised } from '../../src/domain/promised.ts'
import { resolutionOf } from '../../src/domain/resolution.ts'
import type { Timeliness } from '../../src/domain/timeliness.ts'
import type { ListedFile } from '../attachments/file-list.tsx'
import { StateMarks } from '../board/state-mark.tsx'
import { CommitmentSection } from '../commitments/commitment-list.tsx'
import { ResolutionMark } from '../commitments/mark.tsx'
import type { ShownCommitment } from '../commitments/shown.ts'
import { OwnErasureForm, OwnErasureState, type ShownErasure } from '../erasures/own-erasure.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'
import { OwnDisputes } from '../voices/own-disputes.tsx'
import type { ShownVoice } from '../voices/own-voice.ts'
import { type FailedVoice, VoiceRefused, WhatWasDone } from '../voices/voice-notices.tsx'
import type { ShownAnswer } from './answer.tsx'
import type { NamedSession } from './asked.ts'
import { DepartureNotice, type ShownDeparture } from './departure-notice.tsx'
import { FollowedActions } from './followed-actions.tsx'
import { FollowedAnswers } from './followed-answers.tsx'
import { FollowedRecord } from './followed-record.tsx'
import { InquirySection, type OwnInquiry } from './inquiry-section.tsx'
import { type OwnPart, OwnParts } from './own-parts.tsx'
import { type HowPromised, PromisedDates } from './promised.tsx'
import { KeptApart } from './state-and-answer.tsx'

export type { FailedVoice } from '../voices/voice-notices.tsx'

/** What its asker reads of an opinion: everything that was issued to them, nothing that is the office's own. */
export interface FollowedOpinion {
  state: OpinionState
  /** Since when they dispute the answer; null where no dispute runs. */
  disputedAt: number | null
  timeliness: Timeliness | null
  unit: { name: string; phone: string }
  session: NamedSession | null
  receivedAt: number
  topic: string
  place: string
  text: string
  promised: Promised
  how: HowPromised
  answers: ShownAnswer[]
  /** What was promised with an issued answer. */
  commitments: ShownCommitment[]
  today: string
  departure: ShownDeparture | null
  history: { step: string; at: number; agency: string | null }[]
  boardCode: string | null
  files: (ListedFile & { purpose: AttachmentPurpose })[]
  inquiries: OwnInquiry[]
  /** Whether a question of the office still waits for an answer. */
  mayReply: boolean
}

export interface FollowUpProps {
  s: Strings
  secret: string
  followed: FollowedOpinion
  voice: ShownVoice
  erasure: ShownErasure
  mayWithdraw: boolean
  /** What was taken out of the letter, each with its own page. */
  parts: readonly OwnPart[]
  /** What was just done, as the address of the page says it. */
  done: string | null
  /** A form of this page that was refused. */
  failed?: FailedVoice
}

/** In the order in which one asks: where it stands, what was answered, what one can do now; then everything that one may look up. */
export const FollowUpPage: FC<FollowUpProps> = (props) => {
  const { s, followed } = props
  if (followed.state === 'separate') return <Apart {...props} />
  return (
    <>
      <PageHead
        title={s.asking.followTitle}
        over={followed.unit.name}
        marks={
          <>
            <StateMarks s={s} state={publicStateOf(followed.state)} timeliness={followed.timeliness} />
            <ResolutionMark s={s} resolution={resolutionOf(followed, followed.commitments)} />
          </>
        }
      />
      <WhatWasDone {...props} />
      <VoiceRefused {...props} />
      <OwnErasureState {...props} />
      {followed.departure && <DepartureNotice s={s} state={followed.state} departure={followed.departure} />}
      <OwnParts {...props} />
      <InquirySection {...props} />
      <OwnDisputes s={s} voice={props.voice} />
      <FollowedAnswers {...props} />
      <CommitmentSection s={s} commitments={followed.commitments} today={followed.today} />
      {isOpen(followed.state) && <PromisedDates s={s} promised={followed.promised} how={followed.how} />}
      <FollowedActions {...props} />
      <FollowedRecord {...props} />
    </>
  )
}

const Apart: FC<FollowUpProps> = (props) => (
  <>
    <PageHead title={props.s.asking.followTitle} over={props.followed.unit.name} />
    <VoiceRefused {...props} />
    <OwnErasureState {...props} />
    <KeptApart s={props.s} phone={props.followed.unit.phone} />
    <OwnErasureForm {...props} />
  </>
)
