/**
 * Family names of the country's peoples, folded: what a name that is written small begins with. Names that are written large are looked for whatever they begin with, so that
 * one that is missing here is missed only in small letters.
 */
export const SURNAMES: ReadonlySet<string> = new Set(
  (
    'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dao doan vuong trinh truong dinh lam phung mai to ' +
    'ha ta cao tang luong luu thai chau tong quach chu kieu la bach nghiem thach son kim danh tieu dam khuat dong lai diep ' +
    'giang mac uong ton trieu lu khuc ninh van nhan ung au bang be nong ma hua vi ban dan phuong chang giap hau vang thao sung ' +
    'gia mua ly ho lau cu hang co va tho lo quang ca deo bac cam lu leo tong me khang cut moong luong vi sam phu sin ' +
    'phan tan chao dang trieu voong loc tang ho y h rah ro siu ksor kpa nay rmah rcom dinh a que mang alang arat bling bnuoch ' +
    'coor riah zo rang hien blup ria ama cil lieng kon sa bo kra jan lieng hot co pang ting dieu thi ka mo chamale ktor mbon'
  ).split(' '),
)
