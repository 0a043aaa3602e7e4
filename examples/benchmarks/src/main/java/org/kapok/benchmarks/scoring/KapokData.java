package org.kapok.benchmarks.scoring;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kapok.id.MemberId;
import org.kapok.id.ParticipationId;
import org.kapok.id.SubjectId;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.json.KapokJson;
import org.kapok.participation.AttributeValue;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.quantity.Amount;

/** A workload in Kapok's own types. */
final class KapokData {
  /** By its end the whole workload has started. */
  static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);

  private KapokData() {}

  /** The twenty rules, as Kapok reads them. */
  static IncentiveScheme scheme() throws IOException {
    return KapokJson.read(Resources.bytes("points-20.json"), IncentiveScheme.class);
  }

  /** The facts of all members. */
  static List<SubjectFacts> facts(Workload workload) {
    List<SubjectFacts> facts = new ArrayList<>(workload.members());
    for (int member = 0; member < workload.members(); member++) {
      facts.add(facts(MemberId.of(workload.name(member))));
    }
    return facts;
  }

  /** What is known of the member. */
  static SubjectFacts facts(SubjectId member) {
    Tier tier = Tier.ALL.get(Draws.tier(Workload.memberOf(member.value())));
    return SubjectFacts.builder()
        .subject(member)
        .attribute("tier", AttributeValue.of(tier.code()))
        .build();
  }

  /** These rows as participations, made in that order. */
  static List<Participation> participations(Workload workload, int[] rows) {
    List<Participation> made = new ArrayList<>(rows.length);
    for (int row : rows) {
      made.add(participation(workload, row));
    }
    return made;
  }

  private static Participation participation(Workload workload, int row) {
    Participation.Builder made =
        Participation.builder()
            .id(ParticipationId.of(id(workload.id[row])))
            .subject(MemberId.of(workload.name(workload.member[row])))
            .kind(Kind.ALL.get(workload.kind[row]).code())
            .start(Instant.ofEpochSecond(workload.second[row]))
            .duration(Duration.ofMinutes(workload.minutes[row]))
            .venueFunction(Function.ALL.get(workload.function[row]).code())
            .putAttributes("noShow", AttributeValue.of(workload.noShow[row]));
    Theme theme = workload.themeOf(row);
    if (theme != null) {
      made.theme(theme.code());
    }
    if (workload.rating[row] > 0) {
      made.rating(Amount.of(workload.rating[row]));
    }
    return made.build();
  }

  /** The id of the participation of the number: as text in the same order as the numbers. */
  static String id(int number) {
    return String.format(Locale.ROOT, "%09d", number);
  }

  /** The rule's number: 0 for {@code R01}. */
  static int rule(String id) {
    return Integer.parseInt(id, 1, id.length(), 10) - 1;
  }
}
