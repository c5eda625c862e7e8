import { SubmitButton } from '../../views/shell/buttons.tsx'
import { Choices, Tick } from '../../views/shell/choices.tsx'
import type { FieldErrors } from '../../views/shell/error-summary.tsx'
import { Field, Select, TextArea } from '../../views/shell/field.tsx'
import { Form } from '../../views/shell/form.tsx'
import type { Frame } from '../../views/shell/frame.ts'
import { PageHead } from '../../views/shell/page-head.tsx'
import { PrintButtonHint } from '../../views/shell/paper.tsx'
import { PublicPage } from '../../views/shell/public-page.tsx'
import { StaffPage } from '../../views/shell/staff-page.tsx'
import { en } from '../../views/strings/en.ts'
import { vi } from '../../views/strings/vi.ts'

/** A text that goes through a form and has to come back whole. */
export const PROBE = 'Đề nghị sửa đường Bà Triệu, thôn Nghiêng'

/** Something to put right in the form as a whole and in every kind of field. */
export const ERRORS = {
  '': 'Biểu mẫu đã mở quá lâu, xin gửi lại.',
  phone: 'Số điện thoại có 10 chữ số.',
  hamlet: 'Xin chọn thôn, khối phố.',
  text: 'Xin ghi nội dung.',
  kind: 'Xin chọn một mục.',
  read: 'Xin đánh dấu khi đã đọc.',
}

/** A whole page with a form that has one field of every kind. */
export const formPage = (area: 'public' | 'staff', lang: 'vi' | 'en', errors?: FieldErrors): string => {
  const frame = frameOf(lang)
  const Page = area === 'staff' ? StaffPage : PublicPage
  return String(
    <Page frame={frame} title={PROBE}>
      <PageHead title={PROBE} back={{ href: '#', label: PROBE }} />
      <EveryField frame={frame} errors={errors} />
      <PrintButtonHint s={frame.s} />
    </Page>,
  )
}

/** The form alone, as htmx receives it. */
export const formPart = (lang: 'vi' | 'en', errors: FieldErrors): string =>
  String(<EveryField frame={frameOf(lang)} errors={errors} />)

const EveryField = ({ frame: { s }, errors = {} }: { frame: Frame; errors?: FieldErrors }) => (
  <Form s={s} id="every" action="/answer" errors={errors} hx={{ target: '#every' }}>
    <Field s={s} name="phone" label={PROBE} hint={PROBE} type="tel" error={errors.phone} />
    <Select s={s} name="hamlet" label={PROBE} required error={errors.hamlet} empty="" options={OPTIONS} />
    <TextArea s={s} name="text" label={PROBE} required maxlength={5000} error={errors.text} />
    <Choices s={s} name="kind" label={PROBE} required error={errors.kind} options={OPTIONS} />
    <Tick s={s} name="read" label={PROBE} required error={errors.read} />
    <SubmitButton name="do" value="first">
      1
    </SubmitButton>
    <SubmitButton name="do" value="second" tone="quiet">
      2
    </SubmitButton>
  </Form>
)

const OPTIONS = [
  { value: 'a', label: 'Khối 5' },
  { value: 'b', label: 'Khối Trần Đăng Ninh' },
]

const frameOf = (lang: 'vi' | 'en'): Frame => ({
  s: lang === 'vi' ? vi : en,
  path: '/',
  otherLanguageHref: '#',
  officeName: 'Ủy ban nhân dân phường Vĩnh Trại',
  demo: true,
  staff: null,
  publicNav: [{ href: '#', label: PROBE, current: true }],
  homeHref: '#',
  signInHref: '#',
  build: 'test',
})
