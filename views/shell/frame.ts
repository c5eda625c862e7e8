import type { Strings } from '../strings/vi.ts'

/** One entry of a navigation: where it leads, its words, and whether we stand on it. */
export interface NavLink {
  href: string
  label: string
  current: boolean
}

/** Who is signed in, as the frame of a staff page shows it. `signOutHref` is posted to, never followed. */
export interface FrameStaff {
  userId: number
  name: string
  areas: NavLink[]
  signOutHref: string
  accountHref: string
}

/** What every page needs beside its own content. `build` names the release, so that assets can be kept for ever. */
export interface Frame {
  s: Strings
  path: string
  otherLanguageHref: string
  officeName: string
  demo: boolean
  staff: FrameStaff | null
  publicNav: NavLink[]
  homeHref: string
  signInHref: string
  build: string
}
