package org.kapok.care;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kapok.id.CareProgrammeId;
import org.kapok.id.MemberId;
import org.kapok.problem.Faults;
import org.kapok.problem.Problem;

/** What does not fit together in a register of care. */
final class CareRegisterCheck {
  private final CareRegister register;
  private final Map<String, CareProgramme> duties = new TreeMap<>();
  private final Faults faults = new Faults();

  private CareRegisterCheck(CareRegister register) {
    this.register = register;
  }

  static List<Problem> problems(CareRegister register) {
    CareRegisterCheck check = new CareRegisterCheck(register);
    check.checkProgrammes();
    check.checkFiles();
    check.checkRecords();
    return check.faults.all();
  }

  private void checkProgrammes() {
    Set<CareProgrammeId> seen = new HashSet<>();
    for (int i = 0; i < register.programmes().size(); i++) {
      CareProgramme programme = register.programmes().get(i);
      String place = "/programmes/" + i;
      if (!seen.add(programme.id())) {
        faults.add("duplicate-id", place + "/id", "an id stands twice: {0}", programme.id());
      }
      faults.addAll(place, programme.problems());
      for (int j = 0; j < programme.duties().size(); j++) {
        checkDuty(programme, programme.duties().get(j), place + "/duties/" + j);
      }
    }
  }

  private void checkDuty(CareProgramme programme, CareDuty duty, String place) {
    CareProgramme other = duties.putIfAbsent(duty.id().value(), programme);
    if (other != null && !other.id().equals(programme.id())) {
      faults.add(
          "duplicate-duty",
          place + "/id",
          "two programmes have a duty of the same id: {0} ({1}, {2})",
          duty.id(),
          other.id(),
          programme.id());
    }
    if (duty.trigger() instanceof CareTrigger.Festival festival
        && !register.festivals().containsKey(festival.calendar())) {
      faults.add(
          "unknown-calendar",
          place + "/trigger/calendar",
          "the calendar is none of the festivals: {0}{1}",
          festival.calendar(),
          faults.hint(festival.calendar(), register.festivals().keySet()));
    }
  }

  private void checkFiles() {
    Set<MemberId> seen = new HashSet<>();
    for (int i = 0; i < register.files().size(); i++) {
      MemberId member = register.files().get(i).member();
      if (!seen.add(member)) {
        faults.add(
            "duplicate-file",
            "/files/" + i + "/member",
            "one person has two files of care: {0}",
            member);
      }
    }
  }

  private void checkRecords() {
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < register.records().size(); i++) {
      CareRecord done = register.records().get(i);
      String place = "/records/" + i;
      checkOccasion(done, place);
      if (!seen.add(done.participationId())) {
        faults.add(
            "duplicate-record",
            place + "/by",
            "one thing that one subject did is recorded twice: {0} (by {1}, {2})",
            done.duty(),
            done.by(),
            done.occasion());
      }
    }
  }

  private void checkOccasion(CareRecord done, String place) {
    CareProgramme programme = duties.get(done.duty().value());
    if (programme == null) {
      faults.add(
          "unknown-duty",
          place + "/duty",
          "the duty is none of the programmes: {0}{1}",
          done.duty(),
          faults.hint(done.duty(), duties.keySet()));
    } else if (!programme.term().contains(done.occasion())) {
      faults.add(
          "outside-programme",
          place + "/occasion",
          "an occasion lies outside the term of its programme: {0} ({1}, programme {2})",
          done.occasion(),
          programme.term(),
          programme.id());
    }
  }
}
