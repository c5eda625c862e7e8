/** Digits and capitals without 0, 1, I, L and O, which are taken for one another. 31 signs: a prime. */
export const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

const SIGNS = 7
const SPREAD = 8

/**
 * A receipt code `XXXX-XXXX` of at least 8 random bytes: seven signs and a check sign. The bytes are read as one
 * number and divided by 31^7, so no code is likelier than another by more than one part in 2^29.
 */
export function codeFromBytes(bytes: Uint8Array): string {
  if (bytes.length < SPREAD) throw new RangeError(`a receipt code is made of at least ${SPREAD} bytes`)
  const signs = randomCode(bytes, SIGNS)
  const code = signs + checkSign(signs)
  return `${code.slice(0, 4)}-${code.slice(4)}`
}

/**
 * The receipt code that someone typed, as `XXXX-XXXX`, or null. Case, spaces, dots and dashes of every kind do not
 * matter, nor does a full-width keyboard. A 0, 1, I, L or O is refused rather than guessed at: no code holds them,
 * there is no one sign each must have been, and a guess would spend the protection of the check sign. The screen
 * can say so in a sentence, and the person looks at the paper again.
 */
export function readCode(typed: string): string | null {
  // Phones add a full stop after two spaces, and turn a double dash into a long one.
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.\u2212\p{Pd}\p{Cf}]/gu, '')
  if (code.length !== SIGNS + 1 || !isSpelt(code)) return null
  if (checkSign(code.slice(0, SIGNS)) !== code[SIGNS]) return null
  return `${code.slice(0, 4)}-${code.slice(4)}`
}

/**
 * A code of this length without a check sign, for public addresses. Takes at least one random byte a sign: with
 * eight or more no code is likelier than another by more than one part in 2^24, with six one in 2^18.
 */
export function randomCode(bytes: Uint8Array, length: number): string {
  if (bytes.length < length)
    throw new RangeError(`a code of ${length} signs is made of at least as many bytes`)
  let number = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
  let code = ''
  for (let n = 0; n < length; n++) {
    code += ALPHABET[Number(number % 31n)]
    number /= 31n
  }
  return code
}

/**
 * The sign that makes the weighted sum of all eight a multiple of 31. The weights 8, 7 … 1 differ and 31 is prime,
 * so any one wrong sign, and any two signs changed about, leave a remainder.
 */
function checkSign(signs: string): string {
  let sum = 0
  for (let n = 0; n < SIGNS; n++) sum += (SIGNS + 1 - n) * ALPHABET.indexOf(signs[n]!)
  return ALPHABET[(31 - (sum % 31)) % 31]!
}

function isSpelt(code: string): boolean {
  return [...code].every((sign) => ALPHABET.includes(sign))
}
