import { createHost, type Order } from './host.ts';

// The table in a thread of its own: whatever it does, the page stays quick.

const host = createHost((news) => postMessage(news));
addEventListener('message', ({ data }: MessageEvent<Order>) => host.receive(data));
