package org.kapok.incentive.reward;

import java.util.Optional;
import org.kapok.text.Labels;
import org.kapok.text.LocalizedText;

/**
 * What kind of reward it is (奖品类别, G14). The vocabulary is open: a host's own code is as good as
 * the known ones.
 *
 * <p>Example: {@code RewardKind.GOODS}, {@code RewardKind.of("ticket")}.
 *
 * @param value the code
 */
public record RewardKind(String value) implements Comparable<RewardKind> {
  /** The known kinds. */
  public static final Labels KNOWN =
      Labels.of(
          "goods", "实物", "goods", "service", "服务", "service", "studyPlace", "学习名额", "study place");

  /** Goods (实物). */
  public static final RewardKind GOODS = new RewardKind("goods");

  /** A service, such as an hour of care (服务). */
  public static final RewardKind SERVICE = new RewardKind("service");

  /** A place in a course or on a study tour (学习名额). */
  public static final RewardKind STUDY_PLACE = new RewardKind("studyPlace");

  /** Refuses what {@link #of(String)} refuses. */
  public RewardKind {
    Labels.requireCode("RewardKind", value);
  }

  /**
   * The kind of this code.
   *
   * @throws IllegalArgumentException if it is not made of up to 64 ASCII letters, digits and
   *     hyphens, no hyphen first
   */
  public static RewardKind of(String value) {
    return new RewardKind(value);
  }

  /** What people call it; empty for a code of a host's own. */
  public Optional<LocalizedText> label() {
    return KNOWN.label(value);
  }

  /** Orders by code. */
  @Override
  public int compareTo(RewardKind other) {
    return value.compareTo(other.value);
  }

  /** The code. */
  @Override
  public String toString() {
    return value;
  }
}
