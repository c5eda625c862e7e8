import { raw } from 'hono/html'
import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { Fold, SubmitButton } from '../shell/buttons.tsx'
import { Form } from '../shell/form.tsx'
import type { Strings } from '../strings/vi.ts'
import { SpotFields } from './note-form.tsx'
import type { ShownLive } from './shown.ts'

export interface OfflinePanelProps {
  s: Strings
  /** Whose entries this page writes and sends: the one who is signed in. */
  author: number
  live: Pick<ShownLive, 'leaders' | 'agencies'> & { session: Pick<ShownLive['session'], 'code'> }
  /** This is the page that opens without a network: it has no cards, and leads to the full one. */
  isShell?: boolean
}

/**
 * What lies on this machine and has not arrived yet. Hidden until its script finds something to say: without it every form goes straight to the
 * server. The script brings no words of its own, it fills in the ones that stand here.
 */
export const OfflinePanel: FC<OfflinePanelProps> = ({ s, author, live, isShell = false }) => (
  <div id="offline" class="offline">
    <p id="link-state" role="status" />
    {isShell && (
      <p id="full-page" hidden>
        <a class="button quiet" href={paths.live(live.session.code)}>
          {s.offline.fullPage}
        </a>
      </p>
    )}
    <section id="unsent" aria-labelledby="unsent-title" hidden>
      <h2 id="unsent-title">{s.offline.title}</h2>
      <ol aria-label={s.offline.listLabel} />
    </section>
    <p id="unsent-others" class="hint" hidden />
    <ul id="drafts-elsewhere" hidden />
    <div id="offline-about" hidden>
      <Fold summary={s.offline.about}>
        <p>{s.offline.aboutKept}</p>
        <p id="reopens" />
        <p>
          <button type="button" class="button quiet" data-do="save">
            {s.offline.save}
          </button>
        </p>
        <p class="hint">{s.offline.saveHint}</p>
        <label for="unsent-file">{s.offline.load}</label>
        <input id="unsent-file" type="file" accept=".json,application/json" />
        <p id="file-state" role="status" />
      </Fold>
    </div>
    <UnsentEntry s={s} />
    <UnsentAnswer s={s} live={live} />
    <script type="application/json" id="live-setup">
      {raw(asData(setupOf({ s, author, isShell, session: live.session.code })))}
    </script>
  </div>
)

/** The script of the page, for its head. */
export const LiveScript: FC<{ build: string }> = ({ build }) => (
  <script type="module" src={paths.asset('live.js', build)} />
)

/** One entry of the list, to be filled in. */
const UnsentEntry: FC<{ s: Strings }> = ({ s }) => (
  <template id="unsent-entry">
    <li class="unsent">
      <p class="unsent-head">
        <strong data-is="mark" /> <span data-is="who" />
      </p>
      <p class="unsent-why" data-is="why" role="status" />
      <p class="prose" data-is="text" />
      <div class="buttons">
        <button type="button" class="button quiet" data-do="reopen">
          {s.offline.reopen}
        </button>
        <button type="button" class="button quiet" data-do="resend">
          {s.offline.resend}
        </button>
        <button type="button" class="button quiet" data-do="remove">
          {s.offline.remove}
        </button>
      </div>
    </li>
  </template>
)

/** What is answered to a card that has no number yet: the script gives each its own, by the card's key. */
const UnsentAnswer: FC<Pick<OfflinePanelProps, 's' | 'live'>> = ({ s, live: { session, ...choices } }) => (
  <template id="unsent-answer">
    <Fold summary={s.offline.answerHere}>
      <Form s={s} action={paths.live(session.code)}>
        <input type="hidden" name="entry" value="answer" />
        <input type="hidden" name="card_key" value="" />
        <input type="hidden" name="seen" value="0" />
        <SpotFields {...{ s, ...choices }} field={(name) => ({ s, scope: 'unsent', name, value: '' })} />
        <SubmitButton>{s.live.saveAnswer}</SubmitButton>
      </Form>
    </Fold>
  </template>
)

/** What the script needs to know. A sentence with a value is handed over with the value's name in braces. */
function setupOf({
  s,
  author,
  session,
  isShell,
}: {
  s: Strings
  author: number
  session: string
  isShell: boolean
}) {
  const words = Object.fromEntries(
    Object.entries(s.offline).flatMap(([name, word]): [string, string][] => {
      if (typeof word === 'string') return [[name, word]]
      return typeof word === 'function' ? [[name, (word as (value: string) => string)('{n}')]] : []
    }),
  )
  return {
    author: String(author),
    session,
    isShell,
    words,
    up: paths.up,
    entries: paths.liveEntries('{session}'),
    signIn: paths.signIn,
    page: paths.live(session),
    cardPage: paths.liveAt(session, '{code}'),
    shell: paths.liveShell(session),
    worker: paths.liveWorker,
    scope: `${paths.staffSessions}/`,
  }
}

/** JSON that no text in it can end: `<` opens neither a tag nor a comment. */
function asData(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
