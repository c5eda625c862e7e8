// Lets the page open again without a network, where the browser can: over https, or on the machine that is the server itself.

/** Asks the worker to keep the page's shell and assets; `say(word)` tells whether the page can be reopened: reopens, reopensNot, reopensNotYet. */
export async function keepShell(setup, say) {
  if (!('serviceWorker' in navigator)) return say(isSecureContext ? 'reopensNotYet' : 'reopensNot')
  say(setup.isShell ? 'reopens' : 'reopensNotYet')
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if (data.is === 'kept') say('reopens')
  })
  try {
    const { worker, scope } = setup
    const registration = await navigator.serviceWorker.register(worker, { scope, updateViaCache: 'none' })
    const active = registration.active ?? (await navigator.serviceWorker.ready).active
    const { author, page, shell } = setup
    active.postMessage({ is: 'keep', author, page, shell, assets: assetsOf() })
  } catch {
    // No worker, then: everything but reopening works.
  }
}

/** Whatever this page loaded from among our own assets. */
function assetsOf() {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name))
  const linked = [...document.querySelectorAll('link[href], script[src]')].map(
    (asset) => new URL(asset.href ?? asset.src),
  )
  const own = [...loaded, ...linked].filter(
    ({ origin, pathname }) => origin === location.origin && pathname.startsWith('/static/'),
  )
  return [...new Set(own.map(({ pathname, search }) => pathname + search))]
}
