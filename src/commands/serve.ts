import { readCertificate } from './certificate.ts'
import type { Command } from './commands.ts'
import { addressAt, readEnvironment } from './environment.ts'
import { openOffice } from './office.ts'

export const serveCommand: Command = {
  summary: 'serve this office',
  help: 'npx doithoai serve\n\nMigrates the database and serves it. Reads PORT, HOST, DATABASE_URL, PUBLIC_URL, TLS_CERT, TLS_KEY and others: see README.',
  async run(_args, host) {
    const reading = readEnvironment(host.env)
    if (!reading.ok) {
      host.say(reading.complaint)
      return 2
    }
    const { environment } = reading
    const secured = readCertificate(environment.tlsFiles)
    if (!secured.ok) {
      host.say(secured.complaint)
      return 2
    }
    const { certificate } = secured
    const { platform, setupCode } = await openOffice(environment)
    const port = await host.listen(platform, { ...environment, certificate })
    host.say(`Đối thoại: ${addressAt(environment.host, port, certificate !== undefined)}`)
    if (setupCode) {
      host.say(`Mã cài đặt dùng một lần / one-time set-up code: ${setupCode}`)
    }
    return null
  },
}
