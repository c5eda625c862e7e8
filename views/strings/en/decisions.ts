import type { Strings } from '../vi.ts'

const number = (n: number) => new Intl.NumberFormat('en').format(n)
const opinions = (n: number) => `${number(n)} ${n === 1 ? 'opinion' : 'opinions'}`
const decisionsOf = (n: number) => `${number(n)} ${n === 1 ? 'decision' : 'decisions'}`

const done: Strings['decisions']['done'] = {
  accept: 'Accepted',
  refuse: 'Not accepted',
  forward: 'Forwarded',
  return_with_guidance: 'Returned with guidance',
  file: 'Filed',
  merge: 'Merged',
  assign: 'Assigned',
}

export const decisions: Strings['decisions'] = {
  done,
  undo: 'Take back',
  canBeUndone: (until) => `Can be taken back until ${until}`,
  notToldYet:
    'The sender has not been told yet. Taken back, the matter stands as before and no message leaves.',
  agencySeesIt: 'Taken back, the agency no longer sees this opinion, and it waits to be assigned as before.',

  title: 'What was just decided',
  lead: 'What you decided in the last 10 minutes, as long as nobody was told and nothing followed.',
  caption: 'Decisions that can be taken back',
  columnTick: 'Choose',
  columnDecision: 'Decision',
  columnLeft: 'Left',
  minutesLeft: (n) => `${number(n)} min`,
  tick: (code) => `Choose ${code}`,
  undoTicked: 'Take back what is ticked',
  undoAll: (n) => `Take back all (${number(n)})`,
  undone: (n) => `${decisionsOf(n)} taken back.`,
  notUndone: (n) => `${decisionsOf(n)} could not be taken back`,
  emptyTitle: 'Nothing is left to be taken back',
  emptyText: 'A decision can be taken back for 10 minutes. After that, open the opinion and use “Restore”.',

  severalTitle: 'Decide about what is ticked',
  severalLead: 'Tick opinions in the list, then choose one decision. It can be taken back for 10 minutes.',
  decision: 'Decision',
  choice: {
    accept: 'Accept, each as the kind and topic it has',
    assign: 'Assign to one agency',
    refuse: 'Do not accept',
    forward: 'Forward to the competent body',
    return_with_guidance: 'Return with guidance',
    file: 'File without further steps',
  },
  acceptHint: 'Senders are told that their opinion was accepted.',
  forAssign: 'When assigning',
  forLeaving: 'When not accepting, forwarding, returning or filing',
  dueOn: 'Due date of the agency',
  dueHint: 'Empty: each by its own due date. A day written here puts no opinion’s due date off.',
  decide: 'Save the decision',
  someDone: (decision, n) => `${done[decision]}: ${opinions(n)}.`,
  seeDone: 'Take back',
  notDone: (n) => `${opinions(n)} could not be decided`,
}
