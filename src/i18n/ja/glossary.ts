/** The glossary: one entry a term. */
export const glossary = {
  index: 'すべての用語',
  kinds: {
    term: '用語',
    product: '製品・ツール',
    role: '役割',
    status: '状態',
    label: '表示名',
  },
  seen: '資料での訳語',
  avoid: '避ける訳語',
  elsewhere: '別の翻訳版',
  wrong: '誤り',
  instead: '「{form}」を使う',
  why: 'この訳語を選んだ理由',
  others: 'ほかの言語での訳語',
};
