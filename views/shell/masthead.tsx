import type { FC } from 'hono/jsx'
import type { Frame, NavLink } from './frame.ts'

/** The unit's name over a thin gold rule, with the switch to the other language. */
export const Masthead: FC<{ frame: Frame }> = ({ frame }) => {
  const { s, staff } = frame
  const other = s.lang === 'vi' ? 'en' : 'vi'
  return (
    <>
      {frame.demo && <p class="ribbon">{s.shell.demoRibbon}</p>}
      <div class="masthead">
        <div class="container">
          <a class="unit" href={frame.homeHref}>
            <Emblem />
            <span>
              <strong>{frame.officeName}</strong>
              <small>{s.shell.productName}</small>
            </span>
          </a>
          <div class="masthead-side">
            {staff && (
              <>
                <a class="who" href={staff.accountHref} aria-label={s.shell.accountOf(staff.name)}>
                  {staff.name}
                </a>
                <form
                  method="post"
                  action={staff.signOutHref}
                  data-sign-out={staff.userId}
                  data-unsent={s.offline.signingOut('{n}')}
                >
                  <button type="submit" class="link">
                    {s.shell.signOut}
                  </button>
                </form>
              </>
            )}
            <a class="language" href={frame.otherLanguageHref} hreflang={other} lang={other}>
              {s.shell.otherLanguage}
            </a>
          </div>
        </div>
      </div>
    </>
  )
}

/** The band of what the office does; nothing where there is nowhere to go yet. */
export const Band: FC<{ label: string; links: NavLink[] }> = ({ label, links }) =>
  links.length === 0 ? null : (
    <nav class="band" aria-label={label}>
      <ul class="container">
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href} aria-current={link.current ? 'page' : undefined}>
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )

/** Two voices facing each other across one line: the drawing of static/icon.svg. */
const Emblem: FC = () => (
  <svg class="emblem" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">
    <rect width="40" height="40" rx="7" fill="#8a1616" />
    <path d="M8 10h17v12H16l-4.5 4.5V22H8z" fill="#fff" />
    <path d="M28 15h4v12h-3.500v4.500L24 27h-8.500v-2H28z" fill="#e2b44a" />
  </svg>
)
