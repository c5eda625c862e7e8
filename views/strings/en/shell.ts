import { formatNumber } from '../format.ts'
import type { shell as vi } from '../vi/shell.ts'

export const shell: typeof vi = {
  skipToContent: 'Skip to main content',
  productName: 'Dialogue with residents',
  otherLanguage: 'Tiếng Việt',
  demoRibbon: 'Sample data – not real data',
  mainNavigation: 'Main navigation',
  staffNavigation: 'Staff area',
  footerPurpose: 'Where residents raise opinions with their leaders and receive answers in writing.',
  staffSignIn: 'Staff sign-in',
  staffArea: 'Go to the staff area',
  publicSite: 'See the public site',
  accountOf: (name) => `Account of ${name}`,
  signOut: 'Sign out',
  optional: '(optional)',
  atMostCharacters: (n) => `At most ${formatNumber('en', n)} characters.`,
  errorWord: 'Error:',
  errorSummaryTitle: 'Please check the following',
  pages: 'Pages of this list',
  firstPage: 'Back to the first page',
  nextPage: 'Next page',
  progress: 'Progress',
  stop: { done: 'done', current: 'current step', ahead: 'not yet reached' },
  print: 'Print this page',
  howToPrint: 'To print, choose “Print” in your browser’s menu (on a computer: Ctrl + P).',
}
