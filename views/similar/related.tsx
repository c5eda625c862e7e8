import type { Child, FC } from 'hono/jsx'
import { isAnswered, isLeft, type OpinionState } from '../../src/domain/opinion.ts'
import { paths } from '../../src/paths.ts'
import { StateMark } from '../opinions/marks.tsx'
import { StepForm, type StepFormProps } from '../opinions/step-form.tsx'
import { Notice } from '../shell/notice.tsx'
import type { Strings } from '../strings/vi.ts'

interface Kin {
  id: number
  code: string
  state: OpinionState
  splitFromId: number | null
  repeatedOfId: number | null
}

/** What an opinion has to do with others, as it is loaded with it. */
export interface ShownRelations {
  kin: Kin[]
  merged: { code: string; state: OpinionState }[]
}

/** The letter it came from, what it raises again, what was merged into it: each a link, and what can be taken back beside it. */
export const Related: FC<StepFormProps> = (form) => {
  const { s, opinion, open } = form
  const { kin, merged } = opinion.around
  const letter = kin.find(({ id }) => id === opinion.splitFromId)
  const first = kin.find(({ id }) => id === opinion.repeatedOfId)
  const parts = kin.filter(({ splitFromId }) => splitFromId === opinion.id)
  const again = kin.filter(({ repeatedOfId }) => repeatedOfId === opinion.id)
  if (kin.length + merged.length === 0) return null
  return (
    <section>
      <h2>{s.similar.relatedTitle}</h2>
      <dl class="facts">
        <Line s={s} label={s.similar.splitFrom} of={letter ? [letter] : []}>
          {letter && open.includes('merge') && !isLeft(letter.state) && (
            <StepForm
              form={form}
              step="merge"
              action={paths.merging(opinion.code)}
              label={s.similar.mergeBack}
              tone="quiet"
            >
              <input type="hidden" name="into" value={letter.code} />
            </StepForm>
          )}
        </Line>
        <Line s={s} label={s.similar.splitInto} of={parts} />
        <Line s={s} label={s.similar.repeats} of={first ? [first] : []}>
          {open.includes('unlink_repeated') && (
            <StepForm
              form={form}
              step="unlink_repeated"
              action={paths.repetition(opinion.code)}
              label={s.similar.unlink}
              tone="quiet"
            >
              <input type="hidden" name="do" value="unlink" />
            </StepForm>
          )}
        </Line>
        <Line s={s} label={s.similar.repeatedBy} of={again} />
        <Line s={s} label={s.similar.merged} of={merged}>
          {!isAnswered(opinion.state) && <p class="hint">{s.similar.askersTold(merged.length)}</p>}
        </Line>
      </dl>
    </section>
  )
}

/** Whoever was merged into what then left the line without an answer would wait for nothing: the office is told. */
export const MergedLeftBehind: FC<StepFormProps> = ({ s, opinion }) => {
  const { merged } = opinion.around
  if (!isLeft(opinion.state) || opinion.state === 'merged' || merged.length === 0) return null
  return (
    <Notice tone="warning" title={s.similar.leftBehind(merged.length)}>
      <p>{s.similar.leftBehindHow}</p>
    </Notice>
  )
}

const Line: FC<{
  s: Strings
  label: string
  of: { code: string; state: OpinionState }[]
  children?: Child
}> = ({ s, label, of, children }) =>
  of.length === 0 ? null : (
    <div>
      <dt>{label}</dt>
      <dd>
        {of.map(({ code, state }) => (
          <p key={code}>
            <a href={paths.staffOpinion(code)}>{code}</a> <StateMark s={s} state={state} />
          </p>
        ))}
        {children}
      </dd>
    </div>
  )
