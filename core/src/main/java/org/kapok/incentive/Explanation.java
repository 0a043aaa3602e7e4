package org.kapok.incentive;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kapok.id.AccountId;
import org.kapok.id.SubjectId;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Window;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;
import org.kapok.quantity.CalendarRange;
import org.kapok.text.LocalizedText;

/**
 * Puts statements of one scheme, or of a programme, into sentences, in Chinese for a language tag
 * that starts with {@code zh} and in English for any other. Labels come from the scheme; what has
 * none appears by its id.
 *
 * <p>Example: {@code Explanation.of(scheme, "zh").text(statement)}.
 */
public final class Explanation {
  private final String name;
  private final List<SchemeExplanation> versions;

  private Explanation(
      String id, Optional<LocalizedText> label, List<IncentiveScheme> versions, String language) {
    name = label.map(text -> text.in(language)).orElse(id);
    this.versions =
        versions.stream().map(version -> new SchemeExplanation(version, language)).toList();
  }

  /** The explanation of statements of the scheme, in the language. */
  public static Explanation of(IncentiveScheme scheme, String language) {
    return new Explanation(scheme.id().value(), scheme.label(), List.of(scheme), language);
  }

  /** The explanation of statements of the programme, in the language. */
  public static Explanation of(IncentiveProgramme programme, String language) {
    return new Explanation(
        programme.id().value(), programme.label(), programme.versions(), language);
  }

  private SchemeExplanation version(Optional<String> name) {
    return versions.stream()
        .filter(version -> name.isEmpty() || version.scheme().version().equals(name.get()))
        .findFirst()
        .orElseThrow(
            () -> new InvalidValueException("there is no version {0}", name.orElseThrow()));
  }

  private SchemeExplanation latest() {
    return versions.get(versions.size() - 1);
  }

  /**
   * One line as one sentence: what was measured, what each step made of it, and what is credited.
   *
   * @throws IllegalArgumentException if the line is not of the scheme
   */
  public String line(Line line) {
    return version(line.version()).line(line);
  }

  /**
   * Why a rule paid nothing, as one sentence.
   *
   * @throws IllegalArgumentException if it is not of the scheme
   */
  public String unpaid(Unpaid unpaid) {
    return version(unpaid.version()).unpaid(unpaid);
  }

  /**
   * How the subjects of the statement stand with honours, for each honour: what happened to its
   * levels and why, the level held, and what is missing to the next one, in figures. A date up to
   * which something holds is the last day on which it does.
   *
   * <p>Example: {@code stars, to Two-star volunteer: hours: 3 more (97 now, at least 100 needed).}
   */
  public List<String> standings(Statement statement) {
    SchemeExplanation version = version(Optional.of(statement.version()));
    List<FieldNames> names = versions.stream().map(each -> each.wording().names()).toList();
    StandingExplanation explanation =
        new StandingExplanation(version.wording(), version.places(), names);
    return statement.standings().stream()
        .flatMap(standing -> explanation.sentences(standing).stream())
        .toList();
  }

  /**
   * What is missing to a level, in figures; that it has only to be reviewed if nothing is.
   *
   * <p>Example: {@code Hours: 3 more (97 now, at least 100 needed)}.
   *
   * @param version by which version, as {@link Statement#version} says
   * @throws IllegalArgumentException if there is no such version
   */
  public String missing(String version, List<Missing> missing) {
    SchemeExplanation by = version(Optional.of(version));
    return new MissingExplanation(by.wording(), by.places()).text(missing);
  }

  /**
   * The whole statement: for each subject its lines, its totals, how it stands with honours, and
   * why rules paid nothing.
   */
  public String text(Statement statement) {
    StringBuilder text = new StringBuilder(heading(statement)).append('\n');
    for (SubjectId subject : statement.subjects()) {
      Statement own = statement.of(subject);
      text.append('\n').append(subject).append('\n');
      own.lines().forEach(line -> text.append("  ").append(line(line)).append('\n'));
      totals(own).forEach(total -> text.append("  ").append(total).append('\n'));
      standings(own).forEach(each -> text.append("  ").append(each).append('\n'));
      own.unpaid().forEach(each -> text.append("  ").append(unpaid(each)).append('\n'));
      own.conflicts()
          .forEach(
              each -> text.append("  ").append(latest().wording().conflict(each)).append('\n'));
    }
    return text.toString();
  }

  /** By which scheme and as of when, in one line. */
  public String heading(Statement statement) {
    Wording wording = latest().wording();
    Instant instant = CalendarRange.nearest(statement.asOf());
    LocalDateTime asOf = instant.atZone(latest().scheme().zone()).toLocalDateTime();
    String until =
        asOf.toLocalTime().equals(LocalTime.MIDNIGHT)
            ? wording.endOf(asOf.toLocalDate().minusDays(1))
            : wording.before(asOf);
    return wording.heading(name, statement.version(), until);
  }

  /**
   * One sentence per account that the statement has lines in, as declared: credited and pending.
   */
  public List<String> totals(Statement statement) {
    List<String> sentences = new ArrayList<>();
    for (AccountId account : accounts()) {
      if (statement.totals().stream().anyMatch(total -> total.account().equals(account))) {
        Amount credited = statement.credited(account);
        Amount pending = statement.pending(account, Optional.empty(), Optional.empty());
        sentences.add(latest().wording().total(account(account), credited, pending));
      }
    }
    return sentences;
  }

  /** What people call the account: its label in the latest version that has one, or its id. */
  public String account(AccountId account) {
    return accounts().contains(account) ? latestWith(account).account(account) : account.value();
  }

  /**
   * In each such window, as it stands in a sentence: {@code per quarter}, {@code 每季度}.
   *
   * <p>Example: {@code Explanation.of(scheme, "zh").window(Window.MONTH)} is {@code 每月}.
   */
  public String window(Window window) {
    return latest().wording().window(window);
  }

  /** The accounts of all versions, those of the latest one first. */
  private Set<AccountId> accounts() {
    Set<AccountId> accounts = new LinkedHashSet<>();
    for (int i = versions.size() - 1; i >= 0; i--) {
      versions.get(i).scheme().accounts().forEach(account -> accounts.add(account.id()));
    }
    return accounts;
  }

  private SchemeExplanation latestWith(AccountId id) {
    return versions.stream()
        .filter(
            version -> version.scheme().accounts().stream().map(Account::id).anyMatch(id::equals))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }
}
