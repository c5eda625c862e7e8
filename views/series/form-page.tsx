import type { Child, FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import type { FieldsProps } from '../sessions/plan-fields.tsx'
import type { PlanOptions } from '../sessions/plan-page.tsx'
import { Fold, LinkButton, SubmitButton } from '../shell/buttons.tsx'
import { Form } from '../shell/form.tsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { EditLines } from './edit-lines.tsx'
import { EditPreview } from './edit-preview.tsx'
import { PatternFields } from './pattern-fields.tsx'
import { NewPreview, type PreviewLine } from './preview.tsx'
import { WhatFields, WhenFields, WhoFields } from './series-fields.tsx'

export interface SeriesFormProps extends FieldsProps {
  options: Pick<PlanOptions, 'units' | 'venues' | 'leaders'>
  /** What is being edited; null for a new series. */
  series: { code: string; seq: number; unitId: number } | null
  /** The days of a new series; for an edit, what becomes of its sessions. */
  preview?: PreviewLine[]
  edit?: EditLines
  previewed?: string
  notice?: string
}

/** A series, new or stored: its fields, and once they are right what would come of them. One form, nothing is stored before its last button. */
export const SeriesFormPage: FC<SeriesFormProps> = (props) => {
  const { s, series, errors, notice, previewed } = props
  const back = series ? paths.oneSeries(series.code) : paths.series
  const action = series ? paths.editSeries(series.code) : paths.newSeries
  return (
    <>
      <PageHead
        title={series ? s.series.editTitle : s.series.newTitle}
        lead={series ? s.series.editLead : s.series.newLead}
        back={{ href: back, label: series ? s.series.backToSeries : s.series.backToList }}
      />
      {notice && <Notice tone="warning" title={notice} />}
      <Form s={s} action={action} errors={errors}>
        {series && <input type="hidden" name="seen" value={series.seq} />}
        {previewed ? <Previewed {...props} previewed={previewed} /> : <Fields {...props} />}
      </Form>
    </>
  )
}

const Previewed: FC<SeriesFormProps & { previewed: string }> = (props): Child => (
  <>
    <input type="hidden" name="previewed" value={props.previewed} />
    {props.edit ? (
      <EditPreview {...props} edit={props.edit} />
    ) : (
      <NewPreview {...props} days={props.preview ?? []} />
    )}
    <Fold summary={props.s.series.changeFields}>
      <Fields {...props} />
    </Fold>
  </>
)

const Fields: FC<SeriesFormProps> = (props) => {
  const { s, series, options, previewed } = props
  return (
    <>
      <WhatFields {...props} units={series ? [] : options.units} />
      <PatternFields {...props} />
      <WhenFields {...props} venues={options.venues} />
      <WhoFields {...props} leaders={options.leaders} />
      <div class="buttons">
        <SubmitButton tone={previewed ? 'quiet' : 'primary'} name="look" value="yes">
          {previewed ? s.series.previewAgain : s.series.preview}
        </SubmitButton>
        <LinkButton tone="quiet" href={series ? paths.oneSeries(series.code) : paths.series}>
          {series ? s.series.backToSeries : s.series.backToList}
        </LinkButton>
      </div>
    </>
  )
}
