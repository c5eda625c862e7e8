import { formatNumber } from '../format.ts'
import type { Strings } from '../vi.ts'

export const petitions: Strings['petitions'] = {
  title: 'Enter a letter',
  lead: 'A letter that came by post or by hand. Its terms run from the day it came; letters are not published.',
  arrival: 'How it came',
  sender: 'Sender',
  content: 'What it says',
  field: {
    arrived_by: 'Way',
    arrived_on: 'Day it came',
    written_on: 'Date on the letter',
    name: 'Name of the sender',
    hamlet: 'Hamlet',
    address: 'Address',
    phone: 'Phone',
    email: 'E-mail',
    signers: 'Number of signers',
    kind: 'Kind of letter',
    readers: 'For a denunciation: who may read it beside you',
    topic: 'Topic',
    place: 'Place it is about',
    text: 'Text',
    enclosures: 'Enclosures',
  },
  hint: {
    arrived_on: 'May be past, a rest day too; never after today.',
    name: 'With several signers: their representative. Without a name: write “No name given”.',
    kind: 'By its content, never by its title.',
    text: 'Word for word, or a full summary; the scan is added at the end.',
    enclosures: 'What papers, how many sheets.',
  },
  arrivedBy: { post: 'By post', hand: 'By hand' },
  otherHamlet: 'Elsewhere, or not given',
  denunciationHint:
    'It is set apart as soon as it is saved and stands in no list; only you and those chosen below read it.',
  files: 'Scan of the letter and its papers',
  save: 'Save the letter',
  staleForm:
    'This page was open for too long. What you typed is still below; look it through and send it again.',
  usedForm:
    'This page was used for another letter. What you typed is still below and not saved yet; if it is a new letter, press “Save the letter” again.',
  seeFirst: 'See the letter that was saved before',
  fieldErrors: {
    'arrived_by.required': 'Choose how the letter came.',
    'arrived_on.required': 'Write the day the letter came.',
    'arrived_on.in_future': 'The day it came cannot be after today.',
    'arrived_on.too_early': 'Terms are counted for letters that came from 01/01/2025 on.',
    'written_on.after_arrival': 'The date on the letter cannot be after the day it came.',
    'name.required': 'Write the name of the sender, or “No name given”.',
    'hamlet.required': 'Choose where the sender lives.',
    'signers.not_a_number': 'The number of signers is a number from 1 on.',
    'signers.required': 'Write how many signed.',
    'kind.required': 'Choose the kind of letter.',
    'topic.required': 'Choose a topic.',
    'text.required': 'Write what the letter says.',
  },

  facts: 'Letter',
  signedBy: (n) => `${formatNumber('en', n)} ${n === 1 ? 'person' : 'people'}`,
}
