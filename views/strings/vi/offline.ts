/** Words of the table while the server is away, and of cards that arrive late. */
export const offline = {}
