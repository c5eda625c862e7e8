import { toJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import { apiOpinion, apiOpinions, apiParameters, apiProblem } from '../../src/domain/api.ts'
import { apiDueDate, apiDueDateParameters } from '../../src/domain/api-due-date.ts'
import { apiFigures, apiFiguresParameters } from '../../src/domain/api-figures.ts'
import { apiSession, apiSessionParameters, apiSessions } from '../../src/domain/api-sessions.ts'
import { paths } from '../../src/paths.ts'

/** The description of the API, written from the schemas that its handlers are typed by. */
export function describeApi() {
  const list = 'Opinions of the public board, newest first, 50 a page.'
  return {
    openapi: '3.1.0',
    info: {
      title: 'Đối thoại: public data',
      version: '1',
      description:
        'What the public board shows. Days are dates in Hà Nội. Answers carry an ETag and can be asked for again with If-None-Match; `lang=en` gives problems in English.',
      license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
    },
    servers: [{ url: '/' }],
    paths: {
      [paths.apiOpinions]: {
        get: {
          operationId: 'listOpinions',
          summary: list,
          parameters: Object.entries(apiParameters.entries).map(([name, schema]) => parameter(name, schema)),
          responses: {
            200: answer('Opinions'),
            304: unchanged,
            422: refusal('A parameter that cannot be read.'),
          },
        },
      },
      [paths.apiOpinion('{code}')]: {
        get: {
          operationId: 'findOpinion',
          summary: 'One opinion of the public board.',
          parameters: [{ name: 'code', in: 'path', required: true, schema: { type: 'string' } }],
          responses: {
            200: answer('Opinion'),
            304: unchanged,
            404: refusal('Not there, or not public.'),
            410: refusal('It stood on the board and was taken off; `detail` says why.'),
          },
        },
      },
      [paths.apiSessions]: {
        get: {
          operationId: 'listSessions',
          summary: 'Announced sessions by their beginning, soonest first, 50 a page.',
          parameters: sessionParameters(),
          responses: {
            200: answer('Sessions'),
            304: unchanged,
            422: refusal('A parameter that cannot be read.'),
          },
        },
      },
      [paths.apiSessionsCsv]: {
        get: {
          operationId: 'listSessionsAsCsv',
          summary: 'The same page as a table; the address of the next one stands in Link.',
          parameters: sessionParameters(),
          responses: {
            200: {
              description:
                'As it stands now, in UTF-8. A cell that would be taken for a formula begins with an apostrophe.',
              content: { 'text/csv': { schema: { type: 'string' } } },
            },
            304: unchanged,
            422: refusal('A parameter that cannot be read.'),
          },
        },
      },
      [paths.apiOpinionsCsv]: {
        get: {
          operationId: 'listOpinionsAsCsv',
          summary: 'The same page as a table; the address of the next one stands in Link.',
          parameters: Object.entries(apiParameters.entries).map(([name, schema]) => parameter(name, schema)),
          responses: {
            200: {
              description:
                'As it stands now, in UTF-8. A cell that would be taken for a formula begins with an apostrophe.',
              content: { 'text/csv': { schema: { type: 'string' } } },
            },
            304: unchanged,
            422: refusal('A parameter that cannot be read.'),
          },
        },
      },
      [paths.apiFigures]: {
        get: {
          operationId: 'findFigures',
          summary: 'Figures of the public board by unit and days of receipt.',
          parameters: Object.entries(apiFiguresParameters.entries).map(([name, schema]) =>
            parameter(name, schema),
          ),
          responses: {
            200: answer('Figures'),
            304: unchanged,
            422: refusal('A parameter that cannot be read.'),
          },
        },
      },
      [paths.apiDueDate]: {
        get: {
          operationId: 'findDueDate',
          summary: 'The last day of a term, with every day of the walk that leads to it.',
          parameters: Object.entries(apiDueDateParameters.entries).map(([name, schema]) =>
            parameter(name, schema, name !== 'kind'),
          ),
          responses: {
            200: answer('DueDate'),
            304: unchanged,
            422: refusal('A parameter that cannot be read.'),
          },
        },
      },
    },
    components: {
      schemas: {
        Opinion: schemaOf(apiOpinion),
        Opinions: listSchema(apiOpinions, 'Opinion'),
        Session: schemaOf(apiSession),
        Sessions: listSchema(apiSessions, 'Session'),
        Figures: schemaOf(apiFigures),
        DueDate: schemaOf(apiDueDate),
        Problem: schemaOf(apiProblem),
      },
    },
  }
}

const unchanged = { description: 'As it was when the ETag was given.' }

function schemaOf(schema: GenericSchema) {
  const { $schema: _, ...described } = toJsonSchema(schema, { target: 'draft-2020-12' })
  return described
}

/** A list names the schema of its items instead of repeating it. */
function listSchema(list: GenericSchema, item: string) {
  const whole = schemaOf(list) as { properties: Record<string, object> }
  const items = { type: 'array', items: { $ref: `#/components/schemas/${item}` } }
  return { ...whole, properties: { ...whole.properties, items } }
}

function sessionParameters() {
  return Object.entries(apiSessionParameters.entries).map(([name, schema]) => parameter(name, schema))
}

function parameter(name: string, schema: GenericSchema, required = false) {
  const { description, ...plain } = schemaOf(schema)
  return {
    name,
    in: 'query',
    ...(required && { required }),
    ...(description && { description }),
    schema: plain,
  }
}

function answer(name: string) {
  return {
    description: 'As it stands now.',
    content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
  }
}

function refusal(description: string) {
  const schema = { $ref: '#/components/schemas/Problem' }
  return { description, content: { 'application/problem+json': { schema } } }
}
