package org.kapok.incentive;

import java.util.ArrayList;
import java.util.List;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;

/**
 * A scheme, or a programme of several versions, in plain words (方案说明), fit to be published as its
 * own rule sheet: Chinese for a language tag that starts with {@code zh}, English for any other. It
 * is written from the data alone and leaves nothing out: no rule, no account, no step, no example.
 * Labels come from the scheme; what has none appears by its id.
 *
 * <p>Credits are called points (分) in accounts named so: the account {@code points}, those whose
 * label ends in 分 or {@code points}, and those that feed one of them. In other accounts they are
 * bare numbers.
 *
 * <p>Example: {@code RuleSheet.of(scheme, "zh").text()}.
 *
 * @param title what people call the scheme
 * @param version which version it is; empty for a programme
 * @param sections the sections, in reading order
 * @param versions the sheet of each version, in the order in which they are in force; none for a
 *     scheme
 */
public record RuleSheet(
    String title, String version, List<Section> sections, List<RuleSheet> versions) {

  /**
   * What belongs together.
   *
   * @param heading its numbered heading
   * @param sentences whole sentences, one for each rule, account, term or example
   */
  public record Section(String heading, List<String> sentences) {

    /** Copies the sentences. */
    public Section {
      sentences = List.copyOf(sentences);
    }
  }

  /** Copies the sections and versions. */
  public RuleSheet {
    sections = List.copyOf(sections);
    versions = List.copyOf(versions);
  }

  /** The rule sheet of the scheme, in the language. */
  public static RuleSheet of(IncentiveScheme scheme, String language) {
    return new SheetWriter(scheme, language).sheet();
  }

  /**
   * The rule sheet of the programme: its versions, what does not go on from one to the next, and
   * its examples, then the sheet of each version.
   */
  public static RuleSheet of(IncentiveProgramme programme, String language) {
    String title =
        programme.label().map(label -> label.in(language)).orElse(programme.id().value());
    List<RuleSheet> versions =
        programme.versions().stream().map(version -> of(version, language)).toList();
    IncentiveScheme latest = programme.versions().get(programme.versions().size() - 1);
    List<Section> sections = new SheetWriter(latest, language).overview(programme);
    return new RuleSheet(title, "", sections, versions);
  }

  /**
   * What the sheet says of one level: how its honour behaves, then what the level asks.
   *
   * <p>Example: {@code RuleSheet.level(scheme, HonourId.of("stars"), LevelId.of("three"), "zh")}.
   *
   * @throws IllegalArgumentException if the scheme has no such honour, or that no such level
   */
  public static List<String> level(
      IncentiveScheme scheme, HonourId honour, LevelId level, String language) {
    return new SheetWriter(scheme, language).level(honour, level);
  }

  /** The whole sheet as plain text: headings, and numbered sentences below each. */
  public String text() {
    List<String> lines = new ArrayList<>();
    addTo(lines);
    return String.join("\n", lines) + "\n";
  }

  private void addTo(List<String> lines) {
    lines.add(title);
    if (!version.isEmpty()) {
      lines.add(version);
    }
    for (Section section : sections) {
      lines.add("");
      lines.add(section.heading());
      for (int i = 0; i < section.sentences().size(); i++) {
        lines.add("  " + (i + 1) + ". " + section.sentences().get(i));
      }
    }
    for (RuleSheet each : versions) {
      lines.add("");
      each.addTo(lines);
    }
  }
}
