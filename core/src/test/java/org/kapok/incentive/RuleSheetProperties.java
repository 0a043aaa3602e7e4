package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.laws.Schemes;

/** A rule sheet leaves nothing of a scheme out, and says it in words. */
class RuleSheetProperties {
  /** What the text of a record, of an Optional, of a collection or of a constant looks like. */
  private static final Pattern JAVA =
      Pattern.compile(
          "[A-Za-z]\\[|\\w\\{|Optional|=|@|null|\\bPT?\\d|\\{\\d}|[A-Z]_[A-Z]|;;|；；|, ,|、、|：；|: ;");

  @Provide
  Arbitrary<IncentiveScheme> schemes() {
    return Schemes.any();
  }

  @Property(tries = 300)
  void everyRuleAccountAndStepIsSaid(@ForAll("schemes") IncentiveScheme scheme) {
    for (String language : List.of("zh", "en")) {
      List<RuleSheet.Section> sections = RuleSheet.of(scheme, language).sections();
      List<String> accounts = sections.get(1).sentences();
      List<String> rules = sections.get(2).sentences();
      assertThat(accounts).hasSameSizeAs(scheme.accounts());
      assertThat(rules).hasSameSizeAs(scheme.rules());
      for (int i = 0; i < accounts.size(); i++) {
        Account account = scheme.accounts().get(i);
        assertThat(accounts.get(i)).startsWith(account.id().value());
        String sentence = accounts.get(i);
        account.into().forEach(next -> assertThat(sentence).contains(next.value()));
        assertSteps(account.then(), sentence);
      }
      for (int i = 0; i < rules.size(); i++) {
        Rule rule = scheme.rules().get(i);
        assertThat(rules.get(i)).startsWith(rule.id().value());
        String sentence = rules.get(i);
        rule.into().forEach(account -> assertThat(sentence).contains(account.value()));
        assertSteps(rule.then(), sentence);
      }
    }
  }

  /** A part for each step, beside at least two others, and every given bound and factor. */
  private static void assertSteps(List<Step> steps, String sentence) {
    assertThat(sentence.split("[;；]").length).as(sentence).isGreaterThan(steps.size());
    for (Step step : steps) {
      figure(step.operation()).ifPresent(each -> assertThat(sentence).contains(each));
      step.overflow().ifPresent(account -> assertThat(sentence).contains(account.value()));
      step.except().forEach(rule -> assertThat(sentence).contains(rule.value()));
      step.exceptCounted().forEach(rule -> assertThat(sentence).contains(rule.value()));
    }
  }

  private static Optional<String> figure(Operation operation) {
    Figure figure =
        operation instanceof Operation.Max max
            ? max.bound()
            : operation instanceof Operation.SoftMax soft
                ? soft.bound()
                : operation instanceof Operation.Times times ? times.factor() : Figure.named("");
    return Optional.of(figure).filter(Figure.Fixed.class::isInstance).map(Object::toString);
  }

  @Property(tries = 300)
  void nothingLooksLikeJava(@ForAll("schemes") IncentiveScheme scheme) {
    for (String language : List.of("zh", "en")) {
      RuleSheet sheet = RuleSheet.of(scheme, language);
      assertThat(JAVA.matcher(sheet.text()).results().map(each -> each.group()).toList())
          .as(sheet.text())
          .isEmpty();
      assertThat(sheet.text())
          .as("the same for an equal scheme")
          .isEqualTo(RuleSheet.of(IncentiveScheme.builder().from(scheme).build(), language).text());
    }
  }
}
