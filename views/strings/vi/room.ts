/** Words of the speakers’ list and of the large screen. */
export const room = {}
