package org.kapok.json.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kapok.json.badge.BadgeSamples.BADGES;
import static org.kapok.json.badge.BadgeSamples.HASHED;
import static org.kapok.json.badge.BadgeSamples.ID;
import static org.kapok.json.badge.BadgeSamples.ISSUER;
import static org.kapok.json.badge.BadgeSamples.SCHEME;
import static org.kapok.json.badge.BadgeSamples.standing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapok.id.AwardId;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.id.MemberId;
import org.kapok.id.OrganizationId;
import org.kapok.incentive.RuleSheet;
import org.kapok.incentive.Standing;
import org.kapok.incentive.honour.AwardCase;
import org.kapok.incentive.honour.AwardEvent;
import org.kapok.incentive.honour.AwardKind;
import org.kapok.incentive.honour.AwardProposal;

class OpenBadgesTest {
  private static final HonourId STARS = HonourId.of("stars");
  private static final LevelId ONE = LevelId.of("one");
  private static final LocalDate GRANTED = LocalDate.of(2025, 6, 30);

  private static AwardCase award(AwardProposal proposal) {
    return AwardCase.builder()
        .id(AwardId.of("2025-17"))
        .addEvents(
            new AwardEvent.Proposed(LocalDate.of(2025, 6, 1), proposal),
            new AwardEvent.Granted(GRANTED, "穗老〔2025〕3号"))
        .build();
  }

  private static AwardProposal.Builder proposal() {
    return AwardProposal.builder()
        .subject(MemberId.of("m-secret"))
        .by(OrganizationId.of("o-1"))
        .kind(AwardKind.HONORARY_TITLE)
        .scheme(SCHEME.id())
        .honour(STARS)
        .ground("事迹感人");
  }

  @Test
  void aLevelHeldIsACredential() {
    ObjectNode credential = BADGES.credential(ID, HASHED, standing("stars"), "zh");
    assertThat(credential.toPrettyString() + "\n")
        .isEqualTo(BadgeSamples.text("/badge/credential.json"));
  }

  @Test
  void itsCriteriaAreWhatTheRuleSheetSays() {
    String narrative =
        BADGES.achievement(STARS, ONE, "zh").path("criteria").path("narrative").textValue();
    List<String> sheet =
        RuleSheet.of(SCHEME, "zh").sections().stream()
            .flatMap(each -> each.sentences().stream())
            .toList();
    assertThat(narrative.split("\n\n"))
        .hasSize(2)
        .allMatch(sheet::contains)
        .satisfies(said -> assertThat(said[1]).startsWith("星级志愿者·一星：要求累计时数至少 100"));
  }

  @Test
  void anAchievementOfAnotherLanguageIsRelated() {
    ObjectNode chinese = BADGES.achievement(STARS, ONE, "zh");
    ObjectNode english = BADGES.achievement(STARS, ONE, "en");
    assertThat(chinese.path("related").path(0).path("id")).isEqualTo(english.path("id"));
    assertThat(english.path("related").path(0).path("id")).isEqualTo(chinese.path("id"));
    assertThat(chinese.path("name").textValue()).isEqualTo("星级志愿者 · 一星");
    assertThat(english.path("inLanguage").textValue()).isEqualTo("en");
  }

  @Test
  void renewalMakesItValidFromThenAndKeepsWhenItWasAwarded() {
    Standing title = standing("title");
    Standing renewed =
        Standing.builder()
            .from(title)
            .level(LevelId.of("title"))
            .since(LocalDate.of(2024, 1, 1))
            .history(title.history().subList(0, 2))
            .validUntil(LocalDate.of(2026, 1, 1))
            .build();
    ObjectNode credential = BADGES.credential(ID, HASHED, renewed, "en");
    assertThat(credential.path("awardedDate").textValue()).isEqualTo("2023-12-31T16:00:00Z");
    assertThat(credential.path("validFrom").textValue()).isEqualTo("2024-12-31T16:00:00Z");
    assertThat(credential.path("validUntil").textValue()).isEqualTo("2025-12-31T16:00:00Z");
  }

  @Test
  void aTimeOfGraceIsTheEnd() {
    Standing grace =
        Standing.builder()
            .from(standing("stars"))
            .validUntil(Optional.empty())
            .graceUntil(LocalDate.of(2026, 7, 1))
            .build();
    assertThat(BADGES.credential(ID, HASHED, grace, "zh").path("validUntil").textValue())
        .isEqualTo("2026-06-30T16:00:00Z");
  }

  @Test
  void aGrantedAwardIsACredentialWithoutItsMerits() {
    ObjectNode credential =
        BADGES.credential(ID, HASHED, award(proposal().level(ONE).build()), "zh");
    assertThat(credential.path("validFrom").textValue()).isEqualTo("2025-06-29T16:00:00Z");
    assertThat(credential.toString()).doesNotContain("m-secret", "事迹", "o-1", "validUntil");
  }

  @Test
  void anAwardOfASingleLevelNeedNotNameIt() {
    AwardProposal medal = proposal().honour(HonourId.of("medal")).build();
    assertThat(BADGES.credential(ID, HASHED, award(medal), "zh").path("name").textValue())
        .isEqualTo("奖章");
  }

  @Test
  void whatIsNotHeldHasNoBadge() {
    AwardCase ladder = award(proposal().build());
    AwardCase open = AwardCase.propose(AwardId.of("a"), GRANTED, proposal().level(ONE).build());
    assertThatThrownBy(() -> BADGES.credential(ID, HASHED, standing("title"), "zh"))
        .hasMessage("no level of title is held, so there is no badge");
    assertThatThrownBy(() -> BADGES.credential(ID, HASHED, open, "zh"))
        .hasMessage("award a is not granted, so there is no badge");
    assertThatThrownBy(() -> BADGES.credential(ID, HASHED, ladder, "zh"))
        .hasMessage("award 2025-17 must name a level of stars");
  }

  @Test
  void unknownHonoursLevelsAndLanguagesAreRefused() {
    assertThatThrownBy(() -> BADGES.achievement(HonourId.of("star"), ONE, "zh"))
        .hasMessage("scheme honours has no honour \"star\". Maybe \"stars\"?");
    assertThatThrownBy(() -> BADGES.achievement(STARS, LevelId.of("onr"), "zh"))
        .hasMessage("honour stars has no level \"onr\". Maybe \"one\"?");
    assertThatThrownBy(() -> BADGES.achievement(STARS, ONE, "ja"))
        .hasMessage("language must be one of [zh, en], was \"ja\"");
  }

  @Test
  void whatNoBadgeMayHoldIsRefused() {
    URI relative = URI.create("/badges");
    assertThatThrownBy(() -> Issuer.of(relative, ISSUER.name()))
        .hasMessageContaining("must be absolute");
    assertThatThrownBy(() -> Recipient.of(relative)).hasMessageContaining("must be absolute");
    assertThatThrownBy(() -> Recipient.hashed("email", "a@example.com", "s"))
        .hasMessageContaining("such as emailAddress");
    assertThatThrownBy(() -> Recipient.hashed("emailAddress", "a@example.com", ""))
        .hasMessage("Recipient.salt must not be blank");
    assertThatThrownBy(() -> OpenBadges.of(ISSUER, SCHEME, ID, List.of("ZH")))
        .hasMessageContaining("was \"ZH\"");
    assertThatThrownBy(() -> OpenBadges.of(ISSUER, SCHEME, ID, List.of("zh", "zh")))
        .hasMessageContaining("each only once");
  }

  @Test
  void theIdentityItselfIsNotKept() {
    assertThat(HASHED.toString()).doesNotContain("a@example.com");
    assertThat(Recipient.hashed("ext:memberNumber", "乙", "s")).isInstanceOf(Recipient.Hashed.class);
  }

  @Test
  void textsAreMarkdownThatShowsThemAsTheyAre() {
    String narrative =
        BADGES.achievement(HonourId.of("title"), LevelId.of("title"), "en").toString();
    assertThat(narrative).doesNotContain("<", "*");
  }

  @Test
  void noReferenceListOrRuleIsReadIntoTheTexts() {
    assertThat(LevelText.markdown("R&amp;D ~~new~~ | 2.5\n- a\n1. b\n  2) c\n==="))
        .isEqualTo("R\\&amp;D \\~\\~new\\~\\~ \\| 2.5\n\\- a\n1\\. b\n  2\\) c\n\\===");
  }
}
