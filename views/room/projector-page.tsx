import { raw } from 'hono/html'
import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import type { Strings } from '../strings/vi.ts'
import { ProjectorScreen, type Screen } from './projector-screen.tsx'

/** How often the page is asked for anew where no script follows it, seconds. */
const ANEW = 5

/** The large screen in the hall: a document of its own. static/projector.js keeps it equal to the server; without it the page reloads itself. */
export const ProjectorPage: FC<{ s: Strings; screen: Screen; build: string }> = ({ s, screen, build }) => (
  <>
    {raw('<!doctype html>')}
    <html lang={s.lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <title>{`${s.room.projector} – ${screen.session.theme}`}</title>
        <link rel="icon" href={paths.asset('icon.svg', build)} type="image/svg+xml" />
        <link rel="stylesheet" href={paths.asset('projector.css', build)} />
        <noscript>
          <meta http-equiv="refresh" content={String(ANEW)} />
        </noscript>
        <script src={paths.asset('clock.js', build)} defer />
        <script src={paths.asset('projector.js', build)} defer />
      </head>
      <body>
        <ProjectorScreen {...{ s, screen, build }} />
        <p id="lost" role="status" data-lost={s.room.screen.lost} data-signed-out={s.room.screen.signedOut} />
      </body>
    </html>
  </>
)
