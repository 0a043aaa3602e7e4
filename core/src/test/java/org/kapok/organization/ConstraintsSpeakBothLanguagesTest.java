package org.kapok.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapok.organization.AllianceTest.alliance;
import static org.kapok.organization.AllianceTest.offer;
import static org.kapok.organization.OrganizationTreeTest.id;
import static org.kapok.organization.OrganizationTreeTest.organization;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kapok.id.CoordinationGroupId;
import org.kapok.id.VenueId;
import org.kapok.place.DivisionCode;
import org.kapok.place.DivisionLevel;
import org.kapok.place.ValidDivisionCode;
import org.kapok.problem.Checked;
import org.kapok.problem.Problem;
import org.kapok.text.LocalizedText;

/** Every constraint fires under a default validator, with a message in the host's language. */
class ConstraintsSpeakBothLanguagesTest {
  private static ValidatorFactory byDefault;

  @BeforeAll
  static void open() {
    byDefault = Validation.buildDefaultValidatorFactory();
  }

  @AfterAll
  static void close() {
    byDefault.close();
  }

  private record InLanguage(MessageInterpolator all, Locale language)
      implements MessageInterpolator {
    @Override
    public String interpolate(String template, Context context) {
      return all.interpolate(template, context, language);
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
      return all.interpolate(template, context, locale);
    }
  }

  private static Validator in(String language) {
    return byDefault
        .usingContext()
        .messageInterpolator(
            new InLanguage(new ParameterMessageInterpolator(), Locale.forLanguageTag(language)))
        .getValidator();
  }

  private static Map<String, String> messages(String language, Object value) {
    Set<ConstraintViolation<Object>> violations = in(language).validate(value);
    return violations.stream()
        .collect(
            Collectors.toMap(
                each -> each.getPropertyPath().toString(),
                ConstraintViolation::getMessage,
                (one, other) -> one + "\n" + other,
                TreeMap::new));
  }

  record Form(
      @ValidSocialCreditCode String code,
      @ValidSocialCreditCode(acceptLegacy = true) String early,
      @ValidSocialCreditCode UnifiedSocialCreditCode typed,
      @ValidSocialCreditCode(message = "ours") String own) {}

  @ParameterizedTest
  @CsvSource({
    "zh, 9110000010000396, 必须为18位",
    "zh-CN, 91100000100003962t, 数字和大写字母",
    "zh, B1100000100003962T, 登记管理部门代码",
    "zh, 9A100000100003962T, 机构类别代码",
    "zh, 91900000100003962T, 行政区划代码",
    "zh, 91100000100003963T, GB 11714校验码不符",
    "zh, 91100000100003962U, 第18位校验码不符",
    "en, 9110000010000396, must have 18 characters",
    "en, 91100000100003962U, 'the last character of a unified social credit code must be'",
    "fr, 9110000010000396, must have 18 characters"
  })
  void aCreditCodeSaysWhatIsWrongWithIt(String language, String code, String message) {
    Map<String, String> messages = messages(language, new Form(code, null, null, null));
    assertThat(messages).containsOnlyKeys("code");
    assertThat(messages.get("code")).contains(message);
  }

  @Test
  void legacyCodesPassWhereTheyAreAcceptedAndAHostsOwnMessageStays() {
    String early = "91350203M0001QKT19";
    Form form = new Form(early, early, UnifiedSocialCreditCode.of(early), early);
    assertThat(messages("en", form)).containsOnlyKeys("code", "typed", "own");
    assertThat(messages("en", form).get("own")).isEqualTo("ours");
    String good = "12440600MB2C07549J";
    Form sound = new Form(good, good, UnifiedSocialCreditCode.of(good), null);
    assertThat(byDefault.getValidator().validate(sound)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(SocialCreditFault.class)
  void everyReasonHasAMessageInBothLanguages(SocialCreditFault fault) {
    String key = "{org.kapok.organization.ValidSocialCreditCode." + fault + "}";
    for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
      assertThat(new ParameterMessageInterpolator().interpolate(key, null, language))
          .doesNotContain("{");
    }
  }

  record Address(
      @ValidDivisionCode String any,
      @ValidDivisionCode(levels = DivisionLevel.COUNTY, known = true) String district,
      @ValidDivisionCode(levels = {DivisionLevel.PREFECTURE, DivisionLevel.PROVINCE})
          DivisionCode typed) {}

  @ParameterizedTest
  @CsvSource({
    "zh, 44010, 440104, 440100, any, 必须是六位行政区划代码",
    "zh, 440100, 440100, 440000, district, 级别不符合要求",
    "zh, 440199, 440199, 440000, district, 行政区划代码不存在",
    "en, 440199, 440199, 440000, district, division that exists",
    "en, 440104, 440104, 440104, typed, of the level asked for"
  })
  void aDivisionCodeSaysWhatIsWrongWithIt(
      String language, String any, String district, String typed, String where, String message) {
    Map<String, String> messages =
        messages(language, new Address(any, district, DivisionCode.of(typed)));
    assertThat(messages).containsOnlyKeys(where);
    assertThat(messages.get(where)).contains(message);
  }

  @Test
  void anUnknownCountyOfACityWithoutCountiesPasses() {
    Address address = new Address("449901", "440305", null);
    assertThat(byDefault.getValidator().validate(address)).isEmpty();
  }

  private static final OrganizationTree TREE =
      OrganizationTree.of(
          List.of(
              organization("a").parent(id("b")).build(),
              organization("b").parent(id("a")).build(),
              organization("c").parent(id("${x}{y}\\z")).build(),
              organization("c").build(),
              organization("d")
                  .creditCode(UnifiedSocialCreditCode.of("12440600MB2C07549J"))
                  .build(),
              organization("e")
                  .creditCode(UnifiedSocialCreditCode.of("12440600MB2C07549J"))
                  .build()));

  private static final Alliance ALLIANCE =
      alliance("x").addOffers(offer("y", 1, "stranger").venue(VenueId.of("v")).build()).build();

  private static final CoordinationGroup GROUP =
      CoordinationGroup.builder()
          .id(CoordinationGroupId.of("g"))
          .name(LocalizedText.of("en", "g"))
          .lead(id("x"))
          .addIssues(
              CoordinationIssue.builder()
                  .subject(LocalizedText.of("en", "rooms"))
                  .raisedBy(id("y"))
                  .raisedOn(LocalDate.of(2025, 1, 1))
                  .assignedTo(id("z"))
                  .build())
          .build();

  /** What the validator says in English is what the aggregate itself says, at the same place. */
  @Test
  void everyProblemOfAnAggregateIsAViolationInItsOwnWords() {
    for (Checked aggregate : List.of(TREE, ALLIANCE, GROUP)) {
      assertThat(aggregate.problems()).isNotEmpty();
      assertThat(in("en").validate(aggregate))
          .extracting(ConstraintViolation::getMessage)
          .containsExactlyInAnyOrderElementsOf(
              aggregate.problems().stream().map(Problem::message).toList());
    }
  }

  @Test
  void problemsStandAtTheirPropertiesInChineseToo() {
    assertThat(messages("zh", TREE))
        .containsEntry("organizations[0].parent", "隶属关系成环: a → b → a")
        .containsEntry("organizations[2].parent", "上级组织不存在: ${x}{y}\\z")
        .containsEntry("organizations[3].id", "两个组织的编号相同: c")
        .containsEntry("organizations[5].creditCode", "两个组织的统一社会信用代码相同: 12440600MB2C07549J (d, e)");
    assertThat(messages("zh", ALLIANCE))
        .containsEntry("members", "联盟至少要有两个成员: 1")
        .containsEntry("offers[0].giver", "提供方不是联盟成员: y。是否应为 \"x\"?")
        .containsEntry("offers[0].takers", "受惠方不是联盟成员: stranger");
    assertThat(messages("zh", GROUP))
        .containsEntry("lead", "牵头单位不是协作组成员: x")
        .containsEntry("issues[0].raisedBy", "问题提出单位不是协作组成员: y")
        .containsEntry("issues[0].assignedTo", "问题承办单位不是协作组成员: z");
  }

  record Host(@Valid OrganizationTree tree) {}

  @Test
  void aggregatesAreValidatedInsideAHostsOwnBean() {
    assertThat(messages("en", new Host(TREE))).containsKey("tree.organizations[0].parent");
    assertThat(messages("en", new Host(OrganizationTreeTest.tree("a", "b<a")))).isEmpty();
  }
}
