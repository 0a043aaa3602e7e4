package org.kapok.incentive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kapok.incentive.rule.CodeValue;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.FieldType;
import org.kapok.incentive.rule.StandardField;
import org.kapok.problem.Problem;

/** Checks the fields that a scheme declares, each by itself. */
final class FieldCheck {
  private static final Set<FieldType> CHOSEN =
      Set.of(FieldType.NUMBER, FieldType.CODE, FieldType.FLAG);

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
          "\"{0}\" is a word of conditions; name the field otherwise",
          name);
    }
    Optional<StandardField> standard = StandardField.named(name);
    if (standard.isPresent()) {
      checkStandard(standard.get(), field, place);
    } else if (!derivations(field).isEmpty()) {
      checkDerived(field, place);
    } else {
      checkOwn(field, place);
    }
    checkCodes(field, standard.isPresent(), place);
  }

  /** The words by which the field says how it is derived. */
  private static List<String> derivations(Field field) {
    List<String> words = new ArrayList<>();
    field.lookup().ifPresent(lookup -> words.add("lookup"));
    if (!field.sum().isEmpty()) {
      words.add("sum");
    }
    if (!field.choose().isEmpty()) {
      words.add("choose");
    }
    field.since().ifPresent(since -> words.add("since"));
    field.held().ifPresent(held -> words.add("held"));
    if (!field.count().isEmpty()) {
      words.add("count");
    }
    field.level().ifPresent(level -> words.add("level"));
    field.levelSince().ifPresent(since -> words.add("levelSince"));
    field.won().ifPresent(won -> words.add("won"));
    return words;
  }

  private void checkStandard(StandardField standard, Field field, String place) {
    if (standard.type() != FieldType.CODE || !standard.codes().isEmpty()) {
      problems.add(
          "reserved-name",
          place,
          "\"{0}\" is a standard field that needs no declaration; name the field " + "otherwise",
          standard.word());
    } else if (field.type().orElse(FieldType.CODE) != FieldType.CODE
        || field.of().orElse(standard.source()) != standard.source()
        || !derivations(field).isEmpty()) {
      problems.add(
          "wrong-type",
          place,
          "\"{0}\" is a standard field of codes; only its values, open and label can be "
              + "declared",
          standard.word());
    }
  }

  private void checkDerived(Field field, String place) {
    List<String> words = derivations(field);
    if (words.size() > 1) {
      problems.add("duplicate", place, "a field is derived in one way, was in {0}", words);
    }
    String word = words.get(0);
    if (word.equals("level")) {
      checkLevel(
          field,
          FieldType.CODE,
          "a level is a code of its honour; nothing else is declared with it",
          place);
      return;
    }
    if (word.equals("levelSince")) {
      checkLevel(
          field,
          FieldType.DATE,
          "since when a level is held is a date; nothing else is declared with it",
          place);
      return;
    }
    FieldType type = field.type().orElse(FieldType.NUMBER);
    boolean chosen = word.equals("choose");
    if (chosen && !CHOSEN.contains(type)) {
      problems.add("wrong-type", place + "/type", "what is chosen is a number, a code or a flag");
    }
    if (!chosen && type != FieldType.NUMBER) {
      problems.add("wrong-type", place + "/type", "a field with {0} is a number", word);
    }
    if (field.of().isPresent()) {
      problems.add("wrong-type", place + "/of", "a derived field is of what it is derived from");
    }
    boolean decimals = field.decimals().isPresent() && !word.equals("held");
    if (field.atLeast().isPresent() || field.atMost().isPresent() || decimals) {
      problems.add(
          "wrong-type", place, "only a number that is read has atLeast, atMost and decimals");
    }
    if (field.lookup().isPresent() && field.lookup().get().values().isEmpty()) {
      problems.add("empty", place + "/lookup/values", "a look-up must hold at least one value");
    }
  }

  private void checkLevel(Field field, FieldType type, String pattern, String place) {
    if (field.type().orElse(type) != type
        || field.of().isPresent()
        || field.open()
        || !field.values().isEmpty()
        || field.decimals().isPresent()
        || field.atLeast().isPresent()
        || field.atMost().isPresent()) {
      problems.add("wrong-type", place, pattern);
    }
  }

  private void checkOwn(Field field, String place) {
    if (field.type().isEmpty()) {
      problems.add(
          "missing",
          place + "/type",
          "a field of the scheme's own must have a type, one of code, text, number, "
              + "duration, date, time, flag");
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
    boolean derived = !derivations(field).isEmpty();
    if (field.level().isPresent() || field.levelSince().isPresent()) {
      return;
    }
    if (field.type().isEmpty() && !standard && !derived) {
      return; // reported, and nothing else is known
    }
    FieldType otherwise = derived ? FieldType.NUMBER : FieldType.CODE;
    boolean codes = field.type().orElse(otherwise) == FieldType.CODE;
    if (codes && field.values().isEmpty() && !field.open()) {
      problems.add(
          "missing", place + "/values", "a field of codes must name its values, or be open");
    }
    if (derived && field.open()) {
      problems.add("wrong-type", place + "/open", "a chosen code is one of its values");
    }
    if (!codes && !field.values().isEmpty()) {
      problems.add("wrong-type", place + "/values", "only a field of codes has values");
    }
    TreeSet<String> seen = new TreeSet<>();
    for (CodeValue value : field.values()) {
      if (!seen.add(value.code())) {
        problems.add("duplicate", place + "/values", "the code \"{0}\" stands twice", value.code());
      }
    }
  }
}
