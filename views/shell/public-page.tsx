import type { Child, FC } from 'hono/jsx'
import { Document } from './document.tsx'
import type { Frame } from './frame.ts'
import { Band, Masthead } from './masthead.tsx'

/** A page for residents: 18 px, no htmx, works without JavaScript. `narrow` is for forms and single texts. */
export const PublicPage: FC<{
  frame: Frame
  title: string
  narrow?: boolean
  head?: Child
  children?: Child
}> = ({ frame, title, narrow, head, children }) => {
  const { s } = frame
  return (
    <Document frame={frame} title={title} area="public" head={head}>
      <header>
        <Masthead frame={frame} />
        <Band label={s.shell.mainNavigation} links={frame.publicNav} />
      </header>
      <main id="main" class={narrow ? 'container narrow' : 'container'}>
        {children}
      </main>
      <footer>
        <div class="container">
          <p>
            <strong>{frame.officeName}</strong>
            <br />
            {s.shell.footerPurpose}
          </p>
          <ul>
            <li>
              <a href={frame.signInHref}>{frame.staff ? s.shell.staffArea : s.shell.staffSignIn}</a>
            </li>
            <li>
              <a
                href={frame.otherLanguageHref}
                hreflang={s.lang === 'vi' ? 'en' : 'vi'}
                lang={s.lang === 'vi' ? 'en' : 'vi'}
              >
                {s.shell.otherLanguage}
              </a>
            </li>
          </ul>
        </div>
      </footer>
    </Document>
  )
}
