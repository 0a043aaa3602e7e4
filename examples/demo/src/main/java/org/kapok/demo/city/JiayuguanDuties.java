package org.kapok.demo.city;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kapok.care.CareArea;
import org.kapok.care.CareDuty;
import org.kapok.care.CareForm;
import org.kapok.care.CareGroup;
import org.kapok.care.CareProgramme;
import org.kapok.care.CareTrigger;
import org.kapok.care.Circumstance;
import org.kapok.care.DeliveryItem;
import org.kapok.care.Goods;
import org.kapok.id.CareDutyId;
import org.kapok.id.CareProgrammeId;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;

/**
 * The duties of Jiayuguan's care, 五联五送五必访 (J3). Its report names the form of the programme and the
 * deliveries in kind; which five links, deliveries and visits these are, is made up.
 */
final class JiayuguanDuties {
  /** The first day of the programme. */
  static final LocalDate START = LocalDate.of(2024, 1, 1);

  /** The name of the calendar of the Spring Festival. */
  static final String SPRING = "springFestival";

  private static final CareGroup EIGHTY = CareGroup.builder().atLeastAge(80).build();
  private static final CareGroup SEVENTY = CareGroup.builder().atLeastAge(70).build();

  private JiayuguanDuties() {}

  /** The programme. */
  static CareProgramme programme() {
    return CareProgramme.builder()
        .id(CareProgrammeId.of("five-five-five"))
        .name(MadeUp.text("五联五送五必访", "Five links, five deliveries, five must-visits"))
        .term(DateSpan.from(START))
        .addAllDuties(links())
        .addAllDuties(deliveries())
        .addAllDuties(visits())
        .extensions(MadeUp.NOTE)
        .build();
  }

  private static List<CareDuty> links() {
    return List.of(
        duty("link-branch", "支部联", "The branch calls", CareForm.LINK, new CareTrigger.Every(3), 14)
            .group(EIGHTY)
            .addAreas(CareArea.COMFORT)
            .build(),
        duty(
                "link-doctor",
                "医生联",
                "The doctor calls",
                CareForm.LINK,
                begins(Circumstance.ILLNESS),
                7)
            .addAreas(CareArea.MEDICAL_CARE)
            .build(),
        duty(
                "link-community",
                "社区联",
                "The community calls",
                CareForm.LINK,
                during(Circumstance.LIVING_ALONE, 6),
                14)
            .addAreas(CareArea.DAILY_CARE)
            .build(),
        duty(
                "link-family",
                "亲属联",
                "The family is called",
                CareForm.LINK,
                begins(Circumstance.HOSPITAL_STAY),
                2)
            .addAreas(CareArea.COMFORT)
            .build(),
        duty(
                "link-volunteer",
                "志愿者联",
                "A volunteer calls",
                CareForm.LINK,
                during(Circumstance.DISABILITY, 3),
                14)
            .addAreas(CareArea.DAILY_CARE)
            .build());
  }

  private static List<CareDuty> deliveries() {
    return List.of(
        duty(
                "deliver-festival",
                "节日送温暖",
                "Warmth for the festival",
                CareForm.DELIVERY,
                new CareTrigger.Festival(SPRING),
                0)
            .group(SEVENTY)
            .opensDaysBefore(20)
            .addAreas(CareArea.RELIEF)
            .addItems(
                new DeliveryItem(Goods.FLOUR, Amount.of(10), "kg"),
                new DeliveryItem(Goods.COOKING_OIL, Amount.of(5), "l"))
            .build(),
        duty(
                "deliver-relief",
                "困难送帮扶",
                "Help in hardship",
                CareForm.DELIVERY,
                begins(Circumstance.HARDSHIP),
                14)
            .addAreas(CareArea.RELIEF)
            .addItems(new DeliveryItem(Goods.FLOUR, Amount.of(25), "kg"))
            .build(),
        duty(
                "deliver-health",
                "上门送健康",
                "A check-up at home",
                CareForm.DELIVERY,
                new CareTrigger.Age(80, Optional.of(12)),
                30)
            .addAreas(CareArea.MEDICAL_CARE)
            .build(),
        duty(
                "deliver-service",
                "生活送服务",
                "Help with the household",
                CareForm.DELIVERY,
                during(Circumstance.LIVING_ALONE, 3),
                14)
            .addAreas(CareArea.DAILY_CARE)
            .build(),
        duty(
                "deliver-study",
                "送学上门",
                "Study at home",
                CareForm.DELIVERY,
                during(Circumstance.DISABILITY, 3),
                30)
            .addAreas(CareArea.COMFORT)
            .build());
  }

  private static List<CareDuty> visits() {
    return List.of(
        duty(
                "visit-hospital",
                "住院必访",
                "Visit in hospital",
                CareForm.VISIT,
                begins(Circumstance.HOSPITAL_STAY),
                3)
            .addAreas(CareArea.MEDICAL_CARE)
            .build(),
        duty(
                "visit-discharge",
                "出院必访",
                "Visit after discharge",
                CareForm.VISIT,
                new CareTrigger.Ends(Circumstance.HOSPITAL_STAY),
                7)
            .addAreas(CareArea.MEDICAL_CARE)
            .build(),
        duty(
                "visit-bereaved",
                "丧事必访",
                "Visit to the bereaved",
                CareForm.VISIT,
                begins(Circumstance.BEREAVEMENT),
                7)
            .addAreas(CareArea.COMFORT)
            .build(),
        duty(
                "visit-hardship",
                "困难必访",
                "Visit in hardship",
                CareForm.VISIT,
                begins(Circumstance.HARDSHIP),
                14)
            .addAreas(CareArea.RELIEF)
            .build(),
        duty(
                "visit-standing",
                "老党员必访",
                "Visit for fifty years' standing",
                CareForm.VISIT,
                new CareTrigger.Standing(50, Optional.of(12)),
                30)
            .addAreas(CareArea.COMFORT)
            .build());
  }

  private static CareTrigger begins(Circumstance circumstance) {
    return new CareTrigger.Begins(circumstance);
  }

  private static CareTrigger during(Circumstance circumstance, int months) {
    return new CareTrigger.During(circumstance, months);
  }

  private static CareDuty.Builder duty(
      String id, String chinese, String english, CareForm form, CareTrigger trigger, int days) {
    return CareDuty.builder()
        .id(CareDutyId.of(id))
        .name(MadeUp.text(chinese, english))
        .form(form)
        .trigger(trigger)
        .dueDaysAfter(days);
  }
}
