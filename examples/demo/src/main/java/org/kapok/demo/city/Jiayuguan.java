package org.kapok.demo.city;

import org.kapok.network.CityNetwork;
import org.kapok.place.DivisionCode;
import org.kapok.talent.TalentRegister;

/** Jiayuguan (嘉峪关) at the scale that its report tells. */
public final class Jiayuguan {
  private Jiayuguan() {}

  /** Its whole network, made anew and always the same. */
  public static CityNetwork network() {
    TalentRegister talent = JiayuguanPeople.register();
    return CityNetwork.builder()
        .division(DivisionCode.of("620200"))
        .name(MadeUp.text("嘉峪关（示例数据）", "Jiayuguan (sample data)"))
        .zone(MadeUp.ZONE)
        .organizations(JiayuguanPlaces.organizations())
        .venues(JiayuguanPlaces.venues())
        .talent(talent)
        .activities(JiayuguanActivities.register())
        .routes(JiayuguanPlaces.routes())
        .care(JiayuguanCare.register(talent))
        .extensions(MadeUp.NOTE)
        .build();
  }
}
