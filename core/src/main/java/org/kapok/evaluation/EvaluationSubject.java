package org.kapok.evaluation;

import java.util.Comparator;
import org.kapok.id.SubjectId;
import org.kapok.id.VenueId;
import org.kapok.problem.InvalidValueException;

/**
 * What is judged (评价对象): a venue, an organisation, a member, or whatever else a host judges. Two of
 * different types are different even if their ids are equal.
 *
 * <p>Example: {@code EvaluationSubject.of(VenueId.of("v-dongshan"))}.
 *
 * @param type a code: {@code venue}, {@code organization}, {@code member}, {@code team}, or the
 *     host's own, such as {@code division}
 * @param id the text of its id
 */
public record EvaluationSubject(String type, String id) implements Comparable<EvaluationSubject> {
  /** The type of venues. */
  public static final String VENUE = "venue";

  private static final Comparator<EvaluationSubject> ORDER =
      Comparator.comparing(EvaluationSubject::type).thenComparing(EvaluationSubject::id);

  /**
   * Refuses blank texts.
   *
   * @throws IllegalArgumentException if the type or the id is blank
   */
  public EvaluationSubject {
    if (type.isBlank() || id.isBlank()) {
      throw new InvalidValueException(
          "EvaluationSubject must have a type and an id, was type \"{0}\" and id \"{1}\"",
          type, id);
    }
  }

  /** A venue (阵地). */
  public static EvaluationSubject of(VenueId venue) {
    return new EvaluationSubject(VENUE, venue.value());
  }

  /** A member, a team or an organisation. */
  public static EvaluationSubject of(SubjectId subject) {
    String type =
        switch (subject.type()) {
          case MEMBER -> "member";
          case TEAM -> "team";
          case ORGANIZATION -> "organization";
        };
    return new EvaluationSubject(type, subject.value());
  }

  /** Orders by type, then by id. */
  @Override
  public int compareTo(EvaluationSubject other) {
    return ORDER.compare(this, other);
  }

  /** {@code venue v-dongshan}. */
  @Override
  public String toString() {
    return type + " " + id;
  }
}
