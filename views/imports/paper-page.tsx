import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { SessionName } from '../sessions/session-name.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'
import { EntryShut } from './entry-shut.tsx'
import { PaperTable, type ShownPaper } from './paper-table.tsx'

/** What was taken down on paper, typed in row by row. */
export const PaperPage: FC<{ s: Strings; paper: ShownPaper }> = ({ s, paper }) => {
  const { session, unit, standing } = paper
  return (
    <>
      <PageHead
        title={s.imports.paperTitle}
        over={<SessionName {...{ s, session }} />}
        lead={s.imports.paperLead}
        back={{ href: paths.staffSession(session.code), label: s.sessions.backToSession }}
      />
      <EntryShut s={s} session={session} standing={standing} />
      {(standing.is === 'open' || paper.said !== '') && (
        <>
          <p>
            {s.imports.paperRule} <a href={paths.imports(session.code)}>{s.imports.toImports}</a>
          </p>
          <p class="hint by-keyboard">{s.imports.paperKeys}</p>
          <p class="hint">{s.live.denunciation(unit.denunciationDesk)}</p>
        </>
      )}
      <PaperTable s={s} paper={paper} />
    </>
  )
}
