/** For what a page asks by itself or beside its work: an answer that failed must not take away what stands there. */
export const KEPT_ON_FAILURE = { 'hx-status:4xx': 'swap:none', 'hx-status:5xx': 'swap:none' }
