/** The texts that a gate looks at before they leave the office. */
export const GATES = ['public_text', 'answer', 'file_name', 'quality'] as const
export type GateName = (typeof GATES)[number]
