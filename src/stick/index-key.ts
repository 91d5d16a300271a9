/** Under this key of the window lie the files of each index, in base64, by language and path. */
export const INDEX = 'quyenConNguoiIndex';
export type IndexFiles = Record<string, Record<string, string>>;
