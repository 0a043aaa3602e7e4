package org.kapok.incentive.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.rule.CodeValue;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.FieldType;
import org.kapok.incentive.rule.Match;
import org.kapok.incentive.rule.Rule;
import org.kapok.participation.AttributeValue;
import org.kapok.problem.Problem;

/** Conditions that contradict or repeat each other, or of which one implies another. */
final class ConditionRemarks {
  private final Context context;
  private final List<Remark> remarks = new ArrayList<>();

  ConditionRemarks(Context context) {
    this.context = context;
  }

  List<Remark> all() {
    context.scheme.when().ifPresent(when -> check(when, "/when"));
    for (int i = 0; i < context.scheme.rules().size(); i++) {
      Rule rule = context.scheme.rules().get(i);
      String place = "/rules/" + i + "/when";
      rule.when().ifPresent(when -> check(when, place));
      checkAgainstScheme(rule, place);
    }
    for (int i = 0; i < context.scheme.honours().size(); i++) {
      check(context.scheme.honours().get(i), "/honours/" + i);
    }
    return remarks;
  }

  private void check(Honour honour, String place) {
    for (int i = 0; i < honour.levels().size(); i++) {
      String at = place + "/levels/" + i;
      check(honour.levels().get(i).when(), at + "/when");
      honour.levels().get(i).keep().ifPresent(keep -> check(keep, at + "/keep"));
    }
    honour.barred().ifPresent(bar -> check(bar.when(), place + "/barred/when"));
    honour.revoked().ifPresent(revoked -> check(revoked, place + "/revoked"));
  }

  private void checkAgainstScheme(Rule rule, String place) {
    if (rule.always() || rule.when().isEmpty() || context.scheme.when().isEmpty()) {
      return;
    }
    Facts counted = context.conditions.of(context.scheme.when().get());
    Facts own = context.conditions.of(rule.when().get());
    if (own.possible() && !own.meet(counted).possible()) {
      add(
          "contradiction",
          place,
          "与方案的总条件矛盾",
          "contradicts the condition of the scheme: no participation that counts can match");
    }
    for (Placed each : parts(rule.when().get(), place)) {
      if (each.condition() instanceof Condition.FieldTest test
          && context.conditions.isImplied(test, counted)) {
        add(
            "implied-condition",
            each.place(),
            "方案的总条件已包含此条件",
            "always holds where the condition of the scheme does");
      }
    }
  }

  private record Placed(Condition condition, String place) {}

  private void check(Condition condition, String place) {
    if (condition instanceof Condition.FieldTest test) {
      checkTest(test, place + "/" + Problem.escaped(test.field()));
    } else if (condition instanceof Condition.Not not) {
      check(not.condition(), place + "/not");
    } else if (condition instanceof Condition.Any any) {
      List<Placed> parts = placed(any.conditions(), place + "/any");
      checkRepeated(parts);
      checkAbsorbed(parts);
      parts.forEach(each -> check(each.condition(), each.place()));
    } else if (condition instanceof Condition.CountOf count) {
      List<Placed> parts = placed(count.of(), place + "/of");
      checkRepeated(parts);
      parts.forEach(each -> check(each.condition(), each.place()));
    } else {
      checkTogether(condition, place);
    }
  }

  private static List<Placed> placed(List<Condition> conditions, String place) {
    List<Placed> placed = new ArrayList<>();
    for (int i = 0; i < conditions.size(); i++) {
      placed.add(new Placed(conditions.get(i), place + "/" + i));
    }
    return placed;
  }

  private void checkTogether(Condition condition, String place) {
    List<Placed> direct =
        condition instanceof Condition.All all
            ? placed(all.conditions(), place + "/all")
            : ((Condition.Together) condition)
                .members().stream().map(member -> new Placed(member, place)).toList();
    List<Placed> parts = parts(condition, place);
    checkRepeated(parts);
    boolean each = direct.stream().allMatch(part -> facts(part).possible());
    if (each && !context.conditions.of(condition).possible()) {
      add("contradiction", place, "这些条件不能同时成立", "these conditions can never hold together");
    } else if (each) {
      checkImplied(parts);
    }
    direct.forEach(part -> check(part.condition(), part.place()));
  }

  private Facts facts(Placed part) {
    return context.conditions.of(part.condition());
  }

  /** What must hold for the condition to hold, each with the place at which it stands. */
  private static List<Placed> parts(Condition condition, String place) {
    List<Placed> parts = new ArrayList<>();
    if (condition instanceof Condition.All all) {
      placed(all.conditions(), place + "/all")
          .forEach(each -> parts.addAll(parts(each.condition(), each.place())));
    } else if (condition instanceof Condition.Together together) {
      together.members().forEach(member -> parts.addAll(parts(member, place)));
    } else if (condition instanceof Condition.FieldTest test) {
      parts.add(new Placed(test, place + "/" + Problem.escaped(test.field())));
    } else {
      parts.add(new Placed(condition, place));
    }
    return parts;
  }

  private void checkRepeated(List<Placed> parts) {
    for (int i = 0; i < parts.size(); i++) {
      Condition condition = parts.get(i).condition();
      if (parts.subList(0, i).stream().anyMatch(each -> each.condition().equals(condition))) {
        add("repeated-condition", parts.get(i).place(), "重复前面的条件", "repeats an earlier condition");
      }
    }
  }

  private void checkImplied(List<Placed> parts) {
    for (Placed part : parts) {
      if (part.condition() instanceof Condition.FieldTest test) {
        Facts others =
            parts.stream()
                .filter(each -> !each.condition().equals(test))
                .map(this::facts)
                .reduce(Facts.NONE, Facts::meet);
        if (context.conditions.isImplied(test, others)) {
          add(
              "implied-condition",
              part.place(),
              "其余条件已包含此条件",
              "always holds where the other conditions do");
        }
      }
    }
  }

  private void checkAbsorbed(List<Placed> parts) {
    for (Placed part : parts) {
      Facts facts = facts(part);
      boolean absorbed =
          facts.possible()
              && parts.stream()
                  .filter(other -> !other.condition().equals(part.condition()))
                  .anyMatch(
                      other ->
                          other.condition() instanceof Condition.FieldTest test
                              && context.conditions.isImplied(test, facts));
      if (absorbed) {
        add(
            "absorbed-condition",
            part.place(),
            "其他选项已包含此选项",
            "adds nothing: another alternative always holds with it");
      }
    }
  }

  private void checkTest(Condition.FieldTest test, String place) {
    Domain domain = context.conditions.domain(test);
    if (domain.meet(context.fields.declaredDomain(test.field())).isEmpty()) {
      add("never-holds", place, "字段的取值永远不满足此条件", "no value that the field can have matches");
    }
    List<AttributeValue> named =
        test.match() instanceof Match.Is is
            ? List.of(is.value())
            : test.match() instanceof Match.OneOf oneOf ? oneOf.values() : List.of();
    for (AttributeValue value : named) {
      if (isUnlisted(test.field(), value.toString())) {
        add(
            "code-not-listed",
            place,
            "代码“" + value + "”不在字段的代码表中",
            "the code \"" + value + "\" is not among those that the field lists");
      }
    }
  }

  private boolean isUnlisted(String field, String code) {
    Optional<List<CodeValue>> listed =
        context.fields.declared(field).map(declared -> declared.values());
    return context.fields.type(field) == FieldType.CODE
        && listed.isPresent()
        && !listed.get().isEmpty()
        && listed.get().stream().noneMatch(each -> each.code().equals(code));
  }

  private void add(String code, String place, String chinese, String english) {
    remarks.add(Remark.of(code, place, chinese, english));
  }
}
