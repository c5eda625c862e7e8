import type { FC } from 'hono/jsx'
import { isReceived } from '../../src/domain/visit-figures.ts'
import { paths } from '../../src/paths.ts'
import { formatTime } from '../strings/format.ts'
import { vi } from '../strings/vi.ts'
import type { ShownVisit } from './shown.ts'

/** One line of the register, with every column that the law's book has. */
export const RegisterRow: FC<{ code: string; visit: ShownVisit; isOwn: boolean }> = ({
  code,
  visit,
  isOwn,
}) => {
  const words = vi.reception
  const { isRepeated, kind, headCount, representatives } = visit
  return (
    <tr>
      <td class="number">
        {isOwn ? (
          <a href={paths.visit(code, visit.id)} aria-label={words.openVisit(visit.number)}>
            {visit.number}
          </a>
        ) : (
          visit.number
        )}
      </td>
      <td class="time">{formatTime('vi', visit.beganAt ?? visit.arrivedAt)}</td>
      <td class="who">{visit.isSeparate ? words.separate : <Who visit={visit} />}</td>
      <td class="content">
        {visit.matters.map((matter) => (
          <p key={matter.code}>
            {matter.text}{' '}
            <small>
              ({words.matterNumber(matter.number ?? 0)}
              {matter.caseId !== matter.id && `, ${words.caseAgain}`})
            </small>
          </p>
        ))}
      </td>
      <td class="kind">{kind && vi.opinions.kind[kind]}</td>
      <td class="people">
        {isReceived(visit) ? `1 / ${headCount}` : '0 / 0'} / {visit.cases.length}
        {headCount >= 5 && <small>{words.representativesOf(representatives)}</small>}
        {visit.groupName && <small>{visit.groupName}</small>}
      </td>
      <td class="repeated">{isRepeated !== null && (isRepeated ? words.again : words.first)}</td>
      <td class="receiver">
        {visit.receiver?.name}
        {visit.delegated && <small>{`${words.delegated}: ${visit.delegationReason}`}</small>}
      </td>
      <td class="answer">
        <Answer visit={visit} />
      </td>
      <td class="handling">
        {visit.matters.map((matter) => (
          <p key={matter.code}>
            {words.matterNumber(matter.number ?? 0)}: {vi.opinions.state[matter.state]}
          </p>
        ))}
      </td>
    </tr>
  )
}

const Who: FC<{ visit: ShownVisit }> = ({ visit }) => {
  const { name, hamlet, address, phone, identityKind, identityNumber } = visit
  const kind = identityKind && vi.reception.identity[identityKind]
  const identity = kind && identityNumber ? `${kind}: ${identityNumber}` : kind
  return (
    <>
      <strong>{name}</strong>
      {[[address, hamlet].filter(Boolean).join(', '), phone, identity].filter(Boolean).map((line) => (
        <small key={line}>{line}</small>
      ))}
    </>
  )
}

const Answer: FC<{ visit: ShownVisit }> = ({ visit }) => {
  const { state, firstAnswer, recipient, refusal, reason } = visit
  const words = vi.reception
  if (state === 'left' && reason) return <>{words.notReceived(reason)}</>
  if (!firstAnswer) return null
  const beside = [recipient, refusal && words.ground[refusal], reason].filter(Boolean)
  return (
    <>
      {words.answer[firstAnswer]}
      {beside.map((line) => (
        <small key={line}>{line}</small>
      ))}
    </>
  )
}
