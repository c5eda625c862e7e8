import type { Strings } from '../vi.ts'

/** Words of what a gate found in a text. */
export const gates: Strings['gates'] = {
  finding: {
    phone: 'Phone number',
    identity: 'Identity number',
    account: 'Account or card number',
    email: 'E-mail address',
    plot: 'Plot, map sheet or certificate number',
    house: 'House number',
    plate: 'Licence plate',
    name: 'Name of a person in the records',
  },
  fault: {
    part: (number) => `Part ${number} of the opinion does not seem to be answered.`,
    no_basis: () => 'No law, decree or decision is named as its basis.',
    no_work: () => 'It does not say what is done, by whom and by when.',
    empty_formula: () => 'It says little more than that the opinion is noted or will be considered.',
  },
  waive: {
    part: 'This part needs no answer of its own',
    no_basis: 'No legal basis is needed',
    no_work: 'Nothing remains to be done, or no day can be set yet',
    empty_formula: 'Submit it as it is',
  },
  check: {
    parts: 'Every part is answered',
    basis: 'Legal basis',
    work: 'What is done, by whom, by when',
    substance: 'More than “noted” and “will be considered”',
  },
  where: {
    public_text: 'the public text',
    answer: 'the answer',
    file_name: 'the name of a file',
    quality: 'the draft',
  },
  standing: { passed: 'Passed', waived: 'Overridden', open: 'Not passed' },
  resultsTitle: 'Results of the checks',
  resultsFolded: (failed) =>
    failed === 0 ? 'Results of the checks: passed' : `Results of the checks: ${failed} to note`,
  letPass: 'Personal data that may be published:',
  letPassLine: (finding, words, place) => `${finding} “${words}” in ${place}.`,
  waivedBy: (name, at) => `${name}, ${at}, reason:`,

  personalTitle: 'The text to be published holds personal data',
  personalLead:
    'Nothing was published. Take the marked words out of the text above, or tick what may be published and say why.',
  passTick: 'May be published',
  passWhy: 'Why it may be published',
  passHint: 'The leader reads your name and this reason.',
  blackOut: 'Take these words out',
  blackedOut:
    'What was found was replaced by […]. Nothing was saved yet: read the text once more, then press the button below.',
  stillFound: (count) =>
    `Personal data ${count === 1 ? 'is left in one place' : `are left in ${count} places`}. Take them out, or allow each with a reason below.`,

  qualityTitle: 'The draft was saved, but not submitted',
  qualityLead:
    'Add what is missing, or tick what may be left out and say why. The leader reads the reason when approving.',
  qualityOpen: (count) =>
    `The draft was saved, but ${count === 1 ? 'one check has' : `${count} checks have`} not passed.`,
  qualityWhy: 'Reason',

  answerTitle: 'The answer holds personal data',
  answerLead:
    'It was not issued. An approved answer cannot be edited: ask the leader to send it back, or allow each place with a reason.',
  answerStops: (count) =>
    `The answer holds personal data in ${count === 1 ? 'one place' : `${count} places`}, so it was not issued.`,
  nothingTicked: 'Tick at least one place that may be published.',
  waiveNow: 'Save what is allowed',

  redactReason: 'Why words are taken out of the published text',
  redactReasonHint: 'Needed only when words of a public text are taken out. The public reads it.',
  redacted: 'Part of this text is not published, as the rules require.',
  redactedBecause: (reason) => `Reason: ${reason}`,
}
