/** The state of the translations: the note at a passage, and the table that counts them. */
export const translations = {
  stale: '本段译出后，英文原文已有改动。',
  caption: '译出后英文已有改动的段落',
  page: '页面',
  passages: '段落数',
  total: '全部页面',
  toCheck: { other: '{count} 段待核对' },
  current: '最新',
  untranslated: '未翻译',
  uncompared: '未比较',
};
