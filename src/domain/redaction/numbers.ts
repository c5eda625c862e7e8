/** A find in a folded text: of what kind, from where to where. */
export interface Found<Finding extends string = string> {
  finding: Finding
  from: number
  to: number
}

/** E-mail addresses, also with “(at)” or “a còng”; those of state offices are nobody's own. */
export function* emailsIn(folded: string): Generator<Found<'email'>> {
  for (const { 0: words, index } of folded.matchAll(EMAIL)) {
    if (!/[.@]gov\.vn$/.test(words)) yield { finding: 'email', from: index, to: index + words.length }
  }
}

/**
 * Vietnamese phone numbers of mobiles and landlines, however they are cut up: spaces, dots, dashes, +84, words for digits (“không chín một”), O for 0, a letter between
 * the groups.
 */
export function* phonesIn(folded: string): Generator<Found<'phone'>> {
  for (const { 0: words, index } of folded.matchAll(PHONE_LIKE)) {
    const length = phoneLength(words)
    if (length > 0) yield { finding: 'phone', from: index, to: index + length }
  }
}

/** Numbers of identity papers: twelve digits (CCCD), or nine (CMND). */
export function* identitiesIn(folded: string): Generator<Found<'identity'>> {
  for (const pattern of IDENTITY) yield* all(folded, pattern, 'identity')
}

/** Numbers that the text itself calls a bank account. */
export function accountsNamedIn(folded: string): Generator<Found<'account'>> {
  return all(folded, ACCOUNT_NAMED, 'account')
}

/** Cards, and long rows of digits that are nothing else. */
export function* accountsIn(folded: string): Generator<Found<'account'>> {
  for (const pattern of ACCOUNT) yield* all(folded, pattern, 'account')
}

/** Licence plates; written small only after the word. `isCapital` tells of a place in the text whether it was typed large. */
export function* platesIn(folded: string, isCapital: (at: number) => boolean): Generator<Found<'plate'>> {
  yield* all(folded, PLATE_NAMED, 'plate')
  for (const found of all(folded, PLATE, 'plate')) {
    const letter = folded.slice(found.from, found.to).search(/[a-z]/)
    if (isCapital(found.from + letter)) yield found
  }
}

/** Every match of a pattern; where it has a group called `it`, that group alone. */
export function* all<Finding extends string>(
  folded: string,
  pattern: RegExp,
  finding: Finding,
): Generator<Found<Finding>> {
  for (const match of folded.matchAll(pattern)) {
    const it = match.groups?.it ?? match[0]
    const from = match.index + match[0].lastIndexOf(it)
    yield { finding, from, to: from + it.length }
  }
}

const DIGIT_WORDS: Record<string, string> = {
  khong: '0',
  linh: '0',
  mot: '1',
  hai: '2',
  ba: '3',
  bon: '4',
  tu: '4',
  nam: '5',
  lam: '5',
  sau: '6',
  bay: '7',
  tam: '8',
  chin: '9',
  o: '0',
  l: '1',
  i: '1',
}

/** How many signs of a candidate are a phone number, counted from its start; 0: none. Words after a number may look like more of its digits. */
function phoneLength(words: string): number {
  const units = [...words.matchAll(UNIT)]
  let digits = ''
  let length = 0
  for (const { 0: unit, index } of units) {
    digits += DIGIT_WORDS[unit] ?? unit
    if (isPhone(digits)) length = index + unit.length
  }
  // A longer row of bare digits is another number.
  return /^\d/.test(words.slice(length)) ? 0 : length
}

function isPhone(digits: string): boolean {
  const national = digits.replace(/^(?:00)?840?(?=[2-9])/, '0')
  return /^0[35789]\d{8}$|^02\d{8,9}$/.test(national)
}

const WORD = 'khong|linh|mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin'
const UNIT = new RegExp(String.raw`\d|\b(?:${WORD})\b|[oli]`, 'g')
const DIGIT = String.raw`(?:\d|(?<![a-z])(?:${WORD})(?![a-z])|(?<![a-z])[oli](?![a-z])|(?<=\d)[oli](?=\d))`
const BETWEEN = String.raw`(?:[ .\-_/*,()]{0,3}|[ .\-]?(?:gach(?: ngang)?|cham|cach|[a-hj-km-np-z])[ .\-]?)`
const PHONE_LIKE = new RegExp(
  String.raw`(?<![\d.,]\d|\d[.,]|\d|[a-z]\d{1,2})(?:\(\s?)?\+?${DIGIT}(?:${BETWEEN}${DIGIT}){8,14}`,
  'g',
)

const EMAIL =
  /[a-z\d][a-z\d._%+-]{0,63} ?(?:@|\(at\)|\[at\]|\(a cong\)|\ba cong\b) ?[a-z\d](?:[a-z\d-]{0,62}\.)+[a-z]{2,}/g

const IDENTITY = [
  /\b(?:cccd|can cuoc(?: cong dan)?|the can cuoc|cmnd|cmtnd|cmt|chung minh(?: thu)?(?: nhan dan)?|so dinh danh(?: ca nhan)?|dinh danh(?: ca nhan)?|ho chieu)(?:[: ,]{1,2}(?:so|la|mang so))*[: ]{0,3}(?<it>[a-z]?\d(?:[ .-]?\d){6,11})(?!\d)/g,
  // The number of a province begins the twelve digits, 001 to 096.
  /(?<![\d.,-])0\d{2}(?:[ .-]?\d){9}(?![ .,-]?\d)/g,
  /(?<![\d.,/-])\d{9}(?![.,/-]?\d)/g,
]

const ACCOUNT_NAMED =
  /\b(?:stk|so tai khoan|tai khoan(?: ngan hang)?(?: so)?|so the|tk)(?:[: ]{1,2}(?:so|la))?[: ]{1,3}(?<it>\d(?:[ .-]?\d){5,18})(?!\d)/g
const ACCOUNT = [
  /(?<![\d.,/-])\d{4}(?:[ -]\d{4}){2,3}(?: \d{1,3})?(?![.,/-]?\d)/g,
  /(?<![\d.,/-])\d{10,19}(?![.,/-]?\d)/g,
]

const PLATE_NAMED =
  /\b(?:bien (?:kiem soat|so(?: xe)?)|bks|bsx)[: ]{1,3}(?<it>\d{2} ?[-.]? ?[a-z]{1,2}\d? ?[-. ]? ?\d{3}\.?\d{1,2})(?!\d)/g
const PLATE = /(?<![\d./a-z-])[1-9]\d ?-?[a-z](?:[a-z]|\d)? ?[-. ] ?\d{3}\.?\d{1,2}(?![\d/])/g
