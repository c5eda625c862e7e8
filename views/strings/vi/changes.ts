/** Words of changes. */
export const changes = {}
