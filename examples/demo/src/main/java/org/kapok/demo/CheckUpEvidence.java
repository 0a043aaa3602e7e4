package org.kapok.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kapok.demo.city.Draw;
import org.kapok.demo.city.MadeUp;
import org.kapok.evaluation.EvaluationSubject;
import org.kapok.evaluation.Evidence;
import org.kapok.evaluation.EvidenceQuality;
import org.kapok.evaluation.ParticipationEvidence;
import org.kapok.evaluation.ParticipationFigure;
import org.kapok.evaluation.ParticipationFigure.Measure;
import org.kapok.evaluation.Sample;
import org.kapok.evaluation.SmallSamples;
import org.kapok.evaluation.SmallSamples.Sampled;
import org.kapok.evaluation.SmallSamples.Treated;
import org.kapok.evaluation.SurveyAnswers;
import org.kapok.evaluation.SurveyConstruct;
import org.kapok.evaluation.SurveyResponse;
import org.kapok.evaluation.SurveyResult;
import org.kapok.id.EvidenceId;
import org.kapok.id.MemberId;
import org.kapok.id.ParticipationId;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;
import org.kapok.venue.Venue;

/** What is found out about venues in one year, made up and always the same. */
final class CheckUpEvidence {
  private static final List<ParticipationFigure> COUNTED =
      List.of(
          new ParticipationFigure("members", Set.of(), Measure.SUBJECTS),
          new ParticipationFigure("returning", Set.of(), Measure.RETURNING_SUBJECTS),
          new ParticipationFigure("days", Set.of(), Measure.DAYS));

  private static final SurveyConstruct RECOMMEND = SurveyConstruct.netPromoter("recommend");

  /** Of fewer than five nothing is said; of twenty, half of what they say counts. */
  private static final SmallSamples SMALL = new SmallSamples(5, 20, 2);

  private static final String QUESTIONNAIRE = "questionnaire";

  private final List<Venue> venues;
  private final int year;
  private final DateSpan period;

  CheckUpEvidence(List<Venue> venues, int year) {
    this.venues = venues;
    this.year = year;
    period = DateSpan.of(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
  }

  /** All of it. */
  List<Evidence> all() {
    List<Evidence> all =
        new ArrayList<>(
            new ParticipationEvidence(COUNTED, MadeUp.ZONE)
                .of(
                    History.of(venues.stream().flatMap(each -> visits(each).stream()).toList()),
                    venues.stream().map(Venue::id).toList(),
                    period));
    for (Venue each : venues) {
      all.addAll(asked(each));
      all.addAll(marks(each));
      if (draw(each, 40).happens(12)) {
        all.add(piece(each, "accidents", "", "register").value(Amount.ONE).build());
      }
    }
    all.addAll(recommendations());
    return all;
  }

  private Draw draw(Venue venue, long topic) {
    return Draw.START.at(7000).at(venue.id().value().hashCode()).at(topic).at(year);
  }

  /** How good the venue is, in thousandths; a little better every year. */
  private int quality(Venue venue) {
    int lasting = 380 + Draw.START.at(7001).at(venue.id().value().hashCode()).below(480);
    return lasting + draw(venue, 1).below(120) + 60 * (year - 2024);
  }

  /** In the second year 80 % more than in the first (G5). */
  private List<Participation> visits(Venue venue) {
    int first = 5 * (7 + Draw.START.at(7002).at(venue.id().value().hashCode()).below(16));
    int number = year == 2024 ? first : first * 9 / 5;
    int members = 12 + number * (200 + quality(venue) / 4) / 1000;
    List<Participation> visits = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      Draw draw = draw(venue, 2).at(i);
      LocalDate day = period.startInclusive().plusDays(draw.at(1).below(365));
      String id = String.join("-", venue.id().value(), String.valueOf(year), String.valueOf(i));
      visits.add(
          Participation.builder()
              .id(ParticipationId.of(id))
              .subject(MemberId.of(venue.id().value() + "-" + draw.at(2).below(members)))
              .kind("visit")
              .start(day.atTime(9 + draw.at(3).below(8), 0).atZone(MadeUp.ZONE).toInstant())
              .duration(Duration.ofMinutes(60))
              .venue(venue.id())
              .build());
    }
    return visits;
  }

  private Evidence.Builder piece(Venue venue, String figure, String part, String source) {
    return Evidence.builder()
        .id(EvidenceId.of(String.join(":", figure + part, venue.id().value(), period.toString())))
        .figure(figure)
        .subject(EvaluationSubject.of(venue.id()))
        .period(period)
        .source(source)
        .part(part.isEmpty() ? Optional.empty() : Optional.of(part))
        .collectedOn(period.endExclusive().minusDays(20));
  }

  private List<Evidence> asked(Venue venue) {
    int number = 6 + draw(venue, 10).below(50);
    List<SurveyResponse> service = new ArrayList<>();
    List<SurveyResponse> gain = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      Draw draw = draw(venue, 11).at(i);
      service.add(SurveyResponse.of("rating", score(venue, draw.at(1)), 1));
      Map<String, Amount> scores = new TreeMap<>();
      scores.put("learned", Amount.of(score(venue, draw.at(2))));
      scores.put("friends", Amount.of(score(venue, draw.at(3))));
      if (!draw.at(4).happens(80)) {
        scores.put("lonely", Amount.of(6 - score(venue, draw.at(5))));
      }
      gain.add(SurveyResponse.of(scores));
    }
    long invited = (long) number + draw(venue, 12).below(40);
    return List.of(
        piece(venue, "service", "", QUESTIONNAIRE)
            .answers(new SurveyAnswers(service, Optional.of(invited)))
            .build(),
        piece(venue, "gain", "", QUESTIONNAIRE)
            .answers(new SurveyAnswers(gain, Optional.of(invited)))
            .build());
  }

  /** From 1 to 5, the better the venue the higher. */
  private int score(Venue venue, Draw draw) {
    int score = 1;
    for (int i = 0; i < 4; i++) {
      score += draw.at(i).happens(Math.min(960, 250 + quality(venue) * 7 / 10)) ? 1 : 0;
    }
    return score;
  }

  /** Three visitors mark it; one in thirty venues has a mark that was reported in two ways. */
  private List<Evidence> marks(Venue venue) {
    List<Evidence> marks = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      int mark = Math.min(100, 40 + quality(venue) / 20 + draw(venue, 20).at(i).below(15));
      String rater = "rater-" + i;
      marks.add(
          piece(venue, "inspection", rater, "thirdParty")
              .value(Amount.of(mark))
              .quality(EvidenceQuality.VERIFIED)
              .build());
      if (i == 3 && draw(venue, 21).happens(33)) {
        marks.add(
            piece(venue, "inspection", rater, "thirdParty")
                .id(EvidenceId.of("copy:" + venue.id() + ":" + period))
                .value(Amount.of(mark - 5))
                .build());
      }
    }
    return marks;
  }

  /** Whether people would recommend it, pulled towards the mean of all where few were asked. */
  private List<Evidence> recommendations() {
    List<Sampled> found = new ArrayList<>();
    for (Venue venue : venues) {
      int number = 3 + draw(venue, 30).below(40);
      List<SurveyResponse> responses = new ArrayList<>();
      for (int i = 0; i < number; i++) {
        Draw draw = draw(venue, 31).at(i);
        int score = Math.min(10, 2 * score(venue, draw) + draw.at(9).below(2));
        responses.add(SurveyResponse.of("recommend", score, 1));
      }
      SurveyResult result = RECOMMEND.resultOf(SurveyAnswers.of(responses));
      found.add(
          new Sampled(
              EvaluationSubject.of(venue.id()), result.figure().orElseThrow(), result.counted()));
    }
    List<Evidence> evidence = new ArrayList<>();
    List<Treated> treated = SMALL.treat(found);
    for (int i = 0; i < treated.size(); i++) {
      Treated each = treated.get(i);
      Venue venue = venues.get(i);
      each.figure()
          .ifPresent(
              figure ->
                  evidence.add(
                      piece(venue, "recommendation", "", QUESTIONNAIRE)
                          .value(figure)
                          .sample(Sample.of(each.sampled().sample()))
                          .note(
                              "found " + each.sampled().figure() + " of " + each.sampled().sample())
                          .build()));
    }
    return evidence;
  }
}
