import type { FC } from 'hono/jsx'
import type { OpinionKind, OpinionSource } from '../../src/domain/opinion.ts'
import type { PaperHeader, SignatureBlock } from '../../src/domain/paper.ts'
import { sentence } from '../mail/phrases.ts'
import { formatDay, lowerFirst } from '../strings/format.ts'
import { vi } from '../strings/vi.ts'
import { StateFoot, StateHeader } from './state-header.tsx'

/** What goes on to another body: who raised what, when and where. */
export interface TransferredMatter {
  code: string
  kind: OpinionKind
  source: OpinionSource
  text: string
  place: string
  receivedOn: string
  name: string
  phone: string
  address: string
  hamlet: string | null
  writtenOn: string | null
  signers: number | null
  enclosures: string | null
}

interface TransferSlipProps {
  header: PaperHeader
  signature: SignatureBlock
  issuer: string
  number: string
  on: string | null
  recipient: string
  reason: string
  matters: TransferredMatter[]
}

/** The transfer slip on A4 (phiếu chuyển), as Nghị định 30/2020/NĐ-CP lays out a paper, for the body that takes the matter up. */
export const TransferSlip: FC<TransferSlipProps> = (slip) => {
  const { header, signature, issuer, number, on, recipient, reason, matters } = slip
  const Issuer = `${issuer.charAt(0).toLocaleUpperCase('vi')}${issuer.slice(1)}`
  return (
    <article class="paper paper-a4" lang="vi">
      <StateHeader header={header} on={on} number={number} />
      <h2 class="paper-title">PHIẾU CHUYỂN</h2>
      <p class="paper-subject">Về việc chuyển {whatOf(matters)} đến cơ quan có thẩm quyền giải quyết</p>
      <p class="paper-body">
        <strong>Kính gửi: {recipient}.</strong>
      </p>
      {matters.length === 1 ? (
        <Matter matter={matters[0]!} issuer={issuer} />
      ) : (
        <>
          <p class="paper-body">{Issuer} nhận được các ý kiến sau đây:</p>
          <ol class="paper-points">
            {matters.map((matter) => (
              <li key={matter.code}>
                <strong>{senderOf(matter)}</strong>, nhận ngày {formatDay('vi', matter.receivedOn)}:{' '}
                {sentence(matter.text)} {detailsOf(matter)}
              </li>
            ))}
          </ol>
        </>
      )}
      <p class="paper-body">
        Sau khi xem xét, {issuer} nhận thấy nội dung trên thuộc thẩm quyền giải quyết của {recipient}.{' '}
        {sentence(reason)}
      </p>
      <p class="paper-body">
        {Issuer} chuyển {whatOf(matters)} đến {recipient} để xem xét, giải quyết theo quy định của pháp luật,
        trả lời người gửi và thông báo kết quả cho {issuer} biết, theo dõi.
      </p>
      <StateFoot recipients={['Như trên', 'Người gửi (để biết)']} signature={signature} />
    </article>
  )
}

const Matter: FC<{ matter: TransferredMatter; issuer: string }> = ({ matter, issuer }) => (
  <>
    <p class="paper-body">
      Ngày {formatDay('vi', matter.receivedOn)}, {issuer} nhận được {whatOf([matter])} của {senderOf(matter)}
      {matter.writtenOn && `, đơn đề ngày ${formatDay('vi', matter.writtenOn)}`}. Nội dung:
    </p>
    {matter.text.split('\n').map((line, i) => (
      <p key={i} class="paper-body">
        {line}
      </p>
    ))}
    {detailsOf(matter) && <p class="paper-body">{detailsOf(matter)}</p>}
  </>
)

/** "đơn khiếu nại", "phản ánh", or for several "03 ý kiến". */
function whatOf(matters: readonly TransferredMatter[]): string {
  if (matters.length > 1) return `${String(matters.length).padStart(2, '0')} ý kiến kèm theo`
  const { kind, source } = matters[0]!
  return source === 'petition'
    ? `đơn ${lowerFirst(vi.opinions.kind[kind])}`
    : lowerFirst(vi.opinions.kind[kind])
}

function senderOf({ name, hamlet, address, phone, signers }: TransferredMatter): string {
  const home = [address, hamlet].filter(Boolean).join(', ')
  return [
    `ông/bà ${name || '(thông tin đã xóa theo yêu cầu)'}`,
    (signers ?? 1) > 1 && `đại diện cho ${signers} người cùng ký`,
    home && `nơi ở: ${home}`,
    phone && `điện thoại: ${phone}`,
  ]
    .filter(Boolean)
    .join(', ')
}

function detailsOf({ place, enclosures, code }: TransferredMatter): string {
  return [
    place && `Nơi xảy ra việc: ${sentence(place)}`,
    enclosures && `Giấy tờ kèm theo: ${sentence(enclosures)}`,
    `Mã ý kiến: ${code}.`,
  ]
    .filter(Boolean)
    .join(' ')
}
