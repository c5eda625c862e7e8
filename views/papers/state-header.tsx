import type { FC } from 'hono/jsx'
import { type PaperHeader, placeAndDate, type SignatureBlock } from '../../src/domain/paper.ts'

/** The top of an official paper: issuing body and number on the left, motto, place and date on the right. Papers are Vietnamese in every language of the screen. */
export const StateHeader: FC<{ header: PaperHeader; on: string | null; number?: string }> = ({
  header,
  on,
  number = '',
}) => (
  <header class="paper-top" lang="vi">
    <div>
      {header.above && <p>{header.above}</p>}
      {header.issuer.map((line) => (
        <p key={line} class="issuer">
          {line}
        </p>
      ))}
      {header.isParty ? <p class="star">*</p> : <hr class="half" />}
      <p class="number">{numberLine(header, number)}</p>
    </div>
    <div>
      {header.isParty ? (
        <p class="motto">ĐẢNG CỘNG SẢN VIỆT NAM</p>
      ) : (
        <>
          <p class="republic">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>
          <p class="motto">Độc lập - Tự do - Hạnh phúc</p>
        </>
      )}
      <p class="place-date">{placeAndDate(header.place, on)}</p>
    </div>
  </header>
)

/** With the number where it is known, else with room to write it in; an office's own sign in it stands for the usual one. */
function numberLine({ isParty, sign }: PaperHeader, number: string): string {
  const word = isParty ? 'Số' : 'Số:'
  if (/[/-]/.test(number)) return `${word} ${number}`
  if (isParty) return `${word} ${number || '     '}-${sign}`
  return `${word} ${number || '      '}/${sign}`
}

/** The foot: to whom it goes on the left, who signs on the right. */
export const StateFoot: FC<{ recipients: string[]; signature: SignatureBlock }> = ({
  recipients,
  signature,
}) => (
  <footer class="paper-foot" lang="vi">
    <div>
      <p class="recipients-title">Nơi nhận:</p>
      <ul>
        {recipients.map((one) => (
          <li key={one}>- {one};</li>
        ))}
        <li>- Lưu: VT.</li>
      </ul>
    </div>
    <div>
      {signature.lines.map((line) => (
        <p key={line} class="signs">
          {line}
        </p>
      ))}
      <p class="signed">{signature.name ?? ' '}</p>
    </div>
  </footer>
)
