/** Words of answer templates. */
export const templates = {}
