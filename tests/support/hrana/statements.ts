import { HranaError } from './errors.ts'

// What sqld serves of PRAGMA: some freely, some only as a question (without a value), the rest never.
const PRAGMA_ANY =
  words(`table_list index_list table_info table_xinfo index_info index_xinfo pragma_list compile_options
  database_list function_list module_list encoding defer_foreign_keys foreign_keys foreign_key_list foreign_key_check
  collation_list data_version freelist_count integrity_check legacy_file_format page_count quick_check stats user_version`)
const PRAGMA_ASK =
  words(`analysis_limit application_id auto_vacuum automatic_index busy_timeout cache_size cache_spill
  cell_size_check checkpoint_fullfsync fullfsync hard_heap_limit journal_mode journal_size_limit legacy_alter_table
  locking_mode max_page_count mmap_size page_size query_only read_uncommitted recursive_triggers
  reverse_unordered_selects schema_version secure_delete soft_heap_limit synchronous temp_store threads trusted_schema
  wal_autocheckpoint`)

/** Refuses what the real server refuses in a text of one or more statements. */
export function refuseUnsupported(sql: string): void {
  for (const statement of statementsOf(sql)) if (!isSupported(statement)) throw unsupported(sql)
}

/** Refuses a text that does not hold exactly one supported statement. */
export function refuseUnlessSingle(sql: string): void {
  const [first, ...rest] = statementsOf(sql)
  if (first === undefined)
    throw new HranaError('SQL_NO_STATEMENT', 'SQL string does not contain any statement')
  refuseUnsupported(sql)
  // The body of a trigger holds semicolons of its own.
  if (rest.length > 0 && !/^create\s+trigger\b/i.test(first))
    throw new HranaError('SQL_MANY_STATEMENTS', 'SQL string contains more than one statement')
}

function isSupported(statement: string): boolean {
  const pragma = /^(?:explain\s+)?pragma\s+(?:\w+\s*\.\s*)?(\w+)\s*(.*)$/is.exec(statement)
  if (pragma) return isPragmaSupported(pragma[1]!.toLowerCase(), pragma[2] !== '')
  return !/^(attach|detach|vacuum|analyze|reindex)\b|^create\s+temp(orary)?\b|^create\s+[\w\s]*\btemp\s*\./i.test(
    statement,
  )
}

function isPragmaSupported(name: string, hasValue: boolean): boolean {
  return PRAGMA_ANY.has(name) || (PRAGMA_ASK.has(name) && !hasValue)
}

function unsupported(sql: string): HranaError {
  return new HranaError('SQL_PARSE_ERROR', `SQL string could not be parsed: unsupported statement: ${sql}`)
}

/** The statements of a text with comments gone and quoted parts emptied, so that words in them count for nothing. */
function statementsOf(sql: string): string[] {
  const bare = sql.replace(
    /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|\[[^\]]*\]/g,
    (part) => (part.startsWith('--') || part.startsWith('/*') ? ' ' : "''"),
  )
  return bare
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
}

function words(text: string): Set<string> {
  return new Set(text.trim().split(/\s+/))
}
