package org.kapok.route;

import java.time.Duration;
import java.time.Month;
import java.time.ZoneId;
import java.util.Set;
import org.immutables.value.Value;
import org.kapok.place.Distance;
import org.kapok.problem.Faults;
import org.kapok.venue.TimeInterval;

/**
 * What older people can be expected to do on a route. Every threshold is policy; each default says
 * where it comes from.
 *
 * <p>Example: {@code AuditPolicy.builder().longestWalk(Distance.ofMetres(300)).build()}.
 */
@Value.Immutable
public sealed interface AuditPolicy permits ImmutableAuditPolicy {
  /** The defaults. */
  AuditPolicy DEFAULT = builder().build();

  /**
   * The longest walk between two stops, inclusive. 500 m: ten minutes on foot, by which GB
   * 50180-2018 draws its ten-minute living circle (十分钟生活圈居住区, "about 500 metres" in the
   * Encyclopedia of China, third edition, under that head).
   */
  @Value.Default
  default Distance longestWalk() {
    return Distance.ofMetres(500);
  }

  /**
   * The most walking between stops in all, inclusive. 3600 m: the 6000 steps a day of the Dietary
   * Guidelines for Chinese Residents of 2022, at 0.6 m each (the step is an assumption).
   */
  @Value.Default
  default Distance mostWalking() {
    return Distance.ofMetres(3600);
  }

  /**
   * The longest stretch without a seat, inclusive. 50 m: seats "at intervals of no more than 50
   * metres" (Inclusive Mobility, UK Department for Transport, 2002, section 3.4).
   */
  @Value.Default
  default Distance longestWithoutSeat() {
    return Distance.ofMetres(50);
  }

  /** The longest time between two accessible toilets, inclusive. Two hours: Kapok's choice. */
  @Value.Default
  default Duration longestWithoutToilet() {
    return Duration.ofHours(2);
  }

  /** The hot months. June to September: Kapok's choice for southern China. */
  @Value.Default
  default Set<Month> hotMonths() {
    return Set.of(Month.JUNE, Month.JULY, Month.AUGUST, Month.SEPTEMBER);
  }

  /**
   * The hot hours. 11:00 to 16:00: when work in the open is stopped on days of 37 °C, by order of
   * Xianning's housing bureau of 2019, among others; the national measures of 2012 (安监总安健〔2012〕89号)
   * say "the hottest three hours".
   */
  @Value.Default
  default TimeInterval hotHours() {
    return TimeInterval.of("11:00", "16:00");
  }

  /** The zone of these months and hours. */
  @Value.Default
  default ZoneId zone() {
    return ZoneId.of("Asia/Shanghai");
  }

  /** Refuses what is impossible for one policy. */
  @Value.Check
  default void check() {
    Faults faults = new Faults();
    if (longestWithoutToilet().isNegative()) {
      faults.add(
          "out-of-range",
          "/longestWithoutToilet",
          "longestWithoutToilet must be 0 or above: {0}",
          longestWithoutToilet());
    }
    if (hotHours().endsNextDay()) {
      faults.add(
          "backward", "/hotHours", "hotHours must end on the day they start: {0}", hotHours());
    }
    faults.refuse("policy of audits");
  }

  /** Starts a policy. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a policy; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableAuditPolicy.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
