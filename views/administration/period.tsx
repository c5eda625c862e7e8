import type { FC } from 'hono/jsx'
import { type Dated, isEnded } from '../../src/domain/ending.ts'
import { Mark } from '../shell/mark.tsx'
import { Day } from '../shell/when.tsx'
import type { Strings } from '../strings/vi.ts'

/** From when to when something holds, and the word for what is over or has not begun on the day `on`. */
export const Period: FC<{ s: Strings; dated: Dated; on: string }> = ({ s, dated, on }) => {
  const words = s.administration
  return (
    <>
      {words.from} <Day s={s} day={dated.fromOn} />
      {dated.toOn && (
        <>
          {' '}
          {words.until} <Day s={s} day={dated.toOn} />
        </>
      )}
      {isEnded(dated, on) && <Mark tone="left">{words.ended}</Mark>}
      {dated.fromOn > on && <Mark tone="waiting">{words.notYet}</Mark>}
    </>
  )
}
