import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Facts } from '../shell/facts.tsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'
import { AskForm, EraseForm, KeepForm } from './decision-forms.tsx'
import { PublicHits } from './public-hits.tsx'

/** Words that stay in public, and where. */
export interface ShownHit {
  where: 'publicText' | 'publicPlace' | 'answer'
  words: string
}

export interface ErasurePageProps {
  s: Strings
  opinion: {
    code: string
    seq: number
    isApart: boolean
    place: string
    person: { name: string; phone: string; email: string; address: string; erasedAt: number | null }
    hamlet: { name: string } | null
  }
  /** How many files the asker sent. */
  files: number
  /** The request that waits for its answer. */
  request: { requestedAt: number; replyOn: string } | null
  today: string
  hits: ShownHit[]
  also: { id: number; code: string; receivedOn: string; name: string }[]
  alsoRegistered: { id: number; code: string; theme: string; name: string }[]
  failed?: {
    decision: string
    errors: FieldErrors
    typed: Record<string, string | string[]>
    status: 409 | 422
  }
}

/** Everything that one decides by: what is held, what stays in public, what else belongs to the same person. Its forms are plain posts. */
export const ErasurePage: FC<ErasurePageProps> = (props) => {
  const { s, opinion, request, today, failed } = props
  const { erasedAt } = opinion.person
  const words = s.erasures
  return (
    <>
      <PageHead
        back={{
          href: opinion.isApart ? paths.separateOpinion(opinion.code) : paths.staffOpinion(opinion.code),
          label: words.back,
        }}
        title={words.pageTitle(opinion.code)}
      />
      {failed?.status === 409 && (
        <Notice tone="error">
          <p>{failed.errors['']}</p>
        </Notice>
      )}
      {erasedAt !== null && <Notice tone="info">{words.isErased(erasedAt)}</Notice>}
      {erasedAt === null && request && (
        <Notice tone="warning">
          {request.replyOn < today
            ? words.askedOverdue(request.requestedAt, request.replyOn)
            : words.asked(request.requestedAt, request.replyOn)}
        </Notice>
      )}
      {erasedAt === null && <Held {...props} />}
      {erasedAt === null && !request && <AskForm {...props} />}
      <PublicHits {...props} />
      {erasedAt === null && request && <EraseForm {...props} />}
      {erasedAt === null && request && <KeepForm {...props} />}
      <p>
        <a href={paths.erasures}>{words.backToList}</a>
      </p>
    </>
  )
}

const Held: FC<ErasurePageProps> = ({ s, opinion: { person, hamlet, place }, files }) => (
  <section>
    <h2>{s.erasures.held}</h2>
    <Facts
      items={[
        [s.triage.name, person.name],
        [s.triage.phone, person.phone],
        [s.triage.email, person.email],
        [s.opinions.hamletLabel, hamlet?.name],
        [s.triage.address, person.address],
        [s.opinions.placeLabel, place],
        [s.erasures.files, files > 0 && String(files)],
      ]}
    />
  </section>
)
