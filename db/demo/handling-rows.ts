import { dayOf } from '../../src/domain/day.ts'
import { DECLINE_GROUNDS, type OpinionState } from '../../src/domain/opinion.ts'
import { remarks } from '../schema/answers.ts'
import { assignments, departures, petitions, separateReaders } from '../schema/handling.ts'
import type { Statement } from '../write.ts'
import { type Told, timeOf } from './opinion-rows.ts'
import type { Making } from './sample.ts'
import { localText } from './texts/local.ts'
import { CLOSING_REMARKS, FORWARD_REASONS, REFUSAL_REASONS, SEND_BACK_REMARKS } from './texts/reasons.ts'

/** Assignment, departure, remarks, named readers: what an opinion met on its way beside its answer. */
export function handlingRows(making: Making, told: Told): Statement[] {
  return [
    ...assignmentRows(making, told),
    ...departureRows(making, told),
    ...remarkRows(making, told),
    ...readerRows(making, told),
  ]
}

function assignmentRows({ db }: Making, told: Told): Statement[] {
  const assignedAt = timeOf(told, 'assign')
  if (assignedAt === null) return []
  const { plan, house, id } = told
  const endedAt = timeOf(told, 'publish', 'deliver')
  return [
    db.insert(assignments).values({
      opinionId: id,
      agencyId: plan.agency.id,
      dueOn: plan.due?.on ?? plan.notice.on,
      assignedBy: house.secretaryId,
      assignedAt,
      takenOnAt: timeOf(told, 'take_on'),
      takenOnBy: timeOf(told, 'take_on') === null ? null : plan.agency.officerId,
      endedAt,
    }),
  ]
}

const LEAVING = ['refuse', 'forward', 'return_with_guidance', 'merge', 'withdraw', 'file'] as const
const GUIDANCE =
  'Việc này thuộc thẩm quyền của Tòa án. Ông/bà nộp đơn khởi kiện kèm giấy tờ tại Tòa án nhân dân khu vực; cán bộ tư pháp {xã} hướng dẫn miễn phí vào giờ hành chính.'
const FILED =
  'Đơn không ghi tên, địa chỉ người gửi và không kèm tài liệu nên không đủ điều kiện xử lý; đơn được lưu theo quy định.'

function departureRows({ db, chance }: Making, told: Told): Statement[] {
  const leftAt = timeOf(told, ...LEAVING)
  if (leftAt === null) return []
  const { plan, house, id } = told
  const words: Partial<Record<OpinionState, string>> = {
    refused: chance.pick(REFUSAL_REASONS.slice(0, 4)),
    forwarded: chance.pick(FORWARD_REASONS),
    returned: GUIDANCE,
    filed: FILED,
    merged: 'Cùng nội dung với một ý kiến đã được tiếp nhận; câu trả lời được gửi cho cả hai.',
    withdrawn: '',
  }
  return [
    db.insert(departures).values({
      opinionId: id,
      to: plan.state,
      leftAt,
      ground: plan.state === 'refused' ? chance.pick(DECLINE_GROUNDS) : '',
      reason: localText(words[plan.state] ?? '', { kind: house.unit.kind }),
      recipient:
        plan.state === 'forwarded'
          ? chance.pick([
              'Sở Xây dựng',
              'Điện lực khu vực',
              'Ban Tiếp công dân tỉnh',
              'Bảo hiểm xã hội cơ sở',
            ])
          : '',
      intoOpinionId: plan.state === 'merged' ? told.mergedInto : null,
    }),
  ]
}

/** Letters came by post or by hand, most of them signed by their sender alone. */
export function petitionRows({ db }: Making, { id, plan }: Told): Statement[] {
  if (plan.source !== 'petition') return []
  const written = plan.receivedAt - (1 + (plan.receivedAt % 5)) * 86_400_000
  return [
    db.insert(petitions).values({
      opinionId: id,
      arrivedBy: plan.receivedAt % 3 === 0 ? 'hand' : 'post',
      writtenOn: dayOf(written),
      arrivedOn: plan.receivedOn,
      signers: plan.receivedAt % 7 === 0 ? 12 : 1,
      enclosures: plan.receivedAt % 2 === 0 ? 'Bản sao 03 giấy tờ' : '',
    }),
  ]
}

function remarkRows({ db, chance }: Making, told: Told): Statement[] {
  const sentBackAt = timeOf(told, 'send_back')
  const closedAt = timeOf(told, 'close')
  const line = (step: string, words: readonly string[], writtenAt: number) =>
    db.insert(remarks).values({
      opinionId: told.id,
      step,
      text: localText(chance.pick(words), { kind: told.house.unit.kind }),
      writtenBy: told.house.leaderId,
      writtenAt,
    })
  return [
    ...(sentBackAt === null ? [] : [line('send_back', SEND_BACK_REMARKS, sentBackAt)]),
    ...(closedAt !== null && chance.often(30) ? [line('close', CLOSING_REMARKS, closedAt)] : []),
  ]
}

function readerRows({ db }: Making, told: Told): Statement[] {
  const namedAt = timeOf(told, 'separate')
  if (namedAt === null) return []
  const { house, id } = told
  return [house.secretaryId, house.leaderId].map((userId) =>
    db.insert(separateReaders).values({ opinionId: id, userId, namedBy: house.secretaryId, namedAt }),
  )
}
