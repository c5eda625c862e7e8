import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { Select } from '../shell/field.tsx'
import { Notice } from '../shell/notice.tsx'
import type { Strings } from '../strings/vi.ts'

/** Part of the draft's form: puts a template after what was written so far, without saving it. */
export const TemplateChoice: FC<{
  s: Strings
  code: string
  templates: { id: number; name: string }[]
  typed: (name: string) => string | undefined
  error: string | undefined
}> = ({ s, code, templates, typed, error }) => (
  <>
    {typed('inserted') && (
      <Notice tone="success">
        <p role="status">{s.templates.inserted}</p>
      </Notice>
    )}
    <div class="field-with-button">
      <Select
        s={s}
        scope="draft"
        name="template"
        label={s.templates.choose}
        hint={s.templates.chooseHint}
        value=""
        options={templates.map(({ id, name }) => ({ value: String(id), label: name }))}
        empty={s.templates.none}
        error={error}
      />
      <button type="submit" class="button quiet" formaction={paths.templateInsertion(code)}>
        {s.templates.insert}
      </button>
    </div>
  </>
)
