import type { Child, FC } from 'hono/jsx'
import { TYPE_FACTS, typeOfMime } from '../../src/domain/file-type.ts'
import type { StepName } from '../../src/domain/step.ts'
import { REASON_MAX } from '../../src/domain/triage-form.ts'
import { paths } from '../../src/paths.ts'
import { BlackOutButton, GateFindings } from '../gates/gate-findings.tsx'
import { fieldOf, type StepFormProps } from '../opinions/step-form.tsx'
import { type ButtonTone, Fold, SubmitButton } from '../shell/buttons.tsx'
import { Field, TextArea } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import type { Strings } from '../strings/vi.ts'
import type { ShownFile } from './shown.ts'

interface FileStepProps {
  form: StepFormProps
  file: ShownFile
}

/** Which steps this page offers for a file; the server looks at who asks once more. */
export function fileStepsOpen({ open }: Pick<StepFormProps, 'open'>, file: ShownFile): StepName[] {
  const isPublic = file.publicName !== ''
  const wanted: StepName[] = [
    isPublic ? 'withhold_attachment' : 'show_attachment',
    ...(file.answerId === null && file.publicAt === null ? ['remove_attachment' as const] : []),
  ]
  return file.removedAt === null ? wanted.filter((step) => open.includes(step)) : []
}

/** What may be done with one file, folded away under it. */
export const FileSteps: FC<FileStepProps> = ({ form, file }) => {
  const steps = fileStepsOpen(form, file)
  if (steps.length === 0) return null
  const { failed, s } = form
  return (
    <Fold summary={<Summary s={s} file={file} />} open={failed?.typed.file === file.code}>
      {steps.includes('show_attachment') && <ShowForm form={form} file={file} />}
      {steps.includes('withhold_attachment') && <WithholdForm form={form} file={file} />}
      {steps.includes('remove_attachment') && <RemoveForm form={form} file={file} />}
    </Fold>
  )
}

/** The name stands right above; who hears the page only hears it here once more. */
const Summary: FC<{ s: Strings; file: ShownFile }> = ({ s, file }) => (
  <>
    {s.attachments.actions}
    <span class="hidden-word"> {file.name}</span>
  </>
)

const ShowForm: FC<FileStepProps> = ({ form, file }) => {
  const { s } = form
  const type = typeOfMime(file.type)
  const start = type ? s.attachments.publicNameStart[TYPE_FACTS[type].kind] : ''
  return (
    <FileStepForm
      {...{ form, file }}
      step="show_attachment"
      action={paths.attachmentPublicity(file.code)}
      label={s.attachments.show}
    >
      <input type="hidden" name="act" value="show" />
      <Field
        s={s}
        {...fieldIn({ form, file }, 'show_attachment', 'public_name', start)}
        label={s.attachments.publicName}
        hint={s.attachments.publicNameHint}
        required
      />
    </FileStepForm>
  )
}

const WithholdForm: FC<FileStepProps> = ({ form, file }) => (
  <FileStepForm
    {...{ form, file }}
    step="withhold_attachment"
    action={paths.attachmentPublicity(file.code)}
    label={form.s.attachments.withhold}
    tone="danger"
  >
    <input type="hidden" name="act" value="withhold" />
    <TextArea
      s={form.s}
      {...fieldIn({ form, file }, 'withhold_attachment', 'reason')}
      label={form.s.attachments.withholdReason}
      hint={form.s.attachments.withholdHint}
      required
      rows={2}
      maxlength={REASON_MAX}
    />
  </FileStepForm>
)

const RemoveForm: FC<FileStepProps> = ({ form, file }) => (
  <FileStepForm
    {...{ form, file }}
    step="remove_attachment"
    action={paths.attachmentRemoval(file.code)}
    label={form.s.attachments.remove}
    tone="danger"
  >
    <TextArea
      s={form.s}
      {...fieldIn({ form, file }, 'remove_attachment', 'reason')}
      label={form.s.attachments.removeReason}
      hint={form.s.attachments.removeHint}
      required
      rows={2}
      maxlength={REASON_MAX}
    />
  </FileStepForm>
)

const FileStepForm: FC<
  FileStepProps & { step: StepName; action: string; label: string; tone?: ButtonTone; children?: Child }
> = ({ form, file, step, action, label, tone, children }) => {
  const { s, opinion } = form
  const mine = refusedOf({ form, file }, step)
  const scope = scopeOf(step, file)
  return (
    <Form s={s} action={action} scope={scope} errors={mine?.errors} hx={{ target: '#opinion' }}>
      <input type="hidden" name="seq" value={String(opinion.seq)} />
      {children}
      {mine?.gate && <GateFindings s={s} gate={mine.gate} scope={scope} errors={mine.errors} />}
      <div class="buttons">
        <SubmitButton tone={tone} name={mine?.gate && 'do'} value={mine?.gate && 'save'}>
          {label}
        </SubmitButton>
        {mine?.gate && <BlackOutButton s={s} />}
      </div>
    </Form>
  )
}

const scopeOf = (step: StepName, { code }: ShownFile) => `${step}-${code}`

const refusedOf = ({ form: { failed }, file }: FileStepProps, step: StepName) =>
  failed?.step === step && failed.typed.file === file.code ? failed : undefined

/** A field of this step about this file: the same step stands under every file. */
function fieldIn(props: FileStepProps, step: StepName, name: string, start = '') {
  const failed = refusedOf(props, step)
  return { ...fieldOf({ failed }, step, name, start), scope: scopeOf(step, props.file) }
}
