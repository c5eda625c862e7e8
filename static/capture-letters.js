// Which topic a few letters mean, whatever an input method made of the keys.

/** The form in which words are compared: no accents, đ as d, lower case. The same for letters that come composed or in pieces. */
export function fold(text) {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The key of Telex that leaves each mark; a circumflex is its letter once more. */
const TELEX = {
  '\u0300': 'f',
  '\u0301': 's',
  '\u0303': 'x',
  '\u0306': 'w',
  '\u0309': 'r',
  '\u031b': 'w',
  '\u0323': 'j',
}

/** The keys that Telex made these letters of: who types “dd” sees “đ”, who types “as” sees “á”. */
function telexKeys(text) {
  const apart = text.toLowerCase().normalize('NFD').replaceAll('đ', 'dd')
  return fold(apart.replace(/(\p{L})\u0302/gu, '$1$1').replace(/\p{M}/gu, (mark) => TELEX[mark] ?? ''))
}

/** Which of these labels the letters mean, the best first: they begin the label's words one by one, or the label, or a word of it. The keys that were pressed come before the letter they made. */
export function matchLabels(labels, typed) {
  const letters = fold(typed)
  if (letters === '') return []
  const keys = telexKeys(typed)
  const folded = labels.map(fold)
  const ranks = folded.map((label) => Math.max(rankOf(label, keys) * 1.1, rankOf(label, letters)))
  return labels
    .map((_, place) => place)
    .filter((place) => ranks[place] > 0)
    .sort((a, b) => ranks[b] - ranks[a] || a - b)
}

function rankOf(label, letters) {
  const words = label.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  const initials = words.map(([first]) => first).join('')
  if (initials === letters) return 4
  if (initials.startsWith(letters)) return 3
  if (label.startsWith(letters)) return 2
  return initials.includes(letters) || words.some((word) => word.startsWith(letters)) ? 1 : 0
}
