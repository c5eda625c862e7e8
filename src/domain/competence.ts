/** Whose matter it is by law (thẩm quyền): of a commune, a province, a central body, or somebody else's, such as a company's or a court's. */
export const COMPETENCES = ['commune', 'province', 'central', 'other'] as const
export type Competence = (typeof COMPETENCES)[number]
