import type { FC } from 'hono/jsx'
import type { DataTerms } from '../../src/domain/promise.ts'
import type { SessionKind } from '../../src/domain/session.ts'
import { paths } from '../../src/paths.ts'
import { Fold } from '../shell/buttons.tsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'

export interface Collector {
  name: string
  phone: string
}

/** What a person must know before writing: the short of it in sight, the whole folded away under it. */
export const PrivacyNotice: FC<{ s: Strings; kind: SessionKind; unit: Collector; terms: DataTerms }> = ({
  s,
  kind,
  unit,
  terms,
}) => (
  <>
    <Notice tone="info" title={s.asking.privacyTitle}>
      <p>{s.asking.privacyBrief[kind](unit.name)}</p>
      <p>{s.asking.privacyRequired}</p>
    </Notice>
    <Fold summary={s.asking.privacyWhole}>
      <PrivacyWhole s={s} units={[unit]} terms={terms} />
      <p>
        <a href={paths.privacy}>{s.asking.privacyOwnPage}</a>
      </p>
    </Fold>
  </>
)

/** The page of the whole notice; every unit that collects stands on it. */
export const PrivacyPage: FC<{ s: Strings; office: string; units: Collector[]; terms: DataTerms }> = ({
  s,
  office,
  units,
  terms,
}) => (
  <>
    <PageHead title={s.asking.privacyTitle} lead={s.asking.privacyLead(office)} />
    <PrivacyWhole s={s} units={units} terms={terms} />
  </>
)

/** Every item of the notice; `words` are those of another form, where it says something else. */
export const PrivacyWhole: FC<{
  s: Strings
  units: Collector[]
  terms: DataTerms
  words?: Partial<Strings['asking']['privacy']>
}> = ({ s, units, terms, words }) => {
  const privacy = { ...s.asking.privacy, ...words }
  const { keptMonths, replyDays, doneDays } = terms
  const phone = units.length === 1 ? units[0]!.phone : ''
  return (
    <dl class="facts">
      <Item title={privacy.who} texts={units.map((unit) => privacy.whoText(unit.name, unit.phone))} />
      <Item title={privacy.why} texts={[privacy.whyText]} />
      <Item title={privacy.required} texts={[privacy.requiredText]} />
      <Item title={privacy.seen} texts={[privacy.seenText]} />
      <Item title={privacy.published} texts={[privacy.publishedText]} />
      <Item title={privacy.kept} texts={keptMonths === null ? [] : [privacy.keptText(keptMonths)]} />
      <Item title={privacy.room} texts={keptMonths === null ? [] : [privacy.roomText(keptMonths)]} />
      <Item title={privacy.rights} texts={[privacy.rightsText]} />
      <Item
        title={privacy.how}
        texts={replyDays === null || doneDays === null ? [] : [privacy.howText(phone, replyDays, doneDays)]}
      />
      <Item title={privacy.law} texts={[privacy.lawText]} />
    </dl>
  )
}

const Item: FC<{ title: string; texts: string[] }> = ({ title, texts }) =>
  texts.length === 0 ? null : (
    <div>
      <dt>{title}</dt>
      {texts.map((text) => (
        <dd key={text}>{text}</dd>
      ))}
    </div>
  )
