package org.kapok.talent;

/**
 * What an assessment looks at.
 *
 * <p>Example: {@code batch.grades(AssessmentKind.YEARLY)}.
 */
public enum AssessmentKind {
  /** One year of the term (年度考核). */
  YEARLY,
  /** The whole term (任期考核). */
  TERM
}
