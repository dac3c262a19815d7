/** Pages of earlier editions, and the comparison of any two editions. */
export const editions = {
  // The title of a page of an earlier edition; {title} is the page's own, {edition} “2019年1月”.
  pageTitle: '{title}（{edition}版）',
  earlier: '以前の版',
  // {from} and {until} are whole days; the edition was in force on both.
  notice: 'このページは{edition}版（{from}から{until}まで適用、いずれも当日を含む）の内容です。',
  // Links to the same place in the latest edition.
  latestStep: '最新の{edition}版でこのステップを見る',
  latestOverview: '最新の{edition}版のガイドを見る',
  // Below the ribbon of the last step, in an edition that states no payment window.
  afterRedemption: 'このステップは引き換えの後に行います。この版に期限の記載はありません。',
  // Labels of the two fields that choose what is compared.
  from: '古い版',
  to: '新しい版',
  // Head of a comparison: {from} and {to} are editions.
  pair: '{from}版から{to}版へ',
  // What a comparison holds, as three separate counts.
  addedCount: { other: '追加{count}件' },
  removedCount: { other: '削除{count}件' },
  changedCount: { other: '変更{count}件' },
  // Marks beside each block.
  added: '追加',
  removed: '削除',
  changed: '変更',
  overview: 'ガイドの概要',
  // Where a block stands that comes before the first heading of its page.
  introduction: '冒頭',
  newStep: '新しいステップです。{edition}版から独立したページになりました。',
  goneStep: '{edition}版にこのステップのページはありません。',
  sameTwice: '異なる版を二つ選んでください。',
};
