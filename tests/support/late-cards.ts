import { recordLateCard } from '../../db/records/late-cards.ts'
import { newKey } from './live.ts'
import { NOW, type Office } from './office.ts'

/** A card of a session of unit 1 that is over, said during it and arrived now. */
export async function addLateCard(
  office: Office,
  session: { id: number; endsAt: number },
  { person, ...set }: Partial<Parameters<typeof recordLateCard>[1]> = {},
) {
  const card = {
    id: office.platform.newId(),
    sessionId: session.id,
    key: newKey(),
    personId: office.platform.newId(),
    kind: 'feedback' as const,
    topic: 'irrigation' as const,
    text: 'Kênh N3 cạn nước từ tháng Tám.',
    saidAt: session.endsAt - 600_000,
    arrivedAt: NOW,
    recordedBy: 101,
    device: 'abcdef0123456789',
    deviceSeq: 7,
    groupName: '',
    person: { name: 'Sùng A Chống', phone: '0912000333', email: '', hamletId: 32, address: '', ...person },
    ...set,
  }
  const outcome = await recordLateCard(office.db, card)
  if (!outcome.ok) throw new Error(`the test's late card was not stored: ${outcome.conflict}`)
  return card
}
