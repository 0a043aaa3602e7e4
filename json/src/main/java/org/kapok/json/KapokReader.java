package org.kapok.json;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;
import org.kapok.id.SubjectId;
import org.kapok.incentive.ParticipationTable;
import org.kapok.incentive.Scorer;
import org.kapok.participation.SubjectFacts;
import org.kapok.problem.RefusedException;

/**
 * Reads documents strictly, within limits; immutable, and fit to be shared. {@link KapokJson#read}
 * is the short way to the one with the default limits.
 *
 * <p>Example: {@code KapokReader.strict().withLimits(ReadLimits.DEFAULT.withDocumentBytes(1 <<
 * 20)).read(bytes, VenueNetwork.class)}.
 */
public final class KapokReader {
  private static final KapokReader STRICT = new KapokReader(Parsers.DEFAULT);

  private final Parsers parsers;

  private KapokReader(Parsers parsers) {
    this.parsers = parsers;
  }

  /**
   * The strict reader with the default limits. It refuses a document of a newer version than it
   * knows with {@code newer-version}.
   */
  public static KapokReader strict() {
    return STRICT;
  }

  /** The reader, with the default limits, that also reads documents of newer minor versions. */
  public static TolerantReader tolerant() {
    return TolerantReader.DEFAULT;
  }

  /** A reader as this one within other limits. */
  public KapokReader withLimits(ReadLimits limits) {
    return new KapokReader(new Parsers(limits));
  }

  /** The limits of this reader. */
  public ReadLimits limits() {
    return parsers.limits();
  }

  /**
   * Reads one document, with or without a byte order mark.
   *
   * @throws RefusedException with every fault of the document
   * @throws IllegalArgumentException if the type is none of Kapok's
   */
  public <T> T read(String text, Class<T> type) {
    return read(() -> parsers.of(text), type);
  }

  /**
   * Reads one document in UTF-8, with or without a byte order mark.
   *
   * @throws RefusedException with every fault of the document
   * @throws IllegalArgumentException if the type is none of Kapok's
   */
  public <T> T read(byte[] text, Class<T> type) {
    return read(() -> parsers.of(text), type);
  }

  /**
   * Reads one document in UTF-8, with or without a byte order mark, up to the end of the stream,
   * which stays open.
   *
   * @throws RefusedException with every fault of the document; also if the stream fails
   * @throws IllegalArgumentException if the type is none of Kapok's
   */
  public <T> T read(InputStream text, Class<T> type) {
    return read(() -> parsers.of(text), type);
  }

  private <T> T read(StrictJson.Source source, Class<T> type) {
    Report report = new Report(parsers.limits());
    return type.cast(StrictJson.read(source, KapokJson.codec(type), KapokJson.what(type), report));
  }

  /**
   * Reads any number of values from a stream, as {@link ElementReader#of}.
   *
   * @throws RefusedException if the stream fails
   * @throws IllegalArgumentException if the type is none of Kapok's
   */
  public <T> ElementReader<T> elements(InputStream stream, Class<T> type) {
    return ElementReader.of(stream, type, parsers);
  }

  /**
   * Reads participations into one table, as {@link TableReader#read}.
   *
   * @throws RefusedException with the faults of all lines; also if the stream fails
   */
  public ParticipationTable table(InputStream stream, Scorer scorer, Iterable<SubjectFacts> facts) {
    return TableReader.read(stream, scorer, facts, parsers);
  }

  /**
   * Reads participations into one table after another, as {@link TableReader#bySubject}.
   *
   * @throws RefusedException if the stream fails
   */
  public TableReader tables(
      InputStream stream, Scorer scorer, Function<SubjectId, Optional<SubjectFacts>> facts) {
    return TableReader.bySubject(stream, scorer, facts, parsers);
  }

  /**
   * A new strict mapper, as {@link KapokJson#mapper()}, within these limits: except that it tells
   * at most as many problems of a value as by default.
   */
  public JsonMapper mapper() {
    return KapokJson.mapper(parsers.limits());
  }
}
