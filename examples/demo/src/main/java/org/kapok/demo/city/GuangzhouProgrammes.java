package org.kapok.demo.city;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.kapok.activity.Activity;
import org.kapok.activity.ActivityKind;
import org.kapok.activity.ActivityRegister;
import org.kapok.activity.Edition;
import org.kapok.activity.Programme;
import org.kapok.activity.ReachFigure;
import org.kapok.activity.ReachMeasure;
import org.kapok.activity.ReachPrecision;
import org.kapok.id.ActivityId;
import org.kapok.id.ProgrammeId;
import org.kapok.id.SessionId;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;

/** The branded programmes of Guangzhou under their umbrella, with what they reached (G10). */
final class GuangzhouProgrammes {
  private static final ProgrammeId UMBRELLA = ProgrammeId.of("silver-joy");

  private final ActivityRegister.Builder register;

  private GuangzhouProgrammes(ActivityRegister.Builder register) {
    this.register = register;
  }

  /** Adds the programmes with their activities and sessions. */
  static void addTo(ActivityRegister.Builder register) {
    register.addProgrammes(
        Programme.builder()
            .id(UMBRELLA)
            .name(MadeUp.text("银乐羊城", "Silver Joy in the City of Rams"))
            .addOrganizers(GuangzhouBodies.BUREAU)
            .extensions(MadeUp.NOTE)
            .build());
    new GuangzhouProgrammes(register).add();
  }

  private void add() {
    Map<ReachMeasure, ReachFigure> visits =
        reach(ReachMeasure.BENEFICIARY_VISITS, 3_000_000, ReachPrecision.AT_LEAST);
    add("silver-talks", "银发说", "Silver Talks", ActivityKind.LIVE_STREAM, 2, 12, visits);
    add(
        "science",
        "银龄科普学堂",
        "Silver-age science classroom",
        ActivityKind.SCIENCE_CLASS,
        2,
        20,
        Map.of());
    add(
        "conference",
        "粤港澳大湾区银发人才交流大会",
        "Greater-Bay silver talent conference",
        ActivityKind.CONFERENCE,
        2,
        1,
        reach(ReachMeasure.PROJECTS_INTRODUCED, 16, ReachPrecision.EXACT));
    add(
        "assistance",
        "黔南、清远帮扶行",
        "Assistance trips to Qiannan and Qingyuan",
        ActivityKind.ASSISTANCE_TRIP,
        2,
        2,
        reach(ReachMeasure.SPENDING_YUAN, 5_000_000, ReachPrecision.ABOUT));
    add(
        "fairs",
        "志愿集市",
        "Volunteer fairs",
        ActivityKind.VOLUNTEER_FAIR,
        11,
        1,
        reach(ReachMeasure.EVENTS, 1, ReachPrecision.EXACT));
    add(
        "medicine",
        "国医大学堂",
        "Lectures on Chinese medicine",
        ActivityKind.LECTURE,
        2,
        26,
        reach(ReachMeasure.EVENTS, 25, ReachPrecision.AT_LEAST));
  }

  private static Map<ReachMeasure, ReachFigure> reach(
      ReachMeasure measure, long amount, ReachPrecision precision) {
    return Map.of(measure, new ReachFigure(Amount.of(amount), precision));
  }

  /** A programme of so many editions, each of so many sessions, each edition reaching as much. */
  private void add(
      String id,
      String chinese,
      String english,
      ActivityKind kind,
      int editions,
      int sessions,
      Map<ReachMeasure, ReachFigure> reach) {
    ProgrammeId programme = ProgrammeId.of(id);
    Activity activity =
        Activity.builder()
            .id(ActivityId.of(id))
            .name(MadeUp.text(chinese, english))
            .kind(kind)
            .organizer(GuangzhouBodies.BUREAU)
            .programme(programme)
            .build();
    register.addActivities(activity);
    Programme.Builder brand =
        Programme.builder()
            .id(programme)
            .name(MadeUp.text(chinese, english))
            .umbrella(UMBRELLA)
            .addOrganizers(GuangzhouBodies.BUREAU, GuangzhouBodies.CENTRE);
    int days = 720 / editions;
    for (int i = 0; i < editions; i++) {
      LocalDate first = LocalDate.of(2023, 6, 1).plusDays((long) i * days);
      brand.addEditions(
          Edition.builder()
              .name(MadeUp.text("第" + (i + 1) + "届", "Edition " + (i + 1)))
              .dates(DateSpan.of(first, first.plusDays(days)))
              .addActivities(activity.id())
              .reach(reach)
              .build());
      addSessions(activity, i, first, sessions, days);
    }
    register.addProgrammes(brand.build());
  }

  private void addSessions(Activity activity, int edition, LocalDate first, int number, int days) {
    for (int i = 0; i < number; i++) {
      LocalDate day = first.plusDays((long) i * days / number);
      register.addSessions(
          activity
              .session(
                  SessionId.of(MadeUp.id(activity.id() + "-" + (edition + 1), i + 1)),
                  MadeUp.at(day, "14:30"),
                  Duration.ofMinutes(90))
              .venue(
                  activity.kind().equals(ActivityKind.ASSISTANCE_TRIP)
                      ? Optional.empty()
                      : Optional.of(FirstVenues.BASE))
              .build());
    }
  }
}
