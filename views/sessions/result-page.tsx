import type { FC } from 'hono/jsx'
import { RESULT_WAYS, type ResultStanding } from '../../src/domain/result.ts'
import { paths } from '../../src/paths.ts'
import { LinkButton, SubmitButton } from '../shell/buttons.tsx'
import { Choices } from '../shell/choices.tsx'
import { Field } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { formatSpan } from '../strings/format.ts'
import { type FieldsProps, typedAll, typedOne } from './plan-fields.tsx'
import { Theme } from './theme.tsx'

export interface ResultPageProps extends FieldsProps {
  session: { code: string; theme: string; seq: number; startsAt: number; endsAt: number }
  standing: ResultStanding | null
}

/** On which day the result of a dialogue was made public, and by which ways; can be corrected. */
export const ResultPage: FC<ResultPageProps> = (props) => {
  const { s, session, standing, errors } = props
  const words = s.sessions
  const back = paths.staffSession(session.code)
  return (
    <>
      <PageHead
        title={words.resultRecord}
        lead={words.resultLead}
        back={{ href: back, label: words.backToSession }}
      />
      <p>
        <strong>
          <Theme of={session} />
        </strong>
        <br />
        {formatSpan(s.lang, session.startsAt, session.endsAt)}
      </p>
      {standing && (
        <Notice tone={standing.is === 'overdue' ? 'warning' : 'info'} title={words.resultDue(standing.due)}>
          <p>
            {words.resultRule(Number(standing.rule.value))} {words.ruleSource(standing.rule.source)}
          </p>
        </Notice>
      )}
      <Form s={s} action={paths.result(session.code)} errors={errors}>
        <input type="hidden" name="seen" value={session.seq} />
        <Field
          s={s}
          name="result_on"
          type="date"
          size="short"
          label={words.resultOn}
          required
          value={typedOne(props, 'result_on')}
          error={errors?.result_on}
        />
        <Choices
          s={s}
          type="checkbox"
          name="ways"
          label={words.resultWaysLabel}
          required
          value={typedAll(props, 'ways')}
          options={RESULT_WAYS.map((way) => ({ value: way, label: words.resultWays[way] }))}
          error={errors?.ways}
        />
        <div class="buttons">
          <SubmitButton>{words.resultSave}</SubmitButton>
          <LinkButton tone="quiet" href={back}>
            {words.backToSession}
          </LinkButton>
        </div>
      </Form>
    </>
  )
}
