/**
 * Texts that keep a careless scanner busy: each asks it to look at the rest of the file again from every place. A scanner that does
 * needs minutes for a file of some megabytes; one that looks once is done in well under a second.
 */

/** @param length about how many signs the text has */
type Make = (length: number) => string;
export type HostileText = { what: string; make: Make };

const times = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length));
const question = (type: string, body: string): string => `<question type="${type}"><name><text>Câu</text></name>${body}</question>`;
const field = (name: string, text: string): string => `<${name}><text>${text}</text></${name}>`;
const xml = (body: string): string => `<quiz>${body}</quiz>`;
/** Many texts, each as long as one may be. */
const many = (make: Make, each: number, wrap: (text: string, number: number) => string): Make => {
	return (length) => Array.from({ length: Math.ceil(length / each) }, (_, number) => wrap(make(each), number)).join('');
};
const escaped = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What is written into a question, whatever the format. */
const written: Record<string, Make> = {
	'blanks behind a word': (length) => `a${' '.repeat(length)}b`,
	'tags that nothing closes': (length) => times('<u>', length),
	'tags that close what is far away': (length) => `${times('<b>', length / 2)}${times('</i>', length / 2)}`,
	'tags that close nothing': (length) => times('</p>', length),
	'attributes without end': (length) => `<b ${times('a ', length)}>`,
	'comments that nothing closes': (length) => times('<!--', length),
	'tags that are cut off': (length) => times('<a ', length),
	'quotes that nothing closes': (length) => times('<a b="', length),
	'entities without a name': (length) => times('&', length),
	'entities without an end': (length) => times('&#0', length),
	'brackets that nothing closes': (length) => times('[', length),
	'brackets with colons': (length) => `[${times(': ', length)}`,
	'a source that nothing closes': (length) => times('[a: ', length),
	'blanks before a bracket': (length) => `${times(' \t', length)}[`,
	'marks that nothing closes': (length) => times('*a ', length),
	'accents in the wrong order': (length) => `a${times('\u0301\u0327', length)}`,
	'gaps without a number': (length) => times('(1) ___', length),
	'question marks': (length) => times('?', length),
};

export const hostileGift: HostileText[] = [
	...Object.entries(written).flatMap(([what, make]): HostileText[] => [
		{ what: `${what}, in one question`, make: (length) => `::Câu:: ${make(length)} {=a ~b}` },
		{ what: `${what}, in one answer`, make: (length) => `::Câu:: Hỏi {=${make(length)} ~b}` },
		{ what: `${what}, behind the answers`, make: (length) => `::Câu:: Hỏi {=a ~b####${make(length)}}` },
		{ what: `${what}, in many questions`, make: many(make, 10_000, (text, number) => `::${number}:: [html]${text} {=a ~${text}}\n\n`) },
		{ what: `${what}, in a comment`, make: (length) => `// ${make(length)}\n::Câu:: Hỏi {=a ~b}` },
	]),
	{ what: 'a category of slashes', make: (length) => `$CATEGORY: ${times('//', length)}/\n\nHỏi {T}` },
	{ what: 'a category of letters and a slash', make: (length) => `$CATEGORY: ${times('a', length)}/\n\nHỏi {T}` },
	{ what: 'categories', make: (length) => `${times('$CATEGORY: a/b\n', length)}\nHỏi {T}` },
	{ what: 'an answer with blanks', make: (length) => `Hỏi {=a${' '.repeat(length)}=b}` },
	{ what: 'a pair with blanks', make: (length) => `Hỏi {=a${' '.repeat(length)}- > b =c -> d}` },
	{ what: 'ids that nothing closes', make: (length) => `// ${times('[id:', length)}\nHỏi {T}` },
	{ what: 'tags of a comment that nothing closes', make: (length) => `// ${times('[tag:\\]', length)}\nHỏi {T}` },
	{ what: 'tags of a comment', make: (length) => `// ${times('[tag:source:A] ', length)}\nHỏi {T}` },
	{ what: 'comments', make: (length) => `${times('// a\n', length)}Hỏi {T}` },
	{ what: 'questions', make: (length) => times('a\n\n', length) },
	{ what: 'questions that stay open', make: (length) => times('a{{}\n\n', length) },
	{ what: 'answers', make: (length) => `Hỏi {${times('=', length)}}` },
	{ what: 'answers that are worth something', make: (length) => `Hỏi {${times('~%1%a', length)}}` },
	{ what: 'titles that nothing closes', make: (length) => times('::', length) },
	{ what: 'lines between braces', make: (length) => `Hỏi {\n${times('\n', length)}=a ~b}` },
	{ what: 'braces of one line', make: (length) => `Hỏi ${times('{', length)}` },
	{ what: 'backslashes', make: (length) => `Hỏi ${times('\\', length)}{=a ~b}` },
	{ what: 'a score of digits', make: (length) => `Hỏi {~%1.${times('0', length)} ~b}` },
];

const inQuestion = (type: string) => (text: string) => xml(question(type, field('questiontext', escaped(text))));
const ddwtos = (text: string) => xml(question('ddwtos', field('questiontext', escaped(text)) + field('dragbox', 'a')));
const marked = '<tags><tag><text>type:mark</text></tag></tags>';

export const hostileMoodle: HostileText[] = [
	...Object.entries(written).flatMap(([what, make]): HostileText[] => [
		...['multichoice', 'cloze'].map((type) => ({ what: `${what}, in a question ${type}`, make: (length: number) => inQuestion(type)(make(length)) })),
		{ what: `${what}, in an explanation`, make: (length) => xml(question('truefalse', field('generalfeedback', escaped(make(length))))) },
		{
			what: `${what}, in many questions`,
			make: (length) => xml(many(make, 10_000, (text) => question('cloze', field('questiontext', escaped(`<p>a</p>{1:SA:=a}${text}`))))(length)),
		},
		{ what: `${what}, in a text of the file`, make: (length) => xml(make(length)) },
	]),
	{ what: 'places that nothing closes', make: (length) => inQuestion('cloze')(times('{1:SA:', length)) },
	{ what: 'a place of backslashes', make: (length) => inQuestion('cloze')(`{1:SA:=${times('\\a', length)}`) },
	{ what: 'a place of letters', make: (length) => inQuestion('cloze')(`{1:SA:=${times('a', length)}}`) },
	{ what: 'a place with many answers', make: (length) => inQuestion('cloze')(`{1:SA:${times('=a~', length)}=b}`) },
	{ what: 'a place and blanks', make: (length) => inQuestion('cloze')(`{1:SA:=a}${' '.repeat(length)}`) },
	{ what: 'hints that nothing closes', make: (length) => inQuestion('cloze')(`{1:SA:=a}${times('<em>(', length)}`) },
	{ what: 'a hint of brackets', make: (length) => inQuestion('cloze')(`{1:SA:=a}<em>(${times(')', length)}`) },
	{ what: 'places', make: (length) => inQuestion('cloze')(times('{1:SA:=a}', length)) },
	{ what: 'places of a number without end', make: (length) => inQuestion('cloze')(`{${times('1', length)}`) },
	{ what: 'words to drag', make: (length) => ddwtos(times('[[1]]', length)) },
	{ what: 'words to drag with hints that nothing closes', make: (length) => ddwtos(times('[[1]]<em>(', length)) },
	{ what: 'underlined words', make: (length) => xml(question('multichoice', field('questiontext', escaped(times('<u>a</u>', length))) + marked)) },
	{
		what: 'a category of letters and a slash',
		make: (length) => xml(`<question type="category">${field('category', `${times('a', length)}/`)}</question>${question('truefalse', '')}`),
	},
	{ what: 'elements that nothing closes', make: (length) => times('<quiz>', length) },
	{ what: 'comments that nothing closes, in the file', make: (length) => times('<!--', length) },
	{ what: 'comments', make: (length) => xml(times('<!--a-->', length)) },
	{ what: 'attributes', make: (length) => `<quiz ${Array.from({ length: length / 12 }, (_, number) => `a${number}="b"`).join(' ')}/>` },
	{ what: 'attributes that nothing closes', make: (length) => `<quiz ${times('a="', length)}` },
	{ what: 'instructions that nothing closes', make: (length) => times('<?a ', length) },
	{ what: 'sections that nothing closes', make: (length) => xml(times('<![CDATA[', length)) },
	{ what: 'entities', make: (length) => xml(times('&amp;', length)) },
	{ what: 'a document type that nothing closes', make: (length) => `<!DOCTYPE a [${times('<!ENTITY a "b">', length)}` },
	{ what: 'lines', make: (length) => times('\n', length) },
	{ what: 'elements', make: (length) => xml(times('<a/>', length)) },
	{ what: 'tags of a question', make: (length) => xml(question('truefalse', `<tags>${times('<tag><text>a</text></tag>', length)}</tags>`)) },
	{ what: 'answers', make: (length) => xml(question('multichoice', times('<answer fraction="100"><text>a</text></answer>', length))) },
];
