import type { FC } from 'hono/jsx'
import type { ClosingBucket } from '../../src/domain/closing-sum.ts'
import { parkedWords } from '../closing/bucket-list.tsx'
import { formatDay } from '../strings/format.ts'
import { vi } from '../strings/vi.ts'

/** One opinion as the minutes tell it. */
export interface MinutedOpinion {
  number: number | null
  /** '' once its asker's data were erased. */
  name: string
  hamlet: string | null
  text: string
  answer: { text: string } | null
  speaker: { name: string; office: string } | null
  bucket: ClosingBucket | 'undecided'
  agency: string | null
  dueOn: string | null
  outcome: string | null
  reason: string | null
}

/** Who said what, who answered what, and what it came to. */
export const MinutesTable: FC<{ opinions: MinutedOpinion[] }> = ({ opinions }) =>
  opinions.length === 0 ? (
    <p class="paper-body">Không có ý kiến nào.</p>
  ) : (
    <table class="paper-table">
      <thead>
        <tr>
          <th class="no">Số</th>
          <th class="who">Người nêu</th>
          <th>Nội dung; trả lời tại buổi</th>
          <th class="came-to">Kết quả</th>
        </tr>
      </thead>
      <tbody>
        {opinions.map((opinion) => (
          <tr>
            <td class="no">{opinion.number ?? ''}</td>
            <td class="who">
              {opinion.name || '(thông tin đã xóa theo yêu cầu)'}
              {opinion.hamlet && `, ${opinion.hamlet}`}
            </td>
            <td>
              {opinion.text.split('\n').map((line) => (
                <p>{line}</p>
              ))}
              {opinion.answer && (
                <p>
                  <strong>
                    {opinion.speaker ? `${opinion.speaker.name}, ${opinion.speaker.office}` : 'Chủ trì'} trả
                    lời:
                  </strong>{' '}
                  {opinion.answer.text}
                </p>
              )}
            </td>
            <td class="came-to">{cameTo(opinion)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )

function cameTo({ bucket, agency, dueOn, outcome, reason }: MinutedOpinion): string {
  const words = vi.conclusions.closing
  if (bucket === 'undecided') return words.undecidedRow
  if (bucket === 'to_agency') {
    return [agency ? `Giao ${agency}` : words.bucket.to_agency, dueOn && `hạn ${formatDay('vi', dueOn)}`]
      .filter(Boolean)
      .join(', ')
  }
  if (bucket !== 'parked') return words.bucket[bucket]
  if (outcome === 'for_conclusion') return words.forConclusion
  return ['Để lại', parkedWords(vi, reason ?? '')].filter(Boolean).join(': ')
}
