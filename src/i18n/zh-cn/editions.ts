/** Pages of earlier editions, and the comparison of any two editions. */
export const editions = {
  // The title of a page of an earlier edition; {title} is the page's own, {edition} “2019年1月”.
  pageTitle: '{title}（{edition}版本）',
  earlier: '早期版本',
  // {from} and {until} are whole days; the edition was in force on both.
  notice: '本页内容依据{edition}版本，该版本自{from}起适用，截至{until}（含当天）。',
  // Links to the same place in the latest edition.
  latestStep: '查看最新版本（{edition}）中的这一步骤',
  latestOverview: '查看最新版本（{edition}）的指南',
  // Below the ribbon of the last step, in an edition that states no payment window.
  afterRedemption: '这一步骤在兑换之后进行。该版本没有规定期限。',
  // Labels of the two fields that choose what is compared.
  from: '较早的版本',
  to: '较新的版本',
  // Head of a comparison: {from} and {to} are editions.
  pair: '从{from}版本到{to}版本',
  // What a comparison holds, as three separate counts.
  addedCount: { other: '新增 {count} 处' },
  removedCount: { other: '删除 {count} 处' },
  changedCount: { other: '更改 {count} 处' },
  // Marks beside each block.
  added: '新增',
  removed: '删除',
  changed: '更改',
  overview: '指南概览',
  // Where a block stands that comes before the first heading of its page.
  introduction: '开头',
  newStep: '这是新的步骤：自{edition}版本起单独成页。',
  goneStep: '{edition}版本没有这一步骤的页面。',
  sameTwice: '请选择两个不同的版本。',
};
