/** The glossary: one entry a term. */
export const glossary = {
  index: '所有詞彙',
  kinds: {
    term: '詞彙',
    product: '產品或工具',
    role: '角色',
    status: '狀態',
    label: '介面名稱',
  },
  seen: '見過的形式',
  avoid: '應避免的形式',
  elsewhere: '其他譯本',
  wrong: '誤譯',
  instead: '應寫「{form}」',
  why: '採用此形式的理由',
  others: '其他語言的形式',
};
