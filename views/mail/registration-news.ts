import type { MailKindName } from '../../src/domain/mail-kind.ts'
import type { LetterFacts, RegistrationFacts, SessionFacts } from './facts.ts'
import type { News } from './news.ts'
import { bring, meetingName, spanAndPlace } from './phrases.ts'

type Write = (session: SessionFacts, registration: RegistrationFacts) => string[]

const toDo = ({ intent }: RegistrationFacts) => (intent === 'speak' ? 'phát biểu tại' : 'dự')
const number = ({ queueNumber, seats }: RegistrationFacts) =>
  seats > 1
    ? `Số thứ tự của ông/bà là ${queueNumber}, cho ${seats} chỗ.`
    : `Số thứ tự của ông/bà là ${queueNumber}.`
const heldAt = (session: SessionFacts) => `Thời gian, địa điểm: ${spanAndPlace(session)}.`

const WRITE: Partial<Record<MailKindName, Write>> = {
  registered: (session, own) => [
    `Ông/bà đã đăng ký ${toDo(own)} ${meetingName(session)}.`,
    heldAt(session),
    number(own),
    ...bring(session),
  ],
  registration_waits: (session, own) => [
    `Chúng tôi đã nhận đăng ký ${toDo(own)} ${meetingName(session)}.`,
    heldAt(session),
    `Hiện các chỗ đã có người đăng ký, nên ông/bà đang ở trong danh sách chờ, số thứ tự ${own.queueNumber}. Khi có chỗ, chúng tôi sẽ báo ngay.`,
  ],
  registration_moved_up: (session, own) => [
    `Đã có chỗ cho ông/bà tại ${meetingName(session)}.`,
    heldAt(session),
    number(own),
    ...bring(session),
  ],
  registration_carried: (session, own) => [
    `Đăng ký của ông/bà được chuyển sang ${meetingName(session)}.`,
    heldAt(session),
    own.state === 'waiting'
      ? `Ông/bà ở trong danh sách chờ của buổi này, số thứ tự ${own.queueNumber}. Khi có chỗ, chúng tôi sẽ báo ngay.`
      : number(own),
    ...bring(session),
  ],
  registration_cancelled: (session) => [`Đăng ký của ông/bà tại ${meetingName(session)} đã được hủy.`],
  registration_reminder: (session, own) => [
    `Xin nhắc ông/bà: ${meetingName(session)} sắp diễn ra.`,
    heldAt(session),
    number(own),
    ...bring(session),
  ],
}

/** What is told of a registration, by the exact kind of the message. The private link stands only in what answers the registration itself. */
export function registrationNews(
  { kind, links }: LetterFacts,
  session: SessionFacts,
  registration: RegistrationFacts,
): News {
  const write = WRITE[kind]
  if (!write) throw new Error(`${kind} is not of a registration`)
  return { told: write(session, registration), written: howToCancel(kind, registration, links.own) }
}

function howToCancel(kind: MailKindName, { code }: RegistrationFacts, own: string | null): string[] {
  const slip = `Mã đăng ký: ${code}`
  if (kind === 'registration_cancelled') return [slip]
  if (!own) return [slip, 'Nếu không đến được, xin ông/bà báo lại để chúng tôi mời người đang chờ.']
  return [
    slip,
    `Xem hoặc hủy đăng ký:\n${own}`,
    'Ai có đường liên kết này đều hủy được đăng ký, nên xin ông/bà giữ cho riêng mình.',
  ]
}
