package org.kapok.network;

import java.util.List;
import java.util.Set;
import org.kapok.care.CareDuty;
import org.kapok.care.CareFile;
import org.kapok.care.CareProgramme;
import org.kapok.care.CareRecord;

/** Care, as it is compared. */
final class CareParts {
  private static final Part<CareProgramme> PROGRAMMES =
      Part.of("careProgrammes", CareParts::programmes)
          .field("name", CareProgramme::name)
          .field("term", CareProgramme::term)
          .field("anniversaries", CareProgramme::anniversaries)
          .field("extensions", CareProgramme::extensions);

  private static final Part<CareDuty> DUTIES =
      Part.of(
              "careDuties",
              city -> Located.of(programmes(city), "/duties", CareProgramme::duties, CareDuty::id))
          .field("name", CareDuty::name)
          .field("form", CareDuty::form)
          .field("areas", CareDuty::areas)
          .field("trigger", CareDuty::trigger)
          .field("group", CareDuty::group)
          .unordered("items", CareDuty::items)
          .field("opensDaysBefore", CareDuty::opensDaysBefore)
          .field("dueDaysAfter", CareDuty::dueDaysAfter);

  private static final Part<CareFile> FILES =
      Part.of("careFiles", city -> Located.in("/care/files", city.care().files(), CareFile::member))
          .hidden("facts", each -> Set.copyOf(each.facts()));

  private static final Part<CareRecord> RECORDS =
      Part.of(
              "careRecords",
              city ->
                  Located.in("/care/records", city.care().records(), CareRecord::participationId))
          .hidden("doneOn", CareRecord::doneOn)
          .hidden("delivered", CareRecord::delivered)
          .field("revision", CareRecord::revision)
          .field("cancelled", CareRecord::cancelled);

  static final List<Part<?>> ALL = List.of(PROGRAMMES, DUTIES, FILES, RECORDS);

  private CareParts() {}

  private static List<Located<CareProgramme>> programmes(CityNetwork city) {
    return Located.in("/care/programmes", city.care().programmes(), CareProgramme::id);
  }
}
