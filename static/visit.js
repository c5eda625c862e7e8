// The class of a visit, and whether it was there before, are proposed as soon as a matter says so; what the clerk chose stays.
document.addEventListener('htmx:after:swap', () => {
  const seen = document.getElementById('line-seen')
  if (!seen) return
  const { kind, repeated } = seen.dataset
  if (kind) propose(optionsOf(seen.form.elements.kind), 'selected', 'defaultSelected', kind)
  if (repeated) propose([...seen.form.elements.repeated], 'checked', 'defaultChecked', repeated)
})

const optionsOf = (select) => [...select.options]

/** Chooses `value` where nothing was chosen since the page came, and takes it for what the page came with. */
function propose(choices, is, was, value) {
  if (choices.some((one) => one[is] !== isDefault(one, choices, was))) return
  for (const one of choices) {
    one[was] = one.value === value
    one[is] = one.value === value
  }
}

/** A list without a default shows its first line. */
function isDefault(one, choices, was) {
  const isList = one.tagName === 'OPTION'
  return choices.some((other) => other[was]) || !isList ? one[was] : one === choices[0]
}
