/** Words of working calendar. */
export const workingCalendar = {}
