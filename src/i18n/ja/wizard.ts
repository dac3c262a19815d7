/** The wizard of the eligibility tool: one question at a time. What both views share is in `eligibility`. */
export const wizard = {
  // {number} and {most} are numbers: which question this is, and how many the longest way has.
  progress: '質問{number}（全部で最大{most}問）',
  // {competency} is a name in English.
  questions: {
    competencies: '会社が保有している{competency}のレベルはどれですか',
    consultantAssessments: 'コンサルタントは{competency}の評価または試験に合格していますか',
    renewedOn: '会社が最後に登録または更新したのはいつですか',
  },
  engagementHint: '選んだものによって、この後の質問が変わります。',
  everyEngagement: 'わからない（すべてを1ページで比べる）',
  // Answers to the question when; a field for the day follows the first.
  renewals: { day: '日付がわかる', never: '一度もない', unknown: 'わからない' },
  renewalDay: '最後に登録または更新した日',
  proceed: '次へ',
  back: '戻る',
  restart: '最初からやり直す',
  // Errors: the heading of the summary, then what to do.
  problem: 'この質問にまだ答えていません',
  choose: '答えを一つ選んでください。「わからない」も選べます。',
  dayMissing: '日付を入力するか、別の答えを選んでください。',
  // {condition} is a whole sentence of `eligibility.conditions`.
  earlyNo:
    '条件「{condition}」を満たしていないため、この時点で結果が確定しました。残りの質問に答えても、結果は変わりません。',
  more: '残りの質問にも答える',
  decided: '結果はすでに確定しています。残りの質問では、ほかに何が不足しているかがわかります。',
  review: '回答の一覧',
  soFar: 'ここまでの回答',
  change: '変更',
  // What a screen reader says for “Change”; {question} is a whole question.
  changeAnswer: '「{question}」の答えを変更',
  // Followed by a list of questions.
  dropped: '質問の対象から外れたため、次の回答を削除しました。',
  // {day} is a whole day.
  asOf: '答えの基準日：{day}',
  onePage: 'すべての質問を1ページに表示',
  oneByOne: '質問を一つずつ表示',
  // A link to the map of all questions, which marks the one that is asked.
  map: 'この質問の位置を図で見る',
  // Under the day field on the page with everything.
  noDay: '日付を答えられない場合',
};
