import { fromBase64Url, keyed, sameBytes, toBase64Url } from './keys.ts'

/** The secret with which a person stops messages: their id and 144 bits made from it with the installation's key. Nothing of it is stored. */
export async function unsubscriptionSecret(secretKey: string, personId: number): Promise<string> {
  return `${personId.toString(36)}.${toBase64Url(await proofOf(secretKey, personId))}`
}

/** The id of the person that a secret is for, or null where it was not made here. */
export async function readUnsubscription(secretKey: string, secret: string): Promise<number | null> {
  const [, id = '', proof = ''] = /^([0-9a-z]{1,11})\.([\w-]{24})$/.exec(secret) ?? []
  const personId = Number.parseInt(id, 36)
  const given = fromBase64Url(proof)
  if (!given || !Number.isSafeInteger(personId)) return null
  return sameBytes(given, await proofOf(secretKey, personId)) ? personId : null
}

async function proofOf(secretKey: string, personId: number): Promise<Uint8Array> {
  return (await keyed(secretKey, 'unsubscription', String(personId))).slice(0, 18)
}
