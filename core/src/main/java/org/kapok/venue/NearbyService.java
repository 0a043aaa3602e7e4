package org.kapok.venue;

import java.util.Optional;
import org.kapok.text.Labels;
import org.kapok.text.LocalizedText;

/**
 * What older people are promised near their homes (就近, G4). The vocabulary is open: a host's own
 * code is as good as the four known ones.
 *
 * <p>Example: {@code NearbyService.LEARNING}, {@code NearbyService.of("library")}.
 *
 * @param value the code
 */
public record NearbyService(String value) implements Comparable<NearbyService> {
  /** The known services. */
  public static final Labels KNOWN =
      Labels.of(
          "learning",
          "就近学习",
          "learning near home",
          "activity",
          "就近活动",
          "activities near home",
          "care",
          "就近得到关心照顾",
          "care near home",
          "contribution",
          "就近发挥作用",
          "a way to contribute near home");

  /** Learning near home (就近学习). */
  public static final NearbyService LEARNING = new NearbyService("learning");

  /** Activities near home (就近活动). */
  public static final NearbyService ACTIVITY = new NearbyService("activity");

  /** Care near home (就近得到关心照顾). */
  public static final NearbyService CARE = new NearbyService("care");

  /** A way to contribute near home (就近发挥作用). */
  public static final NearbyService CONTRIBUTION = new NearbyService("contribution");

  /** Refuses what {@link #of(String)} refuses. */
  public NearbyService {
    Labels.requireCode("NearbyService", value);
  }

  /**
   * The service of this code.
   *
   * @throws IllegalArgumentException if it is not made of up to 64 ASCII letters, digits and
   *     hyphens, no hyphen first
   */
  public static NearbyService of(String value) {
    return new NearbyService(value);
  }

  /** The label of a known service; empty for a host's own. */
  public Optional<LocalizedText> label() {
    return KNOWN.label(value);
  }

  /** Orders by the code. */
  @Override
  public int compareTo(NearbyService other) {
    return value.compareTo(other.value);
  }

  /** The code. */
  @Override
  public String toString() {
    return value;
  }
}
