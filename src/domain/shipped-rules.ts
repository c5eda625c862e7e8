import type { Day } from './day.ts'
import { DECLINE_GROUNDS } from './opinion.ts'
import type { Rule, RuleStatus, RuleUnit } from './rule.ts'

// Defaults without a date of their own hold from the first day that the calculator takes.
const START: Day = '2025-01-01'
const PARTY = 'Quy định 11-QĐi/TW'
const RECEPTION = 'Luật Tiếp công dân 42/2013/QH13'
const RECEPTION_2026 = 'Luật 136/2025/QH15'
const LOCAL_GOVERNMENT = 'Luật Tổ chức chính quyền địa phương 2025, Đ43'
const PETITION = 'Thông tư 05/2021/TT-TTCP'
const COMPLAINT = 'Luật Khiếu nại 02/2011/QH13'
const DENUNCIATION = 'Luật Tố cáo 25/2018/QH14'
const DATA = 'Nghị định 356/2025/NĐ-CP'
const CIVIL_CODE = 'Bộ luật Dân sự 2015'
const HANDBOOK = 'Sổ tay hướng dẫn, mặc định'
const OURS = 'Mặc định của phần mềm'

type Row = readonly [Rule['id'], Rule['value'], RuleUnit, Rule['level'], Day, Day | null, string, RuleStatus]

// A value with a harder case ("complex", "remote") is a rule of its own, so that each has one number and one date.
// biome-ignore format: a table is read by rows
const ROWS: readonly Row[] = [
  ['PARTY_RECEPTION_MIN_PROVINCE', 1, 'day_per_month', 'province', '2019-02-18', null, `${PARTY}, Đ4.1a; Kết luận 215-KL/TW`, 'verified'],
  ['PARTY_RECEPTION_MIN_COMMUNE', 2, 'day_per_month', 'commune', '2019-02-18', null, `${PARTY}, Đ4.1b`, 'verified'],
  ['PARTY_FIXED_DAY_PUBLISHED', true, 'flag', 'both', '2025-11-23', null, 'Kết luận 215-KL/TW', 'verified'],
  ['PARTY_FIRST_NOTICE', 10, 'working_day', 'both', '2019-02-18', null, PARTY, 'verified'],
  ['PARTY_REPORT_PERIODS', ['M', 'Q1', 'H1', '9M', 'Y', 'ADHOC'], 'list', 'both', '2019-02-18', null, `${PARTY}, Đ3.8`, 'verified'],
  ['GOV_RECEPTION_MIN_PROVINCE', 1, 'day_per_month', 'province', '2014-07-01', null, `${RECEPTION}, Đ12`, 'verified'],
  ['GOV_RECEPTION_MIN_COMMUNE', 1, 'day_per_week', 'commune', '2014-07-01', '2026-06-30', `${RECEPTION}, Đ15`, 'verified'],
  ['GOV_RECEPTION_MIN_COMMUNE', 2, 'day_per_month', 'commune', '2026-07-01', null, RECEPTION_2026, 'verified'],
  ['RECEPTION_ONLINE_ALLOWED', true, 'flag', 'both', '2026-07-01', null, `${RECEPTION_2026}, Đ3a`, 'verified'],
  // True means: warn, do not block.
  ['RECEPTION_DELEGATION', true, 'flag', 'both', '2026-07-01', null, 'Thanh tra Chính phủ', 'verified'],
  ['RECEPTION_POST_BEFORE', 5, 'working_day', 'both', '2014-07-01', null, `${RECEPTION}, Đ24`, 'verified'],
  ['RECEPTION_FIRST_ANSWER', 10, 'working_day', 'both', '2014-07-01', null, `${RECEPTION}, Đ28`, 'verified'],
  // Grounds to refuse to receive a person, never to refuse an opinion.
  ['RECEPTION_REFUSAL_GROUNDS', ['not_of_sound_mind', 'disorder', 'settled_and_prolonged', 'other_by_law'], 'list', 'both', '2014-07-01', null, `${RECEPTION}, Đ9`, 'memory'],
  ['RECEPTION_ROLL', true, 'flag', 'both', START, null, 'Thông lệ', 'verified'],
  ['PETITION_OUTCOMES', ['accepted', 'returned', 'forwarded', 'filed'], 'list', 'both', '2021-11-15', null, PETITION, 'memory'],
  ['PETITION_PROPOSE', 10, 'working_day', 'both', '2021-11-15', null, PETITION, 'memory'],
  ['PETITION_FILE_RETENTION', 12, 'month', 'both', '2021-11-15', null, PETITION, 'verified'],
  ['QUESTION_DECLINE_GROUNDS', DECLINE_GROUNDS, 'list', 'both', START, null, OURS, 'default'],
  ['DIALOGUE_MIN_PER_YEAR', 1, 'per_year', 'commune', '2025-06-16', null, LOCAL_GOVERNMENT, 'verified'],
  ['DIALOGUE_ON_REQUEST', true, 'flag', 'commune', '2025-06-16', null, `${LOCAL_GOVERNMENT}: khi có từ 10 % cử tri yêu cầu`, 'verified'],
  ['DIALOGUE_NOTICE_BEFORE', 7, 'calendar_day', 'commune', '2025-06-16', null, LOCAL_GOVERNMENT, 'verified'],
  ['DIALOGUE_RESULT_PUBLISH', 10, 'calendar_day', 'commune', '2025-06-16', null, LOCAL_GOVERNMENT, 'verified'],
  ['DIALOGUE_CHAIR', ['peoples_committee', 'fatherland_front', 'council_board', 'party_committee'], 'list', 'commune', '2025-06-16', null, LOCAL_GOVERNMENT, 'verified'],
  ['DIALOGUE_LOCAL_MIN_PER_YEAR', 2, 'per_year', 'commune', START, null, HANDBOOK, 'second_hand'],
  ['CONCLUSION_NOTICE', 10, 'calendar_day', 'commune', START, null, HANDBOOK, 'second_hand'],
  ['AGENCY_RESULT', 20, 'calendar_day', 'commune', START, null, HANDBOOK, 'second_hand'],
  ['ANSWER_DEFAULT', 15, 'working_day', 'both', START, null, OURS, 'default'],
  ['DISPUTE_WINDOW', 15, 'calendar_day', 'both', START, null, OURS, 'default'],
  ['STALE_AFTER', 5, 'working_day', 'both', START, null, OURS, 'default'],
  ['CONTACT_RETENTION', 24, 'month', 'both', START, null, OURS, 'default'],
  ['COMPLAINT_ACCEPT', 10, 'calendar_day', 'both', '2012-07-01', null, `${COMPLAINT}, Đ27`, 'verified'],
  ['COMPLAINT_FIRST', 30, 'calendar_day', 'both', '2012-07-01', null, `${COMPLAINT}, Đ28`, 'second_hand'],
  ['COMPLAINT_FIRST_COMPLEX', 45, 'calendar_day', 'both', '2012-07-01', null, `${COMPLAINT}, Đ28`, 'second_hand'],
  ['COMPLAINT_FIRST_REMOTE', 45, 'calendar_day', 'both', '2012-07-01', null, `${COMPLAINT}, Đ28`, 'second_hand'],
  ['COMPLAINT_FIRST_REMOTE_COMPLEX', 60, 'calendar_day', 'both', '2012-07-01', null, `${COMPLAINT}, Đ28`, 'second_hand'],
  ['DENUNCIATION_INITIAL', 7, 'working_day', 'both', '2019-01-01', null, `${DENUNCIATION}, Đ24`, 'memory'],
  ['DENUNCIATION_INITIAL_SEVERAL_PLACES', 10, 'working_day', 'both', '2019-01-01', null, `${DENUNCIATION}, Đ24`, 'memory'],
  ['DENUNCIATION_FORWARD', 5, 'working_day', 'both', '2019-01-01', null, `${DENUNCIATION}, Đ24`, 'memory'],
  ['DENUNCIATION_RESOLVE', 30, 'calendar_day', 'both', '2019-01-01', null, `${DENUNCIATION}, Đ30`, 'verified'],
  ['DENUNCIATION_RESOLVE_COMPLEX', 60, 'calendar_day', 'both', '2019-01-01', null, `${DENUNCIATION}, Đ30`, 'verified'],
  ['DENUNCIATION_RESOLVE_SPECIALLY_COMPLEX', 90, 'calendar_day', 'both', '2019-01-01', null, `${DENUNCIATION}, Đ30`, 'verified'],
  ['PDP_REPLY', 2, 'working_day', 'both', '2026-01-01', null, DATA, 'verified'],
  ['PDP_WITHDRAW_DONE', 15, 'calendar_day', 'both', '2026-01-01', null, DATA, 'verified'],
  ['TERM_FIRST_DAY', true, 'flag', 'both', '2017-01-01', null, `${CIVIL_CODE}, Đ147`, 'memory'],
  ['TERM_LAST_DAY_ROLL', true, 'flag', 'both', '2017-01-01', null, `${CIVIL_CODE}, Đ148`, 'memory'],
]

/** Every rule the product ships with (domain.md §3), as rows an office's own table starts from. */
export const RULES: readonly Rule[] = ROWS.map(([id, value, unit, level, from, to, source, status]) => ({
  id,
  value,
  unit,
  level,
  from,
  to,
  source,
  status,
  officeId: null,
}))
