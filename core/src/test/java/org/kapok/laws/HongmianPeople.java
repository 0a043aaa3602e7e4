package org.kapok.laws;

import static org.kapok.laws.Hongmian.ZONE;
import static org.kapok.laws.Hongmian.text;
import static org.kapok.laws.Hongmian.year;

import java.time.LocalDate;
import java.util.List;
import org.kapok.care.CareArea;
import org.kapok.care.CareDuty;
import org.kapok.care.CareFact;
import org.kapok.care.CareFile;
import org.kapok.care.CareForm;
import org.kapok.care.CareProgramme;
import org.kapok.care.CareRecord;
import org.kapok.care.CareRegister;
import org.kapok.care.CareTrigger;
import org.kapok.care.Circumstance;
import org.kapok.care.DeliveryItem;
import org.kapok.care.Goods;
import org.kapok.id.BatchId;
import org.kapok.id.CareDutyId;
import org.kapok.id.CareProgrammeId;
import org.kapok.id.MemberId;
import org.kapok.id.OrganizationId;
import org.kapok.id.StationId;
import org.kapok.id.TeamId;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.DayCalendar;
import org.kapok.talent.AdmissionPolicy;
import org.kapok.talent.EntryRoute;
import org.kapok.talent.Member;
import org.kapok.talent.Secondment;
import org.kapok.talent.SecondmentBatch;
import org.kapok.talent.Station;
import org.kapok.talent.TalentField;
import org.kapok.talent.TalentProfile;
import org.kapok.talent.TalentPyramid;
import org.kapok.talent.TalentRegister;
import org.kapok.talent.TalentTier;
import org.kapok.talent.VolunteerTeam;

/** The people of Hongmian: members, talent and care. */
final class HongmianPeople {
  private HongmianPeople() {}

  static TalentRegister talent() {
    return TalentRegister.builder()
        .addMembers(
            member("m-li", 1950, 1975).organization(OrganizationId.of("branch-6")).build(),
            member("m-wang", 1957, 1980).build(),
            member("m-zhao", 1960, 1999).build(),
            member("m-chen", 1935, 1955).build(),
            member("m-sun", 1940, 1970).left(LocalDate.of(2025, 2, 1)).build())
        .pyramid(pyramid())
        .addBatches(
            SecondmentBatch.builder()
                .id(BatchId.of("batch-1"))
                .name(text("第一批", "first batch"))
                .addStations(
                    new Station(StationId.of("station-1"), OrganizationId.of("start-up"), 1))
                .addSecondments(
                    Secondment.builder()
                        .member(MemberId.of("m-zhao"))
                        .station(StationId.of("station-1"))
                        .term(DateSpan.of(LocalDate.of(2024, 9, 1), LocalDate.of(2026, 9, 1)))
                        .build())
                .build())
        .build();
  }

  private static Member.Builder member(String id, int born, int joined) {
    return Member.builder()
        .id(MemberId.of(id))
        .registered(LocalDate.of(2024, 1, 1))
        .birthDate(LocalDate.of(born, 3, 1))
        .standingSince(LocalDate.of(joined, 7, 1));
  }

  private static TalentPyramid pyramid() {
    return TalentPyramid.builder()
        .asOf(Hongmian.DAY)
        .addProfiles(
            profile("m-wang", TalentTier.THINK_TANK, TalentField.MEDICAL),
            profile("m-li", TalentTier.TALENT_BANK, TalentField.EDUCATION, TalentField.LAW),
            profile("m-zhao", TalentTier.TALENT_BANK, TalentField.PLANNING))
        .addTeams(
            VolunteerTeam.builder()
                .id(TeamId.of("pioneers"))
                .name(text("红棉银发先锋", "Hongmian silver pioneers"))
                .organization(OrganizationId.of("bureau"))
                .addServices(TalentField.LAW)
                .addMembers(MemberId.of("m-li"), MemberId.of("m-wang"))
                .leader(MemberId.of("m-li"))
                .addFormer(MemberId.of("m-sun"))
                .build())
        .build();
  }

  private static TalentProfile profile(String member, TalentTier tier, TalentField... fields) {
    return TalentProfile.builder()
        .member(MemberId.of(member))
        .tier(tier)
        .addFields(fields)
        .route(EntryRoute.INVITATION)
        .admitted(LocalDate.of(2024, 1, 1))
        .build();
  }

  static AdmissionPolicy admission() {
    return AdmissionPolicy.builder()
        .tier(TalentTier.THINK_TANK)
        .zone(ZONE)
        .maximumAge(75)
        .addRoutes(EntryRoute.INVITATION)
        .build();
  }

  static CareRegister care() {
    return CareRegister.builder()
        .addProgrammes(
            CareProgramme.builder()
                .id(CareProgrammeId.of("five-links"))
                .name(text("五联五送五必访", "five links, five deliveries, five must-visits"))
                .term(DateSpan.from(LocalDate.of(2025, 1, 1)))
                .addDuties(discharge(), spring(), call())
                .build())
        .addFiles(
            CareFile.builder()
                .member(MemberId.of("m-chen"))
                .addFacts(
                    new CareFact(
                        Circumstance.HOSPITAL_STAY,
                        DateSpan.of(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 12))))
                .build())
        .putFestivals(
            "springFestival",
            new DayCalendar(
                year(2025),
                List.of(DateSpan.of(LocalDate.of(2025, 1, 29), LocalDate.of(2025, 2, 5)))))
        .addRecords(
            CareRecord.builder()
                .member(MemberId.of("m-chen"))
                .duty(CareDutyId.of("discharge"))
                .occasion(LocalDate.of(2025, 3, 12))
                .doneOn(LocalDate.of(2025, 3, 15))
                .by(TeamId.of("pioneers"))
                .build())
        .build();
  }

  private static CareDuty discharge() {
    return CareDuty.builder()
        .id(CareDutyId.of("discharge"))
        .name(text("出院必访", "visit after discharge"))
        .form(CareForm.VISIT)
        .addAreas(CareArea.MEDICAL_CARE)
        .trigger(new CareTrigger.Ends(Circumstance.HOSPITAL_STAY))
        .dueDaysAfter(7)
        .build();
  }

  private static CareDuty spring() {
    return CareDuty.builder()
        .id(CareDutyId.of("spring"))
        .name(text("春节送温暖", "Spring Festival delivery"))
        .form(CareForm.DELIVERY)
        .addAreas(CareArea.RELIEF)
        .trigger(new CareTrigger.Festival("springFestival"))
        .addItems(new DeliveryItem(Goods.FLOUR, Amount.of(5), "kg"))
        .build();
  }

  private static CareDuty call() {
    return CareDuty.builder()
        .id(CareDutyId.of("call"))
        .name(text("每月联系", "monthly call"))
        .form(CareForm.LINK)
        .addAreas(CareArea.COMFORT)
        .trigger(new CareTrigger.Every(1))
        .build();
  }
}
