/** The whole guide as one document, for paper: its cover and its contents. */
export const wholeGuide = {
  title: '指南全文',
  description: '將規劃服務的所有步驟、終止、需求、詞彙表與來源彙整成一份文件，方便列印或存成 PDF。',
  link: '列印指南全文',
  edition: '依據最後公布的{edition}版規則。',
  contents: '目錄',
  reference: '參考資料',
  web: '線上版本',
  printed: '列印日期：{day}',
  addresses: '連到本文件以外的連結，後面附有網址。',
};
