package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapok.care.CareCalendar;
import org.kapok.care.CareForm;
import org.kapok.care.CarePerson;
import org.kapok.care.CareProgramme;
import org.kapok.care.CareRecord;
import org.kapok.care.CareTrigger;
import org.kapok.id.CareDutyId;
import org.kapok.id.MemberId;
import org.kapok.problem.RefusedException;

class CareJsonTest {
  private static final LocalDate MARCH_12 = LocalDate.of(2025, 3, 12);
  private static final String CHEN =
      "{\"member\":\"m-chen\",\"birthDate\":\"1945-05-01\",\"facts\":[{\"circumstance\":"
          + "\"hospitalStay\",\"days\":{\"from\":\"2025-03-01\",\"until\":\"2025-03-12\"}}]}";

  @Test
  void aProgrammeReadsAsItIsWritten() {
    String json = Golden.text("care-programme").strip();
    CareProgramme programme = KapokJson.read(json, CareProgramme.class);
    assertThat(KapokJson.writePretty(programme)).isEqualTo(json);
    assertThat(programme.problems()).isEmpty();
    assertThat(programme.duties(CareForm.VISIT)).hasSize(4);
    assertThat(programme.duties())
        .extracting(each -> (Object) each.trigger().getClass())
        .containsExactlyInAnyOrder((Object[]) CareTrigger.class.getPermittedSubclasses());
  }

  @Test
  void peopleRecordsAndCalendarsReadBackEqual() {
    CarePerson chen = KapokJson.read(CHEN, CarePerson.class);
    assertThat(KapokJson.write(chen)).isEqualTo(CHEN);
    CareProgramme programme = KapokJson.read(Golden.text("care-programme"), CareProgramme.class);
    CareRecord done =
        CareRecord.builder()
            .member(chen.member())
            .duty(CareDutyId.of("discharge"))
            .occasion(MARCH_12)
            .doneOn(MARCH_12.plusDays(1))
            .by(MemberId.of("m-carer"))
            .delivered(programme.duties(CareForm.DELIVERY).get(0).items())
            .build();
    CareCalendar calendar =
        CareCalendar.of(
            programme, List.of(chen), Map.of(), List.of(done), LocalDate.of(2025, 12, 31));
    assertThat(calendar.done()).hasSize(1);
    assertThat(calendar.gaps()).isNotEmpty();
    assertThat(KapokJson.read(KapokJson.write(calendar), CareCalendar.class)).isEqualTo(calendar);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\"begins\"; \"beginns\"; Maybe \"begins\"?",
        "\"years\": 80; \"years\": 0; years must be at least 1, was 0",
        "\"link\"; \"lnk\"; Maybe \"link\"?",
        "\"quantity\": 2.5; \"quantity\": 0; /duties/5/items/1",
        "\"dueDaysAfter\": 60; \"dueDaysAfter\": -1; /duties/6/dueDaysAfter"
      })
  void whatIsWrongIsSaidAtItsPlace(String good, String bad, String message) {
    String json = Golden.text("care-programme");
    assertThat(json).contains(good);
    assertThatThrownBy(() -> KapokJson.read(json.replace(good, bad), CareProgramme.class))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"1945-05-01; 1945-05-32", "2025-03-12; 2025-02-12", "2025-03-12; 2025-03-32"})
  void noRefusalRepeatsWhatAPersonLivesThrough(String good, String bad) {
    assertThatThrownBy(() -> KapokJson.read(CHEN.replace(good, bad), CarePerson.class))
        .isInstanceOf(RefusedException.class)
        .message()
        .doesNotContain(bad, "2025-03-01", "hospital");
  }
}
