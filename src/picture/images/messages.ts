/** What is wrong with picture files, and with how pages name them. */
import { error, type Message, warning } from '../../source/message.ts';
import { problemsOf } from '../../source/problem.ts';

const EXAMPLE = '![Trẻ em xếp hàng trước lớp học](/hinh/xep-hang.jpg)';

export const messages = {
	'image-missing': error(
		['không có tệp hình content/media/images/{name}', 'đặt tệp hình vào thư mục ấy, hoặc sửa tên tệp ở đây'],
		['there is no picture content/media/images/{name}', 'put the file into that folder, or correct its name here'],
	),
	'image-case': error(
		['tên hình «{name}» viết khác tên tệp «{known}»', 'viết đúng như tên tệp, cả chữ hoa, chữ thường và đuôi: /hinh/{known}'],
		['the picture “{name}” is not written as its file “{known}”', 'write it as the file is named, with capitals and ending: /hinh/{known}'],
	),
	'image-outside': error(
		[
			'hình «{url}» nằm ở máy chủ khác; trang không tải gì từ nơi khác',
			`nếu được phép dùng, chép hình vào content/media/images/ rồi viết ${EXAMPLE}; không thì đặt liên kết [tên hình]({url})`,
		],
		[
			'the picture “{url}” lies on another server; pages load nothing from elsewhere',
			`where it may be used, copy it to content/media/images/ and write ${EXAMPLE}; otherwise make a link [its name]({url})`,
		],
	),
	'image-address': error(
		['«{url}» không phải địa chỉ của hình', `đặt tệp hình vào content/media/images/ rồi viết ${EXAMPLE}`],
		['“{url}” is no address of a picture', `put the file into content/media/images/ and write ${EXAMPLE}`],
	),
	'image-alt': error(
		['hình «{url}» thiếu lời tả cho người không nhìn thấy hình', `tả hình trong một câu ngắn giữa hai dấu ngoặc vuông: ${EXAMPLE}`],
		['the picture “{url}” has no words for those who cannot see it', `say in a short sentence what it shows, between the square brackets: ${EXAMPLE}`],
	),
	'image-alt-empty': error(
		['lời tả «{alt}» không nói hình có gì', `tả người, việc hoặc số liệu trong hình: ${EXAMPLE}`],
		['the words “{alt}” do not say what the picture shows', `name the people, things or figures in it: ${EXAMPLE}`],
	),
	'image-type': error(
		['tệp hình loại {ending} không dùng được', 'lưu lại thành .jpg (ảnh chụp), .png (hình vẽ, bảng) hoặc .webp'],
		['a picture of the type {ending} cannot be used', 'save it as .jpg (photographs), .png (drawings, tables) or .webp'],
	),
	'image-name': error(
		['tên tệp hình «{name}» không dùng làm địa chỉ được', 'đổi tên: chữ thường không dấu, số, dấu gạch nối, như xep-hang.jpg'],
		['the file name “{name}” cannot be an address', 'rename it: lower-case letters without accents, digits, hyphens, as in xep-hang.jpg'],
	),
	'image-content': error(
		['tệp tên là {ending} nhưng bên trong là {got}', 'mở bằng chương trình xem ảnh rồi lưu lại đúng loại, hoặc sửa đuôi tệp'],
		['the file is named {ending}, but what is in it is {got}', 'open it in an image viewer and save it as what it is named, or correct its ending'],
	),
	'image-broken': error(
		['tệp hình này hỏng hoặc thiếu phần cuối', 'chép lại từ bản gốc'],
		['this picture is broken or lacks its end', 'copy it again from the original'],
	),
	'image-heavy': error(
		['tệp hình nặng {size} byte, nhiều nhất {limit}', 'thu nhỏ ảnh, hoặc lưu lại với chất lượng thấp hơn'],
		['the picture has {size} bytes and may have {limit}', 'make it smaller, or save it in a lower quality'],
	),
	'image-large': error(
		['hình rộng {width} × {height} điểm ảnh, cạnh dài nhất chỉ được {limit}', 'thu nhỏ ảnh rồi lưu lại'],
		['the picture has {width} × {height} pixels, and its longest side may have {limit}', 'make it smaller and save it again'],
	),
	'image-small': error(
		['hình chỉ có {width} × {height} điểm ảnh, mỗi cạnh cần ít nhất {limit}', 'dùng bản gốc lớn hơn'],
		['the picture has {width} × {height} pixels, and each side needs {limit}', 'use a larger original'],
	),
	'image-unused': warning(
		['không trang nào dùng hình này', 'đưa vào một trang: ![lời tả](/hinh/{name}), hoặc xóa tệp'],
		['no page uses this picture', 'put it into a page: ![what it shows](/hinh/{name}), or remove the file'],
	),
} satisfies Record<string, Message>;

export const problem = problemsOf(messages);
