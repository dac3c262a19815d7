/** The frame of every page: header, navigation, footer, notices. */
export const shell = {
  siteName: '計画サービス ガイド',
  // Begins the title of the home page and stands in link previews.
  siteTagline: '利用券、期限、資格を出典とともに',
  skip: '本文へ移動',
  mainNavigation: 'メイン ナビゲーション',
  nav: {
    guide: 'ガイド',
    requirements: '要件',
    retirement: '提供終了',
    deadlines: '期限',
    eligibility: '資格',
    sources: '出典',
  },
  language: '言語',
  theme: '配色',
  themes: { system: '端末の設定に従う', light: 'ライト', dark: 'ダーク' },
  // {day} is a whole date. The whole line stands on every page.
  retired: 'プログラムは終了しました。',
  retiredDetail: '利用券を引き換えられた最後の日は、{day}です。',
  retiredMore: '終了の詳細',
  journey: '全体の流れ',
  // {number} and {count} are numerals.
  stepOf: 'ステップ{number}／全{count}ステップ',
  newPartners: '新規のパートナー',
  existingPartners: '既存のパートナー',
  onThisPage: 'このページの内容',
  previous: '前へ',
  next: '次へ',
  youAreHere: '現在の位置',
  relatedTools: 'ツールで調べる',
  deadlineTool: '利用券の期限を計算する',
  eligibilityTool: 'エンゲージメントを実施できるか判定する',
  search: '検索',
  searchNeedsScript:
    '検索にはJavaScriptが必要です。使えない場合は、ガイドの一覧からすべてのページを開けます。',
  notAffiliated:
    '独立したプロジェクトです。Microsoft、Software Assurance、Partner Centerはマイクロソフトの商標です。マイクロソフトは、このサイトの作成にも確認にも関わっていません。',
  licence:
    '事実は出典に挙げた文書に基づき、文章は独自のものです。文章とコードは、MITライセンスの下で自由に再利用できます。',
  report: 'このページの誤りを知らせる',
  // Begins the reader's letter; {address} is the address of the page.
  reportPage: '■ページ：{address}',
  reportWrong: '■誤っている箇所：',
  reportSource: '■根拠となる出典：',
  shortcuts: 'キーボード ショートカット',
  footerNavigation: 'すべてのページ',
  // The ribbon on a step page; {life} and {window} are “180日”, “60日”.
  ribbon: {
    life: '利用券の有効期間',
    payment: '支払い請求期間',
    label: '利用券の期間の中での、このステップの位置。',
    before: 'このステップの時点では、まだ利用券はありません。',
    inLife: 'このステップは、利用券の有効期間（作成日から{life}）の中で行います。',
    inPayment: 'このステップは、支払い請求期間（引き換え日から{window}）の中で行います。',
  },
  untranslated: 'このページはまだ翻訳されていないため、本文は英語です。',
  notFound: 'このアドレスにページはありません',
  notFoundDetail: 'アドレスが変わった可能性があります。ガイドにすべてのページの一覧があります。',
  toGuide: 'ガイドへ移動',
  chooseLanguage: '言語を選択',
};
