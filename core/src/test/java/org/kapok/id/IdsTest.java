package org.kapok.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

  @Test
  void textsThatCannotBeToldApartOrPrintedAreRefused() {
    for (String text :
        List.of("", " a", "a ", "\u3000a", "a\u00A0", "a\nb", "a\u0000b", "\uD83D", "\uDE00a")) {
      assertThatThrownBy(() -> ParticipationId.of(text))
          .as(text)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("ParticipationId");
    }
  }

  @Test
  void anythingElseUpTo256CharactersIsTaken() {
    assertThat(MemberId.of("红棉 / 1~é\uD83D\uDE00")).hasToString("红棉 / 1~é\uD83D\uDE00");
    assertThat(MemberId.of("x".repeat(256)).value()).hasSize(256);
    assertThatThrownBy(() -> MemberId.of("x".repeat(257))).hasMessageContaining("257");
  }

  @Test
  void orderIsByCodePoint() {
    assertThat(
            Stream.of("\uD83D\uDE00", "9", "\uFFFD", "10", "a", "1", "Z")
                .map(ParticipationId::of)
                .sorted()
                .map(ParticipationId::value))
        .containsExactly("1", "10", "9", "Z", "a", "\uFFFD", "\uD83D\uDE00");
  }

  @Test
  void subjectsOfDifferentTypesDifferAndMembersComeFirst() {
    SubjectId member = SubjectId.of(SubjectType.MEMBER, "x");
    SubjectId team = SubjectId.of(SubjectType.TEAM, "x");
    assertThat(member).isNotEqualTo(team).isLessThan(team);
    assertThat(SubjectId.of(SubjectType.ORGANIZATION, "a")).isGreaterThan(team);
  }

  @Test
  void textsOfEqualHashesGiveSubjectsOfDifferentOnes() {
    for (SubjectType type : SubjectType.values()) {
      List<SubjectId> subjects =
          IntStream.range(0, 4096)
              .mapToObj(
                  number ->
                      IntStream.range(0, 12)
                          .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                          .collect(Collectors.joining()))
              .map(text -> SubjectId.of(type, text))
              .toList();
      assertThat(subjects.stream().map(each -> each.value().hashCode()).distinct()).hasSize(1);
      assertThat(subjects.stream().map(SubjectId::hashCode).distinct()).hasSizeGreaterThan(4090);
      assertThat(subjects.get(7)).hasSameHashCodeAs(SubjectId.of(type, subjects.get(7).value()));
    }
  }
}
