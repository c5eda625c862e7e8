/** Words of rules. */
export const rules = {
  tile: 'Quy tắc, thời hạn',
}
