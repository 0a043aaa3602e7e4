package org.kapok.care;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.kapok.id.CareDutyId;
import org.kapok.id.CareProgrammeId;
import org.kapok.problem.Checked;
import org.kapok.problem.Faults;
import org.kapok.problem.Problem;
import org.kapok.problem.WithoutProblems;
import org.kapok.quantity.DateSpan;
import org.kapok.talent.AnniversaryRule;
import org.kapok.text.Extensions;
import org.kapok.text.LocalizedText;

/**
 * A programme of care as data (关爱制度), such as 五联五送五必访 (J3). The source does not say which five
 * links, deliveries and must-visits these are, so a city states its own.
 *
 * <p>Example: {@code programme.duties(CareForm.VISIT)} are its must-visits.
 */
@Value.Immutable
@WithoutProblems
public sealed interface CareProgramme extends Checked permits ImmutableCareProgramme {

  /** Which programme. */
  CareProgrammeId id();

  /** What it is called. */
  LocalizedText name();

  /** From when on it holds, and until when; occasions outside make nothing due. It has a start. */
  DateSpan term();

  /** When an anniversary of 29 February falls in a common year. */
  @Value.Default
  default AnniversaryRule anniversaries() {
    return AnniversaryRule.FEBRUARY_28;
  }

  /** Its duties. */
  List<CareDuty> duties();

  /** What others add. */
  @Value.Default
  default Extensions extensions() {
    return Extensions.NONE;
  }

  /** The duties of that form, in their order. */
  default List<CareDuty> duties(CareForm form) {
    return duties().stream().filter(each -> each.form() == form).toList();
  }

  /** Every fault: {@code duplicate-id}. */
  @Override
  @Value.Lazy
  default List<Problem> problems() {
    Faults faults = new Faults();
    Set<CareDutyId> seen = new HashSet<>();
    for (int i = 0; i < duties().size(); i++) {
      CareDutyId id = duties().get(i).id();
      if (!seen.add(id)) {
        faults.add("duplicate-id", "/duties/" + i + "/id", "an id stands twice: {0}", id);
      }
    }
    return faults.all();
  }

  /** Refuses what is impossible for one programme. */
  @Value.Check
  default void check() {
    Faults faults = new Faults();
    if (!term().hasStart()) {
      faults.add("open-term", "/term", "a programme must have a first day: {0}", term());
    }
    faults.refuse("programme of care {0}", id());
  }

  /** Starts a programme. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a programme; the duties stay in the order in which they are given. */
  final class Builder extends ImmutableCareProgramme.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
