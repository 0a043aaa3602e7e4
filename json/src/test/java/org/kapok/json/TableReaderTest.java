package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapok.id.AccountId;
import org.kapok.id.MemberId;
import org.kapok.id.SubjectId;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.ParticipationTable;
import org.kapok.incentive.Scorer;
import org.kapok.participation.AttributeValue;
import org.kapok.participation.SubjectFacts;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.Amount;

/** Lines of participations become tables. */
class TableReaderTest {
  private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);
  private static final AccountId POINTS = AccountId.of("points");
  private static final SubjectId ANNA = MemberId.of("anna");
  private static final SubjectId BO = MemberId.of("bo");

  private final Scorer scorer =
      Scorer.of(
          KapokJson.read(
              """
              {"$schema": "urn:kapok:schema:scheme:1", "id": "visits", "version": "1",
               "zone": "Asia/Shanghai", "accounts": [{"id": "points"}],
               "fields": {"kind": {"values": ["visit", "study"]},
                          "tier": {"of": "subject", "values": ["plain", "expert"]}},
               "rules": [{"id": "visit", "when": {"kind": "visit"}, "pay": 1, "into": "points"},
                         {"id": "expert", "when": {"tier": "expert"}, "pay": 10, "into": "points"}]}
              """,
              IncentiveScheme.class));

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String line(String id, String member, String more) {
    return "{\"id\":\""
        + id
        + "\",\"subject\":{\"type\":\"member\",\"id\":\""
        + member
        + "\"},\"kind\":\"visit\",\"start\":\"2025-03-01T09:00:00Z\""
        + more
        + "}";
  }

  private static String line(String id, String member) {
    return line(id, member, "");
  }

  private ParticipationTable read(String text) {
    return TableReader.read(bytes(text), scorer, List.of());
  }

  private TableReader bySubject(String text) {
    return TableReader.bySubject(bytes(text), scorer, subject -> Optional.empty());
  }

  private List<Problem> problems(String text) {
    return catchThrowableOfType(RefusedException.class, () -> read(text)).problems();
  }

  private Amount points(ParticipationTable table, SubjectId subject) {
    return scorer.tally(table, AS_OF).credited(subject, POINTS);
  }

  @Test
  void linesInAnyOrderMakeOneTable() {
    ParticipationTable table =
        read(line("1", "bo") + "\n" + line("2", "anna") + "\n" + line("3", "bo"));
    assertThat(table.subjects()).containsExactly(ANNA, BO);
    assertThat(points(table, BO)).isEqualTo(Amount.of(2));
  }

  @Test
  void aByteOrderMarkAndBlankLinesArePassedOver() {
    ParticipationTable table =
        read("\ufeff\n \r\n" + line("1", "bo") + "\r\n\n\t\n" + line("2", "bo") + "\n\n");
    assertThat(table.size()).isEqualTo(2);
  }

  @Test
  void nothingIsAnEmptyTable() {
    assertThat(read("\n").size()).isZero();
    assertThat(bySubject("").hasNext()).isFalse();
    assertThatThrownBy(bySubject("")::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void twoObjectsOnALineAreRefusedAndTheOtherLinesChecked() {
    String text = line("1", "bo") + " " + line("2", "bo") + "\n" + line("3", "bo") + "\n{}";
    assertThat(problems(text))
        .extracting(Problem::message)
        .satisfiesOnlyOnce(each -> assertThat(each).startsWith("line 1, column "))
        .noneMatch(each -> each.startsWith("line 2"))
        .anyMatch(each -> each.startsWith("line 3: "));
  }

  @Test
  void anObjectOverTwoLinesIsRefused() {
    String text = line("1", "bo").replace(",\"kind\"", ",\n\"kind\"");
    assertThat(problems(text)).extracting(Problem::code).contains("malformed-json");
  }

  @Test
  void aLineThatIsTooLongIsRefusedAndTheNextOneIsRead() {
    String tooLong = line("1", "bo", " ".repeat(1 << 20));
    assertThat(problems(tooLong + "\n" + line("2", "bo")))
        .singleElement()
        .satisfies(each -> assertThat(each.code()).isEqualTo("too-large"));
  }

  @Test
  void theHighestRevisionCountsAndAConflictIsReported() {
    ParticipationTable table =
        read(
            line("1", "bo", ",\"revision\":1,\"cancelled\":true")
                + "\n"
                + line("1", "bo")
                + "\n"
                + line("2", "bo")
                + "\n"
                + line("2", "bo", ",\"cancelled\":true")
                + "\n"
                + line("3", "bo"));
    assertThat(table.size()).isEqualTo(1);
    assertThat(table.conflicts()).hasSize(1);
    assertThat(points(table, BO)).isEqualTo(Amount.ONE);
  }

  @Test
  void factsAreAskedOnceForEachSubject() {
    List<SubjectId> asked = new ArrayList<>();
    TableReader tables =
        TableReader.bySubject(
            bytes(line("1", "anna") + "\n" + line("2", "anna") + "\n" + line("3", "bo")),
            scorer,
            subject -> {
              asked.add(subject);
              return Optional.of(subject).filter(ANNA::equals).map(TableReaderTest::expert);
            });
    ParticipationTable table = tables.next();
    assertThat(asked).containsExactly(ANNA, BO);
    assertThat(points(table, ANNA)).isEqualTo(Amount.of(22));
    assertThat(points(table, BO)).isEqualTo(Amount.ONE);
    assertThat(tables.hasNext()).isFalse();
  }

  private static SubjectFacts expert(SubjectId subject) {
    return SubjectFacts.builder()
        .subject(subject)
        .attribute("tier", AttributeValue.of("expert"))
        .build();
  }

  @Test
  void subjectsOutOfOrderAreRefusedAndNothingFollows() {
    TableReader tables = bySubject(line("1", "bo") + "\n" + line("2", "anna"));
    assertThatThrownBy(tables::next)
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("anna stands after bo")
        .hasMessageContaining("TableReader.read");
    assertThat(tables.hasNext()).isFalse();
  }
}
