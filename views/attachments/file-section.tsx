import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import type { StepFormProps } from '../opinions/step-form.tsx'
import { Fold } from '../shell/buttons.tsx'
import { formatInstant } from '../strings/format.ts'
import { AttachForm } from './attach-form.tsx'
import { FileList } from './file-list.tsx'
import { FileSteps, fileStepsOpen } from './file-steps.tsx'
import type { ShownFile } from './shown.ts'

/** Whether the form of a refused step stands in this section. */
export function hasFileForm(form: StepFormProps): boolean {
  const { failed, open, opinion } = form
  if (failed?.step === 'attach') return open.includes('attach')
  return opinion.around.attachments.some(
    (file) => file.code === failed?.typed.file && fileStepsOpen(form, file).includes(failed.step),
  )
}

/** Everything that lies with an opinion: what it is, who added it and when, what became of it; and the forms that add, show, withhold and remove. */
export const FileSection: FC<StepFormProps> = (form) => {
  const { s, opinion, open } = form
  const files = opinion.around.attachments
  if (files.length === 0 && !open.includes('attach')) return null
  return (
    <section id="files">
      <h2>{s.attachments.title}</h2>
      {files.length === 0 && <p>{s.attachments.none}</p>}
      <FileList
        s={s}
        files={files}
        href={(file) => (file.removedAt === null ? paths.staffAttachment(file.code) : null)}
        about={(file) => (
          <>
            <AboutFile {...form} file={file} />
            <FileSteps form={form} file={file} />
          </>
        )}
      />
      {open.includes('attach') && (
        <Fold summary={s.attachments.addTitle} open={form.failed?.step === 'attach'}>
          <AttachForm {...form} />
        </Fold>
      )}
    </section>
  )
}

/** What the office has to know of a file before it opens it. */
export const AboutFile: FC<Pick<StepFormProps, 's'> & { file: ShownFile }> = ({ s, file }) => {
  const { purpose, adder, addedAt, publicAt, publicName, removedAt, removedReason } = file
  const words = s.attachments
  const when = (at: number) => formatInstant(s.lang, at)
  return (
    <>
      <small class="block">
        {purpose === 'asker' && !adder
          ? `${words.purpose.asker}, ${when(addedAt)}.`
          : `${words.purpose[purpose]}. ${words.added(adder ?? words.byAsker, when(addedAt))}.`}
      </small>
      {publicName !== '' && (
        <small class="block">
          {publicAt === null ? words.goesPublicAs(publicName) : words.isPublic(publicName)}
        </small>
      )}
      {removedReason !== '' && (
        <small class="block">
          {removedAt === null
            ? words.withheldFor(removedReason)
            : words.removedFor(removedReason, when(removedAt))}
        </small>
      )}
    </>
  )
}
