package org.kapok.incentive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.id.SubjectType;
import org.kapok.incentive.honour.Climb;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.honour.Level;
import org.kapok.incentive.honour.Loss;
import org.kapok.incentive.honour.Repeat;
import org.kapok.incentive.honour.Validity;
import org.kapok.problem.InvalidValueException;
import org.kapok.problem.Nearest;
import org.kapok.text.LocalizedText;

/** Puts honours into sentences of a rule sheet: how each behaves, then what each level asks. */
final class SheetHonours {
  private final IncentiveScheme scheme;
  private final Wording wording;
  private final CreditUnits units;

  SheetHonours(IncentiveScheme scheme, Wording wording) {
    this.scheme = scheme;
    this.wording = wording;
    units = new CreditUnits(scheme, wording);
  }

  /** For each honour, as declared, a sentence, and one for each of its levels. */
  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    for (Honour honour : scheme.honours()) {
      sentences.add(honour(honour));
      honour.levels().forEach(level -> sentences.add(level(honour, level)));
    }
    return sentences;
  }

  /** The sentence of the honour and that of its level. */
  List<String> sentences(HonourId id, LevelId levelId) {
    Honour honour =
        one(
            scheme.id(),
            "scheme {0} has no honour \"{1}\"{2}",
            id,
            scheme.honours(),
            each -> each.id());
    Level level =
        one(id, "honour {0} has no level \"{1}\"{2}", levelId, honour.levels(), each -> each.id());
    return List.of(honour(honour), level(honour, level));
  }

  private static <T> T one(
      Object whole, String pattern, Object id, List<T> all, Function<T, Object> idOf) {
    List<String> known = all.stream().map(each -> idOf.apply(each).toString()).toList();
    int at = known.indexOf(id.toString());
    if (at < 0) {
      throw new InvalidValueException(pattern, whole, id, Nearest.hint(id.toString(), known));
    }
    return all.get(at);
  }

  private static boolean isSingle(Honour honour) {
    return honour.levels().size() == 1;
  }

  private static boolean canBeLost(Honour honour) {
    return honour.lose() != Loss.NEVER || honour.valid().isPresent();
  }

  private String honour(Honour honour) {
    List<String> parts = new ArrayList<>();
    parts.add(wording.say(HonourPhrase.FOR, subjects(honour)));
    parts.add(levels(honour));
    parts.add(review(honour));
    repeat(honour).ifPresent(parts::add);
    addStays(honour, parts);
    honour
        .carries()
        .forEach(
            (account, most) ->
                parts.add(
                    wording.say(
                        HonourPhrase.CARRIES,
                        wording.names().account(account),
                        units.of(account).of(most))));
    honour
        .barred()
        .ifPresent(
            bar ->
                parts.add(
                    wording.say(
                        HonourPhrase.BARRED,
                        wording.condition(bar.when()),
                        wording.period(bar.lasts()))));
    honour
        .revoked()
        .map(wording::condition)
        .ifPresent(when -> parts.add(wording.say(HonourPhrase.REVOKED, when)));
    return noted(wording.names().honour(honour.id()), parts, honour.note());
  }

  private String noted(String head, List<String> parts, Optional<LocalizedText> note) {
    String sentence = wording.sentence(head, parts, Optional.empty());
    return note.map(text -> sentence + wording.sentenceSeparator() + text.in(wording.language()))
        .orElse(sentence);
  }

  private String subjects(Honour honour) {
    List<SubjectType> types =
        honour.of().isEmpty() ? Arrays.asList(SubjectType.values()) : honour.of();
    return types.stream()
        .map(
            type ->
                switch (type) {
                  case MEMBER -> HonourPhrase.MEMBER;
                  case TEAM -> HonourPhrase.TEAM;
                  case ORGANIZATION -> HonourPhrase.ORGANIZATION;
                })
        .map(phrase -> wording.say(phrase))
        .collect(Collectors.joining(wording.listSeparator()));
  }

  private String levels(Honour honour) {
    String names =
        honour.levels().stream()
            .map(level -> wording.names().level(honour.id(), level.id()))
            .collect(Collectors.joining(wording.listSeparator()));
    return isSingle(honour)
        ? wording.say(HonourPhrase.SINGLE, names)
        : wording.say(HonourPhrase.LEVELS, honour.levels().size(), names);
  }

  private String review(Honour honour) {
    HonourPhrase climb =
        honour.reviewed().isPresent() ? HonourPhrase.STEP_BY_STEP : HonourPhrase.STEP_BY_DAY;
    if (honour.climb() == Climb.HIGHEST) {
      climb = isSingle(honour) ? HonourPhrase.WHO_MEETS : HonourPhrase.HIGHEST;
    }
    String when =
        honour
            .reviewed()
            .map(window -> wording.say(HonourPhrase.AT_CLOSE, wording.window(window)))
            .orElseGet(() -> wording.say(HonourPhrase.AT_ANY_TIME));
    return when + wording.comma() + wording.say(climb);
  }

  /** How often a single award is won; of a ladder there is nothing to say. */
  private Optional<String> repeat(Honour honour) {
    if (!isSingle(honour)) {
      return Optional.empty();
    }
    if (honour.repeat() instanceof Repeat.InEach each) {
      return Optional.of(wording.say(HonourPhrase.REPEATED, wording.window(each.window())));
    }
    return Optional.of(
        wording.say(
            honour.repeat().equals(Repeat.ALWAYS) ? HonourPhrase.ALWAYS : HonourPhrase.ONCE));
  }

  /** For how long a level is held, and how it is lost. */
  private void addStays(Honour honour, List<String> parts) {
    if (!canBeLost(honour)) {
      parts.add(wording.say(HonourPhrase.FOREVER));
      return;
    }
    String lost = wording.say(loss(honour));
    String renewed = wording.comma() + wording.say(HonourPhrase.RENEWED, lost);
    honour.valid().ifPresent(valid -> parts.add(valid(valid) + renewed));
    if (honour.valid().isEmpty()) {
      parts.add(wording.say(HonourPhrase.CHECKED, lost));
    }
    honour
        .grace()
        .map(wording::period)
        .ifPresent(grace -> parts.add(wording.say(HonourPhrase.GRACE, grace)));
  }

  private static HonourPhrase loss(Honour honour) {
    if (isSingle(honour)) {
      return HonourPhrase.TAKEN;
    }
    return switch (honour.lose()) {
      case ONE_STEP -> HonourPhrase.ONE_STEP;
      case TO_BASE -> HonourPhrase.TO_BASE;
      case RECOMPUTE, NEVER -> HonourPhrase.RECOMPUTE;
    };
  }

  private String valid(Validity valid) {
    if (valid.lasts().isPresent()) {
      return wording.say(HonourPhrase.VALID_FOR, wording.period(valid.lasts().get()));
    }
    String window = wording.window(valid.each().orElseThrow());
    int more = valid.more().orElse(0);
    return more == 0
        ? wording.say(HonourPhrase.VALID_UNTIL, window)
        : wording.say(HonourPhrase.VALID_BEYOND, window, more);
  }

  private String level(Honour honour, Level level) {
    List<String> parts = new ArrayList<>();
    parts.add(wording.say(HonourPhrase.REQUIREMENT, wording.condition(level.when())));
    level
        .uses()
        .forEach(
            (account, amount) ->
                parts.add(
                    wording.say(
                        HonourPhrase.USES,
                        wording.names().account(account),
                        units.of(account).of(amount))));
    if (canBeLost(honour)) {
      parts.add(
          level
              .keep()
              .map(keep -> wording.say(HonourPhrase.KEEP, wording.condition(keep)))
              .orElseGet(() -> wording.say(HonourPhrase.KEEP_SAME)));
    }
    String head =
        wording.say(
            HonourPhrase.LEVEL_OF,
            wording.names().honour(honour.id()),
            wording.names().level(honour.id(), level.id()));
    return noted(head, parts, level.note());
  }
}
