import type { FC } from 'hono/jsx'
import { MOST_PARTS, PART_KINDS } from '../../src/domain/splitting.ts'
import { TOPICS } from '../../src/domain/topic.ts'
import { paths } from '../../src/paths.ts'
import { SubmitButton } from '../shell/buttons.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Field, Select, TextArea } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { Prose } from '../shell/prose.tsx'
import type { Strings } from '../strings/vi.ts'
import { type ShownPart, SplittingPreview } from './splitting-preview.tsx'

interface SplittingProps {
  s: Strings
  opinion: { code: string; seq: number; originalText: string; publicText: string; publicPlace: string }
  /** Blocks for new opinions. */
  blocks: number
  typed: Record<string, string | string[]>
  errors?: FieldErrors
  /** What will come of it, where that was asked for. */
  preview: ShownPart[] | null
  /** It can still be split; else what was typed stands there to be copied. */
  isOpen: boolean
}

/** One letter, and what becomes of each matter in it. */
export const SplittingPage: FC<SplittingProps> = (props) => {
  const { s, opinion, errors, blocks, preview, isOpen } = props
  const { code, seq } = opinion
  return (
    <>
      <PageHead
        title={s.similar.splitTitle}
        lead={s.similar.splitLead}
        back={{ href: paths.staffOpinion(code), label: s.similar.back(code) }}
      />
      <p class="hint">{s.similar.splitDenunciation}</p>
      <section>
        <h2>{s.similar.letter}</h2>
        <Prose text={opinion.originalText} />
      </section>
      {preview && <SplittingPreview s={s} own={typedOf(props, 'own_text').value} parts={preview} />}
      <Form s={s} action={paths.splitting(code)} errors={errors}>
        <input type="hidden" name="seq" value={String(seq)} />
        <input type="hidden" name="blocks" value={String(blocks)} />
        <OwnPart {...props} />
        {Array.from({ length: blocks }, (_, i) => (
          <PartBlock {...props} n={i + 1} />
        ))}
        {isOpen && (
          <div class="buttons">
            <SubmitButton name="do" value="split">
              {s.similar.split}
            </SubmitButton>
            <SubmitButton tone="quiet" name="do" value="preview">
              {s.similar.preview}
            </SubmitButton>
            {blocks < MOST_PARTS && (
              <SubmitButton tone="quiet" name="do" value="more">
                {s.similar.more}
              </SubmitButton>
            )}
          </div>
        )}
      </Form>
    </>
  )
}

const typedOf = ({ typed, errors }: SplittingProps, name: string, start = '') => {
  const value = typed[name]
  return { name, value: (Array.isArray(value) ? value[0] : value) ?? start, error: errors?.[name] }
}

const OwnPart: FC<SplittingProps> = (props) => {
  const { s, opinion } = props
  return (
    <fieldset>
      <legend>
        <h2>{s.similar.ownPart}</h2>
      </legend>
      <TextArea
        s={s}
        {...typedOf(props, 'own_text', opinion.publicText)}
        label={s.similar.partText}
        hint={s.similar.ownPartHint}
        required
      />
      <Field
        s={s}
        {...typedOf(props, 'own_place', opinion.publicPlace)}
        label={s.triage.publicPlace}
        hint={s.triage.publicPlaceHint}
        optionalNote={false}
      />
    </fieldset>
  )
}

const PartBlock: FC<SplittingProps & { n: number }> = ({ n, ...props }) => {
  const { s } = props
  return (
    <fieldset>
      <legend>
        <h2>{s.similar.part(n)}</h2>
      </legend>
      <TextArea
        s={s}
        {...typedOf(props, `text_${n}`)}
        label={s.similar.partText}
        hint={n > 1 ? s.similar.partHint : undefined}
        optionalNote={false}
      />
      <Select
        s={s}
        {...typedOf(props, `kind_${n}`)}
        label={s.similar.partKind}
        optionalNote={false}
        empty={s.similar.choose}
        options={PART_KINDS.map((kind) => ({ value: kind, label: s.opinions.kind[kind] }))}
      />
      <Select
        s={s}
        {...typedOf(props, `topic_${n}`)}
        label={s.similar.partTopic}
        optionalNote={false}
        empty={s.similar.choose}
        options={TOPICS.map((topic) => ({ value: topic, label: s.opinions.topic[topic] }))}
      />
      <Field s={s} {...typedOf(props, `place_${n}`)} label={s.similar.partPlace} optionalNote={false} />
    </fieldset>
  )
}
