import { createPrivateKey, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Environment } from './environment.ts'

/** Texts of a certificate (with its chain) and of the key that belongs to it, both PEM. */
export interface Certificate {
  cert: string
  key: string
}

export type CertificateReading =
  | { ok: true; certificate: Certificate | undefined }
  | { ok: false; complaint: string }

/**
 * Reads what TLS_CERT and TLS_KEY name; nothing where neither is set. A file that cannot be read, that is something else, or a key of another
 * certificate stops the start with one line: found at the first handshake, it would be found by the clerks in the hall.
 */
export function readCertificate(files: Environment['tlsFiles']): CertificateReading {
  if (!files) return { ok: true, certificate: undefined }
  const [cert, key] = [textIn(files.cert), textIn(files.key)]
  if (cert === null) return complain(`TLS_CERT cannot be read: ${files.cert}`)
  if (key === null) return complain(`TLS_KEY cannot be read: ${files.key}`)
  const certificate = orNull(() => new X509Certificate(cert))
  if (!certificate) return complain(`TLS_CERT holds no certificate in PEM form: ${files.cert}`)
  const privateKey = orNull(() => createPrivateKey(key))
  if (!privateKey)
    return complain(`TLS_KEY holds no private key in PEM form, or one with a password: ${files.key}`)
  if (!certificate.checkPrivateKey(privateKey)) return complain('TLS_KEY is not the key of TLS_CERT.')
  return { ok: true, certificate: { cert, key } }
}

function textIn(path: string): string | null {
  return orNull(() => readFileSync(path, 'utf8'))
}

function orNull<Found>(find: () => Found): Found | null {
  try {
    return find()
  } catch {
    return null
  }
}

const complain = (complaint: string): CertificateReading => ({ ok: false, complaint })
