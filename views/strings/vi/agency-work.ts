/** Words of what an agency does before it answers. */
export const agencyWork = {}
