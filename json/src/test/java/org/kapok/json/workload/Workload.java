package org.kapok.json.workload;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.kapok.id.MemberId;
import org.kapok.id.ParticipationId;
import org.kapok.participation.AttributeValue;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.quantity.Amount;

/**
 * A year of participations of n / 20 members in Asia/Shanghai, the same for the same n: the fixed
 * workload on which the scoring of twenty rules is checked and measured.
 */
final class Workload {
  static final long YEAR_START = Instant.parse("2024-12-31T16:00:00Z").getEpochSecond();

  private static final String[] KINDS = {
    "themePartyDay", "studySession", "fieldVisit", "volunteerService", "lectureGiven", "advisory",
    "routeCompleted", "venueVisit", "surveyAnswered", "donation", "referral", "careVisit"
  };
  private static final int[] KIND_WEIGHTS = {6, 18, 8, 16, 4, 5, 9, 14, 9, 4, 3, 4};
  private static final String[] VENUES = {
    "serviceCentre",
    "training",
    "museum",
    "exhibition",
    "studio",
    "community",
    "incubator",
    "reception"
  };
  private static final String[] THEMES = {
    "heritage", "innovation", "culture", "ecology", "bayArea"
  };
  private static final String[] TIERS = {"general", "skilled", "expert"};

  private final SplittableRandom random = new SplittableRandom(20250101L);
  private final int members;
  private int member;
  private int day;

  private Workload(int participations) {
    members = Math.max(1, participations / 20);
  }

  static int members(int participations) {
    return Math.max(1, participations / 20);
  }

  /** The participations, in the order in which they are made. */
  static List<Participation> participations(int count) {
    Workload workload = new Workload(count);
    List<Participation> made = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      made.add(workload.next(i));
    }
    return made;
  }

  static MemberId memberId(int member) {
    return MemberId.of("M" + (10_000_000 + member));
  }

  static List<SubjectFacts> facts(int count) {
    List<SubjectFacts> facts = new ArrayList<>();
    for (int i = 0; i < members(count); i++) {
      String tier = TIERS[i % 10 < 6 ? 0 : i % 10 < 9 ? 1 : 2];
      facts.add(
          SubjectFacts.builder()
              .subject(memberId(i))
              .attribute("tier", AttributeValue.of(tier))
              .build());
    }
    return facts;
  }

  /** The draws stand in the order that the workload defines. */
  private Participation next(int number) {
    moveOn(number);
    int minute = minuteOfDay();
    int kind = kind();
    long second = YEAR_START + day * 86_400L + minute * 60L + random.nextInt(60);
    boolean isLong = kind == 1 || kind == 3 || kind == 5;
    int minutes = isLong ? 15 + 5 * random.nextInt(64) : 5 + 5 * random.nextInt(36);
    Participation.Builder made =
        Participation.builder()
            .id(ParticipationId.of(String.format(Locale.ROOT, "%09d", number)))
            .subject(memberId(member))
            .kind(KINDS[kind])
            .start(Instant.ofEpochSecond(second))
            .duration(Duration.ofMinutes(minutes))
            .venueFunction(VENUES[random.nextInt(8)]);
    if (random.nextInt(100) < (kind == 6 ? 90 : 20)) {
      made.theme(THEMES[random.nextInt(5)]);
    }
    if (random.nextInt(100) >= 40) {
      made.rating(Amount.of(1 + random.nextInt(5)));
    }
    return made.putAttributes("noShow", AttributeValue.of(random.nextInt(100) < 3)).build();
  }

  private void moveOn(int number) {
    int draw = random.nextInt(100);
    if (number == 0 || draw < 45) {
      double place = random.nextDouble();
      member = (int) ((random.nextInt(3) == 0 ? place * place : place) * members);
      day = random.nextInt(365);
    } else if (draw >= 70) {
      day = Math.min(364, day + random.nextInt(9));
    }
  }

  private int minuteOfDay() {
    int draw = random.nextInt(100);
    if (draw < 70) {
      return 480 + random.nextInt(720);
    }
    return draw < 85 ? 1080 + random.nextInt(300) : random.nextInt(1440);
  }

  private int kind() {
    int kind = 0;
    int rest = random.nextInt(100);
    while (rest >= KIND_WEIGHTS[kind]) {
      rest -= KIND_WEIGHTS[kind++];
    }
    return kind;
  }
}
