import { Agent, get } from 'node:http'

const AT_ONCE = 8

/** Asks one address again and again for `ms`; gives answers a second. Anything but 200 or 304 ends the bench. */
export async function rate(url, headers, ms) {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })
  const until = performance.now() + ms
  let answers = 0
  const began = performance.now()
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (performance.now() < until) {
        await once(url, headers, agent)
        answers++
      }
    }),
  )
  agent.destroy()
  return answers / ((performance.now() - began) / 1000)
}

function once(url, headers, agent) {
  return new Promise((done, failed) => {
    get(url, { headers, agent }, (response) => {
      if (response.statusCode !== 200 && response.statusCode !== 304)
        failed(new Error(`${url}: ${response.statusCode}`))
      response.on('data', () => {})
      response.on('end', done)
    }).on('error', failed)
  })
}

/** The headers of a signed-in member of the sample office's staff. */
export async function signIn(address, username) {
  const response = await fetch(`${address}/dang-nhap`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: address, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ username, password: 'doithoai-demo' }),
  })
  if (response.status !== 303) throw new Error(`sign-in: ${response.status}`)
  return {
    cookie: response.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; '),
  }
}
