// Characters of this site's vocabulary that differ between the two Chinese scripts, pair by pair.
// Search reads a query in either script. Only characters with one counterpart in this subject.
const simplified =
  '凭证换务资质认过问题终项规则书请约销预订单创开关闭数据库电邮标录册签协议编号码顾员审报传达输导进图馆历兰实验测试业经营计划设备区网络软简体时间长门东车马鱼鸟龙龟见贝买卖让这说话语读谁课调谈论记讲许诉评词译详误谢识变发现场动态环确级纪红纯纸线组细织统继续维护综缩总结给绝费贷货购贴贵贸账贺赏赔赖赚赞轻载辑边迁运还远违连迟适选递遗邻采释银钟钱铁链锁错键镜闻队阶际陆阳阴险随隐难雾静顶顺须领频颗额颜风飞饭驱骤价优会伤伟众个为举义乐习乡争产亲亿仅从仓仪们余侧侦俩债倾偿储儿兑党内写军农冲决况净减几击刘别剂办劝励劳势卫压县参双叶听启响团园围国圆圣处复头夹奖奥妇娱学宁宝对尔层属岁岛币师带帮应庆废异张强归当彻忆怀恶惊惯愿户执扩扫抢拟择挂挥损掷搁摄摆撑无旧显晓暂术机杂权条来极构栏树样档桥梦检楼欢欧残气汇汉沟没济浏满滚灭灯灵点炼烟热爱牵犹独献画畅监盖盘础礼离种积称稳竞笔筛类粮纠纳纵纷练绑绕绘绩绪绿缓缘缴罗罚职联肃脑节范荐获虑虽补装览观视触讨训讯访诊诗诚询该诸谋谓谨谱贡负财责败贯赋赶趋跃践转轮较辅辆辈辞辩迈郑酱里针钮钥钩铃锐闪闲阅陈';
const traditional =
  '憑證換務資質認過問題終項規則書請約銷預訂單創開關閉數據庫電郵標錄冊簽協議編號碼顧員審報傳達輸導進圖館歷蘭實驗測試業經營計劃設備區網絡軟簡體時間長門東車馬魚鳥龍龜見貝買賣讓這說話語讀誰課調談論記講許訴評詞譯詳誤謝識變發現場動態環確級紀紅純紙線組細織統繼續維護綜縮總結給絕費貸貨購貼貴貿帳賀賞賠賴賺贊輕載輯邊遷運還遠違連遲適選遞遺鄰採釋銀鐘錢鐵鏈鎖錯鍵鏡聞隊階際陸陽陰險隨隱難霧靜頂順須領頻顆額顏風飛飯驅驟價優會傷偉眾個為舉義樂習鄉爭產親億僅從倉儀們餘側偵倆債傾償儲兒兌黨內寫軍農衝決況淨減幾擊劉別劑辦勸勵勞勢衛壓縣參雙葉聽啟響團園圍國圓聖處復頭夾獎奧婦娛學寧寶對爾層屬歲島幣師帶幫應慶廢異張強歸當徹憶懷惡驚慣願戶執擴掃搶擬擇掛揮損擲擱攝擺撐無舊顯曉暫術機雜權條來極構欄樹樣檔橋夢檢樓歡歐殘氣匯漢溝沒濟瀏滿滾滅燈靈點煉煙熱愛牽猶獨獻畫暢監蓋盤礎禮離種積稱穩競筆篩類糧糾納縱紛練綁繞繪績緒綠緩緣繳羅罰職聯肅腦節範薦獲慮雖補裝覽觀視觸討訓訊訪診詩誠詢該諸謀謂謹譜貢負財責敗貫賦趕趨躍踐轉輪較輔輛輩辭辯邁鄭醬裡針鈕鑰鉤鈴銳閃閒閱陳';

const from = (one: string, other: string) => {
  const others = [...other];
  return new Map([...one].map((character, at) => [character, others[at]!]));
};
const toSimplified = from(traditional, simplified);
const toTraditional = from(simplified, traditional);

/** A text in the Chinese script of a language; unknown characters stay as they are. */
export function inScriptOf(text: string, locale: 'zh-cn' | 'zh-tw'): string {
  const map = locale === 'zh-cn' ? toSimplified : toTraditional;
  return [...text].map((character) => map.get(character) ?? character).join('');
}
