import { register } from '../../recommendation/data.ts';
import { indexOf } from '../../recommendation/filter.ts';

export const GET = () => new Response(JSON.stringify(indexOf(register)), { headers: { 'content-type': 'application/json' } });
