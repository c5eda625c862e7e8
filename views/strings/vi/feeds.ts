/** Words of feeds. */
export const feeds = {}
