/** Words of the public figures. */
export const figures = {}
