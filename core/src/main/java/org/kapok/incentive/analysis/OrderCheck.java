package org.kapok.incentive.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kapok.id.RuleId;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Keep;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;

/** Which steps make the order of participations matter (law 10). */
final class OrderCheck {
  private final Context context;
  private final SchemeBounds bounds;
  private final Constancy constancy;
  private final List<Remark> remarks = new ArrayList<>();
  private final FinerSteps finer = new FinerSteps();

  OrderCheck(Context context, SchemeBounds bounds) {
    this.context = context;
    this.bounds = bounds;
    constancy = new Constancy(context);
  }

  List<Remark> all() {
    context.scheme.when().ifPresent(when -> checkHeld(when, "/when"));
    for (int i = 0; i < context.scheme.rules().size(); i++) {
      Rule rule = context.scheme.rules().get(i);
      String place = "/rules/" + i;
      rule.when().ifPresent(when -> checkHeld(when, place + "/when"));
      if (!(rule.measure() instanceof Measure.From)) {
        checkMeasure(rule, place);
        follow(rule, new Way(Window.PARTICIPATION, List.of(), Optional.of(rule), false));
      }
    }
    for (int i = 0; i < context.scheme.accounts().size(); i++) {
      Account account = context.scheme.accounts().get(i);
      String place = "/accounts/" + i + "/opening";
      account.opening().ifPresent(figure -> checkOpening(account, figure, place));
    }
    remarks.addAll(finer.all());
    return remarks;
  }

  private void checkHeld(Condition when, String place) {
    addHoldings(Tests.read(when), place, "条件", "reads");
  }

  private void addHoldings(Set<String> read, String place, String chinese, String english) {
    if (read.stream().anyMatch(context.inputs::readsAmounts)) {
      add("held", place, chinese + "读取账户余额", english + " what is held in an account");
    }
    if (read.stream().anyMatch(context.inputs::readsLevels)) {
      add(
          "level",
          place,
          chinese + "读取已获等级，而等级取决于此前的参与",
          english + " a level, which depends on what came before");
    }
  }

  private void checkMeasure(Rule rule, String place) {
    Facts facts = context.facts(rule);
    if (rule.measure() instanceof Measure.Pay pay && pay.amount().signum() < 0) {
      add(
          "negative-measure",
          place + "/pay",
          "扣减：再参与一次可能使合计减少",
          "takes points away, so one more participation can lower a total");
    }
    if (rule.measure() instanceof Measure.Count count) {
      if (context.fields.numbers(count.field(), facts).isBelowZero()) {
        add(
            "negative-measure",
            place + "/count",
            "可能为扣减：再参与一次可能使合计减少",
            "may take points away, so one more participation can lower a total");
      }
      addHoldings(Set.of(count.field()), place + "/count", "计量", "measures");
    }
  }

  private void checkOpening(Account account, Figure figure, String place) {
    if (!(figure instanceof Figure.Fixed fixed) || fixed.amount().signum() < 0) {
      add("opening", place, "期初数额可能变化或为负", "the opening may change or lie below 0");
    }
    boolean read =
        context.scheme.rules().stream()
            .anyMatch(
                rule ->
                    rule.measure() instanceof Measure.From from
                        && bounds.account(from.account()).flows().stream()
                            .anyMatch(Flow::isOpening));
    if (read) {
      add(
          "opening",
          place,
          "另有规则读取含期初数的账户",
          "a rule counts what comes into an account with openings");
    }
    follow(account, new Way(account.each(), List.of(), Optional.empty(), true));
  }

  private void follow(Rule rule, Way way) {
    String place = "/rules/" + context.scheme.rules().indexOf(rule);
    Way left = through(rule.then(), place, way, false);
    context.scheme.accounts().stream()
        .filter(account -> rule.into().contains(account.id()))
        .forEach(account -> follow(account, left));
  }

  private void follow(Account account, Way way) {
    String place = "/accounts/" + context.scheme.accounts().indexOf(account);
    boolean several = bounds.account(account).flows().size() > 1;
    Way left = through(account.then(), place, way, several);
    checkPeriod(account, left, place);
    context.scheme.accounts().stream()
        .filter(next -> account.into().contains(next.id()))
        .forEach(next -> follow(next, left));
    if (left.rule().isEmpty()) {
      return;
    }
    for (int i = 0; i < context.scheme.rules().size(); i++) {
      Rule next = context.scheme.rules().get(i);
      if (next.measure() instanceof Measure.From from && from.account().equals(account.id())) {
        checkFilter(next, left, "/rules/" + i + "/when");
        follow(next, new Way(left.window(), left.by(), Optional.of(next), left.shared()));
      }
    }
  }

  private void checkPeriod(Account account, Way way, String place) {
    boolean fixed =
        !(way.window() instanceof Window.Unbroken || way.window() instanceof Window.Rolling);
    if (!way.isSingle() && fixed && !context.covers.nests(way.window(), account.each())) {
      add(
          "period-not-coarser",
          place + "/each",
          "账户周期不是由“" + way.window() + "”合并而成，各周期的合计取决于先后",
          "its periods are not made of whole parts of the last step, each "
              + way.window()
              + ": which period is paid depends on the order");
    }
  }

  /** A rule that counts only some of what came into an account. */
  private void checkFilter(Rule rule, Way way, String place) {
    boolean changes =
        rule.when()
            .filter(
                when ->
                    !Tests.read(when).stream().allMatch(name -> constancy.isConstant(name, way)))
            .isPresent();
    boolean left =
        context.scheme.when().isPresent()
            && !rule.always()
            && way.rule().filter(Rule::always).isPresent();
    if ((changes || left) && !way.isSingle()) {
      add(
          "filter",
          place,
          "只取账户进账的一部分，而哪一部分取决于先后",
          "counts a part of what came into an account, and which part depends on the order");
    }
  }

  private Way through(List<Step> then, String place, Way entering, boolean several) {
    Way way = entering;
    for (int i = 0; i < then.size(); i++) {
      Step step = then.get(i);
      String at = place + "/then/" + i;
      checkKind(step, at);
      if (step.operation() instanceof Operation.Times times) {
        checkFactor(times.factor(), step.when(), way, at);
      } else {
        way = added(step, at, way, several);
      }
    }
    return way;
  }

  private Way added(Step step, String place, Way way, boolean several) {
    boolean excepted = way.rule().map(Rule::id).filter(id -> passes(step, id)).isPresent();
    boolean keeps = step.operation() instanceof Operation.KeepOne;
    if (way.shared() && way.rule().isPresent() && (excepted || keeps)) {
      add(
          "split-again",
          place,
          "把先前合并限额的规则再分开处理",
          "treats rules apart whose credits were limited together before");
    }
    if (excepted) {
      return way;
    }
    Window window = step.each().orElseThrow();
    checkCoarser(step, window, place, way);
    Way own = new Way(window, step.by(), way.rule(), way.shared() || several);
    Tests.figure(step.operation())
        .filter(figure -> !constancy.isConstant(figure, own))
        .ifPresent(
            figure ->
                add(
                    "figure-not-constant",
                    place,
                    "限额在周期内可能变化",
                    "its bound may change within one " + window));
    step.overflow()
        .ifPresent(
            to ->
                context.scheme.accounts().stream()
                    .filter(account -> account.id().equals(to))
                    .forEach(account -> follow(account, own)));
    return own;
  }

  private static boolean passes(Step step, RuleId rule) {
    return step.except().contains(rule) || step.exceptCounted().contains(rule);
  }

  private void checkCoarser(Step step, Window window, String place, Way way) {
    if (way.isSingle() || window instanceof Window.Unbroken || window instanceof Window.Rolling) {
      return;
    }
    boolean nested = context.covers.nests(way.window(), window);
    boolean keyed =
        way.rule().isEmpty()
            ? step.by().stream().noneMatch(context.fields::isOfSubject)
            : step.by().stream().allMatch(name -> constancy.isConstant(name, way));
    if (!nested || !keyed) {
      finer.add(place, step, way);
    }
  }

  private void checkKind(Step step, String place) {
    Operation operation = step.operation();
    if (step.each().filter(Window.Unbroken.class::isInstance).isPresent()) {
      add("unbroken", place, "连续周期取决于先后", "a run of windows depends on the order");
    }
    if (step.each().filter(Window.Rolling.class::isInstance).isPresent()) {
      add("rolling", place, "滚动周期互相重叠", "rolling windows overlap");
    }
    if (operation instanceof Operation.SoftMax) {
      add("soft-limit", place, "软限额全付跨线的一次", "a soft limit pays the crossing credit in full");
    }
    if (operation instanceof Operation.KeepOne keep && keep.keep() == Keep.FIRST) {
      add("first", place, "保留先到的规则", "keeps the rule that comes first");
    }
    if (step.countsPaid()) {
      add("counts-paid", place, "按最终付出计数", "counts what is finally paid");
    }
    if (!step.exceptCounted().isEmpty()) {
      add("except-counted", place, "有规则不受限却计入限额", "counts credits that it does not cut");
    }
    if (operation instanceof Operation.Min min
        && !(min.bound() instanceof Figure.Fixed fixed && fixed.amount().signum() <= 0)) {
      add("lower-limit", place, "下限抬高先到的一次", "a lower limit above 0 raises the first credit");
    }
  }

  private void checkFactor(Figure factor, Optional<Condition> when, Way way, String place) {
    boolean constant =
        constancy.isConstant(factor, way)
            && when.map(Tests::read).orElse(Set.of()).stream()
                .allMatch(name -> constancy.isConstant(name, way));
    if (!constant) {
      add(
          "factor-not-constant",
          place,
          "系数在前一步的周期内可能变化",
          "the factor may change within one " + way.window() + " of the step before");
    }
  }

  private void add(String code, String place, String chinese, String english) {
    remarks.add(Remark.of(code, place, chinese, english));
  }
}
