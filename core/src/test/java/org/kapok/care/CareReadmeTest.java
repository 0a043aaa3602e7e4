package org.kapok.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kapok.id.CareDutyId;
import org.kapok.id.CareProgrammeId;
import org.kapok.id.MemberId;
import org.kapok.privacy.LegalBasis;
import org.kapok.privacy.PrivacyPolicy;
import org.kapok.privacy.Purpose;
import org.kapok.privacy.PurposeRule;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.DayCalendar;
import org.kapok.talent.Member;
import org.kapok.text.LocalizedText;

/** The Java code of the README's section on care is this code. */
class CareReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Path SOURCE = Path.of("src", "test", "java", "org", "kapok", "care");

  private static List<CareItem> run(
      Member member,
      List<CareFact> facts,
      PrivacyPolicy policy,
      Instant at,
      Map<String, DayCalendar> festivals,
      List<CareRecord> records) {
    // README begins
    CareProgramme programme =
        CareProgramme.builder()
            .id(CareProgrammeId.of("must-visits"))
            .name(LocalizedText.of("zh", "五必访"))
            .term(DateSpan.from(LocalDate.of(2025, 1, 1)))
            .addDuties(
                CareDuty.builder()
                    .id(CareDutyId.of("after-discharge"))
                    .name(LocalizedText.of("zh", "出院必访"))
                    .form(CareForm.VISIT)
                    .trigger(new CareTrigger.Ends(Circumstance.HOSPITAL_STAY))
                    .dueDaysAfter(7)
                    .build())
            .build();
    CarePerson person = CarePerson.of(member, facts, policy, at); // what may be used for care
    CareCalendar calendar =
        CareCalendar.of(programme, List.of(person), festivals, records, LocalDate.of(2025, 3, 20));
    List<CareItem> overdue = calendar.overdue(); // for whom, since when, and why
    // README ends
    return overdue;
  }

  @Test
  void itsCodeRuns() throws IOException {
    Member member =
        Member.builder()
            .id(MemberId.of("m-chen"))
            .registered(LocalDate.of(2024, 1, 1))
            .duties(Set.of(Purpose.CARE))
            .build();
    PrivacyPolicy policy =
        new PrivacyPolicy(
            ZoneId.of("Asia/Shanghai"), List.of(new PurposeRule(Purpose.CARE, LegalBasis.DUTY, 0)));
    List<CareItem> overdue =
        run(
            member,
            CareCast.chen().build().facts(),
            policy,
            Instant.parse("2025-03-01T00:00:00Z"),
            Map.of(),
            List.of());
    assertThat(overdue).extracting(CareItem::due).containsExactly(LocalDate.of(2025, 3, 19));
    String source = Files.readString(SOURCE.resolve("CareReadmeTest.java"));
    String code = source.substring(source.indexOf("// README begins") + 16);
    assertThat(plain(Files.readString(README)))
        .contains(plain(code.substring(0, code.indexOf("// README ends"))));
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
