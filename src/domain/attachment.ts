/** What a file is to its opinion: sent by the asker, the scanned letter, the office's working paper, part of the answer, or proof that a commitment was kept. */
export const ATTACHMENT_PURPOSES = ['asker', 'letter', 'working', 'answer', 'evidence'] as const
export type AttachmentPurpose = (typeof ATTACHMENT_PURPOSES)[number]
