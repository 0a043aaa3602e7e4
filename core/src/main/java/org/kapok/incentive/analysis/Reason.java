package org.kapok.incentive.analysis;

import org.kapok.text.LocalizedText;

/** Why something is not bounded, or not proved to be. */
enum Reason {
  NO_LIMIT("没有任何上限约束参与次数或计量", "nothing limits how often, or how much, is credited"),
  TIME("上限按较短的周期计算，累计没有上限", "what limits it holds in windows of which this one holds any number"),
  OPEN_KEY("上限按字段分别累计，而其取值不限", "a limit keeps a total for each value of a field that may have any"),
  NEGATIVE("扣减会腾出额度", "what is taken away gives headroom back"),
  OPEN_FIGURE("所用数值没有最大值", "a number that it reads has no largest value"),
  MIXED("曲线的累计可能回落", "the total of a curve may fall again"),
  KEPT("择一保留时有扣减或多条路径", "one of several rules is kept, and some may be below 0 or come twice"),
  RAISED("下限可能抬高付出", "a lower limit may raise credits"),
  REPEATED_DATE("时区的日期可能重复", "clocks that are put back repeat a date in this zone"),
  CARRIED("前一版本的累计延续到本版本", "totals go on from the version before"),
  SPENT("账户可用于补签支出", "units of the account are spent for gaps"),
  TOO_FINE("数值超出可表示的范围", "the figure does not fit in an amount");

  private final LocalizedText text;

  Reason(String chinese, String english) {
    text = LocalizedText.of("zh", chinese, "en", english);
  }

  LocalizedText text() {
    return text;
  }
}
