import type { Strings } from '../vi.ts'

export const templates: Strings['templates'] = {
  list: {
    title: 'Answer templates',
    lead: 'Words that are often needed: put into a draft, then written on for the matter at hand.',
    add: 'Add a template',
    emptyTitle: 'No templates yet',
    empty: 'Add the first one, for the topic people ask about most.',
  },
  tile: 'Answer templates',
  fieldName: 'Name',
  fieldNameHint: 'Officers choose by this name, for example: Progress of land certificates.',
  fieldTopic: 'Topic',
  anyTopic: 'Every topic',
  fieldText: 'Words',
  fieldTextHint: (fields) =>
    `These are filled in: ${fields}. Anything else for the officer to fill in is written the same way, for example {{number of days}}.`,
  fieldFrom: 'In use from',
  choose: 'Template',
  chooseHint: 'Its words are added at the end of the draft; the draft is saved only when you save it.',
  none: 'Choose a template',
  insert: 'Insert',
  inserted:
    'The template was added at the end of the draft, which is not saved yet. Read it again and fill in what stands in {{ }}.',
  unfilled: (fields) => `Still to be filled in: ${fields}.`,
}
