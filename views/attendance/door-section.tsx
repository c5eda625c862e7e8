import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { SubmitButton } from '../shell/buttons.tsx'
import { Field } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { Notice } from '../shell/notice.tsx'
import type { Strings } from '../strings/vi.ts'
import { FoundCard } from './found-card.tsx'
import type { ShownDoor } from './shown.ts'
import { WalkInForm } from './walk-in-form.tsx'

export interface DoorProps {
  s: Strings
  door: Pick<ShownDoor, 'session' | 'mayRecord' | 'said' | 'search' | 'hamlets' | 'walkIn' | 'isFirstPage'>
}

/**
 * Where people are let in: whoever registered is looked for by name or slip, whoever did not is written down. The field is sent by POST, since a
 * hand scanner types the secret of a slip into it, which belongs into no address; `?tim=` finds by name without it.
 */
export const DoorSection: FC<DoorProps> = ({ s, door }) => {
  const { session, search, said, walkIn } = door
  const words = s.attendance
  const find = paths.attendanceSearch(session.code)
  const isRefused = Object.keys(walkIn.errors).length > 0 || search.refused !== undefined
  return (
    <section id="door" class="door" aria-labelledby="door-title">
      {said && <Notice tone="success" title={said} />}
      <h2 id="door-title">{words.door}</h2>
      <Form
        s={s}
        id="door-search"
        action={find}
        hx={{ target: '#found', swap: 'innerHTML', sync: 'this:replace' }}
      >
        <Field
          s={s}
          name="tim"
          type="search"
          label={words.search}
          hint={words.searchHint}
          value={search.typed}
          autocomplete="off"
          optionalNote={false}
          autofocus={!isRefused && !search.isScanned}
        />
        <SubmitButton tone="quiet">{words.find}</SubmitButton>
      </Form>
      <div id="found" aria-live="polite">
        <Found s={s} door={door} />
      </div>
      <WalkInForm s={s} door={door} />
    </section>
  )
}

/**
 * Whom the search found; also sent alone. The search of a moment after the last letter lies beside it: the answer to Enter puts a new one in its place and
 * lets none start meanwhile, or a second answer would take the list away from under the press that lets somebody in.
 */
export const Found: FC<{ s: Strings; door: Pick<ShownDoor, 'session' | 'mayRecord' | 'search'> }> = ({
  s,
  door,
}) => (
  <>
    <div
      hx-post={paths.attendanceSearch(door.session.code)}
      hx-trigger="input from:#field-tim delay:250ms"
      hx-include="#field-tim"
      hx-target="#found-list"
      hx-select="#found-list"
      hx-swap="outerHTML"
      hx-sync="#door-search:drop"
    />
    <div id="found-list">
      <FoundList s={s} door={door} />
    </div>
  </>
)

const FoundList: typeof Found = ({ s, door: { session, mayRecord, search } }) => {
  const words = s.attendance
  const { typed, refusal, found, hasMoreFound, isScanned, refused } = search
  if (refusal) return <Notice tone="warning" title={refusal} />
  if (found.length === 0) {
    return typed ? (
      <p>
        {words.noneFound(typed)} {words.noneFoundNext}
      </p>
    ) : null
  }
  return (
    <>
      <ol class="entries found">
        {found.map((one) => (
          <FoundCard
            s={s}
            session={session}
            one={one}
            mayRecord={mayRecord}
            waits={isScanned === true && !refused}
            refused={refused?.code === one.code ? refused : undefined}
          />
        ))}
      </ol>
      {hasMoreFound && <p>{words.moreFound(found.length)}</p>}
    </>
  )
}
