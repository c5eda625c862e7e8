// The two lines in which the page speaks: how things stand with the server, and at the form what became of a card.
import { linkSentence, standsStill } from './live-words.js'

const lineOfLink = () => document.getElementById('link-state')

/** Says something beside how things stand. */
export function say(sentence) {
  lineOfLink().textContent = sentence
}

/** Says at the form what became of what was recorded in it. */
export function sayAtForm(sentence) {
  const said = document.querySelector('.capture-head [role=status]')
  if (said) said.textContent = sentence
}

/** Shows how things stand; `count`: own entries that wait. Where they had to, the last one that went is told of. */
export function createLinkLine({ words, signIn }) {
  let hadToWait = false
  return function showLink(link, count) {
    if (standsStill(link)) hadToWait = true
    const isNew = sayOnce(linkSentence(link, count, words), link)
    if (isNew && link === 'signed_out') leadToSignIn(signIn, words.signIn)
    if (link === 'idle' && hadToWait && count === 0) {
      say(words.allSent)
      hadToWait = false
    }
    const fullPage = document.getElementById('full-page')
    if (fullPage) fullPage.hidden = !['idle', 'sending'].includes(link)
  }
}

/** The same words are not said twice; gives whether these were new. */
function sayOnce(sentence, link) {
  const { dataset } = lineOfLink()
  dataset.link = link
  if (dataset.said === sentence) return false
  dataset.said = sentence
  say(sentence)
  return true
}

function leadToSignIn(href, text) {
  const link = Object.assign(document.createElement('a'), { href, textContent: text, target: '_blank' })
  link.rel = 'noopener'
  lineOfLink().append(' ', link)
}
