/** Cells that people fill in badly, each with all that is said of it. */
import { type BadForm, bad, content, form, otherwise, sourceId, task } from './bad-form-kit.ts';
import { productRow } from './progress-forms.ts';

const { year } = form.register.plan;
const [REPORT, TASKS, TARGETS, PRODUCTS] = ['«Báo cáo»', '«Nhiệm vụ»', '«Mục tiêu»', '«Sản phẩm»'];

const received = (value: string | number | Date | boolean, ...said: string[]): BadForm =>
	bad(
		`received on ${value instanceof Date ? value.toJSON() : value}`,
		otherwise(['report', 'B7', value]),
		...said.map((one) => `${REPORT} hàng 7, cột B  ${one}`),
	);
const figure = (value: string | number | boolean | Date, said: string): BadForm =>
	bad(`a figure of ${value instanceof Date ? value.toJSON() : value}`, otherwise(['targets', 'D2', value]), `${TARGETS} hàng 2, cột D  ${said}`);
const percentStyle = { style: { numFmt: '0%' } };
const formula = (text: string, result: string | number | null, said: string): BadForm =>
	bad(
		`a formula ${text}`,
		otherwise(['targets', 'D2', { type: 'formula', formula: text, value: result, ...(result === null ? {} : { formulaResult: result }) }]),
		`${TARGETS} hàng 2, cột D  ${said}`,
	);
const summary = (what: string, value: string | number | boolean, said: string): BadForm =>
	bad(what, otherwise(['report', 'B9', value]), `${REPORT} hàng 9, cột B  ${said}`);
const fromSource = (value: string, ...said: string[]): BadForm =>
	bad(`the source «${value}»`, otherwise(['report', 'B8', value]), ...said.map((one) => `${REPORT} hàng 8, cột B  ${one}`));

/** What stands in single cells. */
export const badCells: readonly BadForm[] = [
	received(`31/11/${year}`, `«31/11/${year}» không phải một ngày có thật`),
	received(`11/28/${year}`, `«11/28/${year}» không phải một ngày có thật`),
	received('29/2/2025', '«29/2/2025» không phải một ngày có thật'),
	received('20/11/25', '«20/11/25» không phải một ngày có thật'),
	received('cuối tháng 11', '«cuối tháng 11» không phải một ngày có thật'),
	received('ngày 31 tháng 6 năm 2025', '«ngày 31 tháng 6 năm 2025» không phải một ngày có thật'),
	bad(
		'a day by its number',
		otherwise(['report', 'B7', { value: 45981, type: 'number', style: { numFmt: 'General' } }]),
		`${REPORT} hàng 7, cột B  «45981» là một số, không phải ngày`,
	),
	received(true, '«true» không phải một ngày có thật'),
	received('20/11/2099', 'ngày 2099-11-20 chưa đến (hôm nay là 2026-12-01)'),
	received(new Date('2026-12-02T00:00:00Z'), 'ngày 2026-12-02 chưa đến'),
	received('20/11/2024', 'ngày 2024-11-20 ở trước khi kế hoạch bắt đầu (2025-01-01)'),
	figure('12 người', '«12 người» không phải số nguyên'),
	figure('mười hai', '«mười hai» không phải số nguyên'),
	figure('khoảng 12', '«khoảng 12» không phải số nguyên'),
	figure('1.234,5', '«1.234,5» có phần thập phân'),
	figure('1,234.5', '«1,234.5» có phần thập phân'),
	figure('1,234', '«1,234» có thể đọc theo hai cách'),
	figure(2.5, '«2.5» có phần thập phân'),
	figure(0.45, '«0.45» là tỷ lệ'),
	figure('45 %', '«45 %» là tỷ lệ'),
	figure('45 phần trăm', '«45 phần trăm» là tỷ lệ'),
	figure(-3, '«-3» không phải số nguyên từ 0 trở lên'),
	figure('12/15', '«12/15» không phải số nguyên'),
	figure(true, '«true» không phải số nguyên'),
	figure(new Date('2025-12-03T00:00:00Z'), '«2025-12-03» không phải số nguyên'),
	figure(16, 'tử số 16 lớn hơn mẫu số 15'),
	bad('a whole of nothing', otherwise(['targets', 'D2', 0], ['targets', 'F2', 0]), `${TARGETS} hàng 2, cột F  «0» không phải số nguyên từ 1 trở lên`),
	bad(
		'a share in a cell for percentages',
		otherwise(['targets', 'D2', { value: 0.8, type: 'number', ...percentStyle }]),
		`${TARGETS} hàng 2, cột D  «80 %» là tỷ lệ`,
	),
	bad(
		'a share whose double is not exact',
		otherwise(['targets', 'D2', { value: 0.07, type: 'number', ...percentStyle }]),
		`${TARGETS} hàng 2, cột D  «7 %» là tỷ lệ`,
	),
	bad(
		'100 % in a cell for percentages',
		otherwise(['targets', 'D2', { value: 1, type: 'number', ...percentStyle }]),
		`${TARGETS} hàng 2, cột D  «100 %» là tỷ lệ`,
	),
	bad('a part without its whole', otherwise(['targets', 'F2', null]), `${TARGETS} hàng 2, cột F  ô này để trống`),
	formula('10+2', null, 'công thức «=10+2» chưa có kết quả'),
	formula("'[bao-cao.xlsx]Tổng'!B7", 12, "công thức «='[bao-cao.xlsx]Tổng'!B7» lấy giá trị từ tệp khác"),
	formula('[1]Sheet1!$A$1', 12, 'công thức «=[1]Sheet1!$A$1» lấy giá trị từ tệp khác'),
	formula('DAY(TODAY())', 12, 'công thức «=DAY(TODAY())» cho kết quả khác nhau'),
	bad('a formula in error', otherwise(['targets', 'D2', { type: 'error', value: '#REF!' }]), `${TARGETS} hàng 2, cột D  ô có công thức bị lỗi (#REF!)`),
	bad('an error that was copied as text', otherwise(['tasks', 'E2', '#N/A']), `${TASKS} hàng 2, cột E  ô có công thức bị lỗi (#N/A)`),
	bad('a formula that was copied as text', otherwise(['targets', 'D2', '=10+2']), `${TARGETS} hàng 2, cột D  «=10+2» không phải số nguyên`),
	bad('a picture in a cell, by WPS', otherwise(['tasks', 'E2', '=DISPIMG("ID_0A1B",1)']), `${TASKS} hàng 2, cột E  ô chứa hình`),
	summary('a summary that is a dash', '-', 'ô chỉ có «-», không có chữ nào'),
	summary('a summary that is a number', 12, 'ô chỉ có «12», không có chữ nào'),
	summary('a summary that is a tick', true, 'ô chỉ có «true», không có chữ nào'),
	summary('a summary in TCVN3', 'B¸o c¸o tæng kÕt n¨m', 'chữ trong ô sai bảng mã: «B¸o c¸o tæng kÕt n¨m»'),
	summary('a summary in VNI', 'Baùo caùo toång keát naêm', 'chữ trong ô sai bảng mã'),
	summary('a summary in UTF-8 that was read as Windows-1252', 'BÃ¡o cÃ¡o cáº£ nÄƒm', 'chữ trong ô sai bảng mã'),
	summary('a summary with letters that were lost', 'B\ufffdo c\ufffdo', 'chữ trong ô sai bảng mã'),
	fromSource('Báo cáo số 12/BC-SGDĐT ngày 20/11/2025', '«Báo cáo số 12/BC-SGDĐT ngày 20/11/2025» không phải mã nguồn'),
	fromSource(`${sourceId}, trang 12`, `«${sourceId}, trang 12» không phải mã nguồn`),
	fromSource('https://danang.gov.vn/bao-cao', '«https://danang.gov.vn/bao-cao» không phải mã nguồn'),
	fromSource(`${sourceId}; KHONG-CO; CUNG-KHONG`, 'không có nguồn «KHONG-CO» trong sources.yaml', 'không có nguồn «CUNG-KHONG» trong sources.yaml'),
	bad('a state that is not on the list', otherwise(['tasks', 'D2', 'gần xong']), `${TASKS} hàng 2, cột D  «gần xong» không có trong danh sách của ô`),
	bad('a state as a share', otherwise(['tasks', 'D2', { value: 1, type: 'number', ...percentStyle }]), `${TASKS} hàng 2, cột D  «100 %» là tỷ lệ`),
	bad('a state without a result', otherwise(['tasks', 'E2', null]), `${TASKS} hàng 2, cột E  ô này để trống`),
	bad('a result without a state', otherwise(['tasks', 'D2', null]), `${TASKS} hàng 2, cột D  ô này để trống`),
	bad(
		'a product that is only a sign',
		otherwise(...productRow(2, { title: '…', date: `15/10/${year}`, task: task(0), languages: 'vi' })),
		`${PRODUCTS} hàng 2, cột A  ô chỉ có «…», không có chữ nào`,
	),
	bad('a product of next year', otherwise(['products', 'G2', '20/12/2026']), `${PRODUCTS} hàng 2, cột G  ngày 2026-12-20 chưa đến`),
	bad(
		'a product of this year, after the plan',
		otherwise(['products', 'G2', '10/1/2026']),
		`${PRODUCTS} hàng 2, cột G  ngày 2026-01-10 nằm ngoài thời gian của kế hoạch`,
	),
	bad('a product in a language by its name', otherwise(['products', 'D2', 'Cơ-tu']), `${PRODUCTS} hàng 2, cột D  «cơ-tu» không có trong media-languages.yaml`),
	bad(
		'a product with a path for a link',
		otherwise(['products', 'I2', 'C:\\Users\\anh\\to-roi.pdf']),
		`${PRODUCTS} hàng 2, cột I  «C:\\Users\\anh\\to-roi.pdf» không phải địa chỉ http hoặc https`,
	),
	bad(
		'a product twice',
		otherwise(...productRow(3, { date: `15/10/${year}`, task: content.plans[0]?.tasks[0]?.id ?? '', languages: 'vi' })),
		`${PRODUCTS} hàng 3, cột A  sản phẩm này đã có`,
	),
];
