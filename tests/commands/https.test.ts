import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCommand } from '../../src/commands/commands.ts'
import { readEnvironment } from '../../src/commands/environment.ts'
import { makeCertificate, type OwnCertificate } from '../support/certificate.ts'
import { openOffice } from '../support/office.ts'
import { bundleProduct, serveProcess } from '../support/served-process.ts'

let folder: string
let own: OwnCertificate
const file = (name: string) => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'doithoai-tls-'))
  own = makeCertificate()
  const texts = {
    'cert.pem': own.cert,
    'key.pem': own.key,
    'other.pem': makeCertificate().key,
    'text.pem': 'x',
  }
  for (const [name, text] of Object.entries(texts)) writeFileSync(file(name), text)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function start(env: Record<string, string>) {
  const said: string[] = []
  const never = () => Promise.reject(new Error('listened'))
  const host = { env, say: (line: string) => said.push(line), listen: never, tryListening: never }
  return { code: await runCommand(['serve'], host), said }
}

test.each([
  [{ TLS_CERT: 'cert.pem' }, /^TLS_KEY must be set too/],
  [{ TLS_KEY: 'key.pem' }, /^TLS_CERT must be set too/],
  [{ TLS_CERT: 'none.pem', TLS_KEY: 'key.pem' }, /^TLS_CERT cannot be read: /],
  [{ TLS_CERT: 'cert.pem', TLS_KEY: 'none.pem' }, /^TLS_KEY cannot be read: /],
  [{ TLS_CERT: 'text.pem', TLS_KEY: 'key.pem' }, /^TLS_CERT holds no certificate/],
  [{ TLS_CERT: 'cert.pem', TLS_KEY: 'text.pem' }, /^TLS_KEY holds no private key/],
  [{ TLS_CERT: 'cert.pem', TLS_KEY: 'other.pem' }, /^TLS_KEY is not the key of TLS_CERT/],
])('%o stops the start with one line', async (names, sentence) => {
  const env = Object.fromEntries(Object.entries(names).map(([name, text]) => [name, file(text)]))
  const { code, said } = await start(env)
  expect(code).toBe(2)
  expect(said).toHaveLength(1)
  expect(said[0]).toMatch(sentence)
  expect(said[0]).not.toContain('\n')
})

test('with a certificate the address for residents is https unless another is told', () => {
  const env = { TLS_CERT: 'cert.pem', TLS_KEY: 'key.pem', HOST: '192.168.1.10', PORT: '8443' }
  const addressWith = (more: Record<string, string>) => {
    const reading = readEnvironment({ ...env, ...more })
    return reading.ok && reading.environment.publicUrl
  }
  expect(addressWith({})).toBe('https://192.168.1.10:8443')
  expect(addressWith({ PUBLIC_URL: 'https://doithoai.example.vn/' })).toBe('https://doithoai.example.vn')
})

test('pages travel over https, and the sign-in is pinned to the host', async () => {
  const product = await bundleProduct()
  const office = await openOffice()
  const { rows } = await office.db.$client.execute('pragma database_list')
  const served = await serveProcess(product.entry, {
    DATABASE_URL: `file:${rows[0]!.file}`,
    SECRET_KEY: office.platform.secretKey,
    TLS_CERT: file('cert.pem'),
    TLS_KEY: file('key.pem'),
  })
  try {
    expect(served.origin).toMatch(/^https:/)
    const body = new URLSearchParams({ username: 'thu', password: 'doithoai-test' }).toString()
    const answer = await post(`${served.origin}/dang-nhap`, body)
    expect(answer.status).toBe(303)
    expect(answer.cookies).toMatch(/__Host-doithoai=[^;]+;.*Secure/)
  } finally {
    await served.kill()
    office.close()
    product.remove()
  }
})

function post(address: string, body: string): Promise<{ status: number | undefined; cookies: string }> {
  const headers = {
    origin: new URL(address).origin,
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': Buffer.byteLength(body),
  }
  return new Promise((done, failed) => {
    const asking = request(address, { method: 'POST', headers, ca: own.cert }, (answer) => {
      answer.resume()
      done({ status: answer.statusCode, cookies: String(answer.headers['set-cookie']) })
    })
    asking.on('error', failed)
    asking.end(body)
  })
}
