/** What an opinion is about (lĩnh vực). The default list of the offices we asked; the order is the one on screen. */
export const TOPICS = [
  'land',
  'clearance',
  'roads',
  'irrigation',
  'electricity',
  'water',
  'environment',
  'construction',
  'security',
  'welfare',
  'health',
  'education',
  'culture',
  'food_safety',
  'procedures',
  'elections',
  'disaster',
  'digital',
  'other',
] as const

export type TopicCode = (typeof TOPICS)[number]
