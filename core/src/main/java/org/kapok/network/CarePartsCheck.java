package org.kapok.network;

import org.kapok.care.CareRecord;
import org.kapok.care.CareRegister;
import org.kapok.problem.Faults;

/** The care of a city: for whom, and by whom. */
final class CarePartsCheck {
  private final CareRegister register;
  private final References references;
  private final Faults faults;

  CarePartsCheck(CityNetwork city, References references, Faults faults) {
    this.register = city.care();
    this.references = references;
    this.faults = faults;
  }

  void run() {
    faults.addAll("/care", register.problems());
    for (int i = 0; i < register.files().size(); i++) {
      references.member(register.files().get(i).member(), "/care/files/" + i + "/member");
    }
    for (int i = 0; i < register.records().size(); i++) {
      checkRecord(register.records().get(i), "/care/records/" + i);
    }
  }

  private void checkRecord(CareRecord done, String place) {
    references.member(done.member(), place + "/member");
    references.subject(done.by(), place + "/by");
    if (!done.cancelled()) {
      references.present(done.by(), done.doneOn(), place + "/by");
    }
  }
}
