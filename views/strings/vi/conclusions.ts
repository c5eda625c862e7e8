/** Words of the closing sum, the conclusion and the minutes. */
export const conclusions = {}
