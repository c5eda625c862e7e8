/** Words of what is typed in from paper and taken in from sheets. */
export const imports = {}
