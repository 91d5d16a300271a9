/** One share of the pictures of `bench --only cards`. */
import { parentPort, workerData } from 'node:worker_threads';
import { tryClasses, tryEmpty } from '../../tests/unit/card-trials.ts';

const { seeds } = workerData as { seeds: number[] };
for (const seed of seeds) parentPort?.postMessage({ trial: tryClasses([seed]), found: tryEmpty([seed]) });
