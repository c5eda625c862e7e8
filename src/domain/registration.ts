export const REGISTRATION_INTENTS = ['attend', 'speak'] as const
export type RegistrationIntent = (typeof REGISTRATION_INTENTS)[number]

export const REGISTRATION_STATES = ['confirmed', 'waiting', 'cancelled'] as const
export type RegistrationState = (typeof REGISTRATION_STATES)[number]
