/** Words of what is prepared before a session. */
export const agenda = {}
