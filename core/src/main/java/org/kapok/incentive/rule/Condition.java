package org.kapok.incentive.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kapok.problem.InvalidValueException;

/**
 * When a participation counts. Three-valued: a condition holds, does not hold, or is unknown
 * because a value is missing; only one that holds matches.
 *
 * <p>Example: {@code Condition.together(Condition.is("kind", "studySession"),
 * Condition.field("duration", Match.atLeast(AttributeValue.of(Duration.ofMinutes(30)))))}, written
 * {@code {"kind": "studySession", "duration": {"atLeast": "PT30M"}}}.
 */
public sealed interface Condition {
  /** The words that are no field's name, since conditions use them. */
  Set<String> WORDS = Set.of("all", "any", "not", "atLeast", "of");

  /**
   * A field's value matches: {@code "kind": "studySession"}.
   *
   * @param field the field's name
   * @param match what its value must be
   */
  record FieldTest(String field, Match match) implements Condition {
    @Override
    public String key() {
      return field;
    }
  }

  /**
   * All of several members written side by side in one object: {@code {"kind": "visit", "any":
   * [...]}}.
   *
   * @param members at least two, of different keys, none of them {@code Together}
   */
  record Together(List<Condition> members) implements Condition {

    /**
     * Copies the members.
     *
     * @throws IllegalArgumentException if there are fewer than two, or two of one key
     */
    public Together {
      members = List.copyOf(members);
      Set<String> keys = new HashSet<>();
      for (Condition member : members) {
        if (member instanceof Together || !keys.add(member.key())) {
          throw new InvalidValueException(
              "conditions side by side must have different keys, \"{0}\" stands twice; use "
                  + "Condition.all",
              member.key());
        }
      }
      if (members.size() < 2) {
        throw new InvalidValueException("at least two conditions must stand side by side");
      }
    }

    @Override
    public String key() {
      return "";
    }
  }

  /**
   * All of them: {@code {"all": [...]}}. Unknown unless one fails or all hold.
   *
   * @param conditions at least one
   */
  record All(List<Condition> conditions) implements Condition {

    /**
     * Copies the conditions.
     *
     * @throws IllegalArgumentException if there is none
     */
    public All {
      conditions = atLeastOne("all", conditions);
    }

    @Override
    public String key() {
      return "all";
    }
  }

  /**
   * At least one of them: {@code {"any": [...]}}. Unknown unless one holds or all fail.
   *
   * @param conditions at least one
   */
  record Any(List<Condition> conditions) implements Condition {

    /**
     * Copies the conditions.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Any {
      conditions = atLeastOne("any", conditions);
    }

    @Override
    public String key() {
      return "any";
    }
  }

  /**
   * The opposite: {@code {"not": {...}}}. Unknown if the condition is.
   *
   * @param condition what must not hold
   */
  record Not(Condition condition) implements Condition {
    @Override
    public String key() {
      return "not";
    }
  }

  /**
   * At least so many of them: {@code {"atLeast": 2, "of": [...]}}. Unknown unless enough hold, or
   * too many fail.
   *
   * @param atLeast from 1 to the number of conditions
   * @param of the conditions
   */
  record CountOf(int atLeast, List<Condition> of) implements Condition {

    /**
     * Copies the conditions.
     *
     * @throws IllegalArgumentException if the count cannot be reached or is below 1
     */
    public CountOf {
      of = atLeastOne("of", of);
      if (atLeast < 1 || atLeast > of.size()) {
        throw new InvalidValueException(
            "atLeast must be from 1 to the number of conditions, {0}, was {1}", of.size(), atLeast);
      }
    }

    @Override
    public String key() {
      return "of";
    }
  }

  /** Under which key it stands in the object that holds it. */
  String key();

  private static List<Condition> atLeastOne(String word, List<Condition> conditions) {
    if (conditions.isEmpty()) {
      throw new InvalidValueException("\"{0}\" must hold at least one condition", word);
    }
    return List.copyOf(conditions);
  }

  /** The field's value matches. */
  static Condition field(String field, Match match) {
    return new FieldTest(field, match);
  }

  /** The field's value is that code or text. */
  static Condition is(String field, String value) {
    return field(field, Match.is(value));
  }

  /** All of them, side by side; their keys must differ. */
  static Condition together(Condition... members) {
    return new Together(List.of(members));
  }

  /** All of them. */
  static Condition all(Condition... conditions) {
    return new All(List.of(conditions));
  }

  /** At least one of them. */
  static Condition any(Condition... conditions) {
    return new Any(List.of(conditions));
  }

  /** The opposite. */
  static Condition not(Condition condition) {
    return new Not(condition);
  }
}
