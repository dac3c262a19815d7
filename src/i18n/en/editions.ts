/** Pages of earlier editions, and the comparison of any two editions. */
export const editions = {
  // The title of a page of an earlier edition; {title} is the page's own, {edition} “January 2019”.
  pageTitle: '{title} ({edition})',
  earlier: 'Earlier edition',
  // {from} and {until} are whole days; the edition was in force on both.
  notice: 'This page follows the edition {edition}, in force from {from} to {until}.',
  // Links to the same place in the latest edition.
  latestStep: 'This step in the latest edition, {edition}',
  latestOverview: 'The guide in the latest edition, {edition}',
  // Below the ribbon of the last step, in an edition that states no payment window.
  afterRedemption: 'This step follows redemption. This edition names no limit for it.',
  // Labels of the two fields that choose what is compared.
  from: 'Earlier edition',
  to: 'Later edition',
  // Head of a comparison: {from} and {to} are editions.
  pair: 'From {from} to {to}',
  // What a comparison holds, as three separate counts.
  addedCount: { one: '{count} block added', other: '{count} blocks added' },
  removedCount: { one: '{count} block removed', other: '{count} blocks removed' },
  changedCount: { one: '{count} block changed', other: '{count} blocks changed' },
  // Marks beside each block.
  added: 'Added',
  removed: 'Removed',
  changed: 'Changed',
  overview: 'Overview of the guide',
  // Where a block stands that comes before the first heading of its page.
  introduction: 'Introduction',
  newStep: 'This step is new: the edition {edition} gives it a page of its own.',
  goneStep: 'The edition {edition} has no page for this step.',
  sameTwice: 'Choose two different editions.',
} as const;
