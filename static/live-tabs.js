// The tabs of one browser that have a live page open: who is there, and that something changed.
import { randomHex } from './live-store.js'

const ASK_MS = 250

/** This tab among the others; `watch(changed)` once one can hear of changes. A tab keeps its name through a reload and a restored crash; a copy of a tab takes a new one. */
export async function joinTabs() {
  const channel = 'BroadcastChannel' in window ? new BroadcastChannel('doithoai-live') : null
  let tab = sessionStorage.getItem('doithoai-tab') ?? randomHex(8)
  const page = randomHex(8)
  const others = new Map()
  let changed = () => {}
  channel?.addEventListener('message', ({ data }) => {
    if (data.is === 'who') channel.postMessage({ is: 'here', tab, page })
    if (data.is === 'here') others.set(data.page, data.tab)
    if (data.is === 'changed') changed()
  })
  const alive = async () => {
    if (!channel) return null
    others.clear()
    channel.postMessage({ is: 'who' })
    await new Promise((done) => setTimeout(done, ASK_MS))
    return [...others.values()]
  }
  const there = (await alive()) ?? []
  if (there.includes(tab)) tab = randomHex(8)
  sessionStorage.setItem('doithoai-tab', tab)
  const tell = () => channel?.postMessage({ is: 'changed' })
  const watch = (hear) => {
    changed = hear
  }
  return { tab, page, alive, others: there, tell, watch }
}
