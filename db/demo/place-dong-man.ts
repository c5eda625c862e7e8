import type { DemoUnit } from './place.ts'

/** A commune of rice fields and tea hills. */
export const DONG_MAN: DemoUnit = {
  name: 'Xã Đồng Mận',
  shortName: 'Đồng Mận',
  kind: 'commune',
  slug: 'dong-man',
  hamlets: [
    'Thôn Đình Sậy',
    'Thôn Gò Chè',
    'Thôn Cầu Vầu',
    'Thôn Đồng Lấm',
    'Thôn Cây Dạ',
    'Thôn Ao Sen',
    'Thôn Trại Mới',
    'Xóm Dộc Sắn',
    'Xóm Đồi Thông',
    'Xóm Ngòi Dứa',
    'Xóm Cây Thị',
    'Xóm Lò Ngói',
  ],
  agencies: [
    { name: 'Văn phòng HĐND và UBND xã', shortName: 'Văn phòng', topics: ['elections', 'other'] },
    {
      name: 'Phòng Kinh tế',
      shortName: 'Phòng KT',
      topics: [
        'land',
        'clearance',
        'roads',
        'irrigation',
        'electricity',
        'water',
        'environment',
        'construction',
      ],
    },
    {
      name: 'Phòng Văn hóa – Xã hội',
      shortName: 'Phòng VH-XH',
      topics: ['welfare', 'education', 'culture', 'digital'],
    },
    { name: 'Trung tâm Phục vụ hành chính công xã', shortName: 'TTPVHCC', topics: ['procedures'] },
    { name: 'Công an xã', shortName: 'Công an', topics: ['security'] },
    { name: 'Ban Chỉ huy Quân sự xã', shortName: 'Ban CHQS', topics: ['disaster'] },
    { name: 'Trạm Y tế xã', shortName: 'Trạm Y tế', topics: ['health', 'food_safety'] },
  ],
  venues: [
    { name: 'Hội trường UBND xã', address: 'trụ sở UBND xã, thôn Đình Sậy', seats: 200 },
    { name: 'Phòng tiếp công dân', address: 'nhà một cửa, trụ sở UBND xã, thôn Đình Sậy', seats: 12 },
    { name: 'Nhà văn hóa thôn Gò Chè', address: 'đầu đồi chè, thôn Gò Chè', seats: 100 },
    { name: 'Nhà văn hóa xóm Ngòi Dứa', address: 'cạnh đập tràn, xóm Ngòi Dứa', seats: 80 },
  ],
  leaders: [
    { name: 'Khổng Thị Bích Đào', body: 'party_committee', office: 'Bí thư Đảng ủy xã', gender: 'female' },
    { name: 'Cao Minh Thuyên', body: 'peoples_committee', office: 'Chủ tịch UBND xã', gender: 'male' },
    {
      name: 'Bế Thị Phương Lành',
      body: 'peoples_committee',
      office: 'Phó Chủ tịch UBND xã',
      gender: 'female',
    },
    { name: 'Đặng Hữu Chỉnh', body: 'council_board', office: 'Phó Chủ tịch HĐND xã', gender: 'male' },
    {
      name: 'Nguyễn Văn Tằng',
      body: 'fatherland_front',
      office: 'Chủ tịch Ủy ban MTTQ Việt Nam xã',
      gender: 'male',
    },
  ],
}
