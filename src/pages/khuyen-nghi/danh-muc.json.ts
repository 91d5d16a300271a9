import { languages } from '../../language/data.ts';
import { countryName } from '../../recommendation/countries.ts';
import { register, stateNames } from '../../recommendation/data.ts';
import { indexOf } from '../../recommendation/filter.ts';
import { namingIn } from '../../recommendation/naming.ts';
import { askingThrough } from '../../recommendation/place.ts';

const inEach = (text: (language: string) => string) => Object.fromEntries(languages.map(({ tag }) => [tag, text(tag)]));

export const GET = () => {
	const index = indexOf(register, {
		state: (code) => inEach((language) => countryName(code, language, stateNames)),
		from: (document) => inEach((language) => askingThrough(document, namingIn(language))),
	});
	return new Response(JSON.stringify(index), { headers: { 'content-type': 'application/json' } });
};
