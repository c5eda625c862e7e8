import type { FC } from 'hono/jsx'
import type { JudgedList } from '../../src/domain/calendar-list.ts'
import { paths } from '../../src/paths.ts'
import { Buttons, SubmitButton } from '../shell/buttons.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Field, TextArea } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'
import { ListPreview } from './list-preview.tsx'

interface CalendarListProps {
  s: Strings
  text: string
  judged: JudgedList | null
  stamp: string
  errors?: FieldErrors
}

/** A list of days: pasted or sent as a file, looked at line by line, and only then stored. */
export const CalendarList: FC<CalendarListProps> = (props) => {
  const { s, judged, errors } = props
  const words = s.workingCalendar
  return (
    <>
      <PageHead
        title={words.listTitle}
        lead={words.listLead}
        back={{ href: paths.workingCalendar, label: words.back }}
      />
      {judged && <Preview {...props} judged={judged} />}
      <Form s={s} action={paths.calendarImport} errors={judged ? undefined : errors} multipart>
        {judged && <h2>{words.listEdit}</h2>}
        <TextArea
          s={s}
          name="list"
          label={words.listField}
          hint={
            <>
              {words.listHint}
              <br />
              {words.listExample}
            </>
          }
          rows={12}
          value={props.text}
          error={errors?.list}
          required
        />
        <Field
          s={s}
          name="file"
          type="file"
          accept=".csv,.txt,text/csv,text/plain"
          label={words.listFile}
          hint={words.listFileHint}
        />
        <Buttons>
          <SubmitButton
            tone={judged && judged.changes.length > 0 ? 'quiet' : 'primary'}
            name="do"
            value="preview"
          >
            {words.listPreview}
          </SubmitButton>
        </Buttons>
      </Form>
    </>
  )
}

/** What each line will do, and the button that stores it where nothing is wrong. */
const Preview: FC<CalendarListProps & { judged: JudgedList }> = ({ s, text, judged, stamp, errors }) => {
  const words = s.workingCalendar
  const { lines, changes, wrong } = judged
  return (
    <section id="preview">
      <h2>{words.listPreviewTitle}</h2>
      {wrong > 0 ? (
        <Notice tone="error" title={words.listWrong(wrong)} />
      ) : changes.length === 0 ? (
        <Notice tone="info" title={words.listSame} />
      ) : (
        <Notice tone="info" title={words.listReady(changes.length, lines.length - changes.length)} />
      )}
      <ListPreview s={s} lines={lines} />
      {changes.length > 0 && (
        <Form s={s} action={paths.calendarImport} errors={errors} scope="save">
          <input type="hidden" name="stamp" value={stamp} />
          <input type="hidden" name="list" value={text} />
          <p>{words.afterSave}</p>
          <Buttons>
            <SubmitButton name="do" value="save">
              {words.listSave}
            </SubmitButton>
          </Buttons>
        </Form>
      )}
    </section>
  )
}
