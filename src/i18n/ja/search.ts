/** What search says: in its dialog and on its page. Loaded on use. */
export const search = {
  label: 'このガイドを検索',
  placeholder: '利用券、期限、コンピテンシー…',
  close: '閉じる',
  // Before anything is typed.
  begin: '語句を入力すると、下に結果が表示されます。',
  loading: '検索しています…',
  // {query} is what the reader typed.
  none: '「{query}」に一致する内容は見つかりませんでした。',
  failed: '検索用の索引を読み込めませんでした。接続を確認して、もう一度入力してください。',
  count: { other: '{count}件' },
  earlier: '以前の版も検索する',
  // {count} is how many results of a group are not shown yet.
  more: { other: 'ほか{count}件を表示' },
  onPage: '結果を検索ページで開く',
  // {guide}, {glossary} and {questions} become links with these words.
  links: { guide: '目次', glossary: '用語集', questions: '質問と回答' },
  withoutScripts:
    '検索にはJavaScriptが必要です。使えない場合も、ステップは{guide}、用語は{glossary}、疑問点は{questions}で探せます。',
  // The groups of results.
  kinds: {
    step: 'ガイドのステップ',
    tool: 'ツール',
    question: '質問',
    term: '用語',
    rule: '規則と値',
    page: 'その他のページ',
  },
  // Where nothing is found. Links as above.
  helpTitle: '次の方法をお試しください',
  help: {
    shorter: '語数を減らすか、短い語にします。',
    term: '英語の用語や、お手元の文書にある訳語を入力します。このガイドの用語が見つかります。',
    look: '{guide}、{glossary}、{questions}を見ます。',
    earlier: '以前の版に関することであれば、以前の版も検索の対象に加えます。',
  },
};
