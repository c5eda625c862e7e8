/** Words of requests about personal data, for the office. */
export const erasures = {}
