package org.kapok.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kapok.demo.week.Week;
import org.kapok.order.LoopCounts;
import org.kapok.order.LoopMeasure;
import org.kapok.order.OrderState;
import org.kapok.place.Distance;
import org.kapok.quantity.Ratio;

/** What a week of orders came to. */
final class OrdersReport {
  private static final long MILLIMETRES_PER_KILOMETRE = 1_000_000;

  private final Week week;
  private final Language language;

  OrdersReport(Week week, Language language) {
    this.week = week;
    this.language = language;
  }

  /** A head, the counts, the shares, and whether everything adds up. */
  List<String> lines() {
    LoopCounts all = week.figures().all();
    List<String> lines = new ArrayList<>();
    lines.add(
        language.say(
            "A week of orders in Guangzhou, made up: " + Count.of(week.venues(), "venue"),
            "广州一周点单（虚构数据）：" + week.venues() + " 个接单阵地"));
    lines.add("");
    TextTable table = TextTable.of(language.say("figure", "指标"), ">");
    for (LoopMeasure each : LoopMeasure.values()) {
      table.row(each.label().in(language.tag()), Count.of(all.of(each)));
    }
    table.row(language.say("response", "响应率"), percent(all.response()));
    table.row(language.say("acceptance", "接单率"), percent(all.acceptance()));
    table.row(language.say("fulfilment", "办结率"), percent(all.fulfilment()));
    table.row(language.say("satisfaction", "满意率"), percent(all.satisfaction()));
    table.row(language.say("mean rating", "平均评分"), rating(all.meanRating()));
    table.row(language.say("mean time to accept, minutes", "平均接单用时（分钟）"), minutes(all));
    lines.addAll(table.lines());
    lines.add("");
    lines.add(dispatches());
    lines.add(closures());
    lines.add(accounts());
    return lines;
  }

  private String percent(Optional<Ratio> share) {
    return share.map(RowLines::percent).orElse("-");
  }

  private String rating(Optional<Ratio> rating) {
    return rating.map(RowLines::tenths).orElse("-");
  }

  private static String minutes(LoopCounts all) {
    return all.time(OrderState.OFFERED).map(each -> Count.of(each.mean().toMinutes())).orElse("-");
  }

  private static String kilometres(Distance cost) {
    return Count.of(cost.millimetres() / MILLIMETRES_PER_KILOMETRE) + " km";
  }

  private String dispatches() {
    return language.say(
        Count.of(week.batches())
            + " dispatches of all waiting orders at once cost "
            + kilometres(week.cost())
            + " (the ways, lateness, and a price for each order left); one by one "
            + kilometres(week.oneByOne())
            + "; at least "
            + kilometres(week.bound()),
        week.batches()
            + " 次批量派单的总成本为 "
            + kilometres(week.cost())
            + "（路程、延迟与未派出的代价）；逐单派为 "
            + kilometres(week.oneByOne())
            + "；下界为 "
            + kilometres(week.bound()));
  }

  private String closures() {
    return language.say(
        Count.of(week.closed(), "room")
            + " closed on Thursday, which gave "
            + Count.of(week.rearranged(), "order")
            + " back; "
            + Count.of(week.dispatchedAgain(), "order")
            + " dispatched more than once",
        "周四有 "
            + Count.of(week.closed())
            + " 处场地停用，退回 "
            + Count.of(week.rearranged())
            + " 单；改派过的订单 "
            + Count.of(week.dispatchedAgain())
            + " 单");
  }

  private String accounts() {
    String states =
        week.states().entrySet().stream()
            .map(this::state)
            .collect(Collectors.joining(language.say(", ", "、")));
    return language.say(
        "every order: "
            + states
            + "; slots above their capacity: "
            + week.overbooked()
            + "; participations: "
            + Count.of(week.participations()),
        "全部订单："
            + states
            + "；超出容量的时段："
            + week.overbooked()
            + "；参与记录："
            + Count.of(week.participations())
            + " 条");
  }

  private String state(Map.Entry<OrderState, Long> state) {
    return state.getKey().label().in(language.tag()) + " " + Count.of(state.getValue());
  }
}
