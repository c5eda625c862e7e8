import nodemailer from 'nodemailer'
import type { MailTransport } from '../http/platform.ts'

/** Mail over SMTP, on Node and on Workers. `url` as in SMTP_URL: `smtp://user:password@host:587`; `from` as in MAIL_FROM. */
export function smtpTransport(url: string, from: string): MailTransport {
  const transport = nodemailer.createTransport(url)
  return async ({ to, subject, text, messageId, invitation }) => {
    await transport.sendMail({
      from,
      to,
      subject,
      text,
      messageId,
      ...(invitation && { icalEvent: { method: invitation.method, content: invitation.ics } }),
    })
  }
}
