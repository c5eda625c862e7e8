/** Words of mail. */
export const mail = {}
