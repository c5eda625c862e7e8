import type { FC } from 'hono/jsx'
import { addDays, type Day } from '../../src/domain/day.ts'
import { readingSeconds } from '../../src/domain/spoken.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { Buttons, LinkButton, SubmitButton } from '../shell/buttons.tsx'
import { Select } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { PrintButtonHint } from '../shell/paper.tsx'
import type { Strings } from '../strings/vi.ts'

export interface LoudspeakerProps {
  s: Strings
  units: { id: number; name: string }[]
  unitId: number
  monday: Day
  script: string[]
}

/** What the announcer reads, in large type, with how long it takes; one week at a time. */
export const Loudspeaker: FC<LoudspeakerProps> = ({ s, units, unitId, monday, script }) => {
  const week = (day: Day) =>
    withQuery(paths.loudspeaker, { 'don-vi': units.length > 1 ? unitId : null, tuan: day })
  return (
    <>
      <div class="screen-only">
        <PageHead
          title={s.papers.loudspeakerTitle}
          lead={s.papers.loudspeakerLead}
          back={{ href: paths.staffSessions, label: s.sessions.backToList }}
        />
        {units.length > 1 && (
          <Form s={s} method="get" action={paths.loudspeaker}>
            <input type="hidden" name="tuan" value={monday} />
            <Select
              s={s}
              name="don-vi"
              label={s.sessions.unitLabel}
              optionalNote={false}
              value={String(unitId)}
              options={units.map(({ id, name }) => ({ value: String(id), label: name }))}
            />
            <SubmitButton tone="quiet">{s.sessions.filter}</SubmitButton>
          </Form>
        )}
        <Buttons>
          <LinkButton tone="quiet" href={week(addDays(monday, -7))}>
            {s.papers.weekBefore}
          </LinkButton>
          <LinkButton tone="quiet" href={week(addDays(monday, 7))}>
            {s.papers.weekAfter}
          </LinkButton>
        </Buttons>
        <PrintButtonHint s={s} />
      </div>
      <article class="paper script" lang="vi">
        <h2>{s.papers.scriptOf(monday, addDays(monday, 6))}</h2>
        <p class="reading-time">{s.papers.readingTime(readingSeconds(script))}</p>
        {script.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </article>
    </>
  )
}
