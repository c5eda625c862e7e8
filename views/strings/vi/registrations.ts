/** Words of registrations. */
export const registrations = {}
