import { expect, test } from 'vitest'
import { runCommand } from '../../src/commands/commands.ts'
import { readEnvironment } from '../../src/commands/environment.ts'

const SERVER = 'smtp://office:secret%40word@mail.example.vn:587'

test.each([
  ['SMTP_URL', { SMTP_URL: 'mail.example.vn', MAIL_FROM: 'vp@x.vn' }],
  ['SMTP_URL', { SMTP_URL: 'https://mail.example.vn', MAIL_FROM: 'vp@x.vn' }],
  ['SMTP_URL', { SMTP_URL: 'smtp://', MAIL_FROM: 'vp@x.vn' }],
  ['SMTP_URL', { SMTP_URL: 'smtp://mail.example.vn:99999', MAIL_FROM: 'vp@x.vn' }],
  ['SMTP_URL', { SMTP_URL: 'smtp://office:se#cret@mail.example.vn', MAIL_FROM: 'vp@x.vn' }],
  ['SMTP_URL', { SMTP_URL: 'smtp://office:se/cret@mail.example.vn', MAIL_FROM: 'vp@x.vn' }],
  ['MAIL_FROM', { SMTP_URL: SERVER }],
  ['MAIL_FROM', { SMTP_URL: SERVER, MAIL_FROM: 'Văn phòng' }],
  ['MAIL_FROM', { SMTP_URL: SERVER, MAIL_FROM: 'a@x.vn, b@x.vn' }],
  ['MAIL_FROM', { SMTP_URL: SERVER, MAIL_FROM: 'Văn phòng\r\nBcc: x@y.vn <vp@x.vn>' }],
])('a wrong %s stops the start with one line that names it: %o', async (name, env) => {
  const said: string[] = []
  const host = {
    env,
    say: (line: string) => said.push(line),
    listen: () => Promise.reject(new Error('listened')),
    tryListening: () => Promise.reject(new Error('listened')),
  }
  expect(await runCommand(['serve'], host)).toBe(2)
  expect(said).toHaveLength(1)
  expect(said[0]).toMatch(new RegExp(`^${name} must be [^\\n]*\\.$`))
  expect(said[0]).not.toMatch(/secret|se#cret/)
})

test.each([
  [{}, undefined, ''],
  [{ SMTP_URL: '', MAIL_FROM: '' }, undefined, ''],
  [{ SMTP_URL: SERVER, MAIL_FROM: 'vp@x.vn' }, SERVER, 'vp@x.vn'],
  [
    { SMTP_URL: 'smtps://mail.example.vn/', MAIL_FROM: 'Xã Đông <vp@x.vn>' },
    'smtps://mail.example.vn/',
    'Xã Đông <vp@x.vn>',
  ],
  [
    { SMTP_URL: 'smtp://127.0.0.1:25?ignoreTLS=true', MAIL_FROM: 'vp@localhost' },
    'smtp://127.0.0.1:25?ignoreTLS=true',
    'vp@localhost',
  ],
])('%o is taken', (env, smtpUrl, mailFrom) => {
  expect(readEnvironment(env)).toMatchObject({ ok: true, environment: { smtpUrl, mailFrom } })
})
