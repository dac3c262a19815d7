import type { ConditionId, OfferingId, StatusWord } from '../../rules/index.ts';

/** The eligibility tool: which engagements a company and its consultant may deliver. */
export const eligibility = {
  // Abbreviations stay as the programme wrote them; the full names follow in words.
  offerings: {
    ddps: 'デスクトップ展開計画サービス',
    dydps: 'Dynamics展開計画サービス',
    pvdps: 'プライベート クラウド、管理、仮想化の計画サービス',
    sdps: 'SharePoint展開計画サービス',
    's-edps': 'Skype for BusinessおよびExchange展開計画サービス',
    ssdps: 'SQL Server展開計画サービス',
  } satisfies Record<OfferingId, string>,
  conditions: {
    competency: '会社が対象となるコンピテンシーを保有している',
    'consultant-assessment': 'コンサルタントが必要な評価または試験に合格している',
    'compliance-training': 'コンプライアンス トレーニングを修了している',
    'agreement-signed': 'プログラム契約に署名している',
    'offering-enrolled': '会社がオファリングに登録している',
    'yearly-renewal': '毎年の更新を済ませている',
  } satisfies Record<ConditionId, string>,
  verdicts: { yes: '実施できる', no: '実施できない', unknown: '不明' },
  conditionVerdicts: { yes: '満たしている', no: '満たしていない', unknown: '不明' },
  form: '保有しているもの',
  formHint:
    'わかることに答えてください。「わからない」も答えの一つであり、不明な点を「いいえ」とみなすことはありません。',
  engagement: 'どのエンゲージメントですか',
  allEngagements: 'すべて',
  competencies: '会社のコンピテンシー',
  competenciesHint:
    '選択内容に関係するものだけを質問します。一つでも答えると、答えなかったものは保有していないとみなします。',
  levels: { none: '保有していない', silver: 'シルバー', gold: 'ゴールド', unknown: 'わからない' },
  assessments: 'コンサルタントの評価または試験',
  assessmentsHint:
    'そのコンピテンシーの条件として認められるものが、少なくとも一つ必要です。どれが認められるかは、資料に書かれていません。',
  others: '契約、登録、更新',
  answers: { yes: 'はい', no: 'いいえ', unknown: 'わからない' },
  questions: {
    complianceTraining: 'コンプライアンス トレーニングを修了していますか',
    agreementSigned: 'プログラム契約に署名していますか',
    enrolledOfferings: '{offering}に登録していますか',
    renewedOn: '最後に登録または更新した日',
  },
  renewedOnHint:
    'パートナーは毎年、更新して登録し直しました。わからない場合は、空欄のままにしてください。',
  asked: '選択した日の版が求めている条件です。',
  answer: '答え',
  empty: '質問に一つでも答えると、エンゲージメントごとの判定がここに表示されます。',
  // {yes}, {no}, {unknown} are numbers of engagements.
  summary: '実施できる：{yes}件、実施できない：{no}件、不明：{unknown}件。',
  because: '理由',
  // {levels} is “シルバーまたはゴールド”; {competencies} a list joined with “または”.
  needs: '必要なもの：{competencies}の{levels}。',
  anyLevel: 'シルバーまたはゴールド',
  goldOnly: 'ゴールド',
  // {competency} and {level}: “Data Platform：シルバー”.
  heldLevel: '{competency}：{level}',
  flips: '「実施できる」にするための変更',
  flipsIntro: 'それぞれが、必要最小限の変更です。一行に挙げたものは、すべて必要です。',
  tryIt: '試す',
  tried: '回答を変更し、判定を更新しました。',
  undo: '元に戻す',
  settle: '確定させるために必要な情報',
  // Single changes; {competency}, {offering} are names, {level} a level, {day} a day.
  changes: {
    competencies: '{competency}の{level}を取得する',
    consultantAssessments: 'コンサルタントが{competency}の評価または試験に合格する',
    enrolledOfferings: '{offering}に登録する',
    complianceTraining: 'コンプライアンス トレーニングを修了する',
    agreementSigned: 'プログラム契約に署名する',
    renewedOn: '{day}以降に更新する（当日を含む）',
  },
  toSettle: {
    competencies: '保有している{competency}のレベル',
    consultantAssessments: 'コンサルタントが{competency}の評価または試験に合格しているかどうか',
    enrolledOfferings: '会社が{offering}に登録しているかどうか',
    complianceTraining: 'コンプライアンス トレーニングを修了しているかどうか',
    agreementSigned: 'プログラム契約に署名しているかどうか',
    renewedOn: '最後に登録または更新した日',
  },
  // Between the parts of one change, and between competencies of which one is enough.
  and: '、',
  orJoin: 'または',
  statusWord: 'この版のパートナー センターに表示された状態：',
  statusWords: {
    'not-started': 'Not started（開始前）',
    'in-progress': 'In progress（進行中）',
    active: 'Active（アクティブ）',
    unknown: '不明',
  } satisfies Record<StatusWord | 'unknown', string>,
  // {day} is the day the table was published.
  tableUnknown:
    '{day}より前について、どのコンピテンシーがどのエンゲージメントの対象となるかを示した資料はありません。満たしていない条件があれば「実施できない」と判定しますが、「実施できる」と判定することはできません。',
  beforeFirstEdition: 'この日のプログラムについて述べた資料はありません。',
  damaged: 'リンクの一部を読み取れなかったため、除外しました：{parts}。',
  noScript:
    '判定にはJavaScriptが必要です。下の表に、すべてのエンゲージメントと、対象となるコンピテンシーを示しています。',
  renewedInFuture: 'この日は、答えの基準日より後であるため、まだ数えません。',
};
