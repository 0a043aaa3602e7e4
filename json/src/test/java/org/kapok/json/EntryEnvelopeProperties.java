package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kapok.id.RequestKey;
import org.kapok.id.SubjectId;
import org.kapok.id.SubjectType;
import org.kapok.incentive.ledger.Action;
import org.kapok.incentive.ledger.Entry;
import org.kapok.incentive.ledger.EntryKind;
import org.kapok.incentive.ledger.LedgerKey;
import org.kapok.incentive.ledger.LotTerms;
import org.kapok.json.cloudevents.EntryEnvelope;
import org.kapok.json.cloudevents.Envelope;
import org.kapok.quantity.Amount;
import org.kapok.text.Extensions;

/** Law 8 for envelopes of entries of every kind. */
class EntryEnvelopeProperties {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
  private static final Instant NOON = Instant.parse("2025-03-01T04:00:00Z");

  private static Arbitrary<String> texts() {
    return Arbitraries.of("a", "b/~", "学-3", "\"x\"", "~1/2");
  }

  private static Arbitrary<LedgerKey> keys() {
    return Combinators.combine(Arbitraries.of(SubjectType.values()), texts(), texts())
        .as((type, holder, account) -> LedgerKey.of(SubjectId.of(type, holder), account));
  }

  @Provide
  Arbitrary<Entry> entries() {
    return Combinators.combine(
            keys(),
            Arbitraries.longs().between(2, Long.MAX_VALUE),
            Arbitraries.of(EntryKind.values()),
            Arbitraries.of(Action.values()),
            texts(),
            Arbitraries.integers().between(0, 400))
        .as(EntryEnvelopeProperties::entry);
  }

  private static Entry entry(
      LedgerKey key, long number, EntryKind kind, Action action, String text, int days) {
    Entry.Builder entry =
        Entry.builder()
            .ledger(key)
            .number(number)
            .request(RequestKey.of(text))
            .action(action)
            .kind(kind)
            .on(DAY)
            .recorded(DAY.plusDays(days))
            .amount(kind == EntryKind.CLOSED ? Amount.ZERO : Amount.of(1 + days))
            .reason(text);
    if (kind.opens()) {
      entry.lot(number).terms(LotTerms.until(DAY, DAY.plusDays(days)));
    } else if (kind.moves()) {
      entry.lot(1L);
    } else if (kind == EntryKind.CLOSED) {
      entry.closedUntil(DAY);
    }
    return entry.build();
  }

  @Property(tries = 500)
  void entriesComeBackEqual(
      @ForAll("entries") Entry entry, @ForAll boolean timed, @ForAll boolean traced) {
    EntryEnvelope envelope =
        new EntryEnvelope(
            URI.create("/kapok"),
            entry,
            Optional.of(NOON.plusNanos(entry.number() % 1_000_000_000)).filter(each -> timed),
            traced ? Extensions.of(Map.of("traceparent", "\"00-ab\"")) : Extensions.NONE);
    RoundTrip.require(envelope, Envelope.class);
  }

  /** Two entries of one place in one ledger have one id, and no others do. */
  @Property(tries = 500)
  void idsAreTheSameForTheSameEntryAlone(
      @ForAll("entries") Entry one, @ForAll("entries") Entry other) {
    URI source = URI.create("/kapok");
    boolean same = one.ledger().equals(other.ledger()) && one.number() == other.number();
    assertThat(EntryEnvelope.of(source, one).id().equals(EntryEnvelope.of(source, other).id()))
        .isEqualTo(same);
    assertThat(
            EntryEnvelope.of(source, one)
                .subject()
                .equals(EntryEnvelope.of(source, other).subject()))
        .isEqualTo(one.ledger().equals(other.ledger()));
  }
}
