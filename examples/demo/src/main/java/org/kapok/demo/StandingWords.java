package org.kapok.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kapok.id.AccountId;
import org.kapok.id.LevelId;
import org.kapok.incentive.ChangeReason;
import org.kapok.incentive.LevelChange;
import org.kapok.incentive.Missing;
import org.kapok.incentive.Standing;

/** How a subject stands with an honour, how that came about, and what is missing, in words. */
final class StandingWords {
  private static final int COLUMNS = 96;

  private final Labels labels;
  private final Language language;

  StandingWords(Labels labels, Language language) {
    this.labels = labels;
    this.language = language;
  }

  /** The standing, its history, and what is missing. */
  List<String> story(Standing standing) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(standing.subject().value() + language.say(": ", "：") + held(standing));
    for (LevelChange change : standing.history()) {
      lines.add("  " + change.on() + "  " + change(standing, change));
    }
    if (standing.next().isPresent()) {
      String text =
          language.say("Missing to ", "距")
              + labels.level(standing.honour(), standing.next())
              + language.say(": ", "尚缺：")
              + missing(standing.next(), standing.missing());
      Width.wrapped(text, COLUMNS).forEach(line -> lines.add("  " + line));
    }
    return lines;
  }

  private String held(Standing standing) {
    String level =
        standing.level().isEmpty()
            ? language.say("no level", "无等级")
            : labels.level(standing.honour(), standing.level());
    return level
        + standing.since().map(on -> language.say(" since " + on, "，自 " + on)).orElse("")
        + standing
            .validUntil()
            .map(on -> language.say(", valid until " + on, "，有效期至 " + on))
            .orElse("")
        + standing
            .graceUntil()
            .map(on -> language.say(", in grace until " + on, "，宽限至 " + on))
            .orElse("")
        + standing
            .barredUntil()
            .map(on -> language.say(", nothing can be won until " + on, "，" + on + " 前不予评定"))
            .orElse("");
  }

  private String change(Standing standing, LevelChange change) {
    String from = labels.level(standing.honour(), change.from());
    String to = labels.level(standing.honour(), change.to());
    String until = change.until().map(on -> language.say(" until " + on, "，至 " + on)).orElse("");
    String after =
        change.participation().map(id -> language.say(" [" + id + "]", "〔" + id + "〕")).orElse("");
    return reason(change.why())
        + language.say(": ", "：")
        + (from.equals(to) ? to : from + " → " + to)
        + until
        + used(change)
        + after;
  }

  private String used(LevelChange change) {
    if (change.used().isEmpty()) {
      return "";
    }
    return change.used().entrySet().stream()
        .map(each -> each.getValue() + " " + labels.account(each.getKey()))
        .collect(Collectors.joining(", ", language.say(", uses up ", "，用去 "), ""));
  }

  private String reason(ChangeReason why) {
    return switch (why) {
      case WON -> language.say("won", "取得");
      case RENEWED -> language.say("renewed", "续期");
      case KEPT -> language.say("kept", "保留");
      case DEMOTED -> language.say("not enough to keep it", "未达保级条件，降级");
      case LOST -> language.say("not enough to keep it, lost", "未达保级条件，失去");
      case EXPIRED -> language.say("expired", "到期");
      case BARRED -> language.say("nothing can be won", "不予评定");
      case REVOKED -> language.say("revoked", "撤销");
      case BROUGHT_ALONG -> language.say("brought along", "带入");
      case ABOLISHED -> language.say("abolished by a new version", "新版取消该等级");
    };
  }

  /** All that is missing to the next level, in figures. */
  String missing(Optional<LevelId> next, List<Missing> missing) {
    if (next.isEmpty()) {
      return language.say("nothing, it is the highest", "已是最高等级");
    }
    return missing.isEmpty()
        ? language.say("nothing, it has only to be reviewed", "无，待评定")
        : all(missing);
  }

  private String all(List<Missing> missing) {
    return missing.stream().map(this::one).collect(Collectors.joining(language.say("; ", "；")));
  }

  private String one(Missing missing) {
    if (!missing.parts().isEmpty()) {
      int needed = missing.needed();
      return language.say(
          needed + " of (" + all(missing.parts()) + ")",
          "下列任 " + needed + " 项（" + all(missing.parts()) + "）");
    }
    String name = name(missing.place());
    String value = missing.value().orElse(language.say("unknown", "未知"));
    if (missing.difference().isPresent()) {
      return language.say(
          name
              + " "
              + value
              + " of "
              + missing.bound().orElse("")
              + ", "
              + missing.difference().get()
              + " missing",
          name
              + "现为 "
              + value
              + "，须 "
              + missing.bound().orElse("")
              + "，差 "
              + missing.difference().get());
    }
    return language.say(name + " is " + value, name + "为 " + value)
        + missing.bound().map(bound -> language.say(", needed " + bound, "，须 " + bound)).orElse("");
  }

  /** What the part of the scheme is about: the field or account that its pointer ends in. */
  private String name(String place) {
    String last = place.substring(place.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
    return place.contains("/uses/") ? labels.account(AccountId.of(last)) : labels.field(last);
  }
}
