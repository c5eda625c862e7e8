// Keeps the screen equal to the server: asks every second, and goes on asking whatever happens in between.
{
  const EVERY = 1000
  const PATIENCE = 4000
  const lost = document.getElementById('lost')
  const screenNow = () => document.getElementById('screen')

  const say = (why) => {
    const words = why ? lost.dataset[why] : ''
    if (lost.textContent !== words) lost.textContent = words
  }

  const ask = async () => {
    const address = new URL(location.href)
    address.searchParams.set('moc', screenNow().dataset.stamp)
    try {
      const answer = await fetch(address, {
        headers: { 'HX-Request-Type': 'partial' },
        cache: 'no-store',
        signal: AbortSignal.timeout(PATIENCE),
      })
      say(await take(answer))
    } catch {
      say('lost')
    }
    setTimeout(ask, EVERY)
  }

  /** Puts in what came; gives why nothing could be, or null. */
  const take = async (answer) => {
    if (answer.status === 401 || answer.redirected) return 'signedOut'
    if (answer.status === 204) {
      const now = answer.headers.get('X-Now')
      for (const element of document.querySelectorAll('[data-now]')) element.dataset.now = now
      return null
    }
    if (!answer.ok) return 'lost'
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const fresh = page.getElementById('screen')
    if (!fresh) return 'signedOut'
    if (fresh.dataset.build !== screenNow().dataset.build) location.reload()
    screenNow().replaceWith(document.adoptNode(fresh))
    fitAll()
    return null
  }

  /** Sizes follow the window and the length of a text. A text then grows into the room that is left; where a machine's own type runs wider, it becomes smaller. */
  const LARGEST = 1.6
  const fitAll = () => {
    for (const element of document.querySelectorAll('[data-fit]')) {
      element.style.fontSize = ''
      const full = Number.parseFloat(getComputedStyle(element).fontSize)
      let part = element.dataset.fit === 'shrink' ? 1 : LARGEST
      const set = () => {
        element.style.fontSize = `${full * part}px`
      }
      for (set(); part > 0.4 && element.scrollHeight > element.clientHeight + 1; set()) part -= 0.04
    }
  }

  fitAll()
  document.fonts?.ready.then(fitAll)
  window.addEventListener('resize', fitAll)
  // The screen of a laptop that nobody touches goes dark; where the browser lets a page, it stays on.
  const stayOn = () => navigator.wakeLock?.request('screen').catch(() => {})
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && stayOn())
  stayOn()
  setTimeout(ask, EVERY)
}
