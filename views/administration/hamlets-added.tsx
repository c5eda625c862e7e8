import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { Buttons, LinkButton } from '../shell/buttons.tsx'
import { Mark } from '../shell/mark.tsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'

/** What came of a pasted list of hamlets: the names that were added, and those the unit had already. */
export const HamletsAdded: FC<{
  s: Strings
  unitName: string
  added: string[]
  existed: { id: number; name: string; isEnded: boolean }[]
  moreHref: string
}> = ({ s, unitName, added, existed, moreHref }) => {
  const words = s.administration.hamlets
  return (
    <>
      <PageHead
        title={words.resultTitle}
        over={unitName}
        back={{ href: paths.admin('thon-to'), label: words.title }}
      />
      {added.length === 0 ? (
        <Notice tone="info" title={words.noneAdded} />
      ) : (
        <Notice tone="success" title={words.added(added.length)}>
          <ul>
            {added.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Notice>
      )}
      {existed.length > 0 && (
        <section>
          <h2>{words.existed(existed.length)}</h2>
          <ul>
            {existed.map(({ id, name, isEnded }) => (
              <li key={id}>
                <a href={paths.adminEdit('thon-to', id)}>{name}</a>{' '}
                {isEnded && <Mark tone="left">{s.administration.ended}</Mark>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Buttons>
        <LinkButton href={moreHref}>{words.addMore}</LinkButton>
        <LinkButton href={paths.admin('thon-to')} tone="quiet">
          {words.toList}
        </LinkButton>
      </Buttons>
    </>
  )
}
