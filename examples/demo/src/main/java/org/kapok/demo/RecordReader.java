package org.kapok.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.kapok.json.ElementReader;
import org.kapok.json.KapokJson;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;

/** Reads participations and facts in any of their forms, and tells of progress on long input. */
final class RecordReader {
  private static final int PROGRESS = 100_000;
  private static final int MOST_PROBLEMS = 1000;
  private static final int PEEKED = 4096;
  private static final Pattern DOCUMENT =
      Pattern.compile("\"\\$schema\"\\s*:\\s*\"urn:kapok:schema:history:");

  private final PrintWriter err;
  private final List<Participation> participations = new ArrayList<>();
  private final List<SubjectFacts> facts = new ArrayList<>();

  RecordReader(PrintWriter err) {
    this.err = err;
  }

  /** Reads participations, line by line or in an array, or a history document. */
  void participations(Source source) {
    read(source, Participation.class, "participations", participations);
  }

  /** Reads participations, in the same forms, from a stream that can go back to where it is. */
  void participations(InputStream in) throws IOException {
    read(in, Participation.class, "participations", participations);
  }

  /** Reads facts, line by line or in an array, or a history document. */
  void facts(Source source) {
    read(source, SubjectFacts.class, "facts", facts);
  }

  /** Reads values of the type, line by line or in an array. */
  <T> List<T> values(Source source, Class<T> type, String things) {
    List<T> values = new ArrayList<>();
    source.read(
        in -> {
          addAll(ElementReader.of(in, type), things, values);
          return source;
        });
    return values;
  }

  /** Everything that was read. */
  Records records() {
    return new Records(facts, participations);
  }

  private <T> void read(Source source, Class<T> type, String things, List<T> read) {
    source.read(
        in -> {
          read(in, type, things, read);
          return source;
        });
  }

  private <T> void read(InputStream in, Class<T> type, String things, List<T> read)
      throws IOException {
    if (isDocument(in)) {
      History document = KapokJson.read(in, History.class);
      facts.addAll(document.allFacts());
      participations.addAll(document.allParticipations());
    } else {
      addAll(ElementReader.of(in, type), things, read);
    }
  }

  /** Whether a history document begins here; what is read ahead stays to be read. */
  private static boolean isDocument(InputStream in) throws IOException {
    in.mark(PEEKED);
    String start = new String(in.readNBytes(PEEKED), StandardCharsets.UTF_8);
    in.reset();
    return DOCUMENT.matcher(start).find();
  }

  private <T> void addAll(ElementReader<T> reader, String things, List<T> read) {
    List<Problem> problems = new ArrayList<>();
    int number = 0;
    while (problems.size() < MOST_PROBLEMS && reader.hasNext()) {
      try {
        read.add(reader.next());
      } catch (RefusedException refused) {
        problems.addAll(refused.problems());
      }
      number++;
      if (number % PROGRESS == 0) {
        err.println(String.format(Locale.ROOT, "kapok: %,d %s read", number, things));
        err.flush();
      }
    }
    if (!problems.isEmpty()) {
      throw new RefusedException("input", problems);
    }
  }
}
