import type { Frame } from '../../views/shell/frame.ts'
import { type Actor, holds } from '../domain/actor.ts'
import { paths } from '../paths.ts'
import type { AnyContext, StaffContext } from './context.ts'

/** The frame of a public page: it does not depend on who asks, so that the page can be kept by version. */
export function publicFrame(c: AnyContext): Frame {
  const { s } = c.var
  const link = (href: string, label: string) => ({ href, label, current: c.req.path === href })
  return {
    ...commonFrame(c),
    staff: null,
    publicNav: [
      link(paths.home, s.shell.navHome),
      link(paths.calendar, s.shell.navCalendar),
      link(paths.board, s.shell.navBoard),
      link(paths.figures, s.figures.nav),
      link(paths.publicCommitments, s.shell.navCommitments),
      link(paths.lookUp, s.shell.navLookUp),
    ],
  }
}

/** The frame of a staff page: the areas that this person's roles open. */
export function staffFrame(c: StaffContext): Frame {
  const { actor, s } = c.var
  const areas = areasOf(actor, s.shell).map(({ href, label }) => ({
    href,
    label,
    current: isWithin(c.req.path, href),
  }))
  return {
    ...commonFrame(c),
    officeName: actor.unitName ?? c.var.office.name,
    homeHref: paths.home,
    staff: {
      userId: actor.id,
      name: actor.name,
      areas,
      signOutHref: paths.signOut,
      accountHref: paths.account,
    },
    publicNav: [],
  }
}

/** Pages that an area leads to, though their addresses do not begin with its own. */
const WITHIN: Record<string, string[]> = {
  [paths.desk]: [paths.calls, paths.people, paths.letters, paths.handOvers],
  [paths.staffSessions]: [paths.loudspeaker, paths.leaderFeeds],
  [paths.yearPlan]: [paths.series],
}

/** The address of the desk begins all others. */
function isWithin(path: string, area: string): boolean {
  if (WITHIN[area]?.some((page) => path.startsWith(page))) return true
  return area === paths.desk ? path === area : path.startsWith(area)
}

function commonFrame(c: AnyContext) {
  const { s, office, platform } = c.var
  const other = s.lang === 'vi' ? 'en' : 'vi'
  const query = new URLSearchParams(c.req.query())
  query.set('lang', other)
  return {
    s,
    path: c.req.path,
    otherLanguageHref: c.req.method === 'GET' ? `${c.req.path}?${query}` : `${paths.home}?lang=${other}`,
    officeName: office.name,
    demo: office.isSample,
    homeHref: paths.home,
    signInHref: paths.signIn,
    build: platform.build,
  }
}

interface AreaWords {
  navDesk: string
  navSessions: string
  navPlan: string
  navDuties: string
  navQueue: string
  navCommitments: string
  navApprovals: string
  navReleases: string
  navCloseOut: string
  navAdministration: string
}

function areasOf(actor: Actor, words: AreaWords): { href: string; label: string }[] {
  if (actor.mustChangePassword) return []
  const office = holds(actor, 'secretary', 'officer', 'leader', 'inspector')
  const plans = holds(actor, 'secretary', 'leader', 'inspector')
  return [
    { href: paths.desk, label: words.navDesk, open: true },
    { href: paths.staffSessions, label: words.navSessions, open: plans },
    { href: paths.yearPlan, label: words.navPlan, open: plans },
    { href: paths.duties, label: words.navDuties, open: plans },
    { href: paths.queue, label: words.navQueue, open: office },
    { href: paths.commitments, label: words.navCommitments, open: office },
    { href: paths.approvals, label: words.navApprovals, open: holds(actor, 'leader') },
    { href: paths.releases, label: words.navReleases, open: holds(actor, 'secretary', 'leader') },
    { href: paths.closeOut, label: words.navCloseOut, open: holds(actor, 'leader') },
    { href: paths.administration, label: words.navAdministration, open: holds(actor, 'admin') },
  ].filter(({ open }) => open)
}
