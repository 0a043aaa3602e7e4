package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapok.activity.ActivityRegister;
import org.kapok.activity.AttendanceFault;
import org.kapok.activity.AttendanceFinding;
import org.kapok.activity.ReachMeasure;
import org.kapok.id.ProgrammeId;
import org.kapok.participation.History;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.DateSpan;

class ActivityJsonTest {
  private static final Instant APRIL = Instant.parse("2025-04-01T00:00:00Z");

  @Test
  void aRegisterReadsAsItIsWritten() {
    String json = Golden.text("activity-register").strip();
    ActivityRegister register = KapokJson.read(json, ActivityRegister.class);
    assertThat(KapokJson.writePretty(register)).isEqualTo(json);
    assertThat(register.problems()).isEmpty();
    DateSpan march = DateSpan.of(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 4, 1));
    assertThat(register.held(march, ZoneId.of("Asia/Shanghai"), APRIL)).hasSize(2);
    assertThat(register.courses().get(0).signUps().at(APRIL).waiting()).hasSize(1);
    assertThat(register.reach(ProgrammeId.of("silver-joy")).get(ReachMeasure.BENEFICIARY_VISITS))
        .hasToString("ReachFigure[amount=6000000, precision=AT_LEAST]");
    assertThat(register.findings(APRIL))
        .extracting(AttendanceFinding::fault)
        .containsExactly(AttendanceFault.UNCLOSED);
    for (AttendanceFinding each : register.findings(APRIL)) {
      assertThat(KapokJson.read(KapokJson.write(each), AttendanceFinding.class)).isEqualTo(each);
    }
    History history = History.of(register.participations());
    assertThat(history.participations()).hasSize(2);
    assertThat(KapokJson.read(KapokJson.write(history), History.class)).isEqualTo(history);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\"atLeast\"; \"atleast\"; Maybe \"atLeast\"?",
        "\"places\": 2; \"places\": 0; /courses/0/signUps",
        "\"chain\": \"guidance\"; \"chain\": \"guide\"; must be one of [guidance, service]",
        "PT1H; PT0S; /sessions/1/duration"
      })
  void whatIsWrongIsSaidAtItsPlace(String good, String bad, String message) {
    String json = Golden.text("activity-register");
    assertThat(json).contains(good);
    assertThatThrownBy(() -> KapokJson.read(json.replace(good, bad), ActivityRegister.class))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining(message);
  }
}
