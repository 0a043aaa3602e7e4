package org.kapok.incentive.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kapok.curve.Brackets;
import org.kapok.curve.Curve;
import org.kapok.curve.Rounded;
import org.kapok.curve.Table;
import org.kapok.incentive.rule.Lookup;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.Step;
import org.kapok.problem.Problem;
import org.kapok.quantity.Amount;

/**
 * Rows of tables and brackets that change nothing, stretches without a rate, and codes without a
 * number.
 */
final class TableRemarks {
  private final Context context;
  private final List<Remark> remarks = new ArrayList<>();

  TableRemarks(Context context) {
    this.context = context;
  }

  List<Remark> all() {
    for (int i = 0; i < context.scheme.rules().size(); i++) {
      steps(context.scheme.rules().get(i).then(), "/rules/" + i);
    }
    for (int i = 0; i < context.scheme.accounts().size(); i++) {
      steps(context.scheme.accounts().get(i).then(), "/accounts/" + i);
    }
    context
        .scheme
        .fields()
        .forEach((name, field) -> field.lookup().ifPresent(lookup -> codes(lookup, name)));
    return remarks;
  }

  private void steps(List<Step> then, String place) {
    for (int i = 0; i < then.size(); i++) {
      if (then.get(i).operation() instanceof Operation.Grow grow) {
        curve(grow.curve(), place + "/then/" + i);
      }
    }
  }

  private void curve(Curve curve, String place) {
    if (curve instanceof Rounded rounded) {
      curve(rounded.curve(), place);
    } else if (curve instanceof Table table) {
      table(table, place + "/table/");
    } else if (curve instanceof Brackets brackets) {
      brackets(brackets, place + "/brackets/");
    }
  }

  private void table(Table table, String place) {
    Amount before = Amount.ZERO;
    for (int i = 0; i < table.rows().size(); i++) {
      Amount amount = table.rows().get(i).amount();
      if (amount.compareTo(before) == 0) {
        add(
            "idle-row",
            place + i,
            "此行与前一行相同，没有作用",
            "changes nothing: it pays what is paid before it");
      }
      before = amount;
    }
  }

  private void brackets(Brackets brackets, String place) {
    Amount before = Amount.ZERO;
    for (int i = 0; i < brackets.rows().size(); i++) {
      Brackets.Row row = brackets.rows().get(i);
      boolean last = i == brackets.rows().size() - 1;
      if (i == 0 && row.from().signum() > 0) {
        add("gap", place + i, row.from() + " 以下不计", "nothing is paid below " + row.from());
      } else if (i > 0 && row.rate().compareTo(before) == 0) {
        add("idle-row", place + i, "此行与前一行的比率相同，没有作用", "changes nothing: the rate stays the same");
      } else if (row.rate().isZero() && !last) {
        Amount next = brackets.rows().get(i + 1).from();
        add(
            "gap",
            place + i,
            row.from() + " 至 " + next + " 之间不计",
            "nothing is paid from " + row.from() + " to " + next);
      }
      before = row.rate();
    }
  }

  private void codes(Lookup lookup, String name) {
    Optional<Set<String>> codes = context.fields.declaredDomain(lookup.field()).texts();
    String place = "/fields/" + Problem.escaped(name) + "/lookup/values";
    for (String code : codes.orElse(Set.of()).stream().sorted().toList()) {
      if (lookup.otherwise().isEmpty() && !lookup.values().containsKey(code)) {
        add("gap", place, "代码“" + code + "”没有对应的数值", "the code \"" + code + "\" has no number");
      }
    }
  }

  private void add(String code, String place, String chinese, String english) {
    remarks.add(Remark.of(code, place, chinese, english));
  }
}
