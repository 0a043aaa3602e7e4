package org.kapok.demo;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
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
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final PrintWriter err;
  private final List<Participation> participations = new ArrayList<>();
  private final List<SubjectFacts> facts = new ArrayList<>();
  private History documents = History.EMPTY;

  RecordReader(PrintWriter err) {
    this.err = err;
  }

  /** Reads participations, or a history document. */
  void participations(Source source) {
    read(source, "participations", Participation.class, participations::add);
  }

  /** Reads facts, or a history document. */
  void facts(Source source) {
    read(source, "facts", SubjectFacts.class, facts::add);
  }

  /** Everything that was read, merged. */
  History history() {
    return documents.merge(History.of(facts, participations));
  }

  private <T> void read(Source source, String property, Class<T> type, Consumer<T> taken) {
    source.read(
        in -> {
          String start = start(in);
          if (start.startsWith("[")) {
            documents = documents.merge(array(in, property));
          } else if (start.contains("urn:kapok:schema:history:")) {
            documents = documents.merge(KapokJson.read(in, History.class));
          } else {
            lines(in, type, taken);
          }
          return source;
        });
  }

  /** The first characters, without white space before them; they stay to be read. */
  private static String start(InputStream in) throws IOException {
    in.mark(PEEKED);
    String start = new String(in.readNBytes(PEEKED), StandardCharsets.UTF_8);
    in.reset();
    return start.replace(BYTE_ORDER_MARK, "").stripLeading();
  }

  /** Reads an array as what it is a part of: a history document. */
  private static History array(InputStream in, String property) {
    String before = "{\"$schema\": \"urn:kapok:schema:history:1\", \"" + property + "\": ";
    InputStream document =
        new SequenceInputStream(Collections.enumeration(List.of(bytes(before), in, bytes("}"))));
    return KapokJson.read(document, History.class);
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private <T> void lines(InputStream in, Class<T> type, Consumer<T> taken) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    List<Problem> problems = new ArrayList<>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (number == 1 && line.startsWith(BYTE_ORDER_MARK)) {
        line = line.substring(1);
      }
      if (!line.isBlank() && problems.size() < MOST_PROBLEMS) {
        line(line, number, type, taken, problems);
      }
      if (number % PROGRESS == 0) {
        err.println(String.format(Locale.ROOT, "kapok: %,d lines read", number));
        err.flush();
      }
    }
    if (!problems.isEmpty()) {
      throw new RefusedException("input", problems);
    }
  }

  private static <T> void line(
      String line, int number, Class<T> type, Consumer<T> taken, List<Problem> problems) {
    try {
      taken.accept(KapokJson.read(line, type));
    } catch (RefusedException refused) {
      for (Problem each : refused.problems()) {
        problems.add(
            new Problem(
                each.code(),
                "line " + number + (each.place().isEmpty() ? "" : " " + each.place()),
                each.message()));
      }
    }
  }
}
