import { voucherEvents } from '../../rules/index.ts';

// Links that lead from the deadline tool to another take the voucher's days along, and the as-of
// day; what else stands in the address stays behind.

const carried = new Set<string>([...voucherEvents, 'asof']);

document.addEventListener('click', ({ target }) => {
  const link = (target as Element).closest<HTMLAnchorElement>('a[data-carry]');
  if (!link) return;
  const parts = location.hash.slice(1).split('&');
  link.hash = parts.filter((part) => carried.has(part.split('=')[0]!)).join('&');
});
