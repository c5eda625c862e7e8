// Drizzle wants the whole schema as one object; this file only gathers it.
export * from './answers.ts'
export * from './handling.ts'
export * from './ledger.ts'
export * from './office.ts'
export * from './opinions.ts'
export * from './people.ts'
export * from './sessions.ts'
