/** The map of a wizard: all questions, where each answer leads, and the results. */
export const flowMap = {
  // The link to the map.
  link: 'すべての質問・答え・結果の図',
  // In the drawing, beside an answer; as short as can be.
  next: '次の質問へ',
  short: {
    met: '満たす',
    open: '未確定',
    byDay: '日付により、満たす・未確定・満たさない',
    // {verdict} is a verdict, such as “May not deliver”.
    noUnlessUnsure: '{verdict}（「わからない」がある場合を除く）',
  },
  // Where the answers to the first question lead.
  below: '下に示す、このエンゲージメントの質問へ',
  everyEngagement: 'すべてのエンゲージメントを1ページで比べる',
  // When the way ends with each verdict, after the last question.
  ends: {
    yes: 'すべての条件を満たしている。',
    unknown: '満たさない条件はないが、未確定の条件がある。',
    no: '満たさない条件があり、残りの質問にも答えた。',
  },
  legend: {
    on: '実線：次の条件へ進む',
    open: '破線：未確定のまま進む',
    end: '確定：結果が決まる（残りの質問にも答えられる）',
  },
  // What a screen reader says for the drawing; {name} is the name of its part.
  drawing: '「{name}」の質問の図。図の横の文章に同じ内容があります。',
  // Shown when the page is opened from the wizard.
  marked: '現在の位置と、これまでの回答に印が付いています。',
  back: '質問に戻る',
  given: '選んだ答え',
};
