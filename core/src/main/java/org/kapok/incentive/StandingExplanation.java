package org.kapok.incentive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;

/**
 * Puts how a subject stands with an honour into sentences of one language.
 *
 * @param wording of the version by which it stands so
 * @param places of that version
 * @param versions the names of all versions, in the order in which they are in force
 */
record StandingExplanation(Wording wording, SchemePlaces places, List<FieldNames> versions) {

  /** What happened, how the subject stands, and what is missing to the next level. */
  List<String> sentences(Standing standing) {
    List<String> sentences = new ArrayList<>();
    standing.history().forEach(change -> sentences.add(change(standing.honour(), change)));
    sentences.add(wording.sentence(honour(standing), stands(standing), Optional.empty()));
    standing.next().map(next -> missing(standing, next)).ifPresent(sentences::add);
    return sentences.stream().map(wording::spaced).toList();
  }

  private String honour(Standing standing) {
    return wording.names().honour(standing.honour());
  }

  /** The level's name in the latest version that has it. */
  private String level(HonourId honour, LevelId id) {
    return versions.stream()
        .filter(names -> names.hasLevel(honour, id))
        .reduce((earlier, later) -> later)
        .orElse(wording.names())
        .level(honour, id);
  }

  private List<String> stands(Standing standing) {
    List<String> parts = new ArrayList<>();
    parts.add(
        standing
            .level()
            .map(id -> level(standing.honour(), id))
            .map(level -> wording.say(StandingPhrase.HOLDS, level, standing.since().orElseThrow()))
            .orElseGet(() -> wording.say(StandingPhrase.NONE)));
    standing.validUntil().ifPresent(until -> parts.add(to(StandingPhrase.VALID_TO, until)));
    standing.graceUntil().ifPresent(until -> parts.add(to(StandingPhrase.GRACE_TO, until)));
    standing.barredUntil().ifPresent(until -> parts.add(to(StandingPhrase.BARRED_TO, until)));
    return parts;
  }

  private String to(StandingPhrase phrase, LocalDate until) {
    return wording.say(phrase, until.minusDays(1));
  }

  /** One entry of the history. */
  private String change(HonourId honour, LevelChange change) {
    String from = change.from().map(id -> level(honour, id)).orElse("");
    String to = change.to().map(id -> level(honour, id)).orElse("");
    List<String> parts = new ArrayList<>();
    parts.add(
        switch (change.why()) {
          case WON ->
              wording.say(
                  change.from().equals(change.to()) ? StandingPhrase.WON_AGAIN : StandingPhrase.WON,
                  to);
          case RENEWED -> wording.say(StandingPhrase.RENEWED, to);
          case KEPT ->
              change
                  .until()
                  .map(until -> wording.say(StandingPhrase.GRACE, to, until.minusDays(1)))
                  .orElseGet(() -> wording.say(StandingPhrase.KEPT, to));
          case DEMOTED -> wording.say(StandingPhrase.DEMOTED, from, to);
          case LOST -> wording.say(StandingPhrase.LOST, from);
          case EXPIRED ->
              wording.say(
                  to.isEmpty() ? StandingPhrase.EXPIRED : StandingPhrase.EXPIRED_TO, from, to);
          case BARRED -> to(StandingPhrase.BARRED_TO, change.until().orElseThrow());
          case REVOKED -> wording.say(StandingPhrase.REVOKED, from);
          case BROUGHT_ALONG -> wording.say(StandingPhrase.BROUGHT_ALONG, to);
          case ABOLISHED -> wording.say(StandingPhrase.ABOLISHED, from);
        });
    change
        .used()
        .forEach(
            (account, amount) ->
                parts.add(
                    wording.say(StandingPhrase.USED, wording.names().account(account), amount)));
    String head = change.on() + " " + wording.names().honour(honour);
    return wording.sentence(head, parts, change.participation());
  }

  private String ready(Standing standing) {
    return standing
        .barredUntil()
        .map(until -> to(StandingPhrase.BARRED_TO, until))
        .orElseGet(() -> wording.say(StandingPhrase.READY));
  }

  private String missing(Standing standing, LevelId next) {
    MissingExplanation explanation = new MissingExplanation(wording, places);
    List<String> parts =
        standing.missing().isEmpty()
            ? List.of(ready(standing))
            : standing.missing().stream().map(explanation::text).toList();
    String head =
        wording.say(StandingPhrase.TO_NEXT, honour(standing), level(standing.honour(), next));
    return wording.sentence(head, parts, Optional.empty());
  }
}
