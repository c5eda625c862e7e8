import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { clientAddress, sourceOf } from '../../src/http/client-address.ts'
import type { PublicEnv } from '../../src/http/context.ts'
import type { Platform } from '../../src/http/platform.ts'

async function addressSeen(trustedProxies: number, forwarded?: string): Promise<string> {
  const app = new Hono<PublicEnv>()
  app.get('/', (c) => {
    c.set('platform', { trustedProxies, peerAddress: () => '192.0.2.1' } as unknown as Platform)
    return c.text(clientAddress(c))
  })
  const answer = await app.request('/', { headers: forwarded ? { 'x-forwarded-for': forwarded } : {} })
  return answer.text()
}

test.each([
  ['without a proxy a forged header changes nothing', 0, '203.0.113.9', '192.0.2.1'],
  ['behind one proxy its own entry counts', 1, '203.0.113.9', '203.0.113.9'],
  ['what stands to the left of it is whatever the client wrote', 1, '1.1.1.1, 203.0.113.9', '203.0.113.9'],
  ['behind two proxies the second from the right counts', 2, '1.1.1.1, 203.0.113.9, 10.0.0.2', '203.0.113.9'],
  ['a header with too few entries is not believed', 2, '203.0.113.9', '192.0.2.1'],
  ['no header means the peer', 1, undefined, '192.0.2.1'],
  ['a port is left out', 1, '203.0.113.9:5555', '203.0.113.9'],
  ['a bracketed address with a port is read', 1, '[2001:db8::1]:5555', '2001:db8::1'],
])('%s', async (_sentence, proxies, forwarded, expected) => {
  expect(await addressSeen(proxies, forwarded)).toBe(expected)
})

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['::FFFF:cb00:7109', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0db8:0001:0002:ffff::1', '2001:db8:1:2::/64'],
  ['2001:db8:1::9', '2001:db8:1:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['unknown', 'unknown'],
  ['1::2::3', '1::2::3'],
  ['2001:db8:1:2:3:4:5:6:7', '2001:db8:1:2:3:4:5:6:7'],
])('limits count %s as %s', (address, source) => {
  expect(sourceOf(address)).toBe(source)
})
