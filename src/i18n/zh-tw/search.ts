/** What search says: in its dialog and on its page. Loaded on use. */
export const search = {
  label: '搜尋本指南',
  placeholder: '憑證、截止日期、專長認證……',
  close: '關閉',
  // Before anything is typed.
  begin: '輸入字詞，結果會顯示在下方。',
  loading: '搜尋中……',
  // {query} is what the reader typed.
  none: '找不到「{query}」。',
  failed: '無法載入搜尋索引。請檢查網路連線，然後重新輸入。',
  count: { other: '{count} 筆結果' },
  earlier: '一併搜尋較早的版本',
  // {count} is how many results of a group are not shown yet.
  more: { other: '再顯示 {count} 筆' },
  onPage: '在搜尋頁面開啟這些結果',
  // {guide}, {glossary} and {questions} become links with these words.
  links: { guide: '目錄', glossary: '詞彙表', questions: '問答' },
  withoutScripts:
    '搜尋功能需要 JavaScript。沒有 JavaScript 時，可在{guide}查看步驟，在{glossary}查看用語，在{questions}查看解答。',
  // The groups of results.
  kinds: {
    step: '指南步驟',
    tool: '工具',
    question: '問題',
    term: '用語',
    rule: '規則與數值',
    page: '其他頁面',
  },
  // Where nothing is found. Links as above.
  helpTitle: '可以試試這些方法',
  help: {
    shorter: '減少字詞，或改用較短的字詞。',
    term: '輸入英文用語，或您手邊文件中的譯法，即可找到本指南中對應的用語。',
    look: '查看{guide}、{glossary}或{questions}。',
    earlier: '如果要找的內容屬於較早的版本，請一併搜尋較早的版本。',
  },
};
