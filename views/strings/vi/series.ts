/** Words of series. */
export const series = {}
