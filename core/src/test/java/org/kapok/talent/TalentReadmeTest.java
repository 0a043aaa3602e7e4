package org.kapok.talent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kapok.id.MemberId;
import org.kapok.id.RequestId;
import org.kapok.privacy.PrivacyPolicy;
import org.kapok.privacy.Purpose;

/** The Java code of the README's section on talent is this code. */
class TalentReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Path SOURCE = Path.of("src", "test", "java", "org", "kapok", "talent");

  private static ExpertMatch run(
      TalentRegister register, PrivacyPolicy policy, MemberId member, Instant at) {
    // README begins
    MemberView.masked(register.member(member).orElseThrow()); // 陈**, 138****8000
    Member caller = register.member(member).orElseThrow().onlyFor(Purpose.CONTACT, policy, at);
    PersonRecord export = register.export(member);
    TalentRegister rest = register.erase(member, policy, at).register();
    ExpertMatch match =
        register.match(
            ExpertiseRequest.builder()
                .id(RequestId.of("q-1"))
                .on(LocalDate.of(2025, 9, 1))
                .addFields(TalentField.LAW)
                .build(),
            MatchPolicy.builder().putPerTier(TalentTier.THINK_TANK, 5).build(),
            policy,
            at);
    // README ends
    assertThat(caller.phone()).isPresent();
    assertThat(caller.birthDate()).isEmpty();
    assertThat(export.profiles()).hasSize(1);
    assertThat(rest.member(member).orElseThrow().phone()).isEmpty();
    return match;
  }

  @Test
  void itsCodeRuns() throws IOException {
    ExpertMatch match =
        run(TalentRegisterTest.register(), Cast.POLICY, MemberId.of("m-1"), Cast.JUNE);
    assertThat(match.chosen()).hasSize(1);
    String source = Files.readString(SOURCE.resolve("TalentReadmeTest.java"));
    String code = source.substring(source.indexOf("// README begins") + 16);
    assertThat(plain(Files.readString(README)))
        .contains(plain(code.substring(0, code.indexOf("// README ends"))));
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
