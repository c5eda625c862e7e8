import type { attachments as vi } from '../vi/attachments.ts'

/** Words of files. */
export const attachments: typeof vi = {
  title: 'Attached files',
  choose: 'Attached files',
  chooseHint: (types, most, photo, document) =>
    `${types} files; at most ${most} at a time, each photo up to ${photo} MB, each document up to ${document} MB.`,
  chooseAgain:
    'A browser does not keep files when a form has to be corrected: please choose them again before sending.',
  required: 'Please choose the files to add.',
  notTaken: 'This system has no place to keep files, so none are taken. Please send without them.',
  tooMany: (most) => `At most ${most} files can be sent at a time. Please choose the files again.`,
  tooLargeTogether:
    'The files sent together are larger than 26 MB and were not taken. Please choose smaller files, or send fewer.',
  full: 'An opinion has at most 10 files. Please remove one that is not needed, then choose the files again.',
  none: 'No files yet.',
  addTitle: 'Add files',
  add: 'Add files',
  purposeLabel: 'What are they for?',
  purposeHint: {
    working: 'Only those who handle this opinion can read them.',
    answer: 'Sent to the asker with the answer when it is issued.',
    letter: 'Scans of a letter that the office received.',
  },
  goesPublic: 'Publish with the answer',
  goesPublicHint:
    'For parts of the answer only. The public sees this very file name; the name of the author inside a PDF or DOCX file is not taken out.',
  nameTells:
    'A file name holds personal data, so it cannot be published. Please rename the file and choose it again, or untick publication.',
  added: (who, when) => `Added by ${who}, ${when}`,
  byAsker: 'the asker',
  isPublic: (name) => `Published under the name “${name}”`,
  goesPublicAs: (name) => `Will be published with the answer under the name “${name}”`,
  withheldFor: (reason) => `Not published. Reason: ${reason}`,
  removedFor: (reason, when) => `Removed, ${when}. Reason: ${reason}`,
  actions: 'What to do with this file',
  publicName: 'File name for the public',
  publicNameHint:
    'A name without personal data. Please open the file and look: it must not show the sender, faces, number plates or papers.',
  publicNameStart: { photo: 'Photo of the place', document: 'Document' },
  show: 'Publish',
  withholdReason: 'Why is it not published?',
  withholdHint: 'The public reads this reason.',
  withhold: 'Do not publish',
  removeReason: 'Why is this file removed?',
  removeHint: 'Its content is deleted for good; its name, who added it and the reason stay in the record.',
  remove: 'Remove file',
  publicTitle: 'Published files',
  publicWithheld: (reason) => `A file is not published. Reason: ${reason}`,
  answerFiles: 'Files that came with the answer',
  refused: {
    empty: (name) => `The file “${name}” is empty. Please choose the files again.`,
    unknown: (name) =>
      `The file “${name}” is not of a type that is taken, whatever its name says. Please choose the files again.`,
    heic: (name) =>
      `The photo “${name}” is in HEIC format. Please save it as JPEG and choose the files again.`,
    macros: (name) => `The file “${name}” holds macros. Please save it as PDF and choose the files again.`,
    photo_too_large: (name) =>
      `The photo “${name}” is larger than 8 MB. Please make it smaller and choose the files again.`,
    document_too_large: (name) => `The file “${name}” is larger than 15 MB. Please choose a smaller one.`,
    broken: (name) => `The photo “${name}” is damaged or not whole. Please choose the files again.`,
  },
  purpose: {
    asker: 'Sent by the asker',
    letter: 'Original letter',
    working: 'Working paper',
    answer: 'Part of the answer',
    evidence: 'Proof that a commitment was kept',
  },
}
