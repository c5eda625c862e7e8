import { formatDay } from '../format.ts'
import type { Strings } from '../vi.ts'

export const similar: Strings['similar'] = {
  title: 'Similar opinions and earlier answers',
  open: 'See similar opinions and earlier answers',
  loading: 'Looking for similar opinions…',
  likely: 'Perhaps the same matter, not answered yet',
  noLikely: 'No unanswered opinion seems to be about the same matter.',
  answered: 'Similar matters that were answered',
  noAnswered: 'No similar matter was answered.',
  pageTitle: (code) => `Opinions similar to ${code}`,
  back: (code) => `Opinion ${code}`,
  sharedWords: (words) => `Both say: ${words.map((word) => `“${word}”`).join(', ')}`,
  sameHamlet: 'same hamlet',
  sameTopic: 'same topic',
  receivedOn: (day) => `received ${formatDay('en', day)}`,
  answeredOn: (day) => `Answered ${formatDay('en', day)}:`,
  linkRepeated: 'Note as raised again',
  linkRepeatedOf: (code) => `Note that it raises opinion ${code} again`,
  mergeInto: 'Merge into this one',
  mergeIntoOf: (code) => `Merge into opinion ${code}`,
  answerLike: 'Open to answer alike',
  answerLikeOf: (code) => `Open opinion ${code} to answer alike`,

  relatedTitle: 'Related opinions',
  repeats: 'Raises again',
  repeatedBy: 'Raised again in',
  splitFrom: 'Split from',
  splitInto: 'Split into',
  merged: 'Merged into this one, answered together',
  mergedInto: 'Merged into',
  unlink: 'Remove the note',
  mergeBack: 'Merge back into the letter',
  askersTold: (n) =>
    n === 1
      ? 'When it is answered, the sender of the merged opinion is told too and reads this answer.'
      : `When it is answered, the ${n} senders of the merged opinions are told too and read this answer.`,
  leftBehind: (n) =>
    n === 1
      ? 'One opinion merged into this one still waits for an answer'
      : `${n} opinions merged into this one still wait for an answer`,
  leftBehindHow:
    'This opinion is not pursued further, so their senders would get no answer. Open each of those below, restore it, and handle it or merge it elsewhere.',
  sharesPrivate:
    'Where the other opinion is not public, its answer goes to everybody who asked, the sender of this opinion included.',

  jointAnswer: 'One answer to several opinions on the same matter, yours among them.',

  splitTitle: 'Split into several opinions',
  splitLink: 'Split this letter into several opinions',
  splitLead:
    'For a letter that holds several matters. Each part below becomes an opinion with its own code, number and due date; the sender is told once. The letter itself stays as it was written.',
  splitDenunciation:
    'A letter with a denunciation in it is not split here: go back to the opinion and separate it.',
  letter: 'The letter as it was written',
  ownPart: 'The part that stays with this opinion',
  ownPartHint: 'Leave only the matter that this opinion goes on with. It is the public text too.',
  part: (n) => `New opinion ${n}`,
  partHint: 'Leave empty what is not needed.',
  partText: 'Text',
  partKind: 'Kind',
  partTopic: 'Topic',
  partPlace: 'Place',
  choose: 'Choose',
  more: 'Add a part',
  preview: 'Preview',
  previewTitle: (n) => `After splitting there are ${n} opinions`,
  previewOwn: 'Stays with this opinion',
  previewPart: (kind, kinds, topic) => `${kinds[kind]} · ${topic}`,
  dueBy: (day) => `answer due ${formatDay('en', day)}`,
  dueFromAcceptance: 'answer due from acceptance',
  split: 'Split',

  nextWaiting: 'Next opinion waiting for acceptance',
  nextWaitingKey: 'Shortcut: Alt + K (Firefox: Alt + Shift + K)',
}
