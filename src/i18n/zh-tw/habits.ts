/** Small comforts: another language offered, keys listed, links to headings. Loaded when used. */
export const habits = {
  suggestion: '本頁有繁體中文版。',
  read: '閱讀繁體中文版',
  stay: '留在本頁',
  shortcuts: '鍵盤快速鍵',
  keys: {
    search: '搜尋',
    copy: '複製目前小節的連結',
    previous: '上一個步驟',
    next: '下一個步驟',
    help: '顯示這份清單',
    close: '關閉已開啟的內容',
  },
  on: '使用單鍵快速鍵',
  onHint: '如果您以語音操作裝置，或容易誤按按鍵，請關閉這個選項。',
  close: '關閉',
  copyLink: '複製「{heading}」的連結',
  copied: '已複製「{heading}」的連結。',
  copyFailed: '無法複製連結。連結已顯示在網址列。',
};
