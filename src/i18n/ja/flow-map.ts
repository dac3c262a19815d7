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
  // The map of the next-step finder: its parts, where answers lead, and the results.
  nextStep: {
    start: '立場と基準日',
    done: 'どこまで済んでいるか',
    // Who is asked which of the two questions on what is done.
    audiences: {
      new: '新規のパートナー、または立場がわからない場合',
      enrolled: '既存のパートナー、顧客、監査などの担当者の場合',
    },
    groups: {
      before: '利用券がまだ割り当てられていない',
      // {edition} is “January 2019”.
      beforeIn2019: '利用券がまだ予約されていない（{edition}版）',
      assigned: '利用券が割り当て済み',
      reserved: '利用券が予約済み',
      redeemed: '利用券が引き換え済み',
      unsure: 'どこまで済んでいるかわからない',
    },
    results: '結果',
    next: '次の質問へ',
    // {name} is the name of a part.
    toPart: '「{name}」へ',
    toResult: '結果へ',
    byLifetime: '結果へ（その日付に適用される有効期間がわからない場合は、次の質問へ）',
    outcomes: {
      act: 'あなたの次のステップ',
      wait: '次はほかの人が行う',
      finished: 'すべてのステップが済んでいる',
      'too-late': '残っているステップはもう行えない',
      unknown: '最初の版より前の日の規則はわかっていない',
    },
    when: {
      act: '次のステップは、尋ねた本人が行う。',
      wait: '次のステップは、本人以外が行う。',
    },
  },
};
