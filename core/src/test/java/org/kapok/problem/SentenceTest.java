package org.kapok.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SentenceTest {
  private static final Sentence TOO_FEW =
      Sentence.of("{0} must be {1} or above, was {2}", "n", 1, 0);

  @Test
  void aSentenceIsToldInBothLanguages() {
    assertThat(TOO_FEW.english()).isEqualTo("n must be 1 or above, was 0");
    assertThat(TOO_FEW.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("n必须不小于1，实际为0");
    assertThat(TOO_FEW.in(Locale.FRENCH)).isEqualTo(TOO_FEW.english());
    assertThat(Sentence.of("nobody translated {0}", 1).in(Locale.CHINESE))
        .isEqualTo("nobody translated 1");
  }

  @Test
  void whatStandsInASentenceIsToldInTheSameLanguage() {
    Sentence line = Sentence.of("7: {0}{1}", TOO_FEW, Nearest.hint("cat", List.of("bat")));
    assertThat(line).hasToString("7: n must be 1 or above, was 0. Maybe \"bat\"?");
    assertThat(line.in(Locale.CHINESE)).isEqualTo("7: n必须不小于1，实际为0。是否应为\"bat\"？");
    assertThat(new Argument.Bilingual("none", "无").in(Locale.CHINA)).isEqualTo("无");
    assertThat(new Argument.Bilingual("none", "无").in(Locale.ROOT)).isEqualTo("none");
  }

  @Test
  void itsPartsAreToldApart() {
    assertThat(TOO_FEW.expected(Locale.ENGLISH)).contains("must be 1 or above");
    assertThat(TOO_FEW.expected(Locale.CHINESE)).contains("必须不小于1");
    assertThat(TOO_FEW.value()).contains("0");
    assertThat(TOO_FEW.nearest()).isEmpty();
    Sentence nested = Sentence.of("line {0}: {1}", 7, TOO_FEW);
    assertThat(nested.expected(Locale.ENGLISH)).contains("must be 1 or above");
    assertThat(nested.value()).contains("0");
    assertThat(Sentence.of("the rule \"{0}\" is not declared", "r").value()).isEmpty();
    assertThat(Sentence.of("the rule \"{0}\" is not declared", "r").expected(Locale.ENGLISH))
        .isEmpty();
  }

  @Test
  void theValueIsToldWithoutWhatIsSaidAboutIt() {
    Hint hint = Nearest.hint("cat", List.of("bat"));
    Sentence quoted = Sentence.of("it must be one of {0}, was \"{1}\"{2}", List.of(), "cat", hint);
    assertThat(quoted.value()).contains("cat");
    assertThat(quoted.nearest()).contains("bat");
    assertThat(Sentence.of("line {0}: {1}", 7, quoted).nearest()).contains("bat");
    assertThat(Sentence.of("size must be above 0, was {0} (team {1})", -1, "t").value())
        .contains("-1");
    assertThat(Sentence.of("rate must be above 0, was {0}: a curve never falls", -1).value())
        .contains("-1");
    assertThat(Sentence.of("size must be above 0: {0}", -1).value()).contains("-1");
  }

  @Test
  void whatIsExpectedEndsAtASemicolonAndNothingIsAValueButWhatWasGiven() {
    Sentence hidden = Sentence.of("must be a date; what was given is not repeated");
    assertThat(hidden.expected(Locale.ENGLISH)).contains("must be a date");
    assertThat(hidden.value()).isEmpty();
    assertThat(Sentence.of("there must be a stop: none").value()).isEmpty();
    assertThat(Sentence.of("must hold one of a, b; was {0}", "[]").value()).contains("[]");
    Sentence span = Sentence.of("must end later, was from {0} until (exclusive) {1}", 2, 1);
    assertThat(span.value()).contains("from 2 until (exclusive) 1");
  }

  @Test
  void aRefusalIsToldWholeInBothLanguages() {
    Faults faults = new Faults();
    faults.requireAtLeast("/n", 1, 0);
    RefusedException one =
        assertThrows(RefusedException.class, () -> faults.refuse("alliance {0}", "a"));
    assertThat(one)
        .hasMessage("alliance a is refused, 1 problem:\n  /n: n must be 1 or above, was 0");
    assertThat(one.message(Locale.ENGLISH)).isEqualTo(one.getMessage());
    assertThat(one.message(Locale.CHINESE)).isEqualTo("联盟a未被接受，有1个问题：\n  /n：n必须不小于1，实际为0");
    RefusedException two =
        new RefusedException(
            "file.json", List.of(one.problems().get(0), Problem.of("missing", "", "{0}", "x")));
    assertThat(two.summary(Locale.ENGLISH)).isEqualTo("file.json is refused, 2 problems");
    assertThat(two.message(Locale.CHINA)).endsWith("\n  （整个文档）：x");
  }

  @Test
  void bracesAndSignsInAValueStayAsTheyAre() {
    assertThat(Sentence.verbatim("{0} $1 \\ 100%").english()).isEqualTo("{0} $1 \\ 100%");
    assertThat(Sentence.of("{0} of {1}", "{1}", 2).english()).isEqualTo("{1} of 2");
    assertThat(Sentence.of("{\"each\": {0}} {7}", "x").english()).isEqualTo("{\"each\": x} {7}");
  }

  @Test
  void aRefusalTellsItsSentenceAndAnotherLibrarysItsMessage() {
    RuntimeException refusal = new InvalidValueException("size must be above 0, was {0}", -1);
    assertThat(refusal).hasMessage("size must be above 0, was -1");
    assertThat(Explained.of(refusal).value()).contains("-1");
    assertThat(Explained.of(new OutOfRangeException("{0} is too large", 9)).english())
        .isEqualTo("9 is too large");
    assertThat(Explained.of(new ArithmeticException("long overflow")).in(Locale.CHINESE))
        .isEqualTo("long overflow");
  }

  @Test
  void theMessageSurvivesJavaSerialisation() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new InvalidValueException(TOO_FEW));
      out.writeObject(new OutOfRangeException("{0} is too large", 9));
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(((Explained) in.readObject()).sentence()).hasToString(TOO_FEW.english());
      assertThat(((Explained) in.readObject()).sentence()).hasToString("9 is too large");
    }
  }

  @Test
  void problemsAreEqualIfTheySayTheSameOfTheSamePlace() {
    Problem problem = new Problem("out-of-range", "/n", TOO_FEW);
    Problem read = new Problem("out-of-range", "/n", Sentence.verbatim(TOO_FEW.english()));
    assertThat(problem).isEqualTo(read).hasSameHashCodeAs(read);
    assertThat(problem).isNotEqualTo(problem.under("/a")).isNotEqualTo(null);
    assertThat(problem.under("/a")).hasToString("/a/n: n must be 1 or above, was 0");
    assertThat(problem.message(Locale.CHINESE)).isEqualTo("n必须不小于1，实际为0");
  }
}
