package org.kapok.activity;

import java.util.Optional;
import org.kapok.text.Labels;
import org.kapok.text.LocalizedText;

/**
 * What the reach of a programme is counted in (成效指标, G10). An open vocabulary.
 *
 * <p>Example: {@code ReachMeasure.BENEFICIARY_VISITS}.
 *
 * @param value the code
 */
public record ReachMeasure(String value) implements Comparable<ReachMeasure> {
  /** The known members. */
  public static final Labels KNOWN =
      Labels.of(
          "beneficiaryVisits",
          "受益人次",
          "beneficiary visits",
          "projectsIntroduced",
          "引进项目",
          "projects introduced",
          "spendingYuan",
          "消费金额（元）",
          "spending in yuan",
          "events",
          "活动场次",
          "events");

  /** Beneficiary visits (受益人次). */
  public static final ReachMeasure BENEFICIARY_VISITS = new ReachMeasure("beneficiaryVisits");

  /** Projects introduced (引进项目). */
  public static final ReachMeasure PROJECTS_INTRODUCED = new ReachMeasure("projectsIntroduced");

  /** Spending in yuan (消费金额（元）). */
  public static final ReachMeasure SPENDING_YUAN = new ReachMeasure("spendingYuan");

  /** Events (活动场次). */
  public static final ReachMeasure EVENTS = new ReachMeasure("events");

  /** Refuses what {@link #of(String)} refuses. */
  public ReachMeasure {
    Labels.requireCode("ReachMeasure", value);
  }

  /**
   * The measure of this code.
   *
   * @throws IllegalArgumentException if it is not made of up to 64 ASCII letters, digits and
   *     hyphens, no hyphen first
   */
  public static ReachMeasure of(String value) {
    return new ReachMeasure(value);
  }

  /** The label of a known measure; empty for a host's own. */
  public Optional<LocalizedText> label() {
    return KNOWN.label(value);
  }

  /** Orders by the code. */
  @Override
  public int compareTo(ReachMeasure other) {
    return value.compareTo(other.value);
  }

  /** The code. */
  @Override
  public String toString() {
    return value;
  }
}
