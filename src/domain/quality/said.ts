import { fold } from '../folding.ts'

/** Whether a text names the law or the decision that it rests on: “Luật Đất đai”, “Nghị định số 30/2020/NĐ-CP”, “Quyết định 12”. The verb “quyết định” names none. */
export function namesLegalBasis(text: string): boolean {
  const composed = text.normalize('NFC')
  return LAW.test(composed) || PAPER.test(fold(text))
}

/** Whether a text says what is or was done, by whom and when: somebody and a day in one sentence, work that is done, or that nothing is left to do. */
export function saysWhatIsDone(text: string): boolean {
  return sentencesOf(text)
    .map(fold)
    .some(
      (sentence) =>
        (ACTOR.test(sentence) && WHEN.test(sentence)) || DONE.test(sentence) || NOTHING_LEFT.test(sentence),
    )
}

/** Whether a text is nothing, or almost nothing, but “ghi nhận”, “xin tiếp thu”, “sẽ xem xét”: words that answer nobody. */
export function isEmptyFormula(text: string): boolean {
  const sentences = sentencesOf(text).map(fold)
  const formulas = sentences.filter(
    (sentence) => FORMULA.test(sentence) && countWords(sentence) <= LONGEST_FORMULA,
  )
  if (formulas.length === 0) return false
  const rest = sentences.filter((sentence) => !formulas.includes(sentence) && !COURTESY.test(sentence))
  return rest.reduce((sum, sentence) => sum + countWords(sentence), 0) < LEAST_ANSWER
}

// A number like 1.250 or 30/2020 ends no sentence.
const sentencesOf = (text: string) =>
  text.split(/(?<=[.!?;])\s+|\n+/).filter((sentence) => sentence.trim() !== '')

const countWords = (folded: string) => folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean).length

/** A formula of more words may hold an answer as well. */
const LONGEST_FORMULA = 30
/** An answer beside the formulas has at least so many words. */
const LEAST_ANSWER = 15

const LAW = /(?<!\p{L}|pháp )(?:Bộ luật|bộ luật|Luật|luật|Pháp lệnh|Hiến pháp)\s+(?:số\s+)?(?:\p{Lu}|\d)/u
const PAPER =
  /\b(?:nghi dinh|thong tu(?: lien tich)?|quyet dinh|nghi quyet|chi thi|quy dinh|ke hoach|ket luan|huong dan|cong van)\s+(?:cua [^.;\n]{1,60} )?(?:so ?:? ?)?\d{1,5}(?!\d|[.,]\d| (?:ho|nguoi|hoc sinh|trieu|dong|km|m)\b)/

const ACTOR =
  /\b(?:ubnd|hdnd|uy ban|dang uy|phong|so (?:xay dung|tai chinh|nong nghiep|giao|y te|noi vu|cong thuong|tu phap|van hoa|khoa hoc)|ban quan ly|ban chi huy|to cong tac|to quan ly|van phong|trung tam|cong an|quan su|mat tran|mttq|hoi|doan|cong ty|don vi|nha thau|chu dau tu|truong|tram|hat|dien luc|buu dien|ngan hang|xa|phuong|dac khu|tinh|thanh pho|thon|khu dan cu|chu tich|doi)\b/
const WHEN =
  /\b\d{1,2}[/.-]\d{1,2}(?:[/.-](?:19|20)\d\d)?\b|\bngay \d{1,2}\b|\bthang (?:\d{1,2}|nay|toi|sau)\b|\bquy (?:[1-4]|i{1,3}|iv)\b|\btrong (?:vong )?\d{1,3} (?:ngay|tuan|thang)\b|\b(?:dau|giua|cuoi|het|trong) (?:nam|thang|quy|tuan) (?:nay|toi|sau|\d{4})\b|\bnam (?:19|20)\d\d\b|\b\d{1,2}\/(?:19|20)\d\d\b/
const DONE =
  /\bda (?:duoc )?(?:[a-z]+ ){0,6}?(?:xong|hoan thanh|khac phuc|giai quyet|sua chua|chi tra|cap|lap dat|thay the|ban giao|dua vao su dung|thu gom|xu ly)\b/
const NOTHING_LEFT =
  /\bkhong (?:con|phat sinh|co) (?:[a-z]+ ){0,3}?(?:viec|noi dung|nhiem vu) (?:nao )?(?:phai|can|khac|ton dong)|\bkhong con (?:gi|viec gi) (?:phai|can)/
const FORMULA =
  /\b(?:ghi nhan|(?:xin )?tiep thu|(?:se|xin) (?:[a-z]+ ){0,3}?(?:xem xet|nghien cuu|luu y|quan tam|co gang|rut kinh nghiem)|rut kinh nghiem|(?:xin )?cam on)\b/
const COURTESY = /^(?:kinh gui|kinh thua|tran trong|xin tran trong|cam on|xin (?:chan thanh )?cam on)\b/
