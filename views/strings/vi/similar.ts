/** Words of likely duplicates, of splitting and of what is raised again. */
export const similar = {}
