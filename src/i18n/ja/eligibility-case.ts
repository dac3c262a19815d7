/** Why an eligibility verdict is what it is, and where the sources disagree. Loaded on demand. */
export const eligibilityCase = {
  whyVerdict: 'この判定の根拠',
  whyCondition: 'この条件を判断した根拠',
  // Steps of an explanation as sentences. {day} is a whole day.
  trace: {
    // {edition} is “April 2021”.
    asOf: 'この答えの基準日：{day}。{edition}版が適用されます。',
    noEdition:
      'この答えの基準日：{day}。この日に適用される版がわかっていないため、判定できません。',
    // {condition} is a whole sentence of `eligibility.conditions`.
    rule: '資料に示されている条件（{day}以降、当日を含む）：「{condition}」。',
    // {competencies} is a list joined with “or”.
    needsAssessment: '{competencies}について、評価または試験に一つ合格していれば足ります。',
    noList:
      '{day}より前について、対象となるコンピテンシーの一覧を示した資料はないため、どう答えてもこの条件を満たすとは判断できません。',
    // {question} is a whole question.
    entered: '「{question}」への回答：{answer}。',
    leftOut: '「{question}」への回答がないため、不明として扱います。',
    leftOutNone:
      '「{question}」への回答はありませんが、ほかのコンピテンシーには回答があるため、保有していないとみなします。',
    later: '{day}は、答えの基準日より後であるため、まだ数えません。',
    // {from}, {until}, {yearEnd} are whole days; both last days count.
    year: '{from}の更新は、その日から一年と数えれば{until}まで、暦年で数えれば{yearEnd}まで有効です（いずれも当日を含む）。',
    // What follows for a condition, by its reason.
    judged: {
      held: '{competency}で足りるため、条件を満たしています。',
      'level-too-low':
        '保有しているレベルが求められるレベルに届かないため、条件を満たしていません。',
      'not-held': '該当するものが一つもないため、条件を満たしていません。',
      answered: 'この回答により、条件の判定は「{verdict}」となります。',
      'not-answered': '不明な点を「いいえ」とみなすことはないため、条件は不明のままです。',
      'table-unknown': 'その一覧がないため、条件は不明のままです。',
      'renewed-within-a-year': '答えの基準日がその一年以内であるため、条件を満たしています。',
      'renewal-may-be-due':
        '答えの基準日は、一方の最終日を過ぎていますが、もう一方の最終日は過ぎていません。資料には「毎年」としか書かれていないため、条件は不明のままです。',
      'renewal-lapsed': '答えの基準日がどちらの最終日も過ぎているため、条件を満たしていません。',
      'never-renewed': '登録も更新も行っていないため、条件を満たしていません。',
    },
    // {conditions} is a list of conditions.
    tally: {
      yes: '満たしている条件：{conditions}。',
      no: '満たしていない条件：{conditions}。',
      unknown: '不明な条件：{conditions}。',
    },
    // {verdict} is one of `eligibility.verdicts`.
    together: {
      yes: 'この日の条件をすべて満たしているため、判定は「{verdict}」です。',
      no: '満たしていない条件が一つでもあれば、判定は「{verdict}」になります。',
      unknown:
        '満たしていない条件はありませんが、不明な条件があるため、判定は「{verdict}」のままです。',
    },
  },
  conflicts: {
    title: '資料が一致していない点',
    differs: 'どちらの記述が正しいかによって、判定が変わります。',
    same: 'どちらの記述が正しくても、判定は同じです。',
    apart: 'この点に関わる条件はないため、判定には影響しません。',
    // Above a verdict.
    under: 'この記述が正しい場合',
    // {date} is as far as known; {letter} and {weight}: how much the weightiest source weighs.
    since: '最も古い資料の日付：{date}。重み{letter}：{weight}。',
    undated: '資料の日付なし。重み{letter}：{weight}。',
    safe: '安全側の解釈',
    followed: 'このサイトで採用',
    meetAll:
      'どちらか一方だけでは、安全とは言えません。両方の記述に沿っていれば、どちらが正しくても問題ありません。',
    // What choosing a side costs or saves.
    costs: {
      'competency-only':
        'トレーニングを省けます。ただし、もう一方の記述が正しければ、満たしていない条件が一つ残ります。',
      'training-too':
        'トレーニングの修了が必要になります。修了していれば、どちらの記述が正しくても問題ありません。',
      'customers-project-manager':
        '顧客の入力が一つ増えます（顧客自身の会社のプロジェクト マネージャー）。',
      'partners-company': '顧客の入力が一つ増えます（実施する会社）。',
      'contact-role':
        '拠点ごとに連絡先の役割が必要です。ただし、もう一方の記述が正しければ、その役割では足りません。',
      'partner-admin':
        '必要なのはMPN パートナー管理者の役割一つで、拠点ごとの役割は不要です。このサイトでは、後から出た記述を採用しています。',
    },
  },
};
