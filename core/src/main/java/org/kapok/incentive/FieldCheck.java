package org.kapok.incentive;

import java.util.Optional;
import java.util.TreeSet;
import org.kapok.incentive.rule.CodeValue;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.FieldType;
import org.kapok.incentive.rule.StandardField;
import org.kapok.problem.Problem;

/** Checks the fields that a scheme declares, each by itself. */
final class FieldCheck {
  private final Problems problems;

  FieldCheck(Problems problems) {
    this.problems = problems;
  }

  /** Reports what is wrong with the declaration of the field. */
  void check(String name, Field field) {
    String place = "/fields/" + Problem.escaped(name);
    if (Condition.WORDS.contains(name)) {
      problems.add(
          "reserved-name",
          place,
          "\"" + name + "\" is a word of conditions; name the field otherwise");
    }
    Optional<StandardField> standard = StandardField.named(name);
    if (standard.isPresent()) {
      checkStandard(standard.get(), field, place);
    } else if (!field.sum().isEmpty()) {
      checkDerived(field, place);
    } else if (field.lookup().isPresent()) {
      checkLookup(field, place);
    } else {
      checkOwn(field, place);
    }
    checkCodes(field, standard.isPresent(), place);
  }

  private void checkStandard(StandardField standard, Field field, String place) {
    if (standard.type() != FieldType.CODE || !standard.codes().isEmpty()) {
      problems.add(
          "reserved-name",
          place,
          "\""
              + standard.word()
              + "\" is a standard field that needs no declaration; name the field otherwise");
    } else if (field.type().orElse(FieldType.CODE) != FieldType.CODE
        || field.of().orElse(standard.source()) != standard.source()
        || field.lookup().isPresent()) {
      problems.add(
          "wrong-type",
          place,
          "\""
              + standard.word()
              + "\" is a standard field of codes; only its values, open and label can be declared");
    }
  }

  private void checkDerived(Field field, String place) {
    if (field.type().orElse(FieldType.NUMBER) != FieldType.NUMBER
        || field.of().isPresent()
        || field.lookup().isPresent()) {
      problems.add(
          "wrong-type", place, "a sum is a number, is of what it sums up, and is no look-up");
    }
  }

  private void checkLookup(Field field, String place) {
    if (field.type().orElse(FieldType.NUMBER) != FieldType.NUMBER || field.of().isPresent()) {
      problems.add("wrong-type", place, "a look-up is a number, and is of what it is looked up by");
    }
    if (field.lookup().get().values().isEmpty()) {
      problems.add("empty", place + "/lookup/values", "a look-up must hold at least one value");
    }
  }

  private void checkOwn(Field field, String place) {
    if (field.type().isEmpty()) {
      problems.add(
          "missing",
          place + "/type",
          "a field of the scheme's own must have a type, one of code, text, number, duration, date,"
              + " time, flag");
    }
    if (field.type().filter(type -> type == FieldType.NUMBER).isEmpty()
        && (field.atLeast().isPresent()
            || field.atMost().isPresent()
            || field.decimals().isPresent())) {
      problems.add("wrong-type", place, "only a number has atLeast, atMost and decimals");
    }
  }

  private void checkCodes(Field field, boolean standard, String place) {
    if (field.sum().isEmpty() && !field.then().isEmpty()) {
      problems.add("missing", place + "/sum", "then needs a sum to start from");
    }
    boolean derived = field.lookup().isPresent() || !field.sum().isEmpty();
    if (field.type().isEmpty() && !standard && !derived) {
      return; // reported, and nothing else is known
    }
    boolean codes = field.type().orElse(FieldType.CODE) == FieldType.CODE && !derived;
    if (codes && field.values().isEmpty() && !field.open()) {
      problems.add(
          "missing", place + "/values", "a field of codes must name its values, or be open");
    }
    if (!codes && !field.values().isEmpty()) {
      problems.add("wrong-type", place + "/values", "only a field of codes has values");
    }
    TreeSet<String> seen = new TreeSet<>();
    for (CodeValue value : field.values()) {
      if (!seen.add(value.code())) {
        problems.add(
            "duplicate", place + "/values", "the code \"" + value.code() + "\" stands twice");
      }
    }
  }
}
