package org.kapok.demo.city;

import java.util.Optional;
import org.kapok.network.CityNetwork;
import org.kapok.place.DivisionCode;
import org.kapok.text.LocalizedText;

/** Guangzhou (广州) at the scale that its report tells. */
public final class Guangzhou {
  private Guangzhou() {}

  /** Its whole network, made anew and always the same. */
  public static CityNetwork network() {
    return CityNetwork.builder()
        .division(DivisionCode.of("440100"))
        .name(MadeUp.text("广州（示例数据）", "Guangzhou (sample data)"))
        .zone(MadeUp.ZONE)
        .organizations(GuangzhouBodies.tree())
        .addAlliances(GuangzhouCooperation.alliance())
        .coordinationGroups(GuangzhouCooperation.groups())
        .liaisons(GuangzhouCooperation.liaisons())
        .venues(GuangzhouVenues.network())
        .addMenus(GuangzhouMenu.menu())
        .promises(GuangzhouHomes.PROMISES)
        .homes(GuangzhouHomes.HOMES)
        .talent(GuangzhouPeople.register())
        .activities(GuangzhouActivities.register())
        .routes(RouteBases.routes())
        .extensions(MadeUp.NOTE)
        .build();
  }

  /** The name of one of its districts; empty if it is none. */
  public static Optional<LocalizedText> district(DivisionCode code) {
    return District.GUANGZHOU.stream()
        .filter(each -> each.code().equals(code))
        .map(each -> MadeUp.text(each.chinese() + "区", each.english()))
        .findFirst();
  }
}
