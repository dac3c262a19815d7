/** The whole guide as one document, for paper: its cover and its contents. */
export const wholeGuide = {
  title: 'ガイド全体',
  description:
    '計画サービスのすべてのステップ、提供終了、要件、用語集、出典を一つの文書にまとめました。印刷またはPDFでの保存にご利用ください。',
  link: 'ガイド全体（印刷用）',
  edition: '最後に公開された{edition}版の規則に基づきます。',
  contents: '目次',
  reference: 'リファレンス',
  web: 'ウェブ版',
  printed: '印刷日：{day}',
  addresses: 'この文書の外を指すリンクには、その後ろにアドレスを添えています。',
};
