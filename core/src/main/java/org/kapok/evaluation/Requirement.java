package org.kapok.evaluation;

import java.util.List;
import org.kapok.problem.InvalidValueException;

/**
 * What a grade, a veto or the admission to a check-up asks for (条件). What cannot be known for want
 * of evidence is neither met nor missed: it counts as not met, under {@link Not} too, and is told.
 *
 * <p>Example: {@code {"all": [{"points": "total", "atLeast": 900}, {"shares": "total", "atLeast":
 * 0.9}]}}: 900 points in all, and in every section at least 90 % of its full marks.
 */
public sealed interface Requirement {

  /** One thing that is compared with bounds. */
  sealed interface Comparison extends Requirement {

    /** The item, section or figure that is compared. */
    String name();

    /** Between which values it must lie. */
    Bounds bounds();
  }

  /**
   * So many points (得分): {@code {"points": "total", "atLeast": 900}}.
   *
   * @param item the id of a section or indicator; {@code total} is the whole
   * @param bounds between which they must lie
   */
  record Points(String item, Bounds bounds) implements Comparison {
    @Override
    public String name() {
      return item;
    }
  }

  /**
   * Such a share of the full marks (得分率), as a fraction of one: {@code {"share": "environment",
   * "atLeast": 0.9}}. It is compared exactly: 0.89917 is not 0.9.
   *
   * @param item the id of a section or indicator that has full marks
   * @param bounds between which it must lie
   */
  record Share(String item, Bounds bounds) implements Comparison {
    @Override
    public String name() {
      return item;
    }
  }

  /**
   * Such a share in every item of a section that has full marks and is no bonus: {@code {"shares":
   * "total", "atLeast": 0.9}}. An item that is left out for want of evidence is passed over.
   *
   * @param section the id of a section, or {@code total}
   * @param bounds between which each share must lie
   */
  record Shares(String section, Bounds bounds) implements Comparison {
    @Override
    public String name() {
      return section;
    }
  }

  /**
   * Such a figure, as the evidence has it: {@code {"figure": "accidents", "atMost": 0}}.
   *
   * @param figure the name of a figure
   * @param bounds between which it must lie
   */
  record Figure(String figure, Bounds bounds) implements Comparison {
    @Override
    public String name() {
      return figure;
    }
  }

  /**
   * All of them.
   *
   * @param of at least one
   */
  record All(List<Requirement> of) implements Requirement {

    /**
     * Copies them.
     *
     * @throws IllegalArgumentException if there is none
     */
    public All {
      of = some("all", of);
    }
  }

  /**
   * At least one of them.
   *
   * @param of at least one
   */
  record Any(List<Requirement> of) implements Requirement {

    /**
     * Copies them.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Any {
      of = some("any", of);
    }
  }

  /**
   * At least so many of them: {@code {"atLeast": 2, "of": [ … ]}}.
   *
   * @param atLeast how many, from 1 to as many as there are
   * @param of at least one
   */
  record CountOf(int atLeast, List<Requirement> of) implements Requirement {

    /**
     * Copies them.
     *
     * @throws IllegalArgumentException if there is none, or more are asked for than there are
     */
    public CountOf {
      of = some("of", of);
      if (atLeast < 1 || atLeast > of.size()) {
        throw new InvalidValueException(
            "atLeast must be from 1 to the number of requirements {0}, was {1}",
            of.size(), atLeast);
      }
    }
  }

  /**
   * Not that.
   *
   * @param not what must not be met
   */
  record Not(Requirement not) implements Requirement {}

  /** So many points or more. */
  static Requirement points(String item, Bounds bounds) {
    return new Points(item, bounds);
  }

  /** Such a share of the full marks of each item of the section. */
  static Requirement shares(String section, Bounds bounds) {
    return new Shares(section, bounds);
  }

  /** All of them. */
  static Requirement all(Requirement... of) {
    return new All(List.of(of));
  }

  private static List<Requirement> some(String name, List<Requirement> of) {
    if (of.isEmpty()) {
      throw new InvalidValueException("\"{0}\" must hold at least one requirement", name);
    }
    return List.copyOf(of);
  }
}
