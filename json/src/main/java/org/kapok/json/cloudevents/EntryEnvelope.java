package org.kapok.json.cloudevents;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.kapok.id.SubjectId;
import org.kapok.incentive.ledger.Entry;
import org.kapok.problem.Faults;
import org.kapok.problem.Problem;
import org.kapok.quantity.CalendarRange;
import org.kapok.text.Extensions;

/**
 * An entry of a ledger as a CloudEvent. Its type is {@code org.kapok.ledger.} and the kind of the
 * entry in lower case, such as {@code written_off}; its subject the holder's type and id and the
 * account, {@code member/m-1/points}; its id that and the entry's number, {@code
 * ledger/member/m-1/points/7}. In both {@code ~} and {@code /} of an id are written {@code ~0} and
 * {@code ~1}. The data is Kapok's own JSON of the entry.
 *
 * <p>Example: {@code EntryEnvelope.of(URI.create("https://example.org/kapok"), entry)}.
 *
 * @param source which system it comes from
 * @param entry the entry
 * @param time when it was booked, if the host says so: an entry itself has days alone
 * @param extensions what others have added
 */
public record EntryEnvelope(URI source, Entry entry, Optional<Instant> time, Extensions extensions)
    implements Envelope {
  /** How the types of such envelopes begin. */
  public static final String TYPES = "org.kapok.ledger.";

  private static final URI SCHEMA =
      URI.create("urn:kapok:schema:ledger:1#/$defs/incentive.ledger.Entry");

  /**
   * Refuses what is impossible, every fault at once.
   *
   * @throws org.kapok.problem.RefusedException if the source is empty or not in ASCII, an extension
   *     has a name that CloudEvents does not allow, or the time lies outside the years 1 to 9999
   */
  public EntryEnvelope {
    Faults faults = EnvelopeCheck.faults(source, extensions);
    if (time.filter(CalendarRange::holds).isEmpty() && time.isPresent()) {
      faults.add("out-of-range", "/time", "time must lie in the years 1 to 9999: {0}", time.get());
    }
    faults.refuse("entry {0} of {1}", entry.number(), entry.ledger());
  }

  /** The envelope of an entry whose instant nobody says. */
  public static EntryEnvelope of(URI source, Entry entry) {
    return new EntryEnvelope(source, entry, Optional.empty(), Extensions.NONE);
  }

  @Override
  public String id() {
    return "ledger/" + subject() + "/" + entry.number();
  }

  @Override
  public String type() {
    return TYPES + entry.kind().name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String subject() {
    SubjectId holder = entry.ledger().holder();
    return holder.type().name().toLowerCase(Locale.ROOT)
        + "/"
        + Problem.escaped(holder.value())
        + "/"
        + Problem.escaped(entry.ledger().account().value());
  }

  @Override
  public URI dataSchema() {
    return SCHEMA;
  }
}
