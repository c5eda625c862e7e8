/** Words of the daily digest of the staff. */
export const digests = {}
