/** Sentences for what was wrong with a field or a request; see the Vietnamese file for how the keys are read. */
export const errors: Record<string, string> = {
  required: 'Please fill this in.',
  too_long: 'This is longer than can be taken. Please shorten it.',
  too_short: 'This is too short. Please say a little more.',
  not_a_choice: 'Please choose one of the options.',
  not_a_date: 'There is no such day. Please choose again.',
  not_a_time: 'This date and time is not right. Please choose again.',
  not_a_number: 'Please enter a number.',
  not_an_email: 'This e-mail address is not right. Example: name@example.vn',
  not_a_phone: 'This phone number is not right. Example: 0912 345 678',
  not_an_address: 'A link must begin with https://',
  taken: 'This value is already in use. Please choose another.',
  stale:
    'Somebody else has just changed this record. What you typed is still below; please review it and send it again.',
  'not-allowed': 'Your account may not do this.',
  'wrong-state': 'This can no longer be done, because the record has moved to another step.',
  'reason-missing': 'Please give the reason.',
  'not-public': 'This opinion is not public yet.',
  'already-public': 'This opinion is already public.',
  disputed: 'The resident has asked for the answer to be looked at again, so it cannot be closed yet.',
  busy: 'The system is busy and nothing was saved. What you typed is still below; please send it again in a few seconds.',
  not_found_title: 'This page was not found',
  not_found: 'The address may be mistyped, or the content is withheld from publication under the rules.',
  broken_title: 'Something went wrong on our side',
  broken:
    'Your request was not carried out. Please try again in a few minutes; if it fails again, tell the office the code below.',
  forbidden_origin:
    'This form was sent from another site and was not taken. Please open the page again and resend it.',
  too_large: 'What was sent is larger than can be taken.',
  back_home: 'Back to the start page',
}
