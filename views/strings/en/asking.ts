import type { OpinionState } from '../../../src/domain/opinion.ts'
import type { SessionKind } from '../../../src/domain/session.ts'
import { formatInstant, formatNumber, formatTime } from '../format.ts'

const meeting: Record<SessionKind, string> = { dialogue: 'dialogue', reception: 'reception of citizens' }

/** The resident's way: sending an opinion, the receipt, finding it again. */
export const asking = {
  title: 'Send an opinion',
  sendTo: (kind: SessionKind) => `Send an opinion to the ${meeting[kind]}`,
  sendToNext: (kind: SessionKind) => `Send this opinion to the next ${meeting[kind]}`,
  nextTitle: 'The next session that takes opinions',
  backToSession: 'Back to the page of this session',
  session: 'Session',
  when: 'Time',
  isPostponed: 'This session is postponed; its new date will be announced.',
  isCancelled: 'This session was cancelled.',
  where: 'Place',
  until: 'Opinions are taken until',

  aboutOpinion: 'Your opinion',
  aboutSender: 'About you',
  topic: 'What is it about?',
  topicEmpty: 'Please choose a topic',
  text: 'Your opinion',
  textHint: (n: number) =>
    `Please say what happened, when, and what you would like done. At most ${formatNumber('en', n)} characters.`,
  place: 'Where it happens',
  placeHint: 'Example: the stretch of road in front of the community house.',
  name: 'Full name',
  hamlet: 'Which hamlet or residential group do you live in?',
  hamletEmpty: 'Please choose where you live',
  otherHamlet: 'Elsewhere',
  address: 'Address',
  addressHint: 'Only needed if you chose “Elsewhere” above.',
  phone: 'Phone number',
  phoneHint: 'Please give a phone number or an e-mail address; one of the two is enough.',
  email: 'E-mail address',
  emailHint: 'Leave this empty if you do not use e-mail.',
  publishName: 'I agree that my full name is published with this opinion.',
  publishNameHint: 'If this is not ticked, your name is not published.',
  aboutFiles: 'Photos and papers',
  files: 'Photos or papers to go with it',
  filesSeen:
    'Before a photo is stored, the place, the time and the name of the device are taken out of it. Photos are not published, unless the secretariat has looked at them and neither the sender nor anyone in them can be told.',
  send: 'Send opinion',

  denunciationTitle: 'Denunciations: please do not use this form',
  denunciation: (desk: string) =>
    desk
      ? `So that the denouncer stays secret, please come in person or send a letter to ${desk}.`
      : 'So that the denouncer stays secret, please come in person or send a letter to the authority that handles denunciations.',

  closedTitle: {
    opens: 'This session does not take opinions yet',
    closed: 'The time for sending opinions to this session is over',
    none: 'This session takes no opinions in advance',
    over: 'This session takes no more opinions',
  },
  opensFrom: (from: number, until: number) =>
    `Opinions are taken from ${formatInstant('en', from)} until ${formatInstant('en', until)}.`,
  closedSince: (until: number) => `Opinions were taken until ${formatInstant('en', until)}.`,
  notSent: 'Your opinion has not been sent. What you wrote is still below.',
  nextTakes: 'You can send it to the next session that takes opinions, shown below.',
  noNext:
    'No other session takes opinions at the moment. You can copy your text and send it later; the calendar shows the next sessions.',
  yourText: 'What you wrote',
  seeCalendar: 'See the calendar',
  goToNext: 'Send an opinion to the next session',

  staleForm:
    'This form was open for too long and could not be sent. What you wrote is still below; please press “Send opinion” once more.',
  usedForm:
    'This form was already used to send an opinion. The one below has not been sent; if it is another opinion, please press “Send opinion”.',
  usedFormTitle: 'Your earlier opinion was received',
  firstReceipt: 'See the receipt of the earlier opinion',
  tooMany: (at: number) =>
    `Too many opinions were sent from the network you are using, so this one was not taken. What you wrote is still below; please send it again after ${formatTime('en', at)}.`,
  busy: 'The system is busy and your opinion was not taken. What you wrote is still below; please wait a few seconds and press “Send opinion” once more.',
  fieldErrors: {
    'topic.required': 'Please choose a topic. If you are not sure, choose “Other”.',
    'text.required': 'Please write your opinion.',
    'text.too_long':
      'Your opinion is longer than 5,000 characters. Please shorten it, or send it as two opinions.',
    'place.too_long': 'The place is longer than 200 characters. Please shorten it.',
    'name.required': 'Please give your full name.',
    'name.too_long': 'The name is longer than 120 characters. Please shorten it.',
    'hamlet.required': 'Please choose where you live. If it is not on the list, choose “Elsewhere”.',
    'hamlet.not_a_choice': 'Please choose where you live from the list.',
    'address.required': 'You chose “Elsewhere”: please give your address.',
    'address.too_long': 'The address is longer than 200 characters. Please shorten it.',
    'phone.no_contact':
      'Please give a phone number or an e-mail address, so that we can tell you the result.',
    'email.too_long': 'The e-mail address is too long. Please check it.',
    'code.required': 'Please enter the look-up code printed on your receipt.',
    'code.not_a_code':
      'This code is not right. Please check each character on the receipt; a code never holds the digits 0 and 1 or the letters I, L and O.',
    'code.unknown': 'No receipt has this code. Please check each character on the receipt.',
    'phone4.not_four': 'Please give exactly the last four digits of the phone number, or leave this empty.',
    'phone4.wrong': 'These four digits do not match the phone number given with the opinion.',
    'sure.required': 'Please tick this box if you are sure that you want to withdraw the opinion.',
  } as Record<string, string>,

  receiptTitle: 'Receipt for your opinion',
  receiptLead: 'Your opinion has been received.',
  filesLabel: 'Attached files',
  filesReceived: (n: number) => `${formatNumber('en', n)} ${n === 1 ? 'file' : 'files'} received`,
  filesSent: 'Files you sent',
  lookUpCode: 'Look-up code',
  keepCode: (lookUp: string) =>
    `Please keep this code: write it down, take a photo or print this page. To see how far your opinion has come, enter the code at ${lookUp}.`,
  keepLink: 'Whoever has this link can read and withdraw the opinion. Please keep it to yourself.',
  followLink: 'Your private link',
  openFollowUp: 'Open the follow-up page',
  qrLabel: 'QR code that opens the follow-up page',
  qrHint: 'Point your phone’s camera at the QR code to open the follow-up page.',
  opensHereOnly:
    'The QR code and the link open on the office computer only, because the site has no public address yet. The look-up code above works all the same.',
  sender: 'Sent by',
  receivedAt: 'Received',
  byRule: (rule: string) => `Rule: ${rule}.`,
  lookUpHere: 'the “Look up” page of this site',
  intoOpinion: (code: string) => `See opinion ${code}`,

  lookUpTitle: 'Look up an opinion',
  lookUpLead: 'Use the look-up code printed on your receipt to see how far your opinion has come.',
  codeHint: 'Eight characters, for example ABCD-2345. Capital or small letters, both will do.',
  phone4: 'Last four digits of your phone number',
  phone4Hint: 'Add them to read your whole opinion and an answer sent to you alone.',
  look: 'Look up',
  lookAgain: 'Look up another code',
  lookUpBusy: 'The system is busy. Please wait a few seconds and press “Look up” once more.',
  lookUpTooMany: (at: number) =>
    `Too many look-ups came from the network you are using. Please try again after ${formatTime('en', at)}.`,
  phone4TooMany: (at: number) =>
    `The four digits were tried too often for this code. Please try again after ${formatInstant('en', at)}, or leave them empty.`,
  noPublicAnswer: 'No answer has been published yet.',
  privateAnswer:
    'The answer was sent to the asker alone. To read it, look the code up again with the last four digits of the phone number, or open the private link on the receipt.',
  readInFull:
    'To read everything, look the code up again with the last four digits of the phone number, or open the private link on the receipt.',
  onBoard: 'See this opinion on the public board',

  followTitle: 'Follow my opinion',
  partsTitle: 'The other matters of the letter',
  partsLead: 'The letter held several matters, so each is handled by itself and has its own page to follow:',
  mergedInto:
    'The opinion was joined to another about the same matter and is answered together with it. You will read the answer on this page.',
  youWrote: 'You wrote',
  erased: 'The sender’s personal data have been erased.',
  history: 'What has happened',
  historyNames: {
    receive: 'Opinion received',
    accept: 'Accepted',
    assign: 'Given to an agency',
    reassign: 'Moved to another agency',
    publish: 'Answered in writing',
    deliver: 'Answered in writing',
    conclude: 'Answered at the meeting',
    correct: 'Answer corrected',
    close: 'Closed',
    reopen: 'Reopened',
    refuse: 'Not accepted',
    forward: 'Forwarded to the competent authority',
    return_with_guidance: 'Returned with guidance',
    merge: 'Merged with an opinion on the same matter',
    file: 'Filed',
    withdraw: 'Opinion withdrawn',
    restore: 'Taken up again',
    extend: 'Time for the answer extended',
    carry_over: 'Carried over to another session',
    recompute_due: 'Date computed anew by the working calendar',
    take_earlier_due: 'Date brought forward by the working calendar',
  } as Record<string, string>,
  answerTitle: 'The answer',
  answerDocument: (sign: string, on: string) => `Document no. ${sign}, ${on}`,
  answeredOn: (on: string) => `Answered on ${on}`,
  answerBy: (name: string, office: string) => `${name}, ${office}`,
  reason: 'Reason',
  forwardedTo: 'Forwarded to',
  reasonTitle: {
    refused: 'Why the opinion was not accepted',
    forwarded: 'The opinion was forwarded',
    returned: 'Guidance for you',
    merged: 'The opinion was merged',
    filed: 'Why the opinion was filed',
    withdrawn: 'The opinion was withdrawn',
  } as Partial<Record<OpinionState, string>>,
  separateTitle: 'Being handled under its own procedure',
  separate: (phone: string) =>
    phone
      ? `This page therefore shows neither text nor dates. To know more, please call the office on ${phone}.`
      : 'This page therefore shows neither text nor dates. To know more, please contact the office in person.',
  withdraw: 'Withdraw the opinion',
  withdrawWhat:
    'Once withdrawn, the opinion is no longer dealt with and you will get no answer. The record keeps that it was withdrawn.',
  withdrawSure: 'I am sure that I want to withdraw this opinion.',
  withdrawn: 'The opinion was withdrawn as asked. To raise it again, please send a new one.',
  cannotWithdraw: 'This opinion can no longer be withdrawn, because it has moved to another step.',
  printReceipt: 'See and print the receipt',

  privacyTitle: 'Personal data notice',
  privacyLead: (office: string) => `For opinions sent to ${office} through this site.`,
  privacyBrief: {
    dialogue: (unit: string) =>
      `${unit} uses what you enter below to deal with your opinion and to tell you the result. The text is published after editing, without name, phone number and address.`,
    reception: (unit: string) =>
      `${unit} uses what you enter below to deal with your opinion and to tell you the result. An opinion sent to a reception of citizens is not published, unless edited so that its sender cannot be told.`,
  } satisfies Record<SessionKind, (unit: string) => string>,
  privacyRequired:
    'Required: topic, text, full name, where you live, and a phone number or an e-mail address. The rest is up to you.',
  privacyWhole: 'Read the whole personal data notice',
  privacyOwnPage: 'Open this notice on its own page',
  privacy: {
    who: 'Who collects the data',
    whoText: (unit: string, phone: string) => (phone ? `${unit}, phone ${phone}.` : `${unit}.`),
    why: 'What for',
    whyText:
      'To classify, deal with and answer opinions; to tell you whether yours was accepted, forwarded or answered; for statistics without names. The data are used for nothing else and given to nobody but the agency in charge.',
    required: 'Which fields are required',
    requiredText:
      'Topic, text, full name, where you live, and one way to reach you (phone or e-mail). Without them the opinion cannot be dealt with. Where it happens is optional.',
    seen: 'Who can read them',
    seenText:
      'The secretariat, the agency in charge, the leaders of the unit and the inspectorate above it can read everything, attached photos and papers too. Opinions may show political views, so the text is protected as sensitive personal data.',
    published: 'What is published',
    publishedText:
      'The text of an opinion sent to a dialogue is published after editing, without name, phone number and address, together with the answer. Your name is published only if you tick the box yourself. Attached photos and papers are not published, unless the secretariat has looked at each and decided so. Opinions sent to a reception, complaints and petitions are not published, unless the secretariat has edited them so that the sender cannot be told.',
    kept: 'How long they are kept',
    keptText: (months: number) =>
      `Name, phone number, e-mail and other addresses are kept until ${months} months after the opinion is closed, and then erased. The case and its answer are official records and kept under the law on archives.`,
    room: 'At the meeting',
    roomText: (months: number) =>
      `At a dialogue the secretariat writes down name and place of those who speak and those who come; a name is shown on the large screen only if its bearer agrees. On a reception day the kind and number of an identity paper is noted as well, as the law on receiving citizens asks; the secretariat alone reads it. These data go ${months} months after the meeting, or together with those of the opinion.`,
    rights: 'Your rights',
    rightsText:
      'You may be told of, see, correct and erase your data, take back your consent, ask for limits on their use or object to it, and complain. Erasing removes name and contact; the case is kept without identity.',
    how: 'How to use them',
    howText: (phone: string, replyDays: number, doneDays: number) =>
      `${phone ? `Please call ${phone} or come to the office` : 'Please come to the office'} with your look-up code. The office replies within ${replyDays} working days; withdrawn consent takes effect within ${doneDays} days. On the follow-up page you can also ask for erasure and withdraw an opinion yourself.`,
    law: 'Legal basis',
    lawText: 'Law on Personal Data Protection 91/2025/QH15 and Decree 356/2025/NĐ-CP.',
  },
}
