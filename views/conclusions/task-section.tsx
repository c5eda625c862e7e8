import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { CommitmentFields } from '../commitments/fields.tsx'
import { Fold, SubmitButton } from '../shell/buttons.tsx'
import { Select } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import type { ConclusionProps, ShownTask } from './conclusion-page.tsx'
import { Proposals } from './proposals.tsx'

/** Who does what by when; what the room asked for is offered to be taken over. */
export const TaskSection: FC<ConclusionProps & { mayEdit: boolean }> = (props) => {
  const { s, session, tasks, mayEdit } = props
  const words = s.conclusions.one
  return (
    <section id="nhiem-vu">
      <h2>{words.tasksTitle}</h2>
      {mayEdit && <p>{words.tasksLead}</p>}
      {tasks.length === 0 && <p>{session.state === 'held' ? words.noTasks : words.noTasksGiven}</p>}
      {tasks.length > 0 && (
        <ol class="entries">
          {tasks.map((task) => (
            <Task s={s} session={session} task={task} mayEdit={mayEdit} />
          ))}
        </ol>
      )}
      {mayEdit && <Proposals {...props} />}
      {mayEdit && <NewTask {...props} />}
    </section>
  )
}

type TaskProps = Pick<ConclusionProps, 's' | 'session'> & { task: ShownTask; mayEdit: boolean }

const Task: FC<TaskProps> = ({
  s,
  session: { code, state },
  task: { id, what, who, dueOn, number, commitment, isDayOff },
  mayEdit,
}) => {
  const words = s.conclusions.one
  return (
    <li>
      <div>{commitment ? <a href={paths.staffCommitment(commitment)}>{what}</a> : what}</div>
      <div class="standing">
        <p>{who}</p>
        <p>{s.commitments.dueBy(dueOn)}</p>
        {mayEdit && isDayOff && <p class="hint">{words.taskDayOff(dueOn)}</p>}
        {state === 'concluded' && isDayOff && <p class="hint">{words.taskDayKept(dueOn)}</p>}
        {number !== null && <p>{words.ofOpinion(number)}</p>}
        {mayEdit && (
          <form method="post" action={paths.conclusionTaskRemoved(code, id)}>
            <button type="submit" class="button quiet" aria-label={words.removeTaskOf(what)}>
              {words.removeTask}
            </button>
          </form>
        )}
      </div>
    </li>
  )
}

const NewTask: FC<ConclusionProps> = ({ s, session, agencies, opinions, task, today }) => {
  const words = s.conclusions.one
  const typed = task?.typed ?? {}
  return (
    <Fold summary={words.addTask} open={task !== undefined} id="them-nhiem-vu">
      <Form s={s} action={paths.conclusionTask(session.code)} errors={task?.errors} scope="task">
        <CommitmentFields {...{ s, agencies, today, typed }} errors={task?.errors} scope="task" />
        <Select
          {...{ s, name: 'opinion', scope: 'task', optionalNote: false }}
          label={words.opinionCode}
          empty={words.opinionWhole}
          value={[typed.opinion ?? ''].flat()[0]}
          error={task?.errors.opinion}
          options={opinions.map(({ code, number }) => ({
            value: code,
            label: s.conclusions.closing.numberOf(number),
          }))}
        />
        <SubmitButton tone="quiet">{words.addTaskNow}</SubmitButton>
      </Form>
    </Fold>
  )
}
