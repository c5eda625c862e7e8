import type { Deadline } from '../../src/domain/deadline.ts'
import type { OpinionKind, OpinionSource } from '../../src/domain/opinion.ts'
import type { TopicCode } from '../../src/domain/topic.ts'
import type { Db } from '../database.ts'
import type { EventData } from '../schema/ledger.ts'
import { formTokens, opinions } from '../schema/opinions.ts'
import { people } from '../schema/people.ts'
import { type Change, type Mail, type Statement, type WriteOutcome, write } from '../write.ts'
import { fileStatements, type NewFile } from './attachments.ts'
import { opinionRow } from './opinion-row.ts'

export interface NewPerson {
  name: string
  phone: string
  email: string
  hamletId: number | null
  address: string
}

/** An opinion as it comes in; ids, codes and hashes are made by the caller from the platform's clock and random source. */
export interface NewOpinion {
  id: number
  code: string
  personId: number
  person: NewPerson
  /** The person's row is there already: that of a card that arrived late. */
  isKnown?: true
  unitId: number
  sessionId: number | null
  /** The session that took it over, and the letter it was taken out of, for a part of a letter. */
  carriedToId?: number | null
  splitFromId?: number
  source: OpinionSource
  kind: OpinionKind
  topic: TopicCode
  place: string
  text: string
  publishName: boolean
  receivedAt: number
  receivedOn: string
  notice: Deadline
  due: Deadline | null
  receipt: { nonce: string; salt: number; followHash: string; receiptCodeHash: string }
  digestKey: string
  /** Keyed digest of the text, for the ledger. */
  textDigest: string
  /** The form token that brought it, recorded at use; null for what the office typed in. */
  formToken: { contentDigest: string } | null
  actorId: number | null
  /** What came with it, its bytes stored already. */
  files?: NewFile[]
}

/**
 * Records an opinion with its person, its number within the session (taken inside the batch, never reused), its first event and the mail of its receipt. `taken` with
 * `opinions.receipt_nonce` or `form_tokens.nonce`: this very form was recorded before.
 */
export function recordOpinion(db: Db, opinion: NewOpinion, also: Statement[] = []): Promise<WriteOutcome> {
  const { id, code, personId, person, receivedAt, actorId } = opinion
  const { change, statements } = receiving(db, opinion)
  return write(db, {
    at: receivedAt,
    actorId,
    changes: [change],
    statements: [...statements, ...also],
    mail: person.email ? [receiptMail(change.subject, personId)] : [],
    batch: `receive-${id}-${code}`,
  })
}

/** The event and the rows of one opinion that comes in, for a batch that may hold more; without any mail. */
export function receiving(db: Db, opinion: NewOpinion): { change: Change; statements: Statement[] } {
  const { id, personId, person, receipt, receivedAt: usedAt, formToken } = opinion
  const { nonce } = receipt
  const token = formToken && { nonce, opinionId: id, contentDigest: formToken.contentDigest, usedAt }
  return {
    change: receivedChange(opinion),
    statements: [
      ...(opinion.isKnown ? [] : [db.insert(people).values({ id: personId, ...person })]),
      db.insert(opinions).values(opinionRow(opinion)),
      ...(token ? [db.insert(formTokens).values(token)] : []),
      ...fileStatements(db, opinion.files ?? [], {
        opinionId: id,
        purpose: opinion.actorId === null ? 'asker' : 'letter',
        addedBy: opinion.actorId,
        addedAt: opinion.receivedAt,
      }),
    ],
  }
}

/** The first event of an opinion. */
export function receivedChange(opinion: NewOpinion): Change {
  return { subject: `opinion:${opinion.id}`, step: 'receive', head: 'new', data: receivedData(opinion) }
}

function receivedData(opinion: NewOpinion): EventData {
  const { code, source, sessionId, textDigest, notice, due, splitFromId } = opinion
  const told = { code, source, session: sessionId, text: textDigest, notice: notice.on, due: due?.on ?? null }
  return {
    ...told,
    ...(splitFromId !== undefined && { letter: splitFromId }),
    ...(opinion.files?.length && { files: opinion.files.map(({ id }) => id).join(',') }),
  }
}

function receiptMail(subject: string, personId: number): Mail {
  return { kind: 'receipt', subject, recipient: `person:${personId}`, version: 1, channel: 'mail' }
}
