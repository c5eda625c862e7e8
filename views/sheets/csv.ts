/**
 * Rows as CSV (RFC 4180), with the mark at the beginning by which Excel knows UTF-8. A cell that a spreadsheet would take for a formula gets an apostrophe
 * before it, and control characters other than line breaks are left out.
 */
export function csv(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const lines = [head, ...rows].map((row) => row.map(cell).join(','))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const text = value.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, '')
  const safe = /^\s*[=+\-@]/.test(text) ? `'${text}` : text
  return /[",\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
