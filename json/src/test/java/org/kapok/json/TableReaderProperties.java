package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kapok.id.SubjectId;
import org.kapok.incentive.ParticipationTable;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.Tally;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;

/** Lines read into tables are the participations that they are read into one by one. */
class TableReaderProperties {
  private static final LocalDate AS_OF = LocalDate.of(2029, 12, 31);

  private final Scorer scorer = Golden.scorer();

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String lines(List<Participation> participations) {
    return participations.stream().map(KapokJson::write).collect(Collectors.joining("\r\n\n"));
  }

  private static SubjectFacts facts(SubjectId subject) {
    return SubjectFacts.builder().subject(subject).joined(LocalDate.of(2024, 2, 29)).build();
  }

  private static History history(List<Participation> participations) {
    List<SubjectFacts> facts =
        participations.stream()
            .map(Participation::subject)
            .distinct()
            .map(TableReaderProperties::facts)
            .toList();
    return History.of(facts, participations);
  }

  @Property(tries = 200)
  void aTableScoresAsTheParticipationsOfItsLines(
      @ForAll("histories") List<Participation> participations) {
    History history = history(participations);
    Tally read =
        scorer.tally(
            TableReader.read(stream(lines(participations)), scorer, history.allFacts()), AS_OF);
    assertThat(read).isEqualTo(scorer.tally(history, AS_OF));
  }

  @Property(tries = 200)
  void tablesBySubjectScoreAsOneTable(@ForAll("histories") List<Participation> participations) {
    List<Participation> sorted = new ArrayList<>(participations);
    sorted.sort(Comparator.comparing(Participation::subject));
    TableReader tables =
        TableReader.bySubject(
            stream(lines(sorted)), scorer, subject -> Optional.of(facts(subject)));
    Tally all = scorer.tally(scorer.table().build(), AS_OF);
    while (tables.hasNext()) {
      all = all.merge(scorer.tally(tables.next(), AS_OF));
    }
    assertThat(all).isEqualTo(scorer.tally(history(participations), AS_OF));
  }

  @Property(tries = 3000)
  void whatIsRefusedOneByOneIsRefusedWithTheSameProblems(@ForAll("spoilt") String lines) {
    List<Participation> sound = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    ElementReader<Participation> reader =
        ElementReader.of(stream("\n" + lines), Participation.class);
    while (reader.hasNext()) {
      try {
        sound.add(reader.next());
      } catch (RefusedException refused) {
        problems.addAll(refused.problems());
      }
    }
    if (problems.isEmpty()) {
      assertThat(outcome(() -> scorer.tally(read(lines), AS_OF)))
          .isEqualTo(outcome(() -> scorer.tally(History.of(List.of(), sound), AS_OF)));
    } else {
      assertThat(outcome(() -> read(lines))).isEqualTo(problems);
    }
  }

  private ParticipationTable read(String lines) {
    return TableReader.read(stream("\n" + lines), scorer, List.of());
  }

  /** What comes out: a value, or the problems of a refusal. */
  private static Object outcome(Supplier<Object> attempt) {
    try {
      return attempt.get();
    } catch (RefusedException refused) {
      return refused.problems();
    }
  }

  @Provide
  Arbitrary<List<Participation>> histories() {
    return new RoundTripProperties().histories();
  }

  /** Lines of which characters are put out or put in; not what is read as one array. */
  @Provide
  Arbitrary<String> spoilt() {
    Arbitrary<String> spoilt =
        Combinators.combine(
                histories().map(TableReaderProperties::lines),
                Arbitraries.integers().between(0, 5000),
                Arbitraries.integers().between(0, 3),
                Arbitraries.strings().withChars("{}[]\",:0 19-TZPm.e+\n学\ud800\\").ofMaxLength(2))
            .as(TableReaderProperties::spoil);
    return spoilt.filter(text -> !text.strip().startsWith("["));
  }

  private static String spoil(String text, int at, int without, String with) {
    int from = text.isEmpty() ? 0 : at % text.length();
    int until = Math.min(text.length(), from + without);
    return text.substring(0, from) + with + text.substring(until);
  }
}
