import type { DemoUnit } from './place.ts'

/** The province itself; it has no hamlets of its own. */
export const LAM_KHE: DemoUnit = {
  name: 'Tỉnh Lam Khê',
  shortName: 'Lam Khê',
  kind: 'province',
  slug: 'lam-khe',
  hamlets: [],
  agencies: [
    { name: 'Ban Tiếp công dân tỉnh', shortName: 'Ban Tiếp công dân', topics: ['other'] },
    {
      name: 'Sở Nông nghiệp và Môi trường',
      shortName: 'Sở NN&MT',
      topics: ['land', 'clearance', 'irrigation', 'water', 'environment', 'disaster'],
    },
    { name: 'Sở Xây dựng', shortName: 'Sở XD', topics: ['roads', 'construction'] },
    { name: 'Sở Công Thương', shortName: 'Sở CT', topics: ['electricity'] },
    { name: 'Sở Y tế', shortName: 'Sở YT', topics: ['health', 'food_safety', 'welfare'] },
    { name: 'Sở Giáo dục và Đào tạo', shortName: 'Sở GD&ĐT', topics: ['education'] },
    { name: 'Sở Nội vụ', shortName: 'Sở NV', topics: ['elections'] },
    { name: 'Sở Văn hóa, Thể thao và Du lịch', shortName: 'Sở VHTT&DL', topics: ['culture'] },
    { name: 'Sở Khoa học và Công nghệ', shortName: 'Sở KH&CN', topics: ['digital'] },
    { name: 'Trung tâm Phục vụ hành chính công tỉnh', shortName: 'TTPVHCC tỉnh', topics: ['procedures'] },
    { name: 'Công an tỉnh', shortName: 'Công an tỉnh', topics: ['security'] },
  ],
  venues: [
    { name: 'Trụ sở Tiếp công dân tỉnh', address: 'số 2 đường Bờ Lam, phường Bến Sim', seats: 40 },
    { name: 'Hội trường lớn UBND tỉnh', address: 'số 1 đường Bờ Lam, phường Bến Sim', seats: 320 },
    { name: 'Phòng họp trực tuyến tầng 3', address: 'nhà B, trụ sở UBND tỉnh, phường Bến Sim', seats: 60 },
  ],
  leaders: [
    { name: 'Lương Đình Khoát', body: 'party_committee', office: 'Bí thư Tỉnh ủy', gender: 'male' },
    { name: 'Hà Quang Trạch', body: 'peoples_committee', office: 'Chủ tịch UBND tỉnh', gender: 'male' },
    {
      name: 'Vi Thị Thu Nhuần',
      body: 'peoples_committee',
      office: 'Phó Chủ tịch UBND tỉnh',
      gender: 'female',
    },
    { name: 'Đào Công Bính', body: 'council_board', office: 'Phó Chủ tịch HĐND tỉnh', gender: 'male' },
    {
      name: 'Chu Thị Mai Khuyên',
      body: 'fatherland_front',
      office: 'Chủ tịch Ủy ban MTTQ Việt Nam tỉnh',
      gender: 'female',
    },
  ],
}
