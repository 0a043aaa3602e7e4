package org.kapok.venue;

import java.util.Optional;
import org.kapok.text.Labels;
import org.kapok.text.LocalizedText;

/**
 * What makes a place usable for those who move, see or hear with difficulty (无障碍设施). The vocabulary
 * is open: a host's own code is as good as the known ones.
 *
 * <p>Example: {@code AccessibilityFeature.STEP_FREE_ENTRANCE}, {@code
 * AccessibilityFeature.of("quietRoom")}.
 *
 * @param value the code
 */
public record AccessibilityFeature(String value) implements Comparable<AccessibilityFeature> {
  /** The known features. */
  public static final Labels KNOWN =
      Labels.of(
          "stepFreeEntrance",
          "无障碍出入口",
          "step-free entrance",
          "lift",
          "无障碍电梯",
          "lift",
          "accessibleToilet",
          "无障碍卫生间",
          "accessible toilet",
          "wheelchairPlace",
          "轮椅席位",
          "wheelchair places",
          "wheelchairLoan",
          "轮椅借用",
          "wheelchair on loan",
          "tactilePaving",
          "盲道",
          "tactile paving",
          "hearingLoop",
          "助听设备",
          "hearing loop",
          "largePrint",
          "大字标识",
          "signs in large print",
          "restSeat",
          "休息座椅",
          "seats to rest");

  /** Step-free entrance (无障碍出入口). */
  public static final AccessibilityFeature STEP_FREE_ENTRANCE =
      new AccessibilityFeature("stepFreeEntrance");

  /** Lift (无障碍电梯). */
  public static final AccessibilityFeature LIFT = new AccessibilityFeature("lift");

  /** Accessible toilet (无障碍卫生间). */
  public static final AccessibilityFeature ACCESSIBLE_TOILET =
      new AccessibilityFeature("accessibleToilet");

  /** Wheelchair places (轮椅席位). */
  public static final AccessibilityFeature WHEELCHAIR_PLACE =
      new AccessibilityFeature("wheelchairPlace");

  /** Wheelchair on loan (轮椅借用). */
  public static final AccessibilityFeature WHEELCHAIR_LOAN =
      new AccessibilityFeature("wheelchairLoan");

  /** Tactile paving (盲道). */
  public static final AccessibilityFeature TACTILE_PAVING =
      new AccessibilityFeature("tactilePaving");

  /** Hearing loop (助听设备). */
  public static final AccessibilityFeature HEARING_LOOP = new AccessibilityFeature("hearingLoop");

  /** Signs in large print (大字标识). */
  public static final AccessibilityFeature LARGE_PRINT = new AccessibilityFeature("largePrint");

  /** Seats to rest (休息座椅). */
  public static final AccessibilityFeature REST_SEAT = new AccessibilityFeature("restSeat");

  /** Refuses what {@link #of(String)} refuses. */
  public AccessibilityFeature {
    Labels.requireCode("AccessibilityFeature", value);
  }

  /**
   * The feature of this code.
   *
   * @throws IllegalArgumentException if it is not made of up to 64 ASCII letters, digits and
   *     hyphens, no hyphen first
   */
  public static AccessibilityFeature of(String value) {
    return new AccessibilityFeature(value);
  }

  /** The label of a known feature; empty for a host's own. */
  public Optional<LocalizedText> label() {
    return KNOWN.label(value);
  }

  /** Orders by the code. */
  @Override
  public int compareTo(AccessibilityFeature other) {
    return value.compareTo(other.value);
  }

  /** The code. */
  @Override
  public String toString() {
    return value;
  }
}
