package org.kapok.care;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;
import org.kapok.id.CareDutyId;
import org.kapok.participation.Participation;
import org.kapok.problem.Checked;
import org.kapok.problem.Problem;
import org.kapok.problem.WithoutProblems;
import org.kapok.quantity.DayCalendar;
import org.kapok.text.Extensions;

/**
 * A city's care (关爱台账, J3): the programmes, whom they are for, and what was done.
 *
 * <p>Example: {@code register.participations(zone)} is what the visitors are scored for.
 */
@Value.Immutable
@WithoutProblems
public sealed interface CareRegister extends Checked permits ImmutableCareRegister {
  /** The programmes. */
  List<CareProgramme> programmes();

  /**
   * What is known of those who are cared for, no member twice. Who erases a member's data drops the
   * file too: a register of talent does not know of it.
   */
  List<CareFile> files();

  /** The host's calendars of festivals, by the name that triggers use. */
  Map<String, DayCalendar> festivals();

  /** What was done, in the host's order; of each the last revision alone. */
  List<CareRecord> records();

  /** What others add. */
  @Value.Default
  default Extensions extensions() {
    return Extensions.NONE;
  }

  /**
   * Every fault: {@code duplicate-id} (a programme), {@code duplicate-duty} (of two programmes, as
   * records name the duty alone), {@code duplicate-file}, {@code unknown-calendar}, {@code
   * unknown-duty}, {@code outside-programme}, {@code duplicate-record}, and those of the
   * programmes.
   */
  @Override
  @Value.Lazy
  default List<Problem> problems() {
    return CareRegisterCheck.problems(this);
  }

  /**
   * The participation of every record, in their order; cancelled ones too, so that they undo what
   * was delivered before. See {@link CareRecord#participation}.
   *
   * @param zone in which days begin
   * @throws org.kapok.problem.RefusedException if the register has faults
   */
  default List<Participation> participations(ZoneId zone) {
    requireSound("register of care");
    Map<CareDutyId, CareForm> forms = new HashMap<>();
    for (CareProgramme programme : programmes()) {
      programme.duties().forEach(each -> forms.put(each.id(), each.form()));
    }
    return records().stream()
        .map(each -> each.participation(Objects.requireNonNull(forms.get(each.duty())), zone))
        .toList();
  }

  /** Starts a register. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a register; the parts stay in the order in which they are given. */
  final class Builder extends ImmutableCareRegister.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
