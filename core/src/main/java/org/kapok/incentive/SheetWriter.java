package org.kapok.incentive;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapok.curve.Curve;
import org.kapok.curve.Rounded;
import org.kapok.curve.Table;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.incentive.rule.LeapDay;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.DateSpan;

/** Writes the rule sheet of one scheme: what is general, and which sections there are. */
final class SheetWriter {
  private static final List<SheetPhrase> HEADINGS =
      List.of(
          SheetPhrase.HEADING_1,
          SheetPhrase.HEADING_2,
          SheetPhrase.HEADING_3,
          SheetPhrase.HEADING_4,
          SheetPhrase.HEADING_5,
          SheetPhrase.HEADING_6,
          SheetPhrase.HEADING_7);

  private final IncentiveScheme scheme;
  private final String language;
  private final Wording wording;

  SheetWriter(IncentiveScheme scheme, String language) {
    this.scheme = scheme;
    this.language = language;
    wording = Wording.of(new FieldNames(scheme, language));
  }

  RuleSheet sheet() {
    SheetRules rules = new SheetRules(scheme, wording);
    SheetTerms terms = new SheetTerms(scheme, wording);
    List<RuleSheet.Section> sections = new ArrayList<>();
    add(sections, SheetPhrase.GENERAL, general());
    add(sections, SheetPhrase.ACCOUNTS, rules.accounts());
    add(sections, SheetPhrase.RULES, rules.rules());
    add(sections, SheetPhrase.HONOURS, new SheetHonours(scheme, wording).sentences());
    add(sections, SheetPhrase.TERMS, terms.fields());
    add(sections, SheetPhrase.CALENDARS, terms.calendars());
    add(sections, SheetPhrase.EXAMPLES, examples(scheme.cases()));
    String title = scheme.label().map(label -> label.in(language)).orElse(scheme.id().value());
    return new RuleSheet(title, version(scheme), sections, List.of());
  }

  /** What is said of one level. */
  List<String> level(HonourId honour, LevelId level) {
    return new SheetHonours(scheme, wording)
        .sentences(honour, level).stream().map(wording::spaced).toList();
  }

  /** What stands before the versions of a programme. */
  List<RuleSheet.Section> overview(IncentiveProgramme programme) {
    List<RuleSheet.Section> sections = new ArrayList<>();
    List<String> dates =
        programme.versions().stream()
            .map(
                each ->
                    wording.sentence(
                        version(each), List.of(dates(wording, each.effective())), Optional.empty()))
            .toList();
    add(sections, SheetPhrase.VERSIONS, dates);
    add(sections, SheetPhrase.ANEW, new SheetChanges(programme, language).sentences());
    add(sections, SheetPhrase.EXAMPLES, examples(programme.cases()));
    return sections;
  }

  private void add(List<RuleSheet.Section> sections, SheetPhrase heading, List<String> sentences) {
    if (!sentences.isEmpty()) {
      String words = HEADINGS.get(sections.size()).in(language, heading.in(language));
      sections.add(new RuleSheet.Section(words, sentences.stream().map(wording::spaced).toList()));
    }
  }

  private String version(IncentiveScheme each) {
    return SheetPhrase.VERSION.in(language, each.version());
  }

  private List<String> general() {
    List<String> sentences = new ArrayList<>();
    scheme.note().ifPresent(note -> sentences.add(note.in(language)));
    sentences.add(SheetPhrase.IN_FORCE.in(language, dates(wording, scheme.effective())));
    scheme
        .when()
        .ifPresent(
            when -> sentences.add(SheetPhrase.COUNTED.in(language, wording.condition(when))));
    sentences.add(SheetPhrase.ZONE.in(language, scheme.zone()));
    MonthDay leapDay = scheme.leapDay() == LeapDay.MARCH_1 ? MonthDay.of(3, 1) : MonthDay.of(2, 28);
    sentences.add(SheetPhrase.LEAP_DAY.in(language, wording.dayOfYear(leapDay)));
    sentences.add(SheetPhrase.EVERYONE.in(language));
    sentences.add(SheetPhrase.ORDER.in(language));
    sentences.add(SheetPhrase.PER_PERIOD.in(language));
    if (SheetTerms.steps(scheme).anyMatch(SheetWriter::isTable)) {
      sentences.add(SheetPhrase.TABLE.in(language));
    }
    if (SheetTerms.steps(scheme).anyMatch(SheetWriter::isUnbroken)) {
      sentences.add(SheetPhrase.UNBROKEN.in(language));
    }
    sentences.add(SheetPhrase.UNKNOWN.in(language));
    return sentences;
  }

  private static boolean isTable(Step step) {
    if (!(step.operation() instanceof Operation.Grow grow)) {
      return false;
    }
    Curve curve = grow.curve() instanceof Rounded rounded ? rounded.curve() : grow.curve();
    return curve instanceof Table;
  }

  private static boolean isUnbroken(Step step) {
    return step.each().filter(Window.Unbroken.class::isInstance).isPresent();
  }

  private List<String> examples(List<WorkedCase> cases) {
    SheetCases sheetCases = new SheetCases(wording);
    return cases.stream().map(sheetCases::sentence).toList();
  }

  /** The first and the last date of the span. */
  static String dates(Wording wording, DateSpan span) {
    String language = wording.language();
    if (!span.hasStart() && !span.hasEnd()) {
      return SheetPhrase.ALWAYS.in(language);
    }
    if (!span.hasEnd()) {
      return SheetPhrase.FROM.in(language, span.startInclusive());
    }
    LocalDate last = span.endExclusive().minusDays(1);
    if (span.startInclusive().equals(last)) {
      return last.toString();
    }
    return span.hasStart()
        ? SheetPhrase.DATES.in(language, span.startInclusive(), last)
        : SheetPhrase.UNTIL.in(language, last);
  }
}
