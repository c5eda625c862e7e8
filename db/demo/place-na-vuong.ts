import type { DemoUnit } from './place.ts'

/** An upland commune of terraces, forest and long roads. */
export const NA_VUONG: DemoUnit = {
  name: 'Xã Nà Vường',
  shortName: 'Nà Vường',
  kind: 'commune',
  slug: 'na-vuong',
  hamlets: [
    'Bản Nà Sác',
    'Bản Khuổi Mười',
    'Bản Pác Tẻn',
    'Bản Lũng Cọ',
    'Bản Tềnh Bó',
    'Bản Khau Lạ',
    'Thôn Phố Vường',
    'Thôn Bãi Hẩu',
    'Thôn Cốc Trám',
    'Thôn Vằng Đỏ',
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
    { name: 'Hội trường UBND xã', address: 'trụ sở UBND xã, thôn Phố Vường', seats: 150 },
    { name: 'Phòng tiếp công dân', address: 'tầng 1, trụ sở UBND xã, thôn Phố Vường', seats: 10 },
    { name: 'Nhà sinh hoạt cộng đồng bản Khuổi Mười', address: 'trung tâm bản Khuổi Mười', seats: 70 },
  ],
  leaders: [
    { name: 'Nông Văn Thấu', body: 'party_committee', office: 'Bí thư Đảng ủy xã', gender: 'male' },
    { name: 'Lưu Tiến Bạo', body: 'peoples_committee', office: 'Chủ tịch UBND xã', gender: 'male' },
    {
      name: 'Triệu Thị Mùi Pham',
      body: 'peoples_committee',
      office: 'Phó Chủ tịch UBND xã',
      gender: 'female',
    },
    { name: 'Hoàng Thị Nhình', body: 'council_board', office: 'Phó Chủ tịch HĐND xã', gender: 'female' },
    {
      name: 'Ma Đình Sạ',
      body: 'fatherland_front',
      office: 'Chủ tịch Ủy ban MTTQ Việt Nam xã',
      gender: 'male',
    },
  ],
}
