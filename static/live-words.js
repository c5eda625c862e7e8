// Which of the page's sentences is said when: decisions alone, no page.

/** A sentence of the page with its value. */
export function filled(word, value) {
  return word.replaceAll('{n}', value)
}

/** Of an entry that was refused without a sentence. */
export function sentenceOf(why, words) {
  return { broken: words.broken, too_large: words.tooLarge }[why] ?? ''
}

/** How things stand with the server. `count`: own entries that wait. */
export function linkSentence(link, count, words) {
  const sentences = {
    sending: count > 1 ? filled(words.sending, count) : '',
    away: count > 0 ? filled(words.away, count) : words.awayNone,
    busy: filled(words.busy, count),
    signed_out: filled(words.signedOut, count),
    other_author: filled(words.otherAuthor, count),
  }
  return sentences[link] ?? ''
}

/** The queue stands still: what waits then is worth a word once it has gone. */
export function standsStill(link) {
  return ['away', 'busy', 'signed_out', 'other_author'].includes(link)
}

/** What lies here and is not shown: of other authors, of other sessions. */
export function notesOn({ others, elsewhere }, words) {
  return [
    others.length > 0 && filled(words.others, others.length),
    elsewhere.length > 0 && filled(words.elsewhere, elsewhere.length),
  ].filter(Boolean)
}
