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
import org.kapok.json.KapokJson;
import org.kapok.json.ParticipationReader;
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

  /** Reads participations, line by line or in an array, or a history document. */
  void participations(Source source) {
    source.read(
        in -> {
          if (isDocument(start(in))) {
            documents = documents.merge(KapokJson.read(in, History.class));
          } else {
            stream(ParticipationReader.of(in));
          }
          return source;
        });
  }

  /** Reads facts, line by line or in an array, or a history document. */
  void facts(Source source) {
    source.read(
        in -> {
          String start = start(in);
          if (start.startsWith("[")) {
            documents = documents.merge(factsInArray(in));
          } else if (isDocument(start)) {
            documents = documents.merge(KapokJson.read(in, History.class));
          } else {
            factsInLines(in);
          }
          return source;
        });
  }

  /** Everything that was read, merged. */
  History history() {
    return documents.merge(History.of(facts, participations));
  }

  private static boolean isDocument(String start) {
    return start.startsWith("{") && start.contains("urn:kapok:schema:history:");
  }

  /** The first characters, without white space before them; they stay to be read. */
  private static String start(InputStream in) throws IOException {
    in.mark(PEEKED);
    String start = new String(in.readNBytes(PEEKED), StandardCharsets.UTF_8);
    in.reset();
    return start.replace(BYTE_ORDER_MARK, "").stripLeading();
  }

  private void stream(ParticipationReader reader) {
    List<Problem> problems = new ArrayList<>();
    int number = 0;
    while (problems.size() < MOST_PROBLEMS && reader.hasNext()) {
      try {
        participations.add(reader.next());
      } catch (RefusedException refused) {
        problems.addAll(refused.problems());
      }
      number++;
      if (number % PROGRESS == 0) {
        err.println(String.format(Locale.ROOT, "kapok: %,d participations read", number));
        err.flush();
      }
    }
    refuse(problems);
  }

  private static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new RefusedException("input", problems);
    }
  }

  /** Reads an array as what it is a part of: a history document. */
  private static History factsInArray(InputStream in) {
    String before = "{\"$schema\": \"urn:kapok:schema:history:1\", \"facts\": ";
    InputStream document =
        new SequenceInputStream(Collections.enumeration(List.of(bytes(before), in, bytes("}"))));
    return KapokJson.read(document, History.class);
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private void factsInLines(InputStream in) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    List<Problem> problems = new ArrayList<>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      String json = number == 1 ? line.replace(BYTE_ORDER_MARK, "") : line;
      if (!json.isBlank() && problems.size() < MOST_PROBLEMS) {
        fact(json, number, problems);
      }
    }
    refuse(problems);
  }

  private void fact(String json, int number, List<Problem> problems) {
    try {
      facts.add(KapokJson.read(json, SubjectFacts.class));
    } catch (RefusedException refused) {
      for (Problem each : refused.problems()) {
        problems.add(
            new Problem(each.code(), each.place(), "line " + number + ": " + each.message()));
      }
    }
  }
}
