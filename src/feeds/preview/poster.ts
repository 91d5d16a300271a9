/** Draws a poster: a number to call or a headline, a line below it, and the scene at its foot. */
import { ink, softInk } from './colours.ts';
import { box, FAMILIES, type Picture, type Poster, painted, placed } from './picture.ts';

/** Pixels from the edge, and from the top. */
const EDGE = 80;
const TOP = 56;
/** The sign beside the site's name, without a disc around it: so that it can still be told on a phone, where the picture is a third as large. */
const SIGN = 128;
/** Blank at the left of an icon, within its square. */
const BLANK = 12;
/** Of the height, what the scene takes. */
const SCENE = 0.3;

/** Pixels of the letters: fewer where the headline is long, or a number stands over it; more where the poster is upright. */
function sizes(title: string, { width, height, big }: Poster) {
	const upright = height > width;
	const room = big === undefined ? 1.12 : upright ? 1 : 0.86;
	return {
		big: (big ?? '').length > 5 ? 150 * room : 220 * room,
		title: (title.length > 40 ? 68 : title.length > 24 ? 76 : 88) * room,
		line: big === undefined ? 48 : 42,
	};
}

/** @returns the poster as PNG, the same for the same words, sign and scene */
export function drawPoster({ site, accent, title, kind, icon, scene, poster }: Picture & { poster: Poster }): Promise<Uint8Array> {
	const { width, height, big, line } = poster;
	const letters = sizes(title, poster);
	const sceneHeight = scene ? Math.round(height * SCENE) : 0;
	const inner = width - 2 * EDGE;
	const page = box({ display: 'flex', flexDirection: 'column', width, height, padding: `${TOP}px ${EDGE}px 0`, color: ink, fontFamily: FAMILIES }, [
		box({ display: 'flex', flexDirection: 'column', justifyContent: 'center', height: SIGN, marginLeft: SIGN + 24, width: inner - SIGN - 24 }, [
			box({ fontSize: 44, fontWeight: 600, lineHeight: 1.25, color: accent }, site),
			box({ fontSize: 36, lineHeight: 1.25, color: softInk }, kind),
		]),
		box({ display: 'flex', flexDirection: 'column', justifyContent: 'center', width: inner, height: height - TOP - SIGN - sceneHeight, paddingBottom: 24 }, [
			...(big === undefined ? [] : [box({ fontSize: letters.big, fontWeight: 600, lineHeight: 1, color: accent }, big)]),
			box(
				{
					display: 'block',
					width: inner,
					marginTop: big === undefined ? 0 : 20,
					fontSize: letters.title,
					fontWeight: 600,
					lineHeight: 1.18,
					textWrap: 'balance',
				},
				title,
			),
			box({ display: 'block', width: inner, marginTop: 26, fontSize: letters.line, lineHeight: 1.35, color: softInk, textWrap: 'pretty' }, line),
		]),
	]);
	const sign = placed(icon, { x: EDGE - BLANK, y: TOP, width: SIGN, height: SIGN }, ` color="${accent}" fill="${accent}"`);
	const land = scene ? placed(scene, { x: 0, y: height - sceneHeight, width, height: sceneHeight }) : '';
	return painted(page, { width, height }, `${land}<rect x="0" y="0" width="${width}" height="20" fill="${accent}"/>${sign}`);
}
