import type { FC } from 'hono/jsx'
import type { Strings } from '../strings/vi.ts'

/** So many numbers that come next can be read from the back of a hall. */
const NEXT_SHOWN = 8

/** What hangs in the hall of a reception: numbers alone, whoever they belong to. The last one called is the largest. */
export const CallDisplay: FC<{ s: Strings; called: number[]; present: number[]; next: number[] }> = ({
  s,
  called,
  present,
  next,
}) => {
  const words = s.reception
  const [now, ...others] = called
  return (
    <div class="call-display">
      <section class="call-now" aria-live="assertive">
        <h2>{now === undefined ? words.displayNobody : words.displayCalled}</h2>
        {now !== undefined && <p class="call-number">{now}</p>}
        {others.length > 0 && <p class="call-others">{others.join(' · ')}</p>}
      </section>
      <Numbers title={words.displayPresent} numbers={present} />
      <Numbers title={words.displayNext} numbers={next.slice(0, NEXT_SHOWN)} />
    </div>
  )
}

const Numbers: FC<{ title: string; numbers: number[] }> = ({ title, numbers }) =>
  numbers.length === 0 ? null : (
    <section class="call-list">
      <h2>{title}</h2>
      <p>{numbers.join(' · ')}</p>
    </section>
  )
