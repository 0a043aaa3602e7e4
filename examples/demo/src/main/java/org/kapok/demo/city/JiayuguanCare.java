package org.kapok.demo.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kapok.care.CareCalendar;
import org.kapok.care.CareDuty;
import org.kapok.care.CareFact;
import org.kapok.care.CareFile;
import org.kapok.care.CareItem;
import org.kapok.care.CarePerson;
import org.kapok.care.CareProgramme;
import org.kapok.care.CareRecord;
import org.kapok.care.CareRegister;
import org.kapok.care.Circumstance;
import org.kapok.id.MemberId;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.DayCalendar;
import org.kapok.talent.Member;
import org.kapok.talent.TalentRegister;

/** The care of Jiayuguan: whom it is for and what was done (J3); nobody in it exists. */
final class JiayuguanCare {
  private static final List<Circumstance> CIRCUMSTANCES =
      List.of(
          Circumstance.LIVING_ALONE,
          Circumstance.HOSPITAL_STAY,
          Circumstance.HARDSHIP,
          Circumstance.DISABILITY);

  private JiayuguanCare() {}

  /** The programme, those who are cared for, and what was done but for the last weeks. */
  static CareRegister register(TalentRegister talent) {
    CareProgramme programme = JiayuguanDuties.programme();
    Map<String, DayCalendar> festivals = Map.of(JiayuguanDuties.SPRING, springFestivals());
    List<CareFile> files = files();
    List<CarePerson> people = new ArrayList<>();
    Map<MemberId, Member> members = talent.membersById();
    for (CareFile file : files) {
      Member member = Optional.ofNullable(members.get(file.member())).orElseThrow();
      people.add(CarePerson.of(member, file.facts(), DataUse.POLICY, MadeUp.NOON));
    }
    LocalDate until = MadeUp.TODAY.minusWeeks(3);
    CareRegister.Builder register = CareRegister.builder();
    CareCalendar.of(programme, people, festivals, List.of(), until)
        .items()
        .forEach(item -> register.addRecords(done(item, programme)));
    return register
        .addProgrammes(programme)
        .files(files)
        .festivals(festivals)
        .extensions(MadeUp.NOTE)
        .build();
  }

  private static DayCalendar springFestivals() {
    return new DayCalendar(
        DateSpan.of(JiayuguanDuties.START, LocalDate.of(2026, 1, 1)),
        Stream.of(LocalDate.of(2024, 2, 10), LocalDate.of(2025, 1, 29))
            .map(day -> DateSpan.of(day, day.plusDays(1)))
            .toList());
  }

  /** The two of long standing, and volunteers each of whom lives through something. */
  private static List<CareFile> files() {
    List<CareFile> files = new ArrayList<>();
    JiayuguanPeople.ELDERS.forEach(
        each ->
            files.add(
                CareFile.builder()
                    .member(each)
                    .addFacts(
                        new CareFact(
                            Circumstance.LIVING_ALONE, DateSpan.from(JiayuguanDuties.START)))
                    .build()));
    for (int i = 1; i <= JiayuguanPeople.CARED_FOR; i++) {
      Draw draw = Draw.START.at(8200).at(i);
      LocalDate first = JiayuguanDuties.START.plusDays(draw.at(1).below(400));
      files.add(
          CareFile.builder()
              .member(JiayuguanPeople.member(2 * i - 1))
              .addFacts(
                  new CareFact(
                      draw.at(2).of(CIRCUMSTANCES), DateSpan.of(first, first.plusDays(60))))
              .build());
    }
    return files;
  }

  /** Done on the day of the occasion, by a team. */
  private static CareRecord done(CareItem item, CareProgramme programme) {
    CareDuty duty =
        programme.duties().stream()
            .filter(each -> each.id().equals(item.duty()))
            .findFirst()
            .orElseThrow();
    int team =
        1 + Draw.START.at(8300).at(item.occasion().toEpochDay()).below(JiayuguanPeople.TEAMS);
    return CareRecord.builder()
        .member(item.member())
        .duty(item.duty())
        .occasion(item.occasion())
        .doneOn(item.occasion())
        .by(JiayuguanPeople.team(team))
        .delivered(duty.items())
        .build();
  }
}
