/** The pages of the built site, and one of each kind. */
import { join } from 'node:path';
import { builtHtml } from '../../src/files/built-html.ts';

export const dist = join(import.meta.dirname, '../../dist');

/** The address of every built page. */
export async function everyPage(): Promise<string[]> {
	return (await builtHtml(dist)).map(({ path }) => path);
}

/** One page of each kind, Vietnamese and English. */
export const oneOfEach = [
	'/',
	'/en/',
	'/cong-uoc/',
	'/cong-uoc/crc/',
	'/en/cong-uoc/cat/',
	'/cong-uoc/so-sanh/',
	'/cong-uoc/chua-tham-gia/',
	'/chinh-sach/luat/',
	'/chinh-sach/luat/hien-phap-2013/',
	'/chinh-sach/ra-soat-dinh-ky/',
	'/quyen/',
	'/quyen/hoc-tap/',
	'/en/quyen/nhom/tre-em/',
	'/ho-tro/',
	'/ket-qua/',
	'/ket-qua/ty-le-ho-ngheo/',
	'/ke-hoach/2025/',
	'/ke-hoach/2025/nhiem-vu/iv-1-b/',
	'/ke-hoach/2025/don-vi/',
	'/ke-hoach/2025/don-vi/so-vhttdl/',
	'/ke-hoach/2025/lich/',
	'/en/ke-hoach/2025/muc-tieu/',
	'/thuat-ngu/',
	'/nguon/',
	'/truong-hoc/chuong-trinh/',
	'/truong-hoc/bai-hoc/',
	'/truong-hoc/tieng-noi-cua-em/',
	'/en/truong-hoc/tieng-noi-cua-em/',
	'/truong-hoc/tieng-noi-cua-em/trinh-chieu/',
	'/truong-hoc/tieng-noi-cua-em/gio-tay/',
	'/truong-hoc/tieng-noi-cua-em/phu-huynh/',
	'/sinh-hoat/',
	'/en/sinh-hoat/nghe-tre-noi/',
	'/phat-thanh/',
	'/phat-thanh/goi-111/',
	'/tim-kiem/',
	'/trac-nghiem/',
	'/trac-nghiem/cong-uoc-quyen-tre-em/',
	'/en/trac-nghiem/cong-uoc-quyen-tre-em/khung/',
	'/trac-nghiem/cong-uoc-quyen-tre-em/dap-an/',
	'/trac-nghiem/cong-uoc-quyen-tre-em/phieu-b/',
	'/khoa-hoc/',
	'/khoa-hoc/truyen-thong-quyen-con-nguoi/',
	'/en/khoa-hoc/truyen-thong-quyen-con-nguoi/dua-tin-ve-tre-em/',
	'/khoa-hoc/truyen-thong-quyen-con-nguoi/thi/',
	'/khoa-hoc/truyen-thong-quyen-con-nguoi/chung-nhan/',
	'/viec-hoc-cua-toi/',
	'/kiem-tra-chung-nhan/',
	'/bien-tap/huong-dan/',
	'/ke-hoach/2025/bao-cao/',
	'/ke-hoach/2025/bao-cao/half-year/',
	'/en/ke-hoach/2025/bao-cao/year/tong-hop/',
	'/ke-hoach/so-sanh/',
	'/san-pham/',
	'/du-lieu/',
	'/en/du-lieu/the-nhung/',
	'/nhung/ke-hoach-2025/',
];
