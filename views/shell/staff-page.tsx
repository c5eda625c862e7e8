import type { Child, FC } from 'hono/jsx'
import { Document } from './document.tsx'
import type { Frame } from './frame.ts'
import { Band, Masthead } from './masthead.tsx'

/** A page for the people of the office: 16 px, denser, htmx beside plain forms. `wide` lets tables use the whole window. */
export const StaffPage: FC<{
  frame: Frame
  title: string
  wide?: boolean
  head?: Child
  children?: Child
}> = ({ frame, title, wide, head, children }) => (
  <Document frame={frame} title={title} area="staff" head={head}>
    <header>
      <Masthead frame={frame} />
      <Band label={frame.s.shell.staffNavigation} links={frame.staff?.areas ?? []} />
    </header>
    <main id="main" class={wide ? 'container wide' : 'container'}>
      {children}
    </main>
    <div id="notice" role="status" data-lost={frame.s.shell.connectionLost} />
    <footer>
      <div class="container">
        <p>
          <a href={frame.homeHref}>{frame.s.shell.publicSite}</a>
        </p>
      </div>
    </footer>
  </Document>
)
