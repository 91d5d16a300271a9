import type { APIRoute } from 'astro';
import { preparedPlayer } from '../../h5p/integration.ts';

const folder = () => preparedPlayer().root.split('/').at(-2);

export const getStaticPaths = () => [...preparedPlayer().files].map(([name, bytes]) => ({ params: { file: `${folder()}/${name}` }, props: { bytes } }));

export const GET: APIRoute = ({ props }) => new Response(new Uint8Array(props.bytes));
