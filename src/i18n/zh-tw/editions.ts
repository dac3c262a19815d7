/** Pages of earlier editions, and the comparison of any two editions. */
export const editions = {
  // The title of a page of an earlier edition; {title} is the page's own, {edition} “2019年1月”.
  pageTitle: '{title}（{edition}版本）',
  earlier: '較早的版本',
  // {from} and {until} are whole days; the edition was in force on both.
  notice: '本頁內容依據{edition}版本，該版本自{from}起適用，至{until}（含當天）止。',
  // Links to the same place in the latest edition.
  latestStep: '查看最新版本（{edition}）的這個步驟',
  latestOverview: '查看最新版本（{edition}）的指南',
  // Below the ribbon of the last step, in an edition that states no payment window.
  afterRedemption: '這個步驟在兌換之後進行。此版本未載明期限。',
  // Labels of the two fields that choose what is compared.
  from: '較早的版本',
  to: '較新的版本',
  // Head of a comparison: {from} and {to} are editions.
  pair: '從{from}版本到{to}版本',
  // What a comparison holds, as three separate counts.
  addedCount: { other: '新增 {count} 處' },
  removedCount: { other: '移除 {count} 處' },
  changedCount: { other: '變動 {count} 處' },
  // Marks beside each block.
  added: '新增',
  removed: '移除',
  changed: '變動',
  overview: '指南總覽',
  // Where a block stands that comes before the first heading of its page.
  introduction: '開頭',
  newStep: '這是新的步驟：自{edition}版本起獨立成頁。',
  goneStep: '{edition}版本沒有這個步驟的頁面。',
  sameTwice: '請選擇兩個不同的版本。',
};
