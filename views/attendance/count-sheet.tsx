import type { FC } from 'hono/jsx'
import type { PaperHeader } from '../../src/domain/paper.ts'
import { paths } from '../../src/paths.ts'
import { placeWords } from '../sessions/words.ts'
import { PageHead } from '../shell/page-head.tsx'
import { PrintButtonHint } from '../shell/paper.tsx'
import { formatSpan } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import { vi } from '../strings/vi.ts'

interface SheetProps {
  s: Strings
  session: {
    code: string
    theme: string
    startsAt: number
    endsAt: number
    venue: { name: string; address: string } | null
  }
  header: PaperHeader
  hamlets: { id: number; name: string }[]
}

/** Empty lines for groups that nobody knows of beforehand: so many that all of it stays on one sheet where that is possible. */
const groupLines = (hamlets: number) => Math.max(4, Math.min(8, 14 - hamlets))

/** The sheet on which people are counted at the door by hand. As all papers it is Vietnamese in every language of the screen. */
export const CountSheet: FC<SheetProps> = ({ s, session, header, hamlets }) => {
  const words = vi.attendance
  return (
    <>
      <div class="screen-only">
        <PageHead
          title={s.attendance.printCount}
          lead={s.attendance.sheetLead}
          over={session.theme}
          back={{ href: paths.attendance(session.code), label: s.attendance.back }}
        />
        <PrintButtonHint s={s} />
      </div>
      <article class="paper paper-a4 sheet count-sheet" lang="vi" tabindex={0}>
        <SheetTop header={header} />
        <header>
          <h2 class="paper-title">{words.sheetTitle}</h2>
          <p class="paper-subject">{session.theme}</p>
          <p>
            {[formatSpan('vi', session.startsAt, session.endsAt), placeWords(session)]
              .filter(Boolean)
              .join(', ')}
            .
          </p>
        </header>
        <Lines
          caption={words.sheetHamlets}
          label={words.sheetColumns.of}
          names={[...hamlets.map(({ name }) => name), words.elsewhere]}
        />
        <Lines
          caption={words.sheetGroups}
          label={words.sheetGroupColumn}
          names={Array.from({ length: groupLines(hamlets.length) }, () => '')}
        />
        <p class="sheet-note">{words.sheetOnce}</p>
        <footer class="sheet-signs">
          {words.sheetSigns.map((sign) => (
            <div key={sign}>
              <p>
                <strong>{sign}</strong>
              </p>
              <p>
                <em>{words.sheetSignHint}</em>
              </p>
            </div>
          ))}
        </footer>
      </article>
    </>
  )
}

/** As on the other papers, without a number: it is no document of its own. */
const SheetTop: FC<{ header: PaperHeader }> = ({ header: { above, issuer, isParty } }) => (
  <div class="paper-top">
    <div>
      {above && <p>{above}</p>}
      {issuer.map((line) => (
        <p key={line} class="issuer">
          {line}
        </p>
      ))}
      {isParty ? <p class="star">*</p> : <hr class="half" />}
    </div>
    <div>
      {!isParty && <p class="republic">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>}
      <p class="motto">{isParty ? 'ĐẢNG CỘNG SẢN VIỆT NAM' : 'Độc lập - Tự do - Hạnh phúc'}</p>
    </div>
  </div>
)

const Lines: FC<{ caption: string; label: string; names: string[] }> = ({ caption, label, names }) => {
  const { number, people, representatives, note } = vi.attendance.sheetColumns
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {[number, label, people, representatives, note].map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {names.map((name, i) => (
          <tr key={i}>
            <td>{i + 1}</td>
            <td>{name}</td>
            <td />
            <td />
            <td />
          </tr>
        ))}
        <tr>
          <td />
          <th scope="row">{vi.attendance.sheetSum}</th>
          <td />
          <td />
          <td />
        </tr>
      </tbody>
    </table>
  )
}
