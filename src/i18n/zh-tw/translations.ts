/** The state of the translations: the note at a passage, and the table that counts them. */
export const translations = {
  stale: '本段譯成之後，英文原文已有變動。',
  caption: '譯成之後英文原文已有變動的段落',
  page: '頁面',
  passages: '段落數',
  total: '所有頁面',
  toCheck: { other: '{count} 段待核對' },
  current: '最新',
  untranslated: '未翻譯',
  uncompared: '未核對',
};
