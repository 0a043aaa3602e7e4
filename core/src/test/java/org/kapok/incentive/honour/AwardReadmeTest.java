package org.kapok.incentive.honour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kapok.id.AwardId;
import org.kapok.id.MemberId;
import org.kapok.id.OrganizationId;
import org.kapok.participation.AttributeValue;
import org.kapok.participation.SubjectFacts;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.DayCalendar;

/** The Java code of the README's section on awards is this code. */
class AwardReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Path SOURCE =
      Path.of("src", "test", "java", "org", "kapok", "incentive", "honour");
  private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);

  private static SubjectFacts run(DayCalendar calendar, LocalDate monday) {
    // README begins
    Candidate ahead =
        Candidate.builder()
            .subject(MemberId.of("m-1"))
            .group("east")
            .putAmounts("points", Amount.of(320))
            .putDates("joined", LocalDate.of(1971, 7, 1))
            .build();
    Candidate behind = Candidate.builder().from(ahead).subject(MemberId.of("m-2")).build();
    QuotaOutcome places =
        Quota.builder()
            .places(10)
            .mostPerGroup(1)
            .addKeys(RankingKey.descending("points"), RankingKey.ascending("joined"))
            .build()
            .among(List.of(ahead, behind));
    places.undecided(); // both: one place for them, and no key tells them apart
    places = places.decide(Set.of(MemberId.of("m-1")));

    AwardPolicy policy =
        AwardPolicy.builder()
            .publication(TimeLimit.workingDays(5))
            .decideWithin(TimeLimit.calendarDays(30))
            .workingDays(calendar)
            .build();
    AwardProposal proposal =
        AwardProposal.builder()
            .subject(MemberId.of("m-1"))
            .by(OrganizationId.of("o-1"))
            .kind(AwardKind.STUDY_PLACE)
            .ground("全年积分320分")
            .build();
    AwardCase award = AwardCase.propose(AwardId.of("2025-17"), monday, proposal);
    if (award.publicise(monday, monday, policy) instanceof AwardDecision.Accepted accepted) {
      award = award.append(accepted); // the host stores the events
    }
    AwardDecision early = award.grant(monday.plusDays(4), "穗老〔2025〕3号", policy, places);
    // Refused[reason=PublicationRuns[until=2025-06-14]]
    AwardDecision granted = award.grant(monday.plusDays(5), "穗老〔2025〕3号", policy, places);
    award = award.append((AwardDecision.Accepted) granted);
    SubjectFacts facts =
        SubjectFacts.builder()
            .subject(MemberId.of("m-1"))
            .putAttributes("studied", award.held())
            .build();
    // README ends
    assertThat(early).hasToString("Refused[reason=PublicationRuns[until=2025-06-14]]");
    return facts;
  }

  @Test
  void itsCodeRuns() throws IOException {
    DayCalendar calendar =
        new DayCalendar(
            DateSpan.of(JUNE, JUNE.plusMonths(1)),
            List.of(DateSpan.of(JUNE.plusDays(8), JUNE.plusDays(13))));
    SubjectFacts facts = run(calendar, JUNE.plusDays(8));
    assertThat(facts.attributes().get("studied").on(LocalDate.of(2025, 6, 13)))
        .contains(AttributeValue.of(false));
    assertThat(facts.attributes().get("studied").on(LocalDate.of(2025, 6, 14)))
        .contains(AttributeValue.of(true));
    String source = Files.readString(SOURCE.resolve("AwardReadmeTest.java"));
    String code = source.substring(source.indexOf("// README begins") + 16);
    assertThat(plain(Files.readString(README)))
        .contains(plain(code.substring(0, code.indexOf("// README ends"))));
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
