package org.kapok.incentive.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kapok.id.HonourId;
import org.kapok.incentive.honour.Climb;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.honour.Level;
import org.kapok.incentive.honour.Loss;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.Rule;
import org.kapok.problem.Problem;

/**
 * Levels that nobody can win, or hold, or that everybody has; what is harder to keep than to win;
 * bars and revocations that never apply, or always; and honours that read one another.
 */
final class HonourRemarks {
  private final Context context;
  private final Earned earned;
  private final List<Remark> remarks = new ArrayList<>();

  HonourRemarks(Context context, Earned earned) {
    this.context = context;
    this.earned = earned;
  }

  List<Remark> all() {
    for (int i = 0; i < context.scheme.honours().size(); i++) {
      Honour honour = context.scheme.honours().get(i);
      String place = "/honours/" + i;
      for (int j = 0; j < honour.levels().size(); j++) {
        checkLevel(honour, j, place + "/levels/" + j);
      }
      honour.barred().ifPresent(bar -> checkBar(bar.when(), place + "/barred/when"));
      honour.revoked().ifPresent(revoked -> checkRevoked(revoked, place + "/revoked"));
      checkOthers(honour, place);
    }
    for (int i = 0; i < context.scheme.rules().size(); i++) {
      checkRule(context.scheme.rules().get(i), "/rules/" + i + "/when");
    }
    return remarks;
  }

  private void checkLevel(Honour honour, int number, String place) {
    Level level = honour.levels().get(number);
    if (!earned.isReachable(honour, level)) {
      addUnreachable(honour, level, place);
    } else if (earned.alwaysHolds(level.when()) && level.uses().isEmpty()) {
      add(
          "won-by-all",
          place + "/when",
          "所有人都满足等级“" + level.id() + "”的条件",
          "everybody meets the requirement of the level " + level.id());
    }
    level.keep().ifPresent(keep -> checkKeep(level, keep, place + "/keep"));
    if (number > 0) {
      checkHigher(honour, number, place);
    }
  }

  private void addUnreachable(Honour honour, Level level, String place) {
    Optional<String> field = earned.obstacle(level.when());
    String most =
        field.flatMap(earned::most).map(each -> ": " + field.get() + " ≤ " + each).orElse("");
    boolean below = honour.climb() == Climb.STEP_BY_STEP && earned.canBeWon(level);
    add(
        "unreachable-level",
        place,
        below
            ? "没有人能获得等级“" + level.id() + "”：必须逐级晋升，而下面有一级无法获得"
            : "仅凭本方案的积分，没有人能获得等级“" + level.id() + "”" + most.replace(": ", "："),
        below
            ? "nobody can win the level " + level.id() + ": a level below it cannot be won"
            : "nobody can win the level " + level.id() + " by what the scheme credits" + most);
  }

  private void checkKeep(Level level, Condition keep, String place) {
    if (keep.equals(level.when())) {
      add(
          "keep-repeats",
          place,
          "与获得条件相同，可以省略",
          "repeats what wins the level, which is understood");
    } else if (!earned.canHold(keep)) {
      add("keep-never-holds", place, "保级条件永远不成立", "can never hold: the level is lost at once");
    } else {
      Facts won = context.conditions.of(level.when());
      for (Condition.FieldTest test : Tests.together(keep)) {
        if (isHarder(test, won)) {
          add(
              "harder-to-keep",
              place + "/" + Problem.escaped(test.field()),
              "保级要求高于获得要求",
              "asks more to keep the level than to win it");
        }
      }
    }
  }

  /** Whether the test holds for only a part of what the facts allow of its field. */
  private boolean isHarder(Condition.FieldTest test, Facts facts) {
    Domain given = facts.field(test.field());
    Domain asked = context.conditions.domain(test);
    return facts.fields().containsKey(test.field())
        && given.numbers().low().isPresent()
        && asked.numbers().low().isPresent()
        && asked.numbers().compareLow(given.numbers()) > 0;
  }

  private void checkHigher(Honour honour, int number, String place) {
    Level lower = honour.levels().get(number - 1);
    Level level = honour.levels().get(number);
    Facts facts = context.conditions.of(lower.when());
    boolean stays = honour.lose() == Loss.NEVER && honour.valid().isEmpty();
    boolean climbsPast = honour.climb() == Climb.HIGHEST && stays;
    boolean implied =
        facts.possible()
            && Tests.isConjunction(level.when())
            && Tests.together(level.when()).stream()
                .allMatch(test -> context.conditions.isImplied(test, facts));
    if (climbsPast && implied && level.uses().isEmpty()) {
      add(
          "level-passed-over",
          place,
          "满足“" + lower.id() + "”者必然也满足“" + level.id() + "”，前者永远不会被持有",
          "whoever meets the requirement of "
              + lower.id()
              + " meets that of "
              + level.id()
              + " too: the former is never held");
      return;
    }
    for (Condition.FieldTest test : Tests.together(level.when())) {
      if (isLower(test, facts)) {
        add(
            "lower-than-below",
            place + "/when/" + Problem.escaped(test.field()),
            "要求低于下一级“" + lower.id() + "”",
            "asks less than the level below, " + lower.id());
      }
    }
  }

  private boolean isLower(Condition.FieldTest test, Facts below) {
    Interval given = below.field(test.field()).numbers();
    Interval asked = context.conditions.domain(test).numbers();
    return below.fields().containsKey(test.field())
        && given.low().isPresent()
        && asked.low().isPresent()
        && asked.compareLow(given) < 0;
  }

  private void checkBar(Condition when, String place) {
    if (!earned.canHold(when)) {
      add("bar-never-applies", place, "限制条件永远不成立", "can never hold: nobody is ever barred");
    } else if (earned.alwaysHolds(when)) {
      add("bar-always-applies", place, "限制条件始终成立，没有人能获得", "always holds: nobody can win anything");
    }
  }

  private void checkRevoked(Condition when, String place) {
    if (!earned.canHold(when)) {
      add("never-revoked", place, "撤销条件永远不成立", "can never hold: nothing is ever revoked");
    } else if (earned.alwaysHolds(when)) {
      add("always-revoked", place, "撤销条件始终成立，没有人能持有", "always holds: nobody can hold anything");
    }
  }

  private void checkOthers(Honour honour, String place) {
    Set<HonourId> read = new TreeSet<>();
    for (Level level : honour.levels()) {
      for (String name : Tests.read(level.when())) {
        context.fields.declared(name).flatMap(Field::level).ifPresent(read::add);
      }
    }
    for (HonourId other : read) {
      add(
          "reads-level",
          place,
          "以荣誉“" + other + "”的等级为条件，后者先评定",
          "asks for a level of the honour " + other + ", which is reviewed before it");
    }
  }

  private void checkRule(Rule rule, String place) {
    boolean never =
        rule.when()
            .filter(when -> Tests.read(when).stream().anyMatch(context.inputs::readsHoldings))
            .filter(when -> context.conditions.of(when).possible() && !earned.canHold(when))
            .isPresent();
    if (never) {
      add(
          "never-earned",
          place,
          "凭本方案能获得的数额和等级，此条件永远不成立",
          "can never hold with the amounts and levels that the scheme lets one earn");
    }
  }

  private void add(String code, String place, String chinese, String english) {
    remarks.add(Remark.of(code, place, chinese, english));
  }
}
