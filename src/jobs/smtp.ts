import type { Transporter } from 'nodemailer'
import type { MailTransport } from '../http/platform.ts'

/** A server that does not answer must not hold up the run. */
const PATIENCE = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 20_000,
  dnsTimeout: 10_000,
}
/** One that answers word by word is not waited for either: a message takes less than a minute, or fails. */
const MOST_MS = 60_000

/** Mail over SMTP, on Node and on Workers. `url` as in SMTP_URL: `smtp://user:password@host:587`; `from` as in MAIL_FROM. */
export function smtpTransport(url: string, from: string, mostMs = MOST_MS): MailTransport {
  let transport: Promise<Transporter> | undefined
  const sender = senderOf(from)
  return {
    address: sender.address,
    async send({ to, subject, text, messageId, unsubscribe, invitation }) {
      transport ??= transportTo(url)
      const sending = (await transport).sendMail({
        from: sender,
        to: { name: '', address: to },
        subject,
        text,
        messageId,
        // No holiday notice answers a machine (RFC 3834).
        headers: { 'Auto-Submitted': 'auto-generated', ...unsubscribing(unsubscribe) },
        ...(invitation && { icalEvent: { method: invitation.method, content: invitation.ics } }),
      })
      await within(mostMs, sending)
    },
  }
}

/** One press in a mail program, where the link is safe from the way (RFC 8058 asks for https). */
function unsubscribing(address: string | undefined): Record<string, string> {
  if (!address) return {}
  const oneClick = { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
  return { 'List-Unsubscribe': `<${address}>`, ...(address.startsWith('https:') && oneClick) }
}

/** Loaded with the first message: an office without mail, and the start of every other, go without it. */
async function transportTo(url: string): Promise<Transporter> {
  const { default: nodemailer } = await import('nodemailer')
  return nodemailer.createTransport({ ...PATIENCE, url, disableFileAccess: true, disableUrlAccess: true })
}

/** Taken apart here: to a parser of addresses a colon or a comma in the name would mean several of them. */
function senderOf(from: string): { name: string; address: string } {
  const [, name = '', address = from] = /^([^<]*)<([^<>]+)>\s*$/.exec(from) ?? []
  return { name: name.replaceAll('"', '').trim(), address: address.trim() }
}

async function within(ms: number, sending: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, fail) => {
    const error = Object.assign(new Error('the mail server took too long'), { code: 'ETIMEDOUT' })
    timer = setTimeout(() => fail(error), ms)
  })
  await Promise.race([sending, late]).finally(() => clearTimeout(timer))
}
