package org.kapok.demo;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.kapok.demo.city.DataUse;
import org.kapok.demo.city.GuangzhouPeople;
import org.kapok.demo.city.MadeUp;
import org.kapok.id.RequestId;
import org.kapok.privacy.Purpose;
import org.kapok.problem.Problem;
import org.kapok.talent.AdmissionDecision;
import org.kapok.talent.AdmissionDecision.Admitted;
import org.kapok.talent.AdmissionDecision.NotAdmitted;
import org.kapok.talent.AdmissionPolicy;
import org.kapok.talent.Application;
import org.kapok.talent.Candidate;
import org.kapok.talent.Declaration;
import org.kapok.talent.EntryRoute;
import org.kapok.talent.ExpertMatch;
import org.kapok.talent.ExpertiseRequest;
import org.kapok.talent.MatchPolicy;
import org.kapok.talent.Member;
import org.kapok.talent.Obstacle;
import org.kapok.talent.Skill;
import org.kapok.talent.TalentField;
import org.kapok.talent.TalentRegister;
import org.kapok.talent.TalentTier;

/** What policies decide about people: who is admitted, and who fits a request (G8). */
final class TalentDecisions {
  /** Honghe's published rule: up to 75, sound, healthy, skilled, of their own free will. */
  private static final AdmissionPolicy ADMISSION =
      AdmissionPolicy.builder()
          .tier(TalentTier.TALENT_BANK)
          .zone(MadeUp.ZONE)
          .maximumAge(75)
          .fewestSkills(1)
          .addDeclarations(
              Declaration.POLITICALLY_SOUND, Declaration.HEALTHY, Declaration.VOLUNTARY)
          .addConsents(Purpose.ADMISSION)
          .addRoutes(EntryRoute.values())
          .reviewMonths(24)
          .build();

  private static final MatchPolicy MATCH =
      MatchPolicy.builder().putPerTier(TalentTier.THINK_TANK, 5).build();

  private final TalentRegister talent;
  private final RowLines rows;

  TalentDecisions(TalentRegister talent, RowLines rows) {
    this.talent = talent;
    this.rows = rows;
  }

  void add() {
    addAdmission(LocalDate.of(1951, 2, 1));
    addAdmission(LocalDate.of(1949, 2, 1));
    addMatch();
  }

  private void addAdmission(LocalDate birth) {
    Member applicant =
        Member.builder()
            .id(GuangzhouPeople.member(99_999))
            .registered(LocalDate.of(2025, 5, 1))
            .birthDate(birth)
            .consents(DataUse.consents(Purpose.ADMISSION))
            .build();
    Application application =
        Application.builder()
            .member(applicant.id())
            .tier(TalentTier.TALENT_BANK)
            .route(EntryRoute.SELF_NOMINATION)
            .at(MadeUp.NOON)
            .addFields(TalentField.MEDICAL)
            .addSkills(Skill.of("acupuncture"))
            .addDeclarations(
                Declaration.POLITICALLY_SOUND, Declaration.HEALTHY, Declaration.VOLUNTARY)
            .build();
    AdmissionDecision decision = ADMISSION.decide(application, applicant);
    rows.add(
        "G8",
        "An applicant born in " + birth.getYear() + ": " + english(decision),
        birth.getYear() + " 年出生的申请人：" + chinese(decision));
  }

  private static String english(AdmissionDecision decision) {
    return decision instanceof Admitted admitted
        ? "admitted, review due on " + ADMISSION.nextReview(admitted.profile()).orElseThrow() + "."
        : "not admitted: " + reason(decision).message() + ".";
  }

  private static String chinese(AdmissionDecision decision) {
    return decision instanceof Admitted admitted
        ? "入库，复核日期 " + ADMISSION.nextReview(admitted.profile()).orElseThrow() + "。"
        : "不予入库（" + reason(decision).code() + "）。";
  }

  private static Problem reason(AdmissionDecision decision) {
    return ((NotAdmitted) decision).reasons().get(0);
  }

  private void addMatch() {
    ExpertiseRequest request =
        ExpertiseRequest.builder()
            .id(RequestId.of("q-1"))
            .on(MadeUp.TODAY)
            .addFields(TalentField.LAW, TalentField.PARTY_BUILDING)
            .addWishedSkills(Skill.of("mediation"))
            .wanted(2)
            .build();
    ExpertMatch match = talent.match(request, MATCH, DataUse.POLICY, MadeUp.NOON);
    for (Candidate each : match.chosen()) {
      String parts =
          rows.list(
              each.parts().stream().filter(part -> part.points() > 0).toList(),
              part -> part.points() + " (" + rows.say(part.reason()) + ")");
      rows.add(
          "G8",
          "Fits a request for law: " + each.member() + " with " + each.score() + ": " + parts,
          "符合法律人才需求：" + each.member() + "，" + each.score() + " 分：" + parts);
    }
    Map<Obstacle, Integer> obstacles = new TreeMap<>();
    match
        .passedOver()
        .forEach(each -> each.obstacles().forEach(why -> obstacles.merge(why, 1, Integer::sum)));
    String told =
        rows.list(
            obstacles.entrySet(),
            each -> rows.say(each.getKey().reason()) + " " + Count.of(each.getValue()));
    rows.add(
        "G8",
        String.format(
            Locale.ROOT, "Passed over: %s; %s.", Count.of(match.passedOver().size()), told),
        String.format(Locale.ROOT, "未入选 %s 人；%s。", Count.of(match.passedOver().size()), told));
  }
}
