/** "Delete everything" of "My learning". The hint beside the button says what goes and what stays. */
import { ASIDE, type DeviceStorage, device, TEACHING } from './device-storage.ts';

/**
 * Removes what learners and classes did, counted hands and the answers of pupils by number included: whoever hands the device on leaves
 * nothing of others on it. What teachers prepare stays, also what of it was put aside.
 * Resolves once it is gone from the database, too.
 */
export async function deleteAll(storage: DeviceStorage = device): Promise<void> {
	await storage.ready;
	for (const key of storage.keys()) if (![TEACHING, ASIDE + TEACHING].some((start) => key.startsWith(start))) storage.remove(key);
	await storage.settled();
}
