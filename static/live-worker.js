// Opens the live page of a session without a network: the assets it needs, and per session a page that shows nobody's data. Everything else goes
// to the server as ever.
const ASSETS = 'live-assets'
const SHELLS = 'live-shells-'
const ANSWER_MS = 8000
/** A page that came from here takes its assets from here: they fit it, and nobody waits for a network once more. */
const OWN_MS = 60_000
let awayAt = -OWN_MS

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

// A page tells what it needs to open again: { is: 'keep', author, page, shell, assets }. It is told when all of it lies here.
self.addEventListener('message', (event) => {
  if (event.data?.is !== 'keep') return
  event.waitUntil(
    keep(event.data).then(
      () => event.source?.postMessage({ is: 'kept' }),
      () => event.source?.postMessage({ is: 'not_kept' }),
    ),
  )
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET') return
  const { origin, pathname } = new URL(request.url)
  if (origin !== self.location.origin) return
  if (request.mode === 'navigate') event.respondWith(page(request, pathname))
  else if (pathname.startsWith('/static/')) event.respondWith(asset(request))
})

async function keep({ author, page: address, shell, assets }) {
  const response = await fetch(shell, { cache: 'no-store' })
  if (!response.ok || response.redirected) throw new Error('no shell')
  // Shells of whoever sat here before go first: nobody opens a page in another's name.
  await dropShells((name) => name !== SHELLS + author)
  const [kept, shells] = [await caches.open(ASSETS), await caches.open(SHELLS + author)]
  await kept.addAll(assets)
  await shells.put(address, response)
  const old = (await kept.keys()).filter(({ url }) => !assets.includes(pathWithQuery(url)))
  if (old.length === 0) return
  await renewShells(shells, address)
  for (const one of old) await kept.delete(one)
}

/** The pages of other sessions name the assets of their release: with those they go, or come anew. */
async function renewShells(shells, fresh) {
  for (const { url } of await shells.keys()) {
    if (new URL(url).pathname === fresh) continue
    const { url: shell } = await shells.match(url)
    const response = await fetch(shell, { cache: 'no-store' })
    if (response.ok && !response.redirected) await shells.put(url, response)
    else await shells.delete(url)
  }
}

/** The server's own page; what was kept where it does not answer in time or a proxy answers for it. */
async function page(request, pathname) {
  const kept = await shellFor(pathname)
  if (!kept) return fetch(request)
  try {
    const response = await inTime(fetch(request))
    if (![502, 503, 504].includes(response.status)) {
      awayAt = -OWN_MS
      return response
    }
  } catch {
    // Nobody answers: what was kept is shown.
  }
  awayAt = performance.now()
  return kept
}

async function shellFor(pathname) {
  for (const name of await caches.keys()) {
    if (!name.startsWith(SHELLS)) continue
    const kept = await (await caches.open(name)).match(pathname)
    if (kept) return kept
  }
  return null
}

/** With the release in its address it never changes; without, the server is asked first. */
async function asset(request) {
  const kept = await (await caches.open(ASSETS)).match(request)
  if (kept && new URL(request.url).searchParams.has('v')) return kept
  if (!kept) return fetch(request)
  if (performance.now() - awayAt < OWN_MS) return kept
  try {
    const response = await inTime(fetch(request))
    return response.ok ? response : kept
  } catch {
    return kept
  }
}

function inTime(answer) {
  const late = new Promise((_, failed) => setTimeout(() => failed(new Error('no answer')), ANSWER_MS))
  return Promise.race([answer, late])
}

async function dropShells(isDropped) {
  for (const name of await caches.keys())
    if (name.startsWith(SHELLS) && isDropped(name)) await caches.delete(name)
}

function pathWithQuery(address) {
  const { pathname, search } = new URL(address)
  return pathname + search
}
