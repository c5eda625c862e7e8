/** Words of files. */
export const attachments = {}
