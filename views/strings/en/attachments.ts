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
