package org.kapok.evaluation;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kapok.id.VenueId;
import org.kapok.venue.Venue;

/**
 * Who is judged (受评对象), with the attributes by which profiles are chosen and comparable subjects
 * are found: {@code kind}, {@code division}, {@code street}, {@code town}.
 *
 * <p>Example: {@code Examinee.of(venue)}.
 *
 * @param subject who
 * @param attributes by name
 */
public record Examinee(EvaluationSubject subject, SortedMap<String, String> attributes) {
  /** The attribute with the kind of a venue. */
  public static final String KIND = "kind";

  /** The attribute with the six-digit division of a venue. */
  public static final String DIVISION = "division";

  /** Copies the attributes. */
  public Examinee {
    attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
  }

  /** A subject without attributes. */
  public static Examinee of(EvaluationSubject subject) {
    return new Examinee(subject, new TreeMap<>());
  }

  /** A venue without attributes. */
  public static Examinee of(VenueId venue) {
    return of(EvaluationSubject.of(venue));
  }

  /** A venue with its kind and, if known, its division. */
  public static Examinee of(Venue venue) {
    Map<String, String> attributes = new TreeMap<>(Map.of(KIND, venue.kind().toString()));
    venue.division().ifPresent(each -> attributes.put(DIVISION, each.toString()));
    return new Examinee(EvaluationSubject.of(venue.id()), new TreeMap<>(attributes));
  }
}
