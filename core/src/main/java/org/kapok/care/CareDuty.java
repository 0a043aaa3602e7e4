package org.kapok.care;

import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.kapok.id.CareDutyId;
import org.kapok.problem.Faults;
import org.kapok.text.LocalizedText;

/**
 * One duty of a programme (关爱事项): on which occasion, towards whom, and within how many days.
 *
 * <p>Example:
 *
 * <pre>{@code
 * CareDuty.builder()
 *     .id(CareDutyId.of("visit-after-discharge"))
 *     .name(LocalizedText.of("zh", "出院必访"))
 *     .form(CareForm.VISIT)
 *     .trigger(new CareTrigger.Ends(Circumstance.HOSPITAL_STAY))
 *     .dueDaysAfter(7)
 *     .build();
 * }</pre>
 */
@Value.Immutable
public sealed interface CareDuty permits ImmutableCareDuty {

  /** Unique in the programme. */
  CareDutyId id();

  /** What it is called. */
  LocalizedText name();

  /** Link, delivery or visit. */
  CareForm form();

  /** In which ways it cares. */
  Set<CareArea> areas();

  /** What makes it fall due. */
  CareTrigger trigger();

  /** Towards whom it exists. */
  @Value.Default
  default CareGroup group() {
    return CareGroup.EVERYBODY;
  }

  /** What is to be delivered. */
  List<DeliveryItem> items();

  /** From how many days before the occasion it can be done, 0 or above. */
  @Value.Default
  default int opensDaysBefore() {
    return 0;
  }

  /** Until how many days after the occasion it is in time, inclusive, 0 or above. */
  @Value.Default
  default int dueDaysAfter() {
    return 0;
  }

  /** Refuses what is impossible for one duty, every fault at once. */
  @Value.Check
  default void check() {
    Faults faults = new Faults();
    faults.requireAtLeast("/opensDaysBefore", 0, opensDaysBefore());
    faults.requireAtLeast("/dueDaysAfter", 0, dueDaysAfter());
    faults.refuse("duty of care {0}", id());
  }

  /** Starts a duty. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a duty; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableCareDuty.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
