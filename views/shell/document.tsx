import { raw } from 'hono/html'
import type { Child, FC } from 'hono/jsx'
import type { Frame } from './frame.ts'

/** The HTML document around every page. Nothing inline: the content security policy allows files of our own alone. */
export const Document: FC<{
  frame: Frame
  title: string
  area: 'public' | 'staff'
  head?: Child
  children?: Child
}> = ({ frame, title, area, head, children }) => {
  const asset = (name: string) => `/static/${name}?v=${frame.build}`
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={frame.s.lang} data-theme="light">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light" />
          <meta name="theme-color" content="#8a1616" />
          <title>{title === frame.officeName ? title : `${title} – ${frame.officeName}`}</title>
          <link rel="icon" href={asset('icon.svg')} type="image/svg+xml" />
          <link rel="stylesheet" href={asset('pico.min.css')} />
          <link rel="stylesheet" href={asset('app.css')} />
          {area === 'staff' && <link rel="stylesheet" href={asset('staff.css')} />}
          {area === 'staff' && <script src={asset('htmx.min.js')} defer />}
          <script src={asset('app.js')} defer />
          {frame.staff && <script type="module" src={asset('sign-out.js')} />}
          {head}
        </head>
        <body class={area}>
          <a class="skip" href="#main">
            {frame.s.shell.skipToContent}
          </a>
          {children}
        </body>
      </html>
    </>
  )
}
