/** Everything that a check can say. */
import { rooms } from '../../src/content/rooms.ts';
import type { Message } from '../../src/source/message.ts';
import { messages as shared } from '../../src/source/messages.ts';

export const messages = Object.assign({ ...shared }, ...rooms.map((room) => room.messages)) as Record<string, Message>;
