import { answers, documents } from '../../db/schema/answers.ts'
import { assignments } from '../../db/schema/handling.ts'
import { type Statement, write } from '../../db/write.ts'
import { NOW, type Office } from './office.ts'

type Of = { id: number }

/** A written answer of Quang's, signed by Bình, published as document 05/UBND-VP on 23 November 2026; `overrides` change any column. `number` null: without a paper. */
export async function addPublishedAnswer(
  office: Office,
  opinion: Of,
  overrides: Partial<typeof answers.$inferInsert> = {},
  number: number | null = 5,
) {
  const documentId = number === null ? null : office.platform.newId()
  const answer = office.db.insert(answers).values({
    opinionId: opinion.id,
    version: 1,
    form: 'written',
    text: 'Đoạn đường được sửa trong tháng 12.',
    writtenBy: 102,
    writtenAt: NOW,
    signerId: 61,
    documentId,
    issuedAt: NOW,
    issuedOn: '2026-11-23',
    isPublic: true,
    ...overrides,
  })
  const paper = (id: number) =>
    office.db.insert(documents).values({
      id,
      unitId: 1,
      year: 2026,
      series: 'UBND-VP',
      number: number!,
      issuedOn: '2026-11-23',
      enteredBy: 101,
      enteredAt: NOW,
    })
  await addStep(
    office,
    opinion,
    'draft',
    NOW,
    {},
    documentId === null ? [answer] : [paper(documentId), answer],
  )
}

/** An assignment by Thu. */
export async function addAssignment(office: Office, opinion: Of, agencyId: number, at: number) {
  const row = office.db.insert(assignments).values({
    opinionId: opinion.id,
    agencyId,
    dueOn: '2026-12-10',
    assignedBy: 101,
    assignedAt: at,
  })
  await addStep(office, opinion, 'assign', at, {}, [row])
}

/** A line in the history of an opinion, as its step leaves one, with what else is stored then. */
export async function addStep(
  office: Office,
  { id }: Of,
  step: string,
  at: number,
  data: Record<string, string> = {},
  statements: Statement[] = [],
) {
  const changes = [{ subject: `opinion:${id}`, step, head: 'latest' as const, data }]
  await write(office.db, { at, actorId: 101, changes, statements })
}
