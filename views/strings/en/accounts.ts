import { formatInstant, formatNumber } from '../format.ts'
import type { accounts as vi } from '../vi/accounts.ts'

const MINUTE = 60_000

export const accounts: typeof vi = {
  username: 'Username',
  password: 'Password',
  signInTitle: 'Sign in',
  signInLead: 'For the staff of this office. Residents need no account to send or look up an opinion.',
  signInButton: 'Sign in',
  forgotten: 'Forgotten your password? Ask the administrator of your unit for a one-time password.',
  wrongSignIn: 'The username or the password is not right. Please check both and try again.',
  tooManyTries: (retryAt) =>
    `There were too many wrong tries. Please try again after ${formatInstant('en', retryAt + MINUTE - 1)}.`,

  codeTitle: 'Enter your code',
  codeLead: 'The password was right. Open the authenticator app on your phone and enter the code it shows.',
  code: 'Code',
  codeHint: '6 digits. Without your phone, enter one of your backup codes, written XXXX-XXXX.',
  codeButton: 'Confirm',
  wrongCode: 'This code is not right or was used before. Please wait for the next one and enter it.',
  startAgain: 'Start signing in again',

  accountTitle: 'My account',
  accountOf: (name, username) => `${name} (username: ${username})`,
  mustChangeTitle: 'Please change your password before you start work',
  mustChange:
    'Your present password was issued for one use. The rest of the staff area opens once you have chosen your own.',
  changePassword: 'Change password',
  oldPassword: 'Present password',
  newPassword: 'New password',
  newPasswordHint: 'At least 10 characters. A short sentence you remember is better than one hard word.',
  passwordAgain: 'New password again',
  changePasswordNote: 'Afterwards every other place that is signed in to this account has to sign in again.',
  wrongPassword: 'The present password is not right.',
  done: {
    'mat-khau': 'Your password was changed. Every other place was signed out.',
    'dang-nhap': 'That sign-in was ended.',
    'dang-nhap-khac': 'Every other place was signed out.',
    'tat-xac-thuc': 'Two-step sign-in was turned off.',
    'thu-nhac-viec': 'The address for reminders is saved.',
  },

  signInsTitle: 'Where you are signed in',
  signInsLead: 'If one of these is not yours, sign it out and change your password.',
  deviceColumn: 'Device',
  signedInColumn: 'Signed in',
  seenColumn: 'Last used',
  stateColumn: 'State',
  device: (browser, system) =>
    browser && system ? `${browser} on ${system}` : browser || system || 'Unknown device',
  thisOne: 'In use here',
  endSignIn: 'Sign out',
  endSignInOf: (device, at) => `of ${device}, signed in ${formatInstant('en', at)}`,
  endOthers: 'Sign out everywhere else',

  factorTitle: 'Two-step sign-in',
  factorLead:
    'Beside your password, each sign-in then asks for a code from your phone. Whoever knows the password but has no phone cannot get in.',
  factorOff: 'Turned off.',
  factorOn: (left) =>
    `Turned on. ${formatNumber('en', left)} ${left === 1 ? 'backup code is' : 'backup codes are'} unused.`,
  factorManage: 'Turn two-step sign-in on or off',
  factorStart: 'Begin',
  factorRestart: 'Make another QR code',
  factorNeeds:
    'You need an authenticator app on your phone, such as Google Authenticator, Microsoft Authenticator or FreeOTP.',
  factorScan: 'Open the authenticator app, choose to add an account and scan this QR code.',
  factorQr: 'QR code that adds this account to an authenticator app',
  factorSecret: 'If you cannot scan it, type this key into the app',
  factorFirstCode: 'The code the app shows now',
  factorFirstCodeHint: '6 digits.',
  factorConfirm: 'Turn on two-step sign-in',
  factorAlmost: 'Two-step sign-in is on only after the first code was right.',
  factorRenew: 'Make new backup codes',
  factorRenewNote: 'The old ten then stop working.',
  factorEnd: 'Turn off two-step sign-in',
  ownPassword: 'Present password',
  codesTitle: 'Backup codes',
  codesLead:
    'Print or copy them now: these codes are shown only once. Each works once, for when your phone is not with you.',
  codesFactorOn: 'Two-step sign-in is on',
  codesKept: 'I have kept the codes, back to my account',
  backToAccount: 'Back to my account',

  setupTitle: 'First set-up',
  setupLead: 'There are no data yet. Please tell us the unit and its first administrator.',
  setupCode: 'Set-up code',
  setupCodeHint: 'Shown in the terminal of the server when it starts, written XXXX-XXXX.',
  setupWrongCode:
    'The set-up code is not right. Please look at the terminal of the server; every start gives a new one.',
  setupUnit: 'The unit',
  setupUnitName: 'Name of the unit',
  setupUnitNameHint: 'In full, for example: Xã Vĩnh Trại, Phường Đông Kinh, Tỉnh Lạng Sơn.',
  setupLevel: 'Level',
  level: { province: 'Province', commune: 'Commune' },
  levelHint: {
    province: 'A province or city (tỉnh, thành phố)',
    commune: 'A commune, ward or special zone (xã, phường, đặc khu)',
  },
  setupParent: 'Province or city it belongs to',
  setupParentHint: 'For a commune only; printed at the top of documents.',
  setupAdministrator: 'The administrator',
  setupName: 'Full name',
  setupUsernameHint: 'Small letters without accents, digits, dots or dashes; for example: hoai.an',
  setupPasswordAgain: 'Password again',
  setupButton: 'Set up and sign in',
  setupDone: 'Somebody else has just set this system up. Please sign in with the account you were given.',
}
