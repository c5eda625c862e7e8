import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

/** A certificate signed by its own key for 127.0.0.1, localhost and lan.test, both as PEM texts; good for a year around now. */
export interface OwnCertificate {
  cert: string
  key: string
  /** SHA-256 of the public key, base64: by it a browser can be told to trust this one. */
  spkiHash: string
}

/** Makes one anew: a key in the repository would be somebody's sooner or later. */
export function makeCertificate(): OwnCertificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const spki = publicKey.export({ type: 'spki', format: 'der' })
  const signedWith = sequence(oid('2a8648ce3d040302')) // ecdsa-with-SHA256
  const name = sequence(set(sequence(oid('550403'), tagged(0x0c, Buffer.from('doithoai test')))))
  const about = sequence(
    tagged(0xa0, tagged(0x02, Buffer.from([2]))), // X.509 v3
    tagged(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])), // serial number
    signedWith,
    name,
    sequence(utcTime(-180), utcTime(180)),
    name,
    spki,
    tagged(0xa3, sequence(alternativeNames())),
  )
  const signature = sign('sha256', about, privateKey)
  const whole = sequence(about, signedWith, tagged(0x03, Buffer.concat([Buffer.from([0]), signature])))
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${whole.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    spkiHash: createHash('sha256').update(spki).digest('base64'),
  }
}

function alternativeNames(): Buffer {
  const names = ['localhost', 'lan.test'].map((host) => tagged(0x82, Buffer.from(host)))
  const addresses = tagged(0x87, Buffer.from([127, 0, 0, 1]))
  return sequence(oid('551d11'), tagged(0x04, sequence(...names, addresses)))
}

function tagged(tag: number, content: Buffer): Buffer {
  const { length } = content
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([tag, ...size]), content])
}

const sequence = (...parts: Buffer[]) => tagged(0x30, Buffer.concat(parts))
const set = (...parts: Buffer[]) => tagged(0x31, Buffer.concat(parts))
const oid = (hex: string) => tagged(0x06, Buffer.from(hex, 'hex'))

function utcTime(days: number): Buffer {
  const digits = new Date(Date.now() + days * 86_400_000).toISOString().replace(/\D/g, '')
  return tagged(0x17, Buffer.from(`${digits.slice(2, 14)}Z`))
}
