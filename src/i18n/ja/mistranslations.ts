/** What translated pages got wrong: the table of it, and the warnings at the steps. */
export const mistranslations = {
  caption: '翻訳されたページにあり、英文にはない記述',
  where: '言語と時期',
  read: '書かれていた文',
  english: '英文の意味',
  right: '正しい日付',
  cost: '起こりうる影響',
  groups: { days: '日付と義務', conditions: '条件と役割' },
  pages: {
    'planning-services': '計画サービスのページ',
    requirements: '要件のページ',
    'training-vouchers': 'トレーニング受講券のページ',
  },
  undated: '月は不明',
  // {created}, {redeem} and {claim} are whole days; the last two are last good days.
  example:
    '表の日付は、作成の最終日である{created}に作成された一枚の利用券のものです。引き換えは{redeem}までです（当日を含む）。その日に引き換えた場合、支払い請求は{claim}までです（当日を含む）。',
  meaning: '意味：{meaning}',
  // {day} is the last good day.
  by: '{day}まで（当日を含む）',
  taken: {
    'last-day': '読み手の理解：{day}まで（当日を含む）',
    'first-day': '読み手の理解：{day}から',
    'end-of-use': '読み手の理解：{day}から利用不可',
    'no-limit': '読み手の理解：期限なし',
    never: '読み手の理解：支払いそのものから数える',
    start: '読み手の理解：開始',
  },
  lost: '{days}を失う',
  late: '{days}の遅れ',
  notADay: '日付に関する誤りではありません。',
  // In a warning, before and after the words of the page.
  said: '{page}、{seen}：',
  corrected: 'これは「{meaning}」という意味になり、誤りです。英文の意味：{right}',
  more: 'この誤りについて',
  // `reads`: what the words say. `english`: what the English said. `cost`: what follows.
  statements: {
    'ko-180-days-before': {
      reads: '利用券の有効期限が切れる{span}前までに完了する',
      english: '予約、実施、引き換えは、利用券の有効期限で終わる{span}の期間内に行います。',
      cost: '利用券の有効期間は{span}です。この文に従うと、作成したその日に終えなければなりません。',
    },
    'ko-60-days-after': {
      reads: '引き換えの{span}後に',
      english: '支払い請求は、引き換えから{span}以内に完了する必要があります。',
      cost: '待っていると、請求できる日は支払い請求期間の最終日しか残りません。さらに一日待てば、期限を過ぎます。',
    },
    'ko-60-days-after-payment': {
      reads: '支払いから{span}が過ぎると',
      english: '支払い請求は、引き換えから{span}以内に完了する必要があります。',
      cost: '支払いは請求の後に行われます。支払いを待っていると、請求しないまま支払い請求期間が終わります。',
    },
    'ja-becomes-partner': {
      reads: '引き換えの{span}後にパートナーになる',
      english: '支払い請求は、引き換えから{span}以内に完了する必要があります。',
      cost: '請求が必要だとはどこにも書かれていません。気づかないうちに支払い請求期間が終わるおそれがあります。',
    },
    'ja-60-days-after': {
      reads: '引き換えの{span}後に',
      english: '支払い請求は、引き換えから{span}以内に完了する必要があります。',
      cost: '待っていると、請求できる日は支払い請求期間の最終日しか残りません。さらに一日待てば、期限を過ぎます。',
    },
    'ja-last-day-lost': {
      reads: '{day}に、顧客は作成と割り当てを行える',
      english: '顧客が利用券を作成し、割り当てられる最後の日は{day}です。',
      cost: 'それより後に予定していた顧客は、利用券をもう作成できません。',
    },
    'ja-180-days-then-expires': {
      reads: '{span}以内に完了し、それから期限が切れる',
      english: '予約、実施、引き換えは、利用券の有効期限で終わる{span}の期間内に行います。',
      cost: '完了したから期限が切れるように読めます。実際には、完了していなくても、利用券はその日に有効期限が切れます。',
    },
    'it-180-days-from-expiry': {
      reads: '有効期限から{span}以内に',
      english: '予約、実施、引き換えは、利用券の有効期限で終わる{span}の期間内に行います。',
      cost: '利用券の有効期限がすでに切れている日に、作業を予定することになります。',
    },
    'fr-60-days-after-reimbursement': {
      reads: '払い戻しの{span}後',
      english: '支払い請求は、引き換えから{span}以内に完了する必要があります。',
      cost: '払い戻しは請求の後に行われます。そこから数えると、請求しないまま支払い請求期間が終わります。',
    },
    'ja-training-starts': {
      reads: '提供が始まる',
      english: 'トレーニング受講券は提供を終了します。',
      cost: 'プログラムが終わろうとしているのに、読み手は開始に備えます。',
    },
    'zh-cn-training-creation-last-day-lost': {
      reads: '顧客は作成と割り当てを行える',
      english: '顧客が利用券を作成し、割り当てられる最後の日は{day}です。',
      cost: 'それより後に予定していた顧客は、利用券をもう作成できません。',
    },
    'zh-cn-training-redemption-last-day-lost': {
      reads: 'パートナーがトレーニング受講券を引き換える',
      english: 'パートナーが引き換えられる最後の日は{day}です。',
      cost: 'それより後に予定していたパートナーは、もう引き換えられません。',
    },
    'ja-accrue-became-use': {
      reads: '特典を利用できなくなった',
      english: '{day}以降、顧客に新たな特典は付与されません。すでに得た特典は引き続き使えます。',
      cost: 'これを信じた顧客は、まだ作成できる利用券を作成しません。',
    },
    'zh-cn-accrue-became-enjoy': {
      reads: '計画サービスの特典を受けられなくなった',
      english: '{day}以降、顧客に新たな特典は付与されません。すでに得た特典は引き続き使えます。',
      cost: 'これを信じた顧客は、まだ作成できる利用券を作成しません。',
    },
    'ja-gold-lost': {
      reads: 'シルバー レベルのDatacenterコンピテンシー',
      english: 'Datacenterコンピテンシーが、シルバーまたはゴールドのレベルで必要です。',
      cost: 'ゴールドを保有する会社が、対象にならないと思い込みます。',
    },
    'zh-cn-cloud-lost': {
      reads: 'シルバーまたはゴールドのBusiness Applications',
      english:
        'コンピテンシーはCloud Business Applicationsで、レベルはシルバーまたはゴールドです。',
      cost: '一覧にないコンピテンシーを探すことになります。',
    },
    'ja-for-became-to': {
      reads: 'Customer Engagementにアップグレードする',
      english: 'このエンゲージメントは、Dynamics 365 for Customer Engagementのアップグレードです。',
      cost: 'この製品のアップグレードではなく、別の製品への移行のように読めます。',
    },
    'zh-cn-gold-metal': {
      reads: '金属の金',
      english: 'ゴールドは、コンピテンシーの上位のレベルです。',
      cost: 'レベルを求められていることがわかりにくくなります。',
    },
    'zh-tw-gold-metal': {
      reads: '金属の金',
      english: 'ゴールドは、コンピテンシーの上位のレベルです。',
      cost: 'レベルを求められていることがわかりにくくなります。',
    },
    'ko-whose-company': {
      reads: '会社のプロジェクト マネージャー',
      english: '顧客は、顧客自身の会社のプロジェクト マネージャーに利用券を割り当てます。',
      cost: 'どちらの会社かがわからないため、パートナーが自社の担当者のところに利用券を探すおそれがあります。',
    },
    'ja-whose-company': {
      reads: '会社のプロジェクト マネージャー',
      english: '顧客は、顧客自身の会社のプロジェクト マネージャーに利用券を割り当てます。',
      cost: 'どちらの会社かがわからないため、パートナーが自社の担当者のところに利用券を探すおそれがあります。',
    },
    'zh-tw-whose-company': {
      reads: '会社のプロジェクト マネージャー',
      english: '顧客は、顧客自身の会社のプロジェクト マネージャーに利用券を割り当てます。',
      cost: 'どちらの会社かがわからないため、パートナーが自社の担当者のところに利用券を探すおそれがあります。',
    },
    'ko-can-do-more': {
      reads: 'さらに行うことができる',
      english: '「進行中」は、まだ行うべきことが残っているという意味です。',
      cost: '義務が任意のことのように読めます。行わないままでは、資格を得られません。',
    },
    'zh-cn-can-do-more': {
      reads: 'さらに行うことができる',
      english: '「進行中」は、まだ行うべきことが残っているという意味です。',
      cost: '義務が任意のことのように読めます。行わないままでは、資格を得られません。',
    },
    'ko-regulation-for-competency': {
      reads: '規定を規定する規定',
      english: '対象となるコンピテンシーが必要です。',
      cost: 'コンピテンシーを求められていることがわかりにくくなります。',
    },
  },
};
