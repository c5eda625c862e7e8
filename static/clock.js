// Counts on from what the server said: `data-now` is its clock when the page was made, `data-since` when something began. The laptop's own clock is asked for nothing.
{
  const seen = new WeakMap()

  const serverNow = (element) => {
    const { now } = element.dataset
    if (seen.get(element)?.now !== now) seen.set(element, { now, at: performance.now() })
    return Number(now) + performance.now() - seen.get(element).at
  }

  const two = (n) => String(n).padStart(2, '0')
  const OFFICE = 7 * 3_600_000

  const write = (element, text) => {
    if (element.textContent !== text) element.textContent = text
  }

  setInterval(() => {
    for (const element of document.querySelectorAll('[data-since]')) {
      const ms = Math.max(serverNow(element) - Number(element.dataset.since), 0)
      write(element, `${Math.floor(ms / 60_000)}:${two(Math.floor(ms / 1000) % 60)}`)
      const limited = element.closest('[data-limit]')
      if (limited) limited.querySelector('.over').hidden = ms <= Number(limited.dataset.limit) * 60_000
    }
    for (const element of document.querySelectorAll('[data-wall]')) {
      const day = new Date(serverNow(element) + OFFICE)
      write(element, `${two(day.getUTCHours())}:${two(day.getUTCMinutes())}`)
    }
  }, 250)
}
