import type { DemoUnit } from './place.ts'

/** A river-port town that became a ward. */
export const BEN_SIM: DemoUnit = {
  name: 'Phường Bến Sim',
  shortName: 'Bến Sim',
  kind: 'ward',
  slug: 'ben-sim',
  hamlets: [
    'Tổ dân phố 1',
    'Tổ dân phố 2',
    'Tổ dân phố 3',
    'Tổ dân phố 4',
    'Tổ dân phố 5',
    'Tổ dân phố 6',
    'Tổ dân phố 7',
    'Tổ dân phố 8',
    'Tổ dân phố Chợ Cũ',
    'Tổ dân phố Bờ Kè',
    'Tổ dân phố Lò Vôi',
    'Tổ dân phố Gò Trám',
    'Tổ dân phố Đầm Sậy',
    'Tổ dân phố Xóm Gạch',
  ],
  agencies: [
    { name: 'Văn phòng HĐND và UBND phường', shortName: 'Văn phòng', topics: ['elections', 'other'] },
    {
      name: 'Phòng Kinh tế, Hạ tầng và Đô thị',
      shortName: 'Phòng KT, HT&ĐT',
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
    { name: 'Trung tâm Phục vụ hành chính công phường', shortName: 'TTPVHCC', topics: ['procedures'] },
    { name: 'Công an phường', shortName: 'Công an', topics: ['security'] },
    { name: 'Ban Chỉ huy Quân sự phường', shortName: 'Ban CHQS', topics: ['disaster'] },
    { name: 'Trạm Y tế phường', shortName: 'Trạm Y tế', topics: ['health', 'food_safety'] },
  ],
  venues: [
    { name: 'Hội trường UBND phường', address: 'số 18 đường Bến Cũ', seats: 180 },
    { name: 'Phòng tiếp công dân', address: 'tầng 1, nhà một cửa, số 18 đường Bến Cũ', seats: 16 },
    { name: 'Nhà văn hóa Tổ dân phố Chợ Cũ', address: 'ngõ 5 đường Chợ Cũ', seats: 90 },
    { name: 'Nhà văn hóa Tổ dân phố Gò Trám', address: 'đường Gò Trám, cạnh trạm bơm', seats: 110 },
  ],
  leaders: [
    { name: 'Phùng Văn Khải Hoàn', body: 'party_committee', office: 'Bí thư Đảng ủy phường', gender: 'male' },
    {
      name: 'Trịnh Thị Hải Lựu',
      body: 'peoples_committee',
      office: 'Chủ tịch UBND phường',
      gender: 'female',
    },
    { name: 'Đỗ Xuân Thưởng', body: 'peoples_committee', office: 'Phó Chủ tịch UBND phường', gender: 'male' },
    {
      name: 'Nghiêm Thị Tuyết Nhạn',
      body: 'council_board',
      office: 'Phó Chủ tịch HĐND phường',
      gender: 'female',
    },
    {
      name: 'Tạ Quang Vững',
      body: 'fatherland_front',
      office: 'Chủ tịch Ủy ban MTTQ Việt Nam phường',
      gender: 'male',
    },
  ],
}
