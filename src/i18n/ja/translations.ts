/** The state of the translations: the note at a passage, and the table that counts them. */
export const translations = {
  stale: 'この箇所の英語は、翻訳後に変更されています。',
  caption: '翻訳後に英語が変更された箇所',
  page: 'ページ',
  passages: '箇所数',
  total: 'すべてのページ',
  toCheck: { other: '要確認{count}件' },
  current: '最新',
  untranslated: '未翻訳',
  uncompared: '未照合',
};
