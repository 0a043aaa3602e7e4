package org.kapok.demo;

import java.util.ArrayList;
import java.util.List;
import org.kapok.demo.city.Guangzhou;
import org.kapok.demo.city.Jiayuguan;
import org.kapok.demo.city.MadeUp;
import org.kapok.network.CityNetwork;

/** What the two cities come to, row by row. */
final class PlacesReport {
  private final CityNetwork guangzhou = Guangzhou.network();
  private final CityNetwork jiayuguan = Jiayuguan.network();
  private final Language language;

  PlacesReport(Language language) {
    this.language = language;
  }

  /** A head and the rows. */
  List<String> lines() {
    RowLines rows = new RowLines(language);
    new VenueRows(guangzhou, rows).add();
    new OrganizationRows(guangzhou, rows).add();
    new TalentRows(guangzhou, jiayuguan, rows).add();
    List<String> lines = new ArrayList<>();
    lines.add(
        language.say(
            "Two city networks, made up, on Sunday " + MadeUp.TODAY,
            "两市示例网络（虚构数据），" + MadeUp.TODAY + "，星期日"));
    lines.add("");
    lines.addAll(rows.lines());
    return lines;
  }
}
