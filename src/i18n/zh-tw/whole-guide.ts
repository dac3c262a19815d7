/** The whole guide as one document, for paper: its cover and its contents. */
export const wholeGuide = {
  title: '指南全文',
  description:
    '將規劃服務的所有步驟、計畫終止、需求、詞彙表與來源彙整成一份文件，方便列印或另存為 PDF。',
  link: '指南全文（供列印）',
  edition: '內容依據{edition}版本的規則，這是最後公布的版本。',
  contents: '目錄',
  reference: '參考資料',
  web: '本站網址',
  printed: '列印日期：{day}',
  addresses: '指向本文件以外的連結，後面附有網址。',
};
